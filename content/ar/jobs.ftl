### أعمال الخدمة نفسها: ما يفعله الناس هنا لتستمر للجميع.

jobs-button = عرض الأعمال
jobs-kind = { $kind ->
    [welcome] استقبال القادمين الجدد
    [translate] الترجمة
    [texts] تجربة النصوص
    [cook] الطبخ
    [interview] لقاء من يود المساعدة هنا
    [set-up] تجهيز القاعة
    [call] الاتصال بالقادمين الجدد
   *[garden] العناية بالحديقة
    }
jobs-kind-button = { $kind ->
    [welcome] استقبال الناس
    [translate] الترجمة
    [texts] تجربة النصوص
    [cook] الطبخ
    [interview] لقاء الراغبين
    [set-up] تجهيز القاعة
    [call] الاتصال بالجدد
   *[garden] العناية بالحديقة
    }
jobs-board =
    <b>أعمال نتشاركها</b>
    ما يجعل هذا المكان يستمر. يمكن لأي شخص أخذ عمل، ويُحسب الوقت مما أعطى.

    { $lines }

    هل سلّمك أحد عملًا؟ يمكنك كتابة الرمز هنا.
jobs-board-empty =
    <b>أعمال نتشاركها</b>

    لا شيء مطلوب الآن. يمكنك النظر في يوم آخر.

    هل سلّمك أحد عملًا؟ يمكنك كتابة الرمز هنا.
jobs-item = { $when }: { $title } · { $long } { $word ->
    [held] · هو لك
    [waiting] · أنت في الانتظار
    [offered] · محفوظ لك
    [over] · انتهى
   *[open] {""}
    }
jobs-circle-line = { $count ->
    [one] عمل واحد ينتظر من يقوم به.
    [two] عملان ينتظران من يقوم بهما.
    [few] { $count } أعمال تنتظر من يقوم بها.
    [many] { $count } عملًا ينتظر من يقوم به.
   *[other] { $count } عمل ينتظر من يقوم به.
    }
jobs-home-line = { $when }: عمل أخذته.
jobs-one =
    <b>{ $title }</b>
    { $when }، لمدة { $long }
    { $where }
    يطلبه { $who }

    ما زال مطلوبًا: { $left } من { $room }

    { $mine }
jobs-mine-host = أنت من عرض هذا العمل.
jobs-mine-open = إن أخذته يُحسب الوقت مما أعطيت حين يتم. يمكنك إعادته في أي وقت قبله.
jobs-mine-full = أخذه عدد كاف من الناس. إن انتظرت نسألك حين لا يستطيع أحدهم المجيء.
jobs-mine-held = <b>هو لك. شكرًا.</b> إن لم تستطع المجيء، يمكنك إعادته أو تسليمه.
jobs-mine-waiting = أنت في الانتظار. نسألك حين لا يستطيع أحدهم المجيء.
jobs-mine-offered = <b>هو محفوظ لك حتى { $until }.</b>
jobs-take-button = أخذ العمل
jobs-wait-button = انتظار العمل
jobs-taken = شكرًا. هو لك، ونذكّرك به.
jobs-quicker = سبقك أحدهم. يمكنك الانتظار أو أخذ عمل آخر.
jobs-hand =
    <b>رمزك: { $code }</b>

    يمكنك قوله لشخص واحد يود القيام به عنك. حين يكتبه تحت «{ jobs-button }» ويوافق، يصير العمل له.

    حتى ذلك الحين يبقى لك. الرمز الجديد يلغي هذا.
jobs-handed =
    <b>يسلّمك أحدهم عملًا</b>
    { $title }
    { $when }

    هل تود أخذه؟
jobs-offer =
    <b>مطلوب شخص لعمل في { $when }.</b>

    هو محفوظ لك حتى { $until }. يستغرق { $minutes }. هل يناسبك؟
jobs-reminder = في { $when } ينتظرك الناس لعمل أخذته. شكرًا.
jobs-reminder-host = في { $when } يأتي الناس للعمل الذي عرضته.
jobs-told-open = العمل في { $when } معروض.
jobs-told-declined = العمل في { $when } ليس معروضًا.
jobs-told-unanswered = لم يجب أحد عن العمل في { $when }.
jobs-told-off = العمل في { $when } لم يعد مطلوبًا. شكرًا على عرضك.
jobs-told-off-host = ألغى فريق التنسيق العمل الذي عرضته ليوم { $when }. أُخبر به الجميع.
jobs-told-lapsed = انتقل العمل في { $when } إلى التالي في الانتظار. إن شئت، يمكنك الانتظار من جديد.
jobs-told-handed = يقوم شخص آخر الآن بعملك في { $when }. لا شيء آخر مطلوب.
jobs-told-returned = أُعيد عملك في { $when }. لا شيء آخر مطلوب.
jobs-told-no-place = كان للعمل في { $when } عدد كاف. ستأتي أعمال أخرى.
jobs-cancelled = العمل في { $when } أُلغي. أُخبر به الجميع.
jobs-off =
    <b>هل تريد إلغاء العمل في { $when }؟</b>

    نخبر كل من أخذه أو ينتظره.

