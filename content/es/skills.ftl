### Lo que cada persona puede dar y lo que le ayudaría

skills-open-button = Dar y recibir ayuda
skills-see-button = Ver lo que puse
skills-none =
    <b>Todo el mundo tiene algo que dar.</b>
    ¿Qué te gusta o qué sabes hacer? Lo pequeño también cuenta. Cuéntanos eso primero.

    Después di qué te ayudaría ahora. Nadie más ve tu lista, y puedes retirar cosas cuando quieras.
skills-add-offer-button = Añadir lo que doy
skills-add-need-button = Añadir qué ayudaría
skills-counts-button = Ver los números
skills-mine =
    <b>Lo que doy y lo que me ayudaría</b>
    { $lines }

    Toca un número para cambiarlo o retirarlo.
skills-side = { $side ->
    [offer] Doy
   *[need] Me ayudaría
    }
skills-line = { $number }. { skills-side }: { $what } · hasta el { $until }
skills-rests-line = { $number }. { skills-side }: { $what } · en descanso
skills-open-one-button = { $number }

## Preguntar

skills-ask-offer = <b>¿Qué te gusta, o qué sabes hacer?</b>

    Toca un grupo, o escríbelo con tus palabras.
skills-ask-need = <b>¿Qué te ayudaría ahora?</b>

    Toca un grupo, o escríbelo con tus palabras.
skills-write-button = Escribirlo
skills-group-button = { people-strength }{ people-tick }
skills-kinds-offer = <b>{ people-strength }: ¿qué podrías dar?</b>

    Toca lo que quieras. Toca otra vez para quitarlo.
skills-kinds-need = <b>{ people-strength }: ¿qué te ayudaría?</b>

    Toca lo que quieras. Toca otra vez para quitarlo.
skills-one-button = { $what }{ people-tick }
skills-groups-button = Ver los grupos
skills-found-offer = <b>¿Es algo de esto?</b>

    Toca lo que podrías dar. Si nada encaja, dilo con otras palabras.
skills-found-need = <b>¿Es algo de esto?</b>

    Toca lo que te ayudaría. Si nada encaja, dilo con otras palabras.
skills-not-found = Perdona, todavía no conozco esas palabras. Dilo con otras palabras, por favor, o mira los grupos.
skills-enough = Ya has puesto { $most } cosas. Retira una primero, y luego añade esta.

## Una de ellas

skills-card =
    <b>{ skills-side }: { $what }</b>

    <b>Dónde:</b>
    { $where }

    <b>Cuándo:</b>
    { $windows }

    { $until }
skills-where-all = { $lines }
skills-where-line = { $choice ->
    [chat] Por mensaje o llamada
    [public] Fuera de casa
    [home] En casa
   *[anywhere] Donde venga bien
    }
skills-where-choice-button = { skills-where-line }
skills-windows = { $lines }
skills-window-line = { people-free-time }
skills-window-button = { people-free-time }{ people-tick }
skills-whenever = Cuando venga bien
skills-until = Sigue en pie hasta el { $day }. Te avisamos antes de que acabe.
skills-rests = Está en descanso. Toca «{ skills-long-button }» para volver a ponerlo.
skills-where-button = Decir dónde
skills-when-button = Decir cuándo
skills-long-button = Decir hasta cuándo
skills-take-back-button = Retirarlo
skills-ask-where = <b>¿Dónde puede ser?</b>
skills-ask-when = <b>¿Cuándo en la semana?</b>

    Toca lo que quieras. Sin nada, es cuando venga bien.
skills-ask-long = <b>¿Cuánto tiempo debe seguir en pie, desde hoy?</b>
skills-span-button = { $choice ->
    [fortnight] Dos semanas
    [month] Un mes
    [quarter] Tres meses
   *[half] Medio año
    }
skills-taken-back = Está retirado.

## Antes de que acabe

skills-ends-soon =
    <b>Esto acaba en unos tres días:</b>
    { $lines }

    ¿Quieres dejarlo más tiempo? Si no, no tienes que hacer nada.
skills-ends-line = { skills-side }: { $what }
skills-more-line = y { $count } más
skills-keep-all-button = Dejar más tiempo
skills-kept = Sigue en pie otro tanto.

