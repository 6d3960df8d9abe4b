# The circle changes what Kith says: what is wrong with words that somebody typed, and how they come to be used.

wording-no-words = Escribe algunas palabras, por favor.
wording-brackets = Quita [ y ] donde no haya un número entre ellos.
wording-sign = Este signo no puede ir aquí: { $sign }. Escríbelo con palabras, por favor.
wording-no-link = { $kind ->
    [number] Quita este número, por favor: { $what }. Los números de teléfono los guarda el lugar.
   *[link] Quita esto, por favor: { $what }. Aquí no caben enlaces ni nombres de cuentas. Después de un punto va un espacio.
}
wording-pieces = { $what ->
    [unknown] En este texto no hay { $which }. Quítalo, por favor.
    [missing] Falta { $which }. Kith pone algo ahí, así que tiene que quedarse.
   *[twice] { $which } está dos veces. Escríbelo una vez, por favor.
}
wording-long = Es demasiado largo para aquí. Usa hasta { $most } letras, por favor.
wording-same = Son las palabras que ya tenemos. Escribe otras, por favor.
wording-one-line = Escríbelo en una sola línea: va en un botón.
wording-starts = Empieza con una letra: va en un botón.

## Which text, and how it would be said

wording-open-button = Cambiar palabras
wording-open =
    <b>Cómo dice Kith las cosas</b>

    ¿Se podría decir algo mejor? Puedes traer otras palabras. El círculo las vota. Si dice que sí, todos aquí las leen.

    Escribe algunas palabras del texto que dices, o toca.
wording-lately-button = Ver lo último recibido
wording-none-lately =
    Aquí no hay nada que mostrar. Si alguien más puede mirar este teléfono, no se muestra nada de lo que llegó.

    Escribe algunas palabras del texto que dices.
wording-none-found = No encuentro ningún texto con esas palabras. Escribe menos, tal como están allí.
wording-which =
    <b>¿Cuál de ellos?</b>

    { $lines }

    Toca su número, o escribe otras palabras.
wording-line = { $number }. { $what }{ $label ->
    [yes] { " (en un botón)" }
   *[no] { "" }
}
wording-pick =
    <b>¿Cómo lo dirías tú?</b>

    { $now }

    { $seen }
    { $pieces ->
        [yes] Kith pone algo donde hay un número. Deja cada número una vez, con sus corchetes.
       *[no] { "" }
    } { $label ->
        [yes] Va en un botón, así que tiene que ser muy corto.
       *[no] { "" }
    } { $grave ->
        [yes] Trata de la seguridad o de lo que la gente acepta. Por eso también lo mira alguien que trabaja aquí, después del voto.
       *[no] { "" }
    }

    Escribe ahora tus palabras.
wording-seen = Tú lo leíste así: { $text }
wording-see-old-button = Ver lo que había antes
wording-read-back =
    <b>Así se vería:</b>

    { $new }

    ¿Está bien? Si no, escríbelo otra vez.
wording-put-up-button = Llevarlo al círculo

## On the agenda, on the ballot, and afterwards

wording-see-button = Ver viejo y nuevo
wording-about = Decir “{ $new }” y no “{ $old }”
wording-ballot = Otras palabras en { $language }
    Ahora: { $old }
    Después: { $new }
wording-changed-button = Ver lo que cambiamos
wording-none-changed = Todavía no hemos cambiado ninguna palabra.
wording-changed =
    <b>Palabras que cambiamos</b>

    { $lines }

    Toca un número para leer lo viejo y lo nuevo.
wording-changed-line = { $number }. “{ $new }”, antes: “{ $old }”{ $state ->
    [ended] { " (como antes)" }
    [to_check] { " (alguien lo mira)" }
    [rests] { " (descansa)" }
   *[in_use] { "" }
}
wording-one =
    <b>Otras palabras en { $language }</b>

    <b>Antes:</b>
    { $old }

    <b>Nuevo:</b>
    { $new }

    { $stands }
wording-stands = { $state ->
    [in_use] Lo decidió el círculo. Aquí se lee así desde { $day }.
    [proposed] Espera al círculo.
    [declined] El círculo lo dejó como estaba.
    [to_check] El círculo lo quiere. Alguien que trabaja aquí todavía tiene que mirarlo. Hasta entonces se dice lo de antes.
    [refused] El círculo lo quería. Aun así se dice lo de antes.
    [ended] Se dice otra vez lo de antes desde { $day }.
    [done] Se dice otra vez lo de antes.
   *[rests] Descansa: el texto de Kith ya es otro, y se lee ese. Puedes traer palabras nuevas para él.
    }
    { $looked }
wording-looked = { $who } { $said ->
    [yes] lo miró y dijo que sí.
    [put_back] volvió a lo de antes: { $why }
   *[no] dijo que no: { $why }
}
wording-on-agenda-button = Verlo en la lista
wording-back-button = Llevar lo de antes
wording-put-back-button = Volver atrás ya
wording-put-back-line = Coordinación volvió a lo de antes, así que esto ya no se dice: “{ $new }”
wording-rests-line = { $count ->
    [one] Un texto que cambiamos descansa: el de Kith ya es otro.
   *[other] { $count } textos que cambiamos descansan: los de Kith ya son otros.
}

## Somebody who works here looks at it

wording-ask-check = El círculo quiere otras palabras sobre la seguridad o lo que la gente acepta. Lee las dos, por favor, y di sí o no.
wording-good-button = Decir que sí
wording-not-good-button = Decir que no y por qué
wording-ask-why =
    <b>{ $deed ->
        [put_back] ¿Qué daño hace?
       *[not_good] ¿Por qué no?
    }</b>

    Escríbelo en una o dos frases. Todos aquí pueden leerlo, con tu nombre.
wording-told = { $came_to ->
    [good] Alguien que trabaja aquí dijo que sí. Aquí ya se leen tus palabras: “{ $new }”
    [not_good] Alguien que trabaja aquí dijo que no a tus palabras “{ $new }”, y dice por qué: { $why }
   *[put_back] Coordinación volvió a lo de antes. Ya no se dice: “{ $new }”. Este es el motivo: { $why }
}
