"""Looking at the database, beside whoever writes to it."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from bot.asks import service as asks
from bot.base import audit, inbox, looking, moved, outbox, schema, timers, viewing
from bot.base.clock import HOUR, MINUTE, Instant
from bot.base.keys import KeyTrouble
from bot.base.schema import SchemaTooNew
from bot.base.transaction import Transaction
from bot.base.usable import DatabaseUnusable
from bot.commands.doctor import machine
from bot.commands.doctor.finding import Finding, warning, well, wrong
from bot.hours import service as hours
from bot.people import service as people
from bot.places import changing
from bot.places import service as places
from bot.places.service import PlaceError
from bot.settings import Settings

LATE_WARNING, LATE_WRONG = 10 * MINUTE, 2 * HOUR
"""How late something may be before somebody should look, and before people are let down."""
COPY = "Bring the key and the keys back from where you keep copies of them."
RESTORE = "Stop Kith and bring back a backup: python -m bot restore FILE"


def look(settings: Settings) -> Iterator[Finding]:
    """Whether it is sound, and whether anybody waits in it who should not."""
    if settings.on_server:
        yield from _on_server(settings)
        return
    file = settings.database_file
    if not file.exists():
        yield warning("database", f"there is none yet at {file}", "Start Kith: it makes one.")
        return
    try:
        revision = looking.revision(file)
        faults = looking.faults(file)
    except (DatabaseUnusable, SchemaTooNew) as error:
        yield wrong("database", "cannot be used", str(error))
        return
    if (said := moved.told(file)) is not None:
        yield warning("database", "is not served any more", said)
    yield _private(file)
    yield machine.shape(revision)
    yield wrong("database pages", faults[0], RESTORE) if faults else well("database pages", "sound")
    if revision == schema.newest() and not faults:
        yield from viewing.look(file, lambda tx: list(_inside(tx, looking.guards_missing(tx))))


def _on_server(settings: Settings) -> Iterator[Finding]:
    from bot.base import schema_elsewhere, server

    at = settings.addresses
    try:
        revision = server.revision(at)
        yield machine.shape(revision)
        if schema.is_ready(revision):
            missing = schema_elsewhere.guards_missing
            yield from server.look(at, settings.house_key, lambda tx: list(_inside(tx, missing(tx))))
            without = server.look(at, settings.house_key, _without_keys)
            yield wrong("keys", f"{without} people have none", COPY) if without else well("keys", "they fit")
    except (DatabaseUnusable, SchemaTooNew) as error:
        yield wrong("database", "cannot be used", str(error))
    except KeyTrouble as trouble:
        yield wrong("keys", str(trouble), COPY)


def _without_keys(tx: Transaction) -> int:
    """How many people have no key, though they were not erased."""
    return len(set(people.ids(tx)) - tx.keys.owners() - set(tx.keys.destroyed()))


def _private(file: Path) -> Finding:
    if file.stat().st_mode & 0o077:
        return warning("database", "others on this machine can read it", f"chmod 600 {file}")
    return well("database", f"{file}, for its owner only")


def _inside(tx: Transaction, missing: Sequence[str]) -> Iterator[Finding]:
    yield machine.clock(audit.newest(tx))
    yield _guards(missing)
    yield _records(tx)
    yield _books(tx)
    yield _incoming(tx)
    yield _outgoing(tx)
    yield _timetable(tx)
    yield _asks(tx)
    yield _people(tx)
    yield from _changed(tx)


def _guards(missing: Sequence[str]) -> Finding:
    if not missing:
        return well("guards", "what may never change cannot be changed")
    return wrong("guards", f"{missing[0]} is gone from the database or was changed", RESTORE)


def _records(tx: Transaction) -> Finding:
    broken = audit.verify(tx)
    if broken is None:
        return well("records", "every line follows from the one before")
    return wrong("records", f"line {broken} was changed, or a line is missing there", RESTORE)


def _books(tx: Transaction) -> Finding:
    left = hours.out_of_balance(tx)
    return wrong("books", f"they are out by {left} minutes", RESTORE) if left else well("books", "add up to zero")


def _incoming(tx: Transaction) -> Finding:
    aside = inbox.count(tx, "quarantined")
    if aside:
        return wrong(
            "messages in",
            f"{aside} could not be handled and were set aside; who sent them was told that the fault is ours",
            "Look in the log for what broke and report it. They are kept.",
        )
    return _late("messages in", inbox.count(tx, "waiting"), inbox.oldest_waiting(tx), tx.now)


def _outgoing(tx: Transaction) -> Finding:
    return _late("messages out", outbox.count(tx, "waiting"), outbox.oldest_due(tx), tx.now)


def _timetable(tx: Transaction) -> Finding:
    broken = timers.count_broken(tx)
    if broken:
        return wrong(
            "timetable", f"{broken} timers broke and are tried again", "Look in the log for what broke and report it."
        )
    return _late("timetable", timers.count_due(tx), timers.next_due(tx), tx.now)


def _late(what: str, count: int, since: Instant | None, now: Instant) -> Finding:
    late = 0 if since is None else now - since
    if late < LATE_WARNING:
        return well(what, f"{count} waiting, none late")
    how = f"{count} waiting, the oldest {late // MINUTE:,} minutes late"
    to_do = "See that Kith is running and can reach Telegram; its log says what is in the way."
    return wrong(what, how, to_do) if late >= LATE_WRONG else warning(what, how, to_do)


def _asks(tx: Transaction) -> Finding:
    nobody = asks.without_owner(tx)
    if nobody:
        return wrong(
            "asks",
            f"{len(nobody)} wait and belong to nobody, the oldest of kind {nobody[0].kind}",
            "Let a coordinator join or come back: python -m bot claim --again",
        )
    return well("asks", "each that waits has an owner")


def _changed(tx: Transaction) -> Iterator[Finding]:
    """What coordinators have changed in chat: it counts, whatever the file of the place says."""
    for name in changing.places(tx):
        try:
            base = places.of_file(name)
        except PlaceError:
            continue  # said above: people belong to it
        changed, lost = sorted(changing.values(tx, name)), changing.lost(tx, base)
        if lost:
            how = f"{', '.join(lost)} was changed in chat at {name}, and does not fit content/places/{name} any more"
            yield warning("settings", how, "The file counts. Put it back in chat (Settings), or change the file.")
        else:
            yield well("settings", f"{', '.join(changed)} changed in chat at {name}: that counts, not the file")


def _people(tx: Transaction) -> Finding:
    for name in people.places_in_use(tx):
        try:
            places.place(name)
        except PlaceError as error:
            return wrong("people", str(error), f"Put content/places/{name} back: people belong to it.")
    if not people.has_coordinator(tx):
        return warning(
            "people", f"{people.count(tx)}, and nobody coordinates", "Open the link that `run` or `claim` prints."
        )
    return well("people", f"{people.count(tx)} in all")
