"""`python -m bot`: everything Kith does, as commands. `python -m bot --help` lists them."""

import sys

from bot.commands import main

if __name__ == "__main__":
    sys.exit(main())
