### ما يمكن أن يقدمه الناس وما قد يساعدهم

skills-open-button = تقديم العون وتلقيه
skills-see-button = عرض ما أضفته
skills-none =
    <b>عند كل شخص ما يقدمه.</b>
    ما الأشياء المحببة لك، أو التي يمكنك عملها؟ الأشياء الصغيرة مهمة أيضًا. هذا أولًا.

    ثم ما الذي قد يساعد الآن؟ لا يرى أحد غيرك هذه القائمة، ويمكن سحب أي شيء في أي وقت.
skills-add-offer-button = إضافة ما أقدمه
skills-add-need-button = إضافة ما يساعدني
skills-counts-button = عرض الأعداد
skills-mine =
    <b>ما أقدمه وما يساعدني</b>
    { $lines }

    الضغط على رقم لتغييره أو سحبه.
skills-side = { $side ->
    [offer] أقدم
   *[need] يساعدني
    }
skills-line = { $number }. { skills-side }: { $what } · حتى { $until }
skills-rests-line = { $number }. { skills-side }: { $what } · في استراحة
skills-open-one-button = { $number }

## السؤال

skills-ask-offer = <b>ما الأشياء المحببة لك، أو التي يمكنك عملها؟</b>

    يُرجى الضغط على مجموعة، أو الكتابة بكلمات من عندك.
skills-ask-need = <b>ما الذي قد يساعد الآن؟</b>

    يُرجى الضغط على مجموعة، أو الكتابة بكلمات من عندك.
skills-write-button = كتابته
skills-group-button = { people-strength }{ people-tick }
skills-kinds-offer = <b>{ people-strength }: ما الذي يمكنك تقديمه؟</b>

    يُرجى الضغط على ما يناسب. ضغطة أخرى لسحبه.
skills-kinds-need = <b>{ people-strength }: ما الذي قد يساعد؟</b>

    يُرجى الضغط على ما يناسب. ضغطة أخرى لسحبه.
skills-one-button = { $what }{ people-tick }
skills-groups-button = عرض المجموعات
skills-found-offer = <b>هل المقصود أحد هذه؟</b>

    يُرجى الضغط على ما يمكنك تقديمه. إن لم يناسب شيء، فبكلمات أخرى.
skills-found-need = <b>هل المقصود أحد هذه؟</b>

    يُرجى الضغط على ما قد يساعد. إن لم يناسب شيء، فبكلمات أخرى.
skills-not-found = عذرًا، لا أعرف هذه الكلمات بعد. يُرجى قولها بكلمات أخرى، أو النظر في المجموعات.
skills-enough = عدد ما أضفته حتى الآن: { $most }. يُرجى سحب واحد أولًا، ثم إضافة هذا.

## واحد منها

skills-card =
    <b>{ skills-side }: { $what }</b>

    <b>أين:</b>
    { $where }

    <b>متى:</b>
    { $windows }

    { $until }
skills-where-all = { $lines }
skills-where-line = { $choice ->
    [chat] برسالة أو مكالمة
    [public] خارج البيت
    [home] في البيت
   *[anywhere] حيث يناسب
    }
skills-where-choice-button = { skills-where-line }
skills-windows = { $lines }
skills-window-line = { people-free-time }
skills-window-button = { people-free-time }{ people-tick }
skills-whenever = في أي وقت مناسب
skills-until = يبقى حتى { $day }. نخبرك قبل أن ينتهي.
skills-rests = هو في استراحة. يُرجى الضغط على «{ skills-long-button }» لإعادته.
skills-where-button = تحديد المكان
skills-when-button = تحديد الوقت
skills-long-button = تحديد المدة
skills-take-back-button = سحبه
skills-ask-where = <b>أين يمكن أن يكون؟</b>
skills-ask-when = <b>متى في الأسبوع؟</b>

    يُرجى الضغط على ما يناسب. بدون اختيار يكون في أي وقت مناسب.
