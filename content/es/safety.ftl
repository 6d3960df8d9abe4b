# «Necesito a alguien ya» y quién está de guardia.

safety-ask-now = { $who } necesita a alguien ya.
safety-ask-loss = Por favor, ponte en contacto con { $who } en un día laborable, con cuidado: nos ha contado una pérdida.

safety-now =
    <b>Si tú o tu bebé corren peligro, llama ahora:</b>
    { $numbers }

    { $note }
safety-called = He llamado a { $who } por ti. Si en { $minutes } no me contesta, llamo a la siguiente persona. Te aviso en cuanto alguien lo vea.
safety-called-last = He llamado a { $who } por ti. Si en { $minutes } no me contesta, vuelvo a llamar hasta que alguien responda. Te aviso en cuanto alguien lo vea.
safety-seen = { $who } lo ha visto: { $at }.
safety-again = He llamado otra vez a { $who }.
safety-nobody = Ahora mismo no encuentro a nadie de Kith. Sigo intentándolo. Por favor, usa uno de estos números.
safety-again-button = Llamar otra vez
safety-not-on-duty = Solo puede estar de guardia quien trabaja aquí en enfermería o coordinación.
