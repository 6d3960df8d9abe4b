### El resto de la mesa de coordinación: lo que espera, retirar a alguien, noticias, el archivo del lugar

## El resto de la mesa

staff-rest-of-desk-button = Ver el resto
staff-rest =
    <b>El resto de tu mesa</b>

    { $old ->
        [0] Nada espera desde hace más de un día.
        [one] { $old } petición espera desde hace más de un día.
       *[other] { $old } peticiones esperan desde hace más de un día.
    }
    { $yeses ->
        [0] Nada espera tu sí.
        [one] { $yeses } cosa espera tu sí.
       *[other] { $yeses } cosas esperan tu sí.
    }
    { $needs ->
        [0] Ninguna necesidad sin cubrir está en tus manos.
        [one] { $needs } necesidad sin cubrir está en tus manos.
       *[other] { $needs } necesidades sin cubrir están en tus manos.
    }

## Peticiones por tiempo de espera

staff-ages-button = Ver por espera
staff-ages =
    <b>Cuánto espera la gente</b>

    { $lines }

    La más antigua espera desde { $since }.
staff-age-line = { staff-age-words }: { $count }
staff-age-words = { $age ->
    [hour] Menos de una hora
    [day] Menos de un día
    [three] Hasta tres días
    [week] Hasta una semana
   *[older] Más de una semana
    }
staff-age-button = { $age ->
    [hour] Ver menos de 1 hora
    [day] Ver menos de un día
    [three] Ver hasta 3 días
    [week] Ver hasta 1 semana
   *[older] Ver más de 1 semana
    }
staff-age =
    <b>{ staff-age-words }: { $count }</b>, primero lo más antiguo
    { $lines }

## Lo que espera un sí

staff-yeses-button = Ver síes
staff-yeses =
    <b>{ $count ->
        [one] { $count } cosa espera tu sí
       *[other] { $count } cosas esperan tu sí
    }</b>, primero lo más antiguo
    { $lines }
staff-yeses-none = Nada espera tu sí.

## Necesidades sin cubrir

staff-unmet-button = Ver sin cubrir
staff-unmet =
    <b>Necesidades que nadie cubre</b>

    { $lines }

    Lees de quién es cuando una necesidad pasa a tus manos.
staff-unmet-line = { $what }: { $count } ({ $why ->
    [nobody] nadie lo ofrece aquí
    [asked] se lo hemos preguntado a alguien
    [tried] quienes preguntamos no podían
    [answered] alguien puede; preguntamos si encaja
    [yours] está en tus manos
    [elsewhere] recibió ayuda en otro sitio
   *[other] terminó por sí sola
    })
staff-unmet-further = y { $count } más
staff-unmet-none = Ahora no hay ninguna necesidad sin cubrir.
staff-unmet-mine-button = Abrir las que son mías

## Una segunda persona

staff-seconds-button = Ver segundos
staff-seconds-line = { $count ->
    [one] Alguien del equipo pide tu sí.
   *[other] El equipo pide tu sí: { $count }
    }
staff-seconds =
    <b>Lo que espera un segundo sí</b>
    { $lines }
staff-seconds-one = { $number }. { $what } (lo pide { $who })
staff-seconds-none = Nada espera un segundo sí.
staff-second-what = { $kind ->
    [remove] retirar de aquí a { $who }
   *[let-back] dejar volver a { $who }
    }
staff-second-asked =
    <b>{ $who } pide tu sí para esto: { $what }</b>

    Solo se hace si una segunda persona está de acuerdo, hasta { $until }. Por favor, habladlo antes.
staff-second-see-button = Ver y responder
staff-second =
    <b>{ $who } pide un segundo sí: { $what }</b>

    Espera hasta { $until }.

    { $note }
staff-second-state = { $state ->
    [waiting] Una segunda persona del equipo tiene que estar de acuerdo. Ya se lo preguntamos.
    [done] Una segunda persona dijo que sí, y ya está hecho.
    [declined] Una segunda persona prefiere que no. No se hace.
    [taken-back] Se retiró. No se hace.
   *[over] Nadie dijo que sí a tiempo. No se hace.
    }
staff-second-alone = Ahora no hay nadie más aquí que pueda decir que sí. Por eso espera más: puedes seguir por tu cuenta desde { $at }. Queda anotado.
staff-second-alone-now =
    <b>Ya puedes seguir por tu cuenta: { $what }</b>

    Aún no hay nadie más aquí que pueda decir que sí. Piénsalo una vez más, por favor. Puedes seguir hasta { $until }.
