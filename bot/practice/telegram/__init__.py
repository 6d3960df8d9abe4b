"""The simulated Telegram."""

from bot.practice.telegram.answers import Json, Refusal, Silence, Unreachable
from bot.practice.telegram.chats import Account, Change, Chat, Message, Query
from bot.practice.telegram.faults import Faults
from bot.practice.telegram.keeping import kept, restore
from bot.practice.telegram.limits import Limits
from bot.practice.telegram.phone import Phone
from bot.practice.telegram.request import SimulatedRequest
from bot.practice.telegram.server import TOKEN, Call, SimulatedTelegram

__all__ = [
    "TOKEN",
    "Account",
    "Call",
    "Change",
    "Chat",
    "Faults",
    "Json",
    "Limits",
    "Message",
    "Phone",
    "Query",
    "Refusal",
    "Silence",
    "SimulatedRequest",
    "SimulatedTelegram",
    "Unreachable",
    "kept",
    "restore",
]
