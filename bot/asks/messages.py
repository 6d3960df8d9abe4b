"""What an ask says: to whoever is called, to those called before, and to whoever asked."""

from collections import Counter
from collections.abc import Iterable, Sequence

from bot.asks import by_day, own
from bot.asks.holders import apart
from bot.asks.rules import Ask
from bot.base import outbox
from bot.base.clock import MINUTE, Instant
from bot.base.messages import Button, Lines, Name, Row, Screen, Text, When
from bot.base.outbox import Lane
from bot.base.transaction import Transaction
from bot.people import service as people
from bot.people.rules import Person
from bot.places import service as places
from bot.places.rules import Line, Place

MATTERS = {
    "safety.emergency": "danger",
    "safety.now": "now",
    "safety.today": "today",
    "safety.call": "call",
    "people.loss": "loss",
    "evidence.floor": "all",
}
"""What an ask is about, in a word on its button; of others its room is the word. What is about all names nobody."""


def see_buttons(shown: Sequence[Ask]) -> list[Button]:
    """One for each: whom it is about and what, numbered where that alone would be the same twice."""
    told: Counter[tuple[int, str]] = Counter()
    buttons = []
    for ask in shown:
        matter = MATTERS.get(ask.kind, ask.kind.partition(".")[0])
        told[ask.about, matter] += 1
        text = Text("asks-see-button", who=Name(ask.about), matter=matter, number=told[ask.about, matter])
        buttons.append(Button(text, "asks.see", ask.id))
    return buttons


def what(kind: str, about: int) -> Text:
    """What an ask of that kind is about, unless its room says it otherwise: key "room-ask-word"."""
    room, _, word = kind.partition(".")
    return Text(f"{room}-ask-{word}", who=Name(about))


def numbers(tx: Transaction, reader: Person) -> Lines:
    """The emergency numbers of somebody's place, each purpose once, and the helplines open now, those in their language
    first.
    """
    return numbers_at(places.place(reader.place), reader.language, tx.now)


def numbers_at(here: Place, language: str, now: Instant) -> Lines:
    """The same, for whoever reads that language at that place."""
    return Lines(told(lines_at(here, language, now)))


def lines_at(here: Place, language: str, now: Instant) -> list[Line]:
    """The lines of a place that can be called now: of emergency first, then the helplines, those in that language
    before the others.
    """
    helplines = [line for line in here.helplines if line.is_open(now, here.zone)]
    return [*here.emergency, *sorted(helplines, key=lambda line: language not in line.languages)]


def told(lines: Iterable[Line]) -> tuple[Text, ...]:
    """Their numbers, each purpose once."""
    by_name: dict[Text, list[str]] = {}
    for line in lines:
        by_name.setdefault(line.name, []).append(line.number)
    return tuple(Text("asks-number", name=name, number=" / ".join(found)) for name, found in by_name.items())


def owner_rows(ask: Ask) -> tuple[Row, ...]:
    """What its owner can do about an ask, and what belongs to it."""
    return (*ask.notice.rows, *deeds(ask))


def deeds(ask: Ask) -> tuple[Row, ...]:
    """What its owner can do about an ask; of those that only their own room closes, the room says it."""
    if (kind := own.of(ask.kind)) is not None:
        return kind.deeds(ask)
    on_it = Button(Text("asks-on-it-button"), "asks.mine", ask.id)
    done = Button(Text("asks-done-button"), "asks.done", ask.id)
    return ((done,) if ask.state == "acknowledged" else (on_it, done),)


def _lane(ask: Ask) -> Lane:
    return "urgent" if ask.urgent else "talk"


def _key(ask: Ask, word: str) -> str:
    return f"ask:{ask.id}:{word}:{ask.version}"


def call(tx: Transaction, ask: Ask, again: Instant | None = None) -> None:
    """Let the owner know that somebody waits; `again` when it is repeated at that instant."""
    if ask.owner is None:
        return
    screen = Screen(Text("asks-call", what=ask.notice.text, since=When(ask.opened_at)), owner_rows(ask), kind="notice")
    key = _key(ask, "call") if again is None else f"{_key(ask, 'call')}:{again}"
    outbox.send(tx, ask.owner, screen, lane=_lane(ask), key=key)


def again(tx: Transaction, ask: Ask, to: int) -> None:
    """Let somebody who was called know that there is more since: at most once a minute, so what comes within the same
    one is told at the beginning of the next, all of it at once.
    """
    screen = Screen(Text("asks-again", what=ask.notice.text, since=When(ask.opened_at)), owner_rows(ask), kind="notice")
    opens = by_day.waits_until(tx, ask, to)
    minute = (opens or tx.now) // MINUTE
    if not outbox.send(tx, to, screen, lane=_lane(ask), key=_again_key(ask, to, minute), not_before=opens):
        later = (minute + 1) * MINUTE
        outbox.send(tx, to, screen, lane=_lane(ask), key=_again_key(ask, to, minute + 1), not_before=later)


def _again_key(ask: Ask, to: int, minute: int) -> str:
    """Neither a step nor somebody's being on it takes it back: who looked before it came has not read what is new."""
    return f"ask:{ask.id}:more:{ask.version}:{to}:{minute}"


