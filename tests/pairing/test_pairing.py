"""Being proposed, saying yes, saying not now. Ana is a parent, Ruth and Nia nurses, Mo a mentor, Cleo coordinates."""

import pytest

from bot.base import audit
from bot.base.clock import DAY, HOUR
from bot.pairing import service
from bot.people import profiles
from bot.people import service as people
from tests.pairing.town import Town

YES, NO = "pairing-yes-button", "pairing-no-button"


@pytest.fixture
async def merevale(town: Town) -> Town:
    """Cleo and Ruth work here; Nia too, a little further away."""
    await town.moves_in("Cleo", "coordinator")
    await town.moves_in("Ruth", "nurse")
    await town.moves_in("Nia", "nurse", area="east-fields")
    return town


async def test_a_nurse_is_proposed_at_once_and_both_are_asked_in_private(merevale: Town) -> None:
    await merevale.parent("Ana", stage="2027-01-20")
    (pairing,) = await merevale.pairings()
    assert pairing.state == "proposed"
    assert await merevale.keys("Ana") == ["pairing-proposal"]
    assert await merevale.keys("Ruth") == ["pairing-asked"]
    assert await merevale.keys("Nia") == []


async def test_reasons_are_what_was_scored_and_no_name_is_in_them(merevale: Town) -> None:
    await merevale.parent("Ana", stage="2027-01-20")
    (proposal,), (asked,) = await merevale.messages("Ana"), await merevale.messages("Ruth")
    said = [reason.key for reason in proposal.text.values["reasons"].items]
    assert said == ["pairing-reason-language", "pairing-reason-same-area", "pairing-reason-room"]
    assert asked.text.values["stage"] == "expecting"
    for screen in (proposal, asked):
        assert "Name(" not in repr(screen)


async def test_two_yeses_make_a_pair_with_names_and_a_first_contact_to_come(merevale: Town) -> None:
    await merevale.parent("Ana")
    assert (await merevale.taps("Ana", YES)).text.key == "pairing-yes-kept"
    assert await merevale.nurse_of("Ana") is None
    seen = await merevale.taps("Ruth", YES)
    assert seen.text.key == "pairing-together-helper"
    assert await merevale.nurse_of("Ana") == "Ruth"
    assert (await merevale.keys("Ana"))[-2:] == ["pairing-together-parent", "checkins-plan-proposed"]
    (ask,) = await merevale.asks()
    assert (ask.kind, ask.owner, ask.about) == ("pairing.first-contact", merevale.ids["Ruth"], merevale.ids["Ana"])
    assert ask.due_at == merevale.clock.now() + 48 * HOUR


async def test_the_parent_may_be_the_second_to_say_yes(merevale: Town) -> None:
    await merevale.parent("Ana")
    await merevale.taps("Ruth", YES)
    assert (await merevale.taps("Ana", YES)).text.key == "pairing-together-parent"
    assert "asks-call" in await merevale.keys("Ruth")


async def test_saying_yes_twice_is_one_yes(merevale: Town) -> None:
    await merevale.parent("Ana")
    await merevale.taps("Ana", YES)
    assert (await merevale.taps("Ana", YES)).text.key == "pairing-yes-kept"
    assert (await merevale.pairings())[0].state == "agreed_by_parent"


@pytest.mark.parametrize("how", ["no", "silence", "away"])
async def test_a_no_and_silence_and_a_change_of_plans_look_the_same_to_the_parent(merevale: Town, how: str) -> None:
    await merevale.parent("Ana")
    await merevale.taps("Ana", YES)
    if how == "no":
        await merevale.taps("Ruth", NO)
    elif how == "silence":
        await merevale.passes(25 * HOUR)
    else:
        ruth = await merevale.person("Ruth")
        await merevale.do(lambda tx: people.pause(tx, ruth, tx.now + 7 * DAY))
    shown = [key for key in await merevale.keys("Ana") if key != "skills-first"]
    assert shown == ["pairing-proposal", "pairing-proposal"]
    assert [pairing.helper_id for pairing in await merevale.open_for("Ana")] == [merevale.ids["Nia"]]
    pressed = await merevale.presses("Ana", "pairing.yes", 1)
    assert pressed.text.values["note"].key == "moved-on"


