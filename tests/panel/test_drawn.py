"""Who may be drawn, who is asked instead, and who leads."""

from bot.base.clock import DAY, HOUR
from bot.base.facts import UrgentAsk
from bot.panel import drawn
from bot.panel.drawing import commitment
from bot.people import profiles
from bot.people import service as people
from tests.panel.town import SITTERS


async def may_sit(town):
    matter = await town.matter()
    found = await town.do(lambda tx: drawn.eligible(tx, matter))
    return {town.name_of(person_id): letter for person_id, letter in found}


async def test_only_who_agreed_and_is_close_to_neither_of_the_two_may_sit(town):
    await town.agreed_and_safe()
    assert await may_sit(town) == {"Ruth": "O", "Mo": "O", "Eva": "P", "Fay": "P", "Gus": "P"}
    await town.knows("Eva", "Ben")
    await town.do(lambda tx: profiles.keep_apart(tx, town.ids["Fay"], town.ids["Ana"], "refused"))
    gus = await town.person("Gus")
    await town.do(lambda tx: people.pause(tx, gus, tx.now + DAY))
    await town.presses("Mo", "panel.would_sit", "no")
    assert await may_sit(town) == {"Ruth": "O"}


async def test_the_seal_stands_before_the_list_and_the_seed_is_told_only_afterwards(town):
    matter = await town.agreed_and_safe()
    ahead = await town.presses("Ana", "panel.draw", matter.id)
    assert ahead.text.values["seal"] == commitment(matter.seed)
    assert matter.seed not in str(ahead)
    assert matter.listed == ""
    await town.later(25 * HOUR)
    after = await town.matter()
    assert after.seed == matter.seed
    assert (await town.presses("Ben", "panel.draw", matter.id)).text.values["seed"] == matter.seed
    assert (await town.presses("Eva", "panel.draw", matter.id)).text.key != "panel-draw"


async def test_where_too_few_may_sit_a_coordinator_talks_with_both(town):
    for name in ("Mo", "Eva", "Fay"):
        await town.presses(name, "panel.would_sit", "no")
    await town.drawn()
    assert (await town.matter()).outcome == "talked"
    assert {await town.latest(name) for name in ("Ana", "Ben")} == {"panel-talk"}


async def test_who_says_no_is_followed_by_the_next_and_where_nobody_is_left_a_coordinator_talks(town):
    matter = await town.drawn()
    for count in range(2):
        first = (await town.jurors("asked"))[0]
        await town.presses(first, "panel.seat", matter.id, "no")
        assert len(await town.jurors("asked")) == 3, count
        assert first not in await town.jurors("asked")
    await town.presses((await town.jurors("asked"))[0], "panel.seat", matter.id, "no")
    assert (await town.matter()).outcome == "talked"


async def test_each_of_the_two_may_object_once_and_gives_no_reason(town):
    matter = await town.all_sit()
    first, second, _ = [seat for seat in await town.seats() if seat.state == "yes"]
    await town.presses("Ana", "panel.object", matter.id)
    await town.presses("Ana", "panel.object_to", matter.id, first.id)
    assert await town.jurors("objected") == [town.name_of(first.person_id)]
    assert await town.latest(town.name_of(first.person_id)) == "panel-not-needed"
    (instead,) = await town.jurors("asked")
    await town.presses(instead, "panel.seat", matter.id, "yes")
    assert (await town.presses("Ana", "panel.object_to", matter.id, second.id)).text.key == "panel-objected"
    await town.presses("Ben", "panel.object_to", matter.id, second.id)
    assert len(await town.jurors("objected")) == 2


async def test_a_juror_who_pauses_leaves_or_is_called_for_is_followed_by_another(town):
    matter = await town.drawn()
    for gone in ("paused", "called"):
        name = (await town.jurors("asked"))[0]
        person = await town.person(name)
        if gone == "paused":
            await town.do(lambda tx, person=person: people.pause(tx, person, tx.now + 30 * DAY))
        else:
            await town.do(lambda tx, person=person: tx.tell(UrgentAsk(person.id)))
        assert name in await town.jurors("gone")
        assert len(await town.jurors("asked")) == 3
    assert (await town.matter()).id == matter.id


async def test_who_cannot_lead_is_followed_by_whom_a_coordinator_names_and_the_draw_stays(town):
    matter = await town.agreed_and_safe("Ruth")
    assert matter.facilitator == town.ids["Ruth"]
    await town.presses("Ruth", "panel.cannot", matter.id)
    await town.taps("Cleo", "panel-look-button")
    await town.presses("Cleo", "panel.safe", matter.id, town.ids["Cleo"])
    after = await town.matter()
    assert (after.facilitator, after.seed, after.draws_at) == (town.ids["Cleo"], matter.seed, matter.draws_at)


async def test_who_leads_is_close_to_neither_and_no_juror(town):
    await town.knows("Mo", "Ana")
    await town.brings()
    await town.taps("Ben", "panel-answer-yes-button")
    matter = await town.matter()
    found = await town.do(lambda tx: drawn.facilitators(tx, matter))
    assert set(found.values()) == {"Cleo", "Ruth"}
    await town.presses("Cleo", "panel.safe", matter.id, town.ids["Eva"])
    assert (await town.matter()).state == "looking"


async def test_whoever_was_through_one_is_among_the_next(town):
    matter = await town.agrees()
    done = await town.jurors("yes")
    await town.presses("Ana", "panel.confirm", matter.id, "yes")
    letters = await town.do(lambda tx: drawn.eligible(tx, matter))
    assert {town.name_of(one) for one, letter in letters if letter.islower()} == set(done) < set(SITTERS)
