"""Bringing a matter to a panel, yes, no or nothing, the draw, a time, sitting, speaking in turn, and putting it right;
nobody outside reads a word of it, nobody sits who is close to one of the two, and nothing dangerous gets there.
"""

import re
from collections.abc import Iterator

from bot.base.clock import DAY, HOUR, MINUTE, SECOND, Instant
from bot.simulation.behaviour import Behaviour, Occasion, Reactions
from bot.simulation.inhabitant import Inhabitant
from bot.simulation.invariants import Invariant, Look
from bot.simulation.rooms.panel_steps import DANGER, STEPS, is_asked_for_words, words
from bot.simulation.rooms.skills import taps_twice

BRING = frozenset({"parent", "mentor", "nurse"})
APART: Instant = 40 * SECOND
DANGERS = ("He hits me when we are at home", "I want to end my life")
OUTCOME_DAYS, LATELY_DAYS = 90, 90
LATE: Instant = 5 * MINUTE
_KNOWS = (
    "SELECT p.chat_id FROM persons p WHERE p.chat_id IS NOT NULL AND p.state = 'active' AND (EXISTS (SELECT 1 FROM "
    "pairings g WHERE g.state = 'active' AND p.id IN (g.parent_id, g.helper_id)) OR EXISTS (SELECT 1 FROM "
    "skills_exchanges e WHERE p.id IN (e.giver_id, e.receiver_id)) OR EXISTS (SELECT 1 FROM skills_sessions_came c "
    "WHERE c.person_id = p.id)) ORDER BY p.chat_id"
)
"""Who knows anybody, by their chats."""
_OPEN = "SELECT id, state FROM panel_matters WHERE state <> 'over' ORDER BY id"


def _brings_something(anybody: Inhabitant) -> None:
    """Somebody who knows anybody does, with one of them; a few say that somebody is in danger, or write it."""
    found = anybody.crowd.rows(_KNOWS)
    if not found:
        return
    who = anybody.crowd.who_has(found[anybody.chance.below(len(found))][0])
    who.sends("panel.begin")
    who.crowd.later(APART, lambda: who.press_any("panel.whom"))
    who.crowd.later(2 * APART, lambda: who.press_any("panel.kind"))
    who.crowd.later(3 * APART, lambda: _says_whether_in_danger(who))
    who.crowd.later(4 * APART, lambda: _writes_it(who))
    who.crowd.later(5 * APART, lambda: who.press_any("panel.send"))


def _says_whether_in_danger(who: Inhabitant) -> None:
    said = "yes" if who.chosen(8) else "no"
    if found := [press for press in who.see("panel.danger") if press[1].endswith(said)]:
        who.press(found[0])


def _writes_it(who: Inhabitant) -> None:
    if not is_asked_for_words(who, "panel.begin"):
        return
    if who.chosen(12):
        who.say(f"{DANGERS[who.chance.below(len(DANGERS))]} {DANGER.format(who.phone.id)}")
    else:
        who.say(words(who))


def _goes_on(anybody: Inhabitant) -> None:
    """Of one that is open whoever is to do something does it, each a while after the other."""
    found = anybody.crowd.rows(_OPEN)
    if found:
        matter, state = found[anybody.chance.below(len(found))]
        if (step := STEPS.get(state)) is not None:
            step(anybody, matter)


def _would_sit(who: Inhabitant) -> None:
    if who.phone.received:
        who.sends(f"panel.would_sit:{'yes' if who.chosen(92) else 'no'}")


def _looks_at_theirs(who: Inhabitant) -> None:
    acts = ("mine", "withdraw", "appeal", "object", "cannot", "draw", "seat")
    if not who.press_any(*(f"panel.{act}" for act in acts)) and who.phone.received:
        who.sends("panel.list")


