"""The style of a document's page, on the screen and on paper: that of `document_look`."""

from __future__ import annotations

from . import document_look as look

_FAMILIES = ", ".join(f'"{name}"' if " " in name else name for name in look.FAMILIES)

STYLE = f"""
body {{ margin: 0; color: {look.INK}; background: #ffffff; font: 1rem/1.55 {_FAMILIES}; }}
main {{ max-width: 46rem; margin: 0 auto; padding: 2rem 1.2rem 4rem; }}
h1, h2, h3, h4, h5 {{ line-height: 1.2; margin: 2em 0 0.5em; break-after: avoid; }}
h1 {{ font-size: 2rem; margin-top: 0; padding-bottom: 0.4em; border-bottom: 3px solid {look.WARM}; }}
h2 {{ font-size: 1.5rem; }}
h3 {{ font-size: 1.2rem; }}
h4 {{ font-size: 1.05rem; color: {look.WARM}; }}
h5 {{ font-size: 1rem; color: {look.SOFT_INK}; }}
p, li, td, th, figcaption, caption, h1, h2, h3, h4, h5 {{ white-space: break-spaces; overflow-wrap: anywhere; }}
a {{ color: {look.LINK}; }}
.lead {{ font-size: 1.15rem; color: {look.SOFT_INK}; }}
.note, figcaption {{ font-size: 0.85rem; color: {look.SOFT_INK}; }}
blockquote {{ margin: 1em 0 1em 1em; padding-left: 1em; border-left: 3px solid {look.WARM}; font-style: italic; }}
figure {{ margin: 1.5em 0; break-inside: avoid; }}
img {{ max-width: 100%; height: auto; }}
.table {{ overflow-x: auto; }}
table {{ border-collapse: collapse; width: 100%; margin: 1.2em 0; font-size: 0.92rem; }}
caption {{ text-align: left; font-weight: bold; padding-bottom: 0.5em; }}
th, td {{ text-align: left; vertical-align: top; padding: 0.45em 0.6em; border-bottom: 1px solid {look.HAIRLINE}; }}
thead th {{ background: {look.TINT}; vertical-align: bottom; border-bottom: 1.5px solid {look.INK}; }}
.ticks {{ list-style: none; padding-left: 0.2em; }}
.ruled div {{ height: {look.RULED_LINE:g}mm; border-bottom: 1px solid {look.HAIRLINE}; }}
.contents ul {{ list-style: none; padding-left: 1.2em; margin: 0.2em 0; }}
.contents > ul {{ padding-left: 0; }}
.contents-title {{ font-weight: bold; font-size: 1.2rem; margin-bottom: 0.3em; }}
@media print {{
  body {{ font-size: 10pt; line-height: 1.4; }}
  main {{ max-width: none; padding: 0; }}
  a {{ color: inherit; }}
  .new-page {{ break-before: page; }}
  .table {{ overflow: visible; }}
  thead {{ display: table-header-group; }}
  tr {{ break-inside: avoid; }}
}}
"""
