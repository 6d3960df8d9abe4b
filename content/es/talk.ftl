### La línea privada entre las dos personas que se acompañan

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

talk-write-button = Escribir un mensaje
talk-open-button = Escribir a { $who }
talk-whom = ¿A quién te gustaría escribir?
talk-nobody = Todavía no hay nadie a quien escribir aquí. En cuanto tengas a alguien, podrás hacerlo.
talk-open =
    <b>Estás escribiendo a { $who }.</b>
    Lo que envíes ahora le llega a { $who } y a nadie más: palabras, un mensaje de voz, una foto.

    { $who } ve el nombre que elegiste, nunca tu número.
talk-sent =
    En camino a { $who }.
    Lo siguiente que envíes también le llega a { $who }.

talk-take-back-button = Retirarlo
talk-taken-back =
    Retirado. { $who } ya no puede verlo, si es que había llegado.
    Lo siguiente que envíes le llega a { $who }.
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
talk-dropped = Está bien. No le llegó a nadie y no lo guardamos.
talk-lapsed = Lo que escribiste hace una hora no le llegó a nadie, porque no sabíamos para quién era. No lo guardamos. Puedes enviarlo otra vez cuando quieras.

## Lo que no se puede pasar

talk-no-contact =
    No pasamos números de teléfono, así que esto no le llegó a nadie.
    Puedes hablar con { $who } aquí mismo. Lo siguiente que envíes le llega a { $who }.
talk-no-such-kind =
    No podemos pasar este tipo de mensaje, así que no le llegó a nadie.
    Sí puedes enviar palabras, mensajes de voz, fotos, vídeos, archivos y lugares. Lo siguiente que envíes le llega a { $who }.
talk-not-passed-on = Lo último que escribiste a { $who } no llegó, y lo retiramos. Si necesitas a alguien, toca “{ now-button }”.
talk-not-over = Ya no estás con { $who } en Kith, así que esto no le llega a nadie. Si necesitas a alguien, toca “{ now-button }”.
talk-not-away = { $who } está en una pausa, así que por ahora esto no le llega a nadie. Si necesitas a alguien, toca “{ now-button }”.
talk-not-unreachable = Ahora mismo no podemos llegar a { $who } por Telegram, así que esto no le llega a nadie. Si necesitas a alguien, toca “{ now-button }”.
talk-not-paused = Esta línea está en reposo, así que por ahora esto no le llega a nadie. Si necesitas a alguien, toca “{ now-button }”.
talk-not-paused_own = Dejaste esta línea en reposo, así que por ahora esto no le llega a nadie.
