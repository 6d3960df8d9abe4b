"""What I gave or received, said in a line or tapped: read back, each part to be changed, and kept after a yes only.

Every part stands in the person's form. What was not said, or may mean several things, is asked with buttons; words
typed meanwhile are read as well, and what they say takes the place of what was there.
"""

from datetime import date

from bot.base import chats
from bot.base.messages import Button, Screen, Text
from bot.base.outcome import MovedOn
from bot.skills import exchanges, ready, said
from bot.skills.known import known
from bot.skills.said import Draft, Way
from handlers import flows
from handlers.access import MEMBER
from handlers.doors import Turn, command, press, typed
from handlers.hours import BOOK
from handlers.screens import by_shown_number, with_note
from handlers.skills import said_parts
from handlers.skills.said_form import EXPECTED, FORM, PARTS, Form, called, keep, knows, languages, recalled, sentence
from handlers.skills.said_parts import ask, go_on


@press("said.open", who=MEMBER)
def opened(turn: Turn) -> Screen:
    """All over again: in a line, or by taps."""
    return begin(turn)


def begin(turn: Turn) -> Screen:
    """How it can be said; who knows nobody yet has nobody to say it of."""
    changes = recalled(turn).changes
    flows.drop(turn, FORM)
    flows.keep(turn, FORM, changes=changes)
    if not known(turn.tx, turn.person):
        return Screen(Text("telling-nobody"), back=BOOK)
    gave, received = (Button(Text(f"telling-{way}-button"), "said.way", way) for way in ("gave", "received"))
    return Screen(Text("telling-open"), ((gave, received),), back=BOOK, expects=EXPECTED)


@command("log", who=MEMBER)
def logged(turn: Turn, words: str) -> Screen:
    """The same, typed; with what it is behind it, or without."""
    start = begin(turn)
    return _heard(turn, words) if words and start.expects else start


@typed(EXPECTED, who=MEMBER)
def written(turn: Turn, words: str) -> Screen | None:
    """A number of the screen means its button; anything else is read."""
    button = by_shown_number(chats.current_screen(turn.tx, turn.person.id), words)
    if button is not None:
        return _numbered(turn, button)
    return _heard(turn, words)


def _numbered(turn: Turn, button: Button) -> Screen | None:
    presses = {door.tag: door for door in (*HANDLERS, *said_parts.HANDLERS) if door.kind == "press"}
    door = presses.get(button.press)
    if door is None:
        raise MovedOn(f"{button.press} is no button of what was said")
    return door.do(turn, *button.args)


def _heard(turn: Turn, words: str) -> Screen:
    """What was read, added to what was said before."""
    form = flows.recall(turn, FORM)
    draft = said.read(words, languages(turn), knows(turn))
    if draft == Draft() and form.get("asked") == "kinds":
        draft = Draft(
            kinds=tuple(
                one.kind for one in ready.look(words, turn.person.language, turn.person.place)[: said.CHOICES_MAX]
            )
        )
    if draft == Draft():
        return with_note(Text("telling-not-read"), go_on(turn) if form.get("asked") else begin(turn))
    keep(turn, recalled(turn).draft.with_more(draft))
    return go_on(turn)


# --- reading it back ---


@press("said.turn", who=MEMBER)
def turned(turn: Turn, changes: int) -> Screen:
    """It was the other way round. Pressed twice, it is turned once."""
    form = recalled(turn)
    if form.draft.way is not None and form.changes == changes and not form.told:
        way: Way = "received" if form.draft.way == "gave" else "gave"
        keep(turn, form.draft.with_more(Draft(way=way)))
    return _there(turn)


def _there(turn: Turn) -> Screen:
    """As far as it has come; what was told already is said so."""
    form = recalled(turn)
    if form.told:
        return _told(turn, form)
    return go_on(turn) if form.draft != Draft() else begin(turn)


@press("said.change", who=MEMBER)
def changed(turn: Turn, part: str) -> Screen:
    """One part anew."""
    form = recalled(turn)
    if part not in PARTS or form.told or form.draft == Draft():
        return _there(turn)
    flows.keep(turn, FORM, asked=part)
    return ask(turn, part, anew=True)


@press("said.yes", who=MEMBER)
def yes(turn: Turn, changes: int) -> Screen:
    """It is right: the other one is asked, and nothing counts before they said so too."""
    form = recalled(turn)
    if form.told:
        return _told(turn, form)
    if form.changes != changes or not form.draft.is_whole:
        raise MovedOn("something else was said meanwhile")
    draft = form.draft
    (other_id,), (kind,), (minutes,), (day,) = draft.people, draft.kinds, draft.minutes, draft.days
    if other_id not in known(turn.tx, turn.person):
        raise MovedOn("not to be said of them now")
    both = (turn.person.id, other_id) if draft.way == "gave" else (other_id, turn.person.id)
    exchange_id = exchanges.told(
        turn.tx, turn.person.id, *both, kind, minutes, date.fromisoformat(day), came_from="said"
    )
    flows.keep(turn, FORM, told=exchange_id)
    return _told(turn, recalled(turn))


def _told(turn: Turn, form: Form) -> Screen:
    """It is told; with a way to tell of something else."""
    text = Text("telling-told", sentence=sentence(turn, form.draft), who=called(turn, form.draft.people[0]))
    return Screen(text, ((Button(Text("telling-another-button"), "said.open"), BOOK),))


HANDLERS = (opened, logged, written, turned, changed, yes)
