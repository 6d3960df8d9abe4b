"""A place as its file says, with what its coordinators have changed in chat: known at once, and after any start."""

from bot.base.outcome import MovedOn
from bot.base.transaction import Transaction
from bot.places import settings, store
from bot.places.rules import Place
from bot.places.store import Change

__all__ = ["Change", "as_changed", "change", "find", "lost", "places", "values"]

_Kept = tuple[Place, Place]
"""A place as the file says, and with what is changed."""


def values(tx: Transaction, place: str) -> dict[str, str]:
    """What has another value than the file's there, by setting."""
    return {key: one.value for key, one in store.standing(tx, place).items() if one.value is not None}


def as_changed(tx: Transaction, base: Place) -> Place:
    """The place that the file says, with what is changed; what cannot stand any more (`lost`) is as the file says.

    Kept at hand (`bot/base/memory.py`), for nearly everything asks for it: until anything is changed, at any place.
    """
    key = ("places.changed", base.name)
    kept = tx.memory.find(key)
    if kept is not None and kept.what[0] is base:
        return _changed(kept.what)
    now = values(tx, base.name)
    found: _Kept = (base, settings.changed(base, now)[0] if now else base)
    tx.memory.keep(key, found)
    return _changed(found)


def _changed(kept: _Kept) -> Place:
    return kept[1]


def lost(tx: Transaction, base: Place) -> list[str]:
    """Settings whose changed value cannot stand with the file as it is now."""
    return sorted(settings.changed(base, values(tx, base.name))[1])


def places(tx: Transaction) -> list[str]:
    """Where anything is other than in the file."""
    return store.places(tx)


def of_setting(tx: Transaction, place: str, key: str) -> Change | None:
    """The change of it that stands there."""
    return store.standing(tx, place).get(key)


def find(tx: Transaction, place: str, change_id: int) -> Change:
    """One of that place. `MovedOn` for any other."""
    found = store.find(tx, change_id)
    if found is None or found.place != place:
        raise MovedOn(f"there is no change {change_id} at {place}")
    return found


def change(tx: Transaction, place: str, key: str, value: str | None, by: int) -> Change:
    """From now on that setting has that value there; None: what the file says. Whether it may, the desk has said."""
    stood = of_setting(tx, place, key)
    return find(tx, place, store.change(tx, place, key, value, None if stood is None else stood.value, by))
