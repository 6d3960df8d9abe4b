"""Calling whoever holds the next step of an ask, and what its clock does when nobody answers in time."""

from bot.asks import by_day, messages, own, rules, store
from bot.asks.holders import holders, is_here
from bot.asks.rules import Ask
from bot.base import audit, outbox, timers
from bot.base.clock import FOREVER, MINUTE, Instant
from bot.base.outcome import MovedOn
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.places import service as places
from bot.places.rules import after_open_days

DUE_RULE = "asks.due"
SAYS_FINE = "asks.says_fine"
"""What stands in the audit where whoever asked says that they are all right."""


def call(tx: Transaction, ask: Ask, step: int, round_: int, cannot: int | None = None) -> Ask:
    """Call the first step from `step` on that anybody holds; where that waits for the day, its owner is called then.
    `cannot` is who said that it cannot be they: only where nobody else is left it is. `MovedOn` when the ask has
    changed since it was loaded.
    """
    step, owner = _whom(tx, ask, step, round_, cannot)
    slept = by_day.sleeps(tx, ask)
    opens = None if owner is None else by_day.waits_until(tx, ask, owner)
    due_at = opens or due_after(tx, ask.place, ask.steps[step].minutes, urgent=ask.urgent)
    called = store.call(tx, ask, step, round_, owner, due_at)
    if called is None:
        raise MovedOn(f"ask {ask.id} changed meanwhile")
    wake_at_due(tx, called)
    withdraw_calls(tx, ask.id)
    if owner is not None and opens is None:
        store.note_call(tx, ask.id, owner, called.role)
        messages.call(tx, called)
        if slept and _is_said_to_be_fine(tx, ask):
            messages.says_fine(tx, called)
    return called


def _is_said_to_be_fine(tx: Transaction, ask: Ask) -> bool:
    """Whether whoever asked has said since that they are all right, while nobody was called."""
    since = ask.opened_at if ask.raised_at is None else ask.raised_at
    said = audit.history(tx, ask.about, SAYS_FINE)
    return any(line.detail == str(ask.id) and line.at >= since for line in said)


def _whom(tx: Transaction, ask: Ask, step: int, round_: int, cannot: int | None) -> tuple[int, int | None]:
    """(the step, who is called). Out of hours who is on duty; what waits for the day begins with the first again, for
    who was on duty may have been called before her nurse, and stays with whoever has it until they hand it on.
    """
    watching = [one for one in by_day.on_watch(tx, ask) if one != cannot] if by_day.is_closed(tx, ask) else []
    if watching:
        roles = [one.role for one in ask.steps]
        return (roles.index("on_duty") if "on_duty" in roles else step), watching[0]
    stays = (step, round_) == (ask.step, ask.round) and by_day.sleeps(tx, ask)
    step = 0 if ask.by_day and not round_ else step
    while True:
        last = step == len(ask.steps) - 1
        pool = _last(tx, ask, round_) if last else [one for one in _pool(tx, ask, step) if one != cannot]
        if pool or last:
            break
        step += 1
    if stays and ask.owner in pool and ask.owner != cannot:
        return step, ask.owner
    return step, rules.next_of(pool, ask.owner if last else None)


def wait_for_owner(tx: Transaction, ask: Ask) -> Ask:
    """Let whoever has it be the first who is called, once more, by the clock of its first step. `MovedOn` when it has
    changed since it was loaded.
    """
    due_at = due_after(tx, ask.place, ask.steps[0].minutes, urgent=ask.urgent)
    called = store.call(tx, ask, 0, 0, ask.owner, due_at)
    if called is None:
        raise MovedOn(f"ask {ask.id} changed meanwhile")
    wake_at_due(tx, called)
    withdraw_calls(tx, ask.id)
    if called.owner is not None:
        store.note_call(tx, ask.id, called.owner, called.role)
    return called


def due_after(tx: Transaction, place: str, minutes: int, *, urgent: bool) -> Instant:
    """When those minutes are over: now they count one by one, or only on days on which the service is open."""
    return tx.now + minutes * MINUTE if urgent else after_open_days(places.place(place), tx.now, -(-minutes // 60))


def _last(tx: Transaction, ask: Ask, round_: int) -> list[int]:
    """Who is called in turn in the end. From the second round on also who is on duty by then, where that is a step of
    it; where nobody is here, they, and better somebody who is taking a break than nobody.
    """
    found = holders(tx, ask.steps[-1].role, ask)
    here = [person_id for person_id in found if is_here(tx, person_id)]
    too = (round_ > 0 or not here) and any(one.role == "on_duty" for one in ask.steps)
    watching = by_day.on_watch(tx, ask) if too else []
    return list(dict.fromkeys([*here, *watching, *(() if here else found)]))


def _pool(tx: Transaction, ask: Ask, step: int) -> list[int]:
    """Who could be called for `step`, which is not the last: nobody is called twice, unless it became worse since."""
    found = holders(tx, ask.steps[step].role, ask)
    here = [person_id for person_id in found if is_here(tx, person_id)]
    before = store.called(tx, ask.id, ask.raised_at or 0)
    return [person_id for person_id in here if person_id not in before]


def wake_at_due(tx: Transaction, ask: Ask) -> None:
    """Let its clock run until it is due."""
    timers.set_timer(tx, DUE_RULE, subject(ask.id), ask.due_at, late_limit=FOREVER, about=ask.about)


def subject(ask_id: int) -> str:
    """How timers, and the keys of what is told, begin for that ask."""
    return f"ask:{ask_id}:"


def withdraw_calls(tx: Transaction, ask_id: int) -> None:
    """Take back what calls somebody and was not yet sent."""
    outbox.withdraw(tx, f"{subject(ask_id)}call:")


def due(tx: Transaction, timer: Timer) -> None:
    """The rule of "asks.due": nobody answered in time, or whoever took it has not said that it is done."""
    ask = store.find(tx, int(timer.subject.split(":")[1]))
    if ask is None or ask.state == "closed":
        return
    if ask.state == "acknowledged" and ask.follow_ups < rules.FOLLOW_UPS_MAX:
        _follow_up(tx, ask)
        return
    slept = by_day.sleeps(tx, ask)
    called = call(tx, ask, *((ask.step, ask.round) if slept else rules.following(ask)))
    audit.record(tx, None, "asks.moved_on", ask.about, f"{ask.id} {called.role}")
    is_same = called.owner == ask.owner and (slept or called.round == ask.round)
    if not (ask.by_day and is_same) or by_day.is_put_off(tx, ask, called):
        messages.moved_on(tx, ask, called)


def _follow_up(tx: Transaction, ask: Ask) -> None:
    opens = None if ask.owner is None else by_day.waits_until(tx, ask, ask.owner)
    due_at = follow_up_at(tx, ask, ask.owner)
    if opens is not None:
        due_at = opens + rules.URGENT_FOLLOW_UP_MINUTES * MINUTE
    again = store.follow_up(tx, ask, due_at)
    if again is not None:
        wake_at_due(tx, again)
        messages.follow_up(tx, again, opens)


def follow_up_at(tx: Transaction, ask: Ask, by: int | None) -> Instant:
    """When person `by`, who takes it now, is asked whether it is done."""
    if (kind := own.of(ask.kind)) is not None:
        return kind.until(tx, ask)
    minutes = rules.URGENT_FOLLOW_UP_MINUTES if ask.urgent else rules.FOLLOW_UP_MINUTES
    at = due_after(tx, ask.place, minutes, urgent=ask.urgent)
    return at if by is None else by_day.opens_at(tx, ask, by, at)
