"""Group sessions: leading one, coming in by its code, and saying how long it was."""

from bot.base.messages import Button, Duration, Lines, Name, Row, Screen, Text
from bot.skills import messages, session_messages, sessions, taxonomy
from bot.skills import session_rules as rules
from bot.skills.store import sessions as store
from bot.skills.store.sessions import Session
from handlers import links
from handlers.access import MEMBER, STAFF
from handlers.choices import in_pairs
from handlers.doors import Turn, press, typed
from handlers.hours import BOOK
from handlers.screens import HOME, with_note

EXPECTED = "session.code"
OPEN = Button(Text("sessions-open-button"), "session.open")
SEE_MINE = Text("sessions-see-button")


@press("session.open", who=MEMBER)
def opened(turn: Turn) -> Screen:
    """Lead one, or come in to one."""
    mine = store.led(turn.tx, turn.person.id)
    lead = Button(Text("sessions-start-button"), "session.kinds", 0)
    if mine is not None:
        lead = Button(SEE_MINE, "session.led", mine.id)
    return Screen(Text("sessions-open"), ((lead, Button(Text("sessions-code-button"), "session.enter")),), back=HOME)


# --- leading one ---


@press("session.kinds", who=MEMBER)
def kinds(turn: Turn, page: int) -> Screen:
    """Of what somebody offers, that which several can do together."""
    can = sessions.can_lead(turn.tx, turn.person)
    if not can:
        give = Button(Text("skills-add-offer-button"), "skills.ask", "offer", 0)
        return Screen(Text("sessions-nothing-to-lead"), ((give,),), back=OPEN)
    buttons = [Button(Text("telling-kind-button", what=messages.name(kind)), "session.start", kind) for kind in can]
    rows = in_pairs(buttons, page, lambda to: Button(Text("more-button"), "session.kinds", to))
    return Screen(Text("sessions-ask-kind"), rows, back=OPEN)


@press("session.start", who=MEMBER)
def start(turn: Turn, kind: str) -> Screen:
    """It begins now."""
    return _mine(turn, sessions.begin(turn.tx, turn.person, kind))


@press("session.led", who=MEMBER)
def led(turn: Turn, session_id: int) -> Screen:
    """One's own: its code, and who is there."""
    return _mine(turn, sessions.led_by(turn.tx, turn.person, session_id))


def _mine(turn: Turn, session: Session) -> Screen:
    if session.state != "open":
        return _over(session)
    there = store.there(turn.tx, session.id)
    names = [Text("sessions-there-line", who=Name(one.person_id)) for one in there[: rules.COUNTED_LINES_MAX]]
    text = Text(
        "sessions-mine",
        what=session_messages.what(session),
        code=rules.spelt(session.code),
        link=links.start_link(f"{rules.LINK}{session.code}"),
        count=len(there),
        names=Lines(tuple(names) or (Text("sessions-nobody-yet"),)),
    )
    again = Button(Text("sessions-again-button"), "session.led", session.id)
    return Screen(
        text, ((again, Button(Text("sessions-end-button"), "session.end", session.id)),), back=OPEN, kind="article"
    )


@press("session.end", who=MEMBER)
def end(turn: Turn, session_id: int) -> Screen:
    """How long was it? What the clock says first; shorter where it was."""
    session = sessions.led_by(turn.tx, turn.person, session_id)
    if session.state != "open":
        return _over(session)
    count = len(store.there(turn.tx, session.id))
    back = Button(Text("back-button"), "session.led", session.id)
    if not count:
        off = Button(Text("sessions-off-button"), "session.ended", session.id, 0)
        return Screen(Text("sessions-nobody-came"), ((off,),), back=back)
    text = Text("sessions-ask-long", what=session_messages.what(session), count=count)
    return Screen(text, _lengths(turn, session, "session.ended"), back=back)


def _lengths(turn: Turn, session: Session, tag: str, *more: Button) -> tuple[Row, ...]:
    usual = taxonomy.kinds()[session.kind].minutes if session.kind else rules.LASTED_LEAST
    choices = rules.lengths(sessions.longest(turn.tx, session), usual)
    buttons = [Button(Text("telling-minutes-button", minutes=Duration(one)), tag, session.id, one) for one in choices]
    return in_pairs([*buttons, *more], 0, lambda _to: OPEN)


@press("session.ended", who=MEMBER)
def ended(turn: Turn, session_id: int, minutes: int) -> Screen:
    """It is over, and took so long."""
    return _over(sessions.end(turn.tx, turn.person, session_id, minutes))


