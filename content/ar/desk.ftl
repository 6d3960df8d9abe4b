### بقية مكتب التنسيق: ما ينتظر، وإبعاد شخص، والأخبار، وملف المكان

## بقية المكتب

staff-rest-of-desk-button = عرض الباقي
staff-rest =
    <b>بقية مكتبك</b>

    { $old ->
        [0] لا شيء ينتظر منذ أكثر من يوم.
        [one] طلب واحد ينتظر منذ أكثر من يوم.
        [two] طلبان ينتظران منذ أكثر من يوم.
        [few] { $old } طلبات تنتظر منذ أكثر من يوم.
        [many] { $old } طلبًا ينتظر منذ أكثر من يوم.
       *[other] { $old } طلب ينتظر منذ أكثر من يوم.
    }
    { $yeses ->
        [0] لا شيء ينتظر موافقتك.
        [one] شيء واحد ينتظر موافقتك.
        [two] شيئان ينتظران موافقتك.
        [few] { $yeses } أشياء تنتظر موافقتك.
        [many] { $yeses } شيئًا ينتظر موافقتك.
       *[other] { $yeses } شيء ينتظر موافقتك.
    }
    { $needs ->
        [0] لا حاجة دون تلبية في عهدتك.
        [one] حاجة واحدة دون تلبية في عهدتك.
        [two] حاجتان دون تلبية في عهدتك.
        [few] { $needs } حاجات دون تلبية في عهدتك.
        [many] { $needs } حاجة دون تلبية في عهدتك.
       *[other] { $needs } حاجة دون تلبية في عهدتك.
    }

## الطلبات حسب مدة الانتظار

staff-ages-button = حسب الانتظار
staff-ages =
    <b>كم ينتظر الناس</b>

    { $lines }

    أقدمها ينتظر منذ { $since }.
staff-age-line = { staff-age-words }: { $count }
staff-age-words = { $age ->
    [hour] أقل من ساعة
    [day] أقل من يوم
    [three] حتى ثلاثة أيام
    [week] حتى أسبوع
   *[older] أكثر من أسبوع
    }
staff-age-button = { $age ->
    [hour] عرض أقل من ساعة
    [day] عرض أقل من يوم
    [three] عرض حتى 3 أيام
    [week] عرض حتى أسبوع
   *[older] عرض أكثر من أسبوع
    }
staff-age =
    <b>{ staff-age-words }: { $count }</b>، الأقدم أولًا
    { $lines }

## ما ينتظر موافقة

staff-yeses-button = ما ينتظر نعم
staff-yeses =
    <b>{ $count ->
        [one] شيء واحد ينتظر موافقتك
        [two] شيئان ينتظران موافقتك
        [few] { $count } أشياء تنتظر موافقتك
        [many] { $count } شيئًا ينتظر موافقتك
       *[other] { $count } شيء ينتظر موافقتك
    }</b>، الأقدم أولًا
    { $lines }
staff-yeses-none = لا شيء ينتظر موافقتك.

## حاجات لا يلبيها أحد

staff-unmet-button = عرض الحاجات
staff-unmet =
    <b>حاجات لا يلبيها أحد</b>

    { $lines }

    يظهر صاحب الحاجة حين تصبح في عهدتك.
staff-unmet-line = { $what }: { $count } ({ $why ->
    [nobody] لا أحد يعرضها هنا
    [asked] سألنا شخصًا
    [tried] من سألناهم لم يستطيعوا
    [answered] هناك من يستطيع، ونسأل إن كان مناسبًا
    [yours] في عهدتك
    [elsewhere] جاءت المساعدة من مكان آخر
   *[other] انتهت من تلقاء نفسها
    })
staff-unmet-further = و{ $count } أخرى
staff-unmet-none = لا حاجة دون تلبية الآن.
staff-unmet-mine-button = فتح ما هو في عهدتي

## شخص ثانٍ

staff-seconds-button = موافقة ثانية
staff-seconds-line = { $count ->
    [one] أحد الزملاء يطلب موافقتك.
    [two] طلبان من الزملاء ينتظران موافقتك.
    [few] { $count } طلبات من الزملاء تنتظر موافقتك.
    [many] { $count } طلبًا من الزملاء ينتظر موافقتك.
   *[other] { $count } طلب من الزملاء ينتظر موافقتك.
    }
