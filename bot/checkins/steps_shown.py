"""Who sees a goal: nobody, until its parent shows it to one of those who walk with her or act for her, and for as long
as she likes. They read it and can say well done; nobody but her changes anything.
"""

from collections.abc import Sequence

from bot.base import audit, outbox
from bot.base.clock import Instant, today
from bot.base.facts import ActingEnded, PairingEnded
from bot.base.messages import Text, Value, Words
from bot.base.outcome import MovedOn, Refused
from bot.base.transaction import Transaction
from bot.checkins import steps_messages as messages
from bot.checkins.store import steps as store
from bot.checkins.store.steps import Goal, SmallStep, Viewer
from bot.pairing import service as pairings
from bot.people import companions
from bot.people.rules import Person

READ = "checkins.goal_read"
LINES_LOOKED_AT = 40


def could_see(tx: Transaction, parent: Person) -> list[int]:
    """To whom that parent can show a goal, by id: her nurse, her mentor, and who acts for her."""
    walks = [one.helper_id for one in pairings.running(tx, parent.id) if one.parent_id == parent.id]
    acts = [link.companion_id for link in companions.of_parent(tx, parent) if link.state == "stands"]
    return [*walks, *(who for who in acts if who is not None and who not in walks)]


def show(tx: Transaction, parent: Person, goal: Goal, to: int) -> None:
    """Show that goal to one of them. `MovedOn` for anybody else, and for a goal that is set aside."""
    if goal.state == "aside" or to not in could_see(tx, parent):
        raise MovedOn(f"goal {goal.id} cannot be shown to person {to}")
    store.show(tx, goal, to)
    audit.record(tx, parent.id, "checkins.goal_shown", parent.id, f"{goal.id} to {to}")


def hide(tx: Transaction, parent: Person, goal: Goal, from_person: int) -> None:
    """Take it back; what that person said of it and has not reached her yet, too. Hidden already, it stays so."""
    _hide(tx, [goal], from_person)
    audit.record(tx, parent.id, "checkins.goal_hidden", parent.id, f"{goal.id} from {from_person}")


def _hide(tx: Transaction, goals: Sequence[Goal], from_person: int) -> None:
    store.hide(tx, goals, from_person)
    for goal in goals:
        outbox.withdraw(tx, messages.cheers_of(goal, from_person))


def seen_by(tx: Transaction, parent: Person, goal: Goal) -> list[int]:
    """Who sees that goal of hers, by id."""
    could = could_see(tx, parent)
    return [viewer.person_id for viewer in store.viewers(tx, goal.id) if viewer.person_id in could]


# --- what they see ---


def shown(tx: Transaction, reader: Person, parent_id: int) -> list[Goal]:
    """The goals of that parent which `reader` may see, open ones first, the newest first: somebody who walks with her,
    or a companion in whose turn `reader` is the parent. Of what came about since the parent is asked whether the acting
    goes on, a companion sees nothing.
    """
    if not _stands_by(tx, reader, parent_id):
        return []
    goals = sorted(store.of_person(tx, parent_id), key=lambda goal: (goal.state != "open", -goal.id))
    return [seen for goal in goals if (seen := _as_seen(tx, reader, goal)) is not None]


def _stands_by(tx: Transaction, reader: Person, parent_id: int) -> bool:
    if reader.acting is not None:
        return reader.id == parent_id
    return any(one.parent_id == parent_id and one.helper_id == reader.id for one in pairings.running(tx, reader.id))


def _as_seen(tx: Transaction, reader: Person, goal: Goal) -> Goal | None:
    viewer = _viewer(tx, reader.actor, goal)
    until = tx.now + 1 if reader.acting is None or reader.acting.sees_until is None else reader.acting.sees_until
    if viewer is None or goal.state == "aside" or viewer.since >= until or goal.worded_at >= until:
        return None
    steps = tuple(_as_it_was(step, until) for step in goal.steps if step.worded_at < until)
    return Goal(goal.id, goal.person_id, goal.said, goal.state, goal.worded_at, steps)


def _as_it_was(step: SmallStep, until: Instant) -> SmallStep:
    is_done = step.done_at is not None and step.done_at < until
    return step if is_done else SmallStep(step.id, step.said, step.place, step.worded_at, None)


