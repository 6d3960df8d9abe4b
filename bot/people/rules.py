"""A person as the house knows one, and the rules that need nothing else."""

from dataclasses import dataclass
from typing import Literal

from bot.base.clock import Instant

ROLES = ("parent", "nurse", "mentor", "coordinator")
STAFF_ROLES = frozenset({"nurse", "coordinator"})
HELPER_ROLES = frozenset({"nurse", "mentor"})

State = Literal["joining", "active", "left"]
Stage = Literal["expecting", "baby", "unsaid"]
Private = Literal["unanswered", "yes", "no"]


@dataclass(frozen=True, slots=True)
class Person:
    """One person, loaded now. `chat_id` is theirs alone and never shown to anybody else.

    `quiet_from` and `quiet_to` are minutes of their local day (equal: no quiet hours); `stage_date` is the due or birth
    date as ISO text; instants are microseconds UTC.
    """

    id: int
    chat_id: int
    name: str
    language: str
    zone: str
    state: State
    roles: frozenset[str]
    place: str
    area: str | None = None
    stage: Stage = "unsaid"
    stage_date: str | None = None
    loss_at: Instant | None = None
    paused_until: Instant | None = None
    private: Private = "unanswered"
    quiet_from: int = 21 * 60
    quiet_to: int = 8 * 60
    reachable: bool = True


LANGUAGES = ("en", "es", "ar")
"""Languages that Kith's own texts are in."""

PURPOSES = ("pairing", "contact", "share_with_nurse", "stories", "measures")
PURPOSES_AT_JOINING = ("pairing", "contact", "share_with_nurse")
"""What cannot work without: being matched, being written to, and one's nurse knowing one's stage."""

CONSENT_VERSION = "2026-11"
"""Which consent text was shown; changes with its wording, so that it is asked again."""


def language_from(code: str) -> str:
    """The language of ours that fits a phone's language code ("es-MX"), else English."""
    base = code.lower().replace("_", "-").split("-")[0]
    return base if base in LANGUAGES else LANGUAGES[0]
