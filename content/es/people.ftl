### Entrar, inicio, lo que cuento de mí, teléfonos compartidos, ajustes

## Inicio

home =
    <b>Hola, { $name }</b>

    { $lines }
home-calm = Ahora mismo no hay nada pendiente.
people-home-tell = Cuéntanos un poco de ti y buscamos a tu enfermera.
people-home-paused = Ahora estás en pausa.
people-change-button = Contar un cambio
people-settings-button = Abrir ajustes
home-first =
    <b>Te damos la bienvenida, { $name }.</b>

    Aquí todo el mundo tiene algo que dar. ¿Qué te gusta hacer o qué sabes hacer? Es un minuto, y puedes saltarlo.

## Entrar

people-choose-language =
    Hello! · ¡Hola! · أهلًا!

    ¿Qué idioma prefieres?
people-language-button = { $language ->
    [en] English
    [es] Español
    [ar] العربية
   *[other] { $language }
    }{ $chosen ->
    [yes] {" "}✓
   *[no] {""}
    }
people-about = <b>Esto es Kith.</b>

    { $role ->
        [nurse] Aquí tu papel es la enfermería de familia, al lado de madres, padres, mentoras y mentores.
        [candidate] Quieres trabajar aquí en la enfermería de familia. Algunas personas de aquí te conocen antes, y deciden en común. Hasta entonces no ves el nombre de nadie.
        [mentor] Quieres acompañar como mentora o mentor: alguien que ya pasó por esto, para quien empieza.
        [coordinator] Cuidarás de este lugar: su gente, sus horarios, y que nadie espere demasiado.
       *[parent] Kith es para quien espera su primer bebé o lo acaba de tener. Una enfermera de familia y alguien que ya pasó por esto pueden acompañarte.
    }

    Aquí nos ayudamos. Todo el mundo da y recibe, las enfermeras también.

    Kith <b>no es para emergencias</b>. Si hay peligro, toca «{ now-button }» o llama a emergencias.
people-go-on-button = Seguir
people-who-sees = <b>Quién ve qué</b>

    Tu enfermera ve tu nombre, tu etapa (esperas un bebé o ya está) y lo que le cuentas. Tu mentora o mentor ve tu nombre y lo que le cuentas. Nadie ve tu número.

    La coordinación ve que estás aquí, con quién te encuentras y cuándo necesitas ayuda.

    Kith busca palabras de peligro en lo que escribes. Quien reciba el aviso lee solo esas.

    Si hay peligro para ti o un menor, quizá avisemos a quien pueda ayudar; a ti antes, si podemos.

    Puedes hacer una pausa, cambiar lo que contaste o irte cuando quieras.

    Si aceptas, guardamos tus respuestas, te buscamos gente y te escribimos aquí.{ $age ->
        [0] {""}
       *[other] {" "}Al aceptar dices que tienes { $age } años o más.
    }
people-agree-button = Aceptar y empezar
people-younger-button = Tengo menos de { $age }
people-younger-joined = { $agrees ->
        [guardian] Qué bien que estés aquí. Alguien que trabaja aquí hablará primero contigo, y con una persona adulta que te cuide.
       *[nurse] Qué bien que estés aquí. Alguien que trabaja aquí hablará primero contigo.
    }
people-younger-nobody = Aquí se puede entrar a partir de los { $age } años. Sentimos que tengas que esperar.

    Si necesitas ayuda ahora, toca «{ now-button }». Puedes hacerlo a cualquier edad.
people-younger-wait = Alguien que trabaja aquí hablará primero contigo. Después podrás elegir esto.
people-home-awaits = Alguien que trabaja aquí hablará pronto contigo. Después te buscaremos gente.
people-invite-not-valid =
    Este enlace no sirve. Puede ser antiguo o estar usado. Pide uno nuevo a quien te lo dio.

    Aun así puedes mirar y entrar como madre o padre.
people-tell-strengths-button = Contar qué me gusta
people-later-button = Ahora no

## Lo que doy y lo que me ayudaría

