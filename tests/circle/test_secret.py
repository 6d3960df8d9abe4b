"""A secret vote that is over: nothing that is left says who chose what, also to whoever has every copy made before."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot import app, wiring
from bot.base import backups
from bot.base.chance import SeededChance
from bot.base.clock import DAY, MovableClock
from bot.base.database import Database
from bot.base.key_files import key_file_of, key_in, key_store, keys_of
from bot.base.keys import KeyRing, KeyTrouble, passing_store
from bot.base.timetable import Timetable
from bot.circle import service as circle
from bot.circle.store import decisions
from bot.circle.store.ballots import BALLOTS
from bot.people import service as people
from tests.pairing.town import TUESDAY

CHOICES = {1: 1, 2: 0, 3: 1, 4: 1, 5: 0, 6: 1, 7: 1, 8: 1}
OTHERS = {**CHOICES, 1: 0, 2: 1}
"""The same totals, by others."""


class House:
    """A database file with eight people, one secret vote, and time that can go by."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.folder, self.file = folder, folder / "kith.db"
        self.clock = MovableClock(TUESDAY)

    async def opened(self) -> Database:
        return await app.open_database(self.file, clock=self.clock, chance=SeededChance(3))

    async def begun(self, database: Database) -> None:
        """Eight move in, Ana brings something, Ben asks for a secret vote, and it begins."""

        def begin(tx):
            for number in CHOICES:
                person = people.meet(tx, 1_000 + number, f"Pat {number}", "en")
                people.join(tx, person, "coordinator" if number == 1 else "parent")
            item = circle.propose(tx, people.get(tx, 2), "A walk on Thursdays")
            circle.ask_secret(tx, people.get(tx, 3), item.id)
            circle.open_vote(tx, people.get(tx, 2), item.id)

        await database.write(begin)

    async def votes(self, database: Database, choices: dict[int, int]) -> None:
        """They vote; some think again."""
        await self.begun(database)
        for who in choices:
            await database.write(lambda tx, who=who: circle.vote(tx, people.get(tx, who), 1, 1))
        for who, choice in choices.items():
            await database.write(lambda tx, who=who, to=choice: circle.vote(tx, people.get(tx, who), 1, to))

    async def is_over(self, database: Database) -> decisions.Decision:
        self.clock.move(7 * DAY)
        await Timetable(database, wiring.rules()).run_due()
        return await database.read(lambda tx: decisions.find(tx, 1))

    def sealed(self) -> dict[int, str]:
        """What stands in the ballots now, by person."""
        with closing(sqlite3.connect(self.file)) as connection:
            return dict(connection.execute(f"SELECT person_id, choice FROM {BALLOTS.name}").fetchall())

    def copied(self, to: Path) -> None:
        """Every copy that a careful house keeps: a backup, the keys, and the key."""
        to.mkdir()
        backups.copy(self.file, to / "kith.db")
        for one in (key_store(self.file), key_file_of(self.file, None)):
            shutil.copy(one, to / one.name)


@pytest.fixture
def house(tmp_path):
    return House(tmp_path / "house")


async def test_while_it_is_open_a_choice_is_sealed_and_all_sealed_ones_look_alike(house):
    database = await house.opened()
    await house.votes(database, CHOICES)
    sealed = house.sealed()
    await database.close()
    assert len({len(one) for one in sealed.values()}) == 1
    assert len(set(sealed.values())) == len(sealed)


async def test_no_byte_of_what_anybody_chose_is_left_in_any_file_nor_in_a_new_backup(house):
    database = await house.opened()
    await house.votes(database, CHOICES)
    sealed = {one.encode() for one in house.sealed().values()}
    with closing(sqlite3.connect(passing_store(key_store(house.file)))) as store:
        sealed |= {row[0] for row in store.execute("SELECT wrapped FROM keys WHERE owner <> 0")}
    assert len(sealed) == 9
    assert {file.name for file in house.folder.iterdir() if any(one in file.read_bytes() for one in sealed)} > {
        "kith.db.passing"
    }
    over = await house.is_over(database)
    assert (over.outcome, over.totals) == ("carried", (2, 6))
    backups.copy(house.file, house.folder / "new-backup.db")
    left = [file.name for file in house.folder.iterdir() if any(one in file.read_bytes() for one in sealed)]
    await database.close()
    assert left == []
    assert set(house.sealed().values()) == {""}


