"""The coordinator's desk: who is here, who works when and with how many, who waits, and who may become a mentor."""
