"""Pairing on the phones: behind neutral lines, with two at once, withdrawn while it stands there, and changing."""

from bot.base.clock import DAY, HOUR
from bot.base.messages import Text
from bot.practice.stories import arrive
from bot.practice.villager import keys
from handlers.presses import encode
from tests.stories.people import ana_in, cleo_in, paired, reads, ruth_in
from tests.stories.test_going import takes_a_break


async def with_proposals(town, *, only_me=True):
    """A nurse and a mentor are proposed to Ana."""
    cleo = await cleo_in(town)
    ruth = await ruth_in(town, cleo)
    mo = await town.moves_in("Mo")
    await arrive.mentor(cleo, mo)
    ana = await ana_in(town, mentor=True, only_me=only_me)
    return cleo, ruth, mo, ana


async def test_no_name_and_no_stage_stands_on_a_mentors_phone_before_both_said_yes(town):
    _, ruth, mo, ana = await with_proposals(town)
    assert (await mo.sees("pairing-asked")).text.values["stage"] == "unsaid"
    assert (await ruth.sees("pairing-asked")).text.values["stage"] == "expecting"
    for who in (ruth, mo):
        assert "Ana" not in "".join(await reads(who))
    assert not {"Ruth", "Mo"} & set("".join(await reads(ana)).replace(",", " ").split())


async def test_two_proposals_are_answered_one_after_the_other_and_apart(town):
    _, ruth, mo, ana = await with_proposals(town)
    first = await ana.from_home("pairing-waiting-button")
    await ana.taps("pairing-yes-button")
    second = await ana.taps("pairing-waiting-button")
    assert {first.text.values["kind"], second.text.values["kind"]} == {"nurse", "mentor"}
    await ana.taps("pairing-no-button")
    kept = first.text.values["kind"]
    helper, other = (ruth, mo) if kept == "nurse" else (mo, ruth)
    await helper.taps("pairing-yes-button")
    await other.taps("pairing-yes-button")
    await ana.sees("pairing-together-parent")
    await helper.sees("pairing-together-helper")
    assert not await other.has("pairing-together-helper")


async def test_a_proposal_withdrawn_while_it_stands_on_a_phone_moves_on_kindly(town):
    _, ruth, _, ana = await with_proposals(town)
    message, yes = await ruth.find("pairing-yes-button")
    await takes_a_break(ana, "week")
    seen = await ruth.presses_again(message, yes)
    assert seen.text.values["note"] == Text("moved-on")
    assert not any(word.lower() == "no" for word in "".join(await reads(ruth)).split())


async def test_a_proposal_withdrawn_behind_a_neutral_line_does_not_open(town):
    cleo = await cleo_in(town)
    ana = await ana_in(town, only_me=False)
    ruth = await ruth_in(town, cleo)
    assert (await ana.last()).text.key == "veiled"
    line, button = await ana.find("open-button")
    await takes_a_break(ruth, "week")
    seen = await ana.presses_again(line, button)
    assert seen.text.key == "home-with-note"


async def test_a_proposal_opens_behind_a_neutral_line_and_is_answered_there(town):
    cleo = await cleo_in(town)
    ana = await ana_in(town, only_me=False)
    ruth = await ruth_in(town, cleo)
    assert (await ana.opens()).text.key == "pairing-proposal"
    await ana.taps("pairing-yes-button")
    await ruth.taps("pairing-yes-button")
    await ruth.sees("pairing-together-helper")


async def test_a_button_of_last_month_changes_nothing(town):
    cleo, ruth, ana = await paired(town)
    message, people = await ana.find("pairing-people-button")
    await ana.from_home("pairing-people-button")
    await ana.taps("pairing-see-button")
    await ana.taps("pairing-change-button")
    _, end = await ana.find("pairing-new-button")
    await ana.taps("pairing-new-button")
    nia = await ruth_in(town, cleo, "Nia")
    await ana.from_home("pairing-waiting-button")
    await ana.taps("pairing-yes-button")
    await nia.taps("pairing-yes-button")
    await town.passes(31 * DAY)
    seen = await ana.presses_again(message, end)
    assert seen.text.values["note"] == Text("moved-on")
    await ana.presses_again(message, people)
    lines = (await ana.sees("pairing-people")).text.values["lines"].items
    assert [line.values["who"] for line in lines] == [await nia.as_name()]
    assert await ruth.as_name() != await nia.as_name()


