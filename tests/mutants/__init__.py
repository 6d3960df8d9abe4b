"""Planted mutants: small wrong changes, one at a time, by which the simulation and the tests are judged themselves."""
