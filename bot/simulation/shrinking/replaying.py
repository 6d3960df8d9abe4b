"""A tale done again in the simulation: its acts and its troubles at their times, watched as any other run.

Nobody in it has a mind of their own. What cannot be done, because what it needs was left out, is not done.
"""

import asyncio
from collections import deque
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from hashlib import sha256
from typing import Any

from bot.base.chance import Chance
from bot.base.clock import MINUTE, SECOND, Clock, Instant
from bot.base.texts import Texts
from bot.places import service as places
from bot.practice.retold.acts import do_again
from bot.practice.retold.buttons import Seen
from bot.practice.retold.tale import NOBODY, Happening, Resident, Tale
from bot.practice.telegram import Faults, Json, Message
from bot.safety.screening import ready
from bot.simulation.broken import Broken
from bot.simulation.crashes import Crash, Crashes
from bot.simulation.crowd import Crowd
from bot.simulation.eyes import Eyes
from bot.simulation.faults_logged import FaultsLogged
from bot.simulation.inhabitant import Inhabitant
from bot.simulation.shrinking.recording import ROLE, Persons
from bot.simulation.town import LIVELY, SimulatedTown

AFTER_THE_LAST: Instant = 10 * MINUTE
"""How much longer than the run that is done again: what was late there is late here too."""
DOWN: Instant = 5 * SECOND
FEW = 150
"""A tale of so few happenings is looked at closely."""


class Actors(Crowd):
    """Do what they are told, and nothing else."""

    def begin(self, claim_code: str, days: int) -> None:
        del days
        self.claim_code = claim_code

    def move_in(self, resident: Resident) -> None:
        """Somebody of the tale is there, and has not opened the bot."""
        language = resident.language
        phone = self._telegram.person(resident.name, language_code=language, account_id=resident.id)
        who = Inhabitant(phone, self._chance, self, resident.role, resident.token, resident.stays)
        self._people[phone.id] = who
        self._names.note(who)

    def _notices(self, who: Inhabitant, message: Message) -> None:
        """They do not make up their own minds."""


class CloseEyes(Eyes):
    """Look after every commit that changed anything, and not by count."""

    _changes = 0

    def committed(self) -> None:
        changed = self._disk.connection.total_changes != self._changes
        super().committed()
        if changed:
            self.look()
        self._changes = self._disk.connection.total_changes


class ToldCrashes(Crashes):
    """Crashes where the tale has them, and nowhere else."""

    clock: Clock

    def __init__(self, chance: Chance) -> None:
        super().__init__(chance)
        self._waiting: list[tuple[Happening, list[int]]] = []
        self.struck: Happening | None = None

    def tell(self, crash: Happening) -> None:
        """One is to come: at the first passing of its point from its time on, but for those it lets pass."""
        self._waiting.append((crash, [int(crash.given.get("skip", 0))]))

    def left(self) -> list[Happening]:
        """Those that have not come."""
        return [crash for crash, _ in self._waiting]

    def at(self, point: str) -> None:
        now = self.clock.now()
        for waiting in self._waiting:
            crash, left = waiting
            if crash.given["point"] != point or crash.at > now:
                continue
            if left[0]:
                left[0] -= 1
                return
            self._waiting.remove(waiting)
            self._in_batch.clear()
            self.happened[point] += 1
            self.struck = crash
            raise Crash(point)


class ToldFaults(Faults):
    """As they are planned; a batch is mixed as it was then, where it is as long."""

    def __init__(self) -> None:
        super().__init__()
        self._orders: dict[str, deque[list[int]]] = {"duplicate": deque(), "reorder": deque()}

    def tell(self, given: Mapping[str, Any]) -> None:
        """The next request or batch of that kind goes wrong."""
        if given["kind"] in self._orders:
            self._orders[given["kind"]].append(list(given["order"]))
        self.plan(given["kind"], method=given.get("method"), chat_id=given.get("chat"))

    def _duplicate(self, batch: list[Json]) -> list[Json]:
        (which,) = self._orders["duplicate"].popleft()
        return [*batch, batch[min(which, len(batch) - 1)]]

    def _reorder(self, batch: list[Json]) -> list[Json]:
        order = self._orders["reorder"].popleft()
        return [batch[at] for at in order] if sorted(order) == list(range(len(batch))) else batch[::-1]


@dataclass(frozen=True, slots=True)
class Replayed:
    """What came of it: what is `broken` ("" when all holds), when it was over, and what of the tale was `done`."""

    broken: str
    over_at: Instant
    in_aftermath: bool
    done: tuple[Happening, ...]


