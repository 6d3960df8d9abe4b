### The meetings that are kept: how often, finding a time, reminders, whether you met

## How often you meet

checkins-plan-proposed =
    <b>How often would you and { $other } like to meet?</b>
    { $lines }

    This is a first idea. Both of you can ask for more or fewer meetings at any time.
# $place: first or then.
checkins-plan-line = { $place ->
    [first] Now: { checkins-plan-rhythm }, { checkins-plan-until }
   *[then] Then: { checkins-plan-rhythm }, { checkins-plan-until }
    }
# $unit: day, week or month.
checkins-plan-rhythm = { $unit ->
    [day] { $count ->
        [one] every day
       *[other] every { $count } days
    }
    [week] { $count ->
        [one] once a week
       *[other] every { $count } weeks
    }
   *[month] { $count ->
        [one] once a month
       *[other] every { $count } months
    }
    }
# $until: expecting (no end is told), birth (an age), or enrolment (since you have known each other).
checkins-plan-until = { $until ->
    [expecting] during the pregnancy
    [birth] until the baby is { checkins-plan-length } old
   *[enrolment] for the first { checkins-plan-length }
    }
checkins-plan-length = { $until_unit ->
    [day] { $until_count ->
        [one] day
       *[other] { $until_count } days
    }
    [week] { $until_count ->
        [one] week
       *[other] { $until_count } weeks
    }
   *[month] { $until_count ->
        [one] month
       *[other] { $until_count } months
    }
    }
checkins-plan-open = As often as you two like, for now
checkins-plan-yes-button = Say yes to this
checkins-plan-talk-button = Talk about it first
checkins-plan-yes-kept = Thank you. { $other } has been asked too.
checkins-plan-agreed =
    You and { $other } both like how often you will meet.

    Find a time for the next meeting whenever it suits you.
checkins-time-to-meet =
    <b>When would you like to meet { $other } next?</b>

    Two taps, and it is booked. If no time fits, say so there.
checkins-plan-talk = That is fine. It stays open until you and { $other } have talked about it.
# @article
checkins-plan =
    <b>How often we meet</b>
    { $lines }

    { $notes }
checkins-plan-button = See how often we meet
checkins-plan-answer-button = Say how often we meet
checkins-plan-both = You have both said yes.
checkins-plan-yours = You have said yes. { $other } has been asked.
checkins-plan-theirs = { $other } has said yes.
checkins-plan-said =
    <b>How often { $who } and { $other } meet</b>

    { $said }
checkins-plan-nobody-yet = Neither of the two has answered yet.
checkins-plan-took-place = So far { $kept } of { $due } agreed meetings took place.
checkins-plan-expects = The next meeting would be in the week of { $day }.
checkins-plan-waits = How often would you like to meet? This still waits for your yes.
checkins-plan-waits-other = How often you meet is still to be agreed.

## More or fewer meetings

checkins-pace-button = Ask for more or fewer
checkins-pace =
    <b>More meetings, or fewer?</b>

    { $other } is asked whether that fits too.
# $per_cent: how many meetings, of a hundred that the plan has.
checkins-pace-choice-button = { $per_cent ->
    [50] Half as often
    [75] A little less often
    [150] More often
    [200] Twice as often
   *[100] As at first planned
    }
checkins-pace-why = What is the reason, if you like to say?
checkins-reason-button = { $reason ->
    [more_going_on] There is more going on
    [settled] Things have settled
    [little_time] I have little time
   *[unsaid] Rather not say
    }
checkins-reason-more_going_on = There is more going on.
checkins-reason-settled = Things have settled.
checkins-reason-little_time = There is little time just now.
checkins-reason-unsaid = Why is not said, and that is fine.
checkins-pace-words = { $per_cent ->
    [50] half as often as planned
    [75] a little less often than planned
    [150] more often than planned
    [200] twice as often as planned
   *[100] as often as at first planned
    }
checkins-pace-asked = { checkins-pace-words }. { $reason }
checkins-pace-told =
    <b>{ $other } would like to meet { $pace }</b>

    Would that suit you too?
checkins-pace-yes-button = Say yes, that suits me
checkins-pace-kept = Thank you. { $other } has been asked too.
checkins-pace-agreed = You and { $other } will meet { checkins-pace-words }.
checkins-pace-yours = You asked to meet { $pace }
checkins-pace-theirs = { $other } would like to meet { $pace }

## Finding a time

checkins-book-button = Book a meeting
checkins-another-button = Find another time
checkins-slots =
    <b>When would you like to meet { $other }?</b>

    One tap and the time is yours.
    { $typed }
checkins-move =
    <b>When would it suit you to meet { $other }?</b>

    The old time is kept until you tap a new one.
    { $typed }
