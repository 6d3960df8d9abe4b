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
safety-told-again = I have told { $who } again. I keep calling until somebody has seen this, and tell you who it is.
# @grave
safety-nobody = I cannot reach anybody from Kith right now. I keep trying. Please use one of these numbers.
safety-again-button = Call them again
safety-not-on-duty = Only a nurse or coordinator who works here can be on duty.
# @grave
safety-nobody-on-duty = Nobody is on duty just now, so it goes to the coordinators. { $called }

## From one on duty to the next

safety-rota-full = That is more than fits into one week. Please choose longer times.
# How much is urgent, said to who comes on duty and who goes off.
safety-duty-urgent = { $count ->
    [0] Nothing urgent waits for you.
    [one] { $count } urgent call waits for you.
   *[other] { $count } urgent calls wait for you.
    }
safety-duty-on = You are on duty now. { safety-duty-urgent }
safety-duty-on-after = You are on duty now, after { $who }. { safety-duty-urgent }
safety-duty-off = You are off duty now. { $who } is on duty. { safety-duty-urgent }
safety-duty-off-nobody = You are off duty now. Nobody is on duty: calls go to the coordinators. { safety-duty-urgent }
safety-duty-gap = { $who } should be on duty and cannot be reached just now. Calls go to the coordinators.
safety-duty-asked = { $who } is on duty and asks whether you could take over now.
safety-hand-over-button = Hand over duty
safety-duty-take-button = Yes, take over now
safety-duty-leave-button = Not now

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
# @grave
safety-heard-too =
    I have read this, too. { $note }

    In danger, call one of the numbers above.
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
safety-later = I have asked { $who } to get in touch with you. { $who } reads it when the service opens: { $at }. If that is too late for you, tap “{ now-button }”, or call one of these numbers.
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
# @grave
safety-words-kind = It sounds like { $kind ->
    [intent] wanting to die
    [done] something done already
    [plan] a plan
    [means] a way to do it
    [goodbye] a goodbye
    [violence-now] violence
    [fear] fear of somebody
    [baby-danger] danger for a baby
    [past] hurting oneself, now or before
    [images] frightening thoughts
    [voices] hearing voices
    [hopeless] no hope
    [other-person] danger for somebody else
    [low] a hard time
   *[other] danger
    }.
safety-words-spoken = Written in { $language }.
safety-words-gone = { $at }: these words are not kept any more.
safety-words-acts = Acts for { $who }, or once did.
# @grave
safety-words-no-line = { $waits ->
    [yes] Once you say that you are on it, you can write to { $who } from here.
   *[no] You cannot write to { $who } from here. Reach { $who } the way you know, or ask a coordinator who does.
    }
safety-nothing-button = Say it was nothing
# @grave
safety-nothing-sure = Have you talked with { $who } alone?

    Then close it here. { $who } reads that you think all is well, and nobody else is called.
safety-nothing-sure-button = Yes, it was nothing
safety-nothing-not-button = No, leave it open
# @grave
safety-nothing-first = Please say first that you are on it, and look. Then you can close it.

## A check question: is it she who reads?

safety-check-new-button = Set a check question
safety-check-ask-button = Ask if it is you
# @article @grave
safety-check-new = <b>A question only you can answer</b>

    Somebody else may hold your phone. { $who } can then ask you this before you talk of something private. Choose an everyday question, and an answer that those around you do not know.

    Nobody reads your answer, not { $who } either. What you write is taken from this chat.

    Write your question now, like “What was my first street?”
safety-check-part = { $part ->
        [answer] Now write your answer. One or two words are best.
       *[unsafe] Would you like a second word that says “I am not safe now”? If you answer with it, a person is called, and your phone shows nothing of it. Write it now, or skip it.
    }
safety-check-skip-button = Skip it
# @grave
safety-check-agreed = Done. To change it, choose a new one.
safety-check-empty = Please write it in letters.
safety-check-long = That is too long. Please use up to { $most } letters.
# @grave
safety-check-other-words = Please choose other words, everyday ones that nobody would notice.
# @grave
safety-check-same = Please choose another word. This one is your answer.
safety-check-question = { $question }
safety-check-answer-button = Write an answer
safety-check-later-button = Choose later
safety-check-thanks = Thank you.
safety-check-asked = { $who } is asked now, or when the safe hours are over. You read here what comes of it. Until then do not write of anything private.
safety-check-just-asked = You asked within the hour. Please wait a little.
safety-check-used-up = The answers were wrong three times. Please do not write: call, and choose a new question together when you meet.
# @grave
safety-check-came = { $outcome ->
        [sure] It is { $who }, { $at }.
        [unsafe] { $who } gave the agreed word for “not safe now”, { $at }. Do not write. Somebody is being called.
       *[unsure] We are not sure that it is { $who }. Call, do not write.
    }
# @grave
safety-check-came-used-up = We are not sure that it is { $who }, for the third time. Call, do not write. Choose a new question together when you meet.
# @grave
safety-ask-unsafe = { $who } gave the agreed word for “not safe now”. The phone shows nothing of this call. Do not write to it. Follow your plan for danger at home.

# Nothing can be kept just now: the house itself is broken. Said to everybody who writes.
# @article @grave
safety-house-shut =
    <b>Something in Kith is broken, and I cannot pass anything on right now.</b>

    We have your message. It waits, and I look at it as soon as Kith is well again. Nobody has seen it yet.

    If you or anyone else is in danger, or it cannot wait, call:
    { $numbers }
