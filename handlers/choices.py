"""Screens on which one or several of many things are tapped: two rows of choices, and More when there are more."""

from collections.abc import Callable, Sequence

from bot.base.messages import Button, LinkButton, Row, Text

PER_ROW = 2
ROWS = 2
MORE = Text("more-button")


def pages(buttons: Sequence[Button], page: int, more: Button, *last: Button, per_row: int = PER_ROW) -> tuple[Row, ...]:
    """Rows for one page of `buttons`; `more` is the press of the next page; `last` stands beside it."""
    size = per_row * ROWS
    count = max(1, -(-len(buttons) // size))
    here = buttons[(page % count) * size :][:size]
    rows = [tuple(here[start : start + per_row]) for start in range(0, len(here), per_row)]
    bottom = (*((Button(MORE, more.press, *more.args),) if count > 1 else ()), *last)
    return (*rows, *((bottom,) if bottom else ()))


def next_page(page: int, buttons: int, per_row: int = PER_ROW) -> int:
    """The page behind `page`, the first again after the last."""
    count = max(1, -(-buttons // (per_row * ROWS)))
    return (page + 1) % count


BUTTONS_MAX = 6
"""So many stand beneath one screen, in three rows of two."""


def in_twos(buttons: Sequence[Button | LinkButton]) -> tuple[Row, ...]:
    """All of them, in rows of two."""
    return tuple(tuple(buttons[start : start + PER_ROW]) for start in range(0, len(buttons), PER_ROW))


def in_pairs(buttons: Sequence[Button], page: int, more: Callable[[int], Button]) -> tuple[Row, ...]:
    """Rows of two, all of `buttons` where they fit; or else one page of them, with `more` of the next page."""
    here = list(buttons)
    if len(buttons) > BUTTONS_MAX:
        size = BUTTONS_MAX - 1
        count = -(-len(buttons) // size)
        here = [*buttons[page % count * size :][:size], more((page + 1) % count)]
    return in_twos(here)
