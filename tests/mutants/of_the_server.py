"""Wrong changes to how Kith keeps things on PostgreSQL."""

from tests.mutants.mutant import Mutant

LEFT = "handlers/test_leftovers.py::"

MUTANTS = (
    Mutant(
        "on a server somebody writes between a look and what follows from it",
        "bot/base/postgres.py",
        '_ONE_BY_ONE if one_by_one else "BEGIN"',
        '"BEGIN"',
        test="base/test_port.py::test_nobody_comes_between_a_look_and_what_follows_from_it",
    ),
    Mutant(
        "on a server the record has a gap where something was undone",
        "bot/base/audit.py",
        "NEW.id := coalesce((SELECT max(id) FROM audit), 0) + 1; RETURN NEW; END",
        "RETURN NEW; END",
        test="base/test_migrations_elsewhere.py::"
        "test_a_migrated_database_is_exactly_what_the_program_knows_and_is_migrated_once",
    ),
    Mutant(
        "on a server whoever was erased gets a key again",
        "bot/base/keys_elsewhere.py",
        "WHERE owner = %s AND destroyed_at IS NOT NULL",
        "WHERE owner = %s AND destroyed_at < 0",
        test="base/test_keys_elsewhere.py::test_a_destroyed_key_opens_nothing_and_is_never_made_again",
    ),
    Mutant(
        "on a server new keys are made where those that sealed everything are lost",
        "bot/base/server.py",
        "if new and is_used(at):",
        "if False:",
        test="commands/test_elsewhere.py::test_lost_keys_are_said_and_no_new_ones_made",
    ),
    Mutant(
        "on a server whoever serves may do more than its tables need",
        "bot/base/schema_elsewhere.py",
        'changes = made.info["changes"]',
        "changes = None",
        test="base/test_keys_elsewhere.py::test_who_serves_changes_no_line_of_the_record",
    ),
    Mutant(
        "a move gives numbers again that were given once",
        "bot/base/moving.py",
        "max(highest, given.get(made.name, 0)) + 1",
        "highest + 1",
        test="commands/test_move.py::test_everything_comes_over_and_people_go_on_from_there",
    ),
    Mutant(
        "a move leaves out whose keys were destroyed",
        "bot/base/moving.py",
        '"UNION ALL SELECT owner, NULL, at FROM destroyed"',
        '"UNION ALL SELECT owner, NULL, at FROM destroyed WHERE at < 0"',
        test="commands/test_move.py::test_everything_comes_over_and_people_go_on_from_there",
    ),
    Mutant(
        "a move keeps rows that came over differently",
        "bot/base/moving.py",
        "if found != came[part.name]:",
        "if found.rows != came[part.name].rows:",
        test="commands/test_move.py::test_what_the_server_refuses_or_changes_is_seen",
    ),
    Mutant(
        "a file is served from which everybody has moved",
        "bot/base/database.py",
        "if not also_moved and (told := moved.told(file)) is not None:",
        "if False and (told := moved.told(file)) is not None:",
        test="commands/test_move.py::test_it_can_be_done_again_and_nobody_serves_the_file_any_more",
    ),
    Mutant(
        "an older program serves a database that is not for it",
        "bot/base/schema.py",
        "(oldest is None or oldest > newest())",
        "oldest is None",
        test="commands/test_upgrade_elsewhere.py::"
        "test_where_older_ones_cannot_serve_they_are_stopped_first_and_refuse_then",
    ),
    Mutant(
        "a later step lets programs back in that an earlier one shut out",
        "bot/base/schema_elsewhere.py",
        "return max((getattr(step.module",
        "return min((getattr(step.module",
        test="commands/test_upgrade_elsewhere.py::"
        "test_where_older_ones_cannot_serve_they_are_stopped_first_and_refuse_then",
    ),
    Mutant(
        "what older programs need is taken from under one that serves",
        "bot/base/schema_elsewhere.py",
        "and before < target and oldest_beside(before)",
        "and before > target and oldest_beside(before)",
        test="commands/test_upgrade_elsewhere.py::"
        "test_where_older_ones_cannot_serve_they_are_stopped_first_and_refuse_then",
    ),
    Mutant(
        "of two updates that two workers kept the second is handled first",
        "handlers/intake.py",
        "if not self.shared or inbox.is_next(tx, one.inbox_id):",
        "if True:",
        test=f"{LEFT}test_what_waits_behind_something_another_keeps_has_its_turn_after_it",
    ),
    Mutant(
        "what waits behind an update another worker kept is not called",
        "handlers/intake.py",
        "if self.shared and inbox.has_more(tx, one.sender):",
        "if False:",
        test=f"{LEFT}test_what_waits_behind_something_another_keeps_has_its_turn_after_it",
    ),
    Mutant(
        "a worker takes over what another has only just kept",
        "handlers/leftovers.py",
        "until = self._clock.now() - lease",
        "until = self._clock.now()",
        test=f"{LEFT}test_what_is_fresh_is_left_to_whoever_kept_it_and_then_taken_over",
    ),
    Mutant(
        "a worker that does not lead sends too",
        "handlers/delivery.py",
        "if not self.leads or self._is_beginning():",
        "if self._is_beginning():",
        test=f"{LEFT}test_who_does_not_lead_sends_nothing_and_what_is_said_waits",
    ),
)
