"""Making room by one polite move, in plain values: which move is made, and which never is."""

from dataclasses import replace

from bot.pairing.columns import Columns
from bot.pairing.room import Move, Unanswered, best_move
from bot.pairing.rules import Helper, Seeker
from bot.pairing.score import candidates
from bot.places import service as places

MEREVALE = places.place("merevale")
LUZ = Seeker(id=1, language="es", speaks=frozenset({"es"}), area="harbour")
ANA = Seeker(id=2, language="en", speaks=frozenset({"en"}), area="harbour")
BEA = Seeker(id=3, language="en", speaks=frozenset({"en"}), area="mill-lane")
RUTH = Helper(id=10, speaks=frozenset({"en", "es"}), soft=2, cap=2, load=2, asked=2, area="harbour")
NIA = Helper(id=11, speaks=frozenset({"en"}), soft=2, cap=2, area="mill-lane")


def move(helpers: list[Helper], asked: dict[int, list[Unanswered]], seeker: Seeker = LUZ) -> Move | None:
    return best_move(seeker, Columns.of(helpers, MEREVALE), "nurse", MEREVALE, lambda who: asked.get(who, []))


def proposal(number: int, seeker: Seeker, helper: Helper) -> Unanswered:
    """An open proposal, with what it was worth when it was made."""
    (found,) = candidates(seeker, [replace(helper, load=0, asked=0)], "nurse", MEREVALE)
    return Unanswered(number, seeker, found.score)


def test_of_two_moves_the_one_that_brings_more_is_made() -> None:
    asked = {RUTH.id: [proposal(1, ANA, RUTH), proposal(2, BEA, RUTH)]}
    made = move([RUTH, NIA], asked)
    assert made is not None
    assert (made.before.seeker, made.elsewhere.helper_id, made.candidate.helper_id) == (BEA, NIA.id, RUTH.id)
    assert made.gain == made.candidate.score + made.elsewhere.score - made.before.score


def test_nobody_is_moved_to_where_there_is_no_room() -> None:
    asked = {RUTH.id: [proposal(1, ANA, RUTH)]}
    assert move([RUTH, replace(NIA, load=2)], asked) is None
    assert move([RUTH, replace(NIA, here=False)], asked) is None
    assert move([RUTH], asked) is None


def test_nobody_is_moved_for_somebody_who_would_not_fit_all_the_same() -> None:
    asked = {RUTH.id: [proposal(1, ANA, RUTH)]}
    assert move([RUTH, NIA], asked, replace(LUZ, speaks=frozenset({"pl"}))) is None
    assert move([RUTH, NIA], asked, replace(LUZ, apart=frozenset({RUTH.id}))) is None


def test_a_helper_whose_families_have_all_begun_is_left_alone() -> None:
    assert move([replace(RUTH, asked=0), NIA], {}) is None


def test_a_helper_who_is_over_full_by_more_than_one_has_no_room_after_a_move() -> None:
    asked = {RUTH.id: [proposal(1, ANA, RUTH)]}
    assert move([replace(RUTH, load=3), NIA], asked) is None
    assert move([replace(RUTH, load=2), NIA], asked) is not None