checkins-none =
    { $other } has no free time in the next four weeks that Kith knows of.

    You can still ask. Then somebody looks for a time with you.
    { $typed }
checkins-slot-button = { $when }
checkins-day-button = { $day }
checkins-time-button = { $time }
checkins-more-days-button = Show more days
checkins-none-button = Say none of these fit
checkins-none-asked =
    { $other } has been asked to find a time with you.

    If there is no answer in a day or so, the coordinator is asked too.
checkins-days =
    On which day would you like to meet { $other }?

    { $typed }
checkins-times = At what time on { $day } would you like to meet { $other }?
checkins-day-full = That day has no free time any more. Here are the others.
checkins-slot-gone = Somebody was quicker with that time. Here are times that are free now.
checkins-enough-booked = Four meetings are booked ahead. After the next one you can book again.
checkins-booked = <b>It is booked.</b> You find it under “{ checkins-list-button }”.
checkins-moved = <b>It has moved.</b> You find it under “{ checkins-list-button }”.
# For a coordinator who booked for two others.
checkins-booked-for = This is when { $parent } and { $helper } meet. They have both been told.
checkins-when-line = <b>{ $when }</b>

## A time that is typed, and one that is asked for

checkins-or-type = You can also type it, like “{ checkins-typed-example }”.
checkins-typed-example = Friday 3pm
# $fit: free (a yes books it) or outside (of the hours that the other one gave; they are asked first).
checkins-typed-time = <b>{ $when }. Is that right?</b>

    { $fit ->
        [outside] This is outside the usual hours. { $other } is asked first, and it is booked once both of you say yes.
       *[free] With a yes you meet { $other } then.
    }
checkins-typed-yes-button = Say yes, that is right
checkins-typed-which = <b>Which time do you mean?</b>

    Tap it, or type it again.
checkins-typed-day = <b>Which day do you mean?</b>

    Tap it, or type it again.
checkins-typed-hour = <b>At what time on { $day }?</b>

    Type the hour, like “15:00” or “3pm”.
checkins-typed-unread = No time could be read in that. Please type the day and the hour, like “{ checkins-typed-example }”.
checkins-typed-past = That time is over. Please type one that is still to come.
checkins-typed-far = That is more than a year ahead. Please type a nearer time.
checkins-typed-skipped = The clocks go forward that night and skip this time. Please type another one.
checkins-typed-twice = The clocks go back that night, so this time comes twice. Please type another one.
checkins-typed-taken = { $when } is not free. Here are times that are.
checkins-typed-outside = That is outside the hours. Here are times within them.
checkins-typed-asked =
    { $other } has been asked for { $when }. It is booked once there is a yes.

    Nothing else changes until then.
checkins-asked-asks = { $other } asks to meet you { $when }. It is booked if you say yes.
checkins-asked-waits = Waiting for a yes from { $other }: { $when }.
checkins-asked-too-late = { $other } may not read this in time, so nothing was asked. Please choose a later time.
checkins-asked-yes-button = Say yes to that time
checkins-asked-other-button = Offer another time
checkins-told-asked =
    <b>Would { $when } suit you to meet { $other }?</b>

    { $other } asks. It is booked only if you say yes.
checkins-told-agreed =
    <b>Yes, it is booked: you meet { $other } { $when }</b>

    You asked for this time, and it suits you both.
checkins-told-no-yes =
    No answer came from { $other } about { $when }, so nothing was booked for then.

    That happens. You can find another time in two taps.
checkins-told-not-then =
    Nothing is booked with { $other } for { $when }: that time did not work out.

    That happens. You can find another time in two taps.
checkins-ask-asked-time = { $who } would like to meet { $other } outside the usual hours: { $when }. It is booked only with a yes.

## My meetings

checkins-list-button = See my meetings
checkins-list =
    <b>My meetings</b>
    { $lines }
checkins-list-empty =
    <b>My meetings</b>

    No meeting is booked just now. You can book one from the screen of the person you would like to meet.
checkins-line = { $when }: you meet { $other }.
checkins-question-line = { $when }: did you meet { $other }?
checkins-home-question = { $count ->
    [one] One meeting waits for a word from you.
   *[other] { $count } meetings wait for a word from you.
    }
checkins-one =
    <b>{ $when }</b>
    You meet { $other }.
    { $lines }
checkins-lasts = About { $minutes }
checkins-you-come = You have said that you come
checkins-they-come = { $other } has said: I am coming
checkins-next-line = Your next meeting: { $when }
checkins-next-button = See the next meeting
checkins-see-button = See the meeting
checkins-move-button = Change the time
checkins-cannot-button = Say I can’t
checkins-coming-button = Say I’m coming
checkins-coming-noted = Lovely, that is noted.
checkins-off =
    The meeting with { $other } on { $when } is called off. That is all right.

    Shall we find another time?
