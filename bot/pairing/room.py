"""Making room for somebody whom nobody could be found for: one other, who has not said yes, is proposed to another.

At most one such move for each arrival, and only of a proposal that neither of the two has answered: measured on made-up
communities this comes within a few in a hundred of moving everybody, and nobody who has begun is touched.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from bot.base.transaction import Transaction
from bot.pairing import arrival, pool, score
from bot.pairing.columns import Columns
from bot.pairing.rules import Candidate, Kind, Seeker
from bot.pairing.score import FULL
from bot.pairing.store import pairings
from bot.pairing.store.searches import Search
from bot.places.rules import Place


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A proposal to which neither of the two has said anything: its id, for whom it is, and its score."""

    pairing_id: int
    seeker: Seeker
    score: int


@dataclass(frozen=True, slots=True)
class Move:
    """`before` is taken back, its parent is proposed `elsewhere`, and the one in search gets `candidate`."""

    before: Unanswered
    elsewhere: Candidate
    candidate: Candidate

    @property
    def gain(self) -> int:
        """Points more in all than before."""
        return self.candidate.score + self.elsewhere.score - self.before.score


def choose(tx: Transaction, search: Search, place: Place) -> Move | None:
    """The move that makes room for that parent; None when no single one does."""
    kind = search.kind

    def unanswered(helper_id: int) -> Iterable[Unanswered]:
        for pairing in pairings.unanswered_of(tx, helper_id, kind):
            other = arrival.seeker(tx, pairing.parent_id, kind)
            points = sum(part.points for part in pairing.reasons)
            yield Unanswered(pairing.id, replace(other, tried=other.tried - {helper_id}), points)

    columns, seeker = pool.columns(tx, kind, place), arrival.seeker(tx, search.parent_id, kind)
    return best_move(seeker, columns, kind, place, unanswered)


def best_move(
    seeker: Seeker,
    columns: Columns,
    kind: Kind,
    place: Place,
    unanswered: Callable[[int], Iterable[Unanswered]],
) -> Move | None:
    """Of the helpers who would fit but have no room, the best one who has room after a move, and the move of theirs
    that brings most. `unanswered` gives what is open to one helper.
    """
    free = score.with_room(columns, kind, place)
    for row in _after_one_move(seeker, columns, kind, place) if len(free) else ():
        helper = columns.helpers[row]
        found = [
            (before, elsewhere)
            for before in unanswered(helper.id)
            for elsewhere in score.candidates(before.seeker, columns, kind, place, most=1, among=free)
        ]
        if found:
            without = replace(helper, load=helper.load - 1, asked=helper.asked - 1)
            (candidate,) = score.candidates(seeker, [without], kind, place, most=1)
            moves = (Move(before, elsewhere, candidate) for before, elsewhere in found)
            return min(moves, key=lambda move: (-move.gain, move.before.pairing_id))
    return None


def _after_one_move(seeker: Seeker, columns: Columns, kind: Kind, place: Place) -> list[int]:
    """Rows of the helpers who would fit if one of those they were asked about went elsewhere, the best first."""
    asked_of = columns.asked - 1
    could = (asked_of >= 0) & (columns.load <= columns.cap) & (asked_of < place.pairing.open_max[kind])
    rows = score.keeping(seeker, columns, kind, place, FULL, could.nonzero()[0])
    return [int(row) for row in score.best(seeker, columns, kind, place, rows, score.TOP)]
