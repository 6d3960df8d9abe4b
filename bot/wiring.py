"""What follows from a fact, what a timer does and who holds an ask: every room's, in one fixed order.

A room has a function of its own here, or lists what is its own and is wired in a line.
"""

from bot.asks import by_day, calling, holders, own, reaching
from bot.asks import consequences as asks
from bot.base import elsewhere, facts, held, tidying, timers
from bot.base.facts import Consequences
from bot.checkins import (
    acting,
    after,
    asked_for,
    asking,
    free,
    pulse,
    reminding,
    steps,
    steps_reminding,
    steps_shown,
    thanks,
)
from bot.checkins import consequences as checkins
from bot.checkins import group_consequences as several
from bot.checkins import held as checkins_held
from bot.checkins import keeping as rhythm
from bot.circle import consequences as circle
from bot.hours import collusion, nudging, pot
from bot.hours import service as hours
from bot.hours.opportunities import booking as places
from bot.hours.opportunities import following as opportunities
from bot.pairing import consequences as pairing
from bot.pairing import ending, ending_times, nightly, search, uncleared, words
from bot.pairing import ending_consequences as endings
from bot.pairing import service as pairings
from bot.pairing.store import held as pairings_held
from bot.people import clearances, clearing, companions, going_on, limits, profiles
from bot.people import service as people
from bot.safety import alarms, check_question, complaints, own_erasure, rota
from bot.safety import held as safety_held
from bot.safety import service as safety
from bot.skills import (
    exchange_asks,
    exchange_lines,
    exchange_times,
    exchange_timing,
    exchanges,
    ring_arriving,
    ring_consequences,
    ring_nightly,
    session_messages,
    sessions,
)
from bot.skills import exchange_consequences as exchanges_follow
from bot.skills import proposing_consequences as proposing
from bot.skills import service as skills
from bot.skills import session_consequences as sessions_follow
from bot.staff import clearances as staff_clearances
from bot.staff import course, digest, ladder, renewal, supervision
from bot.staff import pins as staff_pins
from bot.staff import service as staff
from bot.talk import consequences as talk
from bot.talk import parting, still_needed, ties

ERRANDS = (nightly.ERRAND, *ring_nightly.ERRANDS, *ring_arriving.ERRANDS, *proposing.ERRANDS)
"""The long sums."""
BEGINNINGS = (
    *(tidying.begin, nightly.begin, ending.begin, digest.begin, rhythm.begin, pulse.begin, renewal.begin),
    *(talk.BEGIN, ring_nightly.begin),
)
"""What each start looks after: timers that always wait."""


def consequences() -> Consequences:
    """What follows from each fact, in order."""
    follow = Consequences()
    _of_people(follow)
    _of_asks(follow)
    _of_pairings(follow)
    _of_endings(follow)
    _of_checkins(follow)
    _of_goals(follow)
    follow.on(facts.Loss, safety.after_loss)
    follow.on(facts.StageChanged, safety.after_change)
    follow.on(facts.AskClosed, alarms.ask_closed)
    follow.on(facts.PersonErased, alarms.erased)
    follow.on(facts.PersonErased, complaints.erased)
    follow.on_each(check_question.FOLLOWS)
    follow.on_each(several.FOLLOWS)
    follow.on_each(talk.FOLLOWS)
    follow.on_each(skills.FOLLOWS)
    follow.on_each(exchanges_follow.FOLLOWS)
    follow.on_each(proposing.FOLLOWS)
    follow.on_each(ring_consequences.FOLLOWS)
    follow.on_each(ring_arriving.FOLLOWS)
    follow.on_each(sessions_follow.FOLLOWS)
    _on_the_ladder(follow)
    _of_clearances(follow)
    follow.on_each(pot.FOLLOWS)
    follow.on_each((*opportunities.FOLLOWS, *circle.FOLLOWS))
    follow.on(facts.CheckinKept, hours.record_checkin)
    follow.on(facts.PersonErased, hours.forget_person)
    follow.on(facts.ExchangeEnded, collusion.exchange_ended)
    return follow


def _of_people(follow: Consequences) -> None:
    follow.on(facts.PersonLeft, companions.person_left)
    follow.on(facts.CoordinatorJoined, companions.works_here)
    follow.on(facts.HelperReady, companions.works_here)
    follow.on(facts.UrgentAsk, going_on.urgent_ask)


def _of_asks(follow: Consequences) -> None:
    for gone in (facts.PersonLeft, facts.PersonPaused, facts.PersonUnreachable):
        follow.on(gone, asks.person_gone)
    follow.on(facts.CameApart, asks.came_apart)
    follow.on(facts.CoordinatorJoined, asks.coordinator_joined)
    for changed in (facts.PersonLeft, facts.PersonPaused, facts.PersonUnreachable, facts.PersonBack):
        follow.on(changed, rota.person_changed)
    follow.on(facts.PersonErased, rota.erased)
    follow.on(facts.PersonErased, reaching.erased)


def _of_pairings(follow: Consequences) -> None:
    """What follows for those who walk together, and for who waits for somebody."""
    follow.on(facts.PersonLeft, pairing.person_left)
    for away in (facts.PersonPaused, facts.PersonUnreachable):
        follow.on(away, pairing.person_away)
    follow.on(facts.PersonBack, pairing.person_back)
    follow.on(facts.ConsentChanged, pairing.consent_changed)
    follow.on(facts.ParentReady, pairing.parent_ready)
    follow.on(facts.MentorWished, pairing.mentor_wished)
    follow.on(facts.HelperReady, pairing.helper_ready)
    follow.on(facts.MentorshipOver, pairing.mentorship_over)
    follow.on(facts.ClearanceChanged, pairing.clearance_changed)
    follow.on(facts.Loss, pairing.loss)
    follow.on(facts.StageChanged, pairing.stage_changed)
    follow.on(facts.PersonErased, pairing.erased)


