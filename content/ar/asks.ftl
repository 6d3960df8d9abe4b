# الطلبات: شخص ينتظر شيئًا، وإنسان يتولى الرد.

## لمن يتلقى النداء

asks-call =
    <b>{ $what }</b>
    الانتظار منذ: { $since }.

    هل يمكنك تولي الأمر؟ إن لم يمكن، أطلب ذلك من الشخص التالي.
asks-follow-up =
    <b>{ $what }</b>
    الانتظار منذ: { $since }، والأمر في عهدتك.

    هل انتهى الأمر؟ إن لم يصلني رد، أطلب ذلك من شخص آخر أيضًا.
asks-again =
    <b>{ $what }</b>
    في الانتظار منذ { $since }.

    هناك جديد منذ طلبت منك المساعدة.
asks-says-fine =
    <b>{ $what }</b>
    وصلنا الآن أن كل شيء بخير. يُرجى الاطمئنان على أي حال.
asks-somebody-is-on-it =
    { $what }
    الأمر الآن في عهدة { $who }. لا حاجة إلى أي شيء منك.
asks-called-off =
    { $what }
    وصلني الآن ممن طلب المساعدة أن الأمر حُلّ. يُرجى الاطمئنان عند الإمكان.
asks-needs-nothing-more =
    { $what }
    أُغلق هذا الأمر. لا حاجة إلى أي شيء منك.

## لمن طلب العون

asks-seen = وصل طلبك إلى { $who }، وهناك من يهتم به الآن.
asks-moved-on = لم يصلني رد من { $before } بعد. طلبت المساعدة الآن من { $after }.
asks-later =
    يصل هذا بعد ذلك إلى { $who } عندما تفتح الخدمة: { $at }.

    يمكنك الحديث مع شخص الآن:
    { $numbers }
asks-asked-too = طلبت المساعدة الآن من { $who }.
asks-nobody-yet =
    لم يردّ عليّ أحد بعد. أواصل المحاولة حتى يردّ أحد.

    يمكنك الحديث مع شخص الآن:
    { $numbers }
asks-number = { $name }: { $number }
asks-closed =
    وصلني من { $who } أن الأمر حُلّ.

    إن لم يكن كذلك، يُرجى الضغط على «{ now-button }».
asks-closed-nothing = وصلت كلماتك إلى { $who }، والرأي هناك أنك بخير.

    هل هذا صحيح؟
asks-not-so-button = لا، أحتاج إلى شخص الآن
asks-sure =
    هل أتوقف عن طلب المساعدة؟

    سأخبر من طلبتها منهم أنك بخير الآن.
asks-good-to-hear = شكرًا على إخباري. أنا هنا كلما احتجت إلى أحد.

asks-sure-all-the-same =
    سيطمئن عليك شخص على أي حال.

    هل أقول إنك بخير الآن؟
asks-fine-told = أخبرتهم. وسيطمئن عليك شخص على أي حال. أنا هنا كلما احتجت إلى شخص.
## كلمات قليلة بين من يتولى الأمر ومن طلب العون

asks-write-button = كتابة إلى { $who }
asks-write =
    يمكنك كتابة كلمات قليلة إلى { $who }. تصل باسمك، ويمكن الرد عليها.

    قد يرى آخرون ذلك الهاتف. وتنتهي هذه الطريقة عند إغلاق الأمر.
asks-wrote = أُرسلت إلى { $who }. يمكنك كتابة المزيد.
asks-wrote-later = حُفظت لأجل { $who }، فهذا وقت هدوء هناك، وتصل: { $at }. يمكنك كتابة المزيد.
asks-reach-gone = لا يصل شيء من هنا الآن إلى { $who }. يُرجى استعمال طريقة تعرفها، أو سؤال التنسيق.
asks-reach-long = هذا طويل. يُرجى كتابة { $most } حرف على الأكثر في كل مرة.
asks-word =
    كلمات من <b>{ $who }</b> عمّا طلبته:

    { $words }
asks-answer-button = الرد على { $who }
asks-answer = يمكنك كتابة ردك الآن. يصل إلى { $who } وحسب.
asks-answered = أُرسل إلى { $who }. يمكنك كتابة المزيد.
asks-answered-later = حُفظ لأجل { $who }، ويصل: { $at }. إن احتجت إلى شخص قبل ذلك فاضغط «{ now-button }».
asks-reach-over = لم تصل الكلمات: هذا الأمر لم يعد في عهدة { $who }. إن احتجت إلى شخص فاضغط «{ now-button }».
asks-word-back =
    الرد من <b>{ $who }</b>:

    { $words }
asks-in-words = تصل الكلمات فقط بهذه الطريقة. يُرجى كتابتها.
asks-see-again-button = عرض الأمر نفسه

