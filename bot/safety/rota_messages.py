"""What a change of duty says: to who comes on, to who goes off, to a colleague, and to coordinators where there is a
gap.
"""

from bot.asks import service as asks
from bot.base import outbox
from bot.base.clock import Instant
from bot.base.messages import Button, Name, Row, Screen, Text
from bot.base.transaction import Transaction
from bot.people import service as people

LIST = Button(Text("asks-list-button"), "asks.list", 0)
HAND_OVER = Button(Text("safety-hand-over-button"), "staff.hand_over", 0)


def _urgent(tx: Transaction, person_id: int) -> int:
    """How many urgent asks wait that this person may look at."""
    return sum(ask.urgent for ask in asks.before(tx, people.get(tx, person_id)))


def comes_on(tx: Transaction, place: str, person_id: int, before: int | None) -> None:
    """Let somebody know that they are on duty from now on, after whom, and what is urgent."""
    key = "safety-duty-on" if before is None else "safety-duty-on-after"
    who = {} if before is None else {"who": Name(before)}
    count = _urgent(tx, person_id)
    rows: tuple[Row, ...] = (*(((LIST,),) if count else ()), (HAND_OVER,))
    screen = Screen(Text(key, count=count, **who), rows, kind="notice")
    outbox.send(tx, person_id, screen, lane="talk", key=f"duty:{place}:on:{person_id}:{tx.now}")


def goes_off(tx: Transaction, place: str, person_id: int, after: int | None) -> None:
    """Let somebody know that they are not on duty any more, who is, and what is urgent and still theirs."""
    key = "safety-duty-off-nobody" if after is None else "safety-duty-off"
    who = {} if after is None else {"who": Name(after)}
    count = _urgent(tx, person_id)
    screen = Screen(Text(key, count=count, **who), ((LIST,),) if count else (), kind="notice")
    outbox.send(tx, person_id, screen, lane="talk", key=f"duty:{place}:off:{person_id}:{tx.now}")


def gap(tx: Transaction, place: str, coordinator: int, missing: int, since: Instant) -> None:
    """Let a coordinator know that who is meant to be on duty is not there, and that the coordinators are called."""
    choose = (Button(Text("staff-duty-button"), "staff.duty", 0),)
    screen = Screen(Text("safety-duty-gap", who=Name(missing)), (choose,), kind="notice")
    outbox.send(tx, coordinator, screen, lane="talk", key=f"duty:{place}:gap:{missing}:{since}:{coordinator}")


def ask_to_take(tx: Transaction, offer_id: int, from_id: int, to_id: int) -> None:
    """Ask a colleague to take over."""
    yes = (Button(Text("safety-duty-take-button"), "staff.duty_take", offer_id),)
    no = (Button(Text("safety-duty-leave-button"), "staff.duty_leave", offer_id),)
    screen = Screen(Text("safety-duty-asked", who=Name(from_id)), (yes, no), kind="notice")
    outbox.send(tx, to_id, screen, lane="talk", key=f"duty:offer:{offer_id}")
