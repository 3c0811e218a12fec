"""What leaves the room on paper: one layout, one module a document."""