def says_fine(tx: Transaction, ask: Ask) -> None:
    """Let the owner know that whoever asked says they are all right; looking in is still theirs. Once a minute."""
    if ask.owner is not None:
        screen = Screen(Text("asks-says-fine", what=ask.notice.text), owner_rows(ask), kind="notice")
        opens = by_day.waits_until(tx, ask, ask.owner)
        minute = (opens or tx.now) // MINUTE
        key = f"{_key(ask, 'call')}:fine:{minute}"
        outbox.send(tx, ask.owner, screen, lane=_lane(ask), key=key, not_before=opens)


def follow_up(tx: Transaction, ask: Ask, opens: Instant | None) -> None:
    """Ask whoever is on it whether it is done, when the place opens where they are not woken for it."""
    if ask.owner is not None:
        screen = Screen(
            Text("asks-follow-up", what=ask.notice.text, since=When(ask.opened_at)), owner_rows(ask), kind="notice"
        )
        outbox.send(tx, ask.owner, screen, lane=_lane(ask), key=_key(ask, "call"), not_before=opens)


def taken(tx: Transaction, ask: Ask, others: list[int]) -> None:
    """Let those called before know that somebody is on it."""
    if ask.owner is not None:
        screen = Screen(Text("asks-somebody-is-on-it", who=Name(ask.owner), what=ask.notice.text), kind="notice")
        for person_id in others:
            outbox.send(tx, person_id, screen, lane="talk", key=f"{_key(ask, 'taken')}:{person_id}")


def seen(tx: Transaction, ask: Ask) -> None:
    """Let whoever asked know who has seen it."""
    if (kind := own.of(ask.kind)) is not None:
        kind.tell(tx, ask)
    elif ask.asked_by is not None and ask.owner is not None:
        screen = Screen(Text("asks-seen", who=Name(ask.owner)), _asker_rows(ask), kind="notice")
        outbox.send(tx, ask.asked_by, screen, lane=_lane(ask), key=_key(ask, "seen"))


def moved_on(tx: Transaction, before: Ask, after: Ask) -> None:
    """Tell whoever asked the truth: who was asked next, or that nobody has answered yet and whom to call meanwhile.

    Said at each step of the first round; after that the same are called again, and there is nothing new to say, but
    that somebody is there at last, or that it waits for the day.
    """
    at_last = before.owner is None and after.owner is not None
    if after.asked_by is None or (after.round > 1 and not at_last and not by_day.is_put_off(tx, before, after)):
        return
    if (kind := own.of(after.kind)) is not None:
        kind.tell(tx, after)
        return
    screen = Screen(_where_it_is(tx, before, after), _asker_rows(after), kind="notice")
    outbox.send(tx, after.asked_by, screen, lane=_lane(after), key=_key(after, "moved"))


def _where_it_is(tx: Transaction, before: Ask, after: Ask) -> Text:
    if after.owner is not None and by_day.sleeps(tx, after):
        reader = people.get(tx, after.asked_by or after.about)
        return Text("asks-later", who=Name(after.owner), at=When(after.due_at), numbers=numbers(tx, reader))
    again = after.round > before.round and before.state != "acknowledged"
    if after.owner is None or again:
        reader = people.get(tx, after.asked_by or after.about)
        return Text("asks-nobody-yet", numbers=numbers(tx, reader))
    if before.owner is None or before.state == "acknowledged" or by_day.sleeps(tx, before):
        return Text("asks-asked-too", who=Name(after.owner))
    if before.owner in apart(tx, after):
        return Text("asks-asked-too", who=Name(after.owner))
    return Text("asks-moved-on", before=Name(before.owner), after=Name(after.owner))


def closed_for_asker(tx: Transaction, ask: Ask, by: int, outcome: str) -> None:
    """Let whoever asked know that somebody says it is sorted, or thinks that they are all right; they may say no."""
    if ask.asked_by is not None and ask.asked_by != by:
        screen = Screen(Text("asks-closed", who=Name(by)), kind="notice")
        if outcome == "nothing":
            now: Row = (Button(Text("asks-not-so-button"), "safety.now"),)
            screen = Screen(Text("asks-closed-nothing", who=Name(by)), (now,), kind="notice")
        outbox.send(tx, ask.asked_by, screen, lane=_lane(ask), key=f"{closed_key(ask.id)}{ask.version}")


def closed_key(ask_id: int) -> str:
    """How the key begins under which whoever asked is told that it is closed."""
    return f"closed-ask:{ask_id}:asker:"


def closed_for_owner(tx: Transaction, ask: Ask, by: int) -> None:
    """Let whoever holds it know that it is closed."""
    if ask.owner is not None and ask.owner != by:
        key = "asks-called-off" if ask.asked_by == by else "asks-needs-nothing-more"
        screen = Screen(Text(key, what=ask.notice.text), kind="notice")
        outbox.send(tx, ask.owner, screen, lane="talk", key=f"closed-{_key(ask, 'owner')}")


def _asker_rows(ask: Ask) -> tuple[Row, ...]:
    return ((Button(Text("asks-never-mind-button"), "asks.never_mind", ask.id),),)
