"""Every setting stands in `.env.example`, and nothing stands there that is no setting."""

import re
from pathlib import Path

from bot.settings import names


def problems() -> list[str]:
    shown = set(re.findall(r"^#? ?([A-Z][A-Z0-9_]+)=", Path(".env.example").read_text(encoding="utf-8"), re.M))
    known = set(names())
    return [f"{name} is a setting that .env.example does not show" for name in sorted(known - shown)] + [
        f"{name} in .env.example is no setting" for name in sorted(shown - known)
    ]
