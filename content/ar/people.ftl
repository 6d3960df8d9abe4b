### الانضمام، الصفحة الرئيسية، ما أخبر به عن نفسي، الهواتف المشتركة، الإعدادات

## الرئيسية

home =
    <b>أهلاً { $name }</b>

    { $lines }
people-home-paused = أنت الآن في استراحة.
people-change-button = الإخبار بتغيير
people-settings-button = فتح الإعدادات
home-first =
    <b>تم الانضمام، { $name }.</b>

    لكل شخص هنا شيء يقدمه. ما الذي تحب عمله أو تجيده؟ دقيقة واحدة فقط، ويمكن تخطي السؤال.

## الانضمام

people-choose-language =
    Hello! · ¡Hola! · أهلاً!

    أي لغة تفضل؟
people-language-button = { $language ->
    [en] English
    [es] Español
    [ar] العربية
   *[other] { $language }
    }{ $chosen ->
    [yes] {" "}✓
   *[no] {""}
    }
people-about = <b>هذا هو «كيث».</b>

    { $role ->
        [nurse] دورك هنا التمريض الأسري، جنباً إلى جنب مع الآباء والأمهات والمرشدين.
        [mentor] تود أن تكون مرشداً: شخص مرّ بالتجربة يساند شخصاً في بدايتها.
        [coordinator] مهمتك رعاية هذا المكان: ناسه ومواعيده، وألا ينتظر أحد طويلاً.
       *[parent] تنتظر طفلك الأول أو وُلد حديثاً. يمكن أن ترافقك ممرضة أسرة وشخص مرّ بالتجربة نفسها.
    }

    نحن هنا نساعد بعضنا. الجميع يعطي والجميع يأخذ، والممرضات أيضاً.

    «كيث» <b>ليس للطوارئ</b>. عند الخطر اضغط «{ now-button }» أو اتصل برقم الطوارئ.
people-go-on-button = متابعة
people-who-sees = <b>من يرى ماذا</b>

    ترى ممرضتك اسمك ومرحلتك وما تخبرها به. ويرى مرشدك اسمك وما تخبره به. لا أحد هنا يرى رقمك.

    يرى فريق التنسيق أنك هنا ومن تقابل، لكن لا يرى ما تكتبونه لبعضكم.

    إذا كنت أنت أو طفلك في خطر فقد نضطر لإخبار من يمكنه المساعدة. وسنخبرك أولاً إن استطعنا.

    يمكنك التوقف قليلاً أو رؤية كل ما نحفظه أو المغادرة في أي وقت.

    إذا وافقت نحفظ إجاباتك ونبحث لك عن أشخاص ونكتب لك هنا.{ $age ->
        [0] {""}
       *[other] {" "}بموافقتك تقول إن عمرك { $age } سنة أو أكثر.
    }
people-agree-button = أوافق وأبدأ
people-younger-button = عمري أقل من { $age }
people-younger-joined = { $agrees ->
        [guardian] سعداء بوجودك هنا. سيتحدث معك أولاً شخص يعمل هنا، ومع شخص بالغ يرعاك.
       *[nurse] سعداء بوجودك هنا. سيتحدث معك أولاً شخص يعمل هنا.
    }
people-younger-nobody = يمكن الانضمام هنا ابتداءً من عمر { $age }. نأسف لأن عليك الانتظار.

    إذا احتجت مساعدة الآن فاضغط «{ now-button }». يمكنك ذلك في أي عمر.
people-younger-wait = سيتحدث معك أولاً شخص يعمل هنا. بعد ذلك يمكنك اختيار هذا.
people-home-awaits = سيتحدث معك قريباً شخص يعمل هنا. ثم نبحث لك عن أشخاص.
people-invite-not-valid =
    لا يمكن استخدام هذا الرابط. ربما هو قديم أو استُخدم من قبل. اطلب رابطاً جديداً ممن أعطاك إياه.

    ما زال بإمكانك إلقاء نظرة والانضمام كأم أو أب.
people-tell-strengths-button = أخبركم بما أحب
people-later-button = ليس الآن

## ما أقدمه وما قد يساعدني

people-strength = { $choice ->
    [cooking] الطبخ
    [childcare] رعاية الأطفال
    [listening] الإصغاء
    [feeding] إطعام الرضيع
    [sleep] النوم والهدوء
    [languages] اللغات
    [transport] التوصيل
    [handiwork] إصلاح الأشياء
    [paperwork] الأوراق والرسائل
    [crafts] الأشغال اليدوية
    [outings] الخروج معاً
   *[technology] الهواتف والحاسوب
    }
people-tick = { $on ->
    [yes] {" "}✓
   *[no] {""}
    }
people-ask-give = <b>ما الذي تحب عمله أو تجيده؟</b>

    اضغط على ما تشاء. الأشياء الصغيرة مهمة.

    { $told }
