"""The same by taps that come the real way in: neither what is kept of a press nor its digest says what was chosen."""

import contextlib
import hashlib
import json
import shutil
import sqlite3
from contextlib import closing

import pytest

from bot import app
from bot.base import backups, inbox
from bot.base.key_files import key_store, keys_of
from bot.base.keys import HOUSE, passing_store
from bot.base.texts import Texts
from bot.circle import sealed
from bot.circle.store import ballots, decisions
from bot.practice.town import Town
from tests.circle.test_secret import CHOICES, OTHERS, House, all_told, opens

TEXTS = Texts.load(app.CONTENT, strict=True)
UPDATES_FROM = 500
EVERY_CHOICE = ("0", "1")


class Pressing(House):
    """The same house, in which people tap."""

    @contextlib.asynccontextmanager
    async def awake(self):
        """The bot runs on it."""
        database = await self.opened()
        try:
            async with Town.built(database, self.clock, TEXTS) as town:
                await town.kith.intake.get_ready()
                yield database, town.kith
        finally:
            await database.close()

    def taps(self, number, who, choice):
        """One tap as Telegram sends it."""
        user, chat = {"id": 1_000 + who, "is_bot": False, "first_name": "Pat"}, {"id": 1_000 + who, "type": "private"}
        under = {"message_id": 9, "chat": chat, "date": 1, "text": "·"}
        query = {"id": f"q{number}", "from": user, "chat_instance": "1", "message": under}
        return {"update_id": UPDATES_FROM + number, "callback_query": {**query, "data": f"circle.choose:1:{choice}"}}

    async def all_tap(self, database, kith, choices):
        """Everybody chooses yes at first, and then what they mean; the last of them twice, as after a lost answer."""
        await self.begun(database)
        told = [*((who, 1) for who in choices), *choices.items()]
        sent = [self.taps(number, who, choice) for number, (who, choice) in enumerate(told)]
        for raw in (*sent, sent[-1]):
            await kith.intake.store([raw])
        return sent


@pytest.fixture
def house(tmp_path):
    return Pressing(tmp_path / "house")


async def test_every_tap_counts_once_and_what_came_twice_is_known_again(house):
    async with house.awake() as (database, kith):
        await house.all_tap(database, kith, CHOICES)
        votes = await database.read(lambda tx: ballots.votes(tx, decisions.find(tx, 1)))
        assert votes == CHOICES
        assert await database.read(lambda tx: inbox.count(tx, "done")) == 2 * len(CHOICES)
        assert (await house.is_over(database)).totals == (2, 6)


def kept(file):
    """Every trace of an update in a copy: its digest, and what its body says to whoever has the keys."""
    with closing(sqlite3.connect(file)) as copy, closing(keys_of(file)) as keys:
        rows = copy.execute("SELECT digest, body FROM inbox").fetchall()
        return {row[0] for row in rows}, [keys.unseal(HOUSE, row[1]) for row in rows if row[1]]


def digest(raw):
    body = json.dumps(raw, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(body.encode()).hexdigest()


def guesses(sent):
    """Every update as it could have been, with each choice, and as it would be kept by somebody who knows no key."""
    for raw in sent:
        for choice in EVERY_CHOICE:
            for payload in (f"circle.choose:1:{choice}", f"circle.sealed:1:{choice}", "circle.sealed:1:-"):
                yield digest({**raw, "callback_query": {**raw["callback_query"], "data": payload}})


async def test_what_broke_is_kept_sealed_and_nothing_opens_it_when_the_vote_is_over(
    house, tmp_path, monkeypatch, caplog
):
    def breaks(*_args):
        raise ValueError("the box is stuck")

    async with house.awake() as (database, kith):
        await house.begun(database)
        with monkeypatch.context() as broken:
            broken.setattr(ballots, "vote", breaks)
            sent = [house.taps(number, who, choice) for number, (who, choice) in enumerate(CHOICES.items())]
            for raw in sent:
                await kith.intake.store([raw])
        before = tmp_path / "copies"
        house.copied(before)
        digests, bodies = kept(before / "kith.db")
        assert len(bodies) == len(CHOICES)
        assert digests.isdisjoint(guesses(sent))
        assert not any("circle.choose" in body for body in bodies)
        await kith.intake.tasks.stop()
        await house.is_over(database)
        assert "circle.choose" not in caplog.text
        caplog.clear()
    async with house.awake() as (database, kith):
        await kith.intake.tasks.idle()
        over = await database.read(lambda tx: decisions.find(tx, 1))
        assert (over.outcome, over.totals) == ("no_quorum", ())
        assert await database.read(lambda tx: inbox.count(tx, "done")) == len(CHOICES)
    shutil.copy(passing_store(key_store(house.file)), passing_store(key_store(before / "kith.db")))
    with closing(keys_of(before / "kith.db")) as keys:
        for body in bodies:
            sealed = json.loads(body)["callback_query"]["data"].split(":")[2]
            for ring in (keys, keys.passing):
                assert not any(opens(ring, owner, sealed) for owner in ring.owners())
                assert not any(opens_same(ring, owner, sealed) for owner in ring.owners())


def opens_same(keys, owner, sealed):
    try:
        keys.unseal_same(owner, sealed)
    except Exception:  # whatever it is: it does not open
        return False
    return True


async def test_no_digest_can_be_guessed_with_every_copy_and_no_tap_after_the_end_says_more(house, tmp_path):
    async with house.awake() as (database, kith):
        sent = await house.all_tap(database, kith, CHOICES)
        before = tmp_path / "copies"
        house.copied(before)
        await house.is_over(database)
        late = [house.taps(100 + number, who, choice) for number, (who, choice) in enumerate(CHOICES.items())]
        for raw in (*late, *sent):
            await kith.intake.store([raw])
        backups.copy(house.file, tmp_path / "after.db")
        assert (await database.read(lambda tx: decisions.find(tx, 1))).totals == (2, 6)
    for file in (before / "kith.db", house.file):
        digests, bodies = kept(file)
        assert bodies == []
        assert digests.isdisjoint(set(guesses(sent)) - only_over(sent))
        assert digests.isdisjoint(set(guesses(late)) - only_over(late))


def only_over(sent):
    """Of a tap after the end it is kept that there was one: the same whatever was tapped."""
    return {digest({**raw, "callback_query": {**raw["callback_query"], "data": "circle.sealed:1:-"}}) for raw in sent}


async def test_two_houses_in_which_others_tapped_what_are_the_same_to_whoever_opens_everything(tmp_path):
    told = []
    for name, choices in (("one", CHOICES), ("other", OTHERS)):
        house = Pressing(tmp_path / name)
        async with house.awake() as (database, kith):
            await house.all_tap(database, kith, choices)
            await house.is_over(database)
        told.append(all_told(house.file))
    for one in told:
        one["inbox"] = [
            [value for value in row if not (isinstance(value, str) and len(value) == 64)] for row in one["inbox"]
        ]
    assert told[0] == told[1]


async def test_no_two_taps_are_kept_alike(house):
    async with house.awake() as (database, _kith):
        await house.begun(database)
        seal = [(once, chosen) for once in (7, 8) for chosen in EVERY_CHOICE]
        told = await database.read(lambda tx: [sealed.choice(tx, 1, *one) for one in (*seal, *seal)])
        assert len(set(told)) == len(seal)
        assert len({len(one) for one in told}) == 1
