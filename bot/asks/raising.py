"""What has become worse since it was asked, or of which there is more: those who are called hear it."""

from bot.asks import by_day, calling, messages, rules, store
from bot.asks.rules import Ask
from bot.base import audit
from bot.base.messages import Row, Screen, Text, to_json
from bot.base.outcome import MovedOn
from bot.base.transaction import Transaction
from bot.places import service as places


def raise_to(tx: Transaction, ask: Ask, kind: str, *, what: Text, rows: tuple[Row, ...], anew: bool) -> Ask:
    """From now on it is of that kind, and only those who are called close it. `anew`: it is more pressing than before,
    and is called from its first step, by the clock of that kind; else it stays with whoever has it, and they hear it.
    """
    clock = places.place(ask.place).clock(kind)
    steps = rules.steps_of(clock.steps, clock.minutes) if anew else ask.steps
    notice = to_json(Screen(what, rows, kind="notice"))
    if not store.raise_to(tx, ask, kind, notice, rules.pack(steps), tx.now if anew else ask.raised_at):
        raise MovedOn(f"ask {ask.id} changed meanwhile")
    audit.record(tx, ask.asked_by, "asks.raised", ask.about, f"{ask.id} {kind}")
    raised = _now(tx, ask)
    if not anew:
        return say_more(tx, raised, pressing=kind != ask.kind)
    called = calling.call(tx, raised, 0, 0)
    if ask.state == "acknowledged" and ask.owner is not None and ask.owner != called.owner:
        messages.again(tx, called, ask.owner)
    return called


def say_more(tx: Transaction, ask: Ask, *, pressing: bool) -> Ask:
    """Whoever has it hears that there is more; the ask as it is now. `pressing`: that they were on it does not count
    for this, so they have to say so again, and its clock runs from its first step.
    """
    if pressing and ask.state == "acknowledged":
        ask = _reopen(tx, ask)
    if ask.owner is not None and not by_day.sleeps(tx, ask):
        messages.again(tx, ask, ask.owner)
    return ask


def _reopen(tx: Transaction, ask: Ask) -> Ask:
    if not store.raise_to(tx, ask, ask.kind, to_json(ask.notice), rules.pack(ask.steps), tx.now):
        raise MovedOn(f"ask {ask.id} changed meanwhile")
    audit.record(tx, ask.asked_by, "asks.reopened", ask.about, str(ask.id))
    return calling.wait_for_owner(tx, _now(tx, ask))


def say_fine(tx: Transaction, ask: Ask, by: int) -> None:
    """Whoever asked says that they are all right. Its owner reads it, after being called where that waits for the day;
    the ask stays until they have looked.
    """
    if ask.asked_by != by or ask.state == "closed":
        raise MovedOn(f"ask {ask.id} does not wait for person {by}")
    audit.record(tx, by, calling.SAYS_FINE, ask.about, str(ask.id))
    if not by_day.sleeps(tx, ask):
        messages.says_fine(tx, ask)


def put_off(tx: Transaction, ask: Ask) -> None:
    """Whoever has it has done their part: it is called again only when whoever asked has had time to say more."""
    again = store.follow_up(tx, ask, calling.follow_up_at(tx, ask, ask.owner))
    if again is None:
        raise MovedOn(f"ask {ask.id} changed meanwhile")
    calling.wake_at_due(tx, again)


def to_others(tx: Transaction, ask: Ask) -> Ask:
    """What was done is not enough: it is called from its first step, of those who are not apart from it now."""
    audit.record(tx, ask.asked_by, "asks.not_enough", ask.about, str(ask.id))
    return calling.call(tx, ask, 0, ask.round)


def _now(tx: Transaction, ask: Ask) -> Ask:
    found = store.find(tx, ask.id)
    if found is None:
        raise MovedOn(f"no ask {ask.id}")
    return found