@pytest.mark.parametrize("how", ["no", "silence", "left"])
async def test_to_a_helper_who_said_yes_they_look_the_same_too(merevale: Town, how: str) -> None:
    await merevale.parent("Ana")
    await merevale.taps("Ruth", YES)
    if how == "no":
        await merevale.taps("Ana", NO)
    elif how == "silence":
        await merevale.passes(25 * HOUR)
    else:
        ana = await merevale.person("Ana")
        await merevale.do(lambda tx: people.leave(tx, ana))
    assert await merevale.keys("Ruth") == ["pairing-asked", "pairing-not-this-time"]


async def test_a_helper_who_has_not_answered_is_told_nothing_when_it_is_over(merevale: Town) -> None:
    await merevale.parent("Ana")
    await merevale.taps("Ana", NO)
    assert await merevale.keys("Ruth") == ["pairing-asked"]
    pressed = await merevale.presses("Ruth", "pairing.yes", 1)
    assert pressed.text.values["note"].key == "moved-on"


async def test_whoever_declines_sees_the_next_best_at_once(merevale: Town) -> None:
    await merevale.parent("Ana")
    seen = await merevale.taps("Ana", NO)
    assert seen.text.values["rest"].key == "pairing-proposal"
    assert await merevale.keys("Ana") == ["pairing-proposal"]
    await merevale.taps("Nia", YES)
    assert (await merevale.taps("Ana", YES)).text.key == "pairing-together-parent"
    assert await merevale.nurse_of("Ana") == "Nia"


async def test_after_three_the_coordinator_looks_and_nobody_is_forgotten(merevale: Town) -> None:
    for name in ("Oli", "Pia"):
        await merevale.moves_in(name, "nurse")
    await merevale.parent("Ana")
    for _ in range(3):
        await merevale.taps("Ana", NO)
    assert [pairing.state for pairing in await merevale.pairings()] == ["declined"] * 3
    (ask,) = await merevale.asks()
    assert (ask.kind, ask.owner, ask.state) == ("pairing.search", merevale.ids["Cleo"], "open")
    assert (await merevale.screen("Ana")).text.key == "pairing-still-looking"


async def test_the_coordinator_proposes_by_hand_and_the_ask_closes_with_the_second_yes(merevale: Town) -> None:
    await merevale.parent("Ana")
    for _ in range(2):
        await merevale.taps("Ana", NO)
    await merevale.taps("Cleo", "pairing-look-button")
    await merevale.presses("Cleo", "pairing.propose", 1, merevale.ids["Nia"])
    assert (await merevale.screen("Cleo")).text.key == "pairing-proposed"
    await merevale.taps("Nia", YES)
    assert [ask.kind for ask in await merevale.asks()] == ["pairing.search"]
    await merevale.taps("Ana", YES)
    assert [ask.kind for ask in await merevale.asks()] == ["pairing.first-contact"]


async def test_with_nobody_at_all_a_person_looks_at_once(town: Town) -> None:
    await town.moves_in("Cleo", "coordinator")
    await town.parent("Ana")
    assert [ask.kind for ask in await town.asks()] == ["pairing.search"]
    assert await town.keys("Ana") == ["pairing-still-looking"]
    await town.moves_in("Ruth", "nurse")
    ruth = town.ids["Ruth"]
    cleo = await town.person("Cleo")
    await town.do(lambda tx: profiles.set_capacity(tx, cleo, ruth, 25))
    assert await town.keys("Ruth") == ["pairing-asked"]


async def test_an_ask_closed_too_early_is_opened_again_while_the_parent_waits(town: Town) -> None:
    await town.moves_in("Cleo", "coordinator")
    await town.parent("Ana")
    (ask,) = await town.asks()
    await town.presses("Cleo", "asks.close", ask.id, "sorted")
    assert await town.asks() == []
    await town.passes(5 * DAY)
    assert [one.kind for one in await town.asks()] == ["pairing.search"]


async def test_silence_over_a_weekend_does_not_count(merevale: Town) -> None:
    await merevale.passes(3 * DAY + 8 * HOUR)
    await merevale.parent("Ana")
    await merevale.passes(2 * DAY)
    assert [pairing.state for pairing in await merevale.pairings()] == ["proposed"]
    await merevale.passes(25 * HOUR)
    assert (await merevale.pairings())[0].state == "expired"


async def test_what_was_not_yet_sent_is_taken_back(merevale: Town) -> None:
    merevale.phones_are_on = False
    await merevale.parent("Ana")
    await merevale.taps("Ana", NO)
    assert await merevale.keys("Ruth") == []
    assert await merevale.keys("Nia") == ["pairing-asked"]


