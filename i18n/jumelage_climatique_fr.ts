<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Jumelage</name>
    <message>
        <source>(estimate, ±{error:.0f})</source>
        <translation>(estimation, ±{error:.0f})</translation>
    </message>
    <message>
        <source>+{level:.1f} °C worldwide</source>
        <translation>+{level:.1f} °C dans le monde</translation>
    </message>
    <message>
        <source>2030 (France at +2 °C)</source>
        <translation>2030 (France à +2 °C)</translation>
    </message>
    <message>
        <source>2041-2060, SSP1-2.6 emissions</source>
        <translation>2041-2060, émissions SSP1-2.6</translation>
    </message>
    <message>
        <source>2041-2060, SSP2-4.5 emissions</source>
        <translation>2041-2060, émissions SSP2-4.5</translation>
    </message>
    <message>
        <source>2041-2060, SSP3-7.0 emissions</source>
        <translation>2041-2060, émissions SSP3-7.0</translation>
    </message>
    <message>
        <source>2041-2060, SSP5-8.5 emissions</source>
        <translation>2041-2060, émissions SSP5-8.5</translation>
    </message>
    <message>
        <source>2050 (France at +2.7 °C)</source>
        <translation>2050 (France à +2,7 °C)</translation>
    </message>
    <message>
        <source>2100 (France at +4 °C)</source>
        <translation>2100 (France à +4 °C)</translation>
    </message>
    <message>
        <source>29,281 places of 500 inhabitants or more (Italy, Portugal, Greece, the Balkans, Maghreb …), without area.</source>
        <translation>29 281 localités d’au moins 500 habitants (Italie, Portugal, Grèce, Balkans, Maghreb…), sans superficie.</translation>
    </message>
    <message>
        <source>8 models out of 10</source>
        <translation>8 modèles sur 10</translation>
    </message>
    <message>
        <source>A commune cannot be its own partner.</source>
        <translation>Une commune ne peut pas être sa propre partenaire.</translation>
    </message>
    <message>
        <source>A place on the map instead of a commune: the commune that holds it is taken.</source>
        <translation>Un lieu sur la carte au lieu d’une commune : la commune où il se trouve est retenue.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord des modèles</translation>
    </message>
    <message>
        <source>Agreement: share of models at 2 sigma or less. Way travelled: how much of the way from here today to here at the horizon that place has already gone. For and against: that place today, compared with what is expected here at the horizon.</source>
        <translation>Accord des modèles : part des modèles à 2 sigma ou moins. Chemin parcouru : part du chemin, d’ici aujourd’hui à ici à l’horizon choisi, que ce lieu a déjà parcourue. Pour et contre : ce lieu aujourd’hui, comparé à ce qui est attendu ici à l’horizon choisi.</translation>
    </message>
    <message>
        <source>Agreement: share of models at 2 sigma or less. Way travelled: how much of the way from here today to here at the horizon that place has already gone. Temperature and rain: that place today against here at the horizon.</source>
        <translation>Accord des modèles : part des modèles à 2 sigma ou moins. Chemin parcouru : part du chemin, d’ici aujourd’hui à ici à l’horizon choisi, que ce lieu a déjà parcourue. Température et pluie : écart entre ce lieu aujourd’hui et ici à l’horizon choisi.</translation>
    </message>
    <message>
        <source>All eight when none is chosen: {names}.</source>
        <translation>Les huit si aucune n’est choisie : {names}.</translation>
    </message>
    <message>
        <source>All models of the ensemble when none is chosen.</source>
        <translation>Tous les modèles de l’ensemble si aucun n’est choisi.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fond de carte</translation>
    </message>
    <message>
        <source>Best places</source>
        <translation>Meilleurs lieux</translation>
    </message>
    <message>
        <source>Best places, at least 150 km apart</source>
        <translation>Meilleurs lieux, distants d’au moins 150 km</translation>
    </message>
    <message>
        <source>Between 0.7 and 4 K above 1850-1900; used by the custom horizon only.</source>
        <translation>Entre 0,7 et 4 °C au-dessus de 1850-1900 ; ne sert que pour l’horizon « custom ».</translation>
    </message>
    <message>
        <source>Bold line: what the models give for {home} (median); pale band: their range.</source>
        <translation>Trait fort : ce que les modèles donnent pour {home} (médiane) ; bande pâle : leur fourchette.</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>Frontières</translation>
    </message>
    <message>
        <source>Brings temperatures from the climate cell to each commune's own elevation; 0 turns it off.</source>
        <translation>Ramène les températures de la maille climatique à l’altitude propre de chaque commune ; 0 désactive cette correction.</translation>
    </message>
    <message>
        <source>CMIP6 by region, CMIP5 detail</source>
        <translation>CMIP6 par région, détail de CMIP5</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Annulé : rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Cannot write the raster {name}: {reason}</source>
        <translation>Impossible d’écrire le raster {name} : {reason}</translation>
    </message>
    <message>
        <source>Cannot write {path} whole: the disk may be full.</source>
        <translation>Impossible d’écrire {path} en entier : le disque est peut-être plein.</translation>
    </message>
    <message>
        <source>Cannot write {path}: check the folder, its rights and whether the file is open.</source>
        <translation>Impossible d’écrire {path} : vérifiez le dossier, ses droits d’accès, et que le fichier n’est pas ouvert.</translation>
    </message>
    <message>
        <source>Cannot write {path}: {reason}</source>
        <translation>Impossible d’écrire {path} : {reason}</translation>
    </message>
    <message>
        <source>Cells compared</source>
        <translation>Mailles comparées</translation>
    </message>
    <message>
        <source>Cells under 1 sigma</source>
        <translation>Mailles à moins de 1 sigma</translation>
    </message>
    <message>
        <source>Cells under 2 sigma</source>
        <translation>Mailles à moins de 2 sigma</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Climat</translation>
    </message>
    <message>
        <source>Climate 1981-2010 from ERA5 (Copernicus, CC BY 4.0), CRU TS (Open Government Licence v3), Météo-France LSH series (Licence Ouverte 2.0), Met Office (OGL v3), CHELSA (CC0), Deutscher Wetterdienst (own processing, CC BY 4.0), ETOPO5 (NOAA); patterns JGCRI CMIP5 (MIT), IPCC WG1 Atlas (CC BY 4.0), CLIMAAX (CC BY 4.0). Communes: IGN Admin Express 2025 (Licence Ouverte 2.0), INSEE population 2021, IGN-CNIG and NGMEP 2024 (CC BY 4.0), Eurostat LAU 2019 (© EuroGeographics, CC BY 4.0), GeoNames (CC BY 4.0). Map: Natural Earth.</source>
        <translation>Climat 1981-2010 d’après ERA5 (Copernicus, CC BY 4.0), CRU TS (Open Government Licence v3), séries LSH de Météo-France (Licence Ouverte 2.0), Met Office (OGL v3), CHELSA (CC0), Deutscher Wetterdienst (données retraitées par nos soins, CC BY 4.0), ETOPO5 (NOAA) ; changements par degré de réchauffement : JGCRI CMIP5 (MIT), Atlas du GIEC, groupe I (CC BY 4.0), CLIMAAX (CC BY 4.0). Communes : IGN Admin Express 2025 (Licence Ouverte 2.0), population INSEE 2021, IGN-CNIG et NGMEP 2024 (CC BY 4.0), Eurostat LAU 2019 (© EuroGeographics, CC BY 4.0), GeoNames (CC BY 4.0). Fond de carte : Natural Earth.</translation>
    </message>
    <message>
        <source>Climate analogues</source>
        <translation>Analogues climatiques</translation>
    </message>
    <message>
        <source>Climate analogues map</source>
        <translation>Carte des analogues climatiques</translation>
    </message>
    <message>
        <source>Climate here, today and at the horizon</source>
        <translation>Climat d’ici, aujourd’hui et à l’horizon choisi</translation>
    </message>
    <message>
        <source>Climate models</source>
        <translation>Modèles de climat</translation>
    </message>
    <message>
        <source>Climate of {name}, today and at the horizon</source>
        <translation>{name} : climat d’aujourd’hui et à l’horizon choisi</translation>
    </message>
    <message>
        <source>Climate twinning</source>
        <translation>Jumelage climatique</translation>
    </message>
    <message>
        <source>Climate twins of a commune</source>
        <translation>Jumelles climatiques d’une commune</translation>
    </message>
    <message>
        <source>Climate twins of {name} for {horizon}</source>
        <translation>Jumelles climatiques pour {name}, horizon {horizon}</translation>
    </message>
    <message>
        <source>Climates are compared over {count} seasonal variables; the yardstick is the place's own variability from year to year, {kind}. Sigma tells how unusual the remaining difference would be here: under 1 strong analogue, 1 to 2 good, 2 to 4 partial, 4 or more no analogue. These are reading aids, not tests; sigma is lenient on rain, so look at the gaps in °C and % as well.</source>
        <translation>Les climats sont comparés sur {count} variables saisonnières ; l’étalon est la variabilité du lieu lui-même d’une année à l’autre, {kind}. Le sigma dit à quel point l’écart restant serait inhabituel ici : moins de 1, analogue fort ; de 1 à 2, bon ; de 2 à 4, partiel ; 4 ou plus, pas d’analogue. Ce sont des repères de lecture, pas des tests statistiques ; le sigma est indulgent pour la pluie, regardez donc aussi les écarts en °C et en %.</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Communes compared</source>
        <translation>Communes comparées</translation>
    </message>
    <message>
        <source>Communes outside the climate data</source>
        <translation>Communes hors des données climatiques</translation>
    </message>
    <message>
        <source>Computes the climate analogues and the twins of a commune, and puts all there is to show into one folder: the map (analogue.tif), the twins (twins.gpkg), reports, a QGIS project with everything styled (jumelage.qgz) and a poster in A3 (poster.pdf, poster.png).

