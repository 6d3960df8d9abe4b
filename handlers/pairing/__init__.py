"""Pairing on the phone: answering in private, my people, changing, looking by hand, and last night's run."""

from handlers.pairing import answers, ending, looking, loss, mine, moving, nights, words
from handlers.pairing.loss import acting_part, loss_part
from handlers.pairing.mine import furnish, home_part

__all__ = ["HANDLERS", "acting_part", "furnish", "home_part", "loss_part"]

HANDLERS = (
    *(*answers.HANDLERS, *mine.HANDLERS, *looking.HANDLERS, *nights.HANDLERS),
    *(*loss.HANDLERS, *ending.HANDLERS, *words.HANDLERS, *moving.HANDLERS),
)
