"""The desk: inviting, admitting, agreeing for the young, hours and families, duty; and roles only by a person's act."""

from collections.abc import Iterator

from bot.simulation.behaviour import Behaviour, Reactions
from bot.simulation.inhabitant import Inhabitant
from bot.simulation.invariants import Invariant, Look
from bot.simulation.rooms.anybody import presses_or_goes_home
from bot.simulation.rooms.pins import tells_soon

COORDINATOR = frozenset({"coordinator"})
HELPERS = frozenset({"nurse", "mentor"})


def _looks_at_the_desk(who: Inhabitant) -> None:
    presses_or_goes_home(
        who, "staff.welcome", "staff.desk", "staff.applicants", "staff.duty", "staff.put_on_duty", "staff.person"
    )


def _invites(who: Inhabitant) -> None:
    role = who.crowd.wanted_role()
    if role is not None and who.phone.received:
        who.press((who.phone.last, f"staff.invite_as:{role}"))
        tells_soon(who)


def _sets_families(who: Inhabitant) -> None:
    presses_or_goes_home(who, "staff.set_families", "staff.families", "staff.work")


def _plans_a_rest(who: Inhabitant) -> None:
    presses_or_goes_home(who, "staff.set_rest", "staff.rests", "staff.set_week", "staff.week", "staff.work")


def _goes_on_with_the_course(who: Inhabitant) -> None:
    presses_or_goes_home(who, "staff.step_done", "staff.step", "staff.course")


BEHAVIOURS = (
    Behaviour("goes on with the course", 20, _goes_on_with_the_course, frozenset({"mentor"})),
    Behaviour("looks at the desk", 20, _looks_at_the_desk, COORDINATOR),
    Behaviour("invites somebody", 20, _invites, COORDINATOR),
    Behaviour("sets families", 6, _sets_families, HELPERS),
    Behaviour("plans a rest", 6, _plans_a_rest, HELPERS),
)
REACTIONS: Reactions = {
    "staff.person": ((50, "staff.person"), (50, None)),
    "staff.admit": ((80, "staff.admit"), (10, "staff.decline"), (10, None)),
    "staff.agree_for": ((70, "staff.agree_for"), (20, "asks.mine"), (10, None)),
    "staff.applicants": ((40, "staff.applicants"), (60, None)),
    "staff.put_on_duty": ((40, "staff.put_on_duty"), (60, None)),
    "staff.welcome": ((80, "staff.welcome"), (5, "staff.decline"), (15, None)),
    "staff.course": ((80, "staff.course"), (20, None)),
    "staff.step": ((70, "staff.step"), (30, None)),
    "staff.step_done": ((80, "staff.step_done"), (20, None)),
    "staff.talked": ((80, "staff.talked"), (20, None)),
    "staff.first_match": ((60, "staff.first_match"), (20, "asks.mine"), (20, None)),
    "staff.well": ((60, "staff.well"), (10, "staff.sign_off"), (30, None)),
    "staff.clear_for": ((60, "staff.clear_for"), (10, "staff.ask_unclear"), (30, None)),
    "staff.clear": ((80, "staff.clear"), (20, None)),
    "staff.unclear": ((50, "staff.unclear"), (50, None)),
}


def roles_are_given(look: Look) -> Iterator[str]:
    """Nobody works here who was not invited or admitted: each such role stands in the audit, and invites serve once."""
    for person_id, role in look.rows(
        "SELECT r.person_id, r.role FROM roles r WHERE r.role IN ('nurse', 'mentor', 'coordinator') AND NOT EXISTS "
        "(SELECT 1 FROM audit a WHERE a.action = 'people.role_given' AND a.about = r.person_id AND a.detail = r.role)"
    ):
        yield f"person {person_id} is {role} and nobody made them so"


