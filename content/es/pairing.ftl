### Quién acompaña a quién: propuestas, dos síes en privado, mi gente, cambiar

## Cuando podríamos haber encontrado a alguien

pairing-proposal =
    <b>{ $kind ->
        [mentor] Hay una mentora o un mentor que podría encajar contigo
       *[nurse] Hay una enfermera de familia que podría encajar contigo
    }</b>
    { $reasons }

    ¿Te gustaría conocer a esta persona? Nadie ve tu respuesta. Los nombres se ven cuando las dos partes dicen que sí.

    Si no respondes antes del { $by }, también está bien. Entonces seguimos buscando.
pairing-asked =
    <b>{ $kind ->
        [mentor] Una madre o un padre quiere una mentora o un mentor
       *[nurse] Una madre o un padre busca una enfermera de familia
    }</b>
    { $stage ->
        [expecting] Espera un bebé.
        [baby] Su bebé ya está aquí.
       *[unsaid] Creemos que podría ir bien.
    }
    { $reasons }

    ¿Puedes acompañar? Nadie ve tu respuesta. Los nombres se ven cuando las dos partes dicen que sí.

    Si no respondes antes del { $by }, también está bien. Entonces seguimos buscando.
pairing-yes-button = Decir que sí
pairing-no-button = Ahora no

## Motivos

pairing-reason-language = Un idioma en común: { $language }
pairing-reason-same-area = Vive en tu misma zona
pairing-reason-near = Está a unos { $minutes } minutos de ti
pairing-reason-child = { $way ->
    [older] { $unit ->
        [week] Su bebé tiene { $count ->
            [one] una semana
           *[other] { $count } semanas
        } más que el tuyo
       *[month] Su bebé tiene { $count ->
            [one] un mes
           *[other] { $count } meses
        } más que el tuyo
    }
    [younger] { $unit ->
        [week] Su bebé tiene { $count ->
            [one] una semana
           *[other] { $count } semanas
        } menos que el tuyo
       *[month] Su bebé tiene { $count ->
            [one] un mes
           *[other] { $count } meses
        } menos que el tuyo
    }
   *[same] Su bebé y el tuyo tienen la misma edad
    }
pairing-reason-lived = Ha vivido algo parecido a lo tuyo
pairing-reason-free = Tiene tiempo cuando tú: { $weekday ->
    [0] los lunes
    [1] los martes
    [2] los miércoles
    [3] los jueves
    [4] los viernes
    [5] los sábados
   *[6] los domingos
    } { $part ->
    [morning] por la mañana
    [afternoon] por la tarde
   *[evening] por la noche
    }
pairing-reason-strengths = Algo que le gusta y te ayudaría: { $what }
pairing-reason-room = Tiene tiempo para ti

## Después de responder

pairing-yes-kept =
    Gracias por decir que sí.

    { $side ->
        [helper] Te avisamos en cuanto sea seguro. Si no sale, te lo decimos antes del { $by }.
       *[parent] Te avisamos en cuanto sea seguro. Antes del { $by } sabrás algo en cualquier caso.
    }
pairing-thanks = Gracias por decirlo. Nadie más conoce tu respuesta.
pairing-thanks-helper =
    Gracias por decirlo. Nadie más conoce tu respuesta.

    Te preguntaremos otra vez cuando alguien encaje.
pairing-not-this-time =
    Esta vez no ha salido el acompañamiento al que dijiste que sí. A veces pasa y no dice nada de ti.

    Gracias por estar ahí. Te preguntaremos otra vez cuando alguien encaje.
pairing-still-looking =
    { $kind ->
        [mentor] Seguimos buscando una mentora o un mentor para ti.
       *[nurse] Seguimos buscando una enfermera para ti.
    } La coordinación también busca, y te avisamos en cuanto haya alguien.
pairing-nothing-waits = Ahora no hay nada que espere tu respuesta.
pairing-waiting-button = Ver quién encaja

## Las dos partes han dicho que sí

pairing-together-parent =
    <b>{ $kind ->
        [mentor] { $who } te acompaña desde ahora.
       *[nurse] { $who } lleva desde ahora tu enfermería de familia.
    }</b>

    Las dos partes han dicho que sí. { $who } te propondrá un primer encuentro antes del { $by }. También puedes elegirlo tú.
pairing-together-helper =
    <b>{ $kind ->
        [mentor] Ahora acompañas a { $who }.
       *[nurse] Ahora llevas la enfermería de familia de { $who }.
    }</b>

    Las dos partes han dicho que sí. Por favor, propón un primer encuentro antes del { $by }. Son dos toques.
