# Lo que hicimos juntos: los mismos números para todos; nadie se puede reconocer en ellos.

evidence-picture-button = Ver nuestro mes
evidence-none-yet = Todavía no hay nada que contar. Los primeros números llegan cuando llevemos aquí un mes entero.
evidence-first-at = Todavía no hay nada que contar. Los primeros números llegan el { $at }.
evidence-ask-floor =
    En { $month } quienes trabajan aquí dieron en total { $given }. Lo acordado era { $agreed }: tanto por cada familia con enfermera o enfermero.

    Mira, por favor, qué hay detrás y qué ayudaría. Es cosa de todos, y nadie hizo nada malo.
# $month: with its year.
evidence-picture =
    <b>Lo que hicimos juntos en { $month }</b>

    { $lines }

    Los números van redondeados y los pequeños no se dicen, para que nadie se pueda reconocer en ellos.
evidence-hours = { $hours ->
    [0] Este mes no se cuentan horas.
   *[other] Nos dimos unas { $hours } horas.
}
evidence-gave = { $count ->
    [0] Este mes ninguna madre y ningún padre dio algo.
   *[other] Unas { $count } madres y padres dieron algo.
}
evidence-gave-hidden = No se dice cuántas madres y padres dieron algo.
evidence-received = { $count ->
    [0] Este mes ninguna madre y ningún padre recibió algo.
   *[other] Unas { $count } madres y padres recibieron algo.
}
evidence-received-hidden = No se dice cuántas madres y padres recibieron algo.
evidence-both = { $count ->
    [0] Nadie hizo las dos cosas.
   *[other] Unas { $count } personas hicieron las dos cosas.
}
evidence-both-hidden = No se dice cuántas personas hicieron las dos cosas.
evidence-done = { $count ->
    [0] Lo dijisteis y lo hicimos: este mes no se terminó nada.
    [one] Lo dijisteis y lo hicimos: se hizo una cosa.
   *[other] Lo dijisteis y lo hicimos: se hicieron { $count } cosas.
}

## The report, for who coordinates

evidence-report-button = Recibir el informe
# $month: with its year.
evidence-report-sent = Aquí abajo está el informe de { $month }: una página para leer, lo mismo para imprimir, y tablas. Se puede dar a cualquiera: nadie se puede reconocer en él.
evidence-report-file = { $form ->
    [page] El informe de { $month }, para leer.
    [pdf] El informe de { $month }, para imprimir.
   *[tables] El informe de { $month } en tablas. El archivo dictionary.csv dice qué hay en ellas.
}
