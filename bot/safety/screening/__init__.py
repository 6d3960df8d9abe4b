"""Screening of every text: what needs a person at once, today, one gentle question, or nothing."""
