# «Necesito a alguien ya» y quién está de guardia.

safety-ask-now = { $who } necesita a alguien ya.
safety-ask-loss = Por favor, ponte en contacto con { $who } en el plazo de un día laborable, con tacto: nos han contado una pérdida.

safety-now =
    <b>Si tú u otra persona está en peligro, llama ahora:</b>
    { $numbers }

    { $note }
safety-called = He avisado a { $who } por ti. Si en { $minutes } no me contesta, aviso a la siguiente persona. Te lo diré en cuanto alguien lo vea.
safety-called-last = He avisado a { $who } por ti. Si en { $minutes } no me contesta, vuelvo a avisar hasta que alguien responda. Te lo diré en cuanto alguien lo vea.
safety-seen = { $who } lo ha visto: { $at }.
safety-again = He avisado otra vez a { $who }.
safety-told-again = He avisado otra vez a { $who }. Sigo avisando hasta que alguien lo vea, y te diré quién es.
safety-nobody = Ahora mismo no doy con nadie de Kith. Sigo intentándolo. Por favor, usa uno de estos números.
safety-again-button = Avisar otra vez
safety-not-on-duty = Solo puede estar de guardia quien trabaja aquí en enfermería o coordinación.
safety-nobody-on-duty = Ahora mismo no hay nadie de guardia, así que se avisa a coordinación. { $called }

## De una guardia a la siguiente

safety-rota-full = Es más de lo que cabe en una semana. Por favor, elige turnos más largos.
safety-duty-urgent = { $count ->
    [0] Nada urgente te espera.
    [one] Te espera { $count } aviso urgente.
   *[other] Te esperan { $count } avisos urgentes.
    }
safety-duty-on = Ahora estás de guardia. { safety-duty-urgent }
safety-duty-on-after = Ahora estás de guardia, después de { $who }. { safety-duty-urgent }
safety-duty-off = Ya no estás de guardia. Ahora está { $who }. { safety-duty-urgent }
safety-duty-off-nobody = Ya no estás de guardia. No hay nadie de guardia: se avisa a coordinación. { safety-duty-urgent }
safety-duty-gap = Le toca la guardia a { $who } y ahora no se le puede localizar. Se avisa a coordinación.
safety-duty-asked = { $who } está de guardia y pregunta si puedes tomarla ahora.
safety-hand-over-button = Pasar la guardia
safety-duty-take-button = Sí, tomarla ahora
safety-duty-leave-button = Ahora no

## Pedido por quien actúa en nombre de alguien

safety-call-button = Pedir una llamada
safety-call-asked = Hemos pedido que alguien llame a { $who }. { $who } también lo lee.

    Si no puede esperar, toca «{ now-button }».
safety-ask-call = { $who } quiere que le llamen. Lo ha pedido { $by }. Por favor, habla a solas con { $who }.
safety-call-told = { $who } nos ha pedido que te llamemos. Alguien lo hará, salvo que no quieras.
safety-call-off-button = No hace falta llamar
safety-ask-loss-by = Por favor, ponte en contacto con { $who } en el plazo de un día laborable, con tacto y a solas: { $by } nos ha contado una pérdida.

## Tras palabras que nos preocupan: lo que lee quien las escribió

safety-emergency =
    <b>{ $writer ->
        [team] ¿Hay alguien en peligro? Llama ahora:
       *[member] Si tú u otra persona está en peligro, llama ahora:
    }</b>
    { $numbers }

    { $note }

    Quien reciba mi aviso ve las pocas palabras de tu mensaje que me han preocupado, no el resto.
safety-heard-too =
    Esto también lo he leído. { $note }

    Si hay peligro, llama a uno de los números de arriba.
safety-today =
    { $writer ->
        [team] Gracias por escribirlo. Quizá alguien no está a salvo, o llevas algo que pesa mucho.
       *[member] Gracias por contármelo. Suena muy duro.
    }

    { $note }

    Puedes hablar con alguien ya mismo:
    { $numbers }

    Quien reciba mi aviso ve las pocas palabras de tu mensaje que me han preocupado, no el resto.
safety-today-asked = He pedido a { $who } que se ponga en contacto contigo hoy. Si en { $minutes } no me contesta, se lo pido a la siguiente persona.
safety-later = He pedido a { $who } que se ponga en contacto contigo. Lo leerá cuando abra el servicio: { $at }. Si es demasiado tarde para ti, toca «{ now-button }» o llama a uno de estos números.
safety-gentle = Suena duro. ¿Te gustaría que alguien te llame?
safety-gentle-yes-button = Sí, que me llamen
safety-gentle-numbers-button = Ver a quién puedo llamar
safety-gentle-no-button = Ahora no
safety-call-me-asked = He pedido a { $who } que te llame. Te diré cuándo lo ha visto. Si no me contesta ({ $until } como tarde), se lo pido a la siguiente persona.

    Si no puede esperar, toca «{ now-button }».
safety-call-me-nobody =
    Ahora mismo no doy con nadie de Kith. Sigo intentándolo, y alguien te llamará.

    Puedes hablar con alguien ya mismo:
    { $numbers }
safety-numbers =
    Puedes hablar con alguien ya mismo:
    { $numbers }
safety-not-now = De acuerdo. Aquí estoy siempre que necesites a alguien.

## Y lo que leen quienes reciben el aviso

safety-ask-emergency = { $writer ->
    [team] { $who } ha escrito palabras que suenan a peligro, para una familia o para { $who }. Por favor, míralo ahora.
    [companion] { $who }, que actúa en nombre de alguien de aquí, ha escrito palabras que suenan a peligro. Por favor, míralo ahora.
   *[member] { $who } ha escrito palabras que suenan a peligro. Por favor, míralo ahora y habla a solas con { $who }.
    }
