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
        [0] لا طلبات جديدة.
        [one] طلب واحد للإرشاد أو التمريض.
        [two] طلبان للإرشاد أو التمريض.
        [few] { $applicants } طلبات للإرشاد أو التمريض.
        [many] { $applicants } طلبًا للإرشاد أو التمريض.
       *[other] { $applicants } طلب للإرشاد أو التمريض.
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
    [candidate] رابط لطلب التمريض
   *[coordinator] دعوة إلى التنسيق
    }
staff-invite =
    <b>{ $role ->
        [nurse] هذا رابط لشخص واحد في التمريض.
        [mentor] هذا رابط لشخص واحد في الإرشاد.
        [candidate] هذا رابط لشخص واحد يود العمل هنا في التمريض. يلتقي به الناس هنا ويصوّتون.
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
staff-digest-group = لقاء جماعي: { $when }
staff-digest-quiet = لم يتم لقاء منذ مدة: { $who }
staff-digest-step = خطوة صغيرة جديدة لدى { $who }
staff-digest-thanks = { $count ->
    [one] التقيت عائلة واحدة منذ آخر مرة. شكرًا!
    [two] التقيت عائلتين منذ آخر مرة. شكرًا!
    [few] التقيت { $count } عائلات منذ آخر مرة. شكرًا!
   *[other] التقيت { $count } عائلة منذ آخر مرة. شكرًا!
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

staff-ask-application = { $role ->
    [nurse] طلب للتمريض هنا من { $who }.
   *[mentor] طلب للإرشاد من { $who }.
    }
staff-see-application-button = عرض الطلب
staff-applicants = <b>طلبات للإرشاد أو التمريض.</b> يمكن الضغط على اسم للرد.
staff-applicants-empty = لا أحد ينتظر ردًا.
staff-home-applied = { $role ->
    [nurse] وصل طلبك للعمل هنا في التمريض.
   *[mentor] وصل طلبك للانضمام إلى المرشدين.
    } سيتواصل معك شخص يعمل هنا.
staff-applicant =
    <b>{ $role ->
        [nurse] طلب للتمريض هنا من { $who }.
       *[mentor] طلب للإرشاد من { $who }.
    }</b>

    يُرجى اللقاء أولًا، ثم كتابة القرار هنا.
staff-admit-button = { $role ->
    [nurse] الترحيب في التمريض
   *[mentor] الترحيب بالطلب
    }
staff-decline-button = الرد: ليس الآن
staff-you-admitted = تم الترحيب بـ { $who }، والخبر وصل.
staff-you-declined = أخبرنا { $who } بلطف: ليس الآن.
staff-admitted =
    <b>أهلًا بك! { $role ->
        [nurse] دورك الآن التمريض.
       *[mentor] دورك الآن الإرشاد.
    }</b>

    يُرجى النظر في ساعاتك، لنجد عائلة يناسبها وقتك.
staff-not-now =
    شكرًا على عرضك لدور { $role ->
        [nurse] التمريض
       *[mentor] الإرشاد
    }. لن يكون ذلك الآن.

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
    <b>{ $now ->
        [nobody] لا أحد في المناوبة الآن: تصل الطلبات إلى التنسيق.
       *[somebody] في المناوبة الآن:
    }</b>
    { $duty }

    نطلب المساعدة ممن في المناوبة حين يحتاج إليها أحد ولا ترد ممرضته. من يكون الآن؟ يبقى ذلك حتى تبدأ المناوبة التالية في الأسبوع.
staff-put-on-duty-button = اختيار { $who }
staff-take-off-duty-button = إنهاء المناوبة
staff-duty-yours = المناوبة معك الآن.
staff-duty-left = حسنًا. لا يتغير شيء.
staff-hand-over =
    <b>من يمكن أن يتسلم المناوبة؟</b>

    سأسأل. وتبقى المناوبة معك حتى تصل الموافقة.
staff-hand-over-nobody = لا أحد يمكنه تسلم المناوبة الآن. يمكن للتنسيق أن يساعدك.
staff-hand-to-button = سؤال { $who }
staff-hand-over-asked = سألت { $who }. وتبقى المناوبة معك حتى تصل موافقة.
staff-rota-button = عرض الأسبوع
staff-rota =
    <b>أسبوع المناوبات</b>

    { $lines }

    أي يوم تريد تغييره؟
staff-rota-empty =
    <b>أسبوع المناوبات</b>

    لا أحد في أي وقت: تصل الطلبات إلى التنسيق. أي يوم تريد تغييره؟
staff-rota-read =
    <b>أسبوع المناوبات</b>

    { $lines }
staff-rota-read-button = عرض المناوبات
staff-rota-line = { staff-weekday } { $hours }: { $who }
staff-rota-gap = { $first } إلى { $last }: لا أحد، تصل الطلبات إلى التنسيق
staff-rota-moment = { staff-weekday } { $time }
staff-rota-ask-time =
    <b>{ staff-weekday }: ما وقت المناوبة؟</b>

    اختيار وقت، أو كتابته هكذا: 17-9. إن انتهى قبل ساعة بدايته فهو ينتهي في اليوم التالي.
staff-rota-ask-who = <b>من في المناوبة، { staff-weekday } { $hours }؟</b>
staff-rota-nobody-button = لا أحد

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
staff-ask-uncleared = لا تصريح بعد للمساندة لدى { $who }. لا يُقترح أحد حتى ذلك الحين. ماذا ينقص بعد؟

## من أم أو أب إلى الإرشاد

staff-mentor-button = التفكير في الإرشاد
staff-invitation =
    <b>هل يناسبك أن تساند عائلة أخرى في دور الإرشاد؟</b>

    لديك معرفة بشعور الأشهر الأولى. وقد تفرح أم أو أب بشخص مرّ بذلك قبلهما. هناك دورة قصيرة، وشخص من هنا إلى جانبك.

    هذا سؤال فقط. لا أحد يرى جواب «لا». وإذا كان الجواب «نعم»، يتواصل معك شخص من هنا.
staff-mentor-yes-button = نعم، يناسبني
staff-mentor-later-button = ليس الآن
staff-mentor-never-button = عدم السؤال مجددًا
staff-yes-applied =
    شكرًا لك! سيتواصل معك شخص يعمل هنا. لقاء أولًا، ثم نرى معًا كيف نكمل.
staff-yes-kept = شكرًا لك! حفظنا ذلك، ونكتب لك عنه.
staff-later-kept = شكرًا على الجواب. لا أحد غيرك يعرفه. ولن نسأل مرة أخرى قبل سنة.
staff-never-kept = شكرًا على الجواب. لا أحد غيرك يعرفه، ولن نسأل مرة أخرى. وإن تغيّر الرأي، يمكن إخبار أي شخص هنا.
staff-interested =
    شكرًا على رغبتك في الإرشاد! ما دام هناك من يساندك، فهذا وقتك أنت.

    حفظنا ذلك. وبعد انتهاء هذا الوقت بفترة نعود إليه معك.
staff-interested-from =
    شكرًا على رغبتك في الإرشاد! لكن أولًا بعض الوقت لك.

    حفظنا ذلك، ونعود إليه معك ابتداءً من { $day }.

## الدورة

staff-welcome-button = الترحيب في الدورة
staff-you-welcomed = أخبرنا { $who }، ويمكن بدء الدورة.
staff-course-begins =
    <b>سعداء بوجودك. دورتك جاهزة.</b>

    عدد الخطوات للقراءة والتجربة: { $count }، في أي وقت يناسبك. وبعدها حديث للتدريب مع شخص يعمل هنا. كل ذلك نحو أربع ساعات.
staff-course-waits =
    دورتك ما زالت هنا: { $done } من { $count }. لا عجلة، ويمكن المتابعة من حيث توقفت.
staff-course-button = عرض الدورة
staff-home-course = دورتك: { $done } من { $count }.
staff-home-course-read = أكملت كل دورتك. سيتواصل معك شخص من هنا.
staff-course =
    <b>دورتك: { $done } من { $count }</b>

    { $steps }

    على مهلك. يمكن التوقف والمتابعة لاحقًا.
staff-course-read =
    <b>أكملت كل الخطوات، وعددها { $count }. أحسنت!</b>

    { $steps }

    سيتواصل معك شخص يعمل هنا. ويمكن قراءة كل شيء من جديد.
staff-step-line = { $step }
staff-step-done-line = { $step } ✓
staff-talk-line = حديث للتدريب مع شخص يعمل هنا
staff-talk-done-line = حديث للتدريب مع شخص يعمل هنا ✓
staff-step-title = { $step ->
    [listening] الإصغاء
    [boundaries] ما هو لك وما ليس لك
    [telling] متى نخبر غيرنا
   *[yourself] العناية بالنفس
    }
staff-step-button = { $step ->
    [listening] تعلّم الإصغاء
    [boundaries] معرفة الحدود
    [telling] معرفة متى نخبر
   *[yourself] العناية بالنفس
    }
staff-step-done-button = أكملت هذا
staff-course-listening =
    <b>الإصغاء</b>

    معظم الأمهات والآباء لا يحتاجون إلى جواب، بل إلى من يصغي.

    الكلام لهم أولًا. قليل من الصمت قبل الكلام. ثم قول ما سُمع: «هذا يبدو صعبًا». وأسئلة مفتوحة: «كيف كانت الليلة؟»

    لا نصائح، ولا تهوين. «سيمرّ الأمر» تغلق بابًا. «أنا هنا» تفتح بابًا.

    <b>للتجربة</b> (30 دقيقة): سؤال شخص عن يومه، والإصغاء فقط عشر دقائق. ثم سؤاله كيف كان ذلك.
staff-course-boundaries =
    <b>ما هو لك وما ليس لك</b>

    دورك أذن صديقة، لا تمريض ولا حكم.

    اتفاق معًا على أوقات الكتابة واللقاء. «ليس بعد الثامنة» كلام جيد. و«لا» أيضًا.

    لا مال ولا دواء. وما يُقال لك هو لهم: لا يُنقل ولا يُنشر.

    إن صار الأمر كثيرًا، يمكن إخبار شخص هنا. لا خطأ في ذلك، فهكذا أردناه.

    <b>للتجربة</b> (30 دقيقة): كتابة شيئين يسعدك إعطاؤهما، وشيء لا يناسبك.
staff-course-telling =
    <b>متى نخبر غيرنا</b>

    ما يُقال لك يبقى عندك. هناك حد واحد: حين قد يتأذى أحد.

    يُرجى إخبارنا في اليوم نفسه إن كان أحد يؤذيهم أو يؤذي طفلًا، أو إن لم تعد لديهم رغبة في الحياة. هل يحدث الآن؟ رقم الطوارئ أولًا. هو في الزر «{ now-button }».

    الصدق معهم: «أنا في قلق. لا يمكنني حفظ هذا وحدي. لنتصل معًا بشخص».

    لا حاجة إلى اليقين ولا إلى أسئلة أكثر. إخبارنا يكفي.

    <b>للتجربة</b> (30 دقيقة): قول هذه الكلمات بصوت عالٍ حتى تصبح كلماتك.
staff-course-yourself =
    <b>العناية بالنفس</b>

    قد تلمس قصة غيرك قصتك. هذا إنساني.

    من العلامات: نوم سيئ، تفكير طوال اليوم، عدم الرغبة في فتح الرسائل. عندها يُرجى التمهّل، والحديث مع شخص هنا.

    شيء جميل بعد كل حديث: مشي، كوب شاي، مكالمة.

    يمكن أخذ راحة لأسابيع، أو لقاءات أقل، أو التوقف. لا أحد يسأل لماذا.

    <b>للتجربة</b> (30 دقيقة): اختيار شخص للحديث معه بعد يوم صعب، وإخباره.

## الرد على طلبات الإرشاد

staff-applicant-self = شخص آخر يرد على طلبك.
staff-applicant-ready =
    <b>اكتملت الدورة لدى { $who }.</b>

    لا شيء ناقص. يُرجى كتابة القرار هنا.
staff-applicant-complete =
    <b>{ $role ->
        [nurse] طلب للتمريض هنا من { $who }.
       *[mentor] طلب للإرشاد من { $who }.
    }</b>

    لا شيء ناقص. يُرجى كتابة القرار هنا.
staff-applicant-course =
    <b>{ $role ->
        [nurse] طلب للتمريض هنا من { $who }.
       *[mentor] طلب للإرشاد من { $who }.
    }</b>

    ما زال ناقصًا:
    { $missing }
staff-missing-steps = الدورة: { $done } من { $count }
staff-missing-talk = حديث للتدريب
staff-missing-clearance = تصريح: { $tier }
staff-missing-time = فترة من الوقت بعد انتهاء المساندة الخاصة
staff-missing-agreement = موافقة شخص آخر بسبب صغر السن
staff-not-ready = ما زال هناك شيء ناقص. يُرجى النظر في الطلب من جديد.
staff-talked-button = تأكيد الحديث
staff-you-talked = شكرًا. تم تسجيل حديثك مع { $who }.
staff-ask-practice = اكتملت خطوات الدورة لدى { $who }. من يجري حديث التدريب؟
staff-ask-ready = اكتملت الدورة لدى { $who }، وبقي الترحيب في دور الإرشاد.
staff-ask-course-still = لا متابعة للدورة لدى { $who } منذ وقت طويل. كيف الحال؟

## العائلة الأولى

staff-looked-in-on =
    في الأسابيع الأولى تكون المتابعة مع { $who }: هل هناك لقاءات وكيف الحال، لا مضمون الحديث أبدًا. يمكن سؤال { $who } عن أي شيء.
staff-ask-first-match = دور الإرشاد جديد لدى { $who }. كيف تسير الأمور مع { $parent }؟
staff-first-match-button = عرض سير الأمور
staff-first-match =
    <b>{ $who } (إرشاد جديد) و{ $parent }</b>

    معًا منذ { $since }. { $spoken ->
        [yes] حدث تواصل.
       *[no] لا تواصل بعد.
    } { $meetings ->
        [0] لا لقاءات بعد.
        [one] لقاء واحد.
        [two] لقاءان.
        [few] { $meetings } لقاءات.
       *[other] { $meetings } لقاء.
    }

    يُرجى سؤال الطرفين عن الحال. المتابعة حتى { $until }، وأكثر عند الحاجة. ولا عائلة ثانية قبل إنهاء المتابعة هنا.
staff-well-button = الأمور جيدة
staff-not-yet-button = متابعة مدة أطول
staff-sign-off-button = إنهاء المتابعة
staff-you-signed-off = أخبرنا { $who } مع الشكر. يمكن الآن أن تأتي عائلة ثانية.
staff-signed-off =
    <b>مرّت أسابيعك الأولى في الإرشاد. شكرًا لك!</b>

    انتهت المتابعة. نحن هنا كلما احتجت إلينا.

## الاستمرار في الإرشاد

staff-renewal =
    { $over ->
        [yes] انتهت مدة إرشادك في { $until }.
       *[no] مدة إرشادك حتى { $until }.
    } شكرًا على كل ما أعطيت.

    <b>هل يناسبك الاستمرار؟</b> كل جواب جيد. ومن معك الآن يبقى معك حتى يتقرر غير ذلك.
staff-go-on-button = { $word ->
    [go_on] الاستمرار
    [break] أخذ استراحة
   *[stop] التوقف، وكل شيء بخير
    }
staff-renewal-button = الرد عن الاستمرار
staff-home-renewal = هل يناسبك الاستمرار في الإرشاد؟
staff-renewal-kept = { $says ->
    [go_on] خبر سعيد! نخبر فريق التنسيق، ونكتب لك.
    [break] الاستراحة فكرة جيدة. نخبر فريق التنسيق. ويمكن أيضًا إيقاف كل شيء مدة.
   *[stop] شكرًا على كل ما أعطيت. لن نقترح عليك أحدًا جديدًا. وسيتحدث معك فريق التنسيق عمّن معك الآن.
    }
staff-ask-renewal = { $says ->
    [go_on] رغبة في الاستمرار في الإرشاد لدى { $who }.
    [break] رغبة في استراحة من الإرشاد لدى { $who }.
    [stop] رغبة في التوقف عن الإرشاد لدى { $who }. كيف نختم جيدًا؟
   *[silent] لا جواب بعد من { $who } عن الاستمرار في الإرشاد. ولا نقترح عائلة جديدة حتى ذلك.
    }
staff-see-role-button = عرض الدور
staff-role =
    <b>{ $who }: الإرشاد</b>

    { $over ->
        [yes] انتهت المدة في { $until }. لا نقترح عائلة جديدة.
       *[no] المدة حتى { $until }.
    }
    { $says ->
        [go_on] الرغبة: الاستمرار.
        [break] الرغبة: استراحة.
        [stop] الرغبة: التوقف.
       *[unsaid] لا سؤال بعد، أو لا جواب.
    }
    { $families ->
        [0] لا عائلة الآن.
        [one] عائلة واحدة.
        [two] عائلتان.
        [few] { $families } عائلات.
       *[other] { $families } عائلة.
    }
    { $first ->
        [yes] هناك متابعة للعائلة الأولى.
       *[no] لا متابعة الآن.
    }
staff-renew-button = تجديد الدور
staff-release-button = الوداع مع الشكر
staff-you-released = شكرنا { $who }، وانتهى دور الإرشاد.
staff-still-together = ما زال هناك من يعتمد على هذا الشخص. يُرجى ختم ذلك جيدًا أولًا، أو البحث عن شخص آخر.
staff-renewed = سعداء باستمرارك في الإرشاد! المدة الآن حتى { $until }.
staff-released =
    <b>شكرًا على كل ما أعطيت في الإرشاد.</b>

    أهلًا بك هنا كما من قبل.

## عائلاتي

staff-caseload =
    <b>{ $heading }</b>

    { $lines }
staff-caseload-heading = { $which } ({ $count })
staff-caseload-heading-of = { $who }: { $which } ({ $count })
staff-caseload-which = { $which ->
    [all] العائلات
    [waiting] بانتظارك
    [alone] بلا ممرضة
    [quiet] بلا أخبار
    [unbooked] بلا لقاء
    [week] هذا الأسبوع
    [new] جديدة هنا
    [expecting] بانتظار مولود
    [baby] مع طفل
   *[ending] تنتهي قريبا
    }
staff-caseload-nobody = لا أحد الآن.
staff-caseload-line = { $who }: { $facts }
staff-caseload-and = { $before } · { $fact }
staff-caseload-with = مع { $who }
staff-caseload-waits = طلبات: { $count }
staff-caseload-away = { $how ->
    [break] في استراحة
   *[unreachable] يتعذر الوصول
    }
staff-caseload-alone = بلا ممرضة الآن
staff-caseload-meets = { $when }
staff-caseload-quiet = { $weeks ->
    [one] بلا أخبار منذ أسبوع
    [two] بلا أخبار منذ أسبوعين
    [few] بلا أخبار منذ { $weeks } أسابيع
   *[other] بلا أخبار منذ { $weeks } أسبوعا
    }
staff-caseload-unbooked = بلا لقاء
staff-caseload-pulse = { checkins-pulse-word }
staff-caseload-stage = { $stage ->
    [expecting] بانتظار مولود
   *[baby] مع طفل
    }
staff-caseload-ending = تنتهي قريبا
staff-caseload-mine-button = عرض عائلاتي
staff-caseload-button = عرض العائلات
staff-caseload-choose-button = اختيار غيرها
staff-caseload-which-button = { $which ->
    [all] عرض الكل: { $count }
    [waiting] عرض الطلبات: { $count }
    [alone] عرض من بلا ممرضة: { $count }
    [quiet] عرض من بلا أخبار: { $count }
    [unbooked] عرض من بلا لقاء: { $count }
    [week] عرض هذا الأسبوع: { $count }
    [new] عرض الجدد: { $count }
    [expecting] عرض من ينتظر مولودا: { $count }
    [baby] عرض من مع طفل: { $count }
   *[ending] عرض ما ينتهي: { $count }
    }
staff-caseload-language-button = عرض { $language }: { $count }
staff-caseload-these-button = عرض هذه العائلات: { $count }
staff-caseload-choose = <b>أي العائلات؟</b>
staff-caseload-choose-nothing = لا شيء آخر للاختيار الآن.
staff-caseload-everybody-button = عرض المكان كله
staff-caseload-loads-button = عرض حسب المساعد
staff-caseload-loads =
    <b>عائلات من؟</b>

    { $lines }
staff-caseload-load = { $who }: { $count } من { $room }
staff-family =
    <b>{ $who }</b>

    { $lines }
staff-family-with = { $kind ->
    [mentor] الإرشاد: { $who }
   *[nurse] التمريض: { $who }
    }
staff-family-alone = لا ترافقهم ممرضة الآن.
staff-family-meets = اللقاء: { $when }
staff-family-unbooked = لا لقاء محجوز.
staff-family-waits = { $count ->
    [one] طلب واحد ينتظر جوابا.
    [two] طلبان ينتظران جوابا.
    [few] { $count } طلبات تنتظر جوابا.
   *[other] { $count } طلبا ينتظر جوابا.
    }
staff-family-waits-button = عرض ما ينتظر
staff-family-look-button = البحث عن أحد لهم
staff-see-more-button = عرض المزيد

## هاتف شخص من الفريق

staff-phone-button = الهاتف والرمز السري
staff-phone =
    <b>هل ضاع هاتف { $who }؟</b>

    عندها أقفله: لا يفتح شيئًا بعد ذلك، ويعتني آخرون بالعائلات. رابط جديد ينقل كل شيء إلى هاتف آخر. إن كان الرمز منسيًا فقط، فالأفضل الحديث أولًا مع { $who }.
staff-phone-lost-button = قفل الهاتف الضائع
staff-phone-locked = <b>هاتف { $who } مقفل.</b> رابط ينقل كل شيء إلى هاتف آخر.
staff-phone-link-button = إنشاء رابط جديد
staff-phone-is-locked =
    <b>الهاتف مقفل. هذا الرابط يخص { $who }:</b>

    { $link }

    يُرجى ألا يصل إلى أي شخص آخر، والأفضل تسليمه باليد. يعمل مرة واحدة خلال { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
       *[other] { $days } يومًا
    }. نعتني بالعائلات في هذه الأثناء.
staff-pin-anew-button = السماح برمز سري جديد
staff-you-let-choose-pin = يختار { $who } رمزًا جديدًا عند الحاجة إليه.
staff-ask-pin-wrong = لم يكن الرمز السري صحيحًا ثلاث مرات: { $who }. من يحمل هذا الهاتف؟ يُرجى الاتصال بطريقة أخرى.
staff-pin-wrong = لم يكن الرمز السري صحيحًا ثلاث مرات: { $who }. يُرجى معرفة من يحمل هذا الهاتف.
