"""Updates of every kind that nobody should send and somebody will, and a street on which they all arrive."""
