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
hours-kind-group = لقاء جماعي
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
