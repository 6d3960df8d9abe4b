### اللقاءات التي تتم: كم مرة، إيجاد وقت، التذكير، وهل التقيتما

## كم مرة تلتقيان

checkins-plan-proposed =
    <b>كم مرة تودان اللقاء، أنت و{ $other }؟</b>
    { $lines }

    هذه فكرة أولى. يمكن لكل منكما طلب لقاءات أكثر أو أقل في أي وقت.
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
    [expecting] خلال الحمل
    [birth] حتى يبلغ الطفل عمر { checkins-plan-length }
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

    يمكنك حجز اللقاء القادم متى ناسبك ذلك.
checkins-time-to-meet =
    <b>متى يناسبك اللقاء القادم مع { $other }؟</b>

    ضغطتان ويُحجز الموعد. وإن لم يناسبك أي وقت فيمكنك قول ذلك هناك.
checkins-plan-talk = لا بأس. يبقى الأمر مفتوحًا حتى تتحدثا عنه، أنت و{ $other }.
checkins-plan =
    <b>كم مرة نلتقي</b>
    { $lines }

    { $notes }
checkins-plan-button = عرض عدد اللقاءات
checkins-plan-answer-button = اختيار عدد اللقاءات
checkins-plan-both = وافق الطرفان.
checkins-plan-yours = وصلت موافقتك. وصل السؤال إلى { $other }.
checkins-plan-theirs = وصلت موافقة { $other }.
checkins-plan-said =
    <b>كم مرة يكون اللقاء بين { $who } و{ $other }</b>

    { $said }
checkins-plan-nobody-yet = لم يصل أي جواب بعد من الطرفين.
checkins-plan-took-place = تمّ حتى الآن { $kept } من { $due } من اللقاءات المتفق عليها.
checkins-plan-expects = اللقاء القادم يكون في أسبوع { $day }.
checkins-plan-waits = كم مرة تودان اللقاء؟ ما زال هذا ينتظر موافقتك.
checkins-plan-waits-other = لم يُتفق بعد على عدد مرات اللقاء.

## لقاءات أكثر أو أقل

checkins-pace-button = طلب لقاءات أكثر أو أقل
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
   *[unsaid] أفضّل ألا أقول
    }
