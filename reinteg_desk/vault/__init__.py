"""Who gets in: key slots, users, signatures, the device keyring."""
