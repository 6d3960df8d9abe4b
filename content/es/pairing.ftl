### Quién acompaña a quién: propuestas, dos síes en privado, mi gente, cambiar

## Cuando podríamos haber encontrado a alguien

pairing-proposal =
    <b>{ $kind ->
        [mentor] Hay una mentora o un mentor que podría encajar contigo
       *[nurse] Hay una enfermera de familia que podría encajar contigo
    }</b>
    { $reasons }

    ¿Queréis conoceros? Nadie ve tu respuesta. Veréis vuestros nombres cuando los dos digáis que sí.

    Si no respondes antes de { $by }, también está bien. Seguimos buscando.
pairing-asked =
    <b>{ $kind ->
        [mentor] Una madre o un padre quiere una mentora o un mentor
       *[nurse] Una madre o un padre busca una enfermera de familia
    }</b>
    { $stage ->
        [expecting] Espera un bebé.
        [baby] Su bebé ya está aquí.
       *[unsaid] Creemos que encajáis.
    }
    { $reasons }

    ¿Puedes acompañar? Nadie ve tu respuesta. Los nombres llegan cuando los dos decís que sí.

    Si no respondes antes de { $by }, también está bien. Seguimos buscando.
pairing-yes-button = Decir que sí
pairing-no-button = Ahora no

## Motivos

pairing-reason-language = Los dos habláis { $language }
pairing-reason-same-area = Estáis en la misma zona
pairing-reason-near = Estáis a unos { $minutes } minutos
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
   *[same] Vuestros bebés tienen la misma edad
    }
