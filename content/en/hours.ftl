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


# Everything in my book: month by month, in short, as a picture and as files

hours-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
    } { $year }
hours-month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
    }
hours-all-button = See all of it
hours-summary-button = See it in short
# @article
hours-page =
    <b>My book: { $month }</b>
    given { $given } · received { $received }

    { $lines }
hours-only-kind =
    Only this: { $what }

    { $page }
hours-only-with =
    Only with { $who }

    { $page }
hours-line-alone = { $day }: { $what }. { $way ->
        [both] You gave and received { $minutes }.
        [given] You gave { $minutes }.
       *[received] You received { $minutes }.
    }
hours-line-moved = { $day }: { $what }, { $minutes }.
hours-line-taken-back = { $line } This was taken back and does not count.
hours-earlier-button = See earlier
hours-later-button = See later
hours-choose-button = Choose a part
hours-choose = What would you like to see?
hours-choose-kind-button = See: { $what }
hours-choose-who-button = See { $who }
# @article
hours-summary =
    <b>My book in short</b>
    In all: given { $given } · received { $received }

    <b>The last six months</b>
    { $months }

    <b>With whom</b>
    { $people }

    <b>By kind</b>
    { $kinds }
hours-share = { $what }: given { $given } · received { $received }
hours-nothing = nothing yet
hours-others = others
hours-who = { $who }
hours-kind-other = Something else
hours-file-button = { $form ->
        [bars] See it as a picture
        [csv] Get a spreadsheet
       *[pdf] Get pages to print
    }
hours-file = { $form ->
        [csv] All of your book, for a spreadsheet. Keep it where only you can see it.
       *[pdf] All of your book, to read or print. Keep it where only you can see it.
    }
hours-file-sent = Here it is, below. It shows your book as it is now.
hours-title = My book
hours-with-whom = With whom
hours-by-kind = By kind
hours-column = { $column ->
        [day] Day
        [what] What
        [who] With whom
        [note] Note
        [given] Given
       *[received] Received
    }
hours-minutes-column = { $column ->
        [day] Day
        [what] What
        [who] With whom
        [note] Note
        [given] Given (minutes)
       *[received] Received (minutes)
    }
hours-note-taken-back = { $time }, taken back
hours-lasts = { $time }
hours-day = { $day }
hours-total = In all: given { $given } · received { $received }
hours-month-total = { $month }: given { $given } · received { $received }
hours-written = As it was on { $at }
