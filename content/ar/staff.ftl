### مكتب التنسيق، وما يحدده التمريض والمرافقون من عملهم

## المكتب

staff-desk =
    <b>مكتبك</b>

    { $asks ->
        [0] لا أحد ينتظر ردًا.
        [one] شخص واحد ينتظر ردًا.
        [two] شخصان ينتظران ردًا.
        [few] { $asks } أشخاص ينتظرون ردًا.
       *[other] { $asks } شخصًا ينتظرون ردًا.
    }
    { $applicants ->
        [0] لم يطلب أحد مرافقة عائلة.
        [one] شخص واحد يريد مرافقة عائلة.
        [two] شخصان يريدان مرافقة عائلة.
        [few] { $applicants } أشخاص يريدون مرافقة عائلة.
       *[other] { $applicants } شخصًا يريدون مرافقة عائلة.
    }
    في المناوبة الآن:
    { $duty }
staff-person-line = { $who }
staff-desk-button = فتح مكتبي
staff-invite-button = دعوة شخص
staff-team-button = عرض الفريق
staff-find-button = البحث عن شخص
staff-duty-button = اختيار المناوبة
staff-applicants-button = الرد على الطلبات

## الدعوة

staff-ask-invite =
    <b>من تودّ دعوته؟</b>

    أعطيك رابطًا لشخص واحد، يعمل مرة واحدة.
staff-role-button = { $role ->
    [nurse] دعوة إلى التمريض
    [mentor] دعوة إلى المرافقة
   *[coordinator] دعوة إلى التنسيق
    }
staff-invite =
    <b>{ $role ->
        [nurse] هذا رابط لشخص واحد في التمريض.
        [mentor] هذا رابط لشخص واحد في المرافقة.
       *[coordinator] هذا رابط لشخص واحد في التنسيق.
    }</b>

    يمكن نسخه بالضغط عليه، ثم إعطاؤه لذلك الشخص وحده. يعمل مرة واحدة، مدة { $days } أيام.

    <code>{ $link }</code>
staff-open-door-button = عرض روابط للجميع
staff-open-doors =
    <b>روابط للجميع</b>

    للانضمام كأم أو أب:
    <code>{ $parents }</code>

    لطلب الانضمام كمرشد:
    <code>{ $mentors }</code>

    ضعها على ملصق أو شاركها. يمكن لأي شخص استخدامها كما يشاء.
staff-invite-another-button = دعوة شخص آخر

## الساعات والعائلات

staff-team = <b>عمل من تودّ رؤيته؟</b>
staff-team-empty = لا يوجد تمريض أو مرافقة هنا بعد. يمكن الدعوة من مكتبك.
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
staff-one-fewer-button = إنقاص واحدة
staff-one-more-button = زيادة واحدة
staff-five-fewer-button = إنقاص خمس
staff-five-more-button = زيادة خمس

## البحث عن شخص، والراحة

staff-ask-find =
    <b>عمن تبحث؟</b>

    يُرجى كتابة الاسم أو جزء منه.
staff-found = <b>هذا ما وجدته.</b> يمكن اختيار واحد، أو كتابة اسم آخر.
staff-found-some = <b>هناك آخرون بهذا الاسم.</b> يمكن اختيار واحد، أو كتابة المزيد منه.
staff-found-nobody = لم أجد هنا أحدًا بهذا الاسم. يُرجى كتابة اسم آخر.
staff-person =
    <b>{ $who }</b>

    هل تفيد فترة راحة؟ خلالها لا يُقترح أحد جديد، والعون يصل فورًا عند طلبه.
staff-person-paused =
    <b>{ $who }</b>: في راحة الآن.
staff-pause-button = { $length ->
    [week] راحة أسبوع
    [month] راحة شهر
   *[open] راحة بلا موعد
    }
staff-end-pause-button = إنهاء الراحة

## طلبات المرافقة

staff-ask-application = هناك طلب لمرافقة عائلة: { $who }.
staff-see-application-button = عرض الطلب
staff-applicants = <b>يريدون مرافقة عائلات.</b> يمكن اختيار اسم للرد.
staff-applicants-empty = لا أحد ينتظر ردًا.
staff-applicant =
    <b>هناك طلب لمرافقة عائلة: { $who }.</b>

    يُرجى اللقاء أولًا، ثم كتابة القرار هنا.
staff-admit-button = الترحيب بالطلب
staff-decline-button = قول ليس الآن
staff-you-admitted = تمت الموافقة، والخبر وصل إلى { $who }.
staff-you-declined = وصل الخبر بلطف إلى { $who }: ليس الآن.
staff-admitted =
    <b>أهلًا بك! يمكنك الآن مرافقة عائلة.</b>

    يُرجى النظر في ساعاتك، لنجد عائلة يناسبها وقتك.
staff-not-now =
    شكرًا على عرضك مرافقة عائلة. لن يكون ذلك الآن.

    يمكن معرفة المزيد من { $who }. وما لديك لتعطيه مرحّب به هنا في كل حال.

## المناوبة

staff-ask-young = عمر { $who } أقل من { $age } سنة ويريد الانضمام. { $agrees ->
        [guardian] تحدث معه أولاً من فضلك، ومع من يرعاه.
       *[nurse] تحدث معه أولاً من فضلك.
    }
staff-agree-for-button = الموافقة على الانضمام
staff-agreed-for = وافق { $who }. سعداء بوجودك هنا! نبحث لك الآن عن أشخاص.
staff-you-agreed-for = أخبرنا { $who }. نبحث له الآن عن أشخاص.
staff-duty =
    <b>في المناوبة الآن:</b>
    { $duty }

    يصل النداء إلى المناوبة حين يحتاج أحد إلى العون ولا يردّ تمريضه. من التالي؟
staff-put-on-duty-button = اختيار { $who }
