"""How much it costs: the benches behind `python -m bot bench`, in its order."""

from bot.simulation.bench.arriving import ARRIVAL
from bot.simulation.bench.bench import Bench
from bot.simulation.bench.durable import DURABLE
from bot.simulation.bench.members import MEMBERS
from bot.simulation.bench.rendering import RENDERING
from bot.simulation.bench.start import OVERDUE, START
from bot.simulation.bench.update import UPDATE
from bot.simulation.bench.urgent import URGENT_BENCH

BENCHES: tuple[Bench, ...] = (UPDATE, DURABLE, MEMBERS, OVERDUE, URGENT_BENCH, RENDERING, START, ARRIVAL)
