### What people can give and what would help

skills-open-button = Give and get help
skills-see-button = See what I put up
skills-none =
    <b>Everybody has something to give.</b>
    What do you enjoy or know how to do? Small things count. Tell us that first.

    Then say what would help you just now. Nobody else sees your list, and you can take things back at any time.
skills-add-offer-button = Add what I can give
skills-add-need-button = Add what would help
skills-counts-button = See the counts
skills-mine =
    <b>What I give, and what would help</b>
    { $lines }

    Tap a number to change it or take it back.
# $side: offer or need.
skills-side = { $side ->
    [offer] Give
   *[need] Would help
    }
skills-line = { $number }. { skills-side }: { $what } · until { $until }
skills-rests-line = { $number }. { skills-side }: { $what } · resting
skills-open-one-button = { $number }

## Asking

skills-ask-offer = <b>What do you enjoy, or know how to do?</b>

    Tap a group, or write it in your own words.
skills-ask-need = <b>What would help just now?</b>

    Tap a group, or write it in your own words.
skills-write-button = Write it
skills-group-button = { people-strength }{ people-tick }
skills-kinds-offer = <b>{ people-strength }: what could you give?</b>

    Tap any. Tap again to take it back.
skills-kinds-need = <b>{ people-strength }: what would help?</b>

    Tap any. Tap again to take it back.
skills-one-button = { $what }{ people-tick }
skills-groups-button = See all groups
skills-found-offer = <b>Did you mean one of these?</b>

    Tap what you could give. If none fits, say it in other words.
skills-found-need = <b>Did you mean one of these?</b>

    Tap what would help. If none fits, say it in other words.
skills-not-found = Sorry, I do not know those words yet. Please say it in other words, or look through the groups.
skills-enough = You have put up { $most } things already. Take one back first, and then add this one.

## One of them

skills-card =
    <b>{ skills-side }: { $what }</b>

    <b>Where:</b>
    { $where }

    <b>When:</b>
    { $windows }

    { $until }
skills-where-all = { $lines }
# $choice: chat, public, home, or anywhere.
skills-where-line = { $choice ->
    [chat] By message or call
    [public] Out and about
    [home] At home
   *[anywhere] Anywhere that suits
    }
skills-where-choice-button = { skills-where-line }
skills-windows = { $lines }
skills-window-line = { people-free-time }
skills-window-button = { people-free-time }{ people-tick }
skills-whenever = Whenever it suits
skills-until = It stands until { $day }. We tell you before it ends.
skills-rests = It is resting. Tap “{ skills-long-button }” to put it up again.
skills-where-button = Say where
skills-when-button = Say when
skills-long-button = Say how long
skills-take-back-button = Take it back
skills-ask-where = <b>Where can it be?</b>
skills-ask-when = <b>When in the week?</b>

    Tap any. With none, it is whenever it suits.
skills-ask-long = <b>How long should it stand, from today?</b>
# $choice: fortnight, month, quarter or half (a year).
skills-span-button = { $choice ->
    [fortnight] Two weeks
    [month] One month
    [quarter] Three months
   *[half] Half a year
    }
skills-taken-back = It is taken back.

## Before it ends

skills-ends-soon =
    <b>These end in about three days:</b>
    { $lines }

    Would you like to keep them? If not, you need do nothing.
skills-ends-line = { skills-side }: { $what }
skills-more-line = and { $count } more
skills-keep-all-button = Keep them longer
skills-kept = They stand for as long again.

## For the coordinator

skills-counts =
    <b>What people here give and need</b>
    { $lines }
skills-count-line = { $what }: { $offered } give · { $needed } need
skills-counts-none = Nobody here has put up anything yet.

## Rings: each helps the next, and the last helps the first; and chains that begin with a gift

skills-ring-home = A ring of help waits for your yes or no.
skills-ring-see-button = See the ring
skills-ring-yes-button = Yes, I would
skills-ring-no-button = Not this time
skills-ring-thing = <b>{ $what }</b> · { $where } · about { $length }
skills-ring-asked-both =
    <b>Would you join a ring of help?</b>

    You would do this for somebody: { $gives }

    Somebody would do this for you: { $gets }

    You read names once everybody has said yes. Yes and no are both fine, and nobody sees a no. Please tap by { $until }.
