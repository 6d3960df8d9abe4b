### Who supports whom: proposals, two yeses in private, my people, changing

## Said when somebody could be found

pairing-proposal =
    <b>{ $kind ->
        [mentor] There is a peer mentor who could fit you
       *[nurse] There is a family nurse who could fit you
    }</b>
    { $reasons }

    Would you like to meet? Nobody sees your answer. You see each other’s names once you both say yes.

    No answer by { $by } is fine too. Then we look on.
pairing-asked =
    <b>{ $kind ->
        [mentor] A parent would like a peer mentor
       *[nurse] A parent is looking for a family nurse
    }</b>
    { $stage ->
        [expecting] They are expecting a baby.
        [baby] Their baby is here.
       *[unsaid] We think you two would fit.
    }
    { $reasons }

    Can you be there for them? Nobody sees your answer. Names come once you both say yes.

    No answer by { $by } is fine too. Then we look on.
pairing-yes-button = Say yes
pairing-no-button = Not now

## Reasons

pairing-reason-language = You both speak { $language }
pairing-reason-same-area = You are in the same area
pairing-reason-near = You are about { $minutes } minutes apart
# $way: who has the older child. $unit: week or month.
pairing-reason-child = { $way ->
    [older] { $unit ->
        [week] Their baby is { $count ->
            [one] a week
           *[other] { $count } weeks
        } older than yours
       *[month] Their baby is { $count ->
            [one] a month
           *[other] { $count } months
        } older than yours
    }
    [younger] { $unit ->
        [week] Their baby is { $count ->
            [one] a week
           *[other] { $count } weeks
        } younger than yours
       *[month] Their baby is { $count ->
            [one] a month
           *[other] { $count } months
        } younger than yours
    }
   *[same] Your babies are the same age
    }
pairing-reason-lived = You have been through something alike
pairing-reason-free = You are both free on { $weekday ->
    [0] Monday
    [1] Tuesday
    [2] Wednesday
    [3] Thursday
    [4] Friday
    [5] Saturday
   *[6] Sunday
    } { $part ->
    [morning] mornings
    [afternoon] afternoons
   *[evening] evenings
    }
pairing-reason-strengths = What they enjoy and would help you: { $what }
pairing-reason-room = They have time for you

## After an answer

# $side: who said yes
pairing-yes-kept =
    Thank you for saying yes.

    { $side ->
        [helper] We tell you as soon as it is sure, or by { $by } if it did not come about.
       *[parent] We tell you as soon as it is sure. By { $by } you hear from us either way.
    }
pairing-thanks = Thank you for telling us. Nobody else knows your answer.
pairing-thanks-helper =
    Thank you for telling us. Nobody else knows your answer.

    We ask you again when somebody fits.
pairing-not-this-time =
    This time the pairing you said yes to did not come about. That happens, and it says nothing about you.

    Thank you for being there. We ask you again when somebody fits.
pairing-still-looking =
    { $kind ->
        [mentor] We are still looking for a mentor for you.
       *[nurse] We are still looking for a nurse for you.
    } The coordinator looks too, and you hear from us as soon as we have found somebody.
pairing-nothing-waits = Nothing waits for your answer just now.
pairing-waiting-button = See who could fit

## Together

pairing-together-parent =
    <b>{ $kind ->
        [mentor] { $who } is your peer mentor.
       *[nurse] { $who } is your family nurse.
    }</b>

    You both said yes. { $who } offers you a first time to meet by { $by }. You can also choose one yourself.
pairing-together-helper =
    <b>{ $kind ->
        [mentor] You are { $who }’s peer mentor now.
       *[nurse] You are { $who }’s family nurse now.
    }</b>

    You both said yes. Please offer a first time to meet by { $by }. It takes two taps.
pairing-hello-button = Ask for a three-way hello
pairing-hello-asked = { $who } will find a time for the three of you to say hello.
pairing-no-hello = A three-way hello needs a nurse and a mentor. You can ask for it once you have both.

## My people

pairing-people-button = See my people
pairing-people =
    <b>My people</b>
    { $lines }
pairing-people-none =
    <b>My people</b>

    Nobody is here yet. Once you and somebody else have both said yes, you find them here.
pairing-line-parent = { $kind ->
    [mentor] { $who }, your peer mentor, since { $since }
   *[nurse] { $who }, your family nurse, since { $since }
    }
pairing-line-helper = { $kind ->
    [mentor] { $who }, you are their peer mentor since { $since }
   *[nurse] { $who }, you are their family nurse since { $since }
    }
