### من يساند من: الاقتراحات، موافقتان على انفراد، من معي، التغيير

## عندما يمكن أن نجد شخصًا

pairing-proposal =
    <b>{ $kind ->
        [mentor] وجدنا شخصًا قد يناسبك في الإرشاد
       *[nurse] وجدنا ممرضة أسرة قد تناسبك
    }</b>
    { $reasons }

    هل تودان التعارف؟ لا أحد يرى جوابك. تظهر الأسماء عندما يوافق الطرفان.

    لا بأس أيضًا إن لم يصل جواب قبل { $by }. نواصل البحث عندها.
pairing-asked =
    <b>{ $kind ->
        [mentor] أم أو أب بحاجة إلى مرشدة أو مرشد
       *[nurse] أم أو أب بحاجة إلى ممرضة أسرة
    }</b>
    { $stage ->
        [expecting] هناك طفل منتظر.
        [baby] وُلد الطفل.
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
pairing-reason-near = المسافة بينكما نحو { $minutes ->
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
    }
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
    [afternoon] عصرًا
   *[evening] مساءً
    }
pairing-reason-strengths = خبرة قد تفيدك: { $what }
pairing-reason-room = هناك متسع من الوقت لك

## بعد الجواب

pairing-yes-kept =
    شكرًا على الموافقة.

    { $side ->
        [helper] نخبرك حالما يتأكد الأمر، أو قبل { $by } إن لم يكتمل.
       *[parent] نخبرك حالما يتأكد الأمر. وقبل { $by } يصلك منا خبر في كل حال.
    }
pairing-thanks = شكرًا على إخبارنا. لا أحد غيرك يعرف جوابك.
pairing-thanks-helper =
    شكرًا على إخبارنا. لا أحد غيرك يعرف جوابك.

    نسألك مرة أخرى عندما نجد من يناسب.
pairing-not-this-time =
    علاقة الدعم التي وافقت عليها لم تكتمل هذه المرة. يحدث هذا، ولا يعني شيئًا عنك.

    شكرًا على وجودك. نسألك مرة أخرى عندما نجد من يناسب.
pairing-still-looking =
    { $kind ->
        [mentor] ما زلنا نبحث لك عن مرشدة أو مرشد.
       *[nurse] ما زلنا نبحث لك عن ممرضة.
    } ويبحث فريق التنسيق أيضًا، ونخبرك حالما نجد أحدًا.
pairing-nothing-waits = لا شيء ينتظر جوابك الآن.
pairing-waiting-button = عرض من قد يناسبني

## معًا

pairing-together-parent =
    <b>{ $kind ->
        [mentor] من يرشدك الآن: { $who }
       *[nurse] ممرضة أسرتك الآن: { $who }
    }</b>

    وافق الطرفان. يصلك من { $who } وقت لأول لقاء قبل { $by }. ويمكنك اختيار الوقت أيضًا.
pairing-together-helper =
    <b>{ $kind ->
        [mentor] دورك الآن الإرشاد لدى { $who }
       *[nurse] دورك الآن التمريض الأسري لدى { $who }
    }</b>

    وافق الطرفان. يُرجى اقتراح وقت لأول لقاء قبل { $by }. ضغطتان تكفيان.
pairing-hello-button = طلب لقاء تعارف ثلاثي
pairing-hello-asked = تحديد وقت للقاء التعارف الثلاثي الآن في عهدة { $who }.
pairing-no-hello = لقاء التعارف الثلاثي يحتاج إلى ممرضة ومرشدة أو مرشد. يمكنك طلبه عندما يكون لديك الاثنان.

## من معي

pairing-people-button = عرض من معي
pairing-people =
    <b>من معي</b>
    { $lines }
