"""Cases from a file, for the commands that solve one."""

import json

from bot.commands import main


def answered(command, tmp_path, capsys, case, *more):
    """(exit code, standard output, standard error) of that command for a case, or for words that stand for one."""
    file = tmp_path / "case.json"
    file.write_text(case if isinstance(case, str) else json.dumps(case), encoding="utf-8")
    code = main([command, "--instance", str(file), *more])
    return code, *capsys.readouterr()
