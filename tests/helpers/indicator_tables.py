"""Tables of indicators as they are published, and the import of one: shared by the tests of the import."""

from qgis import processing

IMPORT = "jumelage:importindicators"

# The layout of INSEE; populations of 2021. The last four rows: overseas, a former commune, a secret, a note
FRENCH = """Populations légales;;;
;;;
Code géographique;Libellé géographique;Population municipale;Taux (chiffres inventés)
CODGEO;LIBGEO;P21_POP;TAUX
1001;L'Abergement-Clémenciat;832;12,5 %
31107;Carbonne;5 737;1,234 %
31555;Toulouse;504 078;n.d.
97105;Basse-Terre;9 861;3 %
01091;Châtillon-en-Michaille;3 300;4 %
31395;Muret;s;s
Source : Insee;;;
"""
# The layout of INE
SPANISH = """Población por municipios;
Municipios;Total
14029 Fuente Obejuna;4.415
28079 Madrid;3.332.035
"""


def file(folder, text, name="table.csv", encoding="cp1252"):
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return str(path)


def run(feedback=None, **parameters):
    wanted = {"OUTPUT": "memory:", "OUTPUT_ROWS": "memory:", "OUTPUT_INDICATORS": "memory:", **parameters}
    return processing.run(IMPORT, wanted, feedback=feedback)
