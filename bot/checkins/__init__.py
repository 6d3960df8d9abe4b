"""Check-ins: the visit plan two people agree on, slots, bookings, reminders, and whether they met."""
