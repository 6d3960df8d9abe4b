"""A crawl over everything Kith can show: every button pressed by everybody who has it, everything typed, days passed.

It goes breadth first from a prepared town, so that the way to each screen is a short one. All of it happens inside one
transaction in which every step is taken back after it was looked at: the town stays as it was.
"""

import inspect
import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from bot.base import inbox, onlooking, timers
from bot.base.clock import DAY, HOUR, Instant
from bot.base.messages import Button, Screen
from bot.base.outcome import MovedOn, Refused
from bot.base.transaction import Row, Transaction
from bot.people import service as people
from bot.people.rules import Person, is_shared
from bot.practice.steps import Press, Say, Step, Wait
from handlers import DOORS
from handlers.doors import Incoming
from handlers.keepable import kept_payload
from handlers.presses import encode
from handlers.reception import Reception
from handlers.screens import HOME, NOW, options, shared_row, veiled
from handlers.sent import screen_in

COMMANDS = ("/start", "/start mentor", "/start parent", f"/start {'x' * 22}", "/nothing")
"""Besides the commands of the doors."""
WORDS = (
    *("Anna", "9-12, 13:30-17", "1", "99", "STOP", "Nurse Ruth", "<b>&</b>", "\u202eevil\u202c", "?"),
    *("tomorrow 23:00", "tomorrow at 3", "03/04", "n" * 4_096, "👩‍🍼" * 1_000),
)
"""What people might write: good, bad and huge."""
LATER: tuple[Instant, ...] = (HOUR, 26 * HOUR, 4 * DAY, 9 * DAY)
"""After how long the crawl looks again at what has come of itself."""
NEAR = 1
"""Up to so many steps from the start everybody counts for themselves."""
NUMBER_MAX = 9
"""Whole numbers up to this are told apart, larger ones are alike; ids aside."""

BROKE = "broke:"
"""How a fault begins that no press may end in."""
SCREENS = ("message", "screen", "document", "held", "photo", "picture")
"""Kinds of outbox rows that people read."""

State = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Seen:
    """A screen that came before somebody: who they are, in which state, and the steps by which it came."""

    screen: Screen
    who: int
    state: State
    steps: tuple[Step, ...]
    fresh: bool
    """Whether they have just asked for it, so that none of its buttons may have moved on."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """A step that ended as none may."""

    steps: tuple[Step, ...]
    why: str


@dataclass(slots=True)
class Found:
    """What a crawl brings home."""

    seen: list[Seen] = field(default_factory=list)
    troubles: list[Trouble] = field(default_factory=list)
    pressed: set[str] = field(default_factory=set)
    names: dict[int, str] = field(default_factory=dict)
    now: Instant = 0


def state_of(person: Person, now: Instant) -> State:
    """What decides which doors are open to somebody, in words."""
    return (
        *([person.state] if person.state != "active" else sorted(person.roles)),
        *(["paused"] if (person.paused_until or 0) > now else []),
        *(["loss"] if person.loss_at is not None else []),
        *(["shared phone"] if is_shared(person) else []),
    )


def everything_from(everybody: list[int], rules: timers.Rules) -> Callable[[Transaction], Found]:
    """A crawl that begins with what stands on the phones of these people, to be run on a view of their database."""
    return lambda tx: Crawl(tx, Reception(DOORS), rules).run(everybody)


class Crawl:
    """One crawl, inside the transaction it was made with."""

    def __init__(self, tx: Transaction, reception: Reception, rules: timers.Rules) -> None:
        self._tx = tx
        self._reception = reception
        self._rules = rules
        self._number = itertools.count(10**9)
        self._arguments = {
            door.tag: tuple(inspect.signature(door.do).parameters)[1:] for door in reception.doors.presses.values()
        }
        self._tried: set[tuple[object, ...]] = set()
        self._waiting: dict[tuple[Step, ...], list[Seen]] = {}
        self._since: tuple[Step, ...] = ()
        self.found = Found(now=tx.now)

    def run(self, everybody: list[int]) -> Found:
        """Begin with what stands on the phones of these people, and go on until nothing new can be done."""
        for person_id in everybody:
            self.found.names[person_id] = people.display_name(self._tx, person_id)
        self._home_states = {person_id: self._state(person_id) for person_id in everybody}
        theirs = [row for row in onlooking.since(self._tx, 0) if row.person_id in self._home_states]
        self._collect(theirs, (), fresh=False)
        for person_id in everybody:
            for name in self._reception.doors.commands:
                self._try((), Say(person_id, f"/{name}"))
        for person_id in {state: person_id for person_id, state in self._home_states.items()}.values():
            for step in _out_of_the_blue(person_id):
                self._try((), step)
        self._go_on()
        with self._tx.undone():
            for span in LATER:
                self._later(Wait(span))
        return self.found

    def _later(self, wait: Wait) -> None:
        """The same, from how things stand once so much time has passed since the start and nobody did anything."""
        before = onlooking.newest(self._tx)
        self._since = (wait,)
        self.wait(self.found.now + wait.span - self._tx.now)
        self._collect(onlooking.since(self._tx, before), self._since, fresh=False)
        self._go_on()

    def _go_on(self) -> None:
        while self._waiting:
            steps = next(iter(self._waiting))
            self._look(steps, self._waiting.pop(steps))

    def _state(self, person_id: int) -> State:
        return state_of(people.get(self._tx, person_id), self._tx.now)

    # --- looking at one screen ---

    def _look(self, steps: tuple[Step, ...], shown: list[Seen]) -> None:
        """Do everything that these screens offer and was not done yet. All of them came by the same steps."""
        offered = [(seen, step) for seen in shown for step in self._offered(seen) if self._is_new(seen, step)]
        if not offered:
            return
        with self._tx.undone():
            for step in steps[len(self._since) :]:
                self.do(step)
            for seen, step in offered:
                self._try(steps, step, shown=seen)

    def _offered(self, seen: Seen) -> Iterator[Press | Say]:
        for button in (*options(seen.screen), *shared_row(seen.screen)):
            if isinstance(button, Button):
                yield Press(seen.who, button)
        if seen.screen.expects is not None:
            for words in WORDS:
                yield Say(seen.who, words)

    def _is_new(self, seen: Seen, step: Press | Say) -> bool:
        """Whether such a thing was done before; notes that it is now."""
        key = self._likeness(seen, step)
        new = key not in self._tried
        self._tried.add(key)
        return new

    def _likeness(self, seen: Seen, step: Press | Say) -> tuple[object, ...]:
        """What is alike in two steps of which one is enough.

        Near the start everybody and every id counts for itself; further on it is enough that somebody of that standing
        has done it from such a screen. Words count once for what they answer, and where that was just asked; calling
        somebody once for each state.
        """
        if isinstance(step, Say):
            return (step.words, seen.screen.expects, seen.fresh)
        if step.button.press == NOW.press:
            return (NOW.press, seen.state)
        near = len(seen.steps) <= NEAR and self._home_states.get(seen.who) == seen.state and step.button != HOME
        return (
            seen.who if near else seen.state[:1],
            seen.screen.text.key,
            *self._shape(step.button, exact=near),
        )

    def _shape(self, button: Button, *, exact: bool) -> tuple[object, ...]:
        names = self._arguments.get(button.press, ())
        acts_for = button.acts_for if exact or button.acts_for is None else "id"
        return (
            button.press,
            acts_for,
            *(_alike(name, value, exact) for name, value in zip(names, button.args, strict=False)),
        )

    # --- doing one thing ---

    def _try(self, steps: tuple[Step, ...], step: Step, shown: Seen | None = None) -> None:
        """Do one thing, keep what came of it, and take it back. `shown` is the screen it was done from."""
        with self._tx.undone():
            before = onlooking.newest(self._tx)
            why = self.do(step)
            after = (*steps, step)
            if isinstance(step, Press):
                self.found.pressed.add(step.button.press)
            offered = isinstance(step, Press) and shown is not None and shown.fresh
            if why is not None and (offered or why.startswith(BROKE)):
                self.found.troubles.append(Trouble(after, why))
            rows = onlooking.since(self._tx, before)
            if offered and why is None and shown is not None and _is_same(rows, shown):
                self.found.troubles.append(Trouble(after, "leads nowhere new"))
            self._collect(rows, after, fresh=True)

    def do(self, step: Step) -> str | None:
        """What went wrong in doing it, or None."""
        match step:
            case Press(who, button):
                return self._receive(who, "press", encode(button))
            case Say(who, words, kind):
                return self._receive(who, kind, words)
            case Wait(span):
                self.wait(span)
        return None

    def _receive(self, who: int, kind: Any, words: str) -> str | None:
        """One update as intake would have it received, but for a fault: here that is a finding."""
        person = people.get(self._tx, who)
        number = next(self._number)
        kept = inbox.keep(self._tx, {"update_id": number}, person.chat_id)
        words = kept_payload(self._tx, DOORS, number, words) if kind == "press" else words
        incoming = Incoming(kind, person.chat_id, 1, words, person.name, person.language)
        if kept is None:
            raise LookupError("an update stands in the inbox twice")
        try:
            with self._tx.whole():
                self._reception.receive(self._tx, kept, incoming)
        except Refused as refused:
            self._reception.refuse(self._tx, kept, incoming, refused)
            return f"{'moved on' if isinstance(refused, MovedOn) else 'refused'}: {refused.why}"
        except Exception as error:  # whatever it is, the crawl tells of it and goes on
            return f"{BROKE} {type(error).__name__}: {error}"
        return None

    def wait(self, span: Instant) -> None:
        """So much time passes; what falls due on the way is done when it falls due."""
        until = self._tx.now + span
        while (at := timers.next_due(self._tx)) is not None and at <= until:
            self._tx.now = max(self._tx.now, at)
            for timer_id in timers.due(self._tx):
                self._rules.run(self._tx, timer_id)
        self._tx.now = until

    # --- what came of it ---

    def _collect(self, rows: list[Row], steps: tuple[Step, ...], *, fresh: bool) -> None:
        """Keep the screens in these rows of the outbox, to be looked at in turn."""
        for row in rows:
            if row.kind in SCREENS and row.state in ("waiting", "sent") and row.body:  # empty: tidied away
                person = people.get(self._tx, row.person_id)
                screen = veiled(row.id) if row.kind == "message" and is_shared(person) else screen_in(row)
                asked = fresh and row.kind == "screen" and not _opens_old(steps[-1])
                seen = Seen(screen, person.id, state_of(person, self._tx.now), steps, asked)
                self.found.names.setdefault(person.id, people.display_name(self._tx, person.id))
                self.found.seen.append(seen)
                self._waiting.setdefault(steps, []).append(seen)


def _is_same(rows: list[Row], shown: Seen) -> bool:
    """Whether what was answered is what stood there before."""
    return [screen_in(row) for row in rows if row.kind == "screen" and row.person_id == shown.who] == [shown.screen]


def _opens_old(step: Step) -> bool:
    """Whether it shows a message as it was when it was written."""
    return isinstance(step, Press) and step.button.press == "open"


def _out_of_the_blue(person_id: int) -> Iterator[Step]:
    """What anybody can do at any time, whatever stands before them."""
    for words in (*COMMANDS, *WORDS):
        yield Say(person_id, words)
    for kind in ("other", "edited", "blocked", "unblocked"):
        yield Say(person_id, "", kind)


def _alike(name: str, value: int | str, exact: bool) -> object:
    """What stands for an argument where presses are told apart: its figures do not, an id only where that is asked."""
    if isinstance(value, str):
        return re.sub(r"\d", "0", value)
    if name.endswith("_id"):
        return value if exact else "id"
    return value if abs(value) <= NUMBER_MAX else "many"