pairing-hello-button = Pedir un saludo a tres
pairing-hello-asked = { $who } buscará un momento para el saludo a tres.
pairing-no-hello = Un saludo a tres necesita una enfermera y una mentora o un mentor. Podrás pedirlo cuando tengas las dos cosas.

## Mi gente

pairing-people-button = Ver a mi gente
pairing-people =
    <b>Mi gente</b>
    { $lines }
pairing-people-none =
    <b>Mi gente</b>

    Todavía no hay nadie. Cuando tú y otra persona hayan dicho que sí, la verás aquí.
pairing-line-parent = { $kind ->
    [mentor] { $who }: te acompaña desde el { $since }
   *[nurse] { $who }: tu enfermería de familia desde el { $since }
    }
pairing-line-helper = { $kind ->
    [mentor] { $who }: acompañas como mentora o mentor desde el { $since }
   *[nurse] { $who }: acompañas desde enfermería desde el { $since }
    }
pairing-person = { $lines }
pairing-see-button = Ver a { $who }
pairing-home-waiting = { $count ->
    [one] Quizá hemos encontrado a alguien. ¿Te gustaría conocer a esta persona?
   *[other] Quizá hemos encontrado a { $count } personas. ¿Te gustaría conocerlas?
    }
pairing-home-looking = { $kind ->
    [mentor] Buscamos una mentora o un mentor para ti.
   *[nurse] Buscamos una enfermera para ti.
    }
pairing-again-button = { $kind ->
    [mentor] Buscar mentor/a más
   *[nurse] Buscar enfermera más
    }
pairing-mentor-button = Buscar mentora/mentor
pairing-mentor-wished = Buena idea. Buscamos a alguien que ya pasó por esto.

## Después de una pérdida

pairing-loss-button = Avisar de una pérdida
pairing-ask-loss = <b>¿Ha perdido { $who } a su bebé?</b>

    Con un toque se detienen todos los mensajes a { $who } sobre embarazo, fechas y bebés. Ahora no le escribiremos nada sobre esto. Además de ti, solo la coordinación lo puede ver.
pairing-loss-yes-button = Sí, parar esos mensajes
pairing-loss-kept = Hecho. { $who } ya no recibe mensajes sobre embarazo, fechas y bebés.

    Por favor, ponte en contacto con tacto, en el plazo de un día laborable.
pairing-loss-undone = Para { $who } todo está como antes.
pairing-ask-loss-for = <b>¿Ha perdido { $who } a su bebé?</b>

    Si es así, lo sentimos mucho. Con un toque se detienen todos los mensajes a { $who } sobre embarazo, fechas y bebés. Solo se lo decimos a su enfermera y a la coordinación.
pairing-loss-for-kept = <b>Lo sentimos mucho.</b>

    { $who } ya no recibe mensajes sobre embarazo, fechas y bebés. Su enfermera o la coordinación se pondrá en contacto con { $who } en el plazo de un día laborable.

    Si fue sin querer, { $who } puede deshacerlo: «{ people-change-button }».

    Si quieres hablar con alguien tú también, toca «{ now-button }», a cualquier hora.
pairing-tell-loss-button = Decírselo a { $who }
pairing-loss-told = Se lo hemos dicho a { $who }. No tienes que hacer nada.
pairing-loss-news =
    { $who } quiere que lo sepas: ha perdido a su bebé.

    No hacen falta las palabras justas. «Estoy aquí» es suficiente. Si también es duro para ti, habla con la coordinación.

## Cambiar

pairing-change-button = Cambiar o terminar
pairing-ask-change-parent =
    <b>¿Quieres un cambio?</b>

    Está bien y nadie pregunta por qué. A { $who } le diremos con amabilidad que ha terminado, y le daremos las gracias.
pairing-ask-change-helper =
    <b>¿Necesitas dejar de acompañar a { $who }?</b>

    Está bien y nadie pregunta por qué. Se lo diremos a { $who } con amabilidad y buscaremos a otra persona enseguida.
pairing-new-button = Buscarme otra persona
pairing-end-button = Terminar
pairing-ended = El acompañamiento entre { $who } y tú ha terminado. Se lo decimos con amabilidad.
pairing-over-parent =
    El acompañamiento entre { $who } y tú ha terminado.

    A veces pasa, nadie pregunta por qué, y no es por ti. { $kind ->
        [mentor] Buscamos a otra persona para ti.
        [resting] Si quieres a otra persona, dínoslo en «Ver a mi gente».
       *[nurse] Buscamos otra enfermera para ti.
    }
