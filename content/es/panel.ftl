# Mesas: arreglar algo entre dos personas, con otras elegidas por sorteo.

panel-list-button = Arreglar algo
panel-offer-button = Arreglarlo con { $who }
panel-begin-button = Contar algo
panel-see-button = Ver cómo va
panel-see-one-button = Ver lo de { $who }
panel-list =
    <b>Arreglar las cosas</b>
    A veces dos personas de aquí se enfadan. Una mesa puede ayudar: unas pocas personas, elegidas por sorteo, escuchan a las dos. Luego todas acuerdan algo que lo mejore.

    Solo se hace si las dos dicen que sí. Lo que se dice se queda entre quienes están en la mesa.

## Sentarse por otras personas

panel-sit-button = Estar en mesas
panel-sit = { $wish ->
    [yes] Estás en el sorteo de las mesas. Cada vez que te toque puedes decir que no. ¿Quieres seguir?
   *[other] ¿Te gustaría estar en mesas por otras personas? De vez en cuando te tocaría por sorteo, escucharías a dos personas y les ayudarías a encontrar un camino. Cada vez puedes decir que no.
    }
panel-sit-yes-button = Sí, me gustaría
panel-sit-no-button = No, gracias
panel-would-sit = { $says ->
    [yes] Gracias. Cuando te toque, te pregunto antes.
   *[no] Está bien. Puedes cambiar de idea cuando quieras.
    }
panel-invite =
    Cuando dos personas de aquí se enfadan, unas pocas las escuchan y ayudan. Salen por sorteo entre quienes quieren.

    ¿Te gustaría? Cada vez puedes decir que no.

## Contar algo

panel-nobody = Puedes contar algo que pasó con alguien que conoces por Kith. Todavía no hay nadie.
panel-whom = ¿Con quién es? Todavía no lee nada.
panel-whom-button = { $who }
panel-kind = ¿De qué se trata, con { $who }?
panel-kind-button = { $kind ->
    [dispute] No estamos de acuerdo
    [agreement] No se cumplió algo
   *[conduct] Cómo actuó alguien
    }
panel-danger =
    ¿Hay alguien con daño, con amenazas o con miedo? ¿O puede que un niño o una niña no esté a salvo?

    Entonces una mesa no es el lugar. Te ayuda una persona, y nadie más lo lee.
panel-danger-no-button = No, nada de eso
panel-danger-yes-button = Sí, o no lo sé
panel-words = Por favor, escribe con tus palabras qué pasó con { $who }. Lo lee cuando le pregunte, y también alguien de coordinación. Antes te lo leo a ti.
panel-read-back =
    Has escrito:

    «{ $words }»

    ¿Pregunto a { $who }? También puedes escribirlo otra vez.
panel-send-button = Pregunta
panel-length = Por favor, escribe entre 1 y { $most } letras.
panel-open-already = Entre ustedes dos ya hay algo abierto.
panel-enough = Ya tienes { $most } cosas abiertas. Por favor, espera antes a una de ellas.
panel-other-words = Por favor, dilo con otras palabras. Que sea algo amable y seguro.
panel-brought = Gracias. Ahora me ocupo de ello, en privado. Sabrás de mí, diga lo que diga { $who }.
panel-for-a-person =
    Esto es mejor con una persona que con una mesa. He pedido que alguien de coordinación hable contigo. { $who } no lee nada.

    Si alguien está en peligro, pulsa el botón de abajo.
panel-withdraw-button = Retirarlo
panel-withdrawn = Está retirado. En su teléfono no queda nada.

## La otra persona

panel-asked =
    { $who } quiere arreglar algo contigo. { $kind ->
        [dispute] Es algo en lo que no están de acuerdo.
        [agreement] Es sobre una promesa.
       *[conduct] Es sobre cómo actuó alguien.
    }

    «{ $words }»

    Una mesa son unas pocas personas, elegidas por sorteo, que escuchan a las dos. Tú hablas primero. Luego todas acuerdan algo que lo mejore. Puedes decir que no. Nadie lo ve.
panel-answer-yes-button = Sí, iré
panel-answer-talk-button = Prefiero coordinación
panel-answer-no-button = No, gracias
panel-answered = { $says ->
    [yes] Gracias. Alguien de coordinación mira antes si una mesa es lo mejor. Luego te escribo.
    [talk] He pedido que alguien de coordinación hable contigo.
   *[no] Está bien. Nadie ve lo que dijiste.
    }
