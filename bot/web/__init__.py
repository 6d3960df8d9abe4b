"""The coordinator's desk in a browser: what the chat shows, as tables. It only shows, and never a message."""
