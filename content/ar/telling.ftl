### What somebody says they gave or received: read back, and kept only after a yes of both

telling-open-button = احكِ ما فعلناه
telling-open =
    <b>ماذا قدّمت أو تلقّيت؟</b>

    اكتبه في سطر واحد كما تقوله: «ساعتان طبخ لأمينة أمس». أو اضغط.

    تقرؤه قبل أن يُحفظ أي شيء.
telling-gave-button = أنا قدّمت
telling-received-button = أنا تلقّيت
telling-nobody =
    لا يوجد هنا بعد أحد يمكن أن تكون شاركته شيئًا.

    حين تلتقي بأحد، يمكنك أن تحكي عنه هنا.
telling-not-read = عذرًا، لم أستطع قراءة ذلك. قل مع من وماذا وكم من الوقت، أو اضغط.
telling-person = { $who }
# Where two have the same name, each has a number of their own.
telling-namesake = { $who } ({ $number })
telling-person-button = { $who }
telling-ask-who = <b>مع من كان ذلك؟</b>
telling-ask-way = <b>من قدّم المساعدة؟</b>
telling-ask-way-with = <b>من قدّم المساعدة: أنت أم { $who }؟</b>
telling-ask-what =
    <b>ماذا كان؟</b>

    اضغط عليه، أو اكتبه بكلماتك.
telling-kind-button = { $what }
telling-group-button = { people-strength }
telling-ask-long =
    <b>كم من الوقت استغرق؟</b>

    اضغط، أو اكتب مثلًا «50 دقيقة».
telling-minutes-button = { $minutes }
telling-ask-when =
    <b>في أي يوم كان؟</b>

    اضغط، أو اكتب مثلًا «الاثنين الماضي».
telling-day-button = { $day }

## Read back

telling-gave = { $day }: قدّمت إلى { $who } { $minutes } من { $what }.
telling-received = { $day }: تلقّيت { $minutes } من { $what } من { $who }.
telling-read-back =
    <b>{ $sentence }</b>

    هل هذا صحيح؟ إذن نسأل { $who } أيضًا. يُحسب حين تقولان ذلك معًا.
telling-yes-button = نعم، هذا صحيح
telling-turn-button = اعكس من قدّم
telling-change-people-button = غيّر الشخص
telling-change-kinds-button = غيّر الموضوع
telling-change-minutes-button = غيّر المدة
telling-change-days-button = غيّر اليوم
telling-told =
    <b>{ $sentence }</b>

    شكرًا. نسأل { $who } إن كان هذا صحيحًا. يبقى في كتابيكما حين تقولان الشيء نفسه.
telling-another-button = احكِ شيئًا آخر
