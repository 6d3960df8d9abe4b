### La mesa de coordinación, y lo que enfermería y mentoría deciden sobre su propio trabajo

## La mesa

staff-desk =
    <b>Tu mesa</b>

    { $asks ->
        [0] Nadie espera respuesta.
        [one] { $asks } persona espera respuesta.
       *[other] { $asks } personas esperan respuesta.
    }
    { $applicants ->
        [0] Nadie ha pedido acompañar ni trabajar aquí.
        [one] { $applicants } persona quiere acompañar o trabajar aquí.
       *[other] { $applicants } personas quieren acompañar o trabajar aquí.
    }
    De guardia ahora:
    { $duty }
staff-person-line = { $who }
staff-desk-button = Abrir mi mesa
staff-invite-button = Invitar a alguien
staff-team-button = Ver el equipo
staff-find-button = Buscar gente
staff-duty-button = Elegir la guardia
staff-applicants-button = Ver peticiones

## Invitar

staff-ask-invite =
    <b>¿A quién quieres invitar?</b>

    Te doy un enlace para una sola persona. Sirve una vez.
staff-role-button = { $role ->
    [nurse] Invitar a enfermería
    [mentor] Invitar a mentoría
    [candidate] Que pida enfermería
   *[coordinator] Invitar a coordinación
    }
staff-invite =
    <b>{ $role ->
        [nurse] Este enlace es para una persona de enfermería.
        [mentor] Este enlace es para una persona de mentoría.
        [candidate] Este enlace es para una persona que quiere trabajar aquí en la enfermería. La gente de aquí la conoce y vota.
       *[coordinator] Este enlace es para una persona de coordinación.
    }</b>

    Tócalo para copiarlo y dáselo solo a esa persona. Sirve una vez, durante { $days } días.

    <code>{ $link }</code>
staff-open-door-button = Ver enlaces abiertos
staff-open-doors =
    <b>Enlaces para cualquiera</b>

    Para entrar como madre o padre:
    <code>{ $parents }</code>

    Para pedir ser mentora o mentor:
    <code>{ $mentors }</code>

    Ponlos en un cartel o compártelos. Cualquiera puede usarlos, las veces que quiera.
staff-invite-another-button = Invitar a otra persona

## Horas y familias

staff-team = <b>¿De quién quieres ver el trabajo?</b>
staff-team-empty = Aquí no hay nadie de enfermería o mentoría todavía. Invita a alguien desde tu mesa.
staff-see-button = Ver a { $who }
staff-my-work-button = Poner mis horas
staff-see-my-work-button = Ver mis horas
staff-see-work-button = Ver horas y familias
staff-see-person-button = Ver más
staff-work =
    <b>{ $who }</b>

    { $families ->
        [0] Por ahora, ninguna familia nueva.
        [one] Hasta { $families } familia a la vez.
       *[other] Hasta { $families } familias a la vez.
    }
    { $kept }
    { $days }
staff-weekday = { $day ->
    [0] Lunes
    [1] Martes
    [2] Miércoles
    [3] Jueves
    [4] Viernes
    [5] Sábado
    [6] Domingo
   *[7] De lunes a viernes
    }
staff-day-line = { staff-weekday }: { $hours }
staff-day-off-line = { staff-weekday }: libre
staff-day-button = { staff-weekday }
staff-hours-button = Cambiar las horas
staff-families-button = Fijar cuántas familias
staff-hours =
    <b>¿Qué día debe cambiar para { $who }?</b>

    { $days }
staff-ask-day =
    <b>{ staff-weekday }: ¿cuándo trabaja { $who }?</b>

    Toca una opción, o escribe las horas así: 9-12, 13:30-17
staff-span-button = Poner { $hours }
staff-day-off-button = Dejar el día libre
staff-hours-unclear = No lo he entendido. Por favor, escribe las horas así: 9-12, 13:30-17
staff-ask-families =
    <b>¿Cuántas familias a la vez para { $who }?</b>

    Ahora: { $families }. Lo mejor aquí: hasta { $soft }. Nunca más de { $hard }.
    { $short ->
        [yes] En la semana caben { $fit }, así que no proponemos más.
       *[no] { "" }
    }
staff-one-fewer-button = Quitar una
staff-one-more-button = Añadir una
staff-five-fewer-button = Quitar cinco
staff-five-more-button = Añadir cinco

