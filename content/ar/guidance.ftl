### أدلة للقراءة. ما تقوله في content/guidance.

guidance-open-button = قراءة أدلة قصيرة
guidance-open =
    <b>أدلة قصيرة للقراءة</b>

    من الحمل إلى العودة إلى العمل. يمكنك رؤية ما يناسب وقتك، أو اختيار موضوع، أو البحث بكلماتك.
guidance-open-loss =
    <b>شيء للقراءة</b>

    فقط إن أردت، ومتى أردت. يمكنك أيضًا البحث بكلماتك.
guidance-fits-button = رؤية المناسب الآن
guidance-topics-button = اختيار موضوع
guidance-look-button = البحث عن شيء
guidance-kept-button = رؤية ما أحتفظ به
guidance-stop-button = إيقاف عرض الأدلة
guidance-offers-button = عرض الأدلة من جديد
guidance-stopped = لن نعرض عليك أدلة بعد الآن. كلها هنا متى أردت.
guidance-offers = بين حين وآخر نعرض عليك دليلًا مناسبًا.
guidance-fits = <b>ما يناسب الآن</b>
guidance-topics = <b>ما الموضوع المطلوب للقراءة؟</b>
guidance-topic = <b>{ guidance-topic-button }</b>
guidance-topic-button = { $topic ->
    [pregnancy] الحمل
    [birth] الولادة
    [feeding] الرضاعة والطعام
    [sleep] النوم
    [crying] البكاء
    [play] التعلق واللعب
    [partner] أنتما معًا
    [mood] الصحة والمزاج
    [home] الأمان في البيت
    [money] المال والمساعدة
    [housing] السكن
    [study] الدراسة والعمل
    [childcare] رعاية الطفل
    [work] العودة إلى العمل
    [carers] الآباء وغيرهم
   *[grief] الحزن
    }
guidance-ask-words = <b>ما المطلوب؟</b> يمكنك الكتابة بكلماتك: «يبكي طوال المساء»، «أول طعام»، «لا مال للإيجار».
guidance-found = <b>ربما هذا هو المقصود.</b> يمكنك أيضًا كتابة كلمات أخرى.
guidance-found-none = لم نجد شيئًا لذلك. يمكنك تجربة كلمات أخرى أو اختيار موضوع. وممرضتك ومن معك هنا يمكنهم المساعدة أيضًا.
guidance-found-none-loss =
    لم نجد شيئًا لذلك. ممرضتك يمكنها المساعدة، ويمكنك الاتصال هنا أيضًا:
    { $numbers }
guidance-kept = <b>أدلة محفوظة لديك</b>
guidance-kept-none = لا شيء هنا بعد. عند قراءة دليل يمكنك الضغط على «الاحتفاظ به».
guidance-listed =
    { $heading }

    { $lines }
guidance-line = { $number }. { $title }
guidance-one-button = قراءة { $number }
guidance-guide =
    <b>{ $title }</b>

    { $text }

    <b>للتجربة:</b> { $to_try }

    <b>متى يكون الاتصال:</b> { $to_call }
    { $numbers }

    <i>{ $read_by } حسب نصائح: { $source }. يُراجع من جديد قبل { $day }.</i>
guidance-not-read-yet = لم يقرأه مختص بعد.
guidance-read-by = قرأه: { $by }.
guidance-nurse = ممرضتك: هنا في «كيث»
guidance-english =
    <b>بالإنجليزية: { $title }</b>

    { $text }

    <b>Try this:</b> { $to_try }

    <b>When to call:</b> { $to_call }
guidance-with-english =
    { $guide }

    { $english }
guidance-keep-button = { $to ->
    [yes] الاحتفاظ به
   *[no] عدم الاحتفاظ به
    }
guidance-keep-told = { $to ->
    [yes] تم الاحتفاظ به. هو مع أدلتك.
   *[no] لم يعد محفوظًا.
    }
guidance-show-button = { $to ->
    [yes] عرضه على ممرضتي
   *[no] إخفاؤه عن ممرضتي
    }
guidance-show-told = { $to ->
    [yes] يمكن لممرضتك أن ترى رغبتك في الحديث عن هذا.
   *[no] لم تعد ممرضتك تراه.
    }
guidance-not-shared = لا مشاركة مع ممرضتك الآن. يمكنك تغيير ذلك في ما وافقت عليه.
guidance-offer = دليل قصير قد يناسب الآن: <b>{ $title }</b>
guidance-fitting-button = قراءة دليل مناسب
guidance-read-button = قراءته
guidance-shown-told = دليل يعرضه عليك { $who } للحديث عنه: <b>{ $title }</b>
guidance-family-button = رؤية الأدلة المعروضة
guidance-family = <b>أدلة يعرضها عليك { $who }</b>
