"""Ana, Ben and Cleo run it together on their phones."""

from tests.stories.people import is_in


async def test_from_home_everybody_comes_to_the_circle_and_back(town):
    ana = await is_in(town, "Ana")
    seen = await ana.from_home("circle-open-button")
    assert seen.text.key == "circle"
    assert (await ana.taps("home-button")).text.key == "home"
