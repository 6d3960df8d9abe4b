"""Made-up programmes of many months, whose counts hang together, and what was told of them."""

from random import Random

from bot.evidence.disclosure import Care, Relation, Told, tell

CARE = Care()


def months(chance: Random, many: int) -> tuple[list[dict[str, int]], list[Relation]]:
    """(counts of each month, relations): who was here, came and left; who gave, who received, and who did both."""
    here, counts, relations = chance.randint(0, 40), [], []
    for month in range(many):
        came, left = chance.randint(0, 12), chance.randint(0, min(9, here))
        here += came - left
        gave, received = chance.randint(0, here), chance.randint(0, here)
        both = chance.randint(max(0, gave + received - here), min(gave, received))
        counts.append(
            {
                f"here {month}": here,
                f"came {month}": came,
                f"left {month}": left,
                f"gave {month}": gave,
                f"received {month}": received,
                f"both {month}": both,
                f"neither {month}": here - gave - received + both,
            }
        )
        relations += [
            Relation((f"here {month}", f"both {month}"), (f"gave {month}", f"received {month}", f"neither {month}")),
            Relation((f"gave {month}",), (f"both {month}",), equal=False),
            Relation((f"received {month}",), (f"both {month}",), equal=False),
        ]
        if month:
            relations.append(Relation((f"here {month - 1}", f"came {month}"), (f"here {month}", f"left {month}")))
    return counts, relations


def all_told(counts: list[dict[str, int]], relations: list[Relation], care: Care = CARE) -> dict[str, Told]:
    """Month by month, each after all that was told before."""
    known: dict[str, Told] = {}
    for month in counts:
        cells = known.keys() | month.keys()
        so_far = [one for one in relations if cells.issuperset(one.cells)]
        known |= tell(month, known, so_far, care)
    return known
