### الصندوق المشترك، وما نفعله معًا. ليس مالًا أبدًا.

hours-on-button = عرض الأنشطة
hours-help-button = قول ما يساعد

## الصندوق

hours-pot-button = عرض الصندوق
hours-pot =
    <b>الصندوق المشترك</b>
    ساعات تخص كل من هنا. تذهب إلى العائلات بعد الولادة، وإلى ما نفعله معًا.

    فيه الآن: { $holds }

    <b>هذا الشهر</b>
    { $month }

    <b>منذ البداية</b>
    { $ever }

    { $mine }
hours-pot-in = { $what }: دخل { $minutes }
hours-pot-out = { $what }: خرج { $minutes }
hours-pot-kind = { $kind ->
    [gift] هدايا
    [first] الساعات الأولى بعد الولادة
    [remainder] ما تركه من غادروا
    [seat] أماكن في الأنشطة
    [hosting] من نظموا الأنشطة
    [exchange] تبادلات
    [session] لقاءات جماعية
   *[other] أشياء أخرى
    }
hours-pot-nothing = لا شيء بعد.
hours-pot-mine = منك إلى الصندوق: { $given } · من الصندوق إليك: { $received }
hours-give-button = إعطاء الصندوق
hours-give =
    <b>كم يناسبك أن يكون عطاؤك؟</b>

    يأتي مما أعطيته لغيرك. لا أحد يقرأ أنه منك.
hours-give-none = يفرح الصندوق بهدايا من أعطوا أكثر مما تلقوا منذ مدة. أما الآن، فما يعطيك إياه الآخرون لك.
hours-gift-button = إعطاء { $minutes }
hours-gift-given = شكرًا. صارت في الصندوق.
hours-gift-too-much = هذا أكثر مما يمكن الآن. يُرجى اختيار هدية أصغر، أو العودة في الشهر القادم.
hours-first-told =
    <b>هدية من الناس هنا</b>

    { $minutes } من الصندوق المشترك لك في هذه الأسابيع الأولى. لا شيء مطلوب مقابلها. هي لمساعدة أو لنشاط، متى شئت.
hours-nudge-told =
    <b>أعطيت الكثير للناس هنا. شكرًا لك.</b>

    هل يفيدك شيء الآن؟ يمكنك قول ما يساعدك، أو رؤية الأنشطة. فقط إن شئت.

## الأنشطة

hours-board =
    <b>الأنشطة</b>
    { $lines }

    هل سلّمك أحد مكانه؟ يمكنك كتابة الرمز هنا.
hours-board-empty =
    <b>الأنشطة</b>

    لا شيء بعد. يمكنك اقتراح أول نشاط: رحلة أو سباحة أو طاولة بيع.

    هل سلّمك أحد مكانه؟ يمكنك كتابة الرمز هنا.
hours-item = { $when }: { $title } · { $minutes } { $word ->
    [host] · من تنظيمك
    [asked] · ينتظر الموافقة
    [held] · لك مكان
    [waiting] · أنت في الانتظار
    [offered] · مكان محفوظ لك
   *[open] {""}
    }
hours-home-line = { $when }: لك مكان في نشاط.
hours-topic = { $topic ->
    [event] لقاء عام
    [course] دورة
    [trip] رحلة
    [swim] سباحة
    [stall] طاولة بيع
   *[own] شيء آخر
    }
hours-topic-button = { $topic ->
    [event] تنظيم لقاء
    [course] تقديم دورة
    [trip] الذهاب في رحلة
    [swim] الذهاب للسباحة
    [stall] إقامة طاولة بيع
   *[own] فعل شيء آخر
    }
hours-see-button = عرض هذا
hours-opportunity =
    <b>{ $title }</b>
    مع { $who }
    { $when }، لمدة { $long }
    { $where }

    المكان الواحد، مما تلقيته: { $minutes }.
    الأماكن المتاحة: { $left } من { $room }

    { $mine }
hours-where-line = المكان: { $where }
hours-where-unsaid = يصلك المكان ممن ينظم.
hours-mine-asked = ينظر فيه فريق التنسيق أولًا. لا يراه أحد غيره بعد.
hours-mine-host = هذا من تنظيمك.
hours-mine-open = { $returns ->
    [yes] إن أعدت المكان قبل { $until } يعود الوقت إليك. يظهر اسمك لمن ينظم إن جئت.
   *[no] منذ { $until } يبقى وقت المكان معه. يظهر اسمك لمن ينظم إن جئت.
    }
