"""Colleagues, handing files over, and putting together what they hand over."""
