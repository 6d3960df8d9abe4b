"""What the house promises, proven on the real thing: the proofs behind `python -m bot prove`, in its order."""

from bot.simulation.proofs.backup import BACKUP
from bot.simulation.proofs.books import BOOKS
from bot.simulation.proofs.by_tests import AUTHORITY, ERASE, MOVE
from bot.simulation.proofs.crash import CRASH
from bot.simulation.proofs.escalation import ESCALATION
from bot.simulation.proofs.inputs import INPUTS
from bot.simulation.proofs.kill import KILLING
from bot.simulation.proofs.ledger import LEDGER
from bot.simulation.proofs.migrate import MIGRATE
from bot.simulation.proofs.power import POWER
from bot.simulation.proofs.proof import Proof
from bot.simulation.proofs.restart import RESTARTING
from bot.simulation.proofs.tokens import TOKENS
from bot.simulation.proofs.year import YEAR

PROOFS: tuple[Proof, ...] = (
    *(AUTHORITY, BACKUP, BOOKS, CRASH, ERASE, ESCALATION, INPUTS, KILLING, LEDGER, MIGRATE),
    *(MOVE, POWER, RESTARTING, TOKENS, YEAR),
)
