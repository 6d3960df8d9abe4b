"""The service's own jobs: put up, taken, handed on, given back, and who did them; what two say counts once."""

from collections.abc import Iterator
from functools import partial

from bot.base.clock import DAY, HOUR
from bot.simulation.behaviour import Behaviour, Occasion, Reactions
from bot.simulation.inhabitant import Inhabitant
from bot.simulation.invariants import Invariant, Look
from bot.simulation.rooms.checkins import STANDS
from bot.simulation.rooms.exchanges import THERE
from bot.simulation.rooms.opportunities import COORDINATORS, tells_the_code
from bot.simulation.rooms.skills import taps_twice
from bot.simulation.rooms.votes import APART, MEMBERS, tell_some
from bot.simulation.times_typed import says_a_time

KINDS = ("welcome", "translate", "texts", "cook", "set-up")
FORM = ("jobs.new_when", "", "jobs.new_at", "jobs.new_long", "jobs.new_people", "jobs.new_open")
HEAR = 10
_EVIDENCE = "t.evidence = 'job:' || d.id"


def _puts_one_up(who: Inhabitant) -> None:
    """From the first question to the last; then a few hear of it."""
    if not who.phone.received:
        return
    who.sends(f"jobs.new_kind:{KINDS[who.chance.below(len(KINDS))]}")
    for at, tag in enumerate(FORM, 1):
        who.crowd.later(at * APART, partial(_goes_on, who, tag))
    tell_some(who, HEAR, DAY, looks_for_one)


def _goes_on(who: Inhabitant, tag: str) -> None:
    if not tag:
        says_a_time(who)
    elif who.press_any(tag) and tag == "jobs.new_open":
        taps_twice(who)


def looks_for_one(who: Inhabitant) -> None:
    """At the list, at one of them, and takes it or waits for it."""
    if who.phone.received:
        who.sends("jobs.list:0")
        who.crowd.later(APART, lambda: who.press_any("jobs.one"))
        who.crowd.later(2 * APART, lambda: _takes_it(who))


def _takes_it(who: Inhabitant) -> None:
    if who.press_any("jobs.take", "jobs.wait"):
        taps_twice(who)


def _looks_at_their_own(who: Inhabitant) -> None:
    acts = ("said", "was", "found", "one", "hand", "swap_one", "swap", "leave")
    if not who.press_any(*(f"jobs.{act}" for act in acts)):
        looks_for_one(who)


def _finds_out(who: Inhabitant) -> None:
    """A coordinator looks at a job that is over, and says who did it."""
    found = who.crowd.rows("SELECT DISTINCT opportunity_id FROM circle_done WHERE came_to = '' ORDER BY 1")
    if found and who.phone.received:
        who.sends(f"jobs.one:{found[who.chance.below(len(found))][0]}")
        who.crowd.later(APART, lambda: who.press_any("jobs.was", "jobs.found"))


BEHAVIOURS = (Behaviour("looks at their jobs", 8, _looks_at_their_own, MEMBERS),)
OCCASIONS = (
    Occasion("a job is put up", 16 * HOUR, _puts_one_up, COORDINATORS),
    Occasion("somebody says who did a job", 9 * HOUR, _finds_out, COORDINATORS),
)
REACTIONS: Reactions = {
    "jobs.new_open": ((90, "jobs.new_open"), (10, None)),
    "jobs.one": ((15, "jobs.one"), (40, None)),
    "jobs.take": ((45, "jobs.take"), (40, None)),
    "jobs.wait": ((40, "jobs.wait"), (60, None)),
    "jobs.hand": ((22, "jobs.hand"), (8, "jobs.leave"), (60, None)),
    "jobs.swap": ((70, "jobs.swap_with"), (30, None)),
    "jobs.swap_one": ((60, "jobs.swap_yes"), (25, "jobs.swap_no"), (15, None)),
    "jobs.swap_off": ((10, "jobs.swap_off"), (60, None)),
    "jobs.take_over": ((85, "jobs.take_over"), (15, None)),
    "jobs.off": ((5, "jobs.off"), (60, None)),
    "jobs.off_now": ((60, "jobs.off_now"), (40, None)),
    "jobs.said": ((70, "jobs.said"), (30, None)),
    "jobs.was": ((60, "jobs.was"), (30, None)),
    "jobs.found": ((60, "jobs.found"), (40, None)),
}
THEN = {
    **dict.fromkeys(("jobs.take", "jobs.said", "jobs.was", "jobs.found", "jobs.take_over", "jobs.leave"), taps_twice),
    **dict.fromkeys(("jobs.swap_with", "jobs.swap_yes", "jobs.swap_no", "jobs.swap_off"), taps_twice),
    "jobs.hand": partial(tells_the_code, board="jobs.list:0"),
}


def done_counts_once(look: Look) -> Iterator[str]:
    """What somebody did stands once in the books, whole, and nothing else does."""
    for done_id, standing, ought in look.rows(
        "SELECT d.id, (SELECT coalesce(sum(t.minutes), 0) FROM transfers t WHERE "
        f"{_EVIDENCE} AND {THERE} AND {STANDS}) AS standing, CASE d.came_to WHEN 'yes' THEN (o.ends_at - o.starts_at) "
        "/ 60000000 ELSE 0 END AS ought FROM circle_done d JOIN hours_opportunities o ON o.id = d.opportunity_id WHERE "
        "standing "
        "<> ought AND NOT EXISTS (SELECT 1 FROM erasures e WHERE e.person_id = d.person_id)"
    ):
        yield f"{standing} minutes stand for job part {done_id}, and it took {ought}"
    for (evidence,) in look.rows(
        f"SELECT t.evidence FROM transfers t WHERE t.evidence GLOB 'job:*' AND {STANDS} AND NOT EXISTS (SELECT 1 FROM "
        f"circle_done d WHERE {_EVIDENCE}) AND NOT EXISTS (SELECT 1 FROM erasures e WHERE e.at >= t.at)"
    ):
        yield f"{evidence} stands in the books, and is nobody's part in a job"


