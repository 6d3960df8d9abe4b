"""Small steps: a goal in a parent's own words, what could come first, and every step done is celebrated.

It is hers: nothing is asked of what is not done, nothing is counted, and nobody sees it but whom she shows it to.
"""

from typing import Literal

from bot.base import audit, outbox
from bot.base.facts import Loss, PersonErased, PersonLeft
from bot.base.names import clean_words
from bot.base.outcome import MovedOn, Refused
from bot.base.transaction import Transaction
from bot.checkins import steps_reminding as reminding
from bot.checkins import steps_rules as rules
from bot.checkins.store import steps as store
from bot.checkins.store.steps import Celebrated, Goal, Said, SmallStep, State
from bot.people.rules import Person

LETTERS_MAX = {"goal": rules.GOAL_LETTERS_MAX, "step": rules.STEP_LETTERS_MAX}
What = Literal["goal", "step"]


def read(typed: str) -> str:
    """What was typed, as it can be kept. `Refused` when nothing of it can be read, or it is a number for a button."""
    words = clean_words(typed)
    if not words or rules.is_number(words):
        raise Refused("checkins-goal-empty", "no words")
    return words


def _own(what: What, words: str) -> Said:
    said = read(words)
    if len(said) > LETTERS_MAX[what]:
        raise MovedOn(f"{len(said)} letters for a {what}: they are offered to be shortened before")
    return Said(words=said)


# --- goals ---


def mine(tx: Transaction, person: Person, goal_id: int) -> Goal:
    """That goal of this parent's own. `MovedOn` when it is another's."""
    found = store.find(tx, goal_id)
    if found is None or found.person_id != person.id:
        raise MovedOn(f"goal {goal_id} is not person {person.id}'s")
    return found


def _open(tx: Transaction, person: Person, goal_id: int) -> Goal:
    found = mine(tx, person, goal_id)
    if found.state != "open":
        raise MovedOn(f"goal {goal_id} is {found.state}")
    return found


def in_state(tx: Transaction, person_id: int, *states: State) -> list[Goal]:
    """That person's goals in one of these states, the newest first."""
    return [goal for goal in reversed(store.of_person(tx, person_id)) if goal.state in states]


def begin(tx: Transaction, person: Person, said: Said) -> Goal:
    """A new goal; the same one said twice is one. `Refused` when there are as many as may be at a time."""
    now_open = in_state(tx, person.id, "open")
    for goal in now_open:
        if goal.said == said:
            return goal
    _room(person, now_open)
    goal_id = store.add(tx, person.id, said)
    _note(tx, person, "goal_begun", goal_id)
    return mine(tx, person, goal_id)


def _room(person: Person, now_open: list[Goal]) -> None:
    if len(now_open) >= rules.GOALS_MAX:
        raise Refused("checkins-goals-enough", f"person {person.id} has {len(now_open)} goals", most=rules.GOALS_MAX)


def write(tx: Transaction, person: Person, words: str) -> Goal:
    """A new goal in her own words. `Refused` when there are none."""
    return begin(tx, person, _own("goal", words))


def start(tx: Transaction, person: Person, starter: str) -> Goal:
    """A new goal by a tap. `MovedOn` for one that is not offered."""
    return begin(tx, person, _starter(starter, rules.GOAL_STARTERS))


def _starter(starter: str, known: tuple[str, ...]) -> Said:
    if starter not in known:
        raise MovedOn("no such starter")
    return Said(starter=starter)


def reword(tx: Transaction, person: Person, goal_id: int, words: str) -> Goal:
    """The goal in other words."""
    goal = _open(tx, person, goal_id)
    store.reword(tx, goal, _own("goal", words))
    _note(tx, person, "goal_reworded", goal_id)
    return mine(tx, person, goal_id)


def set_aside(tx: Transaction, person: Person, goal_id: int) -> Goal:
    """Not now: it waits, asks nothing, and nobody sees it meanwhile. Said twice it is said once."""
    goal = mine(tx, person, goal_id)
    return goal if goal.state == "aside" else _move(tx, person, _open(tx, person, goal_id), "aside")


def finish(tx: Transaction, person: Person, goal_id: int) -> tuple[Goal, int | None]:
    """She says that it is finished; and which wording celebrates it, unless its last step was celebrated already, or
    nothing is to be celebrated. Said twice, it is the same again.
    """
    goal = mine(tx, person, goal_id)
    if goal.state == "finished":
        return goal, None if goal.is_done else _last(tx, person, "goal")
    after = _move(tx, person, _open(tx, person, goal_id), "finished")
    return after, None if goal.is_done else _celebrate(tx, person, "goal")


def take_up(tx: Transaction, person: Person, goal_id: int) -> Goal:
    """A goal that was set aside or finished is open again. `Refused` when there are as many as may be."""
    goal = mine(tx, person, goal_id)
    if goal.state == "open":
        return goal
    _room(person, in_state(tx, person.id, "open"))
    return _move(tx, person, goal, "open")


def _move(tx: Transaction, person: Person, goal: Goal, after: State) -> Goal:
    if not store.move(tx, goal, after):
        raise MovedOn(f"goal {goal.id} changed meanwhile")
    if after != "open":
        reminding.stop(tx, goal)
    if after == "aside":
        outbox.withdraw(tx, goal.subject)
    _note(tx, person, f"goal_{after}", goal.id)
    return mine(tx, person, goal.id)


def remove(tx: Transaction, person: Person, goal_id: int) -> None:
    """The goal is no more, and nothing is left of it with anybody. Removed already, it stays so. `MovedOn` when it is
    another's.
    """
    if store.find(tx, goal_id) is None:
        return
    goal = mine(tx, person, goal_id)
    _say_no_more(tx, goal)
    store.remove(tx, goal)
    _note(tx, person, "goal_removed", goal_id)


