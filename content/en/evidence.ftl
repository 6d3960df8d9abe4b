# What we did together: the same numbers for everybody, in which nobody can be found.

evidence-picture-button = See our month
evidence-none-yet = Nothing is told yet. The first numbers come here once we have been here for a whole month.
evidence-first-at = Nothing is told yet. The first numbers come here on { $at }.
# To a coordinator: who works here gave less in a month than was agreed. It is about nobody in particular.
evidence-ask-floor =
    In { $month } the people who work here gave { $given } in all. Agreed was { $agreed }: so much for each family with a nurse.

    Please look at what is behind it, and what would help. It is about all of us, and nobody did anything wrong.
# $month: with its year.
evidence-picture =
    <b>What we did together in { $month }</b>

    { $lines }

    Numbers are rounded, and small ones are not told, so that nobody can be found in them.
evidence-hours = { $hours ->
    [0] Nobody's hours are told for this month.
   *[other] We gave each other about { $hours } hours.
}
evidence-gave = { $count ->
    [0] No parent gave anything in this month.
   *[other] About { $count } parents gave something.
}
evidence-gave-hidden = How many parents gave something is not told.
evidence-received = { $count ->
    [0] No parent received anything in this month.
   *[other] About { $count } parents received something.
}
evidence-received-hidden = How many parents received something is not told.
evidence-both = { $count ->
    [0] Nobody did both.
   *[other] About { $count } of them did both.
}
evidence-both-hidden = How many did both is not told.
evidence-done = { $count ->
    [0] You said, we did: nothing was finished in this month.
    [one] You said, we did: one thing was done.
   *[other] You said, we did: { $count } things were done.
}

## The report, for who coordinates

evidence-report-button = Get the report
# $month: with its year.
evidence-report-sent = The report on { $month } is below: a page to read, the same to print, and tables. You can give it to anybody: nobody can be found in it.
evidence-report-file = { $form ->
    [page] The report on { $month }, to read.
    [pdf] The report on { $month }, to print.
   *[tables] The report on { $month } as tables. The file dictionary.csv says what is in them.
}
