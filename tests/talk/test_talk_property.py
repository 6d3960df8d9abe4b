"""Whatever people do on their lines, in whatever order: each message reaches the one it was for, and nobody else."""

import pytest

from bot.base.chance import SeededChance
from tests.stories.people import ana_in
from tests.talk.agreeing import agree
from tests.talk.people import heard, replies, writes

ACTS = 40


class Talkers:
    """Everybody who talks, whom each is writing to, and for whom each message was."""

    def __init__(self, town, lines, chance):
        self.town, self.lines, self.chance = town, lines, chance
        self.aims = {}
        self.meant = {}
        self.got = {who.name: [] for who in lines}

    def any_of(self, things):
        return things[self.chance.below(len(things))]

    def token(self, to):
        words = f"word{len(self.meant)}end"
        self.meant[words] = to.name
        self.got[to.name].append(words)
        return words

    async def act(self):
        who = self.any_of(list(self.lines))
        match self.chance.below(4):
            case 0:
                await who.says("/home")
                self.aims.pop(who.name, None)
            case 1:
                to = self.any_of(self.lines[who])
                await writes(who, to, self.token(to))
                self.aims[who.name] = to
            case 2 if self.got[who.name]:
                await self.reply(who)
            case _:
                await self.write_on(who)

    async def reply(self, who):
        answered = self.any_of(self.got[who.name])
        message = heard(who, answered)
        to = next(one for one in self.lines[who] if message.text.startswith(f"{one.name}:"))
        await replies(who, message, self.token(to))
        self.aims[who.name] = to

    async def write_on(self, who):
        to = self.aims.get(who.name) or self.any_of(self.lines[who])
        await who.says(self.token(to))
        if who.name not in self.aims:
            await who.taps("talk-to-button", who=await to.as_name())
            self.aims[who.name] = to


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_no_message_ever_reaches_anybody_but_the_one_it_was_for(three, seed):
    eve = await ana_in(three.town, "Eve")
    await eve.from_home("pairing-waiting-button")
    await eve.taps("pairing-yes-button")
    await three.ruth.taps("pairing-yes-button")
    fay = await ana_in(three.town, "Fay")
    await agree(three.town, fay, three.ana)
    await agree(three.town, eve, three.mo, "baking", "need:2")
    lines = {
        three.ana: [three.ruth, three.mo, fay],
        three.ruth: [three.ana, eve],
        three.mo: [three.ana, eve],
        eve: [three.ruth, three.mo],
        fay: [three.ana],
    }
    talkers = Talkers(three.town, lines, SeededChance(seed))
    for _ in range(ACTS):
        await talkers.act()
    assert len(talkers.meant) > ACTS // 3
    everybody = (*lines, three.cleo)
    for words, name in talkers.meant.items():
        assert {who.name for who in everybody if heard(who, words) is not None} == {name}
