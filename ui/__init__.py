"""Windows and menus. Algorithms are started by their id, never by their class."""