## Lo que cada persona se reserva

staff-week-button = Fijar horas por semana
staff-rests-button = Planear un descanso
staff-week-line = Como mucho { $time } a la semana para familias
staff-week-free = Sin más límite que el horario
staff-rest-line = Descanso en la semana del { $day }
staff-ask-week =
    <b>¿Cuántas horas a la semana para familias, { $who }?</b>

    Ahora: { $now }. Una familia ocupa unos { $each } a la semana. { $families ->
        [one] Así hay sitio para { $families } familia.
       *[other] Así hay sitio para { $families } familias.
    }

    Toca una opción o escribe un número.
staff-week-hours-button = Dar { $time }
staff-week-free-button = No poner límite
staff-week-unclear = No lo he entendido. Por favor, escribe un número de horas, así: 2
# @article
staff-rests =
    <b>Semanas de descanso de { $who }</b>

    { $count ->
        [0] No hay ninguna prevista.
       *[other] { $weeks }
    }
    { $meetings ->
        [0] { "" }
        [one] Hay { $meetings } encuentro reservado esos días. Cámbialo, por favor, o preguntaremos por él.
       *[other] Hay { $meetings } encuentros reservados esos días. Cámbialos, por favor, o preguntaremos por ellos.
    }
    Descansar es parte de dar. Entonces no llega nadie nuevo, y las familias lo saben y tienen a quien las cuide.
staff-rest-button = { $on ->
    [yes] Descansar { $day } ✓
   *[no] Descansar { $day }
    }

## La mañana

# @article
staff-digest =
    <b>¡Buenos días!</b>

    { $lines }
staff-digest-line = { $number }. { $what }
staff-digest-button = Abrir { $number }
staff-digest-waits = { $who } te espera desde: { $since }
staff-digest-meeting = Te encuentras con { $who }: { $when }
staff-digest-group = Tienes un encuentro en grupo: { $when }
staff-digest-quiet = Hace tiempo que no ves a { $who }
staff-digest-step = { $who } dio un pequeño paso
staff-digest-thanks = { $count ->
    [one] Desde la última vez viste a { $count } familia. ¡Gracias!
   *[other] Desde la última vez viste a { $count } familias. ¡Gracias!
    }

## Buscar a alguien, y pausas

staff-ask-find =
    <b>¿A quién buscas?</b>

    Escribe su nombre, o una parte.
staff-found = <b>Esto es lo que he encontrado.</b> Toca una opción, o escribe otro nombre.
staff-found-some = <b>Hay más personas con ese nombre.</b> Toca una opción, o escribe un poco más.
staff-found-nobody = Aquí no encuentro a nadie con ese nombre. Por favor, escribe otro.
staff-person =
    <b>{ $who }</b>

    ¿Ayudaría una pausa? Mientras tanto no se propone a nadie nuevo. Si pide ayuda, le llega enseguida.
staff-person-paused =
    <b>{ $who }</b> está ahora en pausa.
staff-pause-button = { $length ->
    [week] Pausar 7 días
    [month] Pausar un mes
   *[open] Pausar sin fecha
    }
staff-end-pause-button = Terminar la pausa

## Quiere acompañar

staff-ask-application = { $role ->
    [nurse] { $who } quiere trabajar aquí en la enfermería.
   *[mentor] { $who } quiere acompañar como mentora o mentor.
    }
staff-see-application-button = Ver la solicitud
staff-applicants = <b>Quieren acompañar como mentoras o mentores, o trabajar en la enfermería.</b> Toca un nombre para responder.
staff-applicants-empty = Nadie espera respuesta.
staff-home-applied = { $role ->
    [nurse] Te gustaría trabajar aquí en la enfermería.
   *[mentor] Te gustaría acompañar a otras familias.
    } Alguien que trabaja aquí se pondrá en contacto contigo.
staff-applicant =
    <b>{ $who } quiere { $role ->
        [nurse] trabajar aquí en la enfermería
       *[mentor] acompañar como mentora o mentor
    }.</b>

    Por favor, habla antes con esa persona. Después, di aquí qué se ha decidido.
staff-admit-button = { $role ->
    [nurse] Acoger en la enfermería
   *[mentor] Dar la bienvenida
    }
