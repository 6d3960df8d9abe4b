# El círculo: qué hay para hablar, y decidir juntos con un voto cada persona.

circle-length = Por favor, escribe entre 1 y { $most } letras.
circle-options = Por favor, da hasta { $most } opciones, cada una una sola vez.
circle-agenda-full = Ya hay { $most } ideas tuyas que esperan al círculo. Retira una, o hablemos primero de esas.
circle-too-few = Un voto solo puede ser secreto si pueden votar { $least } personas o más. Con menos, el resultado diría quién quería qué.
circle-over = Esta votación ha terminado. Puedes ver qué salió de ella.
circle-came-later = Esta votación empezó antes de que llegaras. En la próxima tienes un voto.

circle-open-button = Abrir nuestro círculo
circle =
    <b>Nuestro círculo</b>

    Aquí llevamos esto entre todas y todos. Cada persona tiene un voto.

    { $lines }
circle-calm = Ahora mismo nada te espera.
circle-about-gone = algo que ya no está aquí
