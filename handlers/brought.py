"""What a webhook brings: one update at a time, taken only once it is on the disk."""

import logging

from bot.base import inbox
from bot.base.port import AnyDatabase
from handlers import updates
from handlers.intake import Intake

log = logging.getLogger(__name__)


UNFIT = (ValueError, TypeError, ArithmeticError, LookupError, AttributeError, RecursionError)
"""What says that something is wrong with the update itself, and would be the next time."""


async def take(database: AnyDatabase, intake: Intake, body: bytes) -> None:
    """Keep the update in those bytes and have it handled; on return it is on the disk. What can never be kept is set
    aside and taken as well, for it would be brought again for ever. `StorageTrouble` when the disk refuses; that and
    whatever else is no fault of the update is raised, and it is brought again.
    """
    raw = updates.parse(body)
    try:
        if raw is not None:
            await intake.store([raw])
    except UNFIT as error:
        log.error("an update cannot be kept: %s", type(error).__name__, exc_info=error)
        raw = None
    if raw is None:
        await database.write(lambda tx: inbox.set_aside_broken(tx, body))
        log.error("something came that cannot be kept as an update, %s bytes long; it was set aside", len(body))
    intake.heard_at, intake.trouble = database.clock.now(), ""