## الأزرار

asks-on-it-button = أتولى الأمر
asks-done-button = إغلاق الأمر
asks-never-mind-button = حُلّ الأمر، لا حاجة الآن
asks-safe-button = نعم، أنا بخير الآن
asks-keep-calling-button = لا، استمر في الطلب
asks-list-button = عرض من ينتظر
asks-see-button = { $matter ->
    [all] عرض ساعاتنا
   *[other] عرض { $who }
    }{ $matter ->
    [danger] : خطر
    [now] : الآن
    [today] : اليوم
    [call] : اتصال
    [loss] : فقدان
    [pairing] : تعارف
    [checkins] : لقاء
    [staff] : عمل
    [hours] : ساعات
   *[other] {""}
    }{ $number ->
    [1] {""}
   *[other] {" "}{ $number }
    }
asks-more-button = عرض المزيد
asks-sorted-button = حُلّ الأمر
asks-elsewhere-button = هناك من يساعد الآن
asks-not-needed-button = لم تعد هناك حاجة
asks-pass-button = تمرير إلى شخص آخر

## ما ينتظر وما آل إليه

asks-list =
    <b>{ $count ->
        [zero] لا أحد ينتظر
        [one] ينتظر شخص واحد
        [two] ينتظر شخصان
        [few] ينتظر { $count } أشخاص
        [many] ينتظر { $count } شخصًا
       *[other] ينتظر { $count } شخص
    }، الخطر أولًا، ثم الأطول انتظارًا:</b>
    { $lines }
asks-list-empty = لا أحد ينتظر. وصل الرد إلى الجميع.
asks-line = { $what } منذ: { $since }. { $state }
asks-state-open = طُلب ذلك من { $who }.
asks-state-later = سيُطلب ذلك من { $who }: { $at }.
asks-state-taken = الأمر في عهدة { $who }.
asks-state-nobody = لم أصل إلى أحد بعد.
asks-one =
    <b>{ $what }</b>
    الانتظار منذ: { $since }.
    { $state }
asks-mine =
    <b>{ $what }</b>

    { $told }
    يمكن إغلاقه هنا عند الانتهاء.
asks-you-are-on-it = الأمر الآن في عهدتك.
asks-you-are-on-it-told = الأمر الآن في عهدتك، و{ $who } على علم بذلك.
asks-what-became =
    <b>{ $what }</b>

    إلامَ آل الأمر؟
asks-you-closed = أُغلق الأمر. شكرًا لك.
asks-passed = طُلب ذلك الآن من { $who }.
asks-passed-nobody = لا يوجد الآن شخص آخر أطلب منه ذلك. أواصل المحاولة.
asks-taken = الأمر في عهدة { $who }. لا حاجة إلى أي شيء منك.
asks-closed-already = هذا الأمر مغلق من قبل.
asks-home-line = { $count ->
    [zero] لا أحد ينتظر ردًا.
    [one] شخص واحد ينتظر ردًا.
    [two] شخصان ينتظران ردًا.
    [few] { $count } أشخاص ينتظرون ردًا.
    [many] { $count } شخصًا ينتظرون ردًا.
   *[other] { $count } شخص ينتظرون ردًا.
    }

## كيف انتهت النداءات، بالأرقام

asks-counts-button = عرض الأعداد
asks-counts =
    <b>ما استدعى شخصًا في آخر 30 يومًا، وكيف انتهى:</b>
    { $lines }

    هذه أرقام فقط. الإنذار الكاذب هو ما رأى من تولاه أنه لا شيء.
asks-counts-none = لم يُطلب أحد في آخر 30 يومًا.
asks-counts-line = { $kind ->
    [emergency] كلمات خطر
    [today] كلمات مقلقة
    [now] «{ now-button }»
    [unsafe] كلمة «لست في أمان الآن»
   *[other] أسبوع صعب جدًا
    }: { $count }{ $sorted ->
    [0] {""}
   *[other] {"، "}حُلّ: { $sorted }
    }{ $elsewhere ->
    [0] {""}
   *[other] {"، "}يساعد آخرون: { $elsewhere }
    }{ $not-needed ->
    [0] {""}
   *[other] {"، "}لم يعد لازمًا: { $not-needed }
    }{ $safe ->
    [0] {""}
   *[other] {"، "}قالوا إنهم بخير: { $safe }
    }{ $left ->
    [0] {""}
   *[other] {"، "}غادروا: { $left }
    }{ $nothing ->
    [0] {""}
   *[other] {"، "}إنذارات كاذبة: { $nothing }
    }{ $open ->
    [0] {""}
   *[other] {"، "}ما زال مفتوحًا: { $open }
    }
