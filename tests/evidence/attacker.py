"""Somebody who has read everything that was ever told, and wants to know the hidden counts: exact integer programming,
by another solver than the one that guards.
"""

from collections.abc import Mapping, Sequence

from ortools.sat.python import cp_model

from bot.evidence.disclosure import Relation, Told

MANY = 5_000


def could_be(told: Told) -> tuple[int, int]:
    """Read off the rules by hand: 1 to 7 are hidden, 10 stands for 8 to 12, others for two more or less."""
    if told.number is not None:
        return (8 if told.number == 10 else max(0, told.number - 2), told.number + 2) if told.number else (0, 0)
    return (1, 7) if told.mark == "small" else (0, MANY)


def worked_out(told: Mapping[str, Told], relations: Sequence[Relation]) -> dict[str, int]:
    """The hidden counts of which only one number is possible."""
    model, solver = cp_model.CpModel(), cp_model.CpSolver()
    solver.parameters.num_workers = 1
    counts = {cell: model.new_int_var(*could_be(one), cell) for cell, one in told.items()}
    for one in relations:
        more, less = (sum(counts[cell] for cell in cells) for cells in (one.more, one.less))
        model.add(more == less) if one.equal else model.add(more >= less)
    assert solver.solve(model) == cp_model.OPTIMAL, "what was told cannot be true"
    first = {cell: solver.value(count) for cell, count in counts.items()}
    open_ = {cell for cell, one in told.items() if one.number is None}
    known = {}
    while open_:
        cell = min(open_)
        other = model.clone()
        other.add(other.get_int_var_from_proto_index(counts[cell].index) != first[cell])
        if solver.solve(other) == cp_model.INFEASIBLE:
            known[cell] = first[cell]
            open_.remove(cell)
            continue
        open_ -= {one for one in open_ if solver.value(counts[one]) != first[one]}
    return known
