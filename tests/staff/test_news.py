"""News of the place: to those who agreed, counted before, taken back in time, each once, at no wrong moment."""

import pytest

from bot import app, wiring
from bot.base import onlooking, outbox, timers
from bot.base.clock import DAY, HOUR, MINUTE
from bot.base.messages import Text
from bot.base.outcome import MovedOn, Refused
from bot.base.texts import Texts
from bot.people import consents, erasing, privacy
from bot.people import service as people
from bot.people.store import persons
from bot.staff import news, news_messages, news_rules, second
from bot.staff.news_rules import Audience
from bot.staff.store import news as store
from handlers.claiming import take
from handlers.pace import Pace
from tests.pairing.town import Town

TEXTS = Texts.load(app.CONTENT, strict=True)
NAMES = tuple(f"Neighbour {letter}" for letter in "ABCDEFGHIJ")
WORDS = "The garden opens on Friday."


class Place(Town):
    """A place with Cleo and Dee, who coordinate, and ten parents who agreed to news."""

    async def everybody(self):
        wiring.wire_seconds()
        self.phones_are_on = False
        await self.moves_in("Cleo", "coordinator")
        await self.moves_in("Dee", "coordinator")
        for name in NAMES:
            await self.moves_in(name, "parent")
            await self.agrees(name)
        await self.passes(2 * DAY)
        return self

    async def delivers(self):
        """What may go now goes, as delivery decides it; to whom."""

        def arrive(tx):
            went = []
            while envelopes := take(tx, TEXTS, Pace(), ()).envelopes:
                for one in envelopes:
                    outbox.settle(tx, one.row.id, "sent", 1_000 + one.row.id)
                    went.append(one.row.person_id)
            return went

        return await self.do(arrive)

    async def days_go_by(self, count):
        """So many days pass, and what may go goes, a few times a day."""
        for _ in range(3 * count):
            await self.passes(8 * HOUR)
            await self.delivers()

    async def agrees(self, name):
        await self.do(lambda tx: consents.give(tx, people.get(tx, self.ids[name]), "news"))

    async def tells(self, name, **told):
        await self.do(lambda tx: persons.change(tx, self.ids[name], **told))

    async def as_(self, name, act, *args):
        return await self.do(lambda tx: act(tx, people.get(tx, self.ids[name]), *args))

    async def written(self, **audience):
        """News that Cleo wrote, for those."""
        one = await self.as_("Cleo", news.begin, WORDS)
        for part, to in audience.items():
            one = await self.as_("Cleo", news.aim, one.id, part, to)
        return one

    async def sent(self, **audience):
        """The same, on its way: the undo window is over."""
        one = await self.written(**audience)
        await self.as_("Cleo", news.send, one.id)
        if not audience:
            await self.as_("Dee", second.agree, 1)
        await self.passes(news.UNDO + MINUTE)
        return one

    async def rows(self, news_id=1):
        """What is, or was, on its way: (name, state)."""
        every = await self.do(lambda tx: onlooking.since(tx, 0))
        of = {number: name for name, number in self.ids.items()}
        mine = [row for row in every if (row.key or "").startswith(news_messages.prefix(news_id))]
        return [(of[row.person_id], row.state) for row in mine]

    async def count(self, one):
        return await self.do(lambda tx: news.count(tx, store.find(tx, one.id)))


@pytest.fixture
async def place():
    made = await Place().everybody()
    yield made
    await made.database.close()


async def test_it_is_for_those_who_agreed_and_for_nobody_else(place):
    await place.moves_in("Zed", "parent")
    one = await place.written(role="parent")
    assert await place.count(one) == len(NAMES)
    await place.as_("Cleo", news.send, one.id)
    await place.passes(news.UNDO + MINUTE)
    assert sorted(name for name, _ in await place.rows()) == sorted(NAMES)


