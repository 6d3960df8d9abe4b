"""One meeting as one of its two sees it now: when, who comes, and what can be done."""

from bot.base.clock import today
from bot.base.messages import Button, Day, Duration, Lines, Name, Row, Screen, Text, When
from bot.checkins import after, messages, timetable
from bot.checkins.store.checkins import Checkin
from handlers.doors import Turn

LIST = Button(Text("checkins-list-button"), "checkins.list", 0)
TIPS = 6
"""So many thoughts before a visit, and so many after it, in `content/`."""
BOOK_LABEL = Text("hours-book-button")
NEXT_STEP = Button(Text("checkins-goal-next-button"), "checkins.goal_new")


def meeting(turn: Turn, checkin: Checkin) -> Screen:
    """The screen of one meeting, whatever has become of it."""
    if checkin.state in ("booked", "told") and checkin.ends_at <= turn.tx.now:
        return _over(turn, checkin)
    if checkin.state == "booked":
        return _ahead(turn, checkin)
    return _settled(turn, checkin)


def _ahead(turn: Turn, checkin: Checkin) -> Screen:
    me, other = turn.person.id, checkin.other(turn.person.id)
    lines = (
        Text("checkins-lasts", minutes=Duration(checkin.minutes)),
        *((Text("checkins-you-come"),) if me in checkin.coming else ()),
        *((Text("checkins-they-come", other=Name(other)),) if other in checkin.coming else ()),
        *((_tip("before", checkin),) if _is_nurse(turn, checkin) else ()),
    )
    text = Text("checkins-one", other=Name(other), when=When(checkin.starts_at), lines=Lines(lines))
    calendar = Button(Text("checkins-calendar-button"), "checkins.calendar", checkin.id)
    first: Row = (calendar,) if me in checkin.coming else (messages.coming(checkin), calendar)
    rows = (first, messages.change(checkin), (_two_hours(turn, checkin),)) if checkin.starts_at > turn.tx.now else ()
    return Screen(text, rows, back=LIST)


def _two_hours(turn: Turn, checkin: Checkin) -> Button:
    """One more reminder two hours before, or no longer: for all meetings of whoever taps it."""
    label, wanted = two_hours(turn)
    return Button(label, "checkins.two_hours", checkin.id, wanted)


def two_hours(turn: Turn) -> tuple[Text, int]:
    """What that button says, and what it asks for."""
    likes = timetable.likes_two_hours(turn.tx, turn.person.id)
    return Text(f"checkins-two-hours-{'off' if likes else 'on'}-button"), int(not likes)


def _over(turn: Turn, checkin: Checkin) -> Screen:
    other = checkin.other(turn.person.id)
    said = checkin.said.get(turn.person.id)
    if said is None:
        return question(turn, checkin)
    text = Text(f"checkins-you-said-{said}", other=Name(other), when=messages.when(turn.tx, checkin))
    if said == "met" and _is_nurse(turn, checkin):
        text = Text("checkins-tip", said=text, tip=_tip("after", checkin))
    return Screen(text, (*messages.answers(checkin, said), *(next_step(turn) if said == "met" else ())), back=LIST)


def next_step(turn: Turn) -> tuple[Row, ...]:
    """For a parent: what would make next week a bit better? Nobody is asked so in a loss."""
    return ((NEXT_STEP,),) if "parent" in turn.person.roles and turn.person.loss_at is None else ()


def _is_nurse(turn: Turn, checkin: Checkin) -> bool:
    return turn.person.id == checkin.helper_id and "nurse" in turn.person.roles


def _tip(word: str, checkin: Checkin) -> Text:
    """One thought for a nurse, another one for each meeting, and the same however often she looks."""
    return Text(f"checkins-tip-{word}", number=checkin.id % TIPS, other=Name(checkin.parent_id))


def question(turn: Turn, checkin: Checkin) -> Screen:
    """Did you meet?"""
    asked = messages.question(turn.tx, checkin, turn.person.id, "ask")
    return Screen(asked.text, asked.rows, back=LIST)


def _settled(turn: Turn, checkin: Checkin) -> Screen:
    other = Name(checkin.other(turn.person.id))
    together = after.runs(turn.tx, checkin)
    again = (messages.find_time(checkin),) if together else ()
    if checkin.state == "kept":
        day = Day(today(checkin.starts_at, turn.person.zone))
        text = Text("checkins-kept", other=other, day=day, minutes=Duration(checkin.minutes))
        book = (Button(Text("checkins-book-button"), "checkins.book", checkin.pairing_id),) if together else ()
        rows = ((Button(BOOK_LABEL, "hours.book"), *book), *next_step(turn))
        return Screen(text, rows, back=LIST)
    if checkin.state == "not_held":
        return Screen(Text("checkins-not-held", other=other), (again,) if again else (), back=LIST)
    calendar = Button(Text("checkins-calendar-off-button"), "checkins.calendar", checkin.id)
    text = Text("checkins-off", other=other, when=When(checkin.starts_at))
    return Screen(text, (again, (calendar,)) if again else ((calendar,),), back=LIST)
