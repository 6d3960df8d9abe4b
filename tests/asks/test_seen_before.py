"""What somebody looked at before another's act: the store itself lets nothing be done to it any more."""

from bot.asks import service, store
from tests.asks.people import ANA, CLEO, NIA, RUTH


def test_an_ask_that_changed_since_it_was_loaded_is_neither_called_nor_taken_nor_closed(tx):
    ask_id = service.open(tx, "safety.now", about=ANA, asked_by=ANA, urgent=True, clock_minutes=(10, 5, 15))
    before = service.load(tx, ask_id)
    service.hand_over(tx, ask_id, RUTH)
    now = service.load(tx, ask_id)
    assert now.owner == NIA
    assert not store.call(tx, before, 0, 0, RUTH, before.due_at)
    assert not store.take(tx, before, RUTH, before.due_at)
    assert not store.follow_up(tx, before, before.due_at)
    assert not store.close(tx, before, CLEO, "sorted")
    assert service.load(tx, ask_id) == now
