### دوائر الجيران: أسر قريبة يعرف بعضها بعضًا.

neighbours-button = عرض جيراني
neighbours-none =
    <b>دائرة جيران</b>

    أسر قليلة تسكن قريبًا بعضها من بعض، أطفالها في عمر متقارب ولها لغة مشتركة. بعضهم يلتقي، وبعضهم يعرف فقط أن الآخرين هناك.

    إن أردت دائرة، نبحث عمن يريد أيضًا. لا يقرأ أحد اسمك قبل أن يوافق الجميع، ويمكنك الخروج في أي وقت.
neighbours-wish-button = نعم، البحث عن دائرة
neighbours-waiting = <b>نبحث لك عن دائرة.</b> نحتاج بعض القريبين ممن يريدون أيضًا. نخبرك.
neighbours-ask =
    <b>يمكن أن تجتمع دائرة جيران</b>

    حتى { $most } من الناس، بينهم { $minutes } دقيقة على الأكثر، وأطفالهم في عمر متقارب. لغتكم المشتركة: { $language }.

    هل تود أن تكون فيها؟ من يوافق يقرأ أسماء الآخرين حين يكفي العدد.
neighbours-yes-button = نعم، أنا معكم
neighbours-no-button = ليس هذه
neighbours-noted = دُوّن ذلك. شكرًا.
neighbours-yes-waits = <b>قلت نعم.</b> حين يوافق عدد كاف تقرأ من هم.
neighbours-circle =
    <b>دائرة جيرانك</b>
    { $lines }

    { $host ->
    [yes] يهتم المضيف بأن يكون الجميع بخير ويجمعكم.
   *[no] لا مضيف بعد. هل تود ذلك؟
    }
neighbours-name = { $who }{ $host ->
    [yes] {" "}· المضيف
   *[no] {""}
    }
neighbours-host-button = عرض أن أستضيف
neighbours-host-no-button = ترك الاستضافة
neighbours-leave-button = ترك هذه الدائرة
neighbours-stop-button = لا أريد
neighbours-left = تم ذلك. لا يُقال لأحد لماذا.
neighbours-told-together = <b>اجتمعت دائرة جيرانك.</b> يمكنك قراءة من فيها.
neighbours-told-not-enough = لم يكف العدد لدائرة قربك هذه المرة. نحاول من جديد حين يكثر الناس.
