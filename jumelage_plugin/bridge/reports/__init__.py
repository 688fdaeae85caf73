"""Documents of a twinning, to be read, printed and changed: one module for each."""
