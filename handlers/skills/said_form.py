"""What somebody is saying that they gave or received, as far as it has come; and the whole of it in a sentence."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.base.clock import local
from bot.base.messages import Button, Day, Duration, Name, Row, Screen, Text
from bot.checkins.typed import service as typed_days
from bot.people import profiles
from bot.people import service as people
from bot.skills import messages, ready, taxonomy
from bot.skills.known import known
from bot.skills.said import Draft, Knows
from handlers import flows
from handlers.access import TEAM
from handlers.doors import Turn

FORM = "said"
EXPECTED = "said.words"
PARTS = ("people", "way", "kinds", "minutes", "days")
"""What a draft is made of, in the order in which it is asked for."""


@dataclass(frozen=True, slots=True)
class Form:
    """The draft as it stands, and how often it was changed: a yes is to what was read, and to nothing else. `told` is
    the exchange that came of it, 0 as long as none did.
    """

    draft: Draft
    changes: int
    told: int


def recalled(turn: Turn) -> Form:
    """What was said so far."""
    kept = flows.recall(turn, FORM)
    draft = Draft(
        minutes=tuple(kept.get("minutes", ())),
        kinds=tuple(kind for kind in kept.get("kinds", ()) if taxonomy.find(kind) is not None),
        people=tuple(kept.get("people", ())),
        days=tuple(kept.get("days", ())),
        way=kept.get("way"),
    )
    return Form(draft, kept.get("changes", 0), kept.get("told", 0))


def keep(turn: Turn, draft: Draft, **more: Any) -> None:
    """Keep the draft. Whatever was to be said yes to before has changed by it."""
    changes = recalled(turn).changes + 1
    parts = {part: getattr(draft, part) for part in PARTS}
    flows.keep(turn, FORM, **parts, changes=changes, told=0, **more)


def knows(turn: Turn) -> Knows:
    """What is known of whom and when, for whoever says it."""
    return Knows(
        people=known(turn.tx, turn.person),
        today=local(turn.tx.now, turn.person.zone).date(),
        days=lambda words: typed_days.understand_day(turn.tx, turn.person, words),
        kinds=lambda words: [
            (one.kind, one.score) for one in ready.look(words, turn.person.language, turn.person.place)
        ],
    )


def languages(turn: Turn) -> tuple[str, ...]:
    """Theirs: the one they read first."""
    return tuple(dict.fromkeys((turn.person.language, *profiles.chosen(turn.tx, turn.person.id, "speaks"))))


# --- reading it back ---


def called(turn: Turn, person_id: int, there: Mapping[int, str] | None = None) -> Text:
    """Somebody's name; with a number that is theirs on every screen where others whom the reader knows have it too. For
    the team namesakes are told apart everywhere. `there`: those whom the reader knows, where that was looked up.
    """
    whom = known(turn.tx, turn.person) if there is None else there
    names = Counter(name.strip().casefold() for name in whom.values())
    twice = names[people.display_name(turn.tx, person_id).strip().casefold()] > 1 and not TEAM.holds(turn.person)
    if not twice:
        return Text("telling-person", who=Name(person_id))
    return Text("telling-namesake", who=Name(person_id), number=str(person_id))


def sentence(turn: Turn, draft: Draft) -> Text:
    """The whole draft in one sentence."""
    return Text(
        f"telling-{draft.way}",
        who=called(turn, draft.people[0]),
        what=messages.name(draft.kinds[0]),
        minutes=Duration(draft.minutes[0]),
        day=Day(draft.days[0]),
    )


def read_back(turn: Turn) -> Screen:
    """What will be told, with a yes, and each part to be changed."""
    form = recalled(turn)
    yes = Button(Text("telling-yes-button"), "said.yes", form.changes)
    change = [Button(Text(f"telling-change-{part}-button"), "said.change", part) for part in ("people", "kinds")]
    more = [Button(Text(f"telling-change-{part}-button"), "said.change", part) for part in ("minutes", "days")]
    turned = Button(Text("telling-turn-button"), "said.turn", form.changes)
    rows: tuple[Row, ...] = ((yes, turned), tuple(change), tuple(more))
    text = Text("telling-read-back", sentence=sentence(turn, form.draft), who=called(turn, form.draft.people[0]))
    return Screen(text, rows, back=Button(Text("back-button"), "said.open"), expects=EXPECTED)