skills-ask-long = <b>كم من الوقت يبقى، من اليوم؟</b>
skills-span-button = { $choice ->
    [fortnight] أسبوعان
    [month] شهر
    [quarter] ثلاثة أشهر
   *[half] نصف سنة
    }
skills-taken-back = تم سحبه.

## قبل أن ينتهي

skills-ends-soon =
    <b>هذا ينتهي بعد نحو ثلاثة أيام:</b>
    { $lines }

    هل من الأفضل إبقاؤه؟ وإلا فلا حاجة إلى فعل شيء.
skills-ends-line = { skills-side }: { $what }
skills-more-line = وغيرها: { $count }
skills-keep-all-button = إبقاؤها مدة أطول
skills-kept = تبقى مدة أخرى مثلها.

## لفريق التنسيق

skills-counts =
    <b>ما يقدمه الناس هنا وما يحتاجونه</b>
    { $lines }
skills-count-line = { $what }: عدد من يقدم { $offered } · عدد من يحتاج { $needed }
skills-counts-none = لم يضف أحد هنا شيئًا بعد.

## حلقات: كل واحد يساعد التالي، والأخير يساعد الأول؛ وسلاسل تبدأ بهدية

skills-ring-home = حلقة مساعدة تنتظر منك نعم أو لا.
skills-ring-see-button = عرض الحلقة
skills-ring-yes-button = نعم، أستطيع
skills-ring-no-button = ليس هذه المرة
skills-ring-thing = <b>{ $what }</b> · { $where } · نحو { $length }
skills-ring-asked-both =
    <b>هل يناسبك الانضمام إلى حلقة مساعدة؟</b>

    منك إلى شخص ما: { $gives }

    ومن شخص ما إليك: { $gets }

    تظهر الأسماء بعد أن يقول الجميع نعم. نعم أو لا، كلاهما حسن، ولا أحد يرى «لا». نرجو الجواب قبل { $until }.
skills-ring-asked-gives =
    <b>هل يناسبك بدء سلسلة مساعدة؟</b>

    منك إلى شخص ما: { $gives }

    وبعدها تصل المساعدة إلى شخص آخر. تظهر الأسماء بعد أن يقول الجميع نعم. نعم أو لا، كلاهما حسن، ولا أحد يرى «لا». نرجو الجواب قبل { $until }.
skills-ring-asked-gets =
    <b>هناك من يستطيع مساعدتك.</b>

    من شخص ما إليك: { $gets }

    بدأ الأمر بهدية، فلا شيء مطلوب منك. تظهر الأسماء بعد أن يقول الجميع نعم. نعم أو لا، كلاهما حسن. نرجو الجواب قبل { $until }.
skills-ring-asked-pot-gives =
    <b>هل يناسبك بدء سلسلة مساعدة؟</b>

    منك إلى شخص ما: { $gives }

    وبعدها تصل المساعدة إلى شخص آخر. وقتك يبقى في دفترك، ونواصل البحث عمّا يساعدك. تظهر الأسماء بعد أن يقول الجميع نعم. نعم أو لا، كلاهما حسن، ولا أحد يرى «لا». نرجو الجواب قبل { $until }.
skills-ring-asked-pot-gets =
    <b>هناك من يستطيع مساعدتك.</b>

    من شخص ما إليك: { $gets }

    يُعطى وقته من الصندوق المشترك، فلا شيء مطلوب منك. تظهر الأسماء بعد أن يقول الجميع نعم. نعم أو لا، كلاهما حسن. نرجو الجواب قبل { $until }.
skills-ring-waits-both =
    <b>شكرًا على موافقتك.</b>

    منك إلى شخص ما: { $gives }

    ومن شخص ما إليك: { $gets }

    نسأل الآخرين الآن. نخبرك بعد { $until } بقليل، أو قبل ذلك.
skills-ring-waits-gives =
    <b>شكرًا على موافقتك.</b>

    منك إلى شخص ما: { $gives }

    نسأل الآخرين الآن. نخبرك بعد { $until } بقليل، أو قبل ذلك.
