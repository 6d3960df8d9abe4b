"""Made-up people to match: most speak English, some another language, a few only that; all areas, all weeks."""

from bot.base.chance import Chance
from bot.pairing import rules
from bot.pairing.rules import Helper, Seeker
from bot.people.profiles import FREE_TIMES, NINE_TO_FIVE
from bot.people.rules import STRENGTHS
from bot.places.rules import Place

BORN = 739_500
"""About when the children were or will be born, counted in days from year 1."""
DAYS_OF_BIRTH = 700
Shares = tuple[int, int]
"""How many of a hundred people speak English alone, and how many another language and English; the others speak one
other language alone.
"""
MIXED, APART = (50, 30), (0, 30)


def some(chance: Chance, words: tuple[str, ...], most: int) -> frozenset[str]:
    """Up to `most` of these words."""
    return frozenset(words[chance.below(len(words))] for _ in range(chance.below(most + 1)))


def languages(chance: Chance, place: Place, shares: Shares) -> tuple[str, ...]:
    """What somebody speaks, their own first."""
    others = [language for language in place.languages if language != "en"]
    other, draw = others[chance.below(len(others))], chance.below(100)
    only_english, both = shares
    return ("en",) if draw < only_english else (other, "en") if draw < only_english + both else (other,)


def helper(chance: Chance, place: Place, number: int, room: int, shares: Shares) -> Helper:
    """Somebody with room for so many families more."""
    return Helper(
        id=number,
        speaks=frozenset(languages(chance, place, shares)),
        soft=place.caseload_soft,
        cap=place.caseload_soft,
        load=place.caseload_soft - room,
        area=place.areas[chance.below(len(place.areas))].key,
        child=BORN - chance.below(DAYS_OF_BIRTH),
        gives=some(chance, STRENGTHS, 4),
        free=rules.free_cells(some(chance, FREE_TIMES, 2)) or rules.cells(tuple(NINE_TO_FIVE)),
    )


def seeker(chance: Chance, place: Place, number: int, shares: Shares) -> Seeker:
    """Somebody who looks for a nurse."""
    speaks = languages(chance, place, shares)
    return Seeker(
        id=number,
        language=speaks[0],
        speaks=frozenset(speaks),
        area=place.areas[chance.below(len(place.areas))].key,
        child=BORN + chance.below(DAYS_OF_BIRTH),
        needs=some(chance, STRENGTHS, 3),
        free=rules.free_cells(some(chance, FREE_TIMES, 2)),
    )
