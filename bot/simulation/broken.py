"""How the simulation says that something does not hold."""


class Broken(SystemExit):
    """An invariant does not hold; the sentence says which, with ids. Like a crash it stops everything at once, so that
    nothing that handles errors can swallow it.
    """