pairing-people-none =
    <b>من معي</b>

    لا أحد هنا بعد. عندما يوافق الطرفان، أنت وشخص آخر، يظهر اسمه هنا.
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
    [two] ربما وجدنا شخصين. ما جوابك؟
    [few] ربما وجدنا { $count } أشخاص. ما جوابك؟
    [many] ربما وجدنا { $count } شخصًا. ما جوابك؟
   *[other] ربما وجدنا { $count } شخص. ما جوابك؟
    }
pairing-home-looking = { $kind ->
    [mentor] نبحث لك عن مرشدة أو مرشد.
   *[nurse] نبحث لك عن ممرضة.
    }
pairing-again-button = { $kind ->
    [mentor] بحث جديد: مرشدة/مرشد
   *[nurse] بحث جديد: ممرضة
    }
pairing-mentor-button = البحث عن مرشدة/مرشد
pairing-mentor-wished = فكرة جميلة. نبحث عن شخص مرّ بالتجربة.

## بعد فقدان طفل

pairing-loss-button = الإخبار بفقدان طفل
pairing-ask-loss = <b>هل فقدت أسرة { $who } طفلها؟</b>

    ضغطة واحدة توقف كل رسالة إلى { $who } عن الحمل والتواريخ والأطفال. لن نكتب عن ذلك شيئًا الآن. غيرك لا يرى ذلك إلا فريق التنسيق.
pairing-loss-yes-button = نعم، أوقفوا هذه الرسائل
pairing-loss-kept = تم. لن تصل إلى { $who } رسائل أخرى عن الحمل والتواريخ والأطفال.

    يُرجى التواصل بلطف خلال يوم عمل واحد.
pairing-loss-undone = كل شيء كما كان بالنسبة إلى { $who }.
pairing-ask-loss-for = <b>هل فقدت أسرة { $who } طفلها؟</b>

    إن كان الأمر كذلك فنحن نأسف كثيرًا. ضغطة واحدة توقف كل رسالة إلى { $who } عن الحمل والتواريخ والأطفال. ولا نخبر إلا التمريض وفريق التنسيق.
pairing-loss-for-kept = <b>نأسف كثيرًا.</b>

    لن تصل إلى { $who } رسائل أخرى عن الحمل والتواريخ والأطفال. وخلال يوم عمل واحد يتواصل التمريض أو فريق التنسيق مع { $who }.

    إن كان ذلك سهوًا، يمكن التراجع عنه من هاتف { $who }: «{ people-change-button }».

    وإن أردت شخصًا لك أنت أيضًا، يُرجى الضغط على «{ now-button }» في أي ساعة.
pairing-tell-loss-button = إخبار { $who } عني
pairing-loss-told = أخبرنا { $who }. لا حاجة إلى أي شيء منك.
pairing-loss-news =
    نخبرك بطلب من { $who }: فقدت الأسرة طفلها.

    لا حاجة إلى كلمات مثالية. «أنا معك» تكفي. وإن كان الأمر صعبًا عليك أيضًا، يمكنك الحديث مع فريق التنسيق.

## التغيير

pairing-change-button = تغيير أو إنهاء
pairing-ask-change-parent =
    <b>هل أنت بحاجة إلى تغيير؟</b>

    لا بأس بذلك، ولا أحد يسأل عن السبب. نخبر { $who } بلطف أن الأمر انتهى، مع الشكر.
pairing-ask-change-helper =
    <b>هل حان وقت التوقف مع { $who }؟</b>

    لا بأس بذلك، ولا أحد يسأل عن السبب. نخبر { $who } بلطف ونبحث عن شخص آخر فورًا.
pairing-new-button = البحث لي عن شخص آخر
pairing-end-button = إنهاء العلاقة
pairing-ended = انتهت علاقة الدعم مع { $who }. نخبر الطرف الآخر بلطف.
pairing-over-parent =
    انتهت علاقة الدعم مع { $who }.

    يحدث هذا، ولا أحد يسأل عن السبب، وليس الأمر بسببك. { $kind ->
        [mentor] نبحث لك عن شخص آخر.
        [resting] إن أردت شخصًا جديدًا فأخبرنا في «عرض من معي».
       *[nurse] نبحث لك عن ممرضة أخرى.
    }
