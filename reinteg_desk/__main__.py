"""``python -m reinteg_desk`` and the ``reinteg-desk`` command."""

import sys

from reinteg_desk.cli import run


def main() -> None:
    """Run the command line of this process."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
