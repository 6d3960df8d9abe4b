"""The real process, killed again and again at any instant while people write; and what has become of every word."""
