"""Reinteg Desk: offline support for the assessment of work incapacity in Belgium."""

__version__ = "0.1.0"
