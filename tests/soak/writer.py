"""A process that does the saves of the fault runs in order and says so after each save.

``python -m tests.soak.writer FOLDER COUNT SYNCHRONOUS`` writes ``ack N`` lines to standard output.
The last argument is ``FULL`` as shipped, or ``OFF`` to see that the simulation notices.
"""

import os
import sys
from pathlib import Path

from tests.soak.saves import Saver
from tests.vault_support import open_database


def main(folder: Path, count: int, synchronous: str) -> None:
    database = open_database(folder)
    with database.reading() as connection:
        connection.execute(f"PRAGMA synchronous = {synchronous}")
    saver = Saver(database)
    for number in range(1, count + 1):
        saver.save(number)
        os.write(1, f"ack {number}\n".encode())
    database.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
