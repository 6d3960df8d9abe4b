### The service's own jobs: what members do so that it goes on for everybody.

jobs-button = See jobs to share
jobs-kind = { $kind ->
    [welcome] Welcome new people
    [translate] Translate
    [texts] Try out texts
    [cook] Cook
    [interview] Meet people who would like to help here
    [set-up] Set up the room
    [call] Ring people who are new
   *[garden] Look after the garden
    }
jobs-kind-button = { $kind ->
    [welcome] Welcome people
    [translate] Translate
    [texts] Try out texts
    [cook] Cook
    [interview] Meet helpers
    [set-up] Set up the room
    [call] Ring new people
   *[garden] Garden
    }
# @article
jobs-board =
    <b>Jobs to share</b>
    What keeps this place going. Anybody may take one, and the time counts as given.

    { $lines }

    Did somebody hand you a job? Write the code here.
jobs-board-empty =
    <b>Jobs to share</b>

    Nothing needs doing just now. Look in again another day.

    Did somebody hand you a job? Write the code here.
jobs-item = { $when }: { $title } · { $long } { $word ->
    [held] · yours
    [waiting] · you are in line
    [offered] · kept for you
    [over] · over
   *[open] {""}
    }
jobs-circle-line = { $count ->
    [one] One job is looking for somebody.
   *[other] { $count } jobs are looking for somebody.
    }
jobs-home-line = { $when }: a job you have taken.
# @article
jobs-one =
    <b>{ $title }</b>
    { $when }, for { $long }
    { $where }
    Asked by { $who }

    People still wanted: { $left } of { $room }

    { $mine }
jobs-mine-host = You put this up.
jobs-mine-open = Take it, and the time counts as given once it is done. You can give it back at any time before.
jobs-mine-full = Enough people have taken it. If you wait, we ask you when somebody cannot come.
jobs-mine-held = <b>It is yours. Thank you.</b> If you cannot come, give it back or hand it on.
jobs-mine-waiting = You are in line. When somebody cannot come you are asked.
jobs-mine-offered = <b>It is kept for you until { $until }.</b>
jobs-take-button = Take it
jobs-wait-button = Wait for it
jobs-taken = Thank you. It is yours, and we remind you.
jobs-quicker = Somebody was quicker. You can wait for it, or take another.
jobs-hand =
    <b>Your code: { $code }</b>

    Tell it to one person who would like to do it for you. When they write it under “{ jobs-button }” and say yes, the job is theirs.

    Until then it stays yours. A new code ends this one.
jobs-handed =
    <b>Somebody hands you a job</b>
    { $title }
    { $when }

    Would you like to take it?
jobs-offer =
    <b>Somebody is wanted for a job on { $when }.</b>

    It is kept for you until { $until }. It takes { $minutes }. Would you like it?
jobs-reminder = On { $when } you are expected for a job you took. Thank you.
jobs-reminder-host = On { $when } people come for the job that you put up.
jobs-told-open = The job on { $when } is put up.
jobs-told-declined = The job on { $when } is not put up.
jobs-told-unanswered = Nobody answered about the job on { $when }.
jobs-told-off = The job on { $when } will not be needed. Thank you for offering.
jobs-told-off-host = A coordinator has called off the job you put up for { $when }. Everybody of it is told.
jobs-told-lapsed = The job on { $when } has gone on to the next in line. If you like, you can wait again.
jobs-told-handed = Somebody else does your job on { $when } now. Nothing more to do.
jobs-told-returned = Your job on { $when } is given back. Nothing more to do.
jobs-told-no-place = The job on { $when } had enough people. There will be more.
jobs-cancelled = The job on { $when } is called off. Everybody of it is told.
jobs-off =
    <b>Call off the job on { $when }?</b>

    Everybody who has taken it or waits is told.

## Putting one up

jobs-new-button = Put up a job
jobs-new = <b>What needs doing?</b>
jobs-people =
    <b>How many people are wanted?</b>

    Tap, or write a number from { $least } to { $most }.
jobs-read-back =
    <b>{ $title }</b>
    { $when }, for { $long }
    { $where }

    People wanted: { $room }

    Shall it stand like this?

## Afterwards

jobs-how-ask = You took a job on { $when }. How did it go?
jobs-how-nudge = One more time: did you do the job on { $when }? One tap is enough.
jobs-how = <b>Did you do the job on { $when }?</b>
jobs-did-button = I did it
jobs-did-not-button = Not this time
jobs-said-noted = That is noted. Thank you.
jobs-who-ask = The job on { $when } is over. Please say who did it.
jobs-who-nudge = One more time: who did the job on { $when }? It takes a minute.
jobs-who =
    <b>Who did the job on { $when }?</b>

    The time counts when you both say so.
jobs-find-out =
    <b>How was the job on { $when }?</b>

    Please ask the people themselves, then tap.
jobs-who-did-button = { $who } did it
jobs-who-did-not-button = { $who } did not
jobs-over = The job on { $when } is over. { $word ->
    [waits] We wait for one more person to say how it went.
    [thanks] Everything is written down. Thank you.
   *[noted] Nothing more to do.
    }
jobs-ask-silent = Not everybody has said how the job on { $when } went. { $who } put it up. Please find out who did it.
jobs-ask-differ = Two people say different things about the job on { $when }. { $who } put it up. Please talk with each alone, and say how it was.

## Two swap their jobs

jobs-swap-button = Swap it
jobs-swap-see-button = See who asks
jobs-swap-off-button = Ask no more
jobs-swap-yes-button = Swap
jobs-swap-no-button = Not this time
jobs-swap-item = { $when }: { $title } · { $long }
# @article
jobs-swap =
    <b>With which job would you like to swap?</b>

    { $lines }

    One tap asks whoever has it. They read your name. You read theirs once they say yes.
jobs-swap-none = There is no job to swap with just now. You can hand yours on, or give it back.
jobs-swap-is-asked = Somebody is asked. You hear from us, and until then your job stays yours.
jobs-mine-swap = <b>It is yours. Thank you.</b> You asked to swap it. You hear by { $until } at the latest.
jobs-swap-taken-back = That is asked no more. Your job stays yours.
jobs-swap-line = Somebody would like to swap a job with you.
jobs-swap-asked = Somebody would like to swap with your job on { $when }.
jobs-swap-one =
    <b>{ $who } would like to swap a job with you.</b>

    Yours now: { $mine }
    You would do instead: { $instead }

    You can say so until { $until }. If not, nothing changes.
jobs-swapped = Thank you. It is swapped, and { $who } knows. This one is yours now.
jobs-swap-declined = That is fine. Your job stays yours, and nobody is told who was asked.
jobs-swap-over = This swap cannot be any more. Your job stays yours.
jobs-told-swapped = { $who } has swapped with you. Somebody else does your job on { $before } now. Yours is the one on { $now }.
jobs-told-nobody = Nobody could swap this time. Your job on { $when } stays yours.
