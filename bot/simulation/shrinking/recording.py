"""A run of the simulation that puts down what happens from outside the bot, as it happens."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable
from dataclasses import replace
from functools import partial
from hashlib import sha256
from typing import Any

from bot.base.clock import SECOND, Instant
from bot.base.texts import Texts
from bot.practice.retold.acts import ACTS, put_down
from bot.practice.retold.buttons import Seen
from bot.practice.retold.tale import NOBODY, Happening, Resident, Tale
from bot.practice.telegram import Faults, Json, Phone
from bot.practice.telegram.faults import BATCH_FAULTS
from bot.practice.telegram.parameters import whole
from bot.simulation.crashes import Crash, Crashes
from bot.simulation.disk import Disk
from bot.simulation.inhabitant import Inhabitant
from bot.simulation.town import LIVELY, SimulatedTown
from bot.simulation.troubles import Troubles
from bot.simulation.virtual_time import VirtualClock

Note = Callable[[str, int, Json], object]
"""Puts down that this happened now, to that account."""
SHORTLY_BEFORE: Instant = 5 * SECOND
"""What struck is told to wait for its prey from so long before at most."""
ROLE = "SELECT role FROM invites WHERE digest = :digest"


class Persons:
    """Whom the bot knows by which number."""

    def __init__(self, disk: Disk) -> None:
        self._disk = disk

    def account_of(self, person_id: int) -> int | None:
        found = self._disk.rows("SELECT chat_id FROM persons WHERE id = :id", id=person_id)
        return None if not found else found[0][0]

    def person_of(self, account_id: int) -> int | None:
        found = self._disk.rows("SELECT id FROM persons WHERE chat_id = :id", id=account_id)
        return None if not found else int(found[0][0])


class Passed:
    """When something of that kind passed last. What is to strike is put down as waiting from just after that, so that
    it still finds its prey where that comes a moment sooner or later.
    """

    def __init__(self, clock: VirtualClock) -> None:
        self._clock = clock
        self._last: dict[Hashable, Instant] = {}
        self._at_once: Counter[Hashable] = Counter()

    def passes(self, kind: Hashable) -> None:
        """One passes now."""
        now = self._clock.now()
        self._at_once[kind] = self._at_once[kind] + 1 if self._last.get(kind) == now else 1
        self._last[kind] = now

    def waiting_from(self, kind: Hashable) -> Instant:
        """From when on the next of that kind is this one."""
        return max(self._last.get(kind, 0) + 1, self._clock.now() - SHORTLY_BEFORE)

    def skipped(self, kind: Hashable) -> int:
        """How many of that kind passed before at this very moment."""
        return self._at_once[kind] if self._last.get(kind) == self._clock.now() else 0


class NotedPhone(Phone):
    """Tells of each act that succeeds, and not of the acts that are part of it."""

    def __init__(self, of: Phone, around: Callable[["NotedPhone", str, tuple[Any, ...], dict[str, Any]], Any]) -> None:
        super().__init__(of._world, of.account)
        self.around = around


def _noted(act: str) -> Callable[..., Any]:
    def noted(self: NotedPhone, *args: Any, **more: Any) -> Any:
        return self.around(self, act, args, more)

    return noted


for _act in ACTS:
    setattr(NotedPhone, _act, _noted(_act))


class NotedFaults(Faults):
    """Tells what chance let strike, and whom."""

    def __init__(self, clock: VirtualClock, note: Callable[..., object]) -> None:
        super().__init__()
        self._clock, self._note = clock, note
        self._passed = Passed(clock)
        self._asked: tuple[str, int | None] = ("", None)

    def meet(self, method: str, params: Json, now: Instant) -> bool:
        self._asked = (method, whole(params, "chat_id") or None)
        try:
            return super().meet(method, params, now)
        finally:
            self._passed.passes(self._asked)

    def mix(self, batch: list[Json]) -> list[Json]:
        try:
            return super().mix(batch)
        finally:
            if batch:
                self._passed.passes("batch")

    def _drawn(self, kinds: tuple[str, ...]) -> str | None:
        kind = super()._drawn(kinds)
        if kind is not None and kind not in BATCH_FAULTS:
            method, chat_id = self._asked
            self._note(self._passed.waiting_from(self._asked), "fault", kind=kind, method=method, chat=chat_id)
        return kind

    def _duplicate(self, batch: list[Json]) -> list[Json]:
        mixed = super()._duplicate(batch)
        which = next(at for at, update in enumerate(batch) if update is mixed[-1])
        self._note(self._passed.waiting_from("batch"), "fault", kind="duplicate", order=[which])
        return mixed

    def _reorder(self, batch: list[Json]) -> list[Json]:
        mixed = super()._reorder(batch)
        places = defaultdict(list)
        for at, update in enumerate(batch):
            places[id(update)].append(at)
        order = [places[id(update)].pop(0) for update in mixed]
        self._note(self._passed.waiting_from("batch"), "fault", kind="reorder", order=order)
        return mixed


class NotedTroubles(Troubles):
    """Tells what it lets go wrong, but for what chance decides request by request."""

    note: Callable[..., object]

    def cut(self, lasts: Instant) -> None:
        self.note(self._clock.now(), "cut", lasts=lasts)
        super().cut(lasts)

    def fill(self, lasts: Instant) -> None:
        self.note(self._clock.now(), "full", lasts=lasts)
        super().fill(lasts)

    def sleep(self, lasts: Instant) -> None:
        before = self._clock.now()
        super().sleep(lasts)
        self.note(before, "slept", lasts=self._clock.now() - before)

    def restart_ids(self, lasts: Instant) -> None:
        before = self._telegram.world.updates.next_id
        super().restart_ids(lasts)
        if (first := self._telegram.world.updates.next_id) != before:
            self.note(self._clock.now(), "ids", first=first)


class NotedCrashes(Crashes):
    """Tells at which point a crash happened."""

    passed: Passed
    note: Callable[..., object]

    def at(self, point: str) -> None:
        try:
            super().at(point)
        except Crash:
            skipped = self.passed.skipped(point)
            since = self.passed.waiting_from(point) if not skipped else self.passed._clock.now()
            self.note(since, "crash", point=point, skip=skipped)
            raise
        finally:
            self.passed.passes(point)


NOTED = replace(LIVELY, crashes=NotedCrashes, troubles=NotedTroubles)


class RecordedTown(SimulatedTown):
    """One run as `simulate` makes it, and its tale so far."""

    def __init__(self, seed: int, *, crashes: int, days: int, people: int, texts: Texts) -> None:
        super().__init__(seed, crashes=crashes, days=days, people=people, texts=texts, manner=NOTED)
        assert isinstance(self.troubles, NotedTroubles)
        assert isinstance(self.crashes, NotedCrashes)
        self._seed, self._began = seed, self.clock.now()
        self._seen = Seen(self.telegram, Persons(self.disk))
        self._residents: list[Resident] = []
        self._happened: list[Happening] = []
        self._in_aftermath = self._acting = False
        self.telegram.faults = NotedFaults(self.clock, self._strikes)
        self.troubles.note = self.crashes.note = self._strikes
        self.crashes.passed = Passed(self.clock)
        self.crowd.when_new = self._moves_in
        self.crowd.when_expected = lambda who, words: self._note("needs", who.phone.id, {"words": words})

    def tale(self, broken: str) -> Tale:
        """All that happened until now, when that was found broken."""
        happened = tuple(sorted(self._happened, key=lambda one: one.at))
        whole_run = (tuple(self._residents), happened)
        return Tale(self._seed, self._began, self.clock.now(), self._in_aftermath, broken, *whole_run)

    def _aftermath(self) -> None:
        self._in_aftermath = True
        super()._aftermath()

    def _time_down(self) -> Instant:
        down = super()._time_down()
        last = max(at for at, one in enumerate(self._happened) if one.what == "crash")
        self._happened[last] = replace(self._happened[last], given={**self._happened[last].given, "down": down})
        return down

    def _note(self, what: str, who: int, given: Json, at: Instant | None = None) -> None:
        if not self._in_aftermath:
            self._happened.append(Happening(self.clock.now() if at is None else at, what, who, given))

    def _strikes(self, at: Instant, what: str, **given: Any) -> None:
        """Something goes wrong, waiting for its prey since then; it is part of a trouble that lasts so long still."""
        given["ends"] = max(0, self.eyes.trouble_until - self.clock.now())
        self._note(what, NOBODY, given, at)

    def _moves_in(self, who: Inhabitant) -> None:
        account = who.phone.account
        language = account.language_code or "en"
        self._residents.append(Resident(account.id, account.first_name, who.token, language, who.role, stays=who.stays))
        who.phone = NotedPhone(who.phone, partial(self._acts, who))

    def _acts(self, who: Inhabitant, phone: NotedPhone, act: str, args: tuple[Any, ...], more: dict[str, Any]) -> Any:
        doing = getattr(super(NotedPhone, phone), act)
        if self._acting:
            return doing(*args, **more)
        given = put_down(phone, act, args, more, self._seen)
        if given.get("payload"):
            given["payload"] = self._start_named(given["payload"])
            given |= {"role": who.role, "invited": who.invited}
        self._acting = True
        try:
            done = doing(*args, **more)
        finally:
            self._acting = False
        self._note(act, phone.id, given)
        return done

    def _start_named(self, payload: str) -> str | Json:
        if payload in self._seen.invites:
            return self._seen.invite_name(payload, self._role_of)
        return {"claim": True} if self._role_of(payload) else payload

    def _role_of(self, code: str) -> str:
        found = self.disk.rows(ROLE, digest=sha256(code.encode()).hexdigest())
        return str(found[0][0]) if found else ""