skills-ring-asked-gives =
    <b>Would you start a chain of help?</b>

    You would do this for somebody: { $gives }

    They would then help somebody else. You read names once everybody has said yes. Yes and no are both fine, and nobody sees a no. Please tap by { $until }.
skills-ring-asked-gets =
    <b>Somebody could help you.</b>

    They would do this for you: { $gets }

    It began with a gift, so you need do nothing for it. You read names once everybody has said yes. Yes and no are both fine. Please tap by { $until }.
skills-ring-asked-pot-gives =
    <b>Would you start a chain of help?</b>

    You would do this for somebody: { $gives }

    They would then help somebody else. Your time stands in your book, and what would help you is still looked for. You read names once everybody has said yes. Yes and no are both fine, and nobody sees a no. Please tap by { $until }.
skills-ring-asked-pot-gets =
    <b>Somebody could help you.</b>

    They would do this for you: { $gets }

    The shared pot gives for it, so you need do nothing for it. You read names once everybody has said yes. Yes and no are both fine. Please tap by { $until }.
skills-ring-waits-both =
    <b>Thank you for your yes.</b>

    You would do this for somebody: { $gives }

    Somebody would do this for you: { $gets }

    We are asking the others. You hear from us soon after { $until }, or before.
skills-ring-waits-gives =
    <b>Thank you for your yes.</b>

    You would do this for somebody: { $gives }

    We are asking the others. You hear from us soon after { $until }, or before.
skills-ring-waits-gets =
    <b>Thank you for your yes.</b>

    Somebody would do this for you: { $gets }

    We are asking the others. You hear from us soon after { $until }, or before.
skills-ring-goes-on = We are still putting your ring of help together. What you said yes to stays as it is. You hear from us soon after { $until }, or before.
skills-ring-let-go-both = Thank you for your yes. The ring of help did not come together this time. We go on looking for this for you: { $gets }
skills-ring-let-go-gives = Thank you for your yes. The chain of help did not come together this time. It was good of you to offer.
skills-ring-let-go-gets = Thank you for your yes. The chain of help did not come together this time. We go on looking for this for you: { $gets }
skills-ring-agreed =
    <b>Everybody said yes!</b>
    { $lines }

    Each of these stands by itself. If one cannot be, the others still can.
skills-ring-gives-line = You do this for { $who }: { $thing }
skills-ring-gets-line = { $who } does this for you: { $thing }
# $side: "gives" for whoever would only have given.
skills-ring-over = This ring of help is not open any more. { $side ->
    [gives] It was good of you to offer.
   *[other] What would help you is still looked for.
    }
skills-ring-not-now = That is fine. Nobody is told. For two weeks we do not ask you about a ring.

## Rings, for the coordinator

skills-rings-button = See the rings
skills-rings =
    <b>Rings of help here</b>
    { $lines }
skills-rings-last-line = We last looked { $at }.
skills-rings-found-line = Found then: rings { $rings } · chains { $chains } · needs they would meet { $needs }
skills-rings-pot-line = Chains that the shared pot would give for: { $chains } ({ $minutes })
skills-rings-nothing-line = Nothing was found then.
skills-rings-open-line = Waiting for answers now: { $count }
skills-rings-agreed-line = Everybody said yes, in four weeks: { $count }
skills-rings-none-line = We look for the first time { $at }.
skills-rings-look-button = Look now
skills-rings-looking = We are looking now. Whoever could be in a ring is asked in private.
## Exchanges: what two agreed on

skills-exchanges-button = See my exchanges
skills-exchanges-none =
    <b>My exchanges</b>

    Nothing is agreed just now. When you and somebody else both say yes to something, it stands here.
skills-exchanges =
    <b>My exchanges</b>
    { $lines }

    Tap a number to open it.
skills-exchange-something = Something
skills-exchange-home = { $count ->
    [one] One exchange waits for your word: how did it go?
   *[other] { $count } exchanges wait for your word: how did they go?
    }
# $side: give or receive. $other: the other one.
skills-exchange-side = { $side ->
    [give] You give { $other }: { $what }
   *[receive] { $other } gives you: { $what }
    }
skills-exchange-numbered = { $number }. { $line }
skills-exchange-line-booked = { skills-exchange-side } · { $when }
# $state: agreed, asked, booked, done, confirmed, withdrawn, not_done.
skills-exchange-line = { skills-exchange-side } · { $state ->
    [agreed] find a time
    [asked] how did it go?
    [confirmed] in both books
    [withdrawn] off
    [not_done] did not happen
   *[done] waits for an answer
    }