def only_two_words_count(look: Look) -> Iterator[str]:
    """Nobody did a job by their own word alone, nor by that of others: both say it, or a coordinator found out."""
    for (done_id,) in look.rows(
        "SELECT d.id FROM circle_done d WHERE d.came_to = 'yes' AND (d.own <> 'yes' OR d.other <> 'yes') AND NOT "
        "EXISTS (SELECT 1 FROM audit u WHERE u.action = 'circle.job_found_out' AND u.about = d.person_id AND u.actor "
        "<> d.person_id AND u.detail = CAST(d.opportunity_id AS TEXT))"
    ):
        yield f"job part {done_id} counts, and not both said so"
    for done_id, actor in look.rows(
        "SELECT d.id, u.actor FROM circle_done d JOIN audit u ON u.action GLOB 'circle.job_*' AND u.about = "
        "d.person_id AND u.detail = CAST(d.opportunity_id AS TEXT) WHERE u.actor = u.about"
    ):
        yield f"person {actor} said of themselves what another is to say of job part {done_id}"


def silence_goes_to_a_person(look: Look) -> Iterator[str]:
    """Of whom nobody has said whether they did it somebody is asked again, or a coordinator is; and each job that was
    held and is over asks everybody who held it.
    """
    for (job_id,) in look.rows(
        "SELECT DISTINCT o.id FROM circle_done d JOIN hours_opportunities o ON o.id = d.opportunity_id WHERE d.came_to "
        "= '' AND (o.state <> 'open' OR NOT EXISTS (SELECT 1 FROM timers t WHERE t.rule = 'circle.job' AND t.state = "
        "'waiting' AND t.subject GLOB 'opportunity:' || o.id || ':*') AND NOT EXISTS (SELECT 1 FROM asks a WHERE "
        "a.kind IN ('circle.job', 'circle.differ') AND a.subject = 'opportunity:' || o.id || ':' AND a.state <> "
        "'closed'))"
    ):
        yield f"nobody will ask who did job {job_id}"
    for job_id, person_id in look.rows(
        "SELECT o.id, s.person_id FROM hours_opportunities o JOIN hours_seats s ON s.opportunity_id = o.id AND s.state "
        "= 'held' WHERE o.job <> '' AND o.state = 'open' AND EXISTS (SELECT 1 FROM circle_done d WHERE "
        "d.opportunity_id = o.id) AND NOT EXISTS (SELECT 1 FROM circle_done d WHERE d.opportunity_id = o.id AND "
        "d.person_id = s.person_id) AND NOT EXISTS (SELECT 1 FROM erasures e WHERE e.person_id = s.person_id)"
    ):
        yield f"person {person_id} had taken job {job_id}, and is not asked whether they did it"


def what_is_handed_on_is_somebodys(look: Look) -> Iterator[str]:
    """Where somebody reads that what they handed on was taken, another took it; and whoever puts a job up is here."""
    for key, person_id in look.rows(
        "SELECT m.key, m.person_id FROM outbox m JOIN hours_opportunities o ON o.id = CAST(substr(m.key, 13) AS "
        "INTEGER) WHERE m.key GLOB 'opportunity:*:handed*' AND NOT EXISTS (SELECT 1 FROM hours_seats s WHERE "
        "s.opportunity_id = o.id AND s.person_id <> "
        "m.person_id AND s.turn > 0 AND s.taken_at >= m.created_at) AND NOT EXISTS (SELECT 1 FROM erasures e WHERE "
        "e.at >= m.created_at)"
    ):
        yield f"person {person_id} reads {key}, and nobody has what they handed on"
    for job_id, host_id in look.rows(
        "SELECT o.id, o.person_id FROM hours_opportunities o JOIN persons p ON p.id = o.person_id WHERE o.job <> '' "
        "AND o.state = 'open' AND o.starts_at > :now AND p.state <> 'active'",
        now=look.now,
    ):
        yield f"job {job_id} is put up by person {host_id}, who is not here any more"


def a_swap_is_of_two_who_have_both(look: Look) -> Iterator[str]:
    """Nobody waits for a yes to a swap of what one of the two has no more, or what has begun; and a job is asked about
    once at a time.
    """
    for (swap_id,) in look.rows(
        "SELECT w.id FROM circle_swaps w WHERE w.state = 'open' AND (SELECT count(*) FROM hours_seats s JOIN "
        "hours_opportunities o ON o.id = s.opportunity_id WHERE s.state = 'held' AND o.state = 'open' AND "
        "((s.opportunity_id, s.person_id, s.turn) = (w.job_id, w.person_id, w.turn) OR "
        "(s.opportunity_id, s.person_id, s.turn) = (w.other_job_id, w.other_id, w.other_turn))) <> 2"
    ):
        yield f"swap {swap_id} is asked, and one of the two has not what they would give"
    for job_id, number in look.rows(
        "SELECT o.id, count(*) AS number FROM hours_opportunities o JOIN circle_swaps w ON o.id IN (w.job_id, "
        "w.other_job_id) WHERE w.state = 'open' GROUP BY o.id HAVING number > 1"
    ):
        yield f"{number} swaps of job {job_id} are asked at a time"


INVARIANTS: tuple[Invariant, ...] = (
    done_counts_once,
    only_two_words_count,
    silence_goes_to_a_person,
    what_is_handed_on_is_somebodys,
    a_swap_is_of_two_who_have_both,
)
