"""What is said of meetings of the circle to people who did not just ask. No message names who else comes."""

from bot.base import outbox
from bot.base.clock import Instant
from bot.base.messages import Button, Screen, Text, When
from bot.base.transaction import Transaction
from bot.circle.store.meetings import Meeting

PURPOSE = "contact"


def key(one: Meeting, person_id: int) -> str:
    """What is said of it to one person is kept under."""
    return f"{one.subject}{person_id}:"


def see(one: Meeting) -> Button:
    """The button that opens it."""
    return Button(Text("circle-see-meeting-button"), "circle.meeting", one.id)


def answers(one: Meeting) -> tuple[Button, Button]:
    """By which somebody says whether they come."""
    yes = Button(Text("circle-coming-button"), "circle.coming", one.id, 1)
    return yes, Button(Text("circle-cannot-button"), "circle.coming", one.id, 0)


def invite(tx: Transaction, one: Meeting, to: int) -> None:
    """Invite somebody who did not ask. It waits its turn among all that nobody asked for."""
    screen = Screen(Text("circle-invited", when=When(one.starts_at)), (answers(one), (see(one),)), kind="notice")
    once, until = f"{key(one, to)}invited", one.starts_at
    outbox.send(tx, to, screen, lane="bulk", key=once, not_after=until, purpose=PURPOSE, unprompted=True)


def uninvite(tx: Transaction, one: Meeting, to: int) -> None:
    """Take back what is not sent yet of it to them."""
    outbox.withdraw(tx, key(one, to))


def remind(tx: Transaction, one: Meeting, to: int, until: Instant) -> None:
    """Remind somebody who comes."""
    cannot = answers(one)[1]
    screen = Screen(Text("circle-remember", when=When(one.starts_at)), ((see(one), cannot),), kind="notice")
    outbox.send(tx, to, screen, lane="reminder", key=f"{key(one, to)}remind", not_after=until)


def lead(one: Meeting) -> Button:
    """By which somebody leads it whom it was not set by."""
    return Button(Text("circle-lead-button"), "circle.lead", one.id)


def who_leads(tx: Transaction, one: Meeting, to: int) -> None:
    """Ask somebody who comes whether they would lead it, for whoever was to cannot come."""
    screen = Screen(Text("circle-who-leads", when=When(one.starts_at)), ((lead(one), see(one)),), kind="notice")
    outbox.send(tx, to, screen, lane="reminder", key=f"{_asked(one, to)}{tx.now}", not_after=one.starts_at)


def led(tx: Transaction, one: Meeting, to: int) -> None:
    """Ask them no longer: somebody leads it."""
    outbox.withdraw(tx, _asked(one, to))


def _asked(one: Meeting, to: int) -> str:
    return f"{key(one, to)}leads:"


def called_off(tx: Transaction, one: Meeting, to: int) -> None:
    """Let somebody who was to come know that it will not be."""
    screen = Screen(Text("circle-called-off", when=When(one.starts_at)), kind="notice")
    outbox.send(tx, to, screen, lane="talk", key=f"{key(one, to)}off", not_after=one.starts_at)
