"""`python -m bot.practice.pictures`: takes the picture of the README anew, from a story while it is played."""

import asyncio
import contextlib
import sys
import tempfile
from pathlib import Path

from selenium import webdriver

from bot.base.clock import SystemClock
from bot.practice import window
from bot.practice.playing import Player
from bot.practice.rehearsal import Rehearsal
from bot.practice.server import HOST, Page, opened_door, serving

PICTURE = Path("docs/pictures/phones.png")
SIZE = (1440, 900)
STORY, TAP = "paired", "pairing.yes:"
"""Which story, and just before which tap it is taken."""
FIRST_PORT = 18_700
LOOK_EVERY_SECONDS = 0.1
DRAWN_SECONDS = 0.4


async def take(driver: webdriver.Chrome, file: Path) -> None:
    """Play the story on a page of its own, and take the picture just before the tap."""
    real = SystemClock()
    with tempfile.TemporaryDirectory() as folder, contextlib.closing(opened_door(FIRST_PORT)) as door:
        async with Rehearsal(Path(folder), real) as rehearsal:
            player = Player(rehearsal, real)
            async with serving(Page(rehearsal, player), door):
                await asyncio.to_thread(driver.get, f"http://{HOST}:{door.getsockname()[1]}/")
                player.begin(STORY)
                while player.story is not None and not (player.acting and player.acting[2].startswith(TAP)):
                    await real.sleep(LOOK_EVERY_SECONDS)
                await real.sleep(DRAWN_SECONDS)
                await asyncio.to_thread(driver.save_screenshot, str(file))
                await player.stop()


def main() -> int:
    try:
        with window.opened() as driver:
            window.resize(driver, *SIZE)
            PICTURE.parent.mkdir(parents=True, exist_ok=True)
            asyncio.run(take(driver, PICTURE))
    except window.NoBrowser as none:
        print(none, file=sys.stderr)
        return 1
    print(f"{PICTURE}: {PICTURE.stat().st_size // 1024} KiB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