pairing-over-helper =
    El acompañamiento entre { $who } y tú ha terminado.

    A veces pasa, nadie pregunta por qué, y no es por ti. Gracias por todo lo que has dado.
pairing-i-move-button = Decir que me mudo
pairing-they-move-button = Decir que se muda
pairing-moving-parent =
    <b>¿Te mudas a otro lugar?</b>

    Entonces { $other } deja de acompañarte, y lo que tenían reservado se cancela. Alguien de aquí te ayuda a encontrar apoyo donde vayas.
pairing-moving-other =
    <b>¿Se muda { $who } a otro lugar?</b>

    Entonces { $other } deja de acompañar a { $who }, y lo que tenían reservado se cancela. La coordinación se ocupa de que tenga apoyo donde vaya.

    { $who } lo lee en su teléfono. Si otra persona puede mirarlo, habla antes con { $who }.
pairing-moves-yes-button = Sí, avisar a { $who }
pairing-moves-yes-both-button = Sí, avisar a las dos partes
pairing-moved-parent =
    Gracias por decirlo. Se lo decimos a { $other }, y lo que tenían reservado se cancela.

    Alguien de aquí te escribirá sobre lo que sigue. Te deseamos lo mejor en tu nuevo hogar.
pairing-moved-other =
    Hecho. El acompañamiento entre { $who } y { $other } ha terminado, y lo que tenían reservado se cancela.

    La coordinación se ocupa de lo que sigue para { $who }.
pairing-moves-told-parent =
    El acompañamiento con { $who } ha terminado, y lo que tenían reservado se cancela.

    Alguien de aquí te escribirá sobre lo que sigue.
pairing-why-button = Leer por qué
pairing-moves-why =
    Nos han dicho que te mudas. Por eso { $who } deja de acompañarte.

    Si te quedas, dilo y volvemos a buscar.
pairing-moves-told-helper =
    { $who } se muda. El acompañamiento ha terminado, y lo que tenían reservado se cancela.

    Gracias por todo lo que has dado. La coordinación se ocupa de lo que sigue.
pairing-i-stay-button = Decir que me quedo
pairing-they-stay-button = Decir que se queda
pairing-stays-again = Es bueno saberlo. Preguntamos de nuevo a { $who } y a { $other } si quieren seguir.
pairing-stays-another = Es bueno saberlo. Buscamos aquí una enfermera para { $who }.
pairing-stays-later = Es bueno saberlo. Ahora mismo no se puede proponer a nadie a { $who }, quizá por una pausa. En cuanto se pueda, buscamos una enfermera, y alguien de aquí lo tiene presente.
pairing-away-until =
    { $who } se toma un descanso y vuelve el { $until }.

    La coordinación lo sabe y cuida de ti mientras tanto. Si necesitas a alguien ahora, toca abajo.
pairing-away =
    { $who } no estará por un tiempo.

    La coordinación lo sabe y cuida de ti mientras tanto. Si necesitas a alguien ahora, toca abajo.
pairing-back = { $who } ha vuelto.

## Un buen final

pairing-ending-prepare-button = Preparar un buen final
pairing-ending-see-button = Ver el buen final
pairing-ending-about =
    <b>Un buen final</b>

    Un acompañamiento puede terminar bien, con tiempo. Te preguntamos en privado, y a { $who } también, cómo lo ves.

    Si las dos partes están listas, se despiden en unas { $weeks } semanas, con un agradecimiento por lo que hicieron. Si no, todo sigue igual.
pairing-ending-start-button = Preguntar a las dos partes
pairing-ending-ask =
    <b>Tú y { $who }</b>

    Hay un camino en común desde { $since }. Podría llegar a un buen final el { $goodbye }.

    ¿Cómo lo ves? También preguntamos a { $who }. Nadie lee la respuesta de la otra parte. Toda respuesta está bien.
pairing-ending-remind =
    <b>Tú y { $who }</b>

    Una pequeña pregunta te espera. Hay un camino en común desde { $since }. ¿Sería el { $goodbye } un buen día para la despedida?

    Toda respuesta está bien, y { $who } no la lee. Si no dices nada, todo sigue igual.
pairing-ending-answer-button = { $answer ->
    [ready] Sí, es buen momento
    [reservations] Sí, pero hablemos antes
   *[not_yet] Todavía no
    }
pairing-ending-kept =
    Gracias por decirlo. También preguntamos a { $who }, que no lee tu respuesta.

    Te contamos en qué queda.
