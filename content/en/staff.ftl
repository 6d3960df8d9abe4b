### The coordinator's desk, and what nurses and mentors set of their own work

## The desk

# @article
staff-desk =
    <b>Your desk</b>

    { $asks ->
        [0] Nobody waits for an answer.
        [one] { $asks } person waits for an answer.
       *[other] { $asks } people wait for an answer.
    }
    { $applicants ->
        [0] Nobody has asked to be a mentor.
        [one] { $applicants } person would like to be a mentor.
       *[other] { $applicants } people would like to be mentors.
    }
    On duty now:
    { $duty }
staff-person-line = { $who }
staff-desk-button = Open my desk
staff-invite-button = Invite somebody
staff-team-button = See nurses and mentors
staff-find-button = Find somebody
staff-duty-button = Choose who is on duty
staff-applicants-button = See applicants

## Inviting

staff-ask-invite =
    <b>Who would you like to invite?</b>

    You get a link for one person. It works once.
staff-role-button = { $role ->
    [nurse] Invite a nurse
    [mentor] Invite a mentor
   *[coordinator] Invite a coordinator
    }
# @article
staff-invite =
    <b>{ $role ->
        [nurse] Here is a link for one nurse.
        [mentor] Here is a link for one mentor.
       *[coordinator] Here is a link for one coordinator.
    }</b>

    Tap it to copy it, then give it to that person only. It works once, for { $days } days.

    <code>{ $link }</code>
staff-open-door-button = Show open links
# @article
staff-open-doors =
    <b>Links for everybody</b>

    To join as a parent:
    <code>{ $parents }</code>

    To ask to become a mentor:
    <code>{ $mentors }</code>

    Put them on a poster, or send them on. Anybody may use them, again and again.
staff-invite-another-button = Invite somebody else

## Hours and families

staff-team = <b>Whose work would you like to see?</b>
staff-team-empty = There is no nurse or mentor here yet. Invite one from your desk.
staff-see-button = See { $who }
staff-my-work-button = Set my hours
staff-see-my-work-button = See my hours
staff-see-work-button = See hours and families
staff-see-person-button = See more
# @article
staff-work =
    <b>{ $who }</b>

    { $families ->
        [0] No new families just now.
        [one] Up to { $families } family at once.
       *[other] Up to { $families } families at once.
    }
    { $kept }
    { $days }
staff-weekday = { $day ->
    [0] Monday
    [1] Tuesday
    [2] Wednesday
    [3] Thursday
    [4] Friday
    [5] Saturday
    [6] Sunday
   *[7] Monday to Friday
    }
staff-day-line = { staff-weekday }: { $hours }
staff-day-off-line = { staff-weekday }: off
staff-day-button = { staff-weekday }
staff-hours-button = Change the hours
staff-families-button = Set how many families
# @article
staff-hours =
    <b>Which day should change for { $who }?</b>

    { $days }
staff-ask-day =
    <b>{ staff-weekday }: when does { $who } work?</b>

    Tap one, or write the hours like this: 9-12, 13:30-17
staff-span-button = Set { $hours }
staff-day-off-button = Take the day off
staff-hours-unclear = I could not read that. Please write the hours like this: 9-12, 13:30-17
staff-ask-families =
    <b>How many families at once for { $who }?</b>

    Now: { $families }. Best here: up to { $soft }. Never more than { $hard }.
    { $short ->
        [yes] Into the week fit { $fit }, so we propose no more than that.
       *[no] { "" }
    }
staff-one-fewer-button = Take one fewer
staff-one-more-button = Take one more
staff-five-fewer-button = Take five fewer
staff-five-more-button = Take five more

## What helpers keep for themselves

staff-week-button = Set hours a week
staff-rests-button = Plan a rest
staff-week-line = At most { $time } a week for families
staff-week-free = No limit but the working hours
staff-rest-line = Rest in the week of { $day }
staff-ask-week =
    <b>How many hours a week for families, { $who }?</b>

    Now: { $now }. One family takes about { $each } a week. { $families ->
        [one] So there is room for { $families } family.
       *[other] So there is room for { $families } families.
    }

    Tap one, or write a number.
staff-week-hours-button = Give { $time }
staff-week-free-button = Set no limit
staff-week-unclear = I could not read that. Please write a number of hours, like this: 2
# @article
staff-rests =
    <b>Weeks of rest for { $who }</b>

    { $count ->
        [0] None is planned.
       *[other] { $weeks }
    }
    { $meetings ->
        [0] { "" }
        [one] { $meetings } meeting is booked then. Please move it, or it is asked about.
       *[other] { $meetings } meetings are booked then. Please move them, or they are asked about.
    }
    Rest is part of giving. Nobody new comes then, and families are told and looked after.
