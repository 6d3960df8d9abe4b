"""Meetings for several in Merevale: Ruth is host, her families come or wait, and nobody reads who else does."""

from sqlalchemy import select

from bot.base.clock import Instant, to_minute
from bot.base.messages import Screen
from bot.checkins.store import groups, seats
from bot.checkins.store.groups import GROUPS, Group
from bot.checkins.store.seats import Seat
from tests.checkins.town import A_WEEK_ON, Meetings, note

REMINDER, AFTER = "checkins.group-reminder", "checkins.group-after"
ALL = select(GROUPS.c.id).order_by(GROUPS.c.id)
INVITED = "checkins-group-invited"


async def all_groups(town: Meetings) -> list[Group]:
    """Every meeting for several there ever was."""
    return await town.do(lambda tx: [groups.find(tx, row.id) for row in tx.all(ALL)])


async def opens(
    town: Meetings,
    host: str = "Ruth",
    slot: Instant = A_WEEK_ON,
    *,
    room: int = 2,
    topic: str = "walk",
    offered: str = "own",
    title: str = "Out with Ruth",
    where: str | None = None,
) -> Group:
    """The host opens one, a question at a time, as the screens ask."""
    await town.presses(host, "checkins.group_new")
    await town.taps(host, "checkins-group-topic-button", topic=topic)
    if topic == "own":
        await town.says(host, title)
    if where is None:
        await town.taps(host, "checkins-group-where-later-button")
    else:
        await town.says(host, where)
    await town.presses(host, "checkins.group_at", 0, 0, to_minute(slot))
    shown = await town.says(host, str(room))
    if shown.text.key == "checkins-group-for":
        await town.taps(host, "checkins-group-for-button", offered=offered)
    await town.taps(host, "checkins-group-open-button")
    return (await all_groups(town))[-1]


async def takes(town: Meetings, name: str, group: Group) -> str | None:
    """They take a place; what is noted above the screen."""
    return note(await town.presses(name, "checkins.group_take", group.id, group.sequence))


async def waits(town: Meetings, name: str, group: Group) -> str | None:
    """They wait for one."""
    return note(await town.presses(name, "checkins.group_wait", group.id, group.sequence))


async def sees(town: Meetings, name: str, group: Group) -> Screen:
    """They look at it."""
    return await town.presses(name, "checkins.group", group.id)


async def with_a_place(town: Meetings, group: Group) -> list[str]:
    """Who has a place, by name, the earliest first."""
    return [_name(town, seat) for seat in await town.do(lambda tx: seats.in_turn(tx, group.id, "held"))]


async def in_line(town: Meetings, group: Group) -> list[str]:
    """Who waits for one, the first first."""
    return [_name(town, seat) for seat in await town.do(lambda tx: seats.in_turn(tx, group.id, "waiting"))]


async def seat_of(town: Meetings, name: str, group: Group) -> Seat:
    """That parent's seat."""
    found = await town.do(lambda tx: seats.of(tx, group.id, town.ids[name]))
    assert found is not None
    return found


def _name(town: Meetings, seat: Seat) -> str:
    return next(name for name, person_id in town.ids.items() if person_id == seat.parent_id)


async def heard(town: Meetings, name: str) -> list[str]:
    """What that person was told of meetings for several, oldest first, invitations aside."""
    return [key for key in await town.keys(name) if key.startswith("checkins-group") and key != INVITED]


async def asked(town: Meetings) -> list[tuple[str, str]]:
    """What waits of meetings for several, and with whom; whatever waits of the visit plan aside."""
    return [one for one in await town.asked() if one[0] in ("checkins.group-silent", "checkins.unsafe")]


def lines(screen: Screen) -> list[str]:
    """The lines on a screen, by key; also beneath a note."""
    text = screen.text.values["rest"] if screen.text.key == "home-with-note" else screen.text
    return [item.key for item in text.values["lines"].items]