people-ask-need = <b>ما الذي قد يساعدك الآن؟</b>

    اضغط على ما تشاء. يمكنك تغييره متى أردت.

    { $told }
people-give-button = { people-strength }{ people-tick }
people-need-button = { people-strength }{ people-tick }
people-give-line = { people-strength }
people-need-line = { people-strength }
people-ask-speaks = <b>بأي لغات يمكنك التحدث؟</b>

    اضغط عليها كلها.

    { $told }
people-speaks-button = { people-spoken-language }{ people-tick }
people-speaks-line = { people-spoken-language }
people-spoken-language = { $choice ->
    [en] الإنجليزية
    [es] الإسبانية
    [ar] العربية
    [pl] البولندية
    [cy] الويلزية
    [ur] الأردية
   *[other] لغة أخرى
    }
people-ask-free = <b>متى يكون لديك وقت عادة؟</b>

    اضغط على ما تشاء. هكذا نجد أشخاصاً لديهم وقت حين يكون لديك وقت.

    { $told }
people-free-button = { people-free-time }{ people-tick }
people-free-line = { people-free-time }
people-free-time = { $choice ->
    [weekday-morning] صباح أيام الأسبوع
    [weekday-afternoon] عصر أيام الأسبوع
    [weekday-evening] مساء أيام الأسبوع
    [weekend-morning] صباح العطلة
    [weekend-afternoon] عصر العطلة
   *[weekend-evening] مساء العطلة
    }

## المنطقة والمرحلة والمرشد

people-ask-area = <b>أين تسكن تقريباً؟</b>

    هكذا نجد شخصاً قريباً منك. لا أحد يرى عنوانك.
people-area-button = { $area }
people-ask-stage = <b>في أي مرحلة أنت الآن؟</b>

    نستخدم هذا لنجد الأشخاص المناسبين ونخطط للزيارات.
people-stage-expecting-button = أنتظر طفلاً
people-stage-baby-button = وُلد طفلي
people-stage-unsaid-button = أفضّل ألا أقول
people-ask-month = { $stage ->
        [baby] <b>متى وُلد طفلك؟</b>
       *[expecting] <b>متى موعد ولادة طفلك؟</b>
    }

    اختر الشهر.
people-month-button = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
    } { $year }
people-ask-part = { $stage ->
        [baby] <b>في أي أيام من ذلك الشهر؟</b>
       *[expecting] <b>في أي أيام من ذلك الشهر تقريباً؟</b>
    }
people-part-button = من { $start } إلى { $end }
people-ask-day = { $stage ->
        [baby] <b>في أي يوم كان ذلك؟</b>
       *[expecting] <b>في أي يوم؟</b>
    }
people-day-button = { $day }
people-date-read-back = { $stage ->
        [baby] وُلد طفلك يوم <b>{ $day }</b>.
       *[expecting] موعد ولادة طفلك <b>{ $day }</b>.
    }

    هل هذا صحيح؟
people-date-right-button = نعم، احفظه
people-date-wrong-button = تغيير التاريخ
people-date-impossible = لا يمكن أن يكون هذا التاريخ صحيحاً. اختره مرة أخرى من فضلك.
people-ask-wish = <b>هل تريد مرشداً أيضاً؟</b>

    هو شخص مرّ بالتجربة ولديه ساعة لك. كثيرون يحبون وجوده إلى جانب الممرضة.
people-wish-yes-button = نعم، ابحثوا لي
people-wish-no-button = ليس الآن

## تغيير؛ فقدان

people-ask-change = <b>هل تغير شيء؟</b>

    أخبرنا بضغطة واحدة وسنغير ما نرسله لك.
people-baby-here-button = وُلد طفلي
people-new-date-button = تغيير المواعيد
people-loss-button = فقدنا طفلنا
people-ask-loss = <b>إن كان الأمر كذلك فنحن آسفون جداً.</b>

    ضغطة واحدة توقف كل رسالة عن الحمل والمواعيد والأطفال. لا حاجة لشرح أي شيء.

    وإن فهمنا خطأ فعد إلى البداية.
people-loss = <b>نحن آسفون جداً.</b>

    لا حاجة لشرح أي شيء.

    أوقفنا كل رسالة عن الحمل والمواعيد والأطفال. سيكتب لك شخص يمكنك التحدث معه خلال يوم عمل واحد. إذا أردت شخصاً الآن فاضغط «{ now-button }» في أي ساعة.

    لن نخبر أحداً آخر هنا إلا إذا أردت ذلك.
people-loss-mistake-button = تراجع، كان ذلك خطأ
people-loss-again-button = أخبركم بمرحلتي من جديد
people-loss-undone = شكراً لإخبارنا. كل شيء كما كان.

## الهواتف المشتركة والساعات الآمنة

