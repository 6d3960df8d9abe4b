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

## قلتم ففعلنا

circle-promises-button = قلتم ففعلنا
circle-see-promise-button = عرض سير الأمر
circle-no-promises =
    <b>قلتم ففعلنا</b>

    لم نقرر بعد أن نفعل شيئًا. ما نقرره يبقى هنا حتى يتم.
circle-promises =
    <b>قلتم ففعلنا</b>

    { $lines }
circle-promise-line = { $number }. { $what }: { $stands }
circle-stands = { $state ->
    [open] من يودّ أن يفعل ذلك؟
    [promised] وعدٌ { $by }
    [doing] يجري العمل عليه { $by }
    [done] تم
   *[not_done] لن يتم: { $why }
}
circle-by = حتى { $by }
circle-by-no-day = { "" }
circle-promise =
    <b>{ $what }</b>

    { $stands }
    { $who }
circle-nobody-yet = لم يأخذه أحد بعد.
circle-done-by = من يفعل ذلك: { $who }
circle-take-button = أخذ ذلك على عاتقي
circle-ask-by =
    <b>حتى متى؟</b>

    عندها يقرأ كل من هنا اسمك وأنك من يفعل ذلك. يمكنك اختيار يوم آخر أو ترك الأمر لغيرك.
circle-in-days-button = { $days ->
    [7] خلال أسبوع
    [14] خلال أسبوعين
    [30] خلال شهر
   *[90] خلال ثلاثة أشهر
}
circle-yours-now = صار هذا على عاتقك. شكرًا لك.
circle-begun-button = القول إني بدأت
circle-done-button = القول إنه تم
circle-other-day-button = اختيار يوم آخر
circle-will-not-button = القول إنه لن يتم
circle-give-back-button = تركه لغيري
circle-given-back = يمكن لشخص آخر أن يأخذه الآن.
circle-thanks = شكرًا لك. يصل الخبر إلى من طرحه.
circle-ask-why =
    <b>لماذا لن يتم؟</b>

    اكتب ذلك في جملة أو جملتين. يمكن لكل من هنا قراءته.
circle-taken-already = أخذه شخص آخر.
circle-ask-untaken = قررنا هذا ولم يأخذه أحد بعد: { $what }
circle-ask-late = كان ينبغي أن يتم هذا حتى { $by }، ولا نعرف كيف هو: { $what }
circle-settled = ما طرحته: { $what }

    { $stands }
circle-day-has-come = اليوم هو اليوم الذي ذكرته لهذا: { $what }

    كيف يسير الأمر؟ يمكنك أيضًا اختيار يوم آخر أو تركه لغيرك.

## اللقاءات

circle-meetings-button = عرض لقاءاتنا
circle-set-meeting-button = تحديد لقاء
circle-see-meeting-button = عرض اللقاء
circle-next-meeting = نلتقي { $when }
circle-no-meetings =
    <b>لقاءاتنا</b>

    لم يُحدَّد لقاء بعد. يمكن لأي شخص تحديد لقاء.
circle-meetings =
    <b>لقاءاتنا</b>

    { $lines }
circle-meeting-line = { $number }. { $when }{ $state ->
    [over] { " (انتهى)" }
    [off] { " (أُلغي)" }
   *[planned] { "" }
}
circle-meeting =
    <b>نلتقي { $when }</b>
    المكان: { $where }
    { $state ->
        [over] انتهى اللقاء. { $count ->
            [zero] لم يقل أحد إنه سيأتي.
            [one] كان شخص واحد سيأتي.
            [two] كان شخصان سيأتيان.
            [few] كان { $count } أشخاص سيأتون.
            [many] كان { $count } شخصًا سيأتون.
           *[other] كان { $count } شخص سيأتون.
        }
        [off] أُلغي اللقاء.
       *[planned] { $mine ->
            [yes] ستأتي.
            [no] لا يمكنك المجيء.
           *[none] هل ستأتي؟
        } { $count ->
            [zero] لم يقل أحد بعد إنه سيأتي.
            [one] يأتي شخص واحد حتى الآن.
            [two] يأتي شخصان حتى الآن.
            [few] يأتي { $count } أشخاص حتى الآن.
            [many] يأتي { $count } شخصًا حتى الآن.
           *[other] يأتي { $count } شخص حتى الآن.
        }{ $repeats ->
            [week] { " وهو كل أسبوع." }
            [month] { " وهو كل شهر." }
           *[no] { "" }
        }{ $led ->
            [no] { " لا يقوده أحد بعد." }
           *[yes] { "" }
        }
    }

    ما نتحدث عنه:
    { $topics }
    { $notes }
