# El círculo: qué hay para hablar, y decidir juntos con un voto cada persona.

circle-length = Por favor, escribe entre 1 y { $most } letras.
circle-options = Por favor, da hasta { $most } opciones, cada una una sola vez.
circle-agenda-full = Ya hay { $most } ideas tuyas que esperan al círculo. Retira una, o hablemos primero de esas.
circle-too-few = Un voto solo puede ser secreto si pueden votar { $least } personas o más. Con menos, el resultado diría quién quería qué.
circle-over = Esta votación ha terminado. Puedes ver qué salió de ella.
circle-came-later = Esta votación empezó antes de que llegaras. En la próxima tienes un voto.

circle-open-button = Abrir nuestro círculo
circle =
    <b>Nuestro círculo</b>

    Aquí llevamos esto entre todas y todos. Cada persona tiene un voto.

    { $lines }
circle-calm = Ahora mismo nada te espera.
circle-about-gone = algo que ya no está aquí

## La lista

circle-agenda-button = Ver de qué hablamos
circle-results-button = Ver qué decidimos
circle-bring-button = Traer algo
circle-vote-button = Ir a la votación
circle-vote-waits = Una votación te espera: { $what }
circle-home-votes = { $count ->
    [one] Una votación te espera en nuestro círculo.
    [many] { $count } de votaciones te esperan en nuestro círculo.
   *[other] { $count } votaciones te esperan en nuestro círculo.
}
circle-agenda-empty =
    <b>De qué hablamos</b>

    Aquí no hay nada todavía. ¿Hay algo que te gustaría que hiciéramos, o hacer de otra manera?
circle-agenda =
    <b>De qué hablamos</b>

    { $lines }
circle-item-line = { $number }. { $what }{ $state ->
    [voting] { " (se vota ahora)" }
   *[waiting] { $mine ->
        [yes] { " (lo trajiste tú)" }
       *[no] { "" }
    }
}
circle-open-one-button = { $number }
circle-ask-words =
    <b>¿De qué quieres que hablemos?</b>

    Escríbelo en una o dos frases. Lo leen todas las personas de aquí. Tu nombre no aparece.
circle-brought = Ya está en la lista.
circle-taken-back = Ya no está en la lista.
circle-item =
    <b>{ $what }</b>

    { $state ->
        [decided] Esto ya se decidió.
        [withdrawn] Esto se retiró.
       *[waiting] Espera a que hablemos de ello. Quien lo trajo, o quien coordina, puede empezar una votación. { $secret }
    }
circle-may-be-secret = ¿Prefieres que se vote en secreto? Toca el botón. Nadie ve quién lo pidió.
circle-will-be-secret = La votación es secreta: nadie puede saber quién eligió qué.
circle-will-be-open = La votación es abierta: lo que eliges queda con tu nombre en Kith. Nadie más lo ve.
circle-begin-button = Empezar a votar
circle-secret-button = Pedir voto secreto
circle-take-back-button = Retirarlo
circle-words-gone = algo que ya no se sabe
circle-ask-options =
    <b>¿Qué se puede elegir?</b>

    Toca para sí o no. O escribe hasta { $most } opciones, cada una en su propia línea.
circle-yes-no-button = Preguntar sí o no
circle-choice-line = { $choice }
circle-numbered-choice = { $number }. { $choice }
circle-read-back =
    <b>{ $what }</b>
    { $choices }

    También se puede elegir dejarlo como está. { $secret }
    Cuando empieza, nadie puede cambiar ni parar la votación.
circle-begin-now-button = Empezar la votación

## Una votación

circle-see-vote-button = Ver la votación
circle-yes = Sí
circle-as-it-is = No, dejarlo como está
circle-choice-button = { $choice }
circle-vote =
    <b>{ $what }</b>
    { $choices }

    Abierta hasta { $until }. Cuenta si votan { $needed } personas. Nadie ve cómo va antes de eso.
    { $mine }
