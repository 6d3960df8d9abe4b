### اللقاءات التي تتم: كم مرة، إيجاد وقت، التذكير، وهل التقيتما

## كم مرة تلتقيان

checkins-plan-proposed =
    <b>كم مرة تودان اللقاء، أنت و{ $other }؟</b>
    { $lines }

    هذه فكرة أولى. يمكن لكل منكما طلب المزيد أو الأقل في أي وقت.
checkins-plan-line = { $place ->
    [first] الآن: { checkins-plan-rhythm }، { checkins-plan-until }
   *[then] بعد ذلك: { checkins-plan-rhythm }، { checkins-plan-until }
    }
checkins-plan-rhythm = { $unit ->
    [day] { $count ->
        [one] كل يوم
        [two] كل يومين
        [few] كل { $count } أيام
        [many] كل { $count } يومًا
       *[other] كل { $count } يوم
    }
    [week] { $count ->
        [one] مرة في الأسبوع
        [two] كل أسبوعين
        [few] كل { $count } أسابيع
        [many] كل { $count } أسبوعًا
       *[other] كل { $count } أسبوع
    }
   *[month] { $count ->
        [one] مرة في الشهر
        [two] كل شهرين
        [few] كل { $count } أشهر
        [many] كل { $count } شهرًا
       *[other] كل { $count } شهر
    }
    }
checkins-plan-until = { $until ->
    [expecting] خلال فترة الانتظار
    [birth] حتى يصبح عمر الطفل { checkins-plan-length }
   *[enrolment] خلال أول { checkins-plan-length }
    }
checkins-plan-length = { $until_unit ->
    [day] { $until_count ->
        [one] يوم
        [two] يومين
        [few] { $until_count } أيام
        [many] { $until_count } يومًا
       *[other] { $until_count } يوم
    }
    [week] { $until_count ->
        [one] أسبوع
        [two] أسبوعين
        [few] { $until_count } أسابيع
        [many] { $until_count } أسبوعًا
       *[other] { $until_count } أسبوع
    }
   *[month] { $until_count ->
        [one] شهر
        [two] شهرين
        [few] { $until_count } أشهر
        [many] { $until_count } شهرًا
       *[other] { $until_count } شهر
    }
    }
checkins-plan-open = بالقدر الذي تودانه في الوقت الحالي
checkins-plan-yes-button = أوافق على هذا
checkins-plan-talk-button = نتحدث عنه أولًا
checkins-plan-yes-kept = شكرًا. وصل السؤال إلى { $other } أيضًا.
checkins-plan-agreed =
    وافق الطرفان، أنت و{ $other }، على عدد مرات اللقاء.

    اللقاء القادم في الوقت الذي يناسبك: يمكنك حجزه متى شئت.
checkins-plan-talk = لا بأس. يبقى الأمر مفتوحًا حتى تتحدثا عنه، أنت و{ $other }.
checkins-plan =
    <b>كم مرة نلتقي</b>
    { $lines }

    { $notes }
checkins-plan-button = عرض كم مرة نلتقي
checkins-plan-answer-button = القول كم مرة نلتقي
checkins-plan-both = وافق الطرفان.
checkins-plan-yours = وصلت موافقتك. وصل السؤال إلى { $other }.
checkins-plan-theirs = وصلت موافقة { $other }.
checkins-plan-expects = اللقاء القادم يكون في أسبوع { $day }.
checkins-plan-waits = كم مرة تودان اللقاء؟ ما زال هذا ينتظر موافقتك.
checkins-plan-waits-other = لم يُتفق بعد على عدد مرات اللقاء.

## لقاءات أكثر أو أقل

checkins-pace-button = طلب المزيد أو الأقل
checkins-pace =
    <b>لقاءات أكثر أم أقل؟</b>

    نسأل { $other } إن كان ذلك مناسبًا أيضًا.
checkins-pace-choice-button = { $per_cent ->
    [50] نصف عدد المرات
    [75] أقل قليلًا
    [150] مرات أكثر
    [200] ضعف عدد المرات
   *[100] كما كان في البداية
    }
