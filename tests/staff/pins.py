"""Towns in which those who work here tell a PIN, and what is done there."""

from tests.stories.people import cleo_in, ruth_in

CLEO, RUTH = "271 828", "٣١٤١٥٩"
"""Their PINs: Ruth writes hers with the digits of Arabic."""


async def from_desk(who, *taps):
    """Somebody goes to the desk, and taps on from there: keys, or keys with their values."""
    await who.from_home("staff-desk-button")
    seen = await who.last()
    for key, values in taps:
        seen = await who.taps(key, **values)
    return seen


async def invites(cleo, role="nurse"):
    """Cleo taps what invites somebody; what she reads then, whether a PIN is asked for or not."""
    return await from_desk(cleo, ("staff-invite-button", {}), ("staff-role-button", {"role": role}))


async def chooses(who, pin):
    """Somebody chooses a PIN, where that is asked for; what is gone on with."""
    await who.says(pin)
    await who.sees("people-pin-again")
    return await who.says(pin)


async def cleo_with_pin(town):
    """Cleo coordinates, and chose a PIN when she first invited somebody."""
    cleo = await cleo_in(town)
    await invites(cleo)
    await chooses(cleo, CLEO)
    return cleo


async def works_here(town):
    """Cleo with a PIN, and Ruth, who was asked for none so far."""
    cleo = await cleo_with_pin(town)
    return cleo, await ruth_in(town, cleo)


async def wrong_three_times(who):
    """Somebody guesses, where a PIN is asked for."""
    for guess in ("111222", "222333", "333444"):
        await who.says(guess)


async def at_phone(cleo, other, name=None):
    """Cleo looks at what can be done about a colleague's phone."""
    await from_desk(cleo, ("staff-find-button", {}))
    await cleo.says(other.name)
    await cleo.taps("staff-see-button", who=name or await other.as_name())
    return await cleo.taps("staff-phone-button")
