"""The places this Kith knows, read once."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from bot.base import running
from bot.places import changing
from bot.places.place_file import FILE, PlaceError, read_place
from bot.places.rules import Place

__all__ = [
    "PlaceError",
    "choose_default",
    "default",
    "folder",
    "load",
    "names",
    "of_file",
    "place",
    "plan_file",
    "with_pins",
]

PLACES_FOLDER = Path(__file__).resolve().parents[2] / "content" / "places"
PLANS_FOLDER = PLACES_FOLDER.parent / "plans"
DEFAULT = "merevale"


class _Known:
    """What was read: places by name, and which one newcomers join."""

    def __init__(self) -> None:
        self.places: dict[str, Place] = {}
        self.default = DEFAULT
        self.folder = PLACES_FOLDER


_known = _Known()


def load(folder: Path | None = None) -> tuple[str, ...]:
    """Read every place of `folder` anew (where none is told, of content/places), in the stead of those known before;
    their names.

    `PlaceError` says which file is wrong, where, and what would be right.
    """
    folder = folder or PLACES_FOLDER
    for file in folder.glob("*.toml"):
        raise PlaceError(f"content/places/{file.name}: a place is a folder now: move it to {file.stem}/{FILE}")
    files = sorted(folder.glob(f"*/{FILE}"))
    found = {file.parent.name: _read(file) for file in files}
    if not found:
        raise PlaceError(f"content/places: there is no place. Put one there, such as merevale/{FILE}")
    _known.places, _known.folder = found, folder
    return tuple(found)


def _read(file: Path) -> Place:
    """The place whose file that is, with the visit plan of that name in its own folder where there is one."""
    found = read_place(file.parent.name, file.read_text("utf-8"))
    own = f"{found.name}/{found.plan}"
    return replace(found, plan=own) if plan_file(own, file.parents[1]).is_file() else found


def plan_file(plan: str, of_places: Path | None = None) -> Path:
    """Where that visit plan stands: "ours/weekly" is a place's own, plans/weekly.toml in its folder; every other is in
    content/plans.
    """
    place, _, name = plan.rpartition("/")
    return (of_places or folder()) / place / "plans" / f"{name}.toml" if place else PLANS_FOLDER / f"{name}.toml"


def folder() -> Path:
    """The folder of the places that are known."""
    return _known.folder


def choose_default(name: str) -> Place:
    """Let newcomers join that place. `PlaceError` when there is none of that name."""
    chosen = place(name)
    _known.default = name
    return chosen


def place(name: str) -> Place:
    """The place of that name, as it is now: with what was changed in chat, where a transaction is being run.
    `PlaceError` when there is none.
    """
    found, tx = of_file(name), running.now()
    return found if tx is None else changing.as_changed(tx, found)


def of_file(name: str) -> Place:
    """The place of that name as its file says. `PlaceError` when there is none."""
    if not _known.places:
        load()
    if name not in _known.places:
        raise PlaceError(f"There is no place {name} in content/places. There is: {', '.join(sorted(_known.places))}")
    return _known.places[name]


@contextmanager
def with_pins(asked: bool) -> Iterator[None]:
    """For as long as the block runs, whether the places ask for a PIN is so: for rehearsals."""
    before = dict(_known.places) or {name: of_file(name) for name in names()}
    _known.places = {name: replace(one, asks_pin=asked) for name, one in before.items()}
    try:
        yield
    finally:
        _known.places = before


def names() -> tuple[str, ...]:
    """The names of all places there are."""
    if not _known.places:
        load()
    return tuple(sorted(_known.places))


def default() -> Place:
    """The place that newcomers join."""
    return place(_known.default)
