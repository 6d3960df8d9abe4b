"""What somebody says they gave or received, read into a draft: "2h cooking for Amina yesterday".

Nothing is guessed. What may mean several things comes back as all of them, to be asked by buttons, and what was not
said comes back as nothing. Only names that the reader knows already are found, so that nothing tells whether anybody
else is here. There is no text on which it fails.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal, TypeVar

from bot.skills.exchange_rules import MINUTES_LEAST, MINUTES_MOST, TOLD_DAYS
from bot.skills.said_lengths import lengths
from bot.skills.said_pieces import parted, tokens
from bot.skills.said_words import BEFORE_A_WORD, Piece, Words, words_of

Way = Literal["gave", "received"]
T = TypeVar("T")
CHOICES_MAX = 4
SURE, CLEARLY, WORTH_ASKING = 0.75, 1.25, 0.6
"""A kind is taken as said where it is found so surely, and so much more surely than the next; asked about where it is
not much less sure than the surest.
"""
DAY_WORDS_MAX = 5
CUE_WORDS_MAX = 3
LOOK_BACK = 3
"""So many words may stand between "for" and a name: "for my neighbour Amina"."""
READINGS_MAX = 12
"""So often a day is looked for in one sentence: each look takes a moment."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What was read. Each part holds what may be meant: one is what was said, several are to be asked about, none was
    not said. `days` are ISO dates; `way` is None where it was not said who gave.
    """

    minutes: tuple[int, ...] = ()
    kinds: tuple[str, ...] = ()
    people: tuple[int, ...] = ()
    days: tuple[str, ...] = ()
    way: Way | None = None

    @property
    def parts(self) -> int:
        """How many of the five were said."""
        return sum(map(len, (self.minutes[:1], self.kinds[:1], self.people[:1], self.days[:1]))) + (
            self.way is not None
        )

    @property
    def is_whole(self) -> bool:
        """Whether each part is one thing."""
        one = (self.minutes, self.kinds, self.people, self.days)
        return self.way is not None and all(len(part) == 1 for part in one)

    def with_more(self, later: "Draft") -> "Draft":
        """This one, with whatever was said later in place of what was said before."""
        return Draft(
            minutes=later.minutes or self.minutes,
            kinds=later.kinds or self.kinds,
            people=later.people or self.people,
            days=later.days or self.days,
            way=later.way or self.way,
        )


@dataclass(frozen=True, slots=True)
class Knows:
    """What the reader knows: the people by id with their names, today, and how days and kinds are read from words (a
    kind with how sure it is, the surest first).
    """

    people: Mapping[int, str] = field(repr=False)
    today: date
    days: Callable[[str], Sequence[str]] = field(repr=False)
    kinds: Callable[[str], Sequence[tuple[str, float]]] = field(repr=False)


@dataclass(slots=True)
class _Sentence:
    """The pieces of a sentence, and which of them are spoken for."""

    pieces: list[Piece]
    known: Words
    taken: set[int] = field(default_factory=set)

    def free(self, begins: int, ends: int) -> bool:
        return self.taken.isdisjoint(range(begins, ends))

    def take(self, begins: int, ends: int) -> None:
        self.taken.update(range(begins, ends))

    def text(self, begins: int, ends: int) -> str:
        return " ".join(piece.text for piece in self.pieces[begins:ends])

    def has(self, cue: str, begins: int, ends: int) -> bool:
        """Whether exactly these pieces are a wording of that cue."""
        return tuple(piece.text for piece in self.pieces[begins:ends]) in self.known.cues[cue]

    def anywhere(self, cue: str) -> list[tuple[int, int]]:
        """Where that cue stands."""
        spans = ((at, at + long) for at in range(len(self.pieces)) for long in range(1, CUE_WORDS_MAX + 1))
        return [span for span in spans if span[1] <= len(self.pieces) and self.has(cue, *span)]

    def is_of_day(self, at: int) -> bool:
        """Whether a day may be told by what stands there."""
        return self.pieces[at].kind == "date" or self.pieces[at].text in self.known.begins_day


def read(words: str, languages: Iterable[str], knows: Knows) -> Draft:
    """What `words` say in whichever of these languages says most; the first of equals. Words that say neither how long,
    nor whom, nor when are no exchange, and nothing is read in them.
    """
    best = Draft()
    for known in filter(None, map(words_of, languages)):
        draft = _read(words, known, knows)
        best = draft if draft.parts > best.parts else best
    return best


def _read(words: str, known: Words, knows: Knows) -> Draft:
    sentence = _Sentence(parted(tokens(words), known), known)
    found = lengths(sentence.pieces, known)
    for length in found:
        sentence.take(length.begins, length.ends)
    days = _days(sentence, knows)
    people, places = _people(sentence, knows.people)
    way = _way(sentence, places)
    kinds = _kinds(sentence, knows)
    minutes = _each(length.minutes for length in found if MINUTES_LEAST <= length.minutes <= MINUTES_MOST)
    return Draft(minutes, kinds, people, days, way) if minutes or people or days else Draft()


def _each(found: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(found))[:CHOICES_MAX]


# --- when ---


def _days(sentence: _Sentence, knows: Knows) -> tuple[str, ...]:
    """Every day that was, and not too long ago, that the sentence names."""
    first, last = knows.today - timedelta(days=TOLD_DAYS), knows.today
    found: list[str] = []
    looks = READINGS_MAX
    at = 0
    while at < len(sentence.pieces) and looks:
        step = 1
        for ends in _day_ends(sentence, at):
            looks -= 1
            read = knows.days(_day_text(sentence, at, ends))
            if read:
                sentence.take(at, ends)
                if not _is_not_then(sentence, at, ends):
                    found += [day for day in read if first <= date.fromisoformat(day) <= last]
                step = ends - at
                break
            if not looks:
                break
        at += step
    return _each(found)


def _day_ends(sentence: _Sentence, at: int) -> list[int]:
    """Where words end that begin there and may be a day, the longest first."""
    ends = at
    for piece in sentence.pieces[at : at + DAY_WORDS_MAX]:
        if not sentence.free(ends, ends + 1):
            break
        in_day = piece.kind in ("date", "figure") or piece.text in sentence.known.in_day
        number = sentence.known.means.get((piece.text,))
        if not in_day and (number is None or number.kind not in ("number", "one")):
            break
        ends += 1
    return [end for end in range(ends, at, -1) if any(map(sentence.is_of_day, range(at, end)))]


def _day_text(sentence: _Sentence, begins: int, ends: int) -> str:
    here = sentence.pieces[begins:ends]
    known = sentence.known.days.get(tuple(piece.text for piece in here))
    return known or " ".join(_day_word(piece, sentence.known) for piece in here)


def _day_word(piece: Piece, known: Words) -> str:
    """A number in figures; all else as it was written."""
    meant = known.means.get((piece.text,))
    is_number = meant is not None and meant.kind == "number"
    return str(int(meant.value)) if meant is not None and is_number else piece.written


def _is_not_then(sentence: _Sentence, begins: int, ends: int) -> bool:
    """Whether a word beside it says that it is still to come, or every week."""
    beside = (*sentence.pieces[max(0, begins - 1) : begins], *sentence.pieces[ends : ends + 1])
    return any(piece.text in sentence.known.not_then for piece in beside)


# --- who, and who gave ---


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a name stands, and what is written together with it ("ل")."""

    begins: int
    ends: int
    head: str = ""


