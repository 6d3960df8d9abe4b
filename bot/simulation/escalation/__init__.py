"""Cries for help by the hundred in one house, each followed to its end by a judge who shares nothing with the asks."""