pairing-over-helper =
    انتهت علاقة الدعم مع { $who }.

    يحدث هذا، ولا أحد يسأل عن السبب، وليس الأمر بسببك. شكرًا على ما فعلتماه معًا.
pairing-i-move-button = إخباركم بانتقالي
pairing-they-move-button = إخباركم بانتقالهم
pairing-moving-parent =
    <b>هل تنتقل أسرتك إلى مكان آخر؟</b>

    عندها تنتهي علاقة الدعم مع { $other }، وتُلغى اللقاءات المحجوزة. ويساعدك أحدنا في إيجاد الدعم حيث تذهب أسرتك.
pairing-moving-other =
    <b>هل تنتقل أسرة { $who } إلى مكان آخر؟</b>

    عندها تنتهي علاقة الدعم بين { $who } و{ $other }، وتُلغى اللقاءات المحجوزة. ويتولى فريق التنسيق ما يلي.

    تصل هذه الرسالة إلى هاتف { $who }. إن أمكن لشخص آخر أن يطّلع عليه فيُرجى الحديث مع { $who } أولًا.
pairing-moves-yes-button = نعم، أخبروا { $who }
pairing-moves-yes-both-button = نعم، أخبروا الطرفين
pairing-moved-parent =
    شكرًا على إخبارنا. نخبر { $other }، وتُلغى اللقاءات المحجوزة.

    سيتواصل معك أحدنا بشأن الخطوة التالية. نتمنى لك كل الخير في البيت الجديد.
pairing-moved-other =
    تم. انتهت علاقة الدعم بين { $who } و{ $other }، وأُلغيت اللقاءات المحجوزة.

    يتولى فريق التنسيق ما يلي مع { $who }.
pairing-moves-told-parent =
    انتهت علاقة الدعم مع { $who }، وأُلغيت اللقاءات المحجوزة.

    سيتواصل معك أحدنا بشأن الخطوة التالية.
pairing-why-button = قراءة السبب
pairing-moves-why =
    علمنا أن أسرتك تنتقل إلى مكان آخر. لذلك انتهت علاقة الدعم مع { $who }.

    إن كانت أسرتك باقية فأخبرونا لنبحث من جديد.
pairing-moves-told-helper =
    تنتقل أسرة { $who } إلى مكان آخر. انتهت علاقة الدعم، وأُلغيت اللقاءات المحجوزة.

    شكرًا على ما فعلتماه معًا. ويتولى فريق التنسيق ما يلي.
pairing-i-stay-button = إخباركم ببقائي
pairing-they-stay-button = إخباركم بأنهم باقون
pairing-stays-again = من الجيد معرفة ذلك. نسأل { $who } و{ $other } من جديد عن رغبتهما في المتابعة معًا.
pairing-stays-another = من الجيد معرفة ذلك. نبحث هنا عن ممرضة الأسرة من أجل { $who }.
pairing-stays-later = من الجيد معرفة ذلك. لا يمكن الآن اقتراح أحد على { $who }، ربما بسبب استراحة. حالما يصبح ذلك ممكنًا نبحث عن ممرضة، ويبقى الأمر في عهدة أحدنا.
pairing-away-until =
    { $who }: استراحة حتى { $until }.

    يعرف المنسّق ذلك ويعتني بك في هذه الأثناء. إن احتجت إلى شخص الآن فاضغط بالأسفل.
pairing-away =
    { $who }: غياب لبعض الوقت.

    يعرف المنسّق ذلك ويعتني بك في هذه الأثناء. إن احتجت إلى شخص الآن فاضغط بالأسفل.
pairing-back = انتهت الاستراحة: { $who }.

## نهاية طيبة

