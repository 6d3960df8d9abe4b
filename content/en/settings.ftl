### Changing the settings of the place in chat

staff-settings-button = Change settings
staff-settings =
    <b>Change settings</b>

    What would you like to change? You see what becomes different before it happens.

    { $count ->
        [0] All is as in the file of the place.
        [one] One setting is other than in the file of the place.
       *[other] { $count } settings are other than in the file of the place.
    }
staff-settings-part-button = { $part ->
    [hours] Change hours
    [answers] Change times to answer
    [families] Change families
   *[together] Change how we decide
    }
staff-setting-days-button = Change closed days
# @article
staff-settings-of =
    <b>{ $part ->
        [hours] When it is open
        [answers] How long people have to answer
        [families] Families at once
       *[together] Deciding together
    }</b>

    { $lines }

    Which one would you like to change?
staff-setting-line = { $name }: { $now }
staff-setting-line-other = { $name }: { $now } (changed here, the file says { $file })
staff-setting-line-lost = { $name }: { $now } (what was changed here does not fit the file any more)
staff-setting-name = { $key ->
    [morning] Morning questions
    [now-minutes] Somebody now
    [first-hours] First contact
    [message-hours] Messages
    [pair-hours] Proposals
    [give-hours] Giving
    [ring-hours] Rings
    [panel-days] Putting right
    [complaint-days] Complaints
    [nurse-soft] Nurse, best
    [nurse-hard] Nurse, at most
    [mentor-soft] Mentor, best
    [mentor-hard] Mentor, at most
    [quiet-weeks] Gone quiet
    [vote-days] Votes
    [quorum-percent] In a hundred
    [job-makers] Who puts up jobs
   *[quorum-least] At least
    }
staff-setting-on = { $day }
staff-setting-for = { $time }
staff-setting-number = { $unit ->
    [days] { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
    [weeks] { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }
    [percent] { $count } in a hundred
   *[people] { $count }
    }
staff-setting-at = { $time }
staff-setting-open = { $state ->
    [shut] closed
   *[open] open as usual
    }
staff-setting-choice = { $value ->
    [coordinators] coordinators
    [decisions] also by decision
   *[members] any member
    }
# @article
staff-setting-days =
    <b>Closed days</b>

    { $count ->
        [0] None is ahead.
       *[other] { $lines }
    }

    Choose one to change it. Or write one more day, such as 24 December.
staff-setting-day-unread = I could not read a day in that. Please write it like 24 December.
staff-setting-day-which = Which day do you mean?
staff-setting-day = That day is over, or more than { $most } days ahead. Please choose another one.
# @article
staff-setting =
    <b>{ $name }: { $now }</b>

    { $about }

    { $how }
staff-setting-as-file = This is what the file of the place says.
staff-setting-other = { $who } changed this here. The file says: { $file }. What was changed here counts.
staff-setting-lost = { $who } changed this here. It does not fit the file any more, so the file counts: { $file }.
staff-setting-how = { $unit ->
    [spans] Choose hours, or write them, such as 9-12, 13:30-17. Write 0 for none.
    [time] Choose a time, or write one, such as 9:30.
    [shut] Choose what is right.
    [choice] Choose what is right.
   *[other] Choose a number, or write one.
    } { $second ->
        [yes] A second person who works here has to agree.
       *[no] Nothing changes before you have seen what it does.
    }
staff-setting-to-button = Set { $to }
staff-setting-same = It is so already.
staff-setting-range = Please write something from { $low } to { $high }.
staff-setting-problem = { $problem ->
    [soft] For nurses, “best” cannot be more than “at most”.
    [mentor-soft] For mentors, “best” cannot be more than “at most”.
    [never-open] The place has to be open on one day of the week.
    [closed-long] The place would be closed for more than a month in a row. That cannot be.
   *[standard] That is longer than any place may take. It is the common standard.
    }
# @article
staff-setting-seen =
    <b>{ $name }: { $now }, not { $was }</b>

    { $lines }

    { $second ->
        [yes] It could do harm if it were wrong. So a second person who works here has to agree.
       *[no] It holds at once, here only. The other coordinators hear of it, and each can put it back.
    }
staff-setting-yes-button = Change it
staff-setting-back-button = Put it back
# @article
staff-setting-done =
    <b>Done. { $name }: { $now }</b>

    It holds from now on. The other coordinators hear of it.
staff-setting-told = { $who } has changed a setting of the place. { $name }: { $now }, not { $was }.
staff-second-setting = change a setting of the place. { $name }: { $now }, not { $was }

## What becomes different for whom

staff-setting-opens = The place opens next: { $now }. Until now: { $was }.
staff-setting-sleeping = { $count ->
    [one] One ask waits for it to open.
   *[other] { $count } asks wait for it to open.
    } Where the place is closed then, it waits until it opens.
staff-setting-meetings = { $count ->
    [0] No meeting is booked for when it would be closed.
    [one] One meeting is booked for a day on which it would be closed. It stays, so please look at it.
   *[other] { $count } meetings are booked for days on which it would be closed. They stay, so please look at them.
    }
staff-setting-parents = { $count ->
    [0] No parent is asked in the morning now. It would be around { $now }, not { $was }.
    [one] One parent would be asked how the week is around { $now }, not { $was }.
   *[other] { $count } parents would be asked how the week is around { $now }, not { $was }.
    }
staff-setting-begun = What has begun keeps its time. What begins from now on goes by the new one.
staff-setting-asks = { $count ->
    [0] No such ask waits now.
    [one] One such ask waits now.
   *[other] { $count } such asks wait now.
    }
staff-setting-messages = { $count ->
    [0] No message waits for an answer now.
    [one] One message waits for an answer now.
   *[other] { $count } messages wait for an answer now.
    } { $late ->
        [0] None of them would be late already.
        [one] One would be late already.
       *[other] { $late } would be late already.
    }
staff-setting-questions = { $count ->
    [0] No such question is open now.
    [one] One such question is open now.
   *[other] { $count } such questions are open now.
    }
staff-setting-complaints = { $count ->
    [0] No complaint that you may see waits for an answer now.
    [one] One complaint that you may see waits for an answer now.
   *[other] { $count } complaints that you may see wait for an answer now.
    } { $late ->
        [0] None would be late already.
        [one] One would be late already.
       *[other] { $late } would be late already.
    } It holds for these at once.
staff-setting-over = { $count ->
    [0] Nobody has more families than that.
    [one] One of { $helpers } has more families than that, and keeps them.
   *[other] { $count } of { $helpers } have more families than that, and keep them.
    } { $hard ->
        [yes] Who has so many gets no new one.
       *[no] Who has so many gets a new one only where nobody else can.
    }
staff-setting-quiet = Families that count as quiet: { $now }, not { $was }.
staff-setting-votes = { $count ->
    [0] No vote is open now.
    [one] One vote is open now, and goes on as it began.
   *[other] { $count } votes are open now, and go on as they began.
    }
staff-setting-quorum = There are { $members } members. From the next vote on, { $now } must vote for it to count, not { $was }.
staff-setting-jobs = Of { $members } members, { $count } could put up a job now.
