"""What is said of a job that is over, to whoever was to do it and to whoever put it up; and of two that are swapped."""

from bot.base import outbox
from bot.base.messages import Button, Name, Screen, Text, When
from bot.base.transaction import Transaction
from bot.circle.store.jobs import Done
from bot.circle.store.swaps import Swap
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


def swap_key(swap: Swap) -> str:
    """What is said to whoever is asked to swap is kept under."""
    return f"opportunity:{swap.other_job_id}:{swap.other_id}:{swap.subject}"


def see_swap(swap: Swap) -> Button:
    """The button by which they read who asks."""
    return Button(Text("jobs-swap-see-button"), "jobs.swap_one", swap.id)


def ask_to_swap(tx: Transaction, swap: Swap, wanted: Opportunity) -> None:
    """Somebody would like to swap with them. They did not ask for it, and it waits its turn among all of that kind."""
    screen = Screen(Text("jobs-swap-asked", when=When(wanted.starts_at)), ((see_swap(swap),),), kind="notice")
    until, once = swap.until, f"{swap_key(swap)}ask"
    outbox.send(tx, swap.other_id, screen, lane="talk", key=once, not_after=until, purpose=PURPOSE, unprompted=True)


def swapped(tx: Transaction, swap: Swap, job: Opportunity, wanted: Opportunity) -> None:
    """Somebody has said yes: whoever asked reads now who it is."""
    when = {"before": When(job.starts_at), "now": When(wanted.starts_at)}
    text = Text("jobs-told-swapped", who=Name(swap.other_id), **when)
    screen = Screen(text, ((messages.see(wanted),),), kind="notice")
    outbox.send(tx, swap.person_id, screen, lane="talk", key=f"{messages.key(wanted, swap.person_id)}{swap.subject}yes")


def nobody_swaps(tx: Transaction, swap: Swap, job: Opportunity) -> None:
    """Nobody could, whatever the reason: it stays as it was."""
    screen = Screen(Text("jobs-told-nobody", when=When(job.starts_at)), ((messages.see(job),),), kind="notice")
    outbox.send(tx, swap.person_id, screen, lane="talk", key=f"{messages.key(job, swap.person_id)}{swap.subject}nobody")
