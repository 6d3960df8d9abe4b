# الحلقة: ما سنتحدث عنه، والقرار معًا بصوت واحد لكل شخص.

circle-length = يُرجى كتابة ما بين حرف واحد و{ $most } من الحروف.
circle-options = يُرجى ذكر خيارات لا تزيد على { $most }، كل واحد منها مرة واحدة.
circle-agenda-full = تنتظر الحلقةَ أفكارٌ لك عددها { $most }. يمكنك سحب واحدة منها، أو لنتحدث عنها أولًا.
circle-too-few = لا يكون التصويت سريًا إلا إذا كان عدد من يصوّتون { $least } أو أكثر. فمع عدد أقل تكشف النتيجة ما أراده كل شخص.
circle-over = انتهى هذا التصويت. يمكنك رؤية نتيجته.
circle-came-later = بدأ هذا التصويت قبل مجيئك. لك صوت في التصويت القادم.

circle-open-button = فتح حلقتنا
circle =
    <b>حلقتنا</b>

    هنا ندير هذا معًا. لكل شخص صوت واحد.

    { $lines }
circle-calm = لا شيء ينتظرك الآن.
circle-about-gone = شيء لم يعد هنا

## القائمة

circle-agenda-button = عرض ما نتحدث عنه
circle-results-button = عرض ما قررناه
circle-bring-button = طرح فكرة
circle-vote-button = الذهاب إلى التصويت
circle-vote-waits = تصويت ينتظرك: { $what }
circle-home-votes = { $count ->
    [zero] لا تصويت ينتظرك في حلقتنا.
    [one] تصويت واحد ينتظرك في حلقتنا.
    [two] تصويتان ينتظرانك في حلقتنا.
    [few] { $count } تصويتات تنتظرك في حلقتنا.
    [many] { $count } تصويتًا ينتظرك في حلقتنا.
   *[other] { $count } تصويت ينتظرك في حلقتنا.
}
circle-agenda-empty =
    <b>ما نتحدث عنه</b>

    لا شيء هنا بعد. هل هناك ما تودّ أن نفعله، أو أن نفعله بطريقة أخرى؟
circle-agenda =
    <b>ما نتحدث عنه</b>

    { $lines }
circle-item-line = { $number }. { $what }{ $state ->
    [voting] { " (التصويت جارٍ)" }
   *[waiting] { $mine ->
        [yes] { " (فكرتك)" }
       *[no] { "" }
    }
}
circle-open-one-button = { $number }
circle-ask-words =
    <b>عمّ نتحدث؟</b>

    اكتب ذلك في جملة أو جملتين. يقرؤه كل من هنا، ولا يظهر اسمك معه.
circle-brought = صار ذلك في القائمة.
circle-taken-back = لم يعد ذلك في القائمة.
circle-item =
    <b>{ $what }</b>

    { $state ->
        [decided] اتُّخذ قرار في هذا.
        [withdrawn] سُحبت هذه الفكرة.
       *[waiting] ينتظر أن نتحدث عنه. يمكن لمن طرحه، أو لمن ينسّق، بدء التصويت. { $secret }
    }
circle-may-be-secret = هل تفضّل تصويتًا سريًا؟ اضغط الزر. لا يرى أحد من طلب ذلك.
circle-will-be-secret = التصويت سري: لا يمكن لأحد أن يعرف من اختار ماذا.
circle-will-be-open = التصويت غير سري: يبقى اختيارك مع اسمك في Kith، ولا يراه عضو آخر.
circle-begin-button = بدء تصويت
circle-secret-button = طلب تصويت سري
circle-take-back-button = سحب الفكرة
circle-words-gone = شيء لم يعد معروفًا
circle-ask-options =
    <b>ما الذي يمكن اختياره؟</b>

    اضغط لسؤال جوابه نعم أو لا. أو اكتب ما لا يزيد على { $most } من الخيارات، كل خيار في سطر.
circle-yes-no-button = سؤال بنعم أو لا
circle-choice-line = { $choice }
circle-numbered-choice = { $number }. { $choice }
circle-read-back =
    <b>{ $what }</b>
    { $choices }

    ويمكن أيضًا اختيار إبقاء الأمر كما هو. { $secret }
    بعد أن يبدأ التصويت لا يمكن لأحد تغييره أو إيقافه.
circle-begin-now-button = بدء التصويت الآن

## تصويت

circle-see-vote-button = عرض التصويت
circle-yes = نعم
circle-as-it-is = لا، يبقى كما هو
circle-choice-button = { $choice }
circle-vote =
    <b>{ $what }</b>
    { $choices }

    مفتوح حتى { $until }. يُحسب إذا بلغ عدد المصوّتين { $needed }. لا يرى أحد كيف يسير قبل ذلك.
    { $mine }
circle-mine-none = لم تصوّت بعد.
circle-mine = اخترت: { $choice }. يمكنك تغيير ذلك حتى ينتهي التصويت.
circle-mine-secret = { $voted ->
    [yes] هذا تصويت سري. وصل صوتك. اضغط مرة أخرى لتغييره.
   *[no] هذا تصويت سري. لم تصوّت بعد.
}
circle-mine-came-later = بدأ قبل مجيئك. لك صوت في التصويت القادم.
circle-in-the-box = وصل صوتك. ما اخترته مقفل عليه، ويُرمى المفتاح حين ينتهي التصويت.
circle-tap-in-secret = في التصويت السري يُرجى الضغط على اختيارك. ما تكتبه يبقى مقروءًا لبعض الوقت، ولذلك لا يُحسب.
circle-nothing = لا شيء
circle-came-to = { $outcome ->
    [carried] نفعل ذلك: { $choice }
    [not_carried] نُبقي الأمر كما هو.
    [tie] تساوت الأصوات. ينتظر في القائمة.
    [no_quorum] صوّت عدد قليل جدًا. ينتظر في القائمة.
   *[void] لم يمكن عدّ هذا التصويت.
}
circle-total-line = { $choice }: { $count }
circle-no-totals = لا تظهر أعداد هنا.
circle-over-vote =
    <b>{ $what }</b>

    { $outcome }
    { $totals }
circle-no-results = لم نقرر شيئًا بعد.
circle-results =
    <b>ما قررناه</b>

    { $lines }
circle-result-line = { $number }. { $what }: { $outcome }
circle-closed = انتهى التصويت على ما طرحته: { $what }

    { $outcome }
