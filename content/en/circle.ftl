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
