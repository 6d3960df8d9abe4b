"""What may reach which phone: a second opinion on everything delivery claims, sends and notes.

It reads the same rows in SQL of its own and puts them into words anew, so that a mixed-up chat, a forgotten check or a
copy without its mark shows, whoever made the mistake.
"""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from bot.base.clock import SECOND, Instant
from bot.base.messages import Screen, Text, from_json
from bot.base.texts import Reader, Texts
from bot.base.transaction import Transaction
from bot.people import service as people
from bot.practice.telegram import Change, Json, SimulatedTelegram
from bot.simulation import said
from bot.simulation.broken import Broken
from bot.simulation.disk import Disk
from bot.simulation.history import History
from handlers.envelopes import Envelope
from handlers.screens import render, veiled
from handlers.shown_words import readable

TIDYING = ("delete", "remove", "blank")
ANSWERS = ("screen", "document", "held", "picture", "opened", *TIDYING)
URGENT_LANE, SCREEN_LANE = 0, 1
_ROW = (
    "SELECT o.id, o.person_id, o.lane, o.kind, o.key, o.body, o.edits, o.purpose, o.unprompted, o.marked, o.attempts, "
    "o.not_before, o.not_after, o.state, p.chat_id, p.state AS is_here, p.paused_until, p.private, p.quiet_from, "
    "p.quiet_to, p.unprompted_week, p.zone, p.language, EXISTS (SELECT 1 FROM roles r WHERE r.person_id = p.id AND "
    "r.role IN ('nurse', 'coordinator')) AS at_work, EXISTS (SELECT 1 FROM consents c WHERE c.person_id = p.id AND "
    "c.purpose = o.purpose AND c.withdrawn_at IS NULL) AS consents, EXISTS (SELECT 1 FROM asks k WHERE k.id = "
    "CASE WHEN o.key LIKE 'ask:%' THEN CAST(substr(o.key, 5) AS INTEGER) "
    "WHEN o.key LIKE 'closed-ask:%' THEN CAST(substr(o.key, 12) AS INTEGER) END AND k.asked_by = p.id) OR EXISTS "
    "(SELECT 1 FROM asks c WHERE o.key LIKE 'complaint:%' AND c.id = CAST(substr(o.key, 11) AS INTEGER) AND "
    "c.kind = 'safety.complaint' AND c.about = p.id) OR "
    "coalesce(o.key, '') LIKE 'safety:gentle:%' OR EXISTS (SELECT 1 FROM audit u WHERE u.about = p.id AND u.action IN "
    "('people.removed', 'people.let_back') AND u.at = o.created_at) AS own_ask "
    "FROM outbox o JOIN persons p ON p.id = o.person_id WHERE o.id = :id"
)
_BEFORE = (
    "SELECT count(*) FROM outbox WHERE person_id = :person AND (lane < :lane OR lane = :lane AND id < :id) "
    "AND state IN ('waiting', 'sending') AND not_before <= :now"
)
_UNASKED = (
    "SELECT settled_at FROM outbox WHERE person_id = :person AND id <> :id AND unprompted = 1 "
    "AND message_id IS NOT NULL"
)
_NEWER = (
    "SELECT count(*) FROM outbox n JOIN outbox o ON n.person_id = o.person_id AND n.id > o.id AND n.kind = 'screen' "
    "WHERE o.id = :id AND o.kind = 'screen' AND n.state LIKE :state"
)


_REMARK = "SELECT 1 FROM outbox WHERE key = :key"


@dataclass(slots=True)
class _Letter:
    """What is on its way to one chat, and how it may read: as it is, or with the mark above it; and what it may be a
    copy of, of which `bare` ones have no words.
    """

    row_id: int
    kind: str
    plain: str
    marked: str
    said: str = ""
    copies: tuple[int, int] | None = None
    bare: bool = False


