"""Files that come and go: case files and hand-over bundles."""
