"""Whole numbers that somebody gives, taken as they are or refused: nothing is rounded and nothing wraps around."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from bot.base.instances import ImpossibleCase

Whole = NDArray[np.int64]


def whole(values: ArrayLike, name: str, columns: int = 0) -> Whole:
    """Those numbers, in so many columns (0: a plain list). `ImpossibleCase` for anything else."""
    try:
        given = np.asarray(values)
    except ValueError as error:
        raise ImpossibleCase(f"{name}: rows of one length are needed") from error
    if given.size == 0:
        return np.zeros((0, columns) if columns else 0, dtype=np.int64)
    if given.dtype.kind not in "iu" or given.ndim != (2 if columns else 1) or (columns and given.shape[1] != columns):
        raise ImpossibleCase(f"{name}: whole numbers below 2⁶³ are needed{f', {columns} in a row' if columns else ''}")
    if given.dtype.kind == "u" and given.max() >= 2**63:
        raise ImpossibleCase(f"{name}: a number is greater than 2⁶³ - 1")
    return given.astype(np.int64)


def within(values: Whole, least: int, beyond: int, what: str) -> None:
    """`ImpossibleCase` when one of them is less than `least`, or not less than `beyond`."""
    wrong = np.flatnonzero((values < least) | (values >= beyond))
    if len(wrong):
        raise ImpossibleCase(f"{what} is {values[wrong[0]]}; it must be from {least} to {beyond - 1}")