@dataclass(slots=True)
class Mail:
    """Everything between the outbox and the phones."""

    disk: Disk
    texts: Texts
    telegram: SimulatedTelegram
    history: History
    duplicates_unmarked: int = 0
    _under_way: dict[int, _Letter] = field(default_factory=dict)
    _copies: Counter[int] = field(default_factory=Counter)
    _arrived: set[int] = field(default_factory=set)
    _asked_to_wait: dict[int, Instant] = field(default_factory=dict)
    _left_alone: dict[int, Instant] = field(default_factory=dict)

    def forget_under_way(self) -> None:
        """The bot is down: nothing of it is under way."""
        self._under_way.clear()
        self._asked_to_wait.clear()

    # --- when delivery claims rows ---

    def claimed(self, tx: Transaction, envelopes: Sequence[Envelope]) -> None:
        """Look at each, in the same transaction."""
        for envelope in envelopes:
            row = self._row(envelope.row.id)
            self._check(row, envelope, tx.now)
            self._under_way[row["chat_id"]] = self._letter(tx, row)

    def _row(self, row_id: int) -> dict[str, Any]:
        cursor = self.disk.connection.execute(_ROW, {"id": row_id})
        names = [column[0] for column in cursor.description]
        return dict(zip(names, cursor.fetchone(), strict=True))

    def _check(self, row: dict[str, Any], envelope: Envelope, now: Instant) -> None:
        wrong = {
            "it was not claimed": row["state"] != "sending",
            "it goes to another's chat": row["chat_id"] != envelope.chat_id,
            "it is too early": row["not_before"] > now,
            "it is too late": row["not_after"] is not None and row["not_after"] < now,
            "something older or more urgent still waits": bool(
                self.disk.rows(_BEFORE, person=row["person_id"], lane=row["lane"], id=row["id"], now=now)[0][0]
            ),
            # one that was under way when the newer one came goes again, before it: it may have arrived
            "a newer screen was shown since": row["lane"] == SCREEN_LANE
            and row["attempts"] == 1
            and self._newer(row["id"], "waiting"),
            **({} if row["kind"] in ANSWERS else _unasked_for(row, now, at_once=self._comes_at_once(row, now))),
            **(said.forbids(said.of(self.disk, row), row, now) if row["kind"] in said.KINDS else {}),
            "enough came that nobody asked for": bool(row["unprompted"]) and self._is_enough(row, now),
        }
        for what, is_so in wrong.items():
            if is_so:
                raise Broken(f"outbox row {row['id']} is being sent to person {row['person_id']}, but {what}")

    def _comes_at_once(self, row: dict[str, Any], now: Instant) -> bool:
        """Whether it is something that is said and waits for no hour."""
        found = said.of(self.disk, row) if row["kind"] in said.KINDS else None
        return found is not None and said.comes_at_once(self.disk, found, row, now)

    def _is_enough(self, row: dict[str, Any], now: Instant) -> bool:
        """Whether one came today that nobody asked for, or in the last seven days as many as that person likes."""
        zone = ZoneInfo(row["zone"])
        today = datetime.fromtimestamp(now / SECOND, zone).date()
        came = [
            (today - datetime.fromtimestamp(at / SECOND, zone).date()).days
            for (at,) in self.disk.rows(_UNASKED, person=row["person_id"], id=row["id"])
        ]
        return came.count(0) >= 1 or sum(days < 7 for days in came) >= row["unprompted_week"]

    def _newer(self, row_id: int, state: str = "%") -> bool:
        """Whether that screen's person was shown another one since, which is in that state."""
        return bool(self.disk.rows(_NEWER, id=row_id, state=state)[0][0])

    def _letter(self, tx: Transaction, row: dict[str, Any]) -> _Letter:
        if row["kind"] in TIDYING:
            return _Letter(row["id"], row["kind"], "·", "·")
        words = partial(readable, tx, people.get(tx, row["person_id"]))
        reader = Reader(row["zone"], lambda of_id: people.display_name(tx, of_id), tx.now, words)
        body = tx.keys.unseal(row["person_id"], row["body"])
        if row["kind"] in said.KINDS:
            return self._talk(row, body, partial(self.texts.render, row["language"], reader=reader))
        plain = render(self.texts, row["language"], reader, _screen(row, body)).html
        mark = self.texts.render(row["language"], Text("sent-again"), reader)
        return _Letter(row["id"], row["kind"], plain, f"{mark}\n{plain}")

    def _talk(self, row: dict[str, Any], body: str, say: said.Say) -> _Letter:
        """One part of what somebody says; the first as a plain line, where others may look."""
        mark, found = say(Text("sent-again")), said.of(self.disk, row)
        if found is None:
            raise Broken(f"outbox row {row['id']} is part of nothing")
        plain, copies = said.reads(found, row, body, say), said.copies(found, row, body)
        if row["kind"] == "talk" and found.part == 0 and _others_may_look(row):
            plain, copies = say(veiled(row["id"]).text), None
        bare = copies is not None and found.kind in said.BARE
        marked = plain if row["kind"] == "remark" else f"{mark}\n{plain}"  # a remark is the mark itself
        return _Letter(row["id"], row["kind"], plain, marked, copies=copies, bare=bare)

    # --- on the line and on the phones ---

    def leaves(self, method: str, params: Json) -> None:
        """A request is about to reach Telegram: it says what some row says, to that row's person."""
        if method == "answercallbackquery" or "chat_id" not in params:
            return
        if self._left_alone.get(int(params["chat_id"]), 0) > self.telegram.clock.now():
            raise Broken(f"{method} goes to chat {params['chat_id']}, which Telegram asked to leave alone")
        words = params.get("text") or params.get("caption")
        letter = self._under_way.get(int(params["chat_id"]))
        if method == "copymessage":
            copied = int(params["from_chat_id"]), int(params["message_id"])
            if letter is None or copied != letter.copies or (words is None and not letter.bare):
                raise Broken(f"a message is copied to chat {params['chat_id']} that no row for it names")
        if words is None:
            return
        if letter is None or words not in (letter.plain, letter.marked):
            raise Broken(f"{method} says something to chat {params['chat_id']} that no row for it says")
        letter.said = words

    def changed(self, change: Change) -> None:
        """Something changed on a phone: note what reached it."""
        if change.kind not in ("message", "edit") or change.chat_id is None or change.message_id is None:
            return
        message = self.telegram.world.chats[change.chat_id].messages.get(change.message_id)
        if message is None or not message.outgoing:
            return
        letter = self._under_way.get(change.chat_id)
        if letter is None:
            raise Broken(f"a message reached chat {change.chat_id} that nobody sent")
        self._arrived.add(letter.row_id)
        self.history.add("message", change.kind, change.chat_id, letter.said, self.telegram.clock.now())
        if change.kind == "message":
            self._count_copy(letter)

    def _count_copy(self, letter: _Letter) -> None:
        self._copies[letter.row_id] += 1
        if self._copies[letter.row_id] > 1 and letter.said != letter.marked and not letter.bare:
            self.duplicates_unmarked += 1
            raise Broken(f"a further copy of outbox row {letter.row_id} arrived without a mark")

    def stands_already(self, params: Json) -> None:
        """An edit changed nothing: what it says is on the phone."""
        letter = self._under_way.get(int(params["chat_id"]))
        if letter is not None:
            self._arrived.add(letter.row_id)

    def asked_to_wait(self, chat_id: int, seconds: int) -> None:
        """Telegram asks to leave that chat alone for so long. It is to be kept to once it is noted on the disk."""
        self._asked_to_wait[chat_id] = self.telegram.clock.now() + seconds * SECOND

    # --- when delivery notes what became of them ---

    def noted_sent(self, row_id: int) -> None:
        """A row is said to have been sent: then it has reached its phone."""
        row = self._row(row_id)
        if row_id not in self._arrived and row["kind"] not in (*TIDYING, *said.NOT_SEEN):
            raise Broken(f"outbox row {row_id} is noted as sent and never reached its phone")
        if self._copies[row_id] > 1 and self._is_bare(row) and not self.disk.rows(_REMARK, key=f"{row['key']}:remark"):
            self.duplicates_unmarked += 1
            raise Broken(f"a further copy of outbox row {row_id} has no line beneath it that says so")

    def _is_bare(self, row: dict[str, Any]) -> bool:
        """Whether it is a copy of something without words."""
        found = said.of(self.disk, row) if row["kind"] in ("talk", "opened") else None
        return found is not None and found.kind in said.BARE and found.part == 1

    def noted_put_back(self, row_id: int) -> None:
        """A row is to be sent again: where Telegram asked to wait, that is known now, whatever happens."""
        chat_id = self._row(row_id)["chat_id"]
        if chat_id in self._asked_to_wait:
            self._left_alone[chat_id] = self._asked_to_wait.pop(chat_id)

    def noted_superseded(self, row_id: int) -> None:
        """A screen is not to be sent any more: then its person was shown another one."""
        if not self._newer(row_id):
            raise Broken(f"outbox row {row_id} gave way to a screen that there is not")


