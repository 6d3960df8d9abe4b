# What is counted of a place: a name for each figure, and how it is counted. Read in reports, in tables and beside files.

figures-gave = Parents who gave something
figures-gave-how = Of the parents who are here now: how many gave time to somebody. What was taken back does not count.
figures-received = Parents who received something
figures-received-how = Of the parents who are here now: how many received time from somebody.
figures-both = Parents who gave and received
figures-both-how = Of the parents who are here now: how many both gave and received.
figures-first-gave = Days until a parent first gives
figures-first-gave-how = Of the parents who came in this time: whole days from joining until they first gave something. Not known: those who had not yet given.
figures-first-received = Days until a parent first receives
figures-first-received-how = Of the parents who came in this time: whole days from joining until they first received something. Not known: those who had not yet received.
figures-partners = People to share with
figures-partners-how = Of everybody who is here now: with how many others they gave or received, each other person counted once.
figures-more-roles = People with more than one role
figures-more-roles-how = Of everybody who is here now: how many are two or more of parent, mentor, nurse and coordinator.
figures-decided = Decided together
figures-decided-how = Votes that were carried and closed in this time.
figures-carried-out = Decided and done
figures-carried-out-how = Of what was decided and somebody had to do: how much is done by now.
figures-hours = Who gave the hours
figures-hours-how = Of all time given: how much came from parents, from mentors, and from people who work here. Who works here counts there; a mentor who is also a parent counts as a mentor. Not known: minutes of people who are gone.
figures-top-fifth = What the fifth who gave most gave
figures-top-fifth-how = Of all time that parents and mentors gave: how much came from the one in five of them who gave most. Who gave nothing is one of the five too.
figures-gini = How evenly hours are given
figures-gini-how = The Gini index of the time that parents and mentors gave: 0 if all gave the same, near 1 if one person gave everything. Who gave nothing counts too.
figures-time = Time each person gives
figures-time-how = Of the parents and mentors who are here now: the time each gave in all.
figures-asked = How often people are asked to give
figures-asked-how = Of the parents and mentors who are here now: how often each was asked to give something.
figures-called = How often people are called
figures-called-how = Of those who work here or are mentors: how often each was called because somebody was waiting.
figures-over-cap = People who gave more than their limit
figures-over-cap-how = Of the parents and mentors who are here now: how many gave more in one week than they can be asked for. Weeks are counted from the first day. Meetings with a nurse or mentor do not count.
figures-professional = Time from people who work here
figures-professional-how = The time that nurses and coordinators gave in the month, beside what was agreed: so many minutes for each family that had a nurse all month.
figures-standard = Beside what no place may fall below
figures-standard-how = What there was, beside the least that every place promises: first contacts in time, meetings that took place, asks that were answered, and time from nurses in the month with the least.
figures-gaps = Where the place falls short
figures-gaps-how = Of the four things that no place may fall below: how many did. Not known: where there was nothing to count.
figures-did = People who do things for others
figures-did-how = Of the parents and mentors who are here now: how many gave something beside meetings with a nurse or mentor.
figures-voiced = People who have a say
figures-voiced-how = Of the parents and mentors who are here now: how many brought something to the circle or voted.
figures-only-voiced = People who only have a say
figures-only-voiced-how = Of the parents and mentors who are here now: how many had a say and did nothing for others beside meetings with a nurse or mentor.
figures-contact-48 = First contact within two days
figures-contact-48-how = Of the pairs that began in this time: how many were in touch within 48 hours. Not known: where it is too early, or it was closed for another reason.
figures-contact-72 = First contact within three days
figures-contact-72-how = Of the pairs that began in this time: how many were in touch within 72 hours. Not known: where it is too early, or it was closed for another reason.
figures-visits-kept = Meetings kept of those agreed
figures-visits-kept-how = Of the meetings that two had agreed on and whose time ended: how many took place. Breaks and the quiet after a loss do not count.
figures-meetings-kept = Meetings kept of those booked
figures-meetings-kept-how = Of the meetings booked for this time: how many took place. Those called off before do not count. Not known: where nobody has said yet.
figures-ended = What became of needs
figures-ended-how = Of what would help somebody and came to an end in this time: how much was met, met in part, or not met. Not known: what is still looked for.
figures-unmet = Needs that were not met
figures-unmet-how = Of what was not met: how often for each kind, and why.
figures-response = Time until somebody answers
figures-response-how = Of asks opened in this time: minutes until a person took them or closed them. Asks of somebody who does not feel safe with another, and others of somebody in need, stand apart. Not known: what still waits. What was taken back does not count.
figures-answered = Asks that were answered
figures-answered-how = Of asks opened in this time: how many a person took or closed by now. What was taken back does not count.
figures-said = People who said how it goes for them
figures-said-how = Of those who agreed to be asked: how many said in this time how it goes, by each measure. Who takes back their yes is in no count any more.
figures-went = How it goes beside the first time
figures-went-how = Of those who said before how it goes: for how many it is better, the same or worse than the first time, by the smallest step that means something.
figures-split = { $what ->
    [better] better
    [same] the same
    [worse] worse
    [parents] parents
    [mentors] mentors
    [staff] people who work here
    [met] met
    [partly] met in part
    [unmet] not met
    [violence] not safe with somebody
    [safety] in need
    [first-contact] first contact in time
    [visits-kept] meetings kept of those agreed
    [asks-answered] asks that were answered
    [nurse-minutes] time from nurses
    [taken_back] taken back
    [lapsed] its time was over
    [set_aside] set aside after a loss
    [left] they left
    [unanswered] no answer from who needed it
    [nobody] nobody could
    [elsewhere] helped elsewhere
    [unknown] not known any more
   *[other] anything else
}
