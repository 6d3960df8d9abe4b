"""Deciding together where no database is needed: who has a vote, how many votes count, and what comes of them."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.base.clock import DAY, Instant
from bot.base.names import clean_words
from bot.base.outcome import Refused
from bot.people.rules import Person

ItemState = Literal["waiting", "voting", "decided", "withdrawn"]
"""It waits to be spoken about and voted on; there is a vote on it; it was decided; whoever brought it took it back."""
Outcome = Literal["carried", "not_carried", "tie", "no_quorum", "void"]
"""What comes of a vote. *Void*: what was voted cannot be read any more, or what it was about is gone."""

AS_IT_IS = 0
"""The choice that is always there: no, we leave it as it is. The others are numbered from 1."""
OPTIONS_MAX = 5
LETTERS_MAX = 300
OPTION_LETTERS_MAX = 60
WAITING_MAX = 5
"""So many of one person wait on the agenda at a time."""


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a vote: the option that was chosen, where one was, and how many wanted each choice, by its number;
    no totals where they are not to be known.
    """

    outcome: Outcome
    chosen: int | None = None
    totals: tuple[int, ...] = ()


def has_vote(person: Person) -> bool:
    """Whether that person is a member: whoever is here for themselves, whatever they do here, and not only to apply."""
    return person.state == "active" and not person.is_guest


def words_of(typed: str, most: int = LETTERS_MAX) -> str:
    """What would stand on the agenda, of what somebody has typed. `Refused` when it is too much, or nothing."""
    words = clean_words(typed)
    if not 0 < len(words) <= most:
        raise Refused("circle-length", f"{len(words)} letters", most=most)
    return words


def what_about(about: str) -> tuple[str, int]:
    """The kind and the id of what an item is about: "application:12". `ValueError` where it names nothing."""
    kind, _, of_id = about.partition(":")
    if not kind.isalpha() or not kind.islower() or not of_id.isdecimal():
        raise ValueError(f"an item cannot be about {about!r}")
    return kind, int(of_id)


def options_of(typed: Sequence[str]) -> tuple[str, ...]:
    """What can be chosen, of what somebody has typed; nothing typed: yes or no. `Refused` when there are too many, or
    two are the same.
    """
    options = tuple(words_of(one, OPTION_LETTERS_MAX) for one in typed)
    if len(options) > OPTIONS_MAX or len({one.casefold() for one in options}) < len(options):
        raise Refused("circle-options", f"{len(options)} options", most=OPTIONS_MAX)
    return options


def choices(options: Sequence[str]) -> range:
    """The numbers of what can be chosen: to leave it as it is, and each option; yes, where there are none."""
    return range(1 + max(len(options), 1))


def quorum(members: int, percent: int, least: int) -> int:
    """How many must vote, of so many members, for a vote to count: in a small circle all of them, never more."""
    return min(max(1, members), max(least, -(-members * percent // 100)))


def closes(opened: Instant, days: int) -> Instant:
    """When a vote that begins then is over."""
    return opened + days * DAY


def result(votes: Iterable[int], many: int, needed: int, *, secret: bool) -> Result:
    """What comes of those votes, one for each who voted, among so many choices. An option is carried that more want
    than any other choice. Of a secret vote that does not count the totals are not told: it may be asked again.
    """
    counted = Counter(votes)
    totals = tuple(counted[choice] for choice in range(many))
    if sum(totals) < needed:
        return Result("no_quorum", None, () if secret else totals)
    most = max(totals)
    first = [choice for choice, count in enumerate(totals) if count == most]
    if len(first) > 1:
        return Result("tie", None, totals)
    if first == [AS_IT_IS]:
        return Result("not_carried", None, totals)
    return Result("carried", first[0], totals)
