"""No name, no word that somebody wrote and no secret stands where it must not."""