## Para la coordinación

skills-counts =
    <b>Lo que la gente de aquí da y necesita</b>
    { $lines }
skills-count-line = { $what }: dan { $offered } · necesitan { $needed }
skills-counts-none = Aquí nadie ha puesto nada todavía.

## Ruedas: cada quien ayuda a la siguiente persona, y la última a la primera; y cadenas que empiezan con un regalo

skills-ring-home = Una rueda de ayuda espera tu sí o tu no.
skills-ring-see-button = Ver la rueda
skills-ring-yes-button = Sí, lo haría
skills-ring-no-button = Esta vez no
skills-ring-thing = <b>{ $what }</b> · { $where } · alrededor de { $length }
skills-ring-asked-both =
    <b>¿Quieres entrar en una rueda de ayuda?</b>

    Tú harías esto por alguien: { $gives }

    Alguien haría esto por ti: { $gets }

    Verás los nombres cuando todos hayan dicho que sí. El sí y el no están bien, y nadie ve un no. Toca antes de { $until }.
skills-ring-asked-gives =
    <b>¿Quieres empezar una cadena de ayuda?</b>

    Tú harías esto por alguien: { $gives }

    Esa persona ayudaría luego a otra. Verás los nombres cuando todos hayan dicho que sí. El sí y el no están bien, y nadie ve un no. Toca antes de { $until }.
skills-ring-asked-gets =
    <b>Alguien podría ayudarte.</b>

    Haría esto por ti: { $gets }

    Empezó con un regalo, así que no tienes que hacer nada a cambio. Verás los nombres cuando todos hayan dicho que sí. El sí y el no están bien. Toca antes de { $until }.
skills-ring-asked-pot-gives =
    <b>¿Quieres empezar una cadena de ayuda?</b>

    Tú harías esto por alguien: { $gives }

    Esa persona ayudaría luego a otra. Tu tiempo queda en tu libro, y seguimos buscando lo que te ayudaría. Verás los nombres cuando todos hayan dicho que sí. El sí y el no están bien, y nadie ve un no. Toca antes de { $until }.
skills-ring-asked-pot-gets =
    <b>Alguien podría ayudarte.</b>

    Haría esto por ti: { $gets }

    Lo da el bote común, así que no tienes que hacer nada a cambio. Verás los nombres cuando todos hayan dicho que sí. El sí y el no están bien. Toca antes de { $until }.
skills-ring-waits-both =
    <b>Gracias por tu sí.</b>

    Tú harías esto por alguien: { $gives }

    Alguien haría esto por ti: { $gets }

    Estamos preguntando a los demás. Te decimos algo poco después de { $until }, o antes.
skills-ring-waits-gives =
    <b>Gracias por tu sí.</b>

    Tú harías esto por alguien: { $gives }

    Estamos preguntando a los demás. Te decimos algo poco después de { $until }, o antes.
skills-ring-waits-gets =
    <b>Gracias por tu sí.</b>

    Alguien haría esto por ti: { $gets }

    Estamos preguntando a los demás. Te decimos algo poco después de { $until }, o antes.
skills-ring-goes-on = Seguimos formando tu rueda de ayuda. Lo que aceptaste queda como está. Te decimos algo poco después de { $until }, o antes.
skills-ring-let-go-both = Gracias por tu sí. Esta vez la rueda de ayuda no pudo ser. Seguimos buscando esto para ti: { $gets }
skills-ring-let-go-gives = Gracias por tu sí. Esta vez la cadena de ayuda no pudo ser. Fue muy amable por tu parte.
skills-ring-let-go-gets = Gracias por tu sí. Esta vez la cadena de ayuda no pudo ser. Seguimos buscando esto para ti: { $gets }
skills-ring-agreed =
    <b>¡Todos dijeron que sí!</b>
    { $lines }

    Cada ayuda va por su lado. Si una no puede ser, las otras siguen.
skills-ring-gives-line = Tú haces esto por { $who }: { $thing }
skills-ring-gets-line = { $who } hace esto por ti: { $thing }
# $side: "gives" for whoever would only have given.
skills-ring-over = Esta rueda de ayuda ya no está abierta. { $side ->
    [gives] Gracias por ofrecerte.
   *[other] Seguimos buscando lo que te ayudaría.
    }
