"""Words that stand nowhere but on somebody's phone, and every form in which they might turn up elsewhere."""

import base64
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import quote, quote_plus

TOKEN = "7362514980:AAcanaryQUILLfeather_vantablack-0123"
SURNAME = "Vantablackwood"
USERNAME = "marigold_zylophone"
FIRST_NAMES = {
    "en": "Quillfeather",
    "es": "Peñaflordelviento",
    "ar": "زهرةالكناري",
}
MARKED_UP = '<b>Zephyrine</b> & "Co"'
SAID = "the kettle sings of oubliettes"
ARABIC_SAID = "الكناري يغني في المطبخ"
CAPTION = "a photograph of the lighthouse keeper's cot"
PHONE_NUMBER = "+447700900461"
PLACE = (51.482913, -3.170254)


def forms(words: str) -> Iterator[bytes]:
    """Those words as text in both widths, in an address, in JSON, in the text of a program, in base64 wherever they
    begin, and in hexadecimal.
    """
    raw = words.encode()
    yield raw
    yield words.encode("utf-16-le")
    yield words.encode("utf-16-be")
    for written in (
        quote(words, safe=""),
        quote(words),
        quote_plus(words),
        json.dumps(words)[1:-1],
        ascii(words)[1:-1],
    ):
        yield written.encode()
    yield json.dumps(words, ensure_ascii=False)[1:-1].encode()
    yield raw.hex().encode()
    for shift in range(3):  # the letters at both ends depend on what stands beside them
        packed = base64.b64encode(b"\0" * shift + raw + b"\0" * (-(shift + len(raw)) % 3))
        yield packed[4 if shift else 0 : -4].rstrip(b"=")


def found_in(where: bytes, words: Iterable[str]) -> set[str]:
    """Which of those words stand there, in any form."""
    return {word for word in words if any(form in where for form in forms(word))}


def found_in_files(folder: Path, words: Iterable[str]) -> dict[str, set[str]]:
    """Which of those words stand in which file of a folder."""
    held = {file.name: found_in(file.read_bytes(), words) for file in sorted(folder.rglob("*")) if file.is_file()}
    return {name: found for name, found in held.items() if found}
