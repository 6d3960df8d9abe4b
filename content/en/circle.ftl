# The circle: what stands on the agenda, and deciding together by one vote each.

circle-length = Please write between 1 and { $most } letters.
circle-options = Please give up to { $most } choices, each of them once.
circle-agenda-full = { $most } of your ideas wait for the circle already. Take one back, or let us talk about those first.
circle-too-few = A vote can only be secret where { $least } people or more can vote. With fewer, the result would tell who wanted what.
circle-over = This vote is over. You can see what came of it.
circle-came-later = This vote began before you came. You have a vote in the next one.

circle-open-button = Open our circle
circle =
    <b>Our circle</b>

    Here we run this together. Everybody has one vote.

    { $lines }
circle-calm = Nothing waits for you just now.
# Stands where it is not known any more what something was about.
circle-about-gone = something that is not here any more

## The agenda

circle-agenda-button = See what we talk about
circle-results-button = See what we decided
circle-bring-button = Bring something
circle-vote-button = Go to the vote
circle-vote-waits = A vote waits for you: { $what }
circle-home-votes = { $count ->
    [one] A vote waits for you in our circle.
   *[other] { $count } votes wait for you in our circle.
}
circle-agenda-empty =
    <b>What we talk about</b>

    Nothing stands here yet. Is there something you would like us to do, or do in another way?
circle-agenda =
    <b>What we talk about</b>

    { $lines }
circle-item-line = { $number }. { $what }{ $state ->
    [voting] { " (vote open)" }
   *[waiting] { $mine ->
        [yes] { " (yours)" }
       *[no] { "" }
    }
}
# $number: of the line it opens.
circle-open-one-button = { $number }
circle-ask-words =
    <b>What shall we talk about?</b>

    Write it in a sentence or two. Everybody here reads it. Your name does not stand with it.
circle-brought = It stands on the list now.
circle-taken-back = It is off the list.
circle-item =
    <b>{ $what }</b>

    { $state ->
        [decided] This was decided.
        [withdrawn] This was taken back.
       *[waiting] It waits for us to talk about it. Who brought it, or a coordinator, can start a vote. { $secret }
    }
circle-may-be-secret = Would you like a secret vote? Tap. Nobody sees who asked.
circle-will-be-secret = The vote is secret: nobody can find out who chose what.
circle-will-be-open = The vote is open: what you chose stays with your name in Kith. No other member sees it.
circle-begin-button = Start a vote
circle-secret-button = Ask for secret vote
circle-take-back-button = Take it back
circle-words-gone = something that is not known any more
circle-ask-options =
    <b>What can people choose?</b>

    Tap for yes or no. Or write up to { $most } choices, each on a line of its own.
circle-yes-no-button = Ask yes or no
circle-choice-line = { $choice }
circle-numbered-choice = { $number }. { $choice }
circle-read-back =
    <b>{ $what }</b>
    { $choices }

    To leave it as it is can be chosen too. { $secret }
    Nobody can change or stop a vote once it has begun.
circle-begin-now-button = Start the vote now

## A vote

circle-see-vote-button = See the vote
circle-yes = Yes
circle-as-it-is = No, leave it as it is
circle-choice-button = { $choice }
circle-vote =
    <b>{ $what }</b>
    { $choices }

    Open until { $until }. It counts if { $needed } people vote. Nobody sees how it goes before then.
    { $mine }
circle-mine-none = You have not voted yet.
circle-mine = You chose: { $choice }. You can change that until it ends.
circle-mine-secret = { $voted ->
    [yes] This vote is secret. Your vote is in. Tap again to change it.
   *[no] This vote is secret. You have not voted yet.
}
circle-mine-came-later = It began before you came. You have a vote in the next one.
circle-in-the-box = Your vote is in. What you chose is closed away, and the key is thrown away when the vote ends.
circle-tap-in-secret = Please tap your choice in a secret vote. What you write stays readable for a while, so it does not count.
circle-nothing = nothing
circle-came-to = { $outcome ->
    [carried] We do it: { $choice }
    [not_carried] We leave it as it is.
    [tie] As many wanted one thing as the other. It waits on the list.
    [no_quorum] Too few voted. It waits on the list.
   *[void] This vote could not be counted.
}
circle-total-line = { $choice }: { $count }
circle-no-totals = No numbers are shown here.
circle-over-vote =
    <b>{ $what }</b>

    { $outcome }
    { $totals }
circle-no-results = We have decided nothing yet.
circle-results =
    <b>What we decided</b>

    { $lines }
circle-result-line = { $number }. { $what }: { $outcome }
circle-closed = The vote on what you brought is over: { $what }

    { $outcome }

## You said, we did

circle-promises-button = You said, we did
circle-see-promise-button = See how it goes
circle-no-promises =
    <b>You said, we did</b>

    We have decided nothing to do yet. What we decide stands here until it is done.
circle-promises =
    <b>You said, we did</b>

    { $lines }
