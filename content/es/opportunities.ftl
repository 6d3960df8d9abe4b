### El bote común, y lo que hay para hacer juntos. Nunca dinero.

hours-on-button = Ver actividades
hours-help-button = Decir qué ayuda

## El bote

hours-pot-button = Ver el bote
hours-pot =
    <b>El bote común</b>
    Horas que son de todas las personas de aquí. Van a familias después de un nacimiento y a lo que hacemos juntos.

    Ahora hay: { $holds }

    <b>Este mes</b>
    { $month }

    <b>Desde el principio</b>
    { $ever }

    { $mine }
hours-pot-in = { $what }: entran { $minutes }
hours-pot-out = { $what }: salen { $minutes }
hours-pot-kind = { $kind ->
    [gift] Regalos
    [first] Primeras horas después de un nacimiento
    [remainder] De personas que ya no están aquí
    [seat] Plazas en actividades
    [hosting] Quienes organizan actividades
    [exchange] Intercambios
    [session] Sesiones de grupo
   *[other] Otras cosas
    }
hours-pot-nothing = Todavía nada.
hours-pot-mine = De ti al bote: { $given } · del bote a ti: { $received }
hours-give-button = Dar al bote
hours-give =
    <b>¿Cuánto te gustaría dar?</b>

    Sale de lo que has dado a otras personas. Nadie lee que has sido tú.
hours-give-none = El bote agradece los regalos de quienes llevan un tiempo dando más de lo que reciben. Ahora, disfruta de lo que te dan.
hours-gift-button = Dar { $minutes }
hours-gift-given = Gracias. Ya está en el bote.
hours-gift-too-much = Es más de lo que cabe ahora. Elige un regalo más pequeño o vuelve el mes que viene.
hours-first-told =
    <b>Un regalo de la gente de aquí</b>

    { $minutes } del bote común son para ti en estas primeras semanas. No tienes que hacer nada a cambio. Úsalas para una ayuda o una actividad, cuando quieras.
hours-nudge-told =
    <b>Has dado mucho a la gente de aquí. Gracias.</b>

    ¿Te vendría bien algo ahora? Puedes decir qué te ayudaría o ver las actividades. Solo si quieres.

## Lo que hay

hours-board =
    <b>Actividades</b>
    { $lines }

    ¿Alguien te pasa su plaza? Escribe aquí el código.
hours-board-empty =
    <b>Actividades</b>

    Todavía no hay ninguna. Podrías proponer la primera: una excursión, ir a nadar, un puesto.

    ¿Alguien te pasa su plaza? Escribe aquí el código.
hours-item = { $when }: { $title } · { $minutes } { $word ->
    [host] · lo organizas tú
    [asked] · espera un sí
    [held] · tienes plaza
    [waiting] · estás en la lista
    [offered] · te guardan una plaza
   *[open] {""}
    }
hours-home-line = { $when }: tienes plaza en una actividad.
hours-topic = { $topic ->
    [event] Un acto
    [course] Un curso
    [trip] Una excursión
    [swim] Nadar
    [stall] Un puesto
   *[own] Otra cosa
    }
hours-topic-button = { $topic ->
    [event] Hacer un acto
    [course] Dar un curso
    [trip] Ir de excursión
    [swim] Ir a nadar
    [stall] Poner un puesto
   *[own] Hacer otra cosa
    }
hours-see-button = Verlo
hours-opportunity =
    <b>{ $title }</b>
    Con { $who }
    { $when }, durante { $long }
    { $where }

    Una plaza cuenta como { $minutes } recibidos.
    Plazas: { $left } de { $room } libres

    { $mine }
hours-where-line = Dónde: { $where }
hours-where-unsaid = Quien lo organiza dirá dónde es.
hours-mine-asked = Primero lo mira alguien de coordinación. Nadie más lo ve todavía.
hours-mine-host = Lo organizas tú.
hours-mine-open = { $returns ->
    [yes] Si devuelves la plaza antes de { $until }, el tiempo vuelve a ti. Quien organiza lee tu nombre si vienes.
   *[no] Desde { $until } el tiempo de una plaza se queda con ella. Quien organiza lee tu nombre si vienes.
    }
