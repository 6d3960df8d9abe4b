"""Each part of what is said, tapped: with whom, who gave, what, how long, and when."""

from collections.abc import Iterable, Mapping
from datetime import timedelta

from bot.base.clock import local
from bot.base.messages import Button, Day, Duration, Screen, Text
from bot.base.outcome import MovedOn
from bot.skills import messages, rules, service, taxonomy
from bot.skills.exchange_rules import MINUTES_LEAST, MINUTES_MOST, TOLD_DAYS
from bot.skills.known import known
from bot.skills.said import Draft, Way
from bot.skills.store import Side
from handlers import flows
from handlers.access import MEMBER
from handlers.choices import in_pairs, next_page, pages
from handlers.doors import Turn, press
from handlers.skills.said_form import EXPECTED, FORM, PARTS, called, keep, read_back, recalled

LENGTHS = (15, 30, 45, 60, 90, 120, 180)
DAYS_SHOWN = 5
OWN_SHOWN = 5
OPEN = Button(Text("back-button"), "said.open")
GROUPS = Text("skills-groups-button")


def go_on(turn: Turn) -> Screen:
    """The next thing to be asked, or all of it read back."""
    draft = recalled(turn).draft
    lacks = next((part for part in PARTS if _is_open(draft, part)), None)
    flows.keep(turn, FORM, asked=lacks or "all")
    return read_back(turn) if lacks is None else ask(turn, lacks)


def _is_open(draft: Draft, part: str) -> bool:
    return draft.way is None if part == "way" else len(getattr(draft, part)) != 1


def ask(turn: Turn, part: str, *, anew: bool = False) -> Screen:
    """The question for one part: what it may mean to choose from; all there is where it is said `anew`."""
    asked = {"people": _who, "way": _way, "kinds": _what, "minutes": _how_long, "days": _when}[part]
    return asked(turn, Draft() if anew else recalled(turn).draft)


def _screen(key: str, buttons: list[Button], more: str = "", page: int = 0) -> Screen:
    rows = in_pairs(buttons, page, lambda to: Button(Text("more-button"), more, to))
    return Screen(Text(key), rows, back=OPEN, expects=EXPECTED)


def _take(turn: Turn, **parts: tuple[int, ...] | tuple[str, ...]) -> Screen:
    if recalled(turn).told:
        raise MovedOn("it was told already")
    keep(turn, recalled(turn).draft.with_more(Draft(**parts)))  # type: ignore[arg-type]  # each is of its own type
    return go_on(turn)


# --- who ---


def _who(turn: Turn, draft: Draft) -> Screen:
    there = known(turn.tx, turn.person)
    return _people(turn, [one for one in there if one in draft.people] or there, there, 0)


def _people(turn: Turn, there: Iterable[int], every: Mapping[int, str], page: int) -> Screen:
    buttons = [Button(Text("telling-person-button", who=called(turn, one, every)), "said.who", one) for one in there]
    return _screen("telling-ask-who", buttons, "said.who_more", page)


@press("said.who_more", who=MEMBER)
def who_more(turn: Turn, page: int) -> Screen:
    """More of those they know."""
    there = known(turn.tx, turn.person)
    return _people(turn, there, there, page)


@press("said.who", who=MEMBER)
def who_is(turn: Turn, partner_id: int) -> Screen:
    """It was with them."""
    if partner_id not in known(turn.tx, turn.person):
        raise MovedOn(f"person {turn.person.id} does not know person {partner_id}")
    return _take(turn, people=(partner_id,))


# --- who gave ---


def _way(turn: Turn, _draft: Draft) -> Screen:
    other = recalled(turn).draft.people
    who = {"who": called(turn, other[0])} if other else {}
    key = "telling-ask-way-with" if other else "telling-ask-way"
    gave, received = (Button(Text(f"telling-{way}-button"), "said.way", way) for way in ("gave", "received"))
    return Screen(Text(key, **who), ((gave, received),), back=OPEN, expects=EXPECTED)


