"""Changing without being asked why, breaks, leaving, loss: nobody is left with nobody looking."""

import pytest

from bot.base.clock import DAY, FOREVER, HOUR
from bot.base.facts import PersonErased
from bot.pairing import service
from bot.people import consents, profiles
from bot.people import service as people
from tests.pairing.town import Town

YES, NO = "pairing-yes-button", "pairing-no-button"


@pytest.fixture
async def merevale(town: Town) -> Town:
    """Ana and Ruth are paired; Nia works here too, and Cleo coordinates."""
    await town.moves_in("Cleo", "coordinator")
    await town.moves_in("Ruth", "nurse")
    await town.moves_in("Nia", "nurse", area="east-fields")
    await town.parent("Ana", stage="2027-01-20")
    await town.taps("Ana", YES)
    await town.taps("Ruth", YES)
    return town


async def test_a_parent_changes_and_the_next_proposal_is_her_next_screen(merevale: Town) -> None:
    await merevale.presses("Ana", "pairing.people", 0)
    await merevale.taps("Ana", "pairing-see-button")
    await merevale.taps("Ana", "pairing-change-button")
    seen = await merevale.taps("Ana", "pairing-new-button")
    assert seen.text.values["note"].key == "pairing-ended"
    assert seen.text.values["rest"].key == "pairing-proposal"
    assert [pairing.helper_id for pairing in await merevale.open_for("Ana")] == [merevale.ids["Nia"]]
    assert (await merevale.keys("Ruth"))[-1] == "pairing-over-helper"
    assert await merevale.asks() == []


async def test_a_parent_may_want_nobody_new(merevale: Town) -> None:
    await merevale.presses("Ana", "pairing.change", 1, "end")
    assert await merevale.open_for("Ana") == []
    assert await merevale.asks() == []


async def test_a_nurse_stops_and_the_parent_is_told_warmly_and_found_somebody(merevale: Town) -> None:
    await merevale.presses("Ruth", "pairing.ask_change", 1)
    await merevale.taps("Ruth", "pairing-end-button")
    assert (await merevale.keys("Ana"))[-2:] == ["pairing-over-parent", "pairing-proposal"]
    history = await merevale.pairings()
    assert [pairing.state for pairing in history] == ["ended", "proposed"]


async def test_those_who_were_together_are_not_proposed_again_and_ended_is_ended(merevale: Town) -> None:
    await merevale.presses("Ana", "pairing.change", 1, "again")
    await merevale.taps("Ana", NO)
    assert await merevale.open_for("Ana") == []
    for name, tag in (("Ana", "pairing.one"), ("Ruth", "pairing.one"), ("Ruth", "pairing.ask_change")):
        assert (await merevale.presses(name, tag, 1)).text.values["note"].key == "moved-on"
    assert (await merevale.presses("Ruth", "pairing.change", 1, "end")).text.values["note"].key == "moved-on"


async def test_a_nurse_who_leaves_leaves_nobody_alone(merevale: Town) -> None:
    ruth = await merevale.person("Ruth")
    await merevale.do(lambda tx: people.leave(tx, ruth))
    assert [pairing.helper_id for pairing in await merevale.open_for("Ana")] == [merevale.ids["Nia"]]
    nia = await merevale.person("Nia")
    await merevale.do(lambda tx: people.leave(tx, nia))
    assert [(ask.kind, ask.owner) for ask in await merevale.asks()] == [("pairing.search", merevale.ids["Cleo"])]


async def test_while_a_nurse_is_away_a_coordinator_looks_to_her_parents(merevale: Town) -> None:
    await merevale.do(lambda tx: service.contact_made(tx, 1, merevale.ids["Ruth"]))
    ruth = await merevale.person("Ruth")
    await merevale.do(lambda tx: people.pause(tx, ruth, tx.now + 7 * DAY))
    assert [(ask.kind, ask.owner) for ask in await merevale.asks()] == [("pairing.cover", merevale.ids["Cleo"])]
    assert await merevale.nurse_of("Ana") == "Ruth"
    ruth = await merevale.person("Ruth")
    await merevale.do(lambda tx: people.come_back(tx, ruth))
    assert await merevale.asks() == []


