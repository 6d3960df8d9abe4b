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
skills-ring-over = This ring of help is not open any more. What would help you is still looked for.
skills-ring-not-now = That is fine. Nobody is told. For two weeks we do not ask you about a ring.

## Rings, for the coordinator

skills-rings-button = See the rings
skills-rings =
    <b>Rings of help here</b>
    { $lines }
skills-rings-last-line = We last looked { $at }.
skills-rings-found-line = Found then: rings { $rings } · chains { $chains } · needs they would meet { $needs }
skills-rings-nothing-line = Nothing was found then.
skills-rings-open-line = Waiting for answers now: { $count }
skills-rings-agreed-line = Everybody said yes, in four weeks: { $count }
skills-rings-none-line = We look for the first time { $at }.
skills-rings-look-button = Look now
skills-rings-looking = We are looking now. Whoever could be in a ring is asked in private.

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