pairing-ending-other-button = Responder otra cosa
pairing-ending-agreed =
    <b>Las dos partes están listas</b>

    La despedida entre tú y { $who } será el { $goodbye }. Hasta entonces todo sigue igual: puedes reservar encuentros como siempre.

    Si al final prefieres más tiempo, solo tienes que decirlo.
pairing-ending-more-time-button = Tomar más tiempo
pairing-ending-talk =
    <b>Primero, una charla</b>

    Es un buen camino. Busca un momento con { $who } para hablar de cómo puede terminar bien. Después preguntamos otra vez a las dos partes. Nada termina antes.
pairing-ending-go-on =
    <b>El camino sigue</b>

    Ahora hay más tiempo para ti y { $who }. Todo sigue igual, y más adelante preguntamos otra vez a las dos partes.
pairing-ending-line-asking = Cómo te gustaría que termine algún día espera tu respuesta.
pairing-ending-line-answered = Ya has dicho cómo ves el final.
pairing-ending-line-talking = Primero, una charla sobre cómo puede terminar bien.
pairing-ending-line-agreed = La despedida es el { $goodbye }.
pairing-ending-home-line = ¿Cómo ves un buen final con { $who }?
pairing-ask-ending-talk = { $who } y { $other } quieren hablar de cómo puede terminar bien su acompañamiento. Por favor, cuida de que lo hagan.
pairing-ending-talked-button = Decir que ya hablaron
pairing-ending-talked = Gracias. Preguntamos otra vez, en privado, a { $who } y a quien le acompaña.
pairing-ask-ending-silent = Preguntamos a { $who } cómo ve un buen final con { $other } y no sabemos nada. Todo sigue igual. Por favor, averigua cómo está.
pairing-goodbye-parent =
    <b>Adiós, y gracias</b>

    Entre tú y { $who } había un camino en común desde { $since }. Hoy llega a un buen final, como querían las dos partes. Ya no queda ningún encuentro reservado.

    Puedes volver a encontrar { $kind ->
        [mentor] mentoría
       *[nurse] enfermería
    } cuando quieras en “{ pairing-people-button }”.
pairing-goodbye-helper =
    <b>Adiós, y gracias</b>

    Has estado al lado de { $who } desde { $since }. Hoy llega a un buen final, como querían las dos partes. Ya no queda ningún encuentro reservado.

    Gracias por todo lo que diste. Esperamos que tú también hayas recibido algo.

## Unas palabras al final

pairing-word-button = Decir algo a { $who }
pairing-word = ¿Qué te gustaría decir a { $who }?
pairing-word-own =
    <b>Unas palabras para { $who }</b>

    Toca una frase o escribe la tuya, con 200 letras como máximo. La lees una vez más antes de enviarla.
pairing-word-phrase-button = { $phrase ->
    [thanks] Gracias por tu apoyo
    [learned] He aprendido de ti
   *[wishes] Te deseo lo mejor
    }
pairing-word-phrase = { $phrase ->
    [thanks] Gracias por tu apoyo.
    [learned] He aprendido algo de ti.
   *[wishes] Pienso en ti y te deseo lo mejor.
    }
pairing-word-read-back =
    <b>¿Enviar esto a { $who }?</b>

    “{ $word }”

    Nadie lo lee antes de que lo envíes. Si lo escribiste porque necesitas a alguien, toca “{ now-button }”.
pairing-word-send-button = Enviar estas palabras
pairing-word-other-button = Elegir otras palabras
pairing-word-kept = Guardamos tus palabras. Si hay despedida como acordaron, { $who } las lee entonces. Hasta ese día puedes cambiarlas.
pairing-word-sent = Tus palabras van de camino a { $who }. Gracias.
pairing-word-said = { $who } dice: “{ $word }”
pairing-word-length = Tus palabras pueden tener entre 1 y { $most } letras. Escríbelas un poco más cortas, por favor.
pairing-goodbye-with-word =
    { $rest }

    { $who } dice: “{ $word }”

## Para la coordinación

pairing-ask-search = { $kind ->
    [mentor] { $who } espera una mentora o un mentor.
   *[nurse] { $who } espera una enfermera.
    }
pairing-ask-first-contact = { $kind ->
    [mentor] { $who } espera un primer encuentro con su mentora o mentor.
   *[nurse] { $who } espera un primer encuentro con su enfermera.
    }