staff-decline-button = Decir que ahora no
staff-you-admitted = Hemos dado la bienvenida a { $who }, y ya lo sabe.
staff-you-declined = Le hemos dicho a { $who }, con amabilidad, que ahora no.
staff-admitted =
    <b>¡Te damos la bienvenida! { $role ->
        [nurse] Tu papel aquí es ahora la enfermería.
       *[mentor] Ya puedes acompañar a una familia.
    }</b>

    Por favor, mira tus horas, para encontrar una familia que pueda cuando tú puedes.
staff-not-now =
    Gracias por ofrecerte a { $role ->
        [nurse] trabajar aquí en la enfermería
       *[mentor] acompañar a una familia
    }. Ahora no va a poder ser.

    { $who } te contará más con gusto. Lo que puedes dar es bienvenido aquí igualmente.

## Demasiado joven para aceptar sin nadie más

staff-ask-young = { $who } tiene menos de { $age } años y quiere entrar. { $agrees ->
        [guardian] Por favor, habla con esta persona, y con su madre, su padre o quien esté a su cargo.
       *[nurse] Por favor, habla antes con esta persona.
    }
staff-agree-for-button = Aceptar que entre
staff-agreed-for = { $who } ha dado su acuerdo. ¡Qué bien que estés aquí! Ahora te buscamos gente.
staff-you-agreed-for = Se lo hemos dicho a { $who }. Ahora le buscamos gente.

## De guardia

staff-duty =
    <b>{ $now ->
        [nobody] Ahora nadie está de guardia: se avisa a coordinación.
       *[somebody] De guardia ahora:
    }</b>
    { $duty }

    Avisamos a quien está de guardia cuando alguien necesita ayuda y su enfermera no contesta. ¿Quién debe ser ahora? Vale hasta que empiece el siguiente turno de la semana.
staff-put-on-duty-button = Elegir a { $who }
staff-take-off-duty-button = Quitar guardia
staff-duty-yours = Estás de guardia.
staff-duty-left = De acuerdo. Nada cambia.
staff-hand-over =
    <b>¿Quién podría tomar la guardia?</b>

    Se lo pregunto. Sigues de guardia hasta que diga que sí.
staff-hand-over-nobody = Ahora no hay nadie que pueda tomar la guardia. Coordinación puede ayudarte.
staff-hand-to-button = Preguntar a { $who }
staff-hand-over-asked = He preguntado a { $who }. Sigues de guardia hasta que alguien diga que sí.
staff-rota-button = Ver la semana
staff-rota =
    <b>La semana de guardias</b>

    { $lines }

    ¿Qué día quieres cambiar?
staff-rota-empty =
    <b>La semana de guardias</b>

    Nadie a ninguna hora: se avisa a coordinación. ¿Qué día quieres cambiar?
staff-rota-read =
    <b>La semana de guardias</b>

    { $lines }
staff-rota-read-button = Ver las guardias
staff-rota-line = { staff-weekday } { $hours }: { $who }
staff-rota-gap = { $first } a { $last }: nadie, se avisa a coordinación
staff-rota-moment = { staff-weekday } { $time }
staff-rota-ask-time =
    <b>{ staff-weekday }: ¿qué horas de guardia?</b>

    Toca una opción o escríbelo así: 17-9. Si acaba antes de la hora en que empieza, acaba al día siguiente.
staff-rota-ask-who = <b>¿Quién está de guardia, { staff-weekday } { $hours }?</b>
staff-rota-nobody-button = Elegir a nadie

## Para qué tiene permiso quien acompaña

staff-tier = { $tier ->
    [chat] hablar por mensaje o llamada
    [public] verse en lugares públicos
    [home] visitar a familias en casa
   *[child] cuidar a un niño o una niña
    }
staff-tier-button = { $tier ->
    [chat] Permitir hablar
    [public] Permitir salir
    [home] Permitir visitas
   *[child] Permitir cuidar
    }
staff-see-clearance-button = Ver el permiso
staff-clearance-none = No hay ningún permiso anotado.
staff-clearance-line = { $stands ->
    [yes] Con permiso para { $tier }, hasta el { $until }.
   *[no] Tuvo permiso para { $tier }, hasta el { $until }. Ya ha terminado.
    }
staff-clearance =
    <b>¿Para qué tiene permiso { $who }?</b>

    { $now }

    Por favor, mira antes los papeles. Después toca lo que puede hacer { $who }. Cada permiso incluye los anteriores.
