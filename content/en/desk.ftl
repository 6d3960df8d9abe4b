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

staff-ages-button = See asks by age
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

staff-yeses-button = See what needs a yes
# @article
staff-yeses =
    <b>{ $count ->
        [one] { $count } thing waits for your yes
       *[other] { $count } things wait for your yes
    }</b>, the oldest first
    { $lines }
staff-yeses-none = Nothing waits for your yes.

## Needs nobody meets

staff-unmet-button = See unmet needs
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
