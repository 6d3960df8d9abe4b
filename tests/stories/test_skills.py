"""What Ana can give and what would help her: by group, in her own words, for a while; and nobody else reads it."""

import json

import pytest

from bot.base import held
from bot.base.clock import DAY
from bot.base.messages import Button, Text
from bot.base.outcome import Refused
from bot.people import erasing
from bot.people import service as people
from bot.practice.stories import arrive
from bot.practice.villager import keys
from bot.skills import rules, service, store, taxonomy
from handlers.screens import options
from tests.stories.people import ana_in, cleo_in, counted, is_in, paired


async def cards(town, who):
    """What of somebody's is in the book of cards."""
    person = await who.person()
    return await town.kith.database.read(lambda tx: service.of_person(tx, person))


async def does(town, act, who, *args, **more):
    """A service's act, as that person now."""
    person = await who.person()
    return await town.kith.database.write(lambda tx: act(tx, people.get(tx, person.id), *args, **more))


def button_of(screen, *args):
    """The button of that screen that carries all of these; None where there is none."""
    found = (button for button in options(screen) if isinstance(button, Button) and set(args) <= set(button.args))
    return next(found, None)


async def taps_one(who, seen, *args):
    """Somebody taps the button that carries these, on whatever page of `seen` it is."""
    for _ in range(12):
        button = button_of(seen, *args)
        if button is not None:
            return await who.taps(button.label.key, **button.label.values)
        seen = await who.taps("more-button")
    raise LookupError(args)


async def gives(who, group="cooking", kind="bread"):
    """Somebody says by taps that they can give that kind; the screen with the kinds of the group."""
    await who.from_home("skills-open-button")
    asked = await who.taps("skills-add-offer-button")
    return await taps_one(who, await taps_one(who, asked, group), kind)


async def groups_shown(who, page):
    """The groups on every page of that question."""
    groups = set()
    for _ in range(3):
        groups |= {button.args[1] for button in options(page) if button.press == "skills.group"}
        page = await who.taps("more-button")
    return groups


async def passes(town, days):
    for _ in range(days):
        town.clock.move(DAY)
        await town.settle()


# --- by taps ---


async def test_whoever_has_nothing_yet_is_asked_for_their_strengths_before_their_needs(town):
    ana = await is_in(town, "Ana")
    seen = await ana.from_home("skills-open-button")
    assert seen.text.key == "skills-none"
    assert [button.press for button in options(seen)] == ["skills.ask", "skills.ask", "session.open"]
    assert [button.args[0] for button in options(seen)[:2]] == ["offer", "need"]


async def test_groups_that_ana_told_of_when_she_joined_come_first(town):
    ana = await ana_in(town)
    await ana.from_home("skills-open-button")
    asked = await ana.taps("skills-add-need-button")
    assert options(asked)[0].label.values["choice"] == "listening"


async def test_ana_taps_a_group_and_a_kind_and_it_stands_at_once(town):
    ana = await ana_in(town)
    seen = await gives(ana)
    assert "yes" in [button.label.values.get("on") for button in options(seen)]
    (card,) = await cards(town, ana)
    assert (card.side, card.kind, card.state, card.where, card.when) == ("offer", "bread", "stands", "", ())


async def test_a_second_tap_takes_it_back(town):
    ana = await ana_in(town)
    await taps_one(ana, await gives(ana), "bread")
    assert await cards(town, ana) == []


async def test_every_kind_can_be_reached_by_taps_and_put_up(town):
    ana = await is_in(town, "Ana")
    person = await ana.person()

    def all_of_them(tx):
        for side in ("offer", "need"):
            for kind in taxonomy.kinds():
                service.put_up(tx, person, side, kind)
                service.take_back(tx, person, store.of_person(tx, person.id)[0].id)

    await town.kith.database.write(all_of_them)
    await ana.from_home("skills-open-button")
    assert await groups_shown(ana, await ana.taps("skills-add-offer-button")) == set(taxonomy.groups())


async def test_who_offers_bread_has_told_pairing_of_cooking(town):
    ana = await is_in(town, "Ana")
    await gives(ana)
    await ana.from_home("people-settings-button")
    seen = await ana.taps("people-about-me-button")
    assert "people-give-line" in keys(seen.text)


async def test_where_when_and_how_long_are_said_by_taps(town):
    ana = await ana_in(town)
    await gives(ana, "cooking", "recipes")
    await ana.taps("skills-groups-button")
    await ana.taps("done-button")
    await ana.taps("skills-open-one-button", number="1")
    await ana.taps("skills-where-button")
    await ana.taps("skills-where-choice-button", choice="chat")
    await ana.taps("skills-when-button")
    await ana.taps("skills-window-button", choice="weekend-morning")
    await ana.taps("skills-window-button", choice="weekday-evening")
    await ana.taps("back-button")
    await ana.taps("skills-long-button")
    await ana.taps("skills-span-button", choice="fortnight")
    (card,) = await cards(town, ana)
    assert (card.where, card.when, card.span) == ("chat", ("weekday-evening", "weekend-morning"), "fortnight")
    assert 14 * DAY < card.until - town.clock.now() <= 15 * DAY


