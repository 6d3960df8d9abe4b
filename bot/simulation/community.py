"""A place in its everyday life: families come, meet, have their babies, and mostly do what people do who are helped.

Nobody forges anything here, and few things go wrong; what is tried is that over a long time nobody is forgotten.
"""

from collections.abc import Iterable
from dataclasses import replace
from types import MappingProxyType

from bot.base.clock import DAY, HOUR, Instant, local
from bot.practice.telegram import Message
from bot.simulation.behaviour import Behaviour, Reactions
from bot.simulation.crowd import Crowd
from bot.simulation.inhabitant import Inhabitant, Press, buttons, tag_of
from bot.simulation.rooms import BEHAVIOURS, REACTIONS

FAMILIES_A_NURSE, FAMILIES_A_MENTOR = 25, 10
ZONE = "Europe/London"
"""Of the place that is simulated."""
ARRIVING_MAX: Instant = 90 * DAY
BORN_OF_HUNDRED, LOST_OF_HUNDRED = 40, 3
"""How often of a hundred times somebody who expects a baby and thinks of telling has had it; how many of a hundred who
have something to tell tell of a loss.
"""
MOVES_OF_HUNDRED = 30
MET_OF_HUNDRED, HARDEST_OF_HUNDRED = 94, 1
_TOLD = (
    "SELECT u.action || ' ' || u.detail FROM audit u JOIN persons p ON p.id = u.about WHERE p.chat_id = :chat "
    "AND u.action IN ('people.stage_set', 'people.loss') ORDER BY u.id DESC LIMIT 1"
)
"""What somebody told last of a pregnancy or a baby. They know it themselves; here only the audit does."""

_WITH_A_NURSE = (
    "SELECT g.id FROM pairings g JOIN persons p ON p.id = g.parent_id WHERE p.chat_id = :chat AND g.kind = 'nurse' "
    "AND g.state = 'active'"
)


def everybody(families: int) -> int:
    """How many people there are where so many families are."""
    return families + 1 + len(_team(families))


def team_of(people: int) -> list[str]:
    """Who of so many people works here, but for the first coordinator."""
    return _team(next(families for families in range(people) if everybody(families) >= people))


