"""A sender that forgets to say whether its reader asked for it is found, in whatever way it writes."""

import ast
from pathlib import Path

import pytest

from tests.checks.senders import SENDS, compare, found_in, listed, problems

ROOM = "from bot.base import outbox\n\n\ndef greet(tx, to):\n    outbox.send(tx, to, HELLO, lane='talk'{})\n"
NOT_COUNTED, COUNTED = frozenset({False}), frozenset({True})


def test_every_sender_says_what_prompts_it():
    assert problems() == []


def test_a_new_sender_is_missed_in_the_list():
    found = found_in("room.messages", ROOM.format(""))
    assert found == {"room.messages.greet": NOT_COUNTED}
    assert len(compare(found, {})) == 1
    assert compare(found, {"room.messages.greet": "meeting"}) == []


@pytest.mark.parametrize(
    "source",
    [
        "from bot.base import outbox\ndef greet(tx, to): outbox.show(tx, to, HELLO, None, lasting=True)",
        "from bot.base import outbox\ndef greet(tx, to): outbox.put(tx, to, 'message', HELLO, 'talk')",
        "from bot.base import enclosures\ndef greet(tx, to): enclosures.send_picture(tx, to, HEART, HELLO)",
        "from bot.base import enclosures\ndef greet(tx, to): enclosures.send_document(tx, to, FILE)",
        "from bot.base import enclosures\nasync def greet(tx, to): enclosures.tell_with_picture(tx, to, HEART, HELLO)",
        "from bot.base.outbox import send\ndef greet(tx, to): send(tx, to, HELLO)",
        "from bot.base.outbox import send as tell\ndef greet(tx, to): tell(tx, to, HELLO)",
        "from bot.base import outbox as letters\ndef greet(tx, to): letters.send(tx, to, HELLO)",
        "import bot.base.outbox\ndef greet(tx, to): bot.base.outbox.send(tx, to, HELLO)",
        "import bot.base.outbox as letters\ndef greet(tx, to): letters.send(tx, to, HELLO)",
        "from bot import base\ndef greet(tx, to): base.outbox.send(tx, to, HELLO)",
        "def greet(tx, to):\n    from bot.base.outbox import send\n    send(tx, to, HELLO)",
        "from bot.base import outbox\ndef greet(tx, to):\n    def one(): outbox.send(tx, to, HELLO)\n    one()",
        "from bot.base import outbox\nclass Room:\n    def greet(self, to): outbox.send(self.tx, to, HELLO)",
        "from bot.base import outbox\ndef greet(tx, everybody): each(everybody, outbox.send)",
    ],
)
def test_however_it_writes_it_is_found(source):
    assert found_in("room", source) == {"room.greet": NOT_COUNTED}


def test_what_writes_outside_every_function_is_found_under_its_module():
    assert found_in("room", "from bot.base import outbox\ngreet = outbox.send") == {"room": NOT_COUNTED}


def test_what_only_has_such_a_name_writes_to_nobody():
    own = "def send(tx, to): return to\ndef greet(tx, to): send(tx, to)\ndef keep(pool, one): pool.put(one)"
    assert found_in("room", own) == {}


def test_one_that_nobody_asked_for_must_be_counted_and_no_other():
    forgets, counts = ROOM.format(""), ROOM.format(", unprompted=True")
    for source, reason in ((forgets, "unprompted"), (counts, "meeting"), (counts, "because")):
        assert compare(found_in("room.messages", source), {"room.messages.greet": reason})
    assert compare(found_in("room.messages", counts), {"room.messages.greet": "unprompted"}) == []


def test_saying_that_it_is_not_counted_does_not_count_and_what_is_left_open_does():
    assert found_in("room", ROOM.format(", unprompted=False")) == {"room.greet": NOT_COUNTED}
    for left_open in (", unprompted=is_late", ", **more"):
        assert found_in("room", ROOM.format(left_open)) == {"room.greet": COUNTED}


def test_who_writes_both_has_to_part_them():
    both = found_in("room", ROOM.format(", unprompted=True") + "    outbox.send(tx, to, HELLO, lane='talk')\n")
    assert both == {"room.greet": NOT_COUNTED | COUNTED}
    for reason in ("unprompted", "meeting"):
        assert compare(both, {"room.greet": reason})


def test_no_other_way_leads_to_the_outbox():
    """Whoever adds one to the base adds it to SENDS; what takes messages away says nothing."""
    outbox = ast.parse(Path("bot/base/outbox.py").read_text(encoding="utf-8"))
    keeps = {
        f"bot.base.outbox.{function.name}"
        for function in outbox.body
        if isinstance(function, ast.FunctionDef)
        for call in ast.walk(function)
        if isinstance(call, ast.Call) and ast.unparse(call.func) in ("put", "tx.insert_new")
    }
    assert keeps - {"bot.base.outbox.ask_telegram"} == {way for way in SENDS if way.startswith("bot.base.outbox.")}
    base = {
        name
        for path in Path("bot/base").glob("*.py")
        for name in found_in(".".join(path.with_suffix("").parts), path.read_text(encoding="utf-8"))
    }
    assert base == {way for way in SENDS if way.startswith("bot.base.enclosures.")}


def test_the_unprompted_ones_are_known_by_name():
    """Whoever adds one lets it take part in tests/handlers/test_ceiling_together.py."""
    unprompted = {name for name, reason in listed().items() if reason == "unprompted"}
    assert unprompted == {
        "checkins.group_messages.invite",
        "checkins.pulse.due",
        "circle.jobs_messages.ask_to_swap",
        "circle.meeting_messages.invite",
        "evidence.asking._ask",
        "guidance.messages.offer",
        "hours.nudging.due",
        "hours.pot.announce",
        "panel.messages.ask",
        "panel.messages.invite",
        "skills.exchange_messages.told_of",
        "skills.firsts_messages.propose",
        "skills.ring_messages.invite",
        "staff.messages.course_waits",
        "staff.messages.invite",
        "staff.news_messages.send",
    }