checkins-calendar-button = Get a calendar file
checkins-calendar-off-button = Take it out of my calendar
checkins-calendar-sent = The file comes below.
checkins-calendar-caption = { $when }

## Said to the other one

checkins-told-booked =
    <b>You have a meeting with { $other }: { $when }</b>

    { $who } chose this time. If it does not suit you, you can change it.
checkins-told-moved =
    <b>Your meeting with { $other } is now: { $when }</b>

    { $who } chose this time. If it does not suit you, you can change it.
checkins-told-cannot =
    { $other } cannot come on { $when } after all.

    That happens. You can find another time in two taps.
checkins-told-called-off =
    Your meeting with { $other } on { $when } is called off.

    It is not because of you. You can find another time in two taps.
# $who: somebody who acts for the parent; they read it.
checkins-told-off-by =
    { $who } has called off your meeting with { $other } on { $when }, for you.

    If that does not suit you, you can find another time in two taps.
# $who: somebody who acts for $other.
checkins-told-cannot-by =
    { $other } cannot come on { $when } after all. Called off by { $who }.

    That happens. You can find another time in two taps.

## Seen by somebody who acts for a parent

checkins-acting-line = { $when }: { $who } meets { $other }
checkins-acting-book-button = Book with { $who }
checkins-acting-list-button = See the meetings

## Reminders

checkins-reminder = <b>{ $other } keeps { $when } for you.</b>
checkins-two-hours-on-button = Remind me 2 hours before too
checkins-two-hours-off-button = Stop the 2-hour reminder
checkins-two-hours-on = From now on you are reminded two hours before a meeting, too. Never when we should be silent.
checkins-two-hours-off = You are not reminded two hours before any more. The earlier reminders stay.

## Did you meet?

checkins-question-ask = <b>Did you meet { $other }?</b>
    You were to meet { $when }.
checkins-question-nudge = <b>How did it go with { $other }?</b>
    One tap about { $when } is enough.
checkins-question-second = <b>May we ask once more about { $other }?</b>
    You were to meet { $when }. Any answer is a good one.
# The other one says that they met without booking it.
checkins-told-question = <b>{ $other } says you met on { $day }.</b>

    Is that right?
checkins-met-button = Yes, we met
checkins-it-moved-button = It moved
checkins-not-button = Not this time
checkins-wrong-button = Something is wrong
checkins-you-said-met =
    Thank you. You said that you met { $other } ({ $when }).

    Once { $other } says so too, it is written in both your books.
checkins-you-said-not =
    Thank you. You said that you did not meet { $other } this time ({ $when }).

    That happens.
# @grave
checkins-you-said-wrong = You have told us that something was not right ({ $when }). The coordinator looks. { $other } is not told.
checkins-kept =
    <b>You met { $other } on { $day }.</b>

    You both gave { $minutes }, and you both received { $minutes }. It is in both your books.
checkins-not-held =
    It did not work out with { $other } this time. That happens.

    Shall we find another time?
checkins-it-moved = <b>When was it, or when will it be?</b>
checkins-moved-ahead-button = Find a new time
checkins-moved-done-button = We met on another day
# @grave
checkins-wrong = <b>What was not right?</b>

    The coordinator looks at it. { $other } is not told.
checkins-wrong-choice-button = { $why ->
    [unsafe] I did not feel safe
    [lost] We could not find each other
   *[other] Something else
    }
# @grave
checkins-wrong-told = { $why ->
    [unsafe] Thank you for telling us. That was right to do. The coordinator is called now, and { $other } is not told.
   *[other] Thank you for telling us. The coordinator looks at it, and { $other } is not told.
    }

    If you need someone right away, tap “{ now-button }”.
checkins-met-already-button = Tell that we met
checkins-met-days =
    On which day did you meet { $other }?

    Tap the day, or type it, like “yesterday”.
checkins-met-typed = <b>You met { $other } on { $day }. Is that right?</b>
checkins-typed-day-again-button = Choose another day
checkins-met-typed-unread = That is no day of the last two weeks that is still to be told. Tap a day, or type one, like “yesterday”.
checkins-all-written = Every day on which you could have met { $other } lately is in your books already.
checkins-met-noted =
    Thank you. You met { $other } on { $day }.

    Once { $other } says so too, it is written in both your books.
checkins-known-already = Your meeting on { $day } is in your books already.
checkins-settled-kept = { $who } has written down that you met { $other } ({ $when }). It is in both your books.
checkins-settled-not-held = { $who } has noted that you and { $other } did not meet this time ({ $when }). That happens.