staff-second-yes-button = { $own ->
    [yes] Seguir por mi cuenta
   *[no] Sí, estoy de acuerdo
    }
staff-second-no-button = { $own ->
    [yes] Retirarlo
   *[no] No, mejor no
    }
staff-second-done = Ya está hecho: { $what }
staff-second-agreed = { $who } dijo que sí, y ya está hecho: { $what }
staff-second-declined = { $who } prefiere que no, así que no se hace: { $what }. Habladlo, por favor.
staff-second-over = Nadie dijo que sí a tiempo, así que no se hace: { $what }. Puedes pedirlo otra vez.
staff-second-yourself = Esto lo has pedido tú. Tiene que estar de acuerdo una segunda persona.
staff-second-too-new = Hace menos de un día que llegaste aquí, o a este teléfono. Tiene que decir que sí otra persona.

## Retirar a alguien, y dejar que vuelva

staff-remove-button = Retirar
staff-ask-remove =
    <b>¿Retirar de aquí a { $who }?</b>

    Hazlo solo por la seguridad de los demás. ¿Bastaría una pausa?

    Una segunda persona del equipo tiene que estar de acuerdo. Entonces { $who } sale en el acto y no puede volver a entrar. Buscamos a alguien para quienes acompañaba. { $who } recibe un aviso, y a quién puede acudir. Lo que otros dieron y recibieron se queda.

    Si alguien está en peligro ahora, llama antes al número de emergencias.
staff-remove-ask-button = Pedir un segundo sí
staff-removed-button = Ver retiradas
staff-removed-list =
    <b>Se retiró de aquí a:</b>
    { $lines }

    Para dejar que alguien vuelva también hace falta una segunda persona.
staff-removed-nobody = Aquí no se ha retirado a nadie.
staff-let-back-button = Dejar volver a { $who }
staff-removed =
    <b>Por ahora no puedes estar aquí con nosotros.</b>

    Así lo han decidido dos personas del equipo. Desde aquí no te llega nada más. Si crees que no es justo, puedes decírnoslo, y puedes acudir a alguien de fuera: { $outside }

    Si necesitas a alguien ahora, los números siguen a un toque.
people-removed = Por ahora no puedes entrar aquí. Así lo han decidido dos personas del equipo. Si crees que no es justo, escribe /complain y cuéntanoslo.
staff-let-back = Puedes volver aquí si quieres. Empiezas de nuevo, y no se lo decimos a nadie.

## Una pausa que da la coordinación

staff-paused =
    <b>{ $who } te ha dado una pausa.</b>

    { $end } Hasta entonces no te escribimos nada que no hayas pedido, y no te proponemos a nadie nuevo. Lo que pidas te sigue llegando.

    Si no te va bien, vuelve con un toque, o dínoslo.
staff-paused-until = Dura hasta { $until }.
staff-paused-open = Dura hasta que tú o el equipo lo digáis.

## Noticias del lugar

staff-news-button = Ver noticias
staff-news-all =
    <b>Noticias de aquí</b>

    Las recibe quien dijo que sí, como mucho tan a menudo como quiere, y nunca de noche.

    { $lines }
staff-news-one = { $number }. { $how }
staff-news-none = Últimamente no salió ninguna.
staff-news-came = { $came ->
    [0] Aún no ha llegado a nadie
    [one] Llegó a { $came } persona
   *[other] Llegó a { $came } personas
    }; { $waits ->
    [0] no espera para nadie
   *[other] espera para { $waits }
    }; { $lost ->
    [0] se puede llevar a todas
   *[other] a { $lost } no se pudo llevar
    }.
staff-news-soon = Sale: { $at }. Hasta entonces puedes retirarla.
staff-news-state = { $state ->
    [asked] Antes de que salga para todo el mundo, otra persona del equipo tiene que decir que sí.
    [dropped] No sale para nadie.
   *[draft] No se ha enviado.
    }
staff-news-write-button = Escribir una noticia
staff-ask-news =
    <b>¿Qué hay de nuevo? Escríbelo en este idioma: { $language }</b>

    No nombres a nadie y sé breve: hasta { $most } letras. Luego ves cómo se lee y para cuántas personas es.
staff-news-length = Escribe unas palabras, por favor, hasta { $most } letras.
staff-news-heard = Por estas palabras se llama a alguien, así que no salen para nadie más. Puedes escribir otra cosa.
staff-news-draft =
    <b>Así se lee</b>
    { $lines }

    Para:
    { $whom }
    { $count }
