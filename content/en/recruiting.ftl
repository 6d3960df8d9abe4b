### Members look together at who would like to be a mentor, or a nurse.

recruit-open-button = See it with the circle
recruit-bring-button = Bring it to the circle
recruit-see-button = See how far it is
recruit-not-yet =
    <b>{ $who } would like to be { $role ->
        [nurse] a nurse
       *[mentor] a mentor
    }</b>

    Here people decide together whom they would like. If you bring it to the circle, { $who } is asked for two people who know them.
# @article
recruit-application =
    <b>{ $who } would like to be { $role ->
        [nurse] a nurse
       *[mentor] a mentor
    }</b>

    { $references }
    { $met }
    { $vote ->
    [yes] The circle said yes.
    [open] The circle votes on it now.
    [no] The circle said not now. Please tell them kindly.
   *[none] The circle has not decided.
    }
recruit-met = { $met ->
    [yes] Some people from here have met them.
   *[no] Nobody from here has met them yet.
    }
recruit-meet-ahead = A meeting is set for { $when }.
recruit-nobody-named = They have not yet said whom we may ask.
recruit-reference-open = { $number }. Please ask
recruit-reference = { $number }. { $result ->
    [good] Good
    [not] Not good
   *[none] No answer
    } · { $who } · { $day }
recruit-reference-button = Ask { $number }
recruit-ask-reference =
    <b>Whom { $who } named:</b>
    { $words }

    Please ask them in your own way, outside Kith. What came of it?
recruit-result-button = { $result ->
    [good] Say it is good
    [not] Say it is not
   *[none] No answer
    }
recruit-meet-button = Set a meeting
recruit-when =
    <b>When can some people meet { $who }?</b>

    Write the day and the time, like “Saturday 10:00”. It takes an hour, and four people can take it as a job.
recruit-meeting-made = It is put up for { $when }. Anybody can take it as a job. Please tell them where it is.
recruit-meet-title = Who would like to meet { $who }?
recruit-vote-button = Let the circle vote
recruit-voting = The circle votes now. You hear what came of it.
recruit-refuse-button = Say not now
recruit-refuse =
    <b>Why not now?</b>

    { $who } reads a kind word, and nothing of why. It is written down for whoever looks after this place.
recruit-reason-button = { $reason ->
    [safety] Keep people safe
    [references] References
    [circle] The circle’s vote
   *[other] Something else
    }
recruit-about = { $role ->
    [nurse] { $who } would like to be a nurse here
   *[mentor] { $who } would like to be a mentor here
    }
recruit-missing = { $what ->
    [references] Two good references
    [meeting] Meeting some people from here
   *[vote] A yes of the circle
    }
recruit-too-soon = The circle can vote once both references are good and some people have met them.
recruit-name-first = They have not yet said whom we may ask. Once they have, a meeting can be set.
recruit-ask-named = { $who } has said whom we may ask about them. Please ask both, and set a meeting.
recruit-ask-voted = The circle has voted about { $who }. { $came_to ->
    [carried] It said yes. Please see whether anything is missing, and welcome them.
    [not_carried] It said not now. Please tell them kindly.
   *[nothing] Nothing was decided. It can be voted on again.
    }

## To the applicant

recruit-told-begun =
    <b>Good that you would like to be { $role ->
        [nurse] a nurse
       *[mentor] a mentor
    }.</b>

    People here like to meet somebody new first. To begin, say two people who know you, whom we may ask. Then members here read your name, and some of them meet you.
recruit-told-another = One of the people you named did not answer us. Please name somebody else. It says nothing about you.
recruit-told-meeting = Some people from here would like to meet you on { $when }. Somebody tells you where. Nothing to prepare.
recruit-told-no-meeting = The meeting on { $when } does not take place. We find another time. It is not because of you.
recruit-circle-line = You can say whom we may ask about you.
recruit-name-button = Name somebody
# @article
recruit-name =
    <b>Whom may we ask about you?</b>

    Write one name, how they know you, and how we reach them. Please ask them first. { $left ->
    [one] One more person is needed.
   *[other] { $left } people are needed.
    }

    Only the coordinators read it, and it is deleted once you have an answer. Members here then read your name, and some meet you.
recruit-named-all = <b>Thank you.</b> That is all for now. We ask them, and tell you when some people from here can meet you.
recruit-length = Please write a few words, at most { $most } letters.
