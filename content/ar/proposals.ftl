### الحاجة تلتقي بالعرض: سؤال خاص وجواب بضغطة

## سؤال من يقدم

skills-could-you =
    <b>هل يمكنك تقديم هذا: { $what }؟</b>
    يستغرق نحو { $minutes }.
    { $reasons }

    الموافقة فقط إن كان ذلك يناسبك، وعندها يظهر اسمك للطرف الآخر. وإلا فلن يعلم أحد.
skills-reason-where = المكان: { $where }
skills-reason-language = لغة مشتركة بينكما: { $language }
skills-reason-way = المسافة بينكما نحو { $minutes }
skills-reason-when = وقت يناسبكما معًا: { $when }
skills-can-button = نعم، يمكنني
skills-not-now-button = ليس هذه المرة
skills-rest-button = راحة لمدة أسبوع
skills-can-needer-asked =
    شكرًا. نسأل الآن إن كان ذلك ما زال مناسبًا.

    نخبرك حالما يصل الجواب.
skills-can-waits = سألنا وننتظر الجواب. سنخبرك به.
skills-can-not-needed = شكرًا. لم تعد هناك حاجة إلى ذلك. عرضك باقٍ لآخرين.
skills-not-now-noted = لا بأس. لن يعلم أحد.
skills-rest-noted = لا بأس. لن نطلب منك تقديم شيء لمدة أسبوع. وما وعدت به يبقى.
skills-not-needed = لم تعد هناك حاجة إلى ذلك الآن. شكرًا على موافقتك. عرضك باقٍ لآخرين.

## أحدهم وافق

skills-would-you =
    <b>من { $who } يمكن أن يصلك هذا: { $what }</b>
    يستغرق نحو { $minutes }.
    { $reasons }

    هل يناسبك ذلك؟ وإلا فلن يعلم أحد، ونسأل آخرين.
skills-yes-please-button = نعم من فضلك
skills-both-agreed = هذا رائع: وافقتما كلاكما. والآن يُرجى اختيار وقت يناسبكما.
skills-no-more = لم يعد ذلك ممكنًا. نسأل آخرين من أجلك.
skills-rather-not-noted = لا بأس. لن يعلم أحد. نسأل آخرين من أجلك.
skills-need-rests = لم يصلنا جواب منك، لذلك ما يساعدك في استراحة الآن. يمكن إضافته من جديد في أي وقت.
skills-was-that-all =
    جميل أن الأمر قد تم.

    هل يفيدك المزيد منه؟
skills-some-more-button = طلب المزيد
skills-some-more-noted = أضيف من جديد. نسأل من أجلك.
skills-waiting-line = { $count ->
    [one] شيء واحد ينتظر جوابك.
    [two] شيئان ينتظران جوابك.
    [few] { $count } أشياء تنتظر جوابك.
   *[other] { $count } شيئًا ينتظر جوابك.
    }
skills-waiting-button = الرد على ما ينتظر
skills-nothing-waits = لا شيء ينتظر جوابك.

## أول تبادل صغير

skills-first =
    <b>هل نبدأ بشيء صغير؟</b>
    { $lines }

    وهو قصير، برسالة أو مكالمة. يُرجى الضغط على ما يناسب. سنبحث عن شخص لذلك.
skills-first-line = { $side ->
    [offer] للتقديم: { $what }
   *[need] للتلقي: { $what }
    }
skills-first-offer-button = أقدّم ذلك
skills-first-need-button = أتلقّى ذلك
skills-first-noted = تمت الإضافة. نبحث عن شخص ونسألك أولًا.

## لفريق التنسيق

skills-ask-unmet = لم نجد بعد أحدًا لشيء مطلوب لدى { $who }. عدد من سألناهم: { $count }. يُرجى النظر في ذلك.
skills-ask-first = مضى أسبوع على انضمام { $who }، { $so_far ->
    [gave] وتم تقديم شيء دون تلقي شيء بعد.
    [received] وتم تلقي شيء دون تقديم شيء بعد.
   *[neither] دون تقديم شيء أو تلقيه بعد.
    } يُرجى التفكير معًا في شيء صغير.
skills-unmet-see-button = عرض المطلوب
skills-unmet-all-button = عرض ما ينقص
skills-unmet-none = كل من يحتاج شيئًا له من يساعده، أو ما زلنا نبحث.
skills-unmet-all =
    <b>لم نجد أحدًا بعد</b>
    { $lines }

    الضغط على رقم لعرض المطلوب.
skills-unmet-line = { $number }. { $who }
skills-unmet =
    <b>المطلوب لدى { $who }: { $what }</b>
    عدد من سألناهم: { $asked }. بانتظار الجواب: { $waiting }.

    نواصل السؤال. إن عُرف كيف انتهى الأمر، يُرجى الضغط عليه. نخبر { $who } بذلك.
skills-unmet-gone = شيء تم سحبه
skills-unmet-end-button = { $how ->
    [met] وُجد في مكان آخر
    [partly] وُجد جزء منه
   *[unmet] لا أحد هنا يقدمه
    }
skills-unmet-ended = شكرًا. سُجل ذلك، وسيصلهم الخبر.
skills-ended-by-hand = { $how ->
    [met] جاء من { $who } أن ما يساعدك قد وُجد. هذا جميل.
    [partly] جاء من { $who } أن جزءًا مما يساعدك قد وُجد. يمكن إضافته من جديد إن كان المزيد يساعد.
   *[unmet] تم البحث مع { $who }: لا أحد هنا يمكنه تقديم ما يساعدك الآن. نأسف لذلك. يمكن إضافته من جديد في أي وقت.
    }
skills-load-button = من يقدم كثيرًا
skills-load =
    <b>من يقدم مرة بعد مرة</b>
    { $lines }

    الضغط على رقم يمنح أسبوعًا دون طلبات.

    { $days }
skills-load-line = { $number }. { $who }: التقديم { $gave }، التلقي { $received }، الطلبات { $asked }{ $rests ->
    [yes] {" "}· في راحة
   *[no] {""}
    }
skills-load-none = لا أحد يقدم أكثر بكثير مما يتلقى. تُحسب آخر اثني عشر أسبوعًا.
skills-days = { $side ->
    [gave] الأيام حتى أول تقديم: { $days } (من { $count })
   *[received] الأيام حتى أول تلق: { $days } (من { $count })
    }
skills-days-few = { $side ->
    [gave] الأيام حتى أول تقديم: تُعرض ابتداءً من { $least } أشخاص
   *[received] الأيام حتى أول تلق: تُعرض ابتداءً من { $least } أشخاص
    }
skills-not-begun = مضى أسبوع دون تبادل أول: { $count }
skills-let-rest-noted = لن يطلب أحد من { $who } تقديم شيء لمدة أسبوع.
