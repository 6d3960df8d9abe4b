"""The tables of opportunities, and all their SQL."""
