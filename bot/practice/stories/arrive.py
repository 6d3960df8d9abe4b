"""How each of the four comes to Kith, tap by tap."""

from bot.base.clock import HOUR
from bot.base.messages import LinkButton, Screen
from bot.base.transaction import Transaction
from bot.circle.recruit_rules import Vote
from bot.circle.store import recruiting as store
from bot.hours import jobs
from bot.hours.opportunities.store import opportunities, seats
from bot.hours.opportunities.store.opportunities import Draft
from bot.practice.town import Town
from bot.practice.villager import Villager


async def agree(who: Villager, language: str = "", code: str = "") -> Screen:
    """The four taps from the link to being in; without a language, in that of the phone."""
    await who.starts(code)
    await who.taps("people-language-button", language=language or who.reads_first)
    await who.taps("people-go-on-button")
    return await who.taps("people-agree-button")


async def coordinator(town: Town, who: Villager, language: str = "") -> None:
    """The first coordinator claims with the link from the terminal."""
    await agree(who, language, await town.claim_code())
    await who.taps("people-later-button")


async def helper(coordinator_: Villager, who: Villager, role: str, language: str = "") -> None:
    """A nurse or mentor comes by an invite, and says that nobody else uses this phone."""
    await agree(who, language, await invited(coordinator_, role))
    await who.taps("people-later-button")
    if role == "mentor":
        await only_me(who)


async def nurse(coordinator_: Villager, who: Villager, language: str = "") -> None:
    """A nurse comes by an invite."""
    await helper(coordinator_, who, "nurse", language)


async def mentor(coordinator_: Villager, who: Villager, language: str = "") -> None:
    """A mentor comes by an invite."""
    await helper(coordinator_, who, "mentor", language)


async def invited(coordinator_: Villager, role: str) -> str:
    """The code of a fresh invite, as it stands on the coordinator's screen."""
    await coordinator_.from_home("staff-desk-button")
    await coordinator_.taps("staff-invite-button")
    screen = await coordinator_.taps("staff-role-button", role=role)
    return str(screen.text.values["link"]).partition("?start=")[2]


async def parent(
    who: Villager, language: str = "", *, area: str = "Harbour", stage: str = "expecting", mentor: bool = True
) -> Screen:
    """A parent joins, tells what she enjoys before what would help, and the few things that matching needs."""
    await agree(who, language)
    await who.taps("people-tell-strengths-button")
    await who.taps("people-give-button", choice="cooking")
    await who.taps("done-button")
    await who.taps("people-need-button", choice="listening")
    await who.taps("done-button")
    await who.taps("people-area-button", area=area)
    await _tell_stage(who, stage)
    return await who.taps("people-wish-yes-button" if mentor else "people-wish-no-button")


async def _tell_stage(who: Villager, stage: str) -> None:
    """Expecting in about half a year, a baby of some weeks, or rather not said."""
    await who.taps(f"people-stage-{stage}-button")
    if stage != "unsaid":
        await pick_a_date(who)


async def pick_a_date(who: Villager) -> None:
    """The last month of the first row, and a day in the middle of it, read back and kept."""
    months = (await who.last()).rows[0]
    month = months[-1]
    if isinstance(month, LinkButton):
        raise LookupError("a month is a button")
    await who.taps("people-month-button", **month.label.values)
    await who.taps("people-part-button", start="11")
    await who.taps("people-day-button", day="12")
    await who.taps("people-date-right-button")


async def pick_this_month(who: Villager) -> None:
    """The newest month, and its first day, read back and kept."""
    month = (await who.last()).rows[0][0]
    if isinstance(month, LinkButton):
        raise LookupError("a month is a button")
    await who.taps("people-month-button", **month.label.values)
    await who.taps("people-part-button", start="1")
    await who.taps("people-day-button", day="1")
    await who.taps("people-date-right-button")


async def only_me(who: Villager) -> None:
    """Nobody else uses this phone: messages come as they are."""
    await who.from_home("people-settings-button")
    await who.taps("people-set-phone-button")
    await who.taps("people-shared-no-button")
    await who.goes_home()


async def companion_link(parent_: Villager) -> str:
    """The code of a fresh link for somebody who is to act for a parent, as it stands on the parent's screen."""
    await parent_.from_home("people-settings-button")
    await parent_.taps("people-set-consents-button")
    await parent_.taps("people-companions-button")
    screen = await parent_.taps("people-companion-link-button")
    return str(screen.text.values["link"]).partition("?start=")[2]


async def agree_to_act(parent_: Villager, who: Villager, language: str = "") -> Screen:
    """Somebody opens a parent's link: language, what it is, agreed. The parent has yet to say that it is they."""
    await who.starts(await companion_link(parent_))
    await who.taps("people-language-button", language=language or who.reads_first)
    return await who.taps("people-agree-button")


async def companion(parent_: Villager, who: Villager, language: str = "") -> None:
    """Somebody acts for a parent, by both their wish."""
    await agree_to_act(parent_, who, language)
    await parent_.says("/home")
    await parent_.from_home("people-companions-see-button")
    await parent_.taps("people-companion-yes-button", who=await who.as_name())


async def course(coordinator_: Villager, who: Villager, steps: int | None = None) -> None:
    """Somebody who would like to be a mentor is welcomed to the course, and does so many steps of it; by default all,
    and the practice talk too.
    """
    await application(coordinator_, who)
    await coordinator_.taps("staff-welcome-button")
    await who.opens_everything()
    screen = await who.from_home("staff-course-button")
    names = [str(button.label.values["step"]) for row in screen.rows for button in row]
    for step in names[:steps]:
        await who.taps("staff-step-button", step=step)
        await who.taps("staff-step-done-button")
    if steps is None:
        await recruited(coordinator_, who)
        await application(coordinator_, who)
        await coordinator_.taps("staff-talked-button")


async def recruited(coordinator_: Villager, who: Villager, said: Vote = "yes") -> None:
    """Members have met somebody who would like to be a mentor, asked two people about them, and said so."""
    by, person = await coordinator_.person(), await who.person()

    def work(tx: Transaction) -> None:
        known = store.begin(tx, person.place, person.id, by.id)
        for words in ("Dr Lee, 01632 960 111", "Mia, 01632 960 112"):
            store.add_reference(tx, known, words)
        for one in store.references(tx, known.id):
            store.record(tx, one.id, "good", by.id)
        now = tx.now
        met = Draft("own", 60, 4, now - 3 * HOUR, now - 2 * HOUR, job="interview")
        job = opportunities.add(tx, by.id, by.place, met, "open", now)
        seats.put(tx, seats.row_of(tx, job.id, by.id), "held", 1, 1)
        jobs.settle(tx, job, done=True)
        store.meet_at(tx, known.id, job.id)
        store.say(tx, known.id, said)

    await coordinator_.town.kith.database.write(work)


async def application(coordinator_: Villager, who: Villager) -> Screen:
    """The coordinator looks at somebody's wish to be a mentor."""
    await coordinator_.from_home("staff-desk-button")
    await coordinator_.taps("staff-find-button")
    await coordinator_.says(who.name)
    return await coordinator_.taps("staff-see-button", who=await who.as_name())


async def late_hours(who: Villager, other: Villager) -> None:
    """Somebody asks one of their people for a time outside the hours."""
    await who.says("/people")
    await who.taps("pairing-see-button", who=await other.as_name())
    await who.taps("checkins-book-button")
    await who.says("in 20 days at 23:00")
    await who.taps("checkins-typed-yes-button")