skills-ring-waits-gets =
    <b>شكرًا على موافقتك.</b>

    من شخص ما إليك: { $gets }

    نسأل الآخرين الآن. نخبرك بعد { $until } بقليل، أو قبل ذلك.
skills-ring-goes-on = ما زلنا نجمع حلقة المساعدة. ما وافقت عليه يبقى كما هو. نخبرك بعد { $until } بقليل، أو قبل ذلك.
skills-ring-let-go-both = شكرًا على موافقتك. لم تكتمل حلقة المساعدة هذه المرة. نواصل البحث لك عن هذا: { $gets }
skills-ring-let-go-gives = شكرًا على موافقتك. لم تكتمل سلسلة المساعدة هذه المرة. كان عرضًا كريمًا منك.
skills-ring-let-go-gets = شكرًا على موافقتك. لم تكتمل سلسلة المساعدة هذه المرة. نواصل البحث لك عن هذا: { $gets }
skills-ring-agreed =
    <b>قال الجميع نعم!</b>
    { $lines }

    كل مساعدة قائمة بنفسها. إن تعذّرت واحدة فالأخرى تبقى.
skills-ring-gives-line = منك إلى { $who }: { $thing }
skills-ring-gets-line = من { $who } إليك: { $thing }
# $side: "gives" for whoever would only have given.
skills-ring-over = حلقة المساعدة هذه لم تعد مفتوحة. { $side ->
    [gives] شكرًا على العرض الكريم.
   *[other] نواصل البحث عمّا يساعدك.
    }
skills-ring-not-now = لا بأس. لا نخبر أحدًا. لن نسألك عن حلقة لمدة أسبوعين.

## الحلقات، لمن ينسّق

skills-rings-button = عرض الحلقات
skills-rings =
    <b>حلقات المساعدة هنا</b>
    { $lines }
skills-rings-last-line = آخر بحث: { $at }.
skills-rings-found-line = وُجد حينها: حلقات { $rings } · سلاسل { $chains } · احتياجات تلبّيها { $needs }
skills-rings-pot-line = سلاسل يعطي لها الصندوق المشترك: { $chains } ({ $minutes })
skills-rings-nothing-line = لم يوجد شيء حينها.
skills-rings-open-line = تنتظر الأجوبة الآن: { $count }
skills-rings-agreed-line = قال الجميع نعم، في أربعة أسابيع: { $count }
skills-rings-none-line = نبحث أول مرة { $at }.
skills-rings-look-button = البحث الآن
skills-rings-looking = نبحث الآن. نسأل على انفراد كل من يمكن أن يكون في حلقة.
## التبادلات: ما اتفق عليه شخصان

skills-exchanges-button = عرض تبادلاتي
skills-exchanges-none =
    <b>تبادلاتي</b>

    لا يوجد اتفاق الآن. بعد موافقتك وموافقة شخص آخر على شيء، يظهر هنا.
skills-exchanges =
    <b>تبادلاتي</b>
    { $lines }

    الضغط على رقم لفتحه.
skills-exchange-something = شيء ما
skills-exchange-home = { $count ->
    [one] تبادل واحد ينتظر كلمتك: كيف كان؟
   *[other] { $count } من التبادلات تنتظر كلمتك: كيف كانت؟
    }
# $side: give or receive. $other: the other one.
skills-exchange-side = { $side ->
    [give] منك إلى { $other }: { $what }
   *[receive] من { $other } إليك: { $what }
    }
skills-exchange-numbered = { $number }. { $line }
skills-exchange-line-booked = { skills-exchange-side } · { $when }
# $state: agreed, asked, booked, done, confirmed, withdrawn, not_done.
skills-exchange-line = { skills-exchange-side } · { $state ->
    [agreed] ينقصه وقت
    [asked] كيف كان؟
    [confirmed] في الدفترين
    [withdrawn] ملغى
    [not_done] لم يحدث
   *[done] ينتظر جوابًا
    }
