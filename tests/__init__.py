"""The tests mirror the rooms."""

import os

# python-telegram-bot warns about every 429 until times are asked for as timedelta, and here warnings are errors.
os.environ.setdefault("PTB_TIMEDELTA", "true")
