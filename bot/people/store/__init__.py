"""The tables of people and the SQL on them."""
