"""My circle of neighbours on the phone: to wish for one, to say yes or not, who is in it, and to leave."""

from bot.base.messages import Button, Lines, Name, Row, Screen, Text
from bot.circle import neighbours, neighbours_messages
from bot.circle.neighbours_messages import OPEN
from bot.circle.store import neighbours as store
from bot.circle.store.neighbours import Near
from handlers.access import NEIGHBOUR
from handlers.circle.front import OPEN as CIRCLE
from handlers.doors import Turn, press
from handlers.people.home import HomePart
from handlers.screens import with_note


def circle_part(turn: Turn) -> HomePart:
    """The door to it, for whoever could be in one."""
    return HomePart(buttons=(OPEN,)) if neighbours.may_wish(turn.person) else HomePart()


@press("near.mine", who=NEIGHBOUR)
def mine(turn: Turn) -> Screen:
    """How it is with this person's circle."""
    return _mine(turn)


def _mine(turn: Turn) -> Screen:
    wishes, hosts = store.wishes(turn.tx, turn.person.id)
    found = neighbours.mine(turn.tx, turn.person.id)
    if found is None and not wishes:
        wish_it = Button(Text("neighbours-wish-button"), "near.wish")
        return Screen(Text("neighbours-none"), ((wish_it,),), back=CIRCLE, kind="article")
    row: Row = _hosting(hosts=hosts) if wishes else ()
    if found is None:
        return Screen(Text("neighbours-waiting"), (row, _no_more()), back=CIRCLE)
    part, near = found
    if not part.said:
        text = neighbours_messages.ask_text(near, neighbours.bounds(near.place))
        return Screen(text, (neighbours_messages.answers(near),), back=CIRCLE)
    rows = tuple(one for one in (row, _no_more(is_in=True)) if one)
    return Screen(_inside(turn, near), rows, back=CIRCLE, kind="article")


def _inside(turn: Turn, near: Near) -> Text:
    """Who is in it, once enough have said yes."""
    names = neighbours.names(turn.tx, turn.person, near)
    if not names:
        return Text("neighbours-yes-waits")
    lines = [Text("neighbours-name", who=Name(one), host="yes" if one == near.host_id else "no") for one in names]
    return Text("neighbours-circle", lines=Lines(tuple(lines)), host="no" if near.host_id is None else "yes")


def _hosting(*, hosts: bool) -> Row:
    key = "neighbours-host-no-button" if hosts else "neighbours-host-button"
    return (Button(Text(key), "near.host", 0 if hosts else 1),)


def _no_more(*, is_in: bool = False) -> Row:
    stop = Button(Text("neighbours-stop-button"), "near.stop")
    return (Button(Text("neighbours-leave-button"), "near.leave"), stop) if is_in else (stop,)


@press("near.wish", who=NEIGHBOUR)
def wish(turn: Turn) -> Screen:
    """They would like one."""
    neighbours.wish(turn.tx, turn.person)
    return _mine(turn)


@press("near.host", who=NEIGHBOUR)
def host(turn: Turn, would: int) -> Screen:
    """They would be host, or would not."""
    neighbours.would_host(turn.tx, turn.person, would=bool(would))
    return _mine(turn)


@press("near.answer", who=NEIGHBOUR)
def answer(turn: Turn, near_id: int, yes: int) -> Screen:
    """Yes, or not this one."""
    neighbours.answer(turn.tx, turn.person, near_id, yes=bool(yes))
    return with_note(Text("neighbours-noted"), _mine(turn))


@press("near.leave", who=NEIGHBOUR)
def leave(turn: Turn) -> Screen:
    """Out of it; another may be proposed."""
    neighbours.leave(turn.tx, turn.person)
    return with_note(Text("neighbours-left"), _mine(turn))


@press("near.stop", who=NEIGHBOUR)
def stop(turn: Turn) -> Screen:
    """No circle any more."""
    neighbours.wishes_no_more(turn.tx, turn.person)
    return with_note(Text("neighbours-left"), _mine(turn))


HANDLERS = (mine, wish, host, answer, leave, stop)
"""What people do about their circle."""
