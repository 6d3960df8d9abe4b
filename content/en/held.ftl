### Everything that is held of somebody, as a page to read

held-title = Everything we hold of you
held-about = Written { $at }. This is how it is at that moment.
# Said always where others look at the phone, so that it tells them nothing.
held-left-out = This file is made for a phone that others may look at: some kinds of things are never in it. Tell a coordinator, and you can have those in another way.
# $part is a kind of thing that is held.
held-part = { $part ->
    [checkins_pulse_wishes] How often we ask how a week is
    [checkins_reminder_wishes] My reminders
    [helpers] How many families I can walk with
    [ladders] Becoming a mentor
    [mentorships] My time as a mentor
    [safety_checks] My check questions
    [persons] About me
    [week_limits] My hours in a week
    [checkins_goals] My goals
    [checkins_groups] Meetings for several that I hold
    [hours_opportunities] Things I put up for everybody
    [opportunities] My places in what is on
    [checkins_pulses] How my weeks were
    [clearances] What I am cleared for
    [companions] Who acts for me, or for whom I act
    [removals] That I was removed
    [staff_news] News I wrote for the place
    [staff_web_sessions] Browsers in which I am signed in
    [looks] Who looked at what of me
    [looks_at_words] Words of mine that others looked at
    [consents] What I agreed to
    [course_steps] My course
    [person_tags] What I told of myself
    [rest_weeks] My weeks of rest
    [roles] My part here
    [working_hours] When I work
    [checkins_goals_shown] Goals I was shown
    [checkins_steps] My small steps
    [checkins_agreements] Plans for meeting
    [pairing_words] My words at the end of a pairing
    [pairings] Whom I was paired with
    [meetings] My meetings
    [book] What I gave and received
    [safety_alarms] When what I wrote had us call somebody
    [circle_items] What I brought to the circle
    [circle_applications] That I would like to help here, brought to the circle
    [circle_references] Who can say something about me
    [circle_meetings] Meetings of the circle that I lead
    [circle_comings] Whether I come to meetings of the circle
    [circle_promises] What I do for the circle
    [circle_swaps] That I asked to swap a job
    [circle_wishes] That I would like a circle of neighbours
    [circle_wordings] Words I brought for what Kith says
    [circle_wording_looks] What I said of words that others brought
    [safety_complaints] What I complained of
    [talk_kept] Words I wrote to somebody
    [skills_cards] What I give, and what would help me
    [skills_searches] What was looked for, for me
    [skills_asked] When I was asked to give
    [skills_firsts] The first time I gave and received
    [skills_rests] When nobody asks me to give
    [skills_ring_parts] My part in rings of help
    [exchanges] My exchanges
    [sessions] Group sessions I led or came to
    [talk_lines] How I like each talk
    [talk_messages] When I wrote, and was written to
    [talk_nights] What is written to me out of my hours
    [talk_reports] What I told that was not right
    [calls] When I asked for somebody
    [places] Meetings for several, and my place in them
    [asks] What I asked for
    [panels] Things I put right with somebody
    [panel_said] What I said at a panel
    [panel_repairs] What I do to put something right
    [evidence_sheets] Answers about how things go
    [evidence_stories] Stories I tell
    [guidance_guides] Guides I keep, or was offered
    [guidance_wishes] Whether we offer me guides
    [panel_sitters] Whether I sit on panels
   *[other] { $part }
    }
# $field says what stands beside it.
held-field = { $field ->
    [capacity] at most
    [every_weeks] every so many weeks
    [two_hours] one more, two hours before
    [state] where it stands
    [asked_at] asked on
    [welcomed_at] welcomed on
    [talked_at] talked on
    [renew_at] we ask again on
    [supervised] somebody is beside me
    [says] what I said
    [name] my name
    [area] my area
    [stage] my stage
    [stage_date] date
    [loss_at] loss told on
    [language] my language
    [zone] time zone
    [paused_until] on a break until
    [private] others use this phone
    [quiet_from] silent from
    [quiet_to] silent to
    [awaits] waits for a yes from
    [unprompted_week] messages a week nobody asked for, at most
    [skill] what
    [side] I said
    [where] where
    [windows] when
    [question] my question
    [clears] this chat clears itself
    [met_at] first wrote on
    [joined_at] joined on
    [removed_at] removed on
    [reader] who
    [looked] at what
    [minutes] minutes a week
    [words] my words
    [by] by when
    [coming] I come
    [notes] my notes
    [venue] where it is
    [why] the reason
    [starter] chosen
    [worded_at] written on
    [title] what
    [whereabouts] where
    [monday] week of Monday
    [word] how it was
    [said_at] told on
    [tier] for
    [expires_at] ends on
    [made_at] link made on
    [began_at] since
    [seen_at] last seen on
    [purpose] for
    [version] text of
    [given_at] agreed on
    [withdrawn_at] taken back on
    [step] part
    [done_at] done on
    [kind] of the kind
    [value] answer
    [since] from
    [weekday] day
    [from_minute] from
    [to_minute] to
    [cheered_at] cheered on
    [parent_yes] the parent agreed
    [helper_yes] the nurse or mentor agreed
    [own] my words
    [role] as
    [with] with
    [pairing] as
    [until] until when
    [starts_at] when
    [meeting] what became of it
    [exchange] what became of it
    [session] what became of it
    [happened_at] when
    [contribution] what
    [given] given
    [received] received
    [ask] what
    [opened_at] asked on
    [muted] without a sound
    [paused] on a break
    [choice] I would like it to
    [at] when
    [level] how urgent
    [settled_at] over on
    [gave_at] first gave on
    [received_at] first received on
    [seat] my place
    [closed_at] answered on
    [kept_until] kept until
    [concerns] what it is about
    [give] I would do
    [give_where] where
    [give_minutes] minutes
    [get] done for me
    [get_where] where
    [get_minutes] minutes
    [panel] my part
    [to_do] what
    [due_at] by
    [wish] I would
    [measure] asked by
    [total] the total
    [answers] my answers
    [in_report] reports may tell it
    [with_name] with my name
    [told_at] told on
    [guide] which guide
    [offers] whether they are offered
    [offered_at] offered on
    [saved_at] kept on
    [shown_at] shown on
    [chosen_at] chosen on
    [to_put_right] what puts it right
   *[other] { $field }
    }