def _of_endings(follow: Consequences) -> None:
    """What follows for how two part, and for what they leave each other to read."""
    follow.on(facts.PairingAccepted, endings.pairing_accepted)
    follow.on(facts.PairingEnded, endings.pairing_ended)
    follow.on(facts.Loss, endings.loss)
    follow.on(facts.StageChanged, endings.stage_changed)
    follow.on(facts.ConsentChanged, endings.consent_changed)
    follow.on(facts.PersonErased, endings.erased)
    follow.on(facts.PersonErased, words.erased)


def _of_checkins(follow: Consequences) -> None:
    """What follows for plans and meetings of two, for thanks, and for how weeks were."""
    for away in (facts.PersonPaused, facts.PersonUnreachable):
        follow.on(away, checkins.person_away)
    follow.on(facts.PairingAccepted, checkins.pairing_accepted)
    follow.on(facts.PairingEnded, checkins.pairing_ended)
    follow.on(facts.PairingEnded, thanks.ended)
    follow.on(facts.PairingGraduated, thanks.graduated)
    follow.on(facts.Loss, checkins.loss)
    follow.on(facts.UrgentAsk, checkins.urgent_ask)
    follow.on(facts.StageChanged, checkins.stage_changed)
    follow.on(facts.ConsentChanged, checkins.consent_changed)
    follow.on(facts.PersonBack, checkins.person_back)
    follow.on(facts.AskClosed, checkins.ask_closed)
    follow.on(facts.PersonErased, checkins.erased)
    follow.on(facts.ParentReady, pulse.parent_ready)
    follow.on(facts.Loss, pulse.loss)
    follow.on(facts.PersonErased, pulse.erased)


def _of_goals(follow: Consequences) -> None:
    """What follows for parents' goals, and for those who see them."""
    follow.on(facts.PairingEnded, steps_shown.pairing_ended)
    follow.on(facts.ActingEnded, steps_shown.acting_ended)
    follow.on(facts.Loss, steps.loss)
    follow.on(facts.PersonLeft, steps.person_left)
    follow.on(facts.PersonErased, steps.erased)


def _on_the_ladder(follow: Consequences) -> None:
    """What follows for those who become mentors, and for those who help."""
    follow.on(facts.HelperReady, digest.helper_ready)
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


def _of_clearances(follow: Consequences) -> None:
    """What follows for whom the team has to look at first."""
    follow.on(facts.YoungJoined, staff.after_young)
    follow.on(facts.PinWrong, staff_pins.wrong)
    follow.on(facts.PersonLeft, clearances.person_left)
    follow.on(facts.ClearanceChanged, staff_clearances.after_change)


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
    together = (*ring_nightly.RULES, *ring_arriving.RULES, *circle.RULES, *opportunities.RULES)
    for rule, act in (*several.RULES, *talk.RULES, *proposing.RULES, *together):
        on_time.on(rule, act)
    on_time.on(pot.FIRST, pot.first_hours)
    on_time.on(nudging.RULE, nudging.due)
    on_time.on(asked_for.RULE, asked_for.lapse)
    on_time.on(rhythm.RULE, rhythm.due)
    on_time.on(pulse.RULE, pulse.due)
    on_time.on(steps_reminding.RULE, steps_reminding.due)
    on_time.on(skills.RULE, skills.due)
    on_time.on(exchange_timing.RULE, exchange_timing.due)
    on_time.on(sessions.RULE, sessions.due)


def wire_holders() -> None:
    """Who holds each role step of an ask."""
    holders.on("helper", pairings.hold_helper)
    holders.on("nurse", pairings.hold_nurse)
    holders.on("mentor", pairings.hold_mentor)
    holders.on("on_duty", safety.hold_on_duty)
    holders.on(by_day.WATCH, safety.hold_watch)
    holders.on("coordinator", safety.hold_coordinator)
    holders.on("apart", asking.hold_apart)
    holders.on(collusion.OUTSIDE, collusion.hold_outside)
    own.on(complaints.KIND, complaints.OWN)
    holders.on("unconcerned", parting.hold_unconcerned)
    holders.on(exchange_asks.NEITHER, exchange_asks.hold_neither)
    holders.on(session_messages.UNLED, session_messages.hold_unled)
    ties.on(exchange_lines.open_with)
    holders.apart_on(asking.reported, parting.under_report, exchange_asks.reported)
    for room in (free, exchange_times, places):
        elsewhere.on(room.ROOM, room.booked_by)
    companions.on_helpers(acting.walk_with)
    clearing.on_needed(still_needed.sources)
    clearing.on_called(safety.is_calling)


def wire_held() -> None:
    """What rooms add to "my data"."""
    held.on("pairings", pairings_held.records)
    held.on("meetings", checkins_held.records)
    held.on("places", checkins_held.places)
    held.on("book", hours.held)
    held.on("exchanges", exchanges.held)
    held.on("sessions", sessions.held)
    held.on("opportunities", opportunities.held)
    held.on("asks", safety_held.asked)
    held.on("calls", safety_held.calls, guarded=True)