people-strength = { $choice ->
    [cooking] Cocinar
    [childcare] Cuidar niños
    [listening] Escuchar
    [feeding] Alimentar al bebé
    [sleep] Sueño y calma
    [languages] Idiomas
    [transport] Llevar y traer
    [handiwork] Arreglar cosas
    [paperwork] Papeles y cartas
    [crafts] Manualidades
    [outings] Salir en compañía
   *[technology] Teléfonos e internet
    }
people-tick = { $on ->
    [yes] {" "}✓
   *[no] {""}
    }
people-ask-give = <b>¿Qué te gusta hacer o qué sabes hacer?</b>

    Toca lo que quieras. Lo pequeño también cuenta.

    { $told }
people-ask-need = <b>¿Qué te ayudaría ahora?</b>

    Toca lo que te sirva. Puedes cambiarlo cuando quieras.

    { $told }
people-give-button = { people-strength }{ people-tick }
people-need-button = { people-strength }{ people-tick }
people-give-line = { people-strength }
people-need-line = { people-strength }
people-ask-speaks = <b>¿En qué idiomas puedes hablar?</b>

    Tócalos todos.

    { $told }
people-speaks-button = { people-spoken-language }{ people-tick }
people-speaks-line = { people-spoken-language }
people-spoken-language = { $choice ->
    [en] Inglés
    [es] Español
    [ar] Árabe
    [pl] Polaco
    [cy] Galés
    [ur] Urdu
   *[other] Otro idioma
    }
people-ask-free = <b>¿Cuándo sueles tener tiempo?</b>

    Toca lo que quieras. Así buscamos a gente que puede cuando tú puedes.

    { $told }
people-free-button = { people-free-time }{ people-tick }
people-free-line = { people-free-time }
people-free-time = { $choice ->
    [weekday-morning] Mañanas entre semana
    [weekday-afternoon] Tardes entre semana
    [weekday-evening] Noches entre semana
    [weekend-morning] Mañanas, sáb. y dom.
    [weekend-afternoon] Tardes, sáb. y dom.
   *[weekend-evening] Noches, sáb. y dom.
    }

## Zona, etapa, mentora o mentor

people-ask-area = <b>¿Por dónde vives?</b>

    Así buscamos a alguien cerca. Nunca te pedimos la dirección.
people-area-button = { $area }
people-ask-stage = <b>¿En qué momento estás?</b>

    Lo usamos para buscar a la gente adecuada y planear los encuentros.
people-stage-expecting-button = Espero un bebé
people-stage-baby-button = Mi bebé ya está aquí
people-stage-unsaid-button = Prefiero no decirlo
people-ask-month = { $stage ->
        [baby] <b>¿Cuándo nació tu bebé?</b>
       *[expecting] <b>¿Para cuándo esperas a tu bebé?</b>
    }

    Elige el mes o escribe la fecha, como «15 marzo 2027».
people-month-button = { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sep
    [10] oct
    [11] nov
   *[12] dic
    } { $year }
people-ask-part = { $stage ->
        [baby] <b>¿Qué días de ese mes?</b>
       *[expecting] <b>¿Hacia qué días de ese mes?</b>
    }
people-part-button = Del { $start } al { $end }
people-ask-day = { $stage ->
        [baby] <b>¿Qué día fue?</b>
       *[expecting] <b>¿Qué día es?</b>
    }
people-day-button = { $day }
people-date-read-back = { $stage ->
        [baby] Tu bebé nació el <b>{ $day }</b>.
       *[expecting] Esperas a tu bebé para el <b>{ $day }</b>.
    }

    ¿Es así?
people-date-right-button = Sí, guardar
people-date-wrong-button = Cambiarla
people-date-impossible = Esa fecha no puede ser. Elígela otra vez.
people-date-unread = No puedo leer eso como una fecha. Escríbela como «15 marzo 2027» o elígela aquí.
people-which-date = ¿A qué día te refieres?
people-which-date-button = Es el { $day }
people-ask-wish = <b>¿Quieres también una mentora o un mentor?</b>

    Es alguien que ya pasó por esto y tiene una hora para ti. A muchas personas les gusta contar con alguien así, además de la enfermera.
people-wish-yes-button = Sí, me gustaría
people-wish-no-button = Por ahora no

