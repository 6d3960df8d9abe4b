"""Each step on a server says which older programs can serve beside it, and one that takes something away says none."""

import ast
from collections.abc import Iterator

import pytest

from bot.base import drafting, schema, schema_elsewhere

ADDS = ("create_table", "add_column", "create_index")
AFTER = [step for step in schema.known() if step > schema_elsewhere.BEGINNING]


def takes_away(words: str) -> list[str]:
    """What an older program would not bear of a step, as it stands in the file; nothing of one that only adds."""
    up = next(one for one in ast.parse(words).body if isinstance(one, ast.FunctionDef) and one.name == "upgrade")
    made = {_name(call) for call in _calls(up) if _what(call) == "create_table"}
    return [ast.unparse(call) for call in _calls(up) if not _only_adds(call, made)]


def _calls(up: ast.FunctionDef) -> Iterator[ast.Call]:
    """Every call that is a statement of its own, or opens a block, in the order in which they stand."""
    for one in ast.walk(up):
        if isinstance(one, ast.Expr) and isinstance(one.value, ast.Call):
            yield one.value
        elif isinstance(one, ast.With):
            yield from (item.context_expr for item in one.items if isinstance(item.context_expr, ast.Call))


def _what(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else ast.unparse(call.func)


def _name(call: ast.Call, at: int = 0) -> str:
    said = call.args[at] if len(call.args) > at else None
    return str(said.value) if isinstance(said, ast.Constant) else ""


def _only_adds(call: ast.Call, made: set[str]) -> bool:
    """A new table and all about it; to a table there was, an index that refuses nothing or a column that may be empty
    or is filled by itself.
    """
    what, options = _what(call), {one.arg: ast.unparse(one.value) for one in call.keywords}
    if what == "create_table":
        return True
    if what == "create_index":
        return _name(call, 1) in made or options.get("unique", "False") == "False"
    if what == "add_column":
        return _name(call) in made or _may_be_left_out(call.args[-1])
    if what == "execute":
        words = _name(call).split()
        named = words[words.index("ON") + 1 if "ON" in words else 2 :][:1]
        if words[:2] == ["CREATE", "FUNCTION"]:
            return True
        return words[:2] == ["CREATE", "TRIGGER"] and named[0] in made
    return False


def _may_be_left_out(column: ast.expr) -> bool:
    assert isinstance(column, ast.Call)
    options = {one.arg: ast.unparse(one.value) for one in column.keywords}
    others = [ast.unparse(one) for one in column.args[2:]]
    refers = any("ForeignKey" in said for said in others)
    return not refers and (options.get("nullable", "True") == "True" or "server_default" in options)


def source(step: str) -> str:
    (file,) = drafting.VERSIONS.glob(f"{step}_*.py")
    return file.read_text(encoding="utf-8")


def oldest_of(words: str) -> str | None:
    """What a step says of the oldest program that can serve beside it."""
    found = [
        one.value.value
        for one in ast.parse(words).body
        if isinstance(one, ast.Assign)
        and ast.unparse(one.targets[0]) == "oldest"
        and isinstance(one.value, ast.Constant)
    ]
    return str(found[0]) if found else None


def test_every_step_says_which_programs_can_serve_beside_it() -> None:
    for step in AFTER:
        oldest = oldest_of(source(step))
        assert oldest is not None, f"{step} does not say which is the `oldest` program that can serve beside it"
        assert schema_elsewhere.BEGINNING <= oldest <= step, step
        assert oldest == step or takes_away(source(step)) == [], f"{step} takes something away: its oldest is itself"


def test_what_the_database_says_is_what_the_steps_say() -> None:
    assert schema_elsewhere.oldest_beside(schema_elsewhere.BEGINNING) == schema_elsewhere.BEGINNING
    said = [oldest_of(source(step)) or step for step in AFTER]
    assert schema_elsewhere.oldest_beside(schema.newest()) == max(said, default=schema_elsewhere.BEGINNING)


def test_a_draft_is_for_no_older_program_until_somebody_read_it() -> None:
    assert "oldest = ${repr(up_revision)}" in (schema.MIGRATIONS / "script.py.mako").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "step",
    [
        "op.create_table('new', sa.Column('id', WIDE, nullable=False))",
        "op.create_index('ix_old_more', 'old', ['more'], unique=False)",
        "op.add_column('old', sa.Column('more', sa.Text()))",
        "op.add_column('old', sa.Column('more', WIDE, server_default='0', nullable=False))",
        "op.create_table('new')\n    op.create_index('ix_new', 'new', ['a'], unique=True)\n    "
        "op.execute('CREATE TRIGGER new_no BEFORE UPDATE ON new BEGIN x; END')",
    ],
)
def test_what_only_adds_may_be_served_by_older_ones(step: str) -> None:
    assert takes_away(f"def upgrade() -> None:\n    {step}\n") == []


@pytest.mark.parametrize(
    "step",
    [
        "op.drop_table('old')",
        "op.drop_column('old', 'more')",
        "op.drop_index('ix_old')",
        "op.rename_table('old', 'new')",
        "op.alter_column('old', 'more', new_column_name='less')",
        "op.add_column('old', sa.Column('more', WIDE, nullable=False))",
        "op.add_column('old', sa.Column('more', WIDE, sa.ForeignKey('new.id'), nullable=True))",
        "op.create_index('ix_old_one', 'old', ['more'], unique=True)",
        "op.create_check_constraint('ck_old', 'old', 'more > 0')",
        "op.execute('DELETE FROM old')",
        "op.execute('CREATE TRIGGER old_no BEFORE UPDATE ON old BEGIN x; END')",
        "with op.batch_alter_table('old') as old:\n        old.drop_column('more')",
    ],
)
def test_what_takes_away_or_tightens_may_not(step: str) -> None:
    assert takes_away(f"def upgrade() -> None:\n    {step}\n") != []
