"""The Telegram edge. Every door of the house, room by room, in the order in which they are looked at."""

from handlers import (
    asks,
    check_question,
    checkins,
    circle,
    complaints,
    evidence,
    guidance,
    hours,
    pairing,
    panel,
    people,
    safety,
    skills,
    staff,
    sure,
    talk,
)
from handlers.doors import Doors
from handlers.people.home import furnish

ROOMS = (
    safety,
    check_question,
    complaints,
    people,
    asks,
    pairing,
    checkins,
    talk,
    skills,
    hours,
    circle,
    panel,
    evidence,
    guidance,
    staff,
)
DOORS = Doors.of(ROOMS)

sure.furnish(DOORS)

checkins.furnish_pulse((guidance.beneath_pulse,))
people.furnish_codes((skills.by_link,))
people.furnish_loss((pairing.loss_part,))
furnish(
    (
        *(*staff.HOME_PARTS, asks.home_part),
        *(checkins.home_part, checkins.several_part, pairing.home_part, talk.home_part, skills.asked_part),
        *(skills.exchanges_part, people.acting_part, hours.home_part, people.home_part, checkins.steps_home_part),
        *(skills.home_part, hours.opportunities_part, circle.jobs.home_part, circle.home_part),
        *(circle.recruiting.home_part, panel.home_part, evidence.home_part, guidance.home_part),
    )
)
people.furnish_acting((checkins.acting_part, checkins.acting_goals_part, safety.acting_part, pairing.acting_part))
circle.furnish(
    (
        *(circle.recruiting.circle_part, circle.agenda_part, circle.jobs.circle_part, circle.neighbours.circle_part),
        *(circle.promises_part, circle.meetings_part, panel.circle_part, circle.wordings_part),
        evidence.circle_part,
    )
)
pairing.furnish(
    (
        *(talk.person_part, checkins.goals_part, checkins.person_part, check_question.person_part),
        evidence.person_part,
        guidance.person_part,
    )
)
