"""What each room adds to the simulation, a file for each: its people's BEHAVIOURS and REACTIONS, what they do
THEN, once they have tapped, and its INVARIANTS.

A room built later adds its file, and its name here. Even without, its buttons are pressed: people try what they see.
"""

from bot.simulation.rooms import (
    anybody,
    asks,
    checkins,
    checks,
    complaints,
    endings,
    groups,
    hours,
    pairing,
    people,
    pins,
    rota,
    safety,
    staff,
    steps,
    talk,
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
)

BEHAVIOURS = tuple(behaviour for room in ROOMS for behaviour in room.BEHAVIOURS)
REACTIONS = {tag: options for room in ROOMS for tag, options in room.REACTIONS.items()}
THEN = {tag: act for room in ROOMS for tag, act in getattr(room, "THEN", {}).items()}
INVARIANTS = tuple(invariant for room in ROOMS for invariant in room.INVARIANTS)
