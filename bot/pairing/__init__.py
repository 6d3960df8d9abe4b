"""Who supports whom: proposals with reasons, two yeses in private, and changing without being asked why."""
