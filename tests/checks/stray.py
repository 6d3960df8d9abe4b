"""Nothing in a tracked file belongs to one machine, one registry, or is half done."""

import re
import subprocess
from pathlib import Path

STRAY = {
    "a home folder": re.compile(r"/(?:root|home/[a-z]+)/"),
    "a registry or index option": re.compile(r"--(?:extra-)?index-url|--find-links|https?://[^ ]*/simple(?:/|\b)"),
    "a bot token": re.compile(r"\b\d{8,10}:AA[A-Za-z0-9_-]{33}\b"),
    "something left to do": re.compile(r"\b(?:TODO|FIXME|XXX)\b"),
}
HERE = Path(__file__).name


def problems() -> list[str]:
    tracked = subprocess.run(["git", "ls-files"], capture_output=True, text=True, check=True).stdout.split("\n")
    found = []
    for name in filter(None, tracked):
        path = Path(name)
        if path.name == HERE or not path.is_file():
            continue
        try:
            words = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        for number, line in enumerate(words.splitlines(), 1):
            found += [f"{path}:{number} has {what}" for what, shape in STRAY.items() if shape.search(line)]
    return found