skills-exchange-see-button = See it
skills-exchange-line-button = Write to { $other }
skills-exchange-when-button = Find a time
skills-exchange-another-button = Find another time
skills-exchange-happened-button = Say it happened
skills-exchange-drop-button = Take it back
skills-exchange-wrong-button = Say what was wrong
skills-exchange-change-button = Change my answer

skills-exchange-is-agreed =
    <b>{ skills-exchange-side }</b>
    About { $minutes }. { skills-exchange-where }.

    You have both said yes. Find a time together.
skills-exchange-is-booked =
    <b>{ skills-exchange-side }</b>
    { $when }
    About { $minutes }. { skills-exchange-where }.
# $where: chat, public, home or anywhere.
skills-exchange-where = { $where ->
    [chat] By message or call
    [public] Out and about
    [home] At home
   *[anywhere] Where it suits you both
    }
skills-exchange-is-confirmed =
    <b>{ skills-exchange-side }</b>
    { $day }: { $minutes }. It is in both your books. Thank you both.
skills-exchange-is-withdrawn =
    <b>{ skills-exchange-side }</b>
    It is off. Nobody needs to say why.
skills-exchange-is-not_done =
    <b>{ skills-exchange-side }</b>
    It did not happen. That is all right.
skills-exchange-said =
    <b>{ skills-exchange-side }</b>
    You said { $minutes }. It counts when { $other } says the same. If not, somebody from the team asks.
skills-exchange-said-not =
    <b>{ skills-exchange-side }</b>
    You said that it did not happen. We ask { $other } as well.
skills-exchange-held =
    <b>{ skills-exchange-side }</b>
    You both said that it happened. Thank you. A coordinator looks how it goes into your books. Nothing is lost, and you need do nothing.

skills-exchange-drop = Take back “{ $what }” with { $other }? { $other } reads that it is off. Nobody needs to say why.
skills-exchange-drop-yes-button = Take it back
skills-exchange-keep-button = Keep it

skills-exchange-wrong =
    <b>Was something not right with { $other }?</b>

    The team can look at it. { $other } is not told. Or we never bring you two together again.
skills-exchange-tell-button = Tell the team
skills-exchange-apart-button = Keep us apart
skills-exchange-reported = Thank you for telling us. Somebody from the team gets in touch with you. { $other } is not told.
skills-exchange-kept-apart = We do not bring you two together again.

## A time for it

skills-exchange-times =
    <b>When do you two meet?</b>

    These suit you and { $other }. Or write a time, such as “Friday at 10”.
skills-exchange-no-times =
    <b>When do you two meet?</b>

    I know no time that suits you and { $other }. Please write one, such as “Friday at 10”.
skills-exchange-slot-button = { $when }
skills-exchange-times-button = See other times
skills-exchange-has-time = That is settled. The other one reads it too.
skills-exchange-gone = That time is not free. Here are others.
skills-exchange-unread = I could not read that as a time to come. Please write a day and an hour, such as “Friday at 10”.
skills-exchange-which = <b>Which one do you mean?</b>
# $fit: free, or outside (the other one is asked first).
skills-exchange-typed = { $fit ->
    [free] <b>{ $when }</b> with { $other }: is that right?
   *[outside] <b>{ $when }</b> with { $other }: is that right? Then we ask { $other } if it suits.
    }
skills-exchange-right-button = Yes, that is right
skills-exchange-suits-button = Yes, that suits
skills-exchange-wish-mine = You would like { $when }. We have asked { $other }.
skills-exchange-wish-theirs = { $other } would like { $when }. Does it suit you?
skills-exchange-wish =
    <b>{ skills-exchange-side }</b>
    { $other } would like { $when }. Does it suit you?

## What is told

skills-exchange-told-agreed =
    <b>You and { $other } have both said yes.</b>
    { skills-exchange-side }, about { $minutes }.

    Shall we find a time? You can also write to each other here.