staff-rest-button = { $on ->
    [yes] Rest from { $day } ✓
   *[no] Rest from { $day }
    }

## The morning

# @article
staff-digest =
    <b>Good morning!</b>

    { $lines }
staff-digest-line = { $number }. { $what }
staff-digest-button = Open { $number }
staff-digest-waits = { $who } waits for you since { $since }
staff-digest-meeting = You meet { $who }: { $when }
staff-digest-quiet = You have not met { $who } for a while
staff-digest-thanks = { $count ->
    [one] You met { $count } family yesterday. Thank you!
   *[other] You met { $count } families yesterday. Thank you!
    }

## Finding somebody, and breaks

staff-ask-find =
    <b>Who are you looking for?</b>

    Write their name, or a part of it.
staff-found = <b>Here is what I found.</b> Tap one, or write another name.
staff-found-some = <b>There are more with that name.</b> Tap one, or write a little more of it.
staff-found-nobody = I found nobody with that name here. Please write another one.
staff-person =
    <b>{ $who }</b>

    Would a break help? Meanwhile nobody new is proposed. If they ask for help, it still comes at once.
staff-person-paused =
    <b>{ $who }</b> is taking a break now.
staff-pause-button = { $length ->
    [week] Pause a week
    [month] Pause a month
   *[open] Pause until I say
    }
staff-end-pause-button = End the break

## Would like to be a mentor

staff-ask-application = { $who } would like to be a mentor.
staff-see-application-button = See the application
staff-applicants = <b>They would like to be mentors.</b> Tap one to answer.
staff-applicants-empty = Nobody waits for an answer.
staff-home-applied = You would like to be a mentor. Someone who works here gets in touch with you.
staff-applicant =
    <b>{ $who } would like to be a mentor.</b>

    Please meet first. Then say here what you decided.
staff-admit-button = Welcome as a mentor
staff-decline-button = Say not now
staff-you-admitted = { $who } is a mentor now, and has been told.
staff-you-declined = { $who } has been told, kindly, that it is not now.
staff-admitted =
    <b>Welcome! You are a mentor now.</b>

    Please look at your hours, so that we find a family who is free when you are.
staff-not-now =
    Thank you for offering to be a mentor. It will not be now.

    { $who } will gladly tell you more. What you can give is welcome here all the same.

## Too young to agree alone

# @grave
staff-ask-young = { $who } is younger than { $age } and would like to join. { $agrees ->
        [guardian] Please talk with them, and with a parent or guardian of theirs.
       *[nurse] Please talk with them first.
    }
staff-agree-for-button = Agree that they join
# @grave
staff-agreed-for = { $who } has agreed. Good to have you here! We look for people for you now.
staff-you-agreed-for = { $who } has been told. We look for people for them now.

## On duty

# @article
staff-duty =
    <b>On duty now:</b>
    { $duty }

    Whoever is on duty is called when somebody needs help and their own nurse does not answer. Who should it be?
staff-put-on-duty-button = Choose { $who }

## What a helper is cleared for

# The kinds of help, each holding those before it.
staff-tier = { $tier ->
    [chat] talking by message or call
    [public] meeting in public places
    [home] visiting families at home
   *[child] looking after a child
    }
staff-tier-button = { $tier ->
    [chat] Clear for talking
    [public] Clear for going out
    [home] Clear for home visits
   *[child] Clear for child care
    }
staff-see-clearance-button = See the clearance
staff-clearance-none = No clearance is noted.
staff-clearance-line = { $stands ->
    [yes] Cleared for { $tier }, until { $until }.
   *[no] Was cleared for { $tier }, until { $until }. It has ended.
    }
staff-clearance =
    <b>What is { $who } cleared for?</b>

    { $now }

    Please see the papers first. Then tap what { $who } may do. Each one holds those before it.
staff-ask-clear =
    <b>{ $who }: { $tier }.</b>

    For how long, counted from today?
staff-years-button = { $years ->
    [one] Set { $years } year
   *[other] Set { $years } years
    }
staff-withdraw-button = Withdraw the clearance
staff-ask-withdraw =
    <b>Shall the clearance of { $who } end now?</b>

    Nobody new who needs it is proposed then. For each family { $who } is with you are asked what is best. { $who } is told.
staff-withdraw-now-button = Withdraw it now
staff-cleared = { $who } has noted what you are cleared for: { $tier }, until { $until }. Thank you for taking the time.
staff-uncleared =
    Your clearance has ended for now.

    { $who } gladly tells you why, and what you can do.
staff-ask-clearance = The clearance of { $who } ends on { $until }. Can it be renewed?