def _people(sentence: _Sentence, known: Mapping[int, str]) -> tuple[tuple[int, ...], list[_Place]]:
    """Whom it names, of those the reader knows: by their whole name, or else by its first word; and where."""
    names = {person_id: tuple(piece.text for piece in tokens(name)) for person_id, name in sorted(known.items())}
    found: list[int] = []
    places: list[_Place] = []
    for said in (
        {one: name for one, name in names.items() if len(name) > 1},
        {one: name[:1] for one, name in names.items()},
    ):
        here = [(place, one) for one, name in said.items() for place in _named(sentence, name)]
        for place, _ in here:
            sentence.take(place.begins, place.ends)
        found += [one for _, one in here]
        places += [place for place, _ in here]
    return _each(found), sorted(set(places), key=lambda place: place.begins)


def _named(sentence: _Sentence, name: tuple[str, ...]) -> list[_Place]:
    """Where that name stands and nothing else was read; one that is a word of ours could be meant as that."""
    if not name or (len(name) == 1 and (len(name[0]) < 2 or sentence.known.is_ours(name[0]))):
        return []
    places = []
    for at in range(len(sentence.pieces) - len(name) + 1):
        here = tuple(piece.text for piece in sentence.pieces[at : at + len(name)])
        head = here[0].removesuffix(name[0])
        is_it = head + name[0] == here[0] and here[1:] == name[1:] and head in ("", *BEFORE_A_WORD)
        if is_it and sentence.free(at, at + len(name)):
            places.append(_Place(at, at + len(name), head))
    return places


def _way(sentence: _Sentence, places: Sequence[_Place]) -> Way | None:
    """Who gave, where the sentence says so and nothing in it says otherwise."""
    mine = sentence.anywhere("i")
    me = [ends for _, ends in sentence.anywhere("me") if all(ends != begins for begins, _ in mine)]
    if sentence.anywhere("together"):
        return None
    said = {_before(sentence, place) for place in places} - {None}
    said = (said - {"along"} or said) | ({"from"} if me else set())
    if len(said) > 1 or said == {"along"}:
        return None
    got = bool(sentence.anywhere("got"))
    if said:
        way: Way = "gave" if said == {"to"} else "received"
        return None if way == "gave" and got else way
    first = min((place.begins for place in places), default=len(sentence.pieces))
    if got:
        return "received"
    return "gave" if any(begins < first for begins, _ in mine) else None


def _before(sentence: _Sentence, place: _Place) -> str | None:
    """Whether it says "for", "from" or "with" before that name; None where it says none of it."""
    for begins in range(place.begins, max(-1, place.begins - LOOK_BACK - 1), -1):
        for cue in ("from", "to", "along", "beside"):
            if any(sentence.has(cue, max(0, begins - long), begins) for long in range(1, CUE_WORDS_MAX + 1)):
                return None if cue == "beside" else cue
        if begins == place.begins and place.head:
            return {"ل": "to", "لل": "to"}.get(place.head)
        if begins < len(sentence.pieces) and sentence.pieces[begins - 1].kind == "sign":
            return None
    return None


# --- what ---


def _kinds(sentence: _Sentence, knows: Knows) -> tuple[str, ...]:
    """The kind that is meant, where one is found clearly; else the few that may be."""
    found = _looked(sentence, knows)
    if not found:
        return ()
    clear = len(found) == 1 or found[0][1] >= CLEARLY * found[1][1]
    return (found[0][0],) if clear and found[0][1] >= SURE else tuple(kind for kind, _ in found)


def _looked(sentence: _Sentence, knows: Knows) -> list[tuple[str, float]]:
    """The kinds that may be meant by what was not read as anything else, the surest first."""
    left = [piece for at, piece in enumerate(sentence.pieces) if at not in sentence.taken and piece.kind == "word"]
    rest = [piece for piece in left if not sentence.known.is_small(piece.text)]
    if not rest:
        return []
    found = list(knows.kinds(" ".join(piece.text for piece in rest)))[:CHOICES_MAX]
    return [(kind, score) for kind, score in found if score >= WORTH_ASKING * found[0][1]]
