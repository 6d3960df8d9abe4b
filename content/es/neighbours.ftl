### Círculos de vecinos: unas familias cercanas que se conocen.

neighbours-button = Ver mis vecinos
neighbours-none =
    <b>Un círculo de vecinos</b>

    Unas familias que viven cerca, con niños de más o menos la misma edad y un idioma en común. Algunas quedan, otras solo saben que están ahí.

    Si quieres uno, buscamos a gente que también quiera. Nadie lee tu nombre antes de que digáis que sí, y puedes salir cuando quieras.
neighbours-wish-button = Sí, buscar un círculo
neighbours-waiting = <b>Buscamos un círculo para ti.</b> Hacen falta algunas personas cercanas que también quieran. Te decimos algo.
neighbours-ask =
    <b>Podría formarse un círculo de vecinos</b>

    Hasta { $most } personas, a { $minutes } minutos como mucho, con niños de más o menos la misma edad. Tenéis en común: { $language }.

    ¿Quieres estar? Quienes dicen que sí leen los nombres cuando haya suficientes.
neighbours-yes-button = Sí, me apunto
neighbours-no-button = Este no
neighbours-noted = Queda anotado. Gracias.
neighbours-yes-waits = <b>Dijiste que sí.</b> En cuanto lo digan suficientes personas, lees quiénes son.
neighbours-circle =
    <b>Tu círculo de vecinos</b>
    { $lines }

    { $host ->
    [yes] Quien anima el círculo mira que todo vaya bien y os reúne.
   *[no] Aún no lo anima nadie. ¿Te gustaría?
    }
neighbours-name = { $who }{ $host ->
    [yes] {" "}· anima el círculo
   *[no] {""}
    }
neighbours-host-button = Ofrecerme a animarlo
neighbours-host-no-button = Dejar de animarlo
neighbours-leave-button = Salir del círculo
neighbours-stop-button = No quiero
neighbours-left = Hecho. No se le dice a nadie por qué.
neighbours-told-together = <b>Tu círculo de vecinos se ha formado.</b> Puedes leer quiénes son.
neighbours-told-not-enough = Esta vez no había gente suficiente para un círculo cerca de ti. Lo intentamos otra vez cuando haya más.
