"""A phone that is lost: a colleague locks it in two taps, and its owner is back on another one, with the families."""

import pytest

from bot.base.clock import DAY, HOUR
from bot.people import service as people
from bot.practice.stories import arrive
from bot.talk import store
from tests.staff.conftest import merevale_with
from tests.staff.pins import CLEO, RUTH, at_phone, chooses, cleo_with_pin, invites, works_here, wrong_three_times
from tests.stories.people import ana_in, ruth_in
from tests.talk.people import heard, writes


@pytest.fixture(autouse=True)
def a_pin_is_asked_for(tmp_path):
    with merevale_with(tmp_path, ("pin = false", "pin = true")):
        yield


async def families(town):
    """Cleo with a PIN; Ruth and Ana, who walk together."""
    cleo, ruth = await works_here(town)
    ana = await ana_in(town)
    await ana.from_home("pairing-waiting-button")
    await ana.taps("pairing-yes-button")
    await ruth.taps("pairing-yes-button")
    return cleo, ruth, ana


async def locks(cleo, ruth):
    """Cleo locks Ruth's phone; the code with which Ruth comes back."""
    await at_phone(cleo, ruth)
    seen = await cleo.taps("staff-phone-lost-button")
    return code_on(seen)


def code_on(screen):
    assert screen.text.key == "staff-phone-is-locked"
    return str(screen.text.values["link"]).partition("?start=")[2]


async def comes_back(town, code):
    """Ruth opens the link on another phone."""
    new = await town.moves_in("Ruth again")
    await arrive.agree(new, code=code)
    return new


async def loaded(town, person_id):
    return await town.kith.database.read(lambda tx: people.get(tx, person_id))


async def test_a_locked_phone_opens_nothing_and_nothing_of_hers_is_left_on_it(town):
    cleo, ruth, _ = await families(town)
    button = await ruth.find("home-button")
    await locks(cleo, ruth)
    assert not ruth.phone.received
    seen = await ruth.presses_again(*button)
    assert seen.text.key == "people-choose-language"
    assert (await ruth.says("/people")).text.key != "pairing-mine"
    assert (await ruth.person()).roles == frozenset()


async def test_nothing_more_is_sent_there_and_the_families_are_looked_after(town):
    cleo, ruth, ana = await families(town)
    await locks(cleo, ruth)
    assert await cleo.has("pairing-ask-cover") or await ana.has("pairing-away-parent")
    before = len(ruth.phone.received)
    await ana.goes_home()
    await ana.taps("now-button")
    await town.passes(2 * DAY)
    assert len(ruth.phone.received) == before


async def test_by_the_link_she_is_back_with_her_families_on_another_phone(town):
    cleo, ruth, ana = await families(town)
    was = (await ruth.person()).id
    new = await comes_back(town, await locks(cleo, ruth))
    await new.sees("people-phone-back")
    back = await new.person()
    assert (back.id, "nurse" in back.roles, back.reachable) == (was, True, True)
    await new.says("/people")
    await new.taps("pairing-see-button", who=await ana.as_name())
    assert (await ruth.says("/start")).text.key == "people-choose-language"
    assert (await ruth.person()).id != was


async def test_she_chooses_a_new_pin_there(town):
    cleo, ruth, _ = await families(town)
    await ruth.says("/data")
    await ruth.taps("people-data-send-button", form="page")
    await chooses(ruth, RUTH)
    new = await comes_back(town, await locks(cleo, ruth))
    await new.says("/data")
    await new.taps("people-data-send-button", form="page")
    assert await new.has("people-pin-choose")


async def test_the_link_works_once_and_a_newer_one_ends_it(town):
    cleo, ruth, _ = await families(town)
    was = await ruth.as_name()
    first = await locks(cleo, ruth)
    await at_phone(cleo, ruth, was)
    second = code_on(await cleo.taps("staff-phone-link-button"))
    thief = await town.moves_in("Somebody")
    await thief.starts(first)
    assert await thief.has("people-invite-not-valid")
    await comes_back(town, second)
    await thief.starts(second)
    assert (await thief.person()).roles == frozenset()


async def test_nobody_becomes_her_who_is_somebody_here_already(town):
    cleo, ruth, ana = await families(town)
    code = await locks(cleo, ruth)
    await ana.starts(code)
    await ana.taps("people-language-button", language="en")
    await ana.says("/home")
    assert "nurse" not in (await ana.person()).roles


async def test_locking_asks_for_the_pin_and_nobody_locks_their_own(town):
    cleo, ruth, _ = await families(town)
    await town.passes(HOUR)
    await at_phone(cleo, ruth)
    assert (await cleo.taps("staff-phone-lost-button")).text.key == "people-pin-ask"
    assert (await loaded(town, (await ruth.person()).id)).chat_id
    await cleo.says(CLEO)
    await cleo.sees("staff-phone-is-locked")
    with pytest.raises(LookupError):
        await at_phone(cleo, cleo)


async def test_a_coordinator_lets_a_colleague_choose_a_new_pin_who_hears_of_it(town):
    cleo, ruth, _ = await families(town)
    await ruth.says("/data")
    await ruth.taps("people-data-send-button", form="page")
    await chooses(ruth, RUTH)
    await at_phone(cleo, ruth)
    await cleo.taps("staff-pin-anew-button")
    await ruth.sees("people-pin-choose-anew")
    await town.passes(HOUR)
    await ruth.says("/data")
    await ruth.taps("people-data-send-button", form="page")
    assert await ruth.has("people-pin-choose")


async def test_of_a_coordinators_phone_the_other_coordinators_hear_at_once(town):
    cleo = await cleo_with_pin(town)
    clara = await town.moves_in("Clara")
    await arrive.helper(cleo, clara, "coordinator")
    await town.passes(HOUR)
    await invites(cleo)
    await wrong_three_times(cleo)
    await clara.sees("staff-pin-wrong")
    assert not await cleo.has("staff-pin-wrong")


async def test_whoever_works_at_the_machine_lets_a_lone_coordinator_choose_anew(town):
    cleo = await cleo_with_pin(town)
    await town.passes(HOUR)
    await invites(cleo)
    await wrong_three_times(cleo)
    await arrive.agree(cleo, code=await town.claim_code())
    await invites(cleo)
    assert await cleo.has("people-pin-choose")


async def test_a_nurse_cannot_look_at_a_colleagues_phone(town):
    cleo, ruth = await works_here(town)
    await ruth_in(town, cleo, "Rosa")
    await at_phone(cleo, ruth)
    button = (await cleo.find("staff-phone-lost-button"))[1]
    message = ruth.phone.received[-1]
    await ruth.presses_again(message, button)
    assert (await loaded(town, button.args[0])).chat_id


async def test_a_reply_on_the_new_phone_is_never_taken_for_one_to_an_old_message(town):
    """Numbers of messages begin anew in another chat: the same number is another message there."""
    cleo, ruth, ana = await families(town)
    await writes(ana, ruth, "Hello Ruth")
    await writes(ruth, ana, "Hello Ana")
    was, number = (await ruth.person()).id, heard(ruth, "Hello Ruth").id
    code = await locks(cleo, ruth)

    def known(tx):
        sources = [store.by_source(tx, was, one) for one in range(1, 200)]
        return [one for one in sources if one is not None], store.by_copy(tx, was, number)

    assert await town.kith.database.read(known) == ([], None)
    new = await comes_back(town, code)
    await writes(new, ana, "I have another phone")
    assert heard(ana, "I have another phone")
    await writes(ana, new, "Good to hear")
    assert heard(new, "Good to hear")