skills-exchange-see-button = عرضه
skills-exchange-line-button = الكتابة إلى { $other }
skills-exchange-when-button = إيجاد وقت
skills-exchange-another-button = إيجاد وقت آخر
skills-exchange-happened-button = تأكيد أنه حدث
skills-exchange-drop-button = التراجع عنه
skills-exchange-wrong-button = الإخبار بمشكلة
skills-exchange-change-button = تغيير جوابي

skills-exchange-is-agreed =
    <b>{ skills-exchange-side }</b>
    نحو { $minutes }. { skills-exchange-where }.

    وافقتما معًا. والآن يُرجى اختيار وقت.
skills-exchange-is-booked =
    <b>{ skills-exchange-side }</b>
    { $when }
    نحو { $minutes }. { skills-exchange-where }.
# $where: chat, public, home or anywhere.
skills-exchange-where = { $where ->
    [chat] برسالة أو مكالمة
    [public] خارج البيت
    [home] في البيت
   *[anywhere] حيث يناسبكما
    }
skills-exchange-is-confirmed =
    <b>{ skills-exchange-side }</b>
    { $day }: { $minutes }. هو في دفتريكما. شكرًا لكما.
skills-exchange-is-withdrawn =
    <b>{ skills-exchange-side }</b>
    أُلغي. لا حاجة إلى ذكر السبب.
skills-exchange-is-not_done =
    <b>{ skills-exchange-side }</b>
    لم يحدث. لا بأس.
skills-exchange-said =
    <b>{ skills-exchange-side }</b>
    جوابك: { $minutes }. يُحسب الوقت حين يصل من { $other } الجواب نفسه. وإلا فسيسأل شخص من الفريق.
skills-exchange-said-not =
    <b>{ skills-exchange-side }</b>
    جوابك: لم يحدث. نسأل { $other } أيضًا.
skills-exchange-held =
    <b>{ skills-exchange-side }</b>
    قلتما إنه حدث. شكرًا. ينظر فريق التنسيق كيف يُكتب في دفتريكما. لا يضيع شيء، ولا يلزمك شيء.

skills-exchange-drop = التراجع عن «{ $what }» مع { $other }؟ يصل إلى { $other } أنه أُلغي. لا حاجة إلى ذكر السبب.
skills-exchange-drop-yes-button = التراجع عنه
skills-exchange-keep-button = إبقاؤه

skills-exchange-wrong =
    <b>هل كان شيء غير جيد مع { $other }؟</b>

    يمكن للفريق أن ينظر في الأمر، ولا يُقال شيء إلى { $other }. أو لا نجمعكما مرة أخرى.
skills-exchange-tell-button = إخبار الفريق
skills-exchange-apart-button = عدم جمعنا ثانية
skills-exchange-reported = شكرًا لأنك أخبرتنا. يتواصل معك شخص من الفريق. ولا يُقال شيء إلى { $other }.
skills-exchange-kept-apart = لن نجمعكما مرة أخرى.

## A time for it

skills-exchange-times =
    <b>متى تلتقيان؟</b>

    هذه تناسبك وتناسب { $other }. أو يمكنك كتابة وقت، مثل «الجمعة الساعة 10».
skills-exchange-no-times =
    <b>متى تلتقيان؟</b>

    لا أعرف وقتًا يناسبك ويناسب { $other }. يُرجى كتابة وقت، مثل «الجمعة الساعة 10».
skills-exchange-slot-button = { $when }
skills-exchange-times-button = عرض أوقات أخرى
skills-exchange-has-time = تم ذلك، ووصل الخبر إلى الطرف الآخر أيضًا.
skills-exchange-gone = هذا الوقت غير متاح. إليك أوقاتًا أخرى.
skills-exchange-unread = لم أستطع قراءة وقت قادم في ذلك. يُرجى كتابة يوم وساعة، مثل «الجمعة الساعة 10».
skills-exchange-which = <b>أيهما المقصود؟</b>
# $fit: free, or outside (the other one is asked first).
skills-exchange-typed = { $fit ->
    [free] <b>{ $when }</b> مع { $other }: هل هذا صحيح؟
   *[outside] <b>{ $when }</b> مع { $other }: هل هذا صحيح؟ ثم نسأل { $other } أيضًا.
    }
