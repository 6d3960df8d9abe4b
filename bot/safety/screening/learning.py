"""Learning from texts of our own what `learnt` knows of, and how likely a level must be so that few are alarmed."""

import csv
import zlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from bot.safety.screening.folding import fold
from bot.safety.screening.learnt import SIZE, Learnt, features
from bot.safety.screening.phrases import FOLDER, LEVELS

TEXTS = FOLDER / "texts"
"""A file for each language: level, kind and text in columns."""
SMOOTH = 1.0
"""How strongly weights are held near nothing."""
FOLDS = 5
FALSE_ALARMS = (1.0, 0.03, 0.008, 0.004)
"""Which share of harmless texts, not seen while learning, may be given each level or a worse one."""


def read(file: Path) -> list[tuple[int, str]]:
    """The texts in that file, each with the place of its level."""
    with file.open(encoding="utf-8", newline="") as lines:
        rows = csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [(LEVELS.index(level), text) for level, _kind, text in rows]


def learn(texts: Sequence[tuple[int, str]]) -> Learnt:
    """The weights that fit these texts, and the least chances by which few harmless ones are alarmed: found by holding
    some back, by turns.
    """
    words = [fold(text).words for _, text in texts]
    level = np.array([number for number, _ in texts])
    fold_of = np.array([zlib.crc32(text.encode()) % FOLDS for _, text in texts])
    likely = np.zeros((len(texts), len(LEVELS)))
    for held_back in range(FOLDS):
        model = _fitted([words[at] for at in np.flatnonzero(fold_of != held_back)], level[fold_of != held_back])
        for at in np.flatnonzero(fold_of == held_back):
            likely[at] = np.cumsum(model.chances(words[at])[::-1])[::-1]
    harmless = likely[level == 0]
    least = [np.quantile(harmless[:, number], 1 - share) for number, share in enumerate(FALSE_ALARMS)]
    whole = _fitted(words, level)
    return Learnt(whole.weights, whole.step, whole.bias, [0.0, *map(float, least[1:])])


def _fitted(words: Sequence[Sequence[str]], level: NDArray[np.int64]) -> Learnt:
    table = _table(words)
    classes, wanted = len(LEVELS), np.eye(len(LEVELS))[level]
    used = np.unique(table.indices)
    small = table[:, used]

    def loss(flat: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        weights, bias = flat[:-classes].reshape(len(used), classes), flat[-classes:]
        score = small @ weights + bias
        score -= score.max(axis=1, keepdims=True)
        chance = np.exp(score)
        chance /= chance.sum(axis=1, keepdims=True)
        off = chance - wanted
        cost = -np.log(np.maximum((chance * wanted).sum(axis=1), 1e-12)).sum() + SMOOTH / 2 * (weights**2).sum()
        return cost, np.concatenate([(small.T @ off + SMOOTH * weights).ravel(), off.sum(axis=0)])

    start = np.zeros(len(used) * classes + classes)
    flat = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 200}).x
    weights = np.zeros((SIZE, classes))
    weights[used] = flat[:-classes].reshape(len(used), classes)
    step = float(np.abs(weights).max()) / 127 or 1.0
    return Learnt(np.round(weights / step).astype(np.int8), step, flat[-classes:].tolist(), [0.0] * classes)


def _table(words: Sequence[Sequence[str]]) -> csr_matrix:
    """A row for each text, a column for each place of a feature."""
    rows = [features(one) for one in words]
    ends = np.cumsum([0, *(len(row) for row in rows)])
    values = np.concatenate([np.full(len(row), 1 / np.sqrt(max(1, len(row)))) for row in rows])
    return csr_matrix((values, np.concatenate(rows).astype(np.int64), ends), shape=(len(rows), SIZE))
