"""The PostgreSQL server of the tests' own, which proofs and benches have too."""

from bot.simulation.process.private_server import BOT, OWNER, NoServer, Server, programs, serving

__all__ = ("BOT", "OWNER", "NoServer", "Server", "programs", "serving")
