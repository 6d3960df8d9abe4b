"""Counting what happened, and what was told of it."""
