"""What the simulated server answers when it says no, in Telegram's own codes and words."""

from typing import Any

Json = dict[str, Any]
"""One JSON object as it travels: a request's parameters, a message, an update, an answer."""


class Refusal(Exception):
    """A request the server understood and refused: `{"ok": false, "error_code": code, "description": words}`."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def body(self) -> Json:
        answer: Json = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            answer["parameters"] = self.parameters
        return answer


class Unreachable(Exception):
    """The connection was refused: the server never saw the request, so sending it again is safe."""


class Silence(Exception):
    """The request was sent and no answer came: nobody but the server knows whether it was carried out."""


def bad_request(words: str) -> Refusal:
    """400, the way Telegram begins all of them: its first word is written small unless it is a CONSTANT."""
    return Refusal(400, f"Bad Request: {words}")


def forbidden(words: str) -> Refusal:
    return Refusal(403, f"Forbidden: {words}")


def too_many_requests(retry_after: int) -> Refusal:
    """429; `retry_after` in whole seconds."""
    return Refusal(429, f"Too Many Requests: retry after {retry_after}", retry_after=retry_after)


BLOCKED = "bot was blocked by the user"
DEACTIVATED = "user is deactivated"
METHOD_NOT_FOUND = "Not Found: method not found"
OTHER_POLL = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
HOOKED = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
QUERY_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
