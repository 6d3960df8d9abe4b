"""Follows every urgent ask from its first call to a person's closing it, and says what does not hold.

What it expects of each step it works out anew from the rows (`reckoning.py`): who is called next, by when, and what
whoever asked is told. It shares no code with the asks.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.base.clock import HOUR, MINUTE, SECOND, Instant
from bot.simulation.broken import Broken
from bot.simulation.disk import Disk
from bot.simulation.escalation.nights import Nights
from bot.simulation.escalation.notes import Notes, Seen
from bot.simulation.escalation.reckoning import Reckoning, after
from bot.simulation.escalation.truth import Truth
from bot.simulation.history import History

TICK: Instant = 2 * SECOND
"""The timetable looks once a second, and a batch takes its time: a call that is due is made within this."""
FOLLOW_UP: Instant = HOUR
"""How long after somebody took it they are asked about it, and after that called as if nobody had."""


@dataclass(slots=True)
class Followed:
    """One ask as it was seen last, and everybody who was called for it, with when."""

    seen: Seen
    opened_at: Instant
    calls: list[tuple[int, Instant]] = field(default_factory=list)
    took: set[int] = field(default_factory=set)
    raised: bool = False
    """It became worse in the transaction that is looked at."""
    sleeps: bool = False
    """Whoever has it is called only when the place opens."""

    def called_since(self, since: Instant) -> set[int]:
        """Who was called from then on."""
        return {who for who, at in self.calls if at >= since}


class Judge:
    """Of one house. `able_since` is when the house could last begin to work: started, woken, or with room to write."""

    def __init__(self, disk: Disk, reckoning: Reckoning, history: History) -> None:
        self._disk, self.reckoning, self._history = disk, reckoning, history
        self.notes = Notes(disk, reckoning)
        self.truth = Truth(disk)
        self.asks: dict[int, Followed] = {}
        self.nights = Nights(reckoning, self.asks)
        self.counts: Counter[str] = Counter()
        self.able_since: Instant = 0
        self.latest: Instant = 0
        """How late the latest call was made while the house could work."""
        self._audited = 0
        self._hour = 0
        self._named: int | None = None
        self.had: dict[int, int | None] = {}
        """Who had each ask until this commit changed it."""
        self._off_duty: set[int] = set()
        """Who was on duty before whoever is now."""

    def able_again(self, now: Instant) -> None:
        """From now on the house can work: what fell due before is due now."""
        self.able_since = now

    def committed(self, now: Instant) -> None:
        """Something was committed: look at each change, and at all that waits."""
        self._watch_duty(now)
        asks, said, ties = self.notes.taken(now)
        self.had = {}
        self.truth.begin(said)
        for seen in asks:
            self._look(seen, now)
        self._audited = self._disk.rows("SELECT coalesce(max(id), 0) FROM audit")[0][0] if asks else self._audited
        for followed in self.asks.values():
            followed.raised = False
        if ties or asks:
            self._nobody_apart_has_one()
        self.nights.nobody_is_woken(said, asks, now)
        self._none_is_late(now)
        self.nights.all_on_duty_are_called(now, self.able_since, TICK)

    def _watch_duty(self, now: Instant) -> None:
        """Who is on duty changes with the hour here, or by something that was done."""
        if not self.notes.duty_changed() and now // HOUR == self._hour:
            return
        self._hour = now // HOUR
        named = self.reckoning.named(now)
        if named != self._named:
            self._off_duty = set() if self._named is None else {self._named}
            self._named = named
            self.nights.comes_on(now)

    def open(self) -> list[Followed]:
        """What waits."""
        return [one for one in self.asks.values() if one.seen.state != "closed"]

    def may_read(self, ask_id: int) -> set[int]:
        """Who may be told anything of that ask: whoever asked or has it, and whoever was called for it or took it."""
        one = self.asks[ask_id]
        asker = {one.seen.asked_by} - {None}
        return {
            *(who for who, _ in one.calls),
            *one.took,
            *(who for who in (*asker, one.seen.owner) if who is not None),
        }

    # --- one change ---

    def _look(self, seen: Seen, now: Instant) -> None:
        followed = self.asks.get(seen.id)
        if followed is None:
            self.asks[seen.id] = Followed(seen, now)
            self.counts["asks"] += 1
            return
        before, followed.seen = followed.seen, seen
        self.had[seen.id] = before.owner
        if seen.place_in_line == before.place_in_line and not self._woken(followed, now):
            followed.raised = True
            self.counts["raised"] += 1
            followed.sleeps = followed.sleeps and self.reckoning.by_day(seen.kind)
        elif seen.state == "closed":
            self._closed(followed, before, now)
        elif seen.state == "acknowledged" and before.state == "open":
            self._taken(followed, before, now)
        elif seen.state == "acknowledged":
            self._asked_after(followed, before, now)
        else:
            self._called(followed, before, now)
        self._history.add("ask", seen.id, seen.state, seen.owner, seen.step, seen.round, seen.due_at, now)

    def _woken(self, followed: Followed, now: Instant) -> bool:
        """Whether who has it is called just now though it waited for the day: by chance their time ends when the place
        opens, and so the row says nothing new.
        """
        seen = followed.seen
        return followed.sleeps and seen.due_at == now + self.reckoning.steps(seen.kind)[seen.step][1]

    def _called(self, followed: Followed, before: Seen, now: Instant) -> None:
        seen = followed.seen
        if followed.raised and before.state == "acknowledged" and (seen.owner, seen.step) == (before.owner, 0):
            self.counts["called_again_for_more"] += 1
            self._clock(seen, now, self.reckoning.steps(seen.kind)[0][1])
            self._note_call(followed, now)
            return
        ways = list(self._ways(followed, before, now))
        if not ways:
            raise Broken(f"ask {seen.id} calls person {seen.owner} before its time, and nothing had happened")
        if followed.sleeps and before.owner is not None and self._handed_over(seen) == before.owner:
            followed.calls.append((before.owner, now))  # they looked before they were called
        expected = [(round_, self._owner(followed, before, way, now)) for way in ways for _, _, round_ in [way]]
        found = [
            why
            for (why, _, _), (round_, (step, owner)) in zip(ways, expected, strict=True)
            if (step, round_, owner) == (seen.step, seen.round, seen.owner)
        ]
        if not found:
            raise Broken(
                f"ask {seen.id} calls person {seen.owner} by step {seen.step}, and should have called "
                f"{' or '.join(f'person {owner} by step {step}' for _, (step, owner) in expected)}"
            )
        self.counts[f"called_{found[0]}"] += 1
        if seen.owner is None:
            self.counts["with_nobody_to_call"] += 1
        slept, followed.sleeps = followed.sleeps, self.reckoning.waits(seen.kind, seen.owner, seen.could, now)
        if followed.sleeps:
            self.counts["waits_for_the_day"] += 1
            self._clock(seen, now, self.reckoning.hours.opens(now) - now)
        else:
            self._clock(seen, now, self.reckoning.steps(seen.kind)[seen.step][1])
            self._note_call(followed, now)
        self.truth.moved(before, seen, found[0], slept=slept, sleeps=followed.sleeps)

    def _ways(self, followed: Followed, before: Seen, now: Instant) -> Iterator[tuple[str, int, int]]:
        """Why it may be called just now, and from which step and in which round then."""
        steps = self.reckoning.steps(followed.seen.kind)
        last = before.step >= len(steps) - 1
        following = (before.step, before.round + 1) if last else (before.step + 1, before.round)
        could = followed.seen.could
        if followed.raised:
            yield "worse", 0, 0
        elif not followed.calls and before.owner is None and before.version == 0:
            yield "first", 0, 0
        elif now >= before.due_at and (before.state == "open" or before.follow_ups > 0):
            yield "due", *((before.step, before.round) if followed.sleeps else following)
        elif self._handed_over(followed.seen) is not None:
            yield "passed_on", *following
        role = steps[min(before.step, len(steps) - 1)][0]
        if before.owner in could.away:
            yield "away", before.step, before.round
        if role == "on_duty" and (before.owner not in could.any("on_duty") or before.owner in self._off_duty):
            yield "off_duty", before.step, before.round
        if before.owner in could.apart:
            yield "apart", before.step, before.round
        watch = could.here("watch") if self._at_night(followed.seen, now) else []
        if watch and before.state == "open" and (followed.sleeps or before.owner not in watch):
            yield "on_duty", before.step, before.round
        if before.owner is None and before.version > 0:
            yield "at_last", before.step, before.round

    def _at_night(self, seen: Seen, now: Instant) -> bool:
        return self.reckoning.by_day(seen.kind) and not self.reckoning.hours.is_open(now)

    def _handed_over(self, seen: Seen) -> int | None:
        """Who passed it on just now."""
        sql = "SELECT actor FROM audit WHERE id > :since AND action = 'asks.handed_over' AND detail = :id"
        found = self._disk.rows(sql, since=self._audited, id=str(seen.id))
        return int(found[0][0]) if found else None

    def _owner(
        self, followed: Followed, before: Seen, way: tuple[str, int, int], now: Instant
    ) -> tuple[int, int | None]:
        """Which step is called on that way, and whom: none may be skipped that somebody holds. What waits for the day
        is for who is on duty, or begins with the first again.
        """
        (why, step, round_), seen = way, followed.seen
        steps = self.reckoning.steps(seen.kind)
        cannot = self._handed_over(seen) if why == "passed_on" else None
        known = followed.called_since(seen.raised_at or 0)
        if self._at_night(seen, now) and (watch := [one for one in seen.could.here("watch") if one != cannot]):
            return [role for role, _ in steps].index("on_duty"), watch[0]
        is_same = followed.sleeps and (step, round_) == (before.step, before.round)
        stays = before.owner if is_same and before.owner != cannot else None
        step = 0 if self.reckoning.by_day(seen.kind) and round_ == 0 else step
        for number in range(min(step, len(steps) - 1), len(steps)):
            role = steps[number][0]
            if number == len(steps) - 1:
                pool = seen.could.in_the_end(role, round_)
                return number, (stays if stays in pool else after(pool, before.owner))
            if fresh := [who for who in seen.could.here(role) if who not in known and who != cannot]:
                return number, (stays if stays in fresh else fresh[0])
        raise AssertionError("the last step is among them")

    def _clock(self, seen: Seen, now: Instant, span: Instant) -> None:
        if seen.due_at != now + span:
            raise Broken(
                f"ask {seen.id} has {(seen.due_at - now) / MINUTE:.1f} minutes, and the place gives {span / MINUTE:.0f}"
            )

    def _note_call(self, followed: Followed, now: Instant) -> None:
        seen = followed.seen
        if seen.owner is None:
            return
        followed.calls.append((seen.owner, now))
        self.counts["calls"] += 1
        self.truth.called(seen)

    def _taken(self, followed: Followed, before: Seen, now: Instant) -> None:
        seen = followed.seen
        known = {before.owner, *(who for who, _ in followed.calls), *seen.could.any("coordinator")}
        if seen.owner is None or seen.owner not in known or seen.owner in seen.could.apart:
            raise Broken(f"ask {seen.id} was taken by person {seen.owner}, who may not")
        followed.took.add(seen.owner)
        followed.sleeps = False
        self.counts["taken"] += 1
        asked = self.reckoning.told_done_by(seen.kind, seen.owner, seen.could, now + FOLLOW_UP)
        self._clock(seen, now, asked - now)
        self.truth.taken(seen)

    def _asked_after(self, followed: Followed, before: Seen, now: Instant) -> None:
        seen = followed.seen
        if now < before.due_at or seen.follow_ups != 1:
            raise Broken(f"ask {seen.id} is asked after for the {seen.follow_ups}th time, or too early")
        self.counts["asked_after"] += 1
        at = self.reckoning.told_done_by(seen.kind, seen.owner, seen.could, now) + FOLLOW_UP
        self._clock(seen, now, self.reckoning.told_done_by(seen.kind, seen.owner, seen.could, at) - now)
        self.truth.called(seen)

    def _closed(self, followed: Followed, before: Seen, now: Instant) -> None:
        seen = followed.seen
        known = {*(who for who, _ in followed.calls), *followed.took, *seen.could.any("coordinator")} - seen.could.apart
        if not seen.guarded and seen.asked_by is not None:
            known.add(seen.asked_by)
        if seen.closed_by not in known:
            raise Broken(f"ask {seen.id} was closed by person {seen.closed_by}, who may not")
        followed.sleeps = False
        self.counts["closed"] += 1
        self.counts["minutes_open"] += (now - followed.opened_at) // MINUTE
        self.truth.closed(before, seen)

    # --- all that waits ---

    def _nobody_apart_has_one(self) -> None:
        for one in self.open():
            if one.seen.owner is not None and one.seen.owner in self.reckoning.apart(one.seen.about):
                raise Broken(f"ask {one.seen.id} is with person {one.seen.owner}, who is apart from it by now")

    def _none_is_late(self, now: Instant) -> None:
        for one in self.open():
            if one.seen.due_at <= 0:
                raise Broken(f"ask {one.seen.id} has no due time")
            late = now - max(one.seen.due_at, self.able_since)
            if late > TICK:
                raise Broken(f"ask {one.seen.id} was to call the next {late / SECOND:.0f} s ago")
            self.latest = max(self.latest, late)
