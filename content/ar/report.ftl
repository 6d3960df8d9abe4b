# التقرير عن شهر أو ربع سنة: يقرؤه من يخطط للخدمة ويموّلها، وكل من يسأل.

report-title = { $place }: ما جرى في { $period }
# $first and $last: months with their years.
report-quarter = { $first } – { $last }
report-contents = ما في هذا التقرير
report-about = هذا ما فعله الناس هنا معا في { $period }، وما فعلته الخدمة. كل الأرقام عن كثير من الناس، ولا يُعرف أحد منها.
report-told-on = قيل في { $day }. ومن يسأل مرة أخرى يجد الأرقام نفسها.
report-not-reviewed = لم يراجع أحد بعد الكلمات بهذه اللغة.
report-part = { $part ->
    [outcomes] ما تغير للناس
    [assets] ما يأتي به الآباء والأمهات
    [capabilities] متى يبدأ الناس
    [reciprocity] العطاء والتلقي
    [networks] معرفة بعضنا بعضا
    [roles] القرار والعمل
    [facilitate] من يعطي الوقت
    [burden] هل هو كثير على أحد؟
    [withdrawal] هل تبقى الخدمة؟
    [lottery] هل الأمر هنا جيد كما في غيره؟
    [participation] العمل وإبداء الرأي
   *[service] ما وعدت به الخدمة
}
# $figure: what is counted.
report-caption = { $figure }، { $period }
report-picture = { $kind ->
    [spread] الغامق: لم يزد النصف على هذا. الفاتح: إلى أعلى رقم نذكره.
    [count] كلما طال الشريط زاد العدد.
    [index] فارغ حين يعطي الجميع القدر نفسه، وممتلئ حين يعطي واحد كل شيء.
   *[other] الغامق: هذا العدد من الكل. الفاتح: الباقون.
}
report-definition = كيف يُعدّ:
report-column = { $column ->
    [month] الشهر
    [what] ماذا
    [split] ماذا
    [split-again] لماذا
    [of] من كم
    [number] كم
    [percent] من كل 100
    [whole-hours] كل الساعات
    [hours] الساعات
    [index] من 0 إلى 1
    [reached] تحقق
   *[missing] لا نعرف عن
}
# $part: so many in 100.
report-percentile = { $part ->
    [25] الربع: لا أكثر من
    [50] النصف: لا أكثر من
    [75] ثلاثة أرباع: لا أكثر من
   *[other] { $part } من كل 100: لا أكثر من
}
report-own-words = السير الجيد، بكلماتهم
report-split-in-two = { $first } · { $second }
report-total = المجموع
report-total-of = { $what }: المجموع
report-at-least = { $count } أو أكثر
report-not-told = لا يُذكر
report-percent = نحو { $percent }
report-no-share = لم يُحسب
report-reached = { $answer ->
    [yes] نعم
    [no] لا
   *[unknown] لا شيء نقارن به
}
report-of = { $part } من { $whole }
report-lasts = { $time }
report-days = { $count ->
    [zero] 0 يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يوما
   *[other] { $count } يوم
}
report-stories = أكثر ما تغيّر، بكلمات الناس أنفسهم
report-stories-how = اختارها الأعضاء، ووافق من كتبها على أن تكون في تقرير. يمكن سحبها في أي وقت، ولا تظهر في التقارير التي تُكتب بعد ذلك.
report-story-unnamed = شخص من هنا
report-notes = كيف نذكر هذه الأرقام
report-note = { $note ->
    [rounded] كل رقم مقرّب إلى مضاعف للعدد 5، فقد يزيد الصحيح قليلا أو يقل. وما يقرؤه الجميع هنا، مثل عدد القرارات، يُذكر كما هو.
    [hidden] الأرقام من 1 إلى ما دون { $below } لا تُذكر. وإن أمكن حساب رقم لا نذكره من أرقام أخرى، فلا نذكر رقما آخر بجانبه. وعبارة «لا يُذكر» لا تعني أبدا لا شيء.
    [totals] المجاميع تُجمع من الأرقام المقرّبة.
    [shares] كم من كل 100 يُحسب من الأرقام المقرّبة، وفقط من 40 فأكثر.
    [spreads] نذكر كم فعل معظم الناس حين يفعل عدد كاف أكثر وعدد كاف أقل، حتى لا يُقرأ رقم أحد بعينه. وتُذكر الساعات حين يعطيها كثيرون ولا يعطي أحد أكثر من نصفها.
   *[once] كل شهر يُذكر مرة واحدة ويبقى كما ذُكر. وربع السنة يُجمع من أشهره ولا يُعدّ فيه شيء من جديد، فلا يظهر رقم من طرح تقرير من آخر.
}

## Tables for a spreadsheet

report-dictionary = { $column ->
    [file] الملف
    [column] العمود
    [meaning] ما فيه
    [unit] ما الذي يُعدّ
   *[definition] كيف يُعدّ
}
report-meaning = { $column ->
    [month] الشهر: السنة والشهر.
    [split] عمّ هذا السطر.
    [split-again] لماذا كان كذلك.
    [of] من كم هذا الرقم جزء. فارغ: لا يُذكر.
    [number] كم. فارغ: لا يُذكر.
    [percent] كم من كل 100، من الأرقام المقرّبة. فارغ: لم يُحسب.
    [whole-hours] كل الساعات معا. فارغ: لا يُذكر.
    [hours] الساعات. فارغ: لا يُذكر.
    [index] 0 حين يعطي الجميع القدر نفسه، وقرب 1 حين يعطي واحد كل شيء. فارغ: لا يُذكر.
    [reached] 1 إن تحقق و0 إن لم يتحقق. فارغ: لا شيء نقارن به.
    [percentile] لم يزد هذا الجزء من الكل عن هذا القدر. فارغ: لا يُذكر.
   *[missing] عن كم لا نعرف شيئا. فارغ: لا يُذكر.
}
report-unit = { $unit ->
    [none] لا شيء
    [hundredths] أجزاء من مئة
    [hours] ساعات
    [people] أشخاص
    [pairings] أزواج
    [asks] طلبات
    [meetings] لقاءات
    [decisions] قرارات
    [needs] حاجات
    [gaps] نواقص
    [minutes] دقائق
    [days] أيام
    [times] مرات
   *[counted] ما يُعدّ
}
