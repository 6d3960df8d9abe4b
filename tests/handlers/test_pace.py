"""How fast Telegram lets us talk."""

from bot.base.clock import HOUR, SECOND
from handlers.pace import BURST, PER_SECOND, URGENT_RESERVE, Pace

NOON = 1_000 * HOUR


def test_a_chat_takes_a_small_burst_and_then_one_a_second():
    pace = Pace()
    for _ in range(BURST):
        assert pace.ready_at(1) <= NOON
        pace.spend(1, NOON)
    assert pace.ready_at(1) == NOON + SECOND
    assert pace.ready_at(2) <= NOON


def test_a_part_of_each_second_is_kept_for_what_is_urgent():
    pace, sent = Pace(), 0
    while pace.spare(NOON, urgent=False):
        pace.spend(sent := sent + 1, NOON)
    assert sent == PER_SECOND - URGENT_RESERVE
    assert pace.spare(NOON, urgent=True)


def test_when_it_says_there_is_room_there_is():
    pace = Pace()
    for chat in range(PER_SECOND):
        pace.spend(chat, NOON)
    assert not pace.spare(NOON, urgent=True)
    assert pace.spare(pace.next_room(NOON), urgent=False)


def test_a_wait_is_never_shortened():
    pace = Pace()
    pace.hold(1, NOON + HOUR)
    pace.hold(1, NOON + SECOND)
    assert pace.ready_at(1) == NOON + HOUR
    pace.hold_all(NOON + 2 * HOUR)
    assert (pace.ready_at(1), pace.ready_at(2)) == (NOON + 2 * HOUR, NOON + 2 * HOUR)


def test_ten_thousand_chats_are_not_remembered_for_ever():
    pace = Pace()
    pace.hold(1, NOON + HOUR)
    for chat in range(10_002):
        pace.spend(chat, NOON + chat * SECOND)
    assert len(pace._chat_full_at) < 10
    assert pace.ready_at(1) <= NOON + 10_002 * SECOND