async def test_nothing_goes_before_the_undo_window_is_over(place):
    one = await place.written(role="parent")
    await place.as_("Cleo", news.send, one.id)
    await place.passes(news.UNDO - MINUTE)
    assert await place.rows() == []
    await place.passes(2 * MINUTE)
    assert len(await place.rows()) == len(NAMES)


async def test_taken_back_in_time_it_goes_to_nobody_and_later_it_cannot_be(place):
    one = await place.written(role="parent")
    await place.as_("Cleo", news.send, one.id)
    await place.as_("Cleo", news.undo, one.id)
    await place.passes(DAY)
    assert await place.rows() == []
    other = await place.sent(role="parent")
    with pytest.raises(Refused, match="is gone"):
        await place.as_("Cleo", news.undo, other.id)


async def test_to_everybody_a_second_person_agrees_first(place):
    one = await place.written()
    await place.as_("Cleo", news.send, one.id)
    await place.passes(HOUR)
    assert await place.rows() == []
    await place.as_("Dee", second.agree, 1)
    assert await place.rows() == []
    await place.passes(news.UNDO + MINUTE)
    assert len(await place.rows()) == len(NAMES)


async def test_taken_back_while_the_second_is_asked_it_is_not_sent_by_a_late_yes(place):
    one = await place.written()
    await place.as_("Cleo", news.send, one.id)
    await place.as_("Cleo", news.undo, one.id)
    with pytest.raises(MovedOn):
        await place.as_("Dee", second.agree, 1)
    assert await place.rows() == []


async def test_fewer_than_the_place_tells_get_nothing_and_no_number_is_said(place):
    for name in NAMES[:3]:
        await place.tells(name, area="east-fields")
    one = await place.written(area="east-fields")
    assert await place.count(one) is None
    with pytest.raises(Refused, match="too few"):
        await place.as_("Cleo", news.send, one.id)
    for name in NAMES[:8]:
        await place.tells(name, area="east-fields")
    assert await place.count(one) == 8


@pytest.mark.parametrize(
    ("audience", "told", "is_meant"),
    [
        (Audience(), {}, True),
        (Audience(role="parent"), {}, True),
        (Audience(role="mentor"), {}, False),
        (Audience(area="east-fields"), {"area": "east-fields"}, True),
        (Audience(area="east-fields"), {"area": "station"}, False),
        (Audience(stage="baby"), {"stage": "baby"}, True),
        (Audience(stage="baby"), {"stage": "expecting"}, False),
        (Audience(stage="baby"), {"stage": "baby", "loss_at": 1}, False),
        (Audience(stage="expecting"), {"stage": "expecting", "loss_at": 1}, False),
        (Audience(), {"stage": "baby", "loss_at": 1}, True),
        (Audience(language="ar"), {"language": "ar"}, True),
        (Audience(language="ar"), {}, False),
        (Audience(role="parent", area="east-fields"), {"area": "station"}, False),
        (Audience(), {"awaits": "nurse"}, False),
        (Audience(), {"state": "left"}, False),
    ],
)
async def test_whom_an_audience_means(place, audience, told, is_meant):
    await place.tells(NAMES[0], **told)
    person = await place.person(NAMES[0])
    assert news_rules.is_for(person, audience) is is_meant


async def test_after_a_loss_what_was_for_a_stage_does_not_come_any_more(place):
    for name in NAMES:
        await place.tells(name, stage="expecting", stage_date="2027-03-01")
    await place.sent(stage="expecting")
    await place.as_(NAMES[0], people.loss, place.ids[NAMES[0]])
    rows = dict(await place.rows())
    assert rows.pop(NAMES[0]) == "withdrawn"
    assert set(rows.values()) == {"waiting"}


async def test_a_loss_takes_nothing_away_of_news_for_everybody(place):
    await place.sent(role="parent")
    await place.as_(NAMES[0], people.loss, place.ids[NAMES[0]])
    assert dict(await place.rows())[NAMES[0]] == "waiting"


