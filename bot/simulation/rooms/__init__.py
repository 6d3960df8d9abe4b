"""What each room adds to the simulation, a file for each: its people's BEHAVIOURS and REACTIONS, the OCCASIONS at which
somebody begins something, what they do THEN, once they have tapped, and its INVARIANTS; who may KNOW whose name by now,
as SQL of the accounts `:one`, who reads, and `:other`, who is named; and the tags of what is asked so privately that it
is NAMELESS.

A room built later adds its file, and its name here. Even without, its buttons are pressed: people try what they see.
"""

from bot.simulation.rooms import (
    anybody,
    asks,
    checkins,
    checks,
    complaints,
    endings,
    exchanges,
    groups,
    hours,
    jobs,
    meetings,
    neighbours,
    opportunities,
    pairing,
    panel,
    people,
    pins,
    pot,
    promises,
    recruiting,
    rings,
    rota,
    safety,
    seconds,
    sessions,
    skills,
    staff,
    steps,
    talk,
    telling,
    votes,
)

ROOMS = (
    anybody,
    people,
    pairing,
    endings,
    checkins,
    groups,
    steps,
    talk,
    asks,
    safety,
    rota,
    complaints,
    checks,
    pins,
    staff,
    hours,
    skills,
    exchanges,
    rings,
    sessions,
    opportunities,
    pot,
    telling,
    votes,
    meetings,
    promises,
    jobs,
    recruiting,
    neighbours,
    panel,
    seconds,
)

OCCASIONS = tuple(occasion for room in ROOMS for occasion in getattr(room, "OCCASIONS", ()))
BEHAVIOURS = tuple(behaviour for room in ROOMS for behaviour in room.BEHAVIOURS)
REACTIONS = {tag: options for room in ROOMS for tag, options in room.REACTIONS.items()}
THEN = {tag: act for room in ROOMS for tag, act in getattr(room, "THEN", {}).items()}
INVARIANTS = tuple(invariant for room in ROOMS for invariant in room.INVARIANTS)
KNOW = tuple(sql for room in ROOMS for sql in getattr(room, "KNOW", ()))
NAMELESS: frozenset[str] = frozenset(tag for room in ROOMS for tag in getattr(room, "NAMELESS", ()))