checkins-pace-why = ما السبب، إن أحببت ذكره؟
checkins-reason-button = { $reason ->
    [more_going_on] هناك أمور أكثر الآن
    [settled] هدأت الأمور
    [little_time] وقتي قليل
   *[unsaid] أفضّل عدم القول
    }
checkins-reason-more_going_on = هناك أمور أكثر الآن.
checkins-reason-settled = هدأت الأمور.
checkins-reason-little_time = الوقت قليل الآن.
checkins-reason-unsaid = لم يُذكر السبب، ولا بأس بذلك.
checkins-pace-words = { $per_cent ->
    [50] نصف عدد المرات المخطط
    [75] أقل قليلًا من المخطط
    [150] أكثر من المخطط
    [200] ضعف عدد المرات المخطط
   *[100] بالقدر المخطط في البداية
    }
checkins-pace-asked = { checkins-pace-words }. { $reason }
checkins-pace-told =
    <b>رغبة { $other } في اللقاء: { $pace }</b>

    هل يناسبك ذلك أيضًا؟
checkins-pace-yes-button = نعم، يناسبني
checkins-pace-kept = شكرًا. وصل السؤال إلى { $other } أيضًا.
checkins-pace-agreed = اللقاءات بينك وبين { $other } ستكون: { checkins-pace-words }.
checkins-pace-yours = طلبت أن تلتقيا: { $pace }
checkins-pace-theirs = رغبة { $other } في اللقاء: { $pace }

## إيجاد وقت

checkins-book-button = حجز لقاء
checkins-another-button = إيجاد وقت آخر
checkins-slots =
    <b>متى تود لقاء { $other }؟</b>

    بلمسة واحدة يصبح الوقت لك.
checkins-move =
    <b>متى يناسبك لقاء { $other }؟</b>

    يبقى الوقت السابق محفوظًا حتى تلمس وقتًا جديدًا.
checkins-none =
    لا يعرف Kith وقتًا متاحًا لدى { $other } في الأسابيع الأربعة القادمة.

    يمكنك السؤال مع ذلك، ويجد أحد الأشخاص وقتًا.
checkins-slot-button = { $when }
checkins-day-button = { $day }
checkins-time-button = { $time }
checkins-more-days-button = عرض أيام أخرى
checkins-none-button = لا شيء منها يناسبني
checkins-none-asked =
    طلبنا من { $other } إيجاد وقت معك.

    إن لم يصل جواب في نحو يوم، نسأل فريق التنسيق أيضًا.
checkins-days = في أي يوم تود لقاء { $other }؟
checkins-times = في أي ساعة تود لقاء { $other } يوم { $day }؟
checkins-day-full = لم يبق وقت متاح في ذلك اليوم. هذه الأيام الأخرى.
checkins-slot-gone = سبقك أحد إلى ذلك الوقت. هذه أوقات متاحة الآن.
checkins-enough-booked = هناك أربعة لقاءات محجوزة. بعد أن يمر أحدها يمكنك حجز التالي.
checkins-booked = <b>تم الحجز.</b> تجده في «{ checkins-list-button }».
checkins-moved = <b>تغيّر الوقت.</b> تجده في «{ checkins-list-button }».
checkins-booked-for = هذا موعد لقاء { $parent } و{ $helper }. وصلهما الخبر.
checkins-when-line = <b>{ $when }</b>

## لقاءاتي

checkins-list-button = عرض لقاءاتي
checkins-list =
    <b>لقاءاتي</b>
    { $lines }
checkins-list-empty =
    <b>لقاءاتي</b>

    لا لقاء محجوز الآن. يمكنك حجز لقاء من شاشة الشخص الذي تود لقاءه.