async def test_what_can_be_only_at_one_place_asks_for_none(town):
    ana = await ana_in(town)
    await gives(ana, "cooking", "kitchen-help")
    await ana.taps("skills-groups-button")
    await ana.taps("done-button")
    seen = await ana.taps("skills-open-one-button", number="1")
    assert "skills-where-button" not in [button.label.key for button in options(seen)]


async def test_what_somebody_has_many_of_is_shown_in_pages_and_there_is_an_end(town):
    ana = await is_in(town, "Ana")
    for kind in list(taxonomy.kinds())[: rules.CARDS_MAX]:
        await does(town, service.put_up, ana, "offer", kind)
    with pytest.raises(Refused, match="40 cards"):
        await does(town, service.put_up, ana, "need", "walk")
    seen = await ana.from_home("skills-open-button")
    assert len(options(seen)) == 9
    first = seen.text
    for _ in range(8):
        seen = await ana.taps("more-button")
    assert seen.text == first


# --- in own words ---


async def test_the_first_question_of_all_can_be_answered_in_own_words_and_goes_on_from_there(town):
    ana = await town.moves_in("Ana")
    await arrive.agree(ana)
    await ana.taps("people-tell-strengths-button")
    assert (await ana.taps("skills-write-button")).text.key == "skills-ask-offer"
    await taps_one(ana, await ana.says("I bake bread"), "bread")
    assert (await ana.taps("done-button")).text.key == "people-ask-need"
    await ana.taps("skills-write-button")
    assert (await ana.taps("done-button")).text.key == "people-ask-area"
    assert [(card.side, card.kind) for card in await cards(town, ana)] == [("offer", "bread")]


async def writes(who, words, side="offer"):
    await who.from_home("skills-open-button")
    await who.taps(f"skills-add-{side}-button")
    return await who.says(words)


async def test_own_words_show_what_may_be_meant_and_nothing_stands_before_a_tap(town):
    ana = await ana_in(town)
    seen = await writes(ana, "I love bakin cakes")
    assert seen.text.key == "skills-found-offer"
    assert await cards(town, ana) == []
    await taps_one(ana, seen, "baking")
    assert [(card.side, card.kind) for card in await cards(town, ana)] == [("offer", "baking")]


async def test_asked_in_spanish_it_is_the_kind_that_is_offered_in_english(town):
    ana, eva = await ana_in(town), await ana_in(town, "Eva", language="es")
    await taps_one(ana, await writes(ana, "gardening"), "gardening")
    await taps_one(eva, await writes(eva, "jardineria", "need"), "gardening")
    assert [card.kind for card in (*await cards(town, ana), *await cards(town, eva))] == ["gardening", "gardening"]


async def test_words_nobody_knows_lead_to_the_groups_and_may_be_said_otherwise(town):
    ana = await ana_in(town)
    assert (await writes(ana, "xqzvw")).text.key == "skills-not-found"
    assert (await ana.says("bread")).text.key == "skills-found-offer"
    await ana.taps("skills-groups-button")


async def test_a_number_means_the_button_it_stands_beside(town):
    ana = await ana_in(town)
    await writes(ana, "sourdough bread")
    await ana.says("1")
    assert [card.kind for card in await cards(town, ana)] == ["bread"]


async def test_words_that_worry_us_call_somebody_here_too(town):
    _, ruth, ana = await paired(town)
    await writes(ana, "I want to kill myself tonight", "need")
    assert any("asks" in screen.text.key for screen in await ruth.screens())


async def test_nothing_of_what_she_wrote_is_kept(town):
    ana = await ana_in(town)
    await taps_one(ana, await writes(ana, "my grandmother's secret sourdough bread"), "bread")
    person = await ana.person()
    kept = await town.kith.database.read(lambda tx: json.dumps([str(card) for card in store.of_person(tx, person.id)]))
    assert "grandmother" not in kept


# --- for a while ---


async def test_before_it_ends_ana_is_told_and_keeps_it_with_a_tap(town):
    ana = await ana_in(town)
    await does(town, service.put_up, ana, "need", "walk")
    await does(town, service.put_up, ana, "need", "coffee")
    await passes(town, 27)
    assert not await ana.has("skills-ends-soon")
    await passes(town, 2)
    told = await ana.sees("skills-ends-soon")
    assert [line.values["what"].key for line in told.text.values["lines"].items] == [
        "skills-kind-walk",
        "skills-kind-coffee",
    ]
    assert (await ana.taps("skills-keep-all-button")).text.values["note"].key == "skills-kept"
    assert all(card.until > town.clock.now() + 29 * DAY for card in await cards(town, ana))
    assert counted(await ana.screens(), "skills-ends-soon") <= 1


