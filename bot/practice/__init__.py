"""Practice: the simulated Telegram and the page with phones."""