BEHAVIOURS = (Behaviour("looks at their panels", 5, _looks_at_theirs),)
OCCASIONS = (
    Occasion("something is brought to a panel", 11 * HOUR, _brings_something),
    Occasion("a panel goes on", 2 * HOUR, _goes_on),
    Occasion("somebody would sit on a panel", 4 * HOUR, _would_sit, BRING),
)
REACTIONS: Reactions = {
    "panel.would_sit": ((75, "panel.would_sit"), (25, None)),
    "panel.seat": ((50, "panel.seat"), (50, None)),
    "panel.answer": ((15, "panel.answer"), (85, None)),
    "panel.appeal": ((8, "panel.appeal"), (92, None)),
    "panel.withdraw": ((6, "panel.withdraw"), (94, None)),
    "panel.hand_over": ((2, "panel.hand_over"), (98, None)),
    "panel.unsafe": ((8, "panel.unsafe"), (92, None)),
    "panel.confirm": ((30, "panel.confirm"), (70, None)),
}
THEN = dict.fromkeys(("panel.seat", "panel.answer", "panel.confirm", "panel.appeal"), taps_twice)
_AT = (
    "SELECT m.id AS matter, m.from_id AS who FROM panel_matters m UNION SELECT m.id, m.to_id FROM panel_matters m "
    "WHERE m.asked_at IS NOT NULL UNION SELECT m.id, m.facilitator FROM panel_matters m WHERE m.facilitator IS NOT "
    "NULL UNION SELECT s.matter_id, s.person_id FROM panel_seats s WHERE s.state <> 'waiting'"
)
"""Who belongs to which matter."""
KNOW = (
    f"WITH at AS ({_AT}) SELECT 1 FROM at x JOIN at y ON y.matter = x.matter JOIN persons a ON a.id = x.who AND "
    "a.chat_id = :one JOIN persons b ON b.id = y.who AND b.chat_id = :other",
    "SELECT 1 FROM panel_matters m JOIN persons a ON a.id IN (m.from_id, m.to_id) AND a.chat_id = :one JOIN persons b "
    "ON b.id IN (m.from_id, m.to_id) AND b.chat_id = :other",
)
"""Whoever belongs to a matter reads who else does; the two know each other anyway."""
SAID = re.compile(r"Pz(\d+)z")
DANGEROUS = re.compile(r"Dz(\d+)z")
READS = (
    f"WITH at AS ({_AT}) SELECT 1 FROM at x JOIN at y ON y.matter = x.matter JOIN panel_matters m ON m.id = x.matter "
    "JOIN persons a ON a.id = x.who AND a.chat_id = :one JOIN persons b ON b.id = y.who AND b.chat_id = :other",
    "SELECT 1 FROM panel_matters m JOIN asks k ON k.kind GLOB 'panel.*' AND k.subject GLOB 'panel:' || m.id || ':*' "
    "JOIN persons a ON a.chat_id = :one AND a.id NOT IN (m.from_id, m.to_id) JOIN persons b ON b.chat_id = :other "
    "WHERE a.id = k.owner OR EXISTS (SELECT 1 FROM asks_calls c WHERE c.ask_id = k.id AND c.person_id = a.id) OR "
    "EXISTS (SELECT 1 FROM roles r WHERE r.person_id = a.id AND r.role = 'coordinator')",
)
"""Who may read what somebody said: who sits with them, who was called to look whether it is safe, and any coordinator
in their stead.
"""


def every_matter_goes_on(look: Look) -> Iterator[str]:
    """Each that is not over has an end to its silence on the timetable, or somebody is asked."""
    for matter_id, state in look.rows(
        "SELECT m.id, m.state FROM panel_matters m WHERE m.state <> 'over' AND NOT EXISTS (SELECT 1 FROM timers t "
        "WHERE t.rule IN ('panel.silence', 'panel.draw', 'panel.begin', 'panel.still') AND t.state = 'waiting' AND "
        "t.subject = 'panel:' || m.id || ':') AND NOT EXISTS (SELECT 1 FROM asks a WHERE a.kind IN ('panel.look', "
        "'panel.quiet') AND a.state <> 'closed' AND a.subject GLOB 'panel:' || m.id || ':*')"
    ):
        yield f"matter {matter_id} is {state}, and nobody will look at it"


def a_coordinator_talks_instead(look: Look) -> Iterator[str]:
    """What ended in a talk was asked of a person who is neither of the two, and whoever brought it reads so."""
    for matter_id, person_id in look.rows(
        "SELECT m.id, m.from_id FROM panel_matters m WHERE m.outcome = 'talked' AND (NOT EXISTS (SELECT 1 FROM asks a "
        "WHERE a.kind = 'panel.talk' AND a.subject GLOB 'panel:' || m.id || ':*') OR NOT EXISTS (SELECT 1 FROM outbox "
        "o WHERE o.person_id = m.from_id AND o.key = 'outcome:' || m.id || ':' || m.from_id)) AND NOT EXISTS (SELECT "
        "1 FROM audit x WHERE x.about = m.from_id AND x.action IN ('people.left', 'people.erased') AND x.at >= m.at)"
    ):
        yield f"nobody is to talk with person {person_id} about matter {matter_id}, or they do not read so"
    for ask_id, person_id in look.rows(
        "SELECT a.id, a.owner FROM asks a JOIN panel_matters m ON a.subject GLOB 'panel:' || m.id || ':*' WHERE a.kind "
        "GLOB 'panel.*' AND a.owner IN (m.from_id, m.to_id) UNION SELECT a.id, c.person_id FROM asks a JOIN "
        "panel_matters m ON a.subject GLOB 'panel:' || m.id || ':*' JOIN asks_calls c ON c.ask_id = a.id AND "
        "c.person_id IN (m.from_id, m.to_id) WHERE a.kind GLOB 'panel.*'"
    ):
        yield f"person {person_id} is asked by ask {ask_id} to look at a matter of their own"