pairing-reason-lived = Habéis vivido algo parecido
pairing-reason-free = Los dos tenéis tiempo { $weekday ->
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
pairing-reason-strengths = Lo que le gusta y te ayudaría: { $what }
pairing-reason-room = Tiene tiempo para ti

## Después de responder

pairing-yes-kept =
    Gracias por decir que sí.

    { $side ->
        [helper] Te avisamos en cuanto sea seguro o, antes de { $by }, de cómo sigue.
       *[parent] Te avisamos en cuanto sea seguro. Antes de { $by } sabrás algo en cualquier caso.
    }
pairing-thanks = Gracias por decirlo. Nadie más conoce tu respuesta.
pairing-thanks-helper =
    Gracias por decirlo. Nadie más conoce tu respuesta.

    Te preguntaremos otra vez cuando alguien encaje.
pairing-not-this-time =
    Una pareja de apoyo a la que dijiste que sí no ha salido esta vez. Pasa a veces y no dice nada de ti.

    Gracias por estar ahí. Te preguntaremos otra vez cuando alguien encaje.
pairing-still-looking =
    { $kind ->
        [mentor] Seguimos buscando una mentora o un mentor para ti.
       *[nurse] Seguimos buscando una enfermera para ti.
    } La coordinación también busca, y te avisamos en cuanto haya alguien.
pairing-nothing-waits = Ahora no hay nada que espere tu respuesta.
pairing-waiting-button = Ver quién encaja

## Juntos

pairing-together-parent =
    <b>{ $kind ->
        [mentor] { $who } te acompaña desde ahora.
       *[nurse] { $who } es tu enfermera de familia.
    }</b>

    Los dos habéis dicho que sí. { $who } se pondrá en contacto contigo antes de { $by }.
pairing-together-helper =
    <b>{ $kind ->
        [mentor] Ahora acompañas a { $who }.
       *[nurse] Ahora llevas la enfermería de familia de { $who }.
    }</b>

    Los dos habéis dicho que sí. Ponte en contacto antes de { $by }. Basta un saludo corto.
pairing-hello-button = Pedir un saludo a tres
pairing-hello-asked = { $who } buscará un momento para que os saludéis los tres.
pairing-no-hello = Un saludo a tres necesita enfermera y mentora o mentor. Podrás pedirlo cuando tengas a los dos.

## Mi gente

pairing-people-button = Ver a mi gente
pairing-people =
    <b>Mi gente</b>
    { $lines }
pairing-people-none =
    <b>Mi gente</b>

    Todavía no hay nadie. Aquí verás a todas las personas con las que formas pareja de apoyo.
pairing-line-parent = { $kind ->
    [mentor] { $who }, te acompaña desde { $since }
   *[nurse] { $who }, tu enfermera de familia desde { $since }
    }
pairing-line-helper = { $kind ->
    [mentor] { $who }, acompañas como mentora o mentor desde { $since }
   *[nurse] { $who }, acompañas desde la enfermería desde { $since }
    }
pairing-person = { $lines }
pairing-see-button = Ver a { $who }
pairing-home-waiting = { $count ->
    [one] Podríamos haber encontrado a alguien. ¿Queréis conoceros?
   *[other] { $count } parejas de apoyo esperan tu respuesta.
    }
pairing-home-looking = { $kind ->
    [mentor] Buscamos una mentora o un mentor para ti.
   *[nurse] Buscamos una enfermera para ti.
    }
pairing-again-button = { $kind ->
    [mentor] Buscar más: mentor/a
   *[nurse] Buscar más: enfermera
    }
pairing-mentor-button = Buscar mentora/mentor
pairing-mentor-wished = Buena idea. Buscamos a alguien que ya pasó por esto.

## Cambiar

pairing-loss-button = Avisar de una pérdida
pairing-ask-loss = <b>¿Ha perdido { $who } a su bebé?</b>

    Un toque para todos los mensajes a { $who } sobre embarazo, fechas y bebés. Ahora no le escribiremos nada sobre esto, y nadie más lo sabrá.
pairing-loss-yes-button = Sí, parar esos mensajes
pairing-loss-kept = Hecho. { $who } ya no recibe mensajes sobre embarazo, fechas y bebés.

    Ponte en contacto con tacto, en un día laborable, por favor.
pairing-loss-undone = Para { $who } todo está como antes.
pairing-tell-loss-button = Decírselo a { $who }
pairing-loss-told = { $who } ya lo sabe. No tienes que hacer nada.
pairing-loss-news =
    { $who } quiere que lo sepas: ha perdido a su bebé.

    No hacen falta las palabras justas. «Estoy aquí» es suficiente. Si también es duro para ti, habla con coordinación.
pairing-change-button = Cambiar o terminar
pairing-ask-change-parent =
    <b>¿Quieres un cambio?</b>

    Está bien y nadie pregunta por qué. A { $who } le diremos con cariño que se acabó, y le daremos las gracias.
pairing-ask-change-helper =
    <b>¿Necesitas dejarlo con { $who }?</b>

    Está bien y nadie pregunta por qué. Se lo diremos a { $who } con cariño y buscaremos a otra persona enseguida.
pairing-new-button = Buscarme otra persona
pairing-end-button = Terminar
pairing-ended = Tú y { $who } ya no formáis pareja de apoyo. Gracias por lo que hicisteis juntos.
pairing-over-parent =
    Tú y { $who } ya no formáis pareja de apoyo.

    Pasa a veces, nadie pregunta por qué, y no es por ti. { $kind ->
        [mentor] Buscamos a otra persona para ti.
       *[nurse] Buscamos otra enfermera para ti.
    }
pairing-over-helper =
    Tú y { $who } ya no formáis pareja de apoyo.

    Pasa a veces, nadie pregunta por qué, y no es por ti. Gracias por lo que hicisteis juntos.

## Para la coordinación

pairing-ask-search = { $kind ->
    [mentor] { $who } espera una mentora o un mentor.
   *[nurse] { $who } espera una enfermera.
    }
pairing-ask-first-contact = { $kind ->
    [mentor] { $who } espera un primer saludo de su mentora o mentor.
   *[nurse] { $who } espera un primer saludo de su enfermera.
    }
pairing-ask-cover = { $kind ->
    [mentor] { $who }, que acompaña a { $parent }, no está. ¿Está bien { $parent } mientras tanto?
   *[nurse] { $who }, de la enfermería de { $parent }, no está. ¿Está bien { $parent } mientras tanto?
    }
pairing-ask-hello = { $who } quiere un saludo a tres con su enfermera y su mentora o mentor.
pairing-look-button = Ver quién encaja
pairing-look =
    <b>{ $kind ->
        [mentor] ¿Quién podría acompañar a { $who }?
       *[nurse] ¿Quién podría ser la enfermera de { $who }?
    }</b>
    { $lines }

    Primero quien mejor encaja. Puede que alguien viva algo lejos o tenga tiempo a otras horas. Preguntamos a quien elijas, y también a { $who }.
pairing-look-line = { $who } ({ $load } de { $cap })
pairing-look-none = Ahora nadie tiene sitio o comparte idioma con { $who }. { $kind ->
    [mentor] Invita o admite a otra mentora o mentor, y se propondrá enseguida.
   *[nurse] Invita a otra enfermera o da más sitio a una, y se propondrá enseguida.
    }
pairing-propose-button = Proponer a { $who }
pairing-proposed = Hemos preguntado a { $parent } y a { $helper }, en privado.
pairing-cannot-propose = A estas dos personas no se las puede proponer ahora. Mira otra vez.
pairing-replace-button = Buscar a otra persona
pairing-replaced = Buscamos a otra persona para { $who }. Se lo hemos dicho a todos con cariño.