The poster shows the commune given as twin; else the first partner, else the best-ranked twin. The folder can be moved, copied and opened in a QGIS that lacks this plugin. Files of an earlier run in the same folder are replaced.</source>
        <translation>Calcule les analogues climatiques et les jumelles d’une commune, et réunit dans un seul dossier tout ce qu’il y a à montrer : la carte (analogue.tif), les jumelles (twins.gpkg), des rapports, un projet QGIS déjà mis en forme (jumelage.qgz) et une affiche au format A3 (poster.pdf, poster.png).

L’affiche présente la commune indiquée comme jumelle ; à défaut, le premier partenaire ; à défaut encore, la jumelle la mieux classée. Le dossier peut être déplacé, copié et ouvert dans un QGIS où cette extension n’est pas installée. Les fichiers d’un calcul précédent dans le même dossier sont remplacés.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Country and code, for example FR:31107 for Carbonne; a name alone will do where only one place bears it.</source>
        <translation>Pays et code, par exemple FR:31107 pour Carbonne ; le nom seul suffit s’il n’est porté que par un seul lieu.</translation>
    </message>
    <message>
        <source>Country and code; the first partner, else the best twin, when empty.</source>
        <translation>Pays et code ; si le champ est vide : le premier partenaire, à défaut la meilleure jumelle.</translation>
    </message>
    <message>
        <source>Covariance of the seasons</source>
        <translation>Covariance des saisons</translation>
    </message>
    <message>
        <source>Degree of urbanisation (Eurostat): city, town, rural. All when none is chosen.</source>
        <translation>Degré d’urbanisation (Eurostat) : city (densément peuplé), town (densité intermédiaire), rural. Toutes les classes si aucune n’est choisie.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Distance to the climate expected</source>
        <translation>Écart avec le climat attendu</translation>
    </message>
    <message>
        <source>Ensemble of climate models</source>
        <translation>Ensemble de modèles de climat</translation>
    </message>
    <message>
        <source>Existing or wished twin towns, always in the result with their true rank: ES:14029, several by commas.</source>
        <translation>Villes jumelées, existantes ou souhaitées, toujours présentes dans le résultat avec leur vrai rang, par exemple ES:14029 ; s’il y en a plusieurs, séparez-les par des virgules.</translation>
    </message>
    <message>
        <source>Find climate twins…</source>
        <translation>Trouver des jumelles climatiques…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Give either a commune or a point.</source>
        <translation>Indiquez soit une commune, soit un point.</translation>
    </message>
    <message>
        <source>Global warming level (°C above 1850-1900)</source>
        <translation>Niveau de réchauffement mondial (°C au-dessus de 1850-1900)</translation>
    </message>
    <message>
        <source>Global warming level of the custom horizon (K)</source>
        <translation>Niveau de réchauffement mondial de l’horizon « custom » (°C)</translation>
    </message>
    <message>
        <source>Greatest distance (km)</source>
        <translation>Distance maximale (km)</translation>
    </message>
    <message>
        <source>Greatest elevation (m)</source>
        <translation>Altitude maximale (m)</translation>
    </message>
    <message>
        <source>Greatest population</source>
        <translation>Population maximale</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>Horizon (median)</source>
        <translation>Horizon (médiane)</translation>
    </message>
    <message>
        <source>Horizon: {name}. Futures are {ensemble} patterns of {models} models scaled to a global warming of {level:.2f} °C above 1850-1900; they are not model runs.</source>
        <translation>Horizon : {name}. Les climats futurs viennent des changements par degré de réchauffement mondial que donnent {models} modèles ({ensemble}), appliqués à un réchauffement de {level:.2f} °C au-dessus de 1850-1900 ; ce ne sont pas des simulations directes des modèles.</translation>
    </message>
    <message>
        <source>Horizon: {name}; {ensemble} patterns scaled to {level:.2f} °C of global warming above 1850-1900, not model runs.</source>
        <translation>Horizon : {name} ; changements {ensemble} appliqués à {level:.2f} °C de réchauffement mondial depuis 1850-1900, et non des simulations directes.</translation>
    </message>
    <message>
        <source>In brackets after sigma: a second opinion, with the {kind} covariance.</source>
        <translation>Entre parenthèses après le sigma : un second avis, avec la covariance {kind}.</translation>
    </message>
    <message>
        <source>Include localities of 32 other countries</source>
        <translation>Inclure les localités de 32 autres pays</translation>
    </message>
    <message>
        <source>Lakes</source>
        <translation>Lacs</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>Repères</translation>
    </message>
    <message>
        <source>Least distance (km)</source>
        <translation>Distance minimale (km)</translation>
    </message>
    <message>
        <source>Least elevation (m)</source>
        <translation>Altitude minimale (m)</translation>
    </message>
    <message>
        <source>Least population</source>
        <translation>Population minimale</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Look at 2100 (France at +4 °C, tracc2100) as well: it then moves {sigma:.1f} sigma.</source>
        <translation>Regardez aussi 2100 (France à +4 °C, tracc2100) : le lieu s’éloigne alors de {sigma:.1f} sigma de son climat d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Made with Jumelage climatique, a free QGIS plugin.</source>
        <translation>Réalisé avec Jumelage climatique, une extension libre de QGIS.</translation>
    </message>
    <message>
        <source>Mean temperature, °C ({step:g} °C between lines)</source>
        <translation>Température moyenne, °C ({step:g} °C entre les lignes)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Name or code, for example FR:31107</source>
        <translation>Nom ou code, par exemple FR:31107</translation>
    </message>
    <message>
        <source>Natural Earth, public domain</source>
        <translation>Natural Earth, domaine public</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Près de</translation>
    </message>
    <message>
        <source>No analogue in this pool</source>
        <translation>Pas d’analogue parmi les lieux comparés</translation>
    </message>
    <message>
        <source>No analogue in this pool.</source>
        <translation>Aucun analogue parmi les lieux comparés.</translation>
    </message>
    <message>
        <source>No analogue in this pool: nothing in it is nearer than {sigma:.1f} sigma to the climate expected here.</source>
        <translation>Pas d’analogue parmi les lieux comparés : aucun n’est à moins de {sigma:.1f} sigma du climat attendu ici.</translation>
    </message>
    <message>
        <source>No candidate is left: widen the filters or the extent.</source>
        <translation>Il ne reste aucun candidat : élargissez les filtres ou l’emprise.</translation>
    </message>
    <message>
        <source>No candidate lies in the country “{country}”: include the localities for other countries.</source>
        <translation>Aucun candidat dans le pays « {country} » : pour d’autres pays, incluez les localités.</translation>
    </message>
    <message>
        <source>No climate data in this place's own cell: the nearest land cell was taken.</source>
        <translation>La maille de ce lieu n’a pas de données climatiques : la maille terrestre la plus proche a été retenue.</translation>
    </message>
    <message>
        <source>No commune has the code {code} in {country}.</source>
        <translation>Aucune commune n’a le code {code} dans le pays {country}.</translation>
    </message>
    <message>
        <source>No commune is known as “{text}”.</source>
        <translation>Aucune commune ne correspond à « {text} ».</translation>
    </message>
    <message>
        <source>No commune lies at this point: twins need a commune.</source>
        <translation>Aucune commune à ce point : il faut une commune pour chercher des jumelles.</translation>
    </message>
    <message>
        <source>No commune of the data lies at the selected feature.</source>
        <translation>Aucune commune des données ne se trouve à l’endroit de l’entité sélectionnée.</translation>
    </message>
    <message>
        <source>No land with climate data lies in this extent.</source>
        <translation>Cette emprise ne contient aucune terre avec des données climatiques.</translation>
    </message>
    <message>
        <source>No limit when empty.</source>
        <translation>Pas de limite si le champ est vide.</translation>
    </message>
    <message>
        <source>No place in this pool is nearer to the climate expected here than this place itself.</source>
        <translation>Parmi les lieux comparés, aucun n’est plus proche du climat attendu ici que ce lieu lui-même.</translation>
    </message>
    <message>
        <source>No raster format is known for the file name {name}: use .tif.</source>
        <translation>Aucun format raster connu pour le nom de fichier {name} : utilisez .tif.</translation>
    </message>
    <message>
        <source>No table format is known for the file name {name}: use .gpkg.</source>
        <translation>Aucun format de table ne correspond au nom de fichier {name} : choisissez .gpkg.</translation>
    </message>
    <message>
        <source>No yearly series reach this place: choose the automatic or the diagonal covariance.</source>
        <translation>Aucune série annuelle ne couvre ce lieu : choisissez la covariance automatique (auto) ou diagonale (diagonal).</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Number of models</source>
        <translation>Nombre de modèles</translation>
    </message>
    <message>
        <source>Number of twins listed</source>
        <translation>Nombre de jumelles listées</translation>
    </message>
    <message>
        <source>Only candidates in this extent; all of the data (Europe and the Maghreb) when empty.</source>
        <translation>Seulement les candidats de cette emprise ; toutes les données (Europe et Maghreb) si le champ est vide.</translation>
    </message>
    <message>
        <source>Only these countries</source>
        <translation>Seulement ces pays</translation>
    </message>
    <message>
        <source>Only these density classes</source>
        <translation>Seulement ces classes de densité</translation>
    </message>
    <message>
        <source>Outside the climate data</source>
        <translation>Hors des données climatiques</translation>
    </message>
    <message>
        <source>Outside the filters; it would rank {rank:,} among {pool:,} places.</source>
        <translation>Hors des filtres ; son rang serait {rank:,} parmi {pool:,} lieux.</translation>
    </message>
    <message>
        <source>Partners to judge</source>
        <translation>Partenaires à évaluer</translation>
    </message>
    <message>
        <source>Point {lat:.3f}°, {lon:.3f}°</source>
        <translation>Point {lat:.3f}° ; {lon:.3f}°</translation>
    </message>
    <message>
        <source>Poster (PDF)</source>
        <translation>Affiche (PDF)</translation>
    </message>
    <message>
        <source>Poster (image)</source>
        <translation>Affiche (image)</translation>
    </message>
    <message>
        <source>Posters of a twinning</source>
        <translation>Affiches d’un jumelage</translation>
    </message>
    <message>
        <source>QGIS project</source>
        <translation>Projet QGIS</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Pluie</translation>
    </message>
    <message>
        <source>Rain, mm</source>
        <translation>Pluie, mm</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rank {rank:,} out of {pool:,} places compared.</source>
        <translation>Rang {rank:,} sur {pool:,} lieux comparés.</translation>
    </message>
    <message>
        <source>Ranks communes whose climate of today is near the one that yours expects, and which resemble yours.

