"""`prove backup`: backups are made while people are written down without a pause, plain ones and sealed ones; each has
all that was acknowledged before it began and can be restored; and none that was changed or cut short is opened.
"""

import asyncio
import base64
import tempfile
from collections import Counter
from functools import partial
from pathlib import Path
from time import perf_counter

from bot import app
from bot.base import backups, looking, sealed_files
from bot.base.chance import SeededChance
from bot.base.database import Database
from bot.base.keys import KEY_BYTES, KeyTrouble
from bot.base.tasks import Tasks
from bot.people import service as people
from bot.simulation.broken import Broken
from bot.simulation.process.house import House
from bot.simulation.proofs.proof import Proof, Proved

ROUNDS, ROUNDS_SHORT = 60, 2
CHANGES = 25
"""So many changed copies of each sealed backup are tried."""
FIRST_CHAT = 10_000


def run(seed: int, short: bool) -> Proved:
    """Sixty backups; two in the short form."""
    return sized(seed, ROUNDS_SHORT if short else ROUNDS)


def sized(seed: int, rounds: int) -> Proved:
    """So many backups, every second one sealed."""
    began, counts, broken = perf_counter(), Counter[str](), ""
    try:
        with tempfile.TemporaryDirectory() as folder:
            asyncio.run(_Trial(Path(folder), SeededChance(seed), counts).run(rounds))
    except Broken as found:
        broken = str(found)
    return Proved(broken, {**dict(sorted(counts.items())), "seconds": round(perf_counter() - began, 1)})


class _Trial:
    """A house in which people are written down while the commands are given beside."""

    def __init__(self, folder: Path, chance: SeededChance, counts: Counter[str]) -> None:
        self._key = bytes(chance.below(256) for _ in range(KEY_BYTES))
        self._house = House(folder)
        self._folder = folder
        self._chance = chance
        self._counts = counts
        self._met = 0

    async def run(self, rounds: int) -> None:
        """`Broken` where a backup is not what it should be."""
        database = await app.open_database(self._house.database)
        tasks = Tasks()
        tasks.start(self._goes_on(database), "people who come")
        try:
            for number in range(rounds):
                await self._round(sealed=number % 2 == 0)
        finally:
            await tasks.stop()
            await database.close()
            await self._house.empties()
        self._counts["met_meanwhile"] = self._met

    async def _goes_on(self, database: Database) -> None:
        while True:
            await database.write(partial(people.meet, chat_id=FIRST_CHAT + self._met, first_name="Jo", language="en"))
            self._met += 1

    async def _round(self, *, sealed: bool) -> None:
        given = {"BACKUP_KEY": base64.b64encode(self._key).decode()} if sealed else {}
        before = self._met
        await self._do("backup", **given)
        (made,) = backups.listed(self._folder / "data" / "backups")
        await self._do("restore", str(made), "--drill", **given)
        await asyncio.to_thread(self._look, made, before, sealed=sealed)
        made.unlink()

    async def _do(self, *arguments: str, **given: str) -> None:
        code, said = await self._house.do(*arguments, **given)
        if code != 0:
            raise Broken(f"{' '.join(arguments)} ended with {code}: {said}")

    def _look(self, made: Path, before: int, *, sealed: bool) -> None:
        """It has whoever was acknowledged before it began."""
        with backups.plain(made, self._key) as opened:
            has = looking.counts(opened)["persons"]
        if has < before:
            raise Broken(f"{made.name} has {has} people; {before} were acknowledged before it began")
        self._counts["backups"] += 1
        self._counts["people_in_them"] += has
        if sealed:
            self._spoil(made, self._key)

    def _spoil(self, made: Path, key: bytes) -> None:
        """Nothing of a changed one is opened, and nothing without the key."""
        whole, opened, changed = made.read_bytes(), self._folder / "opened", self._folder / "changed.db.sealed"
        for number in range(CHANGES):
            at = self._chance.below(len(whole))
            cut, flipped = whole[:at], whole[:at] + bytes([whole[at] ^ (1 << number % 8)]) + whole[at + 1 :]
            changed.write_bytes(cut if number % 5 == 0 else flipped)
            self._require_refused(changed, opened, key, f"changed at byte {at}")
        self._require_refused(made, opened, bytes(KEY_BYTES), "opened with another key")

    def _require_refused(self, sealed: Path, opened: Path, key: bytes, how: str) -> None:
        opened.unlink(missing_ok=True)
        try:
            sealed_files.unseal(sealed, opened, key)
        except KeyTrouble:
            self._counts["refused"] += 1
        else:
            raise Broken(f"a sealed backup was opened that was {how}")


BACKUP = Proof(
    "backup",
    "backups made while people come without a pause: each is whole, has all that was acknowledged, can be restored, "
    "and none that was changed is opened (two minutes; --runs for how many)",
    run,
    sized,
)
