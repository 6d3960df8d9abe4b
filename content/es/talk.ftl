### La línea privada entre dos personas: de un emparejamiento, o de algo que acordaron dar

## Lo que está encima de un mensaje. Nada más dice de quién viene.

# $kind: lo que llegó (text, photo, voice, …); con text siguen las palabras.
talk-header = <b>{ $who }</b>{ $kind ->
    [photo] : una foto
    [voice] : un mensaje de voz
    [video] : un vídeo
    [video_note] : un videomensaje
    [audio] : un sonido
    [document] : un archivo
    [animation] : una imagen en movimiento
    [sticker] : un sticker
    [location] : un lugar en el mapa
    [venue] : un lugar en el mapa
   *[text] :
    }

## A quién se escribe

# $kind: lo que es para la familia, cuando dos tienen el mismo nombre.
talk-name-role = { $who }, { $kind ->
    [mentor] de mentoría
   *[nurse] de enfermería
}
# $what: lo que acordaron, cuando dos tienen el mismo nombre; $apart un número cuando también eso es igual.
talk-name-agreed = { $who }, «{ $what }»{ $apart ->
    [no] {""}
   *[other] {" "}({ $apart })
}
talk-write-button = Escribir un mensaje
talk-open-button = Escribir a { $who }
talk-whom = ¿A quién te gustaría escribir?
talk-nobody = Todavía no hay nadie a quien escribir aquí. En cuanto tengas a alguien, podrás hacerlo.
talk-open =
    <b>Estás escribiendo a { $who }.</b>
    Lo que envíes ahora le llega a { $who } y a nadie más: palabras, un mensaje de voz, una foto. Solo si algunas palabras suenan a peligro, la persona a la que avisamos lee esas pocas.

    { $who } ve el nombre que elegiste, nunca tu número.
# Donde el lugar guarda las palabras, durante $days días.
talk-open-kept =
    <b>Estás escribiendo a { $who }.</b>
    Lo que envíes ahora le llega a { $who } y a nadie más. Solo si algunas palabras suenan a peligro, la persona a la que avisamos lee esas pocas.

    { talk-kept }
talk-kept = { $days ->
    [one] Tus palabras se guardan, bajo llave, un día.
   *[other] Tus palabras se guardan, bajo llave, { $days } días.
} Solo tú puedes pedirlas, en «{ people-data-button }». No guardamos fotos, mensajes de voz ni archivos.
# Antes de que llegue el primer mensaje.
talk-are-kept = { $days ->
    [one] Las palabras que { $who } y tú se escriben se guardan aquí un día, bajo llave.
   *[other] Las palabras que { $who } y tú se escriben se guardan aquí { $days } días, bajo llave.
} Cada quien puede pedir las suyas, y nadie más, en «{ people-data-button }». No guardamos fotos, mensajes de voz ni archivos. Lo que se retira se va de aquí también.
# De una línea entre dos que acordaron algo, mientras eso no está cerrado; $days días más después.
talk-line-stays = Podéis escribiros hasta { $days ->
    [one] un día
   *[other] { $days } días
} después de que digáis cómo fue. Cuenta solo lo que quieras que sepa { $who }.
# Cuando ya está cerrado.
talk-line-until = Podéis escribiros hasta { $when }.
talk-sent =
    En camino a { $who }.
    Lo siguiente que envíes también le llega a { $who }.

talk-take-back-button = Retirarlo
talk-taken-back =
    Retirado. { $who } ya no puede verlo. Si ya lo tenía abierto, { $who } ve que retiraste algo.
    Lo siguiente que envíes le llega a { $who }.
talk-took-back = { $who } retiró algo.
talk-made-blank =
    Es demasiado antiguo para quitarlo, así que lo dejamos en blanco.
    Lo siguiente que envíes le llega a { $who }.
talk-take-back-how = Para retirar algo, responde aquí a tu propio mensaje con /takeback. Borrarlo en tu teléfono no basta: Telegram no nos lo dice.

## Nadie sabe todavía para quién es

