"""Fitting what `learnt` and `meaning` know to texts of our own."""

import zlib
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from bot.safety.screening.learnt import NAMES, SIZE, Learnt, Names, features
from bot.safety.screening.meaning import NUMBERS, Meaning, Net, Numbers
from bot.safety.screening.patterns import Element, Maybe, Wordings
from bot.safety.screening.phrases import LEVELS, PhraseSet

SMOOTH = 0.05
"""How strongly the weights of words are held near nothing."""
NETS, HIDDEN, ROUNDS, AT_ONCE, SPEED = 3, 512, 10, 128, 1e-3
"""How the nets are trained: how many, how wide, how often each text is read, how many at once, how far a step goes."""
LEFT_OUT, SHRUNK, NOISE = 0.5, 1e-3, 0.01
"""What keeps a net from learning by heart: the share of its hidden numbers that is left out at each step, how much its
weights shrink, and how much a text's numbers are stirred.
"""

Levels = NDArray[np.int64]


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


def table(words: Sequence[Sequence[str]], names: Names) -> csr_matrix:
    """A row for each text, a column for each place of a feature."""
    rows = [features(one, names) for one in words]
    ends = np.cumsum([0, *(len(row) for row in rows)])
    values = np.concatenate([np.full(len(row), 1 / np.sqrt(max(1, len(row)))) for row in rows])
    found = csr_matrix((values, np.concatenate(rows).astype(np.int64), ends), shape=(len(rows), SIZE))
    found.sum_duplicates()
    return found


def fit_words(rows: csr_matrix, level: Levels, names: Names) -> Learnt:
    """A model that fits these rows of a `table`."""
    often = np.flatnonzero(np.asarray((rows > 0).sum(axis=0)).ravel() > 1)  # once says nothing of other texts
    small = rows[:, often]
    found = [regression(small, level >= number, SMOOTH) for number in range(1, len(LEVELS))]
    weights = np.zeros((SIZE, len(found)))
    weights[often] = np.column_stack([one[:-1] for one in found])
    step = float(np.abs(weights).max()) / 127 or 1.0
    return Learnt(np.round(weights / step).astype(np.int8), step, [float(one[-1]) for one in found], names)


def regression(rows: csr_matrix | NDArray[np.float64], wanted: NDArray[np.bool_], smooth: float) -> NDArray[np.float64]:
    """The weights of a logistic regression, and after them its bias."""
    sign, turned = np.where(wanted, 1.0, -1.0), rows.T

    def loss(flat: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        weights, margin = flat[:-1], (rows @ flat[:-1] + flat[-1]) * sign
        off = -sign / (1 + np.exp(np.minimum(margin, 500)))
        cost = np.logaddexp(0, -margin).sum() + smooth / 2 * (weights @ weights)
        return cost, np.append(turned @ off + smooth * weights, off.sum())

    start = np.zeros(rows.shape[1] + 1)
    found: NDArray[np.float64] = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 100}).x
    return found


def fit_meaning(numbers: Numbers, level: Levels) -> Meaning:
    """Nets that fit these texts; the same whenever they are learnt anew."""
    return Meaning([_net(numbers, level, np.random.default_rng(seed)) for seed in range(NETS)])


def _net(numbers: Numbers, level: Levels, chance: np.random.Generator) -> Net:
    """One net, by gradient descent with momentum and a step of its own for each weight (Adam; Kingma and Ba, 2015)."""
    parts = [
        chance.normal(0, (2 / NUMBERS) ** 0.5, (NUMBERS, HIDDEN)).astype(np.float32),
        np.zeros(HIDDEN, np.float32),
        chance.normal(0, (1 / HIDDEN) ** 0.5, (HIDDEN, len(LEVELS))).astype(np.float32),
        np.zeros(len(LEVELS), np.float32),
    ]
    mean, square = [np.zeros_like(one) for one in parts], [np.zeros_like(one) for one in parts]
    steps, whole = 0, -(-len(numbers) // AT_ONCE) * ROUNDS
    for _ in range(ROUNDS):
        order = chance.permutation(len(numbers))
        for start in range(0, len(numbers), AT_ONCE):
            some = order[start : start + AT_ONCE]
            slopes = _slopes(parts, numbers[some], level[some], chance)
            steps += 1
            speed = SPEED * (1 - steps / whole)
            for at, slope in enumerate(slopes):
                mean[at] += 0.1 * (slope - mean[at])
                square[at] += 0.001 * (slope**2 - square[at])
                likely = mean[at] / (1 - 0.9**steps), square[at] / (1 - 0.999**steps)
                parts[at] -= np.float32(speed) * (likely[0] / (np.sqrt(likely[1]) + 1e-8) + SHRUNK * parts[at])
    return Net(*parts)


def _slopes(parts: Sequence[Numbers], numbers: Numbers, level: Levels, chance: np.random.Generator) -> list[Numbers]:
    """Which way each weight makes those texts fit worse."""
    inward, inward_bias, outward, outward_bias = parts
    stirred = numbers + chance.normal(0, NOISE, numbers.shape).astype(np.float32)
    before = stirred @ inward + inward_bias
    kept = ((chance.random(before.shape) > LEFT_OUT) / (1 - LEFT_OUT)).astype(np.float32) * (before > 0)
    hidden = before * kept
    scores = hidden @ outward + outward_bias
    off = np.exp(scores - scores.max(axis=1, keepdims=True))
    off /= off.sum(axis=1, keepdims=True)
    off[np.arange(len(level)), level] -= 1
    off /= len(level)
    back = (off @ outward.T) * kept
    return [stirred.T @ back, back.sum(axis=0), hidden.T @ off, off.sum(axis=0)]
