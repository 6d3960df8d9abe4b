"""A tale: what people did and what went wrong, kept in a file, done again by the practice page or the simulation."""