skills-exchange-told-booked = { skills-exchange-side }. { $other } chose { $when }.
skills-exchange-told-moved = { skills-exchange-side }. { $other } moved it to { $when }.
skills-exchange-told-off = “{ $what }” with { $other } is off. Nobody needs to say why. Nothing else of yours changes.
skills-exchange-told-cannot = “{ $what }” with { $other } cannot be at that time. You can find another time together.
skills-exchange-told-untimed = “{ $what }” with { $other } has no time yet. Would you like to find one?
skills-exchange-told-in-books = “{ $what }” with { $other }: { $minutes } are in both your books. Thank you.
skills-exchange-told-not-done = “{ $what }” with { $other } did not happen, as you both say. That is all right.
skills-exchange-told-held = “{ $what }” with { $other }: you both say that it happened. A coordinator looks how it goes into your books. Nothing is lost.
skills-exchange-reminder = { skills-exchange-side }, { $when }.
skills-exchange-hand-in-books = { $who } has written down “{ $what }” with { $other }: { $minutes }, in both your books.
skills-exchange-hand-not-done = { $who } has written down that “{ $what }” with { $other } did not happen.

## Did it happen?

skills-exchange-ask =
    <b>{ skills-exchange-side }</b>
    { $day }, about { $minutes }. How did it go?
skills-exchange-claimed =
    <b>{ skills-exchange-side }</b>
    { $day }. { $other } says that it was { $minutes }. Is that right?
skills-exchange-claimed-not =
    <b>{ skills-exchange-side }</b>
    { $day }. { $other } says that it did not happen. Is that right?
skills-exchange-yes-button = Yes, { $minutes }
skills-exchange-not-button = It did not happen
skills-exchange-was-button = It was { $minutes }
skills-exchange-more-button = Say how long
skills-exchange-lengths = <b>How long was it with { $other }?</b>
skills-exchange-length-button = { $minutes }
skills-told-enough = Some things you told still wait for an answer. Please tell this one when they are settled.
skills-told-already = That day is in both your books already.

## For whoever is called

skills-ask-exchange-quiet = An exchange of { $other } and { $who } may have happened, and we have not heard from both. Please find out gently.
skills-ask-exchange-differ = { $who } and { $other } say two different things of an exchange. Please find out gently. Nobody is accused.
skills-ask-exchange-untimed = { $who } and { $other } agreed on an exchange a week ago and have no time for it yet. Please ask if you can help.
skills-ask-exchange-limit = { $who } and { $other } both say that an exchange happened. One of their books has no more room. Please decide with them.
skills-ask-exchange-wrong = { $who } says that something was not right in an exchange with { $other }. { $other } does not know. Please talk with { $who }.
skills-exchange-look-button = Look at it
# @article
# $state: live, held, confirmed, withdrawn, not_done.
skills-exchange-look =
    <b>{ $giver } gives { $receiver }: { $what }, { $minutes }</b>
    { $day }
    { $said }

    { $state ->
    [confirmed] It is in both their books.
    [withdrawn] It is off.
    [not_done] It did not happen.
    [held] One of the two has given or received very much. If you write it down, the pot stands in for what is too much.
   *[live] When you have talked with both, write down what was so.
    }
skills-exchange-look-when = When: { $when }
skills-exchange-look-none = No time yet
skills-exchange-look-yes = { $who }: { $minutes }
skills-exchange-look-not = { $who }: it did not happen
skills-exchange-look-silent = { $who }: no word yet
skills-exchange-write-button = Write { $minutes }
skills-exchange-write-not-button = Write: not at all

## The kinds, each in one line of at most 20 letters

skills-kind-warm-meal = A warm meal
skills-kind-freezer-meals = Meals to freeze
skills-kind-cook-together = Cooking together
skills-kind-baking = Baking
skills-kind-bread = Bread
skills-kind-recipes = Swapping recipes
skills-kind-quick-meals = Quick simple meals
skills-kind-special-diets = Special diets
skills-kind-party-food = Food for a party
skills-kind-kitchen-help = Help in the kitchen

skills-kind-minding = Minding a child
skills-kind-evening-minding = Evening babysitting
skills-kind-school-run = The school run
skills-kind-hold-baby = Holding the baby
skills-kind-play-at-home = Play while I rest
skills-kind-sibling-time = Time with a sibling
skills-kind-play-ideas = Ideas for play
skills-kind-story-time = Reading to children
skills-kind-toy-lending = Toys and books
skills-kind-clothes-passing = Passing on clothes

