### Los encuentros que se cumplen: cada cuánto, buscar un momento, recordatorios, si hubo encuentro

## Cada cuánto son los encuentros

checkins-plan-proposed =
    <b>¿Cada cuánto te gustaría ver a { $other }?</b>
    { $lines }

    Es una primera idea. Cada parte puede pedir más o menos encuentros cuando quiera.
checkins-plan-line = { $place ->
    [first] Ahora: { checkins-plan-rhythm }, { checkins-plan-until }
   *[then] Después: { checkins-plan-rhythm }, { checkins-plan-until }
    }
checkins-plan-rhythm = { $unit ->
    [day] { $count ->
        [one] cada día
       *[other] cada { $count } días
    }
    [week] { $count ->
        [one] una vez por semana
       *[other] cada { $count } semanas
    }
   *[month] { $count ->
        [one] una vez al mes
       *[other] cada { $count } meses
    }
    }
checkins-plan-until = { $until ->
    [expecting] durante el embarazo
    [birth] hasta que el bebé tenga { checkins-plan-length }
   *[enrolment] al principio, durante { checkins-plan-length }
    }
checkins-plan-length = { $until_unit ->
    [day] { $until_count ->
        [one] un día
       *[other] { $until_count } días
    }
    [week] { $until_count ->
        [one] una semana
       *[other] { $until_count } semanas
    }
   *[month] { $until_count ->
        [one] un mes
       *[other] { $until_count } meses
    }
    }
checkins-plan-open = Por ahora, tan a menudo como les venga bien a las dos partes
checkins-plan-yes-button = Decir que sí a esto
checkins-plan-talk-button = Hablarlo antes
checkins-plan-yes-kept = Gracias. También se lo hemos preguntado a { $other }.
checkins-plan-agreed =
    Hay acuerdo con { $other } sobre cada cuánto serán los encuentros.

    Busca un momento para el próximo cuando te venga bien.
checkins-time-to-meet =
    <b>¿Cuándo te gustaría tener tu próximo encuentro con { $other }?</b>

    Dos toques y queda reservado. Si ninguno encaja, dilo allí.
checkins-plan-talk = Está bien. Queda abierto hasta que lo hables con { $other }.
checkins-plan =
    <b>Cada cuánto nos vemos</b>
    { $lines }

    { $notes }
checkins-plan-button = Ver cada cuánto
checkins-plan-answer-button = Decir cada cuánto
checkins-plan-both = Las dos partes han dicho que sí.
checkins-plan-yours = Has dicho que sí. Se lo hemos preguntado a { $other }.
checkins-plan-theirs = { $other } ha dicho que sí.
checkins-plan-said =
    <b>Cada cuánto se ven { $who } y { $other }</b>

    { $said }
checkins-plan-nobody-yet = Todavía no hay respuesta de ninguna de las dos partes.
checkins-plan-took-place = Hasta ahora, encuentros que han tenido lugar: { $kept } de { $due }.
checkins-plan-expects = El próximo encuentro sería en la semana del { $day }.
checkins-plan-waits = ¿Cada cuánto te gustaría un encuentro? Aún falta tu sí.
checkins-plan-waits-other = Falta acordar cada cuánto serán los encuentros.

## Más o menos encuentros

checkins-pace-button = Pedir más o menos
checkins-pace =
    <b>¿Más encuentros o menos?</b>

    Le preguntamos a { $other } si también le viene bien.
checkins-pace-choice-button = { $per_cent ->
    [50] La mitad de veces
    [75] Un poco menos a menudo
    [150] Más a menudo
    [200] El doble de veces
   *[100] Como al principio
    }
checkins-pace-why = ¿Cuál es el motivo, si quieres decirlo?
checkins-reason-button = { $reason ->
    [more_going_on] Ahora pasan más cosas
    [settled] Hay más calma
    [little_time] Tengo poco tiempo
   *[unsaid] Prefiero no decirlo
    }
checkins-reason-more_going_on = Ahora pasan más cosas.
checkins-reason-settled = Hay más calma.
checkins-reason-little_time = Ahora hay poco tiempo.
checkins-reason-unsaid = No se dice el motivo, y está bien así.
checkins-pace-words = { $per_cent ->
    [50] la mitad de veces de lo pensado
    [75] un poco menos a menudo de lo pensado
    [150] más a menudo de lo pensado
    [200] el doble de veces de lo pensado
   *[100] tan a menudo como se pensó al principio
    }
checkins-pace-asked = { checkins-pace-words }. { $reason }
checkins-pace-told =
    <b>A { $other } le gustaría verte { $pace }</b>

    ¿Te viene bien a ti también?
checkins-pace-yes-button = Sí, me viene bien
checkins-pace-kept = Gracias. También se lo hemos preguntado a { $other }.
checkins-pace-agreed = Los encuentros con { $other } serán { checkins-pace-words }.
checkins-pace-yours = Has pedido encuentros { $pace }
checkins-pace-theirs = A { $other } le gustaría verte { $pace }

## Buscar un momento

checkins-book-button = Reservar un encuentro
checkins-another-button = Buscar otro momento
checkins-slots =
    <b>¿Cuándo quieres ver a { $other }?</b>

    Con un toque, ese momento es tuyo.
    { $typed }
checkins-move =
    <b>¿Cuándo te viene bien ver a { $other }?</b>

    El momento anterior se guarda hasta que toques uno nuevo.
    { $typed }
