# Panels: putting things right between two, with peers drawn by lot.

panel-list-button = Put something right
panel-offer-button = Put right with { $who }
panel-begin-button = Bring something
panel-see-button = See where it is
panel-see-one-button = See about { $who }
# @article
panel-list =
    <b>Putting things right</b>
    Sometimes two people here fall out. A panel can help: a few members, drawn by lot, listen to both. Then all agree on something that makes it better.

    It only happens if both say yes. What is said stays between those who sit there.

## Sitting for others

panel-sit-button = Sit on panels
panel-sit = { $wish ->
    [yes] You are in the draw for panels. Whenever you are drawn, you can say no. Would you like to stay?
   *[other] Would you like to sit on panels for others? You would be drawn by lot now and then, listen to two people, and help them find a way. Each time you can say no.
    }
panel-sit-yes-button = Yes, I would
panel-sit-no-button = No, thank you
panel-would-sit = { $says ->
    [yes] Thank you. When you are drawn, I ask you first.
   *[no] That is fine. You can change your mind at any time.
    }
panel-invite =
    When two people here fall out, a few members listen to both and help. They are drawn by lot from those who like to.

    Would you like to be one of them? Each time you can still say no.

## Bringing something

panel-nobody = You can bring something with somebody you have met through Kith. There is nobody yet.
panel-whom = Who is it with? They read nothing yet.
panel-whom-button = { $who }
panel-kind = What is it about, with { $who }?
panel-kind-button = { $kind ->
    [dispute] We do not agree
    [agreement] A promise was not kept
   *[conduct] How somebody behaved
    }
# @grave
panel-danger =
    Is anybody hurt, threatened or afraid? Or may a child not be safe?

    Then a panel is not the right place. A person helps you instead, and nobody else reads of it.
panel-danger-no-button = No, nothing like that
panel-danger-yes-button = Yes, or I am not sure
panel-words = Please write in your own words what happened with { $who }. They read it when I ask them, and so does a coordinator. I read it back to you first.
# @article
panel-read-back =
    You wrote:

    “{ $words }”

    Shall I ask { $who }? You can also write it again.
panel-send-button = Ask them
panel-length = Please write between 1 and { $most } letters.
panel-open-already = There is something open between you two already.
panel-enough = { $most } things of yours are open already. Please wait for one of them first.
panel-other-words = Please say it in other words. It should be something kind and safe to do.
panel-brought = Thank you. I look after it now, in private. You hear from me whatever { $who } says.
# @grave
panel-for-a-person =
    This is better with a person than with a panel. I have asked a coordinator to talk with you. { $who } reads nothing of it.

    If anybody is in danger, press the button below.
panel-withdraw-button = Take it back
panel-withdrawn = It is taken back. Nothing of it is kept on their phone.

## The other one

# @article
panel-asked =
    { $who } would like to put something right with you. { $kind ->
        [dispute] It is about something you two do not agree on.
        [agreement] It is about a promise.
       *[conduct] It is about how somebody behaved.
    }

    “{ $words }”

    A panel is a few members, drawn by lot, who listen to both of you. You speak first. Then all agree on something that makes it better. You can say no. Nobody sees that.
panel-answer-yes-button = Yes, I will come
panel-answer-talk-button = I want a coordinator
panel-answer-no-button = No, thank you
panel-answered = { $says ->
    [yes] Thank you. A coordinator looks first whether a panel is right. Then I write to you.
    [talk] I have asked a coordinator to talk with you.
   *[no] That is fine. Nobody sees what you said.
    }
panel-is-looked-at = { $who } would come to a panel. A coordinator looks at it first. Then I write to you.
panel-talk = There will be no panel. A coordinator talks with you instead, and helps you from here.
panel-ends = This panel is over. Thank you for being there. Please keep what you heard to yourself.

## A coordinator looks

panel-ask-look = { $who } and { $other } would both come to a panel. Is it safe for one, and who leads it?
panel-ask-talk = { $who } needs somebody to talk to about something between { $who } and { $other }.
panel-ask-quiet = A panel between { $who } and { $other } stands still.
panel-ask-appeal = { $who } asks you to look at what a panel with { $other } agreed.
panel-look-button = Read it
# @article
panel-look =
    { $who } brings something with { $other }. { $kind ->
        [dispute] They do not agree.
        [agreement] A promise was not kept.
       *[conduct] It is about how somebody behaved.
    } Both would come to a panel.

    “{ $words }”

    Is it safe for a panel? If anybody may be hurt, afraid or forced, or a child not safe, please talk with them instead.
panel-safe-button = It is safe, choose a leader
panel-unsafe-button = No, we talk with them
panel-who-leads = Who leads it? Please choose somebody who has learned how.
panel-nobody-leads = There is nobody here just now who could lead it and is close to neither of them.
panel-is-safe = Thank you. { $who } leads it. Now people are drawn by lot.
panel-is-unsafe = Thank you. It is on the list as something to talk about with them.
panel-leads =
    You lead a panel between { $one } and { $other }. You find a time, and see that everybody can speak.

    If you know one of them well, or cannot, please say so.
panel-cannot-button = I cannot lead it
panel-leads-no-more = That is fine. A coordinator asks somebody else.
panel-appealed-button = See what was agreed
# @article
panel-appealed =
    { $who } asks you to look at this. { $doer } would do:

    “{ $words }”

    { $step ->
        [confirmed] It is done.
       *[other] It is not done yet.
    } Please talk with both of them.

