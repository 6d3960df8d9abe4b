"""An erasure, killed here and there all along it, and at every step once it is decided on the disk:
`python -m tests.privacy.dying_erasure FOLDER`.
"""

import asyncio
import json
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from bot import wiring
from bot.base import audit
from bot.base.chance import SeededChance
from bot.base.clock import MovableClock
from bot.base.database import connect
from bot.base.key_files import keys_of
from bot.base.transaction import Transaction
from bot.base.writer import Bench, Job, run_batch
from bot.hours import service as hours
from bot.people import erasing
from bot.people import service as people
from tests.people.lives import a_full_life
from tests.privacy.dying import killed_at_every_step
from tests.privacy.remains import sealed_of, still_there

STRIDE = 60
NOW = 1_796_000_000_000_000


class House:
    """A database with somebody in it who is to be erased, and the same again before each try."""

    def __init__(self, folder: Path) -> None:
        self.folder, self._before = folder / "data", folder / "before"
        self.file = self.folder / "kith.db"
        self.folder.mkdir()
        self.ana, self.ruth = asyncio.run(a_full_life(self.file))
        shutil.copytree(self.folder, self._before)
        with self.opened() as bench:
            self.sealed = sealed_of(bench.connection, bench.keys, self.ana)

    def put_back(self) -> None:
        """Everything as it was at first."""
        shutil.rmtree(self.folder)
        shutil.copytree(self._before, self.folder)

    @contextmanager
    def opened(self) -> Iterator[Bench]:
        """The house as it opens: what an earlier end left undone is done."""
        clock, chance = MovableClock(NOW), SeededChance(1)
        bench = Bench(connect(str(self.file)), clock, chance, wiring.consequences(), keys_of(self.file))
        try:
            do(bench, erasing.recover)
            yield bench
        finally:
            bench.close()

    def erase(self) -> None:
        """Open the house and erase her."""
        with self.opened() as bench:
            do(bench, lambda tx: erasing.erase(tx, self.ana))

    def looked_at(self) -> str:
        """Whether she is "here" or "gone", after a kill and an opening; half-way gone fails."""
        with self.opened() as bench:
            gone = do(bench, lambda tx: people.get(tx, self.ana)).state == "left"
            left = still_there(self.folder, self.sealed)
            assert bench.keys.is_destroyed(self.ana) == gone
            assert not (gone and left), left
            assert do(bench, lambda tx: people.display_name(tx, self.ruth)) == "Ruth"
            assert do(bench, hours.out_of_balance) == 0
            assert do(bench, audit.verify) is None
            if not gone:
                do(bench, lambda tx: erasing.erase(tx, self.ana))
                assert still_there(self.folder, self.sealed) == set()
        return "gone" if gone else "here"


def do(bench: Bench, work: Callable[[Transaction], Any]) -> Any:
    """One transaction in a batch of its own."""
    job = Job(work, None)  # type: ignore[arg-type]  # nobody waits for it
    bench.woken.clear()
    run_batch(bench, [job])
    if job.error is not None:
        raise job.error
    return job.result


def main(folder: Path) -> None:
    """Erase her, killed again and again; what was found goes to standard output as JSON."""
    house = House(folder)
    found, here = [], 0
    for step in killed_at_every_step(house.put_back, house.erase, stride=STRIDE):
        found.append(house.looked_at())
        here = step if found[-1] == "here" else here
    for _ in killed_at_every_step(house.put_back, house.erase, after=here):
        found.append(house.looked_at())
    assert house.looked_at() == "gone"
    print(json.dumps(found))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
