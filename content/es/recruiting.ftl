### Las personas de aquí miran juntas quién quiere ser mentor o mentora.

recruit-open-button = Verlo con el círculo
recruit-bring-button = Llevarlo al círculo
recruit-see-button = Ver cómo va
recruit-not-yet =
    <b>{ $who } quiere { $role ->
        [nurse] trabajar aquí en la enfermería
       *[mentor] acompañar como mentora o mentor
    }</b>

    Aquí decidimos en común a quién queremos. Si lo llevas al círculo, preguntamos a { $who } por dos personas que le conocen.
recruit-application =
    <b>{ $who } quiere { $role ->
        [nurse] trabajar aquí en la enfermería
       *[mentor] acompañar como mentora o mentor
    }</b>

    { $references }
    { $met }
    { $vote ->
    [yes] El círculo dijo que sí.
    [open] El círculo vota ahora.
    [no] El círculo dijo que ahora no. Díselo con cariño, por favor.
   *[none] El círculo no ha decidido.
    }
recruit-met = { $met ->
    [yes] Algunas personas de aquí ya le conocen.
   *[no] Nadie de aquí le conoce todavía.
    }
recruit-meet-ahead = Hay un encuentro el { $when }.
recruit-nobody-named = Aún no ha dicho a quién podemos preguntar.
recruit-reference-open = { $number }. Pregunta, por favor
recruit-reference = { $number }. { $result ->
    [good] Bien
    [not] No bien
   *[none] Sin respuesta
    } · { $who } · { $day }
recruit-reference-button = Preguntar { $number }
recruit-ask-reference =
    <b>A quién nombró { $who }:</b>
    { $words }

    Pregunta a tu manera, fuera de Kith. ¿Qué dijeron?
recruit-result-button = { $result ->
    [good] Decir que bien
    [not] Decir que no
   *[none] Sin respuesta
    }
recruit-meet-button = Poner un encuentro
recruit-when =
    <b>¿Cuándo pueden algunas personas conocer a { $who }?</b>

    Escribe el día y la hora, como «sábado 10:00». Dura una hora, y cuatro personas pueden tomarlo como tarea.
recruit-meeting-made = Está puesto para { $when }. Cualquiera puede tomarlo como tarea. Dile dónde es, por favor.
recruit-meet-title = ¿Quién quiere conocer a { $who }?
recruit-vote-button = Que vote el círculo
recruit-voting = El círculo vota ahora. Te decimos qué sale.
recruit-refuse-button = Decir ahora no
recruit-refuse =
    <b>¿Por qué ahora no?</b>

    { $who } lee unas palabras amables, y nada del porqué. Queda escrito para quien cuida de este lugar.
recruit-reason-button = { $reason ->
    [safety] La seguridad
    [references] Las referencias
    [circle] El voto del círculo
   *[other] Otra cosa
    }
recruit-about = { $role ->
    [nurse] { $who } quiere trabajar aquí en la enfermería
   *[mentor] { $who } quiere acompañar aquí como mentora o mentor
    }
recruit-missing = { $what ->
    [references] Dos buenas referencias
    [meeting] Conocer a algunas personas de aquí
   *[vote] Un sí del círculo
    }
recruit-too-soon = El círculo puede votar cuando las dos referencias sean buenas y algunas personas le conozcan.
recruit-name-first = Aún no ha dicho a quién podemos preguntar. Después se puede poner un encuentro.
recruit-ask-named = { $who } ha dicho a quién podemos preguntar. Pregunta a las dos personas y pon un encuentro, por favor.
recruit-ask-voted = El círculo ha votado sobre { $who }. { $came_to ->
    [carried] Dijo que sí. Mira si falta algo y dale la bienvenida, por favor.
    [not_carried] Dijo que ahora no. Díselo con cariño, por favor.
   *[nothing] No se decidió nada. Se puede votar otra vez.
    }

## A quien lo pide

recruit-told-begun =
    <b>Qué bien que quieras { $role ->
        [nurse] trabajar aquí en la enfermería
       *[mentor] acompañar a otras familias
    }.</b>

    Aquí nos gusta conocer antes a quien empieza. Primero, di dos personas que te conocen, a las que podamos preguntar. Después la gente de aquí lee tu nombre, y algunas personas quedan contigo.
recruit-told-another = Una de las personas que nombraste no nos respondió. Nombra a otra, por favor. No dice nada de ti.
recruit-told-meeting = Algunas personas de aquí quieren conocerte el { $when }. Alguien te dice dónde. No hay que preparar nada.
recruit-told-no-meeting = El encuentro del { $when } no tendrá lugar. Buscamos otra hora. No es por ti.
recruit-circle-line = Puedes decir a quién podemos preguntar por ti.
recruit-name-button = Nombrar a alguien
recruit-name =
    <b>¿A quién podemos preguntar por ti?</b>

    Escribe un nombre, de qué te conoce y cómo le encontramos. Pregúntale antes, por favor. { $left ->
    [one] Hace falta una persona más.
   *[other] Hacen falta { $left } personas.
    }

    Solo lo lee coordinación, y se borra cuando tengas respuesta. Después la gente de aquí lee tu nombre, y algunas personas quedan contigo.
recruit-named-all = <b>Gracias.</b> Es todo por ahora. Les preguntamos y te decimos cuándo puedes conocer a algunas personas de aquí.
recruit-length = Escribe pocas palabras, por favor: { $most } letras como máximo.