## Un cambio; una pérdida

people-ask-change = <b>¿Ha cambiado algo?</b>

    Dínoslo con un toque y cambiaremos lo que te enviamos.
people-baby-here-button = Mi bebé ya está aquí
people-new-date-button = Cambiar mis fechas
people-loss-button = Hemos perdido al bebé
people-ask-loss = <b>Si es eso, lo sentimos muchísimo.</b>

    Con un toque se detienen todos los mensajes sobre embarazo, fechas y bebés. No tienes que explicar nada.

    Si lo hemos entendido mal, toca «{ home-button }».
people-loss = <b>Lo sentimos muchísimo.</b>

    No tienes que explicar nada.

    Hemos detenido todos los mensajes sobre embarazo, fechas y bebés. Tu enfermera o la coordinación te contactará en un día laborable. Si necesitas a alguien ya, toca «{ now-button }», a cualquier hora.

    No se lo diremos a nadie más aquí si tú no quieres.
people-loss-mistake-button = Deshacer, fue un error
people-loss-again-button = Decir mi etapa otra vez
people-loss-undone = Gracias por decirlo. Todo está como antes.

## Teléfonos compartidos y horas seguras

people-hidden = ·
people-ask-shared = <b>¿Alguien más usa este teléfono?</b>

    { $private ->
        [yes] Ahora: sí. Nuestros mensajes llegan como una línea neutra que se abre al tocarla.
        [no] Ahora: no. Nuestros mensajes llegan tal cual.
       *[unanswered] Hasta que respondas, nuestros mensajes llegan como una línea neutra que se abre al tocarla.
    }

    «{ people-hide-button }» quita la conversación del teléfono. Escribir ALTO también, y no escribimos más hasta que vuelvas. Lo que escribiste hace más de dos días puede quedar.
people-shared-yes-button = Sí, en privado
people-shared-no-button = No, solo yo
people-quiet-hours-button = Elegir horas seguras
people-hide-button = Vaciar este chat
people-private-set = { $private ->
        [yes] Hecho. Nuestros mensajes llegan como una línea neutra que se abre al tocarla.
       *[no] Hecho. Nuestros mensajes llegan tal cual.
    }
people-ask-quiet = <b>¿A qué horas no debemos escribirte?</b>

    Ahora: de { $start } a { $end }. En esas horas solo llega lo que tú pides y lo que no puede esperar.
people-quiet-button = De { $start } a { $end }
people-quiet-never-button = Escribir a cualquier hora
people-quiet-set = Hecho. Lo respetaremos.
people-clears-button = Vaciar sin pedirlo
# @grave
people-ask-clears = <b>¿Quieres que este chat se vacíe solo?</b>

    { $choice ->
        [hour] Ahora: al cabo de una hora.
        [evening] Ahora: cada noche a las { $at }.
        [day] Ahora: al cabo de un día.
       *[off] Ahora: no.
    }

    Lo que no has abierto se queda. También lo que enviaste, hasta que llegue, y los teléfonos, mientras llamamos a alguien para ti.
people-clears-is-button = { $choice ->
        [hour] Vaciar tras una hora
        [evening] Vaciar cada día, { $at }
        [day] Vaciar tras un día
       *[off] Guardar hasta que yo vacíe
    }
# @grave
people-clears-set = { $choice ->
        [hour] Hecho. Lo que lees se va al cabo de una hora.
        [evening] Hecho. Cada noche a las { $at } se vacía el chat.
        [day] Hecho. Lo que lees se va al cabo de un día.
       *[off] Hecho. Nada se va solo.
    }

## Ajustes

people-settings = <b>Ajustes</b>

    Aquí te llamas { $name }.