def _over(session: Session) -> Screen:
    if session.minutes is None:
        return Screen(Text("sessions-not-held", what=session_messages.what(session)), ((BOOK,),), back=OPEN)
    text = Text("sessions-held", what=session_messages.what(session), minutes=Duration(session.minutes))
    return Screen(text, ((BOOK,),), back=OPEN)


# --- coming in ---


@press("session.enter", who=MEMBER)
def enter(turn: Turn) -> Screen:
    """Which code?"""
    return _ask_code(turn)


def _ask_code(turn: Turn) -> Screen:
    if sessions.tries_left(turn.tx, turn.person) <= 0:
        return Screen(Text("sessions-too-many-tries"), back=OPEN)
    return Screen(Text("sessions-ask-code"), back=OPEN, expects=EXPECTED)


@typed(EXPECTED, who=MEMBER)
def code_typed(turn: Turn, words: str) -> Screen:
    """The code, as the leader shows it or reads it out."""
    return _at_the_door(turn, rules.read_code(words))


def by_link(turn: Turn, code: str) -> Screen | None:
    """The same by a link that opened the bot; None where it is no link of a session, or they are not here yet."""
    if not MEMBER.holds(turn.person) or not code.startswith(rules.LINK) or not code[1:].isdecimal():
        return None
    return _at_the_door(turn, rules.read_code(code[1:]))


def _at_the_door(turn: Turn, code: int | None) -> Screen:
    """Who leads and what it is, before somebody comes in."""
    session = sessions.found(turn.tx, turn.person, code)
    if session is None:
        return with_note(Text("sessions-no-such-code"), _ask_code(turn))
    if session.leader_id == turn.person.id:
        return _mine(turn, session)
    if store.of(turn.tx, session.id, turn.person.id) is not None:
        return _inside(turn, session)
    text = Text("sessions-door", who=Name(session.leader_id), what=session_messages.what(session))
    yes = Button(Text("sessions-come-button"), "session.come", session.code)
    return Screen(text, ((yes,),), back=OPEN)


@press("session.come", who=MEMBER)
def come(turn: Turn, code: int) -> Screen:
    """I am there."""
    session = sessions.come(turn.tx, turn.person, code)
    if session is None:
        return with_note(Text("sessions-no-such-code"), _ask_code(turn))
    return _mine(turn, session) if session.leader_id == turn.person.id else _inside(turn, session)


@press("session.inside", who=MEMBER)
def inside(turn: Turn, session_id: int) -> Screen:
    """Where I came in."""
    return _inside(turn, sessions.where_they_are(turn.tx, turn.person, session_id))


def _inside(turn: Turn, session: Session) -> Screen:
    if session.state != "open":
        return _over(session)
    count = len(store.there(turn.tx, session.id))
    text = Text("sessions-inside", who=Name(session.leader_id), what=session_messages.what(session), count=count)
    go = Button(Text("sessions-go-button"), "session.go", session.id)
    return Screen(text, ((Button(Text("sessions-again-button"), "session.inside", session.id), go),), back=OPEN)


@press("session.go", who=MEMBER)
def gone(turn: Turn, session_id: int) -> Screen:
    """Not there after all."""
    sessions.go(turn.tx, turn.person, session_id)
    return with_note(Text("sessions-gone"), opened.do(turn) or _ask_code(turn))


@press("session.deny", who=MEMBER)
def deny(turn: Turn, session_id: int) -> Screen:
    """It was not so."""
    sessions.deny(turn.tx, turn.person, session_id)
    return Screen(Text("sessions-denied"), ((BOOK,),), back=OPEN)


# --- where its leader said nothing ---


@press("session.look", who=STAFF)
def look(turn: Turn, session_id: int) -> Screen:
    """Who came, and how long it was, as somebody has found out who was asked to."""
    session = sessions.coordinated(turn.tx, turn.person, session_id)
    if session.state != "open":
        return _over(session)
    there = store.there(turn.tx, session.id)
    names = Lines(
        tuple(Text("sessions-there-line", who=Name(one.person_id)) for one in there[: rules.COUNTED_LINES_MAX])
    )
    text = Text("sessions-look", who=Name(session.leader_id), what=session_messages.what(session), names=names)
    off = Button(Text("sessions-off-button"), "session.settle", session.id, 0)
    return Screen(text, _lengths(turn, session, "session.settle", off), back=HOME, kind="article")


@press("session.settle", who=STAFF)
def settle(turn: Turn, session_id: int, minutes: int) -> Screen:
    """It took so long; or, with 0, it was not."""
    return _over(sessions.settle_for(turn.tx, turn.person, session_id, minutes))


HANDLERS = (
    *(opened, kinds, start, led, end, ended),
    *(enter, code_typed, come, inside, gone, deny, look, settle),
)
