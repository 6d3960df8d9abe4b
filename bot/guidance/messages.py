"""What guidance says to others than who is acting: a guide that may fit, and that somebody shows one to their nurse."""

from bot.base import outbox
from bot.base.clock import DAY, Instant, today
from bot.base.messages import Button, Name, Screen, Text
from bot.base.transaction import Transaction
from bot.guidance import library
from bot.guidance.guide import Guide
from bot.guidance.store import Kept
from bot.people import service as people
from bot.people.rules import Person

PURPOSE = "contact"
GOOD_FOR: Instant = 6 * DAY
"""So long an offer is worth reading; then it waits for the next time."""


def offers_of(person_id: int) -> str:
    """What the offers to that person are kept under."""
    return f"person:{person_id}:guide:"


def offer(tx: Transaction, person: Person, guide: Guide) -> None:
    """A guide that may fit just now, by its title."""
    title = library.wordings(person.language)[guide.key].title
    read = Button(Text("guidance-read-button"), "guidance.one", guide.key)
    stop = Button(Text("guidance-stop-button"), "guidance.stop")
    outbox.send(
        tx,
        person.id,
        Screen(Text("guidance-offer", title=title), ((read, stop),), kind="notice"),
        lane="bulk",
        key=f"{offers_of(person.id)}{today(tx.now, person.zone)}",
        not_after=tx.now + GOOD_FOR,
        purpose=PURPOSE,
        unprompted=True,
    )


def shown(tx: Transaction, kept: Kept, nurse_id: int, pairing_id: int) -> None:
    """The nurse is told, once for each guide, that somebody shows it: a word from one person to another."""
    nurse = people.get(tx, nurse_id)
    title = library.wordings(nurse.language)[kept.guide].title
    see = Button(Text("guidance-family-button"), "guidance.family", pairing_id, 0)
    screen = Screen(Text("guidance-shown-told", who=Name(kept.person_id), title=title), ((see,),), kind="notice")
    outbox.send(tx, nurse_id, screen, lane="talk", key=shown_key(kept, nurse_id))


def shown_key(kept: Kept, nurse_id: int) -> str:
    """Under what that is kept."""
    return f"person:{kept.person_id}:shows:{kept.id}:{nurse_id}"
