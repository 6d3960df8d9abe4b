"""A run that breaks, put down as what happened from outside, done again without its people's minds, and made small."""
