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
safety-nobody = Ahora mismo no doy con nadie de Kith. Sigo intentándolo. Por favor, usa uno de estos números.
safety-again-button = Avisar otra vez
safety-not-on-duty = Solo puede estar de guardia quien trabaja aquí en enfermería o coordinación.

## Pedido por quien actúa en nombre de alguien

safety-call-button = Pedir una llamada
safety-call-asked = Hemos pedido que alguien llame a { $who }. { $who } también lo lee.

    Si no puede esperar, toca «{ now-button }».
safety-ask-call = { $who } quiere que le llamen. Lo ha pedido { $by }. Por favor, habla a solas con { $who }.
safety-call-told = { $who } nos ha pedido que te llamemos. Alguien lo hará, salvo que no quieras.
safety-call-off-button = No hace falta llamar
safety-ask-loss-by = Por favor, ponte en contacto con { $who } en el plazo de un día laborable, con tacto y a solas: { $by } nos ha contado una pérdida.
