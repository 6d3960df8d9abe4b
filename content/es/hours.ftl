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
    { $who } y { $other } han apuntado { $together } entre sí en cuatro semanas, en { $times ->
        [one] un intercambio
       *[other] { $times } intercambios
    }.
    { $lines }
    Puede haber una buena razón. Habla con los dos de forma amable, por favor.
hours-unlikely-much = Pocas personas comparten más de { $most } en cuatro semanas.
hours-unlikely-day = En un solo día fueron { $longest }.
hours-unlikely-even = { $who } dio { $given } y { $other } dio { $back }. Casi todos sus intercambios fueron entre ellos.
