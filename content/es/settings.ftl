### Cambiar los ajustes del lugar en el chat

staff-settings-button = Cambiar ajustes
staff-settings =
    <b>Cambiar ajustes</b>

    ¿Qué te gustaría cambiar? Ves qué cambia antes de que pase.

    { $count ->
        [0] Todo está como en el archivo del lugar.
        [one] Un ajuste es distinto del archivo del lugar.
       *[other] { $count } ajustes son distintos del archivo del lugar.
    }
staff-settings-part-button = { $part ->
    [hours] Cambiar el horario
    [answers] Cambiar los plazos
    [families] Cambiar las familias
   *[together] Cambiar cómo decidimos
    }
staff-setting-days-button = Cambiar días cerrados
# @article
staff-settings-of =
    <b>{ $part ->
        [hours] Cuándo está abierto
        [answers] Cuánto tiempo hay para responder
        [families] Familias a la vez
       *[together] Decidir juntos
    }</b>

    { $lines }

    ¿Cuál te gustaría cambiar?
staff-setting-line = { $name }: { $now }
staff-setting-line-other = { $name }: { $now } (cambiado aquí, el archivo dice { $file })
staff-setting-line-lost = { $name }: { $now } (lo que se cambió aquí ya no cabe con el archivo)
staff-setting-name = { $key ->
    [morning] Preguntas de la mañana
    [now-minutes] Alguien ahora
    [first-hours] Contacto
    [message-hours] Mensajes
    [pair-hours] Propuestas
    [give-hours] Dar
    [ring-hours] Círculos
    [panel-days] Arreglar
    [complaint-days] Quejas
    [nurse-soft] Enfermera, mejor
    [nurse-hard] Enfermera, tope
    [mentor-soft] Mentora, mejor
    [mentor-hard] Mentora, tope
    [quiet-weeks] En silencio
    [vote-days] Votaciones
    [quorum-percent] De cada cien
    [job-makers] Quién pone tareas
   *[quorum-least] Como mínimo
    }
