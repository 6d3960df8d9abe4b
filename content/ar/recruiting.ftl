### ينظر الناس هنا معًا في من يود أن يكون مرشدًا.

recruit-open-button = عرضه مع الدائرة
recruit-bring-button = عرضه على الدائرة
recruit-see-button = عرض ما وصل إليه
recruit-not-yet =
    <b>{ $role ->
        [nurse] طلب للتمريض هنا من { $who }
       *[mentor] { $who } يود أن يكون مرشدًا
    }</b>

    هنا يقرر الناس معًا. إن عرضته على الدائرة، نسأل { $who } عن شخصين يعرفانه.
recruit-application =
    <b>{ $role ->
        [nurse] طلب للتمريض هنا من { $who }
       *[mentor] { $who } يود أن يكون مرشدًا
    }</b>

    { $references }
    { $met }
    { $vote ->
    [yes] وافقت الدائرة.
    [open] تصوّت الدائرة الآن.
    [no] قالت الدائرة: ليس الآن. يُرجى إخباره بلطف.
   *[none] لم تقرر الدائرة بعد.
    }
recruit-met = { $met ->
    [yes] التقى به بعض الناس من هنا.
   *[no] لم يلتق به أحد من هنا بعد.
    }
recruit-meet-ahead = اللقاء في { $when }.
recruit-nobody-named = لم يقل بعد من يمكننا سؤاله.
recruit-reference-open = { $number }. يُرجى السؤال
recruit-reference = { $number }. { $result ->
    [good] جيد
    [not] ليس جيدًا
   *[none] لا رد
    } · { $who } · { $day }
recruit-reference-button = سؤال { $number }
recruit-ask-reference =
    <b>من ذكرهم { $who }:</b>
    { $words }

    يُرجى سؤالهم بطريقتك، خارج Kith. ماذا قالوا؟
recruit-result-button = { $result ->
    [good] القول إنه جيد
    [not] القول إنه لا
   *[none] لا رد
    }
recruit-meet-button = تحديد لقاء
recruit-when =
    <b>متى يمكن لبعض الناس لقاء { $who }؟</b>

    يُرجى كتابة اليوم والساعة، مثل «السبت 10:00». يستغرق ساعة، ويمكن لأربعة أشخاص أخذه عملًا.
recruit-meeting-made = هو معروض ليوم { $when }. يمكن لأي شخص أخذه عملًا. يُرجى إخبار مَن تقدّم بالطلب بمكان اللقاء.
recruit-meet-title = من يود لقاء { $who }؟
recruit-vote-button = تصويت الدائرة
recruit-voting = تصوّت الدائرة الآن. نخبرك بالنتيجة.
recruit-refuse-button = القول ليس الآن
recruit-refuse =
    <b>لماذا ليس الآن؟</b>

    يقرأ { $who } كلمة لطيفة، ولا شيء عن السبب. يُدوّن لمن يرعى هذا المكان.
recruit-reason-button = { $reason ->
    [safety] سلامة الناس
    [references] ما قاله المعارف
    [circle] تصويت الدائرة
   *[other] شيء آخر
    }
recruit-about = { $role ->
    [nurse] طلب للتمريض هنا من { $who }
   *[mentor] { $who } يود أن يكون مرشدًا هنا
    }
recruit-missing = { $what ->
    [references] قول جيد من شخصين
    [meeting] لقاء بعض الناس من هنا
   *[vote] موافقة الدائرة
    }
recruit-too-soon = تصوّت الدائرة حين يقول الشخصان قولًا جيدًا ويلتقي به بعض الناس.
recruit-name-first = لم يقل بعد من يمكننا سؤاله. بعد ذلك يمكن تحديد لقاء.
recruit-ask-named = قال { $who } من يمكننا سؤاله عنه. يُرجى سؤال الاثنين وتحديد لقاء.
recruit-ask-voted = صوّتت الدائرة على { $who }. { $came_to ->
    [carried] وافقت. يُرجى النظر إن كان ينقص شيء، ثم الترحيب به.
    [not_carried] قالت: ليس الآن. يُرجى إخباره بلطف.
   *[nothing] لم يُقرر شيء. يمكن التصويت من جديد.
    }

## لمن يتقدم

recruit-told-begun =
    <b>{ $role ->
        [nurse] جميل أنك تود العمل هنا في التمريض.
       *[mentor] جميل أنك تود أن تكون مرشدًا.
    }</b>

    يحب الناس هنا لقاء من هو جديد أولًا. للبدء، يمكنك ذكر شخصين يعرفانك ويمكننا سؤالهما. ثم يقرأ الناس هنا اسمك، ويلتقي بك بعضهم.
recruit-told-another = لم يجبنا أحد من ذكرتهم. يُرجى ذكر شخص آخر. لا يقول هذا شيئًا عنك.
recruit-told-meeting = يود بعض الناس من هنا لقاءك في { $when }. يخبرك أحدهم أين. لا حاجة لتحضير شيء.
recruit-told-no-meeting = لن يكون اللقاء في { $when }. نجد وقتًا آخر. ليس بسببك.
recruit-circle-line = يمكنك ذكر من نسأله عنك.
recruit-name-button = ذكر شخص
recruit-name =
    <b>من يمكننا سؤاله عنك؟</b>

    يُرجى كتابة اسم واحد، وكيف يعرفك، وكيف نصل إليه. يُرجى سؤاله أولًا. { $left ->
    [one] نحتاج شخصًا واحدًا بعد.
    [two] نحتاج شخصين.
    [few] نحتاج { $left } أشخاص.
    [many] نحتاج { $left } شخصًا.
   *[other] نحتاج { $left } شخص.
    }

    يقرؤه فريق التنسيق فقط، ويُحذف حين يصلك الجواب. ثم يقرأ الناس هنا اسمك، ويلتقي بك بعضهم.
recruit-named-all = <b>شكرًا.</b> هذا كل شيء الآن. نسألهما ونخبرك متى يمكن لبعض الناس من هنا لقاؤك.
recruit-length = يُرجى كتابة كلمات قليلة، { $most } حرفًا على الأكثر.
