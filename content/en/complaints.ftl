# Complaints: what was not right is said, read by somebody whom it does not concern, and answered.

complaints-button = Make a complaint

## Whoever complains

# @article @grave
complaints-begin =
    <b>What was not right?</b>
    A coordinator reads what you write, and you get an answer here. Nobody it is about reads it, and we tell them nothing.

    What is it about?
complaints-about-button = { $concerns ->
    [helper] Somebody who helps me
    [coordinator] A coordinator
    [kith] Kith itself
   *[service] How I was treated
    }
complaints-all-button = See my complaints
# @article
complaints-all =
    <b>Your complaints</b>
    { $lines }
complaints-one = { $count }. { $concerns ->
    [helper] About somebody who helps you.
    [coordinator] About a coordinator.
    [kith] About Kith itself.
   *[service] About how you were treated.
    } { $note }
complaints-mine-button = See complaint { $count }
complaints-whom = Who is it about? They will not read what you write.
complaints-whom-button = { $who }
complaints-unknown-button = I do not know the name
complaints-words = Please write what happened, in your own words. { $concerns ->
        [kith] I read it back before anybody else does.
       *[other] Names help. I read it back before anybody else does.
    }
complaints-more = What would you like to add? I read it back before anybody else does.
# @article
complaints-read-back =
    You wrote:

    “{ $words }”

    Shall I send it? You can also write it again.
complaints-send-button = Send it
complaints-length = Please write between 1 and { $most } letters. You can add more afterwards.
complaints-full = There is much to read here already. Please wait for the answer first.
# @article
complaints-where =
    <b>Your complaint</b>
    { $note }
complaints-asked = I have asked { $who } to read it. You get an answer by { $by }.
complaints-read = { $who } has read it: { $at }. You get an answer by { $by }.
# @grave
complaints-nobody =
    Nobody here can look at it just now who is not concerned. It stays open.

    You can also turn to somebody outside: { $outside }
complaints-answered-on = { $who } has answered: { $at }. Is the answer enough for you?
complaints-closed = It is closed. You can make a new one at any time.
complaints-closed-quiet =
    Your complaint is closed now, as there was nothing new for a while. You can make a new one at any time.

    You can also turn to somebody outside: { $outside }
# @article
complaints-mine =
    <b>Your complaint</b>
    { $note }

    { $lines }
complaints-line = { $kind ->
    [answer] { $at }, answer from { $who }: “{ $words }”
    [content] { $at }: { $who } is content.
    [again] { $at }: { $who } asks for another answer.
   *[said] { $at }, { $who }: “{ $words }”
    }
complaints-earlier-button = See what came before
complaints-more-button = Add something
complaints-not-needed-button = Take it back
complaints-content-button = Yes, I am content
complaints-not-content-button = No, I am not content
# @article
complaints-answered =
    <b>{ $who } has answered your complaint:</b>

    “{ $words }”

    Is that enough for you? If not, somebody else looks at it. You can also turn to somebody outside: { $outside }
complaints-thanks = Thank you for telling us. It is closed now.
# @article
complaints-again =
    Thank you for saying so.

    { $note }

    You can also turn to somebody outside: { $outside }
# @grave
complaints-late =
    Your complaint should have an answer by now. It has none yet, and I am sorry. I keep asking.

    You can also turn to somebody outside: { $outside }

## Whoever is called

complaints-ask = { $who } has made a complaint. Please read it within three days.
complaints-read-button = Read the complaint
# @article
complaints-of =
    <b>Complaint of { $who }: { $concerns ->
        [helper] about somebody who helps them
        [coordinator] about a coordinator
        [kith] about Kith itself
       *[service] about how they were treated
    }</b>
    { $lines }

    Answer by { $by }. Please do not speak of it with whoever it is about before you have talked with { $who }.
complaints-answer-button = Write an answer
complaints-close-button = Close it
complaints-answer = What would you like to answer { $who }? I read it back before it is sent.
# @article
complaints-answer-read-back =
    You wrote to { $who }:

    “{ $words }”

    Shall I send it? You can also write it again.
complaints-answer-sent = Sent. { $who } now says whether that is enough.