pairing-person = { $lines }
pairing-see-button = See { $who }
pairing-home-waiting = { $count ->
    [one] We may have found somebody. Would you like to meet?
   *[other] We may have found { $count } people. Would you like to meet them?
    }
pairing-home-looking = { $kind ->
    [mentor] We are looking for a mentor for you.
   *[nurse] We are looking for a nurse for you.
    }
pairing-again-button = { $kind ->
    [mentor] Find a mentor again
   *[nurse] Find a nurse again
    }
pairing-mentor-button = Find me a mentor
pairing-mentor-wished = Good idea. We are looking for a parent who has been there.

## After a loss

pairing-loss-button = Tell of a loss
# @grave
pairing-ask-loss = <b>Has { $who } lost their baby?</b>

    One tap stops every message to { $who } about pregnancy, dates and babies. We write nothing to them about it now. Besides you, only the coordinator can see it.
pairing-loss-yes-button = Yes, stop these messages
# @grave
pairing-loss-kept = It is done. { $who } gets no more messages about pregnancy, dates and babies.

    Please get in touch gently, within a working day.
# @grave
pairing-loss-undone = Everything is as it was before for { $who }.
# For somebody who acts for $who.
# @grave
pairing-ask-loss-for = <b>Has { $who } lost their baby?</b>

    We are so sorry, if it is that. One tap stops every message to { $who } about pregnancy, dates and babies. Only their nurse and the coordinator are told.
# @article @grave
pairing-loss-for-kept = <b>We are so sorry.</b>

    { $who } gets no more messages about pregnancy, dates and babies. Their nurse or the coordinator will be in touch with { $who } within one working day.

    If it was a slip, { $who } can undo it: “{ people-change-button }”.

    If you would like someone for yourself, tap “{ now-button }”, at any hour.
pairing-tell-loss-button = Tell { $who } for me
# @grave
pairing-loss-told = We have told { $who }. You do not have to do anything.
# @grave
pairing-loss-news =
    { $who } wants you to know: they have lost their baby.

    You do not need the right words. “I am here” is enough. If it is hard for you too, talk with your coordinator.

## Changing

pairing-change-button = Change or end this
pairing-ask-change-parent =
    <b>Would you like a change?</b>

    That is all right, and nobody asks why. { $who } is told kindly that it is over, and thanked.
pairing-ask-change-helper =
    <b>Do you need to stop with { $who }?</b>

    That is all right, and nobody asks why. We tell { $who } kindly, and look for somebody else right away.
pairing-new-button = Find me somebody else
pairing-end-button = End it
pairing-ended = You and { $who } are no longer paired. We tell them kindly.
pairing-over-parent =
    You and { $who } are no longer paired.

    That happens, nobody asks why, and it is not because of you. { $kind ->
        [mentor] We look for somebody else for you.
        [resting] If you would like somebody new, tell us in “See my people”.
       *[nurse] We look for another nurse for you.
    }
pairing-over-helper =
    You and { $who } are no longer paired.

    That happens, nobody asks why, and it is not because of you. Thank you for what you did together.
pairing-i-move-button = Say that I move away
pairing-they-move-button = Say they move away
pairing-moving-parent =
    <b>Are you moving away?</b>

    { $other } is then no longer your nurse, and what you two booked is off. Somebody here helps you to find support where you go.
pairing-moving-other =
    <b>Is { $who } moving away?</b>

    { $other } is then no longer their nurse, and what they booked is off. A coordinator sees to it that { $who } is met where they go.

    { $who } reads this on their phone. If somebody else may look at it, talk with { $who } first.
pairing-moves-yes-button = Yes, tell { $who }
pairing-moves-yes-both-button = Yes, tell both
pairing-moved-parent =
    Thank you for telling us. { $other } is told, and what you booked is off.

    Somebody here gets in touch about what comes next. All good wishes for your new home.
pairing-moved-other =
    It is done. { $who } and { $other } are no longer paired, and what they booked is off.

    A coordinator sees to what comes next for { $who }.
pairing-moves-told-parent =
    You and { $who } are no longer paired, and what you two booked is off.

    Somebody here gets in touch about what comes next.
pairing-why-button = Read why
pairing-moves-why =
    We heard that you are moving away. That is why you and { $who } are no longer paired.

    If you are staying, say so and we look again.
pairing-moves-told-helper =
    { $who } is moving away, so you are no longer paired, and what you two booked is off.

    Thank you for what you did together. A coordinator sees to what comes next.
