"""What follows when a PIN of somebody who works here was told wrongly too often: others look who holds that phone."""

from bot.base.facts import PinWrong
from bot.base.messages import Button, Name, Text
from bot.base.transaction import Transaction
from bot.people import service as people
from bot.places.rules import Clock
from bot.staff import calls, messages

WRONG = "staff.pin-wrong"
"""The kind of the ask."""
BY_THEMSELVES = Clock(("coordinator",), (60,))


def wrong(tx: Transaction, fact: PinWrong) -> None:
    """A coordinator is asked to talk with them. Where it is the phone of a coordinator, the others hear it at once, for
    the ask itself may be read by whoever holds that phone.
    """
    person = people.get(tx, fact.person_id)
    row = (Button(Text("staff-phone-button"), "staff.phone", person.id),)
    what = Text("staff-ask-pin-wrong", who=Name(person.id))
    calls.open_ask(tx, WRONG, person.id, what, (row,), under=calls.subject(person.id), clock=BY_THEMSELVES)
    if "coordinator" in person.roles:
        for other in people.with_role(tx, person.place, "coordinator"):
            if other.id != person.id:
                messages.pin_wrong(tx, other.id, person.id, row)
