"""How numbers of many people are summed up: percentiles, and how evenly something is spread. Each takes how many had
which number.
"""

from collections.abc import Iterable, Mapping

Many = Mapping[int, int]
"""How many people, or things, had that number."""

QUARTERS = (25, 50, 75)
"""The median, and between what and what half of all are."""
LATE = (50, 90, 95, 99)
"""For waits: the median, and how long those waited who waited longest."""
HIGH = (50, 90, 99)
"""For burdens: the median, and what those carry who carry most."""


def percentile(many: Many, at: int) -> int:
    """The smallest number that `at` per cent of all do not exceed: one that somebody had. `ValueError` of nobody."""
    needed, so_far = -(-at * sum(many.values()) // 100), 0
    for number in sorted(many):
        so_far += many[number]
        if so_far >= needed:
            return number
    raise ValueError("nobody had a number")


def percentiles(many: Many, at: Iterable[int]) -> tuple[float, ...]:
    """Each of these percentiles; nothing of nobody."""
    return tuple(float(percentile(many, one)) for one in at) if many else ()


def top_fifth(many: Many) -> tuple[int, int]:
    """(what the fifth who had most had together, what all had). A fifth is rounded up to whole people."""
    left, most = -(-sum(many.values()) // 5), 0
    for number in sorted(many, reverse=True):
        taken = min(left, many[number])
        most, left = most + taken * number, left - taken
    return most, sum(number * people for number, people in many.items())


def gini(many: Many) -> float | None:
    """0 where all had as much, near 1 where one had everything; None where nobody had anything."""
    people, everything = sum(many.values()), sum(number * count for number, count in many.items())
    if everything == 0:
        return None
    before = ranked = 0
    for number in sorted(many):
        count = many[number]
        ranked += number * (count * before + count * (count + 1) // 2)
        before += count
    return (2 * ranked - (people + 1) * everything) / (people * everything)
