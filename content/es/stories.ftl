# What has changed most for somebody, in their own words.

stories-length = Escribe entre 1 y { $most } letras.
stories-many = Ya cuentas { $most } historias. Retira una primero.
stories-gone = (retirada)
stories-open-button = Leer historias
stories-chosen =
    <b>Lo que más ha cambiado para nosotros</b>

    { $lines }

    Estas son las historias que elegimos juntos.
stories-chosen-none =
    <b>Lo que más ha cambiado para nosotros</b>

    Todavía no hay ninguna historia elegida. Puedes contar la tuya o elegir una de las contadas.
stories-told =
    <b>Historias para elegir</b>

    { $lines }

    Lee una. Si dice lo que más importa, deja que el círculo la vote.
stories-told-none =
    <b>Historias para elegir</b>

    Ninguna historia espera a que la elijan.
stories-mine =
    <b>Tus historias</b>

    { $lines }
stories-mine-none =
    <b>Tus historias</b>

    Todavía no has contado ninguna.
stories-line = { $number }. { $words } ({ $by })
stories-by = { $who }
stories-by-somebody = alguien de aquí
stories-one-button = Abrir { $number }
stories-see-told-button = Ver las contadas
stories-see-mine-button = Ver las mías
stories-tell-button = Contar una historia
stories-read =
    { $words }

    <i>{ $by }</i>
stories-read-button = Leerla entera
stories-about = una historia: { $words }
stories-ballot =
    ¿Es esta una de las historias que dicen lo que más importa?

    { $words }

    ({ $by })
stories-vote-button = Votarla juntos
stories-see-vote-button = Ir a la votación
stories-is-voted = { $state ->
    [voting] El círculo la está votando ahora.
   *[waiting] Está en la agenda del círculo. Quien la trajo, o quien coordina, puede empezar una votación.
    }

## One's own

stories-ask =
    <b>¿Qué es lo que más ha cambiado para ti desde que llegaste?</b>

    Escríbelo como se lo contarías a una amistad. Por favor, no escribas nombres de otras personas.

    Nadie la lee antes de que digas quién puede.
stories-one =
    { $words }

    { $state ->
        [written] <b>Todavía no la lee nadie.</b> Compártela y toda la gente de nuestro círculo podrá leerla.
        [told] <b>Toda la gente de nuestro círculo puede leerla.</b>
       *[chosen] <b>El círculo la eligió.</b> Todo el mundo puede leerla.
    }
    En informes, que leen otras personas: { $report ->
        [yes] sí
       *[no] no
    }
    Con tu nombre: { $name ->
        [yes] sí
       *[no] no
    }

    Puedes cambiarlo, o retirarla, cuando quieras. Entonces desaparece aquí enseguida y ningún informe posterior la cuenta.
stories-report-button = { $to ->
    [yes] Contar en informes
   *[no] Solo en el círculo
    }
stories-name-button = { $to ->
    [yes] Decir mi nombre
   *[no] Sin mi nombre
    }
stories-share-button = Compartirla
stories-take-back-button = Retirarla
stories-change-button = Cambiar o retirar
stories-shared = Gracias. Nuestro círculo ya puede leerla.
stories-taken-back = Ya no está.
