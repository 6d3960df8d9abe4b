### The private line between two people: of a pairing, or of something they agreed to give

## What stands above a message. Nothing else tells who it came from.

# $kind: what came (text, photo, voice, …); for text the words follow.
talk-header = <b>{ $who }</b>{ $kind ->
    [photo] : a photo
    [voice] : a voice message
    [video] : a video
    [video_note] : a video message
    [audio] : a sound
    [document] : a file
    [animation] : a moving picture
    [sticker] : a sticker
    [location] : a place on the map
    [venue] : a place on the map
   *[text] :
    }

## Whom one writes to

# $kind: what they are to the parent, where two have the same name.
talk-name-role = { $who }, { $kind ->
    [mentor] your mentor
   *[nurse] your nurse
}
# $what: what the two agreed on, where two have the same name; $apart a number where that is the same too.
talk-name-agreed = { $who }, “{ $what }”{ $apart ->
    [no] {""}
   *[other] {" "}({ $apart })
}
talk-write-button = Write a message
talk-open-button = Write to { $who }
talk-whom = Who would you like to write to?
talk-nobody = There is no one to write to here yet. As soon as you have someone, you can.
talk-open =
    <b>You are writing to { $who }.</b>
    What you send now goes to { $who } and to no one else: words, a voice message, a photo. Only if some words sound like danger, whoever we call to help reads those few.

    { $who } sees the name you chose, never your number.
# Where the place keeps words, for $days days.
talk-open-kept =
    <b>You are writing to { $who }.</b>
    What you send now goes to { $who } and to no one else. Only if some words sound like danger, whoever we call to help reads those few.

    { talk-kept }
talk-kept = { $days ->
    [one] Your words are kept, locked, for one day.
   *[other] Your words are kept, locked, for { $days } days.
} Only you can have them, under “{ people-data-button }”. We keep no photo, voice message or file.
# Before the first message comes to them.
talk-are-kept = { $days ->
    [one] Words you and { $who } write to each other are kept here for one day, locked.
   *[other] Words you and { $who } write to each other are kept here for { $days } days, locked.
} Each of you can have your own, and no one else, under “{ people-data-button }”. We keep no photo, voice message or file. What is taken back is gone from here too.
# Of a line between two who agreed on something, for as long as that is not settled; $days days more once it is.
talk-line-stays = You can write to each other until { $days ->
    [one] one day
   *[other] { $days } days
} after you both say how it went. Tell only what you would like { $who } to know.
# Once it is settled.
talk-line-until = You can write to each other until { $when }.
talk-sent =
    On its way to { $who }.
    What you send next goes to { $who } too.

talk-take-back-button = Take it back
talk-taken-back =
    Taken back. { $who } cannot see it any more. If it was open there, { $who } sees that you took something back.
    What you send next goes to { $who }.
talk-took-back = { $who } took something back.
talk-made-blank =
    It is too old to be taken away, so we made it blank.
    What you send next goes to { $who }.
talk-take-back-how = To take something back, reply to your own message here with /takeback. Deleting it on your phone is not enough: Telegram does not tell us.

## Nobody knows yet whom it is for

talk-ask-one = { $count ->
    [one] Send this to { $who }?
   *[other] Send these { $count } messages to { $who }?
}
talk-ask-whom = { $count ->
    [one] Who is this for?
   *[other] Who are these { $count } messages for?
}
talk-home-undecided = What you wrote has no one to go to yet.
talk-choose-button = Say who it is for
talk-to-button = Send to { $who }
talk-nobody-button = Send to no one
talk-dropped = All right. We did not send it on. We keep nothing of it but words that sounded like danger, if there were any.
talk-lapsed = What you wrote an hour ago went to no one, because we did not know who it was for. We did not keep it. You can send it again any time.

## What is not passed on

talk-no-contact =
    We do not pass on phone numbers, so this went to no one.
    You and { $who } can talk right here. What you send next goes to { $who }.
talk-no-such-kind =
    We cannot pass this kind of message on, so it went to no one.
    Words, voice messages, photos, videos, files and places do work. What you send next goes to { $who }.
# $why: over, closed, away, unreachable, paused, paused_own, resting, or broke where we do not know.
talk-lost = What you wrote to { $who } last did not arrive: { $why ->
    [over] you two are not paired any more.
    [closed] the line between you two is closed now.
    [away] { $who } is having a break.
    [unreachable] we cannot reach { $who } in Telegram, perhaps the chat was blocked or deleted.
    [paused] this line is resting.
    [paused_own] you let this line rest.
    [resting] { $who } is not reading here for now.
   *[broke] Telegram would not take it.
} If you need someone, please tap “{ now-button }”.
talk-not-over = You and { $who } are not paired any more, so this goes to no one. If you need someone, please tap “{ now-button }”.
talk-not-closed = The line between you and { $who } is closed now. It is open only around what you agree to give each other, so this goes to no one. If you need someone, please tap “{ now-button }”.
talk-not-away = { $who } is having a break, so this goes to no one for now. If you need someone, please tap “{ now-button }”.
talk-not-unreachable = We cannot reach { $who } in Telegram just now, so this goes to no one. If you need someone, please tap “{ now-button }”.
talk-not-paused = This line is resting, so this goes to no one for now. If you need someone, please tap “{ now-button }”.
talk-not-resting = { $who } is not reading here for now, for three days at most. What you write goes to no one, but someone who coordinates hears that you wrote. If you need someone, please tap “{ now-button }”.
talk-not-paused_own = You let this line rest, so this goes to no one for now.

