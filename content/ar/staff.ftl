### مكتب التنسيق، وما يحدده التمريض والإرشاد من العمل

## المكتب

staff-desk =
    <b>مكتبك</b>

    { $asks ->
        [0] لا أحد ينتظر ردًا.
        [one] شخص واحد ينتظر ردًا.
        [two] شخصان ينتظران ردًا.
        [few] { $asks } أشخاص ينتظرون ردًا.
        [many] { $asks } شخصًا ينتظرون ردًا.
       *[other] { $asks } شخص ينتظرون ردًا.
    }
    { $applicants ->
        [0] لا طلبات جديدة للإرشاد.
        [one] طلب واحد للإرشاد.
        [two] طلبان للإرشاد.
        [few] { $applicants } طلبات للإرشاد.
        [many] { $applicants } طلبًا للإرشاد.
       *[other] { $applicants } طلب للإرشاد.
    }
    في المناوبة الآن:
    { $duty }
staff-person-line = { $who }
staff-desk-button = فتح مكتبي
staff-invite-button = دعوة شخص
staff-team-button = عرض الفريق
staff-find-button = البحث عن شخص
staff-duty-button = اختيار المناوبة
staff-applicants-button = عرض الطلبات

## الدعوة

staff-ask-invite =
    <b>من الشخص المدعو؟</b>

    يصلك رابط لشخص واحد، يعمل مرة واحدة.
staff-role-button = { $role ->
    [nurse] دعوة إلى التمريض
    [mentor] دعوة إلى الإرشاد
   *[coordinator] دعوة إلى التنسيق
    }