people-set-language-button = Cambiar idioma
people-set-name-button = Cambiar mi nombre
people-set-phone-button = Proteger el teléfono
people-set-consents-button = Elegir quién ve qué
people-about-me-button = Ver lo que conté
people-pause-or-leave-button = Pausar o irme
people-ask-name = Aquí te llamas { $name }. ¿Cómo quieres que te llamemos? Escríbelo abajo.
people-named = Mucho gusto, { $name }.
people-name-empty = Hace falta al menos una letra. Escribe tu nombre otra vez o vuelve a Inicio.
people-name-like-staff = Ese nombre parece de alguien que trabaja aquí y no podemos usarlo. Escribe otro o vuelve a Inicio.
people-home-review = Algo ha cambiado desde que aceptaste. Mira otra vez quién ve qué, por favor.
people-keep-consents-button = Dejarlo así
people-consents = <b>Lo que aceptaste</b>

    { $lines }

    Toca uno para cambiarlo. Los demás quedan como están.
people-consent-line = { $on ->
    [yes] Sí:{" "}
   *[no] No:{" "}
    }{ people-purpose }
people-consent-button = { $on ->
    [yes] Dejar:{" "}
   *[no] Permitir:{" "}
    }{ people-purpose-short }
people-purpose = { $purpose ->
    [pairing] buscarme gente
    [contact] escribirme sin que lo pida
    [share_with_nurse] dejar que mi enfermera vea mi etapa
    [stories] usar las historias que cuento, como digo allí
    [news] enviarme noticias de aquí
   *[measures] preguntarme cómo va todo, con números
    }
people-purpose-short = { $purpose ->
    [pairing] buscar gente
    [contact] escribirme
    [share_with_nurse] mi etapa
    [stories] historias
    [news] noticias
   *[measures] mis números
    }
people-about-me = <b>Lo que nos contaste</b>

    { $lines }

    Toca para cambiarlo.
people-tell-button = { $question ->
    [give] Cambiar qué me gusta
    [need] Cambiar qué me ayuda
    [speaks] Cambiar mis idiomas
    [free] Cambiar ratos libres
    [area] Cambiar mi zona
   *[stage] Cambiar mi etapa
    }
people-hours-impossible = Ese horario no puede ser. Elígelo otra vez.
people-week-impossible = Elige entre media hora y 60 horas a la semana, por favor.

## Pausar y salir

people-ask-pause = <b>¿Necesitas una pausa?</b>

    Te guardamos el lugar. Mientras tanto solo llega lo que pidas y lo que te protege. Tampoco te recordamos los encuentros.
people-pause-button = { $length ->
    [week] Pausar una semana
    [month] Pausar un mes
   *[open] Pausar por ahora
    }
people-often-button = Elegir la frecuencia
people-ask-often =
    <b>¿Con qué frecuencia podemos escribirte primero?</b>

    Ahora, { $count ->
        [one] una vez a la semana como mucho
       *[other] { $count } veces a la semana como mucho
    }, y nunca dos veces el mismo día. Tus encuentros, tu gente y lo que pides llegan siempre.
people-often-choice-button = { $count ->
    [one] Escribir 1 vez por semana
   *[other] Escribir { $count } por semana
    }
people-leave-button = Irme de Kith
people-paused = Estás en pausa. Te guardamos el lugar y puedes volver con un toque.
people-come-back-button = Volver
people-back-again = Qué bien tenerte de vuelta.
people-ask-leave = <b>¿Mejor una pausa?</b>

    Si te vas, se cancelan tus encuentros y termina el acompañamiento con tu gente. Puedes volver a entrar cuando quieras.
people-leave-now-button = Irme ahora
people-left = Has dejado Kith. Gracias por todo lo que diste. La puerta queda abierta.
people-join-again-button = Entrar otra vez

## Mis datos

people-data-button = Ver o borrar mis datos
people-data = <b>Mis datos</b>

    Puedes recibir todo lo que guardamos de ti, como página para leer y para un ordenador. Llega como archivo y se queda en este teléfono hasta que lo borres. Si otras personas lo usan, piénsalo antes.

    También puedes borrarlo todo.
people-data-send-button = { $form ->
    [json] Pedir el archivo
   *[page] Pedir la página
    }
people-data-sent = Tu archivo llega en un momento.
people-data-file = Aquí tienes lo que pediste.
people-erase-button = Borrarlo todo
people-ask-erase = <b>¿Borrarlo todo?</b>

    Tu nombre, tus fechas, tus respuestas, tus mensajes y la llave que los cierra desaparecen para siempre. Tu enfermera y tu mentora saben que te has ido. No podemos recuperar nada.

    Lo que queda: las horas que otros compartieron contigo, sin tu nombre, para que sus cuentas estén bien. Y una línea que dice que alguien fue borrado.

    Una pausa basta si solo quieres silencio.