checkins-none =
    Kith no conoce ningún momento libre de { $other } en las próximas cuatro semanas.

    Puedes pedirlo igualmente. Entonces alguien busca un momento contigo.
    { $typed }
checkins-slot-button = { $when }
checkins-day-button = { $day }
checkins-time-button = { $time }
checkins-more-days-button = Mostrar más días
checkins-none-button = Ninguno me viene bien
checkins-none-asked =
    Le hemos pedido a { $other } que busque un momento contigo.

    Si en un día más o menos no responde, se lo pedimos también a la coordinación.
checkins-days =
    ¿Qué día quieres ver a { $other }?

    { $typed }
checkins-times = ¿A qué hora quieres ver a { $other } el { $day }?
checkins-day-full = Ese día ya no queda ningún momento libre. Aquí están los demás.
checkins-slot-gone = Alguien eligió antes ese momento. Estos están libres ahora.
checkins-enough-booked = Ya hay cuatro encuentros reservados. Después del próximo podrás reservar otro.
checkins-booked = <b>Está reservado.</b> Lo encuentras en «{ checkins-list-button }».
checkins-moved = <b>Ha cambiado.</b> Lo encuentras en «{ checkins-list-button }».
checkins-booked-for = Este es el momento en que se ven { $parent } y { $helper }. Se lo hemos dicho.
checkins-when-line = <b>{ $when }</b>

## Un momento escrito, y uno que se pide

checkins-or-type = También puedes escribirlo, por ejemplo «{ checkins-typed-example }».
checkins-typed-example = viernes 15:00
checkins-typed-time = <b>{ $when }. ¿Es correcto?</b>

    { $fit ->
        [outside] Está fuera del horario habitual. Antes se lo preguntamos a { $other }, y se reserva cuando las dos partes digan que sí.
       *[free] Con un sí, ves a { $other } en ese momento.
    }
checkins-typed-yes-button = Sí, es correcto
checkins-typed-which = <b>¿A qué momento te refieres?</b>

    Tócalo, o escríbelo otra vez.
checkins-typed-day = <b>¿A qué día te refieres?</b>

    Tócalo, o escríbelo otra vez.
checkins-typed-hour = <b>¿A qué hora, el { $day }?</b>

    Escribe la hora, por ejemplo «15:00».
checkins-typed-unread = Ahí no se pudo leer ningún momento. Escribe el día y la hora, por ejemplo «{ checkins-typed-example }».
checkins-typed-past = Ese momento ya pasó. Escribe uno que esté por venir.
checkins-typed-far = Falta más de un año. Escribe un momento más cercano.
checkins-typed-skipped = Esa noche los relojes se adelantan y se saltan esa hora. Escribe otra.
checkins-typed-twice = Esa noche los relojes se atrasan, y esa hora llega dos veces. Escribe otra.
checkins-typed-taken = { $when }: no está libre. Estos momentos sí lo están.
checkins-typed-outside = Eso está fuera del horario. Estos momentos están dentro.
checkins-typed-asked =
    Se lo hemos preguntado a { $other }: { $when }. Se reserva en cuanto haya un sí.

    Hasta entonces nada más cambia.
checkins-asked-asks = { $other } propone verte: { $when }. Se reserva si dices que sí.
checkins-asked-waits = Esperamos un sí de { $other }: { $when }.
checkins-asked-too-late = Quizá { $other } no lo lea a tiempo, así que no se preguntó nada. Elige un momento más tarde.
checkins-asked-yes-button = Decir que sí
checkins-asked-other-button = Proponer otro
checkins-told-asked =
    <b>¿Te viene bien ver a { $other }: { $when }?</b>

    { $other } lo propone. Solo se reserva si dices que sí.
checkins-told-agreed =
    <b>Sí, está reservado: ves a { $other } el { $when }</b>

    Pediste este momento, y les viene bien a las dos partes.
checkins-told-no-yes =
    No llegó respuesta de { $other } sobre { $when }, así que entonces no hay nada reservado.

    Puede pasar. En dos toques encuentras otro momento.
checkins-told-not-then =
    No hay nada reservado con { $other } para { $when }: ese momento no pudo ser.

    Puede pasar. En dos toques encuentras otro momento.
checkins-ask-asked-time = { $who } quiere ver a { $other } fuera del horario habitual: { $when }. Solo se reserva con un sí.

## Mis encuentros

checkins-list-button = Ver mis encuentros
checkins-list =
    <b>Mis encuentros</b>
    { $lines }
checkins-list-empty =
    <b>Mis encuentros</b>

    Ahora no hay ningún encuentro reservado. Puedes reservar uno desde la pantalla de la persona a quien quieres ver.
checkins-line = { $when }: ves a { $other }.
checkins-question-line = { $when }: ¿viste a { $other }?
checkins-home-question = { $count ->
    [one] Un encuentro espera una palabra tuya.
   *[other] { $count } encuentros esperan una palabra tuya.
    }
checkins-one =
    <b>{ $when }</b>
    Ves a { $other }.
    { $lines }
checkins-lasts = Más o menos { $minutes }
checkins-you-come = Has dicho que vas
checkins-they-come = { $other } ha dicho: voy
checkins-next-line = Próximo encuentro: { $when }
checkins-next-button = Ver próximo encuentro
checkins-see-button = Ver el encuentro
checkins-move-button = Cambiar el momento
checkins-cannot-button = Decir que no puedo
checkins-coming-button = Decir que voy
checkins-coming-noted = Qué bien, queda anotado.
checkins-off =
    El encuentro con { $other } del { $when } queda cancelado. No pasa nada.

    ¿Buscamos otro momento?
