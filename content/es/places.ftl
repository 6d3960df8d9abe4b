# Lo que el archivo de un lugar nombra con una palabra: tipos de números a los que llamar e idiomas que habla la gente.

places-line-all = Emergencias: policía, ambulancia, bomberos
places-line-police = Policía
places-line-ambulance = Ambulancia
places-line-fire = Bomberos
places-line-health-advice = Consejos de salud, día y noche
places-line-distress = para hablar cuando todo pesa demasiado
places-line-violence = cuando alguien en casa te da miedo
places-line-parents = para madres y padres
places-line-loss = después de una pérdida
places-line-complaints = para quejarse fuera del servicio
places-helpline = { $name } ({ $purpose })

places-language-en = inglés
places-language-es = español
places-language-ar = árabe
places-language-ur = urdu
places-language-pl = polaco
places-language-bn = bengalí
places-language-cy = galés
places-language-so = somalí
places-language-fr = francés
places-language-pt = portugués
places-language-ro = rumano
places-language-tr = turco
places-language-fa = persa
places-language-hi = hindi
places-language-pa = panyabí
places-language-uk = ucraniano
