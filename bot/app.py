"""The only wiring: settings to parts to a running bot.

What follows from a fact, what a timer does and who holds an ask are listed here, in one fixed order.
"""

import asyncio
import contextlib
import logging
from dataclasses import dataclass
from pathlib import Path

import httpx
from telegram import Bot
from telegram.request import BaseRequest, HTTPXRequest

from bot.asks import holders
from bot.asks import service as asks
from bot.base import facts, schema, tidying, timers
from bot.base.chance import Chance
from bot.base.clock import Clock, SystemClock
from bot.base.database import Database, StorageTrouble
from bot.base.errands import Apart, Errands, at_hand
from bot.base.facts import Consequences
from bot.base.tasks import Tasks
from bot.base.texts import Texts
from bot.base.timetable import Timetable
from bot.checkins import acting, after, asked_for, asking, pulse, reminding, steps, steps_reminding, steps_shown, thanks
from bot.checkins import consequences as checkins
from bot.checkins import group_consequences as several
from bot.checkins import keeping as rhythm
from bot.checkins.typed import service as typed_times
from bot.hours import service as hours
from bot.pairing import consequences as pairing
from bot.pairing import ending, ending_times, nightly, search, uncleared, words
from bot.pairing import ending_consequences as endings
from bot.pairing import service as pairings
from bot.people import clearances, companions, erasing, going_on, limits, profiles
from bot.people import service as people
from bot.safety import service as safety
from bot.settings import Settings
from bot.staff import clearances as staff_clearances
from bot.staff import course, digest, ladder, renewal, supervision
from bot.staff import service as staff
from handlers import DOORS, links, menu
from handlers.delivery import Delivery
from handlers.intake import Intake
from handlers.reception import Reception

log = logging.getLogger(__name__)

CONTENT = Path(__file__).resolve().parents[1] / "content"
ERRANDS = (nightly.ERRAND,)
FINISH_SECONDS = 8
"""How long a stop waits for what is under way: less than whoever stops us would wait before a kill."""
SETTLED_SECONDS = 60
"""After so long a start is over, and there is time for what can wait."""


def consequences() -> Consequences:
    """What follows from each fact, in order."""
    follow = Consequences()
    follow.on(facts.PersonLeft, companions.person_left)
    follow.on(facts.CoordinatorJoined, companions.works_here)
    follow.on(facts.HelperReady, companions.works_here)
    follow.on(facts.UrgentAsk, going_on.urgent_ask)
    for gone in (facts.PersonLeft, facts.PersonPaused, facts.PersonUnreachable):
        follow.on(gone, asks.person_gone)
    follow.on(facts.CoordinatorJoined, asks.coordinator_joined)
    follow.on(facts.PersonLeft, pairing.person_left)
    for away in (facts.PersonPaused, facts.PersonUnreachable):
        follow.on(away, pairing.person_away)
        follow.on(away, checkins.person_away)
    follow.on(facts.PersonBack, pairing.person_back)
    follow.on(facts.ConsentChanged, pairing.consent_changed)
    follow.on(facts.ParentReady, pairing.parent_ready)
    follow.on(facts.MentorWished, pairing.mentor_wished)
    follow.on(facts.HelperReady, pairing.helper_ready)
    follow.on(facts.HelperReady, digest.helper_ready)
    follow.on(facts.MentorshipOver, pairing.mentorship_over)
    follow.on(facts.ClearanceChanged, pairing.clearance_changed)
    follow.on(facts.Loss, pairing.loss)
    follow.on(facts.StageChanged, pairing.stage_changed)
    follow.on(facts.PersonErased, pairing.erased)
    follow.on(facts.PairingAccepted, endings.pairing_accepted)
    follow.on(facts.PairingEnded, endings.pairing_ended)
    follow.on(facts.Loss, endings.loss)
    follow.on(facts.StageChanged, endings.stage_changed)
    follow.on(facts.ConsentChanged, endings.consent_changed)
    follow.on(facts.PersonErased, endings.erased)
    follow.on(facts.PersonErased, words.erased)
    follow.on(facts.PairingAccepted, checkins.pairing_accepted)
    follow.on(facts.PairingEnded, checkins.pairing_ended)
    follow.on(facts.PairingEnded, thanks.ended)
    follow.on(facts.PairingGraduated, thanks.graduated)
    follow.on(facts.Loss, checkins.loss)
    follow.on(facts.UrgentAsk, checkins.urgent_ask)
    follow.on(facts.StageChanged, checkins.stage_changed)
    follow.on(facts.ConsentChanged, checkins.consent_changed)
    follow.on(facts.PersonBack, checkins.person_back)
    follow.on_each(((facts.AskClosed, asked_for.closed), (facts.PersonErased, checkins.erased)))
    follow.on(facts.ParentReady, pulse.parent_ready)
    follow.on(facts.Loss, pulse.loss)
    follow.on(facts.PersonErased, pulse.erased)
    _of_goals(follow)
    follow.on(facts.Loss, safety.after_loss)
    follow.on(facts.StageChanged, safety.after_change)
    follow.on_each(several.FOLLOWS)
    _on_the_ladder(follow)
    follow.on(facts.YoungJoined, staff.after_young)
    follow.on(facts.PersonLeft, clearances.person_left)
    follow.on(facts.ClearanceChanged, staff_clearances.after_change)
    follow.on(facts.CheckinKept, hours.record_checkin)
    follow.on(facts.PersonErased, hours.forget_person)
    return follow


