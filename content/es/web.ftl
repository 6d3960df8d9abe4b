### La mesa en la web: su enlace en el chat, y las páginas

## En el chat

web-open-button = Abrir mi mesa web
# @article
web-link =
    <b>Tu mesa en un navegador</b>

    Este enlace es solo para ti. Sirve una vez, durante { $minutes } minutos. Ábrelo y pulsa el botón de la página. No se lo des a nadie.

    <code>{ $link }</code>
web-link-button = Abrir mi mesa
web-another-button = Pedir otro enlace
web-off = Ahora mismo no hay mesa para navegadores aquí.
web-signed-in =
    <b>Has abierto tu mesa en un navegador, { $at }.</b>

    ¿No has sido tú? Toca para cerrarla y habla con alguien más de coordinación.
web-end-button = Cerrar todo en la web
web-ended = Ya está: nadie tiene abierta la mesa con tu nombre en un navegador.
web-ended-before = Nadie tenía abierta la mesa con tu nombre en un navegador.

## Alrededor de cada página

web-title = Mesa: { $place }
web-skip = Saltar a la página
web-pages = Páginas
web-you = Eres { $who }.
web-sign-out-button = Salir
web-as-of = Así estaba todo: { $at }.
web-only-shows = Esta mesa solo muestra. Para hacer algo, ve a tu chat. Aquí nunca se muestra ningún mensaje.
web-page = { $page ->
    [front] Hoy
    [team] Enfermería y mentoría
    [families] Familias
    [asks] Peticiones por tiempo
    [unmet] Necesidades sin cubrir
    [languages] Idiomas
    [approvals] Aprobaciones
   *[report] Informe
    }
web-further = Ver { $count } más
web-before = Volver al principio
web-when = { $at }
web-number = { $count }
web-name = { $who }

## Entrar

web-door = Abre tu mesa
web-door-told = { $who }, pulsa el botón para abrir aquí tu mesa. Queda abierta como mucho 8 horas, y se cierra sola si no miras nada durante media hora.
web-door-shared = ¿Otras personas usan este ordenador? Sal cuando termines.
web-door-button = Abrir mi mesa
web-outside = No has entrado
web-outside-told = Toca «Abrir mi mesa web» en tu chat con Kith. Recibes un enlace que sirve una vez.
web-unusable = Este enlace no se puede usar
web-unusable-told = Un enlace sirve una vez, unos minutos, y solo para quien se hizo. Si aquí ha entrado otra persona, que salga primero. Puedes pedir otro en tu chat.
web-problem = { $what ->
    [missing] No existe esa página
    [refused] No se ha hecho
    [large] Es demasiado largo
    [busy] Demasiados intentos
    [slow] Ahora mismo tarda demasiado
   *[broken] Algo ha fallado
    }
web-problem-told = { $what ->
    [missing] Puede que haya cambiado. Ve a la primera página.
    [refused] No venía de una página de esta mesa, o la página era demasiado antigua. Vuelve atrás, cárgala otra vez y prueba de nuevo.
    [large] Esta mesa solo acepta peticiones cortas.
    [busy] Espera unos minutos y prueba otra vez.
    [slow] Prueba otra vez dentro de un minuto. Tu chat funciona como siempre.
   *[broken] Queda anotado para quien cuida de Kith. Tu chat funciona como siempre.
    }
web-to-front = Ir a la primera página

## Lo que está sobre cada columna

web-head = { $head ->
    [who] Quién
    [what] Qué
    [how-many] Cuántos
    [since] Desde
    [due] Para
    [owner] Con quién
    [age] Espera
    [part] Aquí es
    [families] Familias
    [room] Aceptaría
    [most] Como mucho
    [away] Ahora mismo
    [waits] Peticiones
    [helper] La acompaña
    [meets] Encuentro
    [language] Idioma
    [speak] Familias que lo hablan
    [alone] De ellas, sin enfermera
    [nurses] En enfermería
    [nurses-room] En enfermería, con sitio
    [mentors] En mentoría
    [kind] De qué tipo
    [why] Por qué
    [asked-by] Lo pide
   *[until] Hasta
    }

