### Joining, home, what I tell of myself, shared phones, settings

## Home

# $lines is what each room has to say today; it may be empty.
home =
    <b>Hello, { $name }</b>

    { $lines }
# Stands on home where no room has anything to say.
home-calm = Nothing waits for you just now.
people-home-tell = Tell us a little about you, and we look for your nurse.
people-home-paused = You are on a break just now.
people-change-button = Tell us of a change
people-settings-button = Open settings
home-first =
    <b>You are in, { $name }.</b>

    Everyone here has something to give. What do you enjoy, or know how to do? It takes a minute, and you can skip it.

## Joining

people-choose-language =
    Hello! · ¡Hola! · أهلًا!

    Which language do you like best?
people-language-button = { $language ->
    [en] English
    [es] Español
    [ar] العربية
   *[other] { $language }
    }{ $chosen ->
    [yes] {" "}✓
   *[no] {""}
    }
# @article @grave
people-about = <b>This is Kith.</b>

    { $role ->
        [nurse] You will be a family nurse here, side by side with parents and mentors.
        [candidate] You would like to be a family nurse here. Some people from here meet you first, and decide together. Until then you see nobody’s names.
        [mentor] You would like to be a peer mentor: a parent who has been there, for a parent who is new.
        [coordinator] You will look after this place: its people, its hours, and that nobody waits too long.
       *[parent] Kith is for people who are expecting their first baby, or have just had one. A family nurse and a parent who has been there can walk with you.
    }

    We help each other here. Everybody gives and everybody gets, nurses too.

    Kith is <b>not for emergencies</b>. In danger, tap “{ now-button }” or call the emergency number.
people-go-on-button = Go on
# @article @grave
people-who-sees = <b>Who sees what</b>

    Your nurse sees your name, your stage (baby expected or here) and what you tell them. Your mentor sees your name and what you tell them. Nobody sees your number.

    The coordinator sees that you are here, who you meet and when help is needed.

    Kith looks for words of danger in what you write. Whoever we call reads only those.

    If you or a child is in danger, we may tell someone who can help: you first, if possible.

    You can pause, change what you told us, or leave, any time.

    If you agree, we keep your answers, find you people, and write to you here.{ $age ->
        [0] {""}
       *[other] {" "}By agreeing you say that you are { $age } or older.
    }
people-agree-button = Agree and start
people-younger-button = I am younger than { $age }
# @grave
people-younger-joined = { $agrees ->
        [guardian] Good that you are here. Someone who works here talks with you first, and with a grown-up who looks after you.
       *[nurse] Good that you are here. Someone who works here talks with you first.
    }
# @grave
people-younger-nobody = Here you can join from the age of { $age }. We are sorry that it has to wait.

    If you need help now, tap “{ now-button }”. You can do that at any age.
# @grave
people-younger-wait = Someone who works here talks with you first. After that you can choose this.
people-home-awaits = Someone who works here will talk with you soon. Then we look for people for you.
people-invite-not-valid =
    This link cannot be used. It may be old, or used already. Ask the person who gave it to you for a new one.

    You can still look around and join as a parent.
people-tell-strengths-button = Tell what I enjoy
people-later-button = Not now

## What I give and what would help. One word for each of the twelve groups

people-strength = { $choice ->
    [cooking] Cooking
    [childcare] Minding children
    [listening] Listening
    [feeding] Feeding a baby
    [sleep] Sleep and calm
    [languages] Languages
    [transport] Lifts
    [handiwork] Fixing things
    [paperwork] Forms and letters
    [crafts] Making things
    [outings] Going out together
   *[technology] Phones and computers
    }
people-tick = { $on ->
    [yes] {" "}✓
   *[no] {""}
    }
people-ask-give = <b>What do you enjoy, or know how to do?</b>

    Tap any you like. Small things count.

    { $told }
people-ask-need = <b>What would help just now?</b>

    Tap any. You can change this when you like.

    { $told }
