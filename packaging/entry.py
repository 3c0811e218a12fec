"""Where the packaged program starts."""

from reinteg_desk.__main__ import main

main()