checkins-calendar-button = Llevar al calendario
checkins-calendar-off-button = Quitarlo de mi calendario
checkins-calendar-sent = El archivo llega aquí debajo.
checkins-calendar-caption = { $when }

## Lo que lee la otra persona

checkins-told-booked =
    <b>Tienes un encuentro con { $other }: { $when }</b>

    { $who } ha elegido este momento. Si no te viene bien, puedes cambiarlo.
checkins-told-moved =
    <b>Tu encuentro con { $other } es ahora: { $when }</b>

    { $who } ha elegido este momento. Si no te viene bien, puedes cambiarlo.
checkins-told-cannot =
    Al final { $other } no puede el { $when }.

    A veces pasa. Puedes buscar otro momento en dos toques.
checkins-told-called-off =
    Tu encuentro con { $other } del { $when } queda cancelado.

    No es por ti. Puedes buscar otro momento en dos toques.
checkins-told-off-by =
    { $who } ha cancelado por ti el encuentro con { $other } del { $when }.

    Si no te viene bien, puedes buscar otro momento en dos toques.
checkins-told-cannot-by =
    Al final { $other } no puede el { $when }. Lo ha cancelado { $who }.

    A veces pasa. Puedes buscar otro momento en dos toques.

## Lo que ve quien actúa en nombre de alguien

checkins-acting-line = { $when }: { $who } ve a { $other }
checkins-acting-book-button = Reservar con { $who }
checkins-acting-list-button = Ver los encuentros

## Recordatorios

checkins-reminder = <b>{ $other } te guarda este momento: { $when }.</b>
checkins-two-hours-on-button = Avisarme también 2 horas antes
checkins-two-hours-off-button = Quitar el aviso de 2 horas
checkins-two-hours-on = Desde ahora te avisamos también dos horas antes de cada encuentro. Nunca a las horas en que no debemos escribirte.
checkins-two-hours-off = Ya no te avisamos dos horas antes. Los avisos anteriores se quedan.

## ¿Hubo encuentro?

checkins-question-ask = <b>¿Viste a { $other }?</b>
    El encuentro era el { $when }.
checkins-question-nudge = <b>¿Qué tal con { $other }?</b>
    Basta un toque sobre el { $when }.
checkins-question-second = <b>¿Podemos preguntarte otra vez por { $other }?</b>
    El encuentro era el { $when }. Cualquier respuesta es buena.
checkins-told-question = <b>{ $other } dice que hubo un encuentro contigo el { $day }.</b>

    ¿Es así?
checkins-met-button = Sí, nos vimos
checkins-it-moved-button = Se cambió
checkins-not-button = Esta vez no
checkins-wrong-button = Algo no estuvo bien
checkins-you-said-met =
    Gracias. Has dicho que viste a { $other } ({ $when }).

    Cuando { $other } también lo diga, se anota en los dos libros.
checkins-you-said-not =
    Gracias. Has dicho que esta vez no viste a { $other } ({ $when }).

    A veces pasa.
checkins-you-said-wrong = Nos has dicho que algo no estuvo bien ({ $when }). La coordinación lo mira. A { $other } no se le dice.
checkins-kept =
    <b>Viste a { $other } el { $day }.</b>

    Cada parte dio { $minutes } y recibió { $minutes }. Está en los dos libros.
checkins-not-held =
    Esta vez no pudo ser con { $other }. A veces pasa.

    ¿Buscamos otro momento?
checkins-it-moved = <b>¿Cuándo fue, o cuándo será?</b>
checkins-moved-ahead-button = Buscar un momento nuevo
checkins-moved-done-button = Nos vimos otro día
checkins-wrong = <b>¿Qué no estuvo bien?</b>

    La coordinación lo mira. A { $other } no se le dice.
checkins-wrong-choice-button = { $why ->
    [unsafe] No me sentí a salvo
    [lost] No nos encontramos
   *[other] Otra cosa
    }
checkins-wrong-told = { $why ->
    [unsafe] Gracias por decírnoslo. Has hecho bien. Avisamos ahora a la coordinación, y a { $other } no se le dice.
   *[other] Gracias por decírnoslo. La coordinación lo mira, y a { $other } no se le dice.
    }

    Si necesitas a alguien ahora mismo, toca «{ now-button }».
checkins-met-already-button = Contar que nos vimos
checkins-met-days =
    ¿Qué día viste a { $other }?

    Toca el día, o escríbelo, por ejemplo «ayer».
checkins-met-typed = <b>Viste a { $other } el { $day }. ¿Es correcto?</b>
checkins-typed-day-again-button = Elegir otro día
checkins-met-typed-unread = Eso no es un día de las últimas dos semanas que falte por contar. Toca un día, o escríbelo, por ejemplo «ayer».
checkins-all-written = Todos los días recientes en que pudiste ver a { $other } ya están en los dos libros.
checkins-met-noted =
    Gracias. Viste a { $other } el { $day }.

    Cuando { $other } también lo diga, se anota en los dos libros.
checkins-known-already = El encuentro del { $day } ya está en los dos libros.
checkins-settled-kept = { $who } ha anotado que viste a { $other } ({ $when }). Está en los dos libros.
checkins-settled-not-held = { $who } ha anotado que esta vez no viste a { $other } ({ $when }). A veces pasa.

## Una idea para enfermería, antes de una visita y después

checkins-tip =
    { $said }

    { $tip }
