"""How the report of a month is kept: what of its figures was told, and their shapes, to be read for good."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from bot.base.clock import Instant
from bot.evidence.disclosure import Cell, Told
from bot.evidence.figures import Figure
from bot.evidence.months import Month
from bot.evidence.report import rules
from bot.evidence.report.model import HIDDEN, Line, MonthTold


def packed(figures: Iterable[Figure], told: Mapping[Cell, Told], below: int) -> str:
    """What is kept: no number but those that are told."""
    shapes = [
        {"name": one.name, "part": one.part, "kind": one.kind, "unit": one.unit, "split": one.split, "of": one.of}
        | {"at": one.at, "values": 1 if one.kind == "against" else len(one.values)}
        for one in figures
    ]
    return json.dumps(
        {"below": below, "cells": {cell: [one.mark, one.number] for cell, one in told.items()}, "figures": shapes}
    )


def unpacked(month: Month, body: str, at: Instant, before: Mapping[Cell, Told]) -> MonthTold:
    """The month as it was told `at` then, with what of it had been told `before`."""
    kept = json.loads(body)
    cells = {**before, **{cell: Told(*one) for cell, one in kept["cells"].items()}}
    return MonthTold(month, at, kept["below"], tuple(_lines(month, kept["figures"], cells)))


def _lines(month: Month, kept: Iterable[dict[str, Any]], cells: Mapping[Cell, Told]) -> Iterator[Line]:
    for one in kept:
        shape = Figure(
            one["name"], one["part"], one["kind"], one["unit"], tuple(one["split"]), one["of"], at=tuple(one["at"])
        )
        yield Line(
            month,
            shape.name,
            shape.part,
            shape.kind,
            shape.unit,
            shape.split,
            rules.of_cell(shape),
            number=cells.get(shape.cell, HIDDEN),
            of=cells.get(rules.of_cell(shape), HIDDEN),
            missing=cells.get(rules.missing_cell(shape), HIDDEN),
            values=tuple(cells.get(rules.value_cell(shape, place), HIDDEN) for place in range(one["values"])),
            at=shape.at,
        )