async def test_a_coordinator_finds_somebody_else_for_a_parent_whose_nurse_is_away(merevale: Town) -> None:
    ruth = await merevale.person("Ruth")
    await merevale.do(lambda tx: people.pause(tx, ruth, FOREVER))
    seen = await merevale.taps("Cleo", "pairing-replace-button")
    assert seen.text.key == "pairing-replaced"
    assert (await merevale.keys("Ana"))[-2:] == ["pairing-over-parent", "pairing-proposal"]
    assert (await merevale.keys("Ruth"))[-1] == "pairing-over-helper"


async def test_a_parent_s_break_rests_the_search_and_coming_back_goes_on(merevale: Town) -> None:
    await merevale.parent("Ben")
    ben = await merevale.person("Ben")
    await merevale.do(lambda tx: people.pause(tx, ben, tx.now + 30 * DAY))
    assert [pairing.state for pairing in await merevale.pairings()] == ["active", "withdrawn"]
    await merevale.passes(2 * DAY)
    assert len(await merevale.pairings()) == 2
    ben = await merevale.person("Ben")
    await merevale.do(lambda tx: people.come_back(tx, ben))
    assert len(await merevale.open_for("Ben")) == 1


async def test_a_parent_who_leaves_is_looked_for_no_more(merevale: Town) -> None:
    ana = await merevale.person("Ana")
    await merevale.do(lambda tx: people.leave(tx, ana))
    assert [pairing.state for pairing in await merevale.pairings()] == ["ended"]
    assert await merevale.asks() == []
    assert (await merevale.keys("Ruth"))[-1] == "pairing-over-helper"


async def test_after_a_loss_no_mentor_is_looked_for_unless_she_asks(merevale: Town) -> None:
    await merevale.moves_in("Mo", "mentor", stage="2026-06-01")
    await merevale.presses("Ana", "pairing.mentor")
    ana = await merevale.person("Ana")
    await merevale.do(lambda tx: people.loss(tx, ana, ana.id))
    assert [pairing.state for pairing in await merevale.pairings()] == ["active", "withdrawn"]
    assert await merevale.nurse_of("Ana") == "Ruth"
    await merevale.presses("Ana", "pairing.mentor")
    (asked,) = await merevale.open_for("Ana")
    assert "child_age" not in {part.name for part in asked.reasons}


async def test_after_a_loss_what_is_not_yet_sent_says_nothing_of_a_baby(merevale: Town) -> None:
    merevale.phones_are_on = False
    await merevale.parent("Ben", stage="2027-01-20")
    ben = await merevale.person("Ben")
    await merevale.do(lambda tx: people.loss(tx, ben, ben.id))
    asked = [screen for screen in await merevale.messages("Ruth") if screen.text.key == "pairing-asked"]
    assert asked[-1].text.values["stage"] == "unsaid"
    assert len([one for one in asked if one.text.values["stage"] == "expecting"]) == 1  # Ana's, long ago


async def test_a_consent_taken_back_stops_looking(merevale: Town) -> None:
    await merevale.moves_in("Ben", "parent")
    ben = await merevale.person("Ben")
    await merevale.do(lambda tx: consents.withdraw(tx, ben, "pairing"))
    await merevale.is_ready("Ben")
    assert await merevale.open_for("Ben") == []


async def test_a_nurse_with_room_again_is_proposed_to_who_waits_longest(town: Town) -> None:
    await town.moves_in("Cleo", "coordinator")
    await town.moves_in("Ruth", "nurse")
    cleo = await town.person("Cleo")
    ruth = town.ids["Ruth"]
    await town.do(lambda tx: profiles.set_capacity(tx, cleo, ruth, 0))
    for name in ("Ana", "Ben", "Cem"):
        await town.parent(name)
        await town.passes(HOUR)
    assert len(await town.asks()) == 3
    await town.do(lambda tx: profiles.set_capacity(tx, cleo, ruth, 2))
    assert [len(await town.open_for(name)) for name in ("Ana", "Ben", "Cem")] == [1, 1, 0]
    await town.taps("Ana", NO)
    assert [len(await town.open_for(name)) for name in ("Ana", "Ben", "Cem")] == [0, 1, 1]


