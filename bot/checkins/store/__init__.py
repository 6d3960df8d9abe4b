"""The tables of check-ins and the SQL on them."""
