"""Other words for what Kith says: which text somebody means, and their words for it, read back as they would look."""

from collections.abc import Sequence

from bot.base.messages import Button, Lines, Quoted, Row, Screen, Text
from bot.base.outcome import MovedOn
from bot.base.rewording import is_label
from bot.circle import wording_lately, wording_use, wordings
from handlers import flows
from handlers.access import MEMBER
from handlers.circle import agenda
from handlers.doors import Turn, press, typed
from handlers.screens import with_note

PER_PAGE = 4
FOUND_MAX = 12
LINE_LETTERS = 70
FORM, SEARCH = "wording", "wording.search"


@press("wording.open", who=MEMBER)
def opened(_turn: Turn) -> Screen:
    """Which text do you mean?"""
    return _opened()


def _opened() -> Screen:
    lately = Button(Text("wording-lately-button"), "wording.lately", 0)
    changed = Button(Text("wording-changed-button"), "wording.changed", 0)
    return Screen(Text("wording-open"), ((lately, changed),), back=agenda.AGENDA, expects="wording.search")


@press("wording.lately", who=MEMBER)
def lately(turn: Turn, page: int) -> Screen:
    """What reached this person lately, as they read it."""
    found = wording_lately.texts(turn.tx, turn.person)
    if not found:
        return Screen(Text("wording-none-lately"), back=agenda.WORDS, expects="wording.search")
    return _listed(turn, found, page, "wording.lately")


@typed("wording.search", who=MEMBER)
def search(turn: Turn, words: str) -> Screen:
    """Texts with these words in them."""
    flows.drop(turn, SEARCH)
    flows.keep(turn, SEARCH, words=words[:200])
    return _found(turn, 0)


@press("wording.found", who=MEMBER)
def found(turn: Turn, page: int) -> Screen:
    """The next of them."""
    return _found(turn, page)


def _found(turn: Turn, page: int) -> Screen:
    words = str(flows.recall(turn, SEARCH).get("words", ""))
    code = wording_use.language(turn.person.language)
    keys = wording_use.search(turn.person.place, code, words, FOUND_MAX)
    if not keys:
        return with_note(Text("wording-none-found"), _opened())
    return _listed(turn, [Text(key) for key in keys], page, "wording.found")


def _listed(turn: Turn, texts: Sequence[Text], page: int, more: str) -> Screen:
    count = -(-len(texts) // PER_PAGE)
    here = texts[page % count * PER_PAGE :][:PER_PAGE]
    lines = tuple(
        Text("wording-line", number=number, what=_brief(turn, text), label="yes" if is_label(text.key) else "no")
        for number, text in enumerate(here, 1)
    )
    each = tuple(
        Button(Text("circle-open-one-button", number=str(number)), "wording.pick", text.key)
        for number, text in enumerate(here, 1)
    )
    rows: tuple[Row, ...] = (each, *(((Button(Text("more-button"), more, (page + 1) % count),),) if count > 1 else ()))
    return Screen(
        Text("wording-which", lines=Lines(lines)), rows, back=agenda.WORDS, kind="article", expects="wording.search"
    )


def _brief(turn: Turn, text: Text) -> Quoted:
    """How it begins; with a number for each piece where its values are not known."""
    return Quoted(text, "" if text.items else _now(turn, text.key), LINE_LETTERS)


def _now(turn: Turn, key: str) -> str:
    """The words it has at that person's place, in their language."""
    code = wording_use.language(turn.person.language)
    return wording_use.now(turn.tx, turn.person.place, code, key)


@press("wording.pick", who=MEMBER)
def pick(turn: Turn, key: str) -> Screen:
    """How shall it be said?"""
    flows.drop(turn, FORM)
    flows.keep(turn, FORM, key=key)
    return _picked(turn, key)


def _picked(turn: Turn, key: str) -> Screen:
    shape = wording_use.shape(turn.person.place, wording_use.language(turn.person.language), key)
    if shape is None:
        raise MovedOn(f"text {key} is not to be changed")
    known = wordings.of_text(turn.tx, turn.person, key)
    seen = wording_lately.as_said(turn.tx, turn.person, key)
    text = Text(
        "wording-pick",
        now=Quoted(Text(key), _now(turn, key)),
        seen=Text("wording-seen", text=Quoted(seen)) if shape.pieces and seen.items else "",
        pieces="yes" if shape.pieces else "no",
        label="yes" if is_label(key) else "no",
        grave="yes" if wording_use.is_grave(key) else "no",
    )
    rows = ((Button(Text("wording-see-old-button"), "wording.see", known.id),),) if known is not None else ()
    return Screen(text, rows, back=agenda.WORDS, kind="article", expects="wording.words")


@typed("wording.words", who=MEMBER)
def words(turn: Turn, typed_words: str) -> Screen:
    """Read back as it would look, with what stood in it when it came last."""
    key = _key(turn)
    said = wordings.checked(turn.tx, turn.person, key, typed_words)
    flows.keep(turn, FORM, words=said)
    text = Text("wording-read-back", new=Quoted(wording_lately.as_said(turn.tx, turn.person, key), said))
    put_up = Button(Text("wording-put-up-button"), "wording.put_up")
    back = Button(Text("back-button"), "wording.pick", key)
    return Screen(text, ((put_up,),), back=back, kind="article", expects="wording.words")


def _key(turn: Turn) -> str:
    key = flows.recall(turn, FORM).get("key")
    if not isinstance(key, str):
        raise MovedOn("no text was chosen")
    return key


@press("wording.put_up", who=MEMBER)
def put_up(turn: Turn) -> Screen:
    """It stands on the agenda."""
    key, said = _key(turn), flows.recall(turn, FORM).get("words")
    if not isinstance(said, str):
        raise MovedOn("nothing was written for it")
    item = wordings.propose(turn.tx, turn.person, key, said)
    flows.drop(turn, FORM)
    return with_note(Text("circle-brought"), agenda.shown(turn, item))


HANDLERS = (opened, lately, search, found, pick, words, put_up)
"""From the circle to words that stand on the agenda."""
