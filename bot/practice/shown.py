"""One message as the page shows it: what stands in it, what came with it, what it answers, and how it was taken."""

from collections.abc import Callable

from bot.practice.bubbles import to_html
from bot.practice.telegram import Json, Message

KINDS = (
    *("document", "photo", "voice", "sticker", "video_note", "video", "audio", "contact", "poll"),
    *("venue", "location"),
)
"""What can come with a message, and the first that fits is what it is: a place with a name is one on the map too."""
SAVED = ("document", "photo", "voice", "video", "audio", "video_note")
WITH_CAPTION = ("document", "photo", "voice", "video", "audio", "animation")


def shown(message: Message, bot_username: str, time: str, day: str) -> Json:
    """Everything the page needs of it; `time` and `day` are words."""
    content = message.content
    text = "/start" if not message.outgoing and message.text.startswith("/start ") else message.text  # as the apps do
    entities = content.get("entities") or content.get("caption_entities") or []
    mine = not message.outgoing
    return {
        "id": message.id,
        "mine": mine,
        "html": to_html(text, entities, bot_username),
        "words": text if mine else "",
        "time": time,
        "day": day,
        "edited": message.edits > 0,
        "editable": mine and not text.startswith("/") and ("text" in content or _has(content, WITH_CAPTION)),
        "file": _file(content),
        "answers": _answered(content.get("reply_to_message")),
        "reactions": _reactions(message),
        "buttons": [[_button(button) for button in row] for row in message.buttons],
    }


def kind_of(content: Json) -> str:
    """What came with a message, "" when it is words alone."""
    if "animation" in content:
        return "animation"
    return next((kind for kind in KINDS if kind in content), "")


def _has(content: Json, kinds: tuple[str, ...]) -> bool:
    return any(kind in content for kind in kinds)


def _button(button: Json) -> Json:
    return {"label": button["text"], "data": button.get("callback_data"), "url": button.get("url")}


def _answered(content: Json | None) -> Json | None:
    """The message that is answered, as it is quoted above the answer."""
    if content is None:
        return None
    return {"words": str(content.get("text") or content.get("caption") or ""), "kind": kind_of(content)}


def _reactions(message: Message) -> list[Json]:
    """One for each of the two who reacted; 0 is the bot."""
    return [
        {"emoji": one["emoji"], "mine": who != 0}
        for who, some in sorted(message.reactions.items())
        for one in some
        if "emoji" in one
    ]


def _file(content: Json) -> Json | None:
    """What was sent along, if anything; `link` where it can be saved."""
    kind = kind_of(content)
    if not kind:
        return None
    about = content[kind][-1] if kind == "photo" else content[kind]
    name = _NAMES[kind](about) if kind in _NAMES else ""
    link = f"/file/{about['file_id']}" if kind in SAVED and about.get("file_id") else None
    return {"kind": kind, "name": str(name or ""), "link": link}


def _minutes(about: Json) -> str:
    seconds = int(about.get("duration", 0))
    return f"{seconds // 60}:{seconds % 60:02}"


def _where(about: Json) -> str:
    return f"{about['latitude']:.3f}, {about['longitude']:.3f}"


_NAMES: dict[str, Callable[[Json], object]] = {
    "document": lambda about: about.get("file_name"),
    "animation": lambda about: about.get("file_name"),
    "voice": _minutes,
    "audio": _minutes,
    "video": _minutes,
    "video_note": _minutes,
    "sticker": lambda about: about.get("emoji"),
    "location": _where,
    "venue": lambda about: about.get("title"),
    "poll": lambda about: about.get("question"),
}