# $code is what was chosen, or came about.
held-code = { $code ->
    [looking] we ask around
    [offered] somebody said yes
    [agreed] both said yes
    [met] it was found
    [partly] it was found in part
    [unmet] it was not found
    [yes] yes
    [no] no
    [done] one of us says it happened
    [confirmed] in both books
    [withdrawn] taken back
    [not_done] did not happen
    [session_open] it goes on
    [session_held] it took place
    [session_not_held] it did not take place
    [unanswered] not said
    [wait] wait
    [silent] come without a sound
    [parent] parent
    [nurse] nurse
    [mentor] mentor
    [coordinator] coordinator
    [companion] somebody who helps a parent
    [applicant] would like to be a mentor
    [candidate] would like to be a nurse
    [guardian] a parent of mine, or who cares for me
    [no-mentor] no mentor for now
    [expecting] expecting
    [baby] baby is here
    [unsaid] not said
    [offer] I can give
    [give] I can give
    [need] would help me
    [speaks] I speak
    [free] I am free
    [lived] I have been through
    [wish] a mentor
    [booked] it is to be
    [told] told late
    [kept] we met
    [not_held] it did not take place
    [cancelled] called off
    [checkin] meeting
    [exchange] exchange
    [group] meeting for several
    [cooling] later
    [interested] would like to
    [asked] asked
    [later] later
    [never] not for me
    [applied] applied
    [course] on the course
    [rest] taking a rest
    [held] I have a place
    [waiting] I am in line
    [offered] a place is kept for me
    [go_on] go on
    [break] a break
    [stop] stop
    [off] no
    [hour] after an hour
    [evening] every evening
    [day] after a day
    [emergency] at once
    [today] the same day
    [ask] a gentle question
    [said] said
    [answer] answer
    [content] content with the answer
    [again] asked for another answer
    [helper] somebody who helps me
    [service] how I was treated
    [kith] Kith itself
    [listening] listening
    [boundaries] boundaries
    [telling] when to tell somebody
    [yourself] looking after yourself
    [not_now] not this time
    [unheard] no answer in time
    [let_go] it did not come together
    [panel_brought] I brought it
    [panel_asked] I was asked
    [panel_leads] I lead it
    [panel_drawn] I was drawn
    [panel_open] it goes on
    [panel_repaired] it is put right
    [panel_talked] a coordinator talks with us
    [panel_withdrawn] taken back
    [panel_left] one of us went
    [unasked] not asked
   *[other] { $code }
    }
held-ask = { $kind ->
    [safety-now] somebody now
    [safety-call] that somebody calls
    [checkins-no-slot] another time to meet
    [checkins-asked-time] a time of my own
    [checkins-wrong] that a meeting is looked at
    [checkins-unsafe] that I am safe from somebody
    [checkins-pulse] that a hard week is heard
    [talk-report] that what was written is looked at
    [hours-opportunity] that something of mine is put up
    [safety-complaint] that a complaint is answered
    [pairing-hello] that we get in touch
    [pairing-moves] that my family moves on with somebody
    [skills-exchange-wrong] that an exchange is looked at
    [skills-session-denied] that it is looked at how a group session was
    [panel-talk] that somebody talks about something with me
    [panel-appeal] that what a panel agreed is looked at
   *[other] something else
    }
# $value arrives in words: a name, a time, a length of time.
held-value = { $value }

## Who looked at what of me

people-looks-button = See who looked at it
# @article
people-looks =
    <b>Who looked at what of you</b>

    { $lines }

    Each look is kept here for you to read. If one seems wrong to you, you can make a complaint.
people-looks-none = Nobody else has looked at what we hold of you.
people-look-line = { $at }: { $who } looked at { $what }
people-looked = { $what ->
    [page] your page
    [need] something you need
    [weeks] how your weeks were
    [goal] a goal you showed
    [totals] how things go, as you showed it
    [guides] guides you showed
    [words] words for which somebody was called
    [complaint] a complaint of yours
    [ask] something that waited for an answer
    [work] your hours and families
    [phone] your phone and PIN
    [role] your time as a mentor
    [clearance] what you are cleared for
   *[pair] how the two of you get on
    }