Sigma: how unusual the remaining difference of climate would be here. Closeness: the share of the way from here today to here at the horizon that the other commune has already travelled; at 0 or less it is no nearer than home. Similarity: likeness of population, density, area, elevation, distance to the sea and rural class. Communes are ranked by the square root of closeness times similarity; those marked pareto are beaten by none in both.

Partners (existing twin towns) are always listed with their true rank and the reasons for and against.</source>
        <translation>Classe les communes dont le climat d’aujourd’hui est proche de celui qui attend la vôtre, et qui lui ressemblent.

Sigma : à quel point l’écart de climat restant serait inhabituel ici. Chemin parcouru (closeness) : part du chemin, d’ici aujourd’hui à ici à l’horizon choisi, que l’autre commune a déjà parcourue ; à 0 ou moins, elle n’est pas plus proche que la vôtre. Ressemblance (similarity) : ressemblance de la population, de la densité, de la superficie, de l’altitude, de la distance à la mer et de la classe urbaine ou rurale. Les communes sont classées par la racine carrée du produit « chemin parcouru × ressemblance » ; celles qui sont marquées « pareto » ne sont dépassées par aucune autre sur les deux à la fois.

Les partenaires (villes déjà jumelées) sont toujours listés avec leur vrai rang et les raisons pour et contre.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Second opinion, with the {kind} covariance: {sigma:.2f}.</source>
        <translation>Second avis, avec la covariance {kind} : {sigma:.2f}.</translation>
    </message>
    <message>
        <source>Second opinion: with the {kind} covariance the place moves {sigma:.2f} sigma instead of {own:.2f}.</source>
        <translation>Second avis : avec la covariance {kind}, le lieu s’éloigne de {sigma:.2f} sigma de son climat d’aujourd’hui, au lieu de {own:.2f}.</translation>
    </message>
    <message>
        <source>Select one feature in the current layer first.</source>
        <translation>Sélectionnez d’abord une seule entité dans la couche active.</translation>
    </message>
    <message>
        <source>Shows where the climate that a commune expects is lived today.