staff-seconds =
    <b>ما ينتظر موافقة ثانية</b>
    { $lines }
staff-seconds-one = { $number }. { $what } (بطلب من { $who })
staff-seconds-none = لا شيء ينتظر موافقة ثانية.
staff-second-what = { $kind ->
    [remove] إبعاد { $who } من هنا
   *[let-back] السماح بعودة { $who }
    }
staff-second-asked =
    <b>طلب من { $who } لموافقتك على هذا: { $what }</b>

    لا يحدث إلا بموافقة شخص ثانٍ، حتى { $until }. الرجاء الحديث عنه أولًا.
staff-second-see-button = العرض والرد
staff-second =
    <b>طلب من { $who } لموافقة ثانية: { $what }</b>

    ينتظر حتى { $until }.

    { $note }
staff-second-state = { $state ->
    [waiting] يلزم أن يوافق شخص ثانٍ من الفريق. تم سؤال الزملاء.
    [done] وافق شخص ثانٍ، وقد حدث ذلك.
    [declined] لم يوافق شخص ثانٍ. لن يحدث ذلك.
    [taken-back] تم سحب الطلب. لن يحدث ذلك.
   *[over] لم يوافق أحد في الوقت. لن يحدث ذلك.
    }
staff-second-alone = لا يوجد هنا الآن شخص آخر يمكنه الموافقة. لذلك يطول الانتظار: يمكنك المتابعة وحدك من { $at }. ويُكتب ذلك في السجل.
staff-second-alone-now =
    <b>يمكنك الآن المتابعة وحدك: { $what }</b>

    ما زال لا يوجد هنا شخص آخر يوافق. الرجاء التفكير مرة أخرى. يمكنك المتابعة حتى { $until }.
staff-second-yes-button = { $own ->
    [yes] المتابعة وحدي
   *[no] نعم، أوافق
    }
staff-second-no-button = { $own ->
    [yes] سحب الطلب
   *[no] لا، الأفضل ألا يحدث
    }
staff-second-done = حدث ذلك: { $what }
staff-second-agreed = تمت الموافقة من { $who }، وقد حدث ذلك: { $what }
staff-second-declined = لا موافقة من { $who }، فلن يحدث ذلك: { $what }. الرجاء الحديث عنه معًا.
staff-second-over = لم يوافق أحد في الوقت، فلن يحدث ذلك: { $what }. يمكنك أن تطلب مرة أخرى.
staff-second-yourself = هذا طلبك. يلزم أن يوافق شخص ثانٍ.
staff-second-too-new = مضى أقل من يوم على وصولك إلى هنا أو إلى هذا الهاتف. يلزم أن يوافق شخص آخر.

## إبعاد شخص، والسماح بعودته

staff-remove-button = إبعاد الشخص
staff-ask-remove =
    <b>هل تريد إبعاد { $who } من هنا؟</b>

    هذا من أجل سلامة الآخرين فقط. هل تكفي استراحة؟

    يلزم أن يوافق شخص ثانٍ من الفريق. بعدها يخرج { $who } فورًا ولا يمكنه الانضمام ثانية. نبحث عن شخص جديد لمن كان يرافقهم. يصل خبر إلى { $who }، مع من يمكن اللجوء إليه. ويبقى ما أعطاه الآخرون وما تلقوه.

    إن كان أحد في خطر الآن، فالاتصال برقم الطوارئ أولًا.
staff-remove-ask-button = سؤال شخص ثانٍ
staff-removed-button = عرض المبعدين
staff-removed-list =
    <b>أُبعدوا من هنا:</b>
    { $lines }

    للسماح بعودة شخص يلزم أن يوافق شخص ثانٍ أيضًا.
