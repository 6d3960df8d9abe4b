### The private line between the two of a pairing

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

talk-write-button = Write a message
talk-open-button = Write to { $who }
talk-whom = Who would you like to write to?
talk-nobody = There is no one to write to here yet. As soon as you have someone, you can.
talk-open =
    <b>You are writing to { $who }.</b>
    What you send now goes to { $who } and to no one else: words, a voice message, a photo.

    { $who } sees the name you chose, never your number.
talk-sent =
    On its way to { $who }.
    What you send next goes to { $who } too.

talk-take-back-button = Take it back
talk-taken-back =
    Taken back. { $who } cannot see it any more, if it had come at all.
    What you send next goes to { $who }.
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
talk-dropped = All right. It went to no one, and we did not keep it.
talk-lapsed = What you wrote an hour ago went to no one, because we did not know who it was for. We did not keep it. You can send it again any time.

## What is not passed on

talk-no-contact =
    We do not pass on phone numbers, so this went to no one.
    You and { $who } can talk right here. What you send next goes to { $who }.
talk-no-such-kind =
    We cannot pass this kind of message on, so it went to no one.
    Words, voice messages, photos, videos, files and places do work. What you send next goes to { $who }.
talk-not-passed-on = What you wrote to { $who } last did not arrive, and we took it back. If you need someone, please tap “{ now-button }”.
talk-not-over = You and { $who } are not paired any more, so this goes to no one. If you need someone, please tap “{ now-button }”.
talk-not-away = { $who } is having a break, so this goes to no one for now. If you need someone, please tap “{ now-button }”.
talk-not-unreachable = We cannot reach { $who } in Telegram just now, so this goes to no one. If you need someone, please tap “{ now-button }”.
talk-not-paused = This line is resting, so this goes to no one for now. If you need someone, please tap “{ now-button }”.
talk-not-paused_own = You let this line rest, so this goes to no one for now.
