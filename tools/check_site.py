#!/usr/bin/python3
"""Fails when a page of a site would load anything from elsewhere, or a link leads nowhere: check_site.py DIR."""

from __future__ import annotations

import re
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

LOADING = {"img": "src", "script": "src", "iframe": "src", "source": "src", "video": "src", "audio": "src"}
LOADING_LINKS = {"stylesheet", "icon", "preload", "prefetch", "preconnect", "dns-prefetch", "modulepreload"}
FETCHED = re.compile(
    r"""url\(["']?(?:https?:)?//[^)]*|@import\s+["'](?:https?:)?//[^"']*|https?://(?:unpkg|cdn)[^"'` ]*"""
)


class Page(HTMLParser):
    """What a page loads, where its links lead, and the anchors it has."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.loads: list[str] = []
        self.links: list[str] = []
        self.anchors: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list) -> None:
        told = dict(attrs)
        self.anchors |= {told[name] for name in ("id", "name") if told.get(name)}
        if tag in LOADING:
            self.loads.append(told.get(LOADING[tag]) or "")
        if tag == "link" and LOADING_LINKS & set((told.get("rel") or "").split()):
            self.loads.append(told.get("href") or "")
        if tag == "a":
            self.links.append(told.get("href") or "")


def is_elsewhere(address: str) -> bool:
    """Tell whether an address leaves the site."""
    return bool(urlsplit(address).netloc)


def findings(folder: Path) -> list[str]:
    """Everything that is wrong in a site."""
    pages = {path.resolve(): Page(path.read_text(encoding="utf-8")) for path in sorted(folder.rglob("*.html"))}
    found = []
    for path, page in pages.items():
        found += [f"{path.name}: loads {address}" for address in page.loads if is_elsewhere(address)]
        for link in page.links:
            place = urlsplit(link)
            target = (path.parent / unquote(place.path)).resolve() if place.path else path
            target = target / "index.html" if target.is_dir() else target
            if not place.scheme and place.fragment and target in pages:
                known = unquote(place.fragment) in pages[target].anchors
                found += [] if known else [f"{path}: {link} leads nowhere"]
    for path in (*folder.rglob("*.css"), *folder.rglob("*.js")):
        text = path.read_text(encoding="utf-8")
        found += [f"{path.name}: would load {address}" for address in FETCHED.findall(text)]
    return found


def main() -> int:
    """Check the site of the command line."""
    found = findings(Path(sys.argv[1]))
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