pairing-ending-prepare-button = التحضير لنهاية طيبة
pairing-ending-see-button = رؤية النهاية الطيبة
pairing-ending-about =
    <b>نهاية طيبة</b>

    يمكن لعلاقة الدعم أن تنتهي على خير، وفي وقتها. نسأل الطرفين، أنت و{ $who }، على انفراد عن الشعور تجاه ذلك.

    عند استعداد الطرفين يكون الوداع بعد نحو { $weeks ->
        [two] أسبوعين
        [few] { $weeks } أسابيع
       *[other] { $weeks } أسبوعًا
    }، مع شكر على ما تم معًا. وإلا يبقى كل شيء كما هو.
pairing-ending-start-button = سؤال الطرفين الآن
pairing-ending-ask =
    <b>أنت و{ $who }</b>

    بينكما طريق مشترك منذ { $since }. ويمكن أن يصل إلى نهاية طيبة في { $goodbye }.

    كيف الشعور تجاه ذلك؟ السؤال موجه أيضًا إلى { $who }، ولا يقرأ أي طرف جواب الآخر. وكل جواب صحيح.
pairing-ending-remind =
    <b>أنت و{ $who }</b>

    ما زال هناك سؤال صغير في الانتظار. بينكما طريق مشترك منذ { $since }. هل يصلح { $goodbye } يومًا للوداع؟

    كل جواب صحيح، ولا يقرؤه أحد غيرك. ومن دون جواب يبقى كل شيء كما هو.
pairing-ending-answer-button = { $answer ->
    [ready] نعم، حان الوقت
    [reservations] نعم، بعد حديث بيننا
   *[not_yet] ليس بعد
    }
pairing-ending-kept =
    شكرًا على الجواب. السؤال موجه أيضًا إلى { $who }، ولا يقرأ أي طرف جواب الآخر.

    سنخبرك بما يأتي بعد ذلك.
pairing-ending-other-button = تغيير الجواب
pairing-ending-agreed =
    <b>حان الوقت عند الطرفين</b>

    الوداع بينك وبين { $who } في { $goodbye }. وحتى ذلك اليوم يبقى كل شيء كما هو، واللقاءات ممكنة كما تحبان.

    وإن كانت هناك حاجة إلى وقت أطول، تكفي ضغطة.
pairing-ending-more-time-button = طلب وقت أطول
pairing-ending-talk =
    <b>الحديث أولًا</b>

    هذه طريقة جيدة. حديث بينك وبين { $who } عن نهاية طيبة، ثم نسأل الطرفين من جديد. لا شيء ينتهي قبل ذلك.
pairing-ending-go-on =
    <b>الطريق مستمر</b>

    هناك الآن وقت أطول لك ومع { $who }. يبقى كل شيء كما هو، ونسأل الطرفين من جديد بعد حين.
pairing-ending-line-asking = السؤال عن نهاية طيبة ما زال في انتظار جوابك.
pairing-ending-line-answered = وصلنا جوابك عن النهاية.
pairing-ending-line-talking = الحديث أولًا عن نهاية طيبة.
pairing-ending-line-agreed = الوداع في { $goodbye }.
pairing-ending-home-line = كيف الشعور تجاه نهاية طيبة مع { $who }؟
pairing-ask-ending-talk = رغبة في حديث بين { $who } و{ $other } عن نهاية طيبة لعلاقة الدعم. يُرجى الاهتمام بأن يتم ذلك.
pairing-ending-talked-button = الإبلاغ بأن الحديث تم
pairing-ending-talked = شكرًا. نسأل الطرفين من جديد على انفراد، ومنهما { $who }.
pairing-ask-ending-silent = كان هناك سؤال إلى { $who } عن نهاية طيبة مع { $other } ولم يصلنا جواب. يبقى كل شيء كما هو. يُرجى الاطمئنان.
pairing-goodbye-parent =
    <b>وداعًا، وشكرًا</b>

    كان بينك وبين { $who } طريق مشترك منذ { $since }. واليوم يصل إلى نهاية طيبة، كما أراد الطرفان. ولم يبق أي لقاء محجوز.

    يمكن في أي وقت طلب { $kind ->
        [mentor] الإرشاد
       *[nurse] التمريض
    } من جديد من «{ pairing-people-button }».
