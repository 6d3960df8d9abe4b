"""Settings: the environment and `.env`, read once into one typed, frozen object. What is wrong says what to do next."""

import hashlib
import hmac
import os
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

from dotenv import dotenv_values

from bot import setting_shapes
from bot.base.addresses import FILE_ONLY, Addresses, is_server, names_one
from bot.base.house_key import read_key
from bot.base.keys import KeyTrouble

LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
TOKEN_SHAPE = re.compile(r"\d{5,}:[A-Za-z0-9_-]{20,}")
SECRETS = ("BOT_TOKEN", "WEBHOOK_SECRET", "DATABASE_URL", "DATABASE_OWNER_URL", "KEYS_URL", "BACKUP_KEY")
"""Settings that may also be given as a file, in `<NAME>_FILE`."""
WEBHOOK_PORTS = (None, 443, 80, 88, 8443)
"""Telegram brings updates to these ports and no others."""


Check = Callable[[str], str | None]


class SettingsError(Exception):
    """Every setting that is wrong, a line each, with what to do. Never a secret's value."""


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings; each is read from the environment under its name in upper case."""

    bot_token: str = ""
    bot_api_url: str = "https://api.telegram.org"
    database_url: str = "sqlite:///data/kith.db"
    database_owner_url: str = ""
    keys_url: str = ""
    kith_key: str = ""
    kith_key_file: str = ""
    kith_place: str = "merevale"
    practice_port: int = 8350
    desk_port: int = 0
    desk_host: str = "127.0.0.1"
    desk_url: str = ""
    webhook_url: str = ""
    webhook_secret: str = ""
    webhook_port: int = 8370
    webhook_host: str = "127.0.0.1"
    health_port: int = 0
    health_host: str = "127.0.0.1"
    backup_folder: Path = Path("data/backups")
    backups_kept: int = 14
    backup_at: str = "03:30"
    backup_key: str = ""
    log_level: str = "INFO"

    @property
    def on_server(self) -> bool:
        """Whether the database is one on a PostgreSQL server."""
        return is_server(self.database_url)

    @property
    def addresses(self) -> Addresses:
        """Where everything is on that server."""
        return Addresses(self.database_url, self.keys_url or self.database_url, self.database_owner_url)

    @property
    def secrets(self) -> tuple[str, ...]:
        """What no log may show."""
        return (self.bot_token, self.kith_key, self.webhook_word, self.backup_key, *self.addresses.words)

    @property
    def database_file(self) -> Path:
        """The SQLite file behind `database_url`. `SettingsError` where there is none: not every command needs one."""
        if self.on_server:
            raise SettingsError(FILE_ONLY)
        return Path(self.database_url.removeprefix("sqlite:///"))

    @property
    def house_key(self) -> bytes | Path | None:
        """The key that seals what is sensitive, or its file; None for the file beside the database."""
        if self.kith_key:
            return read_key(self.kith_key)
        return Path(self.kith_key_file) if self.kith_key_file else None

    @property
    def sealing_key(self) -> bytes | None:
        """The key with which backups are sealed; None: they are not."""
        return read_key(self.backup_key) if self.backup_key else None

    @property
    def practising(self) -> bool:
        """Whether there is no token, so that the practice page opens instead of Telegram."""
        return not self.bot_token

    @property
    def desk_address(self) -> str:
        """Where the web desk is opened ("https://desk.example.org"); "" while it is off."""
        if not self.desk_port:
            return ""
        host = f"[{self.desk_host}]" if ":" in self.desk_host else self.desk_host
        return self.desk_url.rstrip("/").lower() or f"http://{host}:{self.desk_port}"

    @property
    def hooked(self) -> bool:
        """Whether Telegram brings updates to `webhook_url`, so that nobody asks for them."""
        return bool(self.webhook_url)

    @property
    def webhook_word(self) -> str:
        """What Telegram says with each update it brings: the one that was set, or one that only the token gives."""
        made = hmac.new(self.bot_token.encode(), b"webhook", hashlib.sha256).hexdigest()
        return self.webhook_secret or made

    def __repr__(self) -> str:
        return "Settings(…)"


DEFAULT = Settings()


def names() -> tuple[str, ...]:
    """Every environment name that is read, `_FILE` forms included."""
    plain = tuple(field.name.upper() for field in fields(Settings))
    return (*plain, *(f"{name}_FILE" for name in SECRETS))


def load(environment: Mapping[str, str] | None = None, dotenv: Path = Path(".env")) -> Settings:
    """Settings from `environment` (default: the process's), on top of the file `dotenv`. `SettingsError` when wrong."""
    from_file = {name: value or "" for name, value in dotenv_values(dotenv).items()} if dotenv.exists() else {}
    given = {**from_file, **(os.environ if environment is None else environment)}
    wrong: list[str] = []
    values = {name: given[name].strip() for name in names() if given.get(name, "").strip()}
    for name in SECRETS:
        _read_secret(name, values, wrong)
    settings = Settings(
        bot_token=_checked(values, "BOT_TOKEN", "", _token, wrong),
        bot_api_url=_checked(values, "BOT_API_URL", DEFAULT.bot_api_url, _origin, wrong),
        database_url=_checked(values, "DATABASE_URL", DEFAULT.database_url, _database, wrong),
        database_owner_url=_checked(values, "DATABASE_OWNER_URL", "", _server, wrong),
        keys_url=_checked(values, "KEYS_URL", "", _server, wrong),
        kith_key=_checked(values, "KITH_KEY", "", _key, wrong),
        kith_key_file=values.get("KITH_KEY_FILE", ""),
        kith_place=_checked(values, "KITH_PLACE", DEFAULT.kith_place, setting_shapes.word, wrong),
        practice_port=int(_checked(values, "PRACTICE_PORT", str(DEFAULT.practice_port), setting_shapes.port, wrong)),
        desk_port=int(_checked(values, "DESK_PORT", "", setting_shapes.port, wrong) or 0),
        desk_host=_checked(values, "DESK_HOST", DEFAULT.desk_host, setting_shapes.machine, wrong),
        desk_url=_checked(values, "DESK_URL", "", _desk, wrong),
        webhook_url=_checked(values, "WEBHOOK_URL", "", _hook, wrong),
        webhook_secret=_checked(values, "WEBHOOK_SECRET", "", setting_shapes.hook_word, wrong),
        webhook_port=int(_checked(values, "WEBHOOK_PORT", str(DEFAULT.webhook_port), setting_shapes.port, wrong)),
        webhook_host=_checked(values, "WEBHOOK_HOST", DEFAULT.webhook_host, setting_shapes.machine, wrong),
        health_port=int(_checked(values, "HEALTH_PORT", "", setting_shapes.port, wrong) or 0),
        health_host=_checked(values, "HEALTH_HOST", DEFAULT.health_host, setting_shapes.machine, wrong),
        backup_folder=Path(values.get("BACKUP_FOLDER", str(DEFAULT.backup_folder))),
        backups_kept=int(_checked(values, "BACKUPS_KEPT", str(DEFAULT.backups_kept), setting_shapes.count, wrong)),
        backup_at=_checked(values, "BACKUP_AT", DEFAULT.backup_at, setting_shapes.time_of_day, wrong),
        backup_key=_checked(values, "BACKUP_KEY", "", _key, wrong),
        log_level=_checked(values, "LOG_LEVEL", DEFAULT.log_level, _level, wrong),
    )
    wrong.extend(_unsafe(settings))
    if wrong:
        raise SettingsError("\n".join(wrong))
    return settings


def is_loopback(host: str) -> bool:
    """Whether that host is this machine only."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _unsafe(settings: Settings) -> Iterator[str]:
    if settings.desk_port and not settings.desk_url.startswith("https:") and not is_loopback(settings.desk_host):
        yield (
            "DESK_HOST lets other machines reach the web desk, so DESK_URL must name the https address of the reverse "
            "proxy before it. Leave DESK_HOST empty for this machine only."
        )
    hook = urlsplit(settings.webhook_url)
    if settings.hooked and settings.bot_api_url.rstrip("/") == DEFAULT.bot_api_url:
        if hook.scheme != "https":
            yield "WEBHOOK_URL must begin with https://: Telegram brings updates to nothing else."
        if hook.port not in WEBHOOK_PORTS:
            yield "WEBHOOK_URL must have port 443, 80, 88 or 8443, or none: Telegram brings updates to no other."


def _read_secret(name: str, values: dict[str, str], wrong: list[str]) -> None:
    file = values.pop(f"{name}_FILE", None)
    if file is None:
        return
    if name in values:
        wrong.append(f"{name} and {name}_FILE are both set. Keep one of them.")
        return
    try:
        values[name] = Path(file).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        wrong.append(f"{name}_FILE names a file that cannot be read. Check its path and who may read it.")


def _checked(values: Mapping[str, str], name: str, default: str, check: Check, wrong: list[str]) -> str:
    value = values.get(name, default)
    problem = check(value) if value else None
    if problem is None:
        return value
    wrong.append(f"{name} {problem}")
    return default


def _token(value: str) -> str | None:
    if TOKEN_SHAPE.fullmatch(value):
        return None
    return (
        "does not look like a bot token. Copy it again from @BotFather: digits, a colon, then letters. "
        "Leave it empty to practise without Telegram."
    )


def _origin(value: str) -> str | None:
    parts = urlsplit(value)
    if parts.scheme in ("http", "https") and parts.hostname and parts.path in ("", "/") and not parts.query:
        return None
    return "must be the address of a Bot API server, such as http://127.0.0.1:8081 and nothing behind it."


def _database(value: str) -> str | None:
    if names_one(value) or (value.startswith("sqlite:///") and len(value) > len("sqlite:///")):
        return None
    return "must name a SQLite file, such as sqlite:///data/kith.db, or a PostgreSQL database and a role."


def _server(value: str) -> str | None:
    wrong = "must name a PostgreSQL database and a role, such as postgresql://kith@db.example.org/kith."
    return None if names_one(value) else wrong


def _key(value: str) -> str | None:
    try:
        read_key(value)
    except KeyTrouble:
        return "is not a key: it should be 32 bytes in base64. Leave it empty to have a key made in a file."
    return None


def _desk(value: str) -> str | None:
    try:
        parts = urlsplit(value)
        bare = parts.hostname and parts.path in ("", "/") and not (parts.query or parts.fragment or parts.username)
        port = parts.port
    except ValueError:
        bare, port = None, None
    if not bare or port == 0 or not value.isascii():
        return "must be the address that browsers open, such as https://desk.example.org and nothing behind it."
    if parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname or "")):
        return None
    return "must begin with https:// unless it is this machine's own: anybody on the way could read along and sign in."


def _hook(value: str) -> str | None:
    try:
        parts = urlsplit(value)
        bare = parts.hostname and parts.port != 0 and not (parts.query or parts.fragment or parts.username)
    except ValueError:
        bare = None
    if bare and parts.scheme in ("http", "https") and re.fullmatch(r"[!-~]+", value):
        return None
    return "must be the address to which Telegram brings updates, such as https://kith.example.org/telegram"


def _level(value: str) -> str | None:
    return None if value in LEVELS else f"must be one of {', '.join(LEVELS)}."
