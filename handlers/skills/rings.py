"""A ring on the phone: what I would give and get, yes or not this time; and for the coordinator what a run came to."""

from collections.abc import Mapping
from typing import Any

from bot.base.clock import DAY
from bot.base.messages import Button, Duration, Lines, Screen, Text, When
from bot.places import service as places
from bot.skills import messages, ring_consent, ring_messages, ring_nightly, ring_parts
from bot.skills.store import ring_runs, rings
from handlers.access import COORDINATOR, MEMBER
from handlers.doors import Turn, press
from handlers.screens import HOME, with_note
from handlers.skills.exchanges import LIST

LATELY_DAYS = 28
"""Rings to which everybody said yes are counted for so many days."""
COUNTS = Button(Text("back-button"), "skills.counts", 0)


@press("skills.ring", who=MEMBER)
def ring(turn: Turn, part_id: int) -> Screen:
    """My part in a ring."""
    return as_it_is(turn, part_id)


def as_it_is(turn: Turn, part_id: int) -> Screen:
    """My part in a ring, as it is now."""
    part, found = ring_consent.mine(turn.tx, turn.person, part_id)
    if part.state == "asked":
        asked = ring_messages.question(part, found)
        return Screen(asked.text, asked.rows, back=HOME)
    if part.state == "yes":
        return Screen(ring_messages.waits(part, found), ring_messages.answers(part), back=HOME)
    mine = (messages.MINE,)
    if part.state == "agreed":
        both = ring_parts.neighbours(turn.tx, found, turn.person.id)
        return Screen(ring_messages.names(*both, part.terms), ((LIST,),), back=HOME)
    return Screen(Text("skills-ring-over", side=part.terms.side), (mine,), back=HOME)


@press("skills.ring_yes", who=MEMBER)
def yes(turn: Turn, part_id: int) -> Screen:
    """I would."""
    ring_consent.say_yes(turn.tx, turn.person, part_id)
    return as_it_is(turn, part_id)


@press("skills.ring_no", who=MEMBER)
def no(turn: Turn, part_id: int) -> Screen:
    """Not this time; nobody is told."""
    if not ring_consent.say_no(turn.tx, turn.person, part_id):
        return as_it_is(turn, part_id)
    return Screen(Text("skills-ring-not-now"), ((messages.MINE,),), back=HOME)


# --- for the coordinator ---


@press("skills.rings", who=COORDINATOR)
def found(turn: Turn) -> Screen:
    """What the last run came to."""
    return counted(turn)


def counted(turn: Turn, *, looking: bool = False) -> Screen:
    """What the last run came to, and how many rings are asked of people now: no names. `looking`: one goes on."""
    place = turn.person.place
    last = ring_runs.latest(turn.tx, place)
    lines = [
        Text("skills-rings-open-line", count=rings.count_open(turn.tx, place)),
        Text("skills-rings-agreed-line", count=rings.count_agreed(turn.tx, place, turn.tx.now - LATELY_DAYS * DAY)),
    ]
    if last is None and not looking:
        next_one = ring_nightly.next_night(places.place(place), turn.tx.now)
        lines.append(Text("skills-rings-none-line", at=When(next_one)))
    elif last is not None:
        lines = [Text("skills-rings-last-line", at=When(last[0])), *_figures(last[1]), *lines]
    look = Button(Text("skills-rings-look-button"), "skills.rings_look")
    return Screen(Text("skills-rings", lines=Lines(tuple(lines))), ((look,),), back=COUNTS, kind="article")


def _figures(told: Mapping[str, Any]) -> list[Text]:
    """The figures in words."""
    if not told["rings"] and not told["chains"]:
        return [Text("skills-rings-nothing-line")]
    found = [Text("skills-rings-found-line", rings=told["rings"], chains=told["chains"], needs=told["needs"])]
    chains = told.get("pot_chains", 0)  # runs before the pot gave in chains do not tell
    if chains:
        found.append(Text("skills-rings-pot-line", chains=chains, minutes=Duration(told["pot_minutes"])))
    return found


@press("skills.rings_look", who=COORDINATOR)
def look_now(turn: Turn) -> Screen:
    """Look for rings now: whoever is in one is asked in private."""
    ring_nightly.look_now(turn.tx, turn.person)
    return with_note(Text("skills-rings-looking"), counted(turn, looking=True))


HANDLERS = (ring, yes, no, found, look_now)
"""What can be done with rings."""