async def test_left_alone_it_ends_and_can_be_put_up_again(town):
    ana = await ana_in(town)
    await does(town, service.put_up, ana, "need", "walk")
    await passes(town, 33)
    (card,) = await cards(town, ana)
    assert card.state == "lapsed"
    assert counted(await ana.screens(), "skills-ends-soon") == 1
    seen = await ana.from_home("skills-open-button")
    assert "skills-rests-line" in keys(seen.text)
    await ana.taps("skills-open-one-button", number="1")
    await ana.taps("skills-long-button")
    await ana.taps("skills-span-button", choice="month")
    assert (await cards(town, ana))[0].state == "stands"


async def test_nothing_ends_behind_the_back_of_somebody_who_is_away(town):
    ana = await ana_in(town)
    await does(town, service.put_up, ana, "need", "walk")
    await does(town, people.pause, ana, town.clock.now() + 60 * DAY)
    await passes(town, 59)
    assert (await cards(town, ana))[0].state == "stands"
    assert not await ana.has("skills-ends-soon")
    await passes(town, 2)
    assert await ana.has("skills-ends-soon")
    assert (await cards(town, ana))[0].until >= town.clock.now() + DAY


async def test_after_a_loss_everything_rests_without_a_word_and_nothing_about_a_baby_is_shown(town):
    ana = await ana_in(town)
    await does(town, service.put_up, ana, "need", "first-foods")
    await does(town, service.put_up, ana, "offer", "bread")
    person = await ana.person()
    await town.kith.database.write(lambda tx: people.loss(tx, people.get(tx, person.id), person.id))
    await town.settle()
    assert {card.state for card in await cards(town, ana)} == {"aside"}
    await passes(town, 100)
    assert not await ana.has("skills-ends-soon")
    await ana.says("/home")
    await ana.from_home("skills-open-button")
    asked = await ana.taps("skills-add-need-button")
    groups = await groups_shown(ana, asked)
    assert "feeding" not in groups
    assert "childcare" not in groups
    assert "listening" in groups


# --- whose it is ---


async def test_nobody_opens_or_changes_what_is_anothers(town):
    ana, eva = await ana_in(town), await ana_in(town, "Eva")
    await gives(ana)
    (card,) = await cards(town, ana)
    before = card
    message = (await eva.from_home("skills-open-button")) and eva.phone.received[-1]
    for tag, *more in (
        ("skills.card",),
        ("skills.where_is", "public"),
        ("skills.when_tap", "weekend-morning"),
        ("skills.stands", "half"),
        ("skills.take_back",),
    ):
        seen = await eva.presses_again(message, Button(Text("done-button"), tag, card.id, *more))
        assert "moved-on" in list(keys(seen.text)), tag
    assert await cards(town, ana) == [before]


async def test_a_coordinator_sees_how_many_and_nobody_else_does(town):
    cleo = await cleo_in(town)
    ana, eva = await ana_in(town), await ana_in(town, "Eva")
    for who, side in ((ana, "offer"), (eva, "need")):
        await does(town, service.put_up, who, side, "bread")
    await does(town, service.put_up, eva, "need", "walk")
    await cleo.from_home("skills-open-button")
    seen = await cleo.taps("skills-counts-button")
    lines = [line.values for line in seen.text.values["lines"].items]
    assert [(line["what"].key, line["offered"], line["needed"]) for line in lines] == [
        ("skills-kind-walk", 0, 1),
        ("skills-kind-bread", 1, 1),
    ]
    assert "skills-counts-button" not in [
        button.label.key for button in options(await eva.from_home("skills-open-button"))
    ]


async def test_what_she_put_up_is_in_her_data_and_gone_when_she_is_erased(town):
    ana = await ana_in(town)
    await gives(ana)
    person = await ana.person()
    parts = await town.kith.database.read(lambda tx: held.of(tx, person.id))
    (part,) = [part for part in parts if part.name == "skills_cards"]
    assert part.records[0]["skill"] == "bread"
    await town.kith.database.write(lambda tx: erasing.erase(tx, person.id))
    assert await town.kith.database.read(lambda tx: store.of_person(tx, person.id)) == []


async def test_whoever_leaves_takes_everything_with_them(town):
    ana = await ana_in(town)
    await gives(ana)
    person = await ana.person()
    await does(town, people.leave, ana)
    await passes(town, 100)
    assert await town.kith.database.read(lambda tx: store.of_person(tx, person.id)) == []
