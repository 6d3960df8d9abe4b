"""What rings and chains cost and what they bring: made-up communities, and what others would do."""