async def test_another_persons_buttons_answer_nothing(town):
    _, ruth, _, ana = await with_proposals(town)
    hers = [(await ruth.find(label))[1] for label in ("pairing-yes-button", "pairing-no-button")]
    eve = await ana_in(town, "Eve")
    for button in hers:
        seen = await eve.presses_again(eve.phone.last, button)
        assert seen.text.values["note"] == Text("moved-on")
    assert (await ana.from_home("pairing-waiting-button")).text.key == "pairing-proposal"


async def test_yes_tapped_twice_quickly_by_both_at_the_same_moment_makes_one_pair(town):
    cleo = await cleo_in(town)
    ruth = await ruth_in(town, cleo)
    ana = await ana_in(town)
    await ana.from_home("pairing-waiting-button")
    for who in (ana, ruth, ana, ruth):
        message, yes = await who.find("pairing-yes-button")
        who.phone.press_stale(message, encode(yes))
    await town.settle()
    assert [await who.has("pairing-yes-kept") for who in (ana, ruth)].count(True) <= 1
    for who, other in ((ana, ruth), (ruth, ana)):
        await who.says("/people")
        lines = (await who.sees("pairing-people")).text.values["lines"].items
        assert [line.values["who"] for line in lines] == [await other.as_name()]


async def test_silence_moves_on_and_ends_with_a_person_who_looks(town):
    cleo = await cleo_in(town)
    nurses = [await ruth_in(town, cleo, name) for name in ("Ruth", "Nia", "Uma")]
    ana = await ana_in(town)
    for _ in range(3):
        await town.passes(DAY + HOUR)
    assert all([await nurse.has("pairing-asked") for nurse in nurses])
    await ana.sees("pairing-still-looking")
    await town.passes(2 * DAY)
    await cleo.sees("pairing-ask-search")


async def test_the_coordinator_looks_proposes_and_nobodys_yes_is_skipped(town):
    cleo = await cleo_in(town)
    ana = await ana_in(town)
    await cleo.sees("pairing-ask-search")
    ruth = await ruth_in(town, cleo)
    await ruth.taps("pairing-no-button")
    await cleo.from_home("asks-list-button")
    await cleo.taps("asks-see-button", who=await ana.as_name())
    await cleo.taps("pairing-look-button")
    await cleo.taps("pairing-propose-button", who=await ruth.as_name())
    await cleo.sees("pairing-proposed")
    assert not await ana.has("pairing-together-parent")
    await ana.from_home("pairing-waiting-button")
    await ana.taps("pairing-yes-button")
    await ruth.taps("pairing-yes-button")
    await ruth.sees("pairing-together-helper")


async def test_first_contact_has_an_owner_and_a_time_and_reaches_the_coordinator(town):
    cleo, ruth, _ = await paired(town)
    assert any("pairing-ask-first-contact" in keys(screen.text) for screen in await ruth.screens())
    await town.passes(6 * DAY)
    assert any("pairing-ask-first-contact" in keys(screen.text) for screen in await cleo.screens())


async def test_a_hello_of_three_is_offered_with_both_and_the_nurse_arranges_it(town):
    _, ruth, mo, ana = await with_proposals(town)
    for _ in range(2):
        await ana.from_home("pairing-waiting-button")
        await ana.taps("pairing-yes-button")
    await ruth.taps("pairing-yes-button")
    await mo.taps("pairing-yes-button")
    await ana.taps("pairing-hello-button")
    assert any("pairing-ask-hello" in keys(screen.text) for screen in await ruth.screens())


async def test_a_nurse_ends_it_nobody_reads_a_why_and_a_person_looks(town):
    cleo, ruth, ana = await paired(town)
    await ruth.says("/people")
    await ruth.taps("pairing-see-button")
    await ruth.taps("pairing-change-button")
    await ruth.taps("pairing-end-button")
    await ana.sees("pairing-over-parent")
    await cleo.sees("pairing-ask-search")


async def test_a_nurse_who_declined_sees_no_name_and_the_parent_no_no(town):
    cleo = await cleo_in(town)
    ruth = await ruth_in(town, cleo)
    ana = await ana_in(town)
    await ana.from_home("pairing-waiting-button")
    await ana.taps("pairing-yes-button")
    await ruth.taps("pairing-no-button")
    await ana.sees("pairing-still-looking")
    told = "".join(await reads(ana))
    assert "Ruth" not in told
    assert "declin" not in told
    assert "Ana" not in "".join(await reads(ruth))
