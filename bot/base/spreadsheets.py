"""Tables that a spreadsheet opens, as RFC 4180 has them, with nothing in them that one would reckon or run."""

import csv
import io
import itertools
import re
from collections.abc import Iterable, Sequence
from typing import TextIO

BOM = "\ufeff"
"""Tells spreadsheets in which letters a file is written."""
_ISOLATES = re.compile("[\u200e\u200f\u2066-\u2069]")
_FORMULA = re.compile(r"[\s\x00-\x1f\u200b-\u200f\u2060-\u206f\ufeff]*[\t\r\n=+\-@\uff1d\uff0b\uff0d\uff20\u2212|%]")
"""What a spreadsheet would take for something to be reckoned, or run."""


def cell(words: str) -> str:
    """The words so that no spreadsheet takes them for a formula, whatever somebody is called."""
    plain = _ISOLATES.sub("", words)
    return f"'{plain}" if _FORMULA.match(plain) else plain


def write(to: TextIO, head: Sequence[str], rows: Iterable[Sequence[str | int]]) -> None:
    """The whole file into `to`: words as `cell` writes them, numbers as they are."""
    to.write(BOM)
    writer = csv.writer(to, lineterminator="\r\n")
    for row in itertools.chain([head], rows):
        writer.writerow([cell(one) if isinstance(one, str) else one for one in row])


def table(head: Sequence[str], rows: Iterable[Sequence[str | int]]) -> str:
    """The whole file, as `write` writes it."""
    made = io.StringIO()
    write(made, head, rows)
    return made.getvalue()
