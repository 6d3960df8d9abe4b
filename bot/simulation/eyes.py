"""What looks on: after every commit what was noted, every so many commits the invariants of all rooms."""

from collections.abc import Sequence

from bot.base.clock import SECOND, Instant
from bot.base.transaction import Transaction
from bot.simulation.broken import Broken
from bot.simulation.disk import Disk, Noted
from bot.simulation.history import History
from bot.simulation.invariants import Invariant, Look
from bot.simulation.mail import Mail
from bot.simulation.rooms import INVARIANTS
from bot.simulation.updates import WatchedUpdates
from bot.simulation.virtual_time import VirtualClock

LOOK_EVERY = 64
_SHOWN = (
    "SELECT 1 FROM outbox o JOIN persons p ON p.id = o.person_id "
    "WHERE p.chat_id = :chat AND (o.kind = 'screen' AND o.created_at = :now OR :opens AND o.kind = 'opened' "
    "OR o.lane = 0 AND o.kind = 'message' AND o.created_at = :now)"
)
"""A screen just now, or an answer to words that worried us; where a plain line was tapped, what it stood for, perhaps
since a tap before.
"""
CALM_AFTER: Instant = 600 * SECOND
"""How long after trouble everything must have been caught up with."""


class Eyes:
    """Raises `Broken` for whatever does not hold."""

    invariants: Sequence[Invariant] = INVARIANTS

    def __init__(
        self,
        disk: Disk,
        mail: Mail,
        history: History,
        clock: VirtualClock,
        updates: WatchedUpdates,
        look_every: int = LOOK_EVERY,
    ) -> None:
        self._disk, self._clock, self._history = disk, clock, history
        self.mail = mail
        self._updates = updates
        self._commits = 0
        self._look_every = look_every
        self._done: set[int] = set()
        self.trouble_until: Instant = 0
        """Until when something is wrong with the world; later than now while it is."""

    def worked(self, tx: Transaction) -> None:
        """A transaction has done its work, and is not yet committed."""

    def committed(self) -> None:
        """Something was committed."""
        for noted in self._disk.take_notes():
            self._see(noted)
        self._commits += 1
        if self._commits % self._look_every == 0:
            self.look()

    def _see(self, noted: Noted) -> None:
        match noted.what, noted.state:
            case "outbox", "sent":
                self.mail.noted_sent(noted.id)
            case "outbox", "waiting":
                self.mail.noted_put_back(noted.id)
            case "outbox", "superseded":
                self.mail.noted_superseded(noted.id)
            case "inbox", "done":
                self._handled(noted.id)
            case "inbox", "quarantined":
                raise Broken(f"the update in inbox row {noted.id} was set aside: its handler broke")
            case "turn", _:
                raise Broken(f"inbox row {noted.id} was handled before what the same person sent earlier")
            case "time", _:
                raise Broken(f"timer {noted.id} was done when it was not the time for it")

    def _handled(self, inbox_id: int) -> None:
        if inbox_id in self._done:
            raise Broken(f"inbox row {inbox_id} was handled twice")
        self._done.add(inbox_id)
        ((update_id, digest),) = self._disk.rows("SELECT update_id, digest FROM inbox WHERE id = :id", id=inbox_id)
        self._history.add("update", update_id, digest, self._clock.now())
        asked = self._updates.waits_for_answer(update_id, digest)
        if asked is not None and not self._disk.rows(_SHOWN, **asked, now=self._clock.now()):
            raise Broken(f"inbox row {inbox_id} was handled, and its sender is shown nothing")

    def look(self) -> None:
        """All invariants, now."""
        now = self._clock.now()
        look = Look(self._disk, now, calm=now > self.trouble_until + CALM_AFTER)
        for invariant in self.invariants:
            for broken in invariant(look):
                raise Broken(f"{invariant.__module__.rpartition('.')[2]}: {broken}")
