"""Which kinds somebody means by words of their own, in whatever language: always several to choose from, never one that
is taken for granted.

Words are compared with the names and everyday words of every language at once, forgiving of case, accents, spelling,
word forms and script (`likeness.py`). The figures below were chosen by the questions in `tests/skills/queries`; how
well it finds, and what was tried beside, is in `docs/decisions/skills.md`.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.places import service as places
from bot.skills import taxonomy
from bot.skills.likeness import Vocabulary, words_of
from bot.skills.taxonomy import CONTENT
from bot.skills.words import everyday, names, small

LETTERS_MAX, WORDS_MAX = 300, 24
"""As much of what was written is looked at: nobody names a skill with more."""
FOUND_MAX = 5
OF_PHRASE, OF_QUERY, OF_KIND = 0.4, 0.6, 0.6
"""What counts: how much of a wording was written, how much of what was written stands in it, and in all its kind's."""
UNKNOWN = 0.5
"""What a word counts that no wording has, against the rarest that one has."""
SAYS_LITTLE = 0.15
"""What is left of the weight of a small word."""
OWN_LANGUAGE = 1.05
LEAST = 0.35
"""With less than this nothing is found: it is better to say so."""

Hits = dict[int, float]
"""How well something was hit, by its place."""


@dataclass(frozen=True, slots=True)
class Found:
    """A kind that may be meant, and how surely: from 0.35, and more than 1 where its very words were written."""

    kind: str
    score: float


@dataclass(frozen=True, slots=True)
class Phrase:
    """One name or everyday wording of a kind: its words as places in the vocabulary."""

    kind: str
    words: tuple[int, ...]


class Index:
    """The wordings of one language, as (kind, wording), and its words that say little."""

    def __init__(self, language: str, wordings: Sequence[tuple[str, str]], small: Sequence[str] = ()) -> None:
        split = [(kind, words_of(wording)) for kind, wording in wordings]
        self.vocabulary = Vocabulary.of(language, sorted({word for _, words in split for word in words}))
        at = self.vocabulary.by_word
        self.phrases = [Phrase(kind, tuple(at[word] for word in words)) for kind, words in split if words]
        kinds_of: dict[int, set[str]] = defaultdict(set)
        self.holding: dict[int, list[int]] = defaultdict(list)
        for number, phrase in enumerate(self.phrases):
            for place in phrase.words:
                kinds_of[place].add(phrase.kind)
                self.holding[place].append(number)
        total = len({kind for kind, _ in wordings}) or 1
        self.small = frozenset(word for one in small for word in words_of(one))
        self.weights = {
            place: math.log(1 + total / len(kinds)) * self._says(self.vocabulary.words[place])
            for place, kinds in kinds_of.items()
        }
        self.unknown = UNKNOWN * math.log(1 + total)

    def look(self, words: Sequence[str]) -> dict[str, float]:
        """How well each kind fits these words, by id; those that do not at all are left out."""
        like = [self.vocabulary.like(word) for word in words]
        weights = [self._weight(one) * self._says(word) for word, one in zip(words, like, strict=True)]
        whole = sum(weights) or 1.0
        best: dict[str, float] = {}
        said: dict[str, Hits] = defaultdict(dict)
        touched = {number for one in like for place in one for number in self.holding[place]}
        for number in sorted(touched):
            phrase = self.phrases[number]
            of_query, of_phrase = _hits(phrase, like)
            _keep_best(said[phrase.kind], of_query.items())
            score = OF_PHRASE * self._covered(phrase, of_phrase) ** 1.5 + OF_QUERY * _sum(weights, of_query) / whole
            best[phrase.kind] = max(best.get(phrase.kind, 0.0), score)
        return {kind: score + OF_KIND * _sum(weights, said[kind]) / whole for kind, score in best.items()}

    def _says(self, word: str) -> float:
        return SAYS_LITTLE if word in self.small else 1.0

    def _covered(self, phrase: Phrase, hits: Hits) -> float:
        """How much of a wording was written, from 0 to 1."""
        of = sum(self.weights[place] * score for place, score in hits.items())
        return of / sum(self.weights[place] for place in set(phrase.words))

    def _weight(self, like: Mapping[int, float]) -> float:
        """What a word counts: the more, the fewer kinds have it."""
        return max((self.weights[place] * score for place, score in like.items()), default=self.unknown)


def _hits(phrase: Phrase, like: Sequence[Mapping[int, float]]) -> tuple[Hits, Hits]:
    """How well each word that was written stands in a wording, and each word of the wording in what was written."""
    of_query: Hits = {}
    of_phrase: Hits = {}
    for number, one in enumerate(like):
        found = [(place, one[place]) for place in phrase.words if place in one]
        if found:
            _keep_best(of_phrase, found)
            of_query[number] = max(score for _, score in found)
    return of_query, of_phrase


def _keep_best(kept: Hits, found: Iterable[tuple[int, float]]) -> None:
    for place, score in found:
        kept[place] = max(kept.get(place, 0.0), score)


def _sum(weights: Sequence[float], hits: Hits) -> float:
    return sum(weights[number] * score for number, score in hits.items())


class Search:
    """Everything that is searched: an index for each language."""

    def __init__(self, indexes: Mapping[str, Index]) -> None:
        self.indexes = dict(indexes)

    @classmethod
    def of(cls, languages: Sequence[str]) -> "Search":
        """Of what stands in `content/` in these languages."""
        return cls({language: Index(language, wordings(language), small(language)) for language in languages})

    def find(self, text: str, language: str, most: int = FOUND_MAX, *, at: str = "") -> list[Found]:
        """The kinds that may be meant by `text`, the likeliest first; at most `most`, and none rather than anything.

        `text` is what somebody wrote, of any length and in any script: only its beginning is looked at (`LETTERS_MAX`,
        `WORDS_MAX`). `language` is the code of theirs ("es"): of two equally likely kinds that one comes first whose
        words are in it; all languages are searched. What one place has of its own is found `at` it
        only. The same text finds the same, whatever was looked for before.
        """
        words = list(dict.fromkeys(words_of(text[:LETTERS_MAX])))[:WORDS_MAX]
        if not words:
            return []
        scores = self._by_words(words, language)
        here = ((kind, score) for kind, score in scores.items() if taxonomy.is_at(kind, at))
        ordered = sorted(here, key=lambda one: (-one[1], one[0]))
        return [Found(kind, round(score, 3)) for kind, score in ordered[:most] if score >= LEAST]

    def _by_words(self, words: Sequence[str], language: str) -> dict[str, float]:
        scores: dict[str, float] = {}
        for code, index in self.indexes.items():
            for kind, score in index.look(words).items():
                mine = score * (OWN_LANGUAGE if code == language else 1.0)
                scores[kind] = max(scores.get(kind, 0.0), mine)
        return scores


def wordings(language: str) -> list[tuple[str, str]]:
    """The names and everyday words of every kind in that language, as (kind, wording), of places' own too."""
    found: list[tuple[str, str]] = []
    for content in (CONTENT, *(file.parent for file in sorted(places.folder().glob("*/skills.toml")))):
        every = everyday(language, content)
        for kind, name in names(language, content).items():
            found += [(kind, wording) for wording in (name, *every.get(kind, ()))]
    return found