## A thought for nurses, before a visit and after it

checkins-tip =
    { $said }

    { $tip }
checkins-tip-before = { $number ->
    [0] You could ask: what has gone well that you would like more of?
    [1] You could ask: what would you like to talk about today?
    [2] You could ask: what have you found out this week that I do not know?
    [3] You could ask: who was good to you this week?
    [4] You could ask: what would you tell another parent about this?
   *[5] You could say less than you planned, and leave { $other } the last word.
    }
checkins-tip-after = { $number ->
    [0] What did { $other } teach you today?
    [1] What did { $other } do that you would have done for them?
    [2] Which idea today was { $other }’s own?
    [3] What could { $other } show another parent?
    [4] What will you do in another way after today?
   *[5] What did you two laugh about?
    }

## The thank-you at the end

checkins-thanks-names = { $one } and { $two }
checkins-thanks-two = You two
checkins-thanks-subtitle = What you did together
checkins-thanks-figure = { $count }
# Stands beneath the number. $unit: day, week or month.
checkins-thanks-length = { $unit ->
    [day] { $count ->
        [one] day side by side
       *[other] days side by side
    }
    [week] { $count ->
        [one] week side by side
       *[other] weeks side by side
    }
   *[month] { $count ->
        [one] month side by side
       *[other] months side by side
    }
    }
checkins-thanks-times = { $count ->
    [one] meeting
   *[other] meetings
    }
checkins-thanks-minutes = { $minutes }
checkins-thanks-gave = that each of you gave and received
checkins-thanks-met = { $count ->
    [one] You met once.
    [2] You met twice.
   *[other] You met { $count } times.
    }
checkins-thanks =
    <b>What you and { $who } did together</b>

    You were side by side for { $count } { $unit ->
        [day] { $count ->
            [one] day
           *[other] days
        }
        [week] { $count ->
            [one] week
           *[other] weeks
        }
       *[month] { $count ->
            [one] month
           *[other] months
        }
    }. { $times } Each of you gave { $minutes }, and received as much.

    Thank you.
checkins-thanks-offer = You and { $who } did things together. Would you like to look back? You can also leave a word.
checkins-thanks-button = See what you did
checkins-thanks-sent = Here comes what you and { $who } did together.

## For whoever looks

checkins-ask-no-slot = { $who } found no time to meet { $other }. Please find one that fits.
checkins-ask-unbooked = { $who } and { $other } have no meeting booked, and the time for one went by. Please ask how things are.
checkins-ask-unanswered = { $who } and { $other } have not both said yes to how often they meet. Please find a moment to talk about it.
checkins-ask-no-reply = No reply from { $who } about the meeting with { $other } on { $when }. Is all well?
checkins-ask-trace = Nothing heard from { $who } in four days, after the meeting with { $other } on { $when }. Please find out how they are.
checkins-ask-differ = { $who } ({ $one }) and { $other } ({ $two }) remember { $when } in two ways. Please talk with both.
checkins-said-met = “we met”
checkins-said-not = “not this time”
# @grave
checkins-ask-wrong = { $who } says that something was not right at the meeting with { $other } on { $when }: { $why } { $other } is not told.
checkins-why-unsafe = I did not feel safe.
checkins-why-lost = We could not find each other.
checkins-why-other = Something else.
checkins-ask-away = { $who } is on a break or cannot be reached, and has a meeting with { $other } on { $when }. Is it still on?
checkins-look-button = See what both say
checkins-call-off-button = Call it off kindly
checkins-look =
    <b>{ $parent } and { $helper }, { $day }</b>
    { $lines }

    { $state ->
        [kept] It is written down as kept.
        [not_held] It is noted that they did not meet.
        [cancelled] It is called off.
       *[booked] What have you found out?
    }
checkins-look-met = { $who } says: we met
checkins-look-not = { $who } says: not this time
checkins-look-wrong = { $who } says: something was not right
checkins-look-silent = { $who } has not said yet
checkins-settle-kept-button = Write down that they met
checkins-settle-not-button = Note that they did not meet
checkins-called-off = { $parent } and { $helper } have been told that the meeting is off.

## How is this week?

checkins-pulse =
    <b>How is this week?</b>

    One tap is enough. If it is very hard, somebody gets in touch with you.
checkins-pulse-which =
    Thank you for writing. <b>Which word fits best?</b>

    If it is very hard, somebody gets in touch with you.
checkins-pulse-word = { $word ->
    [good] good
    [all_right] all right
    [up_and_down] up and down
    [hard] hard
    [very_hard] very hard
   *[busy] fine, just busy
    }
