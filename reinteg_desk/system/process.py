"""What the operating system may keep of this process."""

import contextlib


def refuse_core_dumps() -> None:
    """No memory image on disk after a crash: it would hold keys and files in the clear.

    Windows writes none unless somebody set it up to; there is nothing to switch off there.
    """
    try:
        import resource
    except ImportError:
        return
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
