### Group sessions: one leads, others come in by a code

sessions-open-button = لقاءات جماعية
sessions-open =
    <b>لقاءات جماعية</b>

    يمكنك قيادة نشاط لعدة أشخاص وإظهار رمز لهم. أو الدخول برمز من يقود.

    عندما يُعلَن أن اللقاء انتهى، يُكتب في دفتر الجميع.
sessions-start-button = قيادة لقاء
sessions-code-button = الدخول برمز
sessions-see-button = عرض لقائي
sessions-some = لقاء جماعي
sessions-nothing-to-lead = يمكنك قيادة ما يمكنك تقديمه. يُرجى أولًا ذكر ما يمكنك فعله مع عدة أشخاص.
sessions-ask-kind = <b>ما النشاط المشترك؟</b>

    يبدأ اللقاء عند الضغط.
# $code: six digits, with gaps. $link: opens it, too.
sessions-mine =
    <b>{ $what }</b>
    يُرجى إظهار هذا الرمز أو قراءته بصوت عالٍ:

    <b>{ $code }</b>

    أو إرسال هذا الرابط: { $link }

    عدد الحاضرين الآن: { $count }
    { $names }
sessions-there-line = { $who }
sessions-nobody-yet = لم يدخل أحد بعد.
sessions-again-button = نظرة أخرى
sessions-end-button = إعلان الانتهاء
sessions-ask-long =
    <b>{ $what }: كم كانت المدة؟</b>

    { $count ->
        [one] كان هناك شخص واحد.
       *[other] عدد من حضروا: { $count }.
    } يُحسب هذا الوقت عطاءً منك مرة واحدة مهما كان عددهم. وكل منهم يتلقّاه.
sessions-nobody-came = لم يدخل أحد بالرمز. هل انتهى اللقاء على كل حال؟
sessions-off-button = لم يحدث
sessions-held = <b>{ $what }: { $minutes }</b>

    انتهى اللقاء، وهو مكتوب في دفتر كل من حضر. شكرًا.
sessions-not-held = <b>{ $what }</b>

    انتهى اللقاء. لم يُكتب شيء.
sessions-ask-code =
    <b>ما الرمز؟</b>

    يُرجى كتابة الأرقام الستة التي يُظهرها أو يقرؤها من يقود.
sessions-no-such-code = هذا ليس رمز لقاء يمكن دخوله الآن. يُرجى طلبه مرة أخرى ممن يقود.
sessions-too-many-tries = كانت رموزًا كثيرة. يُرجى طلب الرابط ممن يقود، أو المحاولة بعد ساعة.
sessions-door =
    <b>{ $what }، بقيادة { $who }</b>

    هل أنت هناك؟ تكفي ضغطة. يظهر اسمك عند { $who }، ويُحسب الوقت لكما معًا.
sessions-come-button = نعم، أنا هنا
sessions-inside =
    <b>{ $what }، بقيادة { $who }</b>

    أنت في اللقاء. { $count ->
        [one] حتى الآن أنت وحدك.
       *[other] العدد الآن: { $count }.
    } عندما يُعلَن الانتهاء، يصلك كم كانت المدة.
sessions-go-button = لست هناك
sessions-gone = لم يعد اسمك محسوبًا هناك.
sessions-over = جاء من { $who } أن هذا انتهى: { $what } · { $minutes }. وهو مكتوب في دفترك.
sessions-deny-button = لم يكن كذلك
sessions-denied = شكرًا لقولك ذلك. لم يعد مكتوبًا في دفترك، وفريق التنسيق ينظر في الأمر. لا يُقال لمن قاد إن ذلك جاء منك.
sessions-ask-over = بدأ هذا في { $when }: { $what }. هل انتهى؟ يُرجى ذكر المدة، حتى تُحسب للجميع.

## For the coordinator

sessions-ask-silent = لم تصل بعد من { $who } مدة لقاء جماعي في { $when } ({ $what }). يُرجى السؤال، حتى لا يضيع وقت أحد.
sessions-ask-denied = جاء من { $who } أن الأمر لم يكن كذلك: { $what } مع { $other } في { $when }. لم يعد ذلك في دفتر { $who }. يُرجى الحديث أولًا مع { $who }. لا يُقال ذلك إلى { $other }.
sessions-ask-together = لم يعد ينبغي الجمع بين { $who } و{ $other }، والاسمان في لقاء جماعي مستمر: { $what }، منذ { $when }. يُرجى ترتيب الأمر كي لا يُضطر أحد إلى البقاء هناك مع الآخر. لا يُقال ذلك لأي منهما.
sessions-look-button = عرض من حضر
sessions-look =
    <b>{ $what }، بقيادة { $who }</b>
    من دخل:
    { $names }

    كم كانت المدة، كما يُروى لك؟
