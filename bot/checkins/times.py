"""When reminders and questions about a meeting are said: on the person's own wall clock, never in their quiet hours."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal

from bot.base.clock import HOUR, MINUTE, Instant, instant_of, local
from bot.base.spread import AROUND, spread

Which = Literal["72h", "24h", "2h"]

QUARTER = 15 * MINUTE
QUARTERS_A_DAY = 96
_DAYS_BEFORE: dict[Which, int] = {"72h": 3, "24h": 1}
# Later than this it would run into the next reminder, or leave no time to change anything.
_LATEST_BEFORE: dict[Which, Instant] = {"72h": 36 * HOUR, "24h": 3 * HOUR, "2h": HOUR // 2}

ASK_AFTER = 15 * MINUTE


@dataclass(frozen=True, slots=True)
class Waking:
    """A person's zone and quiet hours, from and to a minute of the local day; none when both are equal. `morning` is
    the minute at which their place asks and reminds in the morning.
    """

    zone: str
    quiet_from: int
    quiet_to: int
    morning: int = 10 * 60

    def on_morning_of(self, day: date) -> Instant:
        """That morning, or when they are awake."""
        wall = datetime.combine(day, time(*divmod(self.morning, 60)))
        return self.next_awake(instant_of(wall, self.zone))

    def is_quiet(self, at: Instant) -> bool:
        """Whether it is a quiet hour for them."""
        clock = local(at, self.zone)
        minute = clock.hour * 60 + clock.minute
        if self.quiet_from <= self.quiet_to:
            return self.quiet_from <= minute < self.quiet_to
        return minute >= self.quiet_from or minute < self.quiet_to

    def next_awake(self, at: Instant) -> Instant:
        """`at` itself, or else the first quarter of an hour after their quiet hours."""
        return self._awake(at, -(-at // QUARTER) * QUARTER, QUARTER)

    def last_awake(self, at: Instant) -> Instant:
        """`at` itself, or else the last quarter of an hour before their quiet hours."""
        return self._awake(at, at // QUARTER * QUARTER, -QUARTER)

    def _awake(self, at: Instant, quarter: Instant, step: Instant) -> Instant:
        # Quarter by quarter, because clock changes make nights longer, shorter or double; zones are whole quarters.
        steps = (quarter + step * n for n in range(2 * QUARTERS_A_DAY))
        return at if not self.is_quiet(at) else next((q for q in steps if not self.is_quiet(q)), at)


@dataclass(frozen=True, slots=True)
class Reminder:
    """One reminder: when it is due, and after when it is missed rather than said."""

    which: Which
    due_at: Instant
    late_limit: Instant


def reminders(
    starts_at: Instant, now: Instant, waking: Waking, *, two_hours: bool = False, whose: str | None = None
) -> Iterator[Reminder]:
    """The reminders still to come for one person, of a meeting known since `now`.

    72 h and 24 h are three days and one day before by the wall clock: 09:00 stays 09:00 across a clock change. One that
    would fall into quiet hours is moved to their nearer edge. `whose` names this person and this meeting: theirs are
    said at a moment of their own around that minute, so that not everybody's is said in one second.
    """
    kinds: tuple[Which, ...] = ("72h", "24h", "2h") if two_hours else ("72h", "24h")
    for which in kinds:
        limit = starts_at - _LATEST_BEFORE[which]
        due = _out_of_quiet(_before(starts_at, which, waking.zone), limit, waking)
        if due > now:
            yield Reminder(which, due if whose is None else _own_moment(whose, due, now, limit, waking), limit)


def _before(starts_at: Instant, which: Which, zone: str) -> Instant:
    if which == "2h":
        return starts_at - 2 * HOUR
    return instant_of(local(starts_at, zone).replace(tzinfo=None) - timedelta(days=_DAYS_BEFORE[which]), zone)


def _own_moment(whose: str, due: Instant, now: Instant, limit: Instant, waking: Waking) -> Instant:
    # Nobody who has just booked is told at once what they know: not before the minute it would have been without this.
    soonest = min(due, now + AROUND)
    return spread(whose, due, lambda moment: soonest <= moment <= limit and not waking.is_quiet(moment))


def _out_of_quiet(at: Instant, limit: Instant, waking: Waking) -> Instant:
    earlier, later = waking.last_awake(at), waking.next_awake(at)
    return later if later <= limit and later - at <= at - earlier else earlier


Step = Literal["ask", "nudge", "no-reply", "second", "trace"]
LADDER: tuple[Step, ...] = ("ask", "nudge", "no-reply", "second", "trace")
"""What follows a meeting while somebody has not said whether it took place, a day apart: the question, a nudge, an ask
that says "no reply", a second message, a person who traces."""


def first_question(ends_at: Instant, waking: Waking) -> Instant:
    """When "Did you meet?" is asked: a little after the end, or when they are awake."""
    return waking.next_awake(ends_at + ASK_AFTER)


def next_step(step: Step) -> Step | None:
    """What follows `step` when there is still no answer."""
    place = LADDER.index(step) + 1
    return LADDER[place] if place < len(LADDER) else None


def next_morning(now: Instant, waking: Waking) -> Instant:
    """The next morning by their clock, or when they are awake: one step a day, also after an outage."""
    return waking.on_morning_of(local(now, waking.zone).date() + timedelta(days=1))
