# دفتري: ما أعطاه كل شخص وما تلقاه. لا دَين ولا علامة ناقص.

hours-book =
    <b>دفتري</b>
    أعطيت: { $given } · تلقيت: { $received }

    { $lines }
hours-book-nudged =
    { $book }

    { $nudge }
hours-book-empty =
    <b>دفتري</b>

    صفحتك الأولى ما زالت بيضاء. بعد كل لقاء مع أحد ممن معك، يُكتب ذلك هنا للطرفين: كلاكما يعطي وكلاكما يتلقى.
hours-nudge-receive = أعطيت الكثير. هل هناك ما يساعدك الآن؟
hours-nudge-give = هل هناك ما يسعدك أن تعطيه؟ فقط إن شئت ومتى شئت.
hours-line-both = { $day }: { $what } مع { $who }. من كل طرف: { $minutes }.
hours-line-given = { $day }: { $what }. أعطيت { $who }: { $minutes }.
hours-line-received = { $day }: { $what }. تلقيت من { $who }: { $minutes }.
hours-kind-checkin = لقاء
hours-kind-group = لقاء لعدة أشخاص
hours-kind-session = لقاء جماعي
hours-kinds =
    <b>دفتري حسب النوع</b>
    { $lines }
hours-kind-line = { $what }: أعطيت { $given } · تلقيت { $received }
hours-book-button = فتح دفتري
hours-kinds-button = عرض حسب النوع
hours-too-long = يمكن أن تكون المدة الواحدة من دقيقة إلى يوم. يُرجى كتابتها في أجزاء أصغر.
hours-past-limit = هذا أكثر مما يمكن كتابته الآن. يُرجى الحديث مع فريق التنسيق؛ لن يضيع شيء.
hours-kind-exchange = تبادل

## يُسأل عنه منسّق ليس أحد الاثنين

hours-ask-unlikely =
    ما سُجّل بين { $who } و{ $other } في أربعة أسابيع: { $together }، عدد التبادلات: { $times }.
    { $lines }
    قد يكون لذلك سبب وجيه. يُرجى الحديث مع كليهما بلطف.
hours-unlikely-much = قليلون من يتشاركون أكثر من { $most } في أربعة أسابيع.
hours-unlikely-day = في يوم واحد بلغ ذلك { $longest }.
hours-unlikely-even = من { $who }: { $given }، ومن { $other }: { $back }. كل تبادلاتهما تقريبًا كانت بينهما.


# Everything in my book: month by month, in short, as a picture and as files

hours-month = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
    } { $year }
hours-month-short = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
    }
hours-all-button = عرض كل شيء
hours-summary-button = عرض باختصار
hours-page =
    <b>دفتري: { $month }</b>
    أعطيت: { $given } · تلقيت: { $received }

    { $lines }
hours-only-kind =
    هذا فقط: { $what }

    { $page }
hours-only-with =
    مع { $who } فقط

    { $page }
hours-line-alone = { $day }: { $what }. { $way ->
        [both] أعطيت وتلقيت: { $minutes }.
        [given] أعطيت: { $minutes }.
       *[received] تلقيت: { $minutes }.
    }
hours-line-moved = { $day }: { $what }، { $minutes }.
hours-line-taken-back = { $line } أُلغي هذا ولا يُحسب.
hours-earlier-button = عرض الأقدم
hours-later-button = عرض الأحدث
hours-choose-button = اختيار جزء
hours-choose = أي جزء نعرض؟
hours-choose-kind-button = عرض: { $what }
hours-choose-who-button = عرض { $who }
hours-summary =
    <b>دفتري باختصار</b>
    المجموع: أعطيت { $given } · تلقيت { $received }

    <b>الأشهر الستة الأخيرة</b>
    { $months }

    <b>مع من</b>
    { $people }

    <b>حسب النوع</b>
    { $kinds }
hours-share = { $what }: أعطيت { $given } · تلقيت { $received }
hours-nothing = لا شيء بعد
hours-others = آخرون
hours-who = { $who }
hours-kind-other = شيء آخر
hours-file-button = { $form ->
        [bars] عرضه كصورة
        [csv] طلب جدول
       *[pdf] طلب صفحات للطباعة
    }
hours-file = { $form ->
        [csv] دفترك كله، لبرنامج جداول. يُرجى حفظه حيث لا يراه غيرك.
       *[pdf] دفترك كله، للقراءة أو الطباعة. يُرجى حفظه حيث لا يراه غيرك.
    }
hours-file-sent = ها هو أدناه. يُظهر دفترك كما هو الآن.
hours-title = دفتري
hours-with-whom = مع من
hours-by-kind = حسب النوع
hours-column = { $column ->
        [day] اليوم
        [what] ماذا
        [who] مع من
        [note] ملاحظة
        [given] أعطيت
       *[received] تلقيت
    }
hours-minutes-column = { $column ->
        [day] اليوم
        [what] ماذا
        [who] مع من
        [note] ملاحظة
        [given] أعطيت (دقائق)
       *[received] تلقيت (دقائق)
    }
hours-note-taken-back = { $time }، أُلغي
hours-lasts = { $time }
hours-day = { $day }
hours-total = المجموع: أعطيت { $given } · تلقيت { $received }
hours-month-total = { $month }: أعطيت { $given } · تلقيت { $received }
hours-written = كما كان في { $at }
