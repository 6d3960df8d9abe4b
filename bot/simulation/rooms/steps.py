"""Writing goals, taking small steps, showing them and taking them back; and what is not shown reaches nobody."""

from collections.abc import Iterator

from bot.base.clock import MINUTE
from bot.simulation.behaviour import Behaviour, Reactions
from bot.simulation.inhabitant import Inhabitant, tag_of
from bot.simulation.invariants import Invariant, Look
from bot.simulation.rooms.pairing import looks_at_their_people

PARENTS, HELPERS = frozenset({"parent"}), frozenset({"nurse", "mentor", "helper"})
TAPS_MAX = 8
HERS = frozenset(
    f"checkins.{act}"
    for act in (
        *("goal", "goal_new", "goal_start", "goal_step", "goal_step_start", "goal_short", "goal_show", "goal_show_to"),
        *("step_done", "step_undo", "goal_remind", "goal_remind_on", "goal_change", "goal_steps", "step", "step_up"),
        *("goal_aside", "goal_again", "goal_finish", "goals_others", "goal_hide_from", "goals"),
        *("goal_remove", "goal_remove_yes"),
    )
)
WORDS = ("Sleep an hour", "dormir una hora", "نوم ساعة", "🌱", "\u200b", "a long walk " * 60)


def _sits_down_with_her_goals(who: Inhabitant) -> None:
    """A goal is not thought of in one tap: she goes on from screen to screen, a minute apart."""
    who.say("/steps")
    for taps in range(1, TAPS_MAX + 1):
        who.crowd.later(taps * MINUTE, lambda: _goes_on(who))


def _goes_on(who: Inhabitant) -> None:
    asked = who.see("checkins.goal_start", "checkins.goal_step_start")
    if asked and who.chosen(40):
        who.say(WORDS[who.chance.below(len(WORDS))])
    else:
        found = [press for press in who.shown() if tag_of(press[1]) in HERS]
        for press in found[who.chance.below(len(found)) :][:1] if found else ():
            who.press(press)


def _looks_what_is_shown(who: Inhabitant) -> None:
    if not who.press_any("checkins.goal_cheer", "checkins.goal_seen", "checkins.goals_of"):
        looks_at_their_people(who)


BEHAVIOURS = (
    Behaviour("sits down with her goals", 4, _sits_down_with_her_goals, PARENTS),
    Behaviour("looks what a family shows", 6, _looks_what_is_shown, HELPERS),
)
REACTIONS: Reactions = {
    "checkins.goal_start": ((60, "checkins.goal_start"), (40, None)),
    "checkins.goal_step_start": ((70, "checkins.goal_step_start"), (30, None)),
    "checkins.step_done": ((30, "checkins.step_done"), (40, "checkins.goal_show"), (30, None)),
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
    """Of a goal that is set aside or finished nobody is reminded, and none that was shown is shown after a loss."""
    for (subject,) in look.rows(
        "SELECT t.subject FROM timers t WHERE t.rule = 'checkins.goal_reminder' AND t.state = 'waiting' AND NOT EXISTS "
        "(SELECT 1 FROM checkins_goals g WHERE g.state = 'open' AND t.subject = 'goal:' || g.id || ':')"
    ):
        yield f"{subject} would remind of a goal that is not open"
    for (goal_id,) in look.rows(
        "SELECT g.id FROM checkins_goals g JOIN checkins_goals_shown v ON v.goal_id = g.id "
        "JOIN audit a ON a.action = 'people.loss' AND a.about = g.person_id AND v.since < a.at"
    ):
        yield f"goal {goal_id} is still shown, after a loss"


INVARIANTS: tuple[Invariant, ...] = (
    goals_are_shown_only_to_those_beside_her,
    only_shown_goals_are_cheered,
    what_is_not_open_says_nothing,
)
