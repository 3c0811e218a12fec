"""The occupational physician on a work place."""
