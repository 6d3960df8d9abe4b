"""What somebody has sent and must not vanish from their own chat yet: copies of it are still to be made."""

from bot.base.chats import DELETABLE
from bot.base.transaction import Transaction
from bot.people.rules import Person
from bot.talk import store, undecided


def sources(tx: Transaction, person: Person) -> set[int]:
    """The numbers of those messages: on their way, behind a plain line that the other has not opened, or without
    anybody chosen for them. Words alone are kept until they arrive, and are not among them.
    """
    unsaid = (said.message_id for said in undecided.waiting(tx, person) if said.kind != "text")
    return {*store.uncopied(tx, person.id, tx.now - DELETABLE), *unsaid}
