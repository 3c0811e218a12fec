"""What an assessment is made of: plain frozen values that know nothing of screens, files or keys."""
