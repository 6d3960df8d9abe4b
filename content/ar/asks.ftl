# الطلبات: شخص ينتظر شيئًا، وإنسان يتولى الرد.

## لمن يتلقى النداء

asks-call =
    <b>{ $what }</b>
    الانتظار منذ: { $since }.

    هل يمكنك تولي الأمر؟ إن لم يمكن، أنادي الشخص التالي.
asks-follow-up =
    <b>{ $what }</b>
    الانتظار منذ: { $since }، والأمر لديك.

    هل انتهى الأمر؟ إن لم يصلني رد، أنادي شخصًا آخر أيضًا.
asks-somebody-is-on-it =
    { $what }
    الأمر الآن لدى { $who }. لا حاجة إلى أي شيء منك.
asks-called-off =
    { $what }
    وصلني الآن أن الأمر حُلّ. يُرجى الاطمئنان عند الإمكان.
asks-needs-nothing-more =
    { $what }
    أُغلق هذا الأمر. لا حاجة إلى أي شيء منك.

## لمن طلب العون

asks-seen = وصل طلبك إلى { $who }، والأمر في اليد.
asks-moved-on = لم يصلني رد من { $before } بعد. ناديت الآن { $after }.
asks-asked-too = ناديت الآن { $who }.
asks-nobody-yet =
    لم يردّ عليّ أحد بعد. أواصل النداء حتى يردّ أحد.

    يمكنك الحديث مع شخص الآن:
    { $numbers }
asks-number = { $name }: { $number }
asks-closed =
    قيل لي إن الأمر حُلّ: { $who }.

    إن لم يكن كذلك، يُرجى الضغط على زر «{ now-button }».
asks-sure =
    هل أتوقف عن النداء؟

    سأخبر من ناديتهم أنك بخير الآن.
asks-good-to-hear = شكرًا على إخباري. أنا هنا كلما احتجت إلى أحد.

## الأزرار

asks-on-it-button = أتولى الأمر
asks-done-button = إغلاق الأمر
asks-never-mind-button = قول إن الأمر حُلّ
asks-safe-button = نعم، أنا بخير الآن
asks-keep-calling-button = لا، استمرار النداء
asks-list-button = عرض من ينتظر
asks-see-button = عرض { $who }
asks-more-button = عرض المزيد
asks-sorted-button = حُلّ الأمر
asks-elsewhere-button = يساعد آخرون الآن
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
    }، الأطول انتظارًا أولًا:</b>
    { $lines }
asks-list-empty = لا أحد ينتظر. وصل الرد إلى الجميع.
asks-line = { $what } منذ: { $since }. { $state }
asks-state-open = ناديت { $who }.
asks-state-taken = الأمر لدى { $who }.
asks-state-nobody = لم أصل إلى أحد بعد.
asks-one =
    <b>{ $what }</b>
    الانتظار منذ: { $since }.
    { $state }
asks-mine =
    <b>{ $what }</b>

    { $told }
    يمكن إغلاقه هنا عند الانتهاء.
asks-you-are-on-it = الأمر لديك الآن.
asks-you-are-on-it-told = الأمر لديك الآن، وهذا ظاهر لدى { $who }.
asks-what-became =
    <b>{ $what }</b>

    إلامَ آل الأمر؟
asks-you-closed = أُغلق الأمر. شكرًا لك.
asks-passed = ناديت الآن { $who }.
asks-passed-nobody = لا يوجد شخص آخر أناديه الآن. أواصل المحاولة.
asks-taken = الأمر لدى { $who } من قبل. لا حاجة إلى أي شيء منك.
asks-closed-already = هذا الأمر مغلق من قبل.
asks-home-line = { $count ->
    [one] شخص واحد ينتظر رداً ({ $count }).
    [two] شخصان ينتظران رداً ({ $count }).
    [few] { $count } أشخاص ينتظرون رداً.
    [many] { $count } شخصاً ينتظرون رداً.
   *[other] { $count } شخص ينتظرون رداً.
    }
