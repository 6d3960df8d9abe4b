"""A first small exchange both ways: proposed within minutes, followed until it is done, and measured."""

import pytest

from bot.base.clock import DAY, FOREVER
from bot.base.facts import ExchangeEnded
from bot.people import erasing, profiles
from bot.people import service as people
from bot.skills import firsts, service, taxonomy
from bot.skills.store import firsts as store
from tests.skills.neighbours import Street


@pytest.fixture
async def street():
    made = Street()
    await made.moves_here("Cleo", role="coordinator")
    await made.moves_here("Mo")
    yield made
    await made.database.close()


async def comes(street, name):
    await street.parent(name)
    await street.soon()


async def proposed(street, name):
    """(side, kind) of everything proposed to that person, newest message last."""
    return [
        [(button.args[0], button.args[1]) for row in screen.rows for button in row if button.press == "skills.first"]
        for screen in await street.messages(name)
        if screen.text.key == "skills-first"
    ]


async def gave(street, giver, receiver):
    fact = ExchangeEnded(1, street.ids[giver], street.ids[receiver], "message-chat", "said", "confirmed")
    await street.do(lambda tx: tx.tell(fact))


async def first_of(street, name):
    return await street.do(lambda tx: store.of(tx, street.ids[name]))


async def first_asks(street):
    """About whom of those who came just now a coordinator is asked."""
    return [street.name(ask.about) for ask in await street.asks() if ask.kind == "skills.first"]


async def test_within_minutes_one_small_give_and_one_small_receive_are_proposed(street):
    await comes(street, "Ana")
    (both,) = await proposed(street, "Ana")
    assert [side for side, _ in both] == ["offer", "need"]
    for _, kind in both:
        assert firsts.is_small(taxonomy.kinds()[kind])
        assert not taxonomy.kinds()[kind].baby


async def test_what_somebody_here_needs_and_offers_is_proposed_first(street):
    await street.needs("Mo", "regular-call")
    await street.gives("Mo", "night-chat")
    await street.gives("Mo", "kitchen-help")
    await comes(street, "Ana")
    assert await proposed(street, "Ana") == [[("offer", "regular-call"), ("need", "night-chat")]]


async def test_a_tap_puts_it_up_and_it_is_looked_for(street):
    await street.needs("Mo", "regular-call")
    await comes(street, "Ana")
    await street.taps("Ana", "skills-first-offer-button")
    person = await street.person("Ana")
    assert [card.kind for card in await street.do(lambda tx: service.standing(tx, person, "offer"))] == ["regular-call"]
    await street.soon()
    assert await street.asked() == [("Ana", "Mo")]


async def test_what_may_hurt_is_proposed_to_nobody_who_has_not_looked_for_it(street):
    for kind in ("after-loss", "low-days", "on-my-own"):
        await street.gives("Mo", kind)
        await street.needs("Cleo", kind)
    await comes(street, "Ana")
    (both,) = await proposed(street, "Ana")
    assert both == [("offer", "message-chat"), ("need", "regular-call")]


async def test_nobody_is_to_receive_just_what_they_give(street):
    await street.needs("Mo", "regular-call")
    await street.gives("Mo", "regular-call")
    await comes(street, "Ana")
    ((give, receive),) = await proposed(street, "Ana")
    assert give == ("offer", "regular-call")
    assert receive[1] != "regular-call"


async def test_after_the_one_tap_the_other_one_can_still_be_tapped(street):
    await comes(street, "Ana")
    seen = await street.taps("Ana", "skills-first-offer-button")
    assert seen.text.values["note"].key == "skills-first-noted"
    left = [button.args[0] for row in seen.rows for button in row if button.press == "skills.first"]
    assert left == ["need"]
    seen = await street.presses("Ana", "skills.first", "need", "regular-call")
    assert seen.text.values["rest"].key == "skills-mine"