circle-nothing-there = لا شيء بعد
circle-notes =
    <b>ملاحظات</b>
    { $notes }
circle-in-the-bot = هنا في المحادثة
circle-in-the-bot-button = اللقاء هنا في المحادثة
circle-coming-button = القول إني قادم
circle-cannot-button = القول إني لا أستطيع
circle-vote-here-button = بدء تصويت
circle-write-notes-button = كتابة الملاحظات
circle-call-off-button = إلغاء اللقاء
circle-lead-button = سأقوده أنا
circle-you-lead = شكرًا لك. أنت تقوده الآن{ $repeats ->
    [no] { "" }
   *[other] ، وتقود اللقاءات التالية أيضًا
}: يمكنك أن تبدأ فيه تصويتًا وأن تكتب الملاحظات.
circle-off-now = أُلغي اللقاء. نخبر من كانوا سيأتون.
circle-ask-notes =
    <b>ماذا قيل؟</b>

    اكتب الملاحظات في رسالة واحدة. يمكن لكل الأعضاء قراءتها. وإن كنت قد كتبت شيئًا من قبل، حلّت هذه محله.
circle-noted = صارت الملاحظات هناك.
circle-vote-on-what =
    <b>على أيها نصوّت؟</b>

    { $lines }
circle-here =
    <b>{ $what }</b>

    ابدأ الآن للسؤال بنعم أو لا. أو اكتب أولًا ما لا يزيد على { $most } من الخيارات، كل خيار في سطر. { $secret }
circle-here-yes-no =
    <b>{ $what }</b>

    الجواب نعم أو لا. { $secret }
circle-ask-when =
    <b>متى نلتقي؟</b>

    اكتب اليوم والساعة، مثل «الخميس 18:00» أو «3 ديسمبر الساعة 10».
circle-ask-where =
    <b>أين نلتقي؟</b>

    اكتب المكان، أو اضغط لنلتقي هنا في المحادثة.
circle-ask-how-often =
    <b>{ $when }</b>
    المكان: { $where }

    كم مرة؟ يُدعى بعدها كل الأعضاء، وأنت من يدير اللقاء.
circle-repeats-button = { $repeats ->
    [week] اللقاء كل أسبوع
    [month] اللقاء كل شهر
   *[no] اللقاء مرة واحدة
}
circle-planned = حُدّد اللقاء. يُدعى الأعضاء شيئًا فشيئًا.
circle-meeting-when-not = يُرجى اختيار وقت من الآن فصاعدًا، خلال نصف السنة القادم.
circle-meetings-enough = عدد اللقاءات المحددة { $most }. لنعقد أولًا أحدها.
circle-invited = تلتقي حلقتنا { $when }. نتحدث عما يطرحه أي شخص ونقرر معًا. هل تودّ المجيء؟
circle-remember = تلتقي حلقتنا { $when }. قلت إنك ستأتي.
circle-who-leads = تلتقي حلقتنا { $when }، ومن كان سيقود اللقاء لا يمكنه المجيء. هل تقوده أنت؟ تبدأ التصويت وتكتب الملاحظات.
circle-called-off = لا تلتقي حلقتنا { $when }. أُلغي اللقاء.
