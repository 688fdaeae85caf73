<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Jumelage</name>
    <message>
        <source>(estimate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+{level:.1f} °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2030 (France at +2 °C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2041-2060, SSP1-2.6 emissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2041-2060, SSP2-4.5 emissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2041-2060, SSP3-7.0 emissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2041-2060, SSP5-8.5 emissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2050 (France at +2.7 °C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2100 (France at +4 °C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>29,281 places of 500 inhabitants or more (Italy, Portugal, Greece, the Balkans, Maghreb …), without area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 models out of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place on the map instead of a commune: the commune that holds it is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement: share of models at 2 sigma or less. Way travelled: how much of the way from here today to here at the horizon that place has already gone. Gaps: that place today against here at the horizon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All eight when none is chosen: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All models of the ensemble when none is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best places, at least 150 km apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between 0.7 and 4 K above 1850-1900; used by the custom horizon only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold line: what the models give for {home} (median); pale band: their range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings temperatures from the climate cell to each commune's own elevation; 0 turns it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CMIP6 by region, CMIP5 detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write the raster {name}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write {path}: check the folder, its rights and whether the file is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write {path}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells under 1 sigma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells under 2 sigma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climate analogues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climate analogues map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climate here, today and at the horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climate models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climate of {name}, today and at the horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climate twinning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climate twins of a commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climate twins of {name} for {horizon}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climates are compared over {count} seasonal variables; the yardstick is the place's own variability from year to year, {kind}. Sigma tells how unusual the remaining difference would be here: under 1 strong analogue, 1 to 2 good, 2 to 4 partial, 4 or more no analogue. These are reading aids, not tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communes compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communes outside the climate data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computes the climate analogues and the twins of a commune, and puts all there is to show into one folder: the map (analogue.tif), the twins (twins.gpkg), reports, a QGIS project with everything styled (jumelage.qgz) and a poster in A3 (poster.pdf, poster.png).

The poster shows the commune given as twin; else the first partner, else the best-ranked twin. The folder can be moved, copied and opened in a QGIS that lacks this plugin. Files of an earlier run in the same folder are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country and code, for example FR:31107 for Carbonne; a name alone will do where only one place bears it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country and code; the first partner, else the best twin, when empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covariance of the seasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degree of urbanisation (Eurostat): city, town, rural. All when none is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance to the climate expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ensemble of climate models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing or wished twin towns, always in the result with their true rank: ES:14029, several by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find climate twins…</source>
        <translation>Buscar gemelos climáticos…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either a commune or a point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global warming level (°C above 1850-1900)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global warming level of the custom horizon (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest distance (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest elevation (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizon (median)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizon: {name}. Futures are {ensemble} patterns of {models} models scaled to a global warming of {level:.2f} °C above 1850-1900; they are not model runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include localities of 32 other countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least distance (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least elevation (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at 2100 (France at +4 °C, tracc2100) as well: it then moves {sigma:.1f} sigma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Jumelage climatique, a free QGIS plugin. {horizon}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean temperature, °C ({step} °C between lines)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or code, for example FR:31107</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural Earth, public domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No analogue in this pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No analogue in this pool: nothing in it is nearer than {sigma:.1f} sigma to the climate expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No candidate is left: widen the filters or the extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No candidate lies in the country “{country}”: include the localities for other countries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No climate data in this place's own cell: the nearest land cell was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No commune has the code {code} in {country}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No commune is known as “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No commune lies at this point: twins need a commune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No commune of the data lies at the selected feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No land with climate data lies in this extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit when empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place in this pool is nearer to the climate expected here than this place itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No raster format is known for the file name {name}: use .tif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No yearly series reach this place: choose the automatic or the diagonal covariance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of twins listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only candidates in this extent; all of the data (Europe and the Maghreb) when empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these density classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the climate data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point {lat:.3f}°, {lon:.3f}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poster (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poster (image)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posters of a twinning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rain, mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks communes whose climate of today is near the one that yours expects, and which resemble yours.

Sigma: how unusual the remaining difference of climate would be here. Closeness: the share of the way from here today to here at the horizon that the other commune has already travelled; at 0 or less it is no nearer than home. Similarity: likeness of population, density, area, elevation, distance to the sea and rural class. Communes are ranked by the square root of closeness times similarity; those marked pareto are beaten by none in both.

Partners (existing twin towns) are always listed with their true rank and the reasons for and against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second opinion: with the {kind} covariance the place moves {sigma:.2f} sigma instead of {own:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one feature in the current layer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows where the climate that a commune expects is lived today.

Choose a commune (or a point) and a horizon. Each land cell of Europe and the Maghreb is compared with the climate expected here, season by season; the map gives the dissimilarity in sigma: under 1 strong analogue, 1 to 2 good, 2 to 4 partial, 4 or more no analogue.

Band 1: sigma of the median of the models. Band 2: share of models that agree (sigma of 2 or less). Band 3: the variable that limits most (1 to 4 temperature of winter, spring, summer, autumn; 5 to 8 rain).

The report gives the best places, how far the place moves from its own climate, the method, the limits and the sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigma between here today and here at the horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigma of the best match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity compares population, density and area (each as a percentile within the country), elevation, distance to the sea and the urban or rural class, with equal weights; what is unknown is left out and lowers the confidence. Score: square root of closeness times similarity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: climate 1981-2010 from ERA5 (Copernicus, CC BY 4.0), CRU TS (Open Government Licence v3), Météo-France LSH series (Licence Ouverte 2.0), Met Office (OGL v3), CHELSA (CC0), Deutscher Wetterdienst (own processing, CC BY 4.0), ETOPO5 (NOAA); patterns JGCRI CMIP5 (MIT), IPCC WG1 Atlas (CC BY 4.0), CLIMAAX (CC BY 4.0). Communes: IGN Admin Express 2025 (Licence Ouverte 2.0), INSEE population 2021, IGN-CNIG and NGMEP 2024 (CC BY 4.0), Eurostat LAU 2019 (© EuroGeographics, CC BY 4.0), GeoNames (CC BY 4.0). Map: Natural Earth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the feature selected in the current layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature change with height (K per km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperatures are brought from the cell ({cell:,.0f} m) to the place ({place:,.0f} m) at {lapse:g} °C per km.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperatures are those of the climate cell, at {cell:,.0f} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TRACC horizon is set by the warming of mainland France, which these models warm too little at the official global levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best match in this pool is a {band} (sigma {sigma:.2f}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best ones; 0 lists all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best twins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The climate data lacks the band “{band}”: reinstall the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The climate of {twin} is no nearer to the one that {home} expects than that of {home} today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commune and its twin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The custom horizon needs a warming level between 0.7 and 4 K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data describes mean seasons only: not heatwaves, hot nights, droughts, storms or single extremes. Days of heat and frost are estimates from monthly normals (3 to 4 days of error, and 3 to 8 more from the map). Error of the climate of today: in France 0.35 °C and 8 % of the year's rain, elsewhere about 0.5 to 0.9 °C and 10 to 20 %; inner Alps and basins in a rain shadow are worst. It is a derived product, not an official one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file {name} is damaged: reinstall the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file {name} is missing: reinstall the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data holds no commune of the country “{country}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extent is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} is missing or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least {quantity} is greater than the greatest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {model} is not in the chosen ensemble.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of twins listed cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partners to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The poster could not be written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project could not be written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {name} is rotated or upside down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected feature has no place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temperature change with height must be between -12 and 3 K per km.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts of the poster are too long for its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warming level must be between 0.7 and 4 K; {level:g} was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The yearly series are too short to measure the variability of the climate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no climate data for the twin of the poster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place lies at sea or outside the climate data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place lies outside the climate data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place stays within its present variability at this horizon (under 1 sigma).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three climates, season by season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twin communes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twin on the poster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twinning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters each, separated by commas: ES, PT. All when empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown horizon “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown variable “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warming here over the year (°C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way travelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is the climate of {name} in {horizon} lived today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the climate expected in {home} is lived today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who lives today with the climate that {home} expects in {horizon}, and resembles us?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why {twin}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year: {warmth:.1f} °C, {rain:,.0f} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a world {level:.1f} °C warmer than in 1850-1900</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area and density unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area {times:.0f} times larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area {times:.0f} times smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the crow flies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto: with correlations (full) where yearly series reach the place, as in all of France, else diagonal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autumn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autumn rain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autumn temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both rural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both towns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>climate no nearer than here today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>climate of the nearest land cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>climate,analogue,future,sigma,warming,TRACC,twin,adaptation,2050</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>climate,twin,commune,municipality,twinning,similarity,analogue,adaptation,2050</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cmip5: 39 models. cmip6: a second opinion (24 models by region, with the detail of CMIP5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days of 25 °C or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days of 30 °C or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days of 35 °C or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days of frost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diagonal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance to the sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elevation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good analogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good analogue (1–2 sigma)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has already travelled {share:.0f} % of the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {horizon}: median and range of 8 models out of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more rural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more urban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no analogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no analogue (4 sigma or more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of likeness between the two communes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of that way already travelled there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {share:.0f} % of the models agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other communes ranked high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the climate data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside your filters: the rank is the one it would have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the year at {home} in {horizon}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial analogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial analogue (2–4 sigma)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poster,layout,print,twin,restitution,project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rain of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rural area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar distance to the sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar elevation ({home:.0f} / {there:.0f} m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar size ({home:,.0f} / {there:,.0f} inhabitants)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spring rain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spring temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong analogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong analogue (under 1 sigma)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summer rain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summer temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summers {gap:.0f} % drier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summers {gap:.0f} % wetter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature and rain of the year close to those expected ({warmth:+.1f} °C, {rain:+.0f} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the commune, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the twin that is judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today (1981-2010)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>town and suburb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tracc2030, tracc2050, tracc2100: France at +2, +2.7 and +4 °C above 1900-1930 (the official TRACC levels). ssp126 to ssp585: 2041-2060 under an emissions scenario. custom: the global warming level given below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>urban or rural class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variable by variable, without correlations (diagonal covariance)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winter rain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winter temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the correlations between seasons, from yearly series around the place (full covariance)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{band} (sigma {sigma:.1f})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{climb:.0f} m higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{climb:.0f} m lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} communes and places compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} communes lie outside the climate data and could not be compared: {regions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance:,.0f} km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gap:+.1f} °C in summer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gap:+.1f} °C over the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gap:.0f} % drier over the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gap:.0f} % wetter over the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gap:.0f} km further from the sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gap:.0f} km nearer to the sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heat:.0f} days of 30 °C or more, {frost:.0f} days of frost (estimates)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lat:.2f}°, {lon:.2f}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{likeness:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is being edited in QGIS: save the edits first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} warms by {warming:+.1f} °C over the year (median of the models) and moves {sigma:.2f} sigma away from its climate of today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times:.1f} times as many inhabitants ({home:,.0f} / {there:,.0f})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times:.1f} times fewer inhabitants ({home:,.0f} / {there:,.0f})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{twin} is a {band} of the climate expected at {home}: sigma {sigma:.2f}, {agreement:.0f} % of the models agree. It ranks {rank:,} out of {pool:,} places compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{under_1:,} cells out of {cells:,} read under 1 sigma, {under_2:,} under 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value:+.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value:+.1f} °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value:,.0f} km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value:,.{digits}f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{warming:+.1f} °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is the name or code of several communes: write one of {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a choice for {name}: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… or a point on the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
