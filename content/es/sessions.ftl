### Group sessions: one leads, others come in by a code

sessions-open-button = Ver sesiones
sessions-open =
    <b>Sesiones de grupo</b>

    Guía algo para varias personas y enséñales un código. O entra con el código de quien guía.

    Cuando quien guía dice que terminó, queda en el libro de cada persona.
sessions-start-button = Guiar una
sessions-code-button = Entrar con código
sessions-see-button = Ver mi sesión
sessions-some = Una sesión de grupo
sessions-nothing-to-lead = Guías algo que puedes dar. Di primero qué podrías hacer con varias personas.
sessions-ask-kind = <b>¿Qué se hará en grupo?</b>

    Empieza cuando tocas.
# $code: six digits, with gaps. $link: opens it, too.
sessions-mine =
    <b>{ $what }</b>
    Enseña este código o léelo en voz alta:

    <b>{ $code }</b>

    O envía este enlace: { $link }

    Ahora están: { $count }
    { $names }
sessions-there-line = { $who }
sessions-nobody-yet = Todavía no ha entrado nadie.
sessions-again-button = Mirar otra vez
sessions-end-button = Decir que terminó
sessions-ask-long =
    <b>¿Cuánto duró { $what }?</b>

    { $count ->
        [one] Estuvo una persona.
       *[other] Estuvieron { $count } personas.
    } Das este tiempo una vez, vengan cuantos vengan. Cada persona lo recibe.
sessions-nobody-came = Nadie entró con el código. ¿Ha terminado igualmente?
sessions-off-button = No se hizo
sessions-held = <b>{ $what }: { $minutes }</b>

    Ha terminado y queda en el libro de quienes estuvieron. Gracias.
sessions-not-held = <b>{ $what }</b>

    Ha terminado. No quedó nada escrito.
sessions-ask-code =
    <b>¿Qué código?</b>

    Escribe los seis números que enseña o lee quien guía.
sessions-no-such-code = Ese no es el código de una sesión a la que puedas entrar ahora. Pídelo otra vez a quien guía.
sessions-too-many-tries = Fueron muchos códigos. Pide el enlace a quien guía o prueba otra vez en una hora.
sessions-door =
    <b>{ $who } guía: { $what }</b>

    ¿Estás ahí? Entonces toca. { $who } lee tu nombre, y cuenta para las dos partes.
sessions-come-button = Sí, aquí estoy
sessions-inside =
    <b>{ $who } guía: { $what }</b>

    Ya estás dentro. { $count ->
        [one] Por ahora solo tú.
       *[other] Ahora hay { $count } personas, contigo.
    } Cuando { $who } diga que terminó, leerás cuánto duró.
sessions-go-button = No estoy ahí
sessions-gone = Ya no apareces en la sesión.
sessions-over = { $who } dice que terminó: { $what }, { $minutes }. Queda en tu libro.
sessions-deny-button = No fue así
sessions-denied = Gracias por decirlo. Ya no está en tu libro, y una persona de coordinación lo mira. A quien guio no se le dice que lo dijiste.
sessions-ask-over = { $what } empezó el { $when }. ¿Ha terminado? Di cuánto duró, para que cuente para todos.

## For the coordinator

sessions-ask-silent = { $who } no ha dicho cuánto duró una sesión de grupo del { $when } ({ $what }). Pregunta, por favor, para que no se pierda el tiempo de nadie.
sessions-ask-denied = { $who } dice que no fue así: { $what } con { $other } el { $when }. Ya no está en el libro de { $who }. Habla primero con esa persona. A { $other } no se le dice.
sessions-ask-together = { $who } y { $other } no deben verse más, y las dos partes están en una sesión de grupo que sigue: { $what }, desde el { $when }. Procura, por favor, que nadie tenga que quedarse ahí con la otra persona. A ninguna de las dos se le dice.
sessions-look-button = Ver quién vino
sessions-look =
    <b>{ $who } guio: { $what }</b>
    Entraron:
    { $names }

    ¿Cuánto duró, según te cuentan?
