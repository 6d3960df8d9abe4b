"""A person as the house knows one, and the rules that need nothing else."""

import unicodedata
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta
from typing import Literal

from bot.base.clock import DAY, FOREVER, HOUR, MINUTE, Instant, days_on, local
from bot.base.outcome import Refused

ROLES = ("parent", "nurse", "mentor", "coordinator", "applicant", "candidate", "companion")
STAFF_ROLES = frozenset({"nurse", "coordinator"})
HELPER_ROLES = frozenset({"nurse", "mentor"})
COMPANION = "companion"
"""The role of whoever acts for somebody: a partner, a mother, a friend."""
CANDIDATE = "candidate"
"""The role of whoever would like to be a nurse here: no member, until a coordinator has let them in."""
SOUGHT = {"applicant": "mentor", CANDIDATE: "nurse"}
"""What whoever applies would like to be, by the role they have meanwhile."""

State = Literal["joining", "active", "left"]
Stage = Literal["expecting", "baby", "unsaid"]
Private = Literal["unanswered", "yes", "no"]
Awaits = Literal["nurse", "guardian"]
Clears = Literal["off", "hour", "evening", "day"]


@dataclass(frozen=True, slots=True)
class Acting:
    """Who acts for somebody in this turn. What has come about after `sees_until` is not for them to see (None: there
    is no such time).
    """

    by: int
    sees_until: Instant | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """One person, loaded now. `chat_id` is theirs alone and never shown to anybody else.

    `quiet_from` and `quiet_to` are minutes of their local day (equal: no quiet hours); `stage_date` is the due or birth
    date as ISO text; `awaits` who has yet to agree for somebody so young, and `review_since` since when they are to be
    asked again what they agree to; `unprompted_week` how many messages a week they like that nobody asked for;
    `clears` when their chat clears itself; `acting` who acts for them in this turn, None when they do themselves;
    instants are microseconds UTC. Printed, it says nothing that they told.
    """

    id: int
    chat_id: int = field(repr=False)
    name: str = field(repr=False)
    language: str
    zone: str
    state: State
    roles: frozenset[str]
    place: str
    area: str | None = field(default=None, repr=False)
    stage: Stage = field(default="unsaid", repr=False)
    stage_date: str | None = field(default=None, repr=False)
    loss_at: Instant | None = field(default=None, repr=False)
    paused_until: Instant | None = None
    private: Private = "unanswered"
    quiet_from: int = 21 * 60
    quiet_to: int = 8 * 60
    reachable: bool = True
    awaits: Awaits | None = None
    review_since: Instant | None = None
    unprompted_week: int = 1
    clears: Clears = "off"
    acting: Acting | None = None

    @property
    def actor(self) -> int:
        """Whose act it is that is done in this person's name: their own, or of who acts for them."""
        return self.id if self.acting is None else self.acting.by

    @property
    def only_acts(self) -> bool:
        """Whether they are here for nothing but to act for somebody."""
        return self.roles == {COMPANION}

    @property
    def is_guest(self) -> bool:
        """Whether they are no member: here only to act for somebody or to apply as a nurse, or for nothing just now."""
        return self.roles <= {COMPANION, CANDIDATE}

    @property
    def sought(self) -> str | None:
        """What they have applied for, a mentor or a nurse; None for whoever has not."""
        return next((role for name, role in SOUGHT.items() if name in self.roles), None)


def narrowed(parent: Person, acting: Acting) -> Person:
    """That person as somebody acts for them: a parent only, whatever else they may do here."""
    return replace(parent, roles=parent.roles & {"parent"}, acting=acting)


def is_shared(person: Person) -> bool:
    """Whether others may look at this phone: assumed until somebody says not, but for staff at work."""
    if person.private == "unanswered":
        return person.roles.isdisjoint(STAFF_ROLES)
    return person.private == "yes"


def is_here(person: Person, now: Instant) -> bool:
    """Whether they can be reached and take no break just now."""
    return person.reachable and (person.paused_until or 0) <= now


UNPROMPTED_WEEKS = (1, 2, 3)
"""How many messages that nobody asked for may come in a week, as each person likes."""

PAUSES: dict[str, Instant] = {"week": 7 * DAY, "month": 30 * DAY, "open": FOREVER}
"""How long a break may last; "open" is until they say."""

LANGUAGES = ("en", "es", "ar")
"""Languages that Kith's own texts are in."""

PURPOSES = ("pairing", "contact", "share_with_nurse", "stories", "measures", "news")
PURPOSES_AT_JOINING = ("pairing", "contact", "share_with_nurse")
"""What cannot work without: being matched, being written to, and one's nurse knowing one's stage."""
PURPOSES_OF_COMPANIONS = ("contact",)
"""What somebody agrees to who only acts for another: they are not matched, and have told nothing to share."""

