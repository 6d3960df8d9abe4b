"""Two places with the same people in each, who tap and write whatever they can while weeks pass, and what must hold of
all that is kept and said meanwhile: nothing of one place ever stands beside anything of the other.
"""

import random
import re
from collections import Counter, defaultdict, deque
from collections.abc import Iterator
from typing import Any

from sqlalchemy import select

from bot import wiring
from bot.base import onlooking
from bot.base.clock import DAY, HOUR
from bot.base.messages import Button, Screen, to_json
from bot.base.tables import metadata
from bot.base.transaction import Row, Transaction
from bot.hours.opportunities import booking, hosting
from bot.hours.opportunities.store import opportunities
from bot.hours.opportunities.store.opportunities import Draft
from bot.pairing import service as pairing
from bot.people import service as people
from bot.people.rules import Person
from bot.places import service as places
from bot.practice.crawl import SCREENS, Crawl
from bot.practice.steps import Press, Say
from bot.safety import complaints, rota
from bot.safety import service as safety
from bot.skills import proposing_answers, session_rules, sessions
from bot.skills import service as skills
from bot.skills.store import asked
from handlers import DOORS
from handlers.presses import encode
from handlers.reception import Reception
from handlers.screens import options
from handlers.sent import screen_in
from tests.handlers.matrix import THEIRS, WHO, names_of, told_of
from tests.pairing.town import Town

HERE, THERE = "merevale", "elsewhere"
ROLES = {
    "Cleo": "coordinator",
    "Dee": "coordinator",
    "Ruth": "nurse",
    "Nia": "nurse",
    "Mo": "mentor",
    "Kay": "mentor",
    **dict.fromkeys(("Ana", "Fay", "Roy", "Zoe"), "parent"),
}
GIVES = {
    HERE: {"Ana": "message-chat", "Fay": "recipes", "Roy": "yoga", "Kay": "yoga"},
    THERE: {"Ana": "regular-call", "Fay": "message-chat", "Zoe": "recipes", "Kay": "yoga"},
}
NEEDS = {
    HERE: {"Ana": "regular-call", "Fay": "message-chat", "Zoe": "recipes"},
    THERE: {"Ana": "message-chat", "Roy": "regular-call", "Fay": "yoga"},
}
"""Also what only somebody of the other place gives."""
WORDS = (
    *("Ana", "Fay", "/home", "/people", "/book", "/log 2h recipes for Ana yesterday", "/log 1h yoga from Kay"),
    *("recipes", "message", "I am not well", "I want to die", "30", "tuesday 10:00", "/meetings", "/data", "/complain"),
)
ON_PHONE = 6
"""How many screens somebody still has before them."""
ENDINGS = frozenset(("people.leave_now", "people.erase_now", "people.loss", "people.pause", "people.leave"))
"""What would leave nobody to meet."""
PEOPLE = (*WHO, "actor", "owner", "set_by", "by_id", "from_id", "to_id")
"""Columns that hold somebody's id, in every table."""
_EVERY = {table.name: select(table) for table in metadata.sorted_tables}
_KEYS = {table.name: next(iter(table.primary_key.columns)).name for table in metadata.sorted_tables}
_POINTS = {
    table.name: {column.name: next(iter(column.foreign_keys)).column.table.name for column in table.columns
                 if column.foreign_keys}
    for table in metadata.sorted_tables
}  # fmt: skip


def _words(screen: Screen) -> str:
    """What it says, but for the codes of links, which are new each time."""
    labels = [to_json(Screen(button.label)) for button in options(screen)]
    return re.sub(r"start=[\w-]+", "start=", " ".join((to_json(Screen(screen.text)), *labels)))