checkins-tip-before = { $number ->
    [0] Puedes preguntar: ¿qué ha ido bien y te gustaría repetir?
    [1] Puedes preguntar: ¿de qué te gustaría hablar hoy?
    [2] Puedes preguntar: ¿qué has descubierto esta semana que yo no sepa?
    [3] Puedes preguntar: ¿quién te ha tratado bien esta semana?
    [4] Puedes preguntar: ¿qué le dirías a otra familia sobre esto?
   *[5] Puedes decir menos de lo previsto y dejar a { $other } la última palabra.
    }
checkins-tip-after = { $number ->
    [0] ¿Qué te ha enseñado { $other } hoy?
    [1] ¿Qué ha hecho { $other } que antes habrías hecho tú?
    [2] ¿Qué idea de hoy ha sido de { $other }?
    [3] ¿Qué podría enseñar { $other } a otra familia?
    [4] ¿Qué harás de otra manera después de hoy?
   *[5] ¿De qué os habéis reído?
    }

## El agradecimiento al final

checkins-thanks-names = { $one } y { $two }
checkins-thanks-two = Lado a lado
checkins-thanks-subtitle = Lo compartido
checkins-thanks-figure = { $count }
checkins-thanks-length = { $unit ->
    [day] { $count ->
        [one] día en compañía
       *[other] días en compañía
    }
    [week] { $count ->
        [one] semana en compañía
       *[other] semanas en compañía
    }
   *[month] { $count ->
        [one] mes en compañía
       *[other] meses en compañía
    }
    }
checkins-thanks-times = { $count ->
    [one] encuentro
   *[other] encuentros
    }
checkins-thanks-minutes = { $minutes }
checkins-thanks-gave = que cada parte dio y recibió
checkins-thanks-met = { $count ->
    [one] Hubo un encuentro.
   *[other] Hubo { $count } encuentros.
    }
checkins-thanks =
    <b>Lo compartido entre tú y { $who }</b>

    Fueron { $count } { $unit ->
        [day] { $count ->
            [one] día
           *[other] días
        }
        [week] { $count ->
            [one] semana
           *[other] semanas
        }
       *[month] { $count ->
            [one] mes
           *[other] meses
        }
    } en compañía. { $times } Cada parte dio { $minutes } y recibió otro tanto.

    Gracias.
checkins-thanks-offer = Entre tú y { $who } hubo momentos compartidos. ¿Te gustaría mirar atrás? También puedes dejar unas palabras.
checkins-thanks-button = Ver lo compartido
checkins-thanks-sent = Aquí llega lo compartido entre tú y { $who }.

## Para quien lo mira

checkins-ask-no-slot = { $who } no encuentra un momento para ver a { $other }. Por favor, busca uno que encaje.
checkins-ask-unbooked = { $who } y { $other } no tienen ningún encuentro reservado, y pasó el momento de uno. Por favor, pregunta cómo va todo.
checkins-ask-unanswered = Aún falta acordar cada cuánto se ven { $who } y { $other }. Por favor, busca un momento para hablarlo.
checkins-ask-no-reply = No hay respuesta de { $who } sobre el encuentro con { $other } del { $when }. ¿Va todo bien?
checkins-ask-trace = Cuatro días sin noticias de { $who }, tras el encuentro con { $other } del { $when }. Por favor, averigua cómo está.
checkins-ask-differ = { $who } ({ $one }) y { $other } ({ $two }) recuerdan el { $when } de dos maneras. Por favor, habla con las dos partes.
checkins-said-met = «nos vimos»
checkins-said-not = «esta vez no»
checkins-ask-wrong = { $who } dice que algo no estuvo bien en el encuentro con { $other } del { $when }: { $why } A { $other } no se le dice.
checkins-why-unsafe = No me sentí a salvo.
checkins-why-lost = No nos encontramos.
checkins-why-other = Otra cosa.
checkins-ask-away = { $who } está en pausa o no se le puede avisar, y tiene un encuentro con { $other } el { $when }. ¿Sigue en pie?
checkins-look-button = Ver qué dice cada parte
checkins-call-off-button = Cancelar con amabilidad
checkins-look =
    <b>{ $parent } y { $helper }, { $day }</b>
    { $lines }

    { $state ->
        [kept] Está anotado que se vieron.
        [not_held] Está anotado que no se vieron.
        [cancelled] Está cancelado.
       *[booked] ¿Qué has averiguado?
    }
checkins-look-met = { $who } dice: nos vimos
checkins-look-not = { $who } dice: esta vez no
checkins-look-wrong = { $who } dice: algo no estuvo bien
checkins-look-silent = { $who } aún no lo ha dicho
checkins-settle-kept-button = Anotar que se vieron
checkins-settle-not-button = Anotar que no se vieron
checkins-called-off = { $parent } y { $helper } ya saben que el encuentro queda cancelado.

## ¿Cómo va la semana?

checkins-pulse =
    <b>¿Cómo va esta semana?</b>

    Basta con un toque. Si es muy dura, alguien se pondrá en contacto contigo.
checkins-pulse-which =
    Gracias por escribir. <b>¿Qué palabra encaja mejor?</b>

    Si es muy dura, alguien se pondrá en contacto contigo.
checkins-pulse-word = { $word ->
    [good] buena
    [all_right] normal
    [up_and_down] con altibajos
    [hard] dura
    [very_hard] muy dura
   *[busy] bien, con mucho que hacer
    }
