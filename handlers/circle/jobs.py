"""Jobs of the service's own on the phone: taken in one tap, given back, handed on, and afterwards who did them."""

from bot.base.messages import Button, Screen, Text, When
from bot.base.outcome import MovedOn
from bot.circle import jobs, jobs_after, jobs_messages, jobs_swaps
from bot.hours.opportunities import booking, handing, hosting, messages
from bot.hours.opportunities.store import opportunities
from handlers import flows
from handlers.access import MEMBER
from handlers.circle.jobs_board import CODE, JOBS, board, one_screen
from handlers.doors import Turn, press, typed
from handlers.people.home import HomePart
from handlers.screens import with_note

TOLD = "jobs.code"
"""The form in which a code stands while its yes is waited for."""


def home_part(turn: Turn) -> HomePart:
    """The next job that is theirs."""
    if not MEMBER.holds(turn.person):
        return HomePart()
    ahead = jobs.theirs(turn.tx, turn.person.id)[:1]
    return HomePart(ahead=tuple((one.starts_at, Text("jobs-home-line", when=When(one.starts_at))) for one in ahead))


def circle_part(turn: Turn) -> HomePart:
    """Whether somebody asks to swap, how many jobs are free, and the door to all."""
    if not jobs.kinds(turn.person.place):
        return HomePart()
    free = jobs.free(turn.tx, turn.person)
    lines = (Text("jobs-circle-line", count=free),) if free else ()
    asked = jobs_swaps.asked(turn.tx, turn.person)
    if asked:
        return HomePart((Text("jobs-swap-line"), *lines), (jobs_messages.see_swap(asked[0]), JOBS))
    return HomePart(lines, (JOBS,))


@press("jobs.list", who=MEMBER)
def listed(turn: Turn, page: int) -> Screen:
    """All jobs that are ahead."""
    return board(turn, page)


@press("jobs.one", who=MEMBER)
def one(turn: Turn, job_id: int) -> Screen:
    """One of them."""
    return _now(turn, job_id)


def _now(turn: Turn, job_id: int, page: int = 0) -> Screen:
    return one_screen(turn, jobs.view(turn.tx, turn.person, job_id), page)


@press("jobs.take", who=MEMBER)
def take(turn: Turn, job_id: int, turn_then: int) -> Screen:
    """It is theirs to do; where somebody was quicker, they can wait for it."""
    jobs.view(turn.tx, turn.person, job_id)
    seat = booking.take(turn.tx, turn.person, job_id, turn_then)
    return with_note(Text("jobs-quicker" if seat is None else "jobs-taken"), _now(turn, job_id))


@press("jobs.wait", who=MEMBER)
def wait(turn: Turn, job_id: int, turn_then: int) -> Screen:
    """They are asked when it becomes free; theirs at once, where it has."""
    jobs.view(turn.tx, turn.person, job_id)
    seat = booking.wait(turn.tx, turn.person, job_id, turn_then)
    return with_note(Text("jobs-taken" if seat.state == "held" else "hours-waiting-noted"), _now(turn, job_id))


@press("jobs.leave", who=MEMBER)
def leave(turn: Turn, job_id: int, turn_then: int) -> Screen:
    """Somebody else can do it."""
    jobs.view(turn.tx, turn.person, job_id)
    booking.leave(turn.tx, turn.person, job_id, turn_then)
    return with_note(Text("hours-left"), board(turn, 0))


# --- handed on ---


@press("jobs.hand", who=MEMBER)
def hand(turn: Turn, job_id: int, turn_then: int) -> Screen:
    """A code, to be told to whoever may do it instead."""
    jobs.view(turn.tx, turn.person, job_id)
    code = handing.hand_on(turn.tx, turn.person, job_id, turn_then)
    return Screen(Text("jobs-hand", code=code), back=Button(Text("back-button"), "jobs.one", job_id))


@typed(CODE, who=MEMBER)
def code_told(turn: Turn, words: str) -> Screen:
    """A code that somebody told: what it is for, before anything happens."""
    found, seat = jobs.told(turn.tx, turn.person, words)
    flows.drop(turn, TOLD)
    flows.keep(turn, TOLD, words=words)
    yes = Button(Text("jobs-take-button"), "jobs.take_over", seat.id)
    return Screen(Text("jobs-handed", title=messages.title(found), when=When(found.starts_at)), ((yes,),), back=JOBS)


@press("jobs.take_over", who=MEMBER)
def take_over(turn: Turn, handed_id: int) -> Screen:
    """Yes to a job that somebody handed on."""
    words = flows.recall(turn, TOLD).get("words")
    if words is None:
        raise MovedOn("no code was told")
    found = handing.take_over(turn.tx, turn.person, words, handed_id, job=True)
    return with_note(Text("jobs-taken"), _now(turn, found.id))


# --- called off ---


@press("jobs.off", who=MEMBER)
def off(turn: Turn, job_id: int) -> Screen:
    """Really call it off?"""
    found = jobs.view(turn.tx, turn.person, job_id)
    if not hosting.may_call_off(turn.person, found) or found.starts_at <= turn.tx.now:
        raise MovedOn(f"job {job_id} is not to be called off")
    yes = Button(Text("hours-off-now-button"), "jobs.off_now", found.id)
    back = Button(Text("back-button"), "jobs.one", found.id)
    return Screen(Text("jobs-off", when=When(found.starts_at)), ((yes,),), back=back)


@press("jobs.off_now", who=MEMBER)
def off_now(turn: Turn, job_id: int) -> Screen:
    """Called off; everybody who had taken it is told."""
    return one_screen(turn, jobs.cancel(turn.tx, turn.person, job_id))


# --- who did it ---


@press("jobs.names", who=MEMBER)
def names(turn: Turn, job_id: int, page: int) -> Screen:
    """More of those who had taken it."""
    return _now(turn, job_id, page)


@press("jobs.said", who=MEMBER)
def said(turn: Turn, done_id: int, did: int) -> Screen:
    """Their own word on whether they did it."""
    done = jobs_after.say(turn.tx, turn.person, done_id, did=bool(did))
    return with_note(Text("jobs-said-noted"), _later(turn, done.job_id))


@press("jobs.was", who=MEMBER)
def was(turn: Turn, done_id: int, did: int) -> Screen:
    """The word of somebody who was there."""
    done = jobs_after.confirm(turn.tx, turn.person, done_id, did=bool(did))
    return _later(turn, done.job_id)


@press("jobs.found", who=MEMBER)
def found(turn: Turn, done_id: int, did: int) -> Screen:
    """What a coordinator has found out."""
    done = jobs_after.find_out(turn.tx, turn.person, done_id, did=bool(did))
    return _later(turn, done.job_id)


def _later(turn: Turn, job_id: int) -> Screen:
    """The job as it is now, also for whoever it is not open to any more but had their part in it."""
    job = opportunities.find(turn.tx, job_id)
    if job is None:
        raise MovedOn(f"there is no job {job_id}")
    return one_screen(turn, job)


HANDLERS = (
    *(listed, one, take, wait, leave, hand, code_told, take_over),
    *(off, off_now, names, said, was, found),
)
"""What members do with jobs."""
