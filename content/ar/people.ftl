### الانضمام، الصفحة الرئيسية، ما أخبر به عن نفسي، الهواتف المشتركة، الإعدادات

## الرئيسية

home =
    <b>أهلًا، { $name }</b>

    { $lines }
home-calm = لا شيء ينتظرك الآن.
people-home-tell = يكفي القليل من المعلومات لنبحث لك عن ممرضة.
people-home-paused = أنت الآن في استراحة.
people-change-button = الإخبار بتغيير
people-settings-button = فتح الإعدادات
home-first =
    <b>أهلًا بك معنا، { $name }.</b>

    لكل شخص هنا ما يعطيه. ما الذي يسعدك عمله أو لديك خبرة فيه؟ تكفي دقيقة واحدة، ويمكنك تخطي السؤال.

## الانضمام

people-choose-language =
    Hello! · ¡Hola! · أهلًا!

    أي لغة تناسبك أكثر؟
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
        [nurse] دورك هنا التمريض الأسري، جنبًا إلى جنب مع الأمهات والآباء والمرشدين.
        [mentor] الدور الذي طلبته هنا هو الإرشاد: شخص مرّ بالتجربة يساند شخصًا في بدايتها.
        [coordinator] مهمتك رعاية هذا المكان: ناسه ومواعيده، وألا ينتظر أحد طويلًا.
       *[parent] «كيث» لمن ينتظرون طفلهم الأول أو وُلد لهم حديثًا. يمكن أن ترافقك ممرضة أسرة وشخص مرّ بالتجربة نفسها.
    }

    نحن هنا يساعد بعضنا بعضًا. الجميع يعطي والجميع يتلقى، والممرضات أيضًا.

    «كيث» <b>ليس للطوارئ</b>. عند الخطر يُرجى الضغط على «{ now-button }» أو الاتصال برقم الطوارئ.
people-go-on-button = متابعة
people-who-sees = <b>من يرى ماذا</b>

    ترى ممرضتك اسمك ومرحلتك (انتظار الطفل أو بعد ولادته) وما يصلها منك. ومن يرشدك يرى اسمك وما يصله منك. لا أحد هنا يرى رقمك.

    يرى فريق التنسيق أنك هنا، ومع من لقاءاتك، ومتى تلزم المساعدة.

    يبحث «كيث» في ما يُكتب هنا عن كلمات توحي بخطر. ومن نطلب منه المساعدة يقرأ تلك الكلمات فقط.

    إن كان هناك خطر عليك أو على طفل، فقد نضطر إلى إخبار من يمكنه المساعدة. وسنخبرك أولًا إن استطعنا.

    يمكنك أخذ استراحة أو تغيير ما أخبرتنا به أو المغادرة في أي وقت.

    عند موافقتك نحفظ إجاباتك ونبحث لك عن أشخاص ونكتب لك هنا.{ $age ->
        [0] {""}
       *[other] {" "}وموافقتك تعني أن عمرك { $age } سنة أو أكثر.
    }
people-agree-button = أوافق وأبدأ
people-younger-button = عمري أقل من { $age }
people-younger-joined = { $agrees ->
        [guardian] سعداء بوجودك هنا. سيتحدث أولًا شخص يعمل هنا معك، ومع شخص بالغ يرعاك.
       *[nurse] سعداء بوجودك هنا. سيتحدث معك أولًا شخص يعمل هنا.
    }
people-younger-nobody = يمكن الانضمام هنا ابتداءً من عمر { $age } سنة. نأسف لأن عليك الانتظار.

    إن كنت بحاجة إلى مساعدة الآن، يُرجى الضغط على «{ now-button }». يمكنك ذلك في أي عمر.
people-younger-wait = سيتحدث معك أولًا شخص يعمل هنا. بعد ذلك يمكنك اختيار هذا.
people-home-awaits = سيتحدث معك قريبًا شخص يعمل هنا. ثم نبحث لك عن أشخاص.
people-invite-not-valid =
    لا يمكن استخدام هذا الرابط. ربما هو قديم أو استُخدم من قبل. يمكنك طلب رابط جديد ممن أعطاك إياه.

    وما زال بإمكانك إلقاء نظرة والانضمام بصفة أم أو أب.
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
    [outings] الخروج معًا
   *[technology] الهواتف والحاسوب
    }
people-tick = { $on ->
    [yes] {" "}✓
   *[no] {""}
    }
