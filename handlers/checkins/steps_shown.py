"""Who sees a goal: chosen by its parent, one tap each; and what those see, with one tap back: well done."""

from collections.abc import Sequence

from bot.base.messages import Button, Lines, Name, Screen, Text
from bot.base.outcome import MovedOn
from bot.checkins import steps
from bot.checkins import steps_messages as messages
from bot.checkins import steps_shown as shown
from bot.checkins.store.steps import Goal
from bot.pairing import service as pairings
from bot.pairing.store.pairings import Pairing
from handlers.access import ACTED_FOR, HELPER, PARENT, READER
from handlers.checkins.steps import numbered, of_goal, open_each, steps_lines, to_goal
from handlers.choices import in_twos
from handlers.doors import Turn, press
from handlers.people.home import HomePart
from handlers.screens import with_note

PER_PAGE = 5
"""So many goals of one parent are shown at once."""


# --- the parent chooses ---


@press("checkins.goal_show", who=PARENT)
def show(turn: Turn, goal_id: int) -> Screen:
    """Who may see it: nobody, until she says so."""
    return _choices(turn, steps.mine(turn.tx, turn.person, goal_id))


def _choices(turn: Turn, goal: Goal) -> Screen:
    if goal.state == "aside":
        raise MovedOn(f"goal {goal.id} is set aside, and nobody sees it")
    seen, could = shown.seen_by(turn.tx, turn.person, goal), shown.could_see(turn.tx, turn.person)
    buttons = [
        Button(Text("checkins-goal-hide-button", who=Name(who)), "checkins.goal_hide_from", goal.id, who)
        if who in seen
        else Button(Text("checkins-goal-show-to-button", who=Name(who)), "checkins.goal_show_to", goal.id, who)
        for who in could
    ]
    rows = in_twos(buttons)
    lines = tuple(Text("checkins-goal-seen-line", who=Name(who)) for who in seen)
    text = Text("checkins-goal-show", lines=Lines(lines or (Text("checkins-goal-unseen-line"),)))
    return Screen(text if could else Text("checkins-goal-show-nobody"), rows, back=to_goal(goal))


@press("checkins.goal_show_to", who=PARENT)
def show_to(turn: Turn, goal_id: int, viewer_id: int) -> Screen:
    """One of them sees it from now on."""
    goal = steps.mine(turn.tx, turn.person, goal_id)
    shown.show(turn.tx, turn.person, goal, viewer_id)
    return _choices(turn, goal)


@press("checkins.goal_hide_from", who=PARENT)
def hide_from(turn: Turn, goal_id: int, viewer_id: int) -> Screen:
    """One of them sees it no more, and is not told."""
    goal = steps.mine(turn.tx, turn.person, goal_id)
    shown.hide(turn.tx, turn.person, goal, viewer_id)
    return _choices(turn, goal)


# --- what the others see ---


def goals_part(turn: Turn, pairing: Pairing) -> HomePart:
    """For whoever walks with a parent: the door to the goals she shows to them."""
    if turn.person.id != pairing.helper_id or not shown.shown(turn.tx, turn.person, pairing.parent_id):
        return HomePart()
    return HomePart(buttons=(Button(Text("checkins-goals-of-button"), "checkins.goals_of", pairing.id),))


def acting_goals_part(turn: Turn) -> HomePart:
    """The same for whoever acts for a parent."""
    if not shown.shown(turn.tx, turn.person, turn.person.id):
        return HomePart()
    return HomePart(buttons=(Button(Text("checkins-goals-of-button"), "checkins.goals_for"),))


@press("checkins.goals_of", who=HELPER)
def goals_of(turn: Turn, pairing_id: int) -> Screen:
    """What the parent of that pairing shows to its helper."""
    return _of_pairing(turn, pairing_id, 0)


@press("checkins.goals_of_page", who=HELPER)
def goals_of_page(turn: Turn, pairing_id: int, page: int) -> Screen:
    """A page of it."""
    return _of_pairing(turn, pairing_id, page)