Choose a commune (or a point) and a horizon. Each land cell of Europe and the Maghreb is compared with the climate expected here, season by season; the map gives the dissimilarity in sigma: under 1 strong analogue, 1 to 2 good, 2 to 4 partial, 4 or more no analogue.

Band 1: sigma of the median of the models. Band 2: share of models that agree (sigma of 2 or less). Band 3: the variable that limits most (1 to 4 temperature of winter, spring, summer, autumn; 5 to 8 rain).

The report gives the best places, how far the place moves from its own climate, the method, the limits and the sources.</source>
        <translation>Montre où l’on vit aujourd’hui le climat qui attend une commune.

Choisissez une commune (ou un point) et un horizon. Chaque maille terrestre d’Europe et du Maghreb est comparée au climat attendu ici, saison par saison ; la carte donne l’écart en sigma : moins de 1, analogue fort ; de 1 à 2, bon ; de 2 à 4, partiel ; 4 ou plus, pas d’analogue.

Bande 1 : sigma de la médiane des modèles. Bande 2 : part des modèles qui concordent (sigma de 2 ou moins). Bande 3 : variable qui diffère le plus (1 à 4 : température d’hiver, de printemps, d’été, d’automne ; 5 à 8 : pluie, dans le même ordre).

Le rapport donne les meilleurs lieux, dit de combien la commune s’éloigne de son propre climat, et présente la méthode, les limites et les sources.</translation>
    </message>
    <message>
        <source>Sigma</source>
        <translation>Sigma</translation>
    </message>
    <message>
        <source>Sigma between here today and here at the horizon</source>
        <translation>Sigma entre ici aujourd’hui et ici à l’horizon choisi</translation>
    </message>
    <message>
        <source>Sigma of the best match</source>
        <translation>Sigma du meilleur candidat</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>Similarity compares population, density and area (each as a percentile within the country), elevation, distance to the sea and the urban or rural class, with equal weights; what is unknown is left out and lowers the confidence. Score: square root of closeness times similarity.</source>
        <translation>La ressemblance compare la population, la densité et la superficie (chacune par son rang sur 100 dans le pays), l’altitude, la distance à la mer et la classe urbaine ou rurale, à poids égaux ; ce qui est inconnu n’est pas compté et abaisse la confiance. Note : racine carrée du produit « chemin parcouru × ressemblance ».</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Sources : {sources}</translation>
    </message>
    <message>
        <source>Take the feature selected in the current layer</source>
        <translation>Prendre l’entité sélectionnée dans la couche active</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Temperature change with height (K per km)</source>
        <translation>Variation de la température avec l’altitude (°C par km)</translation>
    </message>
    <message>
        <source>Temperatures are brought from the cell ({cell:,.0f} m) to the place ({place:,.0f} m) at {lapse:g} °C per km.</source>
        <translation>Les températures sont ramenées de l’altitude de la maille ({cell:,.0f} m) à celle du lieu ({place:,.0f} m), à raison de {lapse:g} °C par km.</translation>
    </message>
    <message>
        <source>Temperatures are those of the climate cell, at {cell:,.0f} m.</source>
        <translation>Les températures sont celles de la maille climatique, à {cell:,.0f} m d’altitude.</translation>
    </message>
    <message>
        <source>The TRACC horizon is set by the warming of mainland France, which these models warm too little at the official global levels.</source>
        <translation>L’horizon TRACC (trajectoire française de réchauffement de référence) est calé sur le réchauffement de la France hexagonale, car ces modèles le sous-estiment aux niveaux mondiaux officiels.</translation>
    </message>
    <message>
        <source>The best match in this pool is a {band} (sigma {sigma:.2f}).</source>
        <translation>Parmi les lieux comparés, le meilleur candidat est un {band} (sigma {sigma:.2f}).</translation>
    </message>
    <message>
        <source>The best ones; 0 lists all.</source>
        <translation>Les mieux classées ; 0 les liste toutes.</translation>
    </message>
    <message>
        <source>The best twins</source>
        <translation>Les meilleures jumelles</translation>
    </message>
    <message>
        <source>The climate data lacks the band “{band}”: reinstall the plugin.</source>
        <translation>Il manque la bande « {band} » aux données climatiques : réinstallez l’extension.</translation>
    </message>
    <message>
        <source>The climate of {twin} is no nearer to the one that {home} expects than that of {home} today.</source>
        <translation>{twin} n’a pas un climat plus proche de celui qui attend {home} que le climat que {home} connaît aujourd’hui.</translation>
    </message>
    <message>
        <source>The commune and its twin</source>
        <translation>La commune et sa jumelle</translation>
    </message>
    <message>
        <source>The custom horizon needs a warming level between 0.7 and 4 K.</source>
        <translation>L’horizon « custom » demande un niveau de réchauffement compris entre 0,7 et 4 °C.</translation>
    </message>
    <message>
        <source>The data describes mean seasons only: not heatwaves, hot nights, droughts, storms or single extremes. Days of heat and frost are estimates from monthly normals (3 to 4 days of error, and 3 to 8 more from the map). Error of the climate of today: in France 0.35 °C and 8 % of the year's rain, elsewhere about 0.5 to 0.9 °C and 10 to 20 %; inner Alps and basins in a rain shadow are worst. It is a derived product, not an official one.</source>
        <translation>Les données ne décrivent que des saisons moyennes : ni les canicules, ni les nuits chaudes, ni les sécheresses, ni les tempêtes, ni les extrêmes isolés. Les jours de chaleur et de gel sont estimés d’après les normales mensuelles (3 à 4 jours d’erreur, plus 3 à 8 jours dus à la carte). Erreur sur le climat d’aujourd’hui : en France, 0,35 °C et 8 % de la pluie de l’année ; ailleurs, environ 0,5 à 0,9 °C et 10 à 20 % ; l’erreur est la plus forte dans les Alpes intérieures et les bassins abrités de la pluie par le relief. C’est un produit dérivé, non un produit officiel.</translation>
    </message>
    <message>
        <source>The data file {name} is damaged: reinstall the plugin.</source>
        <translation>Le fichier de données {name} est endommagé : réinstallez l’extension.</translation>
    </message>
    <message>
        <source>The data file {name} is missing: reinstall the plugin.</source>
        <translation>Le fichier de données {name} est absent : réinstallez l’extension.</translation>
    </message>
    <message>
        <source>The data holds no commune of the country “{country}”.</source>
        <translation>Les données ne contiennent aucune commune du pays « {country} ».</translation>
    </message>
    <message>
        <source>The extent is empty.</source>
        <translation>L’emprise est vide.</translation>
    </message>
    <message>
        <source>The file {path} is missing or cannot be read.</source>
        <translation>Le fichier {path} est absent ou illisible.</translation>
    </message>
    <message>
        <source>The least {quantity} is greater than the greatest.</source>
        <translation>Pour le critère « {quantity} », le minimum dépasse le maximum.</translation>
    </message>
    <message>
        <source>The model {model} is not in the chosen ensemble.</source>
        <translation>Le modèle {model} ne fait pas partie de l’ensemble choisi.</translation>
    </message>
    <message>
        <source>The number of twins listed cannot be negative.</source>
        <translation>Le nombre de jumelles listées ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>The partners to judge</source>
        <translation>Les partenaires à évaluer</translation>
    </message>
    <message>
        <source>The poster could not be written to {path}.</source>
        <translation>L’affiche n’a pas pu être écrite dans {path}.</translation>
    </message>
    <message>
        <source>The project could not be written to {path}.</source>
        <translation>Le projet n’a pas pu être écrit dans {path}.</translation>
    </message>
    <message>
        <source>The raster {name} is rotated or upside down.</source>
        <translation>Le raster {name} est tourné ou à l’envers.</translation>
    </message>
    <message>
        <source>The results cannot be written: {reason}.</source>
        <translation>Impossible d’écrire les résultats : {reason}.</translation>
    </message>
    <message>
        <source>The selected feature has no place.</source>
        <translation>L’entité sélectionnée n’a pas de géométrie.</translation>
    </message>
    <message>
        <source>The temperature change with height must be between -12 and 3 K per km.</source>
        <translation>La variation de la température avec l’altitude doit être comprise entre −12 et 3 °C par km.</translation>
    </message>
    <message>
        <source>The texts of the poster are too long for its page.</source>
        <translation>Les textes de l’affiche sont trop longs pour sa page.</translation>
    </message>
    <message>
        <source>The warming level must be between 0.7 and 4 K; {level:g} was given.</source>
        <translation>Le niveau de réchauffement doit être compris entre 0,7 et 4 °C ; vous avez indiqué {level:g}.</translation>
    </message>
    <message>
        <source>The yearly series are too short to measure the variability of the climate.</source>
        <translation>Les séries annuelles sont trop courtes pour mesurer la variabilité du climat.</translation>
    </message>
    <message>
        <source>There is no climate data for the twin of the poster.</source>
        <translation>Il n’y a pas de données climatiques pour la jumelle de l’affiche.</translation>
    </message>
    <message>
        <source>This place lies at sea or outside the climate data.</source>
        <translation>Ce lieu est en mer ou hors des données climatiques.</translation>
    </message>
    <message>
        <source>This place lies outside the climate data.</source>
        <translation>Ce lieu est hors des données climatiques.</translation>
    </message>
    <message>
        <source>This place stays within its present variability at this horizon (under 1 sigma).</source>
        <translation>À cet horizon, ce lieu reste dans sa variabilité actuelle (moins de 1 sigma).</translation>
    </message>
    <message>
        <source>This point lies at sea or outside the climate data.</source>
        <translation>Ce point est en mer ou hors des données climatiques.</translation>
    </message>
    <message>
        <source>Three climates, season by season</source>
        <translation>Trois climats, saison par saison</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Twin communes</source>
        <translation>Communes jumelles</translation>
    </message>
    <message>
        <source>Twin on the poster</source>
        <translation>Jumelle de l’affiche</translation>
    </message>
    <message>
        <source>Twinning</source>
        <translation>Jumelage</translation>
    </message>
    <message>
        <source>Two letters each, separated by commas: ES, PT. All when empty.</source>
        <translation>Codes à deux lettres, séparés par des virgules : ES, PT. Tous les pays si le champ est vide.</translation>
    </message>
    <message>
        <source>Two outputs have the same name: {path}.</source>
        <translation>Deux résultats portent le même nom : {path}.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unknown horizon “{name}”.</source>
        <translation>Horizon inconnu : « {name} ».</translation>
    </message>
    <message>
        <source>Unknown variable “{name}”.</source>
        <translation>Variable inconnue : « {name} ».</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Variables compared</source>
        <translation>Variables comparées</translation>
    </message>
    <message>
        <source>Warming here over the year (°C)</source>
        <translation>Réchauffement ici, en moyenne annuelle (°C)</translation>
    </message>
    <message>
        <source>Way travelled</source>
        <translation>Chemin parcouru</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>What differs most</source>
        <translation>Ce qui diffère le plus</translation>
    </message>
    <message>
        <source>What is alike</source>
        <translation>Ce qui rapproche</translation>
    </message>
    <message>
        <source>Where is the climate of {name} at the {horizon} horizon lived today?</source>
        <translation>Où vit-on aujourd’hui le climat attendu pour {name} à l’horizon {horizon} ?</translation>
    </message>
    <message>
        <source>Where the climate expected in {home} is lived today</source>
        <translation>Où l’on vit aujourd’hui le climat attendu pour {home}</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>Who lives today with the climate that {home} expects at the {horizon} horizon, and resembles us?</source>
        <translation>Qui vit aujourd’hui avec le climat attendu pour {home} à l’horizon {horizon}, et nous ressemble ?</translation>
    </message>
    <message>
        <source>Why {twin}?</source>
        <translation>Pourquoi {twin} ?</translation>
    </message>
    <message>
        <source>Year: {warmth:.1f} °C, {rain:,.0f} mm</source>
        <translation>Année : {warmth:.1f} °C et {rain:,.0f} mm</translation>
    </message>
    <message>
        <source>a world {level:.1f} °C warmer than in 1850-1900</source>
        <translation>un monde plus chaud de {level:.1f} °C qu’en 1850-1900</translation>
    </message>
    <message>
        <source>against: {list}</source>
        <translation>contre : {list}</translation>
    </message>
    <message>
        <source>area</source>
        <translation>superficie</translation>
    </message>
    <message>
        <source>area and density unknown</source>
        <translation>superficie et densité inconnues</translation>
    </message>
    <message>
        <source>area {times:.0f} times larger</source>
        <translation>superficie {times:.0f} fois plus grande</translation>
    </message>
    <message>
        <source>area {times:.0f} times smaller</source>
        <translation>superficie {times:.0f} fois plus petite</translation>
    </message>
    <message>
        <source>as the crow flies</source>
        <translation>à vol d’oiseau</translation>
    </message>
    <message>
        <source>auto: with correlations (full) where yearly series reach the place, as in all of France, else diagonal.</source>
        <translation>auto : avec les corrélations (full) là où des séries annuelles couvrent le lieu, comme dans toute la France ; sinon sans (diagonal).</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>automne</translation>
    </message>
    <message>
        <source>autumn rain</source>
        <translation>pluie d’automne</translation>
    </message>
    <message>
        <source>autumn temperature</source>
        <translation>température d’automne</translation>
    </message>
    <message>
        <source>both cities</source>
        <translation>toutes deux densément peuplées</translation>
    </message>
    <message>
        <source>both rural</source>
        <translation>toutes deux rurales</translation>
    </message>
    <message>
        <source>both towns</source>
        <translation>toutes deux de densité intermédiaire (petite ville ou banlieue)</translation>
    </message>
    <message>
        <source>climate no nearer than here today</source>
        <translation>climat pas plus proche que celui d’ici aujourd’hui</translation>
    </message>
    <message>
        <source>climate of the nearest land cell</source>
        <translation>climat de la maille terrestre la plus proche</translation>
    </message>
    <message>
        <source>climate,analogue,future,sigma,warming,TRACC,twin,adaptation,2050</source>
        <translation>climat,analogue,futur,avenir,sigma,réchauffement,TRACC,jumelle,jumelage,adaptation,2050</translation>
    </message>
    <message>
        <source>climate,twin,commune,municipality,twinning,similarity,analogue,adaptation,2050</source>
        <translation>climat,jumelle,commune,municipalité,mairie,jumelage,ressemblance,analogue,adaptation,2050</translation>
    </message>
    <message>
        <source>cmip5: 39 models. cmip6: a second opinion (24 models by region, with the detail of CMIP5).</source>
        <translation>cmip5 : 39 modèles. cmip6 : un second avis (24 modèles par région, avec le détail de CMIP5).</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>days of 25 °C or more</source>
        <translation>jours à 25 °C ou plus</translation>
    </message>
    <message>
        <source>days of 30 °C or more</source>
        <translation>jours à 30 °C ou plus</translation>
    </message>
    <message>
        <source>days of 35 °C or more</source>
        <translation>jours à 35 °C ou plus</translation>
    </message>
    <message>
        <source>days of frost</source>
        <translation>jours de gel</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densité</translation>
    </message>
    <message>
        <source>diagonal</source>
        <translation>diagonale</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distance</translation>
    </message>
    <message>
        <source>distance to the sea</source>
        <translation>distance à la mer</translation>
    </message>
    <message>
        <source>elevation</source>
        <translation>altitude</translation>
    </message>
    <message>
        <source>for: {list}</source>
        <translation>pour : {list}</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>good analogue</source>
        <translation>bon analogue</translation>
    </message>
    <message>
        <source>good analogue (1–2 sigma)</source>
        <translation>bon analogue (1 à 2 sigma)</translation>
    </message>
    <message>
        <source>has already travelled {share:.0f} % of the way</source>
        <translation>a déjà parcouru {share:.0f} % du chemin</translation>
    </message>
    <message>
        <source>horizon {horizon}: median and range of 8 models out of 10</source>
        <translation>horizon {horizon} : médiane et fourchette de 8 modèles sur 10</translation>
    </message>
    <message>
        <source>more rural</source>
        <translation>plus rurale</translation>
    </message>
    <message>
        <source>more urban</source>
        <translation>plus urbaine</translation>
    </message>
    <message>
        <source>no analogue</source>
        <translation>pas d’analogue</translation>
    </message>
    <message>
        <source>no analogue (4 sigma or more)</source>
        <translation>pas d’analogue (4 sigma ou plus)</translation>
    </message>
    <message>
        <source>of likeness between the two communes</source>
        <translation>de ressemblance entre les deux communes</translation>
    </message>
    <message>
        <source>of the way to that climate already travelled there</source>
        <translation>du chemin vers ce climat déjà parcouru là-bas</translation>
    </message>
    <message>
        <source>of warming since 1981-2010, horizon {horizon}</source>
        <translation>de réchauffement depuis 1981-2010, horizon {horizon}</translation>
    </message>
    <message>
        <source>only {share:.0f} % of the models agree</source>
        <translation>seulement {share:.0f} % des modèles concordent</translation>
    </message>
    <message>
        <source>other communes ranked high</source>
        <translation>autres communes bien classées</translation>
    </message>
    <message>
        <source>outside the climate data</source>
        <translation>hors des données climatiques</translation>
    </message>
    <message>
        <source>outside your filters: the rank is the one it would have</source>
        <translation>hors de vos filtres : le rang est celui qu’elle aurait</translation>
    </message>
    <message>
        <source>partial analogue</source>
        <translation>analogue partiel</translation>
    </message>
    <message>
        <source>partial analogue (2–4 sigma)</source>
        <translation>analogue partiel (2 à 4 sigma)</translation>
    </message>
    <message>
        <source>partner to judge</source>
        <translation>partenaire à évaluer</translation>
    </message>
    <message>
        <source>population</source>
        <translation>population</translation>
    </message>
    <message>
        <source>poster,layout,print,twin,restitution,project</source>
        <translation>affiche,poster,mise en page,impression,jumelle,jumelage,restitution,projet</translation>
    </message>
    <message>
        <source>rain of the year</source>
        <translation>pluie de l’année</translation>
    </message>
    <message>
        <source>similar distance to the sea</source>
        <translation>distance à la mer comparable</translation>
    </message>
    <message>
        <source>similar elevation ({home:.0f} / {there:.0f} m)</source>
        <translation>altitude voisine ({home:.0f} / {there:.0f} m)</translation>
    </message>
    <message>
        <source>similar size ({home:,.0f} / {there:,.0f} inhabitants)</source>
        <translation>taille voisine ({home:,.0f} / {there:,.0f} habitants)</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>printemps</translation>
    </message>
    <message>
        <source>spring rain</source>
        <translation>pluie de printemps</translation>
    </message>
    <message>
        <source>spring temperature</source>
        <translation>température de printemps</translation>
    </message>
    <message>
        <source>strong analogue</source>
        <translation>analogue fort</translation>
    </message>
    <message>
        <source>strong analogue (under 1 sigma)</source>
        <translation>analogue fort (moins de 1 sigma)</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>été</translation>
    </message>
    <message>
        <source>summer rain</source>
        <translation>pluie d’été</translation>
    </message>
    <message>
        <source>summer temperature</source>
        <translation>température d’été</translation>
    </message>
    <message>
        <source>temperature and rain of the year close to those expected ({warmth:+.1f} °C, {rain:+.0f} %)</source>
        <translation>température et pluie de l’année proches de celles attendues ({warmth:+.1f} °C et {rain:+.0f} %)</translation>
    </message>
    <message>
        <source>temperature of the year</source>
        <translation>température de l’année</translation>
    </message>
    <message>
        <source>the commune, today</source>
        <translation>la commune, aujourd’hui</translation>
    </message>
    <message>
        <source>the twin that is judged</source>
        <translation>la jumelle évaluée</translation>
    </message>
    <message>
        <source>today (1981-2010)</source>
        <translation>aujourd’hui (1981-2010)</translation>
    </message>
    <message>
        <source>tracc2030, tracc2050, tracc2100: France at +2, +2.7 and +4 °C above 1900-1930 (the official TRACC levels). ssp126 to ssp585: 2041-2060 under an emissions scenario. custom: the global warming level given below.</source>
        <translation>tracc2030, tracc2050, tracc2100 : la France à +2 °C, +2,7 °C et +4 °C au-dessus de 1900-1930 (niveaux officiels de la TRACC, trajectoire française de réchauffement de référence). ssp126 à ssp585 : 2041-2060 selon un scénario d’émissions. custom : le niveau de réchauffement mondial indiqué plus bas.</translation>
    </message>
    <message>
        <source>urban or rural class</source>
        <translation>classe urbaine ou rurale</translation>
    </message>
    <message>
        <source>variable by variable, without correlations (diagonal covariance)</source>
        <translation>variable par variable, sans corrélations (covariance diagonale)</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>hiver</translation>
    </message>
    <message>
        <source>winter rain</source>
        <translation>pluie d’hiver</translation>
    </message>
    <message>
        <source>winter temperature</source>
        <translation>température d’hiver</translation>
    </message>
    <message>
        <source>with the correlations between seasons, from yearly series around the place (full covariance)</source>
        <translation>avec les corrélations entre saisons, tirées de séries annuelles autour du lieu (covariance complète)</translation>
    </message>
    <message>
        <source>{band} (sigma {sigma:.2f})</source>
        <translation>{band} (sigma {sigma:.2f})</translation>
    </message>
    <message>
        <source>{climb:.0f} m higher</source>
        <translation>{climb:.0f} m plus haut</translation>
    </message>
    <message>
        <source>{climb:.0f} m lower</source>
        <translation>{climb:.0f} m plus bas</translation>
    </message>
    <message>
        <source>{count:,} communes and places compared.</source>
        <translation>{count:,} communes et localités comparées.</translation>
    </message>
    <message>
        <source>{count:,} communes lie outside the climate data and could not be compared: {regions}.</source>
        <translation>{count:,} communes sont hors des données climatiques et n’ont pas pu être comparées : {regions}.</translation>
    </message>
    <message>
        <source>{distance:,.0f} km</source>
        <translation>{distance:,.0f} km</translation>
    </message>
    <message>
        <source>{gap:+.1f} °C over the year against what is expected here</source>
        <translation>{gap:+.1f} °C sur l’année par rapport au climat attendu ici</translation>
    </message>
    <message>
        <source>{gap:.0f} % drier over the year than expected here</source>
        <translation>{gap:.0f} % plus sec sur l’année que le climat attendu ici</translation>
    </message>
    <message>
        <source>{gap:.0f} % wetter over the year than expected here</source>
        <translation>{gap:.0f} % plus pluvieux sur l’année que le climat attendu ici</translation>
    </message>
    <message>
        <source>{gap:.0f} fewer days of 30 °C or more than expected here</source>
        <translation>{gap:.0f} jours de moins à 30 °C et au-delà qu’attendu ici</translation>
    </message>
    <message>
        <source>{gap:.0f} km further from the sea</source>
        <translation>{gap:.0f} km plus loin de la mer</translation>
    </message>
    <message>
        <source>{gap:.0f} km nearer to the sea</source>
        <translation>{gap:.0f} km plus près de la mer</translation>
    </message>
    <message>
        <source>{gap:.0f} more days of 30 °C or more than expected here</source>
        <translation>{gap:.0f} jours de plus à 30 °C et au-delà qu’attendu ici</translation>
    </message>
    <message>
        <source>{heat:.0f} days of 30 °C or more, {frost:.0f} days of frost (estimates)</source>
        <translation>{heat:.0f} jours à 30 °C ou plus, {frost:.0f} jours de gel (estimations)</translation>
    </message>
    <message>
        <source>{home} stays within its present variability at this horizon.</source>
        <translation>À cet horizon, {home} reste dans sa variabilité actuelle.</translation>
    </message>
    <message>
        <source>{lat:.2f}°, {lon:.2f}°</source>
        <translation>{lat:.2f}° ; {lon:.2f}°</translation>
    </message>
    <message>
        <source>{likeness:.0f} %</source>
        <translation>{likeness:.0f} %</translation>
    </message>
    <message>
        <source>{name} is in use, perhaps being edited: save and close it first.</source>
        <translation>{name} est en cours d’utilisation, peut-être de modification : enregistrez-le et fermez-le d’abord.</translation>
    </message>
    <message>
        <source>{name} warms by {warming:.1f} °C over the year since 1981-2010 (median of the models) and moves {sigma:.2f} sigma away from its climate of today.</source>
        <translation>{name} : {warming:.1f} °C de réchauffement en moyenne annuelle depuis 1981-2010 (médiane des modèles) et un écart de {sigma:.2f} sigma avec le climat d’aujourd’hui.</translation>
    </message>
    <message>
        <source>{region}: {number}</source>
        <translation>{region} : {number}</translation>
    </message>
    <message>
        <source>{season}: {gap:+.1f} °C against what is expected</source>
        <translation>{season} : {gap:+.1f} °C par rapport à l’attendu</translation>
    </message>
    <message>
        <source>{season}: {gap:.0f} % less rain than expected</source>
        <translation>{season} : {gap:.0f} % de pluie en moins qu’attendu</translation>
    </message>
    <message>
        <source>{season}: {gap:.0f} % more rain than expected</source>
        <translation>{season} : {gap:.0f} % de pluie en plus qu’attendu</translation>
    </message>
    <message>
        <source>{share:.0f} %</source>
        <translation>{share:.0f} %</translation>
    </message>
    <message>
        <source>{times:.1f} times as many inhabitants ({home:,.0f} / {there:,.0f})</source>
        <translation>{times:.1f} fois plus d’habitants ({home:,.0f} / {there:,.0f})</translation>
    </message>
    <message>
        <source>{times:.1f} times fewer inhabitants ({home:,.0f} / {there:,.0f})</source>
        <translation>{times:.1f} fois moins d’habitants ({home:,.0f} / {there:,.0f})</translation>
    </message>
    <message>
        <source>{twin}, a climate twin?</source>
        <translation>{twin}, jumelle climatique ?</translation>
    </message>
    <message>
        <source>{twin}: {band} of the climate expected at {home} (sigma {sigma:.2f}; {agreement:.0f} % of the models agree).</source>
        <translation>{twin} : {band} du climat attendu pour {home} (sigma {sigma:.2f} ; {agreement:.0f} % des modèles concordent).</translation>
    </message>
    <message>
        <source>{under_1:,} cells out of {cells:,} read under 1 sigma, {under_2:,} under 2.</source>
        <translation>{under_1:,} mailles sur {cells:,} sont à moins de 1 sigma, {under_2:,} à moins de 2.</translation>
    </message>
    <message>
        <source>{value:+.0f} %</source>
        <translation>{value:+.0f} %</translation>
    </message>
    <message>
        <source>{value:+.1f} °C</source>
        <translation>{value:+.1f} °C</translation>
    </message>
    <message>
        <source>{value:,.0f} km</source>
        <translation>{value:,.0f} km</translation>
    </message>
    <message>
        <source>{value:,.{digits}f}</source>
        <translation>{value:,.{digits}f}</translation>
    </message>
    <message>
        <source>{value:,}</source>
        <translation>{value:,}</translation>
    </message>
    <message>
        <source>{value:.0f} %</source>
        <translation>{value:.0f} %</translation>
    </message>
    <message>
        <source>{value:.2f}</source>
        <translation>{value:.2f}</translation>
    </message>
    <message>
        <source>{warming:+.1f} °C</source>
        <translation>{warming:+.1f} °C</translation>
    </message>
    <message>
        <source>“{text}” is the name or code of several communes: write one of {choices}.</source>
        <translation>« {text} » est le nom ou le code de plusieurs communes : indiquez l’une d’elles : {choices}.</translation>
    </message>
    <message>
        <source>“{value}” is not a choice for {name}: {choices}.</source>
        <translation>« {value} » n’est pas un choix possible pour {name} : {choices}.</translation>
    </message>
    <message>
        <source>“{value}” is not a number, for {name}.</source>
        <translation>« {value} » n’est pas un nombre, pour {name}.</translation>
    </message>
    <message>
        <source>“{value}” is not a point, for POINT.</source>
        <translation>« {value} » n’est pas un point, pour POINT.</translation>
    </message>
    <message>
        <source>… or a point on the map</source>
        <translation>… ou un point sur la carte</translation>
    </message>
</context>
</TS>