people-ask-give = <b>ما الذي يسعدك عمله أو لديك خبرة فيه؟</b>

    يمكن الضغط على أكثر من شيء. الأشياء الصغيرة مهمة أيضًا.

    { $told }
people-ask-need = <b>ما الذي قد يساعدك الآن؟</b>

    يمكن الضغط على أكثر من شيء، وتغييره متى شئت.

    { $told }
people-give-button = { people-strength }{ people-tick }
people-need-button = { people-strength }{ people-tick }
people-give-line = { people-strength }
people-need-line = { people-strength }
people-ask-speaks = <b>ما اللغات التي يمكنك الحديث بها؟</b>

    يُرجى الضغط عليها كلها.

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
people-ask-free = <b>متى يكون لديك وقت عادةً؟</b>

    يمكن الضغط على أكثر من وقت. هكذا نجد أشخاصًا لديهم وقت حين يكون لديك وقت.

    { $told }
people-free-button = { people-free-time }{ people-tick }
people-free-line = { people-free-time }
people-free-time = { $choice ->
    [weekday-morning] صباح أيام الأسبوع
    [weekday-afternoon] عصر أيام الأسبوع
    [weekday-evening] مساء أيام الأسبوع
    [weekend-morning] صباح عطلة الأسبوع
    [weekend-afternoon] عصر عطلة الأسبوع
   *[weekend-evening] مساء عطلة الأسبوع
    }

## المنطقة والمرحلة والمرشد

people-ask-area = <b>أين سكنك تقريبًا؟</b>

    هكذا نجد شخصًا قريبًا منك. لا نطلب عنوانك أبدًا.
people-area-button = { $area }
people-ask-stage = <b>في أي مرحلة أنت الآن؟</b>

    يساعدنا هذا على إيجاد الأشخاص المناسبين وترتيب اللقاءات.
people-stage-expecting-button = أنتظر طفلًا
people-stage-baby-button = وُلد طفلي
people-stage-unsaid-button = أفضّل ألا أقول
people-ask-month = { $stage ->
        [baby] <b>متى وُلد طفلك؟</b>
       *[expecting] <b>ما الموعد المتوقع للولادة؟</b>
    }

    يُرجى الضغط على الشهر، أو كتابة التاريخ، مثل «15 مارس 2027».
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
       *[expecting] <b>في أي أيام من ذلك الشهر تقريبًا؟</b>
    }
people-part-button = من { $start } إلى { $end }
people-ask-day = { $stage ->
        [baby] <b>في أي يوم كان ذلك؟</b>
       *[expecting] <b>في أي يوم؟</b>
    }
people-day-button = { $day }
people-date-read-back = { $stage ->
        [baby] وُلد طفلك يوم <b>{ $day }</b>.
       *[expecting] الموعد المتوقع للولادة: <b>{ $day }</b>.
    }

    هل هذا صحيح؟
people-date-right-button = نعم، حفظ التاريخ
people-date-wrong-button = تغيير التاريخ
people-date-impossible = لا يمكن أن يكون هذا التاريخ صحيحًا. يُرجى اختياره مرة أخرى.
people-date-unread = لم أجد تاريخًا في هذا. يُرجى كتابته مثل «15 مارس 2027»، أو اختياره هنا.
people-which-date = أي يوم هو المقصود؟
people-which-date-button = إنه { $day }
people-ask-wish = <b>هل نبحث لك عن مرشدة أو مرشد أيضًا؟</b>

    أي عن شخص مرّ بالتجربة ولديه ساعة لك. كثيرون يحبون وجوده إلى جانب الممرضة.
people-wish-yes-button = نعم، ابحثوا لي
people-wish-no-button = ليس الآن

## تغيير؛ فقدان

people-ask-change = <b>هل تغيّر شيء؟</b>

    ضغطة واحدة تخبرنا، فنغيّر ما نرسله لك.
people-baby-here-button = وُلد طفلي
people-new-date-button = تغيير تواريخي
people-loss-button = فقدنا طفلنا
people-ask-loss = <b>إن كان الأمر كذلك فنحن آسفون جدًا.</b>

    ضغطة واحدة توقف كل رسالة عن الحمل والتواريخ والأطفال. لا حاجة إلى شرح أي شيء.

    وإن كنا أخطأنا الفهم، يُرجى الضغط على «{ home-button }».