checkins-pulse-button = { $word ->
    [good] It is good
    [all_right] It is all right
    [up_and_down] It is up and down
    [hard] It is hard
    [very_hard] It is very hard
   *[busy] I am fine, just busy
    }
checkins-pulse-tell-button = Say how this week is
checkins-pulse-said =
    You said this week is { checkins-pulse-word }.

    You can write more about it, or choose another word.
checkins-pulse-kept-light = Thank you for telling us. You can write more if you like.
checkins-pulse-kept-busy = Good to hear. Busy weeks are weeks too.
checkins-pulse-kept-hard =
    Thank you for saying so. Hard weeks happen, and you need not carry them alone.

    You can write more about it. If you need somebody, tap below, at any hour.
# @article @grave
checkins-pulse-kept-hardest =
    Thank you for telling us. You are not alone with this.

    { $owner } If you need somebody sooner, tap below.
checkins-pulse-owner = { $who } gets in touch with you today.
checkins-pulse-later =
    You can talk to somebody right away:
    { $numbers }

    { $who } reads it when the service opens: { $at }.
checkins-pulse-no-owner = We call somebody for you now.
checkins-pulse-written = Thank you. It is kept with what you said of this week.
checkins-pulse-again-button = Choose another word
checkins-pulse-weeks-button = See my weeks
checkins-pulse-weeks-of-button = See the weeks
checkins-pulse-often-button = Choose how often
# @article
checkins-pulse-weeks =
    <b>How the weeks were for { $who }</b>

    { $lines }
checkins-pulse-weeks-none =
    <b>How the weeks were for { $who }</b>

    Nothing is said yet. A tap a week is enough.
checkins-pulse-line = { $day }: { checkins-pulse-word }
checkins-pulse-one = { checkins-pulse-word }
checkins-pulse-day = { $day }
checkins-pulse-picture = How the weeks were
checkins-pulse-picture-about = The better a week, the higher up
checkins-pulse-picture-button = Draw it for me
checkins-pulse-picture-sent = Here it comes, beneath.
checkins-pulse-often =
    <b>How often may we ask how your week is?</b>

    Now: { $weeks ->
        [0] never
        [1] every week
       *[2] every second week
    }. You can say how it is whenever you like.
checkins-pulse-every-button = { $weeks ->
    [0] Stop asking
    [1] Ask every week
   *[2] Ask every second week
    }
# @grave
checkins-ask-pulse = { $who } says this week is very hard. Please get in touch today.

## Small steps: a goal in a parent's own words, one small thing at a time

checkins-goals-button = See my small steps
# After a meeting, and after saying how the week is.
checkins-goal-next-button = Think of a small step
checkins-goal-new-button = Write down a goal
checkins-goals-others-button = See my other goals
checkins-goals-none =
    <b>My small steps</b>

    What would make next week a bit better? You can write it down here, split it into small steps, and enjoy each one. Only you see it, unless you show it to somebody.
# @article
checkins-goals =
    <b>My small steps</b>
    { $lines }
checkins-goal-line = { $number }. { $what }
# Five of these may stand in one row.
checkins-goal-open-button = Open { $number }
# @article
checkins-goals-others =
    <b>Set aside or finished</b>
    { $lines }
checkins-goal-new =
    <b>What would make next week a bit better?</b>

    Write it in your own words, or tap one. Only you see it, unless you show it to somebody.
checkins-starter-goal = { $starter ->
    [rest] Rest a bit more
    [air] Get some fresh air
    [talk] Talk with somebody
    [mine] Do something I enjoy
    [warm] Eat something warm
   *[order] Put one thing in order
    }
checkins-starter-goal-button = { checkins-starter-goal }
checkins-step-first =
    <b>{ $what }</b>

    What could be the first small thing? Write it, tap one, or skip this.
checkins-step-next =
    <b>{ $what }</b>

    What could be another small thing? Write it or tap one. None is needed.
checkins-starter-step = { $starter ->
    [day] Choose a day for it
    [ask] Ask somebody to help
    [minutes] Try it for 5 minutes
   *[list] Write down what I need
    }
checkins-starter-step-button = { checkins-starter-step }
checkins-step-enough-button = Leave it at that
# @article
checkins-goal =
    <b>{ $what }</b>
    { $lines }

    { $notes }
checkins-step-line = { $number }. { $done ->
    [yes] ✓ { $what }
   *[no] { $what }
    }
checkins-goal-no-steps = No small steps yet, and none are needed.
checkins-goal-seen-line = { $who } can see this
checkins-goal-unseen-line = Only you see this
checkins-goal-reminder-line = We remind you on { $day }
checkins-goal-state = { $state ->
    [finished] Finished
   *[aside] Set aside for now
    }
