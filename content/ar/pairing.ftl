### من يساند من: الاقتراحات، موافقتان في السر، ناسي، التغيير

## عندما يمكن أن نجد شخصًا

pairing-proposal =
    <b>{ $kind ->
        [mentor] هناك مرشد قد يناسبك
       *[nurse] هناك ممرضة أسرة قد تناسبك
    }</b>
    { $reasons }

    هل تودان التعارف؟ لا أحد يرى جوابك. تظهر الأسماء عندما يوافق الطرفان.

    لا بأس أيضًا إن لم يصل جواب قبل { $by }. نواصل البحث عندها.
pairing-asked =
    <b>{ $kind ->
        [mentor] أم أو أب بحاجة إلى مرشد
       *[nurse] أم أو أب بحاجة إلى ممرضة أسرة
    }</b>
    { $stage ->
        [expecting] هناك طفل في الطريق.
        [baby] الطفل وُلد.
       *[unsaid] نظن أنكما متوافقان.
    }
    { $reasons }

    هل يمكنك المساندة؟ لا أحد يرى جوابك. تظهر الأسماء عندما يوافق الطرفان.

    لا بأس أيضًا إن لم يصل جواب قبل { $by }. نواصل البحث عندها.
pairing-yes-button = أقول نعم
pairing-no-button = ليس الآن

## الأسباب

pairing-reason-language = لغة مشتركة بينكما: { $language }
pairing-reason-same-area = أنتما في المنطقة نفسها
pairing-reason-near = بينكما نحو { $minutes } دقيقة
pairing-reason-child = { $way ->
    [older] { $unit ->
        [week] طفل الطرف الآخر أكبر من طفلك بنحو { $count ->
            [one] أسبوع
            [two] أسبوعين
            [few] { $count } أسابيع
            [many] { $count } أسبوعًا
           *[other] { $count } أسبوع
        }
       *[month] طفل الطرف الآخر أكبر من طفلك بنحو { $count ->
            [one] شهر
            [two] شهرين
            [few] { $count } أشهر
            [many] { $count } شهرًا
           *[other] { $count } شهر
        }
    }
    [younger] { $unit ->
        [week] طفل الطرف الآخر أصغر من طفلك بنحو { $count ->
            [one] أسبوع
            [two] أسبوعين
            [few] { $count } أسابيع
            [many] { $count } أسبوعًا
           *[other] { $count } أسبوع
        }
       *[month] طفل الطرف الآخر أصغر من طفلك بنحو { $count ->
            [one] شهر
            [two] شهرين
            [few] { $count } أشهر
            [many] { $count } شهرًا
           *[other] { $count } شهر
        }
    }
   *[same] طفلاكما في العمر نفسه
    }
pairing-reason-lived = مررتما بتجربة متشابهة
pairing-reason-free = لديكما وقت مشترك يوم { $weekday ->
    [0] الاثنين
    [1] الثلاثاء
    [2] الأربعاء
    [3] الخميس
    [4] الجمعة
    [5] السبت
   *[6] الأحد
    } { $part ->
    [morning] صباحًا
    [afternoon] بعد الظهر
   *[evening] مساءً
    }
pairing-reason-strengths = ما يُجيده وقد يساعدك: { $what }
pairing-reason-room = هناك وقت لك

## بعد الجواب

pairing-yes-kept =
    شكرًا على الموافقة.

    { $side ->
        [helper] نخبرك حالما يتأكد الأمر، أو قبل { $by } بما سيأتي.
       *[parent] نخبرك حالما يتأكد الأمر. وقبل { $by } يصلك منا خبر في كل حال.
    }
pairing-thanks = شكرًا على إخبارنا. لا أحد غيرك يعرف جوابك.
pairing-thanks-helper =
    شكرًا على إخبارنا. لا أحد غيرك يعرف جوابك.

    نسألك مرة أخرى عندما يناسب أحد.
pairing-not-this-time =
    علاقة دعم وافقت عليها لم تكتمل هذه المرة. يحدث هذا، ولا يعني شيئًا عنك.

    شكرًا على وجودك. نسألك مرة أخرى عندما يناسب أحد.
pairing-still-looking =
    { $kind ->
        [mentor] ما زلنا نبحث لك عن مرشد.
       *[nurse] ما زلنا نبحث لك عن ممرضة.
    } فريق التنسيق يبحث أيضًا، ونخبرك حالما نجد أحدًا.
pairing-nothing-waits = لا شيء ينتظر جوابك الآن.
pairing-waiting-button = عرض من قد يناسبني

## معًا

pairing-together-parent =
    <b>{ $kind ->
        [mentor] مرشدك الآن: { $who }
       *[nurse] ممرضة أسرتك الآن: { $who }
    }</b>

    وافق الطرفان. يصلك أول تواصل من { $who } قبل { $by }.
pairing-together-helper =
    <b>{ $kind ->
        [mentor] دورك الآن الإرشاد لدى { $who }
       *[nurse] دورك الآن التمريض الأسري لدى { $who }
    }</b>

    وافق الطرفان. يُرجى التواصل قبل { $by }. تكفي تحية قصيرة.
pairing-hello-button = طلب تحية للثلاثة
pairing-hello-asked = سيُحدَّد وقت تتبادلون فيه التحية أنتم الثلاثة: { $who } تتولى ذلك.
pairing-no-hello = تحية الثلاثة تحتاج إلى ممرضة ومرشد. يمكن طلبها عندما يكون لديك الاثنان.

## ناسي

pairing-people-button = عرض ناسي
pairing-people =
    <b>ناسي</b>
    { $lines }
pairing-people-none =
    <b>ناسي</b>

    لا أحد هنا بعد. هنا يظهر كل من تربطك به علاقة دعم.
