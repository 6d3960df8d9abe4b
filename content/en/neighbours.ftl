### Circles of neighbours: a few families near each other, who know one another.

neighbours-button = See my neighbours
# @article
neighbours-none =
    <b>A circle of neighbours</b>

    A few families who live near each other, with children of about one age and a language they share. Some meet, some only know that the others are there.

    If you would like one, we look for people who would too. Nobody reads your name before you have both said yes, and you can leave at any time.
neighbours-wish-button = Yes, look for a circle
neighbours-waiting = <b>We look for a circle for you.</b> It needs a few people near you who would like one too. You hear from us.
neighbours-ask =
    <b>A circle of neighbours could come together</b>

    Up to { $most } people, at most { $minutes } minutes apart, with children of about one age. You all speak { $language }.

    Would you like to be part? Those who say yes read each other’s names once there are enough.
neighbours-yes-button = Yes, I am in
neighbours-no-button = Not this one
neighbours-noted = That is noted. Thank you.
neighbours-yes-waits = <b>You said yes.</b> As soon as enough others have too, you read who they are.
# @article
neighbours-circle =
    <b>Your circle of neighbours</b>
    { $lines }

    { $host ->
    [yes] The host looks that everybody is well and brings you together.
   *[no] There is no host yet. Would you like to be?
    }
neighbours-name = { $who }{ $host ->
    [yes] {" "}· host
   *[no] {""}
    }
neighbours-host-button = Offer to be the host
neighbours-host-no-button = Stop being the host
neighbours-leave-button = Leave this circle
neighbours-stop-button = Want none
neighbours-left = That is done. Nobody is told why.
neighbours-told-together = <b>Your circle of neighbours has come together.</b> You can read who is in it.
neighbours-told-not-enough = There were not quite enough people for a circle near you this time. We try again when there are more.
