"""Links, codes and sessions, tried by those they were never given to."""
