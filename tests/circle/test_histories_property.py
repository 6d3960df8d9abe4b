"""Whatever a circle does in whatever order: no item is lost, no answer counts twice, what was promised ends once."""

from contextlib import suppress

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.base.clock import DAY
from bot.base.outcome import MovedOn, Refused
from bot.circle import meetings, promises
from bot.circle import service as circle
from bot.circle.store import agenda, decisions
from bot.circle.store import meetings as met
from bot.circle.store import promises as kept
from tests.circle.town import EIGHT, Deciding

NAMES = st.sampled_from(EIGHT)
WHO = st.sampled_from(("Ana", "Ben"))
NUMBERS = st.integers(1, 3)
ACTS = st.one_of(
    st.tuples(st.just("bring"), NAMES, NUMBERS),
    st.tuples(st.just("open"), NAMES, NUMBERS),
    st.tuples(st.just("all vote"), NUMBERS, st.sampled_from((0, 1, 1))),
    st.tuples(st.just("answer"), NAMES, st.booleans()),
    st.tuples(st.just("write"), NAMES, NUMBERS),
    st.tuples(st.just("take"), WHO, st.just(1)),
    st.tuples(st.just("take"), WHO, NUMBERS),
    st.tuples(st.sampled_from(("begin", "done", "done", "will_not", "give_back")), WHO, st.just(1)),
    st.tuples(st.just("days pass"), st.integers(1, 8)),
)
ENDED = ("done", "not_done")


class History:
    """A town, and what is known of it by what it accepted."""

    def __init__(self, town):
        self.town = town
        self.items, self.coming, self.notes = {}, {"Ana"}, ""
        self.settled_by = {}

    async def does(self, what, how):
        """One act, as somebody's phone would do it."""
        match what, how:
            case "bring", (name, number):
                item = await self.town.acts(name, circle.propose, f"Thing {number} of {name}")
                self.items[item.id] = name
            case "open", (name, item_id):
                await self.town.acts(name, circle.open_vote, item_id, ())
            case "all vote", (decision_id, choice):
                for name in (*EIGHT, *EIGHT[:3]):
                    await self.town.acts(name, circle.vote, decision_id, choice)
            case "answer", (name, coming):
                await self.town.acts(name, lambda tx, person: meetings.answer(tx, person, 1, coming=coming))
                self.coming = self.coming | {name} if coming else self.coming - {name}
            case "write", (name, number):
                self.notes = (await self.town.acts(name, meetings.write, 1, f"Note {number}")).notes
            case "take", (name, promise_id):
                await self.town.acts(name, promises.take, promise_id, 7)
            case "will_not", (name, promise_id):
                await self.town.acts(name, promises.will_not, promise_id, "No hall")
                self.settled_by[promise_id] = name
            case _, (name, promise_id):
                await self.town.acts(name, getattr(promises, what), promise_id)
                if what == "done":
                    assert promise_id not in self.settled_by
                    self.settled_by[promise_id] = name

    async def holds(self):
        """Everything that was accepted is there, once."""
        town = self.town
        for item_id in self.items:
            assert (await town.do(lambda tx, n=item_id: agenda.find(tx, n))) is not None
        there = await town.do(lambda tx: met.coming(tx, 1))
        assert sorted(there) == sorted(town.ids[name] for name in self.coming)
        assert (await town.do(lambda tx: met.find(tx, 1))).notes == self.notes
        for number in range(1, 4):
            decision = await town.do(lambda tx, n=number: decisions.find(tx, n))
            if decision is not None and decision.totals:
                assert sum(decision.totals) <= len(EIGHT)
            one = await town.do(lambda tx, n=number: kept.find(tx, n))
            if one is not None:
                assert (one.state in ENDED) == (number in self.settled_by)
                assert (one.state == "not_done") == bool(one.why)
        await self._told_once()

    async def _told_once(self):
        for name in EIGHT:
            ought = 0
            for promise_id, by in self.settled_by.items():
                one = await self.town.do(lambda tx, n=promise_id: kept.find(tx, n))
                item = await self.town.do(lambda tx, one=one: promises.item_of(tx, one))
                ought += item.person_id == self.town.ids[name] and by != name
            assert (await self.town.keys(name)).count("circle-settled") == ought


@settings(max_examples=8, deadline=None)
@given(st.lists(ACTS, min_size=5, max_size=14))
async def test_no_item_is_lost_no_answer_counts_twice_and_a_promise_ends_once(acts):
    town = Deciding()
    await town.everybody()
    await town.acts("Ana", meetings.plan, town.clock.now() + 10 * DAY, "The library", "no")
    history = History(town)
    for what, how in (
        ("bring", ("Ana", 1)),
        ("open", ("Ana", 1)),
        ("all vote", (1, 1)),
        ("days pass", (8,)),
        *((what, how) for what, *how in acts),
    ):
        if what == "days pass":
            await town.passes(how[0] * DAY)
        else:
            with suppress(MovedOn, Refused):
                await history.does(what, tuple(how))
    await history.holds()
    assert await town.do(lambda tx: kept.find(tx, 1)) is not None
    await town.database.close()