def _of_pairing(turn: Turn, pairing_id: int, page: int) -> Screen:
    pairing = pairings.load(turn.tx, turn.person, pairing_id)
    back = Button(Text("back-button"), "pairing.one", pairing_id)
    return _shown(turn, shown.shown(turn.tx, turn.person, pairing.parent_id), page, back)


@press("checkins.goals_for", who=ACTED_FOR, acting=True)
def goals_for(turn: Turn) -> Screen:
    """What a parent shows to who acts for her."""
    return _shown(turn, shown.shown(turn.tx, turn.person, turn.person.id), 0, None)


@press("checkins.goals_for_page", who=ACTED_FOR, acting=True)
def goals_for_page(turn: Turn, page: int) -> Screen:
    """A page of it."""
    return _shown(turn, shown.shown(turn.tx, turn.person, turn.person.id), page, None)


def _shown(turn: Turn, found: Sequence[Goal], page: int, back: Button | None) -> Screen:
    if not found:
        raise MovedOn("nothing is shown")
    if len(found) == 1:
        return _one(turn, shown.read(turn.tx, turn.person, found[0].id), back)
    pages = -(-len(found) // PER_PAGE)
    here = found[page % pages * PER_PAGE :][:PER_PAGE]
    for goal in here:
        shown.note_reading(turn.tx, turn.person, goal)
    called = [messages.called_to_others("goal", goal.id) for goal in here]
    text = Text("checkins-goals-of", who=Name(here[0].person_id), lines=numbered(called))
    more = _list(turn, here[0], Text("more-button"), (page + 1) % pages)
    rows = (open_each(here, "checkins.goal_seen"), *(((more,),) if pages > 1 and more is not None else ()))
    return Screen(text, rows, back=back, kind="article")


def _list(turn: Turn, goal: Goal, label: Text, page: int) -> Button | None:
    """To a page of what its parent shows; None for whoever walks with her no more."""
    if turn.person.acting is not None:
        return Button(label, "checkins.goals_for_page", page)
    pairing = _together(turn, goal)
    return None if pairing is None else Button(label, "checkins.goals_of_page", pairing.id, page)


def _together(turn: Turn, goal: Goal) -> Pairing | None:
    running = pairings.running(turn.tx, turn.person.id)
    return next((one for one in running if one.parent_id == goal.person_id != turn.person.id), None)


@press("checkins.goal_seen", who=READER, acting=True)
def seen(turn: Turn, goal_id: int) -> Screen:
    """One of them with its steps."""
    goal = shown.read(turn.tx, turn.person, goal_id)
    return _one(turn, goal, _back(turn, goal))


def _one(turn: Turn, goal: Goal, back: Button | None) -> Screen:
    cheer = of_goal("checkins-cheer-button", "checkins.goal_cheer", goal)
    rows = ((cheer,),) if shown.may_cheer(turn.tx, turn.person, goal) else ()
    what, lines = messages.called_to_others("goal", goal.id), Lines(steps_lines(goal, to_others=True))
    text = Text("checkins-goal-seen", who=Name(goal.person_id), what=what, lines=lines)
    return Screen(text, rows, back=back, kind="article")


def _back(turn: Turn, goal: Goal) -> Button | None:
    """To what else she shows, or to the parent's screen, for whoever walks with her."""
    if len(shown.shown(turn.tx, turn.person, goal.person_id)) > 1:
        return _list(turn, goal, Text("back-button"), 0)
    pairing = _together(turn, goal)
    return None if pairing is None else Button(Text("back-button"), "pairing.one", pairing.id)


@press("checkins.goal_cheer", who=READER, acting=True)
def cheer(turn: Turn, goal_id: int) -> Screen:
    """Well done. She hears it from them."""
    goal, is_said = shown.cheer(turn.tx, turn.person, goal_id)
    screen = _one(turn, goal, _back(turn, goal))
    return with_note(Text("checkins-cheer-said", who=Name(goal.person_id)), screen) if is_said else screen


HANDLERS = (show, show_to, hide_from, goals_of, goals_of_page, goals_for, goals_for_page, seen, cheer)
"""Who sees a goal, and what they see."""
