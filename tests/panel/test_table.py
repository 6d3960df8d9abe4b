"""At the table: the order of speaking, what is said staying there, what could put it right, and what comes after."""

import pytest

from bot import wiring
from bot.asks import service as asks
from bot.base import held
from bot.base.clock import DAY, HOUR
from bot.base.facts import UrgentAsk
from bot.base.messages import Words
from bot.panel import service, sitting, words
from bot.panel.store import matters, said, seats
from bot.people import erasing, profiles
from bot.people import service as people
from bot.safety.screening import ready
from tests.panel.test_bringing import FEAR, kinds

SECRET = "I was ashamed of the broken wheel"


@pytest.fixture(autouse=True)
def screened():
    ready.get_ready()


async def turns(town):
    """Who may speak just now."""
    matter = await town.matter()
    return {
        name for name, one in town.ids.items() if await town.do(lambda tx, one=one: sitting.may_speak(tx, one, matter))
    }


async def test_who_is_concerned_speaks_first_then_who_was_affected_then_everybody(town):
    matter = await town.sits()
    jurors = await town.jurors("yes")
    assert await turns(town) == {"Ben", "Cleo"}
    await town.presses("Ana", "panel.go_on", matter.id, 0)
    assert (await town.matter()).phase == 0
    await town.presses("Ben", "panel.go_on", matter.id, 0)
    assert await turns(town) == {"Ana", "Cleo"}
    await town.presses("Ana", "panel.go_on", matter.id, 1)
    assert await turns(town) == {"Ana", "Ben", "Cleo", *jurors}
    await town.presses("Ana", "panel.go_on", matter.id, 2)
    assert (await town.matter()).phase == 2


async def test_what_is_said_is_read_at_the_table_only_and_by_nobody_once_it_is_over(town):
    matter = await town.sits()
    await town.speaks("Ben", SECRET)
    line = (await town.do(lambda tx: said.all_of(tx, matter.id)))[-1]

    def readers(tx):
        what = Words("said", line.id)
        return {name for name, one in town.ids.items() if words.readable(tx, people.get(tx, one), what) == SECRET}

    assert await town.do(readers) == {"Ana", "Ben", "Cleo", *await town.jurors("yes")}
    assert [row for row in await town.everything() if SECRET in row] == []
    await town.presses("Cleo", "panel.hand_over", matter.id)
    assert await town.do(readers) == set()
    assert await town.do(lambda tx: said.all_of(tx, matter.id)) == []
    assert "panel.talk" in await kinds(town)


async def test_words_that_worry_are_not_passed_on_and_a_person_talks_with_both(town):
    matter = await town.sits()
    before = await town.keys("Ana")
    await town.speaks("Ben", FEAR)
    assert (await town.matter()).outcome == "talked"
    assert (await town.keys("Ana"))[len(before) :] == ["panel-talk"]
    assert await town.do(lambda tx: said.all_of(tx, matter.id)) == []


@pytest.mark.parametrize(
    ("step", "why"),
    [
        *((step, why) for step in ("brings", "sits") for why in ("called", "kept apart", "loss", "left", "erased")),
        *((step, why) for step in ("agreed_and_safe", "drawn", "all_sit", "agrees") for why in ("called", "erased")),
    ],
)
async def test_at_each_step_it_ends_where_one_of_the_two_is_in_need_or_gone(town, step, why):
    matter = await getattr(town, step)()
    ana = town.ids["Ana"]

    def happens(tx):
        match why:
            case "called":
                tx.tell(UrgentAsk(ana))
            case "kept apart":
                profiles.keep_apart(tx, town.ids["Ben"], ana, "blocked")
            case "loss":
                people.loss(tx, people.get(tx, ana), ana)
            case "left":
                people.leave(tx, people.get(tx, ana))
            case _:
                erasing.erase(tx, ana)

    await town.do(happens)
    after = await town.do(lambda tx: matters.find(tx, matter.id))
    assert (after.state, after.outcome) == ("over", "left" if why in ("left", "erased") else "talked")
    assert await town.do(lambda tx: said.all_of(tx, matter.id)) == []
    assert await town.do(lambda tx: seats.of_matter(tx, matter.id)) == []
    assert not [ask for ask in await town.asks() if ask.kind in (service.LOOK, service.QUIET)]
    for name in ("Ben", "Cleo", *(("Ana",) if why not in ("left", "erased") else ())):
        await town.presses(name, "panel.mine", matter.id)
    assert (await town.do(lambda tx: matters.find(tx, matter.id))) == after


async def test_a_no_to_what_is_proposed_has_another_one_looked_for_and_nobody_reads_whose_it_was(town):
    matter = await town.sits()
    for phase in range(3):
        await town.presses("Cleo", "panel.go_on", matter.id, phase)
    first, second, _ = await town.jurors("yes")
    await town.presses(first, "panel.propose", matter.id)
    await town.presses(first, "panel.within", matter.id, 7)
    await town.says(first, "They have tea")
    await town.presses("Ben", "panel.mine", matter.id)
    await town.taps("Ben", "panel-not-this-button")
    assert await town.latest("Ana") == "panel-another"
    assert "Ben" not in str((await town.messages("Ana"))[-1])
    await town.presses(second, "panel.propose", matter.id)
    await town.presses(second, "panel.within", matter.id, 14)
    await town.says(second, "They clean the pram together")
    assert await town.latest("Ana") == "panel-proposed"
    assert (await town.matter()).state == "sitting"


