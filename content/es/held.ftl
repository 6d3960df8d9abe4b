### Todo lo que se guarda de alguien, como página para leer

held-title = Todo lo que guardamos de ti
held-about = Escrito { $at }. Así es en ese momento.
held-left-out = Este archivo es para un teléfono que otras personas pueden mirar: algunas clases de cosas nunca están en él. Díselo a alguien de coordinación y podrás tenerlas de otra manera.
held-part = { $part ->
    [checkins_pulse_wishes] Cada cuánto preguntamos por la semana
    [checkins_reminder_wishes] Mis recordatorios
    [helpers] A cuántas familias puedo acompañar
    [ladders] El camino para ser mentora o mentor
    [mentorships] Mi tiempo como mentora o mentor
    [safety_checks] Mis preguntas de control
    [persons] Sobre mí
    [week_limits] Mis horas por semana
    [checkins_goals] Mis metas
    [checkins_groups] Encuentros de varios que organizo
    [hours_opportunities] Lo que propuse para todas las personas
    [opportunities] Mis plazas en lo que hay
    [checkins_pulses] Cómo fueron mis semanas
    [clearances] Para qué tengo permiso
    [companions] Quién actúa por mí o por quién actúo
    [removals] Que se me retiró
    [staff_news] Noticias que escribí para el lugar
    [staff_web_sessions] Navegadores en los que he entrado
    [looks] Quién miró qué de mí
    [looks_at_words] Palabras mías que otros miraron
    [consents] Lo que acepté
    [course_steps] Mi curso
    [person_tags] Lo que conté de mí
    [rest_weeks] Mis semanas de descanso
    [roles] Mi papel aquí
    [working_hours] Cuándo trabajo
    [checkins_goals_shown] Metas que me mostraron
    [checkins_steps] Mis pequeños pasos
    [checkins_agreements] Planes para vernos
    [pairing_words] Mis palabras al terminar un acompañamiento
    [pairings] Con quién me emparejaron
    [meetings] Mis encuentros
    [book] Lo que di y recibí
    [safety_alarms] Cuando lo que escribí hizo que llamáramos a alguien
    [circle_items] Lo que llevé al círculo
    [circle_applications] Que me gustaría ayudar aquí, llevado al círculo
    [circle_references] Quién puede decir algo de mí
    [circle_meetings] Reuniones del círculo que dirijo
    [circle_comings] Si voy a las reuniones del círculo
    [circle_promises] Lo que hago para el círculo
    [circle_swaps] Que pedí cambiar una tarea
    [circle_wishes] Que me gustaría un círculo de vecinos
    [circle_wordings] Palabras que llevé para lo que dice Kith
    [circle_wording_looks] Lo que dije de palabras que llevaron otros
    [safety_complaints] De qué me quejé
    [talk_kept] Lo que le escribí a alguien
    [skills_cards] Lo que doy y lo que me ayudaría
    [skills_searches] Lo que se buscó para mí
    [skills_asked] Cuándo me preguntaron si podía dar
    [skills_firsts] La primera vez que di y recibí
    [skills_rests] Cuándo nadie me pide que dé
    [skills_ring_parts] Mi parte en ruedas de ayuda
    [exchanges] Mis intercambios
    [sessions] Sesiones de grupo que guié o a las que fui
    [talk_lines] Cómo quiero cada charla
    [talk_messages] Cuándo escribí y me escribieron
    [talk_nights] Lo que me escriben fuera de mis horas
    [talk_reports] Lo que conté que no estuvo bien
    [calls] Cuando pedí que viniera alguien
    [places] Encuentros de varias personas y mi plaza
    [asks] Lo que pedí
    [panels] Lo que arreglo con alguien
    [panel_said] Lo que dije en una mesa
    [panel_repairs] Lo que hago para arreglar algo
    [evidence_sheets] Respuestas sobre cómo me va
    [evidence_stories] Historias que cuento
    [guidance_guides] Guías que guardo o me ofrecieron
    [guidance_wishes] Si me ofrecen guías
    [panel_sitters] Si me siento en mesas
   *[other] { $part }
    }
