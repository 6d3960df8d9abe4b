"""What waits for a second person who works here: asked for, agreed to, or not."""

from bot.base.messages import Button, Lines, Name, Row, Screen, Text, When
from bot.staff import second
from bot.staff.store.seconds import Second
from handlers.access import STAFF
from handlers.doors import Turn, press
from handlers.people.home import HomePart
from handlers.screens import HOME, with_note

PER_PAGE = 5
LIST = Button(Text("staff-seconds-button"), "staff.seconds", 0)


def home_part(turn: Turn) -> HomePart:
    """For who works here: the way to what waits for their yes."""
    if not STAFF.holds(turn.person):
        return HomePart()
    theirs = [one for one in second.waiting(turn.tx, turn.person) if one.asked_by != turn.person.id]
    return HomePart((Text("staff-seconds-line", count=len(theirs)),), (LIST,)) if theirs else HomePart()


@press("staff.seconds", who=STAFF)
def waiting(turn: Turn, page: int) -> Screen:
    """What one has asked for oneself, and what a colleague would like one's yes for."""
    return _waiting(turn, page)


def _waiting(turn: Turn, page: int = 0) -> Screen:
    found = second.waiting(turn.tx, turn.person)
    if not found:
        return Screen(Text("staff-seconds-none"), back=HOME)
    count = -(-len(found) // PER_PAGE)
    here = list(enumerate(found[page % count * PER_PAGE :][:PER_PAGE], 1))
    lines = (
        Text("staff-seconds-one", number=str(number), what=second.what(turn.tx, one), who=Name(one.asked_by))
        for number, one in here
    )
    opens: Row = tuple(
        Button(Text("skills-open-one-button", number=str(number)), "staff.second", one.id) for number, one in here
    )
    more = Button(Text("more-button"), "staff.seconds", (page + 1) % count)
    rows = (opens, (more,)) if count > 1 else (opens,)
    return Screen(Text("staff-seconds", lines=Lines(tuple(lines))), rows, back=HOME, kind="article")


@press("staff.second", who=STAFF)
def see(turn: Turn, second_id: int) -> Screen:
    """One of them, as it is now."""
    return screen(turn, second.find(turn.tx, turn.person, second_id))


def screen(turn: Turn, one: Second) -> Screen:
    """What was asked for, by whom, until when it waits, and what this person can do about it."""
    text = Text(
        "staff-second",
        who=Name(one.asked_by),
        what=second.what(turn.tx, one),
        until=When(one.expires_at),
        note=_note(turn, one),
    )
    return Screen(text, _rows(turn, one), back=LIST, kind="article")


def _note(turn: Turn, one: Second) -> Text:
    """How it stands: done, over, or whose yes it waits for."""
    if one.state != "waiting" or turn.tx.now > one.expires_at:
        return Text("staff-second-state", state="over" if one.state == "waiting" else one.state.replace("_", "-"))
    at = second.alone_from(turn.tx, one)
    if at is None:
        return Text("staff-second-state", state="waiting")
    return Text("staff-second-alone", at=When(at))


def _rows(turn: Turn, one: Second) -> tuple[Row, ...]:
    own = one.asked_by == turn.person.id
    yes = Button(Text("staff-second-yes-button", own="yes" if own else "no"), "staff.second_yes", one.id)
    no = Button(Text("staff-second-no-button", own="yes" if own else "no"), "staff.second_no", one.id)
    if second.may_answer(turn.tx, turn.person, one):
        return ((yes,), (no,))
    return ((no,),) if own and one.state == "waiting" else ()


@press("staff.second_yes", who=STAFF, sure=STAFF)
def agree(turn: Turn, second_id: int) -> Screen:
    """It happens now."""
    one = second.agree(turn.tx, turn.person, second_id)
    return Screen(Text("staff-second-done", what=second.what(turn.tx, one)), back=HOME, kind="notice")


@press("staff.second_no", who=STAFF)
def decline(turn: Turn, second_id: int) -> Screen:
    """It does not happen."""
    one = second.decline(turn.tx, turn.person, second_id)
    state = one.state.replace("_", "-")
    return with_note(Text("staff-second-state", state=state), _waiting(turn))


HANDLERS = (waiting, see, agree, decline)
