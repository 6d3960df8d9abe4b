"""A whole panel, from what one brings to what is put right, with eight people."""

import hashlib

from bot.base.clock import DAY, HOUR
from bot.base.messages import Name, Words
from bot.panel.drawing import draw
from bot.panel.store import said, seats
from tests.panel.town import SITTERS, WORDS


async def test_eight_people_put_something_right(town):
    matter = await town.brings()
    assert (matter.state, matter.from_id, matter.to_id) == ("asked", town.ids["Ana"], town.ids["Ben"])
    asked = (await town.messages("Ben"))[-1]
    assert (asked.text.key, asked.text.values["words"]) == ("panel-asked", Words("brought", matter.id))
    await town.taps("Ben", "panel-answer-yes-button")
    assert await town.latest("Ana") == "panel-is-looked-at"
    # Cleo looks first, and names who leads.
    look = await town.taps("Cleo", "panel-look-button")
    assert look.text.values["words"] == Words("brought", matter.id)
    await town.taps("Cleo", "panel-safe-button")
    await town.taps("Cleo", "panel-whom-button", who=Name(town.ids["Cleo"]))
    seal = (await town.messages("Ana"))[-1].text.values["seal"]
    assert (await town.messages("Ben"))[-1].text.values["seal"] == seal
    assert (await town.taps("Ana", "panel-see-button")).text.key == "panel-mine"
    assert (await town.taps("Ana", "panel-draw-button")).text.key == "panel-draw-ahead"
    # The draw, which anybody can do again.
    await town.later(25 * HOUR)
    matter = await town.matter()
    shown = (await town.presses("Ana", "panel.draw", matter.id)).text.values
    assert hashlib.sha256(shown["seed"].encode()).hexdigest() == seal == shown["seal"]
    assert len(shown["listed"]) == len(SITTERS)
    again = draw(shown["listed"], 3, shown["seed"])
    assert shown["asked"] == " ".join(map(str, again.jurors))
    drawn = await town.jurors("asked")
    assert len(drawn) == 3
    for name in drawn:
        assert await town.latest(name) == "panel-juror"
        await town.taps(name, "panel-seat-yes-button")
    assert {await town.latest(name) for name in ("Ana", "Ben")} == {"panel-all-drawn"}
    # A time.
    assert await town.latest("Cleo") == "panel-times-needed"
    await town.taps("Cleo", "panel-see-button")
    times = await town.taps("Cleo", "panel-times-button")
    await town.presses("Cleo", times.rows[0][0].press, *times.rows[0][0].args)
    await town.taps("Cleo", "panel-ask-times-button")
    for name in ("Ana", "Ben", *drawn):
        assert await town.latest(name) == "panel-times-asked"
        await town.says_when(name)
    matter = await town.matter()
    assert matter.state == "set"
    assert await town.latest(drawn[0]) == "panel-set"
    await town.later(matter.starts_at - town.clock.now() + HOUR)
    # Who is concerned speaks first, then who was affected, then everybody.
    assert await town.latest("Ben") == "panel-your-turn"
    assert await town.latest("Ana") == "panel-their-turn"
    await town.taps("Ben", "panel-see-button")
    await town.taps("Ben", "panel-speak-button")
    await town.says("Ben", "The pram broke and I was ashamed")
    assert [await town.latest(name) for name in ("Ana", "Cleo", *drawn)] == ["panel-says"] * 5
    await town.taps("Ben", "panel-go-on-button")
    assert await town.latest("Ana") == "panel-your-turn"
    await town.speaks("Ana", "I carried the baby for a week")
    await town.taps("Ana", "panel-go-on-button")
    await town.speaks(drawn[0], "Did you tell Ana?")
    await town.speaks("Ben", "No, I was afraid to")
    await town.presses("Cleo", "panel.go_on", matter.id, 2)
    # What could put it right, with everybody's yes.
    await town.presses(drawn[1], "panel.propose", matter.id)
    await town.taps(drawn[1], "panel-days-button", days=7)
    await town.says(drawn[1], "Ben repairs the pram with Ana")
    assert await town.latest("Ana") == "panel-proposed"
    for name in (drawn[0], drawn[2], "Ana", "Ben"):
        await town.presses(name, "panel.mine", matter.id)
        await town.taps(name, "panel-agree-button")
    matter = await town.matter()
    assert matter.state == "repairing"
    assert await town.latest("Cleo") == "panel-agreed"
    # It is done, and Ana says so.
    await town.presses("Ben", "panel.mine", matter.id)
    await town.taps("Ben", "panel-done-button")
    assert await town.latest("Ana") == "panel-done-asked"
    await town.taps("Ana", "panel-confirm-button")
    matter = await town.matter()
    assert (matter.state, matter.outcome) == ("over", "repaired")
    # Both are asked to sit for others; nothing of what was said is kept.
    assert await town.latest("Ben") == (await town.screen("Ana")).text.key == "panel-put-right"
    await town.taps("Ben", "panel-sit-yes-button")
    assert await town.do(lambda tx: said.all_of(tx, matter.id)) == []
    assert (await town.do(lambda tx: seats.willing(tx)))[town.ids["Ben"]] is True
    assert (await town.do(lambda tx: said.repairs(tx, matter.id)))[0].state == "confirmed"
    # And after the place's time nothing of it is left.
    await town.later(91 * DAY)
    assert await town.do(lambda tx: (said.repairs(tx, matter.id), seats.of_matter(tx, matter.id))) == ([], [])
    assert [row for row in await town.everything() if WORDS[:20] in row] == []
