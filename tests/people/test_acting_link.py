"""Letting somebody act: a link for one person, both agree, either ends it at once, and in silence."""

import pytest

from bot.base.clock import DAY
from bot.base.outcome import Refused
from bot.people import companions, consents, profiles
from bot.people import service as people
from bot.practice.stories import arrive
from tests.people.acting import acts, acts_for, her_list, her_list_from_settings, labels, lines, sam_in
from tests.stories.people import ana_in, cleo_in, paired, ruth_in

# --- both agree ---


async def test_a_link_three_taps_and_her_yes_and_he_may_act(town):
    ana = await ana_in(town)
    code = await arrive.companion_link(ana)
    assert len(code) >= 22  # 128 bits
    sam = await sam_in(town)
    assert (await sam.starts(code)).text.key == "people-choose-language"
    shown = await sam.taps("people-language-button", language="en")
    assert shown.text.key == "people-companion-about"
    assert "who" not in shown.text.values, "no name before both have agreed"
    assert (await sam.taps("people-agree-button")).text.key == "people-companion-agreed"
    assert await acts(town, sam) == []

    asked = await ana.sees("people-companion-asked")
    assert asked.text.values["who"] == await sam.as_name()
    await ana.taps("people-companion-yes-button")
    assert await acts(town, sam) == [(await ana.person()).id]
    await sam.opens()
    await sam.sees("people-companion-begun")
    assert (await sam.taps("people-acting-button")).text.key == "people-acting-home"


async def test_he_joins_only_as_somebody_who_acts(town):
    ana = await ana_in(town)
    sam = await acts_for(town, ana)
    person = await sam.person()
    assert person.roles == {"companion"}
    home = await sam.goes_home()
    assert labels(home) == ["people-acting-button", "people-settings-button"]
    assert "people-about-me-button" not in labels(await sam.taps("people-settings-button"))
    standing = await town.kith.database.read(
        lambda tx: {
            purpose for purpose in ("pairing", "contact", "share_with_nurse") if consents.stands(tx, person.id, purpose)
        }
    )
    assert standing == {"contact"}


async def test_a_parent_acts_for_another_beside_everything_they_do(town):
    ana, fay = await ana_in(town), await ana_in(town, "Fay")
    await arrive.companion(ana, fay)
    assert (await fay.person()).roles == {"parent", "companion"}
    home = await fay.goes_home()
    assert "people-acting-button" in labels(home)
    assert "people-change-button" in labels(home)


async def test_who_acts_may_become_a_parent_and_agrees_to_that_then(town):
    ana = await ana_in(town)
    sam = await acts_for(town, ana)
    await arrive.agree(sam, code="parent")
    person = await sam.person()
    assert person.roles == {"parent", "companion"}
    assert await town.kith.database.read(lambda tx: consents.stands(tx, person.id, "pairing"))


async def test_the_plain_start_of_who_acts_is_their_home(town):
    sam = await acts_for(town, await ana_in(town))
    assert (await sam.starts()).text.key == "home"


async def test_nothing_begins_while_she_has_not_said_yes_and_her_no_is_silent(town):
    ana = await ana_in(town)
    sam = await sam_in(town)
    await arrive.agree_to_act(ana, sam)
    before = len(await sam.screens())
    await ana.taps("people-companion-no-button")
    await town.passes(2 * DAY)
    assert len(await sam.screens()) == before
    assert await acts(town, sam) == []
    assert lines(await her_list_from_settings(ana)) == ["people-companions-nobody"]


# --- a link is for one person, once, and not for long ---


async def test_a_link_used_twice_is_no_link_for_the_second(town):
    ana = await ana_in(town)
    code = await arrive.companion_link(ana)
    sam, eve = await sam_in(town), await sam_in(town, "Eve")
    for who in (sam, eve):
        await who.starts(code)
        await who.taps("people-language-button", language="en")
    await sam.taps("people-agree-button")
    assert (await eve.taps("people-agree-button")).text.key == "people-invite-not-valid"
    assert (await eve.starts(code)).text.key == "people-invite-not-valid"
    assert (await eve.person()).state == "joining"


async def test_who_has_agreed_finds_their_home_behind_the_link(town):
    ana = await ana_in(town)
    code = await arrive.companion_link(ana)
    sam = await sam_in(town)
    await sam.starts(code)
    await sam.taps("people-language-button", language="en")
    await sam.taps("people-agree-button")
    assert (await sam.starts(code)).text.key == "home"


async def test_a_link_runs_out(town):
    ana, sam = await ana_in(town), await sam_in(town)
    code = await arrive.companion_link(ana)
    await town.passes(companions.LINK_DAYS * DAY)
    assert (await sam.starts(code)).text.key == "people-invite-not-valid"


