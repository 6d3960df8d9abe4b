"""Swapping jobs on the phone: two taps to ask, and two to say yes."""

from bot.base.clock import MINUTE
from bot.base.messages import Button, Duration, Lines, Name, Screen, Text, When
from bot.base.outcome import MovedOn
from bot.circle import jobs, jobs_swaps
from bot.circle.store.swaps import Swap
from bot.hours.opportunities.store import opportunities, seats
from bot.hours.opportunities.store.opportunities import Opportunity
from handlers.access import MEMBER
from handlers.choices import PER_ROW, ROWS, next_page, pages
from handlers.circle.jobs_board import JOBS, one_screen, title
from handlers.doors import Turn, press
from handlers.screens import with_note


def _line(turn: Turn, one: Opportunity) -> Text:
    """A job as it stands in what is asked: what, when and how long."""
    long = Duration((one.ends_at - one.starts_at) // MINUTE)
    return Text("jobs-swap-item", when=When(one.starts_at), title=title(turn, one), long=long)


@press("jobs.swap", who=MEMBER)
def choose(turn: Turn, job_id: int, page: int) -> Screen:
    """With which job would they swap the one they have?"""
    shown = jobs_swaps.choices(turn.tx, turn.person, job_id)
    back = Button(Text("back-button"), "jobs.one", job_id)
    seat = seats.of(turn.tx, job_id, turn.person.id)
    if not shown or seat is None:
        return Screen(Text("jobs-swap-none"), back=back)
    buttons = [
        Button(Text("checkins-slot-button", when=When(one.starts_at)), "jobs.swap_with", job_id, seat.turn, one.id)
        for one in shown
    ]
    size = PER_ROW * ROWS
    start = page % max(1, -(-len(shown) // size)) * size
    lines = Lines(tuple(_line(turn, one) for one in shown[start : start + size]))
    more = Button(Text("more-button"), "jobs.swap", job_id, next_page(page, len(buttons)))
    return Screen(Text("jobs-swap", lines=lines), pages(buttons, page, more), back=back, kind="article")


@press("jobs.swap_with", who=MEMBER)
def ask(turn: Turn, job_id: int, turn_then: int, wanted_job_id: int) -> Screen:
    """Whoever has that one is asked."""
    jobs_swaps.propose(turn.tx, turn.person, job_id, turn_then, wanted_job_id)
    return with_note(Text("jobs-swap-is-asked"), one_screen(turn, jobs.view(turn.tx, turn.person, job_id)))


@press("jobs.swap_off", who=MEMBER)
def take_back(turn: Turn, swap_id: int) -> Screen:
    """They ask no more."""
    swap = jobs_swaps.take_back(turn.tx, turn.person, swap_id)
    return with_note(Text("jobs-swap-taken-back"), one_screen(turn, jobs.view(turn.tx, turn.person, swap.job_id)))


# --- whoever is asked ---


def _jobs_of(turn: Turn, swap: Swap) -> tuple[Opportunity, Opportunity]:
    """Theirs, and the one they would have instead."""
    theirs, instead = (opportunities.find(turn.tx, one) for one in (swap.other_job_id, swap.job_id))
    if theirs is None or instead is None:
        raise MovedOn(f"a job of swap {swap.id} is gone")
    return theirs, instead


@press("jobs.swap_one", who=MEMBER)
def look(turn: Turn, swap_id: int) -> Screen:
    """Who asks, and both jobs."""
    swap = jobs_swaps.look(turn.tx, turn.person, swap_id)
    if swap.state == "swapped":
        return _done(turn, swap)
    theirs, instead = _jobs_of(turn, swap)
    text = Text(
        "jobs-swap-one",
        who=Name(swap.person_id),
        mine=_line(turn, theirs),
        instead=_line(turn, instead),
        until=When(swap.until),
    )
    yes = Button(Text("jobs-swap-yes-button"), "jobs.swap_yes", swap.id)
    return Screen(text, ((yes, Button(Text("jobs-swap-no-button"), "jobs.swap_no", swap.id)),), back=JOBS)


def _done(turn: Turn, swap: Swap) -> Screen:
    return with_note(Text("jobs-swapped", who=Name(swap.person_id)), one_screen(turn, _jobs_of(turn, swap)[1]))


@press("jobs.swap_yes", who=MEMBER)
def agree(turn: Turn, swap_id: int) -> Screen:
    """Yes: each has the other's."""
    swap = jobs_swaps.agree(turn.tx, turn.person, swap_id)
    return _done(turn, swap) if swap.state == "swapped" else Screen(Text("jobs-swap-over"), back=JOBS)


@press("jobs.swap_no", who=MEMBER)
def decline(turn: Turn, swap_id: int) -> Screen:
    """Not this time."""
    jobs_swaps.decline(turn.tx, turn.person, swap_id)
    return Screen(Text("jobs-swap-declined"), back=JOBS)


HANDLERS = (choose, ask, take_back, look, agree, decline)
"""What two do who swap."""
