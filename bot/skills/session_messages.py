"""What is said of a group session: to its leader, to who came, and to whoever is asked to look."""

from bot.asks import service as asks
from bot.base import outbox
from bot.base.messages import Button, Duration, Name, Screen, Text, When
from bot.base.transaction import Transaction
from bot.skills import messages
from bot.skills.store.sessions import Session

SILENT = "skills.session-silent"
DENIED = "skills.session-denied"
STEPS = ("coordinator",)
LOOK_MINUTES = 24 * 60
BOOK = Button(Text("hours-book-button"), "hours.book")


def what(session: Session) -> Text:
    """What is done there; "a group session" where nobody may know any more."""
    return messages.name(session.kind) if session.kind else Text("sessions-some")


def is_over(tx: Transaction, session: Session, to: int, minutes: int) -> None:
    """Who came reads that it is over and how long it was, and can say that it was not so."""
    text = Text("sessions-over", who=Name(session.leader_id), what=what(session), minutes=Duration(minutes))
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


def was_silent(tx: Transaction, session: Session) -> bool:
    """Whether somebody was ever asked to find out."""
    return asks.ever(tx, SILENT, session.subject)


def heard(tx: Transaction, session: Session, by: int) -> None:
    """It is said now, by person `by`: nobody is asked any more."""
    asks.close_subject(tx, SILENT, session.subject, by, "sorted")
    outbox.withdraw(tx, f"{session.subject}ask")


def denied(tx: Transaction, session: Session, by: int) -> None:
    """Somebody who came in says that it was not so: a coordinator talks with them. Its leader is not told."""
    asks.open(
        tx,
        DENIED,
        about=by,
        asked_by=by,
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
