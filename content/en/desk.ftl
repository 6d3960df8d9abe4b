### The rest of the coordinator's desk: what waits, removing somebody, news, the file of the place

## The rest of the desk

staff-rest-of-desk-button = See the rest
staff-rest =
    <b>The rest of your desk</b>

    { $old ->
        [0] Nothing waits for longer than a day.
        [one] { $old } ask waits for longer than a day.
       *[other] { $old } asks wait for longer than a day.
    }
    { $yeses ->
        [0] Nothing waits for your yes.
        [one] { $yeses } thing waits for your yes.
       *[other] { $yeses } things wait for your yes.
    }
    { $needs ->
        [0] No unmet need is yours to look at.
        [one] { $needs } unmet need is yours to look at.
       *[other] { $needs } unmet needs are yours to look at.
    }

## Asks by age

staff-ages-button = See by age
# @article
staff-ages =
    <b>How long people wait</b>

    { $lines }

    The oldest waits since { $since }.
staff-age-line = { staff-age-words }: { $count }
staff-age-words = { $age ->
    [hour] Under an hour
    [day] Under a day
    [three] Up to three days
    [week] Up to a week
   *[older] Over a week
    }
staff-age-button = { $age ->
    [hour] See under an hour
    [day] See under a day
    [three] See up to 3 days
    [week] See up to a week
   *[older] See over a week
    }
# @article
staff-age =
    <b>{ staff-age-words }: { $count }</b>, the oldest first
    { $lines }

## What waits for a yes

staff-yeses-button = See approvals
# @article
staff-yeses =
    <b>{ $count ->
        [one] { $count } thing waits for your yes
       *[other] { $count } things wait for your yes
    }</b>, the oldest first
    { $lines }
staff-yeses-none = Nothing waits for your yes.

## Needs nobody meets

staff-unmet-button = See unmet
# @article
staff-unmet =
    <b>Needs that nobody meets</b>

    { $lines }

    You read who it is once a need is yours to look at.
# $what is a kind of thing, such as bread.
staff-unmet-line = { $what }: { $count } ({ $why ->
    [nobody] nobody here offers it
    [asked] somebody is asked
    [tried] those we asked could not
    [answered] somebody could; we ask if it suits
    [yours] yours to look at
    [elsewhere] helped elsewhere
   *[other] ended by themselves
    })
staff-unmet-further = and { $count } more
staff-unmet-none = No need is unmet just now.
staff-unmet-mine-button = Open those that are mine

## A second person

staff-seconds-button = See 2nd yeses
staff-seconds-line = { $count ->
    [one] A colleague would like your yes.
   *[other] Colleagues would like your yes: { $count }
    }
# @article
staff-seconds =
    <b>What waits for a second yes</b>
    { $lines }
staff-seconds-one = { $number }. { $what } ({ $who } asks)
staff-seconds-none = Nothing waits for a second yes.
# $kind says what is to happen; $who is whom it is about.
staff-second-what = { $kind ->
    [remove] remove { $who } from here
   *[let-back] let { $who } come back
    }
staff-second-asked =
    <b>{ $who } would like your yes to this: { $what }</b>

    It only happens if a second person agrees, until { $until }. Please talk about it first.
staff-second-see-button = See and answer
# @article
staff-second =
    <b>{ $who } asks for a second yes: { $what }</b>

    It waits until { $until }.

    { $note }
staff-second-state = { $state ->
    [waiting] A second person who works here has to agree. They are asked.
    [done] A second person agreed, and it has happened.
    [declined] A second person would rather not. It does not happen.
    [taken-back] It was taken back. It does not happen.
   *[over] Nobody agreed in time. It does not happen.
    }
staff-second-alone = There is nobody else here just now who could agree. So it waits longer: you can go on by yourself from { $at }. That is written down.
staff-second-alone-now =
    <b>You can go on by yourself now: { $what }</b>

    There is still nobody else here to agree. Please think once more. You can go on until { $until }.
staff-second-yes-button = { $own ->
    [yes] Go on by myself
   *[no] Yes, I agree
    }
staff-second-no-button = { $own ->
    [yes] Take it back
   *[no] No, better not
    }
staff-second-done = It has happened: { $what }
staff-second-agreed = { $who } agreed, and it has happened: { $what }
staff-second-declined = { $who } would rather not, so it does not happen: { $what }. Please talk about it.
staff-second-over = Nobody agreed in time, so it does not happen: { $what }. You can ask again.
staff-second-yourself = You asked for this yourself. A second person has to agree.
staff-second-too-new = You came here, or to this phone, less than a day ago. Somebody else has to agree.

## Removing somebody, and letting them back

staff-remove-button = Remove them
# @article
staff-ask-remove =
    <b>Remove { $who } from here?</b>

    Do this only for the safety of others. Would a break do?

    A second person who works here has to agree. Then { $who } leaves at once, and cannot join again. We find somebody new for those they walked with. { $who } is told, and to whom they can turn. What others gave and received stays.

    If somebody is in danger now, call the emergency number first.
staff-remove-ask-button = Ask a second person
staff-removed-button = See removed
# @article
staff-removed-list =
    <b>They were removed from here:</b>
    { $lines }

    To let somebody come back, a second person has to agree, too.
staff-removed-nobody = Nobody has been removed from here.
staff-let-back-button = Let { $who } back
# @grave
staff-removed =
    <b>You cannot be with us here for now.</b>

    Two people who work here have decided so. Nothing more comes from here. You can tell us if you think that is not right, and you can turn to somebody outside: { $outside }

    If you need somebody now, the numbers stay one tap away.
