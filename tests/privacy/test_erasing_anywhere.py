"""Whoever is erased, in whatever moment of whichever story: nothing of them is left, and everybody else goes on."""

import logging
from contextlib import suppress

import pytest

from bot.base import audit, backups
from bot.base.chance import SeededChance
from bot.base.clock import DAY
from bot.base.tables import PERSON_COLUMNS, metadata
from bot.hours import service as hours
from bot.people import erasing
from bot.people import service as people
from bot.practice.stories import STORIES
from tests.privacy.canaries import FIRST_NAMES, SURNAME, USERNAME, found_in_files
from tests.privacy.remains import rows_of, sealed_of, still_there
from tests.privacy.town import canary_town
from tests.stories.conftest import errors_in

ACTS_MAX = 45
BLANK = (None, "", 0, "UTC", "unanswered", "off")


class Erasing:
    """Erases one of a story's people, at one of its acts."""

    def __init__(self, seed: int) -> None:
        self._chance = SeededChance(seed)
        self._acts_left = self._chance.below(ACTS_MAX)
        self.id, self.chat_id, self.sealed = 0, 0, set()
        self.names: dict[int, str] = {}

    async def look(self, town) -> None:
        """Before each act: is it time?"""
        self._acts_left -= 1
        if self._acts_left < 0 and not self.id:
            await self.erase(town)

    async def erase(self, town) -> None:
        """Erase one of those who are there."""

        def known(tx):
            found = (people.load(tx, villager.phone.id) for villager in town.villagers.values())
            return [person for person in found if person is not None]

        there = await town.kith.database.read(known)
        if not there:
            return
        gone = there[self._chance.below(len(there))]
        self.id, self.chat_id = gone.id, gone.chat_id
        self.names = {person.id: person.name for person in there if person is not gone}

        def erase(tx):
            self.sealed = sealed_of(tx._cursor.connection, tx.keys, gone.id)
            erasing.erase(tx, gone.id)

        await town.kith.database.write(erase)


def kept_of(connection, person_id):
    """What is still kept of somebody in columns that were to be shown or erased, by table and column. Where a row is of
    two, a column named after the other side ("giver_said" beside "giver_id") is the other one's own, and stays.
    """
    found = {}
    for table, condition in rows_of(person_id):
        columns = metadata.tables[table].columns
        told = [column.name for column in columns if column.info["privacy"] != "keep"]
        owners = [name for name in PERSON_COLUMNS if name in columns]
        sides = [name.removesuffix("id") for name in owners if name != "person_id"]
        for row in connection.execute(f"SELECT {', '.join([*owners, *told]) or 'NULL'} FROM {table} WHERE {condition}"):
            of = dict(zip([*owners, *told], row, strict=False))
            others = tuple(side for side in sides if of[f"{side}id"] != person_id)
            own = [name for name in told if not (others and name.startswith(others))]
            found |= {(table, name): of[name] for name in own if of[name] not in BLANK}
    return found


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize("story", STORIES, ids=[story.id for story in STORIES])
async def test_nothing_of_them_is_left_and_the_others_go_on(story, seed, tmp_path, caplog):
    caplog.set_level(logging.ERROR)
    file = tmp_path / "data" / "kith.db"
    gone = Erasing(seed * 100 + STORIES.index(story))

    async def tell(_line):
        pass

    async with canary_town(file) as town:

        async def follow(_villager, _message, _what):
            await gone.look(town)

        town.follow = follow
        with suppress(LookupError, AssertionError):  # the story may have counted on them
            await story.play(town, tell)
        town.follow = None
        if not gone.id:
            await gone.erase(town)
        await town.passes(3 * DAY)
        backups.copy(file, tmp_path / "data" / "backup.db")
        assert still_there(tmp_path, gone.sealed) == set()
        assert found_in_files(tmp_path, {SURNAME, USERNAME, *FIRST_NAMES.values()}) == {}
        database = town.kith.database
        assert await database.read(lambda tx: kept_of(tx._cursor.connection, gone.id)) == {}
        assert await database.read(lambda tx: tx.keys.is_destroyed(gone.id))
        assert await database.read(hours.out_of_balance) == 0
        assert await database.read(audit.verify) is None
        for person_id, name in gone.names.items():
            assert await database.read(lambda tx, one=person_id: people.display_name(tx, one)) == name
    assert errors_in(caplog) == []
    assert still_there(tmp_path, gone.sealed) == set()
