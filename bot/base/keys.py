"""Sealing what is sensitive: a data key for each person, wrapped by the house's key and kept apart from the data.

Destroying somebody's key makes everything sealed for them unreadable, wherever a copy of the data lies. Sealed with
AES-256-GCM, bound to its owner; a value that must be found again by itself is sealed with AES-SIV, which gives the same
sealed text for the same words of the same person and nobody else's (RFC 5297).
"""

import base64
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM, AESSIV
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.base.key_stores import KeyStore, SqliteKeys

HOUSE = 0
"""The owner of what belongs to nobody yet, such as updates of people Kith has not met."""
KEY_BYTES = 32
NONCE_BYTES = 12
OPENED_MAX = 20_000
"""How many opened keys are kept at hand."""


class KeyTrouble(Exception):
    """The key does not belong to these data, or the keys are gone: what to do. Never a key."""


class KeyGone(Exception):
    """Nothing more is sealed for that owner: their key was destroyed."""


class _Opened:
    """One data key, ready for both ways of sealing."""

    __slots__ = ("any", "same")

    def __init__(self, key: bytes) -> None:
        self.any = AESGCM(key)
        self.same = AESSIV(HKDF(SHA256(), 2 * KEY_BYTES, None, b"kith: the same words").derive(key))


def new_key() -> bytes:
    """A key nobody can foresee."""
    return AESGCM.generate_key(8 * KEY_BYTES)


def passing_store(file: Path) -> Path:
    """Where the keys that pass are, beside that store of keys."""
    return file.with_suffix(".passing")


def _opened(file: Path) -> SqliteKeys:
    """A store of keys for its owner only, durable, in which nothing stays of what is deleted."""
    store = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
    os.chmod(file, 0o600)
    for setting in ("journal_mode = DELETE", "synchronous = FULL", "secure_delete = ON", "busy_timeout = 5000"):
        store.execute(f"PRAGMA {setting}")
    return SqliteKeys(store)


def _in_memory() -> SqliteKeys:
    return SqliteKeys(sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False))


