"""What each rule of the timetable does, what each start looks after, and the long sums."""

from bot.asks import calling
from bot.base import tidying, timers
from bot.checkins import (
    after,
    asked_for,
    pulse,
    reminding,
    steps_reminding,
)
from bot.checkins import group_consequences as several
from bot.checkins import keeping as rhythm
from bot.circle import consequences as circle
from bot.circle import jobs_after, jobs_swaps, neighbours
from bot.evidence import asking, monthly
from bot.evidence.report import telling
from bot.guidance import offering
from bot.hours import nudging, pot
from bot.hours.opportunities import following as opportunities
from bot.pairing import ending, ending_times, nightly, search, uncleared
from bot.panel import consequences as panel
from bot.people import clearances, clearing, going_on, limits, profiles
from bot.people import service as people
from bot.safety import alarms, complaints, own_erasure, rota
from bot.skills import (
    exchange_timing,
    ring_arriving,
    ring_nightly,
    sessions,
)
from bot.skills import proposing_consequences as proposing
from bot.skills import service as skills
from bot.staff import clearances as staff_clearances
from bot.staff import course, digest, ladder, news, renewal, second, supervision
from bot.talk import consequences as talk
from bot.talk import keeping as talk_keeping

ERRANDS = (
    nightly.ERRAND,
    *ring_nightly.ERRANDS,
    *ring_arriving.ERRANDS,
    *proposing.ERRANDS,
    *monthly.ERRANDS,
    *telling.ERRANDS,
)
"""The long sums."""
BEGINNINGS = (
    *(tidying.begin, nightly.begin, ending.begin, digest.begin, rhythm.begin, pulse.begin, renewal.begin),
    *(talk_keeping.begin, ring_nightly.begin, monthly.begin, telling.begin, asking.begin),
    offering.begin,
)
"""What each start looks after: timers that always wait."""


def rules() -> timers.Rules:
    """What each rule of the timetable does."""
    on_time = timers.Rules()
    on_time.on(tidying.RULE, tidying.tidy)
    on_time.on(calling.DUE_RULE, calling.due)
    _with_people(on_time)
    _with_helpers(on_time)
    _with_pairings(on_time)
    _with_checkins(on_time)
    return on_time


def _with_people(on_time: timers.Rules) -> None:
    on_time.on(people.BACK_RULE, people.pause_over)
    on_time.on(limits.REST_RULE, limits.rest_begins)
    on_time.on(people.READY_RULE, profiles.ready_anyway)
    on_time.on(clearances.OVER_RULE, clearances.over)
    on_time.on(going_on.RULE, going_on.due)
    on_time.on(clearing.RULE, clearing.due)
    on_time.on(alarms.FORGET_RULE, alarms.forget_words)
    on_time.on(own_erasure.RULE, own_erasure.due)
    on_time.on(rota.RULE, rota.due)
    on_time.on(complaints.RULE, complaints.late)


def _with_helpers(on_time: timers.Rules) -> None:
    on_time.on(staff_clearances.ENDS_RULE, staff_clearances.ends_soon)
    on_time.on(staff_clearances.UNCLEARED, staff_clearances.look)
    on_time.on(ladder.INVITE_RULE, ladder.bring_up)
    on_time.on(course.NUDGE_RULE, course.look)
    on_time.on(supervision.FIRST_MATCH, supervision.look)
    on_time.on(renewal.RENEWAL, renewal.ask)
    on_time.on(renewal.OVER_RULE, renewal.over)
    on_time.on(second.RULE, second.due)
    on_time.on(news.RULE, news.due)
    on_time.on(digest.RULE, digest.due, digest.missed)


def _with_pairings(on_time: timers.Rules) -> None:
    on_time.on(search.SILENCE, search.silence)
    on_time.on(search.STILL_WAITING, search.still_waiting)
    on_time.on(uncleared.STILL, uncleared.still)
    on_time.on(nightly.RULE, nightly.due)
    on_time.on(ending_times.RULE, ending.due)


def _with_checkins(on_time: timers.Rules) -> None:
    on_time.on(reminding.REMINDER, reminding.remind)
    on_time.on(reminding.AFTER, after.step)
    for rule, act in (
        *several.RULES,
        *talk.RULES,
        *proposing.RULES,
        *ring_nightly.RULES,
        *ring_arriving.RULES,
        *monthly.RULES,
        *asking.RULES,
        *offering.RULES,
    ):
        on_time.on(rule, act)
    on_time.on(pot.FIRST, pot.first_hours)
    on_time.on(nudging.RULE, nudging.due)
    for rule, act in (
        *opportunities.RULES,
        *circle.RULES,
        *jobs_after.RULES,
        *jobs_swaps.RULES,
        *neighbours.RULES,
        *panel.RULES,
    ):
        on_time.on(rule, act)
    on_time.on(asked_for.RULE, asked_for.lapse)
    on_time.on(rhythm.RULE, rhythm.due)
    on_time.on(pulse.RULE, pulse.due)
    on_time.on(steps_reminding.RULE, steps_reminding.due)
    on_time.on(skills.RULE, skills.due)
    on_time.on(exchange_timing.RULE, exchange_timing.due)
    on_time.on(sessions.RULE, sessions.due)