class Written:
    """All that is kept, and of which place each row is."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx
        self._rows: dict[str, dict[Any, Row]] = {}

    def rows(self, table: str) -> dict[Any, Row]:
        """A table's rows by their key, read once."""
        if table not in self._rows:
            self._rows[table] = {getattr(row, _KEYS[table]): row for row in self._tx.all(_EVERY[table])}
        return self._rows[table]

    def of_person(self, person_id: int | None) -> set[str]:
        row = self.rows("persons").get(person_id)
        return {row.place} if row is not None and row.place else set()

    def of(self, table: str, key: Any) -> set[str]:
        """The places a row has to do with; no more than one, if all is well."""
        row = self.rows(table).get(key)
        return set() if row is None else self._places(table, row)

    def _places(self, table: str, row: Row) -> set[str]:
        found = {row.place} if table != "checkins_steps" and getattr(row, "place", "") else set()
        for name in PEOPLE:
            value = getattr(row, name, None)
            if isinstance(value, int) and name not in _POINTS[table]:
                found |= self.of_person(value)
        for name, other in _POINTS[table].items():
            found |= self.of(other, getattr(row, name))
        return found

    def mixed(self) -> Iterator[str]:
        """Rows that bring two places together."""
        for table in _EVERY:
            for key, row in self.rows(table).items():
                if len(self._places(table, row)) > 1:
                    yield f"{table} {key} is of two places"

    def strange(self, screen: Screen, place: str) -> Iterator[str]:
        """What a screen of somebody of that place names of another one."""
        texts = [screen.text, *(button.label for button in options(screen))]
        for person_id in {one for text in texts for one in told_of(text)}:
            if self.of_person(person_id) - {place}:
                yield f"{screen.text.key} names somebody"
        for button in options(screen):
            if isinstance(button, Button):
                for name, value in zip(names_of(button.press), button.args, strict=False):
                    if name in THEIRS and self.of(THEIRS[name][0], value) - {place}:
                        yield f"{screen.text.key} offers {button.press}"


