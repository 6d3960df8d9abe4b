### Guides to read. What they say stands in content/guidance.

guidance-open-button = Read short guides
guidance-open =
    <b>Short guides to read</b>

    From pregnancy to going back to work. See what fits your time, choose a topic, or look for something in your own words.
guidance-open-loss =
    <b>Something to read</b>

    Only if you like, and when you like. You can look for something in your own words, too.
guidance-fits-button = See what fits now
guidance-topics-button = Choose a topic
guidance-look-button = Look for something
guidance-kept-button = See what I keep
guidance-stop-button = Stop offering guides
guidance-offers-button = Offer me guides again
guidance-stopped = We offer you no guides any more. All of them are here when you like.
guidance-offers = Now and then we offer you one that fits.
guidance-fits = <b>What fits now</b>
guidance-topics = <b>What would you like to read about?</b>
# $topic is one of content/guidance.
guidance-topic = <b>{ guidance-topic-button }</b>
guidance-topic-button = { $topic ->
    [pregnancy] Pregnancy
    [birth] Birth
    [feeding] Feeding
    [sleep] Sleep
    [crying] Crying
    [play] Bonding and play
    [partner] You two
    [mood] Health and mood
    [home] Safe at home
    [money] Money and help
    [housing] Housing
    [study] Study and jobs
    [childcare] Child care
    [work] Going back to work
    [carers] Dads and others
   *[grief] Grief
    }
guidance-ask-words = <b>What are you looking for?</b> Write it in your own words: “cries all evening”, “first foods”, “no money for the rent”.
guidance-found = <b>This may be what you mean.</b> You can also write other words.
guidance-found-none = We have found nothing for that. Try other words, or choose a topic. Your nurse and your people here can help as well.
# $numbers are lines with whom to call.
guidance-found-none-loss =
    We have found nothing for that. Your nurse can help, and you can call these numbers, too:
    { $numbers }
guidance-kept = <b>Guides you keep</b>
guidance-kept-none = You keep none yet. When you read one, tap “Keep it”.
guidance-listed =
    { $heading }

    { $lines }
guidance-line = { $number }. { $title }
guidance-one-button = Read { $number }
# $numbers are lines with whom to call, $source is by whose public advice it goes.
# @article
guidance-guide =
    <b>{ $title }</b>

    { $text }

    <b>Try this:</b> { $to_try }

    <b>When to call:</b> { $to_call }
    { $numbers }

    <i>{ $read_by } After advice by: { $source }. To be looked at again by { $day }.</i>
guidance-not-read-yet = Not yet read by a professional.
# $by is who has read it.
guidance-read-by = Read by { $by }.
guidance-nurse = Your nurse: here in Kith
# @article
guidance-english =
    <b>In English: { $title }</b>

    { $text }

    <b>Try this:</b> { $to_try }

    <b>When to call:</b> { $to_call }
# Beneath a guide in a language that nobody has reviewed yet.
# @article
guidance-with-english =
    { $guide }

    { $english }
# $to is yes to keep it, no to do so no more.
guidance-keep-button = { $to ->
    [yes] Keep it
   *[no] Stop keeping it
    }
guidance-keep-told = { $to ->
    [yes] You keep it. You find it with your guides.
   *[no] You no longer keep it.
    }
guidance-show-button = { $to ->
    [yes] Show my nurse
   *[no] Hide from my nurse
    }
guidance-show-told = { $to ->
    [yes] Your nurse can see that you would like to talk about this.
   *[no] Your nurse does not see it any more.
    }
guidance-not-shared = You do not share with your nurse just now. You can change that in “What I agreed to”.
guidance-offer = A short guide that may fit just now: <b>{ $title }</b>
guidance-fitting-button = Read a guide that fits
guidance-read-button = Read it
guidance-shown-told = { $who } shows you a guide and would like to talk about it: <b>{ $title }</b>
guidance-family-button = See shown guides
guidance-family = <b>Guides that { $who } shows you</b>
