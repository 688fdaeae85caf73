"""The science and the rules of the twinning: standard library and numpy only."""