staff-ask-clear =
    <b>{ $who }: { $tier }.</b>

    ¿Por cuánto tiempo, desde hoy?
staff-years-button = { $years ->
    [one] Dar { $years } año
   *[other] Dar { $years } años
    }
staff-withdraw-button = Retirar el permiso
staff-ask-withdraw =
    <b>¿Debe terminar ahora el permiso de { $who }?</b>

    Entonces no se propone a nadie nuevo que lo necesite. Por cada familia que acompaña te preguntamos qué es lo mejor. Se lo decimos a { $who }.
staff-withdraw-now-button = Retirarlo ahora
staff-cleared = { $who } ha anotado para qué tienes permiso: { $tier }, hasta el { $until }. Gracias por tu tiempo.
staff-uncleared =
    Tu permiso ha terminado por ahora.

    { $who } te contará con gusto por qué, y qué puedes hacer.
staff-ask-clearance = El permiso de { $who } termina el { $until }. ¿Se puede renovar?
staff-ask-uncleared = { $who } quiere ayudar y todavía no tiene el permiso que hace falta. Hasta entonces no se le propone a nadie. ¿Qué falta aún?

## De madre o padre a mentora o mentor

staff-mentor-button = Pensar en acompañar
staff-invitation =
    <b>¿Te gustaría acompañar a otra familia?</b>

    Sabes cómo se sienten los primeros meses. A otra madre o padre le puede alegrar alguien que ya pasó por ahí. Hay un curso corto, y alguien de aquí está a tu lado.

    Es una pregunta, no un deseo nuestro. Nadie ve un no. Si dices que sí, alguien de aquí te escribe.
staff-mentor-yes-button = Sí, me gustaría
staff-mentor-later-button = Ahora no
staff-mentor-never-button = No preguntarme más
staff-yes-applied =
    ¡Gracias! Alguien que trabaja aquí se pondrá en contacto contigo. Primero un encuentro, y después se verá cómo sigue.
staff-yes-kept = ¡Gracias! Lo hemos guardado, y te escribimos sobre ello.
staff-later-kept = Gracias por decirlo. Nadie más lo sabe. No volvemos a preguntar en un año.
staff-never-kept = Gracias por decirlo. Nadie más lo sabe, y no volvemos a preguntar. Si cambias de idea, dilo a cualquiera de aquí.
staff-interested =
    ¡Gracias por querer acompañar a otra familia! Mientras alguien está para ti, este tiempo es tuyo.

    Lo hemos guardado. Cuando ese tiempo haya terminado hace un poco, te lo recordamos.
staff-interested-from =
    ¡Gracias por querer acompañar a otra familia! Antes, toma un tiempo para ti.

    Lo hemos guardado, y te lo recordamos a partir del { $day }.

## El curso

staff-welcome-button = Invitar al curso
staff-you-welcomed = Se lo hemos dicho a { $who }. Ya puede empezar el curso.
staff-course-begins =
    <b>Qué bien que estés aquí. Tu curso está listo.</b>

    { $count ->
        [one] { $count } paso
       *[other] { $count } pasos
    } para leer y probar, cuando tengas tiempo. Después, una charla de práctica con alguien que trabaja aquí. En total, unas cuatro horas.
staff-course-waits =
    Tu curso sigue aquí: { $done } de { $count } hechos. No hay prisa, y puedes seguir donde lo dejaste.
staff-course-button = Ir al curso
staff-home-course = Tu curso: { $done } de { $count } hechos.
staff-home-course-read = Has hecho todo tu curso. Alguien de aquí se pondrá en contacto.
staff-course =
    <b>Tu curso: { $done } de { $count } hechos</b>

    { $steps }

    Con calma. Puedes parar y seguir más tarde.
staff-course-read =
    <b>Has hecho los { $count } pasos. ¡Muy bien!</b>

    { $steps }

    Alguien que trabaja aquí se pondrá en contacto contigo. Puedes volver a leer todo.
staff-step-line = { $step }
staff-step-done-line = { $step } ✓
staff-talk-line = Una charla de práctica con alguien que trabaja aquí
staff-talk-done-line = Una charla de práctica con alguien que trabaja aquí ✓
staff-step-title = { $step ->
    [listening] Escuchar
    [boundaries] Lo que es tuyo, y lo que no
    [telling] Cuándo avisarnos
   *[yourself] Cuidarte
    }