circle-mine-none = Todavía no has votado.
circle-mine = Elegiste: { $choice }. Puedes cambiarlo hasta que termine.
circle-mine-secret = { $voted ->
    [yes] Esta votación es secreta. Tu voto ya está. Toca otra vez para cambiarlo.
   *[no] Esta votación es secreta. Todavía no has votado.
}
circle-mine-came-later = Empezó antes de que llegaras. En la próxima tienes un voto.
circle-in-the-box = Tu voto ya está. Lo que elegiste queda bajo llave, y la llave se tira cuando termina la votación.
circle-tap-in-secret = En una votación secreta, toca lo que eliges. Lo que escribes se puede leer por un tiempo, y por eso no cuenta.
circle-nothing = nada
circle-came-to = { $outcome ->
    [carried] Lo hacemos: { $choice }
    [not_carried] Lo dejamos como está.
    [tie] Hubo los mismos votos para una cosa que para otra. Espera en la lista.
    [no_quorum] Votaron muy pocas personas. Espera en la lista.
   *[void] Esta votación no se pudo contar.
}
circle-total-line = { $choice }: { $count }
circle-no-totals = Aquí no se muestran números.
circle-over-vote =
    <b>{ $what }</b>

    { $outcome }
    { $totals }
circle-no-results = Todavía no hemos decidido nada.
circle-results =
    <b>Qué decidimos</b>

    { $lines }
circle-result-line = { $number }. { $what }: { $outcome }
circle-closed = Terminó la votación sobre lo que trajiste: { $what }

    { $outcome }

## Lo dijiste, lo hicimos

circle-promises-button = Lo dicho, hecho
circle-see-promise-button = Ver cómo va
circle-no-promises =
    <b>Lo dicho, hecho</b>

    Todavía no hemos decidido hacer nada. Lo que decidimos queda aquí hasta que esté hecho.
circle-promises =
    <b>Lo dicho, hecho</b>

    { $lines }
circle-promise-line = { $number }. { $what }: { $stands }
circle-stands = { $state ->
    [open] ¿Quién quiere hacerlo?
    [promised] Prometido { $by }
    [doing] En marcha { $by }
    [done] Hecho
   *[not_done] No se hará: { $why }
}
circle-by = para { $by }
circle-by-no-day = { "" }
circle-promise =
    <b>{ $what }</b>

    { $stands }
    { $who }
circle-nobody-yet = Todavía nadie se encarga.
circle-done-by = Quién lo hace: { $who }
circle-take-button = Encargarme
circle-ask-by =
    <b>¿Para cuándo?</b>

    Todas las personas de aquí leerán que lo haces, con tu nombre. Puedes elegir otro día o devolverlo.
circle-in-days-button = { $days ->
    [7] En una semana
    [14] En dos semanas
    [30] En un mes
   *[90] En tres meses
}
circle-yours-now = Ahora te encargas. Gracias.
circle-begun-button = Decir: empecé
circle-done-button = Decir: está hecho
circle-other-day-button = Elegir otro día
circle-will-not-button = Decir: no se hará
circle-give-back-button = Devolverlo
circle-given-back = Ahora puede encargarse otra persona.
circle-thanks = Gracias. Quien lo trajo se entera.
circle-ask-why =
    <b>¿Por qué no se hará?</b>

    Escríbelo en una o dos frases. Todas las personas de aquí pueden leerlo.
circle-taken-already = Ya se encarga otra persona.
circle-ask-untaken = Decidimos esto y todavía nadie se encarga: { $what }
circle-ask-late = Esto era para { $by } y no sabemos cómo va: { $what }
circle-settled = Lo que trajiste: { $what }

    { $stands }
circle-day-has-come = Hoy es el día que dijiste para esto: { $what }

    ¿Cómo va? También puedes elegir otro día, o devolverlo.

## Reuniones

circle-meetings-button = Ver las reuniones
circle-set-meeting-button = Poner una reunión
circle-see-meeting-button = Ver la reunión
circle-next-meeting = Nos reunimos { $when }
circle-no-meetings =
    <b>Nuestras reuniones</b>

    Todavía no hay ninguna reunión. Cualquiera puede poner una.
