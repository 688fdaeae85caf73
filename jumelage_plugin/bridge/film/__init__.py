"""The film of a twinning: story, pictures, subtitles and shot list."""
