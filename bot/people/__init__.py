"""Who somebody is to Kith: joining, consent, stage, roles, pauses, and what they want to be called."""