## عرض عمل

jobs-new-button = عرض عمل جديد
jobs-new = <b>ما المطلوب؟</b>
jobs-people =
    <b>كم شخصًا مطلوب؟</b>

    يمكنك الضغط، أو كتابة عدد من { $least } إلى { $most }.
jobs-read-back =
    <b>{ $title }</b>
    { $when }، لمدة { $long }
    { $where }

    عدد الأشخاص المطلوب: { $room }

    هل هذا صحيح؟

## بعد ذلك

jobs-how-ask = أخذت عملًا في { $when }. كيف كان؟
jobs-how-nudge = مرة أخرى: هل قمت بالعمل في { $when }؟ ضغطة واحدة تكفي.
jobs-how = <b>هل قمت بالعمل في { $when }؟</b>
jobs-did-button = قمت به
jobs-did-not-button = ليس هذه المرة
jobs-said-noted = دُوّن ذلك. شكرًا.
jobs-who-ask = انتهى العمل في { $when }. يُرجى القول من قام به.
jobs-who-nudge = مرة أخرى: من قام بالعمل في { $when }؟ يستغرق دقيقة.
jobs-who =
    <b>من قام بالعمل في { $when }؟</b>

    يُحسب الوقت حين يقول الاثنان ذلك.
jobs-find-out =
    <b>كيف كان العمل في { $when }؟</b>

    يُرجى سؤال الأشخاص أنفسهم، ثم الضغط.
jobs-who-did-button = قام به { $who }
jobs-who-did-not-button = لم يقم به { $who }
jobs-over = انتهى العمل في { $when }. { $word ->
    [waits] ننتظر أن يقول شخص آخر كيف كان.
    [thanks] دُوّن كل شيء. شكرًا.
   *[noted] لا شيء آخر مطلوب.
    }
jobs-ask-silent = لم يقل الجميع كيف كان العمل في { $when }. عرضه { $who }. يُرجى معرفة من قام به.
jobs-ask-differ = يقول شخصان أشياء مختلفة عن العمل في { $when }. عرضه { $who }. يُرجى الحديث مع كل منهما وحده، ثم القول كيف كان.

## تبادل عملين

jobs-swap-button = تبديل العمل
jobs-swap-see-button = من يسأل؟
jobs-swap-off-button = إيقاف السؤال
jobs-swap-yes-button = موافقة على التبديل
jobs-swap-no-button = ليس هذه المرة
jobs-swap-item = { $when }: { $title } · { $long }
jobs-swap =
    <b>أي عمل تودّ أن يكون لك بدل عملك؟</b>

    { $lines }

    بنقرة واحدة نسأل من لديه العمل. يقرأ اسمك، وتقرأ اسمه بعد موافقته.
jobs-swap-none = لا يوجد الآن عمل للتبديل. يمكنك تسليم عملك أو إعادته.
jobs-swap-is-asked = سألنا أحدهم. نخبرك بالجواب، وحتى ذلك الحين يبقى عملك لك.
jobs-mine-swap = <b>هو لك. شكرًا.</b> طلبت تبديله. نخبرك حتى { $until } على الأكثر.
jobs-swap-taken-back = لم نعد نسأل. يبقى عملك لك.
jobs-swap-line = أحدهم يودّ تبديل عمل معك.
jobs-swap-asked = أحدهم يودّ التبديل مع عملك في { $when }.
jobs-swap-one =
    <b>{ $who } يودّ تبديل عمل معك.</b>

    عملك الآن: { $mine }
    يكون لك بدلًا منه: { $instead }

    يمكنك الجواب حتى { $until }. وإلا فلا يتغير شيء.
jobs-swapped = شكرًا. تم التبديل، و{ $who } على علم. هذا عملك الآن.
jobs-swap-declined = لا بأس. يبقى عملك لك، ولا يُقال لأحد من سألناه.
jobs-swap-over = لم يعد هذا التبديل ممكنًا. يبقى عملك لك.
jobs-told-swapped = تم التبديل مع { $who }. شخص آخر يقوم الآن بعملك في { $before }. عملك هو الذي في { $now }.
jobs-told-nobody = لم يستطع أحد التبديل هذه المرة. يبقى عملك في { $when } لك.
