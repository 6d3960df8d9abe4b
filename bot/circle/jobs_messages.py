"""What is said of a job that is over, to whoever was to do it and to whoever put it up."""

from bot.base import outbox
from bot.base.messages import Button, Screen, Text, When
from bot.base.transaction import Transaction
from bot.circle.store.jobs import Done
from bot.hours.opportunities import messages
from bot.hours.opportunities.messages import PURPOSE
from bot.hours.opportunities.store.opportunities import Opportunity


def said_buttons(done: Done) -> tuple[Button, Button]:
    """By which somebody says whether they did it."""
    yes = Button(Text("jobs-did-button"), "jobs.said", done.id, 1)
    return yes, Button(Text("jobs-did-not-button"), "jobs.said", done.id, 0)


def ask_doer(tx: Transaction, job: Opportunity, done: Done, step: str) -> None:
    """Ask somebody how it went; `step` says how often they were asked before."""
    text = Text(f"jobs-how-{step}", when=When(job.starts_at))
    screen = Screen(text, (said_buttons(done),), kind="notice")
    once = f"{messages.key(job, done.person_id)}how:{step}"
    outbox.send(tx, done.person_id, screen, lane="reminder", key=once, purpose=PURPOSE)


def ask_host(tx: Transaction, job: Opportunity, step: str) -> None:
    """Ask whoever put it up who did it."""
    text = Text(f"jobs-who-{step}", when=When(job.starts_at))
    screen = Screen(text, ((messages.see(job),),), kind="notice")
    once = f"{messages.key(job, job.host_id)}who:{step}"
    outbox.send(tx, job.host_id, screen, lane="reminder", key=once, purpose=PURPOSE)