checkins-line = { $when }: لقاؤك مع { $other }.
checkins-question-line = { $when }: هل تم لقاؤك مع { $other }؟
checkins-home-question = { $count ->
    [zero] لا لقاء ينتظر كلمة منك.
    [one] لقاء واحد ينتظر كلمة منك.
    [two] لقاءان ينتظران كلمة منك.
    [few] { $count } لقاءات تنتظر كلمة منك.
    [many] { $count } لقاءً ينتظر كلمة منك.
   *[other] { $count } لقاء ينتظر كلمة منك.
    }
checkins-one =
    <b>{ $when }</b>
    لقاؤك مع { $other }.
    { $lines }
checkins-lasts = نحو { $minutes }
checkins-you-come = قلت إنك ستحضر
checkins-they-come = كلمة من { $other }: سأحضر
checkins-next-line = لقاؤكما القادم: { $when }
checkins-next-button = عرض اللقاء القادم
checkins-see-button = عرض اللقاء
checkins-move-button = تغيير الوقت
checkins-cannot-button = القول إني لا أستطيع
checkins-coming-button = القول إني سأحضر
checkins-coming-noted = جميل، سُجّل ذلك.
checkins-off =
    أُلغي اللقاء مع { $other } في { $when }. لا بأس.

    هل نجد وقتًا آخر؟
checkins-calendar-button = طلب ملف للتقويم
checkins-calendar-off-button = إزالته من تقويمي
checkins-calendar-sent = الملف في الأسفل.
checkins-calendar-caption = { $when }

## ما يقرأه الطرف الآخر

checkins-told-booked =
    <b>لديك لقاء مع { $other }: { $when }</b>

    اختيار الوقت من { $who }. إن لم يناسبك، يمكنك تغييره.
checkins-told-moved =
    <b>لقاؤك مع { $other } أصبح: { $when }</b>

    اختيار الوقت من { $who }. إن لم يناسبك، يمكنك تغييره.
checkins-told-cannot =
    تعذّر الحضور في { $when } على { $other }.

    يحدث هذا. يمكنك إيجاد وقت آخر بلمستين.
checkins-told-called-off =
    أُلغي لقاؤك مع { $other } في { $when }.

    ليس ذلك بسببك. يمكنك إيجاد وقت آخر بلمستين.

## التذكير

checkins-reminder = <b>هذا الوقت محفوظ لك عند { $other }: { $when }.</b>

## هل التقيتما؟

checkins-question-ask = <b>هل تم لقاؤك مع { $other }؟</b>
    كان في { $when }.
checkins-question-nudge = <b>كيف كان الأمر مع { $other }؟</b>
    تكفي لمسة واحدة عن { $when }.
checkins-question-second = <b>هل من كلمة عنك وعن { $other }؟</b>
    كان في { $when }. كل جواب جيد.
checkins-told-question = <b>كلمة من { $other }: التقيتما يوم { $day }.</b>

    هل هذا صحيح؟
checkins-met-button = نعم، التقينا
checkins-it-moved-button = تغيّر الموعد
checkins-not-button = ليس هذه المرة
checkins-wrong-button = هناك خطب ما
checkins-you-said-met =
    شكرًا. قلت إن لقاءك مع { $other } تم ({ $when }).

    عندما تصل كلمة { $other } أيضًا، يُكتب في دفتريكما.
checkins-you-said-not =
    شكرًا. قلت إن لقاءك مع { $other } لم يتم هذه المرة ({ $when }).

    يحدث هذا.
checkins-you-said-wrong = أخبرتنا أن شيئًا لم يكن على ما يرام ({ $when }). فريق التنسيق ينظر في الأمر. لا يُخبَر { $other } بذلك.
checkins-kept =
    <b>تم لقاؤك مع { $other } يوم { $day }.</b>

    كل طرف أعطى { $minutes } ووصله { $minutes }. هذا في دفتريكما.
checkins-not-held =
    لم يتم الأمر مع { $other } هذه المرة. يحدث هذا.

    هل نجد وقتًا آخر؟
