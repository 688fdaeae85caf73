<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Jumelage</name>
    <message>
        <source>(estimate, ±{error:.0f})</source>
        <translation>(estimación, ±{error:.0f})</translation>
    </message>
    <message>
        <source>+{level:.1f} °C worldwide</source>
        <translation>+{level:.1f} °C en el mundo</translation>
    </message>
    <message>
        <source>2030 (France at +2 °C)</source>
        <translation>2030 (Francia a +2 °C)</translation>
    </message>
    <message>
        <source>2041-2060, SSP1-2.6 emissions</source>
        <translation>2041-2060, emisiones SSP1-2.6</translation>
    </message>
    <message>
        <source>2041-2060, SSP2-4.5 emissions</source>
        <translation>2041-2060, emisiones SSP2-4.5</translation>
    </message>
    <message>
        <source>2041-2060, SSP3-7.0 emissions</source>
        <translation>2041-2060, emisiones SSP3-7.0</translation>
    </message>
    <message>
        <source>2041-2060, SSP5-8.5 emissions</source>
        <translation>2041-2060, emisiones SSP5-8.5</translation>
    </message>
    <message>
        <source>2050 (France at +2.7 °C)</source>
        <translation>2050 (Francia a +2,7 °C)</translation>
    </message>
    <message>
        <source>2100 (France at +4 °C)</source>
        <translation>2100 (Francia a +4 °C)</translation>
    </message>
    <message>
        <source>29,281 places of 500 inhabitants or more (Italy, Portugal, Greece, the Balkans, Maghreb …), without area.</source>
        <translation>29 281 localidades de al menos 500 habitantes (Italia, Portugal, Grecia, Balcanes, Magreb…), sin superficie.</translation>
    </message>
    <message>
        <source>8 models out of 10</source>
        <translation>8 modelos de cada 10</translation>
    </message>
    <message>
        <source>A commune cannot be its own partner.</source>
        <translation>Un municipio no puede ser su propio socio.</translation>
    </message>
    <message>
        <source>A place on the map instead of a commune: the commune that holds it is taken.</source>
        <translation>Un lugar del mapa en vez de un municipio: se toma el municipio en el que se encuentra.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo de los modelos</translation>
    </message>
    <message>
        <source>Agreement: share of models at 2 sigma or less. Way travelled: how much of the way from here today to here at the horizon that place has already gone. For and against: that place today, compared with what is expected here at the horizon.</source>
        <translation>Acuerdo de los modelos: parte de los modelos que quedan a 2 sigma o menos. Camino recorrido: parte del camino, desde aquí hoy hasta aquí en el horizonte elegido, que ese lugar ya ha recorrido. A favor y en contra: ese lugar hoy, comparado con lo que se espera aquí en el horizonte elegido.</translation>
    </message>
    <message>
        <source>Agreement: share of models at 2 sigma or less. Way travelled: how much of the way from here today to here at the horizon that place has already gone. Temperature and rain: that place today against here at the horizon.</source>
        <translation>Acuerdo de los modelos: parte de los modelos que quedan a 2 sigma o menos. Camino recorrido: parte del camino, desde aquí hoy hasta aquí en el horizonte elegido, que ese lugar ya ha recorrido. Temperatura y lluvia: diferencia entre ese lugar hoy y aquí en el horizonte elegido.</translation>
    </message>
    <message>
        <source>All eight when none is chosen: {names}.</source>
        <translation>Las ocho si no se elige ninguna: {names}.</translation>
    </message>
    <message>
        <source>All models of the ensemble when none is chosen.</source>
        <translation>Todos los modelos del conjunto si no se elige ninguno.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Mapa de fondo</translation>
    </message>
    <message>
        <source>Best places</source>
        <translation>Mejores lugares</translation>
    </message>
    <message>
        <source>Best places, at least 150 km apart</source>
        <translation>Mejores lugares, separados por al menos 150 km</translation>
    </message>
    <message>
        <source>Between 0.7 and 4 K above 1850-1900; used by the custom horizon only.</source>
        <translation>Entre 0,7 y 4 °C por encima de 1850-1900; solo se usa con el horizonte «custom».</translation>
    </message>
    <message>
        <source>Bold line: what the models give for {home} (median); pale band: their range.</source>
        <translation>Línea gruesa: lo que los modelos dan para {home} (mediana); banda pálida: su intervalo.</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>Fronteras</translation>
    </message>
    <message>
        <source>Brings temperatures from the climate cell to each commune's own elevation; 0 turns it off.</source>
        <translation>Lleva las temperaturas de la celda climática a la altitud propia de cada municipio; 0 desactiva esta corrección.</translation>
    </message>
    <message>
        <source>CMIP6 by region, CMIP5 detail</source>
        <translation>CMIP6 por región, detalle de CMIP5</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Cancelado: no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Cannot write the raster {name}: {reason}</source>
        <translation>No se puede escribir el ráster {name}: {reason}</translation>
    </message>
    <message>
        <source>Cannot write {path} whole: the disk may be full.</source>
        <translation>No se puede escribir {path} entero: quizá el disco esté lleno.</translation>
    </message>
    <message>
        <source>Cannot write {path}: check the folder, its rights and whether the file is open.</source>
        <translation>No se puede escribir {path}: compruebe la carpeta, sus permisos y que el archivo no esté abierto.</translation>
    </message>
    <message>
        <source>Cannot write {path}: {reason}</source>
        <translation>No se puede escribir {path}: {reason}</translation>
    </message>
    <message>
        <source>Cells compared</source>
        <translation>Celdas comparadas</translation>
    </message>
    <message>
        <source>Cells under 1 sigma</source>
        <translation>Celdas a menos de 1 sigma</translation>
    </message>
    <message>
        <source>Cells under 2 sigma</source>
        <translation>Celdas a menos de 2 sigma</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Clima</translation>
    </message>
    <message>
        <source>Climate 1981-2010 from ERA5 (Copernicus, CC BY 4.0), CRU TS (Open Government Licence v3), Météo-France LSH series (Licence Ouverte 2.0), Met Office (OGL v3), CHELSA (CC0), Deutscher Wetterdienst (own processing, CC BY 4.0), ETOPO5 (NOAA); patterns JGCRI CMIP5 (MIT), IPCC WG1 Atlas (CC BY 4.0), CLIMAAX (CC BY 4.0). Communes: IGN Admin Express 2025 (Licence Ouverte 2.0), INSEE population 2021, IGN-CNIG and NGMEP 2024 (CC BY 4.0), Eurostat LAU 2019 (© EuroGeographics, CC BY 4.0), GeoNames (CC BY 4.0). Map: Natural Earth.</source>
        <translation>Clima 1981-2010 a partir de ERA5 (Copernicus, CC BY 4.0), CRU TS (Open Government Licence v3), series LSH de Météo-France (Licence Ouverte 2.0), Met Office (OGL v3), CHELSA (CC0), Deutscher Wetterdienst (datos reelaborados por nosotros, CC BY 4.0), ETOPO5 (NOAA); cambios por grado de calentamiento: JGCRI CMIP5 (MIT), Atlas del IPCC, grupo I (CC BY 4.0), CLIMAAX (CC BY 4.0). Municipios: IGN Admin Express 2025 (Licence Ouverte 2.0), población INSEE 2021, IGN-CNIG y NGMEP 2024 (CC BY 4.0), Eurostat LAU 2019 (© EuroGeographics, CC BY 4.0), GeoNames (CC BY 4.0). Mapa de fondo: Natural Earth.</translation>
    </message>
    <message>
        <source>Climate analogues</source>
        <translation>Análogos climáticos</translation>
    </message>
    <message>
        <source>Climate analogues map</source>
        <translation>Mapa de análogos climáticos</translation>
    </message>
    <message>
        <source>Climate here, today and at the horizon</source>
        <translation>Clima de aquí, hoy y en el horizonte elegido</translation>
    </message>
    <message>
        <source>Climate models</source>
        <translation>Modelos climáticos</translation>
    </message>
    <message>
        <source>Climate of {name}, today and at the horizon</source>
        <translation>{name}: clima de hoy y en el horizonte elegido</translation>
    </message>
    <message>
        <source>Climate twinning</source>
        <translation>Hermanamiento climático</translation>
    </message>
    <message>
        <source>Climate twins of a commune</source>
        <translation>Gemelos climáticos de un municipio</translation>
    </message>
    <message>
        <source>Climate twins of {name} for {horizon}</source>
        <translation>Gemelos climáticos para {name}, horizonte {horizon}</translation>
    </message>
    <message>
        <source>Climates are compared over {count} seasonal variables; the yardstick is the place's own variability from year to year, {kind}. Sigma tells how unusual the remaining difference would be here: under 1 strong analogue, 1 to 2 good, 2 to 4 partial, 4 or more no analogue. These are reading aids, not tests; sigma is lenient on rain, so look at the gaps in °C and % as well.</source>
        <translation>Los climas se comparan en {count} variables estacionales; la vara de medir es la propia variabilidad del lugar de un año a otro, {kind}. El sigma indica hasta qué punto la diferencia que queda sería inusual aquí: menos de 1, análogo fuerte; de 1 a 2, bueno; de 2 a 4, parcial; 4 o más, no es análogo. Son ayudas para la lectura, no pruebas estadísticas; el sigma es indulgente con la lluvia, así que mire también las diferencias en °C y en %.</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Municipio</translation>
    </message>
    <message>
        <source>Communes compared</source>
        <translation>Municipios comparados</translation>
    </message>
    <message>
        <source>Communes outside the climate data</source>
        <translation>Municipios fuera de los datos climáticos</translation>
    </message>
    <message>
        <source>Computes the climate analogues and the twins of a commune, and puts all there is to show into one folder: the map (analogue.tif), the twins (twins.gpkg), reports, a QGIS project with everything styled (jumelage.qgz) and a poster in A3 (poster.pdf, poster.png).

