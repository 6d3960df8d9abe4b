"""Who lives in a house of cries: three who coordinate, or one; nurses, mentors, families, and who acts for them.

They join through the services that serve real people. Only pairings are written as if they had been agreed long ago.
"""

from dataclasses import dataclass, field

from bot.base import timers
from bot.base.chance import Chance
from bot.base.transaction import Transaction
from bot.people import companions, privacy
from bot.people import service as people
from bot.people.rules import Person
from bot.people.store import companions as links
from bot.safety import check_question, rota
from bot.safety.rota_rules import Span
from bot.simulation import backlog

NURSES, MENTORS, PARENTS, COMPANIONS = 5, 3, 36, 6
WITHOUT_A_NURSE = 6
CHECKS = 6
QUESTION, ANSWER, UNSAFE = "Which colour was our door?", "green as grass", "the old blue bicycle"
EVERY_DAY = (0, 1, 2, 3, 4, 5, 6)


@dataclass(slots=True)
class Household:
    """Everybody by the number of their chat."""

    coordinators: list[int] = field(default_factory=list)
    nurses: list[int] = field(default_factory=list)
    mentors: list[int] = field(default_factory=list)
    parents: list[int] = field(default_factory=list)
    companions: list[int] = field(default_factory=list)
    names: dict[int, str] = field(default_factory=dict)
    """What each account calls itself: a name that nobody else has."""
    ids: dict[int, int] = field(default_factory=dict)
    pairings: dict[int, tuple[int, int]] = field(default_factory=dict)
    """Of a parent's chat: the pairing, and her nurse's chat."""
    checks: list[int] = field(default_factory=list)
    """Parents who agreed a check question with their nurse."""

    @property
    def team(self) -> list[int]:
        """Those who may be called."""
        return [*self.coordinators, *self.nurses]


def move_in(tx: Transaction, house: Household, chance: Chance) -> None:
    """Everybody whose chat stands in `house`."""
    for chat_ids, role in (
        (house.coordinators, "coordinator"),
        (house.nurses, "nurse"),
        (house.mentors, "mentor"),
        (house.parents, "parent"),
    ):
        for chat_id in chat_ids:
            _joins(tx, house, chance, chat_id, role)
    _walk_together(tx, house, chance)
    _act_for_parents(tx, house, chance)
    _agree_questions(tx, house)
    _plan_duty(tx, house, chance)


def _joins(tx: Transaction, house: Household, chance: Chance, chat_id: int, role: str) -> Person:
    language = ("en", "en", "es", "ar")[chance.below(4)]
    person = people.join(tx, people.meet(tx, chat_id, house.names[chat_id], language), role)
    house.ids[chat_id] = person.id
    timers.cancel(tx, people.READY_RULE, f"person:{person.id}:")  # finding them somebody is not what is tried here
    if chance.below(10) < 7:
        privacy.set_private(tx, person, "no" if chance.below(3) else "yes")
    return people.get(tx, person.id)


def _walk_together(tx: Transaction, house: Household, chance: Chance) -> None:
    """Most families have a nurse; and one who coordinates is a nurse of a few as well, where there are several."""
    walkers = list(house.nurses)
    if len(house.coordinators) > 1:
        people.add_role(tx, house.ids[house.coordinators[1]], "nurse", by=None)
        walkers.append(house.coordinators[1])
    for parent in house.parents[WITHOUT_A_NURSE:]:
        nurse = walkers[chance.below(len(walkers))]
        pairing = backlog.together(tx, people.get(tx, house.ids[parent]), people.get(tx, house.ids[nurse]))
        house.pairings[parent] = (pairing.id, nurse)


def _act_for_parents(tx: Transaction, house: Household, chance: Chance) -> None:
    """Each acts for a parent; the last nurse and the last who coordinates once did, and work here since."""
    left = list(house.parents)
    for chat_id in house.companions:
        parent = people.get(tx, house.ids[left.pop(chance.below(len(left)))])
        companion = people.meet(tx, chat_id, house.names[chat_id], "en")
        house.ids[chat_id] = companion.id
        _acts(tx, parent, companion)
    for chat_id in (house.nurses[-1], house.coordinators[-1]):
        person = people.get(tx, house.ids[chat_id])
        others = [parent for parent in left if house.pairings.get(parent, (0, 0))[1] != chat_id]
        left.remove(chosen := others[chance.below(len(others))])
        once = people.get(tx, house.ids[chosen])
        roles = sorted(person.roles)
        for role in roles:
            people.take_role(tx, person.id, role, by=None)
        link_id = _acts(tx, once, people.get(tx, person.id))
        companions.end(tx, once, link_id)
        for role in roles:
            people.add_role(tx, person.id, role, by=None)


def _acts(tx: Transaction, parent: Person, companion: Person) -> int:
    """They act for that parent from now on; the link."""
    companions.accept(tx, companion, companions.offer(tx, parent))
    link = links.between(tx, parent.id, companion.id)
    if link is None:
        raise LookupError(f"person {companion.id} agreed just now to act for person {parent.id}")
    companions.confirm(tx, parent, link.id)
    return link.id


def _agree_questions(tx: Transaction, house: Household) -> None:
    house.checks = list(house.pairings)[:CHECKS]
    for parent in house.checks:
        person, (pairing_id, _) = people.get(tx, house.ids[parent]), house.pairings[parent]
        hidden = check_question.hidden(tx, ANSWER)
        check_question.agree(tx, person, pairing_id, QUESTION, hidden, UNSAFE)


def _plan_duty(tx: Transaction, house: Household, chance: Chance) -> None:
    """By day a nurse, in the evening another; at night nobody, in one house of two; and some houses have no rota."""
    actor = people.get(tx, house.ids[house.coordinators[0]])
    one, two, three = (house.ids[chat_id] for chat_id in house.nurses[-3:])
    kind = chance.below(6)
    if kind == 0:
        return
    rota.set_span(tx, actor, Span(0, 9 * 60, 17 * 60, one), EVERY_DAY)
    rota.set_span(tx, actor, Span(0, 17 * 60, 23 * 60, two), EVERY_DAY)
    if kind > 3:
        rota.set_span(tx, actor, Span(0, 23 * 60, 33 * 60, three), EVERY_DAY)