def _team(families: int) -> list[str]:
    nurses = max(2, -(-families // FAMILIES_A_NURSE))
    mentors = max(2, families // FAMILIES_A_MENTOR)
    return ["coordinator", *["nurse"] * nurses, *["mentor"] * mentors, "coordinator"]


def _has_a_baby(who: Inhabitant) -> None:
    """Tells of a birth yesterday, who has told of a pregnancy before; and of a hundred a few of a loss."""
    told = who.crowd.rows(_TOLD, chat=who.phone.id)
    if told == [("people.stage_set expecting",)] and who.phone.received and who.chosen(BORN_OF_HUNDRED):
        yesterday = local(who.crowd.now() - DAY, ZONE).date().isoformat()
        lost = who.chosen(LOST_OF_HUNDRED)
        who.press((who.phone.last, "people.loss" if lost else f"people.date_is:baby:{yesterday}"))


def _moves_away(who: Inhabitant) -> None:
    for (pairing_id,) in who.crowd.rows(_WITH_A_NURSE, chat=who.phone.id):
        if who.phone.received and who.chosen(MOVES_OF_HUNDRED):
            who.press((who.phone.last, f"pairing.moves:{pairing_id}"))


def _reads_what_lies_there(who: Inhabitant) -> None:
    who.press_any("open", "checkins.plan_yes", "pairing.yes")


def _says_whose_phone_it_is(who: Inhabitant) -> None:
    if who.phone.received:
        who.press((who.phone.last, f"people.private:{'no' if who.chosen(80) else 'yes'}"))


def _everyday() -> Iterable[Behaviour]:
    """What people do of themselves, with its weight; the rest of what the rooms know is left out."""
    weights = {
        "looks at home": 10,
        "answers a proposal": 15,
        "finds a time": 25,
        "looks at their meetings": 40,
        "opens a meeting for several": 16,
        "looks at meetings for several": 16,
        "looks at what waits": 60,
        "looks at the desk": 30,
        "invites somebody": 240,
        "goes on with the course": 30,
        "comes back": 8,
        "writes anything": 1,
        "takes a break": 1,
        "changes quiet hours": 1,
        "needs somebody now": 1,
        "plans duty": 4,
        "hands duty over": 6,
        "complains": 1,
        "agrees a check question": 2,
        "asks whether it is she": 2,
        "tells a PIN": 2,
        "blocks the bot for a while": 1,
        "puts something up": 10,
        "looks what they are asked": 10,
        "looks what nobody gives": 8,
        "finds a time for an exchange": 6,
        "looks at their exchanges": 10,
        "looks for rings": 2,
        "looks at their ring": 4,
    }
    yield Behaviour("has a baby", 40, _has_a_baby, frozenset({"parent"}))
    yield Behaviour("moves away", 2, _moves_away, frozenset({"parent"}))
    yield Behaviour("reads what lies there", 40, _reads_what_lies_there)
    yield Behaviour("says whose phone it is", 20, _says_whose_phone_it_is)
    for known in BEHAVIOURS:
        if known.name in weights:
            yield replace(known, weight=weights[known.name])


CALM: Reactions = {
    "people.agree": ((98, "people.agree"), (2, None)),
    "people.unsaid": ((80, "people.month"), (15, "people.unsaid"), (5, None)),
    "pairing.yes": ((90, "pairing.yes"), (3, "pairing.no"), (7, None)),
    "pairing.stays": ((20, "pairing.stays"), (80, None)),
    "pairing.change": ((3, "pairing.change"), (97, None)),
    "pairing.ask_change": ((1, "pairing.ask_change"), (99, None)),
    "checkins.plan_yes": ((90, "checkins.plan_yes"), (10, None)),
    "checkins.book": ((45, "checkins.book"), (55, None)),
    "checkins.slot": ((92, "checkins.slot"), (3, "checkins.days"), (2, "checkins.none"), (3, None)),
    "checkins.coming": ((60, "checkins.coming"), (6, "checkins.move"), (4, "checkins.cancel"), (30, None)),
    "checkins.say": ((90, "checkins.say"), (1, "checkins.wrong"), (2, "checkins.moved"), (7, None)),
    "checkins.group_take": ((70, "checkins.group_take"), (30, None)),
    "checkins.group_coming": ((60, "checkins.group_coming"), (5, "checkins.group_leave"), (30, None)),
    "checkins.group_say": ((90, "checkins.group_say"), (1, "checkins.group_wrong"), (9, None)),
    "checkins.pulse_say": ((60, "checkins.pulse_say"), (40, None)),
    "asks.mine": ((60, "asks.mine"), (30, "asks.done"), (10, None)),
    "asks.done": ((90, "asks.done"), (10, None)),
    "asks.close": ((95, "asks.close"), (5, None)),
}


class Community(Crowd):
    """Many families, a nurse for each twenty-five, a mentor for each ten, and three who coordinate."""

    acts_apart = 20 * DAY
    works_apart = 40 * HOUR
    behaviours = tuple(_everyday())
    occasions = ()
    reactions: Reactions = MappingProxyType({**REACTIONS, **CALM})

    def _team(self) -> list[str]:
        return team_of(self._size)

    def _arriving(self, days: int) -> Instant:
        return max(DAY, min(ARRIVING_MAX, days * DAY // 4))

    def _newcomer(self) -> str:
        return "parent"

    def _acts_once(self, who: Inhabitant) -> None:
        """Whoever waits for an invite does nothing before it has come."""
        if who.role != "helper":
            super()._acts_once(who)

    def _notices(self, who: Inhabitant, message: Message) -> None:
        """Whoever has said whether they met leaves it at that, though the other word stands there still."""
        said = [data for _, data in buttons(message) if tag_of(data) in ("checkins.say", "checkins.group_say")]
        if len(said) != 1:
            super()._notices(who, message)

    def _burst(self) -> None:
        """Nothing happens to many at once."""

    def _picked(self, found: list[Press]) -> Press:
        """Most meetings take place, and few weeks are the hardest."""
        met = [press for press in found if press[1].endswith(":met")]
        if met and self._chance.below(100) < MET_OF_HUNDRED:
            return met[0]
        if self._chance.below(100) >= HARDEST_OF_HUNDRED:
            found = [press for press in found if not press[1].endswith(":very_hard")] or found
        return super()._picked(found)