skills-exchange-right-button = نعم، هذا صحيح
skills-exchange-suits-button = نعم، يناسبني
skills-exchange-wish-mine = الوقت المطلوب منك: { $when }. سألنا { $other }.
skills-exchange-wish-theirs = الوقت المطلوب من { $other }: { $when }. هل يناسبك؟
skills-exchange-wish =
    <b>{ skills-exchange-side }</b>
    الوقت المطلوب من { $other }: { $when }. هل يناسبك؟

## What is told

skills-exchange-told-agreed =
    <b>وافقت أنت و{ $other }.</b>
    { skills-exchange-side }، نحو { $minutes }.

    هل نجد وقتًا؟ ويمكنكما الكتابة هنا أيضًا.
skills-exchange-told-booked = { skills-exchange-side }. الوقت الآن، من { $other }: { $when }.
skills-exchange-told-moved = { skills-exchange-side }. تغيّر الوقت من { $other }: { $when }.
skills-exchange-told-off = أُلغي «{ $what }» مع { $other }. لا حاجة إلى ذكر السبب. ولا يتغير شيء آخر.
skills-exchange-told-cannot = لا يمكن «{ $what }» مع { $other } في ذلك الوقت. يمكنكما إيجاد وقت آخر.
skills-exchange-told-untimed = ليس لـ«{ $what }» مع { $other } وقت بعد. هل نجد وقتًا؟
skills-exchange-told-in-books = «{ $what }» مع { $other }: { $minutes } في دفتريكما. شكرًا.
skills-exchange-told-not-done = لم يحدث «{ $what }» مع { $other }، كما تقولان. لا بأس.
skills-exchange-told-held = «{ $what }» مع { $other }: تقولان إنه حدث. ينظر فريق التنسيق كيف يُكتب في دفتريكما. لا يضيع شيء.
skills-exchange-reminder = { skills-exchange-side }، { $when }.
skills-exchange-hand-in-books = كُتب من { $who } في دفتريكما: «{ $what }» مع { $other } · { $minutes }.
skills-exchange-hand-not-done = كُتب من { $who } أن «{ $what }» مع { $other } لم يحدث.

## Did it happen?

skills-exchange-ask =
    <b>{ skills-exchange-side }</b>
    { $day }، نحو { $minutes }. كيف كان؟
skills-exchange-claimed =
    <b>{ skills-exchange-side }</b>
    { $day }. المدة كما جاءت من { $other }: { $minutes }. هل هذا صحيح؟
skills-exchange-claimed-not =
    <b>{ skills-exchange-side }</b>
    { $day }. الجواب من { $other }: لم يحدث. هل هذا صحيح؟
skills-exchange-yes-button = نعم، { $minutes }
skills-exchange-not-button = لم يحدث
skills-exchange-was-button = بل { $minutes }
skills-exchange-more-button = مدة أخرى
skills-exchange-lengths = <b>كم كانت المدة مع { $other }؟</b>
skills-exchange-length-button = { $minutes }
skills-told-enough = بعض ما سجّلته ما زال ينتظر جوابًا. يُرجى تسجيل هذا بعد أن يصل الجواب.
skills-told-already = ما كان في ذلك اليوم مكتوب في دفتريكما من قبل.

## For whoever is called

