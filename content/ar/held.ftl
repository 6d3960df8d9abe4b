### كل ما يُحفظ عن شخص ما، في صفحة تُقرأ

held-title = كل ما نحتفظ به عنك
held-about = كُتب في { $at }. هكذا هو في تلك اللحظة.
held-left-out = هذا الملف لهاتف قد ينظر فيه آخرون: بعض الأمور لا تُكتب فيه أبدًا. يمكن إخبار من يعمل في التنسيق، والحصول عليها بطريقة أخرى.
held-part = { $part ->
    [checkins_pulse_wishes] كم مرة نسأل عن الأسبوع
    [checkins_reminder_wishes] التذكيرات
    [helpers] عدد الأسر التي يمكن مرافقتها
    [ladders] الطريق إلى مرافقة الآخرين
    [mentorships] وقت المرافقة
    [safety_checks] أسئلتي للتحقق
    [persons] عني
    [week_limits] ساعات الأسبوع
    [checkins_goals] الأهداف
    [checkins_groups] لقاءات جماعية من تنظيمي
    [hours_opportunities] ما اقترحته للجميع
    [opportunities] أماكني في الأنشطة
    [checkins_pulses] كيف كانت الأسابيع
    [clearances] ما سُمح به
    [companions] من ينوب عني أو من أنوب عنه
    [removals] إبعادي من هنا
    [staff_news] أخبار كتبتها للمكان
    [staff_web_sessions] متصفحات دخلت منها
    [looks] من اطّلع على ماذا مما يخصني
    [looks_at_words] كلمات لي اطّلع عليها آخرون
    [consents] ما تمت الموافقة عليه
    [course_steps] الدورة
    [person_tags] ما قيل عني
    [rest_weeks] أسابيع الراحة
    [roles] الدور هنا
    [working_hours] أوقات العمل
    [checkins_goals_shown] أهداف عُرضت علي
    [checkins_steps] الخطوات الصغيرة
    [checkins_agreements] خطط اللقاء
    [pairing_words] كلمات الختام
    [pairings] من كان معي
    [meetings] اللقاءات
    [book] ما أُعطي وما استُلم
    [safety_alarms] متى دعانا ما كتبتُ إلى طلب أحد
    [circle_items] ما طرحته على الحلقة
    [circle_applications] رغبتي في المساعدة هنا، كما طُرحت على الحلقة
    [circle_references] من يستطيع أن يقول شيئًا عني
    [circle_meetings] اجتماعات الحلقة التي أقودها
    [circle_comings] هل أحضر اجتماعات الحلقة
    [circle_promises] ما أفعله من أجل الحلقة
    [circle_swaps] طلبي تبديل عمل
    [circle_wishes] رغبتي في حلقة من الجيران
    [circle_wordings] كلمات طرحتها لما يقوله Kith
    [circle_wording_looks] ما قلته عن كلمات طرحها غيري
    [safety_complaints] شكاواي
    [talk_kept] كلمات كتبتها لأحد
    [skills_cards] ما أقدمه وما يساعدني
    [skills_searches] ما بُحث عنه من أجلي
    [skills_asked] متى سُئلت عن التقديم
    [skills_firsts] أول مرة قدمت وتلقيت
    [skills_rests] متى لا يطلب أحد مني التقديم
    [skills_ring_parts] دوري في حلقات المساعدة
    [exchanges] تبادلاتي
    [sessions] اللقاءات الجماعية التي قدتها أو حضرتها
    [talk_lines] كيف أريد كل محادثة
    [talk_messages] متى كتبت وكُتب إلي
    [talk_nights] ما يُكتب إلي خارج أوقاتي
    [talk_reports] ما أخبرت أنه لم يكن على ما يرام
    [calls] متى طُلب أحد
    [places] لقاءات المجموعة ومكاني فيها
    [asks] ما طُلب
    [panels] ما أصلحه مع شخص
    [panel_said] ما قلته في جلسة صلح
    [panel_repairs] ما أفعله لإصلاح أمر
    [evidence_sheets] أجوبة عن كيف تسير الأمور
    [evidence_stories] قصص أرويها
    [guidance_guides] أدلة أحتفظ بها أو عُرضت علي
    [guidance_wishes] هل تُعرض علي أدلة
    [panel_sitters] هل أحضر جلسات الصلح
   *[other] { $part }
    }
