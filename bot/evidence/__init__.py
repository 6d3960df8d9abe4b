"""Showing that it works: figures of what happened, told so that nobody can be found in them."""