people-loss = <b>نحن آسفون جدًا.</b>

    لا حاجة إلى شرح أي شيء.

    أوقفنا كل رسالة عن الحمل والتواريخ والأطفال. ستتواصل معك ممرضتك أو فريق التنسيق خلال يوم عمل واحد. وإن كنت بحاجة إلى شخص الآن، يُرجى الضغط على «{ now-button }» في أي ساعة.

    لن نخبر أحدًا آخر هنا إلا إذا أردت ذلك.
people-loss-mistake-button = تراجع، كان ذلك خطأ
people-loss-again-button = أخبركم بمرحلتي من جديد
people-loss-undone = شكرًا على إخبارنا. كل شيء كما كان.

## الهواتف المشتركة والساعات الآمنة

people-hidden = ·
people-ask-shared = <b>هل يستخدم هذا الهاتف شخص آخر؟</b>

    { $private ->
        [yes] الآن: نعم. تصل رسائلنا سطرًا عاديًا يُفتح بضغطة.
        [no] الآن: لا. تصل رسائلنا كما هي.
       *[unanswered] إلى أن يصلنا جوابك، تصل رسائلنا سطرًا عاديًا يُفتح بضغطة.
    }

    «{ people-hide-button }» يزيل محادثتنا من الهاتف. وكذلك كتابة «توقف»، وبعدها لا نكتب لك حتى عودتك. وما كتبته قبل أكثر من يومين قد يبقى.
people-shared-yes-button = نعم، اجعلوها خاصة
people-shared-no-button = لا، أنا فقط
people-quiet-hours-button = اختيار ساعات آمنة
people-hide-button = مسح هذه المحادثة
people-private-set = { $private ->
        [yes] تم. تصل رسائلنا سطرًا عاديًا يُفتح بضغطة.
       *[no] تم. تصل رسائلنا كما هي.
    }
people-ask-quiet = <b>متى نبقى صامتين؟</b>

    الآن: من { $start } إلى { $end }. في هذه الساعات لا يصل إلا ما طلبته وما لا يحتمل الانتظار.
people-quiet-button = من { $start } إلى { $end }
people-quiet-never-button = الكتابة في أي ساعة
people-quiet-set = تم. سنلتزم بذلك.
people-clears-button = المسح تلقائيًا
# @grave
people-ask-clears = <b>هل تُمسح هذه المحادثة تلقائيًا؟</b>

    { $choice ->
        [hour] الآن: بعد ساعة.
        [evening] الآن: كل مساء عند { $at }.
        [day] الآن: بعد يوم.
       *[off] الآن: لا.
    }

    ما لم يُفتح يبقى. وكذلك ما أرسلتَه حتى يصل، والأرقام ما دمنا نتصل بأحد من أجلك.
people-clears-is-button = { $choice ->
        [hour] المسح بعد ساعة
        [evening] المسح كل مساء { $at }
        [day] المسح بعد يوم
       *[off] الإبقاء حتى أمسحها
    }
# @grave
people-clears-set = { $choice ->
        [hour] تم. ما تقرؤه يُمسح بعد ساعة.
        [evening] تم. تُمسح المحادثة كل مساء عند { $at }.
        [day] تم. ما تقرؤه يُمسح بعد يوم.
       *[off] تم. لا شيء يُمسح تلقائيًا.
    }

## الإعدادات

people-settings = <b>الإعدادات</b>

    اسمك هنا { $name }.
people-set-language-button = تغيير اللغة
people-set-name-button = تغيير اسمي
people-set-phone-button = حماية هذا الهاتف
people-set-consents-button = اختيار من يرى ماذا
people-about-me-button = عرض ما أخبرت به
people-pause-or-leave-button = استراحة أو مغادرة
people-ask-name = اسمك هنا { $name }. بماذا نناديك؟ يُرجى كتابة الاسم في الأسفل.
people-named = تشرفنا، { $name }.
people-name-empty = نحتاج إلى حرف واحد على الأقل. يُرجى كتابة اسمك مرة أخرى، أو العودة إلى الرئيسية.
people-name-like-staff = يبدو هذا الاسم اسم شخص يعمل هنا، لذلك لا يمكننا استخدامه. يُرجى كتابة اسم آخر، أو العودة إلى الرئيسية.
people-home-review = تغيّر شيء منذ موافقتك. يُرجى النظر مرة أخرى في من يرى ماذا.
people-keep-consents-button = إبقاء كل شيء هكذا
people-consents = <b>ما وافقت عليه</b>

    { $lines }

    يمكن تغيير أي منها بضغطة. ويبقى الباقي كما هو.
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
    [news] إرسال أخبار المكان إليّ
   *[measures] سؤالي عن أحوالي بالأرقام
    }
