"""How much it costs: the benches behind `python -m bot bench`, in its order."""

from bot.simulation.bench.arriving import ARRIVAL
from bot.simulation.bench.bench import Bench
from bot.simulation.bench.durable import DURABLE
from bot.simulation.bench.members import MEMBERS
from bot.simulation.bench.mornings import CASELOAD, DIGEST, SLOTS
from bot.simulation.bench.pairing.calm import CALM
from bot.simulation.bench.pairing.exact import EXACT
from bot.simulation.bench.pairing.fair import FAIR
from bot.simulation.bench.pairing.peer import PEER
from bot.simulation.bench.pairing.same import SAME
from bot.simulation.bench.pairing.stall import STALL
from bot.simulation.bench.reminders import REMINDING
from bot.simulation.bench.rendering import RENDERING
from bot.simulation.bench.reporting import REPORT
from bot.simulation.bench.screening import SCREENING
from bot.simulation.bench.skills.balance import BALANCE
from bot.simulation.bench.skills.exact import RINGS
from bot.simulation.bench.skills.longer import LONGER
from bot.simulation.bench.skills.needs import NEEDS
from bot.simulation.bench.start import OVERDUE, START
from bot.simulation.bench.update import UPDATE
from bot.simulation.bench.urgent import URGENT_BENCH
from bot.simulation.bench.workers import SHARED

OF_PAIRING = (EXACT, PEER, STALL, SAME, FAIR, CALM, ARRIVAL)
OF_SKILLS = (RINGS, LONGER, BALANCE, NEEDS)
OF_STAFF = (DIGEST, SLOTS, CASELOAD, REMINDING, REPORT)
BENCHES: tuple[Bench, ...] = (
    *(UPDATE, DURABLE, SHARED, MEMBERS, OVERDUE, URGENT_BENCH, RENDERING, SCREENING, START),
    *OF_PAIRING,
    *OF_SKILLS,
    *OF_STAFF,
)
