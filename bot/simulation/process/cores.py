"""How long a process was ready to go on while no core of the machine was free: time that says nothing about it."""

from pathlib import Path

Waits = dict[str, float]
"""Seconds for each thread."""


def waits(pid: int) -> Waits:
    """Until now; nothing where the system does not say."""
    found = {}
    for thread in Path(f"/proc/{pid}/task").glob("*/schedstat"):
        try:
            found[thread.parent.name] = int(thread.read_text().split()[1]) / 1e9
        except OSError:
            continue  # that thread has just ended
    return found


def waited(before: Waits, after: Waits) -> float:
    """Seconds between two looks, of the thread that waited longest: others may have waited at the same time."""
    return max((seconds - before.get(thread, 0.0) for thread, seconds in after.items()), default=0.0)
