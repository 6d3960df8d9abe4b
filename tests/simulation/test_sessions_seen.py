"""What the simulation looks for in group sessions: each mistake, planted, would be seen."""

import pytest

from bot.base import timers
from bot.base.clock import DAY, HOUR, MINUTE
from bot.hours import service as hours
from bot.hours import sessions as books
from bot.hours.rules import Transfer
from bot.people import service as people
from bot.simulation.rooms import sessions as looked
from bot.skills import service, session_messages, sessions
from bot.skills.store import sessions as store
from tests.simulation.looking import planted, seen, unguarded

YOGA = 1


@pytest.fixture
async def yoga(town):
    """Ana leads yoga; Fay and Eva come in."""
    await town.do(lambda tx: service.put_up(tx, people.get(tx, town.ids["Ana"]), "offer", "yoga"))
    await town.do(lambda tx: sessions.begin(tx, people.get(tx, town.ids["Ana"]), "yoga"))
    await comes(town, "Fay", "Eva")
    return town


async def comes(town, *names):
    for name in names:
        await town.do(lambda tx, who=name: sessions.come(tx, people.get(tx, town.ids[who]), store.find(tx, YOGA).code))


async def ends(town, name="Ana", minutes=45):
    town.clock.move(50 * MINUTE)
    await town.do(lambda tx: sessions.end(tx, people.get(tx, town.ids[name]), YOGA, minutes))


async def denies(town, name):
    await town.do(lambda tx: sessions.deny(tx, people.get(tx, town.ids[name]), YOGA))


async def nothing_is_wrong(town):
    return [await seen(town, invariant) for invariant in looked.INVARIANTS] == [[] for _ in looked.INVARIANTS]


async def test_what_goes_as_it_should_breaks_nothing(yoga):
    assert await nothing_is_wrong(yoga)
    await yoga.do(lambda tx: sessions.go(tx, people.get(tx, yoga.ids["Eva"]), YOGA))
    await comes(yoga, "Eva")
    await ends(yoga)
    assert await nothing_is_wrong(yoga)
    await denies(yoga, "Fay")
    assert await nothing_is_wrong(yoga)


async def test_nor_does_one_of_which_its_leader_says_nothing(yoga):
    for _ in range(10):
        assert await nothing_is_wrong(yoga)
        await yoga.passes(2 * DAY)
    await yoga.do(lambda tx: sessions.settle_for(tx, people.get(tx, yoga.ids["Cleo"]), YOGA, 30))
    assert await nothing_is_wrong(yoga)


async def test_what_counts_for_somebody_twice_or_not_at_all_would_be_seen(yoga):
    await ends(yoga)

    def once_more(tx):
        mine, common = hours.account_of(tx, yoga.ids["Fay"]), hours.pot(tx, "merevale")
        told = books.evidence(YOGA, 1)
        hours.post(tx, Transfer(common, mine, 45, "session", told, "again", receiver=mine))

    await yoga.do(once_more)
    await yoga.do(lambda tx: hours.take_back(tx, books.evidence(YOGA, 2), yoga.ids["Ana"]))
    assert await seen(yoga, looked.it_counts_once_for_each) == [
        "90 minutes stand for coming 1 to session 1",
        "0 minutes stand for coming 2 to session 1",
    ]


async def test_what_somebody_denied_and_still_has_in_their_book_would_be_seen(yoga, monkeypatch):
    await ends(yoga)
    monkeypatch.setattr(hours, "take_back", lambda *_: 0)
    await denies(yoga, "Eva")
    assert len(await seen(yoga, looked.it_counts_once_for_each)) == 1


async def test_a_leader_whose_time_counts_for_each_who_came_would_be_seen(yoga, monkeypatch):
    real = books._post

    def twice(tx, who, minutes, at, key, *, gave):
        real(tx, who, minutes * (1 + gave), at, key, gave=gave)

    monkeypatch.setattr(books, "_post", twice)
    await ends(yoga)
    assert await seen(yoga, looked.it_counts_once_for_each) == ["90 minutes stand for who led session 1"]


async def test_somebody_who_received_and_did_not_come_would_be_seen(yoga):
    await ends(yoga)
    await planted(yoga, "UPDATE skills_sessions_came SET person_id = ? WHERE id = 2", yoga.ids["Mo"])
    assert len(await seen(yoga, looked.it_counts_once_for_each)) == 1


async def test_one_that_counts_by_the_word_of_who_came_would_be_seen(yoga, monkeypatch):
    monkeypatch.setattr(sessions, "led_by", lambda tx, _person, session_id: store.find(tx, session_id))
    await ends(yoga, "Fay")
    assert len(await seen(yoga, looked.its_leader_says_how_long)) == 1


async def test_somebody_who_is_there_and_never_said_so_would_be_seen(yoga):
    await yoga.do(lambda tx: store.come(tx, YOGA, yoga.ids["Mo"]))
    assert len(await seen(yoga, looked.its_leader_says_how_long)) == 1


async def test_one_that_took_longer_than_since_it_began_would_be_seen(yoga, monkeypatch):
    monkeypatch.setattr(sessions, "longest", lambda *_: 1_000)
    await ends(yoga, minutes=100)
    assert await seen(yoga, looked.its_leader_says_how_long) == [
        "session 1 cannot have taken 100 minutes, or nobody was there"
    ]


async def test_one_that_counts_though_nobody_came_would_be_seen(yoga):
    await ends(yoga)
    await planted(yoga, "DELETE FROM skills_sessions_came")
    assert len(await seen(yoga, looked.its_leader_says_how_long)) == 1


async def test_a_leader_who_came_to_their_own_would_be_seen(yoga):
    await yoga.do(lambda tx: store.come(tx, YOGA, yoga.ids["Ana"]))
    assert len(await seen(yoga, looked.its_code_is_its_own)) == 1


async def test_two_with_one_code_would_be_seen(yoga):
    await unguarded(yoga, "DROP INDEX ix_skills_sessions_code")
    code = await yoga.do(lambda tx: store.find(tx, YOGA).code)
    await yoga.do(lambda tx: store.add(tx, (yoga.ids["Fay"], "merevale"), "yoga", code, tx.now + HOUR))
    assert len(await seen(yoga, looked.its_code_is_its_own)) == 2


async def test_one_that_nothing_ends_would_be_seen(yoga):
    await yoga.do(lambda tx: timers.cancel(tx, sessions.RULE, "session:1:"))
    assert await seen(yoga, looked.silence_goes_to_a_person) == ["nothing ends session 1"]


async def test_silence_that_comes_to_nobody_would_be_seen(yoga, monkeypatch):
    monkeypatch.setattr(session_messages, "silent", lambda *_: None)
    await yoga.passes(4 * DAY)
    assert await seen(yoga, looked.silence_goes_to_a_person) == ["nobody looks how long session 1 was"]


async def test_somebody_who_does_not_read_that_it_is_over_would_be_seen(yoga, monkeypatch):
    monkeypatch.setattr(session_messages, "is_over", lambda *_: None)
    await ends(yoga)
    assert len(await seen(yoga, looked.who_came_reads_that_it_is_over)) == 2