skills-ring-not-now = Está bien. No se lo decimos a nadie. En dos semanas no te preguntamos por una rueda.

## Ruedas, para la coordinación

skills-rings-button = Ver las ruedas
skills-rings =
    <b>Ruedas de ayuda aquí</b>
    { $lines }
skills-rings-last-line = Miramos por última vez { $at }.
skills-rings-found-line = Encontradas entonces: ruedas { $rings } · cadenas { $chains } · necesidades que cubrirían { $needs }
skills-rings-pot-line = Cadenas para las que daría el bote común: { $chains } ({ $minutes })
skills-rings-nothing-line = Entonces no se encontró nada.
skills-rings-open-line = Esperan respuestas ahora: { $count }
skills-rings-agreed-line = Todos dijeron que sí, en cuatro semanas: { $count }
skills-rings-none-line = Miramos por primera vez { $at }.
skills-rings-look-button = Mirar ahora
skills-rings-looking = Estamos mirando. A quien pueda entrar en una rueda se le pregunta en privado.
## Intercambios: lo que acordaron dos personas

skills-exchanges-button = Ver mis intercambios
skills-exchanges-none =
    <b>Mis intercambios</b>

    Ahora no hay nada acordado. Cuando tú y otra persona digan que sí a algo, aparece aquí.
skills-exchanges =
    <b>Mis intercambios</b>
    { $lines }

    Toca un número para abrirlo.
skills-exchange-something = Algo
skills-exchange-home = { $count ->
    [one] Un intercambio espera tu respuesta: ¿cómo fue?
   *[other] { $count } intercambios esperan tu respuesta: ¿cómo fueron?
    }
# $side: give or receive. $other: the other one.
skills-exchange-side = { $side ->
    [give] Tú das a { $other }: { $what }
   *[receive] { $other } te da: { $what }
    }
skills-exchange-numbered = { $number }. { $line }
skills-exchange-line-booked = { skills-exchange-side } · { $when }
# $state: agreed, asked, booked, done, confirmed, withdrawn, not_done.
skills-exchange-line = { skills-exchange-side } · { $state ->
    [agreed] falta la hora
    [asked] ¿cómo fue?
    [confirmed] en los dos libros
    [withdrawn] anulado
    [not_done] no se hizo
   *[done] espera respuesta
    }
skills-exchange-see-button = Verlo
skills-exchange-line-button = Escribir a { $other }
skills-exchange-when-button = Buscar una hora
skills-exchange-another-button = Buscar otra hora
skills-exchange-happened-button = Decir que se hizo
skills-exchange-drop-button = Anularlo
skills-exchange-wrong-button = Decir qué fue mal
skills-exchange-change-button = Cambiar respuesta

skills-exchange-is-agreed =
    <b>{ skills-exchange-side }</b>
    Alrededor de { $minutes }. { skills-exchange-where }.

    Las dos partes han dicho que sí. Ahora busca una hora.
skills-exchange-is-booked =
    <b>{ skills-exchange-side }</b>
    { $when }
    Alrededor de { $minutes }. { skills-exchange-where }.
# $where: chat, public, home or anywhere.
skills-exchange-where = { $where ->
    [chat] Por mensaje o llamada
    [public] Fuera de casa
    [home] En casa
   *[anywhere] Donde mejor venga
    }
skills-exchange-is-confirmed =
    <b>{ skills-exchange-side }</b>
    { $day }: { $minutes }. Está en los dos libros. Gracias a las dos partes.
skills-exchange-is-withdrawn =
    <b>{ skills-exchange-side }</b>
    Está anulado. Nadie tiene que decir por qué.
skills-exchange-is-not_done =
    <b>{ skills-exchange-side }</b>
    No se hizo. No pasa nada.
skills-exchange-said =
    <b>{ skills-exchange-side }</b>
    Dijiste { $minutes }. Cuenta cuando { $other } diga lo mismo. Si no, pregunta alguien del equipo.
skills-exchange-said-not =
    <b>{ skills-exchange-side }</b>
    Dijiste que no se hizo. También preguntamos a { $other }.
