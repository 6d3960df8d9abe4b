"""How much time is left of what somebody gave."""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(slots=True)
class Watch:
    """`seconds` from when it is made; none: for ever, and then the time is never looked at."""

    seconds: float | None = None
    now: Callable[[], float] = time.monotonic
    _until: float = field(init=False, default=math.inf)

    def __post_init__(self) -> None:
        if self.seconds is not None:
            self._until = self.now() + self.seconds

    def left(self) -> float:
        """Seconds, infinite where nobody gave a limit, never below 0."""
        return max(0.0, self._until - self.now()) if self.seconds is not None else math.inf

    def part(self, share: float) -> "Watch":
        """One that is over when such a share of what is left is."""
        return self if self.seconds is None else Watch(self.left() * share, self.now)

    @property
    def over(self) -> bool:
        """Whether nothing is left."""
        return self.seconds is not None and self.left() == 0
