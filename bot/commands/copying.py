"""`backup` and `restore`: a copy that is known to be good, and the way back to one."""

import argparse
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.base import backups, looking, schema, sealed_files
from bot.base.clock import SystemClock, local
from bot.base.database import alone
from bot.base.usable import usable
from bot.commands import verifying
from bot.commands.command import WELL, Command, Problem, Wrong
from bot.commands.doctor import keys
from bot.settings import Settings


def _backup(settings: Settings, options: argparse.Namespace) -> int:
    target = make(settings, options.folder)
    how = "sealed, checked and restored once" if settings.sealing_key else "checked and restored once"
    print(f"{target}  ({target.stat().st_size:,} bytes, {how})")
    name = settings.database_file.name
    print(f"The keys are not in it: keep copies of {name}.keys and of the key elsewhere, or nobody can read it.")
    for old in backups.keep_newest(target.parent, settings.backups_kept):
        print(f"Removed {old.name}: the newest {settings.backups_kept} are kept.")
    return WELL


def make(settings: Settings, folder: Path | None = None) -> Path:
    """A new backup in `folder` (default: the settings'), which was restored once before it got its name. `Problem` when
    it could not be, `Wrong` when there is no database, `DatabaseUnusable` when the disk refuses.
    """
    file, folder = settings.database_file, folder or settings.backup_folder
    if not file.exists():
        raise Wrong(f"There is no database yet at {file}. Start Kith first, or look at DATABASE_URL.")
    key = settings.sealing_key
    with usable(folder), _workshop(folder) as shop:
        target = backups.name_for(SystemClock().now(), folder, sealed=key is not None)
        copied = ready = shop / "kith.db"
        backups.copy(file, copied)
        _require_sound(copied, "The copy is not sound, and neither then is the database: run `python -m bot check`.")
        counted = looking.counts(copied)
        if key is not None:
            ready = shop / target.name
            sealed_files.seal(copied, ready, key)
            copied.unlink()
        _require_restorable(ready, counted, key)
        backups.put(ready, target)
    return target


@contextmanager
def _workshop(folder: Path) -> Iterator[Path]:
    """A folder in which a backup is made, on the disk where it is to stay; nothing of it stays."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    shop = folder / ".being-made"
    shutil.rmtree(shop, ignore_errors=True)
    shop.mkdir(mode=0o700)
    try:
        yield shop
    finally:
        shutil.rmtree(shop, ignore_errors=True)


def _require_restorable(ready: Path, counted: dict[str, int], key: bytes | None) -> None:
    """It can be opened, has every row, and stands as a database of this version. `Problem` when not."""
    with backups.plain(ready, key) as opened:
        found = looking.counts(opened)
        if found != counted:
            wrong = sorted(name for name in counted.keys() | found.keys() if counted.get(name) != found.get(name))
            raise Problem(f"The backup has not as many rows as the database: {', '.join(wrong)}. It was not kept.")
        tried = ready.with_name("tried.db")
        _prepare(opened, tried)


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
    with backups.plain(backup, settings.sealing_key) as opened:
        _require_sound(opened, "Nothing was changed. Try another backup.")
        return _drill(backup.name, opened) if options.drill else _replace(settings, backup.name, opened)


def _replace(settings: Settings, name: str, backup: Path) -> int:
    file = settings.database_file
    with usable(file), alone(file), backups.drafted(file) as partial:
        _prepare(backup, partial)
        stamp = f"{local(SystemClock().now(), 'UTC'):%Y%m%dT%H%M%S}Z"
        aside = file.with_name(f"{file.name}.before-restore-{stamp}")
        replaced = backups.swap(partial, file, aside)
    print(f"{file} is now what {name} holds: {verifying.summary(file)}. What happened later is not in it.")
    for finding in keys.look(settings):
        if finding.state != "well":
            print(f"The keys: {finding.how}. {finding.to_do}")
    if replaced:
        print(f"What was there before is kept as {aside.name}. Remove it when you are sure: it holds people's data.")
    return WELL


def _drill(name: str, backup: Path) -> int:
    with tempfile.TemporaryDirectory() as folder:
        tried = Path(folder) / "kith.db"
        _prepare(backup, tried)
        print(f"{name} can be restored: {verifying.summary(tried)}. It was a drill; nothing was changed.")
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
