"""Best for everybody, not first come: room is made on arrival, and every night all who wait are placed anew."""

from typing import Any

import pytest

from bot.base.clock import DAY, HOUR
from bot.pairing import nightly
from bot.people import profiles
from bot.people import service as people
from bot.places import service as places
from bot.places.rules import travel_minutes
from tests.pairing.town import TUESDAY, Town

MEREVALE = places.place("merevale")


async def nurse(town: Town, name: str, *, room: int = 1, also: str | None = None, area: str = "harbour") -> None:
    """A nurse with room for so many, who speaks another language too."""
    cleo, made = await town.person("Cleo"), await town.moves_in(name, "nurse", area=area)
    if also is not None:
        await town.do(lambda tx: profiles.toggle(tx, people.get(tx, made.id), "speaks", also))
    await town.do(lambda tx: profiles.set_capacity(tx, cleo, made.id, room))


async def proposed(town: Town) -> dict[str, str]:
    """Whom each parent has an open proposal to."""
    names = {person_id: name for name, person_id in town.ids.items()}
    return {names[one.parent_id]: names[one.helper_id] for one in await town.pairings() if one.state == "proposed"}


@pytest.fixture
async def both(town: Town) -> Town:
    """Ruth speaks Spanish too and has room for one; she is proposed to Ana, who would get on with Nia as well."""
    await town.moves_in("Cleo", "coordinator")
    await nurse(town, "Ruth", also="es")
    await town.parent("Ana")
    assert await proposed(town) == {"Ana": "Ruth"}
    await nurse(town, "Nia", area="mill-lane")
    return town


async def test_room_is_made_at_once_for_somebody_only_one_nurse_can_talk_to(both: Town) -> None:
    await both.parent("Luz", speaks="es")
    assert await proposed(both) == {"Ana": "Nia", "Luz": "Ruth"}
    assert (await both.keys("Ana"))[-1] == "pairing-proposal"
    assert [ask.kind for ask in await both.asks()] == []


async def test_whoever_has_said_yes_is_not_moved(both: Town) -> None:
    await both.taps("Ana", "pairing-yes-button")
    await both.parent("Luz", speaks="es")
    assert "Luz" not in await proposed(both)
    assert [ask.kind for ask in await both.asks()] == ["pairing.search"]
    await both.passes(DAY)
    assert (await both.pairings())[0].state in ("agreed_by_parent", "expired")


async def test_an_old_proposal_that_was_taken_back_shows_how_things_are(both: Town) -> None:
    (before,) = await both.open_for("Ana")
    await both.parent("Luz", speaks="es")
    screen = await both.presses("Ana", "pairing.yes", before.id)
    assert screen.text.key != "pairing-yes-said"
    assert {name: one for name, one in (await proposed(both)).items() if name == "Ana"} == {"Ana": "Nia"}


async def test_the_night_finds_what_no_single_move_does(town: Town) -> None:
    """Luz can only talk to Ruth; Ana could go to Nia, if Bea went to Oli."""
    await town.moves_in("Cleo", "coordinator")
    await nurse(town, "Ruth", also="es")
    await town.parent("Ana")
    await nurse(town, "Nia", also="ur", area="mill-lane")
    await town.parent("Bea", speaks="en", area="mill-lane")
    assert await proposed(town) == {"Ana": "Ruth", "Bea": "Nia"}
    await nurse(town, "Oli", area="mill-lane")
    oli = town.ids["Oli"]
    await town.do(lambda tx: profiles.keep_apart(tx, town.ids["Ana"], oli, "refused"))
    await town.parent("Luz", speaks="es")
    assert "Luz" not in await proposed(town)
    await town.do(nightly.begin)
    await town.passes(18 * HOUR)
    assert await proposed(town) == {"Ana": "Nia", "Bea": "Oli", "Luz": "Ruth"}
    _, figures = await town.do(lambda tx: nightly.latest(tx, "merevale", "nurse"))
    assert (figures["placed"], figures["new"], figures["changed"], figures["optimal"]) == (3, 1, 2, True)