staff-invite =
    <b>{ $role ->
        [nurse] هذا رابط لشخص واحد في التمريض.
        [mentor] هذا رابط لشخص واحد في الإرشاد.
       *[coordinator] هذا رابط لشخص واحد في التنسيق.
    }</b>

    يمكن نسخه بالضغط عليه، ثم إعطاؤه لذلك الشخص وحده. يعمل مرة واحدة، مدة { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.

    <code>{ $link }</code>
staff-open-door-button = عرض روابط للجميع
staff-open-doors =
    <b>روابط للجميع</b>

    للانضمام بصفة أم أو أب:
    <code>{ $parents }</code>

    لطلب دور الإرشاد:
    <code>{ $mentors }</code>

    يمكن وضعها على ملصق أو مشاركتها. ولأي شخص استخدامها، مرة بعد مرة.
staff-invite-another-button = دعوة شخص آخر

## الساعات والعائلات

staff-team = <b>أي عمل نعرض لك؟</b>
staff-team-empty = لا أحد في التمريض أو الإرشاد هنا بعد. يمكن الدعوة من مكتبك.
staff-see-button = عرض { $who }
staff-my-work-button = تحديد ساعاتي
staff-see-my-work-button = عرض ساعاتي
staff-see-work-button = عرض الساعات والعائلات
staff-see-person-button = عرض المزيد
staff-work =
    <b>{ $who }</b>

    { $families ->
        [0] لا عائلات جديدة الآن.
        [one] عائلة واحدة على الأكثر.
        [two] عائلتان على الأكثر.
        [few] { $families } عائلات على الأكثر.
       *[other] { $families } عائلة على الأكثر.
    }
    { $kept }
    { $days }
staff-weekday = { $day ->
    [0] الاثنين
    [1] الثلاثاء
    [2] الأربعاء
    [3] الخميس
    [4] الجمعة
    [5] السبت
    [6] الأحد
   *[7] من الاثنين إلى الجمعة
    }
staff-day-line = { staff-weekday }: { $hours }
staff-day-off-line = { staff-weekday }: عطلة
staff-day-button = { staff-weekday }
staff-hours-button = تغيير الساعات
staff-families-button = تغيير عدد العائلات
staff-hours =
    <b>أي يوم يتغير لدى { $who }؟</b>

    { $days }
staff-ask-day =
    <b>{ staff-weekday }: متى وقت العمل لدى { $who }؟</b>

    يمكن اختيار واحد، أو كتابة الساعات هكذا: 9-12, 13:30-17
staff-span-button = تحديد { $hours }
staff-day-off-button = جعل اليوم عطلة
staff-hours-unclear = لم أفهم ذلك. يُرجى كتابة الساعات هكذا: 9-12, 13:30-17
staff-ask-families =
    <b>كم عائلة في وقت واحد لدى { $who }؟</b>

    الآن: { $families }. الأفضل هنا: { $soft } على الأكثر. ولا يزيد أبدًا عن { $hard }.
    { $short ->
        [yes] يتسع الأسبوع لعدد { $fit }، فلا نقترح أكثر من ذلك.
       *[no] { "" }
    }
staff-one-fewer-button = إنقاص واحدة
staff-one-more-button = زيادة واحدة
staff-five-fewer-button = إنقاص خمس
staff-five-more-button = زيادة خمس

## ما يحتفظ به كل شخص لنفسه

staff-week-button = تحديد ساعات الأسبوع
staff-rests-button = تخطيط راحة
staff-week-line = { $time } في الأسبوع للعائلات على الأكثر
staff-week-free = لا حدّ سوى ساعات العمل
staff-rest-line = راحة في أسبوع { $day }
staff-ask-week =
    <b>كم ساعة في الأسبوع للعائلات لدى { $who }؟</b>

    الآن: { $now }. تحتاج العائلة الواحدة نحو { $each } في الأسبوع. { $families ->
        [one] فهناك مكان لعائلة واحدة.
        [two] فهناك مكان لعائلتين.
        [few] فهناك مكان لـ { $families } عائلات.
       *[other] فهناك مكان لـ { $families } عائلة.
    }

    اختر أو اكتب رقمًا.
staff-week-hours-button = حتى { $time }
staff-week-free-button = دون حدّ
staff-week-unclear = لم أفهم ذلك. يُرجى كتابة عدد الساعات هكذا: 2
# @article
staff-rests =
    <b>أسابيع الراحة لدى { $who }</b>

    { $count ->
        [0] لا راحة مخططة.
       *[other] { $weeks }
    }
    { $meetings ->
        [0] { "" }
        [one] هناك لقاء محجوز في ذلك الوقت. يُرجى نقله، وإلا سألنا عنه.
        [two] هناك لقاءان محجوزان في ذلك الوقت. يُرجى نقلهما، وإلا سألنا عنهما.
        [few] هناك { $meetings } لقاءات محجوزة في ذلك الوقت. يُرجى نقلها، وإلا سألنا عنها.
       *[other] هناك { $meetings } لقاءً محجوزًا في ذلك الوقت. يُرجى نقلها، وإلا سألنا عنها.
    }
    الراحة جزء من العطاء. لا يأتي أحد جديد في ذلك الوقت، ونخبر العائلات ونعتني بها.
staff-rest-button = { $on ->
    [yes] راحة: { $day } ✓
   *[no] راحة: { $day }
    }

## الصباح

# @article
staff-digest =
    <b>صباح الخير!</b>

    { $lines }
staff-digest-line = { $number }. { $what }
staff-digest-button = فتح { $number }
staff-digest-waits = في انتظارك منذ { $since }: { $who }
staff-digest-meeting = لقاء مع { $who }: { $when }
staff-digest-quiet = لم يتم لقاء منذ مدة: { $who }
staff-digest-thanks = { $count ->
    [one] التقيت عائلة واحدة أمس. شكرًا!
    [two] التقيت عائلتين أمس. شكرًا!
    [few] التقيت { $count } عائلات أمس. شكرًا!
   *[other] التقيت { $count } عائلة أمس. شكرًا!
    }

## البحث عن شخص، والاستراحات

staff-ask-find =
    <b>عمّن البحث؟</b>

    يُرجى كتابة الاسم أو جزء منه.
staff-found = <b>هذا ما وجدته.</b> يمكن اختيار واحد، أو كتابة اسم آخر.
staff-found-some = <b>هناك آخرون بهذا الاسم.</b> يمكن اختيار واحد، أو كتابة المزيد منه.
staff-found-nobody = لم أجد هنا أحدًا بهذا الاسم. يُرجى كتابة اسم آخر.
staff-person =
    <b>{ $who }</b>

    هل تفيد استراحة؟ خلالها لا يُقترح أحد جديد، وتصل المساعدة فورًا عند طلبها.
staff-person-paused =
    <b>{ $who }</b>: في استراحة الآن.
staff-pause-button = { $length ->
    [week] استراحة أسبوع
    [month] استراحة شهر
   *[open] استراحة دون موعد
    }
staff-end-pause-button = إنهاء الاستراحة

## طلبات الإرشاد

staff-ask-application = طلب للإرشاد من { $who }.
staff-see-application-button = عرض الطلب
staff-applicants = <b>طلبات للإرشاد.</b> يمكن الضغط على اسم للرد.
staff-applicants-empty = لا أحد ينتظر ردًا.
staff-home-applied = وصل طلبك للانضمام إلى المرشدين. سيتواصل معك شخص يعمل هنا.
staff-applicant =
    <b>طلب للإرشاد من { $who }.</b>

    يُرجى اللقاء أولًا، ثم كتابة القرار هنا.
staff-admit-button = الترحيب بالطلب
staff-decline-button = الرد: ليس الآن
staff-you-admitted = تمت الموافقة على دور الإرشاد، وأخبرنا { $who }.
staff-you-declined = أخبرنا { $who } بلطف: ليس الآن.
staff-admitted =
    <b>أهلًا بك! دورك الآن الإرشاد.</b>

    يُرجى النظر في ساعاتك، لنجد عائلة يناسبها وقتك.
staff-not-now =
    شكرًا على عرضك لدور الإرشاد. لن يكون ذلك الآن.

    يمكن معرفة المزيد من { $who }. وما لديك لتعطيه مرحّب به هنا في كل حال.

## أصغر من أن يوافق وحده

staff-ask-young = طلب انضمام من { $who }، والعمر أقل من { $age } سنة. { $agrees ->
        [guardian] يُرجى الحديث أولًا مع صاحب الطلب، ومع الأم أو الأب أو من يرعاه.
       *[nurse] يُرجى الحديث أولًا مع صاحب الطلب.
    }
staff-agree-for-button = الموافقة على الانضمام
staff-agreed-for = وصلت موافقة { $who }. سعداء بوجودك هنا! نبحث لك الآن عن أشخاص.
staff-you-agreed-for = أخبرنا { $who }، ونبحث الآن عن أشخاص.

## المناوبة

staff-duty =
    <b>في المناوبة الآن:</b>
    { $duty }

    نطلب المساعدة ممن في المناوبة حين يحتاج إليها أحد ولا ترد ممرضته. من يكون؟
staff-put-on-duty-button = اختيار { $who }

## التصاريح لمن يساند

staff-tier = { $tier ->
    [chat] الحديث بالرسائل أو الهاتف
    [public] اللقاء في أماكن عامة
    [home] زيارة العائلات في البيت
   *[child] رعاية طفل
    }
staff-tier-button = { $tier ->
    [chat] تصريح بالحديث
    [public] تصريح باللقاء خارجًا
    [home] تصريح بزيارة البيت
   *[child] تصريح برعاية طفل
    }
staff-see-clearance-button = عرض التصريح
staff-clearance-none = لا تصريح مسجّل.
staff-clearance-line = { $stands ->
    [yes] تصريح: { $tier }، حتى { $until }.
   *[no] تصريح سابق: { $tier }، حتى { $until }. وقد انتهى.
    }
staff-clearance =
    <b>ما التصريح لدى { $who }؟</b>

    { $now }

    يُرجى النظر في الأوراق أولًا، ثم اختيار المسموح لدى { $who }. كل تصريح يشمل ما قبله.
staff-ask-clear =
    <b>{ $who }: { $tier }.</b>

    لكم من الوقت، بدءًا من اليوم؟
staff-years-button = { $years ->
    [one] منح سنة واحدة
    [two] منح سنتين
    [few] منح { $years } سنوات
   *[other] منح { $years } سنة
    }
staff-withdraw-button = سحب التصريح
staff-ask-withdraw =
    <b>هل ينتهي الآن تصريح { $who }؟</b>

    عندها لا يُقترح أحد جديد يحتاج إليه. ونسألك عن الأفضل لكل عائلة مع { $who }. ونخبر { $who } بذلك.
staff-withdraw-now-button = سحبه الآن
staff-cleared = تم تسجيل تصريحك بيد { $who }: { $tier }، حتى { $until }. شكرًا على وقتك.
staff-uncleared =
    انتهى تصريحك في الوقت الحالي.

    يمكن معرفة السبب وما يمكن عمله من { $who }.
staff-ask-clearance = ينتهي تصريح { $who } في { $until }. هل يمكن تجديده؟
