"""Making room for somebody whom nobody could be found for: one other, who has not said yes, is proposed to another.

At most one such move for each arrival, and only of a proposal that neither of the two has answered: measured on made-up
communities this comes within a few in a hundred of moving everybody, and nobody who has begun is touched.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.base.transaction import Transaction
from bot.pairing import arrival, score
from bot.pairing.rules import Candidate
from bot.pairing.score import Columns
from bot.pairing.store import pairings
from bot.pairing.store.pairings import Pairing
from bot.pairing.store.searches import Search
from bot.places.rules import Place

FULL = frozenset({"room", "asked"})


@dataclass(frozen=True, slots=True)
class Move:
    """`pairing` is taken back, its parent is proposed `elsewhere`, and the one in search gets `candidate`."""

    pairing: Pairing
    elsewhere: Candidate
    candidate: Candidate

    @property
    def gain(self) -> int:
        """Points more in all than before."""
        return self.candidate.score + self.elsewhere.score - sum(part.points for part in self.pairing.reasons)


def choose(tx: Transaction, search: Search, place: Place) -> Move | None:
    """The move that brings most; None when no single one makes room."""
    moves = sorted(_moves(tx, search, place), key=lambda move: (-move.gain, move.pairing.id))
    return moves[0] if moves else None


def _moves(tx: Transaction, search: Search, place: Place) -> Iterator[Move]:
    kind = search.kind
    columns = Columns.of(arrival.helpers(tx, kind, place), place)
    by_id = {helper.id: helper for helper in columns.helpers}
    seeker = arrival.seeker(tx, search.parent_id, kind)
    for full in score.candidates(seeker, columns, kind, place, waived=FULL):
        helper = by_id[full.helper_id]
        without = replace(helper, load=helper.load - 1, asked=helper.asked - 1)
        fits = score.candidates(seeker, [without], kind, place, most=1)
        for pairing in pairings.unanswered_of(tx, helper.id, kind) if fits else ():
            other = arrival.seeker(tx, pairing.parent_id, kind)
            other = replace(other, tried=other.tried - {helper.id})
            for elsewhere in score.candidates(other, columns, kind, place, most=1):
                yield Move(pairing, elsewhere, fits[0])
