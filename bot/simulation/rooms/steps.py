"""Writing goals, taking small steps, showing them and taking them back; and what is not shown reaches nobody."""

from collections.abc import Iterator

from bot.simulation.behaviour import Behaviour, Reactions
from bot.simulation.inhabitant import Inhabitant
from bot.simulation.invariants import Invariant, Look
from bot.simulation.rooms.anybody import presses_or_goes_home

PARENTS = frozenset({"parent"})
WORDS = ("Sleep an hour", "dormir una hora", "نوم ساعة", "🌱", "\u200b", "a long walk " * 60)


def _thinks_of_a_goal(who: Inhabitant) -> None:
    if who.see("checkins.goal_start"):
        who.say(WORDS[who.chance.below(len(WORDS))])
    else:
        presses_or_goes_home(who, "checkins.goal_new", "checkins.goals")


def _takes_a_step(who: Inhabitant) -> None:
    presses_or_goes_home(who, "checkins.step_done", "checkins.goal_step_start", "checkins.goal_show_to")


BEHAVIOURS = (
    Behaviour("thinks of a goal", 3, _thinks_of_a_goal, PARENTS),
    Behaviour("takes a small step", 3, _takes_a_step, PARENTS),
)
REACTIONS: Reactions = {
    "checkins.goal_start": ((60, "checkins.goal_start"), (40, None)),
    "checkins.goal_step_start": ((70, "checkins.goal_step_start"), (30, None)),
    "checkins.step_done": ((40, "checkins.step_done"), (20, "checkins.goal_show"), (40, None)),
    "checkins.goal_show_to": ((70, "checkins.goal_show_to"), (30, None)),
    "checkins.goal_hide_from": ((20, "checkins.goal_hide_from"), (80, None)),
    "checkins.goals_of": ((70, "checkins.goals_of"), (30, None)),
    "checkins.goal_cheer": ((70, "checkins.goal_cheer"), (30, None)),
    "checkins.goal_remind_on": ((60, "checkins.goal_remind_on"), (40, None)),
}


def goals_are_shown_only_to_those_beside_her(look: Look) -> Iterator[str]:
    """Whoever a goal is shown to walks with its parent, or acts for her."""
    for goal_id, person_id in look.rows(
        "SELECT g.id, v.person_id FROM checkins_goals_shown v JOIN checkins_goals g ON g.id = v.goal_id "
        "WHERE NOT EXISTS (SELECT 1 FROM pairings p WHERE p.state = 'active' AND p.parent_id = g.person_id "
        "AND p.helper_id = v.person_id) AND NOT EXISTS (SELECT 1 FROM companions c WHERE c.state = 'stands' "
        "AND c.parent_id = g.person_id AND c.companion_id = v.person_id)"
    ):
        yield f"goal {goal_id} is shown to person {person_id}, who is not with its parent"


def only_shown_goals_are_cheered(look: Look) -> Iterator[str]:
    """No well done waits to be sent from somebody to whom the goal is not shown."""
    for (key,) in look.rows(
        "SELECT o.key FROM outbox o WHERE o.state = 'waiting' AND o.key LIKE 'goal:%:cheer:%' AND NOT EXISTS "
        "(SELECT 1 FROM checkins_goals_shown v "
        "WHERE o.key LIKE 'goal:' || v.goal_id || ':cheer:' || v.person_id || ':%')"
    ):
        yield f"{key} waits, and its goal is not shown to who said it"


def what_is_not_open_says_nothing(look: Look) -> Iterator[str]:
    """Of a goal that is set aside or finished nobody is reminded, and after a loss none is open of itself or shown."""
    for (subject,) in look.rows(
        "SELECT t.subject FROM timers t WHERE t.rule = 'checkins.goal_reminder' AND t.state = 'waiting' AND NOT EXISTS "
        "(SELECT 1 FROM checkins_goals g WHERE g.state = 'open' AND t.subject = 'goal:' || g.id || ':')"
    ):
        yield f"{subject} would remind of a goal that is not open"
    for (goal_id,) in look.rows(
        "SELECT g.id FROM checkins_goals g JOIN persons p ON p.id = g.person_id JOIN checkins_goals_shown v "
        "ON v.goal_id = g.id WHERE p.loss_at IS NOT NULL AND v.since < p.loss_at"
    ):
        yield f"goal {goal_id} is still shown, after a loss"


INVARIANTS: tuple[Invariant, ...] = (
    goals_are_shown_only_to_those_beside_her,
    only_shown_goals_are_cheered,
    what_is_not_open_says_nothing,
)
