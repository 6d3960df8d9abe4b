"""Which state of the program this is, to be told with whatever was proven of it."""

import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
UNKNOWN = "unknown"


def of_program() -> str:
    """The commit the program's folder stands at, with a plus where files differ from it; `UNKNOWN` where no git is."""
    git = shutil.which("git")
    if git is None:
        return UNKNOWN
    commit = _asked(git, "rev-parse", "--short=12", "HEAD")
    changed = _asked(git, "status", "--porcelain", "--untracked-files=no")
    return f"{commit}{'+' if changed else ''}" if commit else UNKNOWN


def _asked(git: str, *what: str) -> str:
    try:
        found = subprocess.run([git, "-C", str(ROOT), *what], capture_output=True, text=True, check=True, timeout=30)
    except (subprocess.SubprocessError, OSError):
        return ""
    return found.stdout.strip()