safety-ask-today = { $writer ->
    [team] { $who } ha escrito palabras que pesan, sobre una familia o sobre { $who }. Por favor, ponte en contacto hoy.
    [companion] { $who }, que actúa en nombre de alguien de aquí, ha escrito palabras que pesan. Por favor, ponte en contacto hoy.
   *[member] { $who } ha escrito palabras que pesan. Por favor, ponte en contacto hoy y habla a solas con { $who }.
    }
safety-ask-family = Alguien que actúa o actuó en nombre de { $who } ha escrito palabras de peligro. Piensa primero en { $who } y habla a solas con { $who }. No digas nada de esto a nadie más.
safety-ask-call-me = { $who } quiere que le llamen.
safety-words-button = Leer las palabras
safety-words =
    <b>{ $who } escribió:</b>
    { $lines }

    Son solo las palabras que nos han preocupado. Habla a solas con { $who } antes de decidir.
safety-words-of-companion =
    <b>{ $who } escribió:</b>
    { $lines }

    Son solo las palabras que nos han preocupado. Piensa primero en la seguridad de quienes se nombran aquí y habla a solas con cada persona.
safety-words-line = { $at }: «{ $words }»
safety-words-kind = Suena a { $kind ->
    [intent] querer morir
    [done] algo ya hecho
    [plan] un plan
    [means] una forma de hacerlo
    [goodbye] una despedida
    [violence-now] violencia
    [fear] miedo a alguien
    [baby-danger] peligro para un bebé
    [past] hacerse daño, ahora o antes
    [images] pensamientos que asustan
    [voices] oír voces
    [hopeless] falta de esperanza
    [other-person] peligro para otra persona
    [low] un momento duro
   *[other] peligro
    }.
safety-words-spoken = Escrito en { $language }.
safety-words-gone = { $at }: estas palabras ya no se guardan.
safety-words-acts = Actúa en nombre de { $who }, o lo hizo antes.
safety-words-no-line = { $waits ->
    [yes] Cuando digas que te encargas, podrás escribir a { $who } desde aquí.
   *[no] Desde aquí no puedes escribir a { $who }. Usa la vía que conozcas, o pregunta en coordinación.
    }
safety-nothing-button = Decir que no era nada
safety-nothing-sure = ¿Has hablado a solas con { $who }?

    Entonces ciérralo aquí. { $who } leerá que crees que todo está bien, y no se avisa a nadie más.
safety-nothing-sure-button = Sí, no era nada
safety-nothing-not-button = No, dejarlo abierto
safety-nothing-first = Di primero que te ocupas tú, y míralo. Después puedes cerrarlo.

## Una pregunta de control

safety-check-new-button = Elegir una pregunta
safety-check-ask-button = Preguntar si eres tú
safety-check-new = <b>Una pregunta que solo tú puedes responder</b>

    Otra persona puede tener tu teléfono. { $who } puede hacerte esta pregunta antes de hablar de algo privado. Elige una pregunta corriente y una respuesta que no conozcan quienes te rodean.

    Nadie lee tu respuesta, tampoco { $who }. Lo que escribes se quita de este chat.

    Escribe ahora tu pregunta, por ejemplo: «¿Cuál fue mi primera calle?»
safety-check-part = { $part ->
        [answer] Escribe ahora tu respuesta. Mejor una o dos palabras.
       *[unsafe] ¿Quieres una segunda palabra que diga «ahora no estoy a salvo»? Si respondes con ella, llamamos a una persona y tu teléfono no muestra nada. Escríbela ahora o sáltala.
    }
safety-check-skip-button = Saltar
safety-check-agreed = Hecho. Para cambiarla, elige otra.
safety-check-empty = Escríbelo con letras, por favor.
safety-check-long = Es demasiado largo. Usa hasta { $most } letras, por favor.
safety-check-other-words = Elige otras palabras, por favor: corrientes, que nadie note.
safety-check-same = Elige otra palabra, por favor. Esta es tu respuesta.
safety-check-question = { $question }
safety-check-answer-button = Escribir una respuesta
safety-check-later-button = Dejar para luego
safety-check-thanks = Gracias.
safety-check-asked = Preguntamos a { $who } ahora, o cuando terminen sus horas seguras. Aquí lees el resultado. Hasta entonces no escribas de nada privado.
safety-check-just-asked = Ya preguntaste hace menos de una hora. Espera un poco, por favor.
safety-check-used-up = Las respuestas no fueron correctas tres veces. No escribas: llama, y elegid otra pregunta cuando os veáis.
safety-check-came = { $outcome ->
        [sure] Es { $who }, { $at }.
        [unsafe] { $who } dice con una palabra suya que ahora no está a salvo, { $at }. No escribas. Estamos llamando a alguien.
       *[unsure] No es seguro que sea { $who }. Llama, no escribas.
    }
safety-check-came-used-up = Por tercera vez no es seguro que sea { $who }. Llama, no escribas. Elegid otra pregunta cuando os veáis.
safety-ask-unsafe = { $who } ha dicho con una palabra suya que ahora no está a salvo. Su teléfono no muestra nada de esta llamada. No le escribas. Sigue tu plan para el peligro en casa.

# @article @grave
safety-house-shut =
    <b>Algo en Kith está roto y ahora mismo no puedo pasar nada a nadie.</b>

    Tenemos tu mensaje. Espera, y lo miro en cuanto Kith vuelva a estar bien. Todavía no lo ha visto nadie.

    Si tú u otra persona corréis peligro, o no puede esperar, llama:
    { $numbers }