def only_coordinators_let_in(look: Look) -> Iterator[str]:
    """Invites are made and mentors admitted by coordinators, and an invite serves one."""
    made = "SELECT 1 FROM audit c WHERE c.action = 'people.role_given' AND c.detail = 'coordinator' AND c.about = {}"
    for invite_id, person_id in look.rows(
        f"SELECT i.id, i.made_by FROM invites i WHERE i.made_by IS NOT NULL AND NOT EXISTS ({made.format('i.made_by')})"
    ):
        yield f"invite {invite_id} was made by person {person_id}, who never was a coordinator"
    for person_id, role in look.rows(
        "SELECT r.person_id, r.role FROM roles r WHERE r.role IN ('nurse', 'coordinator') AND NOT EXISTS "
        "(SELECT 1 FROM invites i WHERE i.used_by = r.person_id AND i.role = r.role)"
    ):
        yield f"person {person_id} is {role} by another's invite"


def clearances_are_given(look: Look) -> Iterator[str]:
    """Whoever is cleared was cleared by a coordinator who is somebody else, and a timer stands at the end of it."""
    for person_id, given_by in look.rows(
        "SELECT c.person_id, c.given_by FROM clearances c WHERE c.given_by = c.person_id OR NOT EXISTS (SELECT 1 FROM "
        "audit a WHERE a.action = 'people.role_given' AND a.detail = 'coordinator' AND a.about = c.given_by)"
    ):
        yield f"person {person_id} was cleared by person {given_by}"
    for (person_id,) in look.rows(
        "SELECT c.person_id FROM clearances c WHERE c.expires_at > :now AND NOT EXISTS (SELECT 1 FROM timers t WHERE "
        "t.rule = 'people.clearance-over' AND t.state = 'waiting' AND t.subject = 'person:' || c.person_id || ':' "
        "AND t.due_at = c.expires_at)",
        now=look.now,
    ):
        yield f"nothing ends the clearance of person {person_id}"


def mentors_have_learned(look: Look) -> Iterator[str]:
    """Whoever is a mentor was invited as one, or has done the course and talked it through with a person."""
    for (person_id,) in look.rows(
        "SELECT r.person_id FROM roles r WHERE r.role = 'mentor' AND NOT EXISTS (SELECT 1 FROM invites i WHERE "
        "i.used_by = r.person_id AND i.role = 'mentor') AND NOT EXISTS (SELECT 1 FROM audit a WHERE "
        "a.action = 'staff.course_talked' AND a.about = r.person_id)"
    ):
        yield f"person {person_id} is a mentor without the course"
    for (person_id,) in look.rows(
        "SELECT r.person_id FROM roles r LEFT JOIN mentorships m ON m.person_id = r.person_id WHERE r.role = 'mentor' "
        "AND (m.person_id IS NULL OR (m.renew_at > :now AND NOT EXISTS (SELECT 1 FROM timers t WHERE "
        "t.rule = 'staff.renewal-over' AND t.state = 'waiting' AND t.due_at = m.renew_at "
        "AND t.subject = 'person:' || m.person_id || ':')))",
        now=look.now,
    ):
        yield f"nothing ends the time of mentor {person_id}"


def new_mentors_have_one_family(look: Look) -> Iterator[str]:
    """A mentor whom nobody has signed off has one family at most, and somebody looks in on it."""
    for helper_id, families in look.rows(
        "SELECT g.helper_id, count(*) FROM pairings g JOIN mentorships m ON m.person_id = g.helper_id AND "
        "m.supervised = 1 WHERE g.kind = 'mentor' AND g.state IN ('proposed', 'agreed_by_parent', 'agreed_by_helper', "
        "'active') GROUP BY 1 HAVING count(*) > 1"
    ):
        yield f"mentor {helper_id} is new and has {families} families"
    for (pairing_id,) in look.rows(
        "SELECT g.id FROM pairings g JOIN mentorships m ON m.person_id = g.helper_id AND m.supervised = 1 WHERE "
        "g.kind = 'mentor' AND g.state = 'active' AND NOT EXISTS (SELECT 1 FROM timers t WHERE "
        "t.rule = 'staff.first-match' AND t.state = 'waiting' AND t.subject = 'pairing:' || g.id || ':')"
    ):
        yield f"nobody looks in on pairing {pairing_id} of a new mentor"


INVARIANTS: tuple[Invariant, ...] = (
    roles_are_given,
    only_coordinators_let_in,
    clearances_are_given,
    mentors_have_learned,
    new_mentors_have_one_family,
)
