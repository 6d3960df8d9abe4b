"""`screen`: what the screening says of texts, one a line; for those who review the phrase sets and our texts."""

import argparse
import json
import sys

from bot.commands.command import WELL, Command
from bot.settings import Settings


def _screen(settings: Settings, options: argparse.Namespace) -> int:
    del settings
    return _learn() if options.learn else _look()


def _look() -> int:
    from bot.safety.screening.screen import screening  # nobody else on the command line reads the phrase sets

    look = screening().look
    for line in sys.stdin.buffer:
        found = look(line.decode("utf-8", "replace").rstrip("\r\n"))
        said = {"level": found.level, "matched": found.matched, "language": found.language}
        sys.stdout.buffer.write(json.dumps(said, ensure_ascii=False).encode() + b"\n")
        sys.stdout.buffer.flush()
    return WELL


def _learn() -> int:
    """Learn anew from our texts, and keep it beside the phrase sets."""
    from bot.safety.screening import learning

    texts = learning.read_all()
    print(f"learning from {len(texts)} texts; it takes minutes …", file=sys.stderr)
    voices = learning.learn(texts)
    voices.save()
    least = {language: one.round(3).tolist() for language, one in voices.weights.least.items()}
    print(json.dumps({"texts": len(texts), "least": least}))
    return WELL


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--learn", action="store_true", help="learn anew from the texts in content/phrases/texts")


SCREEN = Command(
    "screen",
    "Say of each line on standard input what it needs (emergency, today, ask, none), by which words that was seen and "
    "in which language: one line of JSON each, in the same order. Nothing is kept.",
    _screen,
    _arguments,
)
