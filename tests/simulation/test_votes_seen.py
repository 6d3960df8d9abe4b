"""What the simulation looks for where people decide together: each mistake, planted, would be seen."""

import pytest

from bot.base import erasures, timers
from bot.base.clock import DAY, MINUTE
from bot.base.keys import KeyRing
from bot.circle import messages, rules
from bot.circle import service as circle
from bot.circle.rules import Result
from bot.circle.store import ballots
from bot.people import erasing
from bot.people import service as people
from bot.simulation.broken import Broken
from bot.simulation.rooms import votes as looked
from bot.simulation.updates import WatchedUpdates
from tests.circle.town import Deciding
from tests.simulation.looking import planted, seen


@pytest.fixture
async def town():
    made = Deciding()
    yield await made.everybody()
    await made.database.close()


async def nothing_is_wrong(town):
    return [await seen(town, invariant) for invariant in looked.INVARIANTS] == [[] for _ in looked.INVARIANTS]


async def voted(town, choices="11111000", *, secret=False):
    """What Ana brings, and how the eight vote."""
    decision = await town.voting_on("Ana", "A walk on Thursdays", secret=secret)
    await town.all_vote(decision, choices)
    return decision


@pytest.mark.parametrize("secret", [False, True])
@pytest.mark.parametrize("choices", ["11111000", "11110000", "00000111", "1---1---"])
async def test_what_goes_as_it_should_breaks_nothing(town, choices, secret):
    decision = await voted(town, choices, secret=secret)
    assert await nothing_is_wrong(town)
    await town.acts("Gus", people.leave)
    assert await nothing_is_wrong(town)
    await town.over(decision)
    assert await nothing_is_wrong(town)
    await town.do(lambda tx: erasing.erase(tx, town.ids["Ben"]))
    await town.do(lambda tx: erasing.erase(tx, town.ids["Ana"]))
    assert await nothing_is_wrong(town)


async def test_a_vote_that_counts_twice_would_be_seen(town, monkeypatch):
    real = rules.result
    monkeypatch.setattr(rules, "result", lambda votes, *rest, **more: real([*votes, votes[0]], *rest, **more))
    await town.over(await voted(town))
    assert await seen(town, looked.each_vote_counts_once) == ["in decision 1 9 votes are counted, and 8 have voted"]


async def test_a_vote_of_who_came_later_or_is_voted_on_would_be_seen(town, monkeypatch):
    decision = await voted(town)
    town.clock.move(1)
    await town.moves_in("Ida", "applicant")
    monkeypatch.setattr(circle, "may_vote", lambda *_: True)
    await town.acts("Ida", circle.vote, decision.id, 1)
    assert len(await seen(town, looked.only_who_was_here_votes)) == 1
    await planted(
        town,
        "INSERT INTO circle_applications (place, person_id, opened_by, at) VALUES ('merevale', ?, 1, 1)",
        town.ids["Ida"],
    )
    await planted(town, "UPDATE circle_items SET about = 'application:1'")
    assert len(await seen(town, looked.only_who_was_here_votes)) == 2


async def test_a_vote_for_which_too_few_must_vote_would_be_seen(town, monkeypatch):
    monkeypatch.setattr(rules, "quorum", lambda *_: 4)
    await voted(town)
    assert await seen(town, looked.enough_must_vote) == ["in decision 1 4 must vote, where 8 were here"]


async def test_in_a_small_circle_all_must_vote_and_no_more_than_there_are(town):
    for name in ("Ben", "Eva", "Fay", "Gus"):
        await town.acts(name, people.leave)
    assert (await town.voting_on("Ana", "A walk", "Yes")).quorum == 4
    assert await seen(town, looked.enough_must_vote) == []