## Hoy

web-now = Cómo está todo
web-now-waits = Personas que esperan una respuesta
web-now-old = Peticiones que esperan más de un día
web-now-alone = Familias sin enfermera
web-now-unmet = Necesidades sin cubrir que te toca mirar
web-now-yes = Lo que espera tu sí
web-now-second = Lo que espera un segundo sí
web-longest = Quién espera desde hace más tiempo
web-due = Lo próximo que toca
web-nobody-waits = Nadie espera una respuesta.
web-nobody = nadie

## Enfermería y mentoría

web-team = Enfermería y mentoría, primero quien tiene más familias
web-team-none = Aquí no hay nadie de enfermería o mentoría todavía.
web-team-told = Quien tiene menos familias de las que aceptaría tiene sitio. Nadie puede tener más de las que permite el lugar.
web-part = { $part ->
    [nurse] enfermería
   *[mentor] mentoría
    }
web-here = está aquí
web-away = { $how ->
    [break] en una pausa
   *[unreachable] no se puede contactar
    }
web-sum = En total

## Familias

web-families = Todas las familias, primero quien espera desde hace más tiempo
web-families-of = Las familias de { $who }
web-families-none = No hay ninguna familia aquí.
web-helper-seen = { $who } puede leer que has mirado esto.
web-meets = { $how ->
    [alone] nadie las acompaña
    [quiet] hace tiempo que no hay noticias
   *[unbooked] no hay nada reservado
    }

## Peticiones por tiempo

web-ages = Cuánto espera la gente
web-asks = Lo que espera, primero lo más antiguo
web-asks-told = De qué se trata está solo en tu chat.

## Necesidades sin cubrir

web-unmet = Necesidades que nadie cubre, primero las más frecuentes
web-unmet-told = Lees quién es en tu chat, cuando te toca mirar esa necesidad.
web-why = { $why ->
    [nobody] nadie lo ofrece aquí
    [asked] se lo hemos preguntado a alguien
    [tried] a quienes preguntamos no podían
    [answered] alguien podría; preguntamos si va bien
    [yours] te toca mirarla
    [elsewhere] encontró ayuda en otro sitio
   *[other] terminó por sí sola
    }
web-unmet-gone = retirada después

## Idiomas

web-languages = Quién habla qué
web-languages-told = Hay quien habla más de un idioma, y cuenta en cada uno.
web-languages-out = { $count ->
    [0] Hay una enfermera para el idioma de cada familia.
    [one] { $count } familia no habla ningún idioma que hable una enfermera de aquí.
   *[other] { $count } familias no hablan ningún idioma que hable una enfermera de aquí.
    }

## Aprobaciones

web-approvals-told = Dices sí o no en tu chat.
web-applicants = Quién querría ayudar aquí
web-applicants-none = Nadie ha pedido ayudar aquí.
web-yeses = Lo que espera tu sí, primero lo más antiguo
web-yeses-none = Nada espera tu sí.
web-yes = { $kind ->
    [application] querría ayudar aquí
    [practice] la charla de práctica
    [ready] ya puede empezar
    [renewal] si sigue acompañando
    [young] es muy joven y querría participar
    [clearance] su autorización termina
    [uncleared] acompaña a una familia sin autorización
    [opportunity] ha propuesto algo para todo el mundo
   *[talk] una charla sobre lo que ha propuesto
    }
web-seconds = Lo que espera un segundo sí
web-seconds-none = Nada espera un segundo sí.
web-second = { $kind ->
    [remove] apartar a alguien
    [let-back] dejar volver a alguien
    [news] noticias para todo el mundo
    [setting] otro ajuste del lugar
   *[export] un archivo del lugar, sin nombres
    }

## Informe

web-report-none = Todavía no hay informe. Se hace uno de cada mes, unos días después de que termine.
web-report = El último informe es de { $month }. Cuenta lo que hicimos entre todos, redondeado para que no se pueda reconocer a nadie.
web-report-open = Abrir el informe completo
