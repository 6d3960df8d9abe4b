### What somebody says they gave or received: read back, and kept only after a yes of both

telling-open-button = Tell what we did
telling-open =
    <b>What did you give or receive?</b>

    Write it in one line, as you would say it: “2 hours of cooking for Amina yesterday”. Or tap it.

    You read it before anything is kept.
telling-gave-button = I gave
telling-received-button = I received
telling-nobody =
    There is nobody here yet with whom you could have shared something.

    When you and somebody come together, you can tell of it here.
telling-not-read = Sorry, I could not read that. Say it with who, what and how long, or tap it.
telling-person = { $who }
# Where two have the same name, each has a number of their own.
telling-namesake = { $who } ({ $number })
telling-person-button = { $who }
telling-ask-who = <b>With whom was it?</b>
telling-ask-way = <b>Who gave the help?</b>
telling-ask-way-with = <b>Who gave the help: you or { $who }?</b>
telling-ask-what =
    <b>What was it?</b>

    Tap it, or write it in your own words.
telling-kind-button = { $what }
telling-group-button = { people-strength }
telling-ask-long =
    <b>How long did it take?</b>

    Tap it, or write it, like “50 minutes”.
telling-minutes-button = { $minutes }
telling-ask-when =
    <b>On which day was it?</b>

    Tap it, or write it, like “last Monday”.
telling-day-button = { $day }

## Read back

telling-gave = { $day }: you gave { $who } { $minutes } of { $what }.
telling-received = { $day }: you received { $minutes } of { $what } from { $who }.
telling-read-back =
    <b>{ $sentence }</b>

    Is that right? Then we ask { $who } too. It counts when you both say so.
telling-yes-button = Yes, that is right
telling-turn-button = Swap who gave
telling-change-people-button = Change who
telling-change-kinds-button = Change what
telling-change-minutes-button = Change how long
telling-change-days-button = Change the day
telling-told =
    <b>{ $sentence }</b>

    Thank you. We ask { $who } whether that is right. It stands in both your books when you both say the same.
telling-another-button = Tell something else