checkins-pulse-button = { $word ->
    [good] Va bien
    [all_right] Va normal
    [up_and_down] Tiene altibajos
    [hard] Es dura
    [very_hard] Es muy dura
   *[busy] Estoy bien, sin tiempo
    }
checkins-pulse-tell-button = Contar mi semana
checkins-pulse-said =
    Has dicho que esta semana es así: { checkins-pulse-word }.

    Puedes escribir más o elegir otra palabra.
checkins-pulse-kept-light = Gracias por contarlo. Puedes escribir más si quieres.
checkins-pulse-kept-busy = Me alegra saberlo. Las semanas llenas también son semanas.
checkins-pulse-kept-hard =
    Gracias por decirlo. Hay semanas duras, y no tienes que llevarlas sin compañía.

    Puedes escribir más. Si necesitas a alguien, toca abajo a cualquier hora.
# @grave
checkins-pulse-kept-hardest =
    Gracias por contarlo. No estás sin compañía en esto.

    { $owner } Si necesitas a alguien antes, toca abajo.
checkins-pulse-owner = { $who } se pondrá en contacto contigo hoy.
checkins-pulse-later =
    Puedes hablar con alguien ahora mismo:
    { $numbers }

    { $who } lo leerá cuando abra el servicio: { $at }.
checkins-pulse-no-owner = Llamamos a alguien para ti ahora.
checkins-pulse-written = Gracias. Queda guardado con lo que dijiste de esta semana.
checkins-pulse-again-button = Elegir otra palabra
checkins-pulse-weeks-button = Ver mis semanas
checkins-pulse-weeks-of-button = Ver sus semanas
checkins-pulse-often-button = Elegir frecuencia
# @article
checkins-pulse-weeks =
    <b>Las semanas de { $who }</b>

    { $lines }
checkins-pulse-weeks-none =
    <b>Las semanas de { $who }</b>

    Todavía no hay nada. Basta con un toque a la semana.
checkins-pulse-line = { $day }: { checkins-pulse-word }
checkins-pulse-one = { checkins-pulse-word }
checkins-pulse-day = { $day }
checkins-pulse-picture = Cómo fueron las semanas
checkins-pulse-picture-about = Cuanto mejor la semana, más arriba
checkins-pulse-picture-button = Ver un dibujo
checkins-pulse-picture-sent = Aquí llega, debajo.
checkins-pulse-often =
    <b>¿Con qué frecuencia preguntamos cómo va la semana?</b>

    Ahora: { $weeks ->
        [0] nunca
        [1] cada semana
       *[2] cada dos semanas
    }. Puedes contarlo cuando quieras.
checkins-pulse-every-button = { $weeks ->
    [0] Dejar de preguntar
    [1] Preguntar cada semana
   *[2] Preguntar cada 2 semanas
    }
# @grave
checkins-ask-pulse = { $who } dice que esta semana es muy dura. Por favor, ponte en contacto hoy.

## Pequeños pasos

checkins-goals-button = Ver mis pequeños pasos
checkins-goal-next-button = Pensar un pequeño paso
checkins-goal-new-button = Escribir una meta
checkins-goals-others-button = Ver mis otras metas
checkins-goals-none =
    <b>Mis pequeños pasos</b>

    ¿Qué haría un poco mejor la próxima semana? Aquí puedes escribirlo, dividirlo en pequeños pasos y alegrarte con cada uno. Solo lo ves tú, si no se lo muestras a alguien.
checkins-goals =
    <b>Mis pequeños pasos</b>
    { $lines }
checkins-goal-line = { $number }. { $what }
checkins-goal-open-button = Abrir { $number }
checkins-goals-others =
    <b>Apartadas o terminadas</b>
    { $lines }
checkins-goal-new =
    <b>¿Qué haría un poco mejor la próxima semana?</b>

    Escríbelo con tus palabras o toca una idea. Solo lo ves tú, si no se lo muestras a alguien.
checkins-starter-goal = { $starter ->
    [rest] Descansar un poco más
    [air] Tomar aire fresco
    [talk] Hablar con alguien
    [mine] Hacer algo para mí
    [warm] Comer algo caliente
   *[order] Ordenar una cosa
    }
checkins-starter-goal-button = { checkins-starter-goal }
checkins-step-first =
    <b>{ $what }</b>

    ¿Cuál podría ser el primer paso pequeño? Escríbelo, toca una idea o sáltalo.
checkins-step-next =
    <b>{ $what }</b>

    ¿Qué otro paso pequeño podría haber? Escríbelo o toca una idea. No hace falta ninguno más.
checkins-starter-step = { $starter ->
    [day] Elegir un día
    [ask] Pedir ayuda a alguien
    [minutes] Probar cinco minutos
   *[list] Anotar lo que necesito
    }
checkins-starter-step-button = { checkins-starter-step }
checkins-step-enough-button = Dejarlo así
checkins-goal =
    <b>{ $what }</b>
    { $lines }

    { $notes }
checkins-step-line = { $number }. { $done ->
    [yes] ✓ { $what }
   *[no] { $what }
    }
checkins-goal-no-steps = Aún no hay pequeños pasos, y no hacen falta.
checkins-goal-seen-line = { $who } puede ver esto
checkins-goal-unseen-line = Solo tú ves esto
checkins-goal-reminder-line = Te avisamos el { $day }
checkins-goal-state = { $state ->
    [finished] Terminada
   *[aside] Apartada por ahora
    }