skills-exchange-held =
    <b>{ skills-exchange-side }</b>
    Las dos partes dijeron que se hizo. Gracias. Alguien de coordinación mira cómo entra en los libros. Nada se pierde, y no tienes que hacer nada.

skills-exchange-drop = ¿Anular «{ $what }» con { $other }? { $other } leerá que está anulado. Nadie tiene que decir por qué.
skills-exchange-drop-yes-button = Anularlo
skills-exchange-keep-button = Dejarlo así

skills-exchange-wrong =
    <b>¿Algo no estuvo bien con { $other }?</b>

    El equipo puede mirarlo. { $other } no se entera. O no te volvemos a juntar nunca con { $other }.
skills-exchange-tell-button = Decirlo al equipo
skills-exchange-apart-button = No juntarnos más
skills-exchange-reported = Gracias por decirlo. Alguien del equipo te contacta. { $other } no se entera.
skills-exchange-kept-apart = No te volvemos a juntar con esa persona.

## A time for it

skills-exchange-times =
    <b>¿Qué hora va bien?</b>

    Estas horas van bien a las dos partes, a ti y a { $other }. O escribe una, como «viernes a las 10».
skills-exchange-no-times =
    <b>¿Qué hora va bien?</b>

    No sé de ninguna hora que vaya bien a las dos partes, a ti y a { $other }. Escribe una, como «viernes a las 10».
skills-exchange-slot-button = { $when }
skills-exchange-times-button = Ver otras horas
skills-exchange-has-time = Queda así. La otra persona también lo lee.
skills-exchange-gone = Esa hora no está libre. Aquí hay otras.
skills-exchange-unread = No entendí qué hora es. Escribe un día y una hora, como «viernes a las 10».
skills-exchange-which = <b>¿Cuál de las dos?</b>
# $fit: free, or outside (the other one is asked first).
skills-exchange-typed = { $fit ->
    [free] <b>{ $when }</b> con { $other }: ¿está bien?
   *[outside] <b>{ $when }</b> con { $other }: ¿está bien? Entonces preguntamos a { $other } si le va bien.
    }
skills-exchange-right-button = Sí, está bien
skills-exchange-suits-button = Sí, me va bien
skills-exchange-wish-mine = Tú quieres { $when }. Hemos preguntado a { $other }.
skills-exchange-wish-theirs = { $other } quiere { $when }. ¿Te va bien?
skills-exchange-wish =
    <b>{ skills-exchange-side }</b>
    { $other } quiere { $when }. ¿Te va bien?

## What is told

skills-exchange-told-agreed =
    <b>Las dos partes han dicho que sí: tú y { $other }.</b>
    { skills-exchange-side }, alrededor de { $minutes }.

    ¿Buscamos una hora? También podéis escribiros aquí.
skills-exchange-told-booked = { skills-exchange-side }. { $other } eligió { $when }.
skills-exchange-told-moved = { skills-exchange-side }. { $other } lo pasó a { $when }.
skills-exchange-told-off = «{ $what }» con { $other } está anulado. Nadie tiene que decir por qué. No cambia nada más.
skills-exchange-told-cannot = «{ $what }» con { $other } no puede ser a esa hora. ¿Buscamos otra hora?
skills-exchange-told-untimed = «{ $what }» con { $other } aún no tiene hora. ¿Quieres buscar una?
skills-exchange-told-in-books = «{ $what }» con { $other }: { $minutes } están en los dos libros. Gracias.
skills-exchange-told-not-done = «{ $what }» con { $other } no se hizo, como dicen las dos partes. No pasa nada.
skills-exchange-told-held = «{ $what }» con { $other }: las dos partes dicen que se hizo. Alguien de coordinación mira cómo entra en los libros. Nada se pierde.
skills-exchange-reminder = { skills-exchange-side }, { $when }.
skills-exchange-hand-in-books = { $who } ha anotado «{ $what }» con { $other }: { $minutes }, en los dos libros.
skills-exchange-hand-not-done = { $who } ha anotado que «{ $what }» con { $other } no se hizo.

## Did it happen?

skills-exchange-ask =
    <b>{ skills-exchange-side }</b>
    { $day }, alrededor de { $minutes }. ¿Cómo fue?
skills-exchange-claimed =
    <b>{ skills-exchange-side }</b>
    { $day }. { $other } dice que fueron { $minutes }. ¿Es así?
