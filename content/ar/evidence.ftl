# ما فعلناه معا: الأرقام نفسها للجميع، ولا يُعرف أحد منها.

evidence-picture-button = انظر إلى شهرنا
evidence-none-yet = لا شيء نخبر به بعد. تأتي الأرقام الأولى هنا بعد شهر كامل.
evidence-first-at = لا شيء نخبر به بعد. تأتي الأرقام الأولى هنا في { $at }.
evidence-ask-floor =
    في { $month } أعطى من يعملون هنا { $given } في المجموع. والمتفق عليه { $agreed }: قدر معين لكل عائلة لها ممرض.

    انظر من فضلك إلى ما وراء ذلك وما قد يساعد. الأمر يخصنا جميعا، ولم يخطئ أحد.
# $month: with its year.
evidence-picture =
    <b>ما فعلناه معا في { $month }</b>

    { $lines }

    الأرقام مقرّبة، والصغيرة منها لا نذكرها، حتى لا يُعرف أحد منها.
evidence-hours = { $hours ->
    [0] لا نذكر ساعات لهذا الشهر.
   *[other] أعطى بعضنا بعضا نحو { $hours } ساعة.
}
evidence-gave = { $count ->
    [0] لم يعط أحد من الآباء والأمهات شيئا في هذا الشهر.
   *[other] نحو { $count } من الآباء والأمهات أعطوا شيئا.
}
evidence-gave-hidden = لا نذكر كم من الآباء والأمهات أعطوا شيئا.
evidence-received = { $count ->
    [0] لم يتلق أحد من الآباء والأمهات شيئا في هذا الشهر.
   *[other] نحو { $count } من الآباء والأمهات تلقوا شيئا.
}
evidence-received-hidden = لا نذكر كم من الآباء والأمهات تلقوا شيئا.
evidence-both = { $count ->
    [0] لم يفعل أحد الأمرين.
   *[other] نحو { $count } منهم فعلوا الأمرين.
}
evidence-both-hidden = لا نذكر كم منهم فعلوا الأمرين.
evidence-done = { $count ->
    [0] قلتم وفعلنا: لم يكتمل شيء في هذا الشهر.
    [one] قلتم وفعلنا: تم شيء واحد.
   *[other] قلتم وفعلنا: تم { $count } من الأشياء.
}

## The report, for who coordinates

evidence-report-button = احصل على التقرير
# $month: with its year.
evidence-report-sent = التقرير عن { $month } في الأسفل: صفحة للقراءة، ومثلها للطباعة، وجداول. يمكن إعطاؤه لأي شخص: لا يُعرف أحد منه.
evidence-report-file = { $form ->
    [page] التقرير عن { $month } للقراءة.
    [pdf] التقرير عن { $month } للطباعة.
   *[tables] التقرير عن { $month } جداول. الملف dictionary.csv يقول ما فيها.
}