async def test_what_comes_of_too_few_or_of_two_alike_would_be_seen(town, monkeypatch):
    decision = await voted(town, "11------")
    monkeypatch.setattr(rules, "result", lambda *_, **__: Result("carried", 1, (0, 2)))
    await town.over(decision)
    assert len(await seen(town, looked.what_comes_of_it_is_what_was_voted)) == 1
    monkeypatch.setattr(rules, "result", lambda *_, **__: Result("carried", 1, (4, 4)))
    again = await voted(town, "11110000")
    await town.over(again)
    assert len(await seen(town, looked.what_comes_of_it_is_what_was_voted)) == 2


async def test_a_vote_that_never_ends_or_ends_too_soon_would_be_seen(town):
    decision = await voted(town)
    await town.do(lambda tx: timers.cancel(tx, circle.RULE, "decision:"))
    assert await seen(town, looked.what_is_due_is_closed) == ["nothing ends decision 1"]
    town.clock.move(7 * DAY - MINUTE)
    await town.do(lambda tx: circle._close(tx, decision, circle._counted(tx, decision)))
    assert await seen(town, looked.what_is_due_is_closed) == ["decision 1 was carried before its time"]


async def test_a_vote_whose_end_nobody_reads_would_be_seen(town, monkeypatch):
    monkeypatch.setattr(messages, "closed", lambda *_: None)
    await town.over(await voted(town))
    assert len(await seen(town, looked.who_brought_it_is_told)) == 1


async def test_what_was_chosen_in_secret_and_is_kept_would_be_seen(town, monkeypatch):
    monkeypatch.setattr(ballots, "forget_choices", lambda *_: None)
    await town.over(await voted(town, secret=True))
    assert await seen(town, looked.nothing_says_who_chose_what_in_secret) == [
        "what was chosen in decision 1 is kept, and it was secret"
    ]


async def test_a_key_that_is_never_let_go_would_be_seen(town, monkeypatch):
    monkeypatch.setattr(erasures, "let_go", lambda *_: None)
    await town.over(await voted(town, secret=True))
    assert len(await seen(town, looked.nothing_says_who_chose_what_in_secret)) == 1


async def test_a_key_that_stays_would_be_seen(town, monkeypatch):
    monkeypatch.setattr(KeyRing, "destroy", lambda *_: None)
    await town.over(await voted(town, secret=True))
    assert await seen(town, looked.nothing_says_who_chose_what_in_secret) == []
    town.clock.move(DAY)
    (said,) = await seen(town, looked.nothing_says_who_chose_what_in_secret)
    assert said.endswith("is still there")


async def test_an_audit_that_says_who_voted_would_be_seen(town):
    await voted(town)
    await planted(town, "INSERT INTO audit (at, actor, action, detail, chain) VALUES (1, 4, 'circle.voted', '1', '')")
    assert len(await seen(town, looked.nothing_says_who_chose_what_in_secret)) == 1


class Kept:
    """What the disk says of one press in a vote: by which digest it is kept, and whether that vote is secret."""

    def __init__(self, *, secret, plainly):
        self.secret, self.plainly = secret, plainly

    def rows(self, sql, **_):
        if "circle_decisions" in sql:
            return [(1,)] if self.secret else []
        return [(1,)] if self.plainly != ("digest <>" in sql) else []


@pytest.mark.parametrize(
    ("secret", "plainly", "says"),
    [
        (False, True, None),
        (True, False, None),
        (True, True, "says what was chosen in secret decision 7"),
        (False, False, "is kept nowhere"),
    ],
)
def test_a_digest_that_says_what_was_chosen_would_be_seen(secret, plainly, says):
    updates = WatchedUpdates(Kept(secret=secret, plainly=plainly))
    sent = updates.add("callback_query", {"from": {"id": 5}, "data": "circle.choose:7:1"}, 0)
    updates.fetch(0, 10, 0)
    if says is None:
        updates.fetch(sent["update_id"] + 1, 10, 1)
        updates.check_counts(1)
        assert updates.waits_for_answer(sent["update_id"], "of what is kept") == {"chat": 5, "opens": 0}
        return
    with pytest.raises(Broken, match=says):
        updates.fetch(sent["update_id"] + 1, 10, 1)