async def test_neither_of_the_two_proposes_and_it_is_not_agreed_without_both(town):
    matter = await town.sits()
    for phase in range(3):
        await town.presses("Cleo", "panel.go_on", matter.id, phase)
    assert (await town.presses("Ben", "panel.propose", matter.id)).text.key != "panel-days"
    await town.presses("Cleo", "panel.propose", matter.id)
    await town.presses("Cleo", "panel.within", matter.id, 7)
    await town.says("Cleo", "They have tea")
    for name in (*await town.jurors("yes"), "Ana"):
        await town.presses(name, "panel.mine", matter.id)
        await town.taps(name, "panel-agree-button")
        assert (await town.matter()).state == "sitting"
    await town.presses("Ben", "panel.mine", matter.id)
    await town.taps("Ben", "panel-agree-button")
    assert (await town.matter()).state == "repairing"


async def test_silence_after_the_day_is_an_ask_of_who_leads_and_then_of_another(town):
    await town.moves_in("Dee", "coordinator")
    matter = await town.agrees()
    await town.later(7 * DAY + 3 * DAY + HOUR)
    (ask,) = [one for one in await town.asks() if one.kind == service.QUIET]
    assert ask.owner == town.ids["Cleo"]
    await town.presses("Cleo", "panel.mine", matter.id)
    await town.taps("Cleo", "panel-confirm-button")
    assert (await town.matter()).outcome == "repaired"
    assert [one for one in await town.asks() if one.kind == service.QUIET] == []


async def test_who_was_affected_may_say_that_it_is_not_done(town):
    matter = await town.agrees()
    await town.presses("Ben", "panel.done", matter.id)
    await town.taps("Ana", "panel-not-so-button")
    assert (await town.matter()).state == "repairing"
    assert service.QUIET in await kinds(town)
    await town.presses("Ben", "panel.confirm", matter.id, "yes")
    assert (await town.matter()).state == "repairing"


async def test_either_may_appeal_in_time_to_a_coordinator_who_had_no_part_in_it(town):
    await town.moves_in("Dee", "coordinator")
    matter = await town.agrees()
    await town.presses("Ben", "panel.appeal", matter.id)
    (ask,) = [one for one in await town.asks() if one.kind == service.APPEAL]
    assert (ask.owner, ask.about) == (town.ids["Dee"], town.ids["Ben"])
    assert (await town.taps("Dee", "panel-appealed-button")).text.key == "panel-appealed"
    assert (await town.presses("Ruth", "panel.appealed", matter.id)).text.key != "panel-appealed"
    await town.presses("Ana", "panel.confirm", matter.id, "yes")
    # What is looked at stays until somebody has looked.
    await town.later(91 * DAY)
    assert (await town.do(lambda tx: matters.find(tx, matter.id))) is not None
    await town.presses("Ana", "panel.appeal", matter.id)
    assert len([one for one in await town.asks() if one.kind == service.APPEAL]) == 1
    await town.do(lambda tx: asks.close(tx, ask.id, town.ids["Dee"], "sorted"))
    await town.later(DAY + HOUR)
    assert (await town.do(lambda tx: matters.find(tx, matter.id))) is None


async def test_where_no_time_suits_all_others_are_asked_about(town):
    matter = await town.all_sit()
    screen = await town.presses("Cleo", "panel.times", matter.id, 0)
    button = screen.rows[0][0]
    await town.presses("Cleo", button.press, *button.args)
    await town.presses("Cleo", "panel.ask_times", matter.id)
    for name in ("Ana", *await town.jurors("yes")):
        await town.says_when(name)
    await town.says_when("Ben", can=False)
    assert (await town.matter()).state == "timing"
    assert await town.latest("Cleo") == "panel-no-time"


async def test_my_data_tells_each_what_is_theirs_and_on_a_phone_others_look_at_nothing_of_it(town):
    wiring.wire_held()
    await town.agrees()

    def told(name, *, openly=True):
        return town.do(lambda tx: {part.name: part.records for part in held.of(tx, town.ids[name], openly=openly)})

    ana, ben, gus = await told("Ana"), await told("Ben"), await told("Gus")
    assert ana["panels"][0]["panel"] == "panel_brought"
    assert ben["panels"][0]["panel"] == "panel_asked"
    assert "ashamed" in str(ben["panel_said"])
    assert "ashamed" not in str(ana["panel_said"])
    assert "pram back on Sunday" in str(ben["panel_repairs"])
    assert "panel_said" not in gus
    closed = await told("Ben", openly=False)
    assert not {"panels", "panel_said", "panel_repairs"} & set(closed)


async def test_erased_nothing_of_what_somebody_said_or_would_is_kept(town):
    matter = await town.sits()
    juror = (await town.jurors("yes"))[0]
    for phase in range(2):
        await town.presses("Cleo", "panel.go_on", matter.id, phase)
    await town.speaks(juror, SECRET)
    await town.do(lambda tx: erasing.erase(tx, town.ids[juror]))
    assert [one.person_id for one in await town.do(lambda tx: said.all_of(tx, matter.id))] == [town.ids["Ana"]]
    assert town.ids[juror] not in await town.do(seats.willing)
    assert (await town.matter()).state == "sitting"


async def test_somebody_is_asked_once_whether_they_would_sit(town):
    await town.parent("Ida")
    await town.later(31 * DAY)
    assert (await town.keys("Ida")).count("panel-invite") == 1
    await town.is_ready("Ida")
    await town.later(31 * DAY)
    assert (await town.keys("Ida")).count("panel-invite") == 1