checkins-it-moved = <b>متى كان، أو متى سيكون؟</b>
checkins-moved-ahead-button = إيجاد وقت جديد
checkins-moved-done-button = التقينا في يوم آخر
checkins-wrong = <b>ما الذي لم يكن على ما يرام؟</b>

    فريق التنسيق ينظر في الأمر. لا يُخبَر { $other } بذلك.
checkins-wrong-choice-button = { $why ->
    [unsafe] لم أشعر بالأمان
    [lost] لم يجد أحدنا الآخر
   *[other] شيء آخر
    }
checkins-wrong-told = { $why ->
    [unsafe] شكرًا على إخبارنا. هذا هو الصواب. نتصل بفريق التنسيق الآن، ولا يُخبَر { $other } بذلك.
   *[other] شكرًا على إخبارنا. فريق التنسيق ينظر في الأمر، ولا يُخبَر { $other } بذلك.
    }

    إن كنت بحاجة إلى شخص الآن، المس «{ now-button }».
checkins-met-already-button = الإخبار بأننا التقينا
checkins-met-days = في أي يوم تم لقاؤك مع { $other }؟
checkins-all-written = كل الأيام القريبة التي يمكن أن يتم فيها لقاؤك مع { $other } مكتوبة في دفتريكما.
checkins-met-noted =
    شكرًا. تم لقاؤك مع { $other } يوم { $day }.

    عندما تصل كلمة { $other } أيضًا، يُكتب في دفتريكما.
checkins-known-already = لقاؤكما يوم { $day } مكتوب في دفتريكما من قبل.
checkins-settled-kept = سُجّل من { $who } أن لقاءك مع { $other } تم ({ $when }). هذا في دفتريكما.
checkins-settled-not-held = سُجّل من { $who } أن لقاءك مع { $other } لم يتم هذه المرة ({ $when }). يحدث هذا.

## لمن ينظر في الأمر

checkins-ask-no-slot = لا وقت مناسب بعد بين { $who } و{ $other }. يُرجى إيجاد وقت مناسب.
checkins-ask-no-reply = لا جواب من { $who } عن اللقاء مع { $other } في { $when }. هل كل شيء بخير؟
checkins-ask-trace = لا خبر من { $who } منذ أربعة أيام، بعد اللقاء مع { $other } في { $when }. يُرجى معرفة الحال.
checkins-ask-differ = { $who } ({ $one }) و{ $other } ({ $two }): لكل طرف ذاكرة مختلفة عن { $when }. يُرجى الحديث مع الطرفين.
checkins-said-met = «التقينا»
checkins-said-not = «ليس هذه المرة»
checkins-ask-wrong = كلمة من { $who }: شيء لم يكن على ما يرام في اللقاء مع { $other } في { $when }: { $why } لا يُخبَر { $other } بذلك.
checkins-why-unsafe = لم أشعر بالأمان.
checkins-why-lost = لم يجد أحدنا الآخر.
checkins-why-other = شيء آخر.
checkins-ask-away = { $who } في استراحة أو لا يمكن الوصول، وهناك لقاء مع { $other } في { $when }. هل ما زال قائمًا؟
checkins-look-button = عرض ما قاله الطرفان
checkins-call-off-button = إلغاؤه بلطف
checkins-look =
    <b>{ $parent } و{ $helper }، { $day }</b>
    { $lines }

    { $state ->
        [kept] سُجّل أن اللقاء تم.
        [not_held] سُجّل أن اللقاء لم يتم.
        [cancelled] أُلغي اللقاء.
       *[booked] ما الذي عرفته؟
    }
checkins-look-met = كلمة من { $who }: التقينا
checkins-look-not = كلمة من { $who }: ليس هذه المرة
checkins-look-wrong = كلمة من { $who }: شيء لم يكن على ما يرام
checkins-look-silent = لا كلمة من { $who } بعد
checkins-settle-kept-button = تسجيل أن اللقاء تم
checkins-settle-not-button = تسجيل أن اللقاء لم يتم
checkins-called-off = وصل إلى { $parent } و{ $helper } أن اللقاء أُلغي.
