# The circle: what stands on the agenda, and deciding together by one vote each.

circle-length = Please write between 1 and { $most } letters.
circle-options = Please give up to { $most } choices, each of them once.
circle-agenda-full = { $most } of your ideas wait for the circle already. Take one back, or let us talk about those first.
circle-too-few = A vote can only be secret where { $least } people or more can vote. With fewer, the result would tell who wanted what.
circle-over = This vote is over. You can see what came of it.
circle-came-later = This vote began before you came. You have a vote in the next one.

circle-open-button = Open our circle
circle =
    <b>Our circle</b>

    Here we run this together. Everybody has one vote.

    { $lines }
circle-calm = Nothing waits for you just now.
# Stands where it is not known any more what something was about.
circle-about-gone = something that is not here any more