def _viewer(tx: Transaction, person_id: int, goal: Goal) -> Viewer | None:
    return next((one for one in store.viewers(tx, goal.id) if one.person_id == person_id), None)


def read(tx: Transaction, reader: Person, goal_id: int) -> Goal:
    """One of them, for `reader`, and that it was read is kept. `MovedOn` when they may not see it."""
    found = store.find(tx, goal_id)
    seen = next((goal for goal in shown(tx, reader, found.person_id) if goal.id == goal_id), None) if found else None
    if seen is None:
        raise MovedOn(f"goal {goal_id} is not shown to person {reader.actor}")
    note_reading(tx, reader, seen)
    return seen


def note_reading(tx: Transaction, reader: Person, goal: Goal) -> None:
    """Keep that `reader` read that goal's words, once a day."""
    day = today(tx.now, reader.zone)
    before = audit.done_by(tx, reader.actor, goal.person_id, LINES_LOOKED_AT)
    of_goal = (line for line in before if line.action == READ and line.detail == str(goal.id))
    if all(today(line.at, reader.zone) != day for line in of_goal):
        audit.record(tx, reader.actor, READ, goal.person_id, str(goal.id))


def readable(tx: Transaction, reader: Person, what: Words) -> Value:
    """What `reader` may read just now of a goal or a step ("goal", "step") that was shown to them."""
    found = (store.find if what.kind == "goal" else store.with_step)(tx, what.of_id)
    goal = None if found is None else _as_read(tx, reader, found)
    steps = () if goal is None else goal.steps
    said = (
        [step.said for step in steps if step.id == what.of_id] if what.kind == "step" else [goal.said] if goal else []
    )
    return messages.called(said[0], what.kind) if said else Text("checkins-words-gone", what=what.kind)


def _as_read(tx: Transaction, reader: Person, goal: Goal) -> Goal | None:
    """The goal as whoever reads a message sees it: in that moment nobody acts, and who acts for her is looked up."""
    if _stands_by(tx, reader, goal.person_id):
        return _as_seen(tx, reader, goal)
    try:
        return _as_seen(tx, companions.acting_for(tx, reader, goal.person_id), goal)
    except Refused:
        return None


def may_cheer(tx: Transaction, reader: Person, goal: Goal) -> bool:
    """Whether there is a step done, as `reader` sees it, for which they have not said well done."""
    viewer = _viewer(tx, reader.actor, goal)
    done = [step.done_at for step in goal.steps if step.done_at is not None]
    return viewer is not None and bool(done) and (viewer.cheered_at is None or max(done) > viewer.cheered_at)


def cheer(tx: Transaction, reader: Person, goal_id: int) -> tuple[Goal, bool]:
    """They say well done; and whether that is said of the steps as they are. Tapped twice it is said once, and of steps
    undone meanwhile nothing. `MovedOn` when they may not see it.
    """
    goal = read(tx, reader, goal_id)
    if not may_cheer(tx, reader, goal):
        return goal, _is_cheered(tx, reader, goal)
    store.cheered(tx, goal, reader.actor)
    messages.cheer(tx, goal, reader.actor)
    audit.record(tx, reader.actor, "checkins.goal_cheered", goal.person_id, str(goal_id))
    return goal, True


def _is_cheered(tx: Transaction, reader: Person, goal: Goal) -> bool:
    viewer = _viewer(tx, reader.actor, goal)
    return viewer is not None and viewer.cheered_at is not None and any(step.done_at for step in goal.steps)


def took_a_step(tx: Transaction, helper: Person, since: Instant) -> set[int]:
    """Which of those who walk with that helper have done a step since then, of a goal they show to her, by id."""
    beside = {one.parent_id for one in pairings.running(tx, helper.id) if one.helper_id == helper.id}
    return beside & store.stepped(tx, helper.id, since)


# --- what follows from elsewhere ---


def pairing_ended(tx: Transaction, fact: PairingEnded) -> None:
    """Nothing of hers is shown to that helper any more."""
    _hide(tx, store.of_person(tx, fact.parent_id), fact.helper_id)


def acting_ended(tx: Transaction, fact: ActingEnded) -> None:
    """Nothing of hers is shown to who acted for her any more."""
    _hide(tx, store.of_person(tx, fact.parent_id), fact.companion_id)
