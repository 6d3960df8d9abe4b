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
        [0] Nadie ha pedido acompañar como mentora o mentor.
        [one] { $applicants } persona quiere acompañar como mentora o mentor.
       *[other] { $applicants } personas quieren acompañar como mentoras o mentores.
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
   *[coordinator] Invitar a coordinación
    }
staff-invite =
    <b>{ $role ->
        [nurse] Este enlace es para una persona de enfermería.
        [mentor] Este enlace es para una persona de mentoría.
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
staff-digest-quiet = Hace tiempo que no ves a { $who }
staff-digest-thanks = { $count ->
    [one] Ayer viste a { $count } familia. ¡Gracias!
   *[other] Ayer viste a { $count } familias. ¡Gracias!
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
    [week] Pausar una semana
    [month] Pausar un mes
   *[open] Pausar sin fecha
    }
staff-end-pause-button = Terminar la pausa

## Quiere acompañar

staff-ask-application = { $who } quiere acompañar como mentora o mentor.
staff-see-application-button = Ver la solicitud
staff-applicants = <b>Quieren acompañar como mentoras o mentores.</b> Toca un nombre para responder.
staff-applicants-empty = Nadie espera respuesta.
staff-home-applied = Te gustaría acompañar a otras familias. Alguien que trabaja aquí se pondrá en contacto contigo.
staff-applicant =
    <b>{ $who } quiere acompañar como mentora o mentor.</b>

    Por favor, habla antes con esa persona. Después, di aquí qué se ha decidido.
staff-admit-button = Dar la bienvenida
staff-decline-button = Decir que ahora no
staff-you-admitted = { $who } ya puede acompañar a familias. Se lo hemos dicho.
staff-you-declined = Le hemos dicho a { $who }, con amabilidad, que ahora no.
staff-admitted =
    <b>¡Te damos la bienvenida! Ya puedes acompañar a una familia.</b>

    Por favor, mira tus horas, para encontrar una familia que pueda cuando tú puedes.
staff-not-now =
    Gracias por ofrecerte a acompañar a una familia. Ahora no va a poder ser.

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
    <b>De guardia ahora:</b>
    { $duty }

    Avisamos a quien está de guardia cuando alguien necesita ayuda y su enfermera no contesta. ¿Quién debe ser?
staff-put-on-duty-button = Elegir a { $who }

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
