"""`python -m bot`: everything Kith does, as commands. `python -m bot --help` lists them."""

import sys

from bot.base import stops
from bot.base.lasting import lasting

if __name__ == "__main__":
    stops.wait_with()
    with lasting():
        from bot.commands import main
    sys.exit(main())
