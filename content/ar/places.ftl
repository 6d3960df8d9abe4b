# ما يسمّيه ملف المكان بكلمة: أنواع الأرقام للاتصال، واللغات التي يتحدثها الناس.

places-line-all = الطوارئ: الشرطة والإسعاف والإطفاء
places-line-police = الشرطة
places-line-ambulance = الإسعاف
places-line-fire = الإطفاء
places-line-health-advice = نصيحة صحية ليلًا ونهارًا
places-line-distress = للحديث عندما يثقل كل شيء
places-line-violence = عندما يخيفك أحد في البيت
places-line-parents = للأمهات والآباء
places-line-loss = بعد فقدان طفل
places-line-complaints = لتقديم شكوى خارج الخدمة
places-helpline = { $name } ({ $purpose })

places-language-en = الإنجليزية
places-language-es = الإسبانية
places-language-ar = العربية
places-language-ur = الأردية
places-language-pl = البولندية
places-language-bn = البنغالية
places-language-cy = الويلزية
places-language-so = الصومالية
places-language-fr = الفرنسية
places-language-pt = البرتغالية
places-language-ro = الرومانية
places-language-tr = التركية
places-language-fa = الفارسية
places-language-hi = الهندية
places-language-pa = البنجابية
places-language-uk = الأوكرانية
