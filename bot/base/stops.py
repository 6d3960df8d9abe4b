"""Being told to stop, also while the program still loads: what is told then is heard as soon as there is somebody to
hear it, and breaks nothing off.
"""

import signal

STOPS = (signal.SIGINT, signal.SIGTERM)


def wait_with() -> None:
    """Keep what we are told until `hear`."""
    signal.pthread_sigmask(signal.SIG_BLOCK, STOPS)


def hear() -> None:
    """Hear it from now on, and what was kept at once."""
    signal.pthread_sigmask(signal.SIG_UNBLOCK, STOPS)
