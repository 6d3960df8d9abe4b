"""What matters of one family, which of a list somebody would like to see, and in which order. Plain values only."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from bot.base.clock import DAY, Instant
from bot.pairing.rules import Kind

Away = Literal["break", "unreachable"]
Stage = Literal["expecting", "baby", "unsaid"]

ALL = "all"
OWN = ("waiting", "quiet", "unbooked", "week", "new", "expecting", "baby", "ending")
"""What a helper may choose of their own families."""
OTHERS = ("waiting", "alone", "quiet", "unbooked", "week", "new")
"""What a coordinator may choose of others': not what a parent shares with their nurse."""
PRESSING = ("waiting", "quiet", "unbooked")
"""What is one tap away where there is any of it, the most pressing first."""
SPEAKS = "in-"
"""How the choice of a language begins: "in-ar"."""
BOTH = "+"
"""What stands between two choices that are meant at once: "quiet+in-ar"."""
AT_ONCE = 2
NEW_WEEKS = 4
WEEK: Instant = 7 * DAY


@dataclass(frozen=True, slots=True)
class Family:
    """One family as somebody may know it. `pairing_id`, `helper_id` and the helper's `kind` are None while nobody walks
    with them; `asks` wait for whoever looks, the first since `waits_since`; `ahead_at` is when they meet next and
    `heard_at` when there was last a word or a meeting; `stage` is "unsaid" where it is not theirs to know. Instants in
    microseconds UTC.
    """

    parent_id: int
    language: str
    joined_at: Instant
    heard_at: Instant
    pairing_id: int | None = None
    helper_id: int | None = None
    kind: Kind | None = None
    asks: int = 0
    waits_since: Instant | None = None
    ahead_at: Instant | None = None
    away: Away | None = None
    stage: Stage = "unsaid"
    ends_soon: bool = False
    quiet_weeks: int = 0
    """For how many weeks it has been quiet; 0 while it is not."""


@dataclass(frozen=True, slots=True)
class Moment:
    """When it is, when this week ends, and after how many weeks a family has gone quiet."""

    now: Instant
    week_ends: Instant
    quiet_after: int


def listened(family: Family, moment: Moment) -> Family:
    """The family with for how long it has been quiet: not while a meeting is ahead, nor while they are away or nobody
    walks with them.
    """
    weeks = (moment.now - family.heard_at) // WEEK
    quiet = weeks >= moment.quiet_after and is_one(family, "unbooked", moment) and family.away is None
    return replace(family, quiet_weeks=weeks) if quiet else family


def ordered(families: Iterable[Family]) -> tuple[Family, ...]:
    """Who waits longest first; then of whom there was no word or meeting for longest."""
    return tuple(
        sorted(families, key=lambda one: (one.waits_since is None, one.waits_since or one.heard_at, one.parent_id))
    )


def parts(which: str) -> tuple[str, ...]:
    """The choices that are meant at once; none where it is all of them."""
    return () if which == ALL else tuple(which.split(BOTH))


def is_each(family: Family, chosen: Iterable[str], moment: Moment) -> bool:
    """Whether that family is one of those that every choice names."""
    return all(is_one(family, one, moment) for one in chosen)


def is_one(family: Family, which: str, moment: Moment) -> bool:
    """Whether that family is one of those that this one choice names."""
    match which:
        case "waiting":
            return family.asks > 0
        case "alone":
            return family.pairing_id is None
        case "quiet":
            return family.quiet_weeks > 0
        case "unbooked":
            return family.ahead_at is None and family.pairing_id is not None
        case "week":
            return family.ahead_at is not None and family.ahead_at < moment.week_ends
        case "new":
            return moment.now - family.joined_at < NEW_WEEKS * WEEK
        case "expecting" | "baby":
            return family.stage == which
        case "ending":
            return family.ends_soon
    return which == f"{SPEAKS}{family.language}"