pairing-line-parent = { $kind ->
    [mentor] { $who }، الإرشاد منذ { $since }
   *[nurse] { $who }، تمريض أسرتك منذ { $since }
    }
pairing-line-helper = { $kind ->
    [mentor] { $who }، لديك الإرشاد منذ { $since }
   *[nurse] { $who }، لديك التمريض الأسري منذ { $since }
    }
pairing-person = { $lines }
pairing-see-button = عرض { $who }
pairing-home-waiting = { $count ->
    [zero] لا شيء ينتظر جوابك.
    [one] ربما وجدنا شخصًا. هل تودان التعارف؟
    [two] اقتراحان ينتظران جوابك.
    [few] { $count } اقتراحات تنتظر جوابك.
    [many] { $count } اقتراحًا ينتظر جوابك.
   *[other] { $count } اقتراح ينتظر جوابك.
    }
pairing-home-looking = { $kind ->
    [mentor] نبحث لك عن مرشد.
   *[nurse] نبحث لك عن ممرضة.
    }
pairing-again-button = { $kind ->
    [mentor] البحث عن مرشد مجددًا
   *[nurse] البحث عن ممرضة مجددًا
    }
pairing-mentor-button = البحث لي عن مرشد
pairing-mentor-wished = فكرة جميلة. نبحث عن شخص مرّ بالتجربة.

## التغيير

pairing-loss-button = الإخبار عن فقدان
pairing-ask-loss = <b>هل فقد { $who } الطفل؟</b>

    ضغطة واحدة توقف كل رسالة إلى { $who } عن الحمل والمواعيد والأطفال. لن نكتب عن ذلك شيئاً الآن، ولن نخبر أحداً آخر.
pairing-loss-yes-button = نعم، أوقفوا هذه الرسائل
pairing-loss-kept = تم. لا تصل إلى { $who } رسائل أخرى عن الحمل والمواعيد والأطفال.

    تواصل بلطف من فضلك خلال يوم عمل واحد.
pairing-loss-undone = كل شيء كما كان بالنسبة إلى { $who }.
pairing-tell-loss-button = إخبار { $who } عني
pairing-loss-told = { $who } يعرف الآن. لا عليك فعل أي شيء.
pairing-loss-news =
    { $who } يريد أن تعرف: لقد فقدوا طفلهم.

    لا حاجة لكلمات مثالية. «أنا هنا» تكفي. وإذا كان الأمر صعباً عليك أيضاً فتحدث مع فريق التنسيق.
pairing-change-button = تغيير أو إنهاء
pairing-ask-change-parent =
    <b>هل تود التغيير؟</b>

    لا بأس بذلك، ولا أحد يسأل عن السبب. نخبر { $who } بلطف أن الأمر انتهى، مع الشكر.
pairing-ask-change-helper =
    <b>هل تحتاج إلى التوقف مع { $who }؟</b>

    لا بأس بذلك، ولا أحد يسأل عن السبب. نخبر { $who } بلطف ونبحث عن شخص آخر فورًا.
pairing-new-button = البحث لي عن شخص آخر
pairing-end-button = إنهاء العلاقة
pairing-ended = انتهت علاقة الدعم مع { $who }. شكرًا على ما فعلتماه معًا.
pairing-over-parent =
    انتهت علاقة الدعم مع { $who }.

    يحدث هذا، ولا أحد يسأل عن السبب، وليس الأمر بسببك. { $kind ->
        [mentor] نبحث لك عن شخص آخر.
       *[nurse] نبحث لك عن ممرضة أخرى.
    }
pairing-over-helper =
    انتهت علاقة الدعم مع { $who }.

    يحدث هذا، ولا أحد يسأل عن السبب، وليس الأمر بسببك. شكرًا على ما فعلتماه معًا.

## لفريق التنسيق

pairing-ask-search = { $kind ->
    [mentor] انتظار مرشد: { $who }
   *[nurse] انتظار ممرضة: { $who }
    }
pairing-ask-first-contact = { $kind ->
    [mentor] انتظار أول تحية من المرشد: { $who }
   *[nurse] انتظار أول تحية من الممرضة: { $who }
    }
pairing-ask-cover = { $kind ->
    [mentor] غياب { $who } عن إرشاد { $parent }. هل الأمور بخير لدى { $parent }؟
   *[nurse] غياب { $who } عن تمريض أسرة { $parent }. هل الأمور بخير لدى { $parent }؟
    }
pairing-ask-hello = طلب تحية للثلاثة مع الممرضة والمرشد: { $who }
pairing-look-button = عرض من قد يناسب
pairing-look =
    <b>{ $kind ->
        [mentor] من يمكنه إرشاد { $who }؟
       *[nurse] من يمكنها تمريض أسرة { $who }؟
    }</b>
    { $lines }

    الأنسب أولًا. قد يكون بعضهم بعيدًا قليلًا أو متفرغًا في أوقات أخرى. نسأل من تختار، ونسأل { $who } أيضًا.
pairing-look-line = { $who } ({ $load } من { $cap })
pairing-look-none = لا يوجد الآن من لديه مكان أو لغة مشتركة مع { $who }. { $kind ->
    [mentor] بعد دعوة مرشد آخر أو قبوله يُقترح تلقائيًا.
   *[nurse] بعد دعوة ممرضة أخرى أو توسيع مكان إحداهن تُقترح تلقائيًا.
    }
pairing-propose-button = اقتراح { $who }
pairing-proposed = سألنا { $parent } و{ $helper }، كلًّا على انفراد.
pairing-cannot-propose = لا يمكن اقتراح هذين الشخصين الآن. يُرجى النظر مرة أخرى.
pairing-replace-button = البحث عن شخص آخر
pairing-replaced = نبحث عن شخص آخر لأجل { $who }. أخبرنا الجميع بلطف.
