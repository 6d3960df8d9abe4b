"""What every command is, and how it says that something is wrong."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass

from bot.settings import Settings

WELL = 0
PROBLEM = 1
WRONG = 2
"""Exit codes: all is well; a problem was found; a command or a setting is wrong."""


class Wrong(Exception):
    """It cannot be done like this; the sentence says what to do next."""


class Problem(Exception):
    """It was tried and a problem was found; the sentence says what to do next."""


def no_arguments(parser: argparse.ArgumentParser) -> None:
    """For a command that takes none."""
    del parser


@dataclass(frozen=True, slots=True)
class Command:
    """One word behind `python -m bot`: what it does in plain words, and the doing, which returns the exit code."""

    name: str
    help: str
    do: Callable[[Settings, argparse.Namespace], int]
    arguments: Callable[[argparse.ArgumentParser], None] = no_arguments
    stops_by_itself: bool = False
    """When it is told to stop, also before it has begun, it comes to an end of its own."""