held-field = { $field ->
    [capacity] على الأكثر
    [every_weeks] كل كم أسبوع
    [two_hours] تذكير إضافي قبل ساعتين
    [state] أين وصل
    [asked_at] تاريخ السؤال
    [welcomed_at] تاريخ الترحيب
    [talked_at] تاريخ الحديث
    [renew_at] موعد السؤال من جديد
    [supervised] هناك من يرافق
    [says] ما قيل
    [name] الاسم
    [area] الحي
    [stage] المرحلة
    [stage_date] التاريخ
    [loss_at] تاريخ الإبلاغ عن الفقد
    [language] اللغة
    [zone] المنطقة الزمنية
    [paused_until] في استراحة حتى
    [private] هناك من يستعمل هذا الهاتف
    [quiet_from] الصمت من
    [quiet_to] الصمت إلى
    [awaits] بانتظار موافقة
    [unprompted_week] أقصى عدد رسائل غير مطلوبة في الأسبوع
    [skill] ماذا
    [side] ما قلته
    [where] أين
    [windows] متى
    [question] سؤالي
    [clears] تُمسح المحادثة تلقائيًا
    [met_at] تاريخ أول رسالة
    [joined_at] تاريخ الانضمام
    [removed_at] تاريخ الإبعاد
    [reader] من
    [looked] على ماذا
    [minutes] الدقائق
    [words] الكلمات
    [by] حتى متى
    [coming] سأحضر
    [notes] ملاحظات
    [venue] المكان
    [why] السبب
    [starter] الاختيار
    [worded_at] تاريخ الكتابة
    [title] ماذا
    [whereabouts] أين
    [monday] أسبوع الاثنين
    [word] كيف كان
    [said_at] تاريخ القول
    [tier] من أجل
    [expires_at] ينتهي في
    [made_at] تاريخ إنشاء الرابط
    [began_at] منذ
    [seen_at] آخر نظرة في
    [purpose] من أجل
    [version] نص يوم
    [given_at] تاريخ الموافقة
    [withdrawn_at] تاريخ السحب
    [step] الجزء
    [done_at] تاريخ الإنجاز
    [kind] النوع
    [value] الجواب
    [since] منذ
    [weekday] اليوم
    [from_minute] من الساعة
    [to_minute] إلى الساعة
    [cheered_at] تاريخ التهنئة
    [parent_yes] وافق أحد الوالدين
    [helper_yes] وافق من يرافق
    [own] الكلمات
    [role] الدور
    [with] مع
    [pairing] الصفة
    [until] حتى
    [starts_at] متى
    [meeting] ما آل إليه
    [exchange] ما آل إليه
    [session] ما آل إليه
    [happened_at] متى
    [contribution] ماذا
    [given] أُعطي
    [received] استُلم
    [ask] ماذا
    [opened_at] تاريخ الطلب
    [muted] دون صوت
    [paused] متوقفة
    [choice] المطلوب
    [at] متى
    [level] مدى الإلحاح
    [settled_at] انتهى في
    [gave_at] أول تقديم في
    [received_at] أول تلق في
    [seat] مكاني
    [closed_at] تاريخ الإجابة
    [kept_until] يُحفظ حتى
    [concerns] عمّ هي
    [give] أقدّم
    [give_where] أين
    [give_minutes] الدقائق
    [get] يُقدَّم لي
    [get_where] أين
    [get_minutes] الدقائق
    [panel] دوري
    [to_do] ماذا
    [due_at] حتى
    [wish] أود ذلك
    [measure] المقياس
    [total] المجموع
    [answers] الأجوبة
    [in_report] يمكن للتقارير أن ترويها
    [with_name] مع اسمي
    [told_at] رُويت في
    [guide] الدليل
    [offers] هل تُعرض
    [offered_at] عُرض في
    [saved_at] حُفظ في
    [shown_at] أُظهر في
    [chosen_at] اختيرت في
    [to_put_right] ما يصلحه
   *[other] { $field }
    }
