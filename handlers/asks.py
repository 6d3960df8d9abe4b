"""Asks on the phone: what waits, being on it, and saying what became of it."""

from collections.abc import Callable, Sequence

from bot.asks import by_day, counting, messages, own, raising, rules, service
from bot.asks.rules import Ask, people_waiting
from bot.base.messages import Button, Lines, Name, Row, Screen, Text, When
from bot.base.outcome import MovedOn
from handlers import reaching
from handlers.access import ANYONE, COORDINATOR, JOINED, STAFF
from handlers.doors import Turn, press
from handlers.people.home import HomePart
from handlers.screens import HOME

SHOWN_MAX, PER_ROW = 4, 2
ROWS_MAX = 3
LIST = Button(Text("asks-list-button"), "asks.list", 0)
COUNTS = Button(Text("asks-counts-button"), "asks.counts")
MORE = Text("asks-more-button")
OUTCOMES = {
    "sorted": Text("asks-sorted-button"),
    "elsewhere": Text("asks-elsewhere-button"),
    "not_needed": Text("asks-not-needed-button"),
}
"""What its owner can say became of an ask, in the words on the buttons."""


def _state(turn: Turn, ask: Ask) -> Text:
    if ask.owner is None:
        return Text("asks-state-nobody")
    if by_day.sleeps(turn.tx, ask):
        return Text("asks-state-later", who=Name(ask.owner), at=When(ask.due_at))
    key = "asks-state-taken" if ask.state == "acknowledged" else "asks-state-open"
    return Text(key, who=Name(ask.owner))


@press("asks.list", who=STAFF)
def waiting(turn: Turn, start: int) -> Screen:
    """What waits, the most pressing first: the whole place's for a coordinator, one's own for a nurse."""
    asks = service.before(turn.tx, turn.person)
    counts = (COUNTS,) if "coordinator" in turn.person.roles else ()
    if not asks:
        return Screen(Text("asks-list-empty"), (counts,) if counts else (), back=HOME)
    lines, rows = listed(turn, asks, start, lambda further: Button(MORE, "asks.list", further), *counts)
    return Screen(Text("asks-list", count=people_waiting(asks), lines=lines), rows, back=HOME, kind="article")


def listed(
    turn: Turn, asks: Sequence[Ask], start: int, more: Callable[[int], Button], *last: Button
) -> tuple[Lines, tuple[Row, ...]]:
    """A few of those asks from `start` on: a line and a button for each, and below them `more` of what follows and
    `last`.
    """
    start = start if 0 <= start < len(asks) else 0  # what stood further down may have been answered since
    shown = asks[start : start + SHOWN_MAX]
    lines = (
        Text("asks-line", what=ask.notice.text, since=When(ask.opened_at), state=_state(turn, ask)) for ask in shown
    )
    buttons = messages.see_buttons(shown)
    rows = [tuple(buttons[i : i + PER_ROW]) for i in range(0, len(buttons), PER_ROW)]
    if bottom := (*((more(start + SHOWN_MAX),) if len(asks) > start + SHOWN_MAX else ()), *last):
        rows.append(bottom)
    return Lines(tuple(lines)), tuple(rows)


@press("asks.counts", who=COORDINATOR)
def counts(turn: Turn) -> Screen:
    """How many calls there were in a month and how they ended: numbers, and nobody's name."""
    found = counting.lately(turn.tx, turn.person.place)
    if not found:
        return Screen(Text("asks-counts-none"), back=LIST)
    lines = (
        Text(
            "asks-counts-line",
            kind=_word(one.kind),
            count=one.all,
            open=one.ends.get(None, 0),
            **{end.replace("_", "-"): one.ends.get(end, 0) for end in rules.OUTCOMES},
        )
        for one in found
    )
    return Screen(Text("asks-counts", lines=Lines(tuple(lines))), back=LIST, kind="article")


def _word(kind: str) -> str:
    return kind.partition(".")[2]


def _one(turn: Turn, ask: Ask) -> Screen:
    text = Text("asks-one", what=ask.notice.text, since=When(ask.opened_at), state=_state(turn, ask))
    is_called = service.was_called(turn.tx, ask, turn.person)
    if own.of(ask.kind) is not None:
        return Screen(text, messages.deeds(ask) if is_called else (), back=LIST, kind="article")
    only_looks = ask.guarded and not is_called
    return Screen(text, messages.deeds(ask) if only_looks else _rows(turn, ask), back=LIST, kind="article")


def _rows(turn: Turn, ask: Ask) -> tuple[Row, ...]:
    """What its owner can do about an ask; first to write to whom it is about, where that goes and fits."""
    rows = messages.owner_rows(ask)
    return (*reaching.ways_to(turn, ask), *rows) if len(rows) < ROWS_MAX else rows


