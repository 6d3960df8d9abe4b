"""A coordinator who looks for somebody reads why nobody was found, so that she knows what to do; never that of a no."""

from dataclasses import replace

import pytest

from bot.base.messages import Lines, Name, Text
from bot.pairing.by_hand import look
from bot.pairing.store import searches
from bot.people import profiles
from bot.people import service as people
from bot.places import service as places
from tests.pairing.town import Town

MEREVALE = places.place("merevale")


@pytest.fixture
async def merevale(town: Town) -> Town:
    """Cleo and Ruth are here; nobody else."""
    await town.moves_in("Cleo", "coordinator")
    await town.moves_in("Ruth", "nurse")
    return town


async def why(town: Town, name: str = "Ana") -> Text:
    """What Cleo reads of why nobody fits that parent."""
    screen = await town.taps("Cleo", "pairing-look-button")
    said = screen.text.values
    shown = (*said.get("why", Lines(())).items, *said.get("lines", Lines(())).items)  # type: ignore[union-attr]  # lines
    (first, *_) = (line for line in shown if isinstance(line, Text) and line.key.startswith("pairing-why"))
    assert said["who"] == Name(town.ids[name])
    return first


def rule(name: str, person_id: int) -> Text:
    return Text("pairing-why", rule=name, who=Name(person_id))


async def test_nobody_speaks_the_language(merevale: Town) -> None:
    await merevale.parent("Ana", speaks="ar")
    assert await why(merevale) == rule("language", merevale.ids["Ana"])


async def test_nobody_is_cleared(merevale: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    strict = replace(MEREVALE, pairing=replace(MEREVALE.pairing, clearance={"nurse": "home", "mentor": "home"}))
    monkeypatch.setattr(places, "place", lambda _name: strict)
    await merevale.parent("Ana")
    assert await why(merevale) == rule("clearance", merevale.ids["Ana"])


async def test_all_live_too_far_away_and_can_be_proposed_by_hand(
    merevale: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    near = replace(MEREVALE, pairing=replace(MEREVALE.pairing, farthest_minutes={"nurse": 1, "mentor": 1}))
    monkeypatch.setattr(places, "place", lambda _name: near)
    await merevale.parent("Ana", area="east-fields")
    assert await why(merevale) == rule("distance", merevale.ids["Ana"])
    assert (await merevale.taps("Cleo", "pairing-propose-button")).text.key == "pairing-proposed"


async def test_all_are_free_at_other_times(merevale: Town) -> None:
    ana = await merevale.moves_in("Ana", "parent")
    await merevale.do(lambda tx: profiles.toggle(tx, ana, "free", "weekend-evening"))
    await merevale.is_ready("Ana")
    assert await why(merevale) == rule("free", ana.id)


async def test_all_are_full_and_the_first_choice_is_named_with_how_full(merevale: Town) -> None:
    cleo, ruth = await merevale.person("Cleo"), merevale.ids["Ruth"]
    await merevale.do(lambda tx: profiles.set_capacity(tx, cleo, ruth, 1))
    await merevale.parent("Bea")
    await merevale.taps("Bea", "pairing-yes-button")
    await merevale.taps("Ruth", "pairing-yes-button")
    await merevale.parent("Ana")
    assert await why(merevale) == Text("pairing-why-full", first=Name(ruth), load=1, cap=1)


async def test_all_have_enough_to_answer(merevale: Town) -> None:
    for number in range(MEREVALE.pairing.open_max["nurse"]):
        await merevale.parent(f"Bea {number}")
    await merevale.parent("Ana")
    assert await why(merevale) == Text("pairing-why-asked", first=Name(merevale.ids["Ruth"]))


@pytest.mark.parametrize("how", ["said no", "is on a break", "is kept apart"])
async def test_a_no_and_a_break_and_being_kept_apart_read_the_same(merevale: Town, how: str) -> None:
    ruth = merevale.ids["Ruth"]
    ana = await merevale.moves_in("Ana", "parent")
    if how == "is on a break":
        await merevale.do(lambda tx: people.pause(tx, people.get(tx, ruth), tx.now + 10**12))
    if how == "is kept apart":
        await merevale.do(lambda tx: profiles.keep_apart(tx, ana.id, ruth, "blocked"))
    await merevale.is_ready("Ana")
    if how == "said no":
        await merevale.taps("Ruth", "pairing-no-button")
    assert await why(merevale) == rule("nobody_else", ana.id)


async def test_where_somebody_fits_nothing_is_to_be_explained(merevale: Town) -> None:
    await merevale.parent("Ana", speaks="ar")
    ruth = await merevale.person("Ruth")
    await merevale.do(lambda tx: profiles.toggle(tx, ruth, "speaks", "ar"))
    cleo = await merevale.person("Cleo")

    found = await merevale.do(lambda tx: look(tx, cleo, searches.of_parent(tx, merevale.ids["Ana"])[0].id, 4))
    assert ([one.helper_id for one in found.options], found.why) == ([ruth.id], None)
