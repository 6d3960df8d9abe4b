# Quejas: se cuenta lo que no estuvo bien, lo lee alguien a quien no afecta y se responde.

complaints-button = Poner una queja

## Quien se queja

complaints-begin =
    <b>¿Qué no estuvo bien?</b>
    Alguien de coordinación lee lo que escribas y recibes aquí una respuesta. No lo lee nadie a quien se refiera, y no le decimos nada.

    ¿De qué se trata?
complaints-about-button = { $concerns ->
    [helper] Alguien que me ayuda
    [coordinator] La coordinación
    [kith] El propio Kith
   *[service] Cómo me trataron
    }
complaints-all-button = Ver mis quejas
complaints-all =
    <b>Tus quejas</b>
    { $lines }
complaints-one = { $count }. { $concerns ->
    [helper] Sobre alguien que te ayuda.
    [coordinator] Sobre alguien de coordinación.
    [kith] Sobre el propio Kith.
   *[service] Sobre cómo te trataron.
    } { $note }
complaints-mine-button = Ver queja { $count }
complaints-whom = ¿De quién se trata? No leerá lo que escribas.
complaints-whom-button = { $who }
complaints-unknown-button = No sé el nombre
complaints-words = Por favor, escribe con tus palabras qué pasó. { $concerns ->
        [kith] Te lo leo antes de que lo lea nadie más.
       *[other] Los nombres ayudan. Te lo leo antes de que lo lea nadie más.
    }
complaints-more = ¿Qué quieres añadir? Te lo leo antes de que lo lea nadie más.
complaints-read-back =
    Has escrito:

    «{ $words }»

    ¿Lo envío? También puedes escribirlo de nuevo.
complaints-send-button = Enviarlo
complaints-length = Por favor, escribe entre 1 y { $most } letras. Después puedes añadir más.
complaints-full = Ya hay mucho que leer aquí. Por favor, espera antes la respuesta.
complaints-where =
    <b>Tu queja</b>
    { $note }
complaints-asked = He pedido a { $who } que la lea. Tendrás una respuesta antes de: { $by }.
complaints-read = { $who } la ha leído: { $at }. Tendrás una respuesta antes de: { $by }.
complaints-nobody =
    Ahora mismo aquí no puede mirarla nadie a quien no afecte. Sigue abierta.

    También puedes acudir a alguien de fuera: { $outside }
complaints-answered-on = { $who } ha respondido: { $at }. ¿Te basta la respuesta?
complaints-closed = Está cerrada. Puedes poner otra cuando quieras.
complaints-closed-quiet =
    Tu queja queda cerrada, porque hace tiempo que no hay nada nuevo. Puedes poner otra cuando quieras.

    También puedes acudir a alguien de fuera: { $outside }
complaints-mine =
    <b>Tu queja</b>
    { $note }

    { $lines }
complaints-line = { $kind ->
    [answer] { $at }, respuesta de { $who }: «{ $words }»
    [content] { $at }: a { $who } le basta.
    [again] { $at }: { $who } pide otra respuesta.
   *[said] { $at }, { $who }: «{ $words }»
    }
complaints-earlier-button = Ver lo anterior
complaints-more-button = Añadir algo
complaints-not-needed-button = Retirarla
complaints-content-button = Sí, me basta
complaints-not-content-button = No, no me basta
complaints-answered =
    <b>{ $who } ha respondido a tu queja:</b>

    «{ $words }»

    ¿Te basta? Si no, la mira otra persona. También puedes acudir a alguien de fuera: { $outside }
complaints-thanks = Gracias por contárnoslo. Ya está cerrada.
complaints-again =
    Gracias por decirlo.

    { $note }

    También puedes acudir a alguien de fuera: { $outside }
complaints-late =
    Tu queja ya debería tener respuesta. Todavía no la tiene, y lo siento. Sigo preguntando.

    También puedes acudir a alguien de fuera: { $outside }

## A quien se avisa

complaints-ask = { $who } ha puesto una queja. Por favor, léela en tres días.
complaints-read-button = Leer la queja
complaints-of =
    <b>Queja de { $who }: { $concerns ->
        [helper] sobre alguien que le ayuda
        [coordinator] sobre alguien de coordinación
        [kith] sobre el propio Kith
       *[service] sobre cómo le trataron
    }</b>
    { $lines }

    Responde antes de: { $by }. Por favor, no hables de ello con la persona de quien se trata antes de hablar con { $who }.
complaints-answer-button = Escribir una respuesta
complaints-close-button = Cerrarla
complaints-answer = ¿Qué quieres responder a { $who }? Te lo leo antes de enviarlo.
complaints-answer-read-back =
    Has escrito a { $who }:

    «{ $words }»

    ¿Lo envío? También puedes escribirlo de nuevo.
complaints-answer-sent = Enviado. Ahora { $who } dice si le basta.