# Five of these may stand in one row, each with the number of its step.
checkins-step-done-button = Done
checkins-step-undo-button = Undo
checkins-step-add-button = Add a small step
checkins-goal-change-button = Change it
checkins-goal-show-button = Choose who sees it
checkins-goal-remind-button = Ask for a reminder
checkins-step-celebrated = { $number ->
    [0] One step done, and it was yours! 🌱
    [1] Lovely! A small step is a real step. 🌟
    [2] Done! Take a breath and enjoy it. 🍃
    [3] You did that. How good! 🌼
    [4] There it is: one thing is done. ☀️
   *[5] Hooray! That one is behind you. 🎈
    }
checkins-goal-celebrated = { $number ->
    [0] What you wished for is nearer, thanks to you! 🎉
    [1] Look how far you have come! 🎉
   *[2] There it is! Be as proud as you like. 🎉
    }
# After a loss, in place of every other word of that kind.
checkins-celebrated-quietly = That is done, in your own time.
checkins-goal-all-done =
    <b>{ $celebrated }</b>

    { $what }

    What next? Whatever you like. Nothing is expected.
checkins-goal-finish-button = Say it is finished
checkins-goal-finished = “{ $what }” is kept among your other goals.
checkins-goal-set-aside = It is set aside, and that is fine. Nobody else sees it now, and you can take it up again at any time.
checkins-goal-again-button = Take it up again
checkins-goal-remove-button = Remove it for good
checkins-goal-remove =
    <b>{ $what }</b>

    Shall we remove this goal and its steps? Nobody will see them any more, you included.
checkins-goal-remove-yes-button = Yes, remove it
checkins-goal-removed = It is gone, and nobody can see it any more.
checkins-goal-change =
    <b>{ $what }</b>

    What would you like to change?
checkins-goal-reword-button = Say it another way
checkins-goal-steps-button = Change the steps
checkins-goal-aside-button = Set it aside for now
# @article
checkins-goal-steps =
    <b>Which step would you like to change?</b>
    { $lines }
# Five of these may stand in one row.
checkins-step-choose-button = Pick { $number }
checkins-step =
    <b>{ $what }</b>

    What would you like to change about this step?
checkins-step-up-button = Move it up
checkins-step-drop-button = Drop it
checkins-goal-reword =
    <b>{ $what }</b>

    How would you say it now? Write it in your own words.
checkins-goal-reworded = It is kept in your new words.
checkins-goal-empty = There are no words in that yet. You can write it in any language, even with one emoji.
checkins-goal-short =
    <b>That is a lot of good words!</b>

    All of it still stands in this chat. Shall we keep the beginning?

    “{ $words }”

    Or write it once more, shorter.
checkins-goal-short-button = Keep the beginning
checkins-goal-read-back =
    “{ $words }”

    { $lines }

    Shall we keep it like this? You can also write it another way.
checkins-goal-read-back-button = Keep it like this
checkins-goals-enough = You have { $most } goals now, and that is plenty. Set one aside or finish one, and there is room for another.
checkins-steps-enough = { $most } small steps are plenty for one goal. Drop one, and there is room for another.
checkins-goal-remind =
    <b>On which day may we remind you?</b>

    It is one kind line in the morning, once. We never remind you otherwise.
checkins-goal-remind-away = You are taking a break, and we keep quiet until you are back. Then you can ask for a reminder.
checkins-goal-remind-off-button = Stop the reminder
checkins-goal-reminder =
    <b>{ $what }</b>

    You asked us to bring this up today. If today is not the day, that is fine.
checkins-goal-see-button = See the steps
checkins-goal-remind-again-button = Choose another day
checkins-goal-show =
    <b>Who may see this goal?</b>
    { $lines }

    They can read it and say well done, and nothing else. You can take it back at any time.
checkins-goal-show-nobody =
    <b>Who may see this goal?</b>

    There is nobody yet to whom you could show it. It is yours alone.
checkins-goal-show-to-button = Show it to { $who }
checkins-goal-hide-button = Hide it from { $who }
checkins-goals-of-button = See the small steps
# @article
checkins-goals-of =
    <b>What { $who } shows you</b>
    { $lines }
# @article
checkins-goal-seen =
    <b>{ $who }: { $what }</b>
    { $lines }
# Words of a goal that is not shown any more, where they stood. $what: goal or step.
checkins-words-gone = { $what ->
    [goal] A goal
   *[step] A small step
    }
checkins-cheer-button = Say well done
checkins-cheer-said = { $who } hears it from you.
checkins-cheered = { $who } has seen your small step and says: <b>well done!</b>

## Meetings for several: one nurse or mentor, and several parents