pairing-i-stay-button = Say that I am staying
pairing-they-stay-button = Say that they are staying
pairing-stays-again = Good to know. We ask { $who } and { $other } again whether they like to go on together.
pairing-stays-another = Good to know. We look for a nurse here for { $who }.
pairing-stays-later = Good to know. Nobody can be proposed to { $who } just now, perhaps because of a break. As soon as it is possible we look for a nurse, and somebody here keeps it in mind.
pairing-away-until =
    { $who } takes a break and is back on { $until }.

    The coordinator knows, and looks after you meanwhile. If you need somebody now, tap below.
pairing-away =
    { $who } is away for a while.

    The coordinator knows, and looks after you meanwhile. If you need somebody now, tap below.
pairing-back = { $who } is back.

## A good ending

pairing-ending-prepare-button = Prepare a good ending
pairing-ending-see-button = See the good ending
pairing-ending-about =
    <b>A good ending</b>

    Being together can come to an end well, with time for it. We ask you and { $who } in private how ready you feel.

    If you both are, you say goodbye in about { $weeks } weeks, with a thank-you for what you did together. If not, all stays as it is.
pairing-ending-start-button = Ask us both now
pairing-ending-ask =
    <b>You and { $who }</b>

    You have been side by side since { $since }. Your time together could come to a good end on { $goodbye }.

    How does that feel? { $who } is asked too, and neither of you reads the other’s answer. Every answer is right.
pairing-ending-remind =
    <b>You and { $who }</b>

    A small question still waits for you. You have been side by side since { $since }. Could { $goodbye } be a good day for a goodbye?

    Every answer is right, and { $who } does not read it. If you say nothing, all stays as it is.
pairing-ending-answer-button = { $answer ->
    [ready] Say I feel ready
    [reservations] Ready, but let us talk
   *[not_yet] Not yet
    }
pairing-ending-kept =
    Thank you for telling us. { $who } is asked too, and does not read your answer.

    You hear from us what comes of it.
pairing-ending-other-button = Answer another way
pairing-ending-agreed =
    <b>You both feel ready</b>

    You and { $who } say goodbye on { $goodbye }. Until then all stays as it is: meet as often as you like.

    If you would like more time after all, just say so.
pairing-ending-more-time-button = Take more time
pairing-ending-talk =
    <b>You two talk first</b>

    That is a good way. You and { $who } find a time and talk about how it can end well. We ask you both again after that. Nothing ends before.
pairing-ending-go-on =
    <b>You go on together</b>

    You and { $who } have more time now. All stays as it is, and we ask you both again in a while.
pairing-ending-line-asking = How you would like it to end some day waits for your answer.
pairing-ending-line-answered = You have said how the ending feels to you.
pairing-ending-line-talking = You talk first about how it can end well.
pairing-ending-line-agreed = You say goodbye on { $goodbye }.
pairing-ending-home-line = How does a good ending with { $who } feel to you?
pairing-ask-ending-talk = { $who } and { $other } would like to talk about how their time together can end well. Please see that they do.
pairing-ending-talked-button = Say that they have talked
pairing-ending-talked = Thank you. { $who } and whoever walks with them are asked again, each in private.
pairing-ask-ending-silent = We asked { $who } how a good ending with { $other } feels, and have heard nothing. All stays as it is. Please find out how they are.
pairing-goodbye-parent =
    <b>Goodbye, and thank you</b>

    You and { $who } have been side by side since { $since }. Today that comes to a good end, as you both wished. Nothing is booked between you any more.

    You can find { $kind ->
        [mentor] a mentor
       *[nurse] a nurse
    } again at any time under “{ pairing-people-button }”.
pairing-goodbye-helper =
    <b>Goodbye, and thank you</b>

    You have been there for { $who } since { $since }. Today that comes to a good end, as you both wished. Nothing is booked between you any more.

    Thank you for all you gave, and we hope you received something too.

## A kind word at the end

pairing-word-button = Say a word to { $who }
pairing-word = What would you like to say to { $who }?
pairing-word-own =
    <b>A word for { $who }</b>

    Tap one, or write your own in up to 200 letters. You read it once more before it goes.
pairing-word-phrase-button = { $phrase ->
    [thanks] Thank you for being there
    [learned] I learned from you
   *[wishes] All the best to you
    }
pairing-word-phrase = { $phrase ->
    [thanks] Thank you for being there.
    [learned] I have learned something from you.
   *[wishes] I think of you, and wish you all the best.
    }
pairing-word-read-back =
    <b>Send this to { $who }?</b>

    “{ $word }”

    Nobody reads it before you send it. If you wrote it because you need somebody, tap “{ now-button }”.