async def test_with_every_copy_of_before_and_all_that_is_there_now_nothing_is_opened(house, tmp_path):
    database = await house.opened()
    await house.votes(database, CHOICES)
    before = tmp_path / "copies"
    house.copied(before)
    await house.is_over(database)
    await database.close()
    shutil.copy(passing_store(key_store(house.file)), passing_store(key_store(before / "kith.db")))
    with closing(sqlite3.connect(before / "kith.db")) as old:
        ((passing,),) = old.execute("SELECT passing FROM circle_decisions").fetchall()
        sealed = [row[0] for row in old.execute("SELECT choice FROM circle_ballots")]
    assert len(sealed) == len(CHOICES)
    with closing(keys_of(before / "kith.db")) as keys:
        assert keys.passing.is_destroyed(passing)
        for one in sealed:
            assert keys.passing.unseal(passing, one) == ""
            assert not any(opens(keys, owner, one) for owner in keys.owners())
            assert not any(opens(keys.passing, owner, one) for owner in keys.passing.owners())


def opens(keys: KeyRing, owner: int, sealed: str) -> bool:
    """Whether that key opens it."""
    try:
        keys.unseal(owner, sealed)
    except KeyTrouble:
        return False
    return True


async def test_two_houses_in_which_others_chose_what_are_the_same_to_whoever_opens_everything(tmp_path):
    told = []
    for name, choices in (("one", CHOICES), ("other", OTHERS)):
        house = House(tmp_path / name)
        database = await house.opened()
        await house.votes(database, choices)
        await house.is_over(database)
        await database.close()
        told.append(all_told(house.file))
    assert told[0] == told[1]


def all_told(file: Path) -> dict[str, list[list[object]]]:
    """Every row of every table, and all that any key there is opens."""
    with closing(sqlite3.connect(file)) as connection, closing(keys_of(file)) as keys:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        rows = {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in sorted(names)}
        return {name: [[opened(keys, one) for one in row] for row in found] for name, found in rows.items()}


def opened(keys: KeyRing, value: object) -> object:
    """What a value says to whoever has all the keys."""
    for ring in (keys, keys.passing) if isinstance(value, str) else ():
        for owner in sorted(ring.owners()):
            for unseal in (ring.unseal, ring.unseal_same):
                try:
                    return unseal(owner, value)
                except Exception:  # whatever it is: it was not sealed so
                    continue
    return value


async def test_a_vote_goes_on_after_the_house_was_closed_and_its_key_was_changed(house):
    database = await house.opened()
    await house.votes(database, CHOICES)
    await database.close()
    with closing(KeyRing.of_file(key_store(house.file), key_in(key_file_of(house.file, None), make=False))) as ring:
        ring.rewrap(other := b"k" * 32)
    database = await app.open_database(house.file, clock=house.clock, house_key=other)
    assert (await house.is_over(database)).totals == (2, 6)
    await database.close()


async def test_put_back_from_before_it_closed_it_is_void_and_can_be_voted_on_again(house, tmp_path):
    database = await house.opened()
    await house.votes(database, CHOICES)
    backups.copy(house.file, tmp_path / "before.db")
    await house.is_over(database)
    await database.close()
    for end in ("", *backups.BESIDE):
        house.file.with_name(f"{house.file.name}{end}").unlink(missing_ok=True)
    shutil.copy(tmp_path / "before.db", house.file)
    database = await house.opened()
    over = await house.is_over(database)
    assert (over.outcome, over.totals) == ("void", ())
    again = await database.write(lambda tx: circle.open_vote(tx, people.get(tx, 2), 1))
    await database.write(lambda tx: circle.vote(tx, people.get(tx, 4), again.id, 1))
    await database.close()


async def test_where_the_file_of_passing_keys_is_lost_an_open_vote_is_void_at_the_next_vote(house):
    database = await house.opened()
    await house.votes(database, CHOICES)
    await database.close()
    passing_store(key_store(house.file)).unlink()
    database = await house.opened()
    found = await database.write(lambda tx: circle.vote(tx, people.get(tx, 4), 1, 1))
    assert (found.outcome, found.totals) == ("void", ())
    await database.close()