staff-removed-nobody = لم يُبعد أحد من هنا.
staff-let-back-button = السماح بعودة { $who }
staff-removed =
    <b>لا يمكنك البقاء معنا هنا في الوقت الحالي.</b>

    هكذا قرر شخصان من الفريق. لن يصلك شيء آخر من هنا. إن رأيت أن هذا غير صحيح فيمكنك أن تخبرنا، ويمكنك اللجوء إلى جهة من الخارج: { $outside }

    إن احتجت إلى شخص الآن، فالأرقام تبقى على بعد ضغطة.
people-removed = لا يمكنك الانضمام هنا في الوقت الحالي. هكذا قرر شخصان من الفريق. إن رأيت أن هذا غير صحيح فاكتب /complain وأخبرنا.
staff-let-back = يمكنك العودة إلى هنا إن أردت. تبدأ من جديد، ولا نخبر أحدًا.

## استراحة من مكتب التنسيق

staff-paused =
    <b>منحك { $who } استراحة.</b>

    { $end } حتى ذلك الحين لا نكتب إليك شيئًا لم تطلبه، ولا نقترح عليك أحدًا جديدًا. وما تطلبه يصلك كما كان.

    إن لم يناسبك هذا، فالعودة بضغطة واحدة، أو أخبرنا.
staff-paused-until = تستمر حتى { $until }.
staff-paused-open = تستمر حتى تقول أنت ذلك أو نقوله نحن.

## أخبار المكان

staff-news-button = عرض الأخبار
staff-news-all =
    <b>أخبار من هنا</b>

    تصل إلى من وافق عليها، بالقدر الذي يريده على الأكثر، ولا تصل ليلًا.

    { $lines }
staff-news-one = { $number }. { $how }
staff-news-none = لم يُرسل شيء مؤخرًا.
staff-news-came = { $came ->
    [0] لم تصل إلى أحد بعد
    [one] وصلت إلى شخص واحد
    [two] وصلت إلى شخصين
    [few] وصلت إلى { $came } أشخاص
    [many] وصلت إلى { $came } شخصًا
   *[other] وصلت إلى { $came } شخص
    }؛ { $waits ->
    [0] لا تنتظر أحدًا
   *[other] تنتظر دورها عند { $waits }
    }؛ { $lost ->
    [0] يمكن إيصالها إلى الجميع
   *[other] لم يمكن إيصالها إلى { $lost }
    }.
staff-news-soon = تُرسل: { $at }. حتى ذلك الحين يمكنك سحبها.
staff-news-state = { $state ->
    [asked] يلزم أن يوافق شخص ثانٍ قبل إرسالها إلى الجميع.
    [dropped] لا تُرسل إلى أحد.
   *[draft] لم تُرسل.
    }
staff-news-write-button = كتابة خبر
staff-ask-news =
    <b>ما الجديد؟ الكتابة بهذه اللغة: { $language }</b>

    دون ذكر أي اسم، وباختصار: حتى { $most } حرف. بعدها يظهر كيف يُقرأ ولكم شخص هو.
staff-news-length = الرجاء كتابة بعض الكلمات، حتى { $most } حرف.
staff-news-heard = تم الاتصال بشخص بسبب هذه الكلمات، فلا تُرسل إلى أحد آخر. يمكنك كتابة شيء جديد.
staff-news-draft =
    <b>هكذا يُقرأ</b>
    { $lines }

    إلى:
    { $whom }
    { $count }
staff-news-preview = { $language }: { $words }
staff-news-preview-other = { $language }: غير مكتوب، فيُقرأ بهذه اللغة: { $other }
staff-news-count = { $count ->
    [one] يصل إلى شخص واحد.
    [two] يصل إلى شخصين.
    [few] يصل إلى { $count } أشخاص.
    [many] يصل إلى { $count } شخصًا.
   *[other] يصل إلى { $count } شخص.
    }
staff-news-few = يصل إلى أقل من { $least } أشخاص. هذا قليل جدًا: قد يُعرف من هم.
staff-news-too-few = يصل إلى أقل من { $least } أشخاص، فلا يُرسل: قد يُعرف من هم.
staff-news-everybody = كل من وافق على الأخبار
staff-news-any = { $part ->
    [role] أي دور
    [area] أي منطقة
    [stage] أي مرحلة
   *[language] أي لغة
    }