people-purpose-short = { $purpose ->
    [pairing] البحث عن أشخاص
    [contact] الكتابة لي
    [share_with_nurse] مرحلتي
    [stories] قصتي
    [news] أخبار المكان
   *[measures] أرقامي
    }
people-about-me = <b>ما أخبرتنا به</b>

    { $lines }

    ضغطة واحدة تكفي للتغيير.
people-tell-button = { $question ->
    [give] تغيير ما أحب
    [need] تغيير ما يساعدني
    [speaks] تغيير لغاتي
    [free] تغيير أوقات فراغي
    [area] تغيير منطقتي
   *[stage] تغيير مرحلتي
    }
people-hours-impossible = لا يمكن أن تكون هذه الساعات صحيحة. يُرجى اختيارها مرة أخرى.
people-week-impossible = يُرجى الاختيار بين نصف ساعة و60 ساعة في الأسبوع.

## التوقف والمغادرة

people-ask-pause = <b>هل تناسبك استراحة؟</b>

    نحفظ لك مكانك. وخلالها لا يصل إلا ما طلبته وما يحميك. ولا نذكّرك باللقاءات أيضًا.
people-pause-button = { $length ->
    [week] استراحة أسبوع
    [month] استراحة شهر
   *[open] استراحة دون موعد
    }
people-often-button = اختيار عدد المرات
people-ask-often =
    <b>كم مرة يمكننا أن نبدأ بالكتابة إليك؟</b>

    الآن: { $count ->
        [one] مرة واحدة في الأسبوع على الأكثر
        [two] مرتان في الأسبوع على الأكثر
       *[other] { $count } مرات في الأسبوع على الأكثر
    }، ولا مرتين في يوم واحد أبدًا. تصل دائمًا مواعيد لقاءاتك، وما يخصّ من معك، وما تطلبه.
people-often-choice-button = { $count ->
    [one] مرة في الأسبوع
    [two] مرتان في الأسبوع
   *[other] { $count } مرات في الأسبوع
    }
people-leave-button = مغادرة «كيث»
people-paused = أنت في استراحة. نحفظ لك مكانك ويمكنك العودة بضغطة واحدة.
people-come-back-button = العودة
people-back-again = سعداء بعودتك.
people-ask-leave = <b>هل تكفي استراحة بدلًا من ذلك؟</b>

    عند مغادرتك تُلغى لقاءاتك وتنتهي علاقات الدعم. يمكنك الانضمام من جديد متى شئت.
people-leave-now-button = مغادرة الآن
people-left = تمت المغادرة. شكرًا على كل ما أعطيته. يبقى الباب مفتوحًا.
people-join-again-button = انضمام من جديد

## بياناتي

people-data-button = عرض بياناتي أو محوها
people-data = <b>بياناتي</b>

    يمكن الحصول على كل ما نحتفظ به عنك، صفحةً للقراءة وملفًا للحاسوب. يصل كملف ويبقى على هذا الهاتف حتى يُحذف منه. إن كان غيرك يستعمل هذا الهاتف، فالأفضل التفكير أولًا.

    ويمكن أيضًا محو كل شيء.
people-data-send-button = { $form ->
    [json] طلب ملف الحاسوب
   *[page] طلب صفحة للقراءة
    }
people-data-sent = يصل الملف بعد لحظة.
people-data-file = هذا ما طُلب.
people-erase-button = محو كل شيء
people-ask-erase = <b>محو كل شيء؟</b>

    الاسم والتواريخ والأجوبة والرسائل والمفتاح الذي يقفلها تذهب إلى الأبد. يُبلَّغ من كان يرافقك بالمغادرة. لا يمكننا إرجاع شيء.

    ما يبقى: الساعات التي شاركها الآخرون معك، دون اسمك، لتبقى دفاترهم صحيحة. وسطر يقول إن شخصًا مُحي.

    تكفي استراحة لمن يريد الهدوء فقط.
