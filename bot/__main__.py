"""`python -m bot`: everything Kith does, as commands. `python -m bot --help` lists them."""

import sys

from bot.base.lasting import lasting

if __name__ == "__main__":
    with lasting():
        from bot.commands import main
    sys.exit(main())