people-give-button = { people-strength }{ people-tick }
people-need-button = { people-strength }{ people-tick }
people-give-line = { people-strength }
people-need-line = { people-strength }
people-ask-speaks = <b>Which languages can you talk in?</b>

    Tap all of them.

    { $told }
people-speaks-button = { people-spoken-language }{ people-tick }
people-speaks-line = { people-spoken-language }
people-spoken-language = { $choice ->
    [en] English
    [es] Spanish
    [ar] Arabic
    [pl] Polish
    [cy] Welsh
    [ur] Urdu
   *[other] Another language
    }
people-ask-free = <b>When are you mostly free?</b>

    Tap any. This helps us find people who are free when you are.

    { $told }
people-free-button = { people-free-time }{ people-tick }
people-free-line = { people-free-time }
people-free-time = { $choice ->
    [weekday-morning] Weekday mornings
    [weekday-afternoon] Weekday afternoons
    [weekday-evening] Weekday evenings
    [weekend-morning] Weekend mornings
    [weekend-afternoon] Weekend afternoons
   *[weekend-evening] Weekend evenings
    }

## Area, stage, mentor

people-ask-area = <b>Where do you live, roughly?</b>

    This helps us find someone near you. We never ask for your address.
people-area-button = { $area }
people-ask-stage = <b>Which of these fits you just now?</b>

    We use this to find the right people and to plan your meetings.
people-stage-expecting-button = Expecting a baby
people-stage-baby-button = My baby is here
people-stage-unsaid-button = Keep this to myself
people-ask-month = { $stage ->
        [baby] <b>When was your baby born?</b>
       *[expecting] <b>When is your baby due?</b>
    }

    Pick the month, or type the date, like “15 March 2027”.
people-month-button = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
    } { $year }
people-ask-part = { $stage ->
        [baby] <b>Which days of that month?</b>
       *[expecting] <b>Around which days of that month?</b>
    }
people-part-button = { $start } to { $end }
people-ask-day = { $stage ->
        [baby] <b>Which day was it?</b>
       *[expecting] <b>Which day is it?</b>
    }
people-day-button = { $day }
people-date-read-back = { $stage ->
        [baby] Your baby was born on <b>{ $day }</b>.
       *[expecting] Your baby is due on <b>{ $day }</b>.
    }

    Is that right?
people-date-right-button = Yes, keep it
people-date-wrong-button = Change it
people-date-impossible = That date cannot be right. Please pick it again.
people-date-unread = I cannot read that as a date. Type it like “15 March 2027”, or pick it here.
people-which-date = Which day do you mean?
people-which-date-button = It is { $day }
people-ask-wish = <b>Would you like a peer mentor too?</b>

    That is a parent who has been there, with an hour to spare for you. Many parents like having one beside the nurse.
people-wish-yes-button = Yes, find me one
people-wish-no-button = Not just now

## A change; a loss

people-ask-change = <b>Has something changed?</b>

    Tell us in one tap, and we will change what we send you.
people-baby-here-button = My baby is here
people-new-date-button = Change my dates
people-loss-button = We have lost our baby
# @grave
people-ask-loss = <b>We are so sorry, if it is that.</b>

    One tap stops every message about pregnancy, dates and babies. You do not have to explain anything.

    If we got it wrong, tap “{ home-button }”.
# @grave
people-loss = <b>We are so sorry.</b>

    You do not have to explain anything.

    We have stopped every message about pregnancy, dates and babies. Your nurse or the coordinator will be in touch within one working day. If you want someone now, tap “{ now-button }”, at any hour.

    Nobody else here is told unless you want it.
people-loss-mistake-button = Undo, this was a mistake
people-loss-again-button = Tell my stage again
# @grave
people-loss-undone = Thank you for telling us. Everything is as it was before.

## Shared phones and safe hours

people-hidden = ·
# @grave
people-ask-shared = <b>Does anyone else use this phone?</b>

    { $private ->
        [yes] Now: yes. Our messages come as one plain line that you tap to open.
        [no] Now: no. Our messages come as they are.
       *[unanswered] Until you answer, our messages come as one plain line that you tap to open.
    }

    “{ people-hide-button }” takes our talk off the phone. So does writing STOP, and then we stay silent until you come back. What you wrote over two days ago may stay.