async def test_a_link_that_runs_out_while_it_is_read_is_no_link(town):
    ana, sam = await ana_in(town), await sam_in(town)
    await sam.starts(await arrive.companion_link(ana))
    await sam.taps("people-language-button", language="en")
    await town.passes(companions.LINK_DAYS * DAY)
    assert (await sam.taps("people-agree-button")).text.key == "people-invite-not-valid"


async def test_a_new_link_ends_the_one_before_and_she_can_end_it_herself(town):
    ana, sam = await ana_in(town), await sam_in(town)
    first = await arrive.companion_link(ana)
    second = await arrive.companion_link(ana)
    assert (await sam.starts(first)).text.key == "people-invite-not-valid"
    await her_list(ana)
    assert lines(await ana.taps("people-companion-link-off-button")) == ["people-companions-nobody"]
    assert (await sam.starts(second)).text.key == "people-invite-not-valid"


async def test_her_yes_runs_out_too(town):
    ana, sam = await ana_in(town), await sam_in(town)
    await arrive.agree_to_act(ana, sam)
    message, button = await ana.find("people-companion-yes-button")
    await town.passes(companions.YES_DAYS * DAY)
    await ana.presses_again(message, button)
    assert await acts(town, sam) == []
    await arrive.companion(ana, sam)
    assert await acts(town, sam) == [(await ana.person()).id]


async def test_her_own_link_is_kindly_not_for_her_and_stays_good(town):
    ana, sam = await ana_in(town), await sam_in(town)
    code = await arrive.companion_link(ana)
    assert (await ana.starts(code)).text.key == "people-companion-own-link"
    assert (await sam.starts(code)).text.key == "people-choose-language"


@pytest.mark.parametrize("code", ["x" * 22, "companion", "../../etc", "é" * 30])
async def test_a_forged_link_opens_nothing(town, code):
    eve = await sam_in(town, "Eve")
    assert (await eve.starts(code)).text.key == "people-invite-not-valid"


async def test_those_who_answer_for_her_cannot_act_for_her(town):
    cleo, ruth, ana = await paired(town)
    nia = await ruth_in(town, cleo, "Nia")
    code = await arrive.companion_link(ana)
    for who in (cleo, ruth, nia):
        assert (await who.starts(code)).text.key == "people-companion-works-here"
    sam = await sam_in(town)
    assert (await sam.starts(code)).text.key == "people-choose-language"


async def test_nor_can_her_mentor_but_a_mentor_of_others_can(town):
    cleo = await cleo_in(town)
    mo = await town.moves_in("Mo")
    await arrive.mentor(cleo, mo)
    ana, fay = await ana_in(town, mentor=True), await ana_in(town, "Fay")
    await ana.from_home("pairing-waiting-button")
    await ana.taps("pairing-yes-button")
    await mo.taps("pairing-yes-button")
    assert (await mo.starts(await arrive.companion_link(ana))).text.key == "people-companion-works-here"
    await arrive.companion(fay, mo)
    assert await acts(town, mo) == [(await fay.person()).id]


async def test_who_acts_for_somebody_is_never_proposed_to_walk_with_them(town):
    cleo = await cleo_in(town)
    mo = await town.moves_in("Mo")
    await arrive.mentor(cleo, mo)
    ana = await ana_in(town)
    await arrive.companion(ana, mo)
    mine, his = (await ana.person()).id, (await mo.person()).id
    assert his in (await town.kith.database.read(lambda tx: profiles.profile(tx, mine))).apart
    await her_list(ana)
    await ana.taps("people-companion-end-button")
    assert his in (await town.kith.database.read(lambda tx: profiles.profile(tx, mine))).apart


async def test_who_begins_to_work_here_acts_no_more_and_she_is_told(town):
    cleo = await cleo_in(town)
    ana = await ana_in(town)
    sam = await acts_for(town, ana)
    await arrive.agree(sam, code=await arrive.invited(cleo, "nurse"))
    assert await acts(town, sam) == []
    await ana.sees("people-companion-stopped")


async def test_two_may_act_for_her_and_no_more(town):
    ana = await ana_in(town)
    for name in ("Sam", "Gran"):
        await arrive.companion(ana, await sam_in(town, name))
    shown = await her_list(ana)
    assert "people-companion-link-button" not in labels(shown)

    def offer(tx):
        return companions.offer(tx, people.load(tx, ana.phone.id))

    with pytest.raises(Refused, match="has 2 companions"):
        await town.kith.database.write(offer)


async def test_who_is_too_young_to_agree_alone_asks_nobody_in_before_that_was_agreed(town):
    zoe = await town.moves_in("Zoe")
    await zoe.starts()
    await zoe.taps("people-language-button", language="en")
    await zoe.taps("people-go-on-button")
    await zoe.taps("people-younger-button")
    await zoe.taps("people-later-button")
    await her_list_from_settings(zoe)
    assert (await zoe.taps("people-companion-link-button")).text.key == "people-younger-wait"
