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