checkins-reason-more_going_on = هناك أمور أكثر الآن.
checkins-reason-settled = هدأت الأمور.
checkins-reason-little_time = الوقت قليل الآن.
checkins-reason-unsaid = لم يُذكر السبب، ولا بأس بذلك.
checkins-pace-words = { $per_cent ->
    [50] نصف عدد المرات المخطط لها
    [75] أقل قليلًا مما خُطّط له
    [150] أكثر مما خُطّط له
    [200] ضعف عدد المرات المخطط لها
   *[100] بالقدر الذي خُطّط له في البداية
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
    <b>متى يناسبك لقاء { $other }؟</b>

    بضغطة واحدة يصبح الوقت لك.
    { $typed }
checkins-move =
    <b>متى يناسبك لقاء { $other }؟</b>

    يبقى الوقت السابق محفوظًا حتى يُختار وقت جديد.
    { $typed }
checkins-none =
    لا يعرف «كيث» وقتًا متاحًا لدى { $other } في الأسابيع الأربعة القادمة.

    يمكنك السؤال مع ذلك، وعندها يبحث شخص عن وقت معك.
    { $typed }
checkins-slot-button = { $when }
checkins-day-button = { $day }
checkins-time-button = { $time }
checkins-more-days-button = عرض أيام أخرى
checkins-none-button = لا شيء منها يناسبني
checkins-none-asked =
    طلبنا من { $other } إيجاد وقت معك.

    إن لم يصل جواب في نحو يوم، نسأل فريق التنسيق أيضًا.
checkins-days =
    في أي يوم يناسبك لقاء { $other }؟

    { $typed }
checkins-times = في أي ساعة يناسبك لقاء { $other } يوم { $day }؟
checkins-day-full = لم يبق وقت متاح في ذلك اليوم. هذه الأيام الأخرى.
checkins-slot-gone = سبقك أحد إلى ذلك الوقت. هذه أوقات متاحة الآن.
checkins-enough-booked = هناك أربعة لقاءات محجوزة. بعد اللقاء القادم يمكنك الحجز من جديد.
checkins-booked = <b>تم الحجز.</b> يظهر في «{ checkins-list-button }».
checkins-moved = <b>تغيّر الوقت.</b> يظهر في «{ checkins-list-button }».
checkins-booked-for = هذا وقت لقاء { $parent } و{ $helper }. وقد أخبرناهما.
checkins-when-line = <b>{ $when }</b>

## وقت مكتوب، ووقت مطلوب

checkins-or-type = يمكن كتابته أيضًا، مثل «{ checkins-typed-example }».
checkins-typed-example = الجمعة 15:00
checkins-typed-time = <b>{ $when }. هل هذا صحيح؟</b>

    { $fit ->
        [outside] هذا خارج الساعات المعتادة. نسأل { $other } أولًا، ويُحجز الوقت حين يقول الطرفان نعم.
       *[free] مع نعم يكون لقاؤك مع { $other } في ذلك الوقت.
    }
checkins-typed-yes-button = نعم، هذا صحيح
checkins-typed-which = <b>أي وقت هو المقصود؟</b>

    يكفي الضغط عليه، أو كتابته من جديد.
checkins-typed-day = <b>أي يوم هو المقصود؟</b>

    يكفي الضغط عليه، أو كتابته من جديد.
checkins-typed-hour = <b>في أي ساعة يوم { $day }؟</b>

    تكفي كتابة الساعة، مثل «15:00».
checkins-typed-unread = لم نجد وقتًا في هذا. يُرجى كتابة اليوم والساعة، مثل «{ checkins-typed-example }».
checkins-typed-past = مضى ذلك الوقت. يُرجى كتابة وقت لم يأت بعد.
checkins-typed-far = هذا بعد أكثر من سنة. يُرجى كتابة وقت أقرب.
checkins-typed-skipped = تُقدَّم الساعات في تلك الليلة فلا يأتي هذا الوقت. يُرجى كتابة وقت آخر.
checkins-typed-twice = تُؤخَّر الساعات في تلك الليلة فيأتي هذا الوقت مرتين. يُرجى كتابة وقت آخر.
checkins-typed-taken = { $when } ليس متاحًا. هذه أوقات متاحة.
checkins-typed-outside = هذا خارج الساعات. هذه أوقات ضمنها.
checkins-typed-asked =
    سألنا { $other } عن { $when }. يُحجز الوقت حين تأتي نعم.

    حتى ذلك الحين لا يتغير شيء آخر.
checkins-asked-asks = طلب من { $other }: اللقاء { $when }. يُحجز إن قلت نعم.
checkins-asked-waits = ننتظر نعم من { $other }: { $when }.
checkins-asked-too-late = قد لا يصل هذا إلى { $other } في الوقت المناسب، فلم يُسأل عن شيء. يرجى اختيار وقت لاحق.
checkins-asked-yes-button = نعم لذلك الوقت
checkins-asked-other-button = اقتراح وقت آخر
checkins-told-asked =
    <b>هل يناسبك لقاء { $other }: { $when }؟</b>

    الطلب من { $other }. لا يُحجز إلا إن قلت نعم.
checkins-told-agreed =
    <b>نعم، تم الحجز: لقاؤك مع { $other } { $when }</b>

    طلبت هذا الوقت، وهو يناسبكما معًا.
checkins-told-no-yes =
    لم يصل جواب من { $other } عن { $when }، فلم يُحجز شيء حينها.

    هذا يحدث. يمكنك إيجاد وقت آخر بضغطتين.
checkins-told-not-then =
    لم يُحجز شيء مع { $other } في هذا الموعد: { $when }. لم يتيسر هذا الوقت.

    هذا يحدث. يمكنك إيجاد وقت آخر بضغطتين.
checkins-ask-asked-time = { $who } يود لقاء { $other } خارج الساعات المعتادة: { $when }. لا يُحجز إلا بنعم.

## لقاءاتي

checkins-list-button = عرض لقاءاتي
checkins-list =
    <b>لقاءاتي</b>
    { $lines }
checkins-list-empty =
    <b>لقاءاتي</b>

    لا لقاء محجوز الآن. يمكنك حجز لقاء من شاشة الشخص نفسه.
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
checkins-lasts = المدة نحو: { $minutes }
checkins-you-come = قلت إنك ستحضر
checkins-they-come = كلمة من { $other }: سأحضر
checkins-next-line = لقاؤكما القادم: { $when }
checkins-next-button = عرض اللقاء القادم
checkins-see-button = عرض اللقاء
checkins-move-button = تغيير الوقت
checkins-cannot-button = لا أستطيع الحضور
checkins-coming-button = سأحضر
checkins-coming-noted = جميل، سُجّل ذلك.
checkins-off =
    أُلغي اللقاء مع { $other } ({ $when }). لا بأس.

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
    تعذّر حضور { $other } ({ $when }).

    يحدث هذا. يمكنك إيجاد وقت آخر بضغطتين.
checkins-told-called-off =
    أُلغي لقاؤك مع { $other } ({ $when }).

    ليس ذلك بسببك. يمكنك إيجاد وقت آخر بضغطتين.
checkins-told-off-by =
    أُلغي لقاؤك مع { $other } ({ $when }) نيابةً عنك، من { $who }.

    إن لم يناسبك ذلك، يمكنك إيجاد وقت آخر بضغطتين.
checkins-told-cannot-by =
    تعذّر حضور { $other } ({ $when }). جاء الإلغاء من { $who }.

    يحدث هذا. يمكنك إيجاد وقت آخر بضغطتين.

## ما يراه من ينوب عن شخص آخر

checkins-acting-line = { $when }: لقاء { $who } مع { $other }
checkins-acting-book-button = حجز مع { $who }
checkins-acting-list-button = عرض اللقاءات

## التذكير

checkins-reminder = <b>هذا الوقت محفوظ لك عند { $other }: { $when }.</b>
checkins-two-hours-on-button = ذكّرني قبل ساعتين أيضًا
checkins-two-hours-off-button = إيقاف تذكير الساعتين
checkins-two-hours-on = من الآن يصلك تذكير قبل كل لقاء بساعتين أيضًا، ولا يصل حين نبقى صامتين.
checkins-two-hours-off = لن يصلك تذكير قبل اللقاء بساعتين بعد الآن. تبقى التذكيرات الأبكر.

## هل التقيتما؟

checkins-question-ask = <b>هل تم لقاؤك مع { $other }؟</b>
    كان الموعد: { $when }.
checkins-question-nudge = <b>كيف كان اللقاء مع { $other }؟</b>
    تكفي ضغطة واحدة عن لقاء { $when }.
checkins-question-second = <b>هل لنا أن نسأل مرة أخرى عن لقائك مع { $other }؟</b>
    كان الموعد: { $when }. كل جواب جيد.
checkins-told-question = <b>كلمة من { $other }: التقيتما يوم { $day }.</b>

    هل هذا صحيح؟
checkins-met-button = نعم، التقينا
checkins-it-moved-button = تغيّر الوقت
checkins-not-button = ليس هذه المرة
checkins-wrong-button = هناك خطب ما
checkins-you-said-met =
    شكرًا. قلت إن لقاءك مع { $other } تم ({ $when }).

    عندما تصل كلمة { $other } أيضًا، يُكتب في دفتريكما.
checkins-you-said-not =
    شكرًا. قلت إن لقاءك مع { $other } لم يتم هذه المرة ({ $when }).

    يحدث هذا.
checkins-you-said-wrong = أخبرتنا أن شيئًا لم يكن على ما يرام ({ $when }). فريق التنسيق ينظر في الأمر. ولا نخبر { $other } بذلك.
checkins-kept =
    <b>تم لقاؤك مع { $other } يوم { $day }.</b>

    ما أعطاه كل طرف: { $minutes }، وما تلقاه: { $minutes }. هذا في دفتريكما.
checkins-not-held =
    لم يتم الأمر مع { $other } هذه المرة. يحدث هذا.

    هل نجد وقتًا آخر؟
checkins-it-moved = <b>متى كان، أو متى سيكون؟</b>
checkins-moved-ahead-button = إيجاد وقت جديد
checkins-moved-done-button = التقينا في يوم آخر
checkins-wrong = <b>ما الذي لم يكن على ما يرام؟</b>

    فريق التنسيق ينظر في الأمر. ولا نخبر { $other } بذلك.
checkins-wrong-choice-button = { $why ->
    [unsafe] لم أشعر بالأمان
    [lost] لم يجد أحدنا الآخر
   *[other] شيء آخر
    }
checkins-wrong-told = { $why ->
    [unsafe] شكرًا على إخبارنا. هذا هو الصواب. نبلغ فريق التنسيق الآن، ولا نخبر { $other } بذلك.
   *[other] شكرًا على إخبارنا. فريق التنسيق ينظر في الأمر، ولا نخبر { $other } بذلك.
    }

    إن كنت بحاجة إلى شخص الآن، يُرجى الضغط على «{ now-button }».
checkins-met-already-button = الإخبار بأننا التقينا
checkins-met-days =
    في أي يوم تم لقاؤك مع { $other }؟

    يكفي الضغط على اليوم، أو كتابته، مثل «أمس».
checkins-met-typed = <b>كان لقاؤك مع { $other } يوم { $day }. هل هذا صحيح؟</b>
checkins-typed-day-again-button = اختيار يوم آخر
checkins-met-typed-unread = هذا ليس يومًا من الأسبوعين الماضيين لم يُذكر بعد. يكفي الضغط على يوم أو كتابته، مثل «أمس».
checkins-all-written = كل الأيام القريبة التي ربما تم فيها لقاؤك مع { $other } مكتوبة في دفتريكما من قبل.
checkins-met-noted =
    شكرًا. تم لقاؤك مع { $other } يوم { $day }.

    عندما تصل كلمة { $other } أيضًا، يُكتب في دفتريكما.
checkins-known-already = لقاؤكما يوم { $day } مكتوب في دفتريكما من قبل.
checkins-settled-kept = كتب فريق التنسيق ({ $who }) أن لقاءك مع { $other } تم ({ $when }). هذا في دفتريكما.
checkins-settled-not-held = كتب فريق التنسيق ({ $who }) أن لقاءك مع { $other } لم يتم هذه المرة ({ $when }). يحدث هذا.

## فكرة للتمريض، قبل الزيارة وبعدها

checkins-tip =
    { $said }

    { $tip }
checkins-tip-before = { $number ->
    [0] يمكنك أن تسأل: ما الذي سار جيدًا وتودّ المزيد منه؟
    [1] يمكنك أن تسأل: عمّ تودّ أن نتحدث اليوم؟
    [2] يمكنك أن تسأل: ماذا عرفت هذا الأسبوع ولا أعرفه أنا؟
    [3] يمكنك أن تسأل: من كان لطيفًا معك هذا الأسبوع؟
    [4] يمكنك أن تسأل: ماذا تقول لعائلة أخرى عن هذا؟
   *[5] يمكن الاكتفاء بالقليل، وترك الكلمة الأخيرة: { $other }.
    }
checkins-tip-after = { $number ->
    [0] ماذا تعلّمت اليوم من { $other }؟
    [1] ما الذي تمّ اليوم دون مساعدتك بفضل { $other }؟
    [2] أي فكرة اليوم جاءت من { $other }؟
    [3] ماذا يمكن أن تتعلم عائلة أخرى من { $other }؟
    [4] ما الذي ستفعله بطريقة أخرى بعد اليوم؟
   *[5] ما الذي أضحككما اليوم؟
    }

## الشكر في النهاية

checkins-thanks-names = { $one } و{ $two }
checkins-thanks-two = أنتما
checkins-thanks-subtitle = ما تم معًا
checkins-thanks-figure = { $count }
checkins-thanks-length = { $unit ->
    [day] { $count ->
        [one] يوم جنبًا إلى جنب
        [two] يومان جنبًا إلى جنب
        [few] أيام جنبًا إلى جنب
        [many] يومًا جنبًا إلى جنب
       *[other] يوم جنبًا إلى جنب
    }
    [week] { $count ->
        [one] أسبوع جنبًا إلى جنب
        [two] أسبوعان جنبًا إلى جنب
        [few] أسابيع جنبًا إلى جنب
        [many] أسبوعًا جنبًا إلى جنب
       *[other] أسبوع جنبًا إلى جنب
    }
   *[month] { $count ->
        [one] شهر جنبًا إلى جنب
        [two] شهران جنبًا إلى جنب
        [few] أشهر جنبًا إلى جنب
        [many] شهرًا جنبًا إلى جنب
       *[other] شهر جنبًا إلى جنب
    }
    }
checkins-thanks-times = { $count ->
    [one] لقاء
    [two] لقاءان
    [few] لقاءات
    [many] لقاءً
   *[other] لقاء
    }
checkins-thanks-minutes = { $minutes }
checkins-thanks-gave = أعطاها كل طرف وتلقاها
checkins-thanks-met = { $count ->
    [one] لقاء واحد.
    [two] لقاءان.
    [few] { $count } لقاءات.
    [many] { $count } لقاءً.
   *[other] { $count } لقاء.
    }
checkins-thanks =
    <b>ما تم بينك وبين { $who }</b>

    جنبًا إلى جنب: { $unit ->
        [day] { $count ->
            [one] يوم واحد
            [two] يومان
            [few] { $count } أيام
            [many] { $count } يومًا
           *[other] { $count } يوم
        }
        [week] { $count ->
            [one] أسبوع واحد
            [two] أسبوعان
            [few] { $count } أسابيع
            [many] { $count } أسبوعًا
           *[other] { $count } أسبوع
        }
       *[month] { $count ->
            [one] شهر واحد
            [two] شهران
            [few] { $count } أشهر
            [many] { $count } شهرًا
           *[other] { $count } شهر
        }
    }. { $times } ما أعطاه كل طرف: { $minutes }، وتلقى مثله.

    شكرًا.
checkins-thanks-offer = كانت بينك وبين { $who } أشياء جميلة. يمكن إلقاء نظرة إلى الوراء، وترك كلمة أيضًا.
checkins-thanks-button = رؤية ما تم معًا
checkins-thanks-sent = ها هو ما تم بينك وبين { $who }.

## لمن ينظر في الأمر

checkins-ask-no-slot = لا وقت مناسب بعد بين { $who } و{ $other }. يُرجى إيجاد وقت مناسب.
checkins-ask-unbooked = لا لقاء محجوزًا بين { $who } و{ $other }، وقد مضى وقت اللقاء. يُرجى السؤال عن الأحوال.
checkins-ask-unanswered = لم يُتفق بعد على عدد اللقاءات بين { $who } و{ $other }. يُرجى إيجاد وقت للحديث عن ذلك.
checkins-ask-no-reply = لا جواب من { $who } عن اللقاء مع { $other } ({ $when }). هل كل شيء بخير؟
checkins-ask-trace = لا خبر من { $who } منذ أربعة أيام، بعد اللقاء مع { $other } ({ $when }). يُرجى الاطمئنان.
checkins-ask-differ = جوابان مختلفان عن { $when }: { $who } ({ $one }) و{ $other } ({ $two }). يُرجى الحديث مع الطرفين.
checkins-said-met = «التقينا»
checkins-said-not = «ليس هذه المرة»
checkins-ask-wrong = كلمة من { $who }: شيء لم يكن على ما يرام في اللقاء مع { $other } ({ $when }): { $why } لا نخبر { $other } بذلك.
checkins-why-unsafe = لم أشعر بالأمان.
checkins-why-lost = لم يجد أحدنا الآخر.
checkins-why-other = شيء آخر.
checkins-ask-away = { $who } في استراحة أو تعذّر الوصول، وهناك لقاء مع { $other } ({ $when }). هل ما زال قائمًا؟
checkins-look-button = عرض ما قاله الطرفان
checkins-call-off-button = إلغاؤه بلطف
checkins-look =
    <b>{ $parent } و{ $helper }، { $day }</b>
    { $lines }

    { $state ->
        [kept] سُجّل أن اللقاء تم.
        [not_held] سُجّل أن اللقاء لم يتم.
        [cancelled] أُلغي اللقاء.
       *[booked] ما الذي تبيّن لك؟
    }
checkins-look-met = كلمة من { $who }: التقينا
checkins-look-not = كلمة من { $who }: ليس هذه المرة
checkins-look-wrong = كلمة من { $who }: شيء لم يكن على ما يرام
checkins-look-silent = لا كلمة من { $who } بعد
checkins-settle-kept-button = تسجيل أن اللقاء تم
checkins-settle-not-button = تسجيل أن اللقاء لم يتم
checkins-called-off = أخبرنا { $parent } و{ $helper } أن اللقاء أُلغي.

## كيف هذا الأسبوع؟

checkins-pulse =
    <b>كيف هذا الأسبوع؟</b>

    ضغطة واحدة تكفي. إن كان صعبًا جدًا فسيتواصل معك أحد.
checkins-pulse-which =
    شكرًا على ما كتبت. <b>أي كلمة هي الأنسب؟</b>

    إن كان صعبًا جدًا فسيتواصل معك أحد.
checkins-pulse-word = { $word ->
    [good] جيد
    [all_right] لا بأس
    [up_and_down] بين بين
    [hard] صعب
    [very_hard] صعب جدًا
   *[busy] بخير، مع انشغال
    }
checkins-pulse-button = { $word ->
    [good] الأسبوع جيد
    [all_right] الأسبوع لا بأس به
    [up_and_down] الأسبوع بين بين
    [hard] الأسبوع صعب
    [very_hard] الأسبوع صعب جدًا
   *[busy] بخير، مع انشغال
    }
checkins-pulse-tell-button = وصف هذا الأسبوع
checkins-pulse-said =
    قلت عن هذا الأسبوع: { checkins-pulse-word }.

    يمكنك كتابة المزيد، أو اختيار كلمة أخرى.
checkins-pulse-kept-light = شكرًا على إخبارنا. يمكنك كتابة المزيد إن أردت.
checkins-pulse-kept-busy = يسرّنا ذلك. الأسابيع المزدحمة أسابيع أيضًا.
checkins-pulse-kept-hard =
    شكرًا على قول ذلك. تمرّ أسابيع صعبة، ولا داعي لتحملها وحدك.

    يمكنك كتابة المزيد. وإن احتجت إلى شخص فاضغط بالأسفل في أي ساعة.
# @grave
checkins-pulse-kept-hardest =
    شكرًا على إخبارنا. لست وحدك في هذا.

    { $owner } وإن احتجت إلى شخص قبل ذلك فاضغط بالأسفل.
checkins-pulse-owner = سيصلك اليوم تواصل من { $who }.
checkins-pulse-later =
    يمكنك الحديث مع شخص الآن:
    { $numbers }

    يصل ذلك إلى { $who } عندما تفتح الخدمة: { $at }.
checkins-pulse-no-owner = نتصل بأحد لأجلك الآن.
checkins-pulse-written = شكرًا. حفظناه مع ما قلته عن هذا الأسبوع.
checkins-pulse-again-button = اختيار كلمة أخرى
checkins-pulse-weeks-button = عرض أسابيعي
checkins-pulse-weeks-of-button = عرض الأسابيع السابقة
checkins-pulse-often-button = اختيار عدد المرات
# @article
checkins-pulse-weeks =
    <b>الأسابيع السابقة: { $who }</b>

    { $lines }
checkins-pulse-weeks-none =
    <b>الأسابيع السابقة: { $who }</b>

    لا شيء بعد. ضغطة في الأسبوع تكفي.
checkins-pulse-line = { $day }: { checkins-pulse-word }
checkins-pulse-one = { checkins-pulse-word }
checkins-pulse-day = { $day }
checkins-pulse-picture = كيف كانت الأسابيع
checkins-pulse-picture-about = كلما كان الأسبوع أفضل ارتفعت النقطة
checkins-pulse-picture-button = عرض رسم لها
checkins-pulse-picture-sent = ها هو الرسم بالأسفل.
checkins-pulse-often =
    <b>كم مرة نسأل عن أسبوعك؟</b>

    الآن: { $weeks ->
        [0] أبدًا
        [1] كل أسبوع
       *[2] كل أسبوعين
    }. يمكنك أن تقول كيف هو متى شئت.
checkins-pulse-every-button = { $weeks ->
    [0] إيقاف السؤال
    [1] السؤال كل أسبوع
   *[2] السؤال كل أسبوعين
    }
# @grave
checkins-ask-pulse = أسبوع صعب جدًا لدى { $who }. يُرجى التواصل اليوم.

## خطوات صغيرة

checkins-goals-button = عرض خطواتي الصغيرة
checkins-goal-next-button = التفكير في خطوة صغيرة
checkins-goal-new-button = كتابة هدف جديد
checkins-goals-others-button = عرض أهدافي الأخرى
checkins-goals-none =
    <b>خطواتي الصغيرة</b>

    ما الذي يجعل الأسبوع القادم أفضل قليلًا؟ يمكن كتابته هنا، وتقسيمه إلى خطوات صغيرة، والفرح بكل خطوة. لا يراه أحد غيرك ما لم يكن ذلك باختيارك.
checkins-goals =
    <b>خطواتي الصغيرة</b>
    { $lines }
checkins-goal-line = { $number }. { $what }
checkins-goal-open-button = فتح { $number }
checkins-goals-others =
    <b>أهداف مؤجلة أو مكتملة</b>
    { $lines }
checkins-goal-new =
    <b>ما الذي يجعل الأسبوع القادم أفضل قليلًا؟</b>

    يمكن كتابته بكلماتك، أو الضغط على فكرة. لا يراه أحد غيرك ما لم يكن ذلك باختيارك.
checkins-starter-goal = { $starter ->
    [rest] راحة أكثر قليلًا
    [air] هواء منعش
    [talk] حديث مع أحد
    [mine] شيء أستمتع به
    [warm] وجبة دافئة
   *[order] ترتيب شيء واحد
    }
checkins-starter-goal-button = { checkins-starter-goal }
checkins-step-first =
    <b>{ $what }</b>

    ما أول شيء صغير ممكن؟ يمكن كتابته، أو الضغط على فكرة، أو التخطي.
checkins-step-next =
    <b>{ $what }</b>

    ما الشيء الصغير التالي الممكن؟ يمكن كتابته أو الضغط على فكرة. ولا حاجة إلى المزيد.
checkins-starter-step = { $starter ->
    [day] اختيار يوم لذلك
    [ask] طلب مساعدة من أحد
    [minutes] تجربة لخمس دقائق
   *[list] كتابة ما أحتاج إليه
    }
checkins-starter-step-button = { checkins-starter-step }
checkins-step-enough-button = الاكتفاء بهذا
checkins-goal =
    <b>{ $what }</b>
    { $lines }

    { $notes }
checkins-step-line = { $number }. { $done ->
    [yes] ✓ { $what }
   *[no] { $what }
    }
checkins-goal-no-steps = لا خطوات صغيرة بعد، ولا حاجة إليها.
checkins-goal-seen-line = يمكن أن يرى هذا: { $who }
checkins-goal-unseen-line = لا يرى هذا أحد غيرك
checkins-goal-reminder-line = نذكّرك يوم { $day }
checkins-goal-state = { $state ->
    [finished] مكتمل
   *[aside] مؤجل الآن
    }
checkins-step-done-button = تمّت
checkins-step-undo-button = ليس بعد
checkins-step-add-button = إضافة خطوة صغيرة
checkins-goal-change-button = تغيير شيء
checkins-goal-show-button = اختيار من يراه
checkins-goal-remind-button = طلب تذكير
checkins-step-celebrated = { $number ->
    [0] خطوة تمّت، وهي خطوتك! 🌱
    [1] رائع! الخطوة الصغيرة خطوة حقيقية. 🌟
    [2] تمّت! نفَس عميق ولحظة فرح. 🍃
    [3] هذا إنجازك. ما أجمله! 🌼
    [4] ها هي: شيء واحد تم. ☀️
   *[5] أحسنت! هذه الخطوة أصبحت وراءك. 🎈
    }
checkins-goal-celebrated = { $number ->
    [0] ما أردته صار أقرب بفضلك! 🎉
    [1] قطعت طريقًا جميلًا! 🎉
   *[2] ها هو ذا! يحق لك كل الفخر. 🎉
    }
checkins-celebrated-quietly = تم ذلك، على مهلك.
checkins-goal-all-done =
    <b>{ $celebrated }</b>

    { $what }

    ماذا بعد؟ كما شئت. لا شيء متوقع منك.
checkins-goal-finish-button = اعتباره مكتملًا
checkins-goal-finished = «{ $what }» محفوظ بين أهدافك الأخرى.
checkins-goal-set-aside = أصبح مؤجلًا، ولا بأس بذلك. لا يراه الآن أحد غيرك، ويمكن العودة إليه في أي وقت.
checkins-goal-again-button = العودة إليه
checkins-goal-remove-button = حذفه نهائيًا
checkins-goal-remove =
    <b>{ $what }</b>

    هل نحذف هذا الهدف وخطواته؟ لن يراها أحد بعد ذلك، ولا أنت.
checkins-goal-remove-yes-button = نعم، حذفه
checkins-goal-removed = لم يعد موجودًا، ولا يمكن لأحد أن يراه.
checkins-goal-change =
    <b>{ $what }</b>

    ما المطلوب تغييره؟
checkins-goal-reword-button = قوله بطريقة أخرى
checkins-goal-steps-button = تغيير الخطوات
checkins-goal-aside-button = تأجيله الآن
checkins-goal-steps =
    <b>أي خطوة للتغيير؟</b>
    { $lines }
checkins-step-choose-button = خطوة { $number }
checkins-step =
    <b>{ $what }</b>

    ما المطلوب تغييره في هذه الخطوة؟
checkins-step-up-button = نقلها إلى أعلى
checkins-step-drop-button = حذفها
checkins-goal-reword =
    <b>{ $what }</b>

    كيف يمكن قوله الآن؟ بكلماتك أنت.
checkins-goal-reworded = حُفظ بكلماتك الجديدة.
checkins-goal-empty = لا كلمات هنا بعد. تصلح أي لغة، وحتى رمز تعبيري واحد.
checkins-goal-short =
    <b>كلمات كثيرة وجميلة!</b>

    كلها ما زالت هنا في هذه المحادثة. هل نحفظ بدايتها؟

    «{ $words }»

    أو يمكن كتابتها مرة أخرى، أقصر.
checkins-goal-short-button = حفظ البداية
checkins-goal-read-back =
    «{ $words }»

    { $lines }

    هل نحفظه هكذا؟ ويمكن أيضًا كتابته بطريقة أخرى.
checkins-goal-read-back-button = حفظه هكذا
checkins-goals-enough = لديك الآن { $most } أهداف، وهذا كافٍ. عند تأجيل هدف أو إكماله يصبح هناك مكان لآخر.
checkins-steps-enough = { $most } خطوات صغيرة تكفي لهدف واحد. عند حذف خطوة يصبح هناك مكان لأخرى.
checkins-goal-remind =
    <b>في أي يوم نذكّرك؟</b>

    سطر لطيف في الصباح، مرة واحدة. وفي غير ذلك لا تذكير أبدًا.
checkins-goal-remind-away = أنت الآن في استراحة، ولن نكتب لك حتى عودتك. وعندها يمكن طلب تذكير.
checkins-goal-remind-off-button = إيقاف التذكير
checkins-goal-reminder =
    <b>{ $what }</b>

    طلبت منا أن نذكر هذا اليوم. وإن لم يكن اليوم مناسبًا فلا بأس.
checkins-goal-see-button = عرض الخطوات
checkins-goal-remind-again-button = اختيار يوم آخر
checkins-goal-show =
    <b>من يمكنه رؤية هذا الهدف؟</b>
    { $lines }

    تمكن قراءته وقول «أحسنت»، لا غير. ويمكنك التراجع في أي وقت.
checkins-goal-show-nobody =
    <b>من يمكنه رؤية هذا الهدف؟</b>

    لا أحد بعد يمكن عرضه عليه. هو لك وحدك.
checkins-goal-show-to-button = عرضه على { $who }
checkins-goal-hide-button = إخفاؤه عن { $who }
checkins-goals-of-button = عرض الخطوات الصغيرة
checkins-goals-of =
    <b>معروض لك من { $who }</b>
    { $lines }
checkins-goal-seen =
    <b>{ $who }: { $what }</b>
    { $lines }
checkins-words-gone = { $what ->
    [goal] هدف
   *[step] خطوة صغيرة
    }
checkins-cheer-button = قول «أحسنت»
checkins-cheer-said = ستصل كلمتك إلى { $who }.
checkins-cheered = كلمة من { $who } عن خطوتك الصغيرة: <b>أحسنت!</b>

## لقاءات جماعية: مع ممرضة أو مرشدة وعدة أهالٍ

checkins-group-list-button = عرض المجموعات
checkins-group-list =
    <b>لقاءات جماعية</b>
    { $lines }
checkins-group-list-empty =
    <b>لقاءات جماعية</b>

    لا لقاء لك الآن. يمكن لمن يرافق الأسر فتح لقاء.
checkins-group-item-host = { $when }: { $title }. اللقاء في ضيافتك.
checkins-group-item-held = { $when }: { $title }. لك مكان.
checkins-group-item-waiting = { $when }: { $title }. اسمك في الانتظار.
checkins-group-item-open = { $when }: { $title }، مع { $who }. يمكنك الحضور أيضًا.
checkins-group-item-over = { $when }: كيف كان؟
checkins-group-home-line = { $when }: لقاء جماعي مع { $who }.
checkins-group-home-host = { $when }: لقاء جماعي تستضيفه.
checkins-group-home-question = { $count ->
    [zero] لا لقاء جماعي ينتظر كلمة منك.
    [one] لقاء جماعي ينتظر كلمة منك.
    [two] لقاءان جماعيان ينتظران كلمة منك.
    [few] { $count } لقاءات جماعية تنتظر كلمة منك.
    [many] { $count } لقاءً جماعيًا ينتظر كلمة منك.
   *[other] { $count } لقاء جماعي ينتظر كلمة منك.
    }
checkins-group-new-button = فتح لقاء جديد

## فتح لقاء جماعي

checkins-group-what = <b>ماذا تود أن تفعلوا معًا؟</b>
checkins-group-topic = { $topic ->
    [tea] كوب شاي معًا
    [walk] نزهة معًا
    [cooking] الطبخ معًا
    [talk] أسئلة وأجوبة
    [touch] تدليك لطيف
    [songs] أغانٍ وأهازيج
   *[own] لقاء جماعي
    }
checkins-group-topic-button = { $topic ->
    [tea] شرب الشاي
    [walk] نزهة
    [cooking] طبخ
    [talk] حديث
    [touch] تدليك
    [songs] غناء
   *[own] كتابة
    }
checkins-group-title =
    <b>ما هو اللقاء؟</b>

    تكفي كلمات قليلة. يقرؤها الأهالي كما هي، فلا تُذكر فيها أسماء.
checkins-group-words-length = تكفي كلمات قليلة، { $most } حرفًا على الأكثر.
checkins-group-where =
    <b>أين اللقاء؟</b>

    يُكتب المكان كما يسميه الناس. ويمكنك إخبارهم به لاحقًا.
checkins-group-where-later-button = سأخبرهم بنفسي
checkins-group-days = <b>في أي يوم؟</b>
checkins-group-no-days = لا تعرف Kith وقت فراغ لك في الأسابيع الأربعة القادمة.
checkins-group-times = في أي ساعة يوم { $day }؟
checkins-group-how-many =
    <b>كم من الأهالي يمكنهم الحضور؟</b>

    يمكن الضغط على رقم، أو كتابة رقم من { $least } إلى { $most }.
checkins-group-room-button = { $count }
checkins-group-room-between = يصلح هنا رقم من { $least } إلى { $most }.
checkins-group-for =
    <b>لمن هذا اللقاء؟</b>

    تصلهم الدعوة حين يناسبهم، ولا يلزم أحدًا أن يجيب.
checkins-group-for-button = { $offered ->
    [all] دعوة كل الأهالي هنا
   *[own] دعوة من أرافقهم
    }
checkins-group-read-back =
    <b>{ $title }</b>
    { $when }
    { $where }
    { $room ->
        [zero] لا مكان.
        [one] مكان واحد.
        [two] مكانان.
        [few] { $room } أماكن.
        [many] { $room } مكانًا.
       *[other] { $room } مكان.
    }
    { $offered ->
        [all] لكل الأهالي هنا ممن يتحدثون لغتك.
       *[own] لمن ترافقهم من الأسر.
    }

    هل هذا صحيح؟
checkins-group-where-line = المكان: { $where }
checkins-group-where-unsaid = المكان تقوله بنفسك.
checkins-group-open-button = فتح اللقاء
checkins-group-again-button = البدء من جديد
checkins-group-opened = <b>اللقاء مفتوح.</b> تصل الدعوات واحدة بعد أخرى.
checkins-group-enough = ستة لقاءات جماعية مفتوحة الآن. بعد القادم يمكنك فتح غيره.
checkins-group-not-cleared = للقاء جماعي يلزم تصريح أولًا. يُرجى سؤال فريق التنسيق.

## لقاء جماعي واحد

checkins-group-invited =
    <b>{ $title }</b>
    { $when }، مع { $who }

    هل تود الحضور؟ لا يلزمك الجواب.
checkins-group-take-button = أخذ مكان
checkins-group-wait-button = انتظار مكان
checkins-group-stop-button = ترك الانتظار
checkins-group-back-button = نظرة أخرى
checkins-group-one =
    <b>{ $title }</b>
    { $when }، مع { $who }
    { $lines }
checkins-group-taken = الأماكن المأخوذة: { $taken } من { $room }
checkins-group-waiting = { $count ->
    [zero] لا أحد ينتظر مكانًا
    [one] شخص واحد ينتظر مكانًا
    [two] شخصان ينتظران مكانًا
    [few] { $count } أشخاص ينتظرون مكانًا
    [many] { $count } شخصًا ينتظرون مكانًا
   *[other] { $count } شخص ينتظرون مكانًا
    }
checkins-group-comes = مكان محفوظ: { $who }
checkins-group-comes-said = سأحضر، كما قال الاسم التالي: { $who }
checkins-group-seen-by = إن حضرت، يظهر اسمك لدى { $who } فقط، ولا يراه الآخرون هنا.
checkins-group-full = اكتملت الأماكن هنا.
checkins-group-elsewhere = لديك أمر آخر في ذلك الوقت.
checkins-group-you-have = لك مكان
checkins-group-you-wait = اسمك في الانتظار. إن خلا مكان صار لك، ويصلك الخبر فورًا.
checkins-group-taken-noted = <b>صار لك مكان.</b>
checkins-group-waiting-noted = اسمك في الانتظار. لا شيء آخر عليك.
checkins-group-quicker = سبق شخص آخر. يمكنك انتظار مكان.
checkins-group-left =
    لا بأس. لم يعد لك مكان ({ $when }) مع { $who }.

    يمكنك تغيير رأيك ما دامت هناك أماكن.
checkins-group-moved = <b>تغيّر الوقت.</b> وصل الخبر إلى الجميع.
checkins-group-ask-off =
    <b>هل يُلغى اللقاء ({ $when })؟</b>

    { $count ->
        [0] لا أحد له مكان بعد.
        [zero] لا أحد له مكان بعد.
        [one] نخبر شخصًا واحدًا.
        [two] نخبر شخصين.
        [few] نخبر { $count } أشخاص.
        [many] نخبر { $count } شخصًا.
       *[other] نخبر { $count } شخص.
    }
checkins-group-off-button = إلغاء اللقاء
checkins-group-off = أُلغي اللقاء ({ $when }) مع { $who }. ليس ذلك بسببك.
checkins-group-off-host = أُلغي اللقاء ({ $when }). ونخبر كل من له مكان أو ينتظر مكانًا.

## ما يقال لمن يحضرون لقاءً جماعيًا

checkins-group-told-place =
    <b>خلا مكان وصار لك: { $when }</b>

    اللقاء جماعي مع { $who }. إن لم تستطع، تكفي ضغطة ليأخذه غيرك.
checkins-group-told-moved =
    <b>صار اللقاء في وقت آخر: { $when }</b>

    اختيار الوقت من { $who }. مكانك محفوظ. هل يمكنك الحضور؟
checkins-group-told-moved-waiting =
    <b>صار اللقاء في وقت آخر: { $when }</b>

    اختيار الوقت من { $who }. ما زال اسمك في الانتظار.
checkins-group-told-moved-off =
    صار اللقاء مع { $who } في وقت آخر: { $when }.

    لديك أمر آخر حينها، فصار مكانك متاحًا لغيرك.
checkins-group-told-off =
    أُلغي اللقاء الجماعي ({ $when }) مع { $who }.

    ليس ذلك بسببك.
checkins-group-told-over = مكانك ({ $when }) مع { $who } صار متاحًا لغيرك الآن.
checkins-group-reminder = <b>لك مكان محفوظ عند { $who }: { $when }.</b>
checkins-group-reminder-host =
    <b>لديك لقاء جماعي: { $when }</b>

    { $taken ->
        [0] لا مكان مأخوذ بعد.
        [zero] لا مكان مأخوذ بعد.
        [one] مكان واحد مأخوذ.
        [two] مكانان مأخوذان.
        [few] { $taken } أماكن مأخوذة.
        [many] { $taken } مكانًا مأخوذًا.
       *[other] { $taken } مكان مأخوذ.
    }

## من حضر؟

checkins-group-question-ask = <b>هل تم لقاؤك مع { $who } والآخرين؟</b>
    كان لك مكان: { $when }.
checkins-group-question-nudge = <b>كيف كان اللقاء مع { $who }؟</b>
    تكفي ضغطة واحدة عن لقاء { $when }. ثم لا نسأل بعدها.
checkins-group-question-host-ask = <b>من حضر؟</b>
    كان اللقاء الجماعي: { $when }.
checkins-group-question-host-nudge = <b>هل لنا أن نسأل مرة أخرى من حضر؟</b>
    السؤال عن لقاء { $when }. تكفي ضغطات قليلة.
checkins-group-who-button = قول من حضر
checkins-group-who-was =
    <b>من حضر؟</b>
    { $when }

    يمكن الضغط على كل اسم، أو عليهم جميعًا. { $lines }
checkins-group-name-button = { $who }
checkins-group-ticked-button = { $who } ✓
checkins-group-add-button = إضافة شخص آخر
checkins-group-who-else =
    <b>من حضر أيضًا؟</b>
    { $when }

    يمكن الضغط على الاسم. نسأل هذا الشخص إن كان ذلك صحيحًا.
checkins-group-done-all-button = كلهم
checkins-group-done-nobody-button = لا أحد
checkins-group-done-ticked-button = حفظ
checkins-group-written =
    <b>سُجّل ذلك</b> ({ $when })
    { $lines }

    { $names ->
        [0] {""}
       *[other] هل حضر غيرهم؟ يمكن الضغط على الاسم.
    }
checkins-group-line-both = حضور أكده الطرفان: { $who }
checkins-group-line-unconfirmed = حضور لم يصل تأكيده بعد: { $who }
checkins-group-line-says-came = يقول الاسم التالي إنه حضر: { $who }
checkins-group-line-was-not = لا حضور هذه المرة: { $who }
checkins-group-nobody-came = لم يكن لأحد مكان ({ $when }). يحدث هذا.
checkins-group-was-full = انتهى اللقاء ({ $when }) مع { $who }.
checkins-group-was-there-button = حضرتُ أنا أيضًا
checkins-group-kept =
    <b>تم لقاؤك مع { $who } والآخرين ({ $when }).</b>

    ما أعطيته: { $minutes }، وما تلقيته: { $minutes }. هذا في دفترك.
checkins-group-you-said-met =
    شكرًا. جوابك: حضرت ({ $when }).

    حين يأتي الجواب نفسه من { $who }، يُسجَّل في دفترك.
checkins-group-you-said-not = شكرًا. جوابك: لم يتم اللقاء مع { $who } هذه المرة ({ $when }). يحدث هذا.
checkins-group-you-said-wrong = أخبرتنا أن شيئًا لم يكن على ما يرام ({ $when }). فريق التنسيق ينظر في الأمر. ولا نخبر { $who } بذلك.
checkins-group-wrong = <b>ما الذي لم يكن على ما يرام؟</b>

    فريق التنسيق ينظر في الأمر. ولا نخبر أحدًا ممن حضروا.
checkins-group-wrong-told = { $why ->
    [unsafe] شكرًا على إخبارنا. هذا هو الصواب. نبلغ فريق التنسيق الآن، ولا نخبر أحدًا ممن حضروا.
   *[other] شكرًا على إخبارنا. فريق التنسيق ينظر في الأمر، ولا نخبر أحدًا ممن حضروا.
    }

    إن كنت بحاجة إلى شخص الآن، يُرجى الضغط على «{ now-button }».
checkins-group-says-came = رسالة من { $who }: حضرتُ ({ $when }). إن كان هذا صحيحًا، يمكن الضغط على الاسم.
# للمضيف الذي لم يقل شيئًا. $who: شخص من فريق التنسيق.
checkins-group-written-for = كتب فريق التنسيق ({ $who }) من حضر ({ $when }). يمكنك الاطلاع على ذلك وتصحيحه.
checkins-ask-group-silent = لا خبر من { $who } عمن حضر ({ $when }). يُرجى معرفة كيف كان اللقاء.
checkins-ask-group-wrong = شيء لم يكن على ما يرام ({ $when }) في اللقاء الجماعي مع { $other }، حسب { $who }: { $why } ولا نخبر { $other } بذلك.
checkins-ask-group-together = لا ينبغي أن يلتقي { $who } و{ $other } بعد الآن، ولكل منهما مكان في اللقاء الجماعي مع { $host } ({ $when }). يُرجى أن تطلب من أحدهما على انفراد الحضور في وقت آخر، دون ذكر أي اسم.
