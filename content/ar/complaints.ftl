# الشكاوى: يُقال ما لم يكن صحيحًا، ويقرؤه شخص لا يعنيه الأمر، ثم يأتي الجواب.

complaints-button = تقديم شكوى

## لمن يشتكي

complaints-begin =
    <b>ما الذي لم يكن صحيحًا؟</b>
    يُقرأ ما تكتبه في التنسيق، ويصلك الجواب هنا. لا يقرؤه من تخصّه الشكوى، ولا نخبره بشيء.

    عمّ هذه الشكوى؟
complaints-about-button = { $concerns ->
    [helper] شخص يساعدني
    [coordinator] شخص في التنسيق
    [kith] تطبيق «كيث» نفسه
   *[service] كيف عوملت
    }
complaints-all-button = عرض شكاواي
complaints-all =
    <b>شكاواك</b>
    { $lines }
complaints-one = { $count }. { $concerns ->
    [helper] عن شخص يساعدك.
    [coordinator] عن شخص في التنسيق.
    [kith] عن «كيث» نفسه.
   *[service] عن طريقة المعاملة.
    } { $note }
complaints-mine-button = عرض الشكوى { $count }
complaints-whom = من تخصّ الشكوى؟ لن يقرأ هذا الشخص ما تكتبه.
complaints-whom-button = { $who }
complaints-unknown-button = لا أعرف الاسم
complaints-words = يُرجى كتابة ما حدث بكلماتك. { $concerns ->
        [kith] أعرضه عليك قبل أن يقرأه أحد.
       *[other] الأسماء تفيد. أعرضه عليك قبل أن يقرأه أحد.
    }
complaints-more = ما الذي تود إضافته؟ أعرضه عليك قبل أن يقرأه أحد.
complaints-read-back =
    هذا ما كتبته:

    «{ $words }»

    هل أرسله؟ يمكنك أيضًا كتابته من جديد.
complaints-send-button = إرسال
complaints-length = يُرجى كتابة ما بين حرف واحد و{ $most } من الحروف. ويمكن إضافة المزيد بعد ذلك.
complaints-full = هنا الكثير للقراءة. يُرجى انتظار الجواب أولًا.
complaints-where =
    <b>شكواك</b>
    { $note }
complaints-asked = طلبت من { $who } قراءتها. يصلك الجواب قبل: { $by }.
complaints-read = تمت القراءة من { $who }: { $at }. يصلك الجواب قبل: { $by }.
complaints-nobody =
    لا يوجد هنا الآن من ينظر فيها دون أن يعنيه الأمر. تبقى مفتوحة.

    يمكنك أيضًا اللجوء إلى جهة خارجية: { $outside }
complaints-answered-on = وصل جواب من { $who }: { $at }. هل يكفيك هذا الجواب؟
complaints-closed = هذه الشكوى مغلقة. يمكن تقديم شكوى جديدة في أي وقت.
complaints-closed-quiet =
    أُغلقت شكواك الآن لأنه لم يكن هناك جديد منذ مدة. يمكن تقديم شكوى جديدة في أي وقت.

    يمكنك أيضًا اللجوء إلى جهة خارجية: { $outside }
complaints-mine =
    <b>شكواك</b>
    { $note }

    { $lines }
complaints-line = { $kind ->
    [answer] { $at }، جواب من { $who }: «{ $words }»
    [content] { $at }: الجواب كافٍ عند { $who }.
    [again] { $at }: طلب من { $who } لجواب آخر.
   *[said] { $at }، { $who }: «{ $words }»
    }
complaints-earlier-button = عرض ما سبق
complaints-more-button = إضافة شيء
complaints-not-needed-button = سحب الشكوى
complaints-content-button = نعم، هذا يكفيني
complaints-not-content-button = لا، هذا لا يكفيني
complaints-answered =
    <b>جواب من { $who } عن شكواك:</b>

    «{ $words }»

    هل يكفيك هذا؟ إن لم يكفِ، ينظر فيها شخص آخر. يمكنك أيضًا اللجوء إلى جهة خارجية: { $outside }
complaints-thanks = شكرًا لإخبارنا. أُغلقت الشكوى الآن.
complaints-again =
    شكرًا على قول ذلك.

    { $note }

    يمكنك أيضًا اللجوء إلى جهة خارجية: { $outside }
complaints-late =
    كان يجب أن يصلك جواب عن شكواك. لم يصل بعد، ونأسف لذلك. أواصل السؤال.

    يمكنك أيضًا اللجوء إلى جهة خارجية: { $outside }

## لمن نطلب منه القراءة

complaints-ask = وصلت شكوى من { $who }. يُرجى قراءتها خلال ثلاثة أيام.
complaints-read-button = قراءة الشكوى
complaints-of =
    <b>شكوى من { $who }: { $concerns ->
        [helper] عن شخص يقدّم المساعدة
        [coordinator] عن شخص في التنسيق
        [kith] عن «كيث» نفسه
       *[service] عن طريقة المعاملة
    }</b>
    { $lines }

    الجواب قبل: { $by }. يُرجى عدم الحديث عنها مع من تخصّه قبل الحديث مع { $who }.
complaints-answer-button = كتابة جواب
complaints-close-button = إغلاقها
complaints-answer = ما جوابك إلى { $who }؟ أعرضه عليك قبل الإرسال.
complaints-answer-read-back =
    هذا ما كتبته إلى { $who }:

    «{ $words }»

    هل أرسله؟ يمكنك أيضًا كتابته من جديد.
complaints-answer-sent = تم الإرسال. ننتظر الآن من { $who } إن كان ذلك كافيًا.
