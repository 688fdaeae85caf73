"""Rasters, tables and distances: the files behind the core's arrays."""
