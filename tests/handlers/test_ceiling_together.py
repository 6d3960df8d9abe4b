"""All that nobody asked for, for weeks, in any order, zone and season: one a day, so many a week, and none is lost."""

from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from bot import app
from bot.asks import service as asks
from bot.base import outbox, timers
from bot.base.clock import DAY, HOUR, instant_of, local
from bot.base.texts import Texts
from bot.checkins import group_messages, plan_messages, pulse
from bot.checkins.store import agreements, groups
from bot.checkins.store.groups import Draft
from bot.circle import jobs_messages, meeting_messages
from bot.circle.store import meetings as circle_meetings
from bot.circle.store.swaps import Swap
from bot.evidence import asking
from bot.guidance import offering
from bot.hours import nudging, pot
from bot.hours import service as hours
from bot.hours.opportunities.store import opportunities
from bot.hours.opportunities.store.opportunities import Draft as Job
from bot.hours.rules import Transfer
from bot.pairing import service as pairings
from bot.panel import messages as panel_messages
from bot.panel.store import matters
from bot.people import consents
from bot.people import service as people
from bot.people.store import persons
from bot.skills import exchange_messages, firsts_messages, ring_messages
from bot.skills.ring_rules import Terms, Thing
from bot.skills.store import exchanges
from bot.skills.store.rings import Part, Ring
from bot.staff import messages as staff
from bot.staff import news, news_messages
from bot.staff.news_rules import Audience
from bot.staff.store.news import News
from handlers.claiming import take
from handlers.pace import Pace
from tests.checkins.town import Meetings

TEXTS = Texts.load(app.CONTENT, strict=True)
ZONES = ("Europe/London", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "Pacific/Kiritimati")
SEASONS = (datetime(2027, 3, 8, 10), datetime(2027, 3, 24, 10), datetime(2027, 10, 25, 10), datetime(2026, 11, 25, 10))
"""Before nights on which clocks change, and an ordinary day."""
LOOKS_APART = 6 * HOUR
YEARS_AHEAD = instant_of(datetime(2030, 1, 7, 10), "UTC")


def ask_how_it_is(tx, person):
    """The rule itself, as if its time had come."""
    key = f"person:{person}:pulse"
    timers.set_timer(tx, pulse.RULE, key, tx.now, late_limit=tx.now + DAY, about=person)
    (timer,) = timers.pending(tx, pulse.RULE, key)
    pulse.due(tx, timer)


def ask_how_things_go(tx, person):
    """The same for a measure, of somebody who agreed to it."""
    consents.give(tx, people.get(tx, person), asking.PURPOSE)
    key = f"person:{person}:measure:phq-2"
    (timer,) = timers.pending(tx, asking.RULE, key)
    asking.due(tx, timer)


def offer_a_guide(tx, person):
    """The rule itself, as if its time had come: a guide that fits her week and was not offered before."""
    (timer,) = timers.pending(tx, offering.RULE, f"person:{person}:guides")
    offering.due(tx, timer)


def remind_of_the_course(tx, person):
    staff.course_waits(tx, person, 1, 4)


def call_somebody(tx, person):
    """Somebody asks for a person, now; who is called is told how it stands at any hour, and so is who asked."""
    asks.open(tx, "safety.now", about=person, asked_by=person, urgent=True, subject=f"call:{tx.now}")


def offer_a_time(tx, person):
    """What follows from a plan."""
    (agreement,) = agreements.of_parent(tx, person)
    plan_messages.time_to_meet(tx, agreement, local(tx.now, "UTC").date())


def invite_to_several(tx, person):
    """The host of a meeting for several, years ahead, would like her to come."""
    host = pairings.active(tx, person, "nurse").helper_id
    starts_at = YEARS_AHEAD + 2 * HOUR * len(groups.hosted(tx, host, tx.now))
    opened = groups.add(tx, (host, "merevale", "nurse"), Draft("tea", 4, "own"), (starts_at, starts_at + HOUR))
    group_messages.invite(tx, opened, person)


