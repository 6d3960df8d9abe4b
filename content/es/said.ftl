### What somebody says they gave or received: read back, and kept only after a yes of both

said-open-button = Contar lo que hicimos
said-open =
    <b>¿Qué diste o recibiste?</b>

    Escríbelo en una línea, como lo dirías: «2 horas de cocina para Amina ayer». O tócalo.

    Lo lees antes de que se guarde nada.
said-gave-button = Yo di
said-received-button = Yo recibí
said-nobody =
    Todavía no hay nadie aquí con quien hayas podido compartir algo.

    Cuando tú y otra persona os encontréis, podrás contarlo aquí.
said-not-read = Perdona, no pude leer eso. Di con quién, qué y cuánto tiempo, o tócalo.
said-person = { $who }
# Where two have the same name, each has a number of their own.
said-namesake = { $who } ({ $number })
said-person-button = { $who }
said-ask-who = <b>¿Con quién fue?</b>
said-ask-way = <b>¿Quién dio la ayuda?</b>
said-ask-way-with = <b>¿Quién dio la ayuda: tú o { $who }?</b>
said-ask-what =
    <b>¿Qué fue?</b>

    Tócalo o escríbelo con tus palabras.
said-kind-button = { $what }
said-group-button = { people-strength }
said-ask-long =
    <b>¿Cuánto tiempo fue?</b>

    Tócalo o escríbelo, como «50 minutos».
said-minutes-button = { $minutes }
said-ask-when =
    <b>¿Qué día fue?</b>

    Tócalo o escríbelo, como «el lunes pasado».
said-day-button = { $day }

## Read back

said-gave = { $day }: diste a { $who } { $minutes } de { $what }.
said-received = { $day }: recibiste { $minutes } de { $what } de { $who }.
said-read-back =
    <b>{ $sentence }</b>

    ¿Está bien? Entonces preguntamos también a { $who }. Cuenta cuando lo decís los dos.
said-yes-button = Sí, está bien
said-turn-button = Cambiar quién dio
said-change-people-button = Cambiar con quién
said-change-kinds-button = Cambiar qué
said-change-minutes-button = Cambiar el tiempo
said-change-days-button = Cambiar el día
said-told =
    <b>{ $sentence }</b>

    Gracias. Preguntamos a { $who } si está bien. Queda en vuestros dos libros cuando los dos decís lo mismo.
said-another-button = Contar otra cosa
