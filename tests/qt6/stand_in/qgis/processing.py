"""A name alone."""