async def test_a_mentor_gets_a_second_parent_only_once_the_first_is_settled(town: Town) -> None:
    await town.moves_in("Cleo", "coordinator")
    await town.moves_in("Mo", "mentor")
    cleo, mo = await town.person("Cleo"), town.ids["Mo"]
    await town.do(lambda tx: profiles.set_capacity(tx, cleo, mo, 2))
    for name in ("Ana", "Ben"):
        await town.moves_in(name, "parent")
        person = await town.person(name)
        await town.do(lambda tx, person=person: profiles.wish_for_mentor(tx, person, True))
    await town.taps("Ana", YES)
    await town.taps("Mo", YES)
    assert await town.open_for("Mo") == []
    town.clock.move(43 * DAY)
    await town.presses("Ben", "pairing.people", 0)
    await town.presses("Ben", "pairing.again", 2)
    assert len(await town.open_for("Mo")) == 1


async def test_a_nurse_pages_through_her_families(town: Town) -> None:
    await town.moves_in("Ruth", "nurse")
    for number in range(8):
        await town.parent(f"Parent {number}")
        await town.presses(f"Parent {number}", "pairing.yes", number + 1)
        await town.presses("Ruth", "pairing.yes", number + 1)
    first = await town.presses("Ruth", "pairing.people", 0)
    assert len(first.text.values["lines"].items) == 6
    second = await town.taps("Ruth", "more-button")
    assert len(second.text.values["lines"].items) == 2
    assert (await town.taps("Ruth", "more-button")).text == first.text


async def test_what_was_said_is_forgotten_when_somebody_is_erased(merevale: Town) -> None:
    ana = await merevale.person("Ana")
    await merevale.do(lambda tx: people.leave(tx, ana))
    await merevale.do(lambda tx: tx.tell(PersonErased(ana.id)))
    assert [pairing.reasons for pairing in await merevale.pairings()] == [()]


async def test_whoever_wants_no_nurse_any_more_and_a_mentor_is_looked_for_a_mentor_only(merevale: Town) -> None:
    await merevale.moves_in("Mo", "mentor")
    await merevale.presses("Ana", "pairing.change", 1, "end")
    await merevale.presses("Ana", "pairing.mentor")
    assert [pairing.kind for pairing in await merevale.open_for("Ana")] == ["mentor"]


async def test_after_a_loss_nobody_looks_for_another_mentor_unless_she_asks(merevale: Town) -> None:
    await merevale.moves_in("Mo", "mentor")
    await merevale.presses("Ana", "pairing.mentor")
    for name in ("Ana", "Mo"):
        await merevale.taps(name, YES)
    await merevale.moves_in("Max", "mentor")
    ana = await merevale.person("Ana")
    await merevale.do(lambda tx: people.loss(tx, ana, ana.id))
    mo = await merevale.person("Mo")
    await merevale.do(lambda tx: people.leave(tx, mo))
    assert await merevale.open_for("Ana") == []
    assert (await merevale.messages("Ana"))[-1].text.values["kind"] == "resting"
    await merevale.presses("Ana", "pairing.mentor")
    assert [pairing.helper_id for pairing in await merevale.open_for("Ana")] == [merevale.ids["Max"]]


async def test_two_who_share_no_language_any_more_do_not_come_together(town: Town) -> None:
    await town.moves_in("Ruth", "nurse")
    await town.do(lambda tx: profiles.toggle(tx, people.get(tx, town.ids["Ruth"]), "speaks", "es"))
    await town.parent("Ana", speaks="es")
    await town.taps("Ana", YES)
    await town.do(lambda tx: profiles.toggle(tx, people.get(tx, town.ids["Ruth"]), "speaks", "es"))
    await town.taps("Ruth", YES)
    assert await town.nurse_of("Ana") is None
