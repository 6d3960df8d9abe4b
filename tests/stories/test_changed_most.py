"""What has changed most: told by whoever likes, chosen by the members, and gone at once when it is taken back."""

from bot.asks import service as asks
from bot.base.clock import DAY
from bot.circle import service as circle
from bot.evidence import stories
from bot.people import consents, erasing
from bot.practice.stories.neighbours import turns_to
from tests.stories.people import cleo_in, is_in, reads

STORY = "Now I cook on Thursdays for eight families, and they know my name."


async def opens(who):
    await who.from_home("circle-open-button")
    await turns_to(who, "evidence-picture-button")
    return await who.taps("stories-open-button")


async def tells(who, *, report=False, name=False, words=STORY):
    await opens(who)
    await who.taps("stories-tell-button")
    await who.says(words)
    if report:
        await who.taps("stories-report-button", to="yes")
    if name:
        await who.taps("stories-name-button", to="yes")
    return await who.taps("stories-share-button")


async def four(town):
    cleo = await cleo_in(town)
    return (cleo, *[await is_in(town, name) for name in ("Ana", "Ben", "Eva")])


async def all_choose(town, *members):
    """Each says yes, and the days go by."""

    def work(tx):
        for person in people:
            for decision in circle.waiting_for(tx, person):
                circle.vote(tx, person, decision.id, 1)

    people = [await one.person() for one in members]
    await town.kith.database.write(work)
    await town.passes(8 * DAY)


async def in_report(town):
    return await town.kith.database.read(lambda tx: stories.for_report(tx, "merevale", 0, tx.now + 1))


async def test_ana_tells_the_circle_chooses_it_and_everybody_reads_it(town):
    cleo, ana, ben, eva = await four(town)
    await tells(ana, report=True, name=True)
    await opens(ben)
    await ben.taps("stories-see-told-button")
    seen = await ben.taps("stories-one-button", number="1")
    assert seen.text.values["by"].values["who"] == await ana.as_name()
    assert any(STORY in words for words in await reads(ben))
    await ben.taps("stories-vote-button")
    assert (await ben.taps("stories-see-vote-button")).text.key == "circle-vote"
    await all_choose(town, cleo, ana, ben, eva)
    assert (await opens(eva)).text.key == "stories-chosen"
    assert await in_report(town) == [(STORY, "Ana")]
    person = (await ana.person()).id
    assert await town.kith.database.read(lambda tx: consents.stands(tx, person, "stories"))


async def test_nobody_reads_it_before_it_is_shared_and_only_its_teller_changes_it(town):
    _, ana, ben, _ = await four(town)
    await opens(ana)
    await ana.taps("stories-tell-button")
    seen = await ana.says(STORY)
    assert (seen.text.key, seen.text.values["state"]) == ("stories-one", "written")
    await opens(ben)
    assert (await ben.taps("stories-see-told-button")).text.key == "stories-told-none"
    for forged in ("story.read:1", "story.vote:1", "story.mine:1", "story.share:1", "story.report:1:yes"):
        ben.phone.press_stale(ben.phone.received[-1], forged)
        await town.settle()
    assert not any(STORY in words for words in await reads(ben))
    await ana.taps("stories-share-button")
    for forged in ("story.take_back:1", "story.name:1:yes", "story.mine:1"):
        ben.phone.press_stale(ben.phone.received[-1], forged)
        await town.settle()
    (story,) = await told(town, ana)
    assert (story.in_report, story.with_name) == (False, False)


async def told(town, who):
    person = await who.person()
    return await town.kith.database.read(lambda tx: stories.all_of(tx, person))


async def test_what_is_kept_in_the_circle_is_in_no_report_and_names_nobody(town):
    cleo, ana, ben, eva = await four(town)
    await tells(ana)
    await opens(ben)
    await ben.taps("stories-see-told-button")
    assert (await ben.taps("stories-one-button", number="1")).text.values["by"].key == "stories-by-somebody"
    await ben.taps("stories-vote-button")
    await all_choose(town, cleo, ana, ben, eva)
    assert (await opens(eva)).text.key == "stories-chosen"
    assert await in_report(town) == []


async def test_taken_back_it_is_gone_at_once_from_the_vote_the_circle_and_the_report(town):
    cleo, ana, ben, eva = await four(town)
    await tells(ana, report=True)
    await opens(ben)
    await ben.taps("stories-see-told-button")
    await ben.taps("stories-one-button", number="1")
    await ben.taps("stories-vote-button")
    message, button = await ben.find("stories-see-vote-button")
    await ana.taps("stories-take-back-button")
    assert await told(town, ana) == []
    assert (await ben.presses_again(message, button)).text.key != "circle-vote"
    await tells(ana, report=True)
    await opens(ben)
    await ben.taps("stories-see-told-button")
    await ben.taps("stories-one-button", number="1")
    await ben.taps("stories-vote-button")
    await all_choose(town, cleo, ana, ben, eva)
    assert len(await in_report(town)) == 1
    await opens(ana)
    await ana.taps("stories-see-mine-button")
    await ana.taps("stories-one-button", number="1")
    await ana.taps("stories-take-back-button")
    assert await in_report(town) == []
    assert (await opens(eva)).text.key == "stories-chosen-none"


async def test_withdrawing_the_consent_and_erasing_take_all_of_them_back(town):
    _, ana, ben, eva = await four(town)
    await tells(ana)
    await tells(ben)
    person = await ana.person()
    await town.kith.database.write(lambda tx: consents.withdraw(tx, person, "stories"))
    assert await told(town, ana) == []
    other = (await ben.person()).id
    await town.kith.database.write(lambda tx: erasing.erase(tx, other))
    await opens(eva)
    assert (await eva.taps("stories-see-told-button")).text.key == "stories-told-none"


async def test_words_that_worry_bring_a_person(town):
    _, ana, _, _ = await four(town)
    await opens(ana)
    await ana.taps("stories-tell-button")
    await ana.says("I want to kill myself")
    waiting = await town.kith.database.read(lambda tx: asks.at_place(tx, "merevale"))
    assert any(ask.kind.startswith("safety.") for ask in waiting)


async def test_a_story_has_a_length(town):
    _, ana, _, _ = await four(town)
    await opens(ana)
    await ana.taps("stories-tell-button")
    assert (await ana.says("a" * (stories.WORDS_MAX + 1))).text.key == "stories-length"
    assert await told(town, ana) == []