The poster shows the commune given as twin; else the first partner, else the best-ranked twin. The folder can be moved, copied and opened in a QGIS that lacks this plugin. Files of an earlier run in the same folder are replaced.</source>
        <translation>Calcula los análogos climáticos y los gemelos de un municipio, y reúne en una sola carpeta todo lo que se puede mostrar: el mapa (analogue.tif), los gemelos (twins.gpkg), informes, un proyecto de QGIS ya diseñado (jumelage.qgz) y un cartel en A3 (poster.pdf, poster.png).

El cartel presenta el municipio indicado como gemelo; si no se indica, el primer socio; y si tampoco hay socios, el gemelo mejor clasificado. La carpeta se puede mover, copiar y abrir en un QGIS que no tenga este complemento. Los archivos de un cálculo anterior en la misma carpeta se sustituyen.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Country and code, for example FR:31107 for Carbonne; a name alone will do where only one place bears it.</source>
        <translation>País y código, por ejemplo FR:31107 para Carbonne; basta el nombre si solo lo lleva un lugar.</translation>
    </message>
    <message>
        <source>Country and code; the first partner, else the best twin, when empty.</source>
        <translation>País y código; si se deja vacío, el primer socio o, si no hay ninguno, el mejor gemelo.</translation>
    </message>
    <message>
        <source>Covariance of the seasons</source>
        <translation>Covarianza de las estaciones</translation>
    </message>
    <message>
        <source>Degree of urbanisation (Eurostat): city, town, rural. All when none is chosen.</source>
        <translation>Grado de urbanización (Eurostat): city (densamente poblado), town (densidad intermedia), rural. Todas las clases si no se elige ninguna.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Distance to the climate expected</source>
        <translation>Diferencia con el clima esperado</translation>
    </message>
    <message>
        <source>Ensemble of climate models</source>
        <translation>Conjunto de modelos climáticos</translation>
    </message>
    <message>
        <source>Existing or wished twin towns, always in the result with their true rank: ES:14029, several by commas.</source>
        <translation>Municipios hermanados o que se desea hermanar, siempre presentes en el resultado con su puesto real, por ejemplo ES:14029; si hay varios, sepárelos con comas.</translation>
    </message>
    <message>
        <source>Find climate twins…</source>
        <translation>Buscar gemelos climáticos…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Give either a commune or a point.</source>
        <translation>Indique o bien un municipio, o bien un punto.</translation>
    </message>
    <message>
        <source>Global warming level (°C above 1850-1900)</source>
        <translation>Nivel de calentamiento global (°C por encima de 1850-1900)</translation>
    </message>
    <message>
        <source>Global warming level of the custom horizon (K)</source>
        <translation>Nivel de calentamiento global del horizonte «custom» (°C)</translation>
    </message>
    <message>
        <source>Greatest distance (km)</source>
        <translation>Distancia máxima (km)</translation>
    </message>
    <message>
        <source>Greatest elevation (m)</source>
        <translation>Altitud máxima (m)</translation>
    </message>
    <message>
        <source>Greatest population</source>
        <translation>Población máxima</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizonte</translation>
    </message>
    <message>
        <source>Horizon (median)</source>
        <translation>Horizonte (mediana)</translation>
    </message>
    <message>
        <source>Horizon: {name}. Futures are {ensemble} patterns of {models} models scaled to a global warming of {level:.2f} °C above 1850-1900; they are not model runs.</source>
        <translation>Horizonte: {name}. Los climas futuros proceden de los cambios por grado de calentamiento global que dan {models} modelos ({ensemble}), aplicados a un calentamiento de {level:.2f} °C por encima de 1850-1900; no son simulaciones directas de los modelos.</translation>
    </message>
    <message>
        <source>Horizon: {name}; {ensemble} patterns scaled to {level:.2f} °C of global warming above 1850-1900, not model runs.</source>
        <translation>Horizonte: {name}; cambios {ensemble} aplicados a {level:.2f} °C de calentamiento mundial desde 1850-1900, no simulaciones directas.</translation>
    </message>
    <message>
        <source>In brackets after sigma: a second opinion, with the {kind} covariance.</source>
        <translation>Entre paréntesis tras el sigma: una segunda opinión, con la covarianza {kind}.</translation>
    </message>
    <message>
        <source>Include localities of 32 other countries</source>
        <translation>Incluir las localidades de otros 32 países</translation>
    </message>
    <message>
        <source>Lakes</source>
        <translation>Lagos</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Least distance (km)</source>
        <translation>Distancia mínima (km)</translation>
    </message>
    <message>
        <source>Least elevation (m)</source>
        <translation>Altitud mínima (m)</translation>
    </message>
    <message>
        <source>Least population</source>
        <translation>Población mínima</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Look at 2100 (France at +4 °C, tracc2100) as well: it then moves {sigma:.1f} sigma.</source>
        <translation>Mire también 2100 (Francia a +4 °C, tracc2100): el lugar se aleja entonces {sigma:.1f} sigma de su clima de hoy.</translation>
    </message>
    <message>
        <source>Made with Jumelage climatique, a free QGIS plugin.</source>
        <translation>Hecho con Jumelage climatique, un complemento libre de QGIS.</translation>
    </message>
    <message>
        <source>Mean temperature, °C ({step:g} °C between lines)</source>
        <translation>Temperatura media, °C ({step:g} °C entre líneas)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Name or code, for example FR:31107</source>
        <translation>Nombre o código, por ejemplo FR:31107</translation>
    </message>
    <message>
        <source>Natural Earth, public domain</source>
        <translation>Natural Earth, dominio público</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Cerca de</translation>
    </message>
    <message>
        <source>No analogue in this pool</source>
        <translation>Ningún análogo entre los lugares comparados</translation>
    </message>
    <message>
        <source>No analogue in this pool.</source>
        <translation>Ningún análogo entre los lugares comparados.</translation>
    </message>
    <message>
        <source>No analogue in this pool: nothing in it is nearer than {sigma:.1f} sigma to the climate expected here.</source>
        <translation>Ningún análogo entre los lugares comparados: ninguno está a menos de {sigma:.1f} sigma del clima esperado aquí.</translation>
    </message>
    <message>
        <source>No candidate is left: widen the filters or the extent.</source>
        <translation>No queda ningún candidato: amplíe los filtros o la extensión.</translation>
    </message>
    <message>
        <source>No candidate lies in the country “{country}”: include the localities for other countries.</source>
        <translation>No hay ningún candidato en el país «{country}»: para otros países, incluya las localidades.</translation>
    </message>
    <message>
        <source>No climate data in this place's own cell: the nearest land cell was taken.</source>
        <translation>La celda de este lugar no tiene datos climáticos: se ha tomado la celda terrestre más cercana.</translation>
    </message>
    <message>
        <source>No commune has the code {code} in {country}.</source>
        <translation>Ningún municipio tiene el código {code} en el país {country}.</translation>
    </message>
    <message>
        <source>No commune is known as “{text}”.</source>
        <translation>Ningún municipio corresponde a «{text}».</translation>
    </message>
    <message>
        <source>No commune lies at this point: twins need a commune.</source>
        <translation>No hay ningún municipio en este punto: hace falta un municipio para buscar gemelos.</translation>
    </message>
    <message>
        <source>No commune of the data lies at the selected feature.</source>
        <translation>Ningún municipio de los datos se encuentra en el lugar del objeto espacial seleccionado.</translation>
    </message>
    <message>
        <source>No land with climate data lies in this extent.</source>
        <translation>En esta extensión no hay tierra con datos climáticos.</translation>
    </message>
    <message>
        <source>No limit when empty.</source>
        <translation>Sin límite si se deja vacío.</translation>
    </message>
    <message>
        <source>No place in this pool is nearer to the climate expected here than this place itself.</source>
        <translation>Entre los lugares comparados, ninguno está más cerca del clima esperado aquí que este mismo lugar.</translation>
    </message>
    <message>
        <source>No raster format is known for the file name {name}: use .tif.</source>
        <translation>No se conoce ningún formato ráster para el nombre de archivo {name}: use .tif.</translation>
    </message>
    <message>
        <source>No table format is known for the file name {name}: use .gpkg.</source>
        <translation>Ningún formato de tabla corresponde al nombre de archivo {name}: use .gpkg.</translation>
    </message>
    <message>
        <source>No yearly series reach this place: choose the automatic or the diagonal covariance.</source>
        <translation>Ninguna serie anual llega a este lugar: elija la covarianza automática (auto) o diagonal (diagonal).</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Number of models</source>
        <translation>Número de modelos</translation>
    </message>
    <message>
        <source>Number of twins listed</source>
        <translation>Número de gemelos en la lista</translation>
    </message>
    <message>
        <source>Only candidates in this extent; all of the data (Europe and the Maghreb) when empty.</source>
        <translation>Solo los candidatos de esta extensión; todos los datos (Europa y el Magreb) si se deja vacío.</translation>
    </message>
    <message>
        <source>Only these countries</source>
        <translation>Solo estos países</translation>
    </message>
    <message>
        <source>Only these density classes</source>
        <translation>Solo estas clases de densidad</translation>
    </message>
    <message>
        <source>Outside the climate data</source>
        <translation>Fuera de los datos climáticos</translation>
    </message>
    <message>
        <source>Outside the filters; it would rank {rank:,} among {pool:,} places.</source>
        <translation>Fuera de los filtros; su puesto sería el {rank:,} entre {pool:,} lugares.</translation>
    </message>
    <message>
        <source>Partners to judge</source>
        <translation>Socios por evaluar</translation>
    </message>
    <message>
        <source>Point {lat:.3f}°, {lon:.3f}°</source>
        <translation>Punto {lat:.3f}°; {lon:.3f}°</translation>
    </message>
    <message>
        <source>Poster (PDF)</source>
        <translation>Cartel (PDF)</translation>
    </message>
    <message>
        <source>Poster (image)</source>
        <translation>Cartel (imagen)</translation>
    </message>
    <message>
        <source>Posters of a twinning</source>
        <translation>Carteles de un hermanamiento</translation>
    </message>
    <message>
        <source>QGIS project</source>
        <translation>Proyecto de QGIS</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Lluvia</translation>
    </message>
    <message>
        <source>Rain, mm</source>
        <translation>Lluvia, mm</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Rank {rank:,} out of {pool:,} places compared.</source>
        <translation>Puesto {rank:,} de {pool:,} lugares comparados.</translation>
    </message>
    <message>
        <source>Ranks communes whose climate of today is near the one that yours expects, and which resemble yours.

