"""What pairing costs and how fair it is: made-up communities, the sums the bot does, and what others would do."""
