"""Occupations and requirements: reading, checking, searching, importing."""
