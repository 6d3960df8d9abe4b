"""Kith as a real process beside a simulated Telegram that is one too: for proofs, and for tests."""