checkins-group-list-button = See groups
checkins-group-list =
    <b>Meetings for several</b>
    { $lines }
checkins-group-list-empty =
    <b>Meetings for several</b>

    Just now there is none for you. A nurse or mentor can open one.
checkins-group-item-host = { $when }: { $title }. You are the host.
checkins-group-item-held = { $when }: { $title }. A place is yours.
checkins-group-item-waiting = { $when }: { $title }. You wait for a place.
checkins-group-item-open = { $when }: { $title }, with { $who }. You can come too.
checkins-group-item-over = { $when }: how was it?
checkins-group-home-line = { $when }: you meet several, with { $who }.
checkins-group-home-host = { $when }: you meet several, as their host.
checkins-group-home-question = { $count ->
    [one] A meeting for several waits for a word from you.
   *[other] { $count } meetings for several wait for a word from you.
    }
checkins-group-new-button = Open a new one

## Opening a meeting for several

checkins-group-what = <b>What would you like to do together?</b>
# What it is about; never of whom.
checkins-group-topic = { $topic ->
    [tea] A cup of tea together
    [walk] A walk together
    [cooking] Cooking together
    [talk] Questions and answers
    [touch] Gentle massage
    [songs] Songs and rhymes
   *[own] A meeting for several
    }
checkins-group-topic-button = { $topic ->
    [tea] Have tea
    [walk] Take a walk
    [cooking] Cook
    [talk] Talk
    [touch] Massage
    [songs] Sing
   *[own] Write it
    }
checkins-group-title =
    <b>What is it?</b>

    Write it in a few words. Parents read them as they are, so please name nobody.
checkins-group-words-length = Please write a few words, at most { $most } letters.
checkins-group-where =
    <b>Where is it?</b>

    Write the place as people call it. You can also tell it later yourself.
checkins-group-where-later-button = Tell it myself
checkins-group-days = <b>On which day?</b>
checkins-group-no-days = Kith knows of no free time of yours in the next four weeks.
checkins-group-times = At what time on { $day }?
checkins-group-how-many =
    <b>How many parents can come?</b>

    Tap a number, or write one from { $least } to { $most }.
checkins-group-room-button = { $count }
checkins-group-room-between = A number from { $least } to { $most } works here.
checkins-group-for =
    <b>Who is it for?</b>

    They hear of it when it suits them, and nobody has to answer.
checkins-group-for-button = { $offered ->
    [all] Invite all parents here
   *[own] Invite my own families
    }
checkins-group-read-back =
    <b>{ $title }</b>
    { $when }
    { $where }
    { $room ->
        [one] { $room } parent can come.
       *[other] { $room } parents can come.
    }
    { $offered ->
        [all] For all parents here who speak as you do.
       *[own] For your own families.
    }

    Is that right?
checkins-group-where-line = Where: { $where }
checkins-group-where-unsaid = You say yourself where it is.
checkins-group-open-button = Open it
checkins-group-again-button = Begin again
checkins-group-opened = <b>It is open.</b> Parents are invited one after the other.
checkins-group-enough = Six meetings for several are open already. After the next one you can open another.
checkins-group-not-cleared = To meet several, somebody has to clear you for it first. Please ask the coordinator.

## One meeting for several

checkins-group-invited =
    <b>{ $title }</b>
    { $when }, with { $who }

    Would you like to come? You need not answer.
checkins-group-take-button = Take a place
checkins-group-wait-button = Wait for a place
checkins-group-stop-button = Stop waiting
checkins-group-back-button = Look at it again
checkins-group-one =
    <b>{ $title }</b>
    { $when }, with { $who }
    { $lines }
checkins-group-taken = { $taken } of { $room } places are taken
checkins-group-waiting = { $count ->
    [one] { $count } parent waits for a place
   *[other] { $count } parents wait for a place
    }
checkins-group-comes = { $who } has a place
checkins-group-comes-said = { $who } has said: I am coming
checkins-group-seen-by = { $who } sees your name if you come. The others do not see it here.
checkins-group-full = This one is full.
checkins-group-elsewhere = You have something else at that time.
checkins-group-you-have = A place is yours
checkins-group-you-wait = You wait for a place. If one is free, it is yours, and you read so at once.
checkins-group-taken-noted = <b>A place is yours.</b>
checkins-group-waiting-noted = You are in line. Nothing more to do.
checkins-group-quicker = Somebody was quicker. You can wait for a place.
checkins-group-left =
    That is all right. You have no place on { $when } with { $who } now.

    You can change your mind as long as there is room.
checkins-group-moved = <b>It has moved.</b> Everybody has been told.
checkins-group-ask-off =
    <b>Call off { $when }?</b>

    { $count ->
        [0] Nobody has a place yet.
        [one] One parent is told.
       *[other] { $count } parents are told.
    }
