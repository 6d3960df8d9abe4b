"""The proof of kills sees what was lost, and every copy without its mark."""

from typing import Any

from bot.simulation.killing.letters import Letter, Post, look, unanswered

MARK = "(again)"
ANA = 1001


def letter(row_id: int, html: str, message_id: int | None, state: str = "sent", edits: int | None = None) -> Letter:
    return Letter(row_id, ANA, html, state, attempts=1, edits=edits, message_id=message_id)


def sent(message_id: int, text: str) -> dict[str, Any]:
    answer = {"ok": True, "result": {"message_id": message_id}}
    return {"method": "sendMessage", "params": {"chat_id": str(ANA), "text": text}, "answer": answer}


def edited(message_id: int, text: str, ok: bool = True) -> dict[str, Any]:
    params = {"chat_id": str(ANA), "message_id": str(message_id), "text": text}
    answer = {"ok": ok} if ok else {"ok": False, "description": "Bad Request: message is not modified: the same"}
    return {"method": "editMessageText", "params": params, "answer": answer}


def test_what_arrived_once_is_well() -> None:
    rows = [letter(1, "home", 5), letter(2, "home", 6), letter(3, "now", 6, edits=6)]
    assert look(rows, [sent(5, "home"), sent(6, "home"), edited(6, "now")], MARK) == Post()


def test_a_copy_with_a_mark_is_counted_and_one_without_is_seen() -> None:
    assert look([letter(1, "home", 6)], [sent(5, "home"), sent(6, "(again)\nhome")], MARK) == Post(duplicates_marked=1)
    assert look([letter(1, "home", 6)], [sent(5, "home"), sent(6, "home")], MARK) == Post(duplicates_unmarked=1)


def test_a_first_message_with_a_mark_is_no_copy() -> None:
    assert look([letter(1, "home", 6)], [sent(6, "(again)\nhome")], MARK) == Post()


def test_one_that_was_dropped_after_it_may_have_arrived_is_no_copy_of_the_next() -> None:
    rows = [letter(1, "home", None, "superseded"), letter(2, "home", 6)]
    assert look(rows, [sent(5, "home"), sent(6, "home")], MARK) == Post()
    assert look(rows, [sent(4, "home"), sent(5, "home"), sent(6, "home")], MARK) == Post(duplicates_unmarked=1)


def test_what_is_noted_as_sent_and_never_arrived_is_lost() -> None:
    assert look([letter(1, "home", 5)], [], MARK) == Post(lost=1)
    assert look([letter(1, "now", 5, edits=5)], [edited(4, "now")], MARK) == Post(lost=1)
    assert look([letter(1, "now", 5, edits=5)], [edited(5, "now", ok=False)], MARK) == Post()


def test_what_nobody_wrote_is_seen() -> None:
    assert look([], [sent(5, "home")], MARK).strange == [f"chat {ANA} was told what no row for it says"]


def test_who_typed_last_waits_and_who_tapped_since_does_not() -> None:
    typed, tapped = {"message": {"from": {"id": ANA}}}, {"callback_query": {"from": {"id": ANA}}}
    mine_last = {ANA: [{"outgoing": True}, {"outgoing": False}]}
    assert unanswered([letter(1, "home", 5)], [tapped, typed], mine_last) == [ANA]
    assert unanswered([letter(1, "home", 5)], [typed, tapped], mine_last) == []
    assert unanswered([letter(1, "home", None, "waiting")], [typed, tapped], mine_last) == [ANA]
    assert unanswered([], [tapped], mine_last) == [ANA]
