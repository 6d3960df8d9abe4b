"""The report of a place."""
