"""What a practice phone can send without anybody looking for a file: a picture, a voice message, a letter, a sticker, a
place. All of it made here, and nobody's.
"""

import struct
import zlib
from collections.abc import Callable

from bot.places import service as places
from bot.practice.telegram import Message, Phone

WIDTH, HEIGHT = 240, 160
SKIES = ((246, 196, 120), (150, 200, 230), (232, 168, 176))
HILLS = ((52, 110, 92), (70, 128, 74), (92, 88, 130))
SUN = (255, 244, 214)
VOICE_SECONDS = 7
LETTER = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n"
    b"4 0 obj<</Length 58>>stream\nBT /F 16 Tf 40 120 Td (A letter, only to practise with.) Tj ET\nendstream endobj\n"
    b"5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
)


def picture(number: int) -> bytes:
    """A hill under a low sun, as PNG; three kinds of evening take turns."""
    sky, hill = SKIES[number % len(SKIES)], HILLS[number % len(HILLS)]
    rows = bytearray()
    for y in range(HEIGHT):
        rows.append(0)  # no filter
        for x in range(WIDTH):
            rows.extend(_colour(x, y, sky, hill))
    head = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(rows))), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )


def _colour(x: int, y: int, sky: tuple[int, ...], hill: tuple[int, ...]) -> tuple[int, ...]:
    ground = 105 - (x - 70) * (170 - x) // 240
    if y > ground:
        return tuple(part - (y - ground) // 3 for part in hill)
    if (x - 165) ** 2 + (y - 62) ** 2 < 26**2:
        return SUN
    return tuple(min(255, part + (HEIGHT - y) // 6) for part in sky)


def _photo(phone: Phone, reply_to: int | None) -> Message:
    before = sum("photo" in message.content and not message.outgoing for message in phone.messages)
    return phone.send_photo(content=picture(phone.id + before), reply_to=reply_to)


def _voice(phone: Phone, reply_to: int | None) -> Message:
    return phone.send_voice(VOICE_SECONDS, reply_to=reply_to)


def _document(phone: Phone, reply_to: int | None) -> Message:
    return phone.send_document("letter.pdf", LETTER, reply_to=reply_to)


def _sticker(phone: Phone, reply_to: int | None) -> Message:
    return phone.send_sticker("🤗", reply_to=reply_to)


def _place(phone: Phone, reply_to: int | None) -> Message:
    here = places.default().areas[0]
    return phone.send_location(here.latitude, here.longitude, reply_to=reply_to)


SAMPLES: dict[str, Callable[[Phone, int | None], Message]] = {
    "photo": _photo,
    "voice": _voice,
    "document": _document,
    "sticker": _sticker,
    "location": _place,
}
"""By the kind that the message has then."""
