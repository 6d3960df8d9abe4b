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
        [0] Nobody has asked to be a mentor or a nurse.
        [one] { $applicants } person would like to be a mentor or a nurse.
       *[other] { $applicants } people would like to be mentors or nurses.
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
    [candidate] Let a nurse apply
   *[coordinator] Invite a coordinator
    }
# @article
staff-invite =
    <b>{ $role ->
        [nurse] Here is a link for one nurse.
        [mentor] Here is a link for one mentor.
        [candidate] Here is a link for one person who would like to be a nurse here. Members meet them, and vote.
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
staff-digest-group = You meet several: { $when }
staff-digest-quiet = You have not met { $who } for a while
staff-digest-step = { $who } took a small step
staff-digest-thanks = { $count ->
    [one] You met { $count } family since last time. Thank you!
   *[other] You met { $count } families since last time. Thank you!
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

staff-ask-application = { $role ->
    [nurse] { $who } would like to be a nurse here.
   *[mentor] { $who } would like to be a mentor.
    }
staff-see-application-button = See the application
staff-applicants = <b>They would like to be mentors or nurses.</b> Tap one to answer.
staff-applicants-empty = Nobody waits for an answer.
staff-home-applied = { $role ->
    [nurse] You would like to be a nurse here.
   *[mentor] You would like to be a mentor.
    } Someone who works here gets in touch with you.
staff-applicant =
    <b>{ $who } would like to be { $role ->
        [nurse] a nurse
       *[mentor] a mentor
    }.</b>

    Please meet first. Then say here what you decided.
staff-admit-button = { $role ->
    [nurse] Welcome as a nurse
   *[mentor] Welcome as a mentor
    }
staff-decline-button = Say not now
staff-you-admitted = { $who } is welcome now, and has been told.
staff-you-declined = { $who } has been told, kindly, that it is not now.
staff-admitted =
    <b>Welcome! You are { $role ->
        [nurse] a nurse
       *[mentor] a mentor
    } now.</b>

    Please look at your hours, so that we find a family who is free when you are.
staff-not-now =
    Thank you for offering to be { $role ->
        [nurse] a nurse
       *[mentor] a mentor
    }. It will not be now.

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
    <b>{ $now ->
        [nobody] Nobody is on duty now: calls go to the coordinators.
       *[somebody] On duty now:
    }</b>
    { $duty }

    Whoever is on duty is called when somebody needs help and their own nurse does not answer. Who should it be now? It stays so until the next time in the week begins.
staff-put-on-duty-button = Choose { $who }
staff-take-off-duty-button = Take off duty
staff-duty-yours = You are on duty.
staff-duty-left = All right. Nothing changes.
staff-hand-over =
    <b>Who could take over?</b>

    I ask them. You stay on duty until they say yes.
staff-hand-over-nobody = There is nobody who could take over just now. Your coordinator can help.
staff-hand-to-button = Ask { $who }
staff-hand-over-asked = I have asked { $who }. You stay on duty until somebody says yes.
staff-rota-button = See the week
# @article
staff-rota =
    <b>The week of duty</b>

    { $lines }

    Which day should change?
# @article
staff-rota-empty =
    <b>The week of duty</b>

    Nobody at any time: calls go to the coordinators. Which day should change?
# @article
staff-rota-read =
    <b>The week of duty</b>

    { $lines }
staff-rota-read-button = See the duty week
staff-rota-line = { staff-weekday } { $hours }: { $who }
staff-rota-gap = { $first } to { $last }: nobody, calls go to the coordinators
staff-rota-moment = { staff-weekday } { $time }
staff-rota-ask-time =
    <b>{ staff-weekday }: which time of duty?</b>

    Tap one, or write it like this: 17-9. If it ends earlier than it begins, it ends the next day.
staff-rota-ask-who = <b>Who is on duty, { staff-weekday } { $hours }?</b>
staff-rota-nobody-button = Choose nobody

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
staff-ask-uncleared = { $who } would like to help and is not cleared for it yet. Nobody can be proposed until then. What is still needed?

## From parent to mentor

staff-mentor-button = Think of mentoring
staff-invitation =
    <b>Would you like to be a mentor?</b>

    You know how the first months feel. Another parent may be glad of somebody who has been there. There is a short course, and somebody here is beside you.

    It is a question, not a wish of ours. Nobody sees a no. If you say yes, somebody here gets in touch.
staff-mentor-yes-button = Yes, I would like to
staff-mentor-later-button = Not now
staff-mentor-never-button = Do not ask me again
staff-yes-applied =
    Thank you! Somebody who works here gets in touch with you. You meet, and then you see together how it goes on.
staff-yes-kept = Thank you! We have kept it, and write to you about it.
staff-later-kept = Thank you for telling us. Nobody else knows. We do not ask again for a year.
staff-never-kept = Thank you for telling us. Nobody else knows, and we do not ask again. If you change your mind, tell anybody here.
staff-interested =
    Thank you for wanting to be a mentor! While somebody is there for you, this is your own time.

    We have kept it. Once that time has been over for a while, we bring it up again.
staff-interested-from =
    Thank you for wanting to be a mentor! First take some time for yourself.

    We have kept it, and bring it up again from { $day } on.

## The course

staff-welcome-button = Welcome to the course
staff-you-welcomed = { $who } has been told, and can begin the course.
staff-course-begins =
    <b>Good that you are here. Your course is ready.</b>

    { $count ->
        [one] { $count } step
       *[other] { $count } steps
    } to read and to try, whenever you have time. Then a practice talk with somebody who works here. In all it takes about four hours.
staff-course-waits =
    Your course is still here: { $done } of { $count } done. There is no hurry, and you can go on where you left off.
staff-course-button = Go to the course
staff-home-course = Your course: { $done } of { $count } done.
staff-home-course-read = You have done all of your course. Somebody here gets in touch.
# @article
staff-course =
    <b>Your course: { $done } of { $count } done</b>

    { $steps }

    Take your time. You can stop and go on later.
# @article
staff-course-read =
    <b>You have done all { $count } steps. Well done!</b>

    { $steps }

    Somebody who works here gets in touch with you. You can read everything again.
staff-step-line = { $step }
staff-step-done-line = { $step } ✓
staff-talk-line = A practice talk with somebody who works here
staff-talk-done-line = A practice talk with somebody who works here ✓
staff-step-title = { $step ->
    [listening] Listening
    [boundaries] What is yours, and what is not
    [telling] When to tell us
   *[yourself] Looking after yourself
    }
staff-step-button = { $step ->
    [listening] Learn to listen
    [boundaries] Know your limits
    [telling] Know when to tell
   *[yourself] Look after yourself
    }
staff-step-done-button = I have done this
# @article
staff-course-listening =
    <b>Listening</b>

    Most parents do not need an answer. They need somebody who listens.

    Let them talk. Wait a little before you speak. Say back what you heard: “That sounds hard.” Ask open questions: “How was the night?”

    Do not tell them what to do, and do not make it small. “It will be fine” closes a door. “I am here” opens one.

    <b>Try it</b> (30 minutes): ask somebody how their day was. Only listen for ten minutes. Then ask them how that was.
# @article
staff-course-boundaries =
    <b>What is yours, and what is not</b>

    You are a friendly ear. You are not a nurse, and not a judge.

    Say together when you write and when you meet. “Not after eight” is a good thing to say. So is no.

    Give no money and no medicine. What they tell you is theirs: do not pass it on, and do not post it.

    If it gets too much, tell somebody here. You have not done anything wrong. That is how it is meant.

    <b>Try it</b> (30 minutes): write down two things you like to give, and one that you do not.
# @article @grave
staff-course-telling =
    <b>When to tell us</b>

    What a parent tells you stays with you. There is one limit: when somebody could be hurt.

    Tell us the same day if somebody hurts them or a child, or if they do not want to live. Is it happening now? Call the emergency number first. The button “{ now-button }” has it.

    Be honest with them: “I am worried. I cannot keep this alone. Let us call somebody together.”

    You need not be sure, and you need not ask more. Telling us is enough.

    <b>Try it</b> (30 minutes): say these words aloud, until they feel like yours.
# @article
staff-course-yourself =
    <b>Looking after yourself</b>

    Another story can touch your own. That is human.

    Watch for signs: you sleep badly, you think of it all day, you do not want to open their messages. Then slow down, and talk with somebody here.

    Do something good after each talk: a walk, a cup of tea, a call.

    You may rest for weeks, have fewer meetings, or stop. Nobody asks why.

    <b>Try it</b> (30 minutes): choose who you talk with after a hard day, and tell them.

## Answering those who would like to be mentors

staff-applicant-self = Somebody else answers what you applied for.
staff-applicant-ready =
    <b>{ $who } has done all of the course.</b>

    Nothing is missing. Please say here what you decided.
staff-applicant-complete =
    <b>{ $who } would like to be { $role ->
        [nurse] a nurse
       *[mentor] a mentor
    }.</b>

    Nothing is missing. Please say here what you decided.
# @article
staff-applicant-course =
    <b>{ $who } would like to be { $role ->
        [nurse] a nurse
       *[mentor] a mentor
    }.</b>

    Still needed:
    { $missing }
staff-missing-steps = the course: { $done } of { $count } done
staff-missing-talk = a practice talk
staff-missing-clearance = a clearance for { $tier }
staff-missing-time = a while since somebody was there for them
staff-missing-agreement = somebody’s agreement, as they are so young
staff-not-ready = Something is still needed first. Please look at the application again.
staff-talked-button = Confirm the talk
staff-you-talked = Thank you. It is noted that you have talked it through with { $who }.
staff-ask-practice = { $who } has done all steps of the course. Who talks it through with them, and tries it out?
staff-ask-ready = { $who } has done all of the course and would like to be welcomed as a mentor.
staff-ask-course-still = { $who } has not gone on with the course for long. How are they?

## The first family of a new mentor

staff-looked-in-on =
    In the first weeks { $who } looks in on the two of you: whether you meet and how you are, never what you talk about. Ask { $who } whatever you like.
staff-ask-first-match = { $who } is new as a mentor. How does it go with { $parent }?
staff-first-match-button = See how it goes
# @article
staff-first-match =
    <b>{ $who }, new as a mentor, and { $parent }</b>

    Together since { $since }. { $spoken ->
        [yes] They have been in touch.
       *[no] They have not been in touch yet.
    } { $meetings ->
        [0] They have not met yet.
        [one] They have met once.
       *[other] They have met { $meetings } times.
    }

    Please ask both how it goes. Somebody looks in until { $until }, and longer if need be. { $who } gets no second family before you sign it off.
staff-well-button = Say it goes well
staff-not-yet-button = Look in longer
staff-sign-off-button = Sign it off
staff-you-signed-off = { $who } has been told and thanked. A second family is possible from now on.
staff-signed-off =
    <b>You have done your first weeks as a mentor. Thank you!</b>

    Nobody looks in on the two of you any more. We are here whenever you need us.

## Going on as a mentor

staff-renewal =
    { $over ->
        [yes] Your time as a mentor went until { $until }.
       *[no] Your time as a mentor goes until { $until }.
    } Thank you for all you have given.

    <b>Would you like to go on?</b> Each answer is a good one. Whoever you walk with stays with you until you both say otherwise.
staff-go-on-button = { $word ->
    [go_on] Go on
    [break] Take a break
   *[stop] Stop, all is well
    }
staff-renewal-button = Say if you go on
staff-home-renewal = Would you like to go on as a mentor?
staff-renewal-kept = { $says ->
    [go_on] How good! The coordinator is told, and you hear from us.
    [break] A break is a good idea. The coordinator is told. You can also pause everything for a while.
   *[stop] Thank you for all you have given. Nobody new is proposed to you. The coordinator talks with you about whoever you walk with.
    }
staff-ask-renewal = { $says ->
    [go_on] { $who } would like to go on as a mentor.
    [break] { $who } would like a break as a mentor.
    [stop] { $who } would like to stop as a mentor. How can it end well?
   *[silent] { $who } has not said whether they go on as a mentor. No new family is proposed to them meanwhile.
    }
staff-see-role-button = See the role
staff-role =
    <b>{ $who }, mentor</b>

    { $over ->
        [yes] The time went until { $until }. No new family is proposed.
       *[no] The time goes until { $until }.
    }
    { $says ->
        [go_on] They would like to go on.
        [break] They would like a break.
        [stop] They would like to stop.
       *[unsaid] They have not been asked, or have not answered.
    }
    { $families ->
        [0] They walk with nobody just now.
        [one] They walk with { $families } family.
       *[other] They walk with { $families } families.
    }
    { $first ->
        [yes] Somebody looks in on their first family.
       *[no] Nobody need look in on them.
    }
staff-renew-button = Renew the role
staff-release-button = Let go, with thanks
staff-you-released = { $who } has been thanked, and is no mentor any more.
staff-still-together = Somebody still counts on them. Please end that well first, or find somebody else.
staff-renewed = How good that you go on as a mentor! Your time goes until { $until } now.
staff-released =
    <b>Thank you for all you have given as a mentor.</b>

    You are welcome here as before, whatever you do next.

## My families

staff-caseload =
    <b>{ $heading }</b>

    { $lines }
staff-caseload-heading = { $which } ({ $count })
staff-caseload-heading-of = { $who }: { $which } ({ $count })
staff-caseload-which = { $which ->
    [all] Families
    [waiting] Waiting
    [alone] No nurse
    [quiet] Gone quiet
    [unbooked] No meeting
    [week] This week
    [new] New here
    [expecting] Expecting
    [baby] Baby here
   *[ending] Ending soon
    }
staff-caseload-nobody = Nobody just now.
staff-caseload-line = { $who }: { $facts }
staff-caseload-and = { $before } · { $fact }
staff-caseload-with = with { $who }
staff-caseload-waits = asks: { $count }
staff-caseload-away = { $how ->
    [break] on a break
   *[unreachable] cannot be reached
    }
staff-caseload-alone = no nurse now
staff-caseload-meets = { $when }
staff-caseload-quiet = { $weeks ->
    [one] quiet for { $weeks } week
   *[other] quiet for { $weeks } weeks
    }
staff-caseload-unbooked = no meeting
staff-caseload-pulse = { checkins-pulse-word }
staff-caseload-stage = { $stage ->
    [expecting] expecting
   *[baby] baby here
    }
staff-caseload-ending = ending soon
staff-caseload-mine-button = See my families
staff-caseload-button = See families
staff-caseload-choose-button = Choose which
staff-caseload-which-button = { $which ->
    [all] See all: { $count }
    [waiting] See who waits: { $count }
    [alone] See without nurse: { $count }
    [quiet] See who is quiet: { $count }
    [unbooked] See without meeting: { $count }
    [week] See this week: { $count }
    [new] See new: { $count }
    [expecting] See expecting: { $count }
    [baby] See with baby: { $count }
   *[ending] See ending soon: { $count }
    }
staff-caseload-language-button = See { $language }: { $count }
staff-caseload-these-button = See these: { $count }
staff-caseload-choose = <b>Which families would you like to see?</b>
staff-caseload-choose-nothing = There is nothing else to choose just now.
staff-caseload-everybody-button = See the whole place
staff-caseload-loads-button = See by helper
staff-caseload-loads =
    <b>Whose families would you like to see?</b>

    { $lines }
staff-caseload-load = { $who }: { $count } of { $room }
staff-family =
    <b>{ $who }</b>

    { $lines }
staff-family-with = { $kind ->
    [mentor] Mentor: { $who }
   *[nurse] Nurse: { $who }
    }
staff-family-alone = No nurse walks with them just now.
staff-family-meets = They meet: { $when }
staff-family-unbooked = No meeting is booked.
staff-family-waits = { $count ->
    [one] { $count } ask waits for an answer.
   *[other] { $count } asks wait for an answer.
    }
staff-family-waits-button = See what waits
staff-family-look-button = Find somebody for them
staff-see-more-button = See more

## A colleague’s phone

staff-phone-button = See phone and PIN
staff-phone =
    <b>Is the phone of { $who } lost?</b>

    Then I lock it: it opens nothing any more, and others look after the families. A new link brings everything to another phone. If only the PIN is forgotten, talk with { $who } first.
staff-phone-lost-button = Lock the lost phone
staff-phone-locked = <b>The phone of { $who } is locked.</b> A link brings everything to another phone.
staff-phone-link-button = Make a new link
staff-phone-is-locked =
    <b>The phone is locked. The link for { $who }:</b>

    { $link }

    Give it to nobody else, best in person. It works once, for { $days ->
        [one] one day
       *[other] { $days } days
    }. Families are looked after meanwhile.
staff-pin-anew-button = Let them choose a new PIN
staff-you-let-choose-pin = { $who } chooses a new PIN when it is next needed.
staff-ask-pin-wrong = The PIN of { $who } was wrong three times. Who holds that phone? Please call them by another way.
staff-pin-wrong = The PIN of { $who } was wrong three times. Please find out who holds that phone.
