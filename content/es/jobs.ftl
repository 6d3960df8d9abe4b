### Las tareas del propio servicio: lo que hacen las personas de aquí para que siga para todas.

jobs-button = Ver tareas
jobs-kind = { $kind ->
    [welcome] Recibir a gente nueva
    [translate] Traducir
    [texts] Probar textos
    [cook] Cocinar
    [interview] Conocer a quien quiere ayudar aquí
    [set-up] Preparar la sala
    [call] Llamar a quien es nuevo
   *[garden] Cuidar el jardín
    }
jobs-kind-button = { $kind ->
    [welcome] Recibir gente
    [translate] Traducir
    [texts] Probar textos
    [cook] Cocinar
    [interview] Conocer a gente
    [set-up] Preparar la sala
    [call] Llamar a gente
   *[garden] Cuidar el jardín
    }
jobs-board =
    <b>Tareas para compartir</b>
    Lo que hace que este lugar siga. Cualquiera puede tomar una, y el tiempo cuenta como dado.

    { $lines }

    ¿Alguien te pasa su tarea? Escribe aquí el código.
jobs-board-empty =
    <b>Tareas para compartir</b>

    Ahora mismo no hace falta nada. Mira otro día.

    ¿Alguien te pasa su tarea? Escribe aquí el código.
jobs-item = { $when }: { $title } · { $long } { $word ->
    [held] · es tuya
    [waiting] · estás en la lista
    [offered] · te la guardan
    [over] · terminada
   *[open] {""}
    }
jobs-circle-line = { $count ->
    [one] Una tarea busca a alguien.
   *[other] { $count } tareas buscan a alguien.
    }
jobs-home-line = { $when }: una tarea que has tomado.
jobs-one =
    <b>{ $title }</b>
    { $when }, durante { $long }
    { $where }
    Lo pide { $who }

    Aún hacen falta: { $left } de { $room }

    { $mine }
jobs-mine-host = Tú pusiste esta tarea.
jobs-mine-open = Tómala, y el tiempo cuenta como dado cuando esté hecha. Puedes devolverla en cualquier momento antes.
jobs-mine-full = Ya la ha tomado gente suficiente. Si esperas, te preguntamos cuando alguien no pueda venir.
jobs-mine-held = <b>Es tuya. Gracias.</b> Si no puedes venir, devuélvela o pásala.
jobs-mine-waiting = Estás en la lista. Cuando alguien no pueda venir, te preguntamos.
jobs-mine-offered = <b>Te la guardamos hasta { $until }.</b>
jobs-take-button = Tomarla
jobs-wait-button = Esperar
jobs-taken = Gracias. Es tuya, y te la recordamos.
jobs-quicker = Alguien fue más rápido. Puedes esperar o tomar otra.
jobs-hand =
    <b>Tu código: { $code }</b>

    Díselo a una persona que quiera hacerla por ti. Cuando lo escriba en «{ jobs-button }» y diga que sí, la tarea es suya.

    Hasta entonces sigue siendo tuya. Un código nuevo anula este.
jobs-handed =
    <b>Alguien te pasa una tarea</b>
    { $title }
    { $when }

    ¿Quieres tomarla?
jobs-offer =
    <b>Hace falta alguien para una tarea el { $when }.</b>

    Te la guardamos hasta { $until }. Lleva { $minutes }. ¿La quieres?
jobs-reminder = El { $when } te esperan para una tarea que tomaste. Gracias.
jobs-reminder-host = El { $when } viene gente para la tarea que pusiste.
jobs-told-open = La tarea del { $when } está puesta.
jobs-told-declined = La tarea del { $when } no se pone.
jobs-told-unanswered = Nadie respondió sobre la tarea del { $when }.
jobs-told-off = La tarea del { $when } ya no hace falta. Gracias por ofrecerte.
jobs-told-off-host = Coordinación ha anulado la tarea que pusiste para { $when }. Todas las personas lo saben.
jobs-told-lapsed = La tarea del { $when } ha pasado a la siguiente persona. Si quieres, puedes esperar otra vez.
jobs-told-handed = Otra persona hace ahora tu tarea del { $when }. No hay nada más que hacer.
jobs-told-returned = Tu tarea del { $when } está devuelta. No hay nada más que hacer.
jobs-told-no-place = La tarea del { $when } ya tenía gente suficiente. Habrá más.
jobs-cancelled = La tarea del { $when } está anulada. Todas las personas lo saben.
jobs-off =
    <b>¿Anular la tarea del { $when }?</b>

    Se lo decimos a quien la ha tomado o espera.

