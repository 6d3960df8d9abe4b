### What somebody says they gave or received: read back, and kept only after a yes of both

telling-open-button = Contar lo que hicimos
telling-open =
    <b>¿Qué diste o recibiste?</b>

    Escríbelo en una línea, como lo dirías: «2 horas de cocina para Amina ayer». O tócalo.

    Lo lees antes de que se guarde nada.
telling-gave-button = Yo di
telling-received-button = Yo recibí
telling-nobody =
    Todavía no hay nadie aquí con quien hayas podido compartir algo.

    Cuando te encuentres con otra persona, podrás contarlo aquí.
telling-not-read = Perdona, no pude leer eso. Di con quién, qué y cuánto tiempo, o tócalo.
telling-person = { $who }
# Where two have the same name, each has a number of their own.
telling-namesake = { $who } ({ $number })
telling-person-button = { $who }
telling-ask-who = <b>¿Con quién fue?</b>
telling-ask-way = <b>¿Quién dio la ayuda?</b>
telling-ask-way-with = <b>¿Quién dio la ayuda: tú o { $who }?</b>
telling-ask-what =
    <b>¿Qué fue?</b>

    Tócalo o escríbelo con tus palabras.
telling-kind-button = { $what }
telling-group-button = { people-strength }
telling-ask-long =
    <b>¿Cuánto tiempo fue?</b>

    Tócalo o escríbelo, como «50 minutos».
telling-minutes-button = { $minutes }
telling-ask-when =
    <b>¿Qué día fue?</b>

    Tócalo o escríbelo, como «el lunes pasado».
telling-day-button = { $day }

## Read back

telling-gave = { $day }: diste a { $who } { $minutes } de { $what }.
telling-received = { $day }: recibiste de { $who } { $minutes } de { $what }.
telling-read-back =
    <b>{ $sentence }</b>

    ¿Está bien? Entonces preguntamos también a { $who }. Cuenta cuando lo dicen las dos partes.
telling-yes-button = Sí, está bien
telling-turn-button = Cambiar quién dio
telling-change-people-button = Cambiar con quién
telling-change-kinds-button = Cambiar qué
telling-change-minutes-button = Cambiar el tiempo
telling-change-days-button = Cambiar el día
telling-told =
    <b>{ $sentence }</b>

    Gracias. Preguntamos a { $who } si está bien. Queda en los dos libros cuando las dos partes dicen lo mismo.
telling-another-button = Contar otra cosa
