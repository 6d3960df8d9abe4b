"""Asks: something somebody waits for. Each has an owner and a due time until a person closes it."""
