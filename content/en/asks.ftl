# Asks: somebody waits for something, and a person answers for it.

## Said to whoever is called

asks-call =
    <b>{ $what }</b>
    Waiting since { $since }.

    Are you on it? If you cannot be, I call the next person.
asks-follow-up =
    <b>{ $what }</b>
    Waiting since { $since }, and you are on it.

    Is it done? If I hear nothing, I call somebody else as well.
# @grave
asks-again =
    <b>{ $what }</b>
    Waiting since { $since }.

    There is something new since you were called.
asks-says-fine =
    <b>{ $what }</b>
    They now say that they are all right. Please look in all the same.
asks-somebody-is-on-it =
    { $what }
    { $who } is on it now. There is nothing you need to do.
asks-called-off =
    { $what }
    They now say that it is sorted. Please look in on them when you can.
asks-needs-nothing-more =
    { $what }
    This is closed now. There is nothing you need to do.

## Said to whoever asked

# @grave
asks-seen = { $who } has seen this and is on it.
# @grave
asks-moved-on = I have not heard from { $before } yet. I have called { $after } now.
# @article @grave
asks-later =
    { $who } reads this next, when the service opens: { $at }.

    You can talk to somebody right away:
    { $numbers }
# @grave
asks-asked-too = I have called { $who } now.
# @article @grave
asks-nobody-yet =
    Nobody has answered me yet. I keep calling until somebody does.

    You can talk to somebody right away:
    { $numbers }
# @number
asks-number = { $name }: { $number }
# @grave
asks-closed =
    { $who } says that this is sorted.

    If it is not, tap “{ now-button }”.
# @grave
asks-closed-nothing = { $who } has read it and thinks you are all right.

    Is that so?
asks-not-so-button = No, I need someone now
# @grave
asks-sure =
    Shall I stop calling?

    I will tell whoever I called that you are all right now.
asks-good-to-hear = Thank you for telling me. I am here whenever you need someone.

# @grave
asks-sure-all-the-same =
    Somebody will look in all the same, to be sure.

    Shall I tell them that you are all right now?
# @grave
asks-fine-told = I have told them. Somebody will look in all the same. I am here whenever you need someone.
## A few words between who is on it and who asked

asks-write-button = Write to { $who }
asks-write =
    Write a few words to { $who }, who reads them under your name and can answer.

    Others may look at that phone. This way ends when you close it.
asks-wrote = Sent to { $who }. You can write more.
asks-wrote-later = Kept for { $who }, who wants quiet now and gets it: { $at }. You can write more.
asks-reach-gone = Nothing reaches { $who } from here just now. Please use the way you know, or ask a coordinator.
asks-reach-long = That is too long. Please use up to { $most } letters at a time.
# @grave
asks-word =
    <b>{ $who }</b> writes about what you asked for:

    { $words }
asks-answer-button = Answer { $who }
# @grave
asks-answer = Write your answer now. { $who } reads it, and nobody else.
# @grave
asks-answered = Sent to { $who }. You can write more.
# @grave
asks-answered-later = Kept for { $who }, who reads it: { $at }. If you need somebody before, tap “{ now-button }”.
# @grave
asks-reach-over = { $who } is not here for this any more, and did not get it. If you need somebody, tap “{ now-button }”.
asks-word-back =
    <b>{ $who }</b> answers:

    { $words }
asks-in-words = Only words go this way. Please write it.
asks-see-again-button = See what it is about

## Buttons

asks-on-it-button = I’m on it
asks-done-button = Close it
asks-never-mind-button = Say it is sorted
asks-safe-button = Yes, I am all right now
asks-keep-calling-button = No, keep calling
asks-list-button = See what is waiting
asks-see-button = { $matter ->
    [all] See our hours
   *[other] See { $who }
    }{ $matter ->
    [danger] : danger
    [now] : now
    [today] : today
    [call] : a call
    [loss] : a loss
    [pairing] : pairing
    [checkins] : meeting
    [staff] : work
    [hours] : hours
   *[other] {""}
    }{ $number ->
    [1] {""}
   *[other] {" "}{ $number }
    }
asks-more-button = Show more
asks-sorted-button = It is sorted
asks-elsewhere-button = Others are helping now
asks-not-needed-button = Not needed any more
asks-pass-button = Pass it on

## What waits, and what becomes of it

# @article
asks-list =
    <b>{ $count ->
        [one] { $count } person waits
       *[other] { $count } are waiting
    }, danger first, then the longest:</b>
    { $lines }
asks-list-empty = Nobody is waiting. Everything has been answered.
asks-line = { $what } Since { $since }. { $state }
asks-state-open = { $who } has been called.
asks-state-later = { $who } is called: { $at }.
asks-state-taken = { $who } is on it.
asks-state-nobody = Nobody has been reached yet.
# @article
asks-one =
    <b>{ $what }</b>
    Waiting since { $since }.
    { $state }
asks-mine =
    <b>{ $what }</b>

    { $told }
    Close it here when it is done.
asks-you-are-on-it = You are on it.
asks-you-are-on-it-told = You are on it. { $who } can see that.
asks-what-became =
    <b>{ $what }</b>

    What became of it?
asks-you-closed = Closed. Thank you.
asks-passed = { $who } has been called now.
asks-passed-nobody = There is nobody else to call just now. I keep trying.
asks-taken = { $who } is on this already. There is nothing you need to do.
asks-closed-already = This is closed already.
asks-home-line = { $count ->
    [one] { $count } person waits for an answer.
   *[other] { $count } people wait for an answer.
    }

## How calls ended, in numbers

asks-counts-button = Count what there was
# @article
asks-counts =
    <b>What called somebody in the last 30 days, and how it ended:</b>
    { $lines }

    These are numbers only. A false alarm is what whoever was on it called nothing.
asks-counts-none = In the last 30 days nothing called anybody.
asks-counts-line = { $kind ->
    [emergency] Words of danger
    [today] Words that worry
    [now] “{ now-button }”
    [unsafe] The word for “not safe now”
   *[other] A very hard week
    }: { $count }{ $sorted ->
    [0] {""}
   *[other] {", "}sorted: { $sorted }
    }{ $elsewhere ->
    [0] {""}
   *[other] {", "}others help now: { $elsewhere }
    }{ $not-needed ->
    [0] {""}
   *[other] {", "}not needed any more: { $not-needed }
    }{ $safe ->
    [0] {""}
   *[other] {", "}said they are all right: { $safe }
    }{ $left ->
    [0] {""}
   *[other] {", "}left: { $left }
    }{ $nothing ->
    [0] {""}
   *[other] {", "}false alarms: { $nothing }
    }{ $open ->
    [0] {""}
   *[other] {", "}still open: { $open }
    }
