"""Needs and offers: what people give and what would help them, and who can help whom, in rings and in chains that begin
with a gift.

`search` finds kinds by people's own words, `service` keeps cards, `rings.best` chooses the best rings and chains of
everybody, and `arrival.Waiting` looks for one through whoever comes.
"""