class KeyRing:
    """The wrapped keys in a store of their own. Belongs to the thread that writes the data. `make_key` is another way
    to a new data key only where history must repeat: what can be found again by itself lies in the order of its seal.
    """

    def __init__(
        self,
        store: KeyStore,
        house_key: bytes,
        make_key: Callable[[], bytes] = new_key,
        open_passing: Callable[[], KeyStore] | None = None,
    ) -> None:
        self._store = store
        self._make_key = make_key
        self._open_passing = open_passing or _in_memory
        self._passing: KeyRing | None = None
        self._house = AESGCM(house_key)
        self._opened: dict[int, _Opened] = {}
        self._fresh: set[int] = set()
        self._forgotten = 0
        self._refused: Exception | None = None
        try:
            self._key(HOUSE)
            self.keep()
        except KeyTrouble:
            store.close()
            raise

    @classmethod
    def of_file(cls, file: Path, house_key: bytes) -> "KeyRing":
        """The keys in `file`, made at first use. `KeyTrouble` when `house_key` does not open them."""
        return cls(_opened(file), house_key, open_passing=lambda: _opened(passing_store(file)))

    @classmethod
    def reading(cls, file: Path, house_key: bytes) -> "KeyRing":
        """The keys in `file`, beside whoever writes there, only to be read. `KeyTrouble` as for `of_file`."""
        address = f"{file.absolute().as_uri()}?mode=ro"
        store = sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)
        return cls(SqliteKeys(store), house_key)

    @classmethod
    def in_memory(cls) -> "KeyRing":
        """Keys that live as long as this object."""
        return cls(_in_memory(), new_key())

    @property
    def passing(self) -> "KeyRing":
        """Keys of what nobody is to read for longer than a while, in a file of their own of which no copies are kept:
        once one is destroyed, no copy of anything opens what it sealed. Its owners are not people, and have a key only
        once something was sealed for them. Where that file is lost, so is what they sealed.
        """
        if self._passing is None:
            wrapped = self._store.find(HOUSE)
            assert wrapped is not None, "the house has a key from the first"
            theirs = HKDF(SHA256(), KEY_BYTES, None, b"kith: what passes").derive(self._unwrap(HOUSE, wrapped))
            self._passing = KeyRing(self._open_passing(), theirs, self._make_key)
        return self._passing

    def seal(self, owner: int, words: str) -> str:
        """`words` so that only this house can read them, and nobody once the owner's key is destroyed."""
        nonce = os.urandom(NONCE_BYTES)
        sealed = self._key(owner).any.encrypt(nonce, words.encode("utf-8", "surrogatepass"), b"%d" % owner)
        return base64.b64encode(nonce + sealed).decode()

    def unseal(self, owner: int, sealed: str) -> str:
        """What `seal` sealed; "" once its owner's key was destroyed. `KeyTrouble` when it was changed."""
        raw = base64.b64decode(sealed)
        try:
            words = self._key(owner, new=False).any.decrypt(raw[:NONCE_BYTES], raw[NONCE_BYTES:], b"%d" % owner)
        except KeyGone:
            return ""
        except InvalidTag:
            raise KeyTrouble(f"what was sealed for owner {owner} was changed, or is another's") from None
        return words.decode("utf-8", "surrogatepass")

    def seal_same(self, owner: int, words: str) -> str:
        """As `seal`, but the same words of one owner are sealed the same, so that they can be found."""
        return base64.b64encode(self._key(owner).same.encrypt(words.encode(), [b"%d" % owner])).decode()

    def unseal_same(self, owner: int, sealed: str) -> str:
        """What `seal_same` sealed; as `unseal`."""
        try:
            return self._key(owner, new=False).same.decrypt(base64.b64decode(sealed), [b"%d" % owner]).decode()
        except KeyGone:
            return ""
        except InvalidTag:
            raise KeyTrouble(f"what was sealed for owner {owner} was changed, or is another's") from None

    def _key(self, owner: int, *, new: bool = True) -> _Opened:
        known = self._opened.get(owner)
        if known is not None:
            return known
        if len(self._opened) >= OPENED_MAX:
            self._opened.clear()
        before = self._forgotten
        wrapped = self._store.find(owner)
        made = _Opened(self._make(owner, new=new) if wrapped is None else self._unwrap(owner, wrapped))
        self._opened[owner] = made
        if self._forgotten != before:  # while it was looked for: it may be one that was destroyed
            self._opened.pop(owner, None)
        return made

    def _make(self, owner: int, *, new: bool) -> bytes:
        if self.is_destroyed(owner):
            raise KeyGone(f"owner {owner} has no key any more")
        if not new:
            raise KeyTrouble(
                f"The key of owner {owner} is missing. Put back the file of keys that belongs to these data."
            )
        try:
            kept = self._store.add(owner, self._wrap(self._house, owner, self._make_key()))
        except self._store.errors as error:
            self._refused = error  # keys made before it may be gone too: `keep` says so
            raise
        self._fresh.add(owner)
        return self._unwrap(owner, kept)

    def _unwrap(self, owner: int, wrapped: bytes) -> bytes:
        try:
            return self._house.decrypt(wrapped[:NONCE_BYTES], wrapped[NONCE_BYTES:], b"key:%d" % owner)
        except InvalidTag:
            raise KeyTrouble("This key does not open these data. Put the key back that they were made with.") from None

    @staticmethod
    def _wrap(house: AESGCM, owner: int, key: bytes) -> bytes:
        nonce = os.urandom(NONCE_BYTES)
        return nonce + house.encrypt(nonce, key, b"key:%d" % owner)

    def keep(self) -> None:
        """Put new keys on the disk. To be called before the data sealed with them are: a key too many does no harm.

        An error of the store when the disk refuses, or refused before: then no new key is kept or used again, and
        nothing sealed with one may be kept.
        """
        if self._passing is not None:
            self._passing.keep()
        refused, self._refused = self._refused, None
        try:
            if refused is not None:
                raise refused
            self._store.keep()
        except self._store.errors:
            self._drop_fresh()
            raise
        self._fresh.clear()

    def _drop_fresh(self) -> None:
        for owner in self._fresh:
            self._opened.pop(owner, None)
        self._fresh.clear()
        self._store.undo()

    def destroy(self, owner: int, at: int) -> None:
        """Make everything sealed for `owner` unreadable, for good. To be called once that is decided on the disk."""
        self._store.destroy(owner, at)
        self.keep()
        self._forgotten += 1
        self._opened.pop(owner, None)

    def forget_opened(self) -> None:
        """Look for every key anew where it lies: somebody else may have destroyed one."""
        self._forgotten += 1
        self._opened.clear()
        if self._passing is not None:
            self._passing.forget_opened()

    def is_destroyed(self, owner: int) -> bool:
        """Whether that owner's key was destroyed."""
        return self._store.is_destroyed(owner)

    def has(self, owner: int) -> bool:
        """Whether that owner has a key."""
        return self._store.find(owner) is not None

    def owners(self) -> set[int]:
        """Everybody who has a key."""
        return {owner for owner, _ in self._store.every()}

    def destroyed(self) -> list[int]:
        """Owners whose keys were destroyed: after a restore they are erased again."""
        return self._store.destroyed()

    def rewrap(self, house_key: bytes) -> int:
        """Wrap every key anew with another key of the house; how many. All or none."""
        house = AESGCM(house_key)
        count = self._store.change(lambda owner, wrapped: self._wrap(house, owner, self._unwrap(owner, wrapped)))
        self.keep()
        self._house = house
        return count

    def close(self) -> None:
        if self._passing is not None:
            self._passing.close()
        self._store.close()