skills-ask-exchange-quiet = ربما حدث تبادل بين { $other } و{ $who }، ولم نسمع من الاثنين. يُرجى السؤال بلطف.
skills-ask-exchange-differ = جوابان مختلفان عن تبادل بين { $who } و{ $other }. يُرجى السؤال بلطف. لا أحد متهم.
skills-ask-exchange-untimed = قبل أسبوع تم الاتفاق على تبادل بين { $who } و{ $other }، وليس له وقت بعد. يُرجى السؤال عما قد يساعد.
skills-ask-exchange-limit = حدث تبادل بين { $who } و{ $other } كما جاء من الطرفين. لا يتسع أحد الدفترين لأكثر. يُرجى اتخاذ القرار معهما.
skills-ask-exchange-wrong = جاء من { $who } أن شيئًا لم يكن جيدًا في تبادل مع { $other }. لم يُقل ذلك إلى { $other }. يُرجى الحديث مع { $who }.
skills-exchange-look-button = النظر فيه
# @article
# $state: live, held, confirmed, withdrawn, not_done.
skills-exchange-look =
    <b>من { $giver } إلى { $receiver }: { $what }، { $minutes }</b>
    { $day }
    { $said }

    { $state ->
    [confirmed] هو في دفتريهما.
    [withdrawn] أُلغي.
    [not_done] لم يحدث.
    [held] في أحد الدفترين الكثير. عند كتابته، يحمل الصندوق المشترك ما زاد.
   *[live] بعد الحديث مع الاثنين، يُرجى كتابة ما كان.
    }
skills-exchange-look-when = متى: { $when }
skills-exchange-look-none = لا وقت بعد
skills-exchange-look-yes = { $who }: { $minutes }
skills-exchange-look-not = { $who }: لم يحدث
skills-exchange-look-silent = { $who }: لا جواب بعد
skills-exchange-write-button = كتابة { $minutes }
skills-exchange-write-not-button = كتابة: لم يحدث

## الأنواع، كل واحد في سطر من 20 حرفًا على الأكثر

skills-kind-warm-meal = وجبة ساخنة
skills-kind-freezer-meals = وجبات للتجميد
skills-kind-cook-together = الطبخ معًا
skills-kind-baking = كعك وحلويات
skills-kind-bread = الخبز
skills-kind-recipes = تبادل الوصفات
skills-kind-quick-meals = وجبات سريعة
skills-kind-special-diets = أنظمة غذائية خاصة
skills-kind-party-food = طعام الحفلات
skills-kind-kitchen-help = مساعدة في المطبخ

skills-kind-minding = رعاية طفل
skills-kind-evening-minding = مجالسة مسائية
skills-kind-school-run = توصيل للمدرسة
skills-kind-hold-baby = حمل الرضيع قليلًا
skills-kind-play-at-home = لعب وأنا أرتاح
skills-kind-sibling-time = وقت مع الأخ الأكبر
skills-kind-play-ideas = أفكار للعب
skills-kind-story-time = قراءة قصص للأطفال
skills-kind-toy-lending = إعارة ألعاب وكتب
skills-kind-clothes-passing = تمرير الملابس

skills-kind-listening-ear = أذن صاغية
skills-kind-message-chat = دردشة بالرسائل
skills-kind-regular-call = مكالمة منتظمة
skills-kind-birth-story = حديث عن الولادة
skills-kind-after-loss = بعد الفقد
skills-kind-low-days = أيام صعبة
skills-kind-on-my-own = التربية بمفردي
skills-kind-early-babies = أطفال الخداج
skills-kind-new-here = جديد في المنطقة
skills-kind-faith = الإيمان والصلاة

skills-kind-breastfeeding = الرضاعة الطبيعية
skills-kind-bottles = الرضاعة بالزجاجة
skills-kind-expressing = شفط الحليب
skills-kind-first-foods = أول أطعمة الطفل
skills-kind-night-feeds = رضعات الليل
skills-kind-allergies = حساسية الطعام
skills-kind-feeding-out = الإرضاع خارج البيت
skills-kind-two-at-once = إطعام توأم
skills-kind-feeding-company = صحبة وقت الإرضاع
skills-kind-fussy-eaters = طفل لا يأكل