checkins-step-done-button = Hecho
checkins-step-undo-button = Aún no
checkins-step-add-button = Añadir un paso
checkins-goal-change-button = Cambiar algo
checkins-goal-show-button = Elegir quién lo ve
checkins-goal-remind-button = Pedir un aviso
checkins-step-celebrated = { $number ->
    [0] ¡Un paso dado, y es tuyo! 🌱
    [1] ¡Qué bien! Un pequeño paso también es un paso. 🌟
    [2] ¡Hecho! Respira y disfrútalo. 🍃
    [3] Lo has conseguido. ¡Qué alegría! 🌼
    [4] Ahí está: una cosa hecha. ☀️
   *[5] ¡Bravo! Ese paso ya quedó atrás. 🎈
    }
checkins-goal-celebrated = { $number ->
    [0] ¡Lo que querías está más cerca, gracias a ti! 🎉
    [1] ¡Mira hasta dónde has llegado! 🎉
   *[2] ¡Ahí está! Es para sentir mucho orgullo. 🎉
    }
checkins-celebrated-quietly = Ya está hecho, a tu ritmo.
checkins-goal-all-done =
    <b>{ $celebrated }</b>

    { $what }

    ¿Y ahora? Lo que quieras. No se espera nada.
checkins-goal-finish-button = Darla por terminada
checkins-goal-finished = «{ $what }» queda guardada entre tus otras metas.
checkins-goal-set-aside = Queda apartada, y está bien así. Ahora no la ve nadie más, y puedes retomarla cuando quieras.
checkins-goal-again-button = Retomar esta meta
checkins-goal-remove-button = Borrarla del todo
checkins-goal-remove =
    <b>{ $what }</b>

    ¿Borramos esta meta y sus pasos? Ya no los verá nadie, y tú tampoco.
checkins-goal-remove-yes-button = Sí, borrarla
checkins-goal-removed = Ya no está, y nadie puede verla.
checkins-goal-change =
    <b>{ $what }</b>

    ¿Qué te gustaría cambiar?
checkins-goal-reword-button = Decirlo de otro modo
checkins-goal-steps-button = Cambiar los pasos
checkins-goal-aside-button = Apartarla por ahora
checkins-goal-steps =
    <b>¿Qué paso te gustaría cambiar?</b>
    { $lines }
checkins-step-choose-button = Paso { $number }
checkins-step =
    <b>{ $what }</b>

    ¿Qué te gustaría cambiar de este paso?
checkins-step-up-button = Subirlo
checkins-step-drop-button = Quitarlo
checkins-goal-reword =
    <b>{ $what }</b>

    ¿Cómo lo dirías ahora? Escríbelo con tus palabras.
checkins-goal-reworded = Queda guardado con tus nuevas palabras.
checkins-goal-empty = Ahí todavía no hay palabras. Puedes escribirlo en cualquier idioma, incluso con un solo emoji.
checkins-goal-short =
    <b>¡Cuántas palabras buenas!</b>

    Todo sigue aquí, en este chat. ¿Guardamos el comienzo?

    «{ $words }»

    O escríbelo otra vez, más corto.
checkins-goal-short-button = Guardar el comienzo
checkins-goal-read-back =
    «{ $words }»

    { $lines }

    ¿Lo guardamos así? También puedes escribirlo de otro modo.
checkins-goal-read-back-button = Guardarlo así
checkins-goals-enough = Ahora tienes { $most } metas, y con eso basta. Si apartas una o la terminas, hay sitio para otra.
checkins-steps-enough = { $most } pequeños pasos bastan para una meta. Si quitas uno, hay sitio para otro.
checkins-goal-remind =
    <b>¿Qué día te avisamos?</b>

    Es una línea amable por la mañana, una sola vez. De otro modo nunca te avisamos.
checkins-goal-remind-away = Estás en una pausa, y no te escribimos hasta que vuelvas. Entonces podrás pedir un aviso.
checkins-goal-remind-off-button = Quitar el aviso
checkins-goal-reminder =
    <b>{ $what }</b>

    Nos pediste recordarte esto hoy. Si hoy no es el día, está bien.
checkins-goal-see-button = Ver los pasos
checkins-goal-remind-again-button = Elegir otro día
checkins-goal-show =
    <b>¿Quién puede ver esta meta?</b>
    { $lines }

    Puede leerla y decirte «muy bien», y nada más. Puedes cambiarlo cuando quieras.
checkins-goal-show-nobody =
    <b>¿Quién puede ver esta meta?</b>

    Todavía no hay nadie a quien mostrarla. Es solo tuya.
checkins-goal-show-to-button = Mostrar a { $who }
checkins-goal-hide-button = Ocultar a { $who }
checkins-goals-of-button = Ver los pequeños pasos
checkins-goals-of =
    <b>Lo que te muestra { $who }</b>
    { $lines }
checkins-goal-seen =
    <b>{ $who }: { $what }</b>
    { $lines }
checkins-words-gone = { $what ->
    [goal] Una meta
   *[step] Un pequeño paso
    }
checkins-cheer-button = Decir «muy bien»
checkins-cheer-said = Tus palabras llegan a { $who }.
checkins-cheered = { $who } ha visto tu pequeño paso y dice: <b>¡muy bien!</b>

## Encuentros en grupo: una enfermera o mentora y varias familias

checkins-group-list-button = Ver grupos
checkins-group-list =
    <b>Encuentros en grupo</b>
    { $lines }
checkins-group-list-empty =
    <b>Encuentros en grupo</b>

    Ahora no hay ninguno para ti. Quien acompaña a familias puede abrir uno.