@press("said.way", who=MEMBER)
def way_is(turn: Turn, way: str) -> Screen:
    """I gave, or I received. Tapped first of all, what follows is asked as of today; the day is read back with the
    rest, and can be changed.
    """
    if way not in ("gave", "received"):
        raise MovedOn("neither given nor received")
    if recalled(turn).told:
        raise MovedOn("it was told already")
    chosen: Way = "gave" if way == "gave" else "received"
    draft = recalled(turn).draft
    days = (local(turn.tx.now, turn.person.zone).date().isoformat(),) if draft == Draft() else ()
    keep(turn, draft.with_more(Draft(way=chosen, days=days)))
    return go_on(turn)


# --- what ---


def _what(turn: Turn, draft: Draft) -> Screen:
    """What may be meant; or what they put up themselves, and everything by group."""
    side: Side = "need" if recalled(turn).draft.way == "received" else "offer"
    own = [card.kind for card in service.of_person(turn.tx, turn.person) if card.side == side][:OWN_SHOWN]
    shown = list(draft.kinds) or own
    buttons = [_kind(kind) for kind in shown]
    return _screen("telling-ask-what", [*buttons, Button(GROUPS, "said.groups", 0)])


def _kind(kind_id: str) -> Button:
    return Button(Text("telling-kind-button", what=messages.name(kind_id)), "said.what", kind_id)


@press("said.groups", who=MEMBER)
def groups(turn: Turn, page: int) -> Screen:
    """Every group of kinds."""
    order = rules.group_order((), after_loss=turn.person.loss_at is not None)
    buttons = [Button(Text("telling-group-button", choice=group), "said.group", group, 0) for group in order]
    return _screen("telling-ask-what", buttons, "said.groups", page)


@press("said.group", who=MEMBER)
def group_is(turn: Turn, group: str, page: int) -> Screen:
    """The kinds of one group."""
    kinds = rules.shown(taxonomy.groups(turn.person.place).get(group, ()), after_loss=turn.person.loss_at is not None)
    if not kinds:
        raise MovedOn("no such group")
    buttons = [_kind(kind.id) for kind in kinds]
    more = Button(Text("more-button"), "said.group", group, next_page(page, len(buttons)))
    back = Button(GROUPS, "said.groups", 0)
    return Screen(Text("telling-ask-what"), pages(buttons, page, more), back=back, expects=EXPECTED)


@press("said.what", who=MEMBER)
def what_is(turn: Turn, kind: str) -> Screen:
    """It was that."""
    return _take(turn, kinds=(service.kind_at(turn.person, kind).id,))


# --- how long, and when ---


def _how_long(turn: Turn, draft: Draft) -> Screen:
    kinds = recalled(turn).draft.kinds
    usual = {taxonomy.kinds()[kinds[0]].minutes} if len(kinds) == 1 else set()
    others = [one for one in LENGTHS if one not in usual][: 6 - len(usual)]
    shown = draft.minutes or tuple(sorted({*usual, *others}))
    buttons = [Button(Text("telling-minutes-button", minutes=Duration(one)), "said.long", one) for one in shown]
    return _screen("telling-ask-long", buttons)


@press("said.long", who=MEMBER)
def long_is(turn: Turn, minutes: int) -> Screen:
    """It took so long."""
    if not MINUTES_LEAST <= minutes <= MINUTES_MOST:
        raise MovedOn("no such length")
    return _take(turn, minutes=(minutes,))


def _when(turn: Turn, draft: Draft) -> Screen:
    today = local(turn.tx.now, turn.person.zone).date()
    shown = draft.days or tuple((today - timedelta(days=back)).isoformat() for back in range(DAYS_SHOWN + 1))
    return _screen(
        "telling-ask-when", [Button(Text("telling-day-button", day=Day(one)), "said.day", one) for one in shown]
    )


@press("said.day", who=MEMBER)
def day_is(turn: Turn, day: str) -> Screen:
    """It was that day."""
    today = local(turn.tx.now, turn.person.zone).date()
    days = {(today - timedelta(days=back)).isoformat() for back in range(TOLD_DAYS + 1)}
    if day not in days:
        raise MovedOn("no such day")
    return _take(turn, days=(day,))


HANDLERS = (who_more, who_is, way_is, groups, group_is, what_is, long_is, day_is)
