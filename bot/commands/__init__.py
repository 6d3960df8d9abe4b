"""The commands of `python -m bot`, in the order in which `--help` lists them. Whatever is wrong becomes one sentence
that says what to do next, and an exit code.
"""

import argparse
import logging
import sys
from collections.abc import Sequence

from bot.base import logs, stops
from bot.base.database import DatabaseInUse, StorageTrouble
from bot.base.keys import KeyTrouble
from bot.base.schema import SchemaTooNew
from bot.base.texts import TextError
from bot.base.usable import DatabaseUnusable
from bot.commands import (
    benching,
    checking,
    claiming,
    copying,
    erasing,
    exporting,
    matching,
    migrating,
    moving,
    placing,
    proofing,
    proving,
    reporting,
    ringing,
    running,
    screening,
    seeding,
    simulating,
)
from bot.commands.command import PROBLEM, WRONG, Problem, Wrong
from bot.places.service import PlaceError
from bot.settings import SettingsError, load

COMMANDS = (
    running.RUN,
    running.PRACTICE,
    checking.CHECK,
    claiming.CLAIM,
    copying.BACKUP,
    copying.RESTORE,
    exporting.EXPORT,
    erasing.ERASE,
    erasing.REKEY,
    reporting.REPORT,
    migrating.MIGRATE,
    moving.MOVE,
    placing.PLACE,
    seeding.SEED,
    proofing.SCREENS,
    screening.SCREEN,
    matching.MATCH,
    ringing.RINGS,
    simulating.SIMULATE,
    proving.PROVE,
    benching.BENCH,
)

log = logging.getLogger(__name__)

_WRONG = (Wrong, SettingsError, PlaceError, TextError, DatabaseInUse, SchemaTooNew, KeyTrouble)


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line says; the exit code."""
    options = parser().parse_args(arguments)
    logs.set_up()
    try:
        if not options.stops_by_itself:
            stops.hear()
        settings = load()
        logs.set_up(settings.log_level, secrets=settings.secrets)
        return int(options.do(settings, options))
    except _WRONG as wrong:
        return _said(wrong, WRONG)
    except (Problem, DatabaseUnusable, StorageTrouble) as problem:
        return _said(problem, PROBLEM)
    except KeyboardInterrupt:
        return _said("Stopped.", PROBLEM)
    except Exception as error:
        log.error("this is a fault of Kith's own: %s", type(error).__name__, exc_info=error)
        return PROBLEM


def _said(what: object, code: int) -> int:
    print(what, file=sys.stderr)
    return code


def parser() -> argparse.ArgumentParser:
    """The command line."""
    top = argparse.ArgumentParser(
        prog="python -m bot",
        description="Kith: first-time parents, family nurses and peer mentors make support together.",
        epilog="Settings stand in .env or the environment; .env.example explains each. "
        "Exit codes: 0 well, 1 a problem was found, 2 a command or a setting is wrong.",
    )
    commands = top.add_subparsers(metavar="COMMAND", required=True)
    for command in COMMANDS:
        below = commands.add_parser(command.name, help=command.help, description=command.help)
        command.arguments(below)
        below.set_defaults(do=command.do, stops_by_itself=command.stops_by_itself)
    return top
