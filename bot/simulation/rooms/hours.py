"""Looking at one's book; and the books stay at zero."""

from collections.abc import Iterator

from bot.simulation.behaviour import Behaviour, Reactions
from bot.simulation.inhabitant import Inhabitant
from bot.simulation.invariants import Invariant, Look


def _looks_at_their_book(who: Inhabitant) -> None:
    who.say("/book")


BEHAVIOURS = (Behaviour("looks at their book", 3, _looks_at_their_book),)
REACTIONS: Reactions = {}
_BY_MEETING = "kind IN ('checkin', 'group')"


def books_stay_at_zero(look: Look) -> Iterator[str]:
    """What all accounts gave, less what they received, is nothing; and nothing is posted twice."""
    ((given, received),) = look.rows(
        "SELECT coalesce(sum((SELECT sum(minutes) FROM transfers WHERE from_account = a.id)), 0), "
        "coalesce(sum((SELECT sum(minutes) FROM transfers WHERE to_account = a.id)), 0) FROM accounts a"
    )
    if given != received:
        yield f"the books hold {given - received} minutes that came from nowhere"


def meeting_leaves_nobody_owing(look: Look) -> Iterator[str]:
    """By meetings alone each person's account stands at zero: both gave their time."""
    for account, given, received in look.rows(
        f"SELECT a.id, coalesce((SELECT sum(minutes) FROM transfers WHERE from_account = a.id AND {_BY_MEETING}), 0) "
        f"AS given, coalesce((SELECT sum(minutes) FROM transfers WHERE to_account = a.id AND {_BY_MEETING}), 0) "
        "AS received FROM accounts a WHERE a.kind = 'person' AND given <> received"
    ):
        yield f"account {account} gave {given} minutes by meeting, and received {received}"


INVARIANTS: tuple[Invariant, ...] = (books_stay_at_zero, meeting_leaves_nobody_owing)