class ReplayedTown(SimulatedTown):
    """One tale done again."""

    def __init__(self, tale: Tale, texts: Texts) -> None:
        eyes = CloseEyes if len(tale.happenings) <= FEW else Eyes
        manner = replace(LIVELY, crowd=Actors, crashes=ToldCrashes, eyes=eyes)
        super().__init__(tale.chance, crashes=0, days=0, people=0, texts=texts, manner=manner)
        assert isinstance(self.crowd, Actors)
        assert isinstance(self.crashes, ToldCrashes)
        self._tale, self._actors, self._told = tale, self.crowd, self.crashes
        self._told.clock = self.clock
        self._faults = self.telegram.faults = ToldFaults()
        self._seen = Seen(self.telegram, Persons(self.disk))
        self._not_done: list[Happening] = []
        self.in_aftermath = False

    def run(self) -> None:
        """To its end; `Broken` when something does not hold."""
        ready.get_ready()
        with FaultsLogged(), places.with_pins(self._pins):
            for resident in self._tale.residents:
                self._actors.move_in(resident)
            self._open_house()
            for happening in self._tale.happenings:
                self._agenda_of(happening)
            self._live(self._tale.until + AFTER_THE_LAST)
            self.eyes.look()
            if self._tale.aftermath:
                self.in_aftermath = True
                self._aftermath()

    @property
    def done(self) -> tuple[Happening, ...]:
        """What of the tale could be done, and what went wrong as it says."""
        left = {id(one) for one in (*self._not_done, *self._told.left())}
        return tuple(one for one in self._tale.happenings if id(one) not in left)

    def _agenda_of(self, happening: Happening) -> None:
        if happening.what == "crash":
            self._told.tell(happening)
        else:
            happens = partial(self._happens, happening)
            self.agenda.after(max(0, happening.at - self.clock.now()), happens)

    def _happens(self, happening: Happening) -> None:
        if happening.who == NOBODY:
            self._goes_wrong(happening.what, happening.given)
        elif happening.what == "needs":
            self._actors.expects_answer(self._actors.who_has(happening.who), str(happening.given["words"]))
        else:
            self._acts(happening)

    def _acts(self, happening: Happening) -> None:
        who, given = self._actors.who_has(happening.who), happening.given
        before = who.role, who.invited
        if "role" in given:
            who.role, who.invited = str(given["role"]), bool(given["invited"])
        try:
            do_again(who.phone, happening.what, given, self._seen, self._code)
        except (LookupError, ValueError):
            self._not_done.append(happening)
            who.role, who.invited = before

    def _goes_wrong(self, what: str, given: Mapping[str, Any]) -> None:
        lasts = int(given.get("lasts", 0))
        ends = max(lasts, int(given.get("ends", 0)))
        self.eyes.trouble_until = max(self.eyes.trouble_until, self.clock.now() + ends)
        if what == "fault":
            self._faults.tell(given)
        elif what == "cut":
            self._faults.cut(self.clock.now(), lasts / SECOND)
            self.telegram.world.updates.wake()
        elif what == "full":
            self.disk.fill()
            self.agenda.after(lasts, self.disk.free)
        elif what == "slept":
            self._sleeps(lasts)
        elif what == "ids":
            with suppress(ValueError):
                self.telegram.restart_update_ids(int(given["first"]))

    def _sleeps(self, lasts: Instant) -> None:
        """The machine sleeps, and whoever is next looks at the clock afterwards: the times in a tale are those then."""

        def sleep() -> None:
            self.clock.jump(lasts)
            self.agenda.after(-lasts, lambda: None)

        try:
            asyncio.get_running_loop().call_soon(sleep)
        except RuntimeError:
            sleep()  # the bot is down

    def _code(self, name: Json) -> str:
        return self._actors.claim_code if "claim" in name else self._seen.find_invite(name, self._role_of)

    def _role_of(self, code: str) -> str:
        found = self.disk.rows(ROLE, digest=sha256(code.encode()).hexdigest())
        return str(found[0][0]) if found else ""

    def _time_down(self) -> Instant:
        assert self._told.struck is not None
        return int(self._told.struck.given.get("down", DOWN))

    def _plan_next(self) -> None:
        """The tale has all the crashes there are."""


def replay(tale: Tale, texts: Texts) -> Replayed:
    """That tale done again, to its end or until something does not hold."""
    town = ReplayedTown(tale, texts)
    broken = ""
    try:
        town.run()
    except Broken as error:
        broken = str(error)
    finally:
        over_at = town.clock.now()
        town.disk.close()
    return Replayed(broken, over_at, town.in_aftermath, town.done)
