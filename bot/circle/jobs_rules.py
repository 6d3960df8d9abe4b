"""The service's own jobs where no database is needed: what comes of what two say. Plain values only."""

from typing import Literal

Word = Literal["", "yes", "no"]
"""Not said yet; they did it; they did not."""
Outcome = Literal["wait", "did", "did_not", "differ"]
"""Somebody has not said yet; both say that they did it; they say themselves that they did not; the two say different
things, and a person looks.
"""
FOLLOWING = {"ask": "nudge", "nudge": "no-reply"}
"""The question how it went, once more a day later, and then a coordinator finds out."""


def outcome(own: Word, other: Word) -> Outcome:
    """What comes of what somebody says of their own part, and what somebody who was there says. Silence is no yes, and
    nobody is counted who says that they were not there.
    """
    if own == "no":
        return "did_not" if other != "yes" else "differ"
    if not own or not other:
        return "wait"
    return "did" if other == "yes" else "differ"
