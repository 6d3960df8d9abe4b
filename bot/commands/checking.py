"""`check`: the doctor's findings, for people or as JSON."""

import argparse
import json
from collections import Counter
from dataclasses import asdict

from bot.commands import doctor
from bot.commands.command import PROBLEM, WELL, Command
from bot.commands.doctor.finding import Finding
from bot.settings import Settings

SIGNS = {"well": "well   ", "warning": "look   ", "wrong": "WRONG  "}


def _check(settings: Settings, options: argparse.Namespace) -> int:
    findings = doctor.examine(settings)
    states = Counter(finding.state for finding in findings)
    if options.json:
        verdict = next((state for state in ("wrong", "warning") if states[state]), "well")
        print(json.dumps({"verdict": verdict, "findings": [asdict(finding) for finding in findings]}, indent=2))
    else:
        for finding in findings:
            print(_line(finding))
        print(f"\n{states['wrong']} wrong, {states['warning']} to look at, {states['well']} well")
    return PROBLEM if states["wrong"] else WELL


def _line(finding: Finding) -> str:
    said = f"{SIGNS[finding.state]} {finding.what}: {finding.how}"
    return f"{said}\n         → {finding.to_do}" if finding.to_do else said


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="as JSON, for programs")


CHECK = Command(
    "check",
    "Look at everything Kith needs and say what to do where something is not well. Changes nothing.",
    _check,
    _arguments,
)
