"""What of the figures of a month may be told. Pure: everything told before is given, nothing is read or kept here.

Counts go through `disclosure.tell`, with all that hangs together. Of everything else only so much is told that nobody's
own number can be read off: a percentile where enough people lie on either side of it, an index where a fifth of the
people are enough, hours where enough people gave them and none gave most of them; all of it rounded. Whether something
was reached that it is held against is about the service, and told.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.evidence.disclosure import Care, Cell, Relation, Told, limits, tell
from bot.evidence.figures import Figure, Figures

PUBLIC = frozenset({"decisions", "gaps"})
"""What everybody at a place reads anyway, or what is not about people: it is told as it is."""
STAFF_FROM = 3
"""The hours of so many who work here are told: giving them is their work, and with two, one would know the other's."""
STAFF = ("staff",)
FIFTH = 5
INDEX_STEP = 5
"""An index from 0 to 1 is told in hundredths, as multiples of it."""
HOURS_STEP = 5
COARSER = ((10, 1), (100, 5), (1_000, 10))
"""Values below the first number are told as multiples of the second one."""
COARSEST = 60


@dataclass(frozen=True, slots=True)
class Asked:
    """The counts that figures bring, by the names of their cells, and how they hang together."""

    counts: Mapping[Cell, int]
    relations: tuple[Relation, ...]


def of_cell(figure: Figure) -> Cell:
    """The name of its denominator as a count."""
    return figure.of or f"{figure.cell}:of"


def missing_cell(figure: Figure) -> Cell:
    """The name of how many nothing is known of, as a count."""
    return f"{figure.cell}:missing"


def value_cell(figure: Figure, place: int) -> Cell:
    """The name of one of its values."""
    return f"{figure.cell}@{figure.at[place] if figure.at else figure.kind}"


def asked(figures: Figures) -> Asked:
    """What is counted in them. A part is no more than its whole, whether or not they say so."""
    counts: dict[Cell, int] = {}
    inside: list[Relation] = []
    for figure in figures.found:
        if not _is_counted(figure):
            continue
        if figure.kind != "count":
            counts[missing_cell(figure)] = figure.missing
        if figure.denominator is not None:
            counts.setdefault(of_cell(figure), figure.denominator)
        if figure.numerator is not None:
            counts.setdefault(figure.cell, figure.numerator)
            if figure.denominator is not None:
                inside.append(Relation((of_cell(figure),), (figure.cell,), equal=False))
    every = dict.fromkeys((*figures.relations, *inside, *_with_missing(figures.found)))
    return Asked(counts, tuple(one for one in every if counts.keys() >= set(one.cells)))


def _is_counted(figure: Figure) -> bool:
    return figure.kind not in ("minutes", "against") and figure.unit not in PUBLIC


def _with_missing(figures: Sequence[Figure]) -> Iterator[Relation]:
    """Asks are answered, or wait still; and of all who came lately it is known, or not, when they first did either."""
    by_cell = {figure.cell: figure for figure in figures}
    for figure in figures:
        if figure.name == "answered" and (waits := by_cell.get(":".join(("response", *figure.split)))):
            yield Relation((of_cell(figure),), (figure.cell, missing_cell(waits)))
    firsts = [(of_cell(one), missing_cell(one)) for one in figures if one.name in ("first-gave", "first-received")]
    if len(firsts) > 1:
        yield Relation(firsts[0], firsts[1])


def told(figures: Figures, before: Mapping[Cell, Told], relations: Sequence[Relation], care: Care) -> dict[Cell, Told]:
    """What may be told of them after what was told `before` of the same month: cells told then are not told anew.

    `relations` are those of what was told before. It takes seconds where there is much: a bot calls it elsewhere.
    """
    found = asked(figures)
    new = {cell: count for cell, count in found.counts.items() if cell not in before}
    every = {**before, **tell(new, before, (*relations, *found.relations), care)}
    for cell, one in (*_public(figures.found), *_hours(figures.found, before, care)):
        every.setdefault(cell, one)
    for figure in figures.found:
        for cell, one in _values(figure, every, care):
            every.setdefault(cell, one)
    return {cell: one for cell, one in every.items() if cell not in before}


def _public(figures: Iterable[Figure]) -> Iterator[tuple[Cell, Told]]:
    for figure in figures:
        if figure.kind == "against":
            if figure.denominator and figure.numerator is not None:
                yield value_cell(figure, 0), Told("shown", int(figure.numerator >= figure.denominator))
        elif figure.unit in PUBLIC:
            counts = ((figure.cell, figure.numerator), (of_cell(figure), figure.denominator))
            yield from ((cell, Told("shown", count)) for cell, count in counts if count is not None)
            yield missing_cell(figure), Told("shown", figure.missing)


def _values(figure: Figure, every: Mapping[Cell, Told], care: Care) -> Iterator[tuple[Cell, Told]]:
    """The values of a spread or an index. Whether they are told follows from what is told of how many they are of, so
    that it tells nothing itself.
    """
    if figure.kind not in ("spread", "index") or not figure.values:
        return
    behind = every.get(of_cell(figure), Told("beside"))
    least = 0 if behind.number is None else limits(behind, care)[0]
    for place, value in enumerate(figure.values):
        yield value_cell(figure, place), _value(figure, place, value, least, care)


def _value(figure: Figure, place: int, value: float, least: int, care: Care) -> Told:
    enough = care.hidden_to + 1
    if figure.kind == "index":
        return Told("shown", _nearest(100 * value, INDEX_STEP)) if least >= FIFTH * enough else Told("beside")
    side = min(figure.at[place], 100 - figure.at[place])
    return Told("shown", coarse(value)) if side * least >= 100 * enough else Told("beside")


def coarse(value: float) -> int:
    """The value, the coarser the larger it is."""
    step = next((step for below, step in COARSER if value < below), COARSEST)
    return _nearest(value, step)


def _nearest(value: float, step: int) -> int:
    return int((value + step / 2) // step) * step


def _hours(figures: Iterable[Figure], before: Mapping[Cell, Told], care: Care) -> Iterator[tuple[Cell, Told]]:
    """Hours by who gave them: all parts of a whole, or none, for one alone could be subtracted; and the whole, where
    all parts are told. Where the whole was hidden before, so are its parts.
    """
    wholes: dict[Cell, list[Figure]] = {}
    for figure in figures:
        if figure.kind == "minutes":
            wholes.setdefault(of_cell(figure), []).append(figure)
    for whole, parts in wholes.items():
        was_hidden = whole in before and before[whole].number is None
        may = not was_hidden and all(_many_gave(part, care) for part in parts)
        for cell, minutes in ((whole, parts[0].denominator), *((part.cell, part.numerator) for part in parts)):
            yield cell, Told("shown", _in_hours(minutes or 0)) if may else Told("beside")


def _many_gave(figure: Figure, care: Care) -> bool:
    """Whether there was none of it, or many gave it and nobody more than half."""
    if not figure.numerator:
        return True
    enough = STAFF_FROM if figure.split == STAFF else care.hidden_to + 1
    return figure.people >= enough and 2 * figure.most_of_one <= figure.numerator


def _in_hours(minutes: int) -> int:
    step = HOURS_STEP * 60
    return max(1, (minutes + step // 2) // step) * HOURS_STEP if minutes else 0