pairing-ask-moves = { $who } se muda y ya no tiene el acompañamiento de { $other }. Por favor, busca apoyo para donde vaya.
pairing-ask-stays-later = { $who } al final se queda aquí, pero ahora no se puede proponer a nadie, quizá por una pausa. Por favor, cuida de que { $who } no se quede sin apoyo.
pairing-ask-cover = { $kind ->
    [mentor] { $who }, que acompaña a { $parent }, no está. ¿Está bien { $parent } mientras tanto?
   *[nurse] { $who }, que lleva la enfermería de { $parent }, no está. ¿Está bien { $parent } mientras tanto?
    }
pairing-ask-uncleared = { $kind ->
    [mentor] { $who }, que acompaña a { $parent } en la mentoría, no tiene ahora el permiso. ¿Cómo sigue?
   *[nurse] { $who }, que acompaña a { $parent } en enfermería, no tiene ahora el permiso. ¿Cómo sigue?
    }
pairing-ask-hello = { $who } quiere un saludo a tres con su enfermera y su mentora o mentor.
pairing-look-button = Ver quién encaja
pairing-look =
    <b>{ $kind ->
        [mentor] ¿Quién podría acompañar a { $who }?
       *[nurse] ¿Qué enfermera podría acompañar a { $who }?
    }</b>
    { $lines }

    Primero quien mejor encaja. Puede que alguien viva algo lejos o tenga tiempo a otras horas. Preguntamos a quien elijas, y también a { $who }.
pairing-look-line = { $who } ({ $load } de { $cap })
pairing-look-none =
    <b>Ahora no podemos proponer a nadie a { $who }.</b>
    { $why }

    { $kind ->
        [mentor] Invita a otra mentora o mentor, o mira quién puede acompañar a más familias. Lo propondremos enseguida.
       *[nurse] Invita a otra enfermera, o mira cuál puede llevar más familias. La propondremos enseguida.
    }
pairing-why = { $rule ->
    [language] Aquí nadie habla un idioma que hable { $who }.
    [clearance] Nadie que pueda hablar con { $who } tiene la habilitación.
    [distance] Quienes encajarían viven demasiado lejos.
    [free] Quienes encajarían tienen tiempo a otras horas.
   *[nobody_else] A quienes encajarían no se les puede preguntar ahora.
    }
pairing-why-full = Quienes encajarían están al completo. Primera opción: { $first } ({ $load } de { $cap }).
pairing-why-asked = Quienes encajarían ya tienen bastante que responder. Primera opción: { $first }.
pairing-night-button = Ver anoche
pairing-night =
    <b>{ $kind ->
        [mentor] Lo que se encontró anoche: mentoras y mentores
       *[nurse] Lo que se encontró anoche: enfermeras
    }</b>
    { $at }

    { $lines }
pairing-night-none =
    <b>Aquí todavía no se ha buscado de noche.</b>

    Cada noche se mira a la vez a todas las personas que esperan, la próxima el { $at }. Para quien llegue antes buscamos enseguida.
pairing-night-nobody = No esperaba nadie.
pairing-night-placed = Familias con alguien a la vista: { $placed } de { $all }, { $new } de ellas nuevas.
pairing-night-left = { $rule ->
    [language] Siguen esperando, porque nadie habla su idioma: { $count }
    [clearance] Siguen esperando, porque nadie tiene la habilitación: { $count }
    [distance] Siguen esperando, porque todo queda demasiado lejos: { $count }
    [free] Siguen esperando, porque nadie tiene tiempo a sus horas: { $count }
    [room] Siguen esperando, porque todo está al completo: { $count }
   *[nobody_else] Siguen esperando, porque no se podía preguntar a nadie: { $count }
    }
pairing-night-speak = Hablan { $language }: { $count }
pairing-night-way = Minutos de camino: la mitad hasta { $median }, lo más lejos { $most }.
pairing-night-own = Hablan en el idioma de la familia: { $count } de { $placed }
pairing-night-first = Primera opción al completo: { $count } de { $placed }
pairing-night-loads = Familias por persona: de { $least } a { $most }
pairing-night-kind-button = { $kind ->
    [mentor] Ver mentoras
   *[nurse] Ver enfermeras
    }
pairing-propose-button = Proponer a { $who }
pairing-proposed = Hemos preguntado a { $parent } y a { $helper }, en privado.
pairing-cannot-propose = Ahora no se puede proponer a estas dos personas. Mira otra vez, por favor.
pairing-replace-button = Buscar a otra persona
pairing-replaced = Buscamos a otra persona para { $who }. Ya lo hemos dicho con amabilidad.
