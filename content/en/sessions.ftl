### Group sessions: one leads, others come in by a code

sessions-open-button = Group sessions
sessions-open =
    <b>Group sessions</b>

    Lead something for several, and show them a code. Or come in with the code of somebody who leads.

    When the leader says it is over, it stands in everybody's book.
sessions-start-button = Lead one
sessions-code-button = Come in by code
sessions-see-button = See my session
sessions-some = A group session
sessions-nothing-to-lead = You lead something that you can give. Say first what you could do with several people.
sessions-ask-kind = <b>What will you do together?</b>

    It begins when you tap.
# $code: six digits, with gaps. $link: opens it, too.
sessions-mine =
    <b>{ $what }</b>
    Show this code, or read it out:

    <b>{ $code }</b>

    Or send this link: { $link }

    There now: { $count }
    { $names }
sessions-there-line = { $who }
sessions-nobody-yet = Nobody has come in yet.
sessions-again-button = Look again
sessions-end-button = Say it is over
sessions-ask-long =
    <b>How long was { $what }?</b>

    { $count ->
        [one] One person was there.
       *[other] { $count } people were there.
    } You give this time once, however many came. Each of them receives it.
sessions-nobody-came = Nobody came in with the code. Is it over all the same?
sessions-off-button = It did not happen
sessions-held = <b>{ $what }: { $minutes }</b>

    It is over, and stands in the book of everybody who was there. Thank you.
sessions-not-held = <b>{ $what }</b>

    It is over. Nothing was written down.
sessions-ask-code =
    <b>Which code?</b>

    Write the six digits that the leader shows or reads out.
sessions-no-such-code = That is no code of a session you can come in to now. Please ask the leader for it again.
sessions-too-many-tries = That was a lot of codes. Please ask the leader for the link, or try again in an hour.
sessions-door =
    <b>{ $who } leads: { $what }</b>

    Are you there? Then tap. { $who } reads your name, and it counts for you both.
sessions-come-button = Yes, I am here
sessions-inside =
    <b>{ $who } leads: { $what }</b>

    You are in. { $count ->
        [one] So far it is only you.
       *[other] There are { $count } of you.
    } When { $who } says it is over, you read how long it was.
sessions-go-button = I am not there
sessions-gone = You are not counted there any more.
sessions-over = { $who } says it is over: { $what }, { $minutes }. It stands in your book.
sessions-deny-button = That is not so
sessions-denied = Thank you for saying so. It does not stand in your book any more, and a coordinator looks at it. The leader is not told that you said it.
sessions-ask-over = { $what } began on { $when }. Is it over? Please say how long it was, so that it counts for everybody.

## For the coordinator

sessions-ask-silent = { $who } has not said how long a group session on { $when } was ({ $what }). Please ask, so that nobody's time is lost.
sessions-ask-denied = { $who } says that it was not so: { $what } with { $other } on { $when }. It is out of { $who }'s book. Please talk with them first. { $other } is not told.
sessions-ask-together = { $who } and { $other } are not to meet any more, and both are in a group session that goes on: { $what }, since { $when }. Please see to it that nobody has to stay there with the other. Neither of them is told.
sessions-look-button = See who came
sessions-look =
    <b>{ $who } led: { $what }</b>
    Who came in:
    { $names }

    How long was it, as they tell you?
