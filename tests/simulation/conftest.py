"""The towns of exchanges and of rings, in which the simulation's invariants are tried."""

from tests.skills.conftest import empty_street, street, town

__all__ = ["empty_street", "street", "town"]
