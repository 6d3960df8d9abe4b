"""What a ring means for the search that is open for each need of it: whoever is quicker meets it, and nobody twice."""

from bot.base.transaction import Transaction
from bot.skills import proposing, proposing_unmet
from bot.skills.store import asked, searches
from bot.skills.store.rings import Part


def is_taken(tx: Transaction, need_id: int) -> bool:
    """Whether somebody has said yes to that need elsewhere."""
    search = searches.open_for(tx, need_id)
    return search is not None and search.state in searches.TAKEN


def agreed(tx: Transaction, needer: Part, exchange_id: int) -> None:
    """The need is met by that exchange: whoever was asked on their own is asked no more, and nobody else looks."""
    search = None if needer.terms.need_id is None else searches.open_for(tx, needer.terms.need_id)
    if search is None:
        return
    for one in asked.of_search(tx, search.id):
        if one.is_open:
            proposing.take_back(tx, one)
    searches.agree(tx, search, exchange_id)
    proposing.rest_timers(tx, search)
    proposing_unmet.close(tx, search, needer.person_id)


def looked_for(tx: Transaction, part: Part) -> None:
    """It did not come about: others are asked for what they need, one by one."""
    if part.terms.need_id is not None:
        proposing.look_soon(tx, part.place)
