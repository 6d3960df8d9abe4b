# Mi libro: lo que cada persona dio y recibió. Nunca una deuda ni un signo menos.

hours-book =
    <b>Mi libro</b>
    dado: { $given } · recibido: { $received }

    { $lines }
hours-book-nudged =
    { $book }

    { $nudge }
hours-book-empty =
    <b>Mi libro</b>

    Tu primera página está en blanco. Cuando te encuentres con alguien de tu gente, se anota aquí para las dos partes: cada una da y cada una recibe.
hours-nudge-receive = Has dado mucho. ¿Hay algo que te ayudaría ahora?
hours-nudge-give = ¿Hay algo que te gustaría dar? Solo si quieres y cuando quieras.
hours-line-both = { $day }: { $what } con { $who }. Cada parte dio { $minutes }.
hours-line-given = { $day }: { $what }. Diste a { $who } { $minutes }.
hours-line-received = { $day }: { $what }. Recibiste { $minutes } de { $who }.
hours-kind-checkin = Encuentro
hours-kind-group = Encuentro en grupo
hours-kind-session = Sesión de grupo
hours-kinds =
    <b>Mi libro por tipo</b>
    { $lines }
hours-kind-line = { $what }: dado { $given } · recibido { $received }
hours-book-button = Abrir mi libro
hours-kinds-button = Ver por tipo
hours-too-long = Una anotación puede ser de un minuto a un día. Por favor, cuéntalo en partes más pequeñas.
hours-past-limit = Esto es más de lo que se puede anotar ahora. Habla con la coordinación; no se pierde nada.
hours-kind-exchange = Intercambio

## Se pregunta a quien coordina y no es ninguna de las dos personas

hours-ask-unlikely =
    { $who } y { $other } han anotado { $together } entre sí en cuatro semanas, en { $times ->
        [one] un intercambio
       *[other] { $times } intercambios
    }.
    { $lines }
    Puede haber una buena razón. Habla con cada persona de forma amable, por favor.
hours-unlikely-much = Pocas personas comparten más de { $most } en cuatro semanas.
hours-unlikely-day = En un solo día fueron { $longest }.
hours-unlikely-even = { $who } dio { $given } y { $other } dio { $back }. Casi todos sus intercambios fueron de una a otra.


# Everything in my book: month by month, in short, as a picture and as files

hours-month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
    } de { $year }
hours-month-short = { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sept
    [10] oct
    [11] nov
   *[12] dic
    }
hours-all-button = Ver todo
hours-summary-button = Ver un resumen
hours-page =
    <b>Mi libro: { $month }</b>
    dado: { $given } · recibido: { $received }

    { $lines }
hours-only-kind =
    Solo esto: { $what }

    { $page }
hours-only-with =
    Solo con { $who }

    { $page }
hours-line-alone = { $day }: { $what }. { $way ->
        [both] Diste y recibiste { $minutes }.
        [given] Diste { $minutes }.
       *[received] Recibiste { $minutes }.
    }
hours-line-moved = { $day }: { $what }, { $minutes }.
hours-line-taken-back = { $line } Esto se anuló y no cuenta.
hours-earlier-button = Ver antes
hours-later-button = Ver después
hours-choose-button = Elegir una parte
hours-choose = ¿Qué te gustaría ver?
hours-choose-kind-button = Ver: { $what }
hours-choose-who-button = Ver { $who }
hours-summary =
    <b>Mi libro en resumen</b>
    En total: dado { $given } · recibido { $received }

    <b>Los últimos seis meses</b>
    { $months }

    <b>Con quién</b>
    { $people }

    <b>Por tipo</b>
    { $kinds }
hours-share = { $what }: dado { $given } · recibido { $received }
hours-nothing = todavía nada
hours-others = otras personas
hours-who = { $who }
hours-kind-other = Otra cosa
hours-file-button = { $form ->
        [bars] Ver como imagen
        [csv] Pedir una tabla
       *[pdf] Pedir para imprimir
    }
hours-file = { $form ->
        [csv] Todo tu libro, para una hoja de cálculo. Guárdalo donde solo tú lo veas.
       *[pdf] Todo tu libro, para leer o imprimir. Guárdalo donde solo tú lo veas.
    }
hours-file-sent = Aquí abajo está. Muestra tu libro como está ahora.
hours-title = Mi libro
hours-with-whom = Con quién
hours-by-kind = Por tipo
hours-column = { $column ->
        [day] Día
        [what] Qué
        [who] Con quién
        [note] Nota
        [given] Dado
       *[received] Recibido
    }
hours-minutes-column = { $column ->
        [day] Día
        [what] Qué
        [who] Con quién
        [note] Nota
        [given] Dado (minutos)
       *[received] Recibido (minutos)
    }
hours-note-taken-back = { $time }, se anuló
hours-lasts = { $time }
hours-day = { $day }
hours-total = En total: dado { $given } · recibido { $received }
hours-month-total = { $month }: dado { $given } · recibido { $received }
hours-written = Así estaba el { $at }
