"""The asks of meetings for several: a host who says nothing of one, and one at which something was not right.

A coordinator looks who is neither the host nor the parent it is about.
"""

from bot.asks import consequences
from bot.asks import service as asks
from bot.asks.rules import Ask
from bot.base.messages import Button, Name, Text, When
from bot.base.transaction import Transaction
from bot.checkins import asking, group_apart, group_inviting
from bot.checkins.rules import Wrong
from bot.checkins.store.groups import Group

SILENT = "checkins.group-silent"


def _subject(tx: Transaction, group: Group, person_id: int) -> str:
    pairing = group_inviting.walks_with(tx, person_id, group)
    return group_apart.subject(group.id, person_id, pairing.id if pairing else 0)


def silent(tx: Transaction, group: Group) -> None:
    """The host has not said who was there: somebody finds out."""
    what = Text("checkins-ask-group-silent", who=Name(group.helper_id), when=When(group.starts_at))
    asks.open(
        tx,
        SILENT,
        about=group.helper_id,
        subject=_subject(tx, group, group.helper_id),
        steps=asking.APART,
        clock_minutes=asking.LOOK_MINUTES,
        what=what,
        rows=((Button(Text("checkins-group-who-button"), "checkins.group_look", group.id),),),
    )


def was_silent(tx: Transaction, group: Group) -> bool:
    """Whether somebody was ever asked to find out, since the host did not say it."""
    return asks.ever(tx, SILENT, _subject(tx, group, group.helper_id))


def heard(tx: Transaction, group: Group, by: int) -> None:
    """The host has said it."""
    asks.close_subject(tx, SILENT, _subject(tx, group, group.helper_id), by, "sorted")


def wrong(tx: Transaction, group: Group, by: int, why: Wrong) -> Ask:
    """Something was not right; nobody else is told. At once where somebody did not feel safe."""
    unsafe = why == "unsafe"
    what = Text(
        "checkins-ask-group-wrong",
        who=Name(by),
        other=Name(group.helper_id),
        when=When(group.starts_at),
        why=Text(f"checkins-why-{why}"),
    )
    ask_id = asks.open(
        tx,
        asking.UNSAFE if unsafe else asking.WRONG,
        about=by,
        asked_by=by,
        subject=_subject(tx, group, by),
        steps=asking.APART,
        clock_minutes=asking.UNSAFE_MINUTES if unsafe else asking.LOOK_MINUTES,
        urgent=unsafe,
        what=what,
    )
    consequences.part(tx, by, group.helper_id)
    return asks.load(tx, ask_id)