people-erase-now-button = Borrarlo todo ahora
people-erasing = <b>En diez minutos se borra todo.</b>

    Este chat se limpia ahora, hasta donde Telegram nos deja.
    <b>Lo que se va:</b> tu nombre, fechas, respuestas, metas, mensajes y la llave que los cierra. Lo que está en copias antiguas ya nadie lo puede leer.
    <b>Lo que queda, sin tu nombre:</b> { $given } dado y { $received } recibido en las cuentas de otros, y números de quién hizo qué y cuándo. Lo que te sobraba va al bote de todos.

    Si has llamado a alguien, o alguien tiene que ver cómo estás, esperamos a que lo haga. Casi siempre, un día como mucho.

    Guarda esto como recibo. Cuídate.
people-erase-undo-button = Parar, guardar mis datos
people-erase-undone = Todo se guarda. Has salido y no te enviamos nada. Puedes volver cuando quieras.

## Alguien me ayuda y actúa en mi nombre

people-companions-button = Elegir quién me ayuda
people-companions-see-button = Ver quién me ayuda
people-companions = <b>Quién puede actuar en mi nombre</b>
    { $lines }

    Alguien de tu confianza puede ver, reservar, cambiar y cancelar tus encuentros. Puede pedirnos que te llamemos y contarnos una pérdida.

    No ve lo que escribes ni lo que nos cuentas de ti, a quién te propusimos, ni cuándo avisas a alguien.

    Puedes leer lo que hizo. También lo lee la gente con quien te encuentras, y tu enfermera ve quién es.

    Nunca tienes que hacerlo. Un toque lo termina, cuando quieras. Nadie pregunta por qué, y no le escribimos nada sobre eso.
people-companions-nobody = Nadie, por ahora
people-companion-line = { $who }, desde el { $since }
people-companion-line-agreed = { $who } ha abierto tu enlace. ¿Es la persona a quien se lo diste?
people-companion-line-rests = { $who }: en descanso hasta que vuelvas a decir que sí
people-companion-line-offered = Un enlace que nadie ha abierto todavía. Sirve hasta: { $by }
people-companion-link-button = Crear un enlace
people-companion-link-off-button = Anular este enlace
people-companion-link =
    <b>Dale este enlace a la única persona de tu confianza:</b>
    { $link }

    Sirve una vez, y durante { $days ->
        [one] un día
       *[other] { $days } días
    }. Después te preguntamos si es la persona correcta. Nada empieza antes de tu sí.
people-companion-asked =
    <b>{ $who } ha abierto tu enlace.</b>

    ¿Es la persona a quien se lo diste? Si no lo sabes, pregúntale primero. Nada empieza antes de tu sí.
people-companion-yes-button = Sí, es { $who }
people-companion-no-button = No, terminar esto
people-companion-end-button = Terminar con { $who }
people-companion-done-button = Ver qué hizo { $who }
people-companion-done =
    <b>Lo que { $who } hizo por ti últimamente</b>
    { $lines }
people-companion-done-nothing = Nada todavía
people-companion-done-line = { $when }: { $what ->
    [booked] reservó un encuentro
    [moved] cambió la hora de un encuentro
    [cancelled] canceló un encuentro
    [asked] nos pidió algo para ti
    [goal_read] miró una meta tuya
    [goal_cheered] te dijo «muy bien» por un paso
   *[loss] nos contó una pérdida
    }
people-companion-again =
    <b>¿{ $who } te sigue ayudando aquí?</b>

    Sí y no están bien por igual. Sin respuesta, queda en descanso en dos semanas. No le escribimos nada a { $who } sobre esto.
people-companion-go-on-button = Que { $who } siga
people-companion-seen = { $who } puede actuar en su nombre y ve los encuentros
people-companion-stopped = { $who } ya no actúa aquí en tu nombre. Puedes elegir a otra persona que te ayude.
people-companion-enough = Dos personas pueden actuar en tu nombre. Si quieres otra, termina primero con una de ellas.