async def test_another_stage_takes_away_what_was_for_the_one_before(place):
    for name in NAMES:
        await place.tells(name, stage="expecting", stage_date="2027-03-01")
    await place.sent(stage="expecting")
    await place.do(lambda tx: tx.tell(news.StageChanged(place.ids[NAMES[1]])))
    assert dict(await place.rows())[NAMES[1]] == "withdrawn"


async def test_each_gets_it_once_however_often_the_sending_begins_anew(place, monkeypatch):
    monkeypatch.setattr(news, "AT_A_TIME", 3)
    one = await place.written(role="parent")
    await place.as_("Cleo", news.send, one.id)
    place.clock.move(news.UNDO + MINUTE)

    def breaks(tx):
        (timer,) = timers.pending(tx, news.RULE)
        news.due(tx, timer)
        raise RuntimeError("the power is gone")

    for _ in range(3):
        with pytest.raises(RuntimeError):
            await place.do(breaks)
    assert await place.rows() == []

    def again(tx):
        for timer in timers.pending(tx, news.RULE):
            news.due(tx, timer)
            news.due(tx, timer)

    await place.do(again)
    await place.passes(HOUR)
    assert sorted(name for name, _ in await place.rows()) == sorted(NAMES)


async def test_many_are_sent_it_in_several_turns(place, monkeypatch):
    monkeypatch.setattr(news, "AT_A_TIME", 4)
    one = await place.sent(role="parent")
    assert len(await place.rows()) == len(NAMES)
    assert (await place.as_("Cleo", news.find, one.id)).state == "gone"


async def test_the_count_afterwards_is_the_truth(place):
    one = await place.sent(role="parent")
    every = await place.do(lambda tx: onlooking.since(tx, 0))
    ids = [row.id for row in every if (row.key or "").startswith(news_messages.prefix(one.id))]
    fates = ("sent", "sent", "sent", "withdrawn", "missed", "refused", "dropped")

    def settle(tx):
        for row_id, fate in zip(ids, fates, strict=False):
            outbox.settle(tx, row_id, fate)
        return news.came(tx, store.find(tx, one.id))

    assert await place.do(settle) == news.Came(came=3, waits=3, lost=4)


async def test_whoever_takes_the_yes_back_is_not_meant_any_more(place):
    one = await place.written(role="parent")
    await place.do(lambda tx: consents.withdraw(tx, people.get(tx, place.ids[NAMES[0]]), "news"))
    assert await place.count(one) == len(NAMES) - 1


async def test_the_row_says_that_nobody_asked_for_it_and_which_yes_it_needs(place):
    await place.sent(role="parent")
    every = await place.do(lambda tx: onlooking.since(tx, 0))
    row = next(row for row in every if (row.key or "").startswith("news:"))
    assert (row.unprompted, row.purpose, outbox.LANES[row.lane]) == (1, "news", "bulk")
    assert row.not_after is not None


async def test_who_is_on_a_break_is_left_in_peace(place):
    await place.as_(NAMES[0], privacy.stop)
    await place.sent(role="parent")
    await place.days_go_by(9)
    rows = dict(await place.rows())
    assert rows.pop(NAMES[0]) == "withdrawn"
    assert set(rows.values()) == {"sent"}


async def test_in_their_silent_hours_it_waits(place):
    await place.tells(NAMES[0], quiet_from=0, quiet_to=24 * 60 - 1)
    await place.sent(role="parent")
    await place.days_go_by(9)
    rows = dict(await place.rows())
    assert rows.pop(NAMES[0]) in ("waiting", "missed")
    assert set(rows.values()) == {"sent"}