staff-step-button = { $step ->
    [listening] Aprender a escuchar
    [boundaries] Ver tus límites
    [telling] Ver cuándo avisar
   *[yourself] Cuidarte bien
    }
staff-step-done-button = Ya lo he hecho
staff-course-listening =
    <b>Escuchar</b>

    Casi nadie necesita una respuesta. Necesita a alguien que escuche.

    Deja hablar. Espera un poco antes de contestar. Di lo que has oído: «Eso suena difícil». Haz preguntas abiertas: «¿Qué tal la noche?».

    No digas lo que hay que hacer, y no le quites importancia. «Ya pasará» cierra una puerta. «Aquí estoy» la abre.

    <b>Pruébalo</b> (30 minutos): pregunta a alguien qué tal su día. Solo escucha diez minutos. Después, pregunta cómo ha sido.
staff-course-boundaries =
    <b>Lo que es tuyo, y lo que no</b>

    Tú escuchas con cariño. No te toca curar ni juzgar.

    Conviene hablar antes de cuándo escribir y cuándo verse. «Después de las ocho, no» está bien. Decir que no, también.

    No des dinero ni medicinas. Lo que te cuentan es suyo: no lo cuentes y no lo publiques.

    Si es demasiado, dilo a alguien de aquí. No has hecho nada mal. Así está pensado.

    <b>Pruébalo</b> (30 minutos): escribe dos cosas que te gusta dar, y una que no.
staff-course-telling =
    <b>Cuándo avisarnos</b>

    Lo que te cuentan se queda contigo. Hay un límite: cuando alguien puede sufrir daño.

    Avísanos el mismo día si alguien le hace daño, o a un niño, o si no quiere vivir. ¿Está pasando ahora? Llama primero al número de emergencias. Está en el botón «{ now-button }».

    Habla con sinceridad: «Me preocupa. No puedo guardarlo a solas. Vamos a llamar a alguien».

    No hace falta tener certeza ni preguntar más. Basta con avisarnos.

    <b>Pruébalo</b> (30 minutos): di estas palabras en voz alta, hasta que sean tuyas.
staff-course-yourself =
    <b>Cuidarte</b>

    Otra historia puede tocar la tuya. Es humano.

    Fíjate en las señales: duermes mal, lo piensas todo el día, no quieres abrir sus mensajes. Entonces ve más despacio, y habla con alguien de aquí.

    Haz algo bueno después de cada charla: un paseo, un té, una llamada.

    Puedes descansar unas semanas, verte menos, o dejarlo. Nadie pregunta por qué.

    <b>Pruébalo</b> (30 minutos): elige con quién hablar después de un día difícil, y díselo.

## Responder a quien quiere acompañar

staff-applicant-self = Otra persona responde a lo que pediste.
staff-applicant-ready =
    <b>{ $who } ha hecho todo el curso.</b>

    No falta nada. Por favor, di aquí qué se ha decidido.
staff-applicant-complete =
    <b>{ $who } quiere { $role ->
        [nurse] trabajar aquí en la enfermería
       *[mentor] acompañar como mentora o mentor
    }.</b>

    No falta nada. Por favor, di aquí qué se ha decidido.
staff-applicant-course =
    <b>{ $who } quiere { $role ->
        [nurse] trabajar aquí en la enfermería
       *[mentor] acompañar como mentora o mentor
    }.</b>

    Todavía falta:
    { $missing }
staff-missing-steps = el curso: { $done } de { $count } hechos
staff-missing-talk = una charla de práctica
staff-missing-clearance = un permiso para { $tier }
staff-missing-time = un tiempo desde que alguien estuvo a su lado
staff-missing-agreement = que alguien esté de acuerdo, por su corta edad
staff-not-ready = Antes falta algo todavía. Por favor, mira otra vez la solicitud.
staff-talked-button = Confirmar la charla
staff-you-talked = Gracias. Queda anotado que has tenido la charla con { $who }.
staff-ask-practice = { $who } ha hecho todos los pasos del curso. ¿Quién lo habla y lo practica con esta persona?
staff-ask-ready = { $who } ha hecho todo el curso y espera la bienvenida como mentora o mentor.
staff-ask-course-still = { $who } lleva mucho tiempo sin seguir el curso. ¿Cómo está?

## La primera familia

staff-looked-in-on =
    Las primeras semanas, { $who } mira cómo va: si hay encuentros y cómo estás, nunca de qué se habla. Pregunta a { $who } lo que quieras.
