"""Whole files sealed with a key, piece by piece, so that even a large one needs little memory.

AES-256-GCM. Each file has a key of its own, derived from the given one and chance that stands at its beginning; each
piece is bound to its number and to whether it is the last one. A file that was changed, cut short, put together from
others or sealed with another key is refused whole.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.base.keys import KEY_BYTES, KeyTrouble

MARK = b"kith sealed file 1\n"
SALT_BYTES = 32
PIECE_BYTES = 1 << 20
TAG_BYTES = 16
REFUSED = "{name} cannot be opened: it was changed or cut short, or BACKUP_KEY is not the key it was sealed with."


def seal(source: Path, target: Path, key: bytes) -> None:
    """Write `source`, sealed, into the new file `target`, for its owner only. It is on the disk on return."""
    salt = os.urandom(SALT_BYTES)
    cipher = _cipher(key, salt)
    handle = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with source.open("rb") as plain, os.fdopen(handle, "wb") as out:
        out.write(MARK + salt)
        for number, (piece, last) in enumerate(_pieces(plain, PIECE_BYTES)):
            out.write(cipher.encrypt(_nonce(number, last=last), piece, MARK))
        out.flush()
        os.fsync(out.fileno())


def unseal(source: Path, target: Path, key: bytes) -> None:
    """Write what is sealed in `source` into the new file `target`, for its owner only. `KeyTrouble` when it is not
    exactly what was sealed, or with another key: nothing of it is to be used then.
    """
    with source.open("rb") as sealed:
        if sealed.read(len(MARK)) != MARK:
            raise KeyTrouble(REFUSED.format(name=source.name))
        cipher = _cipher(key, sealed.read(SALT_BYTES))
        handle = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(handle, "wb") as out:
            try:
                for number, (piece, last) in enumerate(_pieces(sealed, PIECE_BYTES + TAG_BYTES)):
                    out.write(cipher.decrypt(_nonce(number, last=last), piece, MARK))
            except InvalidTag:
                raise KeyTrouble(REFUSED.format(name=source.name)) from None


def _cipher(key: bytes, salt: bytes) -> AESGCM:
    return AESGCM(HKDF(SHA256(), KEY_BYTES, salt, b"kith: a sealed file").derive(key))


def _pieces(file: BinaryIO, size: int) -> Iterator[tuple[bytes, bool]]:
    """The rest of a file in pieces of that size, and whether each is the last; one at least, which may be empty."""
    piece = file.read(size)
    while True:
        after = file.read(size)
        yield piece, not after
        if not after:
            return
        piece = after


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + (b"\1" if last else b"\0")
