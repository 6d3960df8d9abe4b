"""Bringing something: what is dangerous never gets to a panel, and nobody ever sees a no."""

import pytest

from bot.asks import service as asks
from bot.base.clock import DAY, HOUR, MINUTE
from bot.base.messages import Words
from bot.panel import bringing, service, words
from bot.panel.bringing import is_harmless
from bot.panel.store import matters, said
from bot.people import profiles
from bot.people import service as people
from bot.safety.screening import ready
from tests.panel.town import WORDS

FEAR = "He hit me and I am afraid he will do it again"


@pytest.fixture(autouse=True)
def screened():
    ready.get_ready()


async def kinds(town):
    return sorted(ask.kind for ask in await town.asks() if ask.kind.startswith("panel."))


async def test_what_was_typed_goes_nowhere_before_it_is_sent_and_after_an_hour_not_at_all(town):
    await town.presses("Ana", "panel.whom", town.ids["Ben"])
    await town.taps("Ana", "panel-kind-button", kind="dispute")
    await town.taps("Ana", "panel-danger-no-button")
    assert (await town.says("Ana", WORDS)).text.key == "panel-read-back"
    assert await town.do(lambda tx: matters.of(tx, town.ids["Ana"])) == []
    town.clock.move(HOUR + MINUTE)
    await town.taps("Ana", "panel-send-button")
    assert await town.do(lambda tx: matters.of(tx, town.ids["Ana"])) == []
    assert "panel-asked" not in await town.keys("Ben")


async def called_for(town, name):
    """They have called for somebody."""
    asked_by = town.ids[name]
    await town.do(lambda tx: asks.open(tx, "safety.now", about=asked_by, asked_by=asked_by, urgent=True))


async def test_who_brings_something_cannot_find_out_by_it_that_the_other_one_has_called_for_somebody(town):
    await called_for(town, "Ben")
    matter = await town.brings()
    assert (await town.screen("Ana")).text.key == "panel-brought"
    assert (matter.state, matter.asked_at) == ("asked", None)
    assert not [key for key in await town.keys("Ben") if key.startswith("panel-")]
    assert (await town.presses("Ben", "panel.mine", matter.id)).text.key != "panel-mine"
    assert await kinds(town) == []
    await town.later(30 * DAY)
    assert (await town.matter()).outcome == "talked"
    assert "panel.talk" in await kinds(town)
    assert not [key for key in await town.keys("Ben") if key.startswith("panel-")]


@pytest.mark.parametrize("how", ["danger told", "words that worry", "somebody looks at who brings it"])
async def test_what_seems_dangerous_goes_to_a_person_and_the_other_one_reads_nothing(town, how):
    if how == "somebody looks at who brings it":
        await called_for(town, "Ana")
        shown = await town.brings()
        assert (shown.state, shown.outcome) == ("over", "talked")
    else:
        await town.presses("Ana", "panel.whom", town.ids["Ben"])
        await town.taps("Ana", "panel-kind-button", kind="conduct")
        await town.taps("Ana", f"panel-danger-{'yes' if how == 'danger told' else 'no'}-button")
        if how == "words that worry":
            await town.says("Ana", FEAR)
    assert "panel.talk" in await kinds(town)
    matter = await town.matter()
    assert (matter.state, matter.asked_at) == ("over", None)
    assert not [key for key in await town.keys("Ben") if key.startswith("panel-")]
    assert await town.do(lambda tx: said.all_of(tx, matter.id)) == []
    await town.presses("Ben", "panel.mine", matter.id)
    assert (await town.screen("Ben")).text.key != "panel-mine"


async def test_words_that_worry_are_brought_to_a_person_also_past_the_screen(town):
    matter = await town.acts("Ana", bringing.bring, town.ids["Ben"], "conduct", FEAR)
    assert (matter.state, matter.asked_at) == ("over", None)


def test_what_worries_is_no_harmless_text():
    assert is_harmless(WORDS)
    assert not is_harmless(FEAR)


