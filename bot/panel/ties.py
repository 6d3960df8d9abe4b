"""Who has to do with whom: nobody judges whom they know closely, and nobody brings a matter with a stranger.

Rooms on the same floor know of some (exchanges, sessions); `bot/wiring` wires their answers here.
"""

from collections.abc import Callable, Collection

from bot.asks import holders
from bot.base.transaction import Transaction
from bot.pairing import service as pairings
from bot.panel.rules import may_take_part
from bot.panel.store import matters
from bot.people import companions, glances
from bot.people import service as people
from bot.people.rules import Person

Find = Callable[[Transaction, int], Collection[int]]
"""With whom somebody has to do."""

_met: list[Find] = []
_close: list[Find] = []


def on(*, met: tuple[Find, ...], close: tuple[Find, ...]) -> None:
    """Let each name those with whom somebody ever had to do, or has lately."""
    _met[:] = met
    _close[:] = close


def known(tx: Transaction, person: Person) -> dict[int, str]:
    """With whom that person can bring a matter, and their names in order: those they have met here, who are here still
    and from whom they are not kept.
    """
    found = {one.other(person.id) for one in pairings.running(tx, person.id)}
    found = found.union(*(find(tx, person.id) for find in _met))
    found -= {person.id, *holders.apart_from(tx, person.id)}
    here = (people.get(tx, other_id) for other_id in found)
    names = {
        one.id: people.display_name(tx, one.id) for one in here if may_take_part(one) and one.place == person.place
    }
    return dict(sorted(names.items(), key=lambda one: (one[1].casefold(), one[0])))


def close_to(tx: Transaction, person_id: int) -> set[int]:
    """Who is too close to that person to judge them, or too far: who walks with them or did lately, acts for them or
    they for, gave them something lately, is kept from them, or has a matter with them.
    """
    found = {one.other(person_id) for one in pairings.running(tx, person_id)}
    found = found.union(*(find(tx, person_id) for find in _close))
    found |= {*companions.ever_of(tx, person_id), *glances.ever_acted_for(tx, person_id)}
    found |= {one.other(person_id) for one in matters.of(tx, person_id) if one.state != "over"}
    return found | holders.apart_from(tx, person_id)
