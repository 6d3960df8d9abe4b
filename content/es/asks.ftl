# Peticiones: alguien espera algo y una persona responde de ello.

## Para quien recibe la llamada

asks-call =
    <b>{ $what }</b>
    Espera desde: { $since }.

    ¿Te encargas? Si no puedes, aviso a la siguiente persona.
asks-follow-up =
    <b>{ $what }</b>
    Espera desde: { $since }, y te encargas tú.

    ¿Está resuelto? Si no me dices nada, aviso también a otra persona.
asks-again =
    <b>{ $what }</b>
    Espera desde { $since }.

    Hay algo nuevo desde que te avisé.
asks-says-fine =
    <b>{ $what }</b>
    Ahora dice que está bien. Por favor, compruébalo de todos modos.
asks-somebody-is-on-it =
    { $what }
    { $who } se encarga ahora. No tienes que hacer nada.
asks-called-off =
    { $what }
    Ahora dice que está resuelto. Por favor, pregúntale cómo está cuando puedas.
asks-needs-nothing-more =
    { $what }
    Ya está cerrado. No tienes que hacer nada.

## Para quien pidió ayuda

asks-seen = { $who } lo ha visto y se encarga.
asks-moved-on = { $before } no me ha contestado todavía. Ahora he avisado a { $after }.
asks-later =
    { $who } será la siguiente persona en leerlo, cuando abra el servicio: { $at }.

    Puedes hablar con alguien ahora mismo:
    { $numbers }
asks-asked-too = Ahora he avisado a { $who }.
asks-nobody-yet =
    Nadie me ha contestado todavía. Sigo avisando hasta que alguien responda.

    Puedes hablar con alguien ahora mismo:
    { $numbers }
asks-number = { $name }: { $number }
asks-closed =
    { $who } dice que está resuelto.

    Si no es así, toca «{ now-button }».
asks-closed-nothing = { $who } lo ha leído y cree que estás bien.

    ¿Es así?
asks-not-so-button = No, necesito a alguien
asks-sure =
    ¿Dejo de avisar?

    Diré a quien avisé que ya estás bien.
asks-good-to-hear = Gracias por decírmelo. Aquí estoy siempre que necesites a alguien.

asks-sure-all-the-same =
    Alguien se asegurará de todos modos.

    ¿Digo que ahora estás bien?
asks-fine-told = Lo he dicho. Alguien se asegurará de todos modos. Aquí estoy siempre que necesites a alguien.
## Unas palabras entre quien se encarga y quien pidió ayuda

asks-write-button = Escribir a { $who }
asks-write =
    Escribe unas palabras a { $who }: las leerá con tu nombre y podrá contestar.

    Puede que otras personas miren ese teléfono. Esta vía termina cuando cierras la petición.
asks-wrote = Enviado a { $who }. Puedes escribir más.
asks-wrote-later = Guardado para { $who }: ahora quiere calma y lo recibirá: { $at }. Puedes escribir más.
asks-reach-gone = Ahora mismo nada llega a { $who } desde aquí. Usa la vía que conoces o pregunta a coordinación.
asks-reach-long = Es demasiado largo. Usa hasta { $most } letras cada vez.
asks-word =
    <b>{ $who }</b> escribe sobre lo que pediste:

    { $words }
asks-answer-button = Contestar a { $who }
asks-answer = Escribe ahora tu respuesta. La leerá { $who } y nadie más.
asks-answered = Enviado a { $who }. Puedes escribir más.
asks-answered-later = Guardado para { $who }, que lo leerá: { $at }. Si necesitas a alguien antes, toca «{ now-button }».
asks-reach-over = { $who } ya no está aquí para esto y no lo ha recibido. Si necesitas a alguien, toca «{ now-button }».
asks-word-back =
    <b>{ $who }</b> contesta:

    { $words }
asks-in-words = Por aquí solo van palabras. Por favor, escríbelo.
asks-see-again-button = Ver de qué se trata

## Botones

asks-on-it-button = Me encargo
asks-done-button = Cerrar la petición
asks-never-mind-button = Decir que está resuelto
asks-safe-button = Sí, ya estoy bien
asks-keep-calling-button = No, sigue avisando
asks-list-button = Ver quién espera
asks-see-button = { $matter ->
    [all] Ver nuestras horas
   *[other] Ver { $who }
    }{ $matter ->
    [danger] : peligro
    [now] : ya
    [today] : hoy
    [call] : llamar
    [loss] : pérdida
    [pairing] : pareja
    [checkins] : cita
    [staff] : equipo
    [hours] : horas
   *[other] {""}
    }{ $number ->
    [1] {""}
   *[other] {" "}{ $number }
    }
asks-more-button = Ver más
asks-sorted-button = Está resuelto
asks-elsewhere-button = Ya ayuda otra persona
asks-not-needed-button = Ya no hace falta
asks-pass-button = Pasar a otra persona

## Lo que espera y en qué queda

asks-list =
    <b>{ $count ->
        [one] Espera { $count } persona
       *[other] Esperan { $count } personas
    }, primero el peligro, luego quien lleva más tiempo:</b>
    { $lines }
asks-list-empty = Nadie espera. Todo tiene respuesta.
asks-line = { $what } Desde: { $since }. { $state }
asks-state-open = He avisado a { $who }.
asks-state-later = Se avisará a { $who }: { $at }.
asks-state-taken = { $who } se encarga.
asks-state-nobody = Todavía no he dado con nadie.
asks-one =
    <b>{ $what }</b>
    Espera desde: { $since }.
    { $state }
asks-mine =
    <b>{ $what }</b>

    { $told }
    Ciérralo aquí cuando esté hecho.
asks-you-are-on-it = Te encargas tú.
asks-you-are-on-it-told = Te encargas tú. { $who } lo puede ver.
asks-what-became =
    <b>{ $what }</b>

    ¿En qué ha quedado?
asks-you-closed = Cerrado. Gracias.
asks-passed = Ahora he avisado a { $who }.
asks-passed-nobody = Ahora mismo no hay nadie más a quien avisar. Sigo intentándolo.
asks-taken = { $who } ya se encarga. No tienes que hacer nada.
asks-closed-already = Esto ya está cerrado.
asks-home-line = { $count ->
    [one] { $count } persona espera respuesta.
   *[other] { $count } personas esperan respuesta.
    }

## Cómo terminaron los avisos, en números

asks-counts-button = Contar lo que hubo
asks-counts =
    <b>Qué avisó a alguien en los últimos 30 días y cómo terminó:</b>
    { $lines }

    Son solo números. Falsa alarma es lo que, según quien se encargó, no era nada.
asks-counts-none = En los últimos 30 días nada avisó a nadie.
asks-counts-line = { $kind ->
    [emergency] Palabras de peligro
    [today] Palabras que preocupan
    [now] «{ now-button }»
    [unsafe] La palabra para «no estoy a salvo»
   *[other] Una semana muy dura
    }: { $count }{ $sorted ->
    [0] {""}
   *[other] {", "}resuelto: { $sorted }
    }{ $elsewhere ->
    [0] {""}
   *[other] {", "}ayudan otras personas: { $elsewhere }
    }{ $not-needed ->
    [0] {""}
   *[other] {", "}ya no hacía falta: { $not-needed }
    }{ $safe ->
    [0] {""}
   *[other] {", "}dijo que está bien: { $safe }
    }{ $left ->
    [0] {""}
   *[other] {", "}se fue: { $left }
    }{ $nothing ->
    [0] {""}
   *[other] {", "}falsas alarmas: { $nothing }
    }{ $open ->
    [0] {""}
   *[other] {", "}aún abierto: { $open }
    }
