"""A sender that forgets to say whether its reader asked for it is found."""

from tests.checks.senders import compare, found_in, listed, problems

ROOM = "from bot.base import outbox\n\n\ndef greet(tx, to):\n    outbox.send(tx, to, HELLO, lane='talk'{})\n"


def test_every_sender_says_what_prompts_it():
    assert problems() == []


def test_a_new_sender_is_missed_in_the_list():
    found = found_in("room.messages", ROOM.format(""))
    assert found == {"room.messages.greet": False}
    assert len(compare(found, {})) == 1
    assert compare(found, {"room.messages.greet": "meeting"}) == []


def test_one_that_nobody_asked_for_must_be_counted_and_no_other():
    forgets, counts = ROOM.format(""), ROOM.format(", unprompted=True")
    for source, reason in ((forgets, "unprompted"), (counts, "meeting"), (counts, "because")):
        assert compare(found_in("room.messages", source), {"room.messages.greet": reason})
    assert compare(found_in("room.messages", counts), {"room.messages.greet": "unprompted"}) == []


def test_the_unprompted_ones_are_known_by_name():
    """Whoever adds one lets it take part in tests/handlers/test_ceiling_together.py."""
    unprompted = {name for name, reason in listed().items() if reason == "unprompted"}
    assert unprompted == {
        "checkins.group_messages.invite",
        "checkins.pulse.due",
        "staff.messages.course_waits",
        "staff.messages.invite",
    }