hours-mine-full = اكتمل العدد الآن. مع انتظار مكان نسألك حالما يتاح واحد.
hours-mine-held = <b>لك مكان.</b> { $returns ->
    [yes] إن أعدته قبل { $until } يعود الوقت إليك.
   *[no] منذ { $until } يبقى وقته معه، لكن يمكنك تسليمه لغيرك.
    }
hours-mine-waiting = أنت في الانتظار. حين يتاح مكان نسألك، مع وقت للرد.
hours-mine-offered = <b>مكان محفوظ لك حتى { $until }.</b>
hours-take-button = أخذ مكان
hours-wait-button = انتظار مكان
hours-wait-no-more-button = ترك الانتظار
hours-cannot-button = إعادة المكان
hours-not-now-button = ليس هذه المرة
hours-hand-button = تسليمه لغيري
hours-taken = يسعدنا حضورك.
hours-taken-much = يسعدنا حضورك. تلقيت الكثير مؤخرًا، ولا بأس بذلك. إن شئت، فهل من شيء يسعدك تقديمه؟
hours-quicker = سبقك أحد. يمكنك انتظار مكان.
hours-elsewhere = لديك أمر آخر في ذلك الوقت. يمكنك تغيير موعده أولًا.
hours-waiting-noted = سجّلنا ذلك. لا شيء آخر مطلوب منك.
hours-left = أُعيد المكان. شكرًا لإخبارنا.
hours-leave-late =
    <b>إعادة مكانك في { $when }؟</b>

    الوقت قريب، لذلك يبقى وقته معه ({ $minutes }). إن أخذه أحد برمزك يعود الوقت إليك.
hours-leave-late-button = إعادته على أي حال
hours-hand =
    <b>رمزك: { $code }</b>

    هو لشخص واحد يناسبه مكانك. حين يكتبه في «{ hours-on-button }» ويقول نعم، يصبح المكان له ويعود وقتك.

    حتى ذلك الحين يبقى لك. رمز جديد يُنهي هذا.
hours-handed =
    <b>أحدهم يسلّمك مكانه</b>
    { $title }
    { $when }

    يُحسب مما تلقيته: { $minutes }. هل يناسبك؟
hours-code-unknown = هذا الرمز لا يفتح شيئًا هنا. ربما استُعمل أو اختلف حرف. يُرجى النظر مرة أخرى.
hours-offer =
    <b>هناك مكان متاح في { $when }.</b>

    هو محفوظ لك حتى { $until }. يُحسب مما تلقيته: { $minutes }. هل يناسبك؟
hours-offer-yes-button = نعم، سآتي
hours-reminder = في { $when } مكان محفوظ لك في نشاط.
hours-reminder-host = في { $when } يأتي الناس إلى ما نظمته. شكرًا.
hours-told-open = <b>صار معروضًا.</b> يمكن للناس أخذ أماكن فيما أعددته ليوم { $when }.
hours-told-declined = يود فريق التنسيق الحديث معك أولًا عما أعددته ليوم { $when }. فكرتك مرحب بها.
hours-told-unanswered = لم يصل رد في الوقت المناسب على ما أعددته ليوم { $when }. كان هذا علينا ونعتذر. يُرجى اقتراحه من جديد.
hours-told-off = ما كان في { $when } لن يكون. ليس بسببك. ما حُسب له من وقت عاد إليك.
hours-told-off-host = ألغى فريق التنسيق ما أعددته ليوم { $when }. أُخبر به الجميع. يُرجى الحديث مع الفريق.
hours-told-lapsed = انتقل المكان في { $when } إلى التالي في الانتظار. إن شئت، يمكنك الانتظار من جديد.
hours-told-handed = أخذ أحدهم مكانك في { $when }. عاد وقته إليك.
hours-told-returned = أُعيد مكانك في { $when }. ما حُسب له من وقت عاد إليك.
hours-told-no-place = لم يتح مكان في { $when } هذه المرة. ستأتي فرص أخرى.
hours-cancelled = ما كان في { $when } أُلغي. عاد كل ما حُسب له من وقت.
hours-declined = ما خُطط له في { $when } ليس معروضًا. يتحدث فريق التنسيق عنه مع من خطط له.
hours-over = انتهى ما كان في { $when }.
hours-over-yours = انتهى ما كان في { $when }. كان حضورك جميلًا.

## المنظم وفريق التنسيق

hours-new-button = اقتراح نشاط
hours-new = <b>ما النشاط المقترح؟</b>
hours-new-title =
    <b>ما اسمه؟</b>

    يُرجى كتابة كلمات قليلة.
