"""The encrypted store: SQLCipher through sqlite-utils, nothing else in the program opens it."""