async def test_a_parent_s_own_silence_does_not_count_against_a_helper_for_long(merevale: Town) -> None:
    await merevale.parent("Ana")
    await merevale.taps("Ruth", YES)
    await merevale.passes(25 * HOUR)
    await merevale.taps("Nia", YES)
    await merevale.passes(25 * HOUR)
    assert await merevale.open_for("Ana") == []
    await merevale.taps("Cleo", "pairing-look-button")
    assert (await merevale.screen("Cleo")).text.key == "pairing-look"
    await merevale.presses("Ana", "pairing.people", 0)
    await merevale.taps("Ana", "pairing-again-button")
    assert [pairing.helper_id for pairing in await merevale.open_for("Ana")] == [merevale.ids["Ruth"]]


async def test_first_contact_made_closes_its_ask_and_not_made_reaches_the_coordinator(merevale: Town) -> None:
    for name in ("Ana", "Ben"):
        await merevale.parent(name)
        await merevale.taps(name, YES)
        await merevale.taps("Ruth", YES)
    ana, ben = await merevale.pairings()
    assert await merevale.do(lambda tx: service.contact_made(tx, ana.id, merevale.ids["Ruth"]))
    await merevale.passes(49 * HOUR)
    (ask,) = await merevale.asks()
    assert (ask.about, ask.owner) == (ben.parent_id, merevale.ids["Cleo"])


async def test_a_proposal_of_somebody_else_cannot_be_answered(merevale: Town) -> None:
    await merevale.parent("Ana")
    await merevale.parent("Ben")
    for tag in ("pairing.yes", "pairing.no", "pairing.one", "pairing.ask_change"):
        pressed = await merevale.presses("Ben", tag, 1)
        assert pressed.text.values["note"].key == "moved-on"
    assert (await merevale.pairings())[0].state == "proposed"


@pytest.mark.parametrize("tag", ["pairing.yes", "pairing.no", "pairing.one", "pairing.look", "pairing.replace"])
async def test_a_pairing_that_never_was_moves_on_kindly(merevale: Town, tag: str) -> None:
    await merevale.parent("Ana")
    for name in ("Ana", "Cleo"):
        assert (await merevale.presses(name, tag, 999)).text.values["note"].key == "moved-on"


async def test_being_ready_twice_proposes_once(merevale: Town) -> None:
    await merevale.parent("Ana")
    ana = await merevale.person("Ana")
    await merevale.do(lambda tx: profiles.wish_for_mentor(tx, ana, True))
    await merevale.do(lambda tx: profiles.wish_for_mentor(tx, ana, True))
    assert [pairing.kind for pairing in await merevale.pairings()] == ["nurse"]
    assert [ask.kind for ask in await merevale.asks()] == ["pairing.search"]


async def test_a_mentor_beside_the_nurse_and_a_hello_of_three(merevale: Town) -> None:
    await merevale.moves_in("Mo", "mentor")
    await merevale.parent("Ana")
    await merevale.taps("Ana", YES)
    await merevale.taps("Ruth", YES)
    await merevale.presses("Ana", "pairing.mentor")
    await merevale.taps("Mo", YES)
    assert (await merevale.taps("Ana", YES)).rows[1][0].label.key == "pairing-hello-button"
    assert await merevale.nurse_of("Ana", "mentor") == "Mo"
    assert (await merevale.taps("Ana", "pairing-hello-button")).text.key == "pairing-hello-asked"
    hello = next(ask for ask in await merevale.asks() if ask.kind == "pairing.hello")
    assert hello.owner == merevale.ids["Ruth"]


async def test_a_mentor_reads_nothing_of_the_stage(merevale: Town) -> None:
    await merevale.moves_in("Mo", "mentor", stage="2026-06-01")
    await merevale.moves_in("Ana", "parent", stage="2026-10-01")
    ana = await merevale.person("Ana")
    await merevale.do(lambda tx: profiles.wish_for_mentor(tx, ana, True))
    (asked,) = await merevale.messages("Mo")
    assert asked.text.values["stage"] == "unsaid"
    assert "pairing-reason-child" not in repr(asked)
    assert "pairing-reason-child" in repr((await merevale.messages("Ana"))[-1])


async def test_the_audit_lines_that_people_may_read_hold_no_no(merevale: Town) -> None:
    await merevale.parent("Ana")
    await merevale.taps("Ruth", NO)
    await merevale.taps("Ana", NO)
    for name in ("Ana", "Ruth", "Nia"):
        lines = await merevale.do(lambda tx, name=name: audit.about(tx, merevale.ids[name]))
        assert not [line for line in lines if line.action in ("pairing.closed", "pairing.yes")]
