"""Learning from texts of our own what `learnt` knows of, and how likely a level must be so that few are alarmed."""

import csv
import zlib
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from bot.safety.screening.folding import fold
from bot.safety.screening.learnt import NAMES, SIZE, Learnt, Names, features
from bot.safety.screening.patterns import Element, Maybe, Wordings
from bot.safety.screening.phrases import FOLDER, LEVELS, PhraseSet, phrase_sets
from bot.safety.screening.spelling import Spelling

TEXTS = FOLDER / "texts"
"""A file for each language: level, kind and text in columns."""
SMOOTH = 0.05
"""How strongly weights are held near nothing."""
FOLDS = 5
BESIDE = 40
"""So many texts that stand beside each other in a file are held back together, as they are often alike."""
FALSE_ALARMS = (1.0, 0.03, 0.012, 0.004)
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
    spelling, names = Spelling.of(phrase_sets()), concepts(phrase_sets())
    words = [spelling.readings(fold(text))[-1].words for _, text in texts]
    level = np.array([number for number, _ in texts])
    fold_of = np.arange(len(texts)) // BESIDE % FOLDS
    table = _table(words, names)
    likely = np.ones((len(texts), len(LEVELS)))
    for held_back in np.unique(fold_of):
        model = _fitted(table[fold_of != held_back], level[fold_of != held_back], names)
        for at in np.flatnonzero(fold_of == held_back):
            likely[at] = model.chances(words[at])
    harmless = likely[level == 0]
    least = [np.quantile(harmless[:, number], 1 - share) for number, share in enumerate(FALSE_ALARMS)]
    whole = _fitted(table, level, names)
    return Learnt(whole.weights, whole.step, whole.bias, [0.0, *map(float, least[1:])], names)


def concepts(sets: Iterable[PhraseSet]) -> Names:
    """Of each word the numbers of the narrowest concepts, of all phrase sets, that have it among their wordings."""
    phrases = chain.from_iterable((*one.phrases, *one.harmless, *one.elsewhere, *one.once) for one in sets)
    all_ = {id(one): one for phrase in phrases for one in _wordings(phrase.pattern.elements)}
    by_word: dict[str, list[tuple[int, int]]] = {}
    for alike in sorted({_single_words(one) for one in all_.values()}):
        number = zlib.crc32(" ".join(alike).encode()) % SIZE or 1
        for word in alike if len(alike) > 1 else ():
            by_word.setdefault(word, []).append((len(alike), number))
    return {word: [number for _, number in sorted(numbers)[:NAMES]] for word, numbers in by_word.items()}


def _single_words(one: Wordings) -> tuple[str, ...]:
    return tuple(sorted(word for word, wordings in one.by_first.items() if (word,) in wordings))


def _wordings(elements: Iterable[Element]) -> Iterator[Wordings]:
    for element in elements:
        if isinstance(element, Wordings):
            yield element
        elif isinstance(element, Maybe):
            yield from _wordings(element.elements)


def _fitted(table: csr_matrix, level: NDArray[np.int64], names: Names) -> Learnt:
    """A model that fits these rows, with no chance too little."""
    often = np.flatnonzero(np.asarray((table > 0).sum(axis=0)).ravel() > 1)  # once says nothing of other texts
    small = table[:, often]
    found = [_regression(small, level >= number) for number in range(1, len(LEVELS))]
    weights = np.zeros((SIZE, len(found)))
    weights[often] = np.column_stack([one[:-1] for one in found])
    step = float(np.abs(weights).max()) / 127 or 1.0
    bias = [float(one[-1]) for one in found]
    return Learnt(np.round(weights / step).astype(np.int8), step, bias, [0.0] * len(LEVELS), names)


def _regression(table: csr_matrix, wanted: NDArray[np.bool_]) -> NDArray[np.float64]:
    """The weights of a logistic regression, and after them its bias."""
    sign, turned = np.where(wanted, 1.0, -1.0), table.T.tocsr()

    def loss(flat: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        weights, margin = flat[:-1], (table @ flat[:-1] + flat[-1]) * sign
        off = -sign / (1 + np.exp(np.minimum(margin, 500)))
        cost = np.logaddexp(0, -margin).sum() + SMOOTH / 2 * (weights @ weights)
        return cost, np.append(turned @ off + SMOOTH * weights, off.sum())

    start = np.zeros(table.shape[1] + 1)
    found: NDArray[np.float64] = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 100}).x
    return found


def _table(words: Sequence[Sequence[str]], names: Names) -> csr_matrix:
    """A row for each text, a column for each place of a feature."""
    rows = [features(one, names) for one in words]
    ends = np.cumsum([0, *(len(row) for row in rows)])
    values = np.concatenate([np.full(len(row), 1 / np.sqrt(max(1, len(row)))) for row in rows])
    table = csr_matrix((values, np.concatenate(rows).astype(np.int64), ends), shape=(len(rows), SIZE))
    table.sum_duplicates()
    return table
