"""Doors: what a person can do, each with who may use it. Rooms declare them; `handlers/__init__.py` lists the rooms.

A handler is three moves inside the update's one transaction: read plain values, call one service, show its result.
"""

import inspect
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

from bot.base.database import Transaction
from bot.base.messages import Screen
from bot.base.outcome import MovedOn
from bot.people.rules import Person
from handlers.access import Who

Kind = Literal["press", "command", "typed", "watch", "aimed", "stray"]
Said = Literal["press", "text", "other", "blocked", "unblocked", "edited", "reacted"]
"""What somebody did: pressed a button, wrote, sent what is no text, blocked the bot or came back, put words right,
reacted to a message.
"""

KeptAs = Callable[[Transaction, int, list[str]], str | None]
"""From an update's id and a press's raw arguments to the payload that is kept and handled instead; None: as it is."""

WHOLE_MAX = 2**63 - 1
"""The greatest id the database can hold."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """One update as plain values. `message_id` is the message written, or the one whose button was pressed, or that was
    reacted to (with `emoji`, "" when taken back). `sort` says what was sent that is no text ("photo"), `reply_to` to
    which message it replies, and `replied` what stands in that. Printed, it says nothing that was sent.
    """

    kind: Said
    chat_id: int = field(repr=False)
    message_id: int | None = None
    text: str = field(default="", repr=False)
    first_name: str = field(default="", repr=False)
    language: str = ""
    callback_id: str | None = None
    sort: str = "text"
    reply_to: int | None = None
    replied: str = field(default="", repr=False)
    emoji: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Turn:
    """What a handler is given: the transaction, the acting person loaded now, and what they did; `heard`: somebody was
    called for the words in it.
    """

    tx: Transaction
    person: Person
    incoming: Incoming
    heard: bool = False


@dataclass(frozen=True, slots=True)
class Door:
    """One thing a person can do: a press by its tag, a command, words typed where a screen expects them; a watch that
    looks at every text before anything else; what takes whatever is sent to somebody who is aimed at, before any form
    does; and what takes the stray rest, which nothing else has taken. `acting` says that a companion may do it for a
    parent, too; `sure` of whom their PIN is asked first (`handlers/sure.py`); `kept_as` what is kept of a press that
    says too much (`handlers/keepable.py`).
    """

    kind: Kind
    tag: str
    who: Who
    do: Callable[..., Screen | None]
    args: tuple[type, ...]
    acting: bool = False
    sure: Who | None = None
    kept_as: KeptAs | None = None

    def opens_to(self, person: Person) -> bool:
        """Whether that person may use it; or whoever acts for them, where somebody does."""
        return self.who.holds(person) and (self.acting or person.acting is None)

    def read(self, raw: list[str]) -> list[int | str]:
        """The press's arguments in their types. `MovedOn` when the payload is not of this shape."""
        if len(raw) != len(self.args):
            raise MovedOn(f"{self.tag} has another number of arguments now")
        return [whole(self.tag, value) if kind is int else value for kind, value in zip(self.args, raw, strict=True)]


def whole(tag: str, value: str) -> int:
    """A whole number exactly as our own buttons write it, and no greater than an id can be."""
    try:
        number = int(value)
    except ValueError:
        raise MovedOn(f"{tag} has other arguments now") from None
    if str(number) != value or abs(number) > WHOLE_MAX:
        raise MovedOn(f"{tag} has a number that no button of ours has")
    return number


def _door(
    kind: Kind,
    tag: str,
    who: Who,
    *,
    acting: bool = False,
    sure: Who | None = None,
    kept_as: KeptAs | None = None,
) -> Callable[[Callable[..., Screen | None]], Door]:
    def declare(do: Callable[..., Screen | None]) -> Door:
        parameters = list(inspect.signature(do).parameters.values())[1:]
        args = tuple(parameter.annotation for parameter in parameters)
        if not set(args) <= {int, str}:
            raise TypeError(f"the arguments of {tag} must be int or str")
        return Door(kind, tag, who, do, args, acting, sure, kept_as)

    return declare


def press(
    tag: str, *, who: Who, acting: bool = False, sure: Who | None = None, kept_as: KeptAs | None = None
) -> Callable[[Callable[..., Screen | None]], Door]:
    """A button with that published tag. The handler gets (turn, *ids); where it is `acting`, and a companion presses it
    for a parent, `turn.person` is the parent, and `turn.person.actor` the companion. Those who are `sure` tell their
    PIN before it opens. `kept_as` says what of it may be kept, where it says too much.
    """
    return _door("press", tag, who, acting=acting, sure=sure, kept_as=kept_as)


def command(name: str, *, who: Who) -> Callable[[Callable[..., Screen | None]], Door]:
    """The command "/name". The handler gets (turn, what stands behind it)."""
    return _door("command", name, who)


def typed(name: str, *, who: Who, acting: bool = False) -> Callable[[Callable[..., Screen | None]], Door]:
    """Plain words, while the screen before the person expects `name`. The handler gets (turn, words); where it is
    `acting`, also of a companion whose screen expects it in a parent's name.
    """
    return _door("typed", name, who, acting=acting)


def watch(name: str, *, who: Who) -> Callable[[Callable[..., Screen | None]], Door]:
    """A look at every text before anything else. The handler gets (turn, words) and answers, or None to let it pass."""
    return _door("watch", name, who)


def aimed(name: str, *, who: Who) -> Callable[[Callable[..., Screen | None]], Door]:
    """A look at whatever was sent, before any form: the handler gets (turn) and answers where it is aimed at somebody,
    or None to let it pass.
    """
    return _door("aimed", name, who)


def stray(name: str, *, who: Who) -> Callable[[Callable[..., Screen | None]], Door]:
    """A look at what was sent and nothing else has taken. The handler gets (turn) and answers, or None."""
    return _door("stray", name, who)


@dataclass(frozen=True, slots=True)
class Doors:
    """All doors by kind and tag."""

    presses: Mapping[str, Door] = field(default_factory=dict)
    commands: Mapping[str, Door] = field(default_factory=dict)
    typed: Mapping[str, Door] = field(default_factory=dict)
    watches: tuple[Door, ...] = ()
    aimed: tuple[Door, ...] = ()
    strays: tuple[Door, ...] = ()

    @classmethod
    def of(cls, rooms: Iterable[Any]) -> "Doors":
        """The doors of rooms in order, each a module with `HANDLERS`. `ValueError` when two share a tag."""
        by_kind: dict[str, dict[str, Door]] = {kind: {} for kind in get_args(Kind)}
        for room in rooms:
            for door in room.HANDLERS:
                if door.tag in by_kind[door.kind]:
                    raise ValueError(f"two doors are called {door.kind} {door.tag}")
                by_kind[door.kind][door.tag] = door
        looks = (tuple(by_kind[kind].values()) for kind in ("watch", "aimed", "stray"))
        return cls(by_kind["press"], by_kind["command"], by_kind["typed"], *looks)

    def all(self) -> tuple[Door, ...]:
        """Every door, in order of kind."""
        named = (*self.presses.values(), *self.commands.values(), *self.typed.values())
        return (*named, *self.watches, *self.aimed, *self.strays)