CONSENT_VERSION = "2026-11-27.1"
"""Which consent text was shown; changes with its wording, so that it is asked again."""


def language_from(code: str) -> str:
    """The language of ours that fits a phone's language code ("es-MX"), else English."""
    base = code.lower().replace("_", "-").split("-")[0]
    return base if base in LANGUAGES else LANGUAGES[0]


STRENGTHS = (
    *("cooking", "childcare", "listening", "feeding", "sleep", "languages"),
    *("transport", "handiwork", "paperwork", "crafts", "outings", "technology"),
)
"""Twelve groups of what families give each other; the same list for what would help."""

DEMO_CHATS_FROM = 2**52
"""Chats from this number on are nobody's: Telegram's own numbers have at most 52 bits."""

DUE_WITHIN = timedelta(days=300)
DUE_PAST = timedelta(days=28)
"""A due date that has gone by a little is still a due date: nothing assumes a birth."""
BABY_WITHIN = timedelta(days=3 * 366)


def check_stage_date(stage: Stage, iso: str, now: Instant, zone: str) -> None:
    """`Refused` when a due or birth date cannot be: no such day, too far ahead, too long ago."""
    today = local(now, zone).date()
    try:
        told = date.fromisoformat(iso)
    except ValueError:
        raise Refused("people-date-impossible", "no such day") from None
    earliest, latest = (today - DUE_PAST, today + DUE_WITHIN) if stage == "expecting" else (today - BABY_WITHIN, today)
    if not earliest <= told <= latest:
        raise Refused("people-date-impossible", f"a date that cannot be for {stage}")


LOOK_ALIKES = {
    **dict(zip("аеорсухіѕкнтмв", "aeopcyxiskhtmb", strict=True)),
    **dict(zip("αικνορτυε", "aikvoptue", strict=True)),
    **dict(zip("0135@$", "oiesas", strict=True)),
}
"""Cyrillic and Greek letters and signs that pass for Latin ones."""


CAPITALS = dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧАВЕКМНОРСТУХІЅЈ", "abezhikmnoptyxabekmhopctyxisj", strict=True))
"""Greek and Cyrillic capitals by the Latin ones they look like: their small letters look like others."""
SMALL_CAPITALS = dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢıɑɡո", "abcdefghijklmnoprstuvwyziagn", strict=True))
"""Letters drawn like Latin ones that no folding turns into them."""


def looks_like_staff(name: str, staff_words: frozenset[str]) -> bool:
    """Whether a member's name would pass for somebody of the service, look-alike letters and spacing included."""
    words = skeleton(name).split()
    spelt = _joined(words)
    return "".join(words) in staff_words or any(word in staff_words for word in (*words, *spelt))


def _joined(words: list[str]) -> list[str]:
    """Words made of letters that stand apart: "n u r s e Ann" says "nurse"."""
    runs = "".join(word if len(word) == 1 else f" {word} " for word in words)
    return runs.split()


def skeleton(name: str) -> str:
    """Words in plain lower-case letters: accents gone, common look-alikes turned to Latin."""
    shown = "".join(CAPITALS.get(letter, letter) for letter in unicodedata.normalize("NFKD", name))
    plain = "".join(SMALL_CAPITALS.get(letter, letter) for letter in shown.casefold())
    letters = (LOOK_ALIKES.get(letter, letter) for letter in plain if not unicodedata.combining(letter))
    return " ".join("".join(letter if letter.isalpha() else " " for letter in letters).split())


EVENING = 21 * 60
"""When the evening begins for those who have set no safe hours, in minutes of their day."""
BREATH: Instant = 10 * MINUTE
"""So long what was opened or changed just now stays in any case: somebody is reading it."""
SURELY_DELETABLE: Instant = 40 * HOUR
"""Telegram takes messages back for two days; the rest is kept in hand, for an outage."""


def evening_of(person: Person) -> int:
    """The minute of their day at which that person's evening begins: with their safe hours, where they have any."""
    return EVENING if person.quiet_from == person.quiet_to else person.quiet_from


def gone_at(person: Person, came: Instant, touched: Instant) -> Instant:
    """When a message goes from the phone of somebody whose chat clears itself. It `came` then, and was last opened or
    changed at `touched`.
    """
    match person.clears:
        case "hour":
            wished = touched + HOUR
        case "evening":
            wished = max(_evening_after(person, touched), touched + BREATH)
        case "day":
            wished = touched + DAY
        case _:
            return FOREVER
    limit = came + SURELY_DELETABLE
    return min(wished, max(limit, touched + BREATH)) if touched < limit else wished


def _evening_after(person: Person, at: Instant) -> Instant:
    hour, minute = divmod(evening_of(person), 60)
    evenings = (days_on(at, person.zone, days, time(hour, minute)) for days in range(3))
    return next(evening for evening in evenings if evening > at)
