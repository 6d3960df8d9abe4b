# The circle changes what Kith says: what is wrong with words that somebody typed, and how they come to be used.

wording-no-words = Please write a few words.
wording-brackets = Please leave out [ and ] where no number stands between them.
wording-sign = This sign has no place here: { $sign }. Please write it in words.
wording-no-link = { $kind ->
    [number] Please leave out this number: { $what }. Numbers to call stand where the place keeps them.
   *[link] Please leave this out: { $what }. Links and names of accounts have no place here. After a full stop comes a space.
}
wording-pieces = { $what ->
    [unknown] There is no { $which } in this text. Please leave it out.
    [missing] { $which } is missing. Kith fills something in there, so it has to stay.
   *[twice] { $which } stands there twice. Please write it once.
}
wording-long = That is too long here. Please use up to { $most } letters.
wording-same = These are the words we have now. Please write other ones.
wording-one-line = Please write it on one line: it goes on a button.
wording-starts = Please start with a letter: it goes on a button.

## Which text, and how it would be said

wording-open-button = Change Kith’s words
wording-open =
    <b>How Kith says things</b>

    Could something be said better? You can bring other words. Our circle votes on them. If it says yes, everybody here reads them.

    Write a few words of the text you mean, or tap.
wording-lately-button = See what came lately
wording-none-lately =
    There is nothing to show here. If somebody else may look at this phone, nothing that came is shown.

    Write a few words of the text you mean.
wording-none-found = I find no text with these words. Please write fewer, just as they stand there.
wording-which =
    <b>Which one do you mean?</b>

    { $lines }

    Tap its number, or write other words.
wording-line = { $number }. { $what }{ $label ->
    [yes] { " (on a button)" }
   *[no] { "" }
}
# $now: the text, with a number for each piece that stays. $seen: as it was read last, or nothing.
# @article
wording-pick =
    <b>How would you say it?</b>

    { $now }

    { $seen }
    { $pieces ->
        [yes] Kith fills something in where a number stands. Keep each number once, with its brackets.
       *[no] { "" }
    } { $label ->
        [yes] It goes on a button, so keep it very short.
       *[no] { "" }
    } { $grave ->
        [yes] It is about safety or what people agree to. So somebody who works here looks at it too, after the vote.
       *[no] { "" }
    }

    Write your words now.
wording-seen = You read it like this: { $text }
wording-see-old-button = See what stood before
# @article
wording-read-back =
    <b>This is how it would look:</b>

    { $new }

    Is that right? If not, write it again.
wording-put-up-button = Bring it to our circle

## On the agenda, on the ballot, and afterwards

wording-see-button = See old and new
wording-about = Say “{ $new }” and not “{ $old }”
wording-ballot = Other words in { $language }
    Now: { $old }
    Then: { $new }
wording-changed-button = See what we changed
wording-none-changed = We have changed no words yet.
wording-changed =
    <b>Words we changed</b>

    { $lines }

    Tap a number to read old and new.
wording-changed-line = { $number }. “{ $new }”, before: “{ $old }”{ $state ->
    [ended] { " (put back)" }
    [to_check] { " (somebody looks at it)" }
    [rests] { " (rests)" }
   *[in_use] { "" }
}
# @article
wording-one =
    <b>Other words in { $language }</b>

    <b>Before:</b>
    { $old }

    <b>New:</b>
    { $new }

    { $stands }
# $day: since when, or nothing. $looked: lines, or nothing.
wording-stands = { $state ->
    [in_use] Our circle decided this. People here read it since { $day }.
    [proposed] It waits for our circle.
    [declined] Our circle left it as it was.
    [to_check] Our circle wants it. Somebody who works here has yet to look at it. Until then the old words stand.
    [refused] Our circle wanted it. The old words stand all the same.
    [ended] The words from before stand again since { $day }.
    [done] The words from before stand again.
   *[rests] It rests: Kith’s own text is another one by now, and people read that. You can bring new words for it.
    }
    { $looked }
wording-looked = { $who } { $said ->
    [yes] looked at it and said yes.
    [put_back] put the old words back: { $why }
   *[no] said no: { $why }
}
wording-on-agenda-button = See it on the list
wording-back-button = Bring the old words
wording-put-back-button = Put it back at once
wording-put-back-line = A coordinator put the old words back, so this is not said any more: “{ $new }”
wording-rests-line = { $count ->
    [one] One text that we changed rests: Kith’s own is another one by now.
   *[other] { $count } texts that we changed rest: Kith’s own are others by now.
}

## Somebody who works here looks at it

wording-ask-check = Our circle would like other words about safety or what people agree to. Please read both, and say yes or no.
wording-good-button = Say yes to it
wording-not-good-button = Say no, and why
wording-ask-why =
    <b>{ $deed ->
        [put_back] What harm does it do?
       *[not_good] Why not?
    }</b>

    Write it in a sentence or two. Everybody here can read it, with your name.
wording-told = { $came_to ->
    [good] Somebody who works here said yes. People here now read your words: “{ $new }”
    [not_good] Somebody who works here said no to your words “{ $new }”, and says why: { $why }
   *[put_back] A coordinator put the old words back. Not said any more: “{ $new }”. This is why: { $why }
}
