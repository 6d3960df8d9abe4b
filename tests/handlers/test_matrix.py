"""Nobody can read or change what is another's: every press, by everybody, with ids that were somebody else's;
and every command and every answer typed, by everybody.
"""

import asyncio
from dataclasses import dataclass, field

import pytest

from bot import wiring
from bot.base import chats, onlooking
from bot.base.clock import DAY
from bot.base.messages import Screen, Text, to_json
from bot.practice.crawl import BROKE, Crawl
from bot.practice.steps import Press, Say
from handlers import DOORS
from handlers.reception import Reception
from handlers.screens import options
from handlers.sent import screen_in
from tests.handlers import matrix
from tests.handlers.matrix import Known

LATE = 10 * DAY
SOMEBODY = "Ana"
"""What is typed: for whoever may look for people it is somebody's name."""


class Trial:
    """One person does one thing, and what came of it. `allowed` is what the table says of it."""

    def __init__(self, tx, crawl, known, kind, person, step: Press | Say, *, allowed: bool) -> None:
        self.where = f"{kind}: {step.button if isinstance(step, Press) else step.words}"
        self.person, self.step, self.allowed = person, step, allowed
        before = onlooking.newest(tx)
        self.why = crawl.do(step)
        self.rows = onlooking.since(tx, before)
        self.after = Known.of(tx, known) if self.why is None else known
        self.changed = list(known.changed(self.after)) if self.why is None else []

    def to_others(self):
        return [row for row in self.rows if row.person_id != self.person.id]

    def names(self):
        """Whose names the answer tells."""
        for row in self.rows:
            if row.person_id == self.person.id and row.kind in ("screen", "message", "document"):
                screen = screen_in(row)
                yield from matrix.told_of(screen.text)
                for button in options(screen):
                    yield from matrix.told_of(button.label)


@dataclass
class Tried:
    """What came of trying every button as everybody."""

    trespasses: list[str] = field(default_factory=list)
    repeats: list[str] = field(default_factory=list)
    allowed: set[str] = field(default_factory=set)
    refused: set[str] = field(default_factory=set)


def _try_all(folder, found, late=0) -> Tried:
    async def run():
        async with matrix.two_places(folder) as town:
            ids = {name: (await villager.person()).id for name, villager in town.villagers.items()}
            return await town.kith.database.read(lambda tx: _everybody(tx, found, ids, late))

    return asyncio.run(run())


def _everybody(tx, found, ids, late) -> Tried:
    crawl = Crawl(tx, Reception(DOORS), wiring.rules())
    crawl.wait(late)
    known, tried = Known.of(tx), Tried()
    pressed = matrix.buttons(found, known)
    for kind, person in matrix.standing(tx, ids).items():
        for button in pressed:
            with tx.undone():
                step, allowed = Press(person.id, button), matrix.may(known, person, button)
                trial = Trial(tx, crawl, known, kind, person, step, allowed=allowed)
                (tried.allowed if trial.why is None else tried.refused).add(button.press)
                tried.trespasses += [f"{trial.where}: {what}" for what in _trespasses(known, trial)]
                if not late:
                    tried.repeats += [f"{trial.where} again: {what}" for what in _repeats(tx, crawl, trial)]
        for door in (*DOORS.commands.values(), *DOORS.typed.values()):
            with tx.undone():
                trial = Trial(tx, crawl, known, kind, person, _words(tx, person, door), allowed=door.who.holds(person))
                tried.trespasses += [f"{trial.where}: {what}" for what in _trespasses(known, trial)]
    return tried


def _words(tx, person, door) -> Say:
    """Somebody's words at that door; where they are typed, while the screen before them still asks for them."""
    if door.kind == "command":
        return Say(person.id, f"/{door.tag} {SOMEBODY}")
    chats.remember_screen(tx, person.id, to_json(Screen(Text("home-calm"), expects=door.tag)))
    return Say(person.id, SOMEBODY)


def _trespasses(known, trial):
    """What the table does not allow, or is another's."""
    if trial.why is not None and trial.why.startswith(BROKE):
        yield trial.why
    if trial.why is None and not trial.allowed:
        yield "yes, and the table says no"
    circle = trial.after.circle(trial.person) | known.circle(trial.person)
    if strange := set(trial.names()) - circle - known.looked_at(trial.person) - {0}:
        yield f"reads of {sorted(strange)}"
    near = circle | known.circle(trial.person, ("active", "proposed", "agreed_by_parent", "agreed_by_helper"))
    near |= trial.after.called_for_theirs(trial.person.id) | known.waits_beside(trial.person)
    near |= known.runs_it_with(trial.person) | known.drawn_for_theirs(trial.person)
    for table, row in trial.changed:
        touched = matrix.whose(trial.after, table, row)
        if touched and not touched & near:
            yield f"changes {table} of {sorted(touched, key=str)}"


AGAIN = {
    "people.tap",
    "people.consent",
    "people.keep_consents",
    "asks.pass",
    "staff.invite_as",
    "staff.web",  # a new link each time, and the one before holds no longer
    "people.companion_link",
    "skills.tap",
    "skills.pick",
    "skills.when_tap",
    "hours.hand",
    "jobs.hand",
    "panel.suit",
    "panel.pick",
    "circle.choose",  # in secret what is chosen is sealed anew each time: nobody can see whether it was changed
}
"""Presses that are to do something every time."""
SEALED = {"circle.sealed"}
"""It stands on no button: what is kept of a press in a secret vote."""
CALLS_AGAIN = {"asks.pass", "safety.again", "people.consent"}
"""Presses that are to reach somebody every time."""


def _repeats(tx, crawl, trial):
    """What a second tap does that the first one did already."""
    if trial.why is not None:
        return
    second = Trial(tx, crawl, trial.after, "again", trial.person, trial.step, allowed=True)
    if second.why is not None and second.why.startswith(BROKE):
        yield second.why
    if second.changed and trial.step.button.press not in AGAIN:
        yield f"changes {sorted({table for table, _ in second.changed})}"
    if second.to_others() and trial.step.button.press not in CALLS_AGAIN:
        yield f"reaches {[(row.person_id, screen_in(row).text.key) for row in second.to_others()]}"


@pytest.fixture(scope="module")
def tried(found, tmp_path_factory):
    return _try_all(tmp_path_factory.mktemp("places"), found)


@pytest.fixture(scope="module")
def tried_late(found, tmp_path_factory):
    return _try_all(tmp_path_factory.mktemp("places"), found, LATE)


def test_nobody_reads_or_changes_what_is_another_s(tried):
    assert tried.trespasses == []


def test_nor_do_they_days_later(tried_late):
    assert tried_late.trespasses == []


def test_a_second_tap_does_nothing_twice(tried):
    assert tried.repeats == []


def test_every_press_that_names_something_was_allowed_to_one_and_refused_to_another(tried, tried_late):
    with_ids = {tag for tag in DOORS.presses if set(matrix.names_of(tag)) & matrix.THEIRS.keys()} - SEALED
    assert with_ids - tried.allowed - tried_late.allowed == set()
    assert with_ids - tried.refused == set()