skills-kind-sleep-ideas = أفكار للنوم
skills-kind-calming = تهدئة الرضيع
skills-kind-night-chat = السهر ليلًا
skills-kind-nap-cover = وقت لقيلولة
skills-kind-baby-massage = تدليك الأطفال
skills-kind-slings = حمالات الأطفال
skills-kind-lullabies = أغاني للنوم
skills-kind-routines = روتين اليوم
skills-kind-breathing = تنفس وهدوء
skills-kind-yoga = يوغا خفيفة

skills-kind-interpreting = ترجمة شفهية
skills-kind-translating = ترجمة الرسائل
skills-kind-english = ممارسة الإنجليزية
skills-kind-other-language = لغة أخرى
skills-kind-calls-in-english = مكالمات بالإنجليزية
skills-kind-writing = الكتابة والإملاء
skills-kind-reading = تعلم القراءة
skills-kind-bilingual = لغتان في البيت
skills-kind-sign-language = لغة الإشارة
skills-kind-home-stories = حكايات من بلدي

skills-kind-lift-clinic = توصيل للعيادة
skills-kind-lift-shops = توصيل للتسوق
skills-kind-lift-group = توصيل إلى مجموعة
skills-kind-moving = نقل البيت
skills-kind-fetching = قضاء المشاوير
skills-kind-bus-company = رفقة في الحافلة
skills-kind-car-seat = تركيب كرسي السيارة
skills-kind-cycling = ركوب الدراجة
skills-kind-driving-theory = تعلم القيادة
skills-kind-finding-way = معرفة الطريق

skills-kind-furniture = تركيب الأثاث
skills-kind-pram-repair = تصليح عربات ودراجات
skills-kind-small-repairs = إصلاحات صغيرة
skills-kind-painting = دهان غرفة
skills-kind-shelves = رفوف وثقب
skills-kind-gardening = البستنة
skills-kind-cleaning = تنظيف البيت
skills-kind-ironing = غسل وكي الملابس
skills-kind-decluttering = فرز وترتيب
skills-kind-stair-gates = بوابات وأقفال أمان

skills-kind-forms = تعبئة الاستمارات
skills-kind-letters = قراءة الرسائل
skills-kind-benefit-forms = طلبات الإعانة
skills-kind-housing = أوراق السكن
skills-kind-cv = كتابة سيرة ذاتية
skills-kind-jobs = البحث عن عمل
skills-kind-interviews = تدريب على المقابلات
skills-kind-school-places = حضانة ومدرسة
skills-kind-appointments = حجز المواعيد
skills-kind-immigration = تأشيرات وجوازات

skills-kind-knitting = حياكة وكروشيه
skills-kind-sewing = الخياطة
skills-kind-mending = تصليح الملابس
skills-kind-drawing = الرسم والتلوين
skills-kind-photos = تصوير
skills-kind-music = العزف
skills-kind-singing = الغناء والرقص
skills-kind-woodwork = النجارة
skills-kind-cards = بطاقات وهدايا
skills-kind-hair = شعر وأظافر

skills-kind-walk = مشي معًا
skills-kind-playground = ملعب الأطفال
skills-kind-group-company = الذهاب إلى مجموعة
skills-kind-clinic-company = رفقة إلى العيادة
skills-kind-library = المكتبة
skills-kind-swimming = السباحة
skills-kind-coffee = شاي أو قهوة
skills-kind-day-trip = رحلات
skills-kind-exercise = رياضة معًا
skills-kind-shopping-company = التسوق معًا
skills-kind-dog-walk = رعاية الحيوانات

skills-kind-phone-setup = إعداد هاتف
skills-kind-apps = استعمال التطبيقات
skills-kind-video-calls = مكالمات الفيديو
skills-kind-computer = مساعدة في الحاسوب
skills-kind-online-forms = طلبات عبر الإنترنت
skills-kind-saving-photos = حفظ الصور
skills-kind-online-safety = أمان على الإنترنت
skills-kind-email = البريد الإلكتروني
skills-kind-printing = طباعة ومسح ضوئي
skills-kind-online-shopping = الشراء عبر الإنترنت
