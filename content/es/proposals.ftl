### La necesidad encuentra la oferta: preguntado en privado, respondido con un toque

## Preguntar a quien da

skills-could-you =
    <b>¿Podrías dar esto: { $what }?</b>
    Lleva alrededor de { $minutes }.
    { $reasons }

    Di que sí solo si te viene bien: entonces la otra persona lee tu nombre. Si no, nadie lo sabrá.
skills-reason-where = Dónde: { $where }
skills-reason-language = Un idioma en común: { $language }
skills-reason-way = Entre las dos casas: { $minutes }, más o menos
skills-reason-when = Un momento que va bien a las dos partes: { $when }
skills-can-button = Sí, puedo
skills-not-now-button = Esta vez no
skills-rest-button = Descansar una semana
skills-can-needer-asked =
    Gracias. Ahora preguntamos si todavía encaja.

    En cuanto haya respuesta, te avisamos.
skills-can-waits = Ya hemos preguntado y esperamos la respuesta. Te avisamos.
skills-can-not-needed = Gracias. Ya no hace falta. Tu oferta sigue para otras personas.
skills-not-now-noted = Está bien. Nadie lo sabrá.
skills-rest-noted = Está bien. Durante una semana no te pedimos que des. Lo que prometiste sigue.
skills-not-needed = Al final ahora no hace falta. Gracias por tu sí. Tu oferta sigue para otras personas.

## Alguien ha dicho que sí

skills-would-you =
    <b>{ $who } podría darte esto: { $what }</b>
    Lleva alrededor de { $minutes }.
    { $reasons }

    ¿Te gustaría? Si no, nadie lo sabrá, y preguntamos a otras personas.
skills-yes-please-button = Sí, por favor
skills-both-agreed = Qué bien: las dos partes han dicho que sí. Ahora busca un momento que vaya bien a las dos.
skills-no-more = Eso ya no es posible. Preguntamos a otras personas por ti.
skills-rather-not-noted = Está bien. Nadie lo sabrá. Preguntamos a otras personas por ti.
skills-need-rests = No hemos sabido de ti, así que lo que necesitas descansa por ahora. Ponlo otra vez cuando quieras.
skills-was-that-all =
    Qué bien que haya salido.

    ¿Te ayudaría algo más de lo mismo?
skills-some-more-button = Pedir más
skills-some-more-noted = Está puesto otra vez. Preguntamos por ti.
skills-waiting-line = { $count ->
    [one] Alguien espera tu sí o tu no.
   *[other] { $count } cosas esperan tu sí o tu no.
    }
skills-waiting-button = Responder lo pendiente
skills-nothing-waits = Nada espera tu respuesta.

## El primer intercambio pequeño

skills-first =
    <b>¿Empezamos con algo pequeño?</b>
    { $lines }

    Es por mensaje o llamada, y es corto. Toca lo que te guste. Buscamos a alguien para ello.
skills-first-line = { $side ->
    [offer] Para dar: { $what }
   *[need] Para recibir: { $what }
    }
skills-first-offer-button = Dar eso
skills-first-need-button = Recibir eso
skills-first-noted = Está puesto. Buscamos a alguien y te preguntamos antes.

## Para la coordinación

skills-ask-unmet = Todavía no hay nadie para algo que necesita { $who }. Personas preguntadas: { $count }. Échale un vistazo, por favor.
skills-ask-first = { $who } lleva aquí una semana y { $so_far ->
    [gave] ha dado, pero aún no ha recibido.
    [received] ha recibido, pero aún no ha dado.
   *[neither] aún no ha dado ni recibido.
    } Por favor, piensa en algo pequeño con esa persona.
skills-unmet-see-button = Ver qué hace falta
skills-unmet-all-button = Ver lo que falta
skills-unmet-none = Quien necesita algo ya tiene a alguien, o todavía se busca.
skills-unmet-all =
    <b>Todavía sin nadie</b>
    { $lines }

    Toca un número para ver qué hace falta.
skills-unmet-line = { $number }. { $who }
skills-unmet =
    <b>{ $who } necesita: { $what }</b>
    Personas preguntadas: { $asked }. Por responder: { $waiting }.

    Seguimos preguntando. Si sabes cómo terminó, tócalo. Se lo decimos a { $who }.
skills-unmet-gone = algo que retiró
skills-unmet-end-button = { $how ->
    [met] Ya lo encontró fuera
    [partly] Lo encontró en parte
   *[unmet] Nadie aquí lo tiene
    }
skills-unmet-ended = Gracias. Queda anotado, y se lo decimos.
skills-ended-by-hand = { $how ->
    [met] { $who } nos dice que ya encontraste lo que necesitabas. Qué bien.
    [partly] { $who } nos dice que encontraste una parte de lo que necesitabas. Ponlo otra vez si te ayudaría más.
   *[unmet] { $who } ha buscado con nosotros: ahora nadie aquí puede dar lo que necesitabas. Lo sentimos. Puedes ponerlo otra vez cuando quieras.
    }
skills-load-button = Ver quién da
skills-load =
    <b>Quién da una y otra vez</b>
    { $lines }

    Toca un número para darle una semana sin que le pidamos nada.

    { $days }
skills-load-line = { $number }. { $who }: dio { $gave }, recibió { $received }, preguntas { $asked }{ $rests ->
    [yes] {" "}· descansa
   *[no] {""}
    }
skills-load-none = Nadie da mucho más de lo que recibe. Cuentan las últimas doce semanas.
skills-days = { $side ->
    [gave] Días hasta dar por primera vez: { $days } (de { $count })
   *[received] Días hasta recibir por primera vez: { $days } (de { $count })
    }
skills-days-few = { $side ->
    [gave] Días hasta dar por primera vez: se dice desde { $least } personas
   *[received] Días hasta recibir por primera vez: se dice desde { $least } personas
    }
skills-not-begun = Llevan una semana sin un primer intercambio: { $count }
skills-let-rest-noted = Durante una semana nadie le pide a { $who } que dé.
