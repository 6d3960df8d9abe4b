### What somebody says they gave or received: read back, and kept only after a yes of both

telling-open-button = تسجيل ما فعلناه
telling-open =
    <b>ماذا قدّمت أو تلقّيت؟</b>

    يمكنك كتابته في سطر واحد بكلماتك: «ساعتان طبخ لأمينة أمس». أو بالضغط.

    نعرضه عليك قبل أن يُحفظ أي شيء.
telling-gave-button = أنا قدّمت
telling-received-button = أنا تلقّيت
telling-nobody =
    لا يوجد هنا بعد من شاركته شيئًا.

    بعد أول لقاء مع أحد، يمكنك تسجيل ذلك هنا.
telling-not-read = عذرًا، لم أستطع قراءة ذلك. يُرجى ذكر مع من وماذا وكم من الوقت، أو الضغط.
telling-person = { $who }
# Where two have the same name, each has a number of their own.
telling-namesake = { $who } ({ $number })
telling-person-button = { $who }
telling-ask-who = <b>مع من كان ذلك؟</b>
telling-ask-way = <b>من قدّم المساعدة؟</b>
telling-ask-way-with = <b>من قدّم المساعدة: أنت أم { $who }؟</b>
telling-ask-what =
    <b>ماذا كان؟</b>

    يُرجى الضغط عليه، أو كتابته بكلماتك.
telling-kind-button = { $what }
telling-group-button = { people-strength }
telling-ask-long =
    <b>كم من الوقت استغرق؟</b>

    يُرجى الضغط، أو الكتابة، مثل «50 دقيقة».
telling-minutes-button = { $minutes }
telling-ask-when =
    <b>في أي يوم كان؟</b>

    يُرجى الضغط، أو الكتابة، مثل «الاثنين الماضي».
telling-day-button = { $day }

## Read back

telling-gave = { $day }، منك إلى { $who }: { $what } · { $minutes }
telling-received = { $day }، من { $who } إليك: { $what } · { $minutes }
telling-read-back =
    <b>{ $sentence }</b>

    هل هذا صحيح؟ بعدها نسأل { $who } أيضًا. يُحسب الوقت حين تقولان ذلك معًا.
telling-yes-button = نعم، هذا صحيح
telling-turn-button = عكس من قدّم
telling-change-people-button = تغيير الشخص
telling-change-kinds-button = تغيير الموضوع
telling-change-minutes-button = تغيير المدة
telling-change-days-button = تغيير اليوم
telling-told =
    <b>{ $sentence }</b>

    شكرًا. نسأل { $who } إن كان هذا صحيحًا. يُكتب في دفتريكما حين تقولان الشيء نفسه.
telling-another-button = تسجيل شيء آخر