def tell_of_bread(tx, person):
    """Somebody tells that they gave her bread, with whom she never agreed on anything."""
    told = exchanges.add(tx, "merevale", (1, person), "bread", 60, "", "said", told_by=1, happened_at=tx.now)
    exchange_messages.told_of(tx, exchanges.find(tx, told), person)


def propose_something_small(tx, person):
    firsts_messages.propose(tx, person, {"offer": "message-chat"}, unprompted=True)


def offer_to_receive(tx, person):
    """She has given much, and the rule looks whether she would like something, too."""
    mine, common = hours.account_of(tx, person), hours.pot(tx, "merevale")
    hours.post(tx, Transfer(mine, common, 3 * 60, "gift", "gift", f"gift:{tx.now}"))
    (timer,) = timers.pending(tx, nudging.RULE, f"person:{person}:nudge")
    nudging.due(tx, timer)


def give_her_the_first_hours(tx, person):
    pot.announce(tx, people.get(tx, person), 60)


def invite_to_a_ring(tx, person):
    """Somebody she does not know would be helped by what she could give."""
    terms = Terms(offer_id=1, gives=Thing("message-chat", "chat", 20))
    ring = Ring(tx.now, "merevale", "open", 2, False, 1, tx.now + 3 * DAY)
    ring_messages.invite(tx, Part(tx.now, ring.id, person, "merevale", 0, "asked", tx.now, terms), ring)


def send_news(tx, person):
    """A coordinator writes what is new, to whoever agreed to be sent such."""
    told = people.get(tx, person)
    consents.give(tx, told, news.PURPOSE)
    one = News(tx.now, person, "merevale", {"en": "The garden opens."}, Audience(), "going", tx.now, tx.now)
    news_messages.send(tx, told, one, not_after=tx.now + news.GOOD_FOR)


def bring_something(tx, person):
    """Somebody would like to put something right with her."""
    one = matters.add(tx, "merevale", pairings.active(tx, person, "nurse").helper_id, person, "agreement")
    matters.ask(tx, one)
    panel_messages.ask(tx, matters.find(tx, one), tx.now + 7 * DAY)
    matters.end(tx, one, "withdrawn")


def ask_to_sit(tx, person):
    """Whether she would sit on panels: asked anew here, as somebody else would be."""
    panel_messages.invite(tx, person)


def invite_to_the_circle(tx, person):
    """Somebody has set a meeting of the circle, years ahead."""
    one = circle_meetings.add(tx, "merevale", 1, YEARS_AHEAD, "", "no")
    meeting_messages.invite(tx, circle_meetings.find(tx, one), person)


def ask_to_swap_a_job(tx, person):
    """Somebody would like to do her job, and she theirs."""
    begins = tx.now + 3 * DAY
    one = opportunities.add(tx, 1, "merevale", Job("own", 60, 1, begins, begins + HOUR, job="cook"), "open", begins)
    swap = Swap(tx.now, one.id, 1, 1, one.id, person, 1, "open", begins)
    jobs_messages.ask_to_swap(tx, swap, one)


LASTING = (staff.invite, remind_of_the_course, invite_to_several, tell_of_bread, ask_to_sit, invite_to_the_circle)
LAPSING = (
    ask_how_it_is,
    ask_how_things_go,
    offer_a_guide,
    propose_something_small,
    offer_to_receive,
    give_her_the_first_hours,
    invite_to_a_ring,
    send_news,
    bring_something,
    ask_to_swap_a_job,
)
"""What is good for some days only, and then better not said."""
UNASKED = (*LASTING, *LAPSING)
"""Every sender of what nobody asked for."""
PROMPTED = (call_somebody, offer_a_time)
"""What is outside of it: safety at any hour, and what follows from a yes, by day."""


