# What a place's file names by a word: kinds of numbers to call, and languages people speak.

places-line-all = Emergency: police, ambulance, fire
places-line-police = Police
places-line-ambulance = Ambulance
places-line-fire = Fire service
places-line-health-advice = Health advice, day and night
places-line-distress = to talk when it all feels too much
places-line-violence = when somebody at home frightens you
places-line-parents = for parents
places-line-loss = after a loss
places-line-complaints = to complain outside the service
places-helpline = { $name } ({ $purpose })

places-language-en = English
places-language-es = Spanish
places-language-ar = Arabic
places-language-ur = Urdu
places-language-pl = Polish
places-language-bn = Bengali
places-language-cy = Welsh
places-language-so = Somali
places-language-fr = French
places-language-pt = Portuguese
places-language-ro = Romanian
places-language-tr = Turkish
places-language-fa = Persian
places-language-hi = Hindi
places-language-pa = Punjabi
places-language-uk = Ukrainian