staff-news-preview = { $language }: { $words }
staff-news-preview-other = { $language }: sin escribir; lo leen en este idioma: { $other }
staff-news-count = { $count ->
    [one] La recibe { $count } persona.
   *[other] La reciben { $count } personas.
    }
staff-news-few = La recibirían menos de { $least } personas. Son muy pocas: se podría saber quiénes son.
staff-news-too-few = La recibirían menos de { $least } personas, así que no sale: se podría saber quiénes son.
staff-news-everybody = todas las personas que dijeron que sí
staff-news-any = { $part ->
    [role] cualquier papel
    [area] cualquier zona
    [stage] cualquier etapa
   *[language] cualquier idioma
    }
staff-news-area = quienes viven en { $area }
staff-news-part = { $to ->
    [parent] madres y padres
    [mentor] mentoría
    [nurse] enfermería
    [expecting] quien espera un bebé
   *[baby] quien ya tiene al bebé
    }
staff-news-short = { $to ->
    [parent] madres y padres
    [mentor] mentoría
    [nurse] enfermería
    [expecting] en espera
   *[baby] con bebé
    }
staff-news-who-button = Elegir para quién
staff-news-languages-button = Cambiar el texto
staff-news-send-button = Enviarla
staff-news-drop-button = Dejarla
staff-news-who =
    <b>¿Para quién es?</b>

    { $whom }

    { $count }
staff-news-part-button = Elegir { $part ->
    [role] papel
    [area] zona
    [stage] etapa
   *[language] idioma
    }
staff-ask-news-part = <b>{ $part ->
    [role] ¿Qué papel?
    [area] ¿Qué zona?
    [stage] ¿En qué etapa?
   *[language] ¿Qué idioma?
    }</b>
staff-news-choice-button = Tomar { $what }
staff-ask-news-language =
    <b>¿En qué idioma quieres escribirla?</b>

    Quien lee otro idioma lee el primero que escribiste.
staff-news-in-button = Escribir { $language }
staff-news-see =
    <b>Noticias de aquí</b>

    { $words }

    Para:
    { $whom }

    { $how }
staff-news-undo-button = Retirarla
staff-news-too-late = Ya ha salido la primera. No se puede retirar.
staff-second-news =
    enviar esto a quienes dijeron que sí a las noticias
    { $lines }
staff-news-words = { $words }
staff-news-gone = (las palabras ya no están)
staff-news =
    <b>Noticias de { $place }</b>
    { $note }
    { $words }
staff-news-own = { "" }
staff-news-other = (Solo en este idioma: { $language ->
    [en] English
    [es] español
   *[ar] العربية
    })
staff-news-stop-button = Elegir si llegan

## El archivo del lugar

staff-export-button = Pedir archivo
staff-export =
    <b>El lugar en un archivo</b>

    Tiene recuentos y una fila por persona, con un nombre inventado solo para este archivo. No hay ningún nombre real ni ninguna palabra que alguien escribiera.

    Una segunda persona del equipo tiene que estar de acuerdo. Entonces te llega solo.
staff-export-ask-button = Pedir un segundo sí
staff-second-export = escribir un archivo de este lugar, sin nombres
staff-export-file = { $form ->
    [csv] El lugar como tabla: una fila por persona, sin nombres.
   *[json] El lugar para programas: recuentos y filas, sin nombres.
    }

## Los ajustes del lugar

staff-place-button = Ver ajustes
staff-place =
    <b>{ $place }: { $part ->
        [hours] cuándo está abierto
        [numbers] los números que se dan
       *[figures] lo que vale aquí
    }</b>

    { $lines }

    Así lo ve ahora la gente.
staff-place-part-button = { $part ->
    [hours] Ver el horario
    [numbers] Ver los números
   *[figures] Ver lo que vale
    }
staff-place-closed = Cerrado: { $day }
staff-place-number = { $name }: { $number } ({ $open ->
    [always] a cualquier hora
   *[other] { $open }
    })
staff-place-call = Quien necesita a alguien ahora: a quien se llama primero tiene { $time }
staff-place-families = Familias con una enfermera: mejor hasta { $soft }, nunca más de { $hard }
staff-place-quiet = Una familia está callada tras { $weeks ->
    [one] { $weeks } semana
   *[other] { $weeks } semanas
    }
staff-place-least = Menos de { $least } nunca se cuentan
staff-place-votes = Una votación está abierta { $days ->
    [one] { $days } día
   *[other] { $days } días
    } y vale si votan { $percent } de cada cien
