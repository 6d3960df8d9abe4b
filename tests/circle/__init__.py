"""Deciding together."""
