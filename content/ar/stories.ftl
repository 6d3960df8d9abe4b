# What has changed most for somebody, in their own words.

stories-length = اكتب ما بين 1 و{ $most } حرفًا من فضلك.
stories-many = أنت تروي { $most } قصص بالفعل. اسحب واحدة أولًا.
stories-gone = (سُحبت)
stories-open-button = قراءة قصصنا
stories-chosen =
    <b>أكثر ما تغيّر عندنا</b>

    { $lines }

    هذه هي القصص التي اخترناها معًا.
stories-chosen-none =
    <b>أكثر ما تغيّر عندنا</b>

    لم تُختر أي قصة بعد. يمكنك أن تروي قصتك، أو أن تختار واحدة مما رُوي.
stories-told =
    <b>قصص للاختيار</b>

    { $lines }

    اقرأ واحدة. إن كانت تقول أهم ما في الأمر، فدع الدائرة تصوّت عليها.
stories-told-none =
    <b>قصص للاختيار</b>

    لا توجد قصة تنتظر الاختيار.
stories-mine =
    <b>قصصك</b>

    { $lines }
stories-mine-none =
    <b>قصصك</b>

    لم تروِ أي قصة بعد.
stories-line = { $number }. { $words } ({ $by })
stories-by = { $who }
stories-by-somebody = شخص من هنا
stories-one-button = فتح { $number }
stories-see-told-button = رؤية ما رُوي
stories-see-mine-button = رؤية قصصي
stories-tell-button = رواية قصة
stories-read =
    { $words }

    <i>{ $by }</i>
stories-read-button = قراءتها كلها
stories-about = قصة: { $words }
stories-ballot =
    هل هذه من القصص التي تقول أهم ما في الأمر؟

    { $words }

    ({ $by })
stories-vote-button = لنصوّت عليها
stories-see-vote-button = إلى التصويت
stories-is-voted = { $state ->
    [voting] الدائرة تصوّت عليها الآن.
   *[waiting] هي على جدول أعمال الدائرة. يمكن لمن أحضرها أو لمنسق أن يبدأ التصويت.
    }

## One's own

stories-ask =
    <b>ما أكثر ما تغيّر عندك منذ أن جئت إلى هنا؟</b>

    اكتبه كما ترويه لصديق. لا تكتب أسماء الآخرين من فضلك.

    لا يقرؤه أحد قبل أن تقول من يمكنه ذلك.
stories-one =
    { $words }

    { $state ->
        [written] <b>لا يقرؤها أحد بعد.</b> شاركها، فيستطيع كل من في دائرتنا قراءتها.
        [told] <b>يستطيع كل من في دائرتنا قراءتها.</b>
       *[chosen] <b>اختارتها الدائرة.</b> يستطيع الجميع قراءتها.
    }
    تُروى في التقارير التي يقرؤها آخرون: { $report ->
        [yes] نعم
       *[no] لا
    }
    مع اسمك: { $name ->
        [yes] نعم
       *[no] لا
    }

    يمكنك تغيير ذلك، أو سحبها، في أي وقت. عندها تختفي من هنا فورًا، ولا يرويها أي تقرير لاحق.
stories-report-button = { $to ->
    [yes] لتروها التقارير
   *[no] لتبق في دائرتنا
    }
stories-name-button = { $to ->
    [yes] اذكروا اسمي
   *[no] لا تذكروا اسمي
    }
stories-share-button = مشاركتها
stories-take-back-button = سحبها
stories-change-button = تغييرها أو سحبها
stories-shared = شكرًا. تستطيع دائرتنا قراءتها الآن.
stories-taken-back = لم تعد موجودة.
