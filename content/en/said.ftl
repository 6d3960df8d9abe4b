### What somebody says they gave or received: read back, and kept only after a yes of both

said-open-button = Tell what we did
said-open =
    <b>What did you give or receive?</b>

    Write it in one line, as you would say it: “2 hours of cooking for Amina yesterday”. Or tap it.

    You read it before anything is kept.
said-gave-button = I gave
said-received-button = I received
said-nobody =
    There is nobody here yet with whom you could have shared something.

    When you and somebody come together, you can tell of it here.
said-not-read = Sorry, I could not read that. Say it with who, what and how long, or tap it.
said-person = { $who }
# Where two have the same name, each has a number of their own.
said-namesake = { $who } ({ $number })
said-person-button = { $who }
said-ask-who = <b>With whom was it?</b>
said-ask-way = <b>Who gave the help?</b>
said-ask-way-with = <b>Who gave the help: you or { $who }?</b>
said-ask-what =
    <b>What was it?</b>

    Tap it, or write it in your own words.
said-kind-button = { $what }
said-group-button = { people-strength }
said-ask-long =
    <b>How long did it take?</b>

    Tap it, or write it, like “50 minutes”.
said-minutes-button = { $minutes }
said-ask-when =
    <b>On which day was it?</b>

    Tap it, or write it, like “last Monday”.
said-day-button = { $day }

## Read back

said-gave = { $day }: you gave { $who } { $minutes } of { $what }.
said-received = { $day }: you received { $minutes } of { $what } from { $who }.
said-read-back =
    <b>{ $sentence }</b>

    Is that right? Then we ask { $who } too. It counts when you both say so.
said-yes-button = Yes, that is right
said-turn-button = Swap who gave
said-change-people-button = Change who
said-change-kinds-button = Change what
said-change-minutes-button = Change how long
said-change-days-button = Change the day
said-told =
    <b>{ $sentence }</b>

    Thank you. We ask { $who } whether that is right. It stands in both your books when you both say the same.
said-another-button = Tell something else
