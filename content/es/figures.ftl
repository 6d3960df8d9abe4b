# Lo que se cuenta de un lugar: un nombre para cada cifra y cómo se cuenta.

figures-gave = Madres y padres que dieron algo
figures-gave-how = De las madres y los padres que están ahora aquí: cuántos dieron tiempo a alguien. Lo que se retiró no cuenta.
figures-received = Madres y padres que recibieron algo
figures-received-how = De las madres y los padres que están ahora aquí: cuántos recibieron tiempo de alguien.
figures-both = Madres y padres que dieron y recibieron
figures-both-how = De las madres y los padres que están ahora aquí: cuántos dieron y también recibieron.
figures-first-gave = Días hasta que alguien da por primera vez
figures-first-gave-how = De las madres y los padres que llegaron en este tiempo: días enteros desde que entraron hasta que dieron algo por primera vez. No se sabe: quienes aún no habían dado.
figures-first-received = Días hasta que alguien recibe por primera vez
figures-first-received-how = De las madres y los padres que llegaron en este tiempo: días enteros desde que entraron hasta que recibieron algo por primera vez. No se sabe: quienes aún no habían recibido.
figures-partners = Personas con quienes compartir
figures-partners-how = De todas las personas que están ahora aquí: con cuántas otras dieron o recibieron; cada una se cuenta una vez.
figures-more-roles = Personas con más de un papel
figures-more-roles-how = De todas las personas que están ahora aquí: cuántas son dos o más cosas de estas: madre o padre, mentora o mentor, enfermera o enfermero, coordinación.
figures-decided = Decidido juntos
figures-decided-how = Votaciones que salieron adelante y se cerraron en este tiempo.
figures-carried-out = Decidido y hecho
figures-carried-out-how = De lo que se decidió y alguien tenía que hacer: cuánto está ya hecho.
figures-hours = Quién dio las horas
figures-hours-how = De todo el tiempo dado: cuánto vino de madres y padres, de mentoras y mentores, y de quienes trabajan aquí. Quien trabaja aquí cuenta ahí; quien es mentora o mentor y también madre o padre cuenta en mentoras y mentores. No se sabe: minutos de quienes ya no están.
figures-top-fifth = Lo que dio la quinta parte que más dio
figures-top-fifth-how = De todo el tiempo que dieron madres, padres, mentoras y mentores: cuánto vino de una de cada cinco personas, las que más dieron. Quien no dio nada también cuenta.
figures-gini = Si las horas se reparten por igual
figures-gini-how = El índice de Gini del tiempo que dieron madres, padres, mentoras y mentores: 0 si todos dieron lo mismo, cerca de 1 si una persona lo dio todo. Quien no dio nada también cuenta.
figures-time = Tiempo que da cada persona
figures-time-how = De las madres, los padres, las mentoras y los mentores que están ahora aquí: el tiempo que dio cada persona en total.
figures-asked = Cuántas veces se pide a alguien que dé
figures-asked-how = De las madres, los padres, las mentoras y los mentores que están ahora aquí: cuántas veces se pidió a cada persona que diera algo.
figures-called = Cuántas veces se llama a alguien
figures-called-how = De quienes trabajan aquí o son mentoras o mentores: cuántas veces se llamó a cada persona porque alguien esperaba.
figures-over-cap = Personas que dieron más que su límite
figures-over-cap-how = De las madres, los padres, las mentoras y los mentores que están ahora aquí: cuántos dieron en una semana más de lo que se les puede pedir. Las semanas se cuentan desde el primer día. Los encuentros con su enfermera o mentora no cuentan.
figures-professional = Tiempo de quienes trabajan aquí
figures-professional-how = El tiempo que dieron en el mes enfermería y coordinación, junto a lo acordado: tantos minutos por cada familia que tuvo enfermera o enfermero todo el mes.
figures-standard = Junto a lo que ningún lugar debe bajar
figures-standard-how = Lo que hubo, junto a lo mínimo que promete cualquier lugar: primeros contactos a tiempo, encuentros que se hicieron, avisos respondidos, y tiempo de enfermería en el mes que menos hubo.
figures-gaps = Dónde no llega el lugar
figures-gaps-how = De las cuatro cosas de las que ningún lugar debe bajar: en cuántas bajó. No se sabe: donde no había nada que contar.
figures-did = Personas que hacen algo por otras
figures-did-how = De las madres, los padres, las mentoras y los mentores que están ahora aquí: cuántos dieron algo además de los encuentros con su enfermera o mentora.
figures-voiced = Personas que opinan
figures-voiced-how = De las madres, los padres, las mentoras y los mentores que están ahora aquí: cuántos trajeron algo al círculo o votaron.
figures-only-voiced = Personas que solo opinan
figures-only-voiced-how = De las madres, los padres, las mentoras y los mentores que están ahora aquí: cuántos opinaron y no hicieron nada por otras personas además de los encuentros con su enfermera o mentora.
figures-contact-48 = Primer contacto en dos días
figures-contact-48-how = De las parejas que empezaron en este tiempo: cuántas hablaron antes de 48 horas. No se sabe: donde es pronto, o se cerró por otra razón.
figures-contact-72 = Primer contacto en tres días
figures-contact-72-how = De las parejas que empezaron en este tiempo: cuántas hablaron antes de 72 horas. No se sabe: donde es pronto, o se cerró por otra razón.
figures-visits-kept = Encuentros hechos de los acordados
figures-visits-kept-how = De los encuentros que dos personas acordaron y cuyo tiempo terminó: cuántos se hicieron. Las pausas y la calma después de una pérdida no cuentan.
figures-meetings-kept = Encuentros hechos de los reservados
figures-meetings-kept-how = De los encuentros reservados para este tiempo: cuántos se hicieron. Los que se anularon antes no cuentan. No se sabe: donde nadie lo ha dicho aún.
figures-ended = Qué fue de las necesidades
figures-ended-how = De lo que ayudaría a alguien y terminó en este tiempo: cuánto se cubrió, en parte, o no se cubrió. No se sabe: lo que aún se busca.
figures-unmet = Necesidades que no se cubrieron
figures-unmet-how = De lo que no se cubrió: cuántas veces de cada clase, y por qué.
figures-response = Tiempo hasta que alguien responde
figures-response-how = De los avisos abiertos en este tiempo: minutos hasta que una persona los tomó o los cerró. Van aparte los de quien no se siente a salvo con alguien, y los demás de quien lo pasa mal. No se sabe: lo que aún espera. Lo que se retiró no cuenta.
figures-answered = Avisos respondidos
figures-answered-how = De los avisos abiertos en este tiempo: cuántos tomó o cerró ya una persona. Lo que se retiró no cuenta.
figures-said = Personas que contaron cómo les va
figures-said-how = De quienes aceptaron que se les pregunte: cuántas dijeron en este tiempo cómo les va, con cada medida. Quien retira su sí ya no está en ningún número.
figures-went = Cómo les va comparado con la primera vez
figures-went-how = De quienes ya habían dicho antes cómo les va: para cuántas va mejor, igual o peor que la primera vez, según el paso más pequeño que significa algo.
figures-split = { $what ->
    [better] mejor
    [same] igual
    [worse] peor
    [parents] madres y padres
    [mentors] mentoras y mentores
    [staff] quienes trabajan aquí
    [met] cubierto
    [partly] cubierto en parte
    [unmet] sin cubrir
    [violence] no se siente a salvo con alguien
    [safety] lo pasa mal
    [first-contact] primer contacto a tiempo
    [visits-kept] encuentros hechos de los acordados
    [asks-answered] avisos respondidos
    [nurse-minutes] tiempo de enfermería
    [taken_back] se retiró
    [lapsed] se acabó su tiempo
    [set_aside] apartado después de una pérdida
    [left] se fue
    [unanswered] no contestó quien lo necesitaba
    [nobody] nadie podía
    [elsewhere] ayuda de otro lado
    [unknown] ya no se sabe
   *[other] todo lo demás
}