skills-kind-listening-ear = A listening ear
skills-kind-message-chat = A chat by message
skills-kind-regular-call = A regular call
skills-kind-birth-story = Talk about a birth
skills-kind-after-loss = After a loss
skills-kind-low-days = Low days
skills-kind-on-my-own = Parenting alone
skills-kind-early-babies = Babies born early
skills-kind-new-here = New around here
skills-kind-faith = Faith and prayer

skills-kind-breastfeeding = Breastfeeding
skills-kind-bottles = Bottle feeding
skills-kind-expressing = Pumping milk
skills-kind-first-foods = First foods
skills-kind-night-feeds = Night feeds
skills-kind-allergies = Food allergies
skills-kind-feeding-out = Feeding when out
skills-kind-two-at-once = Feeding two babies
skills-kind-feeding-company = Company at feeds
skills-kind-fussy-eaters = Fussy eaters

skills-kind-sleep-ideas = Ideas for sleep
skills-kind-calming = Calming a baby
skills-kind-night-chat = Awake at night
skills-kind-nap-cover = Time for a nap
skills-kind-baby-massage = Baby massage
skills-kind-slings = Slings and wraps
skills-kind-lullabies = Lullabies
skills-kind-routines = Finding a rhythm
skills-kind-breathing = Breathing and calm
skills-kind-yoga = Gentle yoga

skills-kind-interpreting = Interpreting
skills-kind-translating = Translating letters
skills-kind-english = Practising English
skills-kind-other-language = Another language
skills-kind-calls-in-english = Calls in English
skills-kind-writing = Writing and spelling
skills-kind-reading = Learning to read
skills-kind-bilingual = Two home languages
skills-kind-sign-language = Sign language
skills-kind-home-stories = Stories of my home

skills-kind-lift-clinic = A lift to the clinic
skills-kind-lift-shops = A lift to the shops
skills-kind-lift-group = A lift to a group
skills-kind-moving = Moving home
skills-kind-fetching = Fetching things
skills-kind-bus-company = Company on the bus
skills-kind-car-seat = Fitting a car seat
skills-kind-cycling = Cycling
skills-kind-driving-theory = Learning to drive
skills-kind-finding-way = Finding the way

skills-kind-furniture = Putting up furniture
skills-kind-pram-repair = Pram, bike repairs
skills-kind-small-repairs = Small repairs
skills-kind-painting = Painting a room
skills-kind-shelves = Shelves and drilling
skills-kind-gardening = Gardening
skills-kind-cleaning = Cleaning
skills-kind-ironing = Washing and ironing
skills-kind-decluttering = Sorting and tidying
skills-kind-stair-gates = Gates and locks

skills-kind-forms = Filling in forms
skills-kind-letters = Reading letters
skills-kind-benefit-forms = Benefit forms
skills-kind-housing = Housing papers
skills-kind-cv = Writing a CV
skills-kind-jobs = Looking for work
skills-kind-interviews = Interview practice
skills-kind-school-places = Nursery and school
skills-kind-appointments = Booking appointments
skills-kind-immigration = Visas and passports

skills-kind-knitting = Knitting and crochet
skills-kind-sewing = Sewing
skills-kind-mending = Mending clothes
skills-kind-drawing = Drawing and painting
skills-kind-photos = Taking photos
skills-kind-music = Playing music
skills-kind-singing = Singing and dancing
skills-kind-woodwork = Woodwork
skills-kind-cards = Cards and gifts
skills-kind-hair = Hair and nails

skills-kind-walk = A walk together
skills-kind-playground = The playground
skills-kind-group-company = Going to a group
skills-kind-clinic-company = Company to clinic
skills-kind-library = The library
skills-kind-swimming = Swimming
skills-kind-coffee = Tea or coffee
skills-kind-day-trip = Day trips
skills-kind-exercise = Sport together
skills-kind-shopping-company = Shopping together
skills-kind-dog-walk = Walking the dog

skills-kind-phone-setup = Setting up a phone
skills-kind-apps = Using apps
skills-kind-video-calls = Video calls
skills-kind-computer = Computer help
skills-kind-online-forms = Forms online
skills-kind-saving-photos = Saving photos
skills-kind-online-safety = Staying safe online
skills-kind-email = Email
skills-kind-printing = Printing, scanning
skills-kind-online-shopping = Buying online
