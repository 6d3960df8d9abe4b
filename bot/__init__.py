"""Everything that is not Telegram: the rooms and the floor they stand on."""