staff-ask-first-match = { $who } acaba de empezar a acompañar. ¿Qué tal va con { $parent }?
staff-first-match-button = Ver qué tal va
staff-first-match =
    <b>{ $who }, que acaba de empezar a acompañar, y { $parent }</b>

    Desde el { $since }. { $spoken ->
        [yes] Ya ha habido contacto.
       *[no] Aún no ha habido contacto.
    } { $meetings ->
        [0] Aún no ha habido encuentros.
        [one] Ha habido un encuentro.
       *[other] Ha habido { $meetings } encuentros.
    }

    Por favor, pregunta a las dos partes qué tal va. Alguien lo mira hasta el { $until }, y más si hace falta. { $who } no tendrá una segunda familia hasta que lo des por bueno.
staff-well-button = Decir que va bien
staff-not-yet-button = Mirar más tiempo
staff-sign-off-button = Darlo por bueno
staff-you-signed-off = Se lo hemos dicho a { $who }, con las gracias. Desde ahora es posible una segunda familia.
staff-signed-off =
    <b>Has pasado tus primeras semanas de acompañar. ¡Gracias!</b>

    Ya nadie mira cómo va. Estamos aquí siempre que nos necesites.

## Seguir acompañando

staff-renewal =
    { $over ->
        [yes] Tu tiempo de acompañar fue hasta el { $until }.
       *[no] Tu tiempo de acompañar va hasta el { $until }.
    } Gracias por todo lo que has dado.

    <b>¿Te gustaría seguir?</b> Cualquier respuesta es buena. A quien acompañas, sigue contigo hasta que se decida otra cosa.
staff-go-on-button = { $word ->
    [go_on] Seguir
    [break] Hacer una pausa
   *[stop] Dejarlo, todo bien
    }
staff-renewal-button = Decir si sigues
staff-home-renewal = ¿Te gustaría seguir acompañando?
staff-renewal-kept = { $says ->
    [go_on] ¡Qué bien! Se lo decimos a la coordinación, y te escribimos.
    [break] Una pausa es buena idea. Se lo decimos a la coordinación. También puedes ponerlo todo en pausa un tiempo.
   *[stop] Gracias por todo lo que has dado. No te proponemos a nadie nuevo. La coordinación habla contigo sobre quien acompañas.
    }
staff-ask-renewal = { $says ->
    [go_on] { $who } quiere seguir acompañando.
    [break] { $who } quiere una pausa en la mentoría.
    [stop] { $who } quiere dejar la mentoría. ¿Cómo puede terminar bien?
   *[silent] { $who } no ha dicho si sigue acompañando. Mientras tanto no le proponemos ninguna familia nueva.
    }
staff-see-role-button = Ver la mentoría
staff-role =
    <b>{ $who }, mentoría</b>

    { $over ->
        [yes] El tiempo fue hasta el { $until }. No se propone ninguna familia nueva.
       *[no] El tiempo va hasta el { $until }.
    }
    { $says ->
        [go_on] Quiere seguir.
        [break] Quiere una pausa.
        [stop] Quiere dejarlo.
       *[unsaid] No se le ha preguntado, o no ha contestado.
    }
    { $families ->
        [0] Ahora no acompaña a nadie.
        [one] Acompaña a { $families } familia.
       *[other] Acompaña a { $families } familias.
    }
    { $first ->
        [yes] Alguien mira cómo va con su primera familia.
       *[no] Ya acompaña sin que nadie mire.
    }
staff-renew-button = Renovar la mentoría
staff-release-button = Despedir con gracias
staff-you-released = Hemos dado las gracias a { $who }. Ya no lleva la mentoría.
staff-still-together = Alguien cuenta todavía con esta persona. Por favor, que termine bien antes, o busca a otra.
staff-renewed = ¡Qué bien que sigues acompañando! Tu tiempo va ahora hasta el { $until }.
staff-released =
    <b>Gracias por todo lo que has dado al acompañar.</b>

    Aquí tienes tu lugar como antes, hagas lo que hagas.

## Mis familias

staff-caseload =
    <b>{ $heading }</b>

    { $lines }
