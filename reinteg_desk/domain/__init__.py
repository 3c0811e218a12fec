"""What an assessment is made of: plain frozen values that know no screens, files or keys."""