@press("asks.see", who=STAFF)
def see(turn: Turn, ask_id: int) -> Screen:
    """One ask, as it is now."""
    ask = service.look(turn.tx, turn.person, ask_id)
    if ask.state == "closed":
        return Screen(Text("asks-closed-already"), back=LIST)
    return _one(turn, ask)


@press("asks.mine", who=JOINED)
def on_it(turn: Turn, ask_id: int) -> Screen:
    """Being on it."""
    ask = service.acknowledge(turn.tx, ask_id, turn.person.id)
    told = (
        Text("asks-you-are-on-it") if ask.asked_by is None else Text("asks-you-are-on-it-told", who=Name(ask.asked_by))
    )
    return Screen(Text("asks-mine", what=ask.notice.text, told=told), _rows(turn, ask), kind="notice")


@press("asks.done", who=JOINED)
def done(turn: Turn, ask_id: int) -> Screen:
    """Asking what became of it."""
    ask = service.load(turn.tx, ask_id)
    if not service.may_act(turn.tx, ask, turn.person.id):
        raise MovedOn(f"ask {ask_id} is not for person {turn.person.id}")
    if ask.state == "closed":
        return Screen(Text("asks-closed-already"), back=HOME)
    outcomes = [Button(label, "asks.close", ask_id, outcome) for outcome, label in OUTCOMES.items()]
    pass_on = Button(Text("asks-pass-button"), "asks.pass", ask_id)
    return Screen(
        Text("asks-what-became", what=ask.notice.text), (tuple(outcomes[:2]), (outcomes[2], pass_on)), back=HOME
    )


@press("asks.close", who=JOINED)
def close(turn: Turn, ask_id: int, outcome: str) -> Screen:
    """Saying what became of it."""
    if outcome not in OUTCOMES:
        raise MovedOn(f"no outcome {outcome}")
    service.close(turn.tx, ask_id, turn.person.id, outcome)
    return Screen(Text("asks-you-closed"), back=HOME, kind="notice")


@press("asks.pass", who=JOINED)
def pass_on(turn: Turn, ask_id: int) -> Screen:
    """Handing it to whoever is next."""
    ask = service.hand_over(turn.tx, ask_id, turn.person.id)
    if ask.owner in (None, turn.person.id):
        return Screen(Text("asks-passed-nobody"), back=HOME, kind="notice")
    text = Text("asks-passed", who=Name(ask.owner))
    if by_day.sleeps(turn.tx, ask):
        text = Text("asks-state-later", who=Name(ask.owner), at=When(ask.due_at))
    return Screen(text, back=HOME, kind="notice")


@press("asks.never_mind", who=ANYONE)
def never_mind(turn: Turn, ask_id: int) -> Screen:
    """Who asked says that it is sorted; after something urgent they are asked once more, for a thumb slips."""
    ask = _asked(turn, ask_id)
    if not ask.urgent:
        return _sorted(turn, ask)
    yes = Button(Text("asks-safe-button"), "asks.sorted", ask_id)
    keep = Button(Text("asks-keep-calling-button"), "safety.keep" if ask.guarded else "safety.now")
    return Screen(Text("asks-sure-all-the-same" if ask.guarded else "asks-sure"), ((yes,), (keep,)))


@press("asks.sorted", who=ANYONE)
def sorted_now(turn: Turn, ask_id: int) -> Screen:
    """Who asked closes it; where a person has to look, they are only told."""
    return _sorted(turn, _asked(turn, ask_id))


def _sorted(turn: Turn, ask: Ask) -> Screen:
    if ask.guarded:
        raising.say_fine(turn.tx, ask, turn.person.id)
        return Screen(Text("asks-fine-told"), kind="notice")
    service.close(turn.tx, ask.id, turn.person.id, "safe" if ask.urgent else "not_needed")
    return Screen(Text("asks-good-to-hear"), kind="notice")


def _asked(turn: Turn, ask_id: int) -> Ask:
    ask = service.load(turn.tx, ask_id)
    if ask.asked_by != turn.person.id:
        raise MovedOn(f"ask {ask_id} was not asked by person {turn.person.id}")
    return ask


def home_part(turn: Turn) -> HomePart:
    """For staff: how many wait for them, and the door to these."""
    if turn.person.roles.isdisjoint({"nurse", "coordinator"}):
        return HomePart()
    asks = service.before(turn.tx, turn.person)
    lines = (Text("asks-home-line", count=people_waiting(asks)),) if asks else ()
    return HomePart(lines, (LIST,))


HANDLERS = (waiting, counts, see, on_it, done, close, pass_on, never_mind, sorted_now, *reaching.HANDLERS)
