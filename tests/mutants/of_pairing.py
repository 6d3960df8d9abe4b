"""Wrong changes to the sums of pairing: who is placed, the proof that it is best, and the worst-off."""

from tests.mutants.mutant import Mutant

MUTANTS = (
    Mutant(
        "staff read that somebody said no",
        "bot/pairing/rules.py",
        "return NOBODY_ELSE if rule in UNSAID else rule",
        "return rule",
        test="pairing/test_by_hand.py::test_a_no_and_a_break_and_being_kept_apart_read_the_same",
    ),
    Mutant(
        "a helper who is full is no first choice",
        "bot/pairing/score.py",
        "rows = keeping(seeker, columns, kind, place, FULL)",
        "rows = keeping(seeker, columns, kind, place)",
        test="pairing/test_nights.py::test_a_first_choice_that_was_full_before_the_night_is_told",
    ),
    Mutant(
        "a proposal is moved to make room and the better of two moves is not taken",
        "bot/pairing/room.py",
        "key=lambda move: (-move.gain, move.before.pairing_id)",
        "key=lambda move: move.before.pairing_id",
        test="pairing/test_room.py::test_of_two_moves_the_one_that_brings_more_is_made",
    ),
    Mutant(
        "turns weigh so little that points may come before them",
        "bot/pairing/assignment.py",
        "min(case.parents, int(case.capacity.sum())) * (most + heaviest) + 1",
        "1",
        test="pairing/test_assignment.py::test_a_turn_comes_before_any_score",
    ),
    Mutant(
        "every place of a helper costs as much as the first",
        "bot/pairing/assignment.py",
        "case.burden[helper, 0] + case.burden[helper, 1] * before",
        "case.burden[helper, 0]",
        test="pairing/test_worst_off.py::test_where_all_fit_alike_families_are_spread_as_evenly_as_can_be",
    ),
    Mutant(
        "an assignment counts as proven that leaves somebody out for nothing",
        "bot/pairing/prices.py",
        "np.where(start == nobody, placed[other.parent], 0)",
        "np.where(start == nobody, 0, 0)",
        test="pairing/test_worst_off.py::test_leaving_somebody_out_is_not_the_best_however_much_their_place_costs",
    ),
    Mutant(
        "what costs as much as it brings does not matter",
        "bot/pairing/prices.py",
        "points - self.helper[helper] >= self.family[parent]",
        "points - self.helper[helper] > self.family[parent]",
        test="pairing/test_worst_off.py::test_who_does_not_matter_at_the_prices_is_in_no_best_assignment",
    ),
    Mutant(
        "nobody looks at whoever is worst off",
        "bot/pairing/worst_off.py",
        "low, high = 0, len(lines) - 1",
        "low, high = 0, 0",
        test="pairing/test_worst_off.py::test_two_change_places_where_that_lifts_the_lower_of_them",
    ),
    Mutant(
        "the worst-off is lifted whatever it costs others",
        "bot/pairing/worst_off.py",
        "_value(tied, tried) == _value(tied, found)",
        "tried.placed == found.placed",
        test="pairing/test_worst_off.py::test_nobody_is_lifted_where_all_together_would_have_less",
    ),
    Mutant(
        "only the best few of each family are ever looked at",
        "bot/pairing/night.py",
        "self.seen |= more\n",
        "more[:] = False\n",
        test="pairing/test_night.py::test_nobody_is_left_out_because_the_best_few_are_the_same_for_all",
    ),
    Mutant(
        "a proposal is taken back for whoever is a little better",
        "bot/pairing/night.py",
        "stay=np.tile(held * night.place.pairing.night_stay, 2)",
        "stay=np.tile(held * 0, 2)",
        test="pairing/test_night.py::test_a_little_better_is_no_reason_to_take_a_proposal_back",
    ),
    Mutant(
        "a no that was said after a move is not heard when they stay",
        "bot/pairing/moving.py",
        """waived = score.WAIVABLE - {"tried"} if since else score.WAIVABLE""",
        """waived = score.WAIVABLE""",
        test="pairing/test_moving.py::test_a_no_that_was_said_after_the_move_is_one",
    ),
)