Sigma: how unusual the remaining difference of climate would be here. Closeness: the share of the way from here today to here at the horizon that the other commune has already travelled; at 0 or less it is no nearer than home. Similarity: likeness of population, density, area, elevation, distance to the sea and rural class. Communes are ranked by the square root of closeness times similarity; those marked pareto are beaten by none in both.

Partners (existing twin towns) are always listed with their true rank and the reasons for and against.</source>
        <translation>Clasifica los municipios cuyo clima de hoy es cercano al que espera el suyo y que se le parecen.

Sigma: hasta qué punto la diferencia de clima que queda sería inusual aquí. Camino recorrido (closeness): parte del camino, desde aquí hoy hasta aquí en el horizonte elegido, que el otro municipio ya ha recorrido; con 0 o menos no está más cerca que el suyo. Semejanza (similarity): parecido en población, densidad, superficie, altitud, distancia al mar y clase urbana o rural. Los municipios se ordenan por la raíz cuadrada del producto «camino recorrido × semejanza»; a los marcados como «pareto» ningún otro los supera en ambas cosas a la vez.

Los socios (municipios ya hermanados) aparecen siempre en la lista con su puesto real y las razones a favor y en contra.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Razones</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Second opinion, with the {kind} covariance: {sigma:.2f}.</source>
        <translation>Segunda opinión, con la covarianza {kind}: {sigma:.2f}.</translation>
    </message>
    <message>
        <source>Second opinion: with the {kind} covariance the place moves {sigma:.2f} sigma instead of {own:.2f}.</source>
        <translation>Segunda opinión: con la covarianza {kind}, el lugar se aleja {sigma:.2f} sigma de su clima de hoy, en vez de {own:.2f}.</translation>
    </message>
    <message>
        <source>Select one feature in the current layer first.</source>
        <translation>Seleccione primero un solo objeto espacial en la capa activa.</translation>
    </message>
    <message>
        <source>Shows where the climate that a commune expects is lived today.

