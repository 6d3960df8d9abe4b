### What somebody says they gave or received: read back, and kept only after a yes of both

said-open-button = احكِ ما فعلناه
said-open =
    <b>ماذا قدّمت أو تلقّيت؟</b>

    اكتبه في سطر واحد كما تقوله: «ساعتان طبخ لأمينة أمس». أو اضغط.

    تقرؤه قبل أن يُحفظ أي شيء.
said-gave-button = أنا قدّمت
said-received-button = أنا تلقّيت
said-nobody =
    لا يوجد هنا بعد أحد يمكن أن تكون شاركته شيئًا.

    حين تلتقي بأحد، يمكنك أن تحكي عنه هنا.
said-not-read = عذرًا، لم أستطع قراءة ذلك. قل مع من وماذا وكم من الوقت، أو اضغط.
said-person = { $who }
# Where two have the same name, each has a number of their own.
said-namesake = { $who } ({ $number })
said-person-button = { $who }
said-ask-who = <b>مع من كان ذلك؟</b>
said-ask-way = <b>من قدّم المساعدة؟</b>
said-ask-way-with = <b>من قدّم المساعدة: أنت أم { $who }؟</b>
said-ask-what =
    <b>ماذا كان؟</b>

    اضغط عليه، أو اكتبه بكلماتك.
said-kind-button = { $what }
said-group-button = { people-strength }
said-ask-long =
    <b>كم من الوقت استغرق؟</b>

    اضغط، أو اكتب مثلًا «50 دقيقة».
said-minutes-button = { $minutes }
said-ask-when =
    <b>في أي يوم كان؟</b>

    اضغط، أو اكتب مثلًا «الاثنين الماضي».
said-day-button = { $day }

## Read back

said-gave = { $day }: قدّمت إلى { $who } { $minutes } من { $what }.
said-received = { $day }: تلقّيت { $minutes } من { $what } من { $who }.
said-read-back =
    <b>{ $sentence }</b>

    هل هذا صحيح؟ إذن نسأل { $who } أيضًا. يُحسب حين تقولان ذلك معًا.
said-yes-button = نعم، هذا صحيح
said-turn-button = اعكس من قدّم
said-change-people-button = غيّر الشخص
said-change-kinds-button = غيّر الموضوع
said-change-minutes-button = غيّر المدة
said-change-days-button = غيّر اليوم
said-told =
    <b>{ $sentence }</b>

    شكرًا. نسأل { $who } إن كان هذا صحيحًا. يبقى في كتابيكما حين تقولان الشيء نفسه.
said-another-button = احكِ شيئًا آخر
