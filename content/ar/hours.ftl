# دفتري: ما أعطاه كل شخص وما تلقاه. لا دَين ولا علامة ناقص.

hours-book =
    <b>دفتري</b>
    أُعطي: { $given } · وصل: { $received }

    { $lines }
hours-book-nudged =
    { $book }

    { $nudge }
hours-book-empty =
    <b>دفتري</b>

    صفحتك الأولى ما زالت بيضاء. عند لقاء التمريض أو من يرافقك، يُكتب ذلك هنا للطرفين: كلاكما يعطي وكلاكما يأخذ.
hours-nudge-receive = أعطيت الكثير. هل هناك ما يساعدك الآن؟
hours-nudge-give = وصلك الكثير. متى شئت، هناك ما يمكنك أن تعطيه.
hours-line-both = { $day }: { $what } مع { $who }. كل طرف أعطى { $minutes }.
hours-line-given = { $day }: { $what }. أعطيت { $who } { $minutes }.
hours-line-received = { $day }: { $what }. وصلك { $minutes } من { $who }.
hours-kind-checkin = لقاء
hours-kinds =
    <b>دفتري حسب النوع</b>
    { $lines }
hours-kind-line = { $what }: أُعطي { $given } · وصل { $received }
hours-book-button = فتح دفتري
hours-kinds-button = عرض حسب النوع
hours-too-long = يمكن أن يكون القيد من دقيقة إلى يوم واحد. يُرجى تقسيمه إلى أجزاء أصغر.
hours-past-limit = هذا أكثر مما يمكن كتابته الآن. يُرجى الحديث مع التنسيق؛ لن يضيع شيء.