people-shared-yes-button = Yes, keep it private
people-shared-no-button = No, only me
people-quiet-hours-button = Set safe hours
people-hide-button = Clear this chat
people-private-set = { $private ->
        [yes] Done. Our messages come as one plain line that you tap to open.
       *[no] Done. Our messages come as they are.
    }
people-ask-quiet = <b>When should we be silent?</b>

    Now: from { $start } to { $end }. In these hours only what you ask for comes, and what cannot wait.
people-quiet-button = From { $start } to { $end }
people-quiet-never-button = Write at any hour
people-quiet-set = Done. We will keep to that.
people-clears-button = Clear by itself
# @grave
people-ask-clears = <b>Should this chat clear itself?</b>

    { $choice ->
        [hour] Now: after an hour.
        [evening] Now: every evening at { $at }.
        [day] Now: after a day.
       *[off] Now: no.
    }

    What you have not opened stays. So does what you sent, until it is passed on, and the numbers, while somebody is called for you.
people-clears-is-button = { $choice ->
        [hour] Clear after an hour
        [evening] Clear evenings at { $at }
        [day] Clear after a day
       *[off] Keep it until I clear it
    }
# @grave
people-clears-set = { $choice ->
        [hour] Done. An hour after you read something, it goes.
        [evening] Done. Every evening at { $at } the chat is cleared.
        [day] Done. A day after you read something, it goes.
       *[off] Done. Nothing goes by itself.
    }

## Settings

people-settings = <b>Settings</b>

    You are called { $name } here.
people-set-language-button = Change language
people-set-name-button = Change my name
people-set-phone-button = Protect this phone
people-set-consents-button = Choose who sees what
people-about-me-button = See what I told
people-pause-or-leave-button = Pause or leave
people-ask-name = You are called { $name } here. What should we call you? Write it below.
people-named = Nice to meet you, { $name }.
people-name-empty = We need at least one letter. Please write your name again, or go Home.
people-name-like-staff = That name looks like someone who works here, so we cannot use it. Please write another one, or go Home.
people-home-review = Something has changed since you agreed. Please look again at who sees what.
people-keep-consents-button = Keep it like this
# @grave
people-consents = <b>What you agreed to</b>

    { $lines }

    Tap one to change it. The others stay as they are.
people-consent-line = { $on ->
    [yes] Yes:{" "}
   *[no] No:{" "}
    }{ people-purpose }
people-consent-button = { $on ->
    [yes] Stop:{" "}
   *[no] Allow:{" "}
    }{ people-purpose-short }
people-purpose = { $purpose ->
    [pairing] find people for me
    [contact] write to me without being asked
    [share_with_nurse] let my nurse see my stage
    [stories] use the stories I tell, as I say there
    [news] send me news from here
   *[measures] ask me how things go, in numbers
    }
people-purpose-short = { $purpose ->
    [pairing] finding people
    [contact] writing to me
    [share_with_nurse] my stage
    [stories] my stories
    [news] news from here
   *[measures] my numbers
    }
people-about-me = <b>What you told us</b>

    { $lines }

    Tap to change.
people-tell-button = { $question ->
    [give] Change what I enjoy
    [need] Change what would help
    [speaks] Change my languages
    [free] Change my free times
    [area] Change my area
   *[stage] Change my stage
    }
people-hours-impossible = Those hours cannot be right. Please pick them again.
people-week-impossible = Please choose between half an hour and 60 hours a week.

## Pause and leave

people-ask-pause = <b>Need a break?</b>

    Pause, and we keep your place. Nothing comes but what you ask for and what keeps you safe. We do not remind you of meetings either.
people-pause-button = { $length ->
    [week] Pause a week
    [month] Pause a month
   *[open] Pause for now
    }
