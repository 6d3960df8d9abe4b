"""What was so of somebody and when, by what was done: breaks, the quiet after a loss, the stage they had told."""

from hypothesis import given
from hypothesis import strategies as st

from bot.base.clock import DAY, FOREVER, HOUR
from bot.people import history, profiles
from bot.people import service as people
from bot.people.history import Act, spans
from tests.pairing.town import TUESDAY, Town

WORDS = [
    *(("paused", ""), ("back", ""), ("left", ""), ("joined", "parent"), ("loss", ""), ("loss_undone", "")),
    *(("stage_set", stage) for stage in ("expecting", "baby", "unsaid")),
    *((f"consent_{word}", "stories") for word in ("given", "withdrawn", "kept")),
]
done = st.lists(st.tuples(st.integers(0, 50), st.sampled_from(WORDS)), max_size=12).map(
    lambda found: [Act(at, *word) for at, word in sorted(found)]
)


@given(done)
def test_spans_follow_one_another_and_begin_and_end_by_an_act(acts: list[Act]):
    for holds in (lambda state: state.away, lambda state: state.lost, lambda state: "stories" in state.agreed):
        found = spans(acts, holds)
        edges = [edge for span in found for edge in span]
        assert edges == sorted(edges)
        assert {*edges} <= {act.at for act in acts} | {FOREVER}


@given(done)
def test_the_last_act_decides_how_it_is_now(acts: list[Act]):
    ends = [until for _, until in spans(acts, lambda state: state.away)]
    last = next((act.what for act in reversed(acts) if act.what in ("paused", "back", "left", "joined")), "")
    assert (FOREVER in ends) == (last == "paused")


def test_a_longer_break_is_one_and_whoever_comes_again_begins_anew():
    acts = [Act(1, "paused"), Act(3, "paused"), Act(5, "back"), Act(7, "paused"), Act(8, "left"), Act(9, "joined")]
    assert spans(acts, lambda state: state.away) == [(1, 5), (7, 8)]


def test_rather_not_saying_is_no_new_stage_after_a_loss():
    acts = [Act(1, "loss"), Act(4, "stage_set", "unsaid"), Act(6, "stage_set", "expecting"), Act(8, "loss")]
    assert spans(acts, lambda state: state.lost) == [(1, 6), (8, FOREVER)]


async def test_it_is_what_the_log_has_of_what_ana_did() -> None:
    town = Town()
    await town.parent("Ana", stage="2027-03-20")
    ana = await town.person("Ana")
    await town.do(lambda tx: people.pause(tx, ana, TUESDAY + 2 * DAY))
    await town.passes(3 * DAY)
    await town.do(lambda tx: people.loss(tx, ana, ana.id))
    await town.passes(HOUR)
    await town.do(lambda tx: profiles.set_stage(tx, ana, "baby", "2026-11-20"))
    acts = await town.do(lambda tx: history.acts(tx, ana.id))
    assert spans(acts, lambda state: state.away) == [(TUESDAY, TUESDAY + 2 * DAY)]
    assert spans(acts, lambda state: state.lost) == [(TUESDAY + 3 * DAY, TUESDAY + 3 * DAY + HOUR)]
    assert spans(acts, lambda state: state.stage == "expecting") == [(TUESDAY, TUESDAY + 3 * DAY + HOUR)]
    assert spans(acts, lambda state: "share_with_nurse" in state.agreed) == [(TUESDAY, FOREVER)]
    await town.database.close()