pairing-goodbye-helper =
    <b>وداعًا، وشكرًا</b>

    كان هناك سند منك إلى { $who } منذ { $since }. واليوم يصل ذلك إلى نهاية طيبة، كما أراد الطرفان. ولم يبق أي لقاء محجوز.

    شكرًا على كل ما أعطيت، ونرجو أنك تلقيت شيئًا أيضًا.

## كلمة طيبة في النهاية

pairing-word-button = قول كلمة إلى { $who }
pairing-word = أي كلمة تصل منك إلى { $who }؟
pairing-word-own =
    <b>كلمة إلى { $who }</b>

    يمكن اختيار واحدة، أو كتابة كلمات خاصة في 200 حرف على الأكثر. وتظهر هنا مرة أخرى قبل إرسالها.
pairing-word-phrase-button = { $phrase ->
    [thanks] شكرًا على السند
    [learned] تعلمت منك
   *[wishes] أطيب التمنيات
    }
pairing-word-phrase = { $phrase ->
    [thanks] شكرًا على السند.
    [learned] تعلمت منك شيئًا.
   *[wishes] أفكر فيك، مع أطيب التمنيات.
    }
pairing-word-read-back =
    <b>هل تُرسَل هذه الكلمة إلى { $who }؟</b>

    «{ $word }»

    لا يقرأها أحد قبل إرسالها. وإذا كُتبت لأنك بحاجة إلى شخص الآن، يمكن الضغط على «{ now-button }».
pairing-word-send-button = إرسال هذه الكلمات
pairing-word-other-button = اختيار كلمات أخرى
pairing-word-kept = كلمتك محفوظة. وإذا تم الوداع كما اتفقتما، تصل حينها إلى { $who }. وحتى ذلك اليوم يمكن تغييرها.
pairing-word-sent = كلمتك في طريقها إلى { $who }. شكرًا.
pairing-word-said = كلمة من { $who }: «{ $word }»
pairing-word-length = للكلمة من حرف واحد إلى { $most } حرف. يُرجى كتابتها أقصر قليلًا.
pairing-goodbye-with-word =
    { $rest }

    كلمة من { $who }: «{ $word }»

## لفريق التنسيق

pairing-ask-search = { $kind ->
    [mentor] انتظار مرشدة أو مرشد: { $who }
   *[nurse] انتظار ممرضة: { $who }
    }
pairing-ask-first-contact = { $kind ->
    [mentor] انتظار أول لقاء مع من يتولى الإرشاد: { $who }
   *[nurse] انتظار أول لقاء مع الممرضة: { $who }
    }
pairing-ask-moves = تنتقل أسرة { $who } إلى مكان آخر، وانتهى دعم { $other }. يُرجى ترتيب الدعم هناك.
pairing-ask-stays-later = أسرة { $who } باقية هنا، لكن لا يمكن الآن اقتراح أحد، ربما بسبب استراحة. يُرجى الحرص على استمرار الدعم.
pairing-ask-cover = { $kind ->
    [mentor] { $parent } دون إرشاد الآن، لغياب { $who }. هل الأمور بخير؟
   *[nurse] { $parent } دون ممرضة الآن، لغياب { $who }. هل الأمور بخير؟
    }
pairing-ask-uncleared = { $kind ->
    [mentor] لا تصريح الآن لدى { $who } لإرشاد { $parent }. كيف نكمل؟
   *[nurse] لا تصريح الآن لدى { $who } لتمريض { $parent }. كيف نكمل؟
    }