def _screen(row: dict[str, Any], body: str) -> Screen:
    if row["kind"] in ("message", "photo") and _others_may_look(row):
        return veiled(row["id"])
    return from_json(_caption(body) if row["kind"] in ("document", "held", "photo", "picture") else body)


def _caption(body: str) -> str:
    return str(json.loads(body)["caption"])


def _others_may_look(row: dict[str, Any]) -> bool:
    return bool(row["private"] == "yes" or (row["private"] == "unanswered" and not row["at_work"]))


def _unasked_for(row: dict[str, Any], now: Instant, *, at_once: bool) -> dict[str, bool]:
    """What forbids sending something that is no answer to what its reader just did."""
    urgent = row["lane"] == URGENT_LANE
    return {
        "they have left": row["is_here"] == "left" and not (urgent and row["own_ask"]),
        "its consent does not stand": row["purpose"] is not None and not row["consents"],
        "they take a break": not urgent and not row["at_work"] and (row["paused_until"] or 0) > now,
        "it is quiet there": not urgent and not at_once and _is_quiet(row, now),
    }


def _is_quiet(row: dict[str, Any], now: Instant) -> bool:
    wall = (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=now)).astimezone(ZoneInfo(row["zone"]))
    minute, start, end = wall.hour * 60 + wall.minute, row["quiet_from"], row["quiet_to"]
    return bool((minute - start) % (24 * 60) < (end - start) % (24 * 60))
