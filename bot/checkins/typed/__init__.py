"""Times that people type: read with care, never guessed. What may mean two times comes back as both."""
