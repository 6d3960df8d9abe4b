# El informe de un mes o de un trimestre: lo lee quien planifica y paga el servicio, y quien pregunte.

report-title = { $place }: lo que pasó en { $period }
# $first and $last: months with their years.
report-quarter = { $first } – { $last }
report-contents = Qué hay en este informe
report-about = Esto es lo que la gente de este lugar hizo junta en { $period }, y lo que hizo el servicio. Todos los números son de muchas personas. Nadie se puede reconocer en ellos.
report-told-on = Se contó el { $day }. Quien vuelva a preguntar recibe los mismos números.
report-not-reviewed = Todavía nadie ha revisado las palabras en este idioma.
report-part = { $part ->
    [outcomes] Qué cambió para las personas
    [assets] Lo que traen las madres y los padres
    [capabilities] Cuánto tardan en empezar
    [reciprocity] Dar y recibir
    [networks] Conocerse
    [roles] Decidir y hacer
    [facilitate] Quién pone el tiempo
    [burden] ¿Es demasiado para alguien?
    [withdrawal] ¿Se queda el servicio?
    [lottery] ¿Es tan bueno aquí como en otros lugares?
    [participation] Hacer y tener voz
   *[service] Lo que prometió el servicio
}
# $figure: what is counted.
report-caption = { $figure }, { $period }
report-picture = { $kind ->
    [spread] Oscuro: la mitad no pasó de aquí. Claro: hasta el número más alto que se dice.
    [count] Cuanto más larga la barra, más.
    [index] Vacía si todos dieron lo mismo, llena si una persona lo dio todo.
   *[other] Oscuro: tantos de todos. Claro: los demás.
}
report-definition = Cómo se cuenta:
report-column = { $column ->
    [month] Mes
    [what] Qué
    [split] Qué
    [split-again] Por qué
    [of] De cuántos
    [number] Cuántos
    [percent] De cada 100
    [whole-hours] Horas en total
    [hours] Horas
    [index] De 0 a 1
    [reached] Logrado
   *[missing] No se sabe de
}
# $part: so many in 100.
report-percentile = { $part ->
    [25] Un cuarto: como mucho
    [50] La mitad: como mucho
    [75] Tres cuartos: como mucho
   *[other] { $part } de cada 100: como mucho
}
report-own-words = Ir bien, en palabras propias
report-split-in-two = { $first } · { $second }
report-total = En total
report-total-of = { $what }, en total
report-at-least = { $count } o más
report-not-told = no se dice
report-percent = unos { $percent }
report-no-share = no se calcula
report-reached = { $answer ->
    [yes] sí
    [no] no
   *[unknown] nada con qué compararlo
}
report-of = { $part } de { $whole }
report-lasts = { $time }
report-days = { $count ->
    [one] un día
   *[other] { $count } días
}
report-stories = Lo que más ha cambiado, en palabras de la gente
report-stories-how = Las eligieron los miembros, y quien las escribió está de acuerdo en que estén en un informe. Se pueden retirar en cualquier momento; los informes que se hagan después ya no las llevan.
report-story-unnamed = Alguien de aquí
report-notes = Cómo se dicen estos números
report-note = { $note ->
    [rounded] Cada número se redondea a un múltiplo de 5: lo cierto puede ser algo más o algo menos. Lo que aquí leen todos, como cuánto se decidió, se dice tal cual.
    [hidden] Los números desde 1 y menores que { $below } no se dicen. Si uno que no se dice se pudiera sacar de otros, tampoco se dice otro a su lado. «No se dice» nunca significa ninguno.
    [totals] Las sumas se hacen con los números redondeados.
    [shares] Cuántos de cada 100 se calcula con los números redondeados, y solo si son 40 o más.
    [spreads] Cuánto hizo la mayoría se dice si bastantes personas hicieron más y bastantes menos, para que no se lea el número de nadie. Las horas se dicen si las dieron muchas personas y nadie dio más de la mitad.
   *[once] Cada mes se cuenta una vez y se queda como se contó. Un trimestre se arma con sus meses y no cuenta nada de nuevo: restando un informe de otro no sale ningún número.
}

## Tables for a spreadsheet

report-dictionary = { $column ->
    [file] Archivo
    [column] Columna
    [meaning] Qué hay en ella
    [unit] Qué se cuenta
   *[definition] Cómo se cuenta
}
report-meaning = { $column ->
    [month] El mes: año y mes.
    [split] De qué trata la línea.
    [split-again] Por qué fue así.
    [of] De cuántos es parte el número. Vacío: no se dice.
    [number] Cuántos. Vacío: no se dice.
    [percent] Cuántos de cada 100, con los números redondeados. Vacío: no se calcula.
    [whole-hours] Todas las horas juntas. Vacío: no se dice.
    [hours] Horas. Vacío: no se dice.
    [index] 0 si todos dieron lo mismo, cerca de 1 si una persona lo dio todo. Vacío: no se dice.
    [reached] 1 si se logró, 0 si no. Vacío: no había nada con qué compararlo.
    [percentile] Esta parte de todos no pasó de tanto. Vacío: no se dice.
   *[missing] De cuántos no se sabe nada. Vacío: no se dice.
}
report-unit = { $unit ->
    [none] nada
    [hundredths] centésimas
    [hours] horas
    [people] personas
    [pairings] parejas
    [asks] peticiones
    [meetings] encuentros
    [decisions] decisiones
    [needs] necesidades
    [gaps] faltas
    [minutes] minutos
    [days] días
    [times] veces
   *[counted] lo que se cuenta
}
