"""What an applicant is told of how far it is. Never a vote."""

from bot.base import outbox
from bot.base.messages import Button, Screen, Text, When
from bot.base.transaction import Transaction
from bot.circle.store.recruiting import Application
from bot.hours.opportunities.store.opportunities import Opportunity
from bot.people import service as people


def sought(tx: Transaction, application: Application) -> str:
    """What whoever applied would like to be."""
    return people.get(tx, application.person_id).sought or "mentor"


def asks_whom(tx: Transaction, application: Application, after: int) -> None:
    """Whom may we ask? `after` is the reference that gave no answer, 0 at the beginning."""
    name = Button(Text("recruit-name-button"), "recruit.name")
    begun = Text("recruit-told-begun", role=sought(tx, application))
    text = Text("recruit-told-another") if after else begun
    screen = Screen(text, ((name,),), kind="notice")
    outbox.send(tx, application.person_id, screen, lane="talk", key=f"{application.about}:whom:{after}")


def meets(tx: Transaction, application: Application, meeting: Opportunity) -> None:
    """Some people from here meet them then."""
    screen = Screen(Text("recruit-told-meeting", when=When(meeting.starts_at)), kind="notice")
    outbox.send(tx, application.person_id, screen, lane="talk", key=f"{application.about}:meeting:{meeting.id}")


def no_meeting(tx: Transaction, application: Application, meeting: Opportunity) -> None:
    """They do not meet then after all."""
    screen = Screen(Text("recruit-told-no-meeting", when=When(meeting.starts_at)), kind="notice")
    outbox.send(tx, application.person_id, screen, lane="talk", key=f"{application.about}:off:{meeting.id}")