hours-skip-button = تخطي هذا
hours-words-length = يُرجى كتابة كلمات قليلة، { $most } حرفًا على الأكثر.
hours-where =
    <b>أين هو؟</b>

    يُرجى كتابته كما يجده الناس هنا.
hours-where-later-button = قوله لاحقًا
hours-when =
    <b>متى يبدأ؟</b>

    يُرجى كتابة اليوم والساعة، مثل «السبت 10:00».
hours-when-which = <b>أي وقت هو المقصود؟</b>
hours-when-read =
    <b>{ $when }. هل هذا صحيح؟</b>

    إن لم يكن، يُرجى كتابته من جديد.
hours-when-yes-button = نعم، صحيح
hours-when-unread = { $why ->
    [past] هذا الوقت مضى.
    [far] هذا بعيد جدًا.
    [day] يُرجى قول اليوم أيضًا.
    [hour] يُرجى قول الساعة أيضًا.
   *[unread] عذرًا، لم أستطع قراءة وقت في ذلك.
    }
hours-long = <b>كم يدوم؟</b>
hours-long-button = { $minutes }
hours-cost =
    <b>كم يُحسب المكان الواحد؟</b>

    هذا ما يُكتب متلقًى لمن يأتي.
hours-cost-button = { $minutes }
hours-room =
    <b>كم عدد الأماكن؟</b>

    يُرجى الضغط، أو كتابة رقم من { $least } إلى { $most }.
hours-room-button = { $count }
hours-room-between = يصلح هنا رقم من { $least } إلى { $most }.
hours-read-back =
    <b>{ $title }</b>
    { $when }، لمدة { $long }
    { $where }

    المكان الواحد، مما يُتلقى: { $minutes }. الأماكن: { $room }

    هل نبقيه هكذا؟
hours-open-button = اقتراحه
hours-again-button = البدء من جديد
hours-put-up = <b>صار معروضًا.</b>
hours-asked = <b>شكرًا.</b> ينظر فيه فريق التنسيق ثم نخبرك.
hours-too-soon = يُرجى اختيار وقت يبدأ بعد ساعتين على الأقل، وخلال سنة.
hours-enough = لديك ستة أنشطة قادمة. بعد الأول منها يمكنك اقتراح آخر.
hours-agree-button = الموافقة عليه
hours-not-so-button = الحديث عنه أولًا
hours-agreed = <b>صار معروضًا،</b> وعلم بذلك من ينظمه.
hours-off-button = إلغاؤه
hours-off =
    <b>إلغاء ما في { $when }؟</b>

    يُخبر كل من له مكان أو ينتظر، ويعود كل ما حُسب له من وقت.
hours-off-now-button = نعم، إلغاؤه
hours-who-ask = كيف كان { $when }؟ يُرجى اختيار من حضر.
hours-who-nudge = مرة أخرى: من حضر في { $when }؟ تكفي دقيقة.
hours-who-button = قول من حضر
hours-who-was =
    <b>من حضر في { $when }؟</b>

    يُرجى الضغط على كل اسم، أو الاختيار من الأسفل.
hours-name-button = { $who }{ people-tick }
hours-done-ticked-button = تم
hours-done-all-button = الجميع
hours-done-nobody-button = لم يُعقد
hours-who-came-noted = { $when }: { $came ->
    [zero] لم يحضر أحد.
    [one] حضر شخص واحد.
    [two] حضر شخصان.
    [few] حضر { $came } أشخاص.
    [many] حضر { $came } شخصًا.
   *[other] حضر { $came } شخص.
    } كُتب ذلك. شكرًا.
hours-ask-opportunity = من { $who } اقتراح نشاط للجميع في { $when }. يُرجى النظر فيه.
hours-ask-talk = يُرجى الحديث أولًا مع { $who } عن النشاط المقترح للجميع في { $when }، ثم الموافقة عليه أو إلغاؤه.
hours-ask-silent = لم نسمع من { $who } عمن حضر في { $when }. يُرجى معرفة كيف كان.
hours-ask-hostless = قد يتعذر على { $who } تنظيم ما في { $when }. يُرجى معرفة هل يمكن لشخص آخر ذلك، ثم إغلاق هذا. وإن لم يوجد أحد حتى { $until } يُلغى للجميع.
hours-ask-together = شخصان يجب ألا يلتقيا سيكونان في نشاط من تنظيم { $who } في { $when }. يُرجى الحديث مع كل منهما على انفراد دون ذكر أسماء.
hours-kind-seat = مكان في نشاط
hours-kind-hosting = تنظيم نشاط
hours-kind-gift = هدية إلى الصندوق
hours-kind-first = الساعات الأولى بعد الولادة
hours-kind-job = عمل للجميع
