"""The files people and the bot send, and what the Bot API says about them."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from bot.practice.telegram.answers import Json, Refusal, bad_request
from bot.practice.telegram.parameters import Upload

PHOTO_MAX = 10 * 1024 * 1024
UPLOAD_MAX = 50 * 1024 * 1024
DOWNLOAD_MAX = 20 * 1024 * 1024
_IMAGES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF8", b"BM")
_KINDS = {
    "photo": "Photo",
    "document": "Document",
    "voice": "VoiceNote",
    "sticker": "Sticker",
    "video": "Video",
    "audio": "Audio",
    "animation": "Animation",
    "video_note": "VideoNote",
}
_FOLDERS = {
    "photo": "photos",
    "document": "documents",
    "voice": "voice",
    "sticker": "stickers",
    "video": "videos",
    "audio": "music",
    "animation": "animations",
    "video_note": "video_notes",
}


@dataclass(frozen=True, slots=True)
class File:
    """One stored file. `path` is what getFile tells and `/file/bot<token>/<path>` serves."""

    file_id: str
    unique_id: str
    kind: str
    upload: Upload
    path: str

    def about(self) -> Json:
        return {
            "file_id": self.file_id,
            "file_unique_id": self.unique_id,
            "file_size": len(self.upload.content),
        }


class Files:
    """All files by id and by path."""

    def __init__(self, known: Iterable[File] = ()) -> None:
        self._by_id = {file.file_id: file for file in known}
        self._by_path = {file.path: file for file in self._by_id.values()}

    def keep(self, kind: str, upload: Upload) -> File:
        """Store a file; refused when it is empty, too big, or a photo that is no picture."""
        if not upload.content:
            raise bad_request("file must be non-empty")
        if len(upload.content) > (PHOTO_MAX if kind == "photo" else UPLOAD_MAX):
            raise Refusal(413, "Request Entity Too Large")
        if kind == "photo" and not is_picture(upload.content):
            raise bad_request("IMAGE_PROCESS_FAILED")
        number = len(self._by_id) + 1
        digest = hashlib.sha256(upload.content).hexdigest()[:15]
        ending = upload.name.rpartition(".")[2] if "." in upload.name else "bin"
        path = f"{_FOLDERS[kind]}/file_{number}.{ending}"
        file = File(f"{_KINDS[kind]}-{number}-{digest}", f"AQAD{digest}", kind, upload, path)
        self._by_id[file.file_id] = self._by_path[path] = file
        return file

    def all(self) -> list[File]:
        """Every stored file, in the order in which they came."""
        return list(self._by_id.values())

    def find(self, file_id: str, kind: str | None = None) -> File:
        """The file with that id; refused when unknown, or of another kind than asked for."""
        file = self._by_id.get(file_id)
        if file is None:
            reason = "Wrong string length" if len(file_id) % 4 else "Wrong character in the string"
            raise bad_request(f"wrong remote file identifier specified: {reason}")
        if kind is not None and file.kind != kind:
            raise bad_request(f"can't use file of type {_KINDS[file.kind]} as {_KINDS[kind]}")
        return file

    def at(self, path: str) -> Upload | None:
        """What a download of `path` gives; `None` when there is nothing."""
        file = self._by_path.get(path)
        return file.upload if file else None


def is_picture(content: bytes) -> bool:
    return content.startswith(_IMAGES) or (content[:4] == b"RIFF" and content[8:12] == b"WEBP")


def described(file: File, **more: object) -> Json:
    """The part of a `Message` that shows this file, e.g. `{"voice": {…}}`."""
    about = {**file.about(), **more}
    if file.kind == "photo":
        return {"photo": [{**about, "width": 800, "height": 600}]}
    if file.kind == "voice":
        return {"voice": {"duration": 0, "mime_type": "audio/ogg", **about}}
    if file.kind == "sticker":
        sticker = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
        return {"sticker": {**sticker, **about}}
    if file.kind == "video_note":
        return {"video_note": {"length": 240, "duration": 0, **about}}
    if file.kind == "audio":
        return {"audio": {"duration": 0, "mime_type": file.upload.mime, **about}}
    if file.kind == "video":
        return {"video": {"width": 640, "height": 480, "duration": 0, "mime_type": file.upload.mime, **about}}
    document = {"file_name": file.upload.name, "mime_type": file.upload.mime, **about}
    if file.kind == "animation":  # sent as a file as well, for programs that do not know it
        return {"animation": {"width": 320, "height": 240, "duration": 0, **document}, "document": document}
    return {"document": document}
