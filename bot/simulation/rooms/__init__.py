"""What each room adds to the simulation, a file for each: its people's BEHAVIOURS and REACTIONS, and its INVARIANTS.

A room built later adds its file, and its name here. Even without, its buttons are pressed: people try what they see.
"""

from bot.simulation.rooms import (
    anybody,
    asks,
    checkins,
    endings,
    groups,
    hours,
    pairing,
    people,
    safety,
    staff,
    steps,
    talk,
)

ROOMS = (anybody, people, pairing, endings, checkins, groups, steps, talk, asks, safety, staff, hours)

BEHAVIOURS = tuple(behaviour for room in ROOMS for behaviour in room.BEHAVIOURS)
REACTIONS = {tag: options for room in ROOMS for tag, options in room.REACTIONS.items()}
INVARIANTS = tuple(invariant for room in ROOMS for invariant in room.INVARIANTS)