people-hidden = ·
people-ask-shared = <b>هل يستخدم هذا الهاتف شخص آخر؟</b>

    { $private ->
        [yes] الآن: نعم. تصل رسائلنا كسطر عادي يُفتح بضغطة.
        [no] الآن: لا. تصل رسائلنا كما هي.
       *[unanswered] حتى تجيب، تصل رسائلنا كسطر عادي يُفتح بضغطة.
    }

    «إخفاء» يزيل محادثتنا من الهاتف فوراً. وكذلك كتابة كلمة «توقف».
people-shared-yes-button = نعم، اجعلوها خاصة
people-shared-no-button = لا، أنا فقط
people-quiet-hours-button = اختيار ساعات آمنة
people-hide-button = إخفاء هذه المحادثة
people-private-set = { $private ->
        [yes] تم. تصل رسائلنا كسطر عادي يُفتح بضغطة.
       *[no] تم. تصل رسائلنا كما هي.
    }
people-ask-quiet = <b>متى نبقى صامتين؟</b>

    الآن: من { $start } إلى { $end }. في هذه الساعات لا يصل إلا ما تطلبه.
people-quiet-button = من { $start } إلى { $end }
people-quiet-never-button = اكتبوا في أي ساعة
people-quiet-set = تم. سنلتزم بذلك.

## الإعدادات

people-settings = <b>الإعدادات</b>

    اسمك هنا { $name }.
people-set-language-button = تغيير اللغة
people-set-name-button = تغيير اسمي
people-set-phone-button = حماية هذا الهاتف
people-set-consents-button = اختيار من يرى ماذا
people-about-me-button = رؤية ما أخبرت به
people-pause-or-leave-button = توقف أو مغادرة
people-ask-name = اسمك هنا { $name }. بماذا نناديك؟ اكتب الاسم في الأسفل.
people-named = تشرفنا، { $name }.
people-name-empty = نحتاج حرفاً واحداً على الأقل. اكتب اسمك مرة أخرى أو عد إلى الرئيسية.
people-name-like-staff = يبدو هذا الاسم كاسم شخص يعمل هنا، لذلك لا يمكننا استخدامه. اكتب اسماً آخر أو عد إلى الرئيسية.
people-home-review = تغيّر شيء منذ موافقتك. انظر مرة أخرى من فضلك إلى من يرى ماذا.
people-keep-consents-button = إبقاء كل شيء هكذا
people-consents = <b>ما وافقت عليه</b>

    { $lines }

    اضغط على واحد لتغييره. تبقى الأخرى كما هي.
people-consent-line = { $on ->
    [yes] نعم:{" "}
   *[no] لا:{" "}
    }{ people-purpose }
people-consent-button = { $on ->
    [yes] إيقاف:{" "}
   *[no] سماح:{" "}
    }{ people-purpose-short }
people-purpose = { $purpose ->
    [pairing] البحث عن أشخاص لي
    [contact] الكتابة لي دون أن أطلب
    [share_with_nurse] أن ترى ممرضتي مرحلتي
    [stories] سؤالي عن قصتي
   *[measures] سؤالي عن أحوالي بالأرقام
    }
people-purpose-short = { $purpose ->
    [pairing] البحث عن أشخاص
    [contact] الكتابة لي
    [share_with_nurse] مرحلتي
    [stories] قصتي
   *[measures] أرقامي
    }
people-about-me = <b>ما أخبرتنا به</b>

    { $lines }

    اضغط للتغيير.
people-tell-button = { $question ->
    [give] تغيير ما أحب
    [need] تغيير ما يساعدني
    [speaks] تغيير لغاتي
    [free] تغيير أوقات فراغي
    [area] تغيير منطقتي
   *[stage] تغيير مرحلتي
    }
people-hours-impossible = لا يمكن أن تكون هذه الساعات صحيحة. اخترها مرة أخرى من فضلك.

## التوقف والمغادرة

people-ask-pause = <b>هل تحتاج استراحة؟</b>

    توقف قليلاً ونحفظ لك مكانك. لا يصل إلا ما تطلبه وما يحميك.
people-pause-button = { $length ->
    [week] توقف أسبوعاً
    [month] توقف شهراً
   *[open] توقف الآن
    }
people-leave-button = مغادرة كيث
people-paused = أنت في استراحة. نحفظ لك مكانك ويمكنك العودة بضغطة واحدة.
people-come-back-button = العودة
people-back-again = سعداء بعودتك.
people-ask-leave = <b>هل تكفي استراحة بدلاً من ذلك؟</b>

    إذا غادرت تنتهي مواعيدك وعلاقات الدعم. يمكنك الانضمام من جديد متى أردت.
people-leave-now-button = مغادرة الآن
people-left = لقد غادرت. شكراً على كل ما قدمته. يبقى الباب مفتوحاً.
people-join-again-button = انضمام من جديد