checkins-group-off-button = Call it off
checkins-group-off = The meeting on { $when } with { $who } is called off. It is not because of you.
checkins-group-off-host = The meeting on { $when } is called off. Everybody who had a place or waited for one is told.

## Said to those who come to a meeting for several

checkins-group-told-place =
    <b>A place became free, and it is yours: { $when }</b>

    You come together with { $who }. If you can’t, one tap gives it to somebody else.
checkins-group-told-moved =
    <b>It is at another time now: { $when }</b>

    { $who } chose this time. Your place is kept. Can you come?
checkins-group-told-moved-waiting =
    <b>It is at another time now: { $when }</b>

    { $who } chose this time. You still wait for a place.
checkins-group-told-moved-off =
    The meeting with { $who } is at another time now: { $when }.

    You have something else then, so your place is free for others.
checkins-group-told-off =
    The meeting on { $when } with { $who } and others is called off.

    It is not because of you.
checkins-group-told-over = Your place on { $when } with { $who } is free for others now.
checkins-group-reminder = <b>{ $who } keeps a place for you: { $when }.</b>
checkins-group-reminder-host =
    <b>You meet several: { $when }</b>

    { $taken ->
        [0] No place is taken yet.
        [one] One place is taken.
       *[other] { $taken } places are taken.
    }

## Who was there?

checkins-group-question-ask = <b>Did you meet { $who } and the others?</b>
    You had a place { $when }.
checkins-group-question-nudge = <b>How did it go with { $who }?</b>
    One tap about { $when } is enough. Then we ask no more.
checkins-group-question-host-ask = <b>Who was there?</b>
    You met several { $when }.
checkins-group-question-host-nudge = <b>May we ask once more who was there?</b>
    It is about { $when }. A few taps are enough.
checkins-group-who-button = Say who was there
checkins-group-who-was =
    <b>Who was there?</b>
    { $when }

    Tap each of them, or all at once. { $lines }
checkins-group-name-button = { $who }
checkins-group-ticked-button = { $who } ✓
checkins-group-add-button = Add somebody else
checkins-group-who-else =
    <b>Who else was there?</b>
    { $when }

    Tap the name. They are asked whether that is right.
checkins-group-done-all-button = Tick all
checkins-group-done-nobody-button = Tick nobody
checkins-group-done-ticked-button = Keep it
checkins-group-written =
    <b>It is written down</b> ({ $when })
    { $lines }

    { $names ->
        [0] {""}
       *[other] Was somebody else there too? Tap the name.
    }
checkins-group-line-both = { $who } was there, and says so too
checkins-group-line-unconfirmed = { $who } was there; no word from them yet
checkins-group-line-says-came = { $who } says: I was there
checkins-group-line-was-not = { $who } was not there this time
checkins-group-nobody-came = Nobody had a place { $when }. That happens.
checkins-group-was-full = The meeting on { $when } with { $who } is over.
checkins-group-was-there-button = Say I was there
checkins-group-kept =
    <b>You met { $who } and the others on { $when }.</b>

    You gave { $minutes }, and you received { $minutes }. It is in your book.
checkins-group-you-said-met =
    Thank you. You said that you were there ({ $when }).

    Once { $who } says so too, it is in your book.
checkins-group-you-said-not = Thank you. You said that you did not meet { $who } this time ({ $when }). That happens.
# @grave
checkins-group-you-said-wrong = You have told us that something was not right ({ $when }). The coordinator looks. { $who } is not told.
# @grave
checkins-group-wrong = <b>What was not right?</b>

    The coordinator looks at it. Nobody who was there is told.
# @grave
checkins-group-wrong-told = { $why ->
    [unsafe] Thank you for telling us. That was right to do. The coordinator is called now, and nobody who was there is told.
   *[other] Thank you for telling us. The coordinator looks at it, and nobody who was there is told.
    }

    If you need someone right away, tap “{ now-button }”.
checkins-group-says-came = { $who } says: I was there ({ $when }). If that is right, tap the name.
# For the host, who said nothing. $who: a coordinator.
checkins-group-written-for = { $who } has written down who was there on { $when }. You can look, and put it right.
checkins-ask-group-silent = Nothing heard from { $who } about who came on { $when }. Please find out how it was.
# @grave
checkins-ask-group-wrong = { $who } says that something was not right on { $when }, when several met { $other }: { $why } { $other } is not told.
# @grave
checkins-ask-group-together = { $who } and { $other } are kept apart now, and both have a place when several meet { $host } on { $when }. Please ask one of them, alone, to come another time, and name nobody.
