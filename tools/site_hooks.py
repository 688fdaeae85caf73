"""What the theme of the guide would load from elsewhere is taken out: a page shows what lies beside it, and no more."""

import re
from pathlib import Path

# the theme asks a server for these when a site is opened as files, and for diagrams, of which the guide has none
_SERVERS = re.compile(r"https://unpkg\.com/[\w./@-]+")


def on_post_build(config, **kwargs):  # noqa: ARG001 - the signature of MkDocs
    """Called by MkDocs when all files are written."""
    for path in Path(config["site_dir"]).rglob("*.js"):
        text = path.read_text(encoding="utf-8")
        changed = _SERVERS.sub("data:text/javascript,", text)
        if changed != text:
            path.write_text(changed, encoding="utf-8")
