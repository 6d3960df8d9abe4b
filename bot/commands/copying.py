"""`backup` and `restore`: a copy that is known to be good, and the way back to one."""

import argparse
import tempfile
from pathlib import Path

from bot.base import backups, schema
from bot.base.clock import SystemClock, local
from bot.base.database import alone
from bot.base.usable import usable
from bot.commands import verifying
from bot.commands.command import WELL, Command, Problem, Wrong
from bot.commands.doctor import keys
from bot.settings import Settings


def _backup(settings: Settings, options: argparse.Namespace) -> int:
    file, folder = settings.database_file, options.folder or settings.backup_folder
    if not file.exists():
        raise Wrong(f"There is no database yet at {file}. Start Kith first, or look at DATABASE_URL.")
    with usable(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    target = backups.name_for(SystemClock().now(), folder)
    with usable(target), backups.drafted(target) as partial:
        backups.copy(file, partial)
        _require_sound(partial, "The copy is not sound, and neither then is the database: run `python -m bot check`.")
        backups.put(partial, target)
    print(f"{target}  ({target.stat().st_size:,} bytes, checked)")
    print(f"The keys are not in it: keep copies of {file.name}.keys and of the key elsewhere, or nobody can read it.")
    for old in backups.keep_newest(folder, settings.backups_kept):
        print(f"Removed {old.name}: the newest {settings.backups_kept} are kept.")
    return WELL


def _require_sound(file: Path, says: str) -> None:
    found = verifying.problems(file)
    if found:
        raise Problem("\n".join([*found, says]))


def _restore(settings: Settings, options: argparse.Namespace) -> int:
    backup, file = options.file, settings.database_file
    if not backup.is_file():
        raise Wrong(f"There is no file {backup}. Backups are in {settings.backup_folder}.")
    if file.exists() and backup.samefile(file):
        raise Wrong("That is the database in use itself. Name a backup.")
    _require_sound(backup, "Nothing was changed. Try another backup.")
    if options.drill:
        return _drill(backup)
    with usable(file), alone(file), backups.drafted(file) as partial:
        _prepare(backup, partial)
        stamp = f"{local(SystemClock().now(), 'UTC'):%Y%m%dT%H%M%S}Z"
        aside = file.with_name(f"{file.name}.before-restore-{stamp}")
        replaced = backups.swap(partial, file, aside)
    print(f"{file} is now what {backup.name} holds: {verifying.summary(file)}. What happened later is not in it.")
    for finding in keys.look(settings):
        if finding.state != "well":
            print(f"The keys: {finding.how}. {finding.to_do}")
    if replaced:
        print(f"What was there before is kept as {aside.name}. Remove it when you are sure: it holds people's data.")
    return WELL


def _drill(backup: Path) -> int:
    with tempfile.TemporaryDirectory() as folder:
        tried = Path(folder) / "kith.db"
        _prepare(backup, tried)
        print(f"{backup.name} can be restored: {verifying.summary(tried)}. It was a drill; nothing was changed.")
    return WELL


def _prepare(backup: Path, target: Path) -> None:
    """A copy in the shape of this version, ready to be used."""
    backups.copy(backup, target)
    with usable(target):
        schema.migrate(target)
    backups.doubt(target)
    _require_sound(target, "Nothing was changed. Try another backup.")


def _backup_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--folder", type=Path, help="where to, instead of BACKUP_FOLDER")


def _restore_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path, help="the backup")
    parser.add_argument("--drill", action="store_true", help="only try whether it could be done; nothing is changed")


BACKUP = Command(
    "backup",
    "Make a copy of everything, check that it is good, and keep the newest few. Kith may go on running.",
    _backup,
    _backup_arguments,
)
RESTORE = Command(
    "restore",
    "Go back to a backup. It is checked first, Kith must be stopped, and what is there now is kept aside.",
    _restore,
    _restore_arguments,
)
