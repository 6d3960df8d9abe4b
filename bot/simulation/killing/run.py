"""What every run of kills shares: people who write, a Telegram that remembers, and what is looked at in the end."""

import statistics
from dataclasses import dataclass, field
from typing import Any

from bot.base.chance import Chance, SeededChance
from bot.base.clock import SystemClock
from bot.practice.remote import RemoteTelegram
from bot.practice.telegram.updates import FIRST_ID
from bot.simulation.killing import letters
from bot.simulation.killing.books import Books
from bot.simulation.process.house import House, Running, until
from bot.simulation.process.people import joins

PEOPLE = 40
BURST = 16
FAULTS = {"unanswered": 60, "lost": 20, "server_error": 10, "too_many": 10, "duplicate": 50, "reorder": 50}
"""Of a thousand requests or batches; none while the process meets Telegram, where each would only cost seconds."""
SLOW_MS, BREAKS_AFTER_MS = 150, 250
AT_WORK_MS = 700
RESTART_EVERY = 8
"""The ids of updates begin anew after so many kills, when all is quiet."""
LOWER_ID = 400_000_001
WAITS = (
    "SELECT (SELECT count(*) FROM inbox WHERE state = 'waiting') + (SELECT count(*) FROM outbox "
    "WHERE state = 'sending' OR (state = 'waiting' AND not_before <= ?))"
)


@dataclass(slots=True)
class Run:
    """One run: kills of one house, with one Telegram that remembers everything."""

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

    async def move_in(self, kith: Running) -> tuple[int, list[int]]:
        """Cleo, who will be called, joins by the link of the first start; and there are people, who are still to."""
        cleo = await self.telegram.person("Cleo")
        await self.telegram.post("faults", clear=True)
        said = await kith.says("▀")
        await joins(self.telegram, cleo, said.partition("?start=")[2].split()[0])
        return cleo, [await self.telegram.person(f"Person {number}") for number in range(PEOPLE)]

    async def trouble(self) -> None:
        """From now on requests are lost, answered late, twice or not at all, and batches are mixed."""
        seed = self.chance.below(1_000_000)
        await self.telegram.post("faults", draw=FAULTS, seed=seed, slow_ms=SLOW_MS, breaks_after_ms=BREAKS_AFTER_MS)

    async def ids_restart(self) -> None:
        """As after a week in which nobody wrote: ids begin lower, or where they began. All must be quiet."""
        self.restarts += 1
        first = (LOWER_ID if self.restarts % 2 else FIRST_ID) + self.chance.below(50)
        await self.telegram.post("restart_update_ids", first=first)

    async def is_quiet(self) -> None:
        """Wait until nothing waits at Telegram or in the house."""

        async def quiet() -> bool:
            now = SystemClock().now()
            return await self.telegram.get("updates") == [] and self.house.ask(WAITS, now) == [(0,)]

        await until(quiet, "nothing waits any more", every_seconds=0.2)

    async def seen(self, kith: Running, people: list[int]) -> dict[str, Any]:
        """What is left once all is quiet and it was asked to stop, counted, with `broken` in sentences."""
        await self.is_quiet()
        phones = {person: (await self.telegram.screen(person))["messages"] for person in people}
        code = await kith.asked_to_stop()
        books = Books.of(self.house)
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
