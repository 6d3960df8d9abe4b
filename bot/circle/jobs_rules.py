"""The service's own jobs where no database is needed: what comes of what two say. Plain values only."""

from typing import Literal

from bot.base.clock import DAY, Instant
from bot.hours.opportunities.rules import ANSWER_LEAST, LAST_OFFER
from bot.places.circle_file import JobsFrom

Word = Literal["", "yes", "no"]
"""Not said yet; they did it; they did not."""
Outcome = Literal["wait", "did", "did_not", "differ"]
"""Somebody has not said yet; both say that they did it; they say themselves that they did not; the two say different
things, and a person looks.
"""
SwapState = Literal["open", "silent", "swapped", "over"]
"""Waits for a yes; nothing comes of it, and whoever asked reads so only when its time is over, as of any silence; both
jobs are swapped; nothing came of it.
"""
SWAP_WITHIN: Instant = 2 * DAY
"""So long somebody who is asked to swap jobs may think about it, out of their quiet hours."""
MEMBERS_AHEAD_MAX = 2
"""So many jobs that any member may put up are ahead at a time."""
FOLLOWING = {"ask": "nudge", "nudge": "no-reply"}
"""The question how it went, once more a day later, and then a coordinator finds out."""


def may_put_up(how: JobsFrom, *, coordinates: bool, has_vote: bool, promised: int, ahead: int) -> bool:
    """Whether somebody may put up one more job where `how` says who may: they coordinate, have a vote, have `promised`
    to do so many things that open votes carried, and have so many jobs of theirs `ahead`.
    """
    if coordinates:
        return True
    most = {"coordinators": 0, "decisions": promised, "members": max(promised, MEMBERS_AHEAD_MAX)}[how]
    return has_vote and ahead < most


def swap_until(awake_at: Instant, begins_at: Instant) -> Instant | None:
    """Until when somebody who reads of it at `awake_at` can say yes to a swap of which the first job begins then; None
    when there is no time for it.
    """
    until = min(awake_at + SWAP_WITHIN, begins_at - LAST_OFFER)
    return until if until - awake_at >= ANSWER_LEAST else None


def outcome(own: Word, other: Word) -> Outcome:
    """What comes of what somebody says of their own part, and what somebody who was there says. Silence is no yes, and
    nobody is counted who says that they were not there.
    """
    if own == "no":
        return "did_not" if other != "yes" else "differ"
    if not own or not other:
        return "wait"
    return "did" if other == "yes" else "differ"
