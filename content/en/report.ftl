# The report on a month or a quarter: read by those who plan and pay for the service, and by anybody who asks.

report-title = { $place }: what happened in { $period }
# $first and $last: months with their years.
report-quarter = { $first } – { $last }
report-contents = What is in this report
report-about = This is what people at this place did together in { $period }, and what the service did. All numbers are about many people. Nobody can be found in them.
report-told-on = Told on { $day }. Whoever asks again gets the same numbers.
report-not-reviewed = Nobody has checked the words in this language yet.
report-part = { $part ->
    [outcomes] What came of it for people
    [assets] What parents bring
    [capabilities] How soon people begin
    [reciprocity] Giving and receiving
    [networks] Knowing each other
    [roles] Deciding and doing
    [facilitate] Who gives the time
    [burden] Is it too much for anybody?
    [withdrawal] Does the service stay?
    [lottery] Is it as good here as elsewhere?
    [participation] Doing, and having a say
   *[service] What the service promised
}
# $figure: what is counted.
report-caption = { $figure }, { $period }
report-picture = { $kind ->
    [spread] Dark: half of all stayed within this. Light: up to the highest number that is told.
    [count] The longer a bar, the more.
    [index] Empty where all gave the same, full where one gave everything.
   *[other] Dark: so many of all. Light: the others.
}
report-definition = How it is counted:
report-column = { $column ->
    [month] Month
    [what] What
    [split] What
    [split-again] Why
    [of] Of how many
    [number] How many
    [percent] In 100
    [whole-hours] Hours in all
    [hours] Hours
    [index] From 0 to 1
    [reached] Reached
   *[missing] Not known of
}
# $part: so many in 100.
report-percentile = { $part ->
    [25] A quarter: at most
    [50] Half: at most
    [75] Three quarters: at most
   *[other] { $part } in 100: at most
}
report-own-words = Going well, in people’s own words
report-split-in-two = { $first } · { $second }
report-total = In all
report-total-of = { $what }, in all
report-at-least = { $count } or more
report-not-told = not told
report-percent = about { $percent }
report-no-share = not worked out
report-reached = { $answer ->
    [yes] yes
    [no] no
   *[unknown] nothing to hold it against
}
report-of = { $part } of { $whole }
report-lasts = { $time }
report-days = { $count ->
    [one] one day
   *[other] { $count } days
}
report-stories = What has changed most, in people’s own words
report-stories-how = Members chose these, and whoever wrote them agreed that they stand in a report. They can be taken back at any time; reports made afterwards are without them.
report-story-unnamed = Somebody from here
report-notes = How these numbers are told
report-note = { $note ->
    [rounded] Every number is rounded to a multiple of 5, so a few more or less may be true. What everybody here reads anyway, such as how much was decided, is told as it is.
    [hidden] Numbers from 1 to just under { $below } are not told. Where one that is not told could be worked out from others, another one is not told beside it. “Not told” never means none.
    [totals] Sums are added up from the rounded numbers.
    [shares] How many in 100 is worked out from the rounded numbers, and only of 40 or more.
    [spreads] How much most people did is told where enough people did more and enough did less, so that nobody’s own number is read off. Hours are told where many gave them, and nobody gave more than half.
   *[once] Each month is told once, and stays as it was told. A quarter is put together of its months and counts nothing anew, so no number comes out by taking one report from another.
}

## Tables for a spreadsheet

report-dictionary = { $column ->
    [file] File
    [column] Column
    [meaning] What stands in it
    [unit] What is counted
   *[definition] How it is counted
}
report-meaning = { $column ->
    [month] The month, as year and month.
    [split] What the line is about.
    [split-again] Why it was so.
    [of] Of how many the number is a part. Empty: not told.
    [number] How many. Empty: not told.
    [percent] How many in 100, from the rounded numbers. Empty: not worked out.
    [whole-hours] All hours together. Empty: not told.
    [hours] Hours. Empty: not told.
    [index] 0 where all gave the same, near 1 where one gave everything. Empty: not told.
    [reached] 1 where it was reached, 0 where not. Empty: there was nothing to hold it against.
    [percentile] So much was not exceeded by this part of all. Empty: not told.
   *[missing] Of how many nothing is known. Empty: not told.
}
report-unit = { $unit ->
    [none] nothing
    [hundredths] hundredths
    [hours] hours
    [people] people
    [pairings] pairs
    [asks] asks
    [meetings] meetings
    [decisions] decisions
    [needs] needs
    [gaps] gaps
    [minutes] minutes
    [days] days
    [times] times
   *[counted] what is counted
}
