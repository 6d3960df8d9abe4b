"""`python -m bot`: everything Kith does, as commands. `python -m bot --help` lists them."""

import sys

from bot.base import garbage, stops

if __name__ == "__main__":
    stops.wait_with()
    with garbage.unsearched():
        from bot.base import logs

        logs.catch_all()
        from bot.commands import main
    garbage.leave_out()
    sys.exit(main())
