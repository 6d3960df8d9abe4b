"""What follows from each fact, in one fixed order: a room has a function here, or lists what is its own for a line."""

from bot.asks import consequences as asks
from bot.asks import reaching
from bot.base import facts
from bot.base.consequences import Consequences
from bot.checkins import consequences as checkins
from bot.checkins import group_consequences as several
from bot.checkins import (
    pulse,
    steps,
    steps_shown,
    thanks,
)
from bot.circle import consequences as circle
from bot.circle import jobs, jobs_after, jobs_swaps, neighbours, recruiting, wordings
from bot.evidence import asking, shown, stories
from bot.guidance import offering
from bot.hours import collusion, pot
from bot.hours import service as hours
from bot.hours.opportunities import following as opportunities
from bot.pairing import consequences as pairing
from bot.pairing import ending_consequences as endings
from bot.pairing import words
from bot.panel import consequences as panel
from bot.people import clearances, companions, going_on
from bot.safety import alarms, check_question, complaints, rota
from bot.safety import service as safety
from bot.skills import exchange_consequences as exchanges_follow
from bot.skills import proposing_consequences as proposing
from bot.skills import (
    ring_arriving,
    ring_consequences,
)
from bot.skills import service as skills
from bot.skills import session_consequences as sessions_follow
from bot.staff import clearances as staff_clearances
from bot.staff import course, digest, ladder, news, renewal, signing, supervision
from bot.staff import pins as staff_pins
from bot.staff import service as staff
from bot.talk import consequences as talk


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
    follow.on_each(news.FOLLOWS)
    follow.on_each(signing.FOLLOWS)
    follow.on_each(pot.FOLLOWS)
    follow.on_each(
        (*opportunities.FOLLOWS, *circle.FOLLOWS, *jobs_after.FOLLOWS, *recruiting.FOLLOWS, *neighbours.FOLLOWS)
    )
    follow.on_each((*jobs.FOLLOWS, *jobs_swaps.FOLLOWS, *wordings.FOLLOWS))
    follow.on_each(panel.FOLLOWS)
    follow.on_each((*asking.FOLLOWS, *shown.FOLLOWS, *stories.FOLLOWS))
    follow.on_each(offering.FOLLOWS)
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
    follow.on(facts.NurseApplied, course.nurse_applied)
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