staff-setting-on = { $day }
staff-setting-for = { $time }
staff-setting-number = { $unit ->
    [days] { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
    [weeks] { $count ->
        [one] { $count } semana
       *[other] { $count } semanas
    }
    [percent] { $count } de cada cien
   *[people] { $count }
    }
staff-setting-at = { $time }
staff-setting-open = { $state ->
    [shut] cerrado
   *[open] abierto como siempre
    }
staff-setting-choice = { $value ->
    [coordinators] coordinación
    [decisions] también por decisión
   *[members] cualquiera
    }
# @article
staff-setting-days =
    <b>Días cerrados</b>

    { $count ->
        [0] No hay ninguno por delante.
       *[other] { $lines }
    }

    Elige uno para cambiarlo. O escribe otro día, como 24 de diciembre.
staff-setting-day-unread = No pude leer un día en eso. Escríbelo así: 24 de diciembre.
staff-setting-day-which = ¿Qué día quieres decir?
staff-setting-day = Ese día ya pasó, o faltan más de { $most } días. Elige otro, por favor.
# @article
staff-setting =
    <b>{ $name }: { $now }</b>

    { $about }

    { $how }
staff-setting-as-file = Es lo que dice el archivo del lugar.
staff-setting-other = { $who } cambió esto aquí. El archivo dice: { $file }. Vale lo que se cambió aquí.
staff-setting-lost = { $who } cambió esto aquí. Ya no cabe con el archivo, así que vale el archivo: { $file }.
staff-setting-how = { $unit ->
    [spans] Elige horas o escríbelas, como 9-12, 13:30-17. Escribe 0 si no hay.
    [time] Elige una hora o escríbela, como 9:30.
    [shut] Elige lo que es correcto.
    [choice] Elige lo que es correcto.
   *[other] Elige un número o escríbelo.
    } { $second ->
        [yes] Una segunda persona que trabaja aquí tiene que estar de acuerdo.
       *[no] Nada cambia antes de que veas qué hace.
    }
staff-setting-to-button = Poner { $to }
staff-setting-same = Ya es así.
staff-setting-range = Escribe algo de { $low } a { $high }, por favor.
staff-setting-problem = { $problem ->
    [soft] Para enfermeras, «mejor» no puede ser más que «tope».
    [mentor-soft] Para mentoras, «mejor» no puede ser más que «tope».
    [never-open] El lugar tiene que abrir un día de la semana.
    [closed-long] El lugar estaría cerrado más de un mes seguido. Eso no puede ser.
   *[standard] Es más de lo que puede tardar cualquier lugar. Es la norma común.
    }
# @article
staff-setting-seen =
    <b>{ $name }: { $now }, no { $was }</b>

    { $lines }

    { $second ->
        [yes] Podría hacer daño si estuviera mal. Por eso una segunda persona que trabaja aquí tiene que estar de acuerdo.
       *[no] Vale enseguida, solo aquí. Las demás personas que coordinan se enteran, y cada una puede volver atrás.
    }
staff-setting-yes-button = Cambiarlo
staff-setting-back-button = Volver a como estaba
# @article
staff-setting-done =
    <b>Hecho. { $name }: { $now }</b>

    Vale desde ahora. Las demás personas que coordinan se enteran.
staff-setting-told = { $who } cambió un ajuste del lugar. { $name }: { $now }, no { $was }.
staff-second-setting = cambiar un ajuste del lugar. { $name }: { $now }, no { $was }

## Qué cambia y para quién

staff-setting-opens = El lugar abre de nuevo: { $now }. Hasta ahora: { $was }.
staff-setting-sleeping = { $count ->
    [one] Una petición espera a que abra.
   *[other] { $count } peticiones esperan a que abra.
    } Si entonces está cerrado, se espera hasta que abra.
staff-setting-meetings = { $count ->
    [0] No hay ningún encuentro para cuando estaría cerrado.
    [one] Hay un encuentro un día en que estaría cerrado. Se queda, así que míralo, por favor.
   *[other] Hay { $count } encuentros en días en que estaría cerrado. Se quedan, así que míralos, por favor.
    }
staff-setting-parents = { $count ->
    [0] Ahora no se pregunta a nadie por la mañana. Sería hacia las { $now }, no las { $was }.
    [one] A una persona se le preguntaría cómo va la semana hacia las { $now }, no las { $was }.
   *[other] A { $count } personas se les preguntaría cómo va la semana hacia las { $now }, no las { $was }.
    }
staff-setting-begun = Lo que ya empezó sigue con su tiempo. Lo que empiece desde ahora va con el nuevo.
staff-setting-asks = { $count ->
    [0] Ahora no espera ninguna petición así.
    [one] Ahora espera una petición así.
   *[other] Ahora esperan { $count } peticiones así.
    }
staff-setting-messages = { $count ->
    [0] Ahora ningún mensaje espera respuesta.
    [one] Ahora un mensaje espera respuesta.
   *[other] Ahora { $count } mensajes esperan respuesta.
    } { $late ->
        [0] Ninguno llegaría tarde ya.
        [one] Uno ya llegaría tarde.
       *[other] { $late } ya llegarían tarde.
    }
staff-setting-questions = { $count ->
    [0] Ahora no hay ninguna pregunta así abierta.
    [one] Ahora hay una pregunta así abierta.
   *[other] Ahora hay { $count } preguntas así abiertas.
    }
staff-setting-complaints = { $count ->
    [0] Ninguna queja que puedas ver espera respuesta ahora.
    [one] Una queja que puedes ver espera respuesta ahora.
   *[other] { $count } quejas que puedes ver esperan respuesta ahora.
    } { $late ->
        [0] Ninguna llegaría tarde ya.
        [one] Una ya llegaría tarde.
       *[other] { $late } ya llegarían tarde.
    } Vale para estas enseguida.
staff-setting-over = { $count ->
    [0] Nadie tiene más familias que eso.
    [one] Una persona de { $helpers } tiene más familias que eso, y las conserva.
   *[other] { $count } de { $helpers } tienen más familias que eso, y las conservan.
    } { $hard ->
        [yes] Quien tiene tantas no recibe otra.
       *[no] Quien tiene tantas recibe otra solo si nadie más puede.
    }
staff-setting-quiet = Familias que cuentan como en silencio: { $now }, no { $was }.
staff-setting-votes = { $count ->
    [0] Ahora no hay ninguna votación abierta.
    [one] Ahora hay una votación abierta, y sigue como empezó.
   *[other] Ahora hay { $count } votaciones abiertas, y siguen como empezaron.
    }
staff-setting-quorum = Hay { $members } miembros. Desde la próxima votación tienen que votar { $now } para que cuente, no { $was }.
staff-setting-jobs = De { $members } miembros, { $count } podrían poner una tarea ahora.
