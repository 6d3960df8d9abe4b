# What has changed most for somebody, in their own words.

stories-length = Please write between 1 and { $most } letters.
stories-many = You tell { $most } stories already. Take one back first.
stories-gone = (taken back)
stories-open-button = Read our stories
# @article
stories-chosen =
    <b>What has changed most for us</b>

    { $lines }

    These are the stories that we chose together.
stories-chosen-none =
    <b>What has changed most for us</b>

    No story is chosen yet. You can tell yours, or choose one of those that are told.
# @article
stories-told =
    <b>Stories to choose from</b>

    { $lines }

    Read one. If it says what matters most, let the circle vote on it.
stories-told-none =
    <b>Stories to choose from</b>

    No story waits to be chosen.
# @article
stories-mine =
    <b>Your stories</b>

    { $lines }
stories-mine-none =
    <b>Your stories</b>

    You have told none yet.
stories-line = { $number }. { $words } ({ $by })
stories-by = { $who }
stories-by-somebody = somebody here
stories-one-button = Open { $number }
stories-see-told-button = See all told
stories-see-mine-button = See mine
stories-tell-button = Tell a story
# @article
stories-read =
    { $words }

    <i>{ $by }</i>
stories-read-button = Read all of it
stories-about = a story: { $words }
stories-ballot =
    Is this among the stories that say what matters most?

    { $words }

    ({ $by })
stories-vote-button = Let us vote on it
stories-see-vote-button = Go to the vote
stories-is-voted = { $state ->
    [voting] The circle votes on it now.
   *[waiting] It stands on the agenda of the circle. Who brought it, or a coordinator, can start a vote.
    }

## One's own

# @article
stories-ask =
    <b>What has changed most for you since you came here?</b>

    Write it as you would tell a friend. Please write no names of others.

    Nobody reads it before you say who may.
# @article @grave
stories-one =
    { $words }

    { $state ->
        [written] <b>Nobody reads it yet.</b> Share it, and everybody of our circle can read it.
        [told] <b>Everybody of our circle can read it.</b>
       *[chosen] <b>The circle chose it.</b> Everybody can read it.
    }
    Told in reports, which others read: { $report ->
        [yes] yes
       *[no] no
    }
    With your name: { $name ->
        [yes] yes
       *[no] no
    }

    You can change that, or take it back, at any time. Then it is gone here at once, and no later report tells it.
stories-report-button = { $to ->
    [yes] Let reports tell it
   *[no] Keep it in our circle
    }
stories-name-button = { $to ->
    [yes] Say my name
   *[no] Leave my name out
    }
stories-share-button = Share it
stories-take-back-button = Take it back
stories-change-button = Change or take back
stories-shared = Thank you. Our circle can read it now.
stories-taken-back = It is gone.