## What one can set for a line

talk-more-button = More
talk-more =
    <b>You and { $who }</b>
    { $muted ->
        [yes] What { $who } sends makes no sound.
       *[no] What { $who } sends makes a sound.
    }
    { $rests ->
        [mine] What { $who } writes does not come to you now, for three days at most. You can still write.
        [could] You can rest for three days: what { $who } writes does not come to you then, and someone who coordinates hears that { $who } wrote. You can still write.
        [yes] This line rests now: nothing goes in either direction.
       *[no] You can let this line rest: then nothing goes in either direction.
    }
talk-mute-button = { $muted ->
    [yes] Make a sound
   *[no] Make no sound
}
talk-rest-button = { $rests ->
    [yes] Let it go on
   *[no] Let it rest
}
talk-rest-over = You have had your rest. What { $who } writes comes to you again.
talk-nights-button = Choose for your quiet hours
# $choice: what is chosen now.
talk-nights = { $choice ->
    [silent] In your quiet hours, what people write to you comes at once, without a sound.
   *[wait] In your quiet hours, what people write to you waits until they are over.
} What would you like?
talk-nights-choice-button = { $choice ->
    [silent] Let it come silently
   *[wait] Let it wait
}
talk-block-button = Block
talk-ask-block =
    Block { $who }? You two are not paired any more then, at once and for good. { $who } reads only that it is over, not why. { $seeks ->
        [yes] We look for another nurse for you at once, and someone who coordinates hears of it.
       *[no] {""}
    }
# Of a line between two who agreed on something.
talk-ask-block-agreed = Block { $who }? Then { $who } cannot write to you any more, and what you agreed on and is still to come is off, at once and for good. { $who } reads only that it is off, not why. Someone who coordinates hears of it.
talk-block-yes-button = Yes, block
talk-blocked =
    Done. { $who } cannot write to you any more, and you will not be brought together again. { $seeks ->
        [yes] We look for a new nurse for you now, and the team knows.
       *[no] {""}
    }

    If something was not right, you can tell someone who is not { $who }.
talk-report-button = Report
talk-ask-what =
    What was not right? Write it in your own words. If it is about one message, reply to that message.

    Someone who is neither of you two reads it. { $who } is not told.
talk-report-in-words =
    We cannot take a picture or a file here. It went to no one, and { $who } is not told.
    Please write what was not right, or reply to the message it is about.
talk-report-how = To report a message, reply to it with /report. You can also open the line, tap More, and then Report.
talk-reported = Thank you for telling us. Someone who is neither of you two looks at it, and you can see at home where it is.
talk-reported-nobody = Thank you for telling us. It is kept, and no one is there to look at it yet. If you need someone, please tap “{ now-button }”.
talk-report-words-button = Read what was told
talk-report-words =
    <b>{ $who } tells of { $other }</b>
    { $words }

## When the other one is not there

talk-late = { $who } looks at it from { $when } on.
talk-late-duty = If you need someone before, tap “{ now-button }”: { $who } is on duty.
talk-late-nobody = If you need someone before, tap “{ now-button }”.
talk-late-help = { $lines }

## What becomes an ask

talk-ask-unanswered = { $who } wrote to { $other } and has no answer yet.
talk-ask-unheard = { $who } wrote to { $other }, who rests from this line. Can you look after { $who }?
talk-ask-blocked = { $who } does not want { $other } as nurse any more and has cut the line. Another nurse is being looked for. { $other } is not told why.
talk-ask-blocked-agreed = { $who } has cut the line with { $other }. What they had agreed on and was still to come is off. { $other } is not told why. Would you ask { $who } how things are?
talk-ask-unreachable = { $other } wrote to { $who }, and we cannot reach { $who } in Telegram. Can you find another way?
talk-ask-report = { $who } tells of something that was not right in talking with { $other }.

## A line as a coordinator sees it

talk-look-button = See how they write
talk-look =
    <b>What they write to each other stays between them. { $days ->
        [0] We do not keep it.
        [one] Words are kept for one day, locked, and each of them can read only their own.
       *[other] Words are kept for { $days } days, locked, and each of them can read only their own.
    }</b>
    { $lines }
talk-look-line = { $count ->
    [one] { $who } has written once, on { $when }.
   *[other] { $who } has written { $count } times, last on { $when }.
}
talk-look-none = { $who } has not written yet.
