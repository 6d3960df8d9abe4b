"""Needs and offers: who can help whom, in rings and in chains that begin with a gift.

`rings.best` chooses the best rings and chains of everybody, and `arrival.Waiting` looks for one through whoever comes.
"""
