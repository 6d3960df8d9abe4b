"""What panels keep: matters, who sits, what is said, and what could put it right."""
