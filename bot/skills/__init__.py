"""Needs and offers: who can help whom, in rings and in chains that begin with a gift."""