hours-mine-full = Ahora está completo. Si esperas una plaza, te preguntamos en cuanto haya una libre.
hours-mine-held = <b>Tienes una plaza.</b> { $returns ->
    [yes] Si la devuelves antes de { $until }, el tiempo vuelve a ti.
   *[no] Desde { $until } su tiempo se queda con ella, pero puedes pasarla.
    }
hours-mine-waiting = Estás en la lista. Cuando haya una plaza libre te preguntamos, con tiempo para responder.
hours-mine-offered = <b>Te guardamos una plaza hasta { $until }.</b>
hours-take-button = Tomar una plaza
hours-wait-button = Esperar una plaza
hours-wait-no-more-button = Dejar de esperar
hours-cannot-button = Devolverla
hours-not-now-button = Esta vez no
hours-hand-button = Pasarla
hours-taken = Qué bien que vengas.
hours-taken-much = Qué bien que vengas. Últimamente has recibido mucho. Está bien. Si quieres, piensa en algo que te gustaría dar.
hours-quicker = Alguien llegó antes. Puedes esperar una plaza.
hours-elsewhere = A esa hora ya tienes otra cosa. Puedes cambiarla antes.
hours-waiting-noted = Queda anotado. No hace falta nada más.
hours-left = Ya está devuelta. Gracias por decirlo.
hours-leave-late =
    <b>¿Devolver tu plaza de { $when }?</b>

    Ya falta poco, así que los { $minutes } se quedan con la plaza. Si alguien la toma con tu código, vuelven a ti.
hours-leave-late-button = Devolverla igualmente
hours-hand =
    <b>Tu código: { $code }</b>

    Dilo a una persona que quiera tu plaza. Cuando lo escriba en «{ hours-on-button }» y diga que sí, la plaza es suya y tu tiempo vuelve.

    Hasta entonces sigue siendo tuya. Un código nuevo anula este.
hours-handed =
    <b>Alguien te pasa su plaza</b>
    { $title }
    { $when }

    Cuenta como { $minutes } recibidos. ¿La quieres?
hours-code-unknown = Ese código no abre nada aquí. Quizá ya se usó o hay una letra distinta. Míralo otra vez.
hours-offer =
    <b>Hay una plaza libre: { $when }.</b>

    Te la guardamos hasta { $until }. Cuenta como { $minutes } recibidos. ¿La quieres?
hours-offer-yes-button = Sí, voy
hours-reminder = { $when }: tienes plaza en una actividad.
hours-reminder-host = { $when }: vienen personas a lo que organizas. Gracias.
hours-told-open = <b>Ya se puede ver.</b> La gente puede tomar plaza en lo que preparaste para { $when }.
hours-told-declined = Alguien de coordinación quiere hablar antes contigo de lo que preparaste para { $when }. Tu idea es bienvenida.
hours-told-unanswered = Nadie respondió a tiempo sobre lo que preparaste para { $when }. Nos tocaba hacerlo y lo sentimos. Proponlo otra vez, por favor.
hours-told-off = La actividad de { $when } no se hará. No es por ti. El tiempo que contaba vuelve a ser tuyo.
hours-told-off-host = Coordinación ha anulado lo que preparaste para { $when }. Todas las personas lo saben. Habla con coordinación, por favor.
hours-told-lapsed = La plaza de { $when } ha pasado a la siguiente persona. Si quieres, puedes volver a esperar.
hours-told-handed = Alguien tiene ahora tu plaza de { $when }. Su tiempo vuelve a ser tuyo.
hours-told-returned = Tu plaza de { $when } queda devuelta. El tiempo que contaba vuelve a ser tuyo.
hours-told-no-place = Esta vez no quedó libre ninguna plaza para { $when }. Habrá más.
hours-cancelled = La actividad de { $when } está anulada. Todo el tiempo que contaba ha vuelto.
hours-declined = La actividad pensada para { $when } no se propone por ahora. Coordinación habla con quien la pensó.
hours-over = La actividad de { $when } ya terminó.
hours-over-yours = La actividad de { $when } ya terminó. Qué bien que vinieras.

## Quien organiza y coordinación

hours-new-button = Proponer algo
hours-new = <b>¿Qué te gustaría proponer?</b>
hours-new-title =
    <b>¿Cómo se llama?</b>

    Escribe unas palabras.