def _of_goals(follow: Consequences) -> None:
    """What follows for parents' goals, and for those who see them."""
    follow.on(facts.PairingEnded, steps_shown.pairing_ended)
    follow.on(facts.ActingEnded, steps_shown.acting_ended)
    follow.on(facts.Loss, steps.loss)
    follow.on(facts.PersonLeft, steps.person_left)
    follow.on(facts.PersonErased, steps.erased)


def _on_the_ladder(follow: Consequences) -> None:
    """What follows for those who become mentors, and for those who are."""
    follow.on(facts.MentorApplied, ladder.applied)
    follow.on(facts.PairingAccepted, supervision.accepted)
    follow.on(facts.PairingEnded, supervision.ended)
    follow.on(facts.PairingEnded, ladder.own_time_ended)
    follow.on(facts.PairingGraduated, ladder.graduated)
    follow.on(facts.HelperReady, renewal.helper_ready)
    follow.on(facts.HelperReady, course.helper_ready)
    follow.on(facts.HelperReady, staff_clearances.helper_ready)
    follow.on(facts.Loss, ladder.loss)
    follow.on(facts.PersonLeft, ladder.person_left)
    follow.on(facts.PersonErased, ladder.person_left)


def rules() -> timers.Rules:
    """What each rule of the timetable does."""
    on_time = timers.Rules()
    on_time.on(tidying.RULE, tidying.tidy)
    on_time.on(asks.DUE_RULE, asks.due)
    on_time.on(people.BACK_RULE, people.pause_over)
    on_time.on(limits.REST_RULE, limits.rest_begins)
    on_time.on(people.READY_RULE, profiles.ready_anyway)
    on_time.on(clearances.OVER_RULE, clearances.over)
    on_time.on(staff_clearances.ENDS_RULE, staff_clearances.ends_soon)
    on_time.on(staff_clearances.UNCLEARED, staff_clearances.look)
    on_time.on(going_on.RULE, going_on.due)
    on_time.on(ladder.INVITE_RULE, ladder.bring_up)
    on_time.on(course.NUDGE_RULE, course.look)
    on_time.on(supervision.FIRST_MATCH, supervision.look)
    on_time.on(renewal.RENEWAL, renewal.ask)
    on_time.on(renewal.OVER_RULE, renewal.over)
    on_time.on(search.SILENCE, search.silence)
    on_time.on(search.STILL_WAITING, search.still_waiting)
    on_time.on(uncleared.STILL, uncleared.still)
    on_time.on(nightly.RULE, nightly.due)
    on_time.on(ending_times.RULE, ending.due)
    on_time.on(reminding.REMINDER, reminding.remind)
    on_time.on(reminding.AFTER, after.step)
    for rule, act in several.RULES:
        on_time.on(rule, act)
    on_time.on(asked_for.RULE, asked_for.lapse)
    on_time.on(rhythm.RULE, rhythm.due)
    on_time.on(pulse.RULE, pulse.due)
    on_time.on(steps_reminding.RULE, steps_reminding.due)
    on_time.on(digest.RULE, digest.due, digest.missed)
    return on_time


