### The shared pot, and what is on: places that people take together. Never money.

hours-on-button = See what is on
hours-help-button = Say what helps

## The pot

hours-pot-button = See the pot
# @article
hours-pot =
    <b>The shared pot</b>
    Hours that belong to everybody here. They go to parents after a birth, and to whatever we do together.

    In it now: { $holds }

    <b>This month</b>
    { $month }

    <b>Since it began</b>
    { $ever }

    { $mine }
hours-pot-in = { $what }: { $minutes } in
hours-pot-out = { $what }: { $minutes } out
hours-pot-kind = { $kind ->
    [gift] Gifts
    [first] First hours after a birth
    [remainder] Left by people who moved on
    [seat] Places in what is on
    [hosting] Hosts of what is on
    [exchange] Exchanges
    [session] Group sessions
   *[other] Other things
    }
hours-pot-nothing = Nothing yet.
hours-pot-mine = From you to the pot: { $given } · from the pot to you: { $received }
hours-give-button = Give to the pot
hours-give =
    <b>How much would you like to give?</b>

    It comes from what you have given to others. Nobody reads that it was you.
hours-give-none = The pot is glad of gifts from those who have given more than they received for a while. Just now, simply enjoy what others give you.
hours-gift-button = Give { $minutes }
hours-gift-given = Thank you. It is in the pot.
hours-gift-too-much = That is more than fits just now. Please choose a smaller gift, or come back next month.
hours-first-told =
    <b>A gift from the people here</b>

    { $minutes } from the shared pot are yours for these first weeks. You need do nothing for it. Use it for help, or for something that is on, whenever you like.
hours-nudge-told =
    <b>You have given a lot to people here. Thank you.</b>

    Would something do you good now? You can say what would help, or see what is on. Only if you like.

## What is on

# @article
hours-board =
    <b>What is on</b>
    { $lines }

    Did somebody hand you a place? Write the code here.
hours-board-empty =
    <b>What is on</b>

    Nothing yet. You could put up the first thing: a trip, a swim, a stall.

    Did somebody hand you a place? Write the code here.
hours-item = { $when }: { $title } · { $minutes } { $word ->
    [host] · you are the host
    [asked] · waits for a yes
    [held] · a place is yours
    [waiting] · you are in line
    [offered] · a place is kept for you
   *[open] {""}
    }
hours-home-line = { $when }: a place is yours in what is on.
hours-topic = { $topic ->
    [event] An event
    [course] A course
    [trip] A trip
    [swim] Swimming
    [stall] A stall
   *[own] Something else
    }
hours-topic-button = { $topic ->
    [event] Hold an event
    [course] Hold a course
    [trip] Go on a trip
    [swim] Go swimming
    [stall] Set up a stall
   *[own] Do something else
    }
hours-see-button = See it
# @article
hours-opportunity =
    <b>{ $title }</b>
    With { $who }
    { $when }, for { $long }
    { $where }

    A place counts as { $minutes } received.
    Places: { $left } of { $room } free

    { $mine }
hours-where-line = Where: { $where }
hours-where-unsaid = The host says where it is.
hours-mine-asked = A coordinator looks at it first. Nobody else sees it yet.
hours-mine-host = You are the host.
# $returns: yes, or no where it is too late for that.
hours-mine-open = { $returns ->
    [yes] Give a place back by { $until }, and the time comes back to you. The host reads your name if you come.
   *[no] Since { $until } the time of a place stays with it. The host reads your name if you come.
    }
hours-mine-full = It is full just now. If you wait for a place, we ask you as soon as one is free.
hours-mine-held = <b>A place is yours.</b> { $returns ->
    [yes] Give it back by { $until }, and the time comes back to you.
   *[no] Since { $until } its time stays with it, but you can hand it on.
    }
hours-mine-waiting = You are in line. When a place is free you are asked, with time to answer.
hours-mine-offered = <b>A place is kept for you until { $until }.</b>
hours-take-button = Take a place
hours-wait-button = Wait for a place
hours-wait-no-more-button = Stop waiting
hours-cannot-button = Give it back
hours-not-now-button = Not this time
hours-hand-button = Hand it on
hours-taken = Good to have you there.
hours-taken-much = Good to have you there. You have received a lot lately. That is fine. If you like, think of something you would enjoy giving.
hours-quicker = Somebody was quicker. You can wait for a place.
hours-elsewhere = You have something else at that time. You can move that first.
hours-waiting-noted = That is noted. Nothing more to do.
hours-left = It is given back. Thank you for saying so.
hours-leave-late =
    <b>Give back your place on { $when }?</b>

    It is close now, so the { $minutes } stay with the place. If somebody takes it over by your code, they come back to you.
hours-leave-late-button = Give it back anyway
hours-hand =
    <b>Your code: { $code }</b>

    Tell it to one person who would like your place. When they write it under “{ hours-on-button }” and say yes, the place is theirs and your time comes back.

    Until then it stays yours. A new code ends this one.
hours-handed =
    <b>Somebody hands you a place</b>
    { $title }
    { $when }

    It counts as { $minutes } received. Would you like it?