checkins-group-item-host = { $when }: { $title }. Lo llevas tú.
checkins-group-item-held = { $when }: { $title }. Tienes un lugar.
checkins-group-item-waiting = { $when }: { $title }. Esperas un lugar.
checkins-group-item-open = { $when }: { $title }, con { $who }. Puedes venir.
checkins-group-item-over = { $when }: ¿qué tal fue?
checkins-group-home-line = { $when }: encuentro en grupo, con { $who }.
checkins-group-home-host = { $when }: encuentro en grupo, contigo de anfitrión o anfitriona.
checkins-group-home-question = { $count ->
    [one] Un encuentro en grupo espera una palabra tuya.
   *[other] { $count } encuentros en grupo esperan una palabra tuya.
    }
checkins-group-new-button = Abrir uno nuevo

## Abrir un encuentro en grupo

checkins-group-what = <b>¿Qué te gustaría hacer en grupo?</b>
checkins-group-topic = { $topic ->
    [tea] Tomar un té en compañía
    [walk] Un paseo en compañía
    [cooking] Cocinar en compañía
    [talk] Preguntas y respuestas
    [touch] Masaje suave
    [songs] Canciones y rimas
   *[own] Un encuentro en grupo
    }
checkins-group-topic-button = { $topic ->
    [tea] Tomar té
    [walk] Pasear
    [cooking] Cocinar
    [talk] Hablar
    [touch] Dar masaje
    [songs] Cantar
   *[own] Escribirlo
    }
checkins-group-title =
    <b>¿Qué es?</b>

    Escríbelo en pocas palabras. Se leen tal cual: no nombres a nadie, por favor.
checkins-group-words-length = Escribe unas pocas palabras, como mucho { $most } letras.
checkins-group-where =
    <b>¿Dónde es?</b>

    Escribe el sitio como lo llama la gente. También puedes decirlo tú más tarde.
checkins-group-where-later-button = Decirlo yo
checkins-group-days = <b>¿Qué día?</b>
checkins-group-no-days = Kith no conoce ningún hueco tuyo en las próximas cuatro semanas.
checkins-group-times = ¿A qué hora, el { $day }?
checkins-group-how-many =
    <b>¿Cuántas familias pueden venir?</b>

    Toca un número, o escribe uno de { $least } a { $most }.
checkins-group-room-button = { $count }
checkins-group-room-between = Aquí vale un número de { $least } a { $most }.
checkins-group-for =
    <b>¿Para quién es?</b>

    Les llega cuando les viene bien, y nadie tiene que responder.
checkins-group-for-button = { $offered ->
    [all] Invitar a todas aquí
   *[own] Invitar a mis familias
    }
checkins-group-read-back =
    <b>{ $title }</b>
    { $when }
    { $where }
    { $room ->
        [one] Puede venir { $room } familia.
       *[other] Pueden venir { $room } familias.
    }
    { $offered ->
        [all] Para todas las familias de aquí que hablan como tú.
       *[own] Para las familias que acompañas.
    }

    ¿Está bien así?
checkins-group-where-line = Dónde: { $where }
checkins-group-where-unsaid = Dices tú dónde es.
checkins-group-open-button = Abrirlo
checkins-group-again-button = Empezar otra vez
checkins-group-opened = <b>Está abierto.</b> Las familias reciben la invitación poco a poco.
checkins-group-enough = Ya hay seis encuentros en grupo abiertos. Después del próximo puedes abrir otro.
checkins-group-not-cleared = Para un encuentro en grupo hace falta primero un permiso. Pregunta a la coordinación.

## Un encuentro en grupo

checkins-group-invited =
    <b>{ $title }</b>
    { $when }, con { $who }

    ¿Te gustaría venir? No hace falta responder.
checkins-group-take-button = Tomar un lugar
checkins-group-wait-button = Esperar un lugar
checkins-group-stop-button = Dejar de esperar
checkins-group-back-button = Verlo otra vez
checkins-group-one =
    <b>{ $title }</b>
    { $when }, con { $who }
    { $lines }
checkins-group-taken = { $taken } de { $room } lugares ocupados
checkins-group-waiting = { $count ->
    [one] { $count } familia espera un lugar
   *[other] { $count } familias esperan un lugar
    }
checkins-group-comes = { $who } tiene un lugar
checkins-group-comes-said = { $who } ha dicho: voy
checkins-group-seen-by = { $who } ve tu nombre si vienes. Las demás personas no lo ven aquí.
checkins-group-full = Este ya está completo.
checkins-group-elsewhere = A esa hora ya tienes otra cosa.
checkins-group-you-have = Tienes un lugar
checkins-group-you-wait = Esperas un lugar. Si queda uno libre, es tuyo y te llega enseguida.
checkins-group-taken-noted = <b>Tienes un lugar.</b>
checkins-group-waiting-noted = Estás en la lista. No hace falta nada más.
checkins-group-quicker = Alguien fue más rápido. Puedes esperar un lugar.
checkins-group-left =
    No pasa nada. Ya no tienes lugar el { $when } con { $who }.

    Puedes cambiar de idea mientras haya sitio.
checkins-group-moved = <b>Ha cambiado de momento.</b> Ya lo saben todas las personas.
checkins-group-ask-off =
    <b>¿Cancelar el { $when }?</b>

    { $count ->
        [0] Todavía nadie tiene lugar.
        [one] Avisamos a una persona.
       *[other] Avisamos a { $count } personas.
    }
