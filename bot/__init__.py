"""Everything that is not Telegram: the rooms and the floor they stand on."""

import os

# Before numpy is loaded: its threads wait for each other by spinning. On two cores with other work beside it, what four
# hundred texts mean took 4 s with one of them and 93 s with two.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