held-field = { $field ->
    [capacity] como máximo
    [every_weeks] cada cuántas semanas
    [two_hours] uno más, dos horas antes
    [state] cómo va
    [asked_at] se preguntó el
    [welcomed_at] bienvenida el
    [talked_at] conversación el
    [renew_at] preguntamos otra vez el
    [supervised] alguien me acompaña
    [says] lo que dije
    [name] nombre
    [area] zona
    [stage] etapa
    [stage_date] fecha
    [loss_at] pérdida contada el
    [language] idioma
    [zone] zona horaria
    [paused_until] en pausa hasta
    [private] otras personas usan este teléfono
    [quiet_from] silencio desde
    [quiet_to] silencio hasta
    [awaits] espera el sí de
    [unprompted_week] mensajes por semana sin pedirlos, como máximo
    [skill] qué
    [side] dije
    [where] dónde
    [windows] cuándo
    [question] mi pregunta
    [clears] este chat se vacía solo
    [met_at] primer mensaje el
    [joined_at] entrada el
    [removed_at] retirada el
    [reader] quién
    [looked] qué miró
    [minutes] minutos por semana
    [words] palabras
    [by] para cuándo
    [coming] voy
    [notes] notas
    [venue] dónde es
    [why] por qué
    [starter] elegido
    [worded_at] escrito el
    [title] qué
    [whereabouts] dónde
    [monday] semana del lunes
    [word] cómo fue
    [said_at] contado el
    [tier] para
    [expires_at] termina el
    [made_at] enlace creado el
    [began_at] desde
    [seen_at] visto por última vez
    [purpose] para
    [version] texto de
    [given_at] aceptado el
    [withdrawn_at] retirado el
    [step] parte
    [done_at] hecho el
    [kind] tipo
    [value] respuesta
    [since] desde
    [weekday] día
    [from_minute] desde las
    [to_minute] hasta las
    [cheered_at] felicitado el
    [parent_yes] el padre o la madre aceptó
    [helper_yes] la enfermera o mentora aceptó
    [own] palabras
    [role] como
    [with] con
    [pairing] como
    [until] hasta
    [starts_at] cuándo
    [meeting] qué pasó
    [exchange] qué pasó
    [session] qué pasó
    [happened_at] cuándo
    [contribution] qué
    [given] dado
    [received] recibido
    [ask] qué
    [opened_at] pedido el
    [muted] sin sonido
    [paused] en pausa
    [choice] prefiero que
    [at] cuándo
    [level] cómo de urgente
    [settled_at] terminó el
    [gave_at] di por primera vez el
    [received_at] recibí por primera vez el
    [seat] mi plaza
    [closed_at] respondido el
    [kept_until] se guarda hasta
    [concerns] de qué se trata
    [give] yo haría
    [give_where] dónde
    [give_minutes] minutos
    [get] harían por mí
    [get_where] dónde
    [get_minutes] minutos
    [panel] mi parte
    [to_do] qué
    [due_at] hasta
    [wish] me gustaría
    [measure] medida
    [total] total
    [answers] respuestas
    [in_report] los informes pueden contarla
    [with_name] con mi nombre
    [told_at] contada el
    [guide] guía
    [offers] si se ofrecen
    [offered_at] ofrecida el
    [saved_at] guardada el
    [shown_at] mostrada el
    [chosen_at] elegida el
    [to_put_right] qué lo arregla
   *[other] { $field }
    }