async def test_a_calm_night_changes_nothing(both: Town) -> None:
    await both.parent("Luz", speaks="es")
    before = await both.pairings()
    await both.do(nightly.begin)
    await both.passes(18 * HOUR)
    assert await both.pairings() == before
    _, figures = await both.do(lambda tx: nightly.latest(tx, "merevale", "nurse"))
    assert (figures["placed"], figures["new"], figures["changed"]) == (2, 0, 0)


async def test_the_night_comes_every_night_at_the_place_s_own_time(town: Town) -> None:
    first = nightly.next_night(MEREVALE, TUESDAY)
    assert first - TUESDAY == 17 * HOUR + HOUR // 2
    assert nightly.next_night(MEREVALE, first) - first == DAY
    await town.do(nightly.begin)
    await town.do(nightly.begin)
    await town.passes(3 * DAY)
    runs = await town.do(lambda tx: [row.at for row in tx.all(nightly.nights.NIGHTS.select())])
    assert len(runs) == 2 * 3


async def test_why_somebody_waits_on_is_told_in_figures_without_anybody_in_them(town: Town) -> None:
    await town.moves_in("Cleo", "coordinator")
    await nurse(town, "Ruth")
    await town.parent("Amal", speaks="ar")
    await town.do(nightly.begin)
    await town.passes(18 * HOUR)
    _, figures = await town.do(lambda tx: nightly.latest(tx, "merevale", "nurse"))
    assert (figures["left_out"], figures["left_out_speak"]) == ({"language": 1}, {"ar": 1})


async def last_night(town: Town) -> dict[str, Any]:
    """The figures for nurses, once the night has been."""
    await town.do(nightly.begin)
    await town.passes(18 * HOUR)
    return (await town.do(lambda tx: nightly.latest(tx, "merevale", "nurse")))[1]


async def test_how_far_and_in_whose_language_and_whether_it_is_the_first_choice_is_told(town: Town) -> None:
    await town.moves_in("Cleo", "coordinator")
    await nurse(town, "Ruth", also="es")
    await nurse(town, "Nia", room=2, area="mill-lane")
    await town.parent("Luz", speaks="es")
    for name in ("Ana", "Bea"):
        await town.parent(name)
    assert await proposed(town) == {"Luz": "Ruth", "Ana": "Nia", "Bea": "Nia"}
    figures = await last_night(town)
    way = travel_minutes(MEREVALE.areas[0], MEREVALE.area("mill-lane"), MEREVALE.travel_kmh)
    assert figures["minutes_apart"] == {"median": way, "most": way}
    assert figures["own_language"] == 3
    assert figures["first_choice_full"] == 2
    assert figures["regret"]["most"] >= figures["regret"]["median"] > 0
    assert figures["loads"] == {"1": 1, "2": 1}


async def test_a_first_choice_that_was_full_before_the_night_is_told(both: Town) -> None:
    for name in ("Ana", "Ruth"):
        await both.taps(name, "pairing-yes-button")
    await both.parent("Luz", speaks="en")
    assert await proposed(both) == {"Luz": "Nia"}
    assert (await last_night(both))["first_choice_full"] == 1


async def test_in_nobodys_own_language_is_told_too(town: Town) -> None:
    await town.moves_in("Cleo", "coordinator")
    await nurse(town, "Ruth")
    luz = await town.moves_in("Luz", "parent", speaks="es")
    await town.do(lambda tx: profiles.toggle(tx, luz, "speaks", "en"))
    await town.is_ready("Luz")
    figures = await last_night(town)
    assert (figures["placed"], figures["own_language"], figures["first_choice_full"]) == (1, 0, 0)


async def test_nobody_reads_in_the_figures_that_there_was_a_no(town: Town) -> None:
    await town.moves_in("Cleo", "coordinator")
    await nurse(town, "Ruth")
    await town.parent("Ana")
    await town.taps("Ruth", "pairing-no-button")
    figures = await last_night(town)
    assert figures["left_out"] == {"nobody_else": 1}


async def test_a_night_on_which_nobody_waited_has_figures_too(town: Town) -> None:
    figures = await last_night(town)
    assert (figures["placed"], figures["left_out"], figures["minutes_apart"], figures["regret"]) == (0, {}, None, None)