async def test_nobody_is_asked_twice(street):
    await comes(street, "Ana")
    await street.taps("Ana", "skills-first-offer-button")
    await street.days(9)
    assert [[side for side, _ in one] for one in await proposed(street, "Ana")] == [["offer", "need"]]


async def test_after_a_week_a_coordinator_thinks_of_something_with_who_put_something_up(street):
    await comes(street, "Ana")
    await street.taps("Ana", "skills-first-offer-button")
    await street.days(6)
    assert await first_asks(street) == []
    await street.days(2)
    assert await first_asks(street) == ["Ana"]
    await street.days(20)
    assert len(await proposed(street, "Ana")) == 1


async def test_whoever_puts_up_nothing_is_left_in_peace_and_counted(street):
    await comes(street, "Ana")
    await street.days(9)
    assert await first_asks(street) == []
    seen = await street.presses("Cleo", "skills.load", 0)
    assert seen.text.values["days"].items[-1].values["count"] == 2


async def test_followed_until_both_have_happened(street):
    await comes(street, "Ana")
    await street.taps("Ana", "skills-first-offer-button")
    await street.days(8)
    await gave(street, "Ana", "Mo")
    assert (await first_of(street, "Ana")).state == "open"
    assert await first_asks(street) == ["Ana"]
    await gave(street, "Mo", "Ana")
    one = await first_of(street, "Ana")
    assert one.state == "done"
    assert one.gave_at is not None
    assert one.received_at is not None
    assert await first_asks(street) == []


async def test_whoever_would_rather_not_is_asked_no_more(street):
    await comes(street, "Ana")
    await street.taps("Ana", "skills-not-now-button")
    await street.days(20)
    assert len(await proposed(street, "Ana")) == 1
    assert await first_asks(street) == []


async def test_days_to_the_first_give_and_receive_are_measured(street):
    for name in ("Ana", "Sara"):
        await comes(street, name)
    street.clock.move(2 * DAY)
    await gave(street, "Ana", "Sara")
    street.clock.move(4 * DAY)
    await gave(street, "Sara", "Ana")
    await gave(street, "Sara", "Ana")
    found = await street.do(lambda tx: firsts.days(tx, "merevale"))
    assert (found["gave"][0], round(found["gave"][1])) == (2, 4)
    assert (found["received"][0], round(found["received"][1])) == (2, 4)


async def test_few_are_not_told_of_in_figures(street):
    await comes(street, "Ana")
    await gave(street, "Ana", "Mo")
    seen = await street.presses("Cleo", "skills.load", 0)
    assert [line.key for line in seen.text.values["days"].items] == [
        *["skills-days-few"] * 2,
        "skills-not-begun",
    ]


@pytest.mark.parametrize("change", ["loss", "leave", "pause"])
async def test_whoever_is_away_or_grieves_is_left_in_peace(street, change):
    await street.parent("Ana")
    match change:
        case "loss":
            await street.do(lambda tx: people.loss(tx, people.get(tx, street.ids["Cleo"]), street.ids["Ana"]))
        case "leave":
            await street.of("Ana", people.leave)
        case _:
            await street.of("Ana", people.pause, FOREVER)
    await street.days(9)
    assert await proposed(street, "Ana") == []
    assert await first_asks(street) == []


async def test_after_a_break_it_begins_again(street):
    await street.parent("Ana")
    await street.of("Ana", people.pause, FOREVER)
    await street.days(9)
    await street.of("Ana", people.come_back)
    await street.days(1)
    assert len(await proposed(street, "Ana")) == 1


async def test_nothing_is_kept_of_who_was_erased(street):
    await comes(street, "Ana")
    await street.do(lambda tx: erasing.erase(tx, street.ids["Ana"]))
    assert await first_of(street, "Ana") is None
    await street.days(9)
    assert await first_asks(street) == []


async def test_told_twice_it_is_proposed_once(street):
    await comes(street, "Ana")
    await street.do(lambda tx: profiles.ready(tx, people.get(tx, street.ids["Ana"])))
    await street.soon()
    assert len(await proposed(street, "Ana")) == 1