held-code = { $code ->
    [looking] preguntamos por ahí
    [offered] alguien dijo que sí
    [agreed] las dos personas dijeron que sí
    [met] se encontró
    [partly] se encontró en parte
    [unmet] no se encontró
    [yes] sí
    [no] no
    [done] una persona dice que se hizo
    [confirmed] en los dos libros
    [withdrawn] anulado
    [not_done] no se hizo
    [session_open] sigue abierta
    [session_held] se hizo
    [session_not_held] no se hizo
    [unanswered] sin respuesta
    [wait] espere
    [silent] llegue sin sonido
    [parent] madre o padre
    [nurse] enfermera o enfermero
    [mentor] mentora o mentor
    [coordinator] coordinación
    [companion] alguien que ayuda a una madre o un padre
    [applicant] le gustaría ser mentora o mentor
    [candidate] le gustaría trabajar en la enfermería
    [guardian] mi madre, mi padre o quien me cuida
    [no-mentor] sin mentora por ahora
    [expecting] en espera
    [baby] el bebé ya está aquí
    [unsaid] sin decir
    [offer] puedo dar
    [give] puedo dar
    [need] me ayudaría
    [speaks] hablo
    [free] tengo libre
    [lived] he vivido
    [wish] mentora o mentor
    [booked] está previsto
    [told] contado después
    [kept] nos vimos
    [not_held] no se hizo
    [cancelled] cancelado
    [checkin] encuentro
    [exchange] intercambio
    [group] encuentro de varios
    [cooling] más tarde
    [interested] me gustaría
    [asked] se preguntó
    [later] más tarde
    [never] no es para mí
    [applied] solicitado
    [course] en el curso
    [rest] descansando
    [held] tengo plaza
    [waiting] espero turno
    [offered] me guardan una plaza
    [go_on] seguir
    [break] una pausa
    [stop] parar
    [off] no
    [hour] al cabo de una hora
    [evening] cada noche
    [day] al cabo de un día
    [emergency] de inmediato
    [today] el mismo día
    [ask] una pregunta amable
    [said] dicho
    [answer] respuesta
    [content] me bastó la respuesta
    [again] pedí otra respuesta
    [helper] alguien que me ayuda
    [service] cómo me trataron
    [kith] el propio Kith
    [listening] escuchar
    [boundaries] límites
    [telling] cuándo avisar
    [yourself] cuidarte
    [not_now] esta vez no
    [unheard] sin respuesta a tiempo
    [let_go] no pudo ser
    [panel_brought] lo conté yo
    [panel_asked] me preguntaron
    [panel_leads] la llevo yo
    [panel_drawn] me tocó por sorteo
    [panel_open] sigue
    [panel_repaired] está arreglado
    [panel_talked] alguien de coordinación habla con nosotros
    [panel_withdrawn] retirado
    [panel_left] alguien se fue
    [unasked] sin preguntar
   *[other] { $code }
    }
held-ask = { $kind ->
    [safety-now] a alguien ahora
    [safety-call] que alguien llame
    [checkins-no-slot] otra hora para vernos
    [checkins-asked-time] una hora propia
    [checkins-wrong] que se mire un encuentro
    [checkins-unsafe] estar a salvo de alguien
    [checkins-pulse] que se oiga una semana dura
    [talk-report] que se mire lo que se escribió
    [hours-opportunity] que se proponga algo mío
    [safety-complaint] que se responda a una queja
    [pairing-hello] que nos pongamos en contacto
    [pairing-moves] seguir con otra persona tras la mudanza
    [skills-exchange-wrong] que se mire un intercambio
    [skills-session-denied] que se mire cómo fue una sesión de grupo
    [panel-talk] que alguien hable conmigo de algo
    [panel-appeal] que se mire lo que acordó una mesa
   *[other] otra cosa
    }
held-value = { $value }

## Quién miró qué de mí

people-looks-button = Ver quién lo miró
people-looks =
    <b>Quién miró qué de ti</b>

    { $lines }

    Cada mirada queda aquí para que la leas. Si una no te parece bien, puedes presentar una queja.
people-looks-none = Nadie más ha mirado lo que guardamos de ti.
people-look-line = { $at }: { $who } miró { $what }
people-looked = { $what ->
    [page] tu ficha
    [need] algo que necesitas
    [weeks] cómo fueron tus semanas
    [goal] una meta que mostraste
    [totals] cómo te va, como lo mostraste
    [guides] guías que mostraste
    [words] palabras por las que se llamó a alguien
    [complaint] una queja tuya
    [ask] algo que esperaba respuesta
    [work] tus horas y familias
    [phone] tu teléfono y tu PIN
    [role] tu tiempo en mentoría
    [clearance] para qué tienes permiso
   *[pair] cómo os va a los dos
    }
