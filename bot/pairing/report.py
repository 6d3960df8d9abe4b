"""What a nightly run came to, in figures: how many, how far, in whose language, how evenly. Nobody is in it."""

from collections import Counter
from collections.abc import Iterable
from statistics import median_low
from typing import TYPE_CHECKING, Any

from bot.pairing import rules

if TYPE_CHECKING:  # the solver comes with it, which nobody needs who only reads figures
    from bot.pairing.night import Plan


def told(found: "Plan") -> dict[str, Any]:
    """The figures of a run: whole numbers, and counts by word or number."""
    placed = found.found
    minutes = sorted(one.minutes for one in placed if one.minutes is not None)
    regrets = sorted(one.regret for one in placed)
    return {
        "placed": len(placed),
        "new": sum(one.before is None for one in placed),
        "changed": sum(one.before is not None and not one.stays for one in placed),
        "left_out": _counts(rules.said(why) for _, why in found.left_out),
        "left_out_speak": _counts(found.unspoken),
        "total": found.total,
        "worst": min((one.candidate.score for one in placed), default=0),
        "first_choice_full": sum(regret > 0 for regret in regrets),
        "regret": _spread(regrets),
        "minutes_apart": _spread(minutes),
        "own_language": sum(one.own_language for one in placed),
        "optimal": found.optimal,
        "loads": _counts(sorted(found.loads)),
        "input": found.fingerprint,
    }


def _spread(ordered: list[int]) -> dict[str, int] | None:
    """What half of them have at most, and the most; None where there are none."""
    return {"median": median_low(ordered), "most": ordered[-1]} if ordered else None


def _counts(words: Iterable[str | int]) -> dict[str, int]:
    return {str(word): count for word, count in sorted(Counter(words).items())}