async def test_it_comes_no_oftener_than_they_like_and_after_two_weeks_it_is_no_news(place):
    for _ in range(4):
        await place.sent(role="parent")
    await place.days_go_by(13)
    came = [sum(state == "sent" for _, state in await place.rows(number)) for number in (1, 2, 3, 4)]
    assert sum(came) <= 2 * len(NAMES)
    await place.days_go_by(9)
    assert {state for number in (1, 2, 3, 4) for _, state in await place.rows(number)} == {"sent", "missed"}


async def test_each_reads_it_in_their_language_or_it_says_that_it_is_in_another(place):
    one = await place.written(role="parent")
    one = await place.as_("Cleo", news.put, one.id, "ar", "تفتح الحديقة يوم الجمعة.")
    shown = {language: news_messages.screen(one, language).text.values for language in ("en", "es", "ar")}
    assert shown["en"]["words"] == shown["es"]["words"] == WORDS
    assert shown["ar"]["words"] == "تفتح الحديقة يوم الجمعة."
    assert shown["es"]["note"] == Text("staff-news-other", language="en")
    assert {shown["en"]["note"], shown["ar"]["note"]} == {Text("staff-news-own")}


@pytest.mark.parametrize("typed", ["", "   ", "\u200b", "x" * 801, "🙂" * 900])
async def test_nothing_or_too_much_is_no_news(place, typed):
    with pytest.raises(Refused):
        await place.as_("Cleo", news.begin, typed)


async def test_nobody_changes_or_sees_a_draft_of_another_or_of_another_place(place):
    one = await place.written()
    for name in ("Dee", NAMES[0]):
        with pytest.raises(MovedOn):
            await place.as_(name, news.find, one.id)
    await place.tells("Dee", place="northwick")
    await place.as_("Cleo", news.aim, one.id, "role", "parent")
    await place.as_("Cleo", news.send, one.id)
    with pytest.raises(MovedOn):
        await place.as_("Dee", news.find, one.id)


@pytest.mark.parametrize(
    ("part", "to"), [("role", "coordinator"), ("area", "moon"), ("name", "Ana"), ("stage", "lost")]
)
async def test_nobody_is_aimed_at_by_anything_else(place, part, to):
    one = await place.written()
    with pytest.raises(MovedOn):
        await place.as_("Cleo", news.aim, one.id, part, to)


async def test_what_is_on_its_way_is_not_changed(place):
    one = await place.written(role="parent")
    await place.as_("Cleo", news.send, one.id)
    for act, *args in ((news.put, "en", "Other words."), (news.aim, "role", "all")):
        with pytest.raises(MovedOn):
            await place.as_("Cleo", act, one.id, *args)
    assert (await place.as_("Cleo", news.send, one.id)).state == "soon"


async def test_the_words_of_whoever_is_erased_go_nowhere_any_more(place):
    await place.sent(role="parent")
    await place.do(lambda tx: erasing.erase(tx, place.ids["Cleo"]))
    assert {state for _, state in await place.rows()} == {"withdrawn"}
    assert await place.do(lambda tx: store.find(tx, 1)) is None


async def test_what_a_colleague_would_rather_not_have_said_goes_to_nobody_and_says_so(place):
    one = await place.written()
    await place.as_("Cleo", news.send, one.id)
    (asked,) = await place.as_("Dee", second.waiting)
    await place.as_("Dee", second.decline, asked.id)
    assert (await place.as_("Cleo", news.find, one.id)).state == "dropped"


async def test_what_nobody_agreed_to_in_time_goes_to_nobody_and_says_so(place):
    one = await place.written()
    await place.as_("Cleo", news.send, one.id)
    await place.passes(4 * DAY)
    assert (await place.as_("Cleo", news.find, one.id)).state == "dropped"


async def test_of_what_was_taken_back_no_colleague_is_asked_any_more(place):
    one = await place.written()
    await place.as_("Cleo", news.send, one.id)
    await place.as_("Cleo", news.undo, one.id)
    assert await place.as_("Dee", second.waiting) == []
    await place.passes(4 * DAY)
    assert "staff-second-over" not in await place.keys("Cleo")
