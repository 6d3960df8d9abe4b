### تغيير إعدادات المكان في المحادثة

staff-settings-button = تغيير الإعدادات
staff-settings =
    <b>تغيير الإعدادات</b>

    ما الذي يُراد تغييره؟ يظهر ما يتغير قبل أن يحدث.

    { $count ->
        [0] كل شيء كما في ملف المكان.
       *[other] إعدادات تختلف عن ملف المكان: { $count }.
    }
staff-settings-part-button = { $part ->
    [hours] تغيير الأوقات
    [answers] تغيير مهل الرد
    [families] تغيير عدد العائلات
   *[together] تغيير طريقة القرار
    }
staff-setting-days-button = تغيير أيام الإغلاق
staff-settings-of =
    <b>{ $part ->
        [hours] أوقات العمل
        [answers] كم من الوقت للرد
        [families] العائلات في وقت واحد
       *[together] القرار معًا
    }</b>

    { $lines }

    أيها يُراد تغييره؟
staff-setting-line = { $name }: { $now }
staff-setting-line-other = { $name }: { $now } (تغيّر هنا، والملف يقول { $file })
staff-setting-line-lost = { $name }: { $now } (ما تغيّر هنا لم يعد يناسب الملف)
staff-setting-name = { $key ->
    [morning] أسئلة الصباح
    [now-minutes] شخص الآن
    [first-hours] أول تواصل
    [message-hours] الرسائل
    [pair-hours] الاقتراحات
    [give-hours] العطاء
    [ring-hours] حلقات العطاء
    [panel-days] إصلاح الأمور
    [complaint-days] الشكاوى
    [nurse-soft] الممرضة، الأفضل
    [nurse-hard] الممرضة، الحد
    [mentor-soft] المرشدة، الأفضل
    [mentor-hard] المرشدة، الحد
    [quiet-weeks] صمت العائلة
    [vote-days] التصويت
    [quorum-percent] من كل مئة
    [job-makers] من يعرض المهام
   *[quorum-least] على الأقل
    }
staff-setting-on = { $day }
staff-setting-for = { $time }
staff-setting-number = { $unit ->
    [days] { $count ->
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
    [weeks] { $count ->
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $count } أسابيع
        [many] { $count } أسبوعًا
       *[other] { $count } أسبوع
    }
    [percent] { $count } من كل مئة
   *[people] { $count }
    }
staff-setting-at = { $time }
staff-setting-open = { $state ->
    [shut] مغلق
   *[open] مفتوح كالعادة
    }
staff-setting-choice = { $value ->
    [coordinators] من ينسقون
    [decisions] وبقرار أيضًا
   *[members] أي عضو
    }
staff-setting-days =
    <b>أيام الإغلاق</b>

    { $count ->
        [0] لا يوجد يوم قادم.
       *[other] { $lines }
    }

    يُرجى اختيار يوم لتغييره، أو كتابة يوم آخر، مثل 24 ديسمبر.
staff-setting-day-unread = لم أستطع قراءة يوم في ذلك. يُرجى كتابته هكذا: 24 ديسمبر.
staff-setting-day-which = أي يوم هو المقصود؟
staff-setting-day = ذلك اليوم مضى، أو هو بعد أكثر من { $most } من الأيام. يُرجى اختيار يوم آخر.
staff-setting =
    <b>{ $name }: { $now }</b>

    { $about }

    { $how }
staff-setting-as-file = هذا ما يقوله ملف المكان.
staff-setting-other = غيّر { $who } هذا هنا. يقول الملف: { $file }. المعمول به هو ما تغيّر هنا.
staff-setting-lost = غيّر { $who } هذا هنا. لم يعد يناسب الملف، فالمعمول به هو الملف: { $file }.
staff-setting-how = { $unit ->
    [spans] يُرجى اختيار الأوقات أو كتابتها، مثل 9-12، 13:30-17. والرقم 0 يعني لا شيء.
    [time] يُرجى اختيار وقت أو كتابته، مثل 9:30.
    [shut] يُرجى اختيار الصحيح.
    [choice] يُرجى اختيار الصحيح.
   *[other] يُرجى اختيار رقم أو كتابته.
    } { $second ->
        [yes] يجب أن يوافق شخص ثانٍ يعمل هنا.
       *[no] لا يتغير شيء قبل رؤية ما يفعله.
    }
