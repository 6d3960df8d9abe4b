"""Joining, home, what I tell of myself, shared phones, settings."""

from handlers.people import (
    acting,
    change,
    companions,
    consents,
    data,
    home,
    joining,
    leaving,
    looks,
    pins,
    privacy,
    profile,
    settings,
    stage,
    typed_date,
)
from handlers.people.acting import furnish as furnish_acting
from handlers.people.acting import home_part as acting_part
from handlers.people.change import furnish as furnish_loss
from handlers.people.home_part import home_part
from handlers.people.joining import furnish as furnish_codes

__all__ = ["HANDLERS", "acting_part", "furnish_acting", "furnish_codes", "furnish_loss", "home_part"]

HANDLERS = (
    *home.HANDLERS,
    *joining.HANDLERS,
    *profile.HANDLERS,
    *stage.HANDLERS,
    *typed_date.HANDLERS,
    *change.HANDLERS,
    *privacy.HANDLERS,
    *settings.HANDLERS,
    *consents.HANDLERS,
    *leaving.HANDLERS,
    *(*data.HANDLERS, *looks.HANDLERS),
    *pins.HANDLERS,
    *companions.HANDLERS,
    *acting.HANDLERS,
)
