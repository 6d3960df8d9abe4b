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

staff-yeses-button = Ver qué pide un sí
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
