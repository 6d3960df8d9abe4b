"""Who may write to whom: the two of a pairing while it is on, and two who agreed to give each other something for as
long as the room in which they did says so.

Nothing is kept of whether a line is on: it is looked up each time, so that it is over the moment that what binds the
two is, or they are kept apart.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from bot.asks import holders
from bot.base.elsewhere import Bond
from bot.base.transaction import Transaction
from bot.pairing import service as pairings
from bot.pairing.store.pairings import Pairing
from bot.people import service as people
from bot.talk.store import ties as store
from bot.talk.store.ties import Two

Kind = Literal["nurse", "mentor", "agreed"]


FindBonds = Callable[[Transaction, int], Mapping[int, Bond]]
"""With whom else that person may write, as another room knows: by the other one's id."""

_find_bonds: list[FindBonds] = []


def on(*finds: FindBonds) -> None:
    """Let each `find(tx, person_id)` name with whom somebody may write who is not paired with them."""
    _find_bonds[:] = finds


@dataclass(frozen=True, slots=True)
class Tie:
    """What binds two people, as it is now: their pairing, or nothing but what they agreed on. `both` are the two, of a
    pairing the parent first.
    """

    id: int
    both: tuple[int, int]
    pairing: Pairing | None
    is_on: bool

    @property
    def kind(self) -> Kind:
        """What it is: the kind of its pairing, or something "agreed"."""
        return "agreed" if self.pairing is None else self.pairing.kind

    @property
    def parent_id(self) -> int | None:
        """Whom its helper looks after; None where nobody looks after anybody."""
        return None if self.pairing is None else self.pairing.parent_id

    @property
    def helper_id(self) -> int | None:
        """Who looks after its parent."""
        return None if self.pairing is None else self.pairing.helper_id

    @property
    def subject(self) -> str:
        """What its asks and timers are kept under."""
        return f"tie:{self.id}:" if self.pairing is None else self.pairing.subject

    def other(self, person_id: int) -> int:
        """The other one of the two."""
        return self.both[1] if person_id == self.both[0] else self.both[0]


def lines(tx: Transaction, person_id: int) -> list[Tie]:
    """The lines that person has: one for each pairing that is on, the longest first, and one with each other person
    they agreed with.
    """
    paired = [_of(tx, pairing) for pairing in pairings.running(tx, person_id)]
    others = sorted(bonds(tx, person_id).keys() - {one.other(person_id) for one in paired})
    return [*paired, *(_tie(tx, store.agreed(tx, person_id, other)) for other in others)]


def bonds(tx: Transaction, person_id: int) -> dict[int, Bond]:
    """With whom that person has agreed on something for which they may write to each other now, unless the other one is
    not here any more, the two are kept apart, or somebody looks at what was told of them.
    """
    found = {other: bond for find in _find_bonds for other, bond in find(tx, person_id).items()}
    apart = holders.apart_from(tx, person_id) if found else ()
    still = {other: bond for other, bond in found.items() if other not in apart and bond.is_on(tx.now)}
    return {other: bond for other, bond in still.items() if people.get(tx, other).state == "active"}


def find(tx: Transaction, tie_id: int) -> Tie | None:
    """One of them, as it is now."""
    bound = store.find(tx, tie_id)
    return None if bound is None else _tie(tx, bound)


def get(tx: Transaction, tie_id: int) -> Tie:
    """One of them. `LookupError` when there is none: ids come from our own rows."""
    found = find(tx, tie_id)
    if found is None:
        raise LookupError(f"no tie {tie_id}")
    return found


def of_pairing(tx: Transaction, pairing_id: int) -> Tie | None:
    """That of a pairing."""
    pairing = pairings.find(tx, pairing_id)
    return None if pairing is None else _of(tx, pairing)


def two_of(tx: Transaction, subject: str) -> tuple[int, ...]:
    """The two of that under whose subject an ask is kept, whether their line is on or over; nobody where there is
    none.
    """
    room, number = _subject(subject)
    if room == "pairing":
        pairing = pairings.find(tx, number)
        return () if pairing is None else (pairing.parent_id, pairing.helper_id)
    two = store.find(tx, number) if room == "tie" else None
    return () if two is None else two.both


def of_subject(tx: Transaction, subject: str) -> Tie | None:
    """That under whose subject an ask or a timer is kept."""
    room, number = _subject(subject)
    return of_pairing(tx, number) if room == "pairing" else find(tx, number) if room == "tie" else None


def _subject(subject: str) -> tuple[str, int]:
    room, number, *_ = f"{subject}::".split(":")
    return (room, int(number)) if number.isdecimal() else ("", 0)


def with_them(tx: Transaction, person_id: int, other_id: int) -> Tie | None:
    """The line that is on between those two."""
    return next((one for one in lines(tx, person_id) if one.other(person_id) == other_id), None)


def standing(tx: Transaction, tie: Tie) -> Tie:
    """The line that is on between the same two, where this one is not: they are paired by now, or are no more and have
    agreed on something; else this one.
    """
    return tie if tie.is_on else with_them(tx, *tie.both) or tie


def agreed_of(tx: Transaction, person_id: int) -> list[Tie]:
    """Every line that person ever had with somebody they agreed with."""
    return [_tie(tx, bound) for bound in store.agreed_of(tx, person_id)]


def _of(tx: Transaction, pairing: Pairing) -> Tie:
    bound = store.of_pairing(tx, pairing.id, pairing.parent_id, pairing.helper_id)
    return Tie(bound.id, bound.both, pairing, pairing.state == "active")


def _tie(tx: Transaction, bound: Two) -> Tie:
    if bound.pairing_id is not None:
        pairing = pairings.find(tx, bound.pairing_id)
        return Tie(bound.id, bound.both, pairing, pairing is not None and pairing.state == "active")
    one, other = bound.both
    paired = any(pairing.other(one) == other for pairing in pairings.running(tx, one))
    return Tie(bound.id, bound.both, None, not paired and other in bonds(tx, one))