skills-exchange-claimed-not =
    <b>{ skills-exchange-side }</b>
    { $day }. { $other } dice que no se hizo. ¿Es así?
skills-exchange-yes-button = Sí, { $minutes }
skills-exchange-not-button = No se hizo
skills-exchange-was-button = Fueron { $minutes }
skills-exchange-more-button = Decir cuánto fue
skills-exchange-lengths = <b>¿Cuánto tiempo fue con { $other }?</b>
skills-exchange-length-button = { $minutes }
skills-told-enough = Algunas cosas que contaste aún esperan respuesta. Cuenta esta cuando estén resueltas.
skills-told-already = Ese día ya está en los dos libros.

## For whoever is called

skills-ask-exchange-quiet = Puede que se hiciera un intercambio de { $other } y { $who }, y no sabemos de las dos partes. Pregunta con cuidado, por favor.
skills-ask-exchange-differ = { $who } y { $other } dicen cosas distintas de un intercambio. Pregunta con cuidado, por favor. No se acusa a nadie.
skills-ask-exchange-untimed = { $who } y { $other } acordaron un intercambio hace una semana y aún no tienen hora. Pregunta si puedes ayudar.
skills-ask-exchange-limit = { $who } y { $other } dicen que se hizo un intercambio. En uno de los libros no cabe más. Decídelo con las dos partes, por favor.
skills-ask-exchange-wrong = { $who } dice que algo no estuvo bien en un intercambio con { $other }. { $other } no lo sabe. Habla con { $who }, por favor.
skills-exchange-look-button = Mirarlo
# @article
# $state: live, held, confirmed, withdrawn, not_done.
skills-exchange-look =
    <b>{ $giver } da a { $receiver }: { $what }, { $minutes }</b>
    { $day }
    { $said }

    { $state ->
    [confirmed] Está en los dos libros.
    [withdrawn] Está anulado.
    [not_done] No se hizo.
    [held] Una de las dos personas ha dado o recibido mucho. Si lo anotas, el bote común cubre lo que sobra.
   *[live] Cuando hayas hablado con las dos partes, anota lo que fue.
    }
skills-exchange-look-when = Cuándo: { $when }
skills-exchange-look-none = Aún sin hora
skills-exchange-look-yes = { $who }: { $minutes }
skills-exchange-look-not = { $who }: no se hizo
skills-exchange-look-silent = { $who }: aún sin respuesta
skills-exchange-write-button = Anotar { $minutes }
skills-exchange-write-not-button = Anotar que no fue

## Cada cosa, en una línea de 20 letras como mucho

skills-kind-warm-meal = Comida caliente
skills-kind-freezer-meals = Comida para congelar
skills-kind-cook-together = Cocinar en compañía
skills-kind-baking = Pasteles y galletas
skills-kind-bread = Pan casero
skills-kind-recipes = Recetas
skills-kind-quick-meals = Comidas rápidas
skills-kind-special-diets = Dietas especiales
skills-kind-party-food = Comida de fiesta
skills-kind-kitchen-help = Ayuda en la cocina

skills-kind-minding = Cuidar a un niño
skills-kind-evening-minding = Cuidar por la noche
skills-kind-school-run = Ir y volver del cole
skills-kind-hold-baby = Sostener al bebé
skills-kind-play-at-home = Juego y yo descanso
skills-kind-sibling-time = Rato con hermanos
skills-kind-play-ideas = Ideas para jugar
skills-kind-story-time = Cuentos para niños
skills-kind-toy-lending = Prestar juguetes
skills-kind-clothes-passing = Pasar ropita

skills-kind-listening-ear = Alguien que escuche
skills-kind-message-chat = Charla por mensaje
skills-kind-regular-call = Llamada cada semana
skills-kind-birth-story = Hablar de un parto
skills-kind-after-loss = Tras una pérdida
skills-kind-low-days = Días bajos
skills-kind-on-my-own = Criar sin pareja
skills-kind-early-babies = Bebés prematuros
skills-kind-new-here = Llegar al barrio
skills-kind-faith = Fe y oración

