"""The seeded simulation: the real bot, months of virtual time, and everything that can go wrong in them."""