staff-news-area = من يسكن في { $area }
staff-news-part = { $to ->
    [parent] الأمهات والآباء
    [mentor] المرشدون
    [nurse] التمريض
    [expecting] من ينتظر طفلًا
   *[baby] من وُلد طفله
    }
staff-news-short = { $to ->
    [parent] الأمهات والآباء
    [mentor] المرشدون
    [nurse] التمريض
    [expecting] من ينتظر
   *[baby] مع طفل
    }
staff-news-who-button = اختيار لمن
staff-news-languages-button = تغيير الكلمات
staff-news-send-button = إرسال
staff-news-drop-button = ترك الخبر
staff-news-who =
    <b>لمن هذا الخبر؟</b>

    { $whom }

    { $count }
staff-news-part-button = اختيار { $part ->
    [role] الدور
    [area] المنطقة
    [stage] المرحلة
   *[language] اللغة
    }
staff-ask-news-part = <b>{ $part ->
    [role] أي دور؟
    [area] أي منطقة؟
    [stage] في أي مرحلة؟
   *[language] أي لغة؟
    }</b>
staff-news-choice-button = اختيار { $what }
staff-ask-news-language =
    <b>بأي لغة تريد كتابته؟</b>

    من يقرأ لغة أخرى يقرأ أول لغة كتبت بها.
staff-news-in-button = كتابة { $language }
staff-news-see =
    <b>أخبار من هنا</b>

    { $words }

    إلى:
    { $whom }

    { $how }
staff-news-undo-button = سحب الخبر
staff-news-too-late = خرج أوله بالفعل. لا يمكن سحبه.
staff-second-news =
    إرسال هذا إلى كل من وافق على الأخبار
    { $lines }
staff-news-words = { $words }
staff-news-gone = (الكلمات لم تعد موجودة)
staff-news =
    <b>أخبار من { $place }</b>
    { $note }
    { $words }
staff-news-own = { "" }
staff-news-other = (بهذه اللغة فقط: { $language ->
    [en] English
    [es] español
   *[ar] العربية
    })
staff-news-stop-button = اختيار وصول الأخبار

## ملف المكان

staff-export-button = طلب الملف
staff-export =
    <b>المكان في ملف</b>

    فيه أعداد، وسطر لكل شخص باسم مصنوع لهذا الملف وحده. لا يوجد فيه اسم حقيقي ولا كلمة كتبها أحد.

    يلزم أن يوافق شخص ثانٍ من الفريق. بعدها يصلك الملف وحده.
staff-export-ask-button = سؤال شخص ثانٍ
staff-second-export = كتابة ملف عن هذا المكان دون أسماء
staff-export-file = { $form ->
    [csv] المكان في جدول: سطر لكل شخص دون أسماء.
   *[json] المكان للبرامج: أعداد وسطور دون أسماء.
    }

## إعدادات المكان

staff-place-button = عرض الإعدادات
staff-place =
    <b>{ $place }: { $part ->
        [hours] أوقات العمل
        [numbers] الأرقام التي تُعطى
       *[figures] ما هو معمول به
    }</b>

    { $lines }

    هكذا يراه الناس الآن.
staff-place-part-button = { $part ->
    [hours] عرض الأوقات
    [numbers] عرض الأرقام
   *[figures] عرض المعمول به
    }
staff-place-closed = مغلق: { $day }
staff-place-number = { $name }: { $number } ({ $open ->
    [always] في أي وقت
   *[other] { $open }
    })
staff-place-call = من يحتاج إلى شخص الآن: لأول من يُتصل به { $time }
staff-place-families = العائلات مع ممرضة واحدة: الأفضل حتى { $soft }، وأبدًا لا تزيد على { $hard }
staff-place-quiet = تُعد العائلة صامتة بعد { $weeks ->
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $weeks } أسابيع
    [many] { $weeks } أسبوعًا
   *[other] { $weeks } أسبوع
    }
staff-place-least = ما يقل عن { $least } لا يُذكر عدده أبدًا
staff-place-votes = يبقى التصويت مفتوحًا { $days ->
    [one] يومًا واحدًا
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
    }، ويُعتد به إذا صوّت { $percent } من كل مئة
