# "I need someone now", and who is on duty.

# @grave
safety-ask-now = { $who } needs someone now.
# @grave
safety-ask-loss = Please get in touch with { $who } within a working day, gently: a loss has been told.

# @article @grave
safety-now =
    <b>If you or anyone else is in danger, call now:</b>
    { $numbers }

    { $note }
# @grave
safety-called = I have called { $who } for you. If I hear nothing in { $minutes }, I call the next person. I will tell you as soon as somebody has seen this.
# @grave
safety-called-last = I have called { $who } for you. If I hear nothing in { $minutes }, I call again, until somebody answers. I will tell you as soon as somebody has seen this.
# @grave
safety-seen = { $who } has seen this: { $at }.
# @grave
safety-again = I have called { $who } once more.
# @grave
safety-nobody = I cannot reach anybody from Kith right now. I keep trying. Please use one of these numbers.
safety-again-button = Call them again
safety-not-on-duty = Only a nurse or coordinator who works here can be on duty.

## Asked for by somebody who acts for a parent

safety-call-button = Ask for a call
safety-call-asked = We have asked that somebody calls { $who }. { $who } reads that, too.

    If it cannot wait, tap “{ now-button }”.
# @grave
safety-ask-call = { $who } would like to be called. Asked for by { $by }. Please talk with { $who } alone.
safety-call-told = { $who } has asked us to call you. Somebody will, unless you do not want it.
safety-call-off-button = Say no call is needed
# @grave
safety-ask-loss-by = Please get in touch with { $who } within a working day, gently and alone: { $by } has told of a loss.
