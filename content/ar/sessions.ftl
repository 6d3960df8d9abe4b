### Group sessions: one leads, others come in by a code

sessions-open-button = لقاءات جماعية
sessions-open =
    <b>لقاءات جماعية</b>

    قُد شيئًا لعدة أشخاص وأرِهم رمزًا. أو ادخل برمز من يقود.

    حين يقول من يقود إنه انتهى، يُكتب في كتاب الجميع.
sessions-start-button = قُد لقاءً
sessions-code-button = ادخل برمز
sessions-see-button = انظر لقائي
sessions-some = لقاء جماعي
sessions-nothing-to-lead = تقود شيئًا يمكنك تقديمه. قل أولًا ماذا يمكنك أن تفعل مع عدة أشخاص.
sessions-ask-kind = <b>ماذا ستفعلون معًا؟</b>

    يبدأ حين تضغط.
# $code: six digits, with gaps. $link: opens it, too.
sessions-mine =
    <b>{ $what }</b>
    أرِهم هذا الرمز أو اقرأه بصوت عالٍ:

    <b>{ $code }</b>

    أو أرسل هذا الرابط: { $link }

    الموجودون الآن: { $count }
    { $names }
sessions-there-line = { $who }
sessions-nobody-yet = لم يدخل أحد بعد.
sessions-again-button = انظر مجددًا
sessions-end-button = قل إنه انتهى
sessions-ask-long =
    <b>كم دام { $what }؟</b>

    { $count ->
        [one] كان هناك شخص واحد.
       *[other] عدد من حضروا: { $count }.
    } تقدّم هذا الوقت مرة واحدة مهما كان عددهم. وكل منهم يتلقّاه.
sessions-nobody-came = لم يدخل أحد بالرمز. هل انتهى على كل حال؟
sessions-off-button = لم يحدث
sessions-held = <b>{ $what }: { $minutes }</b>

    انتهى، وهو مكتوب في كتاب كل من حضر. شكرًا.
sessions-not-held = <b>{ $what }</b>

    انتهى. لم يُكتب شيء.
sessions-ask-code =
    <b>ما الرمز؟</b>

    اكتب الأرقام الستة التي يريها أو يقرؤها من يقود.
sessions-no-such-code = هذا ليس رمز لقاء يمكنك دخوله الآن. اطلبه مرة أخرى ممن يقود.
sessions-too-many-tries = كانت رموزًا كثيرة. اطلب الرابط ممن يقود، أو حاول بعد ساعة.
sessions-door =
    <b>{ $who } يقود: { $what }</b>

    هل أنت هناك؟ إذن اضغط. يقرأ { $who } اسمك، ويُحسب لكما معًا.
sessions-come-button = نعم، أنا هنا
sessions-inside =
    <b>{ $who } يقود: { $what }</b>

    أنت في اللقاء. { $count ->
        [one] حتى الآن أنت وحدك.
       *[other] عددكم { $count }.
    } حين يقول { $who } إنه انتهى، تقرأ كم دام.
sessions-go-button = لست هناك
sessions-gone = لم تعد محسوبًا هناك.
sessions-over = يقول { $who } إنه انتهى: { $what }، { $minutes }. وهو مكتوب في كتابك.
sessions-deny-button = لم يكن كذلك
sessions-denied = شكرًا لقولك ذلك. لم يعد مكتوبًا في كتابك، وينظر فيه أحد المنسقين. لا يُقال لمن قاد إنك قلت ذلك.
sessions-ask-over = بدأ { $what } في { $when }. هل انتهى؟ قل كم دام، حتى يُحسب للجميع.

## For the coordinator

sessions-ask-silent = لم يقل { $who } كم دام لقاء جماعي في { $when } ({ $what }). اسأل من فضلك، حتى لا يضيع وقت أحد.
sessions-ask-denied = يقول { $who } إنه لم يكن كذلك: { $what } مع { $other } في { $when }. لم يعد في كتاب { $who }. تحدث معه أولًا. لا يُقال ذلك إلى { $other }.
sessions-ask-together = لم يعد ينبغي أن يلتقي { $who } و{ $other }، والاثنان في لقاء جماعي مستمر: { $what }، منذ { $when }. يُرجى ترتيب الأمر كي لا يضطر أحد إلى البقاء هناك مع الآخر. لا يُقال ذلك لأي منهما.
sessions-look-button = انظر من حضر
sessions-look =
    <b>{ $who } قاد: { $what }</b>
    من دخل:
    { $names }

    كم دام، كما يقولون لك؟