people-erase-now-button = محو كل شيء الآن
people-erasing = <b>بعد عشر دقائق يُمحى كل شيء.</b>

    تُمسح هذه المحادثة الآن بقدر ما يسمح تيليغرام.
    <b>ما يذهب:</b> الاسم والتواريخ والأجوبة والأهداف والرسائل والمفتاح الذي يقفلها. وما في النسخ القديمة لا يمكن لأحد أن يقرأه بعد الآن.
    <b>ما يبقى دون اسمك:</b> أُعطي { $given } واستُلم { $received } في دفاتر الآخرين، وأرقام من فعل ماذا ومتى. وما زاد لديك يذهب إلى الصندوق المشترك.

    إن كنت قد طلبت أحدًا، أو كان على أحد أن يطمئن عليك، ننتظر ذلك. وغالبًا لا يزيد عن يوم واحد.

    احتفظ بهذا كإيصال. مع أطيب التمنيات.
people-erase-undo-button = توقف واحتفظ ببياناتي
people-erase-undone = كل شيء محفوظ. تمت المغادرة ولا يُرسل شيء. العودة ممكنة في أي وقت.

## شخص يساعدني وينوب عني

people-companions-button = اختيار من يساعدني
people-companions-see-button = عرض من يساعدني
people-companions = <b>من يمكنه أن ينوب عني</b>
    { $lines }

    يمكن لشخص موضع ثقتك أن يرى لقاءاتك ويحجزها ويغيّرها ويلغيها، وأن يطلب منا الاتصال بك، وأن يخبرنا بفقدان طفل.

    لا يرى ما تكتبه ولا ما أخبرتنا به عنك، ولا من اقترحناه عليك، ولا متى طلبت المساعدة.

    يمكنك قراءة ما فعله، ويمكن ذلك أيضًا لمن تلتقي بهم، وترى ممرضتك من هو.

    لست في حاجة إلى ذلك أبدًا. ضغطة واحدة تنهيه في أي وقت. لا أحد يسأل عن السبب، ولا نكتب له شيئًا عن ذلك.
people-companions-nobody = لا أحد الآن
people-companion-line = { $who }، منذ { $since }
people-companion-line-agreed = فُتح رابطك باسم { $who }. هل هو الشخص الذي أعطيته الرابط؟
people-companion-line-rests = { $who }: متوقف إلى أن توافق من جديد
people-companion-line-offered = رابط لم يُفتح بعد. صالح حتى: { $by }
people-companion-link-button = إنشاء رابط
people-companion-link-off-button = إلغاء هذا الرابط
people-companion-link =
    <b>هذا الرابط لشخص واحد موضع ثقتك:</b>
    { $link }

    يعمل مرة واحدة. المدة بالأيام: { $days ->
       *[other] { $days }
    }. وبعدها نسألك إن كان الشخص الصحيح. لا يبدأ شيء قبل موافقتك.
people-companion-asked =
    <b>فُتح رابطك باسم { $who }.</b>

    هل هو الشخص الذي أعطيته الرابط؟ عند الشك يحسن سؤاله أولًا. لا يبدأ شيء قبل موافقتك.
people-companion-yes-button = نعم، هذا { $who }
people-companion-no-button = لا، إنهاء هذا
people-companion-end-button = إنهاء مع { $who }
people-companion-done-button = أعمال { $who }
people-companion-done =
    <b>ما تم نيابةً عنك مؤخرًا من { $who }</b>
    { $lines }
people-companion-done-nothing = لا شيء بعد
people-companion-done-line = { $when }: { $what ->
    [booked] حجز لقاء
    [moved] تغيير وقت لقاء
    [cancelled] إلغاء لقاء
    [asked] طلب منا من أجلك
    [goal_read] قراءة هدف لك
    [goal_cheered] قول «أحسنت» عن خطوة صغيرة
   *[loss] إخبارنا بفقدان طفل
    }
people-companion-again =
    <b>هل ما زالت المساعدة هنا من { $who } مستمرة؟</b>

    نعم ولا كلاهما جيد. دون جواب يتوقف الأمر بعد أسبوعين. لا نكتب إلى { $who } شيئًا عن ذلك.
people-companion-go-on-button = استمرار { $who }
people-companion-seen = يمكن أن تتم النيابة من { $who }، مع رؤية مواعيد اللقاء
people-companion-stopped = انتهت هنا نيابة { $who } عنك. يمكنك اختيار شخص آخر لمساعدتك.
people-companion-enough = يمكن لشخصين أن ينوبا عنك. ولإضافة شخص آخر يلزم أولًا الإنهاء مع أحدهما.

## لمن ينوب عن شخص آخر

