"""Screens a parent may be on when something happens that cannot wait."""

SETTINGS = ("people-settings-button",)
PLACES = {
    "home": (),
    "settings": SETTINGS,
    "a question": (*SETTINGS, "people-about-me-button"),
    "a list": ("pairing-people-button",),
    "her book": ("hours-book-button",),
    "a form": (*SETTINGS, "people-set-name-button"),
    "a change": ("people-change-button",),
    "a break offered": (*SETTINGS, "people-pause-or-leave-button"),
    "her phone": (*SETTINGS, "people-set-phone-button"),
}


async def goes_to(who, place):
    """She is on that screen."""
    steps = PLACES[place]
    if not steps:
        await who.goes_home()
        return
    await who.from_home(steps[0])
    for label in steps[1:]:
        await who.taps(label)
