"""What is in `deploy/` can be read, gives away no rights, and names only what is there."""

import re
from collections import defaultdict
from pathlib import Path
from typing import Any

from bot import settings
from bot.commands import COMMANDS

ROOT = Path(__file__).resolve().parents[1]
DEPLOY = ROOT / "deploy"
NAMES = {command.name for command in COMMANDS}
PYTHON = {"PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED"}
HARDENED = {
    "NoNewPrivileges": "yes",
    "CapabilityBoundingSet": "",
    "ProtectSystem": "strict",
    "ProtectHome": "yes",
    "PrivateTmp": "yes",
    "PrivateDevices": "yes",
    "RestrictNamespaces": "yes",
    "SystemCallFilter": "@system-service",
    "UMask": "0077",
    "User": "kith",
    "StateDirectory": "kith",
    "StateDirectoryMode": "0700",
}


def unit(name: str) -> dict[str, dict[str, list[str]]]:
    """The sections of a unit, with each value of each setting. `ValueError` for a line that is none."""
    found: dict[str, dict[str, list[str]]] = {}
    section: dict[str, list[str]] = {}
    for line in (DEPLOY / name).read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        if (head := re.fullmatch(r"\[(\w+)\]", line)) is not None:
            section = found.setdefault(head[1], defaultdict(list))
        elif (said := re.fullmatch(r"(\w+)=(.*)", line)) is not None:
            section[said[1]].append(said[2])
        else:
            raise ValueError(line)
    return found


def compose() -> Any:
    """The compose file: of YAML it uses maps, lists of words and one list in brackets. `ValueError` for more."""
    lines = [line for line in (DEPLOY / "compose.yaml").read_text().splitlines() if line.strip()[:1] not in ("", "#")]
    made, left = block(lines, 0)
    assert left == []
    return made


def block(lines: list[str], depth: int) -> tuple[Any, list[str]]:
    if lines[0].strip().startswith("- "):
        words = []
        while lines and lines[0].startswith(" " * depth + "- "):
            words.append(word(lines[0].strip()[2:]))
            lines = lines[1:]
        return words, lines
    made: dict[str, Any] = {}
    while lines and not lines[0].startswith(" " * (depth + 1)) and lines[0].startswith(" " * depth):
        said = re.fullmatch(r" *([\w-]+):(?: (.+))?", lines[0])
        if said is None or said[1] in made:
            raise ValueError(lines[0])
        deeper = len(lines) > 1 and lines[1].startswith(" " * (depth + 2))
        made[said[1]], lines = (word(said[2]), lines[1:]) if said[2] else (None, lines[1:])
        if deeper and made[said[1]] is None:
            made[said[1]], lines = block(lines, depth + 2)
    return made, lines


def word(said: str) -> Any:
    if said.startswith("["):
        return re.findall(r'"([^"]*)"', said)
    if said in ("true", "false"):
        return said == "true"
    return said.strip('"')


def test_the_unit_has_no_rights_but_to_its_own_data() -> None:
    service = unit("kith.service")["Service"]
    assert {key: service[key][0] for key in HARDENED} == HARDENED


def test_the_unit_starts_a_command_there_is_with_settings_there_are() -> None:
    service = unit("kith.service")["Service"]
    command = re.fullmatch(r"/opt/kith/\.venv/bin/python -m bot (\w+)", service["ExecStart"][0])
    assert command is not None
    assert command[1] in NAMES
    given = dict(line.split("=", 1) for line in service["Environment"])
    assert set(given) <= {*settings.names(), *PYTHON}
    for value in (given["DATABASE_URL"].removeprefix("sqlite:///"), given["BACKUP_FOLDER"]):
        assert value.startswith(f"/var/lib/{service['StateDirectory'][0]}/")


def test_the_service_stops_cleanly_and_does_not_try_a_wrong_setting_again() -> None:
    service = unit("kith.service")["Service"]
    assert (service["KillSignal"], service["RestartPreventExitStatus"]) == (["SIGTERM"], ["2"])
    assert int(service["TimeoutStopSec"][0]) > 10
    credential, _ = service["LoadCredential"][0].split(":")
    assert f"BOT_TOKEN_FILE=%d/{credential}" in service["Environment"]


def steps() -> list[tuple[str, str]]:
    """The instructions of the container file."""
    words = (DEPLOY / "Containerfile").read_text(encoding="utf-8").replace("\\\n", " ")
    return [tuple(line.split(maxsplit=1)) for line in words.splitlines() if line and not line.startswith("#")]


def test_the_container_is_nobody_and_runs_what_there_is() -> None:
    said = dict(steps())
    assert said["USER"] == "10001:10001"
    assert said["VOLUME"] == "/data"
    assert re.findall(r'"([^"]+)"', said["ENTRYPOINT"] + said["CMD"]) == ["python", "-m", "bot", "run"]
    given = dict(re.findall(r"(\w+)=(\S+)", said["ENV"]))
    assert set(given) <= {*settings.names(), *PYTHON}
    assert [value for value in given.values() if value.startswith(("sqlite", "/"))] == [
        "sqlite:////data/kith.db",
        "/data/backups",
    ]
    assert [name for name, _ in steps()].index("USER") > [name for name, _ in steps()].index("RUN")


def test_the_container_takes_along_what_is_there_and_no_secret() -> None:
    copied = [source.split()[0] for name, source in steps() if name == "COPY"]
    assert all((ROOT / source).exists() for source in copied)
    assert {"bot", "handlers", "content", "requirements.lock"} <= set(copied)
    assert any("--require-hashes" in what for name, what in steps() if name == "RUN")
    seen = (DEPLOY / "Containerfile.dockerignore").read_text().splitlines()
    assert seen[0] == "*"
    assert {line[1:] for line in seen if line.startswith("!")} == set(copied)


def test_the_compose_file_gives_no_rights_and_names_what_is_there() -> None:
    found = compose()
    kith = found["services"]["kith"]
    assert (kith["read_only"], kith["cap_drop"], kith["security_opt"]) == (True, ["ALL"], ["no-new-privileges:true"])
    assert kith["user"] == dict(steps())["USER"]
    assert (DEPLOY / kith["build"]["context"] / kith["build"]["dockerfile"]).exists()
    assert kith["command"][0] in NAMES
    assert set(kith["environment"]) <= set(settings.names())
    assert kith["environment"]["BOT_TOKEN_FILE"] == f"/run/secrets/{kith['secrets'][0]}"
    assert kith["volumes"] == [f"{next(iter(found['volumes']))}:{dict(steps())['VOLUME']}"]
    assert f":{kith['environment']['HEALTH_PORT']}/healthz" in kith["healthcheck"]["test"][3]
    assert "ports" not in kith, "nothing is open unless asked"
    assert "deploy/secrets/" in (ROOT / ".gitignore").read_text().splitlines()
