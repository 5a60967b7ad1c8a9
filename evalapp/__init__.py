"""evalapp: competency assessments and the youth personnel reserve for personnel units."""

import os

# numpy's linear algebra would start a thread for each processor. They spin while they wait, which beside
# other work takes thirty times as long, and they add up in another order on every machine.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


__version__ = "0.1.0"
