# The circle changes what Kith says: what is wrong with words that somebody typed, and how they come to be used.

wording-no-words = من فضلك اكتب بعض الكلمات.
wording-brackets = من فضلك احذف [ و ] حيث لا يوجد رقم بينهما.
wording-sign = لا مكان لهذه العلامة هنا: { $sign }. من فضلك اكتبها بالكلمات.
wording-no-link = { $kind ->
    [number] من فضلك احذف هذا الرقم: { $what }. أرقام الاتصال محفوظة لدى المكان.
   *[link] من فضلك احذف هذا: { $what }. لا مكان هنا للروابط ولأسماء الحسابات. بعد النقطة تأتي مسافة.
}
wording-pieces = { $what ->
    [unknown] لا يوجد { $which } في هذا النص. من فضلك احذفه.
    [missing] ينقص { $which }. يضع Kith شيئًا هناك، لذلك يجب أن يبقى.
   *[twice] ورد { $which } مرتين. من فضلك اكتبه مرة واحدة.
}
wording-long = هذا طويل جدًا هنا. من فضلك لا تتجاوز { $most } حرفًا.
wording-same = هذه هي الكلمات الموجودة الآن. من فضلك اكتب غيرها.
wording-one-line = من فضلك اكتبها في سطر واحد: مكانها على زر.
wording-starts = من فضلك ابدأ بحرف: مكانها على زر.

## Which text, and how it would be said

wording-open-button = غيّر كلمات Kith
wording-open =
    <b>كيف يقول Kith الأشياء</b>

    هل يمكن أن يقال شيء بطريقة أفضل؟ يمكنك أن تطرح كلمات أخرى. تصوّت حلقتنا عليها. وإن وافقت، يقرؤها الجميع هنا.

    اكتب بعض كلمات النص الذي تقصده، أو اضغط.
wording-lately-button = اعرض ما وصل مؤخرًا
wording-none-lately =
    لا شيء يُعرض هنا. إن كان غيرك ينظر إلى هذا الهاتف فلا يُعرض شيء مما وصل.

    اكتب بعض كلمات النص الذي تقصده.
wording-none-found = لا أجد نصًا فيه هذه الكلمات. من فضلك اكتب كلمات أقل، كما هي هناك.
wording-which =
    <b>أي نص تقصد؟</b>

    { $lines }

    اضغط رقمه، أو اكتب كلمات أخرى.
wording-line = { $number }. { $what }{ $label ->
    [yes] { " (على زر)" }
   *[no] { "" }
}
wording-pick =
    <b>كيف تقولها أنت؟</b>

    { $now }

    { $seen }
    { $pieces ->
        [yes] يضع Kith شيئًا مكان كل رقم. أبقِ كل رقم مرة واحدة مع قوسيه.
       *[no] { "" }
    } { $label ->
        [yes] مكانها على زر، فلتكن قصيرة جدًا.
       *[no] { "" }
    } { $grave ->
        [yes] يتعلق هذا بالأمان أو بما يوافق عليه الناس. لذلك ينظر فيه أيضًا شخص يعمل هنا بعد التصويت.
       *[no] { "" }
    }

    اكتب كلماتك الآن.
wording-seen = هكذا قرأتَه: { $text }
wording-see-old-button = اعرض ما كان من قبل
wording-read-back =
    <b>هكذا سيبدو:</b>

    { $new }

    هل هذا صحيح؟ إن لم يكن، فاكتبه من جديد.
wording-put-up-button = اطرحه على حلقتنا

## On the agenda, on the ballot, and afterwards

wording-see-button = اعرض القديم والجديد
wording-about = قول «{ $new }» وليس «{ $old }»
wording-ballot = كلمات أخرى باللغة: { $language }
    الآن: { $old }
    بعد ذلك: { $new }
wording-changed-button = اعرض ما غيّرناه
wording-none-changed = لم نغيّر أي كلمات بعد.
wording-changed =
    <b>كلمات غيّرناها</b>

    { $lines }

    اضغط رقمًا لتقرأ القديم والجديد.
wording-changed-line = { $number }. «{ $new }»، من قبل: «{ $old }»{ $state ->
    [ended] { " (عاد القديم)" }
    [to_check] { " (ينظر فيه شخص)" }
    [rests] { " (متوقف)" }
   *[in_use] { "" }
}
wording-one =
    <b>كلمات أخرى باللغة: { $language }</b>

    <b>من قبل:</b>
    { $old }

    <b>الجديد:</b>
    { $new }

    { $stands }
wording-stands = { $state ->
    [in_use] قررت حلقتنا هذا. يقرؤه الناس هنا منذ { $day }.
    [proposed] ينتظر حلقتنا.
    [declined] تركته حلقتنا كما كان.
    [to_check] تريده حلقتنا. بقي أن ينظر فيه شخص يعمل هنا. حتى ذلك الحين تبقى الكلمات القديمة.
    [refused] أرادته حلقتنا. ومع ذلك تبقى الكلمات القديمة.
    [ended] عادت الكلمات السابقة منذ { $day }.
    [done] عادت الكلمات السابقة.
   *[rests] هو متوقف: نص Kith نفسه تغيّر، والناس يقرؤون ذلك. يمكنك أن تطرح له كلمات جديدة.
    }
    { $looked }
wording-looked = { $who }: { $said ->
    [yes] نظر في الأمر ووافق.
    [put_back] أعاد الكلمات القديمة: { $why }
   *[no] لم يوافق: { $why }
}
wording-on-agenda-button = اعرضه في القائمة
wording-back-button = اطرح الكلمات القديمة
wording-put-back-button = أعد القديم فورًا
wording-put-back-line = أعاد التنسيق الكلمات القديمة، فلم يعد يقال: «{ $new }»
wording-rests-line = { $count ->
    [zero] لا نصوص متوقفة.
    [one] نص واحد غيّرناه متوقف: نص Kith نفسه تغيّر.
    [two] نصان غيّرناهما متوقفان: نصا Kith تغيّرا.
    [few] { $count } نصوص غيّرناها متوقفة: نصوص Kith تغيّرت.
    [many] { $count } نصًا غيّرناه متوقف: نصوص Kith تغيّرت.
   *[other] { $count } نص غيّرناه متوقف: نصوص Kith تغيّرت.
}

## Somebody who works here looks at it

wording-ask-check = تريد حلقتنا كلمات أخرى عن الأمان أو عما يوافق عليه الناس. من فضلك اقرأ القديم والجديد، وقل نعم أو لا.
wording-good-button = قل نعم
wording-not-good-button = قل لا مع السبب
wording-ask-why =
    <b>{ $deed ->
        [put_back] ما الضرر الذي يسببه؟
       *[not_good] لماذا لا؟
    }</b>

    اكتبه في جملة أو جملتين. يستطيع الجميع هنا قراءته مع اسمك.
wording-told = { $came_to ->
    [good] وافق شخص يعمل هنا. يقرأ الناس هنا كلماتك الآن: «{ $new }»
    [not_good] لم يوافق شخص يعمل هنا على كلماتك «{ $new }»، ويقول السبب: { $why }
   *[put_back] أعاد التنسيق الكلمات القديمة. لم يعد يقال: «{ $new }». والسبب: { $why }
}
