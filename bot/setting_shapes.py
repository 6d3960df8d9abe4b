"""Of which shape the value of a setting must be: what is wrong with it and what would be right, or None."""

import re
from ipaddress import ip_address


def word(value: str) -> str | None:
    if re.fullmatch(r"[a-z0-9-]+", value):
        return None
    return "must be the name of a folder in content/places, such as merevale."


def time_of_day(value: str) -> str | None:
    if value == "off" or re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]", value):
        return None
    return "must be a time of the day, such as 03:30, or off."


def port(value: str) -> str | None:
    if value.isdecimal() and 1 <= int(value) <= 65_535:
        return None
    return "must be a port number from 1 to 65535."


def machine(value: str) -> str | None:
    try:
        ip_address("127.0.0.1" if value == "localhost" else value)
    except ValueError:
        return "must be an address of this machine, such as 127.0.0.1, or localhost."
    return None


def hook_word(value: str) -> str | None:
    if re.fullmatch(r"[A-Za-z0-9_-]{1,256}", value):
        return None
    return "may have the letters A-Z and a-z, digits, _ and - alone, 256 at most. Leave it empty to have one made."


def count(value: str) -> str | None:
    return None if value.isdecimal() and 1 <= int(value) <= 10_000 else "must be a whole number of at least 1."
