"""Killing the process at drawn instants while people write, and looking at what is left."""

import asyncio
import statistics
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from time import monotonic
from typing import Any

from bot.base.chance import Chance, SeededChance
from bot.base.clock import SystemClock
from bot.practice.remote import RemoteTelegram
from bot.practice.telegram.updates import FIRST_ID
from bot.simulation.killing import letters
from bot.simulation.killing.books import Books
from bot.simulation.killing.bursts import Bursts
from bot.simulation.process.house import House, Running, until
from bot.simulation.process.people import joins

PEOPLE = 40
BURST = 16
FAULTS = {"unanswered": 60, "lost": 20, "server_error": 10, "too_many": 10, "duplicate": 50, "reorder": 50}
"""Of a thousand requests or batches; none while the process meets Telegram, where each would only cost seconds."""
SLOW_MS, BREAKS_AFTER_MS = 150, 250
AT_WORK_MS, JUST_NOW_MS = 700, 60
RESTART_EVERY = 8
"""The ids of updates begin anew after so many kills, when all is quiet."""
LOWER_ID = 400_000_001


@dataclass(slots=True)
class Kills:
    """One run: so many kills of one house, with one Telegram that remembers everything."""

    telegram: RemoteTelegram
    house: House
    seed: int
    chance: Chance = field(init=False)
    kills: int = 0
    restarts: int = 0
    serving_after: list[float] = field(default_factory=list)
    """Seconds from each start until it served, where it lived so long."""

    def __post_init__(self) -> None:
        self.chance = SeededChance(self.seed)

    async def run(self, kills: int) -> dict[str, Any]:
        """Kill it so often, then let it finish; what came of it, counted, with `broken` in sentences."""
        cleo = await self._opening_day()
        people = [await self.telegram.person(f"Person {number}") for number in range(PEOPLE)]
        bursts = Bursts(self.telegram, people, self.chance)
        rounds: tuple[Callable[[Bursts], Awaitable[None]], ...] = (
            self._while_starting,
            self._just_serving,
            self._at_work,
            self._with_a_backlog,
        )
        while self.kills < kills:
            await rounds[self.chance.below(len(rounds))](bursts)
            if self.kills % RESTART_EVERY == 0:
                await self._ids_restart()
            print(f"{self.kills} of {kills} kills", end="\r", file=sys.stderr, flush=True)
        print(file=sys.stderr)
        return await self._at_the_end([cleo, *people])

    async def _opening_day(self) -> int:
        """The first start, and Cleo, who will be called."""
        cleo = await self.telegram.person("Cleo")
        kith = await self._serving()
        await self.telegram.post("faults", clear=True)
        said = await kith.says("▀")
        await joins(self.telegram, cleo, said.partition("?start=")[2].split()[0])
        await kith.killed()
        return cleo

    # -- one kill ----------------------------------------------------------------------------------------------

    async def _while_starting(self, bursts: Bursts) -> None:
        """People write while it starts."""
        kith = await self.house.start("run")
        as_long_as_a_start_ms = int(1_200 * statistics.median(self.serving_after))
        await self._killed_in(kith, as_long_as_a_start_ms, bursts.burst(BURST // 2))

    async def _just_serving(self, bursts: Bursts) -> None:
        """People write in the moment in which it begins to serve."""
        kith = await self._serving()
        await self._killed_in(kith, JUST_NOW_MS, bursts.burst(BURST))

    async def _at_work(self, bursts: Bursts) -> None:
        """People write for a while, then more of them at once."""
        kith = await self._serving()
        await bursts.burst(BURST // 2)
        await self._killed_in(kith, AT_WORK_MS, bursts.burst(BURST))

    async def _with_a_backlog(self, bursts: Bursts) -> None:
        """People wrote while it was away: all of that is to be kept, handled and delivered at once."""
        await bursts.burst(PEOPLE)
        kith = await self._serving()
        await self._killed_in(kith, AT_WORK_MS)

    async def _serving(self) -> Running:
        """A start, with nothing wrong until it serves and everything afterwards."""
        begun = monotonic()
        kith = await self.house.start("run")
        await kith.says("serves")
        self.serving_after.append(monotonic() - begun)
        seed = self.chance.below(1_000_000)
        await self.telegram.post("faults", draw=FAULTS, seed=seed, slow_ms=SLOW_MS, breaks_after_ms=BREAKS_AFTER_MS)
        return kith

    async def _killed_in(self, kith: Running, ms_max: int, *meanwhile: Awaitable[None]) -> None:
        """Kill it at a drawn instant while `meanwhile` goes on; then all is well with the line."""
        after_ms = self.chance.below(ms_max)
        acting = asyncio.gather(*meanwhile)
        await SystemClock().sleep(after_ms / 1000)
        await kith.killed()
        self.kills += 1
        await acting
        await self.telegram.post("faults", clear=True)

    async def _ids_restart(self) -> None:
        """As after a week in which nobody wrote: when all has been handled, ids begin lower, or where they began."""
        kith = await self.house.start("run")
        await self._is_quiet()
        self.restarts += 1
        first = (LOWER_ID if self.restarts % 2 else FIRST_ID) + self.chance.below(50)
        await self.telegram.post("restart_update_ids", first=first)
        await kith.killed()

    # -- the end -----------------------------------------------------------------------------------------------

    async def _is_quiet(self) -> None:
        """Wait until nothing waits at Telegram or in the house."""
        waits = (
            "SELECT (SELECT count(*) FROM inbox WHERE state = 'waiting') + (SELECT count(*) FROM outbox "
            "WHERE state = 'sending' OR (state = 'waiting' AND not_before <= ?))"
        )

        async def quiet() -> bool:
            now = SystemClock().now()
            return await self.telegram.get("updates") == [] and self.house.ask(waits, now) == [(0,)]

        await until(quiet, "nothing waits any more", every_seconds=0.2)

    async def _at_the_end(self, people: list[int]) -> dict[str, Any]:
        kith = await self.house.start("run")
        await kith.says("serves")
        await self._is_quiet()
        phones = {person: (await self.telegram.screen(person))["messages"] for person in people}
        code = await kith.asked_to_stop()
        books = Books(self.house.database)
        post = letters.look(books.letters, await self.telegram.get("calls"), books.mark)
        made = await self.telegram.get("record")
        unanswered = letters.unanswered(books.letters, books.in_turn(made), phones)
        lost = books.lost(made) + post.lost + len(unanswered)
        broken = [*books.faults, *post.strange[:5]]
        broken += [f"person {person} waits for an answer" for person in unanswered]
        broken += [f"asked to stop it ended with {code}"] * (code != 0)
        broken += [f"{lost} lost"] * (lost > 0)
        broken += [f"{post.duplicates_unmarked} copies without a mark"] * (post.duplicates_unmarked > 0)
        return {
            "broken": "; ".join(broken),
            "kills": self.kills,
            "updates": len(made),
            "lost": lost,
            "duplicates_unmarked": post.duplicates_unmarked,
            "duplicates_marked": post.duplicates_marked,
            "messages": sum(letter.state == "sent" for letter in books.letters),
            "starts": len(self.house.started),
            "ids_restarted": self.restarts,
            "serving_after_seconds_median": round(statistics.median(self.serving_after), 2),
            "serving_after_seconds_max": round(max(self.serving_after), 2),
        }