talk-ask-one = { $count ->
    [one] ¿Enviar esto a { $who }?
   *[other] ¿Enviar estos { $count } mensajes a { $who }?
}
talk-ask-whom = { $count ->
    [one] ¿Para quién es esto?
   *[other] ¿Para quién son estos { $count } mensajes?
}
talk-home-undecided = Lo que escribiste todavía no es para nadie.
talk-choose-button = Decir para quién es
talk-to-button = Enviar a { $who }
talk-nobody-button = No enviar a nadie
talk-dropped = Está bien. No lo enviamos. No guardamos nada, salvo palabras que sonaran a peligro, si las había.
talk-lapsed = Lo que escribiste hace una hora no le llegó a nadie, porque no sabíamos para quién era. No lo guardamos. Puedes enviarlo otra vez cuando quieras.

## Lo que no se puede pasar

talk-no-contact =
    No pasamos números de teléfono, así que esto no le llegó a nadie.
    Puedes hablar con { $who } aquí mismo. Lo siguiente que envíes le llega a { $who }.
talk-no-such-kind =
    No podemos pasar este tipo de mensaje, así que no le llegó a nadie.
    Sí puedes enviar palabras, mensajes de voz, fotos, vídeos, archivos y lugares. Lo siguiente que envíes le llega a { $who }.
# $why: over, closed, away, unreachable, paused, paused_own, resting, o broke cuando no lo sabemos.
talk-lost = Lo último que escribiste a { $who } no llegó: { $why ->
    [over] ya no estáis en contacto en Kith.
    [closed] la línea entre vosotros ya está cerrada.
    [away] { $who } está en una pausa.
    [unreachable] no podemos llegar a { $who } por Telegram, quizá el chat se bloqueó o se borró.
    [paused] esta línea está en reposo.
    [paused_own] dejaste esta línea en reposo.
    [resting] { $who } no lee aquí por ahora.
   *[broke] Telegram no lo aceptó.
} Si necesitas a alguien, toca “{ now-button }”.
talk-not-over = Ya no estás con { $who } en Kith, así que esto no le llega a nadie. Si necesitas a alguien, toca “{ now-button }”.
talk-not-closed = La línea entre tú y { $who } ya está cerrada. Solo está abierta mientras acordáis daros algo, así que esto no le llega a nadie. Si necesitas a alguien, toca “{ now-button }”.
talk-not-away = { $who } está en una pausa, así que por ahora esto no le llega a nadie. Si necesitas a alguien, toca “{ now-button }”.
talk-not-unreachable = Ahora mismo no podemos llegar a { $who } por Telegram, así que esto no le llega a nadie. Si necesitas a alguien, toca “{ now-button }”.
talk-not-paused = Esta línea está en reposo, así que por ahora esto no le llega a nadie. Si necesitas a alguien, toca “{ now-button }”.
talk-not-resting = { $who } no lee aquí por ahora, como mucho tres días. Lo que escribas no le llega a nadie, pero quien coordina sabe que has escrito. Si necesitas a alguien, toca “{ now-button }”.
talk-not-paused_own = Dejaste esta línea en reposo, así que por ahora esto no le llega a nadie.

## Lo que se puede elegir para una línea

talk-more-button = Más
talk-more =
    <b>{ $who } y tú</b>
    { $muted ->
        [yes] Lo que envía { $who } no hace ruido.
       *[no] Lo que envía { $who } hace ruido.
    }
    { $rests ->
        [mine] Lo que escribe { $who } no te llega ahora, como mucho tres días. Tú sí puedes escribir.
        [could] Puedes descansar tres días: lo que escriba { $who } no te llega, y quien coordina sabe que ha escrito. Tú sí puedes escribir.
        [yes] Esta línea está en reposo: nada pasa en ninguna dirección.
       *[no] Puedes dejar esta línea en reposo: entonces nada pasa en ninguna dirección.
    }
