"""What people read: short guides by stage and topic, looked for in one's own words, kept, and shown to one's nurse."""
