"""What minutes can be spent on together: events, courses, trips, swimming, a stall."""
