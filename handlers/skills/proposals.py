"""Asked in private: could you give that, would you like it, and a first small exchange both ways."""

from bot.base.messages import Button, Screen, Text
from bot.skills import exchange_after as after
from bot.skills import exchange_messages, firsts, firsts_messages, proposing_answers, proposing_messages, service
from handlers.access import MEMBER
from handlers.doors import Turn, press
from handlers.people.home import HomePart
from handlers.screens import HOME, with_note
from handlers.skills.cards import OPEN, my_cards

WAITING = Button(Text("skills-waiting-button"), "skills.waiting", 0)


def asked_part(turn: Turn) -> HomePart:
    """That somebody waits for a yes: as giver or needer."""
    if not MEMBER.holds(turn.person):
        return HomePart()
    count = len(_waiting(turn))
    return HomePart((Text("skills-waiting-line", count=count),), (WAITING,)) if count else HomePart()


def _waiting(turn: Turn) -> list[Screen]:
    """Each question as it was asked, those first in which somebody has said yes already."""
    offered = proposing_answers.offered(turn.tx, turn.person)
    asked = proposing_answers.waiting(turn.tx, turn.person)
    return [
        *(proposing_messages.offer(search, one, fit) for search, one, fit in offered),
        *(proposing_messages.question(one, fit) for one, fit in asked),
    ]


@press("skills.waiting", who=MEMBER)
def waiting(turn: Turn, page: int) -> Screen:
    """What waits for this person's answer, one after the other."""
    found = _waiting(turn)
    if not found:
        return with_note(Text("skills-nothing-waits"), my_cards(turn))
    one = found[page % len(found)]
    more = (Button(Text("more-button"), "skills.waiting", (page + 1) % len(found)),) if len(found) > 1 else ()
    rows = (*one.rows, more) if more else one.rows
    return Screen(one.text, rows, back=OPEN)


@press("skills.can", who=MEMBER)
def can(turn: Turn, asked_id: int) -> Screen:
    """Yes, I can: whoever needs it is asked."""
    said = proposing_answers.can(turn.tx, turn.person, asked_id)
    return Screen(Text(f"skills-can-{said}"), ((OPEN,),), back=HOME)


@press("skills.not_now", who=MEMBER)
def not_now(turn: Turn, asked_id: int) -> Screen:
    """Not this time: nobody reads it."""
    proposing_answers.not_now(turn.tx, turn.person, asked_id)
    return Screen(Text("skills-not-now-noted"), ((OPEN,),), back=HOME)


@press("skills.rest_week", who=MEMBER)
def rest_week(turn: Turn, asked_id: int) -> Screen:
    """Not this time, and a week without being asked."""
    proposing_answers.rest_week(turn.tx, turn.person, asked_id)
    return Screen(Text("skills-rest-noted"), ((OPEN,),), back=HOME)


@press("skills.yes_please", who=MEMBER)
def yes_please(turn: Turn, wish_id: int, yes_id: int) -> Screen:
    """Yes: both have said so."""
    agreed = proposing_answers.yes_please(turn.tx, turn.person, wish_id, yes_id)
    if agreed is None:
        return Screen(Text("skills-no-more"), ((OPEN,),), back=HOME)
    made = after.load(turn.tx, turn.person, agreed)
    next_steps = (exchange_messages.find_time(made), exchange_messages.see(made))
    return Screen(Text("skills-both-agreed"), (next_steps,), back=HOME)


@press("skills.rather_not", who=MEMBER)
def rather_not(turn: Turn, wish_id: int, yes_id: int) -> Screen:
    """Not this one: others are asked."""
    proposing_answers.rather_not(turn.tx, turn.person, wish_id, yes_id)
    return Screen(Text("skills-rather-not-noted"), ((OPEN,),), back=HOME)


@press("skills.some_more", who=MEMBER)
def some_more(turn: Turn, wish_id: int) -> Screen:
    """It helped, and more of it would."""
    proposing_answers.some_more(turn.tx, turn.person, wish_id)
    return with_note(Text("skills-some-more-noted"), my_cards(turn))


@press("skills.first", who=MEMBER)
def first(turn: Turn, side: str, kind: str) -> Screen:
    """That would be a first small thing: it stands from now on. What else was proposed can still be tapped."""
    firsts.put_up(turn.tx, turn.person, service.side_of(side), kind)
    left = firsts.proposed(turn.tx, turn.person)
    return with_note(Text("skills-first-noted"), firsts_messages.proposed(left) if left else my_cards(turn))


@press("skills.first_not", who=MEMBER)
def first_not(turn: Turn, _page: int) -> Screen:
    """Not now: nobody asks about it any more."""
    firsts.not_now(turn.tx, turn.person)
    return Screen(Text("skills-not-now-noted"), ((OPEN,),), back=HOME)


HANDLERS = (waiting, can, not_now, rest_week, yes_please, rather_not, some_more, first, first_not)
