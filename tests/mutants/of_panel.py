"""Wrong changes to how things are put right: who reads, who is drawn, and what is kept."""

from tests.mutants.mutant import Mutant

MUTANTS = (
    Mutant(
        "a complaint in which somebody was hit is offered to a panel",
        "bot/panel/bringing.py",
        "if _is_looked_after(tx, person.id) or not all(map(is_harmless, words)):",
        "if _is_looked_after(tx, person.id):",
        test="panel/test_offering.py::test_words_that_worry_are_offered_to_nobody_also_once_somebody_has_looked",
    ),
    Mutant(
        "a panel is offered before both have said how it was",
        "bot/skills/exchange_after.py",
        'return exchange.is_live and rules.outcome(exchange.said, exchange.both) == "differ"',
        "return exchange.is_live",
        test="panel/test_offering.py::test_while_one_has_not_said_there_is_nothing_to_put_right_yet_and_who_is_not_content_is_offered_it",
    ),
    Mutant(
        "what was said at a table is kept when it is over",
        "bot/panel/service.py",
        '    said.clear(tx, matter.id, repairs_too=outcome != "repaired")\n',
        "",
        test="panel/test_table.py::test_what_is_said_is_read_at_the_table_only_and_by_nobody_once_it_is_over",
    ),
    Mutant(
        "what came of a panel is kept for good",
        "bot/panel/service.py",
        "    matters.delete(tx, matter.id)\n",
        "",
        test="panel/test_table.py::test_either_may_appeal_in_time_to_a_coordinator_who_had_no_part_in_it",
    ),
    Mutant(
        "what worries goes to a panel",
        "bot/panel/bringing.py",
        "    if not is_harmless(words) or any(",
        "    if any(",
        test="panel/test_bringing.py::test_words_that_worry_are_brought_to_a_person_also_past_the_screen",
    ),
    Mutant(
        "whoever is called for sits at a panel all the same",
        "bot/panel/consequences.py",
        "    (UrgentAsk, urgent),\n",
        "",
        test="panel/test_drawn.py::test_a_juror_who_pauses_leaves_or_is_called_for_is_followed_by_another",
    ),
    Mutant(
        "somebody reads of a matter of which they were never asked",
        "bot/panel/service.py",
        "matter.to_id == person.id and matter.asked_at is None",
        "False",
        test="panel/test_bringing.py::test_what_seems_dangerous_goes_to_a_person_and_the_other_one_reads_nothing",
    ),
    Mutant(
        "a friend of one of the two may be drawn",
        "bot/panel/drawn.py",
        "apart = person.place != matter.place or person_id in near or",
        "apart = person.place != matter.place or",
        test="panel/test_drawn.py::test_only_who_agreed_and_is_close_to_neither_of_the_two_may_sit",
    ),
    Mutant(
        "some panels are drawn more often than others",
        "bot/panel/drawing.py",
        "    left = below(sum(ways))\n",
        "    left = below(sum(ways)) // 2\n",
        test="panel/test_drawing.py::test_each_panel_that_keeps_the_rules_has_exactly_the_same_chance",
    ),
    Mutant(
        "a shuffle leaves the last where they are",
        "bot/panel/drawing.py",
        "other = below(last + 1)",
        "other = below(last)",
        test="panel/test_drawing.py::test_each_panel_that_keeps_the_rules_has_exactly_the_same_chance",
    ),
    Mutant(
        "a coordinator looks at what they are one of the two of",
        "bot/panel/service.py",
        "    return person.id not in matter.both and ask is not None and asks.may_act(tx, ask, person.id)\n",
        "    return ask is not None\n",
        test="panel/test_bringing.py::test_a_coordinator_who_is_one_of_the_two_neither_looks_nor_decides",
    ),
    Mutant(
        "what could put it right is agreed without one of the two",
        "bot/panel/sitting.py",
        "    return {*service.jurors(tx, matter), *matter.both}\n",
        "    return {*service.jurors(tx, matter), matter.from_id}\n",
        test="panel/test_table.py::test_neither_of_the_two_proposes_and_it_is_not_agreed_without_both",
    ),
    Mutant(
        "somebody objects as often as they like",
        "bot/panel/drawn.py",
        'matter.state == "timing" and person.id in matter.both and not before',
        'matter.state == "timing" and person.id in matter.both',
        test="panel/test_drawn.py::test_each_of_the_two_may_object_once_and_gives_no_reason",
    ),
    Mutant(
        "what is put right together stands in my data of a phone others look at",
        "bot/wiring/holding.py",
        '    held.on("panels", panel_words.held, guarded=True)\n',
        '    held.on("panels", panel_words.held)\n',
        test="panel/test_table.py::test_my_data_tells_each_what_is_theirs_and_on_a_phone_others_look_at_nothing_of_it",
    ),
)