talk-mute-button = { $muted ->
    [yes] Con sonido
   *[no] Sin sonido
}
talk-rest-button = { $rests ->
    [yes] Seguir
   *[no] Dejar en reposo
}
talk-rest-over = Ya has descansado. Lo que escribe { $who } vuelve a llegarte.
talk-nights-button = Elegir para horas tranquilas
# $choice: lo que vale ahora.
talk-nights = { $choice ->
    [silent] En tus horas tranquilas, lo que te escriben llega enseguida, sin sonido.
   *[wait] En tus horas tranquilas, lo que te escriben espera hasta que terminan.
} ¿Qué prefieres?
talk-nights-choice-button = { $choice ->
    [silent] Que llegue sin sonido
   *[wait] Que espere
}
talk-block-button = Bloquear
talk-ask-block =
    ¿Bloquear a { $who }? Entonces se acaba lo vuestro en Kith, al momento y para siempre. { $who } solo lee que terminó, no por qué. { $seeks ->
        [yes] Te buscamos otra enfermera enseguida, y quien coordina lo sabe.
       *[no] {""}
    }
# De una línea entre dos que acordaron algo.
talk-ask-block-agreed = ¿Bloquear a { $who }? Entonces { $who } ya no puede escribirte, y lo que acordasteis y está por venir se anula, al momento y para siempre. { $who } solo lee que se anula, no por qué. Quien coordina lo sabe.
talk-block-yes-button = Sí, bloquear
talk-blocked =
    Hecho. { $who } ya no puede escribirte, y no volveremos a juntaros. { $seeks ->
        [yes] Te buscamos otra enfermera, y quien coordina lo sabe.
       *[no] {""}
    }

    Si algo no estuvo bien, puedes contárselo a alguien que no sea { $who }.
talk-report-button = Avisar
talk-ask-what =
    ¿Qué no estuvo bien? Escríbelo con tus palabras. Si es por un mensaje, responde a ese mensaje.

    Lo lee alguien que no es de vosotros dos. { $who } no se entera.
talk-report-in-words =
    Aquí no podemos recibir una imagen ni un archivo. No ha ido a nadie, y { $who } no se entera.
    Escribe qué no estuvo bien, o responde al mensaje del que se trata.
talk-report-how = Para avisar de un mensaje, respóndele con /report. También puedes abrir la línea, tocar Más y luego Avisar.
talk-reported = Gracias por contarlo. Lo mira alguien que no es de vosotros dos, y en el inicio ves cómo va.
talk-reported-nobody = Gracias por contarlo. Queda guardado, y todavía no hay nadie para mirarlo. Si necesitas a alguien, toca “{ now-button }”.
talk-report-words-button = Leer lo que se contó
talk-report-words =
    <b>{ $who } cuenta algo de { $other }</b>
    { $words }

## Cuando la otra persona no está

talk-late = { $who } lo mira a partir del { $when }.
talk-late-duty = Si necesitas a alguien antes, toca “{ now-button }”: está de guardia { $who }.
talk-late-nobody = Si necesitas a alguien antes, toca “{ now-button }”.
talk-late-help = { $lines }

## Lo que pasa a ser una petición

talk-ask-unanswered = { $who } escribió a { $other } y todavía no tiene respuesta.
talk-ask-unheard = { $who } escribió a { $other }, que descansa de esta línea. ¿Puedes ocuparte de { $who }?
talk-ask-blocked = { $who } no quiere seguir con { $other } como enfermera y ha cortado la línea. Se busca otra enfermera. { $other } no sabe por qué.
talk-ask-blocked-agreed = { $who } ha cortado la línea con { $other }. Lo que habían acordado y estaba por venir se anula. { $other } no sabe por qué. ¿Puedes preguntar a { $who } cómo está?
talk-ask-unreachable = { $other } escribió a { $who }, y no podemos llegar a { $who } por Telegram. ¿Puedes encontrar otro camino?
talk-ask-report = { $who } cuenta algo que no estuvo bien al hablar con { $other }.

## Una línea, como la ve quien coordina

talk-look-button = Ver cómo se escriben
talk-look =
    <b>Lo que se escriben queda entre ellos. { $days ->
        [0] No lo guardamos.
        [one] Las palabras se guardan un día, bajo llave, y cada quien solo puede leer las suyas.
       *[other] Las palabras se guardan { $days } días, bajo llave, y cada quien solo puede leer las suyas.
    }</b>
    { $lines }
talk-look-line = { $count ->
    [one] { $who } ha escrito una vez, el { $when }.
   *[other] { $who } ha escrito { $count } veces; la última, el { $when }.
}
talk-look-none = { $who } todavía no ha escrito.