pairing-word-send-button = Send these words
pairing-word-other-button = Choose other words
pairing-word-kept = Your word is kept. If you two say goodbye as agreed, { $who } reads it then. Until then you can change it.
pairing-word-sent = Your word is on its way to { $who }. Thank you.
pairing-word-said = { $who } says: “{ $word }”
pairing-word-length = A word for somebody has between 1 and { $most } letters. Please write it a little shorter.
pairing-goodbye-with-word =
    { $rest }

    { $who } says: “{ $word }”

## For coordinators, and what an ask says

pairing-ask-search = { $kind ->
    [mentor] { $who } waits for a mentor.
   *[nurse] { $who } waits for a nurse.
    }
pairing-ask-first-contact = { $kind ->
    [mentor] { $who } waits for a first time to meet the mentor.
   *[nurse] { $who } waits for a first time to meet the nurse.
    }
pairing-ask-moves = { $who } is moving away and is no longer with { $other }. Please see to support where they go.
pairing-ask-stays-later = { $who } stays here after all, but nobody can be proposed just now, perhaps because of a break. Please see to it that { $who } is not left alone.
pairing-ask-cover = { $kind ->
    [mentor] { $who } is away, the mentor of { $parent }. Is { $parent } all right meanwhile?
   *[nurse] { $who } is away, the nurse of { $parent }. Is { $parent } all right meanwhile?
    }
pairing-ask-uncleared = { $kind ->
    [mentor] { $who } is not cleared now, the mentor of { $parent }. How shall it go on?
   *[nurse] { $who } is not cleared now, the nurse of { $parent }. How shall it go on?
    }
pairing-ask-hello = { $who } would like a three-way hello with nurse and mentor.
pairing-look-button = See who could fit
pairing-look =
    <b>{ $kind ->
        [mentor] Who could be { $who }’s mentor?
       *[nurse] Who could be { $who }’s nurse?
    }</b>
    { $lines }

    The best fit stands first. Some may live a little far, or be free at other times. We ask whoever you choose, and { $who } too.
pairing-look-line = { $who } ({ $load } of { $cap })
pairing-look-none =
    <b>Nobody can be proposed to { $who } just now.</b>
    { $why }

    { $kind ->
        [mentor] Invite another mentor, or see what one of yours can take on. Then we propose them right away.
       *[nurse] Invite another nurse, or see what one of yours can take on. Then we propose them right away.
    }
# $rule: what leaves nobody. Never that somebody said no.
pairing-why = { $rule ->
    [language] Nobody here speaks a language that { $who } speaks.
    [clearance] Nobody who speaks with { $who } is cleared for it.
    [distance] All who would fit live too far away.
    [free] All who would fit are free at other times.
   *[nobody_else] Those who would fit cannot be asked just now.
    }
pairing-why-full = All who would fit are full. First choice: { $first } ({ $load } of { $cap }).
pairing-why-asked = All who would fit have enough to answer just now. First choice: { $first }.
pairing-night-button = See last night
# @article
pairing-night =
    <b>{ $kind ->
        [mentor] Last night’s matching: mentors
       *[nurse] Last night’s matching: nurses
    }</b>
    { $at }

    { $lines }
pairing-night-none =
    <b>Nobody has been matched at night here yet.</b>

    Every night, all who wait are looked at together, next on { $at }. Whoever joins before that is looked for right away.
pairing-night-nobody = Nobody waited.
pairing-night-placed = Families with somebody in view: { $placed } of { $all }, { $new } of them new.
pairing-night-left = { $rule ->
    [language] Still waiting, as nobody speaks their language: { $count }
    [clearance] Still waiting, as nobody is cleared: { $count }
    [distance] Still waiting, as all live too far away: { $count }
    [free] Still waiting, as all are free at other times: { $count }
    [room] Still waiting, as all are full: { $count }
   *[nobody_else] Still waiting, as nobody could be asked: { $count }
    }
pairing-night-speak = They speak { $language }: { $count }
pairing-night-way = Minutes apart: half of them up to { $median }, the farthest { $most }.
pairing-night-own = Talking in the family’s own language: { $count } of { $placed }
pairing-night-first = First choice full: { $count } of { $placed }
pairing-night-loads = Families each: { $least } to { $most }
pairing-night-kind-button = { $kind ->
    [mentor] See mentors
   *[nurse] See nurses
    }
pairing-propose-button = Propose { $who }
pairing-proposed = { $parent } and { $helper } have both been asked, in private.
pairing-cannot-propose = These two cannot be proposed just now. Please look again.
pairing-replace-button = Find somebody else
pairing-replaced = We look for somebody else for { $who }. Everybody has been told kindly.