staff-caseload-heading = { $which } ({ $count })
staff-caseload-heading-of = { $who }: { $which } ({ $count })
staff-caseload-which = { $which ->
    [all] Familias
    [waiting] Te esperan
    [alone] Sin enfermera
    [quiet] Sin noticias
    [unbooked] Sin encuentro
    [week] Esta semana
    [new] Nuevas
    [expecting] Embarazo
    [baby] Con bebé
   *[ending] Terminan pronto
    }
staff-caseload-nobody = Nadie por ahora.
staff-caseload-line = { $who }: { $facts }
staff-caseload-and = { $before } · { $fact }
staff-caseload-with = con { $who }
staff-caseload-waits = peticiones: { $count }
staff-caseload-away = { $how ->
    [break] en pausa
   *[unreachable] sin contacto
    }
staff-caseload-alone = ahora sin enfermera
staff-caseload-meets = { $when }
staff-caseload-quiet = { $weeks ->
    [one] { $weeks } semana sin noticias
   *[other] { $weeks } semanas sin noticias
    }
staff-caseload-unbooked = sin encuentro
staff-caseload-pulse = { checkins-pulse-word }
staff-caseload-stage = { $stage ->
    [expecting] embarazo
   *[baby] con bebé
    }
staff-caseload-ending = termina pronto
staff-caseload-mine-button = Ver mis familias
staff-caseload-button = Ver familias
staff-caseload-choose-button = Elegir cuáles
staff-caseload-which-button = { $which ->
    [all] Ver todas: { $count }
    [waiting] Ver quién espera: { $count }
    [alone] Ver sin enfermera: { $count }
    [quiet] Ver sin noticias: { $count }
    [unbooked] Ver sin encuentro: { $count }
    [week] Ver esta semana: { $count }
    [new] Ver nuevas: { $count }
    [expecting] Ver embarazos: { $count }
    [baby] Ver con bebé: { $count }
   *[ending] Ver por terminar: { $count }
    }
staff-caseload-language-button = Ver { $language }: { $count }
staff-caseload-these-button = Ver estas: { $count }
staff-caseload-choose = <b>¿Qué familias quieres ver?</b>
staff-caseload-choose-nothing = No hay nada más que elegir por ahora.
staff-caseload-everybody-button = Ver todo el lugar
staff-caseload-loads-button = Ver por persona
staff-caseload-loads =
    <b>¿De quién quieres ver las familias?</b>

    { $lines }
staff-caseload-load = { $who }: { $count } de { $room }
staff-family =
    <b>{ $who }</b>

    { $lines }
staff-family-with = { $kind ->
    [mentor] Mentoría: { $who }
   *[nurse] Enfermería: { $who }
    }
staff-family-alone = Ahora ninguna enfermera acompaña a esta familia.
staff-family-meets = Se ven: { $when }
staff-family-unbooked = No hay ningún encuentro reservado.
staff-family-waits = { $count ->
    [one] { $count } petición espera respuesta.
   *[other] { $count } peticiones esperan respuesta.
    }
staff-family-waits-button = Ver qué espera
staff-family-look-button = Buscarle a alguien
staff-see-more-button = Ver más

## El teléfono de alguien del equipo

staff-phone-button = Ver teléfono y PIN
staff-phone =
    <b>¿Se ha perdido el teléfono de { $who }?</b>

    Entonces lo bloqueo: ya no abre nada, y otras personas cuidan de las familias. Un enlace nuevo lo lleva todo a otro teléfono. Si solo ha olvidado el PIN, habla antes con { $who }.
staff-phone-lost-button = Bloquear el teléfono
staff-phone-locked = <b>El teléfono de { $who } está bloqueado.</b> Un enlace lo lleva todo a otro teléfono.
staff-phone-link-button = Crear otro enlace
staff-phone-is-locked =
    <b>El teléfono está bloqueado. El enlace para { $who }:</b>

    { $link }

    No se lo des a nadie más; lo mejor es en persona. Sirve una vez, durante { $days ->
        [one] un día
       *[other] { $days } días
    }. Mientras tanto cuidamos de las familias.
staff-pin-anew-button = Dejar elegir otro PIN
staff-you-let-choose-pin = { $who } elegirá un PIN nuevo cuando haga falta.
staff-ask-pin-wrong = El PIN de { $who } no fue correcto tres veces. ¿Quién tiene ese teléfono? Llama por otro medio, por favor.
staff-pin-wrong = El PIN de { $who } no fue correcto tres veces. Averigua quién tiene ese teléfono, por favor.
