# My book: what everybody gave and received. Never a debt, never a minus sign.

# @article
hours-book =
    <b>My book</b>
    given { $given } · received { $received }

    { $lines }
hours-book-nudged =
    { $book }

    { $nudge }
hours-book-empty =
    <b>My book</b>

    Your first page is still blank. When you and one of your people meet, it is written here for both of you: you both give, and you both receive.
hours-nudge-receive = You have given a lot. Is there something that would help you just now?
hours-nudge-give = Is there something you would enjoy giving? Only if and when you like.
hours-line-both = { $day }: { $what } with { $who }. You both gave { $minutes }.
hours-line-given = { $day }: { $what }. You gave { $who } { $minutes }.
hours-line-received = { $day }: { $what }. You received { $minutes } from { $who }.
hours-kind-checkin = Check-in
hours-kind-group = Meeting for several
hours-kind-session = Group session
# @article
hours-kinds =
    <b>My book by kind</b>
    { $lines }
hours-kind-line = { $what }: given { $given } · received { $received }
hours-book-button = Open my book
hours-kinds-button = See it by kind
hours-too-long = One entry can be from one minute to one day. Please tell it in smaller parts.
hours-past-limit = This is more than can be written down just now. Talk with your coordinator; nothing is lost.
hours-kind-exchange = Exchange

## Asked of a coordinator who is neither of the two

hours-ask-unlikely =
    { $who } and { $other } wrote down { $together } with each other in four weeks, in { $times ->
        [one] one exchange
       *[other] { $times } exchanges
    }.
    { $lines }
    There may be a good reason. Please have a friendly word with both.
hours-unlikely-much = Few people share more than { $most } in four weeks.
hours-unlikely-day = On one day it was { $longest }.
hours-unlikely-even = { $who } gave { $given }, { $other } gave { $back }. Nearly all their exchanges were with each other.
