"""A process that saves one consultation in a loop and says so after each save.

``python -m tests.soak.writer FOLDER COUNT SYNCHRONOUS`` writes ``ack N`` lines to standard output.
The last argument is ``FULL`` as shipped, or ``OFF`` to see that the simulation notices.
"""

import os
import sys
from pathlib import Path

from tests.vault_support import case_of, consultations_of, open_database


def main(folder: Path, count: int, synchronous: str) -> None:
    database = open_database(folder)
    with database.reading() as connection:
        connection.execute(f"PRAGMA synchronous = {synchronous}")
    consultations = consultations_of(database)
    (row,) = consultations.rows()
    for number in range(1, count + 1):
        consultations.save(row.consultation_id, case_of("Jan", remark=str(number)))
        os.write(1, f"ack {number}\n".encode())
    database.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