def nobody_judges_whom_they_are_close_to(look: Look) -> Iterator[str]:
    """No juror, nor who leads, is one of the two, walks with one of them, had something agreed with one of them lately,
    or is kept from one of them, when the list was closed.
    """
    near = (
        "EXISTS (SELECT 1 FROM pairings g WHERE (j.who, z.who) IN ((g.parent_id, g.helper_id), (g.helper_id, "
        "g.parent_id)) AND g.active_at < m.draws_at AND g.state = 'active') OR EXISTS (SELECT 1 FROM skills_exchanges "
        "e WHERE (j.who, z.who) IN ((e.giver_id, e.receiver_id), (e.receiver_id, e.giver_id)) AND e.agreed_at < "
        "m.draws_at AND coalesce(e.settled_at, m.draws_at) > m.draws_at - :lately) OR EXISTS (SELECT 1 FROM kept_apart "
        "k WHERE (j.who, z.who) IN ((k.person_id, k.other_id), (k.other_id, k.person_id)) AND k.since < m.draws_at)"
    )
    for matter_id, person_id in look.rows(
        "WITH j AS (SELECT matter_id AS matter, person_id AS who FROM panel_seats WHERE state IN ('asked', 'yes')), z "
        "AS (SELECT id AS matter, from_id AS who FROM panel_matters UNION ALL SELECT id, to_id FROM panel_matters) "
        "SELECT DISTINCT m.id, j.who FROM panel_matters m JOIN j ON j.matter = m.id JOIN z ON z.matter = m.id WHERE "
        f"m.state <> 'over' AND (j.who = z.who OR j.who = coalesce(m.facilitator, 0) OR {near})",
        lately=LATELY_DAYS * DAY,
    ):
        yield f"person {person_id} sits in matter {matter_id}, and is close to one of the two"
    for matter_id, person_id in look.rows(
        "SELECT id, facilitator FROM panel_matters WHERE facilitator IN (from_id, to_id)"
    ):
        yield f"person {person_id} leads matter {matter_id}, which is their own"


def its_words_are_removed_in_time(look: Look) -> Iterator[str]:
    """Once it is over nothing that was said is kept, nor who sat; what was agreed goes with the rest after its time."""
    for (matter_id,) in look.rows(
        "SELECT m.id FROM panel_matters m WHERE m.state = 'over' AND (EXISTS (SELECT 1 FROM panel_said s WHERE "
        "s.matter_id = m.id) OR EXISTS (SELECT 1 FROM panel_seats s WHERE s.matter_id = m.id) OR m.outcome <> "
        "'repaired' AND EXISTS (SELECT 1 FROM panel_repairs r WHERE r.matter_id = m.id))"
    ):
        yield f"matter {matter_id} is over, and something of it is kept"
    for (matter_id,) in look.rows(
        "SELECT m.id FROM panel_matters m WHERE m.state = 'over' AND (NOT EXISTS (SELECT 1 FROM timers t WHERE t.rule "
        "= 'panel.forget' AND t.state = 'waiting' AND t.subject = 'panel:' || m.id || ':') OR m.ended_at + :kept < "
        ":now AND NOT EXISTS (SELECT 1 FROM asks a WHERE a.kind = 'panel.appeal' AND a.subject GLOB 'panel:' || m.id "
        "|| ':*' AND coalesce(a.closed_at, :now) > :lately))",
        kept=OUTCOME_DAYS * DAY,
        now=look.now - LATE if look.calm else 0,
        lately=look.now - 2 * DAY,
    ):
        yield f"nothing removes matter {matter_id}"
    if look.calm:
        for (key,) in look.rows(
            "SELECT o.key FROM outbox o JOIN panel_matters m ON m.state = 'over' AND o.key GLOB 'panel:' || m.id || "
            "':*' WHERE o.state = 'waiting' AND m.ended_at < :late",
            late=look.now - LATE,
        ):
            yield f"{key} waits to be said of a matter that is over"


def nothing_dangerous_gets_there(look: Look) -> Iterator[str]:
    """Nobody is asked of a matter while somebody is called for one of the two, or looks after one of them."""
    for matter_id, ask_id in look.rows(
        "SELECT m.id, a.id FROM panel_matters m JOIN asks a ON a.about IN (m.from_id, m.to_id) AND (a.urgent = 1 OR "
        "a.guarded = 1) WHERE m.asked_at IS NOT NULL AND a.opened_at < m.asked_at AND coalesce(a.closed_at, m.asked_at "
        "+ 1) > m.asked_at"
    ):
        yield f"matter {matter_id} was brought while ask {ask_id} waited for a person"
    for matter_id, ask_id in look.rows(
        "SELECT m.id, a.id FROM panel_matters m JOIN asks a ON a.about IN (m.from_id, m.to_id) AND a.urgent = 1 AND "
        "a.opened_at > m.at WHERE m.state <> 'over'"
    ):
        yield f"matter {matter_id} goes on, and somebody was called for one of the two by ask {ask_id}"


INVARIANTS: tuple[Invariant, ...] = (
    every_matter_goes_on,
    a_coordinator_talks_instead,
    nobody_judges_whom_they_are_close_to,
    its_words_are_removed_in_time,
    nothing_dangerous_gets_there,
)
