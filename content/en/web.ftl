### The web desk: its link in the chat, and the pages themselves

## In the chat

web-open-button = Open my web desk
# @article
web-link =
    <b>Your desk in a browser</b>

    This link is for you alone. It works once, for { $minutes } minutes. Open it, and press the button on the page. Give it to nobody.

    <code>{ $link }</code>
web-link-button = Open my desk
web-another-button = Get a new link
web-off = There is no desk for browsers here just now.
web-signed-in =
    <b>You have opened your desk in a browser, { $at }.</b>

    Was that not you? Tap to end it, and talk with another coordinator.
web-end-button = End all web sessions
web-ended = It is over: nobody is signed in with your name in a browser now.
web-ended-before = Nobody was signed in with your name in a browser.

## Around each page

web-title = Desk: { $place }
web-skip = Skip to the page
web-pages = Pages
web-you = You are { $who }.
web-sign-out-button = Sign out
web-as-of = This is how it was: { $at }.
web-only-shows = This desk only shows. To do something, go to your chat. No message is ever shown here.
web-page = { $page ->
    [front] Today
    [team] Nurses and mentors
    [families] Families
    [asks] Asks by age
    [unmet] Unmet needs
    [languages] Languages
    [approvals] Approvals
   *[report] Report
    }
web-further = See the next { $count }
web-before = Go back to the first
web-when = { $at }
web-number = { $count }
web-name = { $who }

## Coming in

web-door = Open your desk
web-door-told = { $who }, press the button to open your desk here. It stays open for 8 hours at most, and ends by itself once you have looked at nothing for half an hour.
web-door-shared = Do others use this computer? Sign out when you are done.
web-door-button = Open my desk
web-outside = You are not signed in
web-outside-told = Tap “Open my web desk” in your chat with Kith. You get a link that works once.
web-unusable = This link cannot be used
web-unusable-told = A link works once, for a few minutes, and only for whom it was made. If somebody else is signed in here, they sign out first. You get a new link in your chat.
web-problem = { $what ->
    [missing] There is no such page
    [refused] That was not done
    [large] That is too long
    [busy] Too many tries
    [slow] This takes too long just now
   *[broken] Something went wrong
    }
web-problem-told = { $what ->
    [missing] It may have moved on. Go to the first page.
    [refused] It did not come from a page of this desk, or that page was too old. Go back, load it anew, and try again.
    [large] This desk takes only short requests.
    [busy] Please wait a few minutes, and try again.
    [slow] Please try again in a minute. Your chat works as ever.
   *[broken] It is written down for whoever looks after Kith. Your chat works as ever.
    }
web-to-front = Go to the first page

## What stands above each column

web-head = { $head ->
    [who] Who
    [what] What
    [how-many] How many
    [since] Since
    [due] Due
    [owner] With whom
    [age] Waits for
    [part] Here as
    [families] Families
    [room] Would take
    [most] At most
    [away] Just now
    [waits] Asks
    [helper] Walks with
    [meets] Meeting
    [language] Language
    [speak] Families speak it
    [alone] Of these without a nurse
    [nurses] Nurses
    [nurses-room] Nurses with room
    [mentors] Mentors
    [kind] What kind
    [why] Why
    [asked-by] Asked by
   *[until] Until
    }

## Today

web-now = How it is now
web-now-waits = People who wait for an answer
web-now-old = Asks that wait for longer than a day
web-now-alone = Families without a nurse
web-now-unmet = Unmet needs that are yours to look at
web-now-yes = What waits for your yes
web-now-second = What waits for a second yes
web-longest = Who has waited longest
web-due = What is due next
web-nobody-waits = Nobody waits for an answer.
web-nobody = nobody

## Nurses and mentors

web-team = Nurses and mentors, those with most families first
web-team-none = There is no nurse or mentor here yet.
web-team-told = Whoever has fewer families than they would take has room. Nobody may have more than the place allows.
web-part = { $part ->
    [nurse] nurse
   *[mentor] mentor
    }
web-here = here
web-away = { $how ->
    [break] on a break
   *[unreachable] cannot be reached
    }
web-sum = All together

## Families

web-families = All families, who waits longest first
web-families-of = The families of { $who }
web-families-none = There is no family here.
web-helper-seen = { $who } can read that you looked at this.
web-meets = { $how ->
    [alone] nobody walks with them
    [quiet] it has been quiet
   *[unbooked] nothing is booked
    }

## Asks by age

web-ages = How long people wait
web-asks = What waits, the oldest first
web-asks-told = What it is about stands in your chat alone.

## Unmet needs

web-unmet = Needs that nobody meets, the most frequent first
web-unmet-told = You read who it is in your chat, once a need is yours to look at.
web-why = { $why ->
    [nobody] nobody here offers it
    [asked] somebody is asked
    [tried] those we asked could not
    [answered] somebody could; we ask if it suits
    [yours] yours to look at
    [elsewhere] helped elsewhere
   *[other] ended by itself
    }
web-unmet-gone = taken back since

## Languages

web-languages = Who speaks what
web-languages-told = Some people speak more than one language, and are counted with each.
web-languages-out = { $count ->
    [0] There is a nurse for the language of each family.
    [one] { $count } family speaks no language that a nurse here speaks.
   *[other] { $count } families speak no language that a nurse here speaks.
    }

## Approvals

web-approvals-told = You say yes or no in your chat.
web-applicants = Who would like to help here
web-applicants-none = Nobody has asked to help here.
web-yeses = What waits for your yes, the oldest first
web-yeses-none = Nothing waits for your yes.
web-yes = { $kind ->
    [application] would like to help here
    [practice] the practice talk
    [ready] ready to begin
    [renewal] whether they stay a mentor
    [young] very young, and would like to join in
    [clearance] their clearance ends
    [uncleared] walks with a family without clearance
    [opportunity] put something up for everybody
   *[talk] a talk about what they put up
    }
web-seconds = What waits for a second yes
web-seconds-none = Nothing waits for a second yes.
web-second = { $kind ->
    [remove] removing somebody
    [let-back] letting somebody come back
    [news] news for everybody
    [setting] another setting of the place
   *[export] a file of the place, without names
    }

## Report

web-report-none = There is no report yet. One is made of each month, some days after its end.
web-report = The newest report is on { $month }. It tells what everybody did, rounded so that nobody can be found in it.
web-report-open = Open the whole report