# @grave
people-removed = You cannot join here for now. Two people who work here have decided so. If you think that is not right, write /complain and tell us.
staff-let-back = You can come back here if you like. You begin anew, and nobody else is told.

## A break that a coordinator gives

staff-paused =
    <b>{ $who } has given you a break.</b>

    { $end } Until then we write nothing that you did not ask for, and nobody new is proposed to you. Whatever you ask for still comes.

    If that is not right for you, come back with one tap, or tell us.
staff-paused-until = It lasts until { $until }.
staff-paused-open = It lasts until you or we say so.

## News of the place

staff-news-button = See news
# @article
staff-news-all =
    <b>News from here</b>

    Whoever agreed to news gets them, at most as often as they like, and never at night.

    { $lines }
staff-news-one = { $number }. { $how }
staff-news-none = Nothing went lately.
staff-news-came = { $came ->
    [0] It has come to nobody yet
    [one] It came to { $came } person
   *[other] It came to { $came } people
    }; { $waits ->
    [0] it waits for nobody
   *[other] it waits for { $waits }
    }; { $lost ->
    [0] all can be brought it
   *[other] { $lost } could not be brought it
    }.
staff-news-soon = It goes at { $at }. Until then you can take it back.
staff-news-state = { $state ->
    [asked] A second person has to agree before it goes to everybody.
    [dropped] It goes to nobody.
   *[draft] It is not sent.
    }
staff-news-write-button = Write news
staff-ask-news =
    <b>What is new? Write it in this language: { $language }</b>

    Name nobody, and keep it short: up to { $most } letters. Then you see how it reads, and for how many it is.
staff-news-length = Please write some words, up to { $most } letters.
staff-news-heard = Somebody is called for these words, so they go to nobody else. You can write something new.
# @article
staff-news-draft =
    <b>This is how it reads</b>
    { $lines }

    For:
    { $whom }
    { $count }
staff-news-preview = { $language }: { $words }
staff-news-preview-other = { $language }: not written, so they read it in this language: { $other }
staff-news-count = { $count ->
    [one] { $count } person gets it.
   *[other] { $count } people get it.
    }
staff-news-few = Fewer than { $least } people would get it. That is too few: one could tell who they are.
staff-news-too-few = Fewer than { $least } people would get it, so it is not sent: one could tell who they are.
staff-news-everybody = everybody who agreed to news
staff-news-any = { $part ->
    [role] any role
    [area] any area
    [stage] any stage
   *[language] any language
    }
staff-news-area = those who live in { $area }
staff-news-part = { $to ->
    [parent] parents
    [mentor] mentors
    [nurse] nurses
    [expecting] who expects a baby
   *[baby] whose baby is here
    }
staff-news-short = { $to ->
    [parent] parents
    [mentor] mentors
    [nurse] nurses
    [expecting] expecting
   *[baby] with a baby
    }
staff-news-who-button = Choose who
staff-news-languages-button = Change words
staff-news-send-button = Send it
staff-news-drop-button = Drop it
staff-news-who =
    <b>Who is it for?</b>

    { $whom }

    { $count }
staff-news-part-button = Choose { $part ->
    [role] role
    [area] area
    [stage] stage
   *[language] language
    }
staff-ask-news-part = <b>{ $part ->
    [role] Which role?
    [area] Which area?
    [stage] At which stage?
   *[language] Which language?
    }</b>
staff-news-choice-button = Take { $what }
staff-ask-news-language =
    <b>In which language would you like to write it?</b>

    Whoever reads another language reads the first that you wrote.
staff-news-in-button = Write { $language }
# @article
staff-news-see =
    <b>News from here</b>

    { $words }

    For:
    { $whom }

    { $how }
staff-news-undo-button = Take it back
staff-news-too-late = The first of it has gone already. It cannot be taken back.
staff-second-news =
    send this to everybody who agreed to news
    { $lines }
staff-news-words = { $words }
staff-news-gone = (the words are gone)
staff-news =
    <b>News from { $place }</b>
    { $note }
    { $words }
staff-news-own = { "" }
staff-news-other = (In this language only: { $language ->
    [en] English
    [es] español
   *[ar] العربية
    })
staff-news-stop-button = Choose if news come

## The file of the place

staff-export-button = Get the file
staff-export =
    <b>The place as a file</b>

    It has counts, and a row for each person under a name made up for this file. No real name stands in it, and no word that anybody wrote.

    A second person who works here has to agree. Then it comes to you by itself.
staff-export-ask-button = Ask a second person
staff-second-export = write a file of this place, without names
staff-export-file = { $form ->
    [csv] The place as a table: a row for each person, without names.
   *[json] The place for programs: counts and rows, without names.
    }

## The settings of the place

staff-place-button = See settings
# @article
staff-place =
    <b>{ $place }: { $part ->
        [hours] when it is open
        [numbers] the numbers people are told
       *[figures] what holds here
    }</b>

    { $lines }

    This is as people meet it now.
staff-place-part-button = { $part ->
    [hours] See the hours
    [numbers] See the numbers
   *[figures] See what holds
    }
staff-place-closed = Closed: { $day }
staff-place-number = { $name }: { $number } ({ $open ->
    [always] at any hour
   *[other] { $open }
    })
staff-place-call = Whoever needs somebody now: the first called has { $time }
staff-place-families = Families with one nurse: best up to { $soft }, never more than { $hard }
staff-place-quiet = A family has gone quiet after { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
    }
staff-place-least = Fewer than { $least } are never counted out
staff-place-votes = A vote is open for { $days ->
    [one] { $days } day
   *[other] { $days } days
    }, and counts where { $percent } in a hundred vote
