"""When a guide is offered: one that fits, four weeks apart, and never on a break, after a loss or against a no."""

import pytest

from bot.base.clock import DAY
from bot.base.facts import StageChanged
from bot.base.outcome import MovedOn, Refused
from bot.checkins import pulse
from bot.guidance import library, offering, service, store
from bot.guidance.guide import GRIEF
from bot.pairing import service as pairings
from bot.people import consents, erasing
from bot.people import service as people
from bot.people.store import persons
from tests.checkins.town import Meetings


class Reading(Meetings):
    """A town in which Ana may be offered guides."""

    async def offered(self) -> list[str]:
        """The guides that were, the first first."""
        kept = await self.do(lambda tx: store.of(tx, self.ids["Ana"]))
        return [one.guide for one in kept if one.offered_at is not None]

    async def after(self, days: int) -> int:
        """How many guides were offered, so many days on."""
        self.clock.move(days * DAY)
        await self.timetable.run_due()
        return len(await self.offered())

    async def acts(self, deed, *args, name: str = "Ana", **more):
        """That person does that."""
        who = await self.person(name)
        return await self.do(lambda tx: deed(tx, who, *args, **more))

    async def shown(self):
        """What Ruth is shown by Ana."""
        return [one.guide for one in await self.acts(service.shows, self.ids["Ana"], name="Ruth")]


@pytest.fixture
async def town():
    made = Reading()
    await made.ana_and_ruth()
    made.phones_are_on = False
    await made.do(lambda tx: persons.change(tx, made.ids["Ana"], unprompted_week=2))
    yield made
    await made.database.close()


async def test_the_first_comes_after_ten_days_and_the_next_four_weeks_later_never_the_same(town):
    assert await town.after(9) == 0
    assert await town.after(2) == 1
    assert await town.after(26) == 1
    assert await town.after(3) == 2
    first, second = await town.offered()
    assert first != second
    assert {library.guides()[one].topic for one in (first, second)} != {GRIEF}


async def test_who_likes_one_message_a_week_is_sent_no_guide_in_the_place_of_the_question_how_it_is(town):
    await town.do(lambda tx: persons.change(tx, town.ids["Ana"], unprompted_week=1))
    assert await town.after(40) == 0
    assert await town.acts(offering.beneath) is not None
    assert await town.acts(offering.beneath) is None
    await town.acts(pulse.ask_every, 0)
    assert await town.after(60) == 2


async def test_nothing_is_offered_after_a_loss(town):
    ana = await town.person("Ana")
    await town.do(lambda tx: people.loss(tx, ana, ana.id))
    assert await town.after(100) == 0


async def test_nothing_is_offered_to_who_said_no_until_they_say_yes_again(town):
    await town.acts(offering.wish, offers=False)
    assert await town.after(40) == 0
    await town.acts(offering.wish, offers=True)
    assert await town.after(40) == 1


async def test_nothing_is_offered_on_a_break_nor_without_the_consent(town):
    await town.pauses("Ana", town.clock.now() + 60 * DAY)
    assert await town.after(40) == 0
    await town.comes_back("Ana")
    await town.acts(consents.withdraw, "contact")
    assert await town.after(30) == 0


async def test_nothing_is_offered_long_after_a_due_date(town):
    assert await town.after(11) == 1
    assert await town.after(150) == 1
    assert await town.after(60) == 1


async def test_an_offer_that_waits_is_taken_back_by_a_loss(town):
    await town.after(11)
    ana = await town.person("Ana")
    waits = "count(*) FROM outbox WHERE key LIKE 'person:%:guide:%' AND state = 'waiting'"
    assert await _count(town, waits) == 1
    await town.do(lambda tx: people.loss(tx, ana, ana.id))
    assert await _count(town, waits) == 0


async def test_an_offer_that_waits_is_taken_back_when_the_stage_is_told_anew(town):
    await town.after(11)
    await town.do(lambda tx: tx.tell(StageChanged(town.ids["Ana"])))
    waits = "count(*) FROM outbox WHERE key LIKE 'person:%:guide:%' AND state = 'waiting'"
    assert await _count(town, waits) == 0


async def _count(town, sql):
    ((found,),) = await town.do(lambda tx: tx._cursor.execute(f"SELECT {sql}").fetchall())
    return found


async def test_a_nurse_sees_what_is_shown_to_her_until_it_is_hidden_or_they_part(town):
    await town.acts(service.show, "safe-sleep")
    await town.acts(service.show, "bills")
    assert set(await town.shown()) == {"safe-sleep", "bills"}
    await town.acts(service.hide, "bills")
    assert await town.shown() == ["safe-sleep"]
    pairing = await town.acts(service.nurse_of)
    await town.do(lambda tx: pairings.end(tx, pairing, town.ids["Ana"]))
    assert await town.shown() == []


async def test_a_nurse_who_comes_back_sees_nothing_of_before(town):
    await town.acts(service.show, "bills")
    pairing = await town.acts(service.nurse_of)
    await town.do(lambda tx: pairings.end(tx, pairing, town.ids["Ana"]))
    assert [one.shown_to for one in await town.do(lambda tx: store.of(tx, town.ids["Ana"]))] == [None]


async def test_who_shares_nothing_with_the_nurse_shows_her_nothing(town):
    await town.acts(service.show, "bills")
    await town.acts(consents.withdraw, "share_with_nurse")
    assert await town.shown() == []
    with pytest.raises(Refused):
        await town.acts(service.show, "bills")
    with pytest.raises(MovedOn):
        await town.acts(service.of_family, town.ids["Ana"], name="Ruth")


async def test_nobody_else_sees_what_is_shown(town):
    await town.acts(service.show, "bills")
    assert await town.acts(service.shows, town.ids["Ana"], name="Cleo") == []


async def test_after_a_loss_what_was_kept_and_shown_of_pregnancy_is_not_read(town):
    await town.acts(service.save, "safe-sleep", keep=True)
    await town.acts(service.show, "safe-sleep")
    ana = await town.person("Ana")
    await town.do(lambda tx: people.loss(tx, ana, ana.id))
    assert await town.acts(service.saved) == []
    assert await town.shown() == []
    with pytest.raises(MovedOn):
        await town.acts(lambda _tx, who: service.read(who, "safe-sleep"))
    assert {one.topic for one in await town.acts(service.fits_now)} == {GRIEF}


async def test_nothing_stays_of_whoever_is_erased(town):
    await town.after(11)
    await town.acts(service.save, "bills", keep=True)
    await town.acts(offering.wish, offers=False)
    await town.do(lambda tx: erasing.erase(tx, town.ids["Ana"]))
    assert await town.do(lambda tx: store.of(tx, town.ids["Ana"])) == []
    assert await _count(town, "count(*) FROM guidance_wishes") == 0
    assert await town.timers(offering.RULE) == []