hours-code-unknown = That code does not open anything here. Maybe it was used, or a letter is different. Please look again.
hours-offer =
    <b>A place is free on { $when }.</b>

    It is kept for you until { $until }. It counts as { $minutes } received. Would you like it?
hours-offer-yes-button = Yes, I come
hours-reminder = On { $when } a place is kept for you in what is on.
hours-reminder-host = On { $when } people come to what you put up. Thank you.
hours-told-open = <b>It is put up.</b> People can take places in what you planned for { $when }.
hours-told-declined = A coordinator would like to talk with you first about what you planned for { $when }. Your idea is welcome.
hours-told-unanswered = Nobody here answered in time about what you planned for { $when }. That was ours to do, and we are sorry. Please put it up again.
hours-told-off = What was on { $when } will not be. It is not because of you. Any time it counted as is yours again.
hours-told-off-host = A coordinator has called off what you planned for { $when }. Everybody of it is told. Please talk with them.
hours-told-lapsed = The place on { $when } has gone on to the next in line. If you like, you can wait again.
hours-told-handed = Somebody has your place on { $when } now. Its time is yours again.
hours-told-returned = Your place on { $when } is given back. Any time it counted as is yours again.
hours-told-no-place = No place came free on { $when } this time. There will be more.
hours-cancelled = What was on { $when } is called off. All time it counted as has come back.
hours-declined = What was planned for { $when } is not put up. A coordinator talks about it with whoever planned it.
hours-over = What was on { $when } is over.
hours-over-yours = What was on { $when } is over. It was good to have you there.

## The host, and the coordinator

hours-new-button = Put one up
hours-new = <b>What would you like to put up?</b>
hours-new-title =
    <b>What is it called?</b>

    Write a few words.
hours-skip-button = Skip this
hours-words-length = Please write a few words, at most { $most } letters.
hours-where =
    <b>Where is it?</b>

    Write it as people here would find it.
hours-where-later-button = Tell it later
hours-when =
    <b>When does it begin?</b>

    Write the day and the time, like “Saturday 10:00”.
hours-when-which = <b>Which time do you mean?</b>
hours-when-read =
    <b>{ $when }. Is that right?</b>

    If not, write it again.
hours-when-yes-button = Yes, that is right
hours-when-unread = { $why ->
    [past] That time is over already.
    [far] That is too far ahead.
    [day] Please say which day, too.
    [hour] Please say at what time, too.
   *[unread] Sorry, I could not read a time in that.
    }
hours-long = <b>How long is it?</b>
hours-long-button = { $minutes }
hours-cost =
    <b>What does one place count as?</b>

    So much is written down as received for whoever comes.
hours-cost-button = { $minutes }
hours-room =
    <b>How many places are there?</b>

    Tap, or write a number from { $least } to { $most }.
hours-room-button = { $count }
hours-room-between = A number from { $least } to { $most } works here.
hours-read-back =
    <b>{ $title }</b>
    { $when }, for { $long }
    { $where }

    A place counts as { $minutes } received. Places: { $room }

    Shall it stand like this?
hours-open-button = Put it up
hours-again-button = Begin again
hours-put-up = <b>It is put up.</b>
hours-asked = <b>Thank you.</b> A coordinator looks at it, and you hear from us.
hours-too-soon = Please choose a time that begins at least two hours from now, and within a year.
hours-enough = You have six things ahead already. After the next one you can put up another.
hours-agree-button = Say yes to it
hours-not-so-button = Talk about it first
hours-agreed = <b>It is put up,</b> and the host is told.
hours-off-button = Call it off
hours-off =
    <b>Call off what is on { $when }?</b>

    Everybody who has a place or waits is told, and all time it counts as comes back.
hours-off-now-button = Yes, call it off
hours-who-ask = How was it on { $when }? Please tap who was there.
hours-who-nudge = One more time: who was there on { $when }? It takes a minute.
hours-who-button = Say who was there
hours-who-was =
    <b>Who was there on { $when }?</b>

    Tap each, or choose below.
hours-name-button = { $who }{ people-tick }
hours-done-ticked-button = Done
hours-done-all-button = All were
hours-done-nobody-button = Not held
hours-who-came-noted = { $when }: { $came ->
    [one] one person was there.
   *[other] { $came } people were there.
    } It is written down. Thank you.
hours-ask-opportunity = { $who } would like to put up something for everybody on { $when }. Please look at it.
hours-ask-talk = Please talk with { $who } about what they would like to put up for everybody on { $when }. They read that you would like to talk first. Then say yes to it, or call it off.
hours-ask-silent = Nothing heard from { $who } about who came on { $when }. Please find out how it was.
hours-ask-hostless = { $who } may not be able to host what is on { $when }. Please see whether somebody else can, and then close this. Where nobody is found by { $until }, it is called off for everybody.
hours-ask-together = Two people who are kept apart would both be at what { $who } holds on { $when }. Please see to it with each alone, and name nobody.
hours-kind-seat = A place booked
hours-kind-hosting = Host of what is on
hours-kind-gift = Gift to the pot
hours-kind-first = First hours after a birth
hours-kind-job = A job for everybody
