"""Nobody is left alone: "I need someone now", and who is on duty."""
