"""The history of one run as one hash: every update handled and every message that reached a phone, in order."""

import hashlib
from collections import Counter


class History:
    """Grows line by line; two runs are the same when their hashes are."""

    def __init__(self) -> None:
        self._hash = hashlib.sha256()
        self.counts: Counter[str] = Counter()

    def add(self, kind: str, *parts: object) -> None:
        """Something happened."""
        self.counts[kind] += 1
        self._hash.update("\x1f".join((kind, *map(str, parts), "\n")).encode("utf-8", "surrogatepass"))

    def digest(self) -> str:
        """The hash of everything so far."""
        return self._hash.hexdigest()[:32]