people-often-button = Choose how often
people-ask-often =
    <b>How often may we write first?</b>

    Now { $count ->
        [one] at most once a week
       *[other] at most { $count } times a week
    }, and never twice on one day. Your meetings, the people you are paired with and what you asked for always come.
people-often-choice-button = { $count ->
    [one] Write once a week
   *[other] Write { $count } times a week
    }
people-leave-button = Leave Kith
people-paused = You are on a break. We keep your place, and you can come back with one tap.
people-come-back-button = Come back
people-back-again = Good to have you back.
people-ask-leave = <b>Would a break help instead?</b>

    If you leave, your meetings are called off, and you are no longer paired with anybody. You can join again whenever you like.
people-leave-now-button = Leave now
people-left = You have left. Thank you for everything you gave. The door stays open.
people-join-again-button = Join again

## My data

people-data-button = See or erase my data
# @grave
people-data = <b>My data</b>

    You can have everything we hold of you, as a page to read and for a computer. It comes as a file and stays on this phone until you delete it there. If others use this phone, think about it first.

    You can also erase everything.
people-data-send-button = { $form ->
    [json] Get the computer file
   *[page] Get the page to read
    }
people-data-sent = Your file comes in a moment.
people-data-file = Here is what you asked for.
people-erase-button = Erase everything
# @article @grave
people-ask-erase = <b>Erase everything?</b>

    Your name, your dates, your answers, your messages and the key that locks them go for good. Your nurse and your mentor are told that you have left. We cannot bring any of it back.

    What stays: the hours that others shared with you, without your name, so that their books are right. And a line that somebody was erased.

    A break is enough if you just want quiet.
people-erase-now-button = Erase everything now
# @article @grave
people-erasing = <b>In ten minutes everything is erased.</b>

    This chat is cleared now, as far as Telegram lets us.
    <b>What goes:</b> your name, dates, answers, goals, messages, and the key that locks them. What stands in old copies cannot be read by anybody any more.
    <b>What stays, without your name:</b> { $given } given and { $received } received in the books of others, and numbers of who did what when. What you had to spare goes to the pot that all share.

    If you have called for somebody, or somebody is asked to look after you, we wait for them. Mostly that is a day at most.

    Keep this as your receipt. Take care.
people-erase-undo-button = Stop, keep my data
people-erase-undone = Everything is kept. You have left, and nothing is sent to you. You can join again at any time.

## Somebody acts with me, and for me

people-companions-button = Let somebody help me
people-companions-see-button = See who helps me
# @article @grave
people-companions = <b>Who can act for me</b>
    { $lines }

    Somebody you trust can see, book, change and call off your meetings. They can ask us to call you, and tell us of a loss.

    They do not see what you write or tell us about you, who was proposed to you, or when you call someone.

    You can read what they did. So can the people you meet, and your nurse sees who it is.

    You never have to do this. One tap ends it, at any time. Nobody asks why, and we write nothing to them about it.
people-companions-nobody = Nobody, just now
people-companion-line = { $who }, since { $since }
people-companion-line-agreed = { $who } has opened your link. Is it who you gave it to?
people-companion-line-rests = { $who }: it rests until you say yes again
people-companion-line-offered = A link nobody has opened yet. It works until { $by }
people-companion-link-button = Make a link
people-companion-link-off-button = End this link
# @article @grave
people-companion-link =
    <b>Give this link to the one person you trust:</b>
    { $link }

    It works once, and for { $days ->
        [one] one day
       *[other] { $days } days
    }. Then we ask you if it is the right person. Nothing begins before your yes.
# @grave
people-companion-asked =
    <b>{ $who } has opened your link.</b>

    Is it who you gave it to? If you are not sure, ask them first. Nothing begins before your yes.
people-companion-yes-button = Yes, this is { $who }
people-companion-no-button = No, end this
people-companion-end-button = End it with { $who }
people-companion-done-button = See what { $who } did
people-companion-done =
    <b>What { $who } did for you lately</b>
    { $lines }
