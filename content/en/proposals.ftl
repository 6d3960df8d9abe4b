### Need meets offer: asked in private, answered by a tap

## Asked to give

# $reasons: why just this one is asked, a line each.
skills-could-you =
    <b>Could you give this: { $what }?</b>
    It takes about { $minutes }.
    { $reasons }

    Say yes only if it suits you: then the other one reads your name. Nobody is told if it does not.
skills-reason-where = Where: { $where }
skills-reason-language = You both speak { $language }
skills-reason-way = You live about { $minutes } apart
skills-reason-when = A time that suits both: { $when }
skills-can-button = Yes, I can
skills-not-now-button = Not this time
skills-rest-button = Rest for a week
skills-can-needer-asked =
    Thank you. We ask now whether it still fits.

    As soon as there is an answer, you hear from us.
skills-can-waits = We have asked already, and wait for the answer. You hear from us.
skills-can-not-needed = Thank you. It is not needed any more. Your offer stands for others.
skills-not-now-noted = That is fine. Nobody is told.
skills-rest-noted = That is fine. For a week we do not ask you to give. What you promised stays.
skills-not-needed = It is not needed just now after all. Thank you for your yes. Your offer stands for others.

## Somebody has said yes

skills-would-you =
    <b>{ $who } could give you this: { $what }</b>
    It takes about { $minutes }.
    { $reasons }

    Would you like that? If not, nobody is told, and we ask others.
skills-yes-please-button = Yes, please
skills-both-agreed = How good: you have both said yes. Next, find a time that suits you both.
skills-no-more = That is not possible any more. We ask others for you.
skills-rather-not-noted = That is fine. Nobody is told. We ask others for you.
skills-need-rests = We have not heard from you, so what you need rests for now. Put it up again whenever you like.
skills-was-that-all =
    How good that it worked.

    Would more of it help you?
skills-some-more-button = Ask for more
skills-some-more-noted = It is up again. We ask for you.
skills-waiting-line = { $count ->
    [one] Somebody waits for your yes or no.
   *[other] { $count } things wait for your yes or no.
    }
skills-waiting-button = Answer what waits
skills-nothing-waits = Nothing waits for your answer.

## The first small exchange

skills-first =
    <b>Shall we begin with something small?</b>
    { $lines }

    It is by message or call, and short. Tap what you like. We find somebody for it.
# $side: offer or need.
skills-first-line = { $side ->
    [offer] To give: { $what }
   *[need] To receive: { $what }
    }
skills-first-offer-button = Give that
skills-first-need-button = Receive that
skills-first-noted = It is up. We look for somebody, and ask you first.

## For coordinators

skills-ask-unmet = Nobody was found yet for something that { $who } needs. Asked so far: { $count }. Please look.
# $so_far: neither, gave or received.
skills-ask-first = { $who } has been here for a week, and { $so_far ->
    [gave] has given, but not received yet.
    [received] has received, but not given yet.
   *[neither] has not given or received yet.
    } Please think of something small with them.
skills-unmet-see-button = See what is needed
skills-unmet-all-button = See open needs
skills-unmet-none = Everybody who needs something has somebody, or is still being looked for.
skills-unmet-all =
    <b>Nobody found yet</b>
    { $lines }

    Tap a number to see what is needed.
skills-unmet-line = { $number }. { $who }
skills-unmet =
    <b>{ $who } needs: { $what }</b>
    Asked so far: { $asked }. Still to answer: { $waiting }.

    We go on asking. If you know how it ended, tap it. { $who } is told.
skills-unmet-gone = something taken back
# $how: met, partly or unmet.
skills-unmet-end-button = { $how ->
    [met] It was found elsewhere
    [partly] It was found in part
   *[unmet] Nobody here has it
    }
skills-unmet-ended = Thank you. It is noted, and they are told.
skills-ended-by-hand = { $how ->
    [met] { $who } tells us that what you needed was found. How good.
    [partly] { $who } tells us that what you needed was found in part. Put it up again if more would help.
   *[unmet] { $who } has looked with us: nobody here can give what you needed just now. We are sorry. You can put it up again at any time.
    }
skills-load-button = See who gives
skills-load =
    <b>Who gives again and again</b>
    { $lines }

    Tap a number to give them a week of rest from being asked.

    { $days }
skills-load-line = { $number }. { $who }: gave { $gave }, received { $received }, asked { $asked }{ $rests ->
    [yes] {" "}· rests
   *[no] {""}
    }
skills-load-none = Nobody gives much more often than they receive. The last twelve weeks count.
# $side: gave or received.
skills-days = { $side ->
    [gave] Days until somebody first gives: { $days } (of { $count })
   *[received] Days until somebody first receives: { $days } (of { $count })
    }
skills-days-few = { $side ->
    [gave] Days until somebody first gives: told from { $least } people on
   *[received] Days until somebody first receives: told from { $least } people on
    }
skills-not-begun = Here for a week without a first exchange: { $count }
skills-let-rest-noted = For a week nobody asks { $who } to give.
