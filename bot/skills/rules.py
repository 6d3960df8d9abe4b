"""Offers and needs, where no database is needed: how long they stand, when their end is told, and what is counted."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime, time, timedelta

from bot.base.clock import DAY, Instant, instant_of, local
from bot.skills.store import Card, Side
from bot.skills.taxonomy import Kind, groups

SPANS = {"fortnight": 14, "month": 30, "quarter": 91, "half": 182}
"""How long a card may stand, in days."""
USUAL: dict[Side, str] = {"offer": "quarter", "need": "month"}
"""How long it does until its person says otherwise."""
CARDS_MAX = 40
"""So many cards somebody may have: more than anybody keeps in mind, and few enough to read."""
TOLD_AHEAD: Instant = 3 * DAY
"""So long before its end somebody is told that a card ends."""
LEAST_NOTICE: Instant = 2 * DAY
"""However late it is told, there is this long to say a word."""
MORNING = time(10)


def ends(now: Instant, zone: str, span: str) -> Instant:
    """The midnight at which a card ends that stands for that long from now, by its person's own clock."""
    last = local(now, zone).date() + timedelta(days=SPANS[span] + 1)
    return instant_of(datetime.combine(last, time()), zone)


def told_at(card: Card, zone: str) -> Instant:
    """When its person is told that it ends: in the morning, three days ahead."""
    day = local(card.until - TOLD_AHEAD, zone).date()
    return instant_of(datetime.combine(day, MORNING), zone)


def next_look(cards: Iterable[Card], zone: str) -> Instant | None:
    """When somebody's cards are to be looked at next; None while none of them stands."""
    standing = (card for card in cards if card.state == "stands")
    return min((told_at(card, zone) if card.warned_at is None else card.until for card in standing), default=None)


def shown(kinds: Sequence[Kind], *, after_loss: bool) -> list[Kind]:
    """The kinds that are there to be tapped: after a loss none that is about a baby."""
    return [kind for kind in kinds if not (after_loss and kind.baby)]


def group_order(told: Sequence[str], *, after_loss: bool) -> list[str]:
    """The groups there are, those first that somebody has told of."""
    there = [group for group, kinds in groups().items() if shown(kinds, after_loss=after_loss)]
    return sorted(there, key=lambda group: group not in told)


def counted(cards: Iterable[Card]) -> list[tuple[str, int, int]]:
    """Each kind with how many offer it and how many need it, what is needed most for what is offered first."""
    offered = Counter[str]()
    needed = Counter[str]()
    for card in cards:
        (offered if card.side == "offer" else needed)[card.kind] += 1
    every = sorted(offered.keys() | needed.keys())
    return sorted(((kind, offered[kind], needed[kind]) for kind in every), key=lambda one: one[1] - one[2])
