### Guías para leer. Lo que dicen está en content/guidance.

guidance-open-button = Leer guías cortas
guidance-open =
    <b>Guías cortas para leer</b>

    Del embarazo a la vuelta al trabajo. Mira lo que te sirve ahora, elige un tema o busca con tus palabras.
guidance-open-loss =
    <b>Algo para leer</b>

    Solo si quieres, y cuando quieras. También puedes buscar con tus palabras.
guidance-fits-button = Ver lo de ahora
guidance-topics-button = Elegir un tema
guidance-look-button = Buscar algo
guidance-kept-button = Ver lo que guardo
guidance-stop-button = No ofrecer más guías
guidance-offers-button = Ofrecerme guías otra vez
guidance-stopped = Ya no te ofrecemos guías. Están todas aquí cuando quieras.
guidance-offers = De vez en cuando te ofrecemos una que encaja.
guidance-fits = <b>Lo que encaja ahora</b>
guidance-topics = <b>¿Sobre qué te gustaría leer?</b>
guidance-topic = <b>{ guidance-topic-button }</b>
guidance-topic-button = { $topic ->
    [pregnancy] Embarazo
    [birth] Parto
    [feeding] Comer
    [sleep] Dormir
    [crying] Llanto
    [play] Cariño y juego
    [partner] Los dos
    [mood] Salud y ánimo
    [home] Seguridad en casa
    [money] Dinero y ayudas
    [housing] Vivienda
    [study] Estudio y empleo
    [childcare] Cuidado infantil
    [work] Volver al trabajo
    [carers] Papás y otros
   *[grief] Duelo
    }
guidance-ask-words = <b>¿Qué buscas?</b> Escríbelo con tus palabras: «llora toda la tarde», «primeras comidas», «no alcanza para el alquiler».
guidance-found = <b>Quizá sea esto.</b> También puedes escribir otras palabras.
guidance-found-none = No encontramos nada para eso. Prueba con otras palabras o elige un tema. Tu enfermera y tu gente de aquí también pueden ayudar.
guidance-found-none-loss =
    No encontramos nada para eso. Tu enfermera puede ayudar, y también puedes llamar aquí:
    { $numbers }
guidance-kept = <b>Guías que guardas</b>
guidance-kept-none = Aún no guardas ninguna. Cuando leas una, toca «Guardarla».
guidance-listed =
    { $heading }

    { $lines }
guidance-line = { $number }. { $title }
guidance-one-button = Leer { $number }
guidance-guide =
    <b>{ $title }</b>

    { $text }

    <b>Prueba esto:</b> { $to_try }

    <b>Cuándo llamar:</b> { $to_call }
    { $numbers }

    <i>{ $read_by } Según consejos de: { $source }. Se vuelve a mirar antes del { $day }.</i>
guidance-not-read-yet = Aún no lo ha leído un profesional.
guidance-read-by = Leído por { $by }.
guidance-nurse = Tu enfermera: aquí en Kith
guidance-english =
    <b>En inglés: { $title }</b>

    { $text }

    <b>Try this:</b> { $to_try }

    <b>When to call:</b> { $to_call }
guidance-with-english =
    { $guide }

    { $english }
guidance-keep-button = { $to ->
    [yes] Guardarla
   *[no] No guardarla más
    }
guidance-keep-told = { $to ->
    [yes] La guardas. Está con tus guías.
   *[no] Ya no la guardas.
    }
guidance-show-button = { $to ->
    [yes] Mostrar a enfermera
   *[no] Ocultar a enfermera
    }
guidance-show-told = { $to ->
    [yes] Tu enfermera puede ver que te gustaría hablar de esto.
   *[no] Tu enfermera ya no la ve.
    }
guidance-not-shared = Ahora no compartes con tu enfermera. Puedes cambiarlo en lo que aceptaste.
guidance-offer = Una guía corta que quizá te sirva ahora: <b>{ $title }</b>
guidance-fitting-button = Leer una guía para ti
guidance-read-button = Leerla
guidance-shown-told = { $who } te muestra una guía y quiere hablar de eso: <b>{ $title }</b>
guidance-family-button = Ver guías mostradas
guidance-family = <b>Guías que { $who } te muestra</b>
