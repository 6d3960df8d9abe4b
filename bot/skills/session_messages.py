"""What is said of a group session: to its leader, to who came, and to whoever is asked to look."""

from collections.abc import Sequence

from bot.asks import service as asks
from bot.asks.rules import Ask
from bot.base import outbox
from bot.base.messages import Button, Duration, Name, Screen, Text, When
from bot.base.transaction import Transaction
from bot.people import service as people
from bot.people.rules import Person
from bot.safety import rota
from bot.skills import messages, taxonomy
from bot.skills.store import sessions as store
from bot.skills.store.sessions import Session

SILENT = "skills.session-silent"
DENIED = "skills.session-denied"
TOGETHER = "skills.session-together"
UNLED = "unled"
"""The role of those who do not lead that session: who leads it hears nothing of what is said of it."""
STEPS = (UNLED,)
LOOK_MINUTES = 24 * 60
NOW_MINUTES = 30
"""So long until somebody else is called where it goes on just now."""
BOOK = Button(Text("hours-book-button"), "hours.book")


def what(session: Session) -> Text:
    """What is done there; "a group session" where nobody may know any more."""
    return messages.name(session.kind) if session.kind else Text("sessions-some")


def is_over(tx: Transaction, session: Session, to: int, minutes: int) -> None:
    """Who came reads that it is over and how long it was, and can say that it was not so. After a loss what is about a
    baby is not named.
    """
    kind = taxonomy.find(session.kind)
    unnamed = kind is not None and kind.baby and people.get(tx, to).loss_at is not None
    said = Text("sessions-some") if unnamed else what(session)
    text = Text("sessions-over", who=Name(session.leader_id), what=said, minutes=Duration(minutes))
    wrong = Button(Text("sessions-deny-button"), "session.deny", session.id)
    outbox.send(tx, to, Screen(text, ((BOOK, wrong),), kind="notice"), lane="talk", key=f"{session.subject}over:{to}")


def ask_whether_over(tx: Transaction, session: Session) -> None:
    """Its leader said nothing yet."""
    text = Text("sessions-ask-over", what=what(session), when=When(session.began_at))
    see = Button(Text("sessions-see-button"), "session.led", session.id)
    screen = Screen(text, ((see,),), kind="notice")
    outbox.send(tx, session.leader_id, screen, lane="reminder", key=f"{session.subject}ask")


def silent(tx: Transaction, session: Session) -> None:
    """Nobody said how long it was: a coordinator finds out."""
    asks.open(
        tx,
        SILENT,
        about=session.leader_id,
        subject=session.subject,
        steps=STEPS,
        clock_minutes=LOOK_MINUTES,
        what=Text("sessions-ask-silent", who=Name(session.leader_id), what=what(session), when=When(session.began_at)),
        rows=((Button(Text("sessions-look-button"), "session.look", session.id),),),
    )


def may_find_out(tx: Transaction, person: Person, session: Session) -> bool:
    """Whether that person was asked to find out, or could take it; a coordinator reads afterwards what it came to."""
    ask = asks.waiting_for(tx, SILENT, session.subject)
    if ask is not None:
        return asks.may_act(tx, ask, person.id)
    coordinates = "coordinator" in person.roles and person.place == session.place and person.id != session.leader_id
    return coordinates and session.state != "open" and asks.ever(tx, SILENT, session.subject)


def hold_unled(tx: Transaction, ask: Ask) -> Sequence[int]:
    """Who holds the step "unled" of an ask: the place's coordinators but who leads that session; where there is no
    other, anybody else who works there.
    """
    found = store.find(tx, int(ask.subject.split(":")[1]))
    leader_id = None if found is None else found.leader_id
    first = [one.id for one in people.with_role(tx, ask.place, "coordinator") if one.id != leader_id]
    return first or [one.id for one in rota.could_be_on_duty(tx, ask.place) if one.id != leader_id]


def heard(tx: Transaction, session: Session, by: int) -> None:
    """It is said now, by person `by`: nobody is asked any more."""
    asks.close_subject(tx, SILENT, session.subject, by, "sorted")
    outbox.withdraw(tx, f"{session.subject}ask")


def denied(tx: Transaction, session: Session, by: int) -> None:
    """Somebody who came in says that it was not so: a coordinator talks with them who did not lead it. Its leader is
    not told.
    """
    asks.open(
        tx,
        DENIED,
        about=by,
        asked_by=by,
        guarded=True,
        subject=f"{session.subject}{by}:",
        steps=STEPS,
        clock_minutes=LOOK_MINUTES,
        what=Text(
            "sessions-ask-denied",
            who=Name(by),
            other=Name(session.leader_id),
            what=what(session),
            when=When(session.began_at),
        ),
    )


def together(tx: Transaction, session: Session, one: int, other: int) -> None:
    """Two who are not to meet any more are both there: somebody sees to it, and neither is told."""
    first, second = sorted((one, other))
    asks.open(
        tx,
        TOGETHER,
        about=one,
        subject=f"{session.subject}{first}:{second}:",
        steps=STEPS,
        clock_minutes=NOW_MINUTES,
        guarded=True,
        what=Text(
            "sessions-ask-together",
            who=Name(one),
            other=Name(other),
            what=what(session),
            when=When(session.began_at),
        ),
    )
