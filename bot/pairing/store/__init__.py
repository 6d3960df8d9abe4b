"""The tables of pairing and the SQL on them."""
