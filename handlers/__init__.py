"""The Telegram edge: one file per room."""
