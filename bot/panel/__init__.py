"""Putting things right between two, by consent of both: peers drawn by lot hear them and agree what could mend it."""