panel-is-looked-at = { $who } iría a una mesa. Alguien de coordinación lo mira antes. Luego te escribo.
panel-talk = No habrá mesa. En su lugar, alguien de coordinación habla contigo y te ayuda desde aquí.
panel-ends = Esta mesa ha terminado. Gracias por estar. Por favor, no cuentes lo que oíste.

## La coordinación mira

panel-ask-look = { $who } y { $other } irían a una mesa. ¿Es seguro, y quién la lleva?
panel-ask-talk = { $who } necesita hablar con alguien de algo entre { $who } y { $other }.
panel-ask-quiet = Una mesa entre { $who } y { $other } no avanza.
panel-ask-appeal = { $who } te pide que mires lo que acordó una mesa con { $other }.
panel-look-button = Leerlo
panel-look =
    { $who } cuenta algo que pasó con { $other }. { $kind ->
        [dispute] No están de acuerdo.
        [agreement] No se cumplió una promesa.
       *[conduct] Es sobre cómo actuó alguien.
    } Las dos personas irían a una mesa.

    «{ $words }»

    ¿Es seguro para una mesa? Si puede haber daño, miedo o presión, o un niño o una niña sin protección, por favor habla tú con ellas.
panel-safe-button = Es seguro, elijo quién lleva
panel-unsafe-button = No, hablamos con ellas
panel-who-leads = ¿Quién la lleva? Por favor, elige a alguien que haya aprendido cómo.
panel-nobody-leads = Ahora mismo no hay nadie que pueda llevarla y no sea cercano a ninguna de las dos personas.
panel-is-safe = Gracias. La lleva { $who }. Ahora se elige por sorteo.
panel-is-unsafe = Gracias. Está en la lista como algo de lo que hablar con ellas.
panel-leads =
    Llevas una mesa entre { $one } y { $other }. Buscas una hora y cuidas de que todo el mundo pueda hablar.

    Si conoces bien a una de las dos, o no puedes, dilo por favor.
panel-cannot-button = No puedo llevarla
panel-leads-no-more = Está bien. Alguien de coordinación se lo pide a otra persona.
panel-appealed-button = Ver lo que se acordó
panel-appealed =
    { $who } te pide que mires esto. { $doer } haría:

    «{ $words }»

    { $step ->
        [confirmed] Está hecho.
       *[other] Todavía no está hecho.
    } Por favor, habla con las dos personas.

## El sorteo

panel-sealed =
    La coordinación dice: una mesa es lo mejor para ti y { $who }. El sorteo es: { $at }.

    Ya está sellado, para que nadie pueda elegir quién se sienta. Este es el sello. Puedes guardarlo:

    <code>{ $seal }</code>
panel-draw-button = Cómo es el sorteo
panel-draw-ahead =
    <b>Cómo es el sorteo</b>
    El sorteo es: { $at }. Un número secreto dice quién sale. Ya está fijado, y este es su sello:

    <code>{ $seal }</code>
panel-draw =
    <b>Cómo fue el sorteo</b>
    Sello: <code>{ $seal }</code>
    Número: <code>{ $seed }</code>
    Lista: <code>{ $listed }</code>
    Preguntado a: { $asked }

    Cada letra es una persona que puede sentarse: P es madre o padre, O es otra persona. Las minúsculas ya han pasado por una mesa. Con el número se puede repetir el sorteo, y tienen que salir las mismas personas.
panel-juror =
    Te ha tocado por sorteo una mesa entre { $one } y { $other }. Escucharías a las dos personas y les ayudarías a encontrar un camino.

    Si conoces bien a una de ellas, di que no, por favor. Nadie pregunta por qué.
panel-seat-yes-button = Sí, me siento
panel-seat-no-button = No puedo
panel-seat = { $says ->
    [yes] Gracias. Te escribo cuando haya horas para elegir. Por favor, no lo cuentes.
   *[no] Está bien. Se pregunta a otra persona.
    }
panel-not-needed = Al final no haces falta en esa mesa. Gracias por decir que sí.
panel-all-drawn = En tu mesa se sentarán { $count } personas. Puedes ver quiénes son. Si prefieres que una no esté, puedes decirlo una vez.
panel-object-button = Mejor alguien no
panel-object = ¿Quién prefieres que no esté? Puedes decirlo una vez, y nadie pregunta por qué.
panel-objected-to = Está bien. Se pregunta a otra persona.
panel-objected = Ya lo has dicho una vez.