## The draw

# @article
panel-sealed =
    A coordinator says: a panel is right for you and { $who }. People are drawn by lot: { $at }.

    The draw is sealed now, so that nobody can choose who sits. This is the seal. You can keep it:

    <code>{ $seal }</code>
panel-draw-button = How it is drawn
# @article
panel-draw-ahead =
    <b>How it is drawn</b>
    People are drawn by lot: { $at }. A secret number says who. It is fixed already, and this is its seal:

    <code>{ $seal }</code>
# @article
panel-draw =
    <b>How it was drawn</b>
    Seal: <code>{ $seal }</code>
    Number: <code>{ $seed }</code>
    List: <code>{ $listed }</code>
    Asked: { $asked }

    Each letter is a person who may sit: P is a parent, O is somebody else. Small letters have been through a panel. With the number anybody can draw again and must find the same people.
panel-juror =
    You are drawn for a panel between { $one } and { $other }. You would listen to both and help them find a way.

    If you know one of them well, please say no. Nobody asks why.
panel-seat-yes-button = Yes, I will sit
panel-seat-no-button = No, I cannot
panel-seat = { $says ->
    [yes] Thank you. I write to you when there are times to choose from. Please keep it to yourself.
   *[no] That is fine. Somebody else is asked.
    }
panel-not-needed = You are not needed for that panel after all. Thank you for saying yes.
panel-all-drawn = { $count } people will sit on your panel. You can see who they are. If you would rather not have one of them, you can say so once.
panel-object-button = Rather not somebody
panel-object = Whom would you rather not have? You can say it once, and nobody asks why.
panel-objected-to = That is fine. Somebody else is asked.
panel-objected = You have said it once already.

## When

panel-times-needed = Everybody who was drawn said yes. Please choose times for the panel.
panel-times-button = Choose times
panel-times = Choose up to { $most } times. Then I ask everybody. { $count ->
        [0] None is chosen yet.
       *[other] Chosen: { $count }.
    }
panel-time-button = { $on ->
    [yes] { $at } ✓
   *[no] { $at }
    }
panel-ask-times-button = Ask everybody
panel-times-enough = { $most } times are enough.
panel-times-none = Please choose a time first.
panel-times-sent = I have asked everybody.
panel-times-asked = When could you come to the panel? Please tell me which times suit you.
panel-suits-button = Say when I can
panel-suits = Which times suit you? Tap all that do.
panel-suit-these-button = These suit me
panel-suit-none-button = None of them suits me
panel-suits-kept = Thank you. I write to you when the time is set.
panel-no-time = No time suits everybody. Please choose others.
panel-set = The panel begins here in this chat: { $at }.

## At the table

# @article
panel-mine =
    <b>{ $who }</b>
    { $lines }
panel-with = You and { $who }
panel-between = { $one } and { $other }
panel-juror-line = { $who } sits on it.
panel-led-line = { $who } leads it.
panel-state = { $state ->
    [asked] There is no answer yet. You hear from me in any case.
    [looking] A coordinator looks at it.
    [drawn] People were drawn by lot, and I am asking them.
   *[timing] Everybody is finding a time.
    }
panel-state-drawing = People are drawn by lot: { $at }.
panel-your-turn = It is your turn. Say how it was for you. The others listen.
panel-their-turn = { $who } speaks now. Please listen.
panel-questions = Now there is time for questions. Everybody may write.
panel-looking-for-repair = What could make it better? The people who were drawn suggest something that can be done.
panel-speak-button = Say something
panel-speak = Please write. Everybody at the table reads it.
panel-said-it = They have it. You can write more.
panel-says = { $who }: “{ $words }”
panel-go-on-button = Let the next speak
panel-propose-button = Suggest something
panel-days = How long is there to do it?
panel-days-button = { $days ->
    [7] One week
    [14] Two weeks
   *[28] Four weeks
    }
panel-mend = What could be done within { $days } days? Something small and kind that can really be done. Please write it.
panel-proposed = { $who } could do this within { $days } days: “{ $words }” Is that good?
panel-agree-button = Yes, that is good
panel-not-this-button = Something else
panel-another = That was not it. Please suggest something else.
panel-agreed = Everybody said yes to this: “{ $words }”

## Afterwards

panel-repair-is = { $who } does this by { $at }: “{ $words }” { $step ->
        [agreed] It is not done yet.
        [done] It is done, and somebody has still to say so.
       *[confirmed] It is done.
    }
panel-done-button = I have done it
panel-done = That is good. I ask the others to say so, too.
panel-done-asked = { $who } has done it: “{ $words }” Is it so?
panel-confirm-button = Yes, it is done
panel-not-so-button = Not yet
panel-not-so = That is fine. Whoever leads the panel looks at it.
panel-put-right =
    It is put right. That was brave of you both.

    You know now how it feels. Would you like to sit on a panel for others?
panel-put-right-thanks = It is put right. Thank you for your part in it. Please keep what you heard to yourself.
panel-hand-over-button = End it with a talk
panel-handed-over = The panel is over. A coordinator talks with both.
panel-appeal-button = Ask for another look
panel-appeal-asked = I have asked a coordinator to look at what was agreed, and to talk with you.
panel-words-gone = (no longer kept)
