"""Posters: nine sheets for the wall, made of native layout items only."""
