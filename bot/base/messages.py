"""What Kith says, as plain values: decided when written, put into words in the reader's language when sent.

Nothing here knows a language or Telegram. A value that depends on the reader (a time, a name, a length of time) is kept
as what it is, so that a name erased meanwhile or a zone changed meanwhile is right at the moment of sending. So are
words that somebody shows to others: they are kept with the one who wrote them, and nowhere else.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, Union

Kind = Literal["question", "article", "notice"]


@dataclass(frozen=True, slots=True)
class When:
    """An instant (microseconds UTC), shown on the reader's own wall clock."""

    instant: int


@dataclass(frozen=True, slots=True)
class Day:
    """A date as ISO text ("2026-11-24"), shown as people write dates."""

    iso: str


@dataclass(frozen=True, slots=True)
class Name:
    """What the person with that id wants to be called, looked up when sent."""

    person_id: int


@dataclass(frozen=True, slots=True)
class Words:
    """What somebody else wrote: a kind ("goal") and an id, looked up when sent, for whoever may still read it then."""

    kind: str
    of_id: int


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time in whole minutes."""

    minutes: int


@dataclass(frozen=True, slots=True)
class Lines:
    """Several texts, a line each."""

    items: tuple["Text", ...]


@dataclass(frozen=True, slots=True)
class Quoted:
    """A text spoken of in another one: as it stands, or as it would be in `words` ("" as it stands), which hold a
    number in brackets for each piece that stays; all of it, or its first `letters` on one line (0 all of it). Without a
    text the words are shown as they were typed.
    """

    text: "Text | None"
    words: str = field(default="", repr=False)
    letters: int = 0


Value = Union[int, str, When, Day, Name, Words, Duration, Lines, Quoted, "Text"]


@dataclass(frozen=True, slots=True, init=False)
class Text:
    """A key of `content/` and its values. A plain `str` is untrusted: shown as text, never as markup; printed for
    programmers it is left out, for somebody may have written it.
    """

    key: str
    items: tuple[tuple[str, Value], ...]

    def __init__(self, key: str, /, **values: Value) -> None:
        object.__setattr__(self, "key", key)
        object.__setattr__(self, "items", tuple(sorted(values.items())) if values else ())

    @property
    def values(self) -> Mapping[str, Value]:
        return dict(self.items)

    def __repr__(self) -> str:
        told = "".join(f", {name}={'…' if isinstance(value, str) else value!r}" for name, value in self.items)
        return f"Text({self.key!r}{told})"


@dataclass(frozen=True, slots=True, init=False)
class Button:
    """A promise about the past: a label, the published tag of a press, and ids. Encoded it takes at most 64 bytes.
    `acts_for` is the person in whose name it is pressed; None when in one's own.
    """

    label: Text
    press: str
    args: tuple[int | str, ...]
    acts_for: int | None

    def __init__(self, label: Text, press: str, *args: int | str) -> None:
        object.__setattr__(self, "label", label)
        object.__setattr__(self, "press", press)
        object.__setattr__(self, "args", args)
        object.__setattr__(self, "acts_for", None)

    def acting_for(self, person_id: int) -> "Button":
        """The same button, to be pressed in the name of that person."""
        made = Button(self.label, self.press, *self.args)
        object.__setattr__(made, "acts_for", person_id)
        return made


@dataclass(frozen=True, slots=True)
class LinkButton:
    """A label that opens an address."""

    label: Text
    url: str = field(repr=False)


Row = tuple[Button | LinkButton, ...]


@dataclass(frozen=True, slots=True)
class Screen:
    """One thing said: a text and at most three rows of buttons; the shared last row is added where it is shown.

    `back` is where Back leads; `expects` names the typed door to which the next plain text goes; a notice is said to
    somebody who did not just ask, and carries no Back; `lasting` says that it must reach them whatever they do next.
    """

    text: Text
    rows: tuple[Row, ...] = ()
    back: Button | None = None
    kind: Kind = "question"
    expects: str | None = None
    lasting: bool = False


def _pack(value: Value) -> Any:
    match value:
        case int() | str():
            return value
        case When(instant):
            return {"when": instant}
        case Day(iso):
            return {"day": iso}
        case Name(person_id):
            return {"name": person_id}
        case Words(kind, of_id):
            return {"words": [kind, of_id]}
        case Duration(minutes):
            return {"minutes": minutes}
        case Lines(items):
            return {"lines": [_pack_text(item) for item in items]}
        case Quoted(text, words, letters):
            return {"quoted": [None if text is None else _pack_text(text), words, letters]}
        case Text():
            return {"text": _pack_text(value)}


def _unpack(value: Any) -> Value:
    if not isinstance(value, dict):
        return value  # type: ignore[no-any-return]  # an int or a str, as packed above
    ((kind, inner),) = value.items()
    match kind:
        case "when":
            return When(inner)
        case "day":
            return Day(inner)
        case "name":
            return Name(inner)
        case "words":
            return Words(*inner)
        case "minutes":
            return Duration(inner)
        case "lines":
            return Lines(tuple(_unpack_text(item) for item in inner))
        case "quoted":
            text, words, letters = inner
            return Quoted(None if text is None else _unpack_text(text), words, letters)
        case "text":
            return _unpack_text(inner)
    raise ValueError(f"unknown kind of value: {kind}")


def _pack_text(text: Text) -> list[Any]:
    return [text.key, {name: _pack(value) for name, value in text.items}] if text.items else [text.key]


def _unpack_text(packed: list[Any]) -> Text:
    values = packed[1] if len(packed) > 1 else {}
    return Text(packed[0], **{name: _unpack(value) for name, value in values.items()})


def _pack_button(button: Button | LinkButton) -> list[Any]:
    if isinstance(button, LinkButton):
        return [_pack_text(button.label), {"url": button.url}]
    press = button.press if button.acts_for is None else [button.press, button.acts_for]
    return [_pack_text(button.label), press, *button.args]


def _unpack_button(packed: list[Any]) -> Button | LinkButton:
    label = _unpack_text(packed[0])
    if isinstance(packed[1], dict):
        return LinkButton(label, packed[1]["url"])
    if isinstance(packed[1], list):
        press, acts_for = packed[1]
        return Button(label, press, *packed[2:]).acting_for(acts_for)
    return Button(label, *packed[1:])


def to_json(screen: Screen) -> str:
    """The screen as compact JSON; `from_json` gives an equal one back."""
    packed: dict[str, Any] = {"text": _pack_text(screen.text)}
    if screen.rows:
        packed["rows"] = [[_pack_button(button) for button in row] for row in screen.rows]
    if screen.back is not None:
        packed["back"] = _pack_button(screen.back)
    if screen.kind != "question":
        packed["kind"] = screen.kind
    if screen.expects is not None:
        packed["expects"] = screen.expects
    if screen.lasting:
        packed["lasting"] = True
    return json.dumps(packed, ensure_ascii=True, separators=(",", ":"))


def from_json(packed: str) -> Screen:
    """The screen that `to_json` packed."""
    found = json.loads(packed)
    back = _unpack_button(found["back"]) if "back" in found else None
    return Screen(
        text=_unpack_text(found["text"]),
        rows=tuple(tuple(_unpack_button(button) for button in row) for row in found.get("rows", ())),
        back=back if isinstance(back, Button) else None,
        kind=found.get("kind", "question"),
        expects=found.get("expects"),
        lasting=found.get("lasting", False),
    )