# --- steps ---


def with_step(tx: Transaction, person: Person, step_id: int) -> tuple[Goal, SmallStep]:
    """That step of an open goal of hers, and the goal. `MovedOn` when it is another's, dropped, or not open."""
    found = store.with_step(tx, step_id)
    if found is None:
        raise MovedOn(f"step {step_id} is not there")
    goal = _open(tx, person, found.id)
    return goal, next(step for step in goal.steps if step.id == step_id)


def add(tx: Transaction, person: Person, goal_id: int, said: Said) -> Goal:
    """One more step; the same one said twice is one. `Refused` when there are a handful."""
    goal = _open(tx, person, goal_id)
    if any(step.said == said for step in goal.steps):
        return goal
    if len(goal.steps) >= rules.STEPS_MAX:
        raise Refused("checkins-steps-enough", f"goal {goal_id} has {len(goal.steps)} steps", most=rules.STEPS_MAX)
    store.add_step(tx, goal, said)
    _note(tx, person, "step_added", goal_id)
    return mine(tx, person, goal_id)


def write_step(tx: Transaction, person: Person, goal_id: int, words: str) -> Goal:
    """One more step in her own words."""
    return add(tx, person, goal_id, _own("step", words))


def start_step(tx: Transaction, person: Person, goal_id: int, starter: str) -> Goal:
    """One more step by a tap. `MovedOn` for one that is not offered."""
    return add(tx, person, goal_id, _starter(starter, rules.STEP_STARTERS))


def reword_step(tx: Transaction, person: Person, step_id: int, words: str) -> Goal:
    """The step in other words."""
    goal, step = with_step(tx, person, step_id)
    store.reword_step(tx, goal, step, _own("step", words))
    _note(tx, person, "step_reworded", goal.id)
    return mine(tx, person, goal.id)


def up(tx: Transaction, person: Person, step_id: int) -> Goal:
    """The step before the one that stood before it. The first one stays."""
    goal, step = with_step(tx, person, step_id)
    place = goal.steps.index(step)
    if place:
        store.swap(tx, step, goal.steps[place - 1])
    return mine(tx, person, goal.id)


def drop(tx: Transaction, person: Person, step_id: int) -> Goal:
    """The step is no more, and nothing is said of it."""
    goal, step = with_step(tx, person, step_id)
    store.drop(tx, step)
    _note(tx, person, "step_dropped", goal.id)
    return mine(tx, person, goal.id)


def done(tx: Transaction, person: Person, step_id: int) -> tuple[Goal, int | None]:
    """The step is done; the goal, and which wording celebrates it, None for a quiet word. Done already, it is neither
    done nor celebrated anew: the wording is the last one.
    """
    goal, step = with_step(tx, person, step_id)
    if step.done_at is not None:
        return goal, _last(tx, person, "goal" if goal.is_done else "step")
    store.set_done(tx, step, tx.now)
    _note(tx, person, "step_done", goal.id)
    after = mine(tx, person, goal.id)
    if after.is_done:
        reminding.stop(tx, after)
    return after, _celebrate(tx, person, "goal" if after.is_done else "step")


def not_done(tx: Transaction, person: Person, step_id: int) -> Goal:
    """A thumb slipped, or it came otherwise: the step is not done after all. Said twice it is said once."""
    goal, step = with_step(tx, person, step_id)
    if step.done_at is not None:
        store.set_done(tx, step, None)
        _note(tx, person, "step_not_done", goal.id)
    return mine(tx, person, goal.id)


def _celebrate(tx: Transaction, person: Person, what: What) -> int | None:
    """Which wording it is this time, by chance, and not the last one again; None after a loss, when none of them is."""
    if person.loss_at is not None:
        return None
    last = store.celebrated(tx, person.id)
    if what == "step":
        number = rules.another(last.step, rules.STEP_CELEBRATIONS, tx.random)
        store.set_celebrated(tx, person.id, Celebrated(number, last.goal))
    else:
        number = rules.another(last.goal, rules.GOAL_CELEBRATIONS, tx.random)
        store.set_celebrated(tx, person.id, Celebrated(last.step, number))
    return number


def _last(tx: Transaction, person: Person, what: What) -> int | None:
    """Which wording it was the last time."""
    last = store.celebrated(tx, person.id)
    return None if person.loss_at is not None else last.step if what == "step" else last.goal


def _note(tx: Transaction, person: Person, act: str, goal_id: int) -> None:
    audit.record(tx, person.id, f"checkins.{act}", person.id, str(goal_id))


# --- what follows from elsewhere ---


def loss(tx: Transaction, fact: Loss) -> None:
    """Every goal is put aside, without a word, and nobody sees any of them; she alone may open one again."""
    for goal in in_state(tx, fact.person_id, "open", "aside", "finished"):
        if goal.state == "open":
            store.move(tx, goal, "aside")
        store.hide_from_all(tx, goal)
        _say_no_more(tx, goal)


def person_left(tx: Transaction, fact: PersonLeft) -> None:
    """Whoever has left is not reminded, nor cheered any more."""
    for goal in store.of_person(tx, fact.person_id):
        _say_no_more(tx, goal)


def erased(tx: Transaction, fact: PersonErased) -> None:
    """Nothing is kept of their goals, nor of whose were shown to them."""
    person_left(tx, PersonLeft(fact.person_id))
    store.forget(tx, fact.person_id)


def _say_no_more(tx: Transaction, goal: Goal) -> None:
    reminding.stop(tx, goal)
    outbox.withdraw(tx, goal.subject)