## Para quien actúa en nombre de alguien

people-companion-about = <b>Alguien te dio este enlace para que puedas actuar en su nombre en Kith.</b>

    En Kith se ayudan familias nuevas, enfermeras y gente que ya pasó por esto. No es para emergencias.

    Puedes ver, reservar, cambiar y cancelar sus encuentros, pedirnos que le llamemos y contarnos una pérdida. Lo que escribe o nos cuenta solo lo ves si así lo quiere.

    Puede leer lo que haces en su nombre. La gente con quien se encuentra puede leer que fuiste tú.

    Cualquiera de las dos partes puede terminarlo cuando quiera.

    Si aceptas, guardamos tu nombre y lo que hiciste, y te escribimos aquí. Al aceptar dices que tienes { $age } años o más.
people-companion-agreed =
    <b>Gracias.</b>

    Ahora preguntamos a quien te dio el enlace si eres tú. Te escribimos cuando puedas empezar. Si no sabes nada en { $days ->
        [one] un día
       *[other] { $days } días
    }, pídele un enlace nuevo.
people-companion-own-link = Este enlace es para dárselo a alguien. Es para la única persona que te va a ayudar.
people-other-place = Este enlace es de otro lugar, no del tuyo. Solo puedes estar en un lugar. Allí nadie te ve, y tú no ves a nadie de allí.
people-companion-works-here = Trabajas aquí, o acompañas a esta familia como mentora o mentor. Por eso no puedes actuar también en su nombre.
people-companion-already = Ya actúas en nombre de { $who }. Lo encuentras en tu inicio.
people-companion-begun =
    <b>Ya puedes actuar en nombre de { $who }.</b>

    Lo encuentras en tu inicio, cuando quieras.
people-acting-button = Actuar por { $who }
people-acting =
    <b>En nombre de { $who }</b> (aquí «tú» es { $who })

    { $rest }
people-acting-home =
    <b>En nombre de { $who }</b>
    { $lines }

    { $who } puede leer lo que haces aquí.
people-acting-calm = Ahora mismo no hay nada que hacer.
people-acting-stop-button = Dejar de hacerlo
people-acting-stopped = Ya no actúas en nombre de { $who }. Se lo decimos.
people-acting-over = Ahora mismo no actúas en nombre de { $who }. Esto puede terminar de muchas maneras, y también termina solo después de un tiempo.
people-acting-who = { $who } (en nombre de { $parent })

## El PIN de quienes trabajan aquí

people-pin-ask =
    <b>Escribe tu PIN.</b>

    Así nadie puede hacer esto con tu teléfono. Quito tu mensaje del chat enseguida y luego sigo.
people-pin-choose =
    <b>Elige un PIN.</b>

    Escribe { $count } cifras o más, o unas palabras. Lo pido antes de tocar roles, invitaciones, archivos y lo que llega a mucha gente. Quito tu mensaje del chat enseguida.
people-pin-again = <b>Una vez más.</b> Escribe otra vez el mismo PIN.
people-pin-not-same = No eran iguales. Empezamos de nuevo.
people-pin-problem = { $problem ->
    [short] Es un poco corto: { $count } cifras o más, por favor.
    [long] Es demasiado largo para guardarlo.
   *[easy] Ese es fácil de adivinar. Elige otro, por favor.
    }
people-pin-wrong = No era ese.
people-pin-late = Gracias, tu PIN era correcto. Ha pasado un rato: toca otra vez lo que querías.
people-pin-locked =
    <b>No acepto ningún PIN hasta { $until }.</b>

    Tres veces no ha sido el correcto. Pedimos a la coordinación que hable contigo. Todo lo demás funciona, también la ayuda a las familias.
people-pin-choose-anew = { $who } te deja elegir un PIN nuevo. Te lo pido cuando haga falta. Si no lo querías, llama a { $who }.
people-phone-back = <b>Ya estás de vuelta.</b> Todo sigue como estaba, en este teléfono. El anterior ya no abre nada.
