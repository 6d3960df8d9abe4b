"""Something done again and again, each time killed a step later than before, until it comes to its end.

A step is whatever Python calls: a function, a method, the system. A kill is SIGKILL, in a process forked for it: to be
used in a program without threads.
"""

import os
import signal
import sys
from collections.abc import Callable, Iterator


def killed_at_every_step(
    prepare: Callable[[], None], work: Callable[[], object], *, after: int = 0, stride: int = 1
) -> Iterator[int]:
    """After each kill, the number of the step at which it came: all from `after` on, or only each `stride`-th.
    `prepare` is done before each try.
    """
    step = after
    while True:
        step += stride
        prepare()
        child = os.fork()
        if not child:
            _die_at(step, work)
        if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0:
            return
        yield step


def _die_at(step: int, work: Callable[[], object]) -> None:
    left = step

    def count(_frame: object, _event: str, _about: object) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.setprofile(count)
    work()
    sys.setprofile(None)
    os._exit(0)