people-companion-about = <b>أعطاك شخص هذا الرابط ليمكنك أن تنوب عنه في «كيث».</b>

    في «كيث» تتساعد الأسر الجديدة والممرضات ومن مرّوا بالتجربة. وهو ليس للطوارئ.

    يمكنك رؤية لقاءاته وحجزها وتغييرها وإلغاؤها، وأن تطلب منا الاتصال به، وأن تخبرنا بفقدان طفل. لا ترى ما يكتبه أو يخبرنا به إلا إذا أراد ذلك.

    يمكنه قراءة ما تفعله نيابةً عنه. ويمكن لمن يلتقي بهم أن يقرأوا أنه كان منك.

    يمكن لكليكما إنهاء ذلك في أي وقت.

    عند موافقتك نحفظ اسمك وما فعلته ونكتب لك هنا. وموافقتك تعني أن عمرك { $age } سنة أو أكثر.
people-companion-agreed =
    <b>شكرًا.</b>

    نسأل الآن من أعطاك الرابط إن كان الأمر يخصك. ونكتب لك حين يمكنك البدء. وإن لم يصلك شيء فيمكنك طلب رابط جديد منه. المهلة بالأيام: { $days ->
       *[other] { $days }
    }.
people-companion-own-link = هذا الرابط لتعطيه لغيرك. إنه للشخص الوحيد الذي سيساعدك.
people-other-place = هذا الرابط لمكان آخر غير مكانك. يمكنك أن تكون في مكان واحد فقط. لا أحد هناك يراك، ولا ترى أنت أحدًا هناك.
people-companion-works-here = عملك هنا، أو مرافقتك لهذه الأسرة في الإرشاد، لا يسمح بأن تنوب عنها أيضًا.
people-companion-already = نيابتك عن { $who } قائمة بالفعل. تجدها في الرئيسية.
people-companion-begun =
    <b>يمكنك الآن أن تنوب عن { $who }.</b>

    تجد ذلك في الرئيسية في أي وقت.
people-acting-button = نيابةً عن { $who }
people-acting =
    <b>نيابةً عن { $who }</b> («أنت» هنا تعني { $who })

    { $rest }
people-acting-home =
    <b>نيابةً عن { $who }</b>
    { $lines }

    ما تفعله هنا تمكن قراءته من { $who }.
people-acting-calm = لا شيء مطلوب الآن.
people-acting-stop-button = إنهاء النيابة
people-acting-stopped = انتهت نيابتك عن { $who }. نخبر الطرف الآخر بذلك.
people-acting-over = لا تنوب عن { $who } الآن. قد ينتهي هذا بطرق كثيرة، وينتهي أيضًا من تلقاء نفسه بعد مدة.
people-acting-who = { $who } (نيابةً عن { $parent })

## الرمز السري لمن يعمل هنا

people-pin-ask =
    <b>يُرجى كتابة رمزك السري.</b>

    هكذا لا يفعل أحد هذا إن وقع هاتفك في يد غيرك. أحذف رسالتك من المحادثة فورًا ثم أتابع.
people-pin-choose =
    <b>يُرجى اختيار رمز سري.</b>

    { $count } أرقام أو أكثر، أو بضع كلمات. أطلبه قبل الأدوار والدعوات والملفات وما يصل إلى كثيرين. أحذف رسالتك من المحادثة فورًا.
people-pin-again = <b>مرة أخرى من فضلك.</b> يُرجى كتابة الرمز نفسه.
people-pin-not-same = لم يتطابق الرمزان. لنبدأ من جديد.
people-pin-problem = { $problem ->
    [short] هذا قصير قليلًا: { $count } أرقام أو أكثر من فضلك.
    [long] هذا أطول مما يمكن حفظه.
   *[easy] هذا يسهل تخمينه. يُرجى اختيار غيره.
    }
people-pin-wrong = لم يكن هذا هو الرمز.
people-pin-late = شكرًا، رمزك صحيح. مضى بعض الوقت، فيُرجى الضغط مرة أخرى على ما أردته.
people-pin-locked =
    <b>لا أقبل أي رمز حتى { $until }.</b>

    لم يكن الرمز صحيحًا ثلاث مرات. نطلب من التنسيق التحدث معك. كل ما عدا ذلك يعمل، ومنه مساعدة العائلات.
people-pin-choose-anew = يتيح لك { $who } اختيار رمز جديد. أطلبه عند الحاجة إليه. إن لم يكن هذا برغبتك، يُرجى الاتصال: { $who }.
people-phone-back = <b>أهلًا بعودتك.</b> كل شيء كما كان، على هذا الهاتف. الهاتف السابق لم يعد يفتح شيئًا.
