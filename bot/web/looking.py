"""One look at the desk: who looks, at one consistent view, and in which words."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from bot.base.clock import Instant
from bot.base.messages import Name, Text, When
from bot.base.texts import Reader, Texts
from bot.base.transaction import Transaction
from bot.people import service as people
from bot.people.rules import Person
from bot.web.tables import Cell
from handlers import namesakes

Say = Callable[[Text], str]


@dataclass(frozen=True, slots=True)
class Look:
    """What a page is made of: the view, who reads it, what the address asked for, and texts in the reader's words."""

    tx: Transaction
    person: Person
    say: Say
    of_id: int = 0
    start: int = 0

    def text(self, text: Text) -> Cell:
        """A cell of plain words."""
        return Cell(self.say(text))

    def name(self, person_id: int | None, link: str = "") -> Cell:
        """A cell with somebody's name; where it is nobody's that is said."""
        if person_id is None:
            return Cell(self.say(Text("web-nobody")))
        return Cell(self.say(Text("web-name", who=Name(person_id))), link)

    def number(self, count: int, share: int | None = None, link: str = "") -> Cell:
        """A cell with a number, and a bar where there is one."""
        return Cell(self.say(Text("web-number", count=count)), link, share, is_number=True)

    def when(self, instant: Instant) -> Cell:
        """A cell with a time on the reader's clock."""
        return Cell(self.say(Text("web-when", at=When(instant))))

    def heads(self, *names: str) -> tuple[str, ...]:
        """What stands above the columns."""
        return tuple(self.say(Text("web-head", head=name)) for name in names)


def look(tx: Transaction, person: Person, texts: Texts, *, of_id: int = 0, start: int = 0) -> Look:
    """A look of that person, who reads names as in their chat."""
    return Look(tx, person, partial(texts.label, person.language, reader=_reader(tx, person)), of_id, start)


def _reader(tx: Transaction, person: Person) -> Reader:
    return Reader(
        zone=person.zone,
        names=partial(people.display_name, tx),
        now=tx.now,
        apart=namesakes.of(tx, person, None),
        place=person.place,
    )


def stranger(texts: Texts, language: str) -> Say:
    """Words for somebody who is not signed in."""
    return partial(texts.label, language, reader=Reader(zone="UTC", names=lambda _id: "", now=0))