skills-kind-breastfeeding = Dar el pecho
skills-kind-bottles = Dar el biberón
skills-kind-expressing = Sacar leche
skills-kind-first-foods = Primeros alimentos
skills-kind-night-feeds = Tomas de noche
skills-kind-allergies = Alergias
skills-kind-feeding-out = Dar de comer fuera
skills-kind-two-at-once = Alimentar a dos
skills-kind-feeding-company = Compañía en tomas
skills-kind-fussy-eaters = No quiere comer

skills-kind-sleep-ideas = Ideas para dormir
skills-kind-calming = Calmar al bebé
skills-kind-night-chat = Despierta de noche
skills-kind-nap-cover = Rato para la siesta
skills-kind-baby-massage = Masaje para bebés
skills-kind-slings = Portabebés y fulares
skills-kind-lullabies = Nanas
skills-kind-routines = Rutinas del día
skills-kind-breathing = Respirar y calmarse
skills-kind-yoga = Yoga suave

skills-kind-interpreting = Hacer de intérprete
skills-kind-translating = Traducir cartas
skills-kind-english = Practicar inglés
skills-kind-other-language = Otro idioma
skills-kind-calls-in-english = Llamadas en inglés
skills-kind-writing = Escribir sin faltas
skills-kind-reading = Aprender a leer
skills-kind-bilingual = Dos idiomas en casa
skills-kind-sign-language = Lengua de señas
skills-kind-home-stories = Cosas de mi tierra

skills-kind-lift-clinic = Llevar a la clínica
skills-kind-lift-shops = Llevar a la compra
skills-kind-lift-group = Llevar a un grupo
skills-kind-moving = Mudanza
skills-kind-fetching = Recados
skills-kind-bus-company = Compañía en el bus
skills-kind-car-seat = Silla de auto
skills-kind-cycling = Andar en bicicleta
skills-kind-driving-theory = Aprender a conducir
skills-kind-finding-way = Encontrar el camino

skills-kind-furniture = Montar muebles
skills-kind-pram-repair = Carritos y bicis
skills-kind-small-repairs = Pequeños arreglos
skills-kind-painting = Pintar un cuarto
skills-kind-shelves = Estantes y taladro
skills-kind-gardening = Jardinería
skills-kind-cleaning = Limpiar la casa
skills-kind-ironing = Lavar y planchar
skills-kind-decluttering = Ordenar y clasificar
skills-kind-stair-gates = Barreras y seguros

skills-kind-forms = Rellenar formularios
skills-kind-letters = Leer cartas
skills-kind-benefit-forms = Ayudas y subsidios
skills-kind-housing = Papeles de vivienda
skills-kind-cv = Hacer un currículum
skills-kind-jobs = Buscar trabajo
skills-kind-interviews = Ensayar entrevistas
skills-kind-school-places = Guardería y escuela
skills-kind-appointments = Pedir citas
skills-kind-immigration = Visados y pasaportes

skills-kind-knitting = Tejer y ganchillo
skills-kind-sewing = Coser
skills-kind-mending = Remendar ropa
skills-kind-drawing = Dibujar y pintar
skills-kind-photos = Sacar fotos
skills-kind-music = Tocar música
skills-kind-singing = Cantar y bailar
skills-kind-woodwork = Carpintería
skills-kind-cards = Tarjetas y regalos
skills-kind-hair = Pelo y uñas

skills-kind-walk = Pasear en compañía
skills-kind-playground = El parque infantil
skills-kind-group-company = Ir a un grupo
skills-kind-clinic-company = Clínica en compañía
skills-kind-library = La biblioteca
skills-kind-swimming = Nadar
skills-kind-coffee = Un té o un café
skills-kind-day-trip = Excursiones
skills-kind-exercise = Deporte en compañía
skills-kind-shopping-company = Ir de compras
skills-kind-dog-walk = Pasear al perro

skills-kind-phone-setup = Preparar un teléfono
skills-kind-apps = Usar aplicaciones
skills-kind-video-calls = Videollamadas
skills-kind-computer = Uso de computadora
skills-kind-online-forms = Trámites en línea
skills-kind-saving-photos = Guardar fotos
skills-kind-online-safety = Internet con cuidado
skills-kind-email = Correo electrónico
skills-kind-printing = Imprimir y escanear
skills-kind-online-shopping = Comprar por internet
