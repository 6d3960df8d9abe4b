### Words that every room shares. How to write and translate: docs/translating.md

## The last row of every screen

back-button = Back
home-button = Home
now-button = I need someone now

## Buttons that mean the same everywhere

skip-button = Skip
more-button = Show more
done-button = Done

## What happened

# The button or question is about something that has changed since. The fresh screen stands below.
moved-on = This has moved on since then. Here is how things are now.
not-understood = Sorry, I did not get that. Please tap a button below.
sorry-broken =
    Sorry, something broke on our side. It was not you.
    What you sent is safe. We are looking into it now. Please try again in a little while.
# A message that may have arrived before, sent once more to be sure.
sent-again = (sent again to be sure)
# $note is a line such as moved-on, $rest the whole screen.
home-with-note =
    { $note }

    { $rest }

## A phone that others look at: one line that says nothing, and opens after a tap

veiled = You have a new message.
open-button = Open

## People and times

# Stands where a name was, once somebody has left.
someone = someone
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min

## About the words themselves

# In another language than English: stands between an unchecked translation and the English.
english-beneath =
    <i>No one has checked the words above yet. Here they are in English too. If you are not sure, please talk to a person.</i>
# In another language than English: stands above a text that is there in English only.
only-in-english = <i>We only have this in English for now.</i>
words-missing = Sorry, we cannot show this message. We are looking into it. If you need help, please tap “{ now-button }”.

## Seen before the first word, and in the menu

# At most 120 letters.
menu-about = Support for new families: a nurse, a parent who has been there, and what you can give.
# At most 512 letters.
menu-description =
    Kith brings together parents with their first baby, family nurses, and parents who have been there.
    You choose who sees what. Nobody sees your number. It is not for emergencies.
    Tap Start. It takes four taps and no typing.
menu-home = Go to the start
menu-now = { now-button }
menu-people = See my people
menu-book = See what I gave and received
menu-hide = Clear this chat
menu-complain = Say what was not right
menu-help = See what you can do here
