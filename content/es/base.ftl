### Palabras que comparten todas las salas. Cómo escribir y traducir: docs/translating.md

## La última fila de cada pantalla

back-button = Atrás
home-button = Inicio
now-button = Necesito a alguien ya

## Botones que significan lo mismo en todas partes

skip-button = Saltar
more-button = Ver más
done-button = Listo

## Lo que ha pasado

# El botón o la pregunta es sobre algo que ya ha cambiado. Debajo va la pantalla actual.
moved-on = Esto ha cambiado desde entonces. Así están las cosas ahora.
not-understood = Perdona, no te he entendido. Toca uno de los botones de abajo.
sorry-broken =
    Perdona, algo ha fallado por nuestra parte. No es culpa tuya.
    Lo que enviaste está a salvo y ya lo estamos mirando. Inténtalo de nuevo dentro de un rato.
# Un mensaje que quizá ya llegó y se envía otra vez para asegurarnos.
sent-again = (enviado otra vez por si acaso)
# $note es una línea como moved-on; $rest, la pantalla entera.
home-with-note =
    { $note }

    { $rest }

## Un teléfono que otras personas miran: una línea que no dice nada y se abre con un toque

veiled = Tienes un mensaje nuevo.
open-button = Abrir

## Personas y tiempos

# Está donde había un nombre, cuando alguien se ha ido.
someone = alguien
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min

## Sobre las palabras mismas

# Entre una traducción sin revisar y el inglés.
english-beneath =
    <i>Nadie ha revisado todavía esta traducción. Debajo tienes el mismo texto en inglés. Si tienes dudas, habla con una persona.</i>
# Encima de un texto que solo existe en inglés.
only-in-english = <i>De momento solo tenemos esto en inglés.</i>
words-missing = Perdona, no podemos mostrar este mensaje. Ya lo estamos mirando. Si necesitas ayuda, toca «{ now-button }».

## Antes de la primera palabra, y en el menú

menu-about = Apoyo para familias que empiezan: una enfermera, alguien que ya pasó por esto, y lo que tú puedes dar.
menu-description =
    Kith reúne a madres y padres con su primer bebé, enfermeras de familia y personas que ya pasaron por esto.
    Tú decides quién ve qué. Nadie ve tu número. No es para emergencias.
    Toca Iniciar. Son cuatro toques, sin escribir nada.
menu-home = Ir al inicio
menu-now = { now-button }
menu-people = Ver a mi gente
menu-book = Ver lo que he dado y recibido
menu-hide = Vaciar este chat
menu-complain = Decir qué no estuvo bien
menu-help = Ver qué puedes hacer aquí