staff-setting-to-button = ضبط على { $to }
staff-setting-same = هو كذلك بالفعل.
staff-setting-range = يُرجى كتابة شيء من { $low } إلى { $high }.
staff-setting-problem = { $problem ->
    [soft] للممرضات، «الأفضل» لا يمكن أن يزيد على «الحد».
    [mentor-soft] للمرشدات، «الأفضل» لا يمكن أن يزيد على «الحد».
    [never-open] يجب أن يفتح المكان يومًا في الأسبوع.
    [closed-long] سيكون المكان مغلقًا أكثر من شهر متواصل. هذا غير ممكن.
   *[standard] هذا أطول مما يجوز لأي مكان. إنه المعيار المشترك.
    }
staff-setting-seen =
    <b>{ $name }: { $now }، لا { $was }</b>

    { $lines }

    { $second ->
        [yes] قد يضر إن كان خطأ. لذلك يجب أن يوافق شخص ثانٍ يعمل هنا.
       *[no] يسري فورًا، هنا فقط. يعلم به بقية من ينسقون، ويمكن لكل منهم إعادته.
    }
staff-setting-yes-button = تغيير ذلك
staff-setting-back-button = إعادته كما كان
staff-setting-done =
    <b>تم. { $name }: { $now }</b>

    يسري من الآن. يعلم به بقية من ينسقون.
staff-setting-told = غيّر { $who } أحد إعدادات المكان. { $name }: { $now }، لا { $was }.
staff-second-setting = تغيير أحد إعدادات المكان. { $name }: { $now }، لا { $was }

## ما الذي يتغير ولمن

staff-setting-opens = يفتح المكان في المرة القادمة: { $now }. حتى الآن: { $was }.
staff-setting-sleeping = طلبات تنتظر أن يفتح المكان: { $count }. إن كان مغلقًا حينها فالانتظار حتى يفتح.
staff-setting-meetings = { $count ->
    [0] لا لقاء محجوز في وقت يكون فيه مغلقًا.
   *[other] لقاءات محجوزة في أيام يكون فيها مغلقًا: { $count }. تبقى كما هي، فيُرجى النظر فيها.
    }
staff-setting-parents = { $count ->
    [0] لا يُسأل أحد في الصباح الآن. سيكون ذلك نحو { $now }، لا { $was }.
   *[other] من يُسألون كيف الأسبوع نحو { $now }، لا { $was }: { $count }.
    }
staff-setting-begun = ما بدأ يبقى على وقته. وما يبدأ من الآن يسير على الوقت الجديد.
staff-setting-asks = طلبات كهذه تنتظر الآن: { $count }.
staff-setting-messages = رسائل تنتظر ردًا الآن: { $count }. منها ما يكون متأخرًا بالفعل: { $late }.
staff-setting-questions = أسئلة كهذه مفتوحة الآن: { $count }.
staff-setting-complaints = شكاوى يمكن رؤيتها وتنتظر ردًا الآن: { $count }. منها ما يكون متأخرًا بالفعل: { $late }. يسري ذلك عليها فورًا.
staff-setting-over = { $count ->
    [0] لا أحد من { $helpers } لديه عائلات أكثر من ذلك.
   *[other] من لديهم عائلات أكثر من ذلك: { $count } من { $helpers }. تبقى معهم.
    } { $hard ->
        [yes] من لديه هذا العدد لا تأتيه عائلة جديدة.
       *[no] من لديه هذا العدد تأتيه عائلة جديدة فقط إن لم يستطع غيره.
    }
staff-setting-quiet = عائلات تُعد صامتة: { $now }، لا { $was }.
staff-setting-votes = تصويتات مفتوحة الآن: { $count }. كل منها يستمر كما بدأ.
staff-setting-quorum = عدد الأعضاء { $members }. من التصويت القادم يجب أن يصوّت { $now } ليُحتسب، لا { $was }.
staff-setting-jobs = من { $members } من الأعضاء يمكن أن يعرض مهمة الآن: { $count }.
