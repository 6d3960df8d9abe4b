"""Run every check; say what is wrong and where; exit 1 when anything is."""

import sys

from tests.checks import hazards, permissions, presses, screens, senders, settings, sizes, skills, stray, tables, texts

CHECKS = (sizes, settings, presses, permissions, senders, tables, skills, hazards, stray, texts, screens)


def main() -> int:
    failed = False
    for check in CHECKS:
        found = check.problems()
        name = check.__name__.rsplit(".", 1)[-1]
        print(f"{name}: {'well' if not found else f'{len(found)} wrong'}")
        for problem in found:
            print(f"  {problem}")
        failed = failed or bool(found)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
