"""What is said of an urgent ask: to whom, and whether it is so at that moment."""

from collections.abc import Iterable

from bot.simulation.broken import Broken
from bot.simulation.disk import Disk
from bot.simulation.escalation.notes import Said, Seen
from bot.simulation.escalation.reckoning import BY_DAY

URGENT_LANE = 0
NOBODY_YET, SEEN, LATER = "asks-nobody-yet", "asks-seen", "asks-later"
NOBODY = frozenset({NOBODY_YET, "safety-nobody"})
_CAN_READ = "SELECT 1 FROM persons WHERE id = :who AND chat_id IS NOT NULL AND reachable = 1"


class Truth:
    """What one commit wrote, looked at change by change."""

    def __init__(self, disk: Disk) -> None:
        self._disk = disk
        self._by_key: dict[str, Said] = {}
        self.said: list[Said] = []

    def begin(self, said: Iterable[Said]) -> None:
        """This is what was written."""
        self.said = list(said)
        self._by_key = {one.key: one for one in self.said if one.key}

    def called(self, seen: Seen) -> None:
        """Whoever is called now reads so, ahead of everything."""
        if seen.owner is None or not self._reads(seen.owner):
            return
        keys = (f"ask:{seen.id}:call:{seen.version}", f"ask:{seen.id}:more:{seen.version}:{seen.owner}:")
        found = [one for key, one in self._by_key.items() if key == keys[0] or key.startswith(keys[1])]
        if not any(one.to == seen.owner and one.lane == URGENT_LANE for one in found):
            raise Broken(f"ask {seen.id} is with person {seen.owner}, who was not called")

    def moved(self, before: Seen, seen: Seen, why: str, *, slept: bool, sleeps: bool) -> None:
        """Whoever asked is told who was asked next, or that nobody has answered yet; nothing where nothing is new.
        Where it `sleeps`, who looks when.
        """
        at_last = before.owner is None and seen.owner is not None
        same = seen.owner == before.owner and (
            why in ("away", "off_duty", "apart", "on_duty")
            or (why == "due" and seen.kind in BY_DAY and (slept or seen.round == before.round))
        )
        new_time = sleeps and (not slept or (seen.owner, seen.due_at) != (before.owner, before.due_at))
        if why in ("first", "worse") or (not new_time and (same or (seen.round > 1 and not at_last))):
            return
        said = self._told(seen, f"ask:{seen.id}:moved:{seen.version}")
        if said is None:
            return
        if sleeps:
            self._says_when(said, seen)
            return
        again = seen.round > before.round and before.state != "acknowledged"
        nobody = seen.owner is None or again
        if nobody != (said.text == NOBODY_YET) or (not nobody and seen.owner not in said.names):
            raise Broken(f"of ask {seen.id} {said.text} is said, naming {sorted(said.names)}: {seen.owner} is called")

    def _says_when(self, said: Said, seen: Seen) -> None:
        if said.text != LATER or seen.owner not in said.names or seen.due_at not in said.times:
            raise Broken(f"of ask {seen.id} {said.text} is said, naming {sorted(said.names)}: {seen.owner} looks later")

    def taken(self, seen: Seen) -> None:
        """Whoever asked is told who has seen it."""
        said = self._told(seen, f"ask:{seen.id}:seen:{seen.version}")
        if said is not None and (said.text != SEEN or said.names != {seen.owner}):
            raise Broken(f"of ask {seen.id} {said.text} is said, naming {sorted(said.names)}: {seen.owner} has seen it")

    def closed(self, before: Seen, seen: Seen) -> None:
        """Whoever asked is told who says that it is sorted, unless they said so themselves."""
        if seen.closed_by == seen.asked_by:
            return
        said = self._told(seen, f"closed-ask:{seen.id}:asker:{before.version}")
        if said is not None and said.names != {seen.closed_by}:
            raise Broken(f"of ask {seen.id} it is said that {sorted(said.names)} closed it: {seen.closed_by} did")

    def answered(self, person_id: int, seen: Seen, *, had: int | None, sleeps: bool) -> None:
        """Whoever cried for help just now reads at once whom that has gone to, or that it has gone to nobody; and when
        they look, where it `sleeps` until then. What is handled at once may move it on after that was said: who `had`
        it then is as true.
        """
        read = [one for one in self.said if one.to == person_id]
        with_whom = {seen.owner, had} - {None}
        if not any((with_whom & one.names) if with_whom else one.text for one in read):
            raise Broken(
                f"person {person_id} cried for help, and does not read that ask {seen.id} is with {seen.owner}"
            )
        if seen.state == "open" and sleeps != any(seen.due_at in one.times for one in read):
            raise Broken(f"person {person_id} cried for help, and does not read truly when ask {seen.id} is looked at")

    def _told(self, seen: Seen, key: str) -> Said | None:
        """What was told under that key; None where nobody is to be told, or nobody can be."""
        if seen.asked_by is None or not self._reads(seen.asked_by):
            return None
        said = self._by_key.get(key)
        if said is None or said.to != seen.asked_by:
            raise Broken(f"person {seen.asked_by} was not told what became of ask {seen.id}: {key}")
        return said

    def _reads(self, who: int) -> bool:
        return bool(self._disk.rows(_CAN_READ, who=who))
