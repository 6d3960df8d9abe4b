"""A change of the key of the house, killed at every step: `python -m tests.privacy.dying_keys FOLDER`."""

import json
import shutil
import sys
from contextlib import closing
from pathlib import Path

from bot.base.house_key import finish_rotation, key_in, rotate
from bot.base.keys import HOUSE, KeyRing, KeyTrouble
from tests.privacy.dying import killed_at_every_step

WORDS = "what Ana told"


class Keys:
    """A few people's keys and the key of the house in a folder, as they were before anything was tried."""

    def __init__(self, folder: Path) -> None:
        self.store, self.key_file = folder / "kith.db.keys", folder / "kith.db.key"
        with closing(KeyRing.of_file(self.store, key_in(self.key_file, make=True))) as ring:
            self.sealed = {owner: ring.seal(owner, WORDS) for owner in range(HOUSE, 4)}
            ring.keep()
        self.old = key_in(self.key_file, make=False)
        self._before = folder / "before"
        self._before.mkdir()
        for file in (self.store, self.key_file):
            shutil.copy(file, self._before)

    def put_back(self) -> None:
        """Everything as it was at first."""
        for file in self.store.parent.iterdir():
            if file.is_file():
                file.unlink()
        for file in self._before.iterdir():
            shutil.copy(file, self.store.parent)

    def opened_by(self) -> str:
        """Which key opens everything now, "old" or "new"; the house is opened as it always is."""
        finish_rotation(self.key_file, self.store)
        key = key_in(self.key_file, make=False)
        with closing(KeyRing.of_file(self.store, key)) as ring:
            assert {ring.unseal(owner, sealed) for owner, sealed in self.sealed.items()} == {WORDS}
        assert not self.key_file.with_name(f"{self.key_file.name}.new").exists()
        return "old" if key == self.old else "new"

    def is_void(self, key: bytes) -> bool:
        """Whether that key opens nothing any more."""
        try:
            KeyRing.of_file(self.store, key).close()
        except KeyTrouble:
            return True
        return False


def main(folder: Path) -> None:
    """Change the key of the house, killed at every step; what was found goes to standard output as JSON."""
    keys = Keys(folder)
    found = []
    for _ in killed_at_every_step(keys.put_back, lambda: rotate(keys.key_file, keys.store)):
        found.append(keys.opened_by())
        rotate(keys.key_file, keys.store)  # and once more, to the end
        assert keys.opened_by() == "new"
        assert keys.is_void(keys.old)
    print(json.dumps(found))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
