# How things go, by a parent's own wish. No text says whether an answer is good or bad.

measures-open-button = Decir cómo me va
measures-length = Escribe entre 1 y { $most } letras.
measures-not-shared = Ahora mismo no compartes nada con tu enfermera o enfermero. Si quieres hacerlo, ve a Ajustes y después a quién ve qué.

measures-consent =
    <b>¿Te gustaría mirar cómo te va?</b>

    Unas pocas preguntas cortas, ahora y cada pocas semanas. Tú decides, y puedes saltarte cualquier pregunta.

    Solo tú ves lo que dices. Puedes mostrárselo a tu enfermera o enfermero.

    Nada pasa por sí solo, respondas lo que respondas: no se llama a nadie. Si necesitas a alguien, toca abajo.

    Puedes parar cuando quieras. Entonces se borran todas tus respuestas.
measures-agree-button = Decir que sí
measures-agreed = Gracias. Puedes empezar ahora o esperar a que te preguntemos.
measures-mine =
    <b>Cómo me va</b>

    Responde cuando quieras. También te preguntamos cada pocas semanas.
measures-answer-these-button = Responder: { $title }
measures-title = { $title }
measures-own-title = qué es ir bien para mí
measures-said-button = Ver lo que dije
measures-stop-button = Parar y borrar
measures-ask-stop =
    <b>¿Dejamos de preguntar?</b>

    Se borran todas tus respuestas, también las que mostraste a tu enfermera o enfermero. Nadie puede recuperarlas. Todo lo demás sigue igual.
measures-stop-sure-button = Parar y borrarlo todo
measures-stopped = Todo está borrado y ya no preguntamos. Puedes volver a empezar cuando quieras.

## Being asked

measures-ask = Dijiste que podemos preguntarte cómo te va. Es un minuto. ¿Te gustaría?
measures-begin-button = Responder ahora
measures-not-now-button = Esta vez no
measures-not-now = Está bien. Te preguntamos otra vez más adelante.

## One question on a screen

measures-question =
    { $number } de { $count }. { $asks }

    <b>{ $item }</b>
measures-question-unread =
    { $number } de { $count }. { $asks }

    <b>{ $item }</b>

    Nadie ha revisado todavía esta traducción. En inglés: { $english } { $english_item }
measures-answer-button = { $answer }
measures-skip-button = Saltar esta
measures-own =
    <b>¿Qué es «ir bien» para ti?</b>

    Escríbelo con tus palabras, en una o dos líneas. Más adelante puedes ver qué seguridad sientes.
measures-sure =
    Para ti, ir bien es: { $words }

    <b>¿Qué seguridad sientes hoy con eso?</b>
measures-sure-one = { $sure ->
    [1] todavía ninguna seguridad
    [2] un poco de seguridad
    [3] a medio camino
    [4] bastante seguridad
   *[5] mucha seguridad
    }
measures-sure-button = { $sure ->
    [1] Aún sin seguridad
    [2] Con algo de seguridad
    [3] A medio camino
    [4] Con bastante seguridad
   *[5] Con mucha seguridad
    }
measures-other-words-button = Cambiar mis palabras

## Afterwards

measures-thanks =
    <b>Gracias.</b>

    { $seen }

    No pasa nada más con ello. Si algo te pesa, puedes hablar con alguien: toca abajo a cualquier hora.
measures-seen-if = Solo tú lo ves. Si quieres, también lo ve { $who }.
measures-seen-by = Lo ves tú y lo ve { $who }, y nadie más.
measures-seen-by-nobody = Solo tú lo ves.
measures-show-button = Mostrar a { $who }
measures-hide-button = Ocultar { $day } a { $who }
measures-said-none = Todavía no has dicho nada.
measures-said =
    <b>Lo que dijiste</b>

    { $lines }
measures-day = { $day }
measures-line-answer = { $day }. { $item }: { $answer }
measures-line-skipped = { $day }. { $item }: sin responder
measures-line-sure = { $day }: { $sure ->
    [none] sin responder
    [1] todavía ninguna seguridad
    [2] un poco de seguridad
    [3] a medio camino
    [4] bastante seguridad
   *[5] mucha seguridad
    }
measures-line-total = { $day }: { $title }, { $total }{ $by }
measures-by = , anotado por { $who }
measures-by-nobody = { "" }
measures-draw-button = Dibujarlo
measures-drawn = Aquí llega, abajo.
measures-picture = Qué seguridad siento
measures-picture-about = Cuanta más seguridad, más arriba
measures-course =
    Para ti, ir bien es: { $words }

    { $lines }

## For a family's nurse

measures-family-button = Ver cómo va
measures-family =
    <b>Lo que te muestra { $who }</b>

    { $lines }

    Un número no dice nada por sí solo. Pregunta cómo lo vive.
measures-family-none =
    <b>Lo que te muestra { $who }</b>

    Todavía no se te muestra nada.
measures-shown-line = { $day }: { $title }, { $total } (de { $low } a { $high })
measures-write-button = Anotar un total
measures-which = ¿Cuál hicisteis juntos en papel?
measures-measure-button = { $title }
measures-ask-total =
    <b>{ $title }</b>

    ¿Qué total salió? Escríbelo como un número de { $low } a { $high }.
measures-total-range = Tiene que ser un número de { $low } a { $high }.
measures-ask-day =
    <b>{ $title }: { $total }</b>

    ¿Qué día fue? Toca uno o escribe el día.
measures-day-button = { $day }
measures-day-unread = No he podido leerlo. Escribe el día así: 24 de noviembre.
measures-day-right =
    <b>{ $title }: { $total }</b>

    ¿Es este el día?
measures-total-day = Ese día tiene que estar en el último año y no en el futuro.
measures-written =
    Queda anotado para { $who }, que también lo ve.

    { $line }
measures-wrong-button = Retirarlo
measures-last-wrong-button = Quitar el último total
measures-taken-back = Está retirado.
