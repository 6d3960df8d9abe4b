# "I need someone now", and who is on duty.

# @grave
safety-ask-now = { $who } needs someone now.
# @grave
safety-ask-loss = Please get in touch with { $who } within a working day, gently: a loss has been told.

# @article @grave
safety-now =
    <b>If you or anyone else is in danger, call now:</b>
    { $numbers }

    { $note }
# @grave
safety-called = I have called { $who } for you. If I hear nothing in { $minutes }, I call the next person. I will tell you as soon as somebody has seen this.
# @grave
safety-called-last = I have called { $who } for you. If I hear nothing in { $minutes }, I call again, until somebody answers. I will tell you as soon as somebody has seen this.
# @grave
safety-seen = { $who } has seen this: { $at }.
# @grave
safety-again = I have called { $who } once more.
# @grave
safety-nobody = I cannot reach anybody from Kith right now. I keep trying. Please use one of these numbers.
safety-again-button = Call them again
safety-not-on-duty = Only a nurse or coordinator who works here can be on duty.

## Asked for by somebody who acts for a parent

safety-call-button = Ask for a call
safety-call-asked = We have asked that somebody calls { $who }. { $who } reads that, too.

    If it cannot wait, tap “{ now-button }”.
# @grave
safety-ask-call = { $who } would like to be called. Asked for by { $by }. Please talk with { $who } alone.
safety-call-told = { $who } has asked us to call you. Somebody will, unless you do not want it.
safety-call-off-button = Say no call is needed
# @grave
safety-ask-loss-by = Please get in touch with { $who } within a working day, gently and alone: { $by } has told of a loss.

## After words that worry us: what whoever wrote them reads

# @article @grave
safety-emergency =
    <b>{ $writer ->
        [team] Is somebody in danger? Call now:
       *[member] If you or anyone else is in danger, call now:
    }</b>
    { $numbers }

    { $note }

    Whoever I call sees the few words of your message that worried me, not the rest.
# @article @grave
safety-today =
    { $writer ->
        [team] Thank you for writing this. Perhaps somebody is not safe, or you carry something heavy.
       *[member] Thank you for telling me. That sounds very hard.
    }

    { $note }

    You can talk to somebody right away:
    { $numbers }

    Whoever I ask sees the few words of your message that worried me, not the rest.
# @grave
safety-today-asked = I have asked { $who } to get in touch with you today. If I hear nothing in { $minutes }, I ask the next person.
# @grave
safety-gentle = That sounds hard. Would you like somebody to call you?
safety-gentle-yes-button = Yes, please call me
safety-gentle-numbers-button = See who I can call
safety-gentle-no-button = Not now
# @grave
safety-call-me-asked = I have asked { $who } to call you. I will tell you when they have seen it. If I hear nothing by { $until }, I ask the next person.

    If it cannot wait, tap “{ now-button }”.
# @article @grave
safety-call-me-nobody =
    I cannot reach anybody from Kith right now. I keep trying, and somebody will call you.

    You can talk to somebody right away:
    { $numbers }
# @article @grave
safety-numbers =
    You can talk to somebody right away:
    { $numbers }
# @grave
safety-not-now = All right. I am here whenever you need someone.

## And what those who are called read

# @grave
safety-ask-emergency = { $writer ->
    [team] { $who } has written words that sound like danger, for a family or for { $who }. Please look now.
    [companion] { $who }, who acts for somebody here, has written words that sound like danger. Please look now.
   *[member] { $who } has written words that sound like danger. Please look now, and talk with { $who } alone.
    }
# @grave
safety-ask-today = { $writer ->
    [team] { $who } has written words that sound heavy, about a family or about { $who }. Please get in touch today.
    [companion] { $who }, who acts for somebody here, has written words that sound heavy. Please get in touch today.
   *[member] { $who } has written words that sound heavy. Please get in touch today, and talk with { $who } alone.
    }
# @grave
safety-ask-family = Somebody who acts or once acted for { $who } has written words of danger. Think of { $who } first, and talk with { $who } alone. Say nothing of this to anybody else.
# @grave
safety-ask-call-me = { $who } would like to be called.
safety-words-button = Read the words
# @article @grave
safety-words =
    <b>{ $who } wrote:</b>
    { $lines }

    These are only the words that worried us. Talk with { $who } alone before you decide.
# @article @grave
safety-words-of-companion =
    <b>{ $who } wrote:</b>
    { $lines }

    These are only the words that worried us. Think first of the safety of those named here, and talk with each of them alone.
safety-words-line = { $at }: “{ $words }”
safety-words-gone = { $at }: these words are not kept any more.
safety-words-acts = Acts for { $who }, or once did.
# @grave
safety-words-no-line = You cannot write to { $who } from here. Reach { $who } the way you know, or ask a coordinator who does.
safety-nothing-button = Say it was nothing
# @grave
safety-nothing-sure = Have you talked with { $who } alone?

    Then close it here. { $who } reads that you think all is well, and nobody else is called.
safety-nothing-sure-button = Yes, it was nothing
safety-nothing-not-button = No, leave it open
# @grave
safety-nothing-first = Please say first that you are on it, and look. Then you can close it.