class Delivered(Meetings):
    """Ana's town, in which what may go goes, as delivery decides it, and arrives."""

    def arrive(self, tx) -> list[int]:
        """All that may go now; the rows."""
        went = []
        while envelopes := take(tx, TEXTS, Pace(), ()).envelopes:
            for one in envelopes:
                outbox.settle(tx, one.row.id, "sent", 1_000 + one.row.id)
                went.append(one.row.id)
        return went

    async def waits(self, span: int) -> None:
        """Time passes, with a look at what may go every few hours, at odd minutes."""
        for _ in range(max(1, span // LOOKS_APART)):
            self.clock.move(min(span, LOOKS_APART))
            await self.database.write(self.arrive)

    async def rows(self, sql: str) -> list:
        """Rows of Ana's outbox, by SQL of our own."""
        of = self.ids["Ana"]
        return await self.do(lambda tx: tx._cursor.execute(f"SELECT {sql}", {"of": of}).fetchall())


async def lives(zone: str, season: datetime, likes: int) -> Delivered:
    town = Delivered()
    await town.ana_and_ruth()
    town.phones_are_on = False
    town.clock.move(instant_of(season, "UTC") - town.clock.now())
    await town.do(lambda tx: persons.change(tx, town.ids["Ana"], zone=zone, unprompted_week=likes))
    return town


CAME = "settled_at FROM outbox WHERE person_id = :of AND unprompted = 1 AND message_id > 1000"
LEFT = "count(*) FROM outbox WHERE person_id = :of AND unprompted = 1 AND lane = 2 AND state <> 'sent'"
LAPSES = " OR ".join(f"key LIKE '{of}%'" for of in ("skills", "person:", "panel:", "opportunity:"))
LAPSED = f" AND NOT (state = 'missed' AND not_after < {{}} AND ({LAPSES}))"
"""What has not come; what is good for some days only is dropped when they are over."""
URGENT = "count(*) FROM outbox WHERE lane = 0 AND state = 'waiting'"
ASLEEP = "count(*) FROM outbox WHERE person_id = :of AND unprompted = 0 AND state = 'waiting' AND not_before > {} + {}"


@settings(max_examples=25, deadline=None)
@given(
    zone=st.sampled_from(ZONES),
    season=st.sampled_from(SEASONS),
    likes=st.integers(1, 3),
    said=st.lists(st.tuples(st.integers(0, 40), st.sampled_from((*UNASKED, *UNASKED, *PROMPTED))), max_size=20),
)
async def test_all_rooms_together_never_write_oftener_nothing_urgent_waits_and_nothing_is_lost(
    zone, season, likes, said
):
    town = await lives(zone, season, likes)
    for passing, say in said:
        town.clock.move(passing * HOUR + 7)
        await town.do(lambda tx, say=say: say(tx, town.ids["Ana"]))
        await town.database.write(town.arrive)
        assert await town.rows(URGENT) == [(0,)]
        assert await town.rows(ASLEEP.format(town.clock.now(), 15 * HOUR)) == [(0,)]
    await town.waits((len(said) + 2) * 7 * DAY)
    came = [local(at, zone).date() for (at,) in await town.rows(CAME)]
    assert len(set(came)) == len(came)
    assert all(sum(day <= other < day + timedelta(days=7) for other in came) <= likes for day in came)
    assert await town.rows(LEFT + LAPSED.format(town.clock.now())) == [(0,)]
    assert len(came) >= sum(say in LASTING for _, say in said)
    await town.database.close()


async def test_without_the_ceiling_it_would_be_seen(monkeypatch):
    monkeypatch.setattr("bot.base.ceiling.until", lambda *_: None)
    town = await lives("Europe/London", SEASONS[0], 1)
    for say in UNASKED:
        await town.do(lambda tx, say=say: say(tx, town.ids["Ana"]))
    await town.waits(DAY)
    came = [local(at, "Europe/London").date() for (at,) in await town.rows(CAME)]
    assert len(set(came)) < len(came)
    await town.database.close()