## Cuándo

panel-times-needed = Todas las personas del sorteo han dicho que sí. Por favor, elige horas para la mesa.
panel-times-button = Elegir horas
panel-times = Elige hasta { $most } horas. Luego pregunto a todo el mundo. { $count ->
        [0] Todavía no hay ninguna.
       *[other] Elegidas: { $count }.
    }
panel-time-button = { $on ->
    [yes] { $at } ✓
   *[no] { $at }
    }
panel-ask-times-button = Pregunta a todos
panel-times-enough = Con { $most } horas basta.
panel-times-none = Por favor, elige antes una hora.
panel-times-sent = He preguntado a todo el mundo.
panel-times-asked = ¿Cuándo podrías venir a la mesa? Dime qué horas te van bien.
panel-suits-button = Decir cuándo puedo
panel-suits = ¿Qué horas te van bien? Marca todas.
panel-suit-these-button = Me van bien estas
panel-suit-none-button = Ninguna me va bien
panel-suits-kept = Gracias. Te escribo cuando esté la hora.
panel-no-time = Ninguna hora le va bien a todo el mundo. Por favor, elige otras.
panel-set = La mesa empieza aquí, en este chat: { $at }.

## En la mesa

panel-mine =
    <b>{ $who }</b>
    { $lines }
panel-with = Tú y { $who }
panel-between = { $one } y { $other }
panel-juror-line = Está en la mesa: { $who }.
panel-led-line = La lleva { $who }.
panel-state = { $state ->
    [asked] Todavía no hay respuesta. Sabrás de mí en todo caso.
    [looking] Alguien de coordinación lo mira.
    [drawn] Ya hubo sorteo, y estoy preguntando.
   *[timing] Se busca una hora.
    }
panel-state-drawing = El sorteo es: { $at }.
panel-your-turn = Es tu turno. Di cómo fue para ti. El resto escucha.
panel-their-turn = Ahora habla { $who }. Por favor, escucha.
panel-questions = Ahora hay tiempo para preguntas. Puede escribir todo el mundo.
panel-looking-for-repair = ¿Qué podría mejorarlo? Las personas del sorteo proponen algo que se pueda hacer.
panel-speak-button = Decir algo
panel-speak = Por favor, escribe. Lo lee toda la mesa.
panel-said-it = Ya lo tienen. Puedes escribir más.
panel-says = { $who }: «{ $words }»
panel-go-on-button = Que hable el resto
panel-propose-button = Proponer algo
panel-days = ¿Cuánto tiempo hay para hacerlo?
panel-days-button = { $days ->
    [7] Una semana
    [14] Dos semanas
   *[28] Cuatro semanas
    }
panel-mend = ¿Qué se podría hacer en { $days } días? Algo pequeño y amable que se pueda hacer de verdad. Por favor, escríbelo.
panel-proposed = { $who } podría hacer esto en { $days } días: «{ $words }» ¿Está bien así?
panel-agree-button = Sí, está bien
panel-not-this-button = Otra cosa
panel-another = Eso no era. Por favor, propongan otra cosa.
panel-agreed = Todo el mundo dijo que sí a esto: «{ $words }»

## Después

panel-repair-is = { $who } hace esto hasta: { $at }. «{ $words }» { $step ->
        [agreed] Todavía no está hecho.
        [done] Está hecho, y falta que alguien lo diga.
       *[confirmed] Está hecho.
    }
panel-done-button = Ya lo he hecho
panel-done = Qué bien. Pido a las demás personas que lo digan también.
panel-done-asked = { $who } lo ha hecho: «{ $words }» ¿Es así?
panel-confirm-button = Sí, está hecho
panel-not-so-button = Todavía no
panel-not-so = Está bien. Quien lleva la mesa lo mira.
panel-put-right =
    Está arreglado. Han tenido valor las dos personas.

    Ahora sabes qué se siente. ¿Te gustaría estar en una mesa por otras personas?
panel-put-right-thanks = Está arreglado. Gracias por tu parte. Por favor, no cuentes lo que oíste.
panel-hand-over-button = Acabar y hablar
panel-handed-over = La mesa ha terminado. Alguien de coordinación habla con las dos personas.
panel-appeal-button = Pedir que lo miren
panel-appeal-asked = He pedido que alguien de coordinación mire lo que se acordó y hable contigo.
panel-words-gone = (ya no se guarda)