people-companion-done-nothing = Nothing yet
# $what: booked, moved, cancelled, asked, goal_read, goal_cheered or loss.
people-companion-done-line = { $when }: { $what ->
    [booked] booked a meeting
    [moved] changed the time of a meeting
    [cancelled] called a meeting off
    [asked] asked us for something for you
    [goal_read] looked at a goal of yours
    [goal_cheered] said well done to a small step
   *[loss] told us of a loss
    }
# @grave
people-companion-again =
    <b>Does { $who } still help you here?</b>

    Yes and no are both fine. With no answer it rests in two weeks. We write nothing to { $who } about it.
people-companion-go-on-button = Let { $who } go on
people-companion-seen = { $who } can act for them, and sees when you meet
people-companion-stopped = { $who } does not act for you here any more. You can let somebody else help you.
people-companion-enough = Two people can act for you. If you would like another one, end it with one of them first.

## For whoever acts for somebody

# @article @grave
people-companion-about = <b>Somebody gave you this link so that you can act for them in Kith.</b>

    In Kith, new families, nurses and parents who have been there help each other. It is not for emergencies.

    You can see, book, change and call off their meetings, ask us to call them, and tell us of a loss. You see what they write or tell us only if they wish.

    They can read what you do for them. The people they meet can read that it was you.

    Both of you can end it at any time.

    If you agree, we keep your name and what you did, and we write to you here. By agreeing you say that you are { $age } or older.
people-companion-agreed =
    <b>Thank you.</b>

    We now ask whoever gave you the link if it is you. We write to you once you can begin. If you hear nothing in { $days ->
        [one] one day
       *[other] { $days } days
    }, ask them for a new link.
people-companion-own-link = This link is yours to give away. It is for the one person who is to help you.
people-other-place = This link belongs to another place than yours. You can be at one place only. Nobody there can see you, and you see nobody there.
people-companion-works-here = You work here, or you walk with this family as their mentor. So you cannot act for them too.
people-companion-already = You act for { $who } already. You find it on your home.
people-companion-begun =
    <b>You can act for { $who } now.</b>

    You find it on your home, at any time.
people-acting-button = Act for { $who }
# Stands above every screen on which somebody acts for somebody else; $rest is the whole screen.
people-acting =
    <b>Acting for { $who }</b> (“you” means { $who } here)

    { $rest }
people-acting-home =
    <b>Acting for { $who }</b>
    { $lines }

    { $who } can read what you do here.
people-acting-calm = There is nothing to do just now.
people-acting-stop-button = Stop acting
people-acting-stopped = You do not act for { $who } any more. They are told.
# The same words whatever the reason.
people-acting-over = You do not act for { $who } just now. This can end in many ways, and it also ends by itself after a while.
# Who did something, and for whom; stands where a name would.
people-acting-who = { $who } (for { $parent })

## The PIN of those who work here

people-pin-ask =
    <b>Your PIN, please.</b>

    It keeps this safe when somebody else holds your phone. I take your message off the chat at once, and then go on.
people-pin-choose =
    <b>Please choose a PIN.</b>

    Write { $count } digits or more, or a few words. I ask for it before roles, invites, files and what goes to many. I take your message off the chat at once.
people-pin-again = <b>Once more, please.</b> Write the same PIN again.
people-pin-not-same = Those two were not the same. Let’s begin again.
people-pin-problem = { $problem ->
    [short] That is a little short: { $count } digits or more, please.
    [long] That is too long to keep.
   *[easy] That one is easy to guess. Please choose another.
    }
people-pin-wrong = That was not it.
people-pin-late = Thank you, your PIN was right. That took a while, so please tap once more what you wanted.
people-pin-locked =
    <b>I take no PIN until { $until }.</b>

    It was not right three times. A coordinator is asked to talk with you. Everything else works, and so does help for families.
people-pin-choose-anew = { $who } lets you choose a new PIN. I ask you for it when it is next needed. If you did not want this, please call { $who }.
people-phone-back = <b>You are back.</b> Everything is here as it was, on this phone. The old phone opens nothing any more.