held-code = { $code ->
    [looking] نسأل الناس
    [offered] وافق أحدهم
    [agreed] وافق الاثنان
    [met] وُجد
    [partly] وُجد جزء منه
    [unmet] لم يوجد
    [yes] نعم
    [no] لا
    [done] يقول أحدنا إنه حدث
    [confirmed] في الدفترين
    [withdrawn] أُلغي
    [not_done] لم يحدث
    [session_open] ما زال مستمرًا
    [session_held] تم
    [session_not_held] لم يتم
    [unanswered] لم يُذكر
    [wait] الانتظار
    [silent] الوصول دون صوت
    [parent] أم أو أب
    [nurse] ممرضة أو ممرض
    [mentor] مرافقة أو مرافق
    [coordinator] تنسيق
    [companion] من يساعد أماً أو أباً
    [applicant] يرغب في المرافقة
    [candidate] يرغب في التمريض
    [guardian] أمي أو أبي أو من يرعاني
    [no-mentor] لا مرافق الآن
    [expecting] حمل
    [baby] الطفل هنا
    [unsaid] لم يُذكر
    [offer] يمكنني تقديمه
    [give] يمكنني أن أعطي
    [need] يساعدني
    [speaks] أتكلم
    [free] أوقات فراغي
    [lived] مررت به
    [wish] مرافق
    [booked] سيتم
    [told] قيل لاحقًا
    [kept] تم اللقاء
    [not_held] لم يتم
    [cancelled] أُلغي
    [checkin] لقاء
    [exchange] تبادل
    [group] لقاء جماعي
    [cooling] لاحقًا
    [interested] رغبة
    [asked] تم السؤال
    [later] لاحقًا
    [never] لا يناسبني
    [applied] تم التقديم
    [course] في الدورة
    [rest] استراحة
    [held] لي مكان
    [waiting] في الانتظار
    [offered] مكان محفوظ لي
    [go_on] متابعة
    [break] استراحة
    [stop] توقف
    [off] لا
    [hour] بعد ساعة
    [evening] كل مساء
    [day] بعد يوم
    [emergency] فورًا
    [today] في اليوم نفسه
    [ask] سؤال لطيف
    [said] ما قيل
    [answer] جواب
    [content] الجواب كافٍ
    [again] طلب جواب آخر
    [helper] شخص يساعدني
    [service] كيف عوملت
    [kith] تطبيق «كيث» نفسه
    [listening] الإصغاء
    [boundaries] الحدود
    [telling] متى نخبر أحدًا
    [yourself] العناية بالنفس
    [not_now] ليس هذه المرة
    [unheard] لا جواب في الوقت
    [let_go] لم يكتمل
    [panel_brought] عرضته أنا
    [panel_asked] سُئلت
    [panel_leads] أديرها
    [panel_drawn] وقعت علي القرعة
    [panel_open] مستمرة
    [panel_repaired] صلح الأمر
    [panel_talked] يتحدث معنا شخص من التنسيق
    [panel_withdrawn] سُحب
    [panel_left] ذهب أحدنا
    [unasked] لم أُسأل
   *[other] { $code }
    }
held-ask = { $kind ->
    [safety-now] شخص ما الآن
    [safety-call] أن يتصل أحد
    [checkins-no-slot] وقت آخر للقاء
    [checkins-asked-time] وقت أختاره
    [checkins-wrong] النظر في لقاء
    [checkins-unsafe] الأمان من شخص
    [checkins-pulse] سماع أسبوع صعب
    [talk-report] النظر فيما كُتب
    [hours-opportunity] أن يُعرض ما اقترحته
    [safety-complaint] جواب عن شكوى
    [pairing-hello] أن نتواصل
    [pairing-moves] متابعة بعد الانتقال
    [skills-exchange-wrong] أن يُنظر في تبادل
    [skills-session-denied] أن يُنظر في لقاء جماعي
    [panel-talk] أن يتحدث معي شخص عن أمر
    [panel-appeal] النظر فيما اتُفق عليه في جلسة
   *[other] شيء آخر
    }
held-value = { $value }

## من اطّلع على ماذا مما يخصني

people-looks-button = عرض من اطّلع عليه
people-looks =
    <b>من اطّلع على ماذا مما يخصك</b>

    { $lines }

    كل اطّلاع محفوظ هنا لتقرأه. إن بدا لك أحدها غير صحيح فيمكنك تقديم شكوى.
people-looks-none = لم يطّلع أحد آخر على ما نحفظه عنك.
people-look-line = { $at }: اطّلع { $who } على { $what }
people-looked = { $what ->
    [page] صفحتك
    [need] شيء تحتاج إليه
    [weeks] كيف كانت أسابيعك
    [goal] هدف عرضته
    [totals] كيف تسير أمورك، كما عرضته
    [guides] أدلة أظهرتها
    [words] كلمات تم الاتصال بشخص بسببها
    [complaint] شكوى لك
    [ask] شيء كان ينتظر ردًا
    [work] ساعاتك وعائلاتك
    [phone] هاتفك ورمزك السري
    [role] وقتك في الإرشاد
    [clearance] ما لديك تصريح به
   *[pair] كيف تسير الأمور بينكما
    }