circle-promise-line = { $number }. { $what }: { $stands }
# $by: by which day, or nothing. $why: words of whoever had taken it, or nothing.
circle-stands = { $state ->
    [open] Who would like to do it?
    [promised] Promised { $by }
    [doing] Being done { $by }
    [done] Done
   *[not_done] It will not be done: { $why }
}
circle-by = by { $by }
circle-by-no-day = { "" }
circle-promise =
    <b>{ $what }</b>

    { $stands }
    { $who }
circle-nobody-yet = Nobody has taken it yet.
circle-done-by = Who does it: { $who }
circle-take-button = Take it on
circle-ask-by =
    <b>By when?</b>

    Everybody here then reads that you do it, with your name. You can choose another day or give it back.
circle-in-days-button = { $days ->
    [7] Within a week
    [14] Within two weeks
    [30] Within a month
   *[90] Within three months
}
circle-yours-now = It is yours now. Thank you.
circle-begun-button = Say I have begun
circle-done-button = Say it is done
circle-other-day-button = Choose another day
circle-will-not-button = Say it will not be
circle-give-back-button = Give it back
circle-given-back = Somebody else can take it now.
circle-thanks = Thank you. Who brought it hears of it.
circle-ask-why =
    <b>Why will it not be done?</b>

    Write it in a sentence or two. Everybody here can read it.
circle-taken-already = Somebody else has taken it already.
circle-ask-untaken = We decided this, and nobody has taken it yet: { $what }
circle-ask-late = This was to be done by { $by }, and we do not know how it is: { $what }
circle-settled = What you brought: { $what }

    { $stands }
circle-day-has-come = Today is the day you named for this: { $what }

    How is it? You can also choose another day, or give it back.

## Meetings

circle-meetings-button = See our meetings
circle-set-meeting-button = Set a meeting
circle-see-meeting-button = See the meeting
circle-next-meeting = We meet { $when }
circle-no-meetings =
    <b>Our meetings</b>

    No meeting is planned yet. Anybody can set one.
circle-meetings =
    <b>Our meetings</b>

    { $lines }
circle-meeting-line = { $number }. { $when }{ $state ->
    [over] { " (over)" }
    [off] { " (called off)" }
   *[planned] { "" }
}
# $topics: lines. $notes: what was noted, or nothing.
# @article
circle-meeting =
    <b>We meet { $when }</b>
    Where: { $where }
    { $state ->
        [over] It is over. { $count ->
            [one] One person was to come.
           *[other] { $count } people were to come.
        }
        [off] It was called off.
       *[planned] { $mine ->
            [yes] You come.
            [no] You cannot come.
           *[none] Are you coming?
        } { $count ->
            [0] Nobody is coming so far.
            [one] One person comes so far.
           *[other] { $count } people come so far.
        }{ $repeats ->
            [week] { " It is every week." }
            [month] { " It is every month." }
           *[no] { "" }
        }{ $led ->
            [no] { " Nobody leads it yet." }
           *[yes] { "" }
        }
    }

    What we talk about:
    { $topics }
    { $notes }
circle-nothing-there = Nothing yet
circle-notes =
    <b>Notes</b>
    { $notes }
circle-in-the-bot = here in the chat
circle-in-the-bot-button = Meet here in the chat
circle-coming-button = Say I am coming
circle-cannot-button = Say I cannot
circle-vote-here-button = Start a vote
circle-write-notes-button = Write the notes
circle-call-off-button = Call it off
circle-lead-button = I will lead it
circle-you-lead = Thank you. You lead it now{ $repeats ->
    [no] { "" }
   *[other] , and the next ones too
}: you can begin a vote there and write the notes.
circle-off-now = It is off. Those who were to come are told.
circle-ask-notes =
    <b>What was said?</b>

    Write the notes in one message. All members can read them. If you wrote some before, these stand in their place.
circle-noted = The notes stand there now.
circle-vote-on-what =
    <b>Which one do we vote on?</b>

    { $lines }
circle-here =
    <b>{ $what }</b>

    Start now to ask yes or no. Or write up to { $most } choices first, each on a line of its own. { $secret }
circle-here-yes-no =
    <b>{ $what }</b>

    It is yes or no. { $secret }
circle-ask-when =
    <b>When do we meet?</b>

    Write the day and the time, such as "Thursday 18:00" or "3 December at 10".
circle-ask-where =
    <b>Where do we meet?</b>

    Write the place, or tap to meet here in the chat.
circle-ask-how-often =
    <b>{ $when }</b>
    Where: { $where }

    How often? All members are then invited, and you lead it.
circle-repeats-button = { $repeats ->
    [week] Meet every week
    [month] Meet every month
   *[no] Meet just once
}
circle-planned = It is set. Members are invited little by little.
circle-meeting-when-not = Please choose a time from now on, within the next half year.
circle-meetings-enough = { $most } meetings are planned already. Let us have one of those first.
circle-invited = Our circle meets { $when }. We talk about what anybody brings and decide together. Would you like to come?
circle-remember = Our circle meets { $when }. You said you are coming.
circle-who-leads = Our circle meets { $when }, and whoever was to lead it cannot come. Would you lead it? You begin the votes and write the notes.
circle-called-off = Our circle does not meet { $when }. It was called off.
