"""Running it together: what stands on the agenda, and decisions by one vote each, open or secret."""
