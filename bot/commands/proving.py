"""`prove`: one of the house's promises, tried hard on the real thing."""

import argparse
import json
from typing import TYPE_CHECKING

from bot.commands import revision
from bot.commands.command import PROBLEM, WELL, Command, Wrong
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.simulation.proofs.proof import Proof, Proved

COUNTED = {
    "runs": "how many, where a proof is made of many (escalation: 10000)",
    "operations": "how many (ledger: 100000; ten million take about an hour)",
    "updates": "how many (inputs: 1000000)",
}
"""What a proof may count, and what is said of it."""


def _prove(settings: Settings, options: argparse.Namespace) -> int:
    del settings
    from bot.simulation.proofs import PROOFS  # they take the simulated Telegram along, which nobody else needs

    proofs = {proof.name: proof for proof in PROOFS}
    if options.what not in proofs:
        known = "\n".join(f"  {proof.name:<10} {proof.help}" for proof in PROOFS)
        raise Wrong(f"There is no proof called {options.what!r}. These there are:\n{known}")
    if options.seed < 0:
        raise Wrong("--seed must be a whole number from 0 on.")
    found = _found(proofs[options.what], options)
    verdict = {"verdict": "broken" if found.broken else "ok", "what": options.what, "seed": options.seed}
    told = {**verdict, **found.counts, "revision": revision.of_program()}
    print(json.dumps({**told, **({"broken": found.broken} if found.broken else {})}))
    return PROBLEM if found.broken else WELL


def _found(proof: "Proof", options: argparse.Namespace) -> "Proved":
    said = {word: getattr(options, word) for word in COUNTED}
    for word in (word for word, number in said.items() if number is not None):
        if proof.sized is None or proof.counted != word:
            raise Wrong(f"--{word} says nothing to {proof.name!r}.")
        if said[word] < 1:
            raise Wrong(f"--{word} must be a whole number from 1 on.")
        return proof.sized(options.seed, said[word])
    return proof.run(options.seed, options.short)


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", metavar="WHAT", help="which promise; an unknown word lists them")
    parser.add_argument("--short", action="store_true", help="a short form, in well under a minute")
    for word, told in COUNTED.items():
        parser.add_argument(f"--{word}", type=int, help=told)
    parser.add_argument("--seed", type=int, default=1, help="the same seed tries the same (default: 1)")


PROVE = Command(
    "prove", "Try one of the house's promises hard, on the real thing. The last line is JSON.", _prove, _arguments
)