pairing-ask-hello = طلب لقاء تعارف ثلاثي مع الممرضة ومن يتولى الإرشاد: { $who }
pairing-look-button = عرض من قد يناسب
pairing-look =
    <b>{ $kind ->
        [mentor] من يمكنه إرشاد { $who }؟
       *[nurse] من يمكنها أن تكون ممرضة { $who }؟
    }</b>
    { $lines }

    الأنسب أولًا. قد يكون بعضهم بعيدًا قليلًا أو لديه وقت في ساعات أخرى. نسأل من يقع عليه اختيارك، ونسأل { $who } أيضًا.
pairing-look-line = { $who } ({ $load } من { $cap })
pairing-look-none =
    <b>لا يمكن الآن اقتراح أحد على { $who }.</b>
    { $why }

    { $kind ->
        [mentor] يمكن دعوة مرشدة أو مرشد، أو زيادة عدد العائلات لدى أحدهم. ثم نقترح ذلك فورًا.
       *[nurse] يمكن دعوة ممرضة أخرى، أو زيادة عدد العائلات لدى إحداهن. ثم نقترح ذلك فورًا.
    }
pairing-why = { $rule ->
    [language] لا أحد هنا يتكلم لغة يتكلمها { $who }.
    [clearance] لا أحد ممن يشاركون { $who } اللغة حاصل على الإذن اللازم.
    [distance] كل من قد يناسب يسكن بعيدًا جدًا.
    [free] كل من قد يناسب لديه وقت في ساعات أخرى.
   *[nobody_else] لا يمكن الآن سؤال من قد يناسب.
    }
pairing-why-full = كل من قد يناسب ليس لديه مكان. الخيار الأول: { $first } ({ $load } من { $cap }).
pairing-why-asked = كل من قد يناسب لديه ما يكفي ليجيب عنه الآن. الخيار الأول: { $first }.
pairing-night-button = عرض ليلة أمس
pairing-night =
    <b>{ $kind ->
        [mentor] ما وجدناه ليلة أمس: المرشدات والمرشدون
       *[nurse] ما وجدناه ليلة أمس: الممرضات
    }</b>
    { $at }

    { $lines }
pairing-night-none =
    <b>لم نبحث هنا ليلًا بعد.</b>

    ننظر كل ليلة إلى جميع المنتظرين معًا، والمرة القادمة { $at }. ومن ينضم قبل ذلك نبحث له فورًا.
pairing-night-nobody = لم يكن أحد ينتظر.
pairing-night-placed = عائلات وجدنا لها أحدًا: { $placed } من { $all }، والجديد منها { $new }.
pairing-night-left = { $rule ->
    [language] ما زالوا ينتظرون لأن لا أحد يتكلم لغتهم: { $count }
    [clearance] ما زالوا ينتظرون لأن لا أحد لديه الإذن اللازم: { $count }
    [distance] ما زالوا ينتظرون لأن الجميع بعيد جدًا: { $count }
    [free] ما زالوا ينتظرون لأن الأوقات لا تلتقي: { $count }
    [room] ما زالوا ينتظرون لأن لا مكان لدى أحد: { $count }
   *[nobody_else] ما زالوا ينتظرون لأنه لم يمكن سؤال أحد: { $count }
    }
pairing-night-speak = يتكلمون { $language }: { $count }
pairing-night-way = دقائق الطريق: النصف حتى { $median }، والأبعد { $most }.
pairing-night-own = بلغة العائلة نفسها: { $count } من { $placed }
pairing-night-first = الخيار الأول بلا مكان: { $count } من { $placed }
pairing-night-loads = العائلات لدى كل شخص: من { $least } إلى { $most }
pairing-night-kind-button = { $kind ->
    [mentor] عرض الإرشاد
   *[nurse] عرض الممرضات
    }
pairing-propose-button = اقتراح { $who }
pairing-proposed = سألنا { $parent } و{ $helper }، كلًّا على انفراد.
pairing-cannot-propose = لا يمكن اقتراح هذين الشخصين الآن. يُرجى النظر مرة أخرى.
pairing-replace-button = البحث عن شخص آخر
pairing-replaced = نبحث عن شخص آخر لأجل { $who }. أخبرنا الجميع بلطف.