## Poner una

jobs-new-button = Poner una tarea
jobs-new = <b>¿Qué hay que hacer?</b>
jobs-people =
    <b>¿Cuántas personas hacen falta?</b>

    Toca, o escribe un número de { $least } a { $most }.
jobs-read-back =
    <b>{ $title }</b>
    { $when }, durante { $long }
    { $where }

    Personas que hacen falta: { $room }

    ¿Está bien así?

## Después

jobs-how-ask = Tomaste una tarea el { $when }. ¿Cómo fue?
jobs-how-nudge = Una vez más: ¿hiciste la tarea del { $when }? Basta con un toque.
jobs-how = <b>¿Hiciste la tarea del { $when }?</b>
jobs-did-button = La hice
jobs-did-not-button = Esta vez no
jobs-said-noted = Queda anotado. Gracias.
jobs-who-ask = La tarea del { $when } ha terminado. Di quién la hizo, por favor.
jobs-who-nudge = Una vez más: ¿quién hizo la tarea del { $when }? Es un minuto.
jobs-who =
    <b>¿Quién hizo la tarea del { $when }?</b>

    El tiempo cuenta cuando las dos personas lo dicen.
jobs-find-out =
    <b>¿Cómo fue la tarea del { $when }?</b>

    Pregunta a las personas mismas y luego toca.
jobs-who-did-button = { $who } la hizo
jobs-who-did-not-button = { $who } no la hizo
jobs-over = La tarea del { $when } ha terminado. { $word ->
    [waits] Esperamos a que otra persona diga cómo fue.
    [thanks] Todo está anotado. Gracias.
   *[noted] No hay nada más que hacer.
    }
jobs-ask-silent = No todas las personas han dicho cómo fue la tarea del { $when }. La puso { $who }. Averigua quién la hizo, por favor.
jobs-ask-differ = Dos personas dicen cosas distintas de la tarea del { $when }. La puso { $who }. Habla con cada una a solas y di cómo fue.

## Dos personas cambian sus tareas

jobs-swap-button = Cambiarla
jobs-swap-see-button = Ver quién pregunta
jobs-swap-off-button = No preguntar más
jobs-swap-yes-button = Cambiar
jobs-swap-no-button = Esta vez no
jobs-swap-item = { $when }: { $title } · { $long }
jobs-swap =
    <b>¿Por qué tarea la quieres cambiar?</b>

    { $lines }

    Con un toque preguntamos a quien la tiene. Lee tu nombre. Tú lees el suyo cuando diga que sí.
jobs-swap-none = Ahora mismo no hay ninguna tarea para cambiar. Puedes pasar la tuya o devolverla.
jobs-swap-is-asked = Ya preguntamos a alguien. Te avisamos, y hasta entonces tu tarea sigue siendo tuya.
jobs-mine-swap = <b>Es tuya. Gracias.</b> Has pedido cambiarla. Te decimos algo como muy tarde el { $until }.
jobs-swap-taken-back = Ya no lo preguntamos. Tu tarea sigue siendo tuya.
jobs-swap-line = Alguien quiere cambiar una tarea contigo.
jobs-swap-asked = Alguien quiere cambiar su tarea por la tuya del { $when }.
jobs-swap-one =
    <b>{ $who } quiere cambiar una tarea contigo.</b>

    La tuya ahora: { $mine }
    Harías en su lugar: { $instead }

    Puedes decirlo hasta el { $until }. Si no, nada cambia.
jobs-swapped = Gracias. Ya está cambiada, y { $who } lo sabe. Esta es la tuya ahora.
jobs-swap-declined = Está bien. Tu tarea sigue siendo tuya, y nadie sabe a quién preguntamos.
jobs-swap-over = Este cambio ya no puede ser. Tu tarea sigue siendo tuya.
jobs-told-swapped = { $who } ha cambiado contigo. Ahora otra persona hace tu tarea del { $before }. La tuya es la del { $now }.
jobs-told-nobody = Esta vez nadie ha podido cambiar. Tu tarea del { $when } sigue siendo tuya.