class TwoTowns(Town):
    """The two. Whoever has the same name in both is told apart by the place: `ids["Ana of merevale"]`."""

    def __init__(self, seed: int) -> None:
        super().__init__()
        self.chance = random.Random(seed)
        self.phones: dict[int, deque[Screen]] = defaultdict(lambda: deque(maxlen=ON_PHONE))
        self.pressed: Counter[str] = Counter()
        self.strange: set[str] = set()
        self._read_to = 0

    async def fill(self) -> None:
        """The same people come to both; each of them gives and needs something."""
        for place in (HERE, THERE):
            places.choose_default(place)
            for name, role in ROLES.items():
                person = await self.moves_in(
                    f"{name} of {place}", role, stage="2026-11-10" if role == "parent" else None
                )
                await self.do(lambda tx, person=person, name=name: people.rename(tx, person, name))
                if role == "parent":
                    await self.is_ready(f"{name} of {place}")
                for side, cards in (("offer", GIVES[place]), ("need", NEEDS[place])):
                    if name in cards:
                        await self.do(lambda tx, one=(person, side, cards[name]): skills.put_up(tx, *one))
            await self.do(lambda tx, place=place: self._begins(tx, place))
        await self.goes_by(DAY)
        for person_id in self.ids.values():
            await self.do(lambda tx, person_id=person_id: self._says_yes(tx, people.get(tx, person_id)))
        for name in self.ids:
            await self.says(name, "/home")
        await self._look()

    def _begins(self, tx: Transaction, place: str) -> None:
        """Somebody is on duty, something is on, something is led, somebody is called for, somebody complains."""
        cleo, dee, kay, ana, zoe = (
            people.get(tx, self.ids[f"{name} of {place}"]) for name in ("Cleo", "Dee", "Kay", "Ana", "Zoe")
        )
        rota.put_on_duty(tx, cleo, dee.id)
        for host in (cleo, kay):
            starts = tx.now + 3 * DAY
            hosting.put_up(tx, host, Draft("swim", 60, 2, starts, starts + HOUR))
        sessions.begin(tx, kay, "yoga")
        safety.call_somebody(tx, ana)
        complaints.complain(tx, zoe, "coordinator", cleo.id, "Nobody came.")

    def _says_yes(self, tx: Transaction, person: Person) -> None:
        """To who is proposed, to what is asked, and to what is on."""
        for proposed in pairing.to_answer(tx, person.id):
            pairing.accept(tx, person, proposed.id)
        for one in asked.open_of_giver(tx, person.id):
            if one.state == "asked":
                proposing_answers.can(tx, person, one.id)
        for one in opportunities.ahead_at(tx, person.place):
            if one.state == "open" and "parent" in person.roles:
                booking.take(tx, person, one.id, 0)

    async def goes_by(self, span: int) -> None:
        """So much time passes."""
        self.clock.move(span)
        for _ in range(20):
            moved = await self.timetable.run_due() + await self.errands.run_waiting()
            if not moved:
                break
        await self._look()

    async def somebody_does_something(self, place: str = "") -> None:
        """Somebody, of that place where one is named, mostly presses what they were shown, now and then what another
        was; and sometimes they write.
        """
        name = self.chance.choice([name for name in self.ids if name.endswith(place)])
        whose = self.ids[name] if self.chance.random() < 0.8 else self.chance.choice(list(self.ids.values()))
        buttons = [one for one in self._buttons(whose) if one.press not in ENDINGS]
        if not buttons or self.chance.random() < 0.15:
            await self.says(name, self.chance.choice((*WORDS, *await self._codes())))
        else:
            few = self.chance.sample(buttons, min(4, len(buttons)))
            button = min(few, key=lambda one: self.pressed[one.press])
            self.pressed[button.press] += 1
            await self._does(name, "press", encode(button))
        await self._look()

    def _buttons(self, person_id: int) -> list[Button]:
        """What that person can press."""
        return [one for screen in self.phones[person_id] for one in options(screen) if isinstance(one, Button)]

    async def seen_at(self, place: str) -> dict[str, list[str]]:
        """What everybody of that place would see after each thing that they can do now; nothing of it is done."""

        def look(tx: Transaction) -> dict[str, list[str]]:
            crawl, found = Crawl(tx, Reception(DOORS), wiring.rules()), {}
            for name in [name for name in self.ids if name.endswith(place)]:
                who = self.ids[name]
                steps = [
                    *(Say(who, f"/{command}") for command in DOORS.commands),
                    *(Say(who, words) for words in WORDS),
                ]
                for step in (*steps, *(Press(who, button) for button in self._buttons(who))):
                    with tx.undone():
                        before = onlooking.newest(tx)
                        crawl.do(step)
                        rows = [row for row in onlooking.since(tx, before) if row.person_id == who and row.body]
                        found[f"{name}: {step}"] = [_words(screen_in(row)) for row in rows if row.kind in SCREENS]
            return found

        return await self.do(look)

    async def _codes(self) -> list[str]:
        """What somebody who leads something together shows others."""
        table = metadata.tables["skills_sessions"]
        found = await self.do(lambda tx: [row.code for row in tx.all(select(table))])
        return [f"/start {session_rules.LINK}{code}" for code in found]

    async def _look(self) -> None:
        """Everybody reads what came, and it is looked whether any of it is of the other place."""

        def read(tx: Transaction) -> None:
            rows = onlooking.since(tx, self._read_to)
            written = Written(tx) if rows else None
            for row in rows:
                self._read_to = max(self._read_to, row.id)
                if written is not None and row.kind in SCREENS and row.body:
                    screen = screen_in(row)
                    self.phones[row.person_id].append(screen)
                    (place,) = written.of_person(row.person_id) or {""}
                    self.strange.update(written.strange(screen, place))

        await self.do(read)

    async def mixed(self) -> list[str]:
        """What is kept and brings the two together."""
        return await self.do(lambda tx: list(Written(tx).mixed()))
