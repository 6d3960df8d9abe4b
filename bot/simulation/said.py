"""What two people say to each other, as a second opinion reads it: who may get it, and how it may read."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from typing import Any

from bot.base.clock import DAY, FOREVER, MINUTE, Instant
from bot.base.messages import Name, Text
from bot.simulation.disk import Disk

KINDS = ("talk", "opened", "amended", "reacted", "remark")
NOT_SEEN = ("reacted", "amended")
"""What changes nothing that can be seen where the message it is about is gone."""
BARE = ("sticker", "video_note", "location", "venue")
LATELY: Instant = 15 * MINUTE
_AT_ONCE = (
    "SELECT 1 FROM asks k WHERE k.kind IN ('safety.now', 'safety.emergency', 'safety.today') AND k.state <> 'closed' "
    "AND (k.about = :reader OR k.about = :other AND k.owner = :reader) UNION ALL SELECT 1 FROM talk_messages m "
    "WHERE m.tie_id = :tie AND m.from_id = :reader AND m.at > :since LIMIT 1"
)
_MESSAGE = (
    "SELECT m.from_id, m.to_id, m.source, m.kind, m.state, f.chat_id, f.state = 'active' AND t.state = 'active', "
    "coalesce(t.paused_until, 0), coalesce(f.paused_until, 0), "
    "EXISTS (SELECT 1 FROM pairings p WHERE p.state = 'active' "
    "AND (p.parent_id, p.helper_id) IN ((m.from_id, m.to_id), (m.to_id, m.from_id))), "
    f"(SELECT coalesce(max(CASE WHEN e.settled_at IS NULL THEN {FOREVER} WHEN e.state = 'confirmed' "
    f"THEN e.settled_at + {7 * DAY} ELSE 0 END), 0) FROM skills_exchanges e WHERE e.told_by IS NULL "
    "AND (e.giver_id, e.receiver_id) IN ((m.from_id, m.to_id), (m.to_id, m.from_id))), "
    "m.from_id IN (g.one_id, g.other_id) AND m.to_id IN (g.one_id, g.other_id), "
    "EXISTS (SELECT 1 FROM kept_apart k WHERE k.why = 'blocked' "
    "AND (k.person_id, k.other_id) IN ((m.from_id, m.to_id), (m.to_id, m.from_id))), "
    "EXISTS (SELECT 1 FROM talk_lines l WHERE l.tie_id = g.id AND l.paused = 1), "
    "EXISTS (SELECT 1 FROM talk_nights n WHERE n.person_id = :reader AND n.choice = 'silent') "
    "FROM talk_messages m JOIN talk_ties g ON g.id = m.tie_id AND g.id = :tie "
    "JOIN persons f ON f.id = m.from_id JOIN persons t ON t.id = m.to_id WHERE m.id = :message"
)
Say = Callable[[Text], str]
"""A text in the reader's words."""


@dataclass(frozen=True, slots=True)
class Said:
    """One message on a line as the tables have it, and which part of it a row is."""

    from_id: int
    to_id: int
    source: int
    kind: str
    state: str
    from_chat: int
    both_here: bool
    to_away_until: Instant
    from_away_until: Instant
    paired: bool
    agreed_until: Instant
    of_the_two: bool
    blocked: bool
    rests: bool
    comes_silently: bool
    part: int


def of(disk: Disk, row: dict[str, Any]) -> Said | None:
    """What that row of the outbox is part of."""
    _, tie, message, part, *_ = row["key"].split(":")
    found = disk.rows(_MESSAGE, tie=int(tie), message=int(message), reader=row["person_id"])
    return Said(*(*found[0], int(part))) if found else None


def forbids(said: Said | None, row: dict[str, Any], now: Instant) -> dict[str, bool]:
    """What forbids bringing it to that row's person."""
    if said is None:
        return {"it is part of nothing": True}
    to_other = row["kind"] == "reacted" and row["person_id"] == said.from_id
    away_until = said.from_away_until if to_other else said.to_away_until
    wrong = {
        "it is for somebody else": row["person_id"] != (said.from_id if to_other else said.to_id),
        "those two are not the two of the line": not said.of_the_two,
        "it was taken back": said.state == "taken_back",
    }
    if row["kind"] == "opened":
        return wrong  # it had come before, behind a plain line, whatever is with the two by now
    return {
        **wrong,
        "nothing binds them any more": not said.paired and said.agreed_until <= now,
        "one has blocked the other": said.blocked,
        "one of the two is not here": not said.both_here,
        "the line rests": said.rests,
        "they take a break": away_until > now,
    }


def comes_at_once(disk: Disk, said: Said, row: dict[str, Any], now: Instant) -> bool:
    """Whether it waits for no hour: without a sound, as its reader wants it; while somebody is called for them, or they
    for the other one; and just after they wrote on that line.
    """
    reader = row["person_id"]
    about = {"reader": reader, "other": said.from_id if reader == said.to_id else said.to_id}
    tie = int(row["key"].split(":")[1])
    return said.comes_silently or bool(disk.rows(_AT_ONCE, **about, tie=tie, since=now - LATELY))


def reads(said: Said, row: dict[str, Any], body: str, say: Say) -> str:
    """How it reads, without a mark."""
    if row["kind"] == "reacted":
        return ""
    if row["kind"] == "remark":
        return say(Text("sent-again"))
    words = json.loads(body)["words"]
    kind = said.kind if said.part <= 0 and not words else "text"
    header = say(Text("talk-header", who=Name(said.from_id), kind=kind))
    return f"{header}\n{escape(words, quote=False)}" if words else header


def copies(said: Said, row: dict[str, Any], body: str) -> tuple[int, int] | None:
    """The chat and message that it may be a copy of."""
    is_copy = row["kind"] in ("talk", "opened") and json.loads(body)["copy"]
    return (said.from_chat, said.source) if is_copy else None
