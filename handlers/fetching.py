"""Asking Telegram for updates once, and taking them exactly as they were sent."""

import json
import logging
from typing import Any
from urllib.parse import urlencode

from telegram import Bot
from telegram.error import NetworkError

from handlers import updates

log = logging.getLogger(__name__)

WANTED = urlencode({"allowed_updates": json.dumps(updates.WANTED)})


async def fetched(bot: Bot, offset: int | None, wait_seconds: int) -> list[dict[str, Any]]:
    """The next updates exactly as Telegram sent them: what cannot be parsed must be kept too. What has no number is no
    update: it can be neither kept nor confirmed, and must not hold up the others.
    """
    url = f"{bot.base_url}/getUpdates?timeout={wait_seconds}&{WANTED}"
    if offset is not None:
        url += f"&offset={offset}"
    answer = await bot.request.retrieve(url, read_timeout=wait_seconds + 10)
    try:
        came = list(json.loads(answer)["result"])
    except (ValueError, TypeError, KeyError) as error:  # something between us and Telegram answers in its stead
        raise NetworkError("an answer that is not Telegram's") from error
    batch = [raw for raw in came if updates.is_update(raw)]
    if came and not batch:
        raise NetworkError("an answer without an update in it")
    if len(batch) < len(came):
        log.error("%s things came from Telegram that are no updates; they are left out", len(came) - len(batch))
    return batch
