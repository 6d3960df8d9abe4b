# How things go, by a parent's own wish. No text says whether an answer is good or bad.

measures-open-button = Say how it goes
measures-length = Please write between 1 and { $most } letters.
measures-not-shared = You share nothing with your nurse just now. If you would like to, go to Settings, then to who sees what.

# @article @grave
measures-consent =
    <b>Would you like to look at how things go for you?</b>

    A few short questions, now and every few weeks. It is up to you, and every question can be left out.

    Only you see what you say. You can show it to your nurse.

    Nothing happens by itself, whatever you answer: nobody is called. If you need somebody, tap below.

    You can stop at any time. Then all your answers are deleted.
measures-agree-button = Say yes, ask me
measures-agreed = Thank you. You can begin now, or wait until we ask you.
measures-mine =
    <b>How it goes</b>

    Answer when you like. We also ask you every few weeks.
measures-answer-these-button = Answer: { $title }
measures-title = { $title }
measures-own-title = what going well is for me
measures-said-button = See what I said
measures-stop-button = Stop and delete
# @article
measures-ask-stop =
    <b>Shall we stop asking?</b>

    All your answers are deleted, also those you showed to your nurse. Nobody can bring them back. Everything else stays as it is.
measures-stop-sure-button = Stop, and delete it all
measures-stopped = It is all deleted, and we ask no more. You can begin again at any time.

## Being asked

measures-ask = You said we may ask you how things go. It takes a minute. Would you like to?
measures-begin-button = Answer now
measures-not-now-button = Not this time
measures-not-now = That is fine. We ask again another time.

## One question on a screen

measures-question =
    { $number } of { $count }. { $asks }

    <b>{ $item }</b>
# Where nobody has looked at the translation of a measure yet.
measures-question-unread =
    { $number } of { $count }. { $asks }

    <b>{ $item }</b>

    Nobody has checked this translation yet. In English: { $english } { $english_item }
measures-answer-button = { $answer }
measures-skip-button = Skip this one
measures-own =
    <b>What is "going well" for you?</b>

    Write it in your own words, in a line or two. Later you can see how sure you feel of it.
measures-sure =
    For you, going well is: { $words }

    <b>How sure do you feel of that today?</b>
measures-sure-one = { $sure ->
    [1] not sure yet
    [2] a little sure
    [3] in between
    [4] quite sure
   *[5] very sure
    }
measures-sure-button = { $sure ->
    [1] I am not sure yet
    [2] I am a little sure
    [3] I am in between
    [4] I am quite sure
   *[5] I am very sure
    }
measures-other-words-button = Write other words

## Afterwards

measures-thanks =
    <b>Thank you.</b>

    { $seen }

    Nothing else happens with it. If something weighs on you, you can talk to somebody: tap below at any hour.
measures-seen-if = Only you see it. If you wish, { $who } sees it too.
measures-seen-by = You and { $who } see it, and nobody else.
measures-seen-by-nobody = Only you see it.
measures-show-button = Show it to { $who }
measures-hide-button = Hide { $day } from { $who }
measures-said-none = You have not said anything yet.
# @article
measures-said =
    <b>What you said</b>

    { $lines }
measures-day = { $day }
measures-line-answer = { $day }. { $item }: { $answer }
measures-line-skipped = { $day }. { $item }: left out
measures-line-sure = { $day }: { $sure ->
    [none] left out
    [1] not sure yet
    [2] a little sure
    [3] in between
    [4] quite sure
   *[5] very sure
    }
measures-line-total = { $day }: { $title }, { $total }{ $by }
measures-by = , written down by { $who }
measures-by-nobody = { "" }
measures-draw-button = Draw it for me
measures-drawn = Here it comes, beneath.
measures-picture = How sure I feel
measures-picture-about = The surer, the higher up
# @article
measures-course =
    For you, going well is: { $words }

    { $lines }

## For a family's nurse

measures-family-button = See how it goes
# @article
measures-family =
    <b>What { $who } shows you</b>

    { $lines }

    A number says nothing by itself. Ask them what it is like.
measures-family-none =
    <b>What { $who } shows you</b>

    Nothing is shown to you yet.
measures-shown-line = { $day }: { $title }, { $total } (from { $low } to { $high })
measures-write-button = Write down a total
measures-which = Which one did you do together on paper?
measures-measure-button = { $title }
measures-ask-total =
    <b>{ $title }</b>

    Which total did you find? Write it as a number from { $low } to { $high }.
measures-total-range = That has to be a number from { $low } to { $high }.
measures-ask-day =
    <b>{ $title }: { $total }</b>

    On which day was it? Tap one, or write the day.
measures-day-button = { $day }
measures-day-unread = I could not read that. Please write the day like this: 24 November.
measures-day-right =
    <b>{ $title }: { $total }</b>

    Is this the day?
measures-total-day = That day has to be within the last year, and not to come.
measures-written =
    It is written down for { $who }, and they see it too.

    { $line }
measures-wrong-button = Take it back
measures-last-wrong-button = Take back the last total
measures-taken-back = It is taken back.
