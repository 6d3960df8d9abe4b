# How things go, by a parent's own wish. No text says whether an answer is good or bad.

measures-open-button = قول كيف تسير أموري
measures-length = اكتب ما بين 1 و{ $most } حرفًا من فضلك.
measures-not-shared = أنت لا تشارك شيئًا مع ممرضتك الآن. إن أردت ذلك، فاذهب إلى الإعدادات ثم إلى من يرى ماذا.

measures-consent =
    <b>هل تود أن ننظر معًا كيف تسير أمورك؟</b>

    بضعة أسئلة قصيرة، الآن وكل بضعة أسابيع. الأمر لك، ويمكن ترك أي سؤال.

    أنت وحدك ترى ما تقوله. ويمكنك أن تريه لممرضتك.

    لا يحدث شيء من تلقاء نفسه مهما كان جوابك: لا يُنادى أحد. إن احتجت إلى أحد، فاضغط في الأسفل.

    يمكنك التوقف في أي وقت. عندها تُحذف كل أجوبتك.
measures-agree-button = نعم، اسألوني
measures-agreed = شكرًا. يمكنك أن تبدأ الآن، أو أن تنتظر حتى نسألك.
measures-mine =
    <b>كيف تسير أموري</b>

    أجب متى شئت. ونسألك أيضًا كل بضعة أسابيع.
measures-answer-these-button = الإجابة: { $title }
measures-title = { $title }
measures-own-title = ما يسير جيدًا عندي
measures-said-button = رؤية ما قلته
measures-stop-button = التوقف والحذف
measures-ask-stop =
    <b>هل نتوقف عن السؤال؟</b>

    تُحذف كل أجوبتك، ومنها ما أريته لممرضتك. لا يستطيع أحد إعادتها. ويبقى كل شيء آخر كما هو.
measures-stop-sure-button = التوقف وحذف كل شيء
measures-stopped = حُذف كل شيء، ولن نسأل بعد الآن. يمكنك أن تبدأ من جديد في أي وقت.

## Being asked

measures-ask = قلت إنه يمكننا أن نسألك كيف تسير أمورك. الأمر يأخذ دقيقة. هل تود ذلك؟
measures-begin-button = الإجابة الآن
measures-not-now-button = ليس هذه المرة
measures-not-now = لا بأس. نسألك في وقت آخر.

## One question on a screen

measures-question =
    { $number } من { $count }. { $asks }

    <b>{ $item }</b>
measures-question-unread =
    { $number } من { $count }. { $asks }

    <b>{ $item }</b>

    لم يراجع أحد هذه الترجمة بعد. بالإنجليزية: { $english } { $english_item }
measures-answer-button = { $answer }
measures-skip-button = ترك هذا السؤال
measures-own =
    <b>ما معنى أن تسير الأمور جيدًا عندك؟</b>

    اكتبه بكلماتك، في سطر أو سطرين. ويمكنك أن ترى لاحقًا مدى ثقتك به.
measures-sure =
    أن تسير الأمور جيدًا عندك هو: { $words }

    <b>ما مدى ثقتك بذلك اليوم؟</b>
measures-sure-one = { $sure ->
    [1] لا ثقة بعد
    [2] ثقة قليلة
    [3] بين بين
    [4] ثقة لا بأس بها
   *[5] ثقة كبيرة
    }
measures-sure-button = { $sure ->
    [1] لا ثقة عندي بعد
    [2] عندي ثقة قليلة
    [3] أنا بين بين
    [4] عندي ثقة لا بأس بها
   *[5] عندي ثقة كبيرة
    }
measures-other-words-button = كتابة كلمات أخرى

## Afterwards

measures-thanks =
    <b>شكرًا.</b>

    { $seen }

    لا يحدث بها شيء آخر. إن أثقلك شيء، فيمكنك أن تتحدث مع أحد: اضغط في الأسفل في أي ساعة.
measures-seen-if = أنت وحدك ترى ذلك. وإن شئت، يراه { $who } أيضًا.
measures-seen-by = أنت و{ $who } تريان ذلك، ولا أحد غيركما.
measures-seen-by-nobody = أنت وحدك ترى ذلك.
measures-show-button = عرضه على { $who }
measures-hide-button = إخفاء { $day } عن { $who }
measures-said-none = لم تقل شيئًا بعد.
measures-said =
    <b>ما قلته</b>

    { $lines }
measures-day = { $day }
measures-line-answer = { $day }. { $item }: { $answer }
measures-line-skipped = { $day }. { $item }: تُرك
measures-line-sure = { $day }: { $sure ->
    [none] تُرك
    [1] لا ثقة بعد
    [2] ثقة قليلة
    [3] بين بين
    [4] ثقة لا بأس بها
   *[5] ثقة كبيرة
    }
measures-line-total = { $day }: { $title }، { $total }{ $by }
measures-by = ، كتبه { $who }
measures-by-nobody = { "" }
measures-draw-button = ارسمه لي
measures-drawn = ها هو يأتي في الأسفل.
measures-picture = مدى ثقتي
measures-picture-about = كلما زادت الثقة، ارتفع أكثر
measures-course =
    أن تسير الأمور جيدًا عندك هو: { $words }

    { $lines }

## For a family's nurse

measures-family-button = رؤية كيف تسير الأمور
measures-family =
    <b>ما يعرضه { $who } عليك</b>

    { $lines }

    الرقم وحده لا يقول شيئًا. اسأل كيف هو الحال.
measures-family-none =
    <b>ما يعرضه { $who } عليك</b>

    لم يُعرض عليك شيء بعد.
measures-shown-line = { $day }: { $title }، { $total } (من { $low } إلى { $high })
measures-write-button = تدوين مجموع
measures-which = أيها أجريتما معًا على الورق؟
measures-measure-button = { $title }
measures-ask-total =
    <b>{ $title }</b>

    ما المجموع الذي وجدته؟ اكتبه رقمًا من { $low } إلى { $high }.
measures-total-range = يجب أن يكون رقمًا من { $low } إلى { $high }.
measures-ask-day =
    <b>{ $title }: { $total }</b>

    في أي يوم كان ذلك؟ اضغط على يوم، أو اكتبه.
measures-day-button = { $day }
measures-day-unread = لم أستطع قراءة ذلك. اكتب اليوم هكذا من فضلك: 24 نوفمبر.
measures-day-right =
    <b>{ $title }: { $total }</b>

    هل هذا هو اليوم؟
measures-total-day = يجب أن يكون ذلك اليوم ضمن السنة الماضية، وألا يكون قادمًا.
measures-written =
    دُوّن ذلك من أجل { $who }، وهو مرئي هناك أيضًا.

    { $line }
measures-wrong-button = التراجع عنه
measures-last-wrong-button = سحب آخر مجموع
measures-taken-back = تم التراجع عنه.