hours-skip-button = Saltar esto
hours-words-length = Escribe unas palabras, como mucho { $most } letras.
hours-where =
    <b>¿Dónde es?</b>

    Escríbelo como lo encontraría la gente de aquí.
hours-where-later-button = Decirlo luego
hours-when =
    <b>¿Cuándo empieza?</b>

    Escribe el día y la hora, como «sábado 10:00».
hours-when-which = <b>¿Qué hora quieres decir?</b>
hours-when-read =
    <b>{ $when }. ¿Está bien?</b>

    Si no, escríbelo otra vez.
hours-when-yes-button = Sí, está bien
hours-when-unread = { $why ->
    [past] Esa hora ya pasó.
    [far] Eso está demasiado lejos.
    [day] Di también qué día, por favor.
    [hour] Di también a qué hora, por favor.
   *[unread] Perdona, no pude leer ahí una hora.
    }
hours-long = <b>¿Cuánto dura?</b>
hours-long-button = { $minutes }
hours-cost =
    <b>¿Cómo cuenta una plaza?</b>

    Eso se anota como recibido para quien viene.
hours-cost-button = { $minutes }
hours-room =
    <b>¿Cuántas plazas hay?</b>

    Toca o escribe un número de { $least } a { $most }.
hours-room-button = { $count }
hours-room-between = Aquí sirve un número de { $least } a { $most }.
hours-read-back =
    <b>{ $title }</b>
    { $when }, durante { $long }
    { $where }

    Una plaza cuenta como { $minutes } recibidos. Plazas: { $room }

    ¿Lo dejamos así?
hours-open-button = Proponerlo
hours-again-button = Empezar de nuevo
hours-put-up = <b>Ya se puede ver.</b>
hours-asked = <b>Gracias.</b> Alguien de coordinación lo mira y te decimos algo.
hours-too-soon = Elige una hora que empiece dentro de dos horas o más, y antes de un año.
hours-enough = Ya tienes seis cosas por delante. Después de la próxima puedes proponer otra.
hours-agree-button = Decir que sí
hours-not-so-button = Hablarlo antes
hours-agreed = <b>Ya se puede ver,</b> y quien lo organiza lo sabe.
hours-off-button = Anularlo
hours-off =
    <b>¿Anular la actividad de { $when }?</b>

    Avisamos a quienes tienen plaza o esperan, y todo el tiempo que contaba vuelve.
hours-off-now-button = Sí, anularlo
hours-who-ask = ¿Qué tal fue { $when }? Marca quién estuvo, por favor.
hours-who-nudge = Una vez más: ¿quién estuvo { $when }? Es un minuto.
hours-who-button = Decir quién estuvo
hours-who-was =
    <b>¿Quién estuvo { $when }?</b>

    Marca a cada persona o elige abajo.
hours-name-button = { $who }{ people-tick }
hours-done-ticked-button = Listo
hours-done-all-button = Todas
hours-done-nobody-button = No se hizo
hours-who-came-noted = { $when }: { $came ->
    [one] estuvo una persona.
   *[other] estuvieron { $came } personas.
    } Queda anotado. Gracias.
hours-ask-opportunity = { $who } quiere proponer una actividad para todo el mundo: { $when }. Míralo, por favor.
hours-ask-talk = Habla con { $who }, por favor, de lo que quiere proponer para todo el mundo: { $when }. Ya sabe que antes quieres hablarlo. Después di que sí o anúlalo.
hours-ask-silent = No sabemos nada de { $who } sobre quién vino { $when }. Averigua cómo fue, por favor.
hours-ask-hostless = Quizá { $who } no pueda organizar la actividad de { $when }. Mira si puede otra persona y después cierra esto. Si no hay nadie antes de { $until }, se anula para todo el mundo.
hours-ask-together = Dos personas que no deben encontrarse estarían en la actividad que organiza { $who } el { $when }. Habla con cada una a solas, sin decir nombres.
hours-kind-seat = Plaza reservada
hours-kind-hosting = Organizar una actividad
hours-kind-gift = Regalo al bote
hours-kind-first = Primeras horas después de un nacimiento
hours-kind-job = Una tarea para todos