circle-meetings =
    <b>Nuestras reuniones</b>

    { $lines }
circle-meeting-line = { $number }. { $when }{ $state ->
    [over] { " (ya fue)" }
    [off] { " (cancelada)" }
   *[planned] { "" }
}
circle-meeting =
    <b>Nos reunimos { $when }</b>
    Dónde: { $where }
    { $state ->
        [over] Ya fue. { $count ->
            [one] Iba a venir una persona.
            [many] Iban a venir { $count } de personas.
           *[other] Iban a venir { $count } personas.
        }
        [off] Se canceló.
       *[planned] { $mine ->
            [yes] Tú vienes.
            [no] No puedes venir.
           *[none] ¿Vienes?
        } { $count ->
            [0] Por ahora no viene nadie.
            [one] Por ahora viene una persona.
            [many] Por ahora vienen { $count } de personas.
           *[other] Por ahora vienen { $count } personas.
        }{ $repeats ->
            [week] { " Es cada semana." }
            [month] { " Es cada mes." }
           *[no] { "" }
        }{ $led ->
            [no] { " Nadie la dirige todavía." }
           *[yes] { "" }
        }
    }

    De qué hablamos:
    { $topics }
    { $notes }
circle-nothing-there = Nada todavía
circle-notes =
    <b>Notas</b>
    { $notes }
circle-in-the-bot = aquí en el chat
circle-in-the-bot-button = Vernos aquí en el chat
circle-coming-button = Decir que voy
circle-cannot-button = Decir que no puedo
circle-vote-here-button = Empezar a votar
circle-write-notes-button = Escribir las notas
circle-call-off-button = Cancelarla
circle-lead-button = La dirijo yo
circle-you-lead = Gracias. Ahora la diriges tú{ $repeats ->
    [no] { "" }
   *[other] , y las siguientes también
}: allí puedes empezar una votación y escribir las notas.
circle-off-now = Se canceló. Avisamos a quienes iban a venir.
circle-ask-notes =
    <b>¿Qué se dijo?</b>

    Escribe las notas en un mensaje. Todos los miembros pueden leerlas. Si ya habías escrito otras, estas ocupan su lugar.
circle-noted = Las notas ya están.
circle-vote-on-what =
    <b>¿Sobre cuál votamos?</b>

    { $lines }
circle-here =
    <b>{ $what }</b>

    Empieza ya para preguntar sí o no. O escribe antes hasta { $most } opciones, cada una en su propia línea. { $secret }
circle-here-yes-no =
    <b>{ $what }</b>

    Es sí o no. { $secret }
circle-ask-when =
    <b>¿Cuándo nos reunimos?</b>

    Escribe el día y la hora, por ejemplo «jueves 18:00» o «3 de diciembre a las 10».
circle-ask-where =
    <b>¿Dónde nos reunimos?</b>

    Escribe el lugar, o toca para vernos aquí en el chat.
circle-ask-how-often =
    <b>{ $when }</b>
    Dónde: { $where }

    ¿Cada cuánto? Se invita a todos los miembros, y tú llevas la reunión.
circle-repeats-button = { $repeats ->
    [week] Reunirnos cada semana
    [month] Reunirnos cada mes
   *[no] Reunirnos una vez
}
circle-planned = Ya está puesta. Se va invitando poco a poco.
circle-meeting-when-not = Por favor, elige un momento desde ahora y dentro del próximo medio año.
circle-meetings-enough = Ya hay { $most } reuniones previstas. Tengamos primero una de esas.
circle-invited = Nuestro círculo se reúne { $when }. Hablamos de lo que traiga cualquiera y decidimos juntos. ¿Quieres venir?
circle-remember = Nuestro círculo se reúne { $when }. Dijiste que vienes.
circle-who-leads = Nuestro círculo se reúne { $when } y quien iba a dirigir la reunión no puede venir. ¿La diriges tú? Empiezas las votaciones y escribes las notas.
circle-called-off = Nuestro círculo no se reúne { $when }. Se canceló.