@pytest.mark.parametrize("says", ["no", "silence"])
async def test_who_brought_it_reads_the_same_after_a_no_and_after_silence(town, says):
    matter = await town.brings()
    if says == "no":
        screen = await town.taps("Ben", "panel-answer-no-button")
        assert screen.text.key == "panel-answered"
    else:
        await town.later(7 * DAY + HOUR)
    assert await town.latest("Ana") == "panel-talk"
    assert (await town.matter()).outcome == "talked"
    assert await kinds(town) == ["panel.talk"]
    (ask,) = [one for one in await town.asks() if one.kind == "panel.talk"]
    assert (ask.about, ask.asked_by) == (town.ids["Ana"], town.ids["Ana"])
    assert ask.subject.startswith(matter.subject)
    assert "panel-talk" not in await town.keys("Ben")


async def test_the_other_one_can_talk_to_a_coordinator_instead(town):
    await town.brings()
    await town.taps("Ben", "panel-answer-talk-button")
    found = [ask for ask in await town.asks() if ask.kind == "panel.talk"]
    assert sorted(ask.about for ask in found) == sorted([town.ids["Ana"], town.ids["Ben"]])
    assert await town.latest("Ana") == "panel-talk"


async def test_only_whom_one_has_met_here_can_be_asked_and_nobody_one_is_kept_from(town):
    assert (await town.presses("Eva", "panel.begin")).text.key == "panel-nobody"
    assert (await town.presses("Eva", "panel.whom", town.ids["Ben"])).text.key != "panel-kind"
    await town.do(lambda tx: profiles.keep_apart(tx, town.ids["Ben"], town.ids["Ana"], "blocked"))
    assert (await town.presses("Ana", "panel.begin")).text.key == "panel-nobody"


async def test_nothing_more_is_brought_between_two_of_whom_something_is_open(town):
    await town.brings()
    assert (await town.presses("Ben", "panel.whom", town.ids["Ana"])).text.key == "panel-open-already"


async def test_it_can_be_taken_back_before_there_is_an_answer(town):
    matter = await town.brings()
    await town.presses("Ana", "panel.mine", matter.id)
    await town.taps("Ana", "panel-withdraw-button")
    assert (await town.matter()).outcome == "withdrawn"
    assert await town.do(lambda tx: said.all_of(tx, matter.id)) == []
    await town.presses("Ben", "panel.answer", matter.id, "yes")
    assert (await town.matter()).outcome == "withdrawn"


async def test_a_coordinator_who_is_one_of_the_two_neither_looks_nor_decides(town):
    await town.moves_in("Dee", "coordinator")
    await town.knows("Ana", "Cleo")
    matter = await town.brings("Ana", "Cleo")
    await town.taps("Cleo", "panel-answer-yes-button")
    (ask,) = [one for one in await town.asks() if one.kind == "panel.look"]
    assert ask.owner == town.ids["Dee"]
    cleo = await town.person("Cleo")
    assert not await town.do(lambda tx: service.may_answer(tx, cleo, matter, service.LOOK))
    await town.presses("Cleo", "panel.look", matter.id)
    assert (await town.screen("Cleo")).text.key != "panel-look"
    await town.presses("Cleo", "panel.safe", matter.id, town.ids["Cleo"])
    assert (await town.matter()).state == "looking"
    assert (await town.presses("Dee", "panel.look", matter.id)).text.key == "panel-look"


async def test_a_coordinator_may_say_that_it_is_not_for_a_panel(town):
    await town.brings()
    await town.taps("Ben", "panel-answer-yes-button")
    await town.taps("Cleo", "panel-look-button")
    await town.taps("Cleo", "panel-unsafe-button")
    assert {await town.latest(name) for name in ("Ana", "Ben")} == {"panel-talk"}
    assert await kinds(town) == ["panel.talk"]


async def test_what_was_brought_is_read_by_the_two_and_who_looks_and_by_nobody_else(town):
    matter = await town.brings()
    await town.taps("Ben", "panel-answer-yes-button")

    def readers(tx):
        what = Words("brought", matter.id)
        read = (name for name, one in town.ids.items() if words.readable(tx, people.get(tx, one), what) == WORDS)
        return sorted(read)

    assert await town.do(readers) == ["Ana", "Ben", "Cleo"]


@pytest.mark.parametrize("name", ["Mo", "Eva"])
async def test_whoever_has_no_part_in_it_can_do_nothing_with_it(town, name):
    matter = await town.brings()
    for press, *args in (("answer", "yes"), ("withdraw",), ("look",), ("unsafe",), ("seat", "yes"), ("appeal",)):
        await town.presses(name, f"panel.{press}", matter.id, *args)
    assert (await town.matter()) == matter