def wire_holders() -> None:
    """Who holds each role step of an ask."""
    holders.on("helper", pairings.hold_helper)
    holders.on("nurse", pairings.hold_nurse)
    holders.on("mentor", pairings.hold_mentor)
    holders.on("on_duty", safety.hold_on_duty)
    holders.on("coordinator", safety.hold_coordinator)
    holders.on("apart", asking.hold_apart)
    companions.on_helpers(acting.walk_with)


@dataclass(slots=True)
class Kith:
    """A whole bot, put together and not yet running."""

    database: Database
    bot: Bot
    texts: Texts
    clock: Clock
    intake: Intake
    delivery: Delivery
    timetable: Timetable
    errands: Errands

    async def recover(self) -> None:
        """After a start: what was being sent or handled when the house went down is gone on with."""
        await self.delivery.recover()
        await self.intake.recover()
        await self.database.write(tidying.begin)
        await self.database.write(nightly.begin)
        await self.database.write(ending.begin)
        await self.database.write(digest.begin)
        await self.database.write(rhythm.begin)
        await self.database.write(pulse.begin)
        await self.database.write(renewal.begin)

    async def stop(self) -> None:
        """Leave off wherever it is; `recover` goes on from there."""
        await self.intake.tasks.stop()
        await self.delivery.stop()

    async def finish(self) -> None:
        """Bring what is being handled and answered to its end, at most `FINISH_SECONDS` long; then leave off."""
        with contextlib.suppress(TimeoutError, StorageTrouble):
            async with asyncio.timeout(FINISH_SECONDS):
                await self.intake.tasks.idle()
                await self.delivery.finish()
        await self.stop()

    async def _get_ready(self) -> None:
        """Load what reads typed times, once all else is under way: the first who types one need not wait for it."""
        await self.clock.sleep(SETTLED_SECONDS)
        await asyncio.to_thread(typed_times.get_ready)

    async def serve(self) -> None:
        """Poll, deliver and keep the timetable until cancelled, and then come to a clean end."""
        tasks = Tasks()
        scheduler = self.timetable.scheduler()
        try:
            await self.recover()
            tasks.start(menu.publish(self.bot, self.texts), "the menu")
            tasks.start(self._get_ready(), "what is slow to load")
            scheduler.start()
            await asyncio.gather(
                tasks.start(self.delivery.run(), "delivery"),
                tasks.start(self.intake.poll(), "intake"),
                tasks.start(self.errands.run(), "errands"),
            )
        finally:
            if scheduler.running:
                scheduler.shutdown(wait=False)
            await tasks.stop()
            await self.finish()


def assemble(database: Database, bot: Bot, texts: Texts, clock: Clock, apart: Apart = at_hand) -> Kith:
    """A bot from its parts. `database` must have been opened with `consequences()`; `apart` is where long sums are
    done.
    """
    wire_holders()
    links.name_bot(bot.username)
    delivery = Delivery(database, bot, texts, clock, apart)
    return Kith(
        database=database,
        bot=bot,
        texts=texts,
        clock=clock,
        intake=Intake(database, bot, Reception(DOORS), delivery, clock),
        delivery=delivery,
        timetable=Timetable(database, rules()),
        errands=Errands(database, ERRANDS, apart),
    )


async def open_database(
    file: Path, clock: Clock | None = None, chance: Chance | None = None, house_key: bytes | Path | None = None
) -> Database:
    """The database in `file`, brought up to date. See `schema.migrate` and `Database.open` for what can be wrong."""
    database = await Database.open(
        file,
        clock=clock or SystemClock(),
        chance=chance,
        consequences=consequences(),
        prepare=schema.migrate,
        house_key=house_key,
    )
    try:
        for person_id in await database.write(erasing.recover):
            log.warning("person %s was erased again, after a backup from before was restored", person_id)
    except BaseException:
        await database.close()
        raise
    return database


def telegram(settings: Settings, request: BaseRequest | None = None) -> Bot:
    """The Bot API client for these settings."""
    origin = settings.bot_api_url.rstrip("/")
    trusted = {"verify": httpx.create_ssl_context()}  # one for both, for it takes long to load
    return Bot(
        settings.bot_token,
        base_url=f"{origin}/bot",
        base_file_url=f"{origin}/file/bot",
        request=request or HTTPXRequest(64, read_timeout=20, connect_timeout=10, httpx_kwargs=trusted),
        get_updates_request=request or HTTPXRequest(2, read_timeout=45, connect_timeout=10, httpx_kwargs=trusted),
    )