checkins-group-off-button = Cancelarlo
checkins-group-off = El encuentro del { $when } con { $who } queda cancelado. No es por ti.
checkins-group-off-host = El encuentro del { $when } queda cancelado. Avisamos a quienes tenían sitio o lo esperaban.

## Dicho a quienes vienen a un encuentro en grupo

checkins-group-told-place =
    <b>Ha quedado un lugar libre, y es tuyo: { $when }</b>

    Es en grupo, con { $who }. Si no puedes, con un toque pasa a otra persona.
checkins-group-told-moved =
    <b>Ahora es en otro momento: { $when }</b>

    { $who } ha elegido este momento. Tu lugar sigue ahí. ¿Puedes venir?
checkins-group-told-moved-waiting =
    <b>Ahora es en otro momento: { $when }</b>

    { $who } ha elegido este momento. Sigues esperando un lugar.
checkins-group-told-moved-off =
    El encuentro con { $who } es ahora en otro momento: { $when }.

    A esa hora ya tienes otra cosa, así que tu lugar queda libre.
checkins-group-told-off =
    El encuentro en grupo del { $when } con { $who } queda cancelado.

    No es por ti.
checkins-group-told-over = Tu lugar del { $when } con { $who } queda libre ahora.
checkins-group-reminder = <b>{ $who } te guarda un lugar: { $when }.</b>
checkins-group-reminder-host =
    <b>Tienes un encuentro en grupo: { $when }</b>

    { $taken ->
        [0] Todavía no hay lugares ocupados.
        [one] Hay un lugar ocupado.
       *[other] Hay { $taken } lugares ocupados.
    }

## ¿Quién estuvo?

checkins-group-question-ask = <b>¿Viste a { $who } y al grupo?</b>
    Tenías un lugar el { $when }.
checkins-group-question-nudge = <b>¿Qué tal con { $who }?</b>
    Basta un toque sobre el { $when }. Después no preguntamos más.
checkins-group-question-host-ask = <b>¿Quién estuvo?</b>
    El encuentro en grupo fue el { $when }.
checkins-group-question-host-nudge = <b>¿Podemos preguntarte otra vez quién estuvo?</b>
    Es sobre el { $when }. Bastan unos toques.
checkins-group-who-button = Decir quién estuvo
checkins-group-who-was =
    <b>¿Quién estuvo?</b>
    { $when }

    Toca cada nombre, o todos a la vez. { $lines }
checkins-group-name-button = { $who }
checkins-group-ticked-button = { $who } ✓
checkins-group-add-button = Añadir a alguien más
checkins-group-who-else =
    <b>¿Quién más estuvo?</b>
    { $when }

    Toca el nombre. Le preguntamos si es así.
checkins-group-done-all-button = Marcar todo
checkins-group-done-nobody-button = Marcar nadie
checkins-group-done-ticked-button = Guardarlo
checkins-group-written =
    <b>Queda escrito</b> ({ $when })
    { $lines }

    { $names ->
        [0] {""}
       *[other] ¿Estuvo alguien más? Toca el nombre.
    }
checkins-group-line-both = { $who } estuvo, y también lo dice
checkins-group-line-unconfirmed = { $who } estuvo; aún no ha dicho nada
checkins-group-line-says-came = { $who } dice: estuve
checkins-group-line-was-not = { $who } no estuvo esta vez
checkins-group-nobody-came = Nadie tenía lugar el { $when }. A veces pasa.
checkins-group-was-full = El encuentro del { $when } con { $who } ya pasó.
checkins-group-was-there-button = Decir que estuve
checkins-group-kept =
    <b>Viste a { $who } y al grupo el { $when }.</b>

    Diste { $minutes } y recibiste { $minutes }. Está en tu libro.
checkins-group-you-said-met =
    Gracias. Has dicho que estuviste ({ $when }).

    Cuando { $who } lo diga también, estará en tu libro.
checkins-group-you-said-not = Gracias. Has dicho que esta vez no viste a { $who } ({ $when }). A veces pasa.
checkins-group-you-said-wrong = Nos has dicho que algo no estuvo bien ({ $when }). La coordinación lo mira. A { $who } no se le dice.
checkins-group-wrong = <b>¿Qué no estuvo bien?</b>

    La coordinación lo mira. No se le dice a nadie que estuvo allí.
checkins-group-wrong-told = { $why ->
    [unsafe] Gracias por decírnoslo. Has hecho bien. Avisamos ahora a la coordinación, y no se le dice a nadie que estuvo allí.
   *[other] Gracias por decírnoslo. La coordinación lo mira, y no se le dice a nadie que estuvo allí.
    }

    Si necesitas a alguien ahora mismo, toca «{ now-button }».
checkins-group-says-came = { $who } dice: estuve ({ $when }). Si es así, toca el nombre.
# Para quien convocó y no dijo nada. $who: alguien de coordinación.
checkins-group-written-for = { $who } ha anotado quién estuvo el { $when }. Puedes mirarlo y corregirlo.
checkins-ask-group-silent = No sabemos nada de { $who } sobre quién vino el { $when }. Averigua cómo fue, por favor.
checkins-ask-group-wrong = { $who } dice que algo no estuvo bien el { $when }, en el grupo con { $other }: { $why } A { $other } no se le dice.
checkins-ask-group-together = { $who } y { $other } ya no deben coincidir, y las dos personas tienen sitio en el grupo con { $host } el { $when }. Pide a una de ellas, a solas, que venga otro día, sin nombrar a nadie.
