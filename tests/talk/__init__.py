"""The private line: what reaches whom, and what never does."""