Choose a commune (or a point) and a horizon. Each land cell of Europe and the Maghreb is compared with the climate expected here, season by season; the map gives the dissimilarity in sigma: under 1 strong analogue, 1 to 2 good, 2 to 4 partial, 4 or more no analogue.

Band 1: sigma of the median of the models. Band 2: share of models that agree (sigma of 2 or less). Band 3: the variable that limits most (1 to 4 temperature of winter, spring, summer, autumn; 5 to 8 rain).

The report gives the best places, how far the place moves from its own climate, the method, the limits and the sources.</source>
        <translation>Muestra dónde se vive hoy el clima que espera a un municipio.

Elija un municipio (o un punto) y un horizonte. Cada celda terrestre de Europa y del Magreb se compara con el clima esperado aquí, estación por estación; el mapa da la diferencia en sigma: menos de 1, análogo fuerte; de 1 a 2, bueno; de 2 a 4, parcial; 4 o más, no es análogo.

Banda 1: sigma de la mediana de los modelos. Banda 2: parte de los modelos que coinciden (sigma de 2 o menos). Banda 3: variable que más difiere (1 a 4: temperatura de invierno, primavera, verano y otoño; 5 a 8: lluvia, en el mismo orden).

El informe da los mejores lugares, dice cuánto se aleja el municipio de su propio clima y presenta el método, los límites y las fuentes.</translation>
    </message>
    <message>
        <source>Sigma</source>
        <translation>Sigma</translation>
    </message>
    <message>
        <source>Sigma between here today and here at the horizon</source>
        <translation>Sigma entre aquí hoy y aquí en el horizonte elegido</translation>
    </message>
    <message>
        <source>Sigma of the best match</source>
        <translation>Sigma del mejor candidato</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Semejanza</translation>
    </message>
    <message>
        <source>Similarity compares population, density and area (each as a percentile within the country), elevation, distance to the sea and the urban or rural class, with equal weights; what is unknown is left out and lowers the confidence. Score: square root of closeness times similarity.</source>
        <translation>La semejanza compara la población, la densidad y la superficie (cada una por su puesto sobre 100 dentro del país), la altitud, la distancia al mar y la clase urbana o rural, con pesos iguales; lo que se desconoce no se cuenta y reduce la confianza. Puntuación: raíz cuadrada del producto «camino recorrido × semejanza».</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Fuentes: {sources}</translation>
    </message>
    <message>
        <source>Take the feature selected in the current layer</source>
        <translation>Tomar el objeto espacial seleccionado en la capa activa</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Temperature change with height (K per km)</source>
        <translation>Variación de la temperatura con la altitud (°C por km)</translation>
    </message>
    <message>
        <source>Temperatures are brought from the cell ({cell:,.0f} m) to the place ({place:,.0f} m) at {lapse:g} °C per km.</source>
        <translation>Las temperaturas se llevan de la altitud de la celda ({cell:,.0f} m) a la del lugar ({place:,.0f} m), a razón de {lapse:g} °C por km.</translation>
    </message>
    <message>
        <source>Temperatures are those of the climate cell, at {cell:,.0f} m.</source>
        <translation>Las temperaturas son las de la celda climática, a {cell:,.0f} m de altitud.</translation>
    </message>
    <message>
        <source>The TRACC horizon is set by the warming of mainland France, which these models warm too little at the official global levels.</source>
        <translation>El horizonte TRACC (trayectoria francesa de calentamiento de referencia) se ajusta al calentamiento de la Francia continental, porque estos modelos lo subestiman con los niveles mundiales oficiales.</translation>
    </message>
    <message>
        <source>The best match in this pool is a {band} (sigma {sigma:.2f}).</source>
        <translation>Entre los lugares comparados, el mejor candidato es un {band} (sigma {sigma:.2f}).</translation>
    </message>
    <message>
        <source>The best ones; 0 lists all.</source>
        <translation>Los mejor clasificados; 0 los muestra todos.</translation>
    </message>
    <message>
        <source>The best twins</source>
        <translation>Los mejores gemelos</translation>
    </message>
    <message>
        <source>The climate data lacks the band “{band}”: reinstall the plugin.</source>
        <translation>A los datos climáticos les falta la banda «{band}»: reinstale el complemento.</translation>
    </message>
    <message>
        <source>The climate of {twin} is no nearer to the one that {home} expects than that of {home} today.</source>
        <translation>{twin} no tiene un clima más cercano al que se espera en {home} que el que {home} tiene hoy.</translation>
    </message>
    <message>
        <source>The commune and its twin</source>
        <translation>El municipio y su gemelo</translation>
    </message>
    <message>
        <source>The custom horizon needs a warming level between 0.7 and 4 K.</source>
        <translation>El horizonte «custom» necesita un nivel de calentamiento entre 0,7 y 4 °C.</translation>
    </message>
    <message>
        <source>The data describes mean seasons only: not heatwaves, hot nights, droughts, storms or single extremes. Days of heat and frost are estimates from monthly normals (3 to 4 days of error, and 3 to 8 more from the map). Error of the climate of today: in France 0.35 °C and 8 % of the year's rain, elsewhere about 0.5 to 0.9 °C and 10 to 20 %; inner Alps and basins in a rain shadow are worst. It is a derived product, not an official one.</source>
        <translation>Los datos solo describen estaciones medias: no describen olas de calor, noches tórridas, sequías, temporales ni extremos aislados. Los días de calor y de helada se estiman a partir de las normales mensuales (3 a 4 días de error, más 3 a 8 días debidos al mapa). Error del clima de hoy: en Francia, 0,35 °C y 8 % de la lluvia del año; en otros lugares, entre 0,5 y 0,9 °C y entre 10 y 20 % aproximadamente; el error es mayor en los Alpes interiores y en las cuencas resguardadas de la lluvia por el relieve. Es un producto derivado, no oficial.</translation>
    </message>
    <message>
        <source>The data file {name} is damaged: reinstall the plugin.</source>
        <translation>El archivo de datos {name} está dañado: reinstale el complemento.</translation>
    </message>
    <message>
        <source>The data file {name} is missing: reinstall the plugin.</source>
        <translation>Falta el archivo de datos {name}: reinstale el complemento.</translation>
    </message>
    <message>
        <source>The data holds no commune of the country “{country}”.</source>
        <translation>Los datos no contienen ningún municipio del país «{country}».</translation>
    </message>
    <message>
        <source>The extent is empty.</source>
        <translation>La extensión está vacía.</translation>
    </message>
    <message>
        <source>The file {path} is missing or cannot be read.</source>
        <translation>El archivo {path} falta o no se puede leer.</translation>
    </message>
    <message>
        <source>The least {quantity} is greater than the greatest.</source>
        <translation>En el criterio «{quantity}», el mínimo supera al máximo.</translation>
    </message>
    <message>
        <source>The model {model} is not in the chosen ensemble.</source>
        <translation>El modelo {model} no forma parte del conjunto elegido.</translation>
    </message>
    <message>
        <source>The number of twins listed cannot be negative.</source>
        <translation>El número de gemelos en la lista no puede ser negativo.</translation>
    </message>
    <message>
        <source>The partners to judge</source>
        <translation>Los socios por evaluar</translation>
    </message>
    <message>
        <source>The poster could not be written to {path}.</source>
        <translation>No se ha podido escribir el cartel en {path}.</translation>
    </message>
    <message>
        <source>The project could not be written to {path}.</source>
        <translation>No se ha podido escribir el proyecto en {path}.</translation>
    </message>
    <message>
        <source>The raster {name} is rotated or upside down.</source>
        <translation>El ráster {name} está girado o invertido.</translation>
    </message>
    <message>
        <source>The results cannot be written: {reason}.</source>
        <translation>No se pueden escribir los resultados: {reason}.</translation>
    </message>
    <message>
        <source>The selected feature has no place.</source>
        <translation>El objeto espacial seleccionado no tiene geometría.</translation>
    </message>
    <message>
        <source>The temperature change with height must be between -12 and 3 K per km.</source>
        <translation>La variación de la temperatura con la altitud debe estar entre −12 y 3 °C por km.</translation>
    </message>
    <message>
        <source>The texts of the poster are too long for its page.</source>
        <translation>Los textos del cartel son demasiado largos para su página.</translation>
    </message>
    <message>
        <source>The warming level must be between 0.7 and 4 K; {level:g} was given.</source>
        <translation>El nivel de calentamiento debe estar entre 0,7 y 4 °C; se ha indicado {level:g}.</translation>
    </message>
    <message>
        <source>The yearly series are too short to measure the variability of the climate.</source>
        <translation>Las series anuales son demasiado cortas para medir la variabilidad del clima.</translation>
    </message>
    <message>
        <source>There is no climate data for the twin of the poster.</source>
        <translation>No hay datos climáticos para el gemelo del cartel.</translation>
    </message>
    <message>
        <source>This place lies at sea or outside the climate data.</source>
        <translation>Este lugar está en el mar o fuera de los datos climáticos.</translation>
    </message>
    <message>
        <source>This place lies outside the climate data.</source>
        <translation>Este lugar está fuera de los datos climáticos.</translation>
    </message>
    <message>
        <source>This place stays within its present variability at this horizon (under 1 sigma).</source>
        <translation>En este horizonte, este lugar permanece dentro de su variabilidad actual (menos de 1 sigma).</translation>
    </message>
    <message>
        <source>This point lies at sea or outside the climate data.</source>
        <translation>Este punto está en el mar o fuera de los datos climáticos.</translation>
    </message>
    <message>
        <source>Three climates, season by season</source>
        <translation>Tres climas, estación por estación</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Twin communes</source>
        <translation>Municipios gemelos</translation>
    </message>
    <message>
        <source>Twin on the poster</source>
        <translation>Gemelo del cartel</translation>
    </message>
    <message>
        <source>Twinning</source>
        <translation>Hermanamiento</translation>
    </message>
    <message>
        <source>Two letters each, separated by commas: ES, PT. All when empty.</source>
        <translation>Códigos de dos letras, separados por comas: ES, PT. Todos los países si se deja vacío.</translation>
    </message>
    <message>
        <source>Two outputs have the same name: {path}.</source>
        <translation>Dos resultados llevan el mismo nombre: {path}.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Unknown horizon “{name}”.</source>
        <translation>Horizonte desconocido: «{name}».</translation>
    </message>
    <message>
        <source>Unknown variable “{name}”.</source>
        <translation>Variable desconocida: «{name}».</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Variables compared</source>
        <translation>Variables comparadas</translation>
    </message>
    <message>
        <source>Warming here over the year (°C)</source>
        <translation>Calentamiento aquí, de media anual (°C)</translation>
    </message>
    <message>
        <source>Way travelled</source>
        <translation>Camino recorrido</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>En qué difieren</translation>
    </message>
    <message>
        <source>What differs most</source>
        <translation>Lo que más difiere</translation>
    </message>
    <message>
        <source>What is alike</source>
        <translation>En qué se parecen</translation>
    </message>
    <message>
        <source>Where is the climate of {name} at the {horizon} horizon lived today?</source>
        <translation>¿Dónde se vive hoy el clima esperado para {name} en el horizonte {horizon}?</translation>
    </message>
    <message>
        <source>Where the climate expected in {home} is lived today</source>
        <translation>Dónde se vive hoy el clima que se espera en {home}</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Who lives today with the climate that {home} expects at the {horizon} horizon, and resembles us?</source>
        <translation>¿Quién vive hoy con el clima esperado para {home} en el horizonte {horizon} y se nos parece?</translation>
    </message>
    <message>
        <source>Why {twin}?</source>
        <translation>¿Por qué {twin}?</translation>
    </message>
    <message>
        <source>Year: {warmth:.1f} °C, {rain:,.0f} mm</source>
        <translation>Año: {warmth:.1f} °C y {rain:,.0f} mm</translation>
    </message>
    <message>
        <source>a world {level:.1f} °C warmer than in 1850-1900</source>
        <translation>un mundo {level:.1f} °C más cálido que en 1850-1900</translation>
    </message>
    <message>
        <source>against: {list}</source>
        <translation>en contra: {list}</translation>
    </message>
    <message>
        <source>area</source>
        <translation>superficie</translation>
    </message>
    <message>
        <source>area and density unknown</source>
        <translation>superficie y densidad desconocidas</translation>
    </message>
    <message>
        <source>area {times:.0f} times larger</source>
        <translation>superficie {times:.0f} veces mayor</translation>
    </message>
    <message>
        <source>area {times:.0f} times smaller</source>
        <translation>superficie {times:.0f} veces menor</translation>
    </message>
    <message>
        <source>as the crow flies</source>
        <translation>en línea recta</translation>
    </message>
    <message>
        <source>auto: with correlations (full) where yearly series reach the place, as in all of France, else diagonal.</source>
        <translation>auto: con las correlaciones (full) donde las series anuales llegan al lugar, como en toda Francia; si no, sin ellas (diagonal).</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>otoño</translation>
    </message>
    <message>
        <source>autumn rain</source>
        <translation>lluvia de otoño</translation>
    </message>
    <message>
        <source>autumn temperature</source>
        <translation>temperatura de otoño</translation>
    </message>
    <message>
        <source>both cities</source>
        <translation>ambos densamente poblados</translation>
    </message>
    <message>
        <source>both rural</source>
        <translation>ambos rurales</translation>
    </message>
    <message>
        <source>both towns</source>
        <translation>ambos de densidad intermedia (ciudad pequeña o periferia)</translation>
    </message>
    <message>
        <source>climate no nearer than here today</source>
        <translation>clima no más cercano que el de aquí hoy</translation>
    </message>
    <message>
        <source>climate of the nearest land cell</source>
        <translation>clima de la celda terrestre más cercana</translation>
    </message>
    <message>
        <source>climate,analogue,future,sigma,warming,TRACC,twin,adaptation,2050</source>
        <translation>clima,análogo,futuro,sigma,calentamiento,TRACC,gemelo,hermanamiento,adaptación,2050</translation>
    </message>
    <message>
        <source>climate,twin,commune,municipality,twinning,similarity,analogue,adaptation,2050</source>
        <translation>clima,gemelo,municipio,ayuntamiento,hermanamiento,semejanza,análogo,adaptación,2050</translation>
    </message>
    <message>
        <source>cmip5: 39 models. cmip6: a second opinion (24 models by region, with the detail of CMIP5).</source>
        <translation>cmip5: 39 modelos. cmip6: una segunda opinión (24 modelos por región, con el detalle de CMIP5).</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>days of 25 °C or more</source>
        <translation>días de 25 °C o más</translation>
    </message>
    <message>
        <source>days of 30 °C or more</source>
        <translation>días de 30 °C o más</translation>
    </message>
    <message>
        <source>days of 35 °C or more</source>
        <translation>días de 35 °C o más</translation>
    </message>
    <message>
        <source>days of frost</source>
        <translation>días de helada</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densidad</translation>
    </message>
    <message>
        <source>diagonal</source>
        <translation>diagonal</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distancia</translation>
    </message>
    <message>
        <source>distance to the sea</source>
        <translation>distancia al mar</translation>
    </message>
    <message>
        <source>elevation</source>
        <translation>altitud</translation>
    </message>
    <message>
        <source>for: {list}</source>
        <translation>a favor: {list}</translation>
    </message>
    <message>
        <source>full</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>good analogue</source>
        <translation>buen análogo</translation>
    </message>
    <message>
        <source>good analogue (1–2 sigma)</source>
        <translation>buen análogo (1 a 2 sigma)</translation>
    </message>
    <message>
        <source>has already travelled {share:.0f} % of the way</source>
        <translation>ya ha recorrido el {share:.0f} % del camino</translation>
    </message>
    <message>
        <source>horizon {horizon}: median and range of 8 models out of 10</source>
        <translation>horizonte {horizon}: mediana e intervalo de 8 modelos de cada 10</translation>
    </message>
    <message>
        <source>more rural</source>
        <translation>más rural</translation>
    </message>
    <message>
        <source>more urban</source>
        <translation>más urbano</translation>
    </message>
    <message>
        <source>no analogue</source>
        <translation>no es análogo</translation>
    </message>
    <message>
        <source>no analogue (4 sigma or more)</source>
        <translation>no es análogo (4 sigma o más)</translation>
    </message>
    <message>
        <source>of likeness between the two communes</source>
        <translation>de semejanza entre los dos municipios</translation>
    </message>
    <message>
        <source>of the way to that climate already travelled there</source>
        <translation>del camino hacia ese clima ya recorrido allí</translation>
    </message>
    <message>
        <source>of warming since 1981-2010, horizon {horizon}</source>
        <translation>de calentamiento desde 1981-2010, horizonte {horizon}</translation>
    </message>
    <message>
        <source>only {share:.0f} % of the models agree</source>
        <translation>solo coincide el {share:.0f} % de los modelos</translation>
    </message>
    <message>
        <source>other communes ranked high</source>
        <translation>otros municipios bien clasificados</translation>
    </message>
    <message>
        <source>outside the climate data</source>
        <translation>fuera de los datos climáticos</translation>
    </message>
    <message>
        <source>outside your filters: the rank is the one it would have</source>
        <translation>fuera de sus filtros: el puesto es el que tendría</translation>
    </message>
    <message>
        <source>partial analogue</source>
        <translation>análogo parcial</translation>
    </message>
    <message>
        <source>partial analogue (2–4 sigma)</source>
        <translation>análogo parcial (2 a 4 sigma)</translation>
    </message>
    <message>
        <source>partner to judge</source>
        <translation>socio por evaluar</translation>
    </message>
    <message>
        <source>population</source>
        <translation>población</translation>
    </message>
    <message>
        <source>poster,layout,print,twin,restitution,project</source>
        <translation>cartel,póster,composición,impresión,gemelo,hermanamiento,presentación,proyecto</translation>
    </message>
    <message>
        <source>rain of the year</source>
        <translation>lluvia del año</translation>
    </message>
    <message>
        <source>similar distance to the sea</source>
        <translation>distancia al mar parecida</translation>
    </message>
    <message>
        <source>similar elevation ({home:.0f} / {there:.0f} m)</source>
        <translation>altitud parecida ({home:.0f} / {there:.0f} m)</translation>
    </message>
    <message>
        <source>similar size ({home:,.0f} / {there:,.0f} inhabitants)</source>
        <translation>tamaño parecido ({home:,.0f} / {there:,.0f} habitantes)</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>primavera</translation>
    </message>
    <message>
        <source>spring rain</source>
        <translation>lluvia de primavera</translation>
    </message>
    <message>
        <source>spring temperature</source>
        <translation>temperatura de primavera</translation>
    </message>
    <message>
        <source>strong analogue</source>
        <translation>análogo fuerte</translation>
    </message>
    <message>
        <source>strong analogue (under 1 sigma)</source>
        <translation>análogo fuerte (menos de 1 sigma)</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>verano</translation>
    </message>
    <message>
        <source>summer rain</source>
        <translation>lluvia de verano</translation>
    </message>
    <message>
        <source>summer temperature</source>
        <translation>temperatura de verano</translation>
    </message>
    <message>
        <source>temperature and rain of the year close to those expected ({warmth:+.1f} °C, {rain:+.0f} %)</source>
        <translation>temperatura y lluvia del año cercanas a las esperadas ({warmth:+.1f} °C y {rain:+.0f} %)</translation>
    </message>
    <message>
        <source>temperature of the year</source>
        <translation>temperatura del año</translation>
    </message>
    <message>
        <source>the commune, today</source>
        <translation>el municipio, hoy</translation>
    </message>
    <message>
        <source>the twin that is judged</source>
        <translation>el gemelo evaluado</translation>
    </message>
    <message>
        <source>today (1981-2010)</source>
        <translation>hoy (1981-2010)</translation>
    </message>
    <message>
        <source>tracc2030, tracc2050, tracc2100: France at +2, +2.7 and +4 °C above 1900-1930 (the official TRACC levels). ssp126 to ssp585: 2041-2060 under an emissions scenario. custom: the global warming level given below.</source>
        <translation>tracc2030, tracc2050, tracc2100: Francia a +2 °C, +2,7 °C y +4 °C por encima de 1900-1930 (niveles oficiales de la TRACC, trayectoria francesa de calentamiento de referencia). ssp126 a ssp585: 2041-2060 según un escenario de emisiones. custom: el nivel de calentamiento global indicado más abajo.</translation>
    </message>
    <message>
        <source>urban or rural class</source>
        <translation>clase urbana o rural</translation>
    </message>
    <message>
        <source>variable by variable, without correlations (diagonal covariance)</source>
        <translation>variable por variable, sin correlaciones (covarianza diagonal)</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>invierno</translation>
    </message>
    <message>
        <source>winter rain</source>
        <translation>lluvia de invierno</translation>
    </message>
    <message>
        <source>winter temperature</source>
        <translation>temperatura de invierno</translation>
    </message>
    <message>
        <source>with the correlations between seasons, from yearly series around the place (full covariance)</source>
        <translation>con las correlaciones entre estaciones, obtenidas de series anuales en torno al lugar (covarianza completa)</translation>
    </message>
    <message>
        <source>{band} (sigma {sigma:.2f})</source>
        <translation>{band} (sigma {sigma:.2f})</translation>
    </message>
    <message>
        <source>{climb:.0f} m higher</source>
        <translation>{climb:.0f} m más alto</translation>
    </message>
    <message>
        <source>{climb:.0f} m lower</source>
        <translation>{climb:.0f} m más bajo</translation>
    </message>
    <message>
        <source>{count:,} communes and places compared.</source>
        <translation>{count:,} municipios y localidades comparados.</translation>
    </message>
    <message>
        <source>{count:,} communes lie outside the climate data and could not be compared: {regions}.</source>
        <translation>{count:,} municipios quedan fuera de los datos climáticos y no se han podido comparar: {regions}.</translation>
    </message>
    <message>
        <source>{distance:,.0f} km</source>
        <translation>{distance:,.0f} km</translation>
    </message>
    <message>
        <source>{gap:+.1f} °C over the year against what is expected here</source>
        <translation>{gap:+.1f} °C en el año respecto al clima esperado aquí</translation>
    </message>
    <message>
        <source>{gap:.0f} % drier over the year than expected here</source>
        <translation>un {gap:.0f} % más seco en el año que el clima esperado aquí</translation>
    </message>
    <message>
        <source>{gap:.0f} % wetter over the year than expected here</source>
        <translation>un {gap:.0f} % más lluvioso en el año que el clima esperado aquí</translation>
    </message>
    <message>
        <source>{gap:.0f} fewer days of 30 °C or more than expected here</source>
        <translation>{gap:.0f} días de 30 °C o más por debajo de lo esperado aquí</translation>
    </message>
    <message>
        <source>{gap:.0f} km further from the sea</source>
        <translation>{gap:.0f} km más lejos del mar</translation>
    </message>
    <message>
        <source>{gap:.0f} km nearer to the sea</source>
        <translation>{gap:.0f} km más cerca del mar</translation>
    </message>
    <message>
        <source>{gap:.0f} more days of 30 °C or more than expected here</source>
        <translation>{gap:.0f} días de 30 °C o más por encima de lo esperado aquí</translation>
    </message>
    <message>
        <source>{heat:.0f} days of 30 °C or more, {frost:.0f} days of frost (estimates)</source>
        <translation>{heat:.0f} días de 30 °C o más, {frost:.0f} días de helada (estimaciones)</translation>
    </message>
    <message>
        <source>{home} stays within its present variability at this horizon.</source>
        <translation>En este horizonte, {home} se mantiene dentro de su variabilidad actual.</translation>
    </message>
    <message>
        <source>{lat:.2f}°, {lon:.2f}°</source>
        <translation>{lat:.2f}°; {lon:.2f}°</translation>
    </message>
    <message>
        <source>{likeness:.0f} %</source>
        <translation>{likeness:.0f} %</translation>
    </message>
    <message>
        <source>{name} is in use, perhaps being edited: save and close it first.</source>
        <translation>{name} está en uso, quizá en edición: guárdelo y ciérrelo primero.</translation>
    </message>
    <message>
        <source>{name} warms by {warming:.1f} °C over the year since 1981-2010 (median of the models) and moves {sigma:.2f} sigma away from its climate of today.</source>
        <translation>{name}: {warming:.1f} °C de calentamiento de media anual desde 1981-2010 (mediana de los modelos) y una diferencia de {sigma:.2f} sigma con el clima de hoy.</translation>
    </message>
    <message>
        <source>{region}: {number}</source>
        <translation>{region}: {number}</translation>
    </message>
    <message>
        <source>{season}: {gap:+.1f} °C against what is expected</source>
        <translation>{season}: {gap:+.1f} °C respecto a lo esperado</translation>
    </message>
    <message>
        <source>{season}: {gap:.0f} % less rain than expected</source>
        <translation>{season}: {gap:.0f} % menos de lluvia de lo esperado</translation>
    </message>
    <message>
        <source>{season}: {gap:.0f} % more rain than expected</source>
        <translation>{season}: {gap:.0f} % más de lluvia de lo esperado</translation>
    </message>
    <message>
        <source>{share:.0f} %</source>
        <translation>{share:.0f} %</translation>
    </message>
    <message>
        <source>{times:.1f} times as many inhabitants ({home:,.0f} / {there:,.0f})</source>
        <translation>{times:.1f} veces más habitantes ({home:,.0f} / {there:,.0f})</translation>
    </message>
    <message>
        <source>{times:.1f} times fewer inhabitants ({home:,.0f} / {there:,.0f})</source>
        <translation>{times:.1f} veces menos habitantes ({home:,.0f} / {there:,.0f})</translation>
    </message>
    <message>
        <source>{twin}, a climate twin?</source>
        <translation>¿{twin}, gemelo climático?</translation>
    </message>
    <message>
        <source>{twin}: {band} of the climate expected at {home} (sigma {sigma:.2f}; {agreement:.0f} % of the models agree).</source>
        <translation>{twin}: {band} del clima esperado en {home} (sigma {sigma:.2f}; coincide el {agreement:.0f} % de los modelos).</translation>
    </message>
    <message>
        <source>{under_1:,} cells out of {cells:,} read under 1 sigma, {under_2:,} under 2.</source>
        <translation>De {cells:,} celdas, {under_1:,} están a menos de 1 sigma y {under_2:,} a menos de 2.</translation>
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
        <translation>«{text}» es el nombre o el código de varios municipios: indique uno de estos: {choices}.</translation>
    </message>
    <message>
        <source>“{value}” is not a choice for {name}: {choices}.</source>
        <translation>«{value}» no es una opción para {name}: {choices}.</translation>
    </message>
    <message>
        <source>“{value}” is not a number, for {name}.</source>
        <translation>«{value}» no es un número, para {name}.</translation>
    </message>
    <message>
        <source>“{value}” is not a point, for POINT.</source>
        <translation>«{value}» no es un punto, para POINT.</translation>
    </message>
    <message>
        <source>… or a point on the map</source>
        <translation>… o un punto en el mapa</translation>
    </message>
</context>
</TS>
