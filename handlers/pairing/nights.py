"""What last night's run came to, for the coordinator: counts only, nobody is in them."""

from typing import Any

from bot.base.messages import Button, Lines, Screen, Text, When
from bot.base.outcome import MovedOn
from bot.pairing import nightly
from bot.pairing.rules import KINDS
from bot.places import service as places
from handlers.access import COORDINATOR
from handlers.asks import LIST
from handlers.doors import Turn, press

BACK = Button(Text("back-button"), "staff.desk")
LANGUAGES_MAX = 3
"""Of how many languages that nobody speaks it is told."""


@press("pairing.night", who=COORDINATOR)
def night(turn: Turn, kind: str) -> Screen:
    """The last run for nurses or for mentors, and what can be done for those who still wait."""
    if kind not in KINDS:
        raise MovedOn("no such kind of helper")
    place, other = turn.person.place, next(one for one in KINDS if one != kind)
    found = nightly.latest(turn.tx, place, "mentor" if kind == "mentor" else "nurse")
    if found is None:
        text = Text("pairing-night-none", at=When(nightly.next_night(places.place(place), turn.tx.now)))
    else:
        text = Text("pairing-night", kind=kind, at=When(found[0]), lines=Lines(tuple(_lines(found[1]))))
    rows = (
        (LIST, Button(Text("pairing-night-kind-button", kind=other), "pairing.night", other)),
        (Button(Text("staff-invite-button"), "staff.invite"),),
    )
    return Screen(text, rows, back=BACK, kind="article")


def _lines(told: dict[str, Any]) -> list[Text]:
    """The figures in words. One that an older run did not have is left out."""
    placed, left = told["placed"], told["left_out"]
    waited = placed + sum(left.values())
    if not waited:
        return [Text("pairing-night-nobody")]
    lines = [Text("pairing-night-placed", placed=placed, all=waited, new=told["new"])]
    lines += (Text("pairing-night-left", rule=rule, count=count) for rule, count in left.items())
    lines += (
        Text("pairing-night-speak", language=Text(f"places-language-{language}"), count=count)
        for language, count in _most(told.get("left_out_speak", {}))
    )
    if placed:
        lines += _of_those_placed(told, placed)
    return lines


def _of_those_placed(told: dict[str, Any], placed: int) -> list[Text]:
    """How far apart, in whose language, whether it was the first choice, and how evenly."""
    lines = []
    if minutes := told.get("minutes_apart"):
        lines.append(Text("pairing-night-way", median=minutes["median"], most=minutes["most"]))
    if "own_language" in told:
        lines.append(Text("pairing-night-own", count=told["own_language"], placed=placed))
    if "first_choice_full" in told:
        lines.append(Text("pairing-night-first", count=told["first_choice_full"], placed=placed))
    if loads := sorted(map(int, told["loads"])):
        lines.append(Text("pairing-night-loads", least=loads[0], most=loads[-1]))
    return lines


def _most(counts: dict[str, int]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda one: (-one[1], one[0]))[:LANGUAGES_MAX]


HANDLERS = (night,)
