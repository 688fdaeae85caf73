<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Jumelage</name>
    <message>
        <source>&amp;1 My commune</source>
        <translation>&amp;1 Mi municipio</translation>
    </message>
    <message>
        <source>&amp;2 Twins</source>
        <translation>&amp;2 Gemelos</translation>
    </message>
    <message>
        <source>&amp;3 Practices</source>
        <translation>&amp;3 Prácticas</translation>
    </message>
    <message>
        <source>&amp;4 Actions</source>
        <translation>&amp;4 Acciones</translation>
    </message>
    <message>
        <source>&amp;5 Outputs</source>
        <translation>&amp;5 Resultados</translation>
    </message>
    <message>
        <source>&amp;Add a stop</source>
        <translation>&amp;Añadir una parada</translation>
    </message>
    <message>
        <source>&amp;Back to the outputs</source>
        <translation>&amp;Volver a los resultados</translation>
    </message>
    <message>
        <source>&amp;Backward plan …</source>
        <translation>&amp;Planificación inversa…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Check the project …</source>
        <translation>&amp;Comprobar el proyecto…</translation>
    </message>
    <message>
        <source>&amp;Choose this twin …</source>
        <translation>&amp;Elegir este gemelo…</translation>
    </message>
    <message>
        <source>&amp;Commune</source>
        <translation>&amp;Municipio</translation>
    </message>
    <message>
        <source>&amp;Departure</source>
        <translation>&amp;Salida</translation>
    </message>
    <message>
        <source>&amp;Do not save</source>
        <translation>&amp;No guardar</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Ámbito</translation>
    </message>
    <message>
        <source>&amp;Draw the route</source>
        <translation>&amp;Trazar el recorrido</translation>
    </message>
    <message>
        <source>&amp;Draw the route again</source>
        <translation>&amp;Trazar de nuevo el recorrido</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Modificar …</translation>
    </message>
    <message>
        <source>&amp;Find the twins</source>
        <translation>&amp;Buscar los gemelos</translation>
    </message>
    <message>
        <source>&amp;Horizon</source>
        <translation>&amp;Horizonte</translation>
    </message>
    <message>
        <source>&amp;Move the plan</source>
        <translation>&amp;Mover el plan</translation>
    </message>
    <message>
        <source>&amp;New action</source>
        <translation>&amp;Nueva acción</translation>
    </message>
    <message>
        <source>&amp;New event …</source>
        <translation>&amp;Nuevo acto …</translation>
    </message>
    <message>
        <source>&amp;People can be recognised</source>
        <translation>Se reconoce a &amp;personas</translation>
    </message>
    <message>
        <source>&amp;Pin on the map</source>
        <translation>&amp;Señalar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Score this action …</source>
        <translation>&amp;Puntuar esta acción…</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Twin town</source>
        <translation>Ciudad &amp;hermanada</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Vote on this practice …</source>
        <translation>&amp;Votar esta práctica…</translation>
    </message>
    <message>
        <source>&amp;Who votes</source>
        <translation>&amp;Quién vota</translation>
    </message>
    <message>
        <source>(estimate, ±{error:.0f})</source>
        <translation>(estimación, ±{error:.0f})</translation>
    </message>
    <message>
        <source>(seen there: {practices})</source>
        <translation>(visto allí: {practices})</translation>
    </message>
    <message>
        <source>+{level:.1f} °C worldwide</source>
        <translation>+{level:.1f} °C en el mundo</translation>
    </message>
    <message>
        <source>+{level:g} °C</source>
        <translation>+{level:g} °C</translation>
    </message>
    <message>
        <source>0 is the same climate, year by year; it sees variability and correlations, not the means alone.</source>
        <translation>0: el mismo clima, año por año; tiene en cuenta la variabilidad y las correlaciones, no solo las medias.</translation>
    </message>
    <message>
        <source>0 is the same; it grows with the number of variables, so compare it with that of here today.</source>
        <translation>0: el mismo clima; aumenta con el número de variables, así que compárela con la de aquí hoy.</translation>
    </message>
    <message>
        <source>1 is the same, 0.5 is one standard deviation from place to place in every variable.</source>
        <translation>1: el mismo clima; 0,5: una desviación típica de un lugar a otro en cada variable.</translation>
    </message>
    <message>
        <source>1 month before</source>
        <translation>1 mes antes</translation>
    </message>
    <message>
        <source>1 or less passes all filters; 2 means twice the threshold.</source>
        <translation>1 o menos: se superan todos los filtros; 2: el doble del umbral.</translation>
    </message>
    <message>
        <source>1 to 2 models in 3</source>
        <translation>de 1 a 2 modelos de cada 3</translation>
    </message>
    <message>
        <source>1 week before</source>
        <translation>1 semana antes</translation>
    </message>
    <message>
        <source>10 (1 - √(Σ w z²/K)), at least 0, z in standard deviations from place to place, K variables (Crombie et al. 2008, not rounded).</source>
        <translation>10 (1 - √(Σ w z²/K)), como mínimo 0, z en desviaciones típicas de un lugar a otro, K variables (Crombie et al. 2008, sin redondeo).</translation>
    </message>
    <message>
        <source>10 is the same, 0 is one standard deviation from place to place or more.</source>
        <translation>10: el mismo clima; 0: una desviación típica de un lugar a otro o más.</translation>
    </message>
    <message>
        <source>10 °C for maize or vines, 5 °C for grass and cereals.</source>
        <translation>10 °C para el maíz o la vid, 5 °C para los pastos y los cereales.</translation>
    </message>
    <message>
        <source>100 × bio2 / bio7</source>
        <translation>100 × bio2 / bio7</translation>
    </message>
    <message>
        <source>100 × standard deviation of the 12 months, divisor 11 (WorldClim; not the ANUCLIM percentage)</source>
        <translation>100 × desviación típica de los 12 meses, divisor 11 (WorldClim; no el porcentaje de ANUCLIM)</translation>
    </message>
    <message>
        <source>100 × standard deviation of the 12 months, divisor 11, / (1 mm + their mean) (WorldClim)</source>
        <translation>100 × desviación típica de los 12 meses, divisor 11, / (1 mm + su media) (WorldClim)</translation>
    </message>
    <message>
        <source>2 models in 3 to 9 in 10</source>
        <translation>de 2 modelos de cada 3 a 9 de cada 10</translation>
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
        <source>3 months before</source>
        <translation>3 meses antes</translation>
    </message>
    <message>
        <source>4 months before</source>
        <translation>4 meses antes</translation>
    </message>
    <message>
        <source>6 months before</source>
        <translation>6 meses antes</translation>
    </message>
    <message>
        <source>720 makes 1280 x 720.</source>
        <translation>720 da 1280 x 720.</translation>
    </message>
    <message>
        <source>8 models out of 10</source>
        <translation>8 modelos de cada 10</translation>
    </message>
    <message>
        <source>8 months before</source>
        <translation>8 meses antes</translation>
    </message>
    <message>
        <source>9 in 10 within</source>
        <translation>9 de cada 10 a menos de</translation>
    </message>
    <message>
        <source>9 models in 10 or more</source>
        <translation>9 modelos de cada 10 o más</translation>
    </message>
    <message>
        <source>A CSV or text file, ODS, Excel, or any layer. For one sheet of several: file.xlsx|layername=sheet.</source>
        <translation>Un archivo CSV o de texto, ODS, Excel, o cualquier capa. Para elegir una hoja entre varias: archivo.xlsx|layername=hoja.</translation>
    </message>
    <message>
        <source>A Dask worker has {name} {there}, and here is {here}: install the same on both.</source>
        <translation>Una máquina de cálculo (worker de Dask) tiene {name} {there}, y este ordenador tiene {here}: instale la misma versión en ambos.</translation>
    </message>
    <message>
        <source>A Dask worker lacks “{name}”: it needs numpy, GDAL or rasterio, pyproj, and on its PYTHONPATH the folder that holds this plugin.</source>
        <translation>A una máquina de cálculo (worker de Dask) le falta «{name}»: necesita numpy, GDAL o rasterio, pyproj y, en su PYTHONPATH, la carpeta que contiene este complemento.</translation>
    </message>
    <message>
        <source>A calculation, not a forecast. Sources at the end of the film.</source>
        <translation>Un cálculo, no una previsión. Las fuentes están al final de la película.</translation>
    </message>
    <message>
        <source>A climate twinning</source>
        <translation>Un hermanamiento climático</translation>
    </message>
    <message>
        <source>A climate twinning takes a commune to another one that lives today with the climate that it will have in some decades, to see what people there do, and to bring home what suits. This report says how, step by step, so that any commune can do it again.</source>
        <translation>Un hermanamiento climático lleva a un municipio a otro que vive hoy con el clima que él tendrá dentro de unas décadas, para ver qué se hace allí y traer lo que convenga. Este informe dice cómo, paso a paso, para que cualquier municipio pueda repetirlo.</translation>
    </message>
    <message>
        <source>A commune cannot be its own partner.</source>
        <translation>Un municipio no puede ser su propio socio.</translation>
    </message>
    <message>
        <source>A commune cannot be twinned with itself.</source>
        <translation>Un municipio no puede hermanarse consigo mismo.</translation>
    </message>
    <message>
        <source>A copy of the project is kept beside it first. Close the project in QGIS before.</source>
        <translation>Antes se guarda una copia del proyecto al lado. Cierre antes el proyecto en QGIS.</translation>
    </message>
    <message>
        <source>A figure never goes without its range, its source and its year.</source>
        <translation>Una cifra nunca va sin su intervalo, su fuente y su año.</translation>
    </message>
    <message>
        <source>A file belongs to one practice, one stop, one event or one action.</source>
        <translation>Un archivo pertenece a una práctica, una parada, un acto o una acción.</translation>
    </message>
    <message>
        <source>A file or folder cannot be read: {reason}.</source>
        <translation>No se puede leer un archivo o una carpeta: {reason}.</translation>
    </message>
    <message>
        <source>A film of {seconds:.0f} seconds in {folder}: {shots} shots, {frames} pictures, subtitles, storyboard and shot list.</source>
        <translation>Una película de {seconds:.0f} segundos en {folder}: {shots} planos, {frames} imágenes, subtítulos, guion gráfico y lista de planos.</translation>
    </message>
    <message>
        <source>A fixed route with six to ten stops in sun and shade. At each stop a minute of silence, then everybody alone: a sensation from −3 (cold) to +3 (hot), a sense, a word; air and ground are measured where a thermometer is at hand. The spread is told with the middle: people do not feel the same.</source>
        <translation>Un recorrido fijo de seis a diez paradas, al sol y a la sombra. En cada parada un minuto de silencio y después cada cual por su cuenta: una sensación de −3 (frío) a +3 (mucho calor), un sentido, una palabra; se miden el aire y el suelo si hay un termómetro. La dispersión se da con la mediana: no todos sienten lo mismo.</translation>
    </message>
    <message>
        <source>A folder for the twinning is made in it, named after both communes.</source>
        <translation>En ella se crea la carpeta del hermanamiento, con el nombre de los dos municipios.</translation>
    </message>
    <message>
        <source>A good practice is validated only with its summary, its effects, an evidence beyond a mere observation, its limits and the date of the validation.</source>
        <translation>Una buena práctica solo se valida con su resumen, sus efectos, una prueba que vaya más allá de la mera observación, sus límites y la fecha de validación.</translation>
    </message>
    <message>
        <source>A home or a building</source>
        <translation>Una vivienda o un edificio</translation>
    </message>
    <message>
        <source>A layer or a table with two places in each row, by country and code (or name), and perhaps the year: an existing twinning is told as the first reason. The pair Carbonne and Fuente Obejuna is known.</source>
        <translation>Capa o tabla en la que cada fila indica dos lugares, por país y código (o nombre), y el año si se conoce: un hermanamiento existente se cita como primera razón. La pareja Carbonne y Fuente Obejuna ya se conoce.</translation>
    </message>
    <message>
        <source>A layer or table with country, code and your figures, one row a commune, as jumelage:importindicators makes it: relief, income, share of homes before 1945 … They count beside the criteria of the profile.</source>
        <translation>Capa o tabla con país, código y sus cifras, una fila por municipio, como la que produce jumelage:importindicators: relieve, renta, parte de viviendas anteriores a 1945… Cuentan junto a los criterios del perfil.</translation>
    </message>
    <message>
        <source>A layer with the same fields whose only, or only selected, feature is the target; where it holds several, the target above tells which.</source>
        <translation>Capa con los mismos campos cuyo único objeto espacial, o el único seleccionado, es el objetivo; si contiene varios, el objetivo indicado arriba dice cuál tomar.</translation>
    </message>
    <message>
        <source>A neighbourhood or a hamlet</source>
        <translation>Un barrio o una aldea</translation>
    </message>
    <message>
        <source>A new folder in exports/ of the twinning when empty.</source>
        <translation>Una carpeta nueva en exports/ del hermanamiento si el campo está vacío.</translation>
    </message>
    <message>
        <source>A photo in which people can be recognised is published only with their agreement.</source>
        <translation>Una foto en la que se reconoce a personas solo se publica con su consentimiento.</translation>
    </message>
    <message>
        <source>A place on the map instead of a commune: the commune that holds it is taken.</source>
        <translation>Un lugar del mapa en vez de un municipio: se toma el municipio en el que se encuentra.</translation>
    </message>
    <message>
        <source>A polygon has the mean of the cells that it touches, weighted by the area in each: true areas, in the cylindrical equal-area projection, in which the cells stay rectangles. Cells at sea are left out and the weights closed to 1 (data_share: the share of the area with data). A place that touches no land cell has the nearest one, up to {km:.0f} km away (neighbour = 1). Cells measure 10 arc-minutes, about 13 by 18 km: a small place has the climate of one or two of them.</source>
        <translation>Un polígono recibe la media de las celdas que toca, ponderada por la superficie que ocupa en cada una: superficies reales, en la proyección cilíndrica equivalente, en la que las celdas siguen siendo rectángulos. Las celdas situadas en el mar se dejan fuera y los pesos se llevan a una suma de 1 (data_share: proporción de la superficie que tiene datos). Un lugar que no toca ninguna celda terrestre recibe la más cercana, hasta {km:.0f} km de distancia (neighbour = 1). Las celdas miden 10 minutos de arco, unos 13 por 18 km: un lugar pequeño tiene el clima de una o dos de ellas.</translation>
    </message>
    <message>
        <source>A practice that was seen is an observation. It is called good only when its effects, its limits and an evidence beyond the mere observation are noted.</source>
        <translation>Una práctica vista es una observación. Solo se llama buena cuando constan sus efectos, sus límites y una prueba más allá de la mera observación.</translation>
    </message>
    <message>
        <source>A range is not a weakness: it is what makes a figure honest. Give it with the figure, in the same breath.</source>
        <translation>Un intervalo no es una debilidad: es lo que hace honesta una cifra. Dígalo con la cifra, sin separarlos.</translation>
    </message>
    <message>
        <source>A rank takes a confidence of {share:.0f} % or more.</source>
        <translation>Para tener un puesto hace falta una confianza del {share:.0f} % o más.</translation>
    </message>
    <message>
        <source>A route has two points at least: click on the map along the way.</source>
        <translation>Un recorrido tiene al menos dos puntos: haga clic en el mapa a lo largo del camino.</translation>
    </message>
    <message>
        <source>A row of “{table}” names a participant in the column {column}: change it first ({row}).</source>
        <translation>Una fila de «{table}» nombra a un participante en la columna {column}: corríjala antes ({row}).</translation>
    </message>
    <message>
        <source>A street, a square, a site</source>
        <translation>Una calle, una plaza, un lugar</translation>
    </message>
    <message>
        <source>A table with a row for each form and the codes or words of the questions in its first row.</source>
        <translation>Una tabla con una fila por formulario y los códigos o las palabras de las preguntas en la primera fila.</translation>
    </message>
    <message>
        <source>A trajectory needs two levels of warming or more, separated by semicolons: 1; 1.5; 2.</source>
        <translation>Una trayectoria necesita al menos dos niveles de calentamiento, separados por puntos y comas: 1; 1,5; 2.</translation>
    </message>
    <message>
        <source>A tree that is planted now gives shade at the horizon; a school that is built now will still be used.</source>
        <translation>Un árbol plantado ahora dará sombra en el horizonte; una escuela construida ahora seguirá en uso.</translation>
    </message>
    <message>
        <source>About 0 for two samples of one climate, even below; it sees variability and correlations, and far years weigh less than with the energy.</source>
        <translation>En torno a 0 para dos muestras de un mismo clima, a veces algo menos; tiene en cuenta la variabilidad y las correlaciones, y los años alejados pesan menos que con la energía de Székely-Rizzo.</translation>
    </message>
    <message>
        <source>About the costs, and their source</source>
        <translation>Sobre los costes, y su fuente</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>Sobre este archivo</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Actions at home</source>
        <translation>Acciones en mi municipio</translation>
    </message>
    <message>
        <source>Actions workshop</source>
        <translation>Taller de líneas de acción</translation>
    </message>
    <message>
        <source>Actions {ranks}</source>
        <translation>Acciones {ranks}</translation>
    </message>
    <message>
        <source>Adaptation, learning, innovation</source>
        <translation>Adaptación, aprendizaje, innovación</translation>
    </message>
    <message>
        <source>Add a &amp;measure …</source>
        <translation>Añadir una &amp;medida…</translation>
    </message>
    <message>
        <source>Add photos …</source>
        <translation>Añadir fotos…</translation>
    </message>
    <message>
        <source>Add photos … ({count})</source>
        <translation>Añadir fotos… ({count})</translation>
    </message>
    <message>
        <source>Add the new words to the glossary. What was said in confidence stays so.</source>
        <translation>Añada las palabras nuevas al glosario. Lo dicho en confianza se queda así.</translation>
    </message>
    <message>
        <source>Add the tasks of the &amp;kit</source>
        <translation>Añadir las tareas de la male&amp;ta</translation>
    </message>
    <message>
        <source>Added; what was there already is as it was.</source>
        <translation>Añadidas; lo que ya había no ha cambiado.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address of a Dask scheduler</source>
        <translation>Dirección de un planificador Dask</translation>
    </message>
    <message>
        <source>Address of a source</source>
        <translation>Dirección de una fuente</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Dirección de la fuente</translation>
    </message>
    <message>
        <source>Adds 24 fields with the normals of today, tasmin_jan to tasmax_dec.</source>
        <translation>Añade 24 campos con las normales de hoy, de tasmin_jan a tasmax_dec.</translation>
    </message>
    <message>
        <source>After one year: what was done, what was not, and why; the visit in return.</source>
        <translation>Al cabo de un año: lo hecho, lo no hecho y por qué; la visita de vuelta.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Agree with the project leads on pauses, places at the table and who speaks when.</source>
        <translation>Acuerde con los responsables las pausas, los sitios en la mesa y el orden de palabra.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo de los modelos</translation>
    </message>
    <message>
        <source>Agreement of the models</source>
        <translation>Acuerdo de los modelos</translation>
    </message>
    <message>
        <source>Agreement: share of models at 2 sigma or less. Way travelled: how much of the way from here today to here at that level the place has already gone. Half of the models within: how far from it half of the models have their own best place, at most.</source>
        <translation>Acuerdo de los modelos: parte de los modelos que quedan a 2 sigma o menos. Camino recorrido: parte del camino, desde aquí hoy hasta aquí en ese nivel, que el lugar ya ha recorrido. La mitad de los modelos a menos de: la mitad de los modelos tiene su propio mejor lugar a esta distancia del lugar o menos.</translation>
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
        <source>Agrees that these data are kept</source>
        <translation>Acepta que se conserven estos datos</translation>
    </message>
    <message>
        <source>Agrees to be shown in photos</source>
        <translation>Acepta aparecer en fotos</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Air</source>
        <translation>Aire</translation>
    </message>
    <message>
        <source>Air temperature</source>
        <translation>Temperatura del aire</translation>
    </message>
    <message>
        <source>Air temperature (°C)</source>
        <translation>Temperatura del aire (°C)</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All eight when none is chosen: {names}.</source>
        <translation>Las ocho si no se elige ninguna: {names}.</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Todas las cifras</translation>
    </message>
    <message>
        <source>All for which there is something to show when empty.</source>
        <translation>Todos aquellos para los que hay algo que mostrar, si está vacío.</translation>
    </message>
    <message>
        <source>All models of the ensemble when none is chosen.</source>
        <translation>Todos los modelos del conjunto si no se elige ninguno.</translation>
    </message>
    <message>
        <source>All places were compared, near and far: what counts is where such a climate is lived today.</source>
        <translation>Se compararon todos los lugares, cercanos y lejanos: lo que cuenta es dónde se vive hoy un clima así.</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>All weights are 0: give at least one criterion a weight.</source>
        <translation>Todos los pesos son 0: dé un peso al menos a un criterio.</translation>
    </message>
    <message>
        <source>Also towns of 32 &amp;other countries</source>
        <translation>También localidades de &amp;otros 32 países</translation>
    </message>
    <message>
        <source>Among the first 3</source>
        <translation>Entre las 3 primeras</translation>
    </message>
    <message>
        <source>Among the first 3: share of 1000 random weightings of the criteria, with a fixed seed.</source>
        <translation>Entre las 3 primeras: parte de 1000 ponderaciones aleatorias de los criterios, con semilla fija.</translation>
    </message>
    <message>
        <source>Among the {pool:,} places compared it comes at rank {rank:,}.</source>
        <translation>Entre los {pool:,} lugares comparados ocupa el puesto {rank:,}.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Amount (€)</source>
        <translation>Importe (€)</translation>
    </message>
    <message>
        <source>An ODT is always made. html: a page that screen readers follow; pdf: for a quick print.</source>
        <translation>Siempre se hace un ODT. html: una página que siguen los lectores de pantalla; pdf: para imprimir rápido.</translation>
    </message>
    <message>
        <source>An existing twin town can be judged as well, even where its rank is far.</source>
        <translation>También se puede evaluar un hermanamiento existente, aunque su puesto sea lejano.</translation>
    </message>
    <message>
        <source>An observation is not a good practice: effects, limits and an evidence are needed.</source>
        <translation>Una observación no es una buena práctica: hacen falta efectos, límites y una prueba.</translation>
    </message>
    <message>
        <source>Another project was opened: the search was stopped. Start it again here.</source>
        <translation>Se ha abierto otro proyecto: la búsqueda se ha detenido. Iníciela de nuevo aquí.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Answers: {count}; too few to be told.</source>
        <translation>Respuestas: {count}; demasiado pocas para dar cuenta de ellas.</translation>
    </message>
    <message>
        <source>Anticipate a disturbance</source>
        <translation>Anticipar una perturbación</translation>
    </message>
    <message>
        <source>Anticipation, watch</source>
        <translation>Anticipación, vigilancia</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>Area (km²)</source>
        <translation>Superficie (km²)</translation>
    </message>
    <message>
        <source>Arrival, welcome, walk through the centre in the evening</source>
        <translation>Llegada, bienvenida, paseo por el centro al atardecer</translation>
    </message>
    <message>
        <source>As</source>
        <translation>En forma de</translation>
    </message>
    <message>
        <source>As inspiration: unvalidated, without a place on the map, with their origin and licence, and photos.</source>
        <translation>Como inspiración: sin validar, sin lugar en el mapa, con su origen y su licencia, y sus fotos.</translation>
    </message>
    <message>
        <source>As it stands in titles: 2041-2070, RCP4.5 …</source>
        <translation>Tal como figurará en los títulos: 2041-2070, RCP4.5…</translation>
    </message>
    <message>
        <source>As the world warms, the climate that {home} expects is lived today in other places. The map shows one of them for each step. They are results of a calculation, not forecasts.</source>
        <translation>A medida que el mundo se calienta, el clima que {home} espera se vive hoy en otros lugares. El mapa muestra uno para cada paso. Son resultados de un cálculo, no previsiones.</translation>
    </message>
    <message>
        <source>Ask the people who keep them up to be there: they know more than any report.</source>
        <translation>Pida que estén quienes las mantienen: saben más que cualquier informe.</translation>
    </message>
    <message>
        <source>At each level the places whose score is within {tolerance:g} % of the best that fits (nearer than home, under 4 sigma) are taken as equal. The place of the level before is kept if it is one of them; else the nearest one at least {spacing:,.0f} km from it, else the best. At the first level it is the best.</source>
        <translation>En cada nivel, los lugares cuya puntuación queda, como máximo, a un {tolerance:g} % de la mejor entre los adecuados (clima más cercano que el del propio municipio, a menos de 4 sigma) se consideran equivalentes. Si el lugar del nivel anterior es uno de ellos, se mantiene; si no, se toma el más cercano a él entre los que están separados de él por al menos {spacing:,.0f} km; a falta de este, el mejor. En el primer nivel es el mejor.</translation>
    </message>
    <message>
        <source>At each stop every walker noted a sensation on the seven-point thermal scale of ISO 10551, the senses at play and a word, without talking first. The median and the spread are shown.</source>
        <translation>En cada parada, cada caminante anotó una sensación en la escala térmica de siete puntos de la ISO 10551, los sentidos y una palabra, sin hablar antes. Se muestran la mediana y la dispersión.</translation>
    </message>
    <message>
        <source>At home at the horizon {horizon}: {summer:.1f} °C in summer ({summer_low:.1f} to {summer_high:.1f}), {rain:.0f} mm ({rain_low:.0f} to {rain_high:.0f}), about {hot:.0f} days of 30 °C or more ({hot_low:.0f} to {hot_high:.0f}) and {frost:.0f} of frost ({frost_low:.0f} to {frost_high:.0f}).</source>
        <translation>En nuestro municipio, en el horizonte {horizon}: {summer:.1f} °C en verano ({summer_low:.1f} a {summer_high:.1f}), {rain:.0f} mm ({rain_low:.0f} a {rain_high:.0f}), unos {hot:.0f} días de 30 °C o más ({hot_low:.0f} a {hot_high:.0f}) y {frost:.0f} de helada ({frost_low:.0f} a {frost_high:.0f}).</translation>
    </message>
    <message>
        <source>At least {value}.</source>
        <translation>Al menos {value}.</translation>
    </message>
    <message>
        <source>At most {count} characters.</source>
        <translation>Como máximo, {count} caracteres.</translation>
    </message>
    <message>
        <source>At most {value}.</source>
        <translation>Como máximo, {value}.</translation>
    </message>
    <message>
        <source>At the workshops: vote on what transfers, and say when you do not know.</source>
        <translation>En los talleres: vote sobre lo que se puede transferir y diga cuando no sabe.</translation>
    </message>
    <message>
        <source>At what hours do people work, shop, meet and rest in summer, and who sets them?</source>
        <translation>¿A qué horas trabaja, compra, se reúne y descansa la gente en verano, y quién las fija?</translation>
    </message>
    <message>
        <source>At {levels} nothing in this pool is nearer than this place itself.</source>
        <translation>A {levels}: entre los lugares comparados, ninguno está más cerca que este mismo lugar.</translation>
    </message>
    <message>
        <source>At {levels} this place stays within its present variability (under 1 sigma): many places fit, and the one named is one of them.</source>
        <translation>A {levels}: este lugar permanece dentro de su variabilidad actual (menos de 1 sigma); muchos lugares son adecuados, y el que se nombra es solo uno de ellos.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Mapa de fondo</translation>
    </message>
    <message>
        <source>Background: Natural Earth, public domain. Outlines of communes: see the sources of the twinning.</source>
        <translation>Mapa de fondo: Natural Earth, dominio público. Límites de los municipios: véanse las fuentes del hermanamiento.</translation>
    </message>
    <message>
        <source>Backward plan</source>
        <translation>Planificación inversa</translation>
    </message>
    <message>
        <source>Backward plan from the departure</source>
        <translation>Planificación inversa desde la salida</translation>
    </message>
    <message>
        <source>Backward plan of a twinning</source>
        <translation>Planificación inversa de un hermanamiento</translation>
    </message>
    <message>
        <source>Backward plan: page, calendar and spreadsheets</source>
        <translation>Planificación inversa: página, calendario y hojas de cálculo</translation>
    </message>
    <message>
        <source>Backward plan: {name}</source>
        <translation>Planificación inversa: {name}</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Band {number} of {name} holds no daily temperature or rain that is known: its variable must be named tas, tasmin, tasmax or pr, and its day be told.</source>
        <translation>La banda {number} de {name} no contiene ninguna temperatura ni lluvia diaria reconocida: su variable debe llamarse tas, tasmin, tasmax o pr, y su día debe estar indicado.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Bands of the map</source>
        <translation>Bandas del mapa</translation>
    </message>
    <message>
        <source>Base of growing degree days (°C)</source>
        <translation>Base de los grados-día de crecimiento (°C)</translation>
    </message>
    <message>
        <source>Before the journey</source>
        <translation>Antes del viaje</translation>
    </message>
    <message>
        <source>Before the visit</source>
        <translation>Antes de la visita</translation>
    </message>
    <message>
        <source>Begins (s)</source>
        <translation>Inicio (s)</translation>
    </message>
    <message>
        <source>Begins before this has ended</source>
        <translation>Empieza antes de que esto termine</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Empezada</translation>
    </message>
    <message>
        <source>Being read over</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Being reported</source>
        <translation>En fase de restitución</translation>
    </message>
    <message>
        <source>Best place of each model</source>
        <translation>Mejor lugar de cada modelo</translation>
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
        <source>Between your reference and your futures the rain of this place is multiplied by {ratio:.2f}, which cannot be: check units, periods and sources, or give the futures' own past (BASELINE).</source>
        <translation>Entre su referencia y sus futuros, la lluvia de este lugar se multiplica por {ratio:.2f}, lo cual es imposible: compruebe las unidades, los periodos y las fuentes, o indique el pasado propio de esos futuros (BASELINE).</translation>
    </message>
    <message>
        <source>Between your reference and your futures this place changes by {warming:+.1f} °C, which cannot be: check units, periods and sources, or give the futures' own past (BASELINE).</source>
        <translation>Entre su referencia y sus futuros, este lugar cambia {warming:+.1f} °C, lo cual es imposible: compruebe las unidades, los periodos y las fuentes, o indique el pasado propio de esos futuros (BASELINE).</translation>
    </message>
    <message>
        <source>Bioclimatic variables after Nix (1986), O'Donnell and Ignizio (2012, USGS Data Series 691) and WorldClim: a quarter is any three running months, December followed by January; of equal quarters the first in the year counts.</source>
        <translation>Variables bioclimáticas según Nix (1986), O’Donnell e Ignizio (2012, USGS Data Series 691) y WorldClim: un trimestre son tres meses consecutivos cualesquiera, con enero después de diciembre; entre trimestres iguales cuenta el primero del año.</translation>
    </message>
    <message>
        <source>Blue solutions (water)</source>
        <translation>Soluciones azules (agua)</translation>
    </message>
    <message>
        <source>Bold line: median of the models at the horizon; pale band: range of 8 models out of 10.</source>
        <translation>Línea gruesa: mediana de los modelos en el horizonte; banda pálida: intervalo de 8 de cada 10 modelos.</translation>
    </message>
    <message>
        <source>Book the train, the beds and the translator; nobody travels by plane.</source>
        <translation>Reserve el tren, el alojamiento y el traductor; nadie viaja en avión.</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>Fronteras</translation>
    </message>
    <message>
        <source>Both &amp;maps side by side</source>
        <translation>Los dos &amp;mapas lado a lado</translation>
    </message>
    <message>
        <source>Both communes</source>
        <translation>Los dos municipios</translation>
    </message>
    <message>
        <source>Both communes have been twinned since {year}.</source>
        <translation>Los dos municipios están hermanados desde {year}.</translation>
    </message>
    <message>
        <source>Both communes on one &amp;sheet</source>
        <translation>Los dos municipios en una &amp;ficha</translation>
    </message>
    <message>
        <source>Both communes when empty.</source>
        <translation>Los dos municipios si se deja vacío.</translation>
    </message>
    <message>
        <source>Both maps are at the same scale.</source>
        <translation>Los dos mapas están a la misma escala.</translation>
    </message>
    <message>
        <source>Bring the file back to the folder {folder}.</source>
        <translation>Devuelva el archivo a la carpeta {folder}.</translation>
    </message>
    <message>
        <source>Bring the file back, or choose it again in the layer's properties.</source>
        <translation>Devuelva el archivo a su sitio o elíjalo de nuevo en las propiedades de la capa.</translation>
    </message>
    <message>
        <source>Bring the layer back, or choose the list again in the form.</source>
        <translation>Recupere la capa o elija de nuevo la lista en el formulario.</translation>
    </message>
    <message>
        <source>Bring the layer back, or remove the relation in the properties of the project.</source>
        <translation>Recupere la capa o elimine la relación en las propiedades del proyecto.</translation>
    </message>
    <message>
        <source>Bring the practices of its case</source>
        <translation>Traer las prácticas de su caso</translation>
    </message>
    <message>
        <source>Bring what can be given away: plans, costs, rules, dates.</source>
        <translation>Traiga lo que se pueda dar: planos, costes, normas, fechas.</translation>
    </message>
    <message>
        <source>Bringing it home</source>
        <translation>Transferirla</translation>
    </message>
    <message>
        <source>Brings practices (or measures, or actions) from another table into a twinning: columns are recognised by their name in French, Spanish or English, values of lists by their words or codes. Each row is imported, imported with a doubt (what was not understood is left empty) or refused, with the reason.

A copy of the twinning that comes back from QField is merged: rows that are new or were changed later are taken, with their photos; nothing is deleted. All of it is written at once, or nothing.</source>
        <translation>Trae a un hermanamiento prácticas (o medidas, o acciones) de otra tabla: las columnas se reconocen por su nombre en francés, español o inglés, y los valores de las listas por sus palabras o códigos. Cada fila se importa, se importa con una duda (lo que no se entendió queda vacío) o se rechaza, con el motivo.

Una copia del hermanamiento que vuelve de QField se fusiona: se toman las filas nuevas o cambiadas más tarde, con sus fotos; no se borra nada. Todo se escribe de una vez, o nada.</translation>
    </message>
    <message>
        <source>Brings temperatures from the climate cell to each commune's own elevation; 0 turns it off.</source>
        <translation>Lleva las temperaturas de la celda climática a la altitud propia de cada municipio; 0 desactiva esta corrección.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Budget (€)</source>
        <translation>Presupuesto (€)</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Edificio</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>Por ámbito</translation>
    </message>
    <message>
        <source>By hazard</source>
        <translation>Por amenaza</translation>
    </message>
    <message>
        <source>By the founding text</source>
        <translation>Según el texto fundador</translation>
    </message>
    <message>
        <source>By this metric the place today reads {home:.2f} against itself at the horizon, and the nearest place {best:.2f}; the way travelled and the ranks are counted by it. Agreement, the range of the models, what differs most and the words strong, good and partial stay those of sigma.</source>
        <translation>Según esta métrica se lee {home:.2f} entre el lugar hoy y él mismo en el horizonte elegido, y {best:.2f} para el lugar más cercano; el camino recorrido y los puestos se calculan con ella. El acuerdo de los modelos, su intervalo, lo que más difiere y las palabras fuerte, bueno y parcial siguen siendo los del sigma.</translation>
    </message>
    <message>
        <source>By train, the last kilometres by bus or shared car: the slow change of the landscape is part of the visit.</source>
        <translation>En tren, los últimos kilómetros en autobús o en coche compartido: ver cambiar despacio el paisaje es parte de la visita.</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>C&amp;omparar</translation>
    </message>
    <message>
        <source>CCAFS similarity</source>
        <translation>similitud CCAFS</translation>
    </message>
    <message>
        <source>CMIP6 by region, CMIP5 detail</source>
        <translation>CMIP6 por región, detalle de CMIP5</translation>
    </message>
    <message>
        <source>CSV, ODS, Excel, GeoJSON, GeoPackage or any other layer; or the twinning.gpkg of a copy of this twinning that comes back from the field (QField).</source>
        <translation>CSV, ODS, Excel, GeoJSON, GeoPackage o cualquier otra capa; o el twinning.gpkg de una copia de este hermanamiento que vuelve del campo (QField).</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Call the town halls of the first three: the one that answers with curiosity is the right one.</source>
        <translation>Llame a los ayuntamientos de los tres primeros: el que responde con curiosidad es el bueno.</translation>
    </message>
    <message>
        <source>Can a commune of our size pay for it and look after it?</source>
        <translation>¿Puede pagarla y mantenerla un municipio de nuestro tamaño?</translation>
    </message>
    <message>
        <source>Can it come home?</source>
        <translation>¿Se puede transferir?</translation>
    </message>
    <message>
        <source>Can rule out</source>
        <translation>Puede descartar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Cancelado: no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Cancelled: run it again with the same settings and the same file to go on where it ended.</source>
        <translation>Cancelado: vuelva a ejecutarlo con los mismos parámetros y el mismo archivo para continuar donde se detuvo el cálculo.</translation>
    </message>
    <message>
        <source>Cannot write the icons to {folder}: check the room on the disk.</source>
        <translation>No se pueden escribir los iconos en {folder}: compruebe el espacio en el disco.</translation>
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
        <source>Capacity</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Capitalisation</source>
        <translation>Capitalización</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>Caption in the twin's language</source>
        <translation>Pie de foto en el idioma del gemelo</translation>
    </message>
    <message>
        <source>Car park</source>
        <translation>Aparcamiento</translation>
    </message>
    <message>
        <source>Car: 193 g per km of the vehicle (ADEME, Base Carbone: average car, fuel and its production), 217.6 with its making (ADEME, Impact CO2); shared among those aboard.</source>
        <translation>Coche: 193 g por km recorrido por el vehículo (ADEME, Base Carbone: coche medio, combustible y su producción), 217,6 con la fabricación del vehículo (ADEME, Impact CO2); repartidos entre las personas a bordo.</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Realizada</translation>
    </message>
    <message>
        <source>Cells compared</source>
        <translation>Celdas comparadas</translation>
    </message>
    <message>
        <source>Cells of the table</source>
        <translation>Celdas de la tabla</translation>
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
        <source>Cells with data</source>
        <translation>Celdas con datos</translation>
    </message>
    <message>
        <source>Changes to the weights of the profile</source>
        <translation>Cambios en los pesos del perfil</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Check a project</source>
        <translation>Comprobar un proyecto</translation>
    </message>
    <message>
        <source>Check every evening that practices, photos and agreements are noted and saved.</source>
        <translation>Compruebe cada noche que prácticas, fotos y acuerdos están anotados y guardados.</translation>
    </message>
    <message>
        <source>Check of the posters</source>
        <translation>Control de los carteles</translation>
    </message>
    <message>
        <source>Check of {name}</source>
        <translation>Comprobación de {name}</translation>
    </message>
    <message>
        <source>Check that its file is in the folder of the twinning.</source>
        <translation>Compruebe que su archivo está en la carpeta del hermanamiento.</translation>
    </message>
    <message>
        <source>Check that its layers are in the project and that its extent holds something.</source>
        <translation>Compruebe que sus capas están en el proyecto y que su extensión contiene algo.</translation>
    </message>
    <message>
        <source>Check the extent of the map, the order of its layers, its scale.</source>
        <translation>Compruebe la extensión del mapa, el orden de sus capas, su escala.</translation>
    </message>
    <message>
        <source>Checked against the codes; finds communes whose code is unknown. Found when empty.</source>
        <translation>Nombres que se comparan con los códigos; permiten encontrar los municipios cuyo código es desconocido. Si se deja vacío, la columna se busca automáticamente.</translation>
    </message>
    <message>
        <source>Checks, offline, whether a project can be moved, zipped, opened on another computer and used with QField or Mergin: paths, layers, forms, lists of values, relations, macros, names of files. Of a twinning it also checks the data, the photos, the version, and personal data that should have been deleted.

Each finding says where it is and what to do; those that can be repaired here are, on demand, after a copy.</source>
        <translation>Comprueba, sin conexión, si un proyecto se puede mover, comprimir, abrir en otro ordenador y usar con QField o Mergin: rutas, capas, formularios, listas de valores, relaciones, macros, nombres de archivos. De un hermanamiento comprueba también los datos, las fotos, la versión y los datos personales que deberían haberse borrado.

Cada hallazgo dice dónde está y qué hacer; los que se pueden reparar aquí se reparan, si se pide, tras una copia.</translation>
    </message>
    <message>
        <source>Choice of the twin, first letter, agreement of both councils</source>
        <translation>Elección del gemelo, primera carta, acuerdo de los dos plenos</translation>
    </message>
    <message>
        <source>Choose at least one criterion.</source>
        <translation>Elija al menos un criterio.</translation>
    </message>
    <message>
        <source>Choose at least one document.</source>
        <translation>Elija al menos un documento.</translation>
    </message>
    <message>
        <source>Choose at least one file to make.</source>
        <translation>Elija al menos un archivo para crear.</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>Elija al menos un idioma.</translation>
    </message>
    <message>
        <source>Choose its copy in {folder}.</source>
        <translation>Elija su copia en {folder}.</translation>
    </message>
    <message>
        <source>Choose the commune and the horizon; 2050 is near enough to be decided on today.</source>
        <translation>Elija el municipio y el horizonte; 2050 está lo bastante cerca para decidirlo hoy.</translation>
    </message>
    <message>
        <source>Choose the folder that will hold the project and the poster.</source>
        <translation>Elija la carpeta que contendrá el proyecto y el cartel.</translation>
    </message>
    <message>
        <source>Choose the table of your indicators, or leave their criteria empty.</source>
        <translation>Elija la tabla de sus indicadores o deje vacíos sus criterios.</translation>
    </message>
    <message>
        <source>Choose the theme of the practice.</source>
        <translation>Elija el tema de la práctica.</translation>
    </message>
    <message>
        <source>Choose the twin commune.</source>
        <translation>Elija el municipio gemelo.</translation>
    </message>
    <message>
        <source>Choose two places to show: one that works, and one that was a failure.</source>
        <translation>Elija dos lugares para mostrar: uno que funciona y uno que fracasó.</translation>
    </message>
    <message>
        <source>Choose your commune first, in step 1.</source>
        <translation>Elija antes su municipio, en el paso 1.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegida</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Civic organisation</source>
        <translation>Organización ciudadana</translation>
    </message>
    <message>
        <source>Classes that lie in an order, as 1 city, 2 town, 3 rural: neighbours are half alike.</source>
        <translation>Clases que siguen un orden, por ejemplo 1 densamente poblado, 2 densidad intermedia, 3 rural: en este caso, dos clases vecinas se parecen a medias.</translation>
    </message>
    <message>
        <source>Click along the way. Right click or Enter ends the route, Esc gives it up.</source>
        <translation>Haga clic a lo largo del camino. Clic derecho o Intro termina el recorrido, Esc lo abandona.</translation>
    </message>
    <message>
        <source>Click on the map of your commune where the action would be.</source>
        <translation>Haga clic en el mapa de su municipio, donde estaría la acción.</translation>
    </message>
    <message>
        <source>Click on the map where the walkers stopped.</source>
        <translation>Haga clic en el mapa donde se pararon los caminantes.</translation>
    </message>
    <message>
        <source>Click on the map where these photos were taken, or select their practice first.</source>
        <translation>Haga clic en el mapa, donde se tomaron estas fotos, o seleccione antes su práctica.</translation>
    </message>
    <message>
        <source>Click on the map where you saw the practice.</source>
        <translation>Haga clic en el mapa, donde vio la práctica.</translation>
    </message>
    <message>
        <source>Climatch score</source>
        <translation>puntuación Climatch</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Clima</translation>
    </message>
    <message>
        <source>Climate 1981-2010 from ERA5 (Copernicus, CC BY 4.0), CRU TS (Open Government Licence v3), Météo-France LSH series (Licence Ouverte 2.0), Met Office (OGL v3), CHELSA (CC0), Deutscher Wetterdienst (own processing, CC BY 4.0), ETOPO5 (NOAA); patterns JGCRI CMIP5 (MIT), IPCC WG1 Atlas (CC BY 4.0), CLIMAAX (CC BY 4.0). {places}</source>
        <translation>Clima 1981-2010 a partir de ERA5 (Copernicus, CC BY 4.0), CRU TS (Open Government Licence v3), series LSH de Météo-France (Licence Ouverte 2.0), Met Office (OGL v3), CHELSA (CC0), Deutscher Wetterdienst (datos reelaborados por nosotros, CC BY 4.0), ETOPO5 (NOAA); cambios por grado de calentamiento: JGCRI CMIP5 (MIT), Atlas del IPCC, grupo I (CC BY 4.0), CLIMAAX (CC BY 4.0). {places}</translation>
    </message>
    <message>
        <source>Climate 1981-2010: a derived product, not an official one. The models say how seasons change: each month changes as its season. Means only: no heatwave, hot night or drought. Land cover: share within about 10 km, not land use of the commune. Sources in full on the last page.</source>
        <translation>Clima 1981-2010: un producto derivado, no oficial. Los modelos dicen cómo cambian las estaciones: cada mes cambia como su estación. Solo medias: ni olas de calor, ni noches tórridas, ni sequías. Ocupación del suelo: proporción en unos 10 km a la redonda, no el uso del suelo del municipio. Fuentes completas en la última página.</translation>
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
        <source>Climate at the pin</source>
        <translation>Clima en el punto señalado</translation>
    </message>
    <message>
        <source>Climate at the place</source>
        <translation>Clima en el lugar</translation>
    </message>
    <message>
        <source>Climate dissimilarity (sigma)</source>
        <translation>Disimilitud climática (sigma)</translation>
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
        <source>Climate models ({count})</source>
        <translation>Modelos climáticos ({count})</translation>
    </message>
    <message>
        <source>Climate novelty</source>
        <translation>Carácter inédito del clima futuro</translation>
    </message>
    <message>
        <source>Climate novelty of communes</source>
        <translation>Carácter inédito del clima futuro de los municipios</translation>
    </message>
    <message>
        <source>Climate of communes (or any polygons and points)</source>
        <translation>Clima de municipios (o de cualquier polígono o punto)</translation>
    </message>
    <message>
        <source>Climate of the places</source>
        <translation>Clima de los lugares</translation>
    </message>
    <message>
        <source>Climate of {name}, today and at the horizon</source>
        <translation>{name}: clima de hoy y en el horizonte elegido</translation>
    </message>
    <message>
        <source>Climate trajectory</source>
        <translation>Trayectoria climática</translation>
    </message>
    <message>
        <source>Climate trajectory of a commune</source>
        <translation>Trayectoria climática de un municipio</translation>
    </message>
    <message>
        <source>Climate trajectory of {name}</source>
        <translation>Trayectoria climática de {name}</translation>
    </message>
    <message>
        <source>Climate twinning</source>
        <translation>Hermanamiento climático</translation>
    </message>
    <message>
        <source>Climate twinning of {home} and {twin}: your data, your image, your rights.</source>
        <translation>Hermanamiento climático de {home} y {twin}: sus datos, su imagen, sus derechos.</translation>
    </message>
    <message>
        <source>Climate twins</source>
        <translation>Gemelos climáticos</translation>
    </message>
    <message>
        <source>Climate twins of a commune</source>
        <translation>Gemelos climáticos de un municipio</translation>
    </message>
    <message>
        <source>Climate twins of many communes</source>
        <translation>Gemelos climáticos de muchos municipios</translation>
    </message>
    <message>
        <source>Climate twins of {name} for {horizon}</source>
        <translation>Gemelos climáticos para {name}, horizonte {horizon}</translation>
    </message>
    <message>
        <source>Climate variables</source>
        <translation>Variables climáticas</translation>
    </message>
    <message>
        <source>Climate warms; what we build and plant today will stand in the climate of {horizon}.</source>
        <translation>El clima se calienta; lo que construimos y plantamos hoy vivirá el clima de {horizon}.</translation>
    </message>
    <message>
        <source>Climates are compared over {count} variables; the yardstick is the place's own variability from year to year, {kind}. Sigma tells how unusual the remaining difference would be here: under 1 strong analogue, 1 to 2 good, 2 to 4 partial, 4 or more no analogue. These are reading aids, not tests; sigma is lenient on rain, so look at the gaps in °C and % as well.</source>
        <translation>Los climas se comparan en {count} variables; la vara de medir es la propia variabilidad del lugar de un año a otro, {kind}. El sigma indica hasta qué punto la diferencia que queda sería inusual aquí: menos de 1, análogo fuerte; de 1 a 2, bueno; de 2 a 4, parcial; 4 o más, no es análogo. Son ayudas para la lectura, no pruebas estadísticas; el sigma es indulgente con la lluvia, así que mire también las diferencias en °C y en %.</translation>
    </message>
    <message>
        <source>Close the project everywhere and repair.</source>
        <translation>Cierre el proyecto en todas partes y repare.</translation>
    </message>
    <message>
        <source>Close the project, rename the folder or move it elsewhere, and open it again.</source>
        <translation>Cierre el proyecto, cambie el nombre de la carpeta o muévala a otro sitio, y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Cercanía</translation>
    </message>
    <message>
        <source>Co&amp;untries</source>
        <translation>&amp;Países</translation>
    </message>
    <message>
        <source>Co-benefits</source>
        <translation>Beneficios adicionales</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Autocar</translation>
    </message>
    <message>
        <source>Coach: 29 g per person and km (ADEME, Base Empreinte: long distance, diesel, 30 aboard, the making of the vehicle included), 37.6 (ADEME, Impact CO2).</source>
        <translation>Autocar: 29 g por persona y km (ADEME, Base Empreinte: larga distancia, gasóleo, 30 personas a bordo, incluida la fabricación del vehículo), 37,6 (ADEME, Impact CO2).</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Codes of INSEE, INE, Eurostat (LAU) or GeoNames; two columns as CPRO+CMUN. Found when empty.</source>
        <translation>Códigos del INSEE, del INE, de Eurostat (LAU) o de GeoNames; si el código ocupa dos columnas: CPRO+CMUN. Si se deja vacío, la columna se busca automáticamente.</translation>
    </message>
    <message>
        <source>Codes: {columns}.</source>
        <translation>Códigos: {columns}.</translation>
    </message>
    <message>
        <source>Cohesion, solidarity</source>
        <translation>Cohesión, solidaridad</translation>
    </message>
    <message>
        <source>Column of the codes</source>
        <translation>Columna de los códigos</translation>
    </message>
    <message>
        <source>Column of the names</source>
        <translation>Columna de los nombres</translation>
    </message>
    <message>
        <source>Columns of no use here: {names}.</source>
        <translation>Columnas sin uso aquí: {names}.</translation>
    </message>
    <message>
        <source>Columns separated by semicolons, with a new name where wanted: P21_POP = population. All when empty.</source>
        <translation>Columnas separadas por puntos y comas, con un nombre nuevo si lo desea: P21_POP = population. Todas si se deja vacío.</translation>
    </message>
    <message>
        <source>Columns that name places, not read as indicators: {columns}.</source>
        <translation>Columnas que designan lugares y no se leen como indicadores: {columns}.</translation>
    </message>
    <message>
        <source>Columns without numbers, left out: {columns}.</source>
        <translation>Columnas sin números, que se han dejado fuera: {columns}.</translation>
    </message>
    <message>
        <source>Comes home?</source>
        <translation>¿Transferible?</translation>
    </message>
    <message>
        <source>Comfort, from 0 (none) to 4 (full)</source>
        <translation>Confort, de 0 (ninguno) a 4 (pleno)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Municipio</translation>
    </message>
    <message>
        <source>Commune that receives</source>
        <translation>Municipio que recibe</translation>
    </message>
    <message>
        <source>Commune that travels</source>
        <translation>Municipio que viaja</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Municipios</translation>
    </message>
    <message>
        <source>Communes (Jumelage climatique)</source>
        <translation>Municipios (Jumelage climatique)</translation>
    </message>
    <message>
        <source>Communes compared</source>
        <translation>Municipios comparados</translation>
    </message>
    <message>
        <source>Communes judged</source>
        <translation>Municipios evaluados</translation>
    </message>
    <message>
        <source>Communes outside the climate data</source>
        <translation>Municipios fuera de los datos climáticos</translation>
    </message>
    <message>
        <source>Communes side by side</source>
        <translation>Municipios frente a frente</translation>
    </message>
    <message>
        <source>Communes that could learn from us</source>
        <translation>Municipios a los que podría servir nuestra experiencia</translation>
    </message>
    <message>
        <source>Communes to visit</source>
        <translation>Municipios por visitar</translation>
    </message>
    <message>
        <source>Communes under 2 sigma</source>
        <translation>Municipios a menos de 2 sigma</translation>
    </message>
    <message>
        <source>Communes with figures</source>
        <translation>Municipios con valores</translation>
    </message>
    <message>
        <source>Communes with their indicators</source>
        <translation>Municipios y sus indicadores</translation>
    </message>
    <message>
        <source>Communes without analogue in this pool</source>
        <translation>Municipios sin análogo entre los lugares comparados</translation>
    </message>
    <message>
        <source>Communes, districts, plots, sites … in any coordinate system. When empty, the communes named below.</source>
        <translation>Municipios, barrios, parcelas, sitios… en cualquier sistema de coordenadas. Si se deja vacío, los municipios indicados abajo.</translation>
    </message>
    <message>
        <source>Communes, or features of any kind: polygons, points, lines or a table.</source>
        <translation>Municipios, u objetos espaciales de cualquier tipo: polígonos, puntos, líneas, o una tabla sin geometría.</translation>
    </message>
    <message>
        <source>Communes: IGN Admin Express 2025 (Licence Ouverte 2.0), INSEE population 2021, IGN-CNIG and NGMEP 2024 (CC BY 4.0), Eurostat LAU 2019 (© EuroGeographics, CC BY 4.0), GeoNames (CC BY 4.0); land cover: MODIS 2019 (NASA). Map: Natural Earth.</source>
        <translation>Municipios: IGN Admin Express 2025 (Licence Ouverte 2.0), población INSEE 2021, IGN-CNIG y NGMEP 2024 (CC BY 4.0), Eurostat LAU 2019 (© EuroGeographics, CC BY 4.0), GeoNames (CC BY 4.0); ocupación del suelo: MODIS 2019 (NASA). Mapa de fondo: Natural Earth.</translation>
    </message>
    <message>
        <source>Compare 1 to {most} communes at a time, not {count}.</source>
        <translation>Compare de 1 a {most} municipios a la vez, no {count}.</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>Modo de comparación</translation>
    </message>
    <message>
        <source>Compares every feature of a layer or table with one of them, the target, by the fields that you choose: communes, districts, parcels, schools … Each gets a similarity from 0 to 1 and in %, the part of each criterion (part_…), what is unknown (missing) and the confidence: the share of the weights that is known of both.</source>
        <translation>Compara cada objeto espacial de una capa o tabla con uno de ellos, el objetivo, según los campos que usted elija: municipios, barrios, parcelas, escuelas… Cada uno recibe una semejanza (similarity) de 0 a 1 y en %, la semejanza en cada criterio (part_…), lo que se desconoce (missing) y la confianza (confidence): la parte de los pesos cuyo valor se conoce en ambos.</translation>
    </message>
    <message>
        <source>Complain to the authority: in France the CNIL (cnil.fr), in Spain the AEPD (aepd.es).</source>
        <translation>Reclamar ante la autoridad: en Francia la CNIL (cnil.fr), en España la AEPD (aepd.es).</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Confidence, from 1 to 3</source>
        <translation>Confianza, de 1 a 3</translation>
    </message>
    <message>
        <source>Conflicts of use: who gains, who loses</source>
        <translation>Conflictos de uso: quién gana, quién pierde</translation>
    </message>
    <message>
        <source>Consent and image rights</source>
        <translation>Consentimiento y derechos de imagen</translation>
    </message>
    <message>
        <source>Contact: town hall of {home} and its data-protection officer, by post or e-mail:</source>
        <translation>Contacto: ayuntamiento de {home} y su delegado de protección de datos, por correo postal o electrónico:</translation>
    </message>
    <message>
        <source>Contact: town hall of {home}, {email}. Its data-protection officer answers too.</source>
        <translation>Contacto: ayuntamiento de {home}, {email}. También responde su delegado de protección de datos.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Contested, for some answer “no” to what could rule it out:</source>
        <translation>Discutida, pues algunos responden «no» a lo que podría descartarla:</translation>
    </message>
    <message>
        <source>Coordination, cooperation, networks</source>
        <translation>Coordinación, cooperación y redes</translation>
    </message>
    <message>
        <source>Copy the file into the folder of the project and choose it there.</source>
        <translation>Copie el archivo en la carpeta del proyecto y elíjalo allí.</translation>
    </message>
    <message>
        <source>Copy the folder to this computer and work there; one person at a time brings the copies together.</source>
        <translation>Copie la carpeta a este ordenador y trabaje allí; una sola persona a la vez reúne las copias.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Cost (€)</source>
        <translation>Coste (€)</translation>
    </message>
    <message>
        <source>Costs and means</source>
        <translation>Costes y medios</translation>
    </message>
    <message>
        <source>Costs noted in the tasks</source>
        <translation>Costes anotados en las tareas</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Contado desde</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Countries (FR, ES) or communes (FR:31107), separated by commas; all communes of France and Spain when empty. Where localities are included, other countries and their localities too.</source>
        <translation>Países (FR, ES) o municipios (FR:31107), separados por comas; todos los municipios de Francia y de España si se deja vacío. Si se incluyen las localidades, también se pueden indicar los demás países y sus localidades.</translation>
    </message>
    <message>
        <source>Countries (FR, ES) or communes (FR:31107, ES:14029), separated by commas; all 42,877 when empty and no layer is given.</source>
        <translation>Países (FR, ES) o municipios (FR:31107, ES:14029), separados por comas; los 42 877 municipios si se deja vacío y no se indica ninguna capa.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Country and code</source>
        <translation>País y código</translation>
    </message>
    <message>
        <source>Country and code, for example ES:14029; a name where only one place bears it.</source>
        <translation>País y código, por ejemplo ES:14029; basta un nombre si solo lo lleva un lugar.</translation>
    </message>
    <message>
        <source>Country and code, for example FR:31107 for Carbonne; a name alone will do where only one place bears it.</source>
        <translation>País y código, por ejemplo FR:31107 para Carbonne; basta el nombre si solo lo lleva un lugar.</translation>
    </message>
    <message>
        <source>Country and code, several by commas: ES:14029.</source>
        <translation>País y código, por ejemplo ES:14029; si hay varios, sepárelos con comas.</translation>
    </message>
    <message>
        <source>Country and code; the first partner, else the best twin, when empty.</source>
        <translation>País y código; si se deja vacío, el primer socio o, si no hay ninguno, el mejor gemelo.</translation>
    </message>
    <message>
        <source>Country of the codes: {country}.</source>
        <translation>País de los códigos: {country}.</translation>
    </message>
    <message>
        <source>Country, or its column</source>
        <translation>País, o columna que lo indica</translation>
    </message>
    <message>
        <source>Counts of days are means of whole years, with the thresholds of the ETCCDI indices where there is one; a cell's year counts when no more than 15 of its days are missing, and 3 of any month.</source>
        <translation>Los números de días son medias de años completos, con los umbrales de los índices del ETCCDI cuando existe uno; en una celda, un año cuenta si le faltan como máximo 15 días, y como máximo 3 en un mismo mes.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Courtyard, home</source>
        <translation>Patio, vivienda</translation>
    </message>
    <message>
        <source>Covariance</source>
        <translation>Covarianza</translation>
    </message>
    <message>
        <source>Covariance of the seasons</source>
        <translation>Covarianza de las estaciones</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada el</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Credits of data and photos</source>
        <translation>Créditos de los datos y de las fotos</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>Criteria in words</source>
        <translation>Criterios escritos</translation>
    </message>
    <message>
        <source>Criteria, one a line, say what should be otherwise, and are all that a script needs:
population: percentile + log 100, weight 2
elevation_m: range 1000
degurba: ordered
region: class, weight 0.5
land = forest_pct + cropland_pct + urban_pct: shares
Kinds: number, class, ordered (in their order: ordered small &lt; medium &lt; large), yes/no, shares. Scales of numbers: percentile (within the group), rank (among all), range (with the difference at which no likeness is left, else that of the layer), log (with the ratio), sd (with the number of standard deviations, else 4); of several, the strictest counts. Names with signs stand in double quotes.</source>
        <translation>Los criterios, uno por línea, dicen qué debe compararse de otro modo; en un script bastan por sí solos:
population: percentil + log 100, peso 2
elevation_m: amplitud 1000
degurba: ordenado
region: clase, peso 0.5
suelo = forest_pct + cropland_pct + urban_pct: partes
Tipos: number (número), class (clase), ordered (ordenado, en su orden: ordenado pequeño &lt; mediano &lt; grande), yes/no (sí/no), shares (partes). Escalas de los números: percentile (percentil, dentro del grupo), rank (rango, entre todos), range (amplitud, con la diferencia a partir de la cual no queda ninguna semejanza; si no se indica, la amplitud de la capa), log (igual, con el cociente), sd (desviación, con el número de desviaciones típicas; si no se indica, 4); si hay varias, cuenta la más estricta. Se aceptan las palabras en inglés y en español. En los números, el punto es el separador decimal (0.5). Los nombres que contienen signos van entre comillas rectas dobles.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Daily minimum and maximum of every month</source>
        <translation>Temperaturas mínima y máxima diarias de cada mes</translation>
    </message>
    <message>
        <source>Daily temperature and rain</source>
        <translation>Temperatura y lluvia diarias</translation>
    </message>
    <message>
        <source>Daily values ({kind}): years that lack days were left out: {years}.</source>
        <translation>Valores diarios ({kind}): se han dejado fuera los años en los que faltan días: {years}.</translation>
    </message>
    <message>
        <source>Daily values ({kind}): {count} whole years of 360 days, {first} to {last}: counts are of 360 days.</source>
        <translation>Valores diarios ({kind}): {count} años completos de 360 días, de {first} a {last}; los números de días se dan sobre 360 días.</translation>
    </message>
    <message>
        <source>Daily values ({kind}): {count} whole years, {first} to {last}.</source>
        <translation>Valores diarios ({kind}): {count} años completos, de {first} a {last}.</translation>
    </message>
    <message>
        <source>Dask is not installed here: install “distributed”, or leave SCHEDULER empty.</source>
        <translation>Dask no está instalado aquí: instale «distributed» o deje vacío SCHEDULER.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Data of the case, without people</source>
        <translation>Datos del caso, sin las personas</translation>
    </message>
    <message>
        <source>Data without rows: tables, rules and lists</source>
        <translation>Datos sin filas: tablas, reglas y listas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date of the agreement</source>
        <translation>Fecha del acuerdo</translation>
    </message>
    <message>
        <source>Day 1</source>
        <translation>Día 1</translation>
    </message>
    <message>
        <source>Day 2</source>
        <translation>Día 2</translation>
    </message>
    <message>
        <source>Day 3</source>
        <translation>Día 3</translation>
    </message>
    <message>
        <source>Days before (−) or after (+)</source>
        <translation>Días antes (−) o después (+)</translation>
    </message>
    <message>
        <source>Days of 30 °C or more, at the horizon</source>
        <translation>Días de 30 °C o más, en el horizonte elegido</translation>
    </message>
    <message>
        <source>Days of 30 °C or more, today</source>
        <translation>Días de 30 °C o más, hoy</translation>
    </message>
    <message>
        <source>Days of staff</source>
        <translation>Días de personal</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Separador decimal</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Degree of urbanisation (Eurostat): city, town, rural. All when none is chosen.</source>
        <translation>Grado de urbanización (Eurostat): city (densamente poblado), town (densidad intermedia), rural. Todas las clases si no se elige ninguna.</translation>
    </message>
    <message>
        <source>Delegation of {commune}</source>
        <translation>Delegación de {commune}</translation>
    </message>
    <message>
        <source>Delegations and role sheets</source>
        <translation>Delegaciones y fichas de función</translation>
    </message>
    <message>
        <source>Delegations of {home} and {twin}: list and role sheets</source>
        <translation>Delegaciones de {home} y {twin}: lista y fichas de función</translation>
    </message>
    <message>
        <source>Delegations, budget, dates; folder of the twinning made and shared</source>
        <translation>Delegaciones, presupuesto, fechas; carpeta del hermanamiento hecha y compartida</translation>
    </message>
    <message>
        <source>Delete a participant</source>
        <translation>Eliminar a un participante</translation>
    </message>
    <message>
        <source>Delete after</source>
        <translation>Borrar después del</translation>
    </message>
    <message>
        <source>Delete the personal data at the date that was promised.</source>
        <translation>Borre los datos personales en la fecha prometida.</translation>
    </message>
    <message>
        <source>Delete those whose date has passed</source>
        <translation>Eliminar a aquellos cuya fecha ha pasado</translation>
    </message>
    <message>
        <source>Deleted from the file; what they noted stays. “Undo” brings them back until QGIS is closed.</source>
        <translation>Eliminado del archivo; lo que se anotó se queda. «Deshacer» lo recupera mientras no se cierre QGIS.</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Entregable</translation>
    </message>
    <message>
        <source>Density class</source>
        <translation>Clase de densidad</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Departure on {day}: the tasks have moved with it.</source>
        <translation>Salida el {day}: las tareas se han desplazado con ella.</translation>
    </message>
    <message>
        <source>Departure: {date}</source>
        <translation>Salida: {date}</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Description for those who cannot see it</source>
        <translation>Descripción para quien no puede verla</translation>
    </message>
    <message>
        <source>Diamonds are milestones; the red line is the departure, the dotted one today.</source>
        <translation>Los rombos son hitos; la línea roja es la salida, la de puntos es hoy.</translation>
    </message>
    <message>
        <source>Difference that the founding text does not explain</source>
        <translation>Diferencia que el texto fundador no explica</translation>
    </message>
    <message>
        <source>Different places</source>
        <translation>Lugares distintos</translation>
    </message>
    <message>
        <source>Discs on the map: the median of the walkers at each stop.</source>
        <translation>Discos del mapa: la mediana de los caminantes en cada parada.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Distance (km)</source>
        <translation>Distancia (km)</translation>
    </message>
    <message>
        <source>Distance of the climates (sigma)</source>
        <translation>Distancia de los climas (sigma)</translation>
    </message>
    <message>
        <source>Distance there (estimate)</source>
        <translation>Distancia de ida (estimación)</translation>
    </message>
    <message>
        <source>Distance to the climate expected</source>
        <translation>Diferencia con el clima esperado</translation>
    </message>
    <message>
        <source>Distance to the train: straight line to the nearest station of the file, whatever trains stop there. It is known in {countries}, where three stations in four have another within {km:.0f} km; in other countries, and on the islands of France and Spain, the file is too sparse: there the distance is unknown, and counts neither for nor against.</source>
        <translation>Distancia al tren: en línea recta hasta la estación más cercana del archivo, sean cuales sean los trenes que paren en ella. Se conoce en estos países: {countries}, donde tres de cada cuatro estaciones tienen otra a menos de {km:.0f} km; en los demás países, y en las islas de Francia y España, el archivo tiene muy pocas estaciones: allí la distancia se desconoce, y no cuenta ni a favor ni en contra.</translation>
    </message>
    <message>
        <source>Distances on the ground are estimates: the straight line times 1.2 by rail (pledge4future co2calculator) and 1.3 ± 0.1 by road (Wang et al. 2024, arXiv:2406.06490); a flight, the straight line plus 95 km.</source>
        <translation>Las distancias por vía terrestre son estimaciones: la línea recta multiplicada por 1,2 en tren (pledge4future co2calculator) y por 1,3 ± 0,1 por carretera (Wang et al. 2024, arXiv:2406.06490); para un vuelo, la línea recta más 95 km.</translation>
    </message>
    <message>
        <source>Do not let two people talk at once; half an hour, then a pause.</source>
        <translation>No deje que dos personas hablen a la vez; media hora y una pausa.</translation>
    </message>
    <message>
        <source>Do the land, the buildings and the heritage lend themselves to it?</source>
        <translation>¿Se prestan a ello el suelo, los edificios y el patrimonio?</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Documentada</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Documents and &amp;kit …</source>
        <translation>Documentos y &amp;maleta …</translation>
    </message>
    <message>
        <source>Documents in {folder}: {list}.</source>
        <translation>Documentos en {folder}: {list}.</translation>
    </message>
    <message>
        <source>Documents made</source>
        <translation>Documentos hechos</translation>
    </message>
    <message>
        <source>Documents of a twinning</source>
        <translation>Documentos de un hermanamiento</translation>
    </message>
    <message>
        <source>Documents to read and to edit</source>
        <translation>Documentos para leer y modificar</translation>
    </message>
    <message>
        <source>Does the climate there match the one expected here? (computed)</source>
        <translation>¿Corresponde el clima de allí al que se espera aquí? (calculado)</translation>
    </message>
    <message>
        <source>Does the hazard that it answers grow here too?</source>
        <translation>¿Crece también aquí la amenaza a la que responde?</translation>
    </message>
    <message>
        <source>Does this not cost a lot?</source>
        <translation>¿No cuesta mucho?</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Doubtful rows</source>
        <translation>Filas dudosas</translation>
    </message>
    <message>
        <source>Doubtful rows take part</source>
        <translation>Tener en cuenta las filas dudosas</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Drought</source>
        <translation>Sequía</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Duration (days)</source>
        <translation>Duración (días)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>E-mail of the town hall</source>
        <translation>Correo del ayuntamiento</translation>
    </message>
    <message>
        <source>Each climate model by itself</source>
        <translation>Cada modelo de clima por separado</translation>
    </message>
    <message>
        <source>Each criterion gives a likeness from 0 (as different as the scale goes, or more) to 1 (the same); the similarity is their weighted mean (Gower 1971). Confidence: share of the weights that is known both of the target and of the feature.</source>
        <translation>Cada criterio da una semejanza parcial de 0 (diferencia igual o mayor que lo que abarca la escala) a 1 (idéntico); la semejanza es su media ponderada (Gower 1971). Confianza: parte de los pesos cuyo valor se conoce tanto en el objetivo como en el objeto espacial.</translation>
    </message>
    <message>
        <source>Each domain proposes actions for home, inspired by practices. They are talked over, then scored one by one on impact and effort, each person alone, and the order is shown with its stability.</source>
        <translation>Cada ámbito propone acciones para su municipio, inspiradas en las prácticas. Se habla de ellas y después cada cual puntúa a solas el impacto y el esfuerzo; el orden se muestra con su estabilidad.</translation>
    </message>
    <message>
        <source>Each model changes the climate in its own way, and has a best place of its own at each level. A single place is one answer among several.</source>
        <translation>Cada modelo cambia el clima a su manera y tiene, en cada nivel, su propio mejor lugar. Un solo lugar es una respuesta entre varias.</translation>
    </message>
    <message>
        <source>Each model changes the climate in its own way, and has a best place of its own: {near} of {count} lie within {reach:,.0f} km of {name}, half of them within {half:,.0f} km. A single place is one answer among several.</source>
        <translation>Cada modelo cambia el clima a su manera y tiene su propio mejor lugar: {near} de {count} están a menos de {reach:,.0f} km de {name}, la mitad a menos de {half:,.0f} km. Un solo lugar es una respuesta entre varias.</translation>
    </message>
    <message>
        <source>Each practice is pinned where it is seen, with a photo, in two minutes: title, theme, hazard, a summary. The rest is added at the desk: who, how, cost, water, law, effects, limits.</source>
        <translation>Cada práctica se señala donde se ve, con una foto, en dos minutos: título, tema, amenaza, resumen. Lo demás se añade en la oficina: quién, cómo, coste, agua, derecho, efectos, límites.</translation>
    </message>
    <message>
        <source>Earlier result to complete</source>
        <translation>Resultado anterior que se desea completar</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Economía</translation>
    </message>
    <message>
        <source>Edit the &amp;stop …</source>
        <translation>Modificar la &amp;parada …</translation>
    </message>
    <message>
        <source>Edit the walk first and tick who was there: what is felt is noted by walker.</source>
        <translation>Modifique antes el paseo y marque quién estaba: lo que se siente se anota por caminante.</translation>
    </message>
    <message>
        <source>Effects noted</source>
        <translation>Efectos observados</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Elected representative</source>
        <translation>Cargo electo</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Altitud</translation>
    </message>
    <message>
        <source>Elevation (m)</source>
        <translation>Altitud (m)</translation>
    </message>
    <message>
        <source>Elevations that no place has, taken as unknown: {count:,}.</source>
        <translation>Altitudes que no existen en ningún lugar, consideradas desconocidas: {count:,}.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>End of the project</source>
        <translation>Fin del proyecto</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Ensemble of climate models</source>
        <translation>Conjunto de modelos climáticos</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acto</translation>
    </message>
    <message>
        <source>Every figure of a climate stands, with its source, in the tables {tables} of twinning.gpkg.</source>
        <translation>Cada cifra de un clima consta, con su fuente, en las tablas {tables} de twinning.gpkg.</translation>
    </message>
    <message>
        <source>Every file is listed in {name} with its size, fingerprint, licence and origin.</source>
        <translation>Cada archivo figura en {name} con su tamaño, su huella, su licencia y su origen.</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Everything lies in one folder that both communes share: project, data, photos, documents. It can be moved, opened without this plugin and taken to the field with QField. No attachments by e-mail.</source>
        <translation>Todo está en una carpeta que comparten los dos municipios: proyecto, datos, fotos, documentos. Se puede mover, abrir sin este complemento y llevar al terreno con QField. Sin adjuntos por correo.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Evidence and costs</source>
        <translation>Pruebas y costes</translation>
    </message>
    <message>
        <source>Existing or wished twin towns, always in the result with their true rank: ES:14029, several by commas.</source>
        <translation>Municipios hermanados o que se desea hermanar, siempre presentes en el resultado con su puesto real, por ejemplo ES:14029; si hay varios, sepárelos con comas.</translation>
    </message>
    <message>
        <source>Existing twinnings</source>
        <translation>Hermanamientos existentes</translation>
    </message>
    <message>
        <source>Existing twinnings of {name}: {list}.</source>
        <translation>Hermanamientos existentes de {name}: {list}.</translation>
    </message>
    <message>
        <source>Export the &amp;toolkit …</source>
        <translation>Exportar la &amp;maleta …</translation>
    </message>
    <message>
        <source>Export the layer as GeoPackage: QGIS adds the key.</source>
        <translation>Exporte la capa como GeoPackage: QGIS añade la clave.</translation>
    </message>
    <message>
        <source>Export the toolkit of a twinning</source>
        <translation>Exportar la maleta de herramientas de un hermanamiento</translation>
    </message>
    <message>
        <source>Extreme cold</source>
        <translation>Frío extremo</translation>
    </message>
    <message>
        <source>Extreme heat</source>
        <translation>Calor extremo</translation>
    </message>
    <message>
        <source>FR, ES, another country of the data, or the column that tells it. Found when empty.</source>
        <translation>FR, ES, otro país de los datos, o la columna que lo indica. Si se deja vacío, se busca automáticamente.</translation>
    </message>
    <message>
        <source>Facilitation kit, filled in</source>
        <translation>Kit de dinamización, relleno</translation>
    </message>
    <message>
        <source>Facilitation kit, to fill in by hand</source>
        <translation>Kit de dinamización, para rellenar a mano</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facilitación</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Farmland</source>
        <translation>Parcela agrícola</translation>
    </message>
    <message>
        <source>Features known too little to be ranked</source>
        <translation>Objetos espaciales de los que se sabe muy poco para clasificarlos</translation>
    </message>
    <message>
        <source>Features ranked</source>
        <translation>Objetos espaciales clasificados</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>Feedback forms</source>
        <translation>Formularios de valoración</translation>
    </message>
    <message>
        <source>Feedback: {name}</source>
        <translation>Valoraciones: {name}</translation>
    </message>
    <message>
        <source>Felt alike at every stop: {words}.</source>
        <translation>Se sintió igual en todas las paradas: {words}.</translation>
    </message>
    <message>
        <source>Field with the elevation (m)</source>
        <translation>Campo de la altitud (m)</translation>
    </message>
    <message>
        <source>Field with the name</source>
        <translation>Campo del nombre</translation>
    </message>
    <message>
        <source>Fields compared</source>
        <translation>Campos comparados</translation>
    </message>
    <message>
        <source>Fields of the layer that the result does not keep: {names}.</source>
        <translation>Campos de la capa que el resultado no conserva: {names}.</translation>
    </message>
    <message>
        <source>Fields of the table of twinnings: {first} for one place, {second} for the other, {year} for the year.</source>
        <translation>Campos de la tabla de hermanamientos: {first} para un lugar, {second} para el otro, {year} para el año.</translation>
    </message>
    <message>
        <source>Fields of the table of twinnings: {first} for one place, {second} for the other.</source>
        <translation>Campos de la tabla de hermanamientos: {first} para un lugar, {second} para el otro.</translation>
    </message>
    <message>
        <source>Figures of my commune</source>
        <translation>Cifras de mi municipio</translation>
    </message>
    <message>
        <source>Figures of the communes</source>
        <translation>Cifras de los municipios</translation>
    </message>
    <message>
        <source>Figures, tasks and lists</source>
        <translation>Cifras, tareas y listas</translation>
    </message>
    <message>
        <source>Fil&amp;m …</source>
        <translation>&amp;Película …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Archivo que se importa</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>Archivos dejados aparte</translation>
    </message>
    <message>
        <source>Fill it with the invented example</source>
        <translation>Llenarla con el ejemplo inventado</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Película</translation>
    </message>
    <message>
        <source>Film of a twinning</source>
        <translation>Película de un hermanamiento</translation>
    </message>
    <message>
        <source>Films and sound recordings in which I can be recognised may be shown in the same way.</source>
        <translation>Las películas y grabaciones en las que se me reconozca pueden mostrarse del mismo modo.</translation>
    </message>
    <message>
        <source>Financing, incentives</source>
        <translation>Financiación, incentivos</translation>
    </message>
    <message>
        <source>Find a representative for each of the five domains: elected, staff or member of an association.</source>
        <translation>Encuentre un representante de cada uno de los cinco ámbitos: cargo electo, personal o miembro de asociación.</translation>
    </message>
    <message>
        <source>Find climate twins…</source>
        <translation>Buscar gemelos climáticos…</translation>
    </message>
    <message>
        <source>Find twins</source>
        <translation>Buscar gemelos</translation>
    </message>
    <message>
        <source>Finding the twin</source>
        <translation>Encontrar el gemelo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constataciones</translation>
    </message>
    <message>
        <source>Findings of the check</source>
        <translation>Observaciones del control</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Huella (SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>Huella del archivo</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>First: {title}.</source>
        <translation>Primero: {title}.</translation>
    </message>
    <message>
        <source>Five domains in each commune, a project lead on each side, two study leads and a translator. People stand here by pseudonym; an empty cell is to be filled in by hand.</source>
        <translation>Cinco ámbitos en cada municipio, un responsable de proyecto por cada parte, dos responsables de estudios y un traductor. Las personas constan por seudónimo; una casilla vacía se rellena a mano.</translation>
    </message>
    <message>
        <source>Flooding</source>
        <translation>Inundación</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Follow-up indicator</source>
        <translation>Indicador de seguimiento</translation>
    </message>
    <message>
        <source>For</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>For a minor, both holders of parental authority sign:</source>
        <translation>Si es menor, firman los dos titulares de la patria potestad:</translation>
    </message>
    <message>
        <source>For both communes</source>
        <translation>Para los dos municipios</translation>
    </message>
    <message>
        <source>For counts of days: daily tas, tasmin, tasmax or pr in a NetCDF with dates, or in bands described as 1981-01-31. Whole years only are counted. Without monthly rasters the months are made of these as well.</source>
        <translation>Para contar días: valores diarios de tas, tasmin, tasmax o pr, en un NetCDF con fechas o en bandas descritas como 1981-01-31. Solo cuentan los años completos. Sin rásteres mensuales, los valores mensuales también se obtienen de ellos.</translation>
    </message>
    <message>
        <source>For many machines: tcp://host:8786. The workers need this plugin and numpy. When empty, this computer.</source>
        <translation>Para repartir el cálculo entre varias máquinas: tcp://host:8786. Las máquinas de cálculo (workers) necesitan este complemento y numpy. Si se deja vacío, el cálculo se hace en este ordenador.</translation>
    </message>
    <message>
        <source>For the elected, the staff and the press officers of {home} and {twin}.</source>
        <translation>Para los cargos electos, el personal y la comunicación de {home} y {twin}.</translation>
    </message>
    <message>
        <source>For the report and the map; the field name, nom or nombre when empty, where there is one.</source>
        <translation>Para el informe y el mapa; si se deja vacío, el campo name, nom o nombre, cuando existe.</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Bosque</translation>
    </message>
    <message>
        <source>Forms read: {count}. They are told from {fewest} on.</source>
        <translation>Formularios leídos: {count}. Se informa de ellos a partir de {fewest}.</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Found by their name; called otherwise than their code, which is then believed; or former communes that are part of another.</source>
        <translation>Filas encontradas por su nombre; filas cuyo nombre no es el de su código, en cuyo caso prevalece el código; o antiguos municipios que forman parte de otro.</translation>
    </message>
    <message>
        <source>Four themes by five domains on the wall. Each group fills the cells with what was seen; empty cells are the questions of the next day.</source>
        <translation>Cuatro temas por cinco ámbitos en la pared. Cada grupo llena las casillas con lo visto; las vacías son las preguntas del día siguiente.</translation>
    </message>
    <message>
        <source>Free answers are not copied here: read them, and ask whoever wrote them before quoting.</source>
        <translation>Las respuestas libres no se copian aquí: léalas y pida permiso a quien las escribió antes de citarlas.</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>From 0 to 1: who is known by a smaller share of the weights has a similarity, but no rank.</source>
        <translation>De 0 a 1: un objeto espacial conocido en una parte menor de los pesos tiene semejanza, pero no puesto.</translation>
    </message>
    <message>
        <source>From a &amp;table …</source>
        <translation>De una &amp;tabla…</translation>
    </message>
    <message>
        <source>From practices to actions</source>
        <translation>De las prácticas a las acciones</translation>
    </message>
    <message>
        <source>From the toolkit “{name}”: {files} files, {tasks} tasks.</source>
        <translation>De la maleta «{name}»: {files} archivos, {tasks} tareas.</translation>
    </message>
    <message>
        <source>From {home} to {twin}</source>
        <translation>De {home} a {twin}</translation>
    </message>
    <message>
        <source>From {home} to {twin}: {km:,.0f} km as the crow flies. We go there without flying, by train first.</source>
        <translation>De {home} a {twin}: {km:,.0f} km en línea recta. Vamos sin avión, primero en tren.</translation>
    </message>
    <message>
        <source>From {hot_words} at stop {hot} to {cold_words} at stop {cold}.</source>
        <translation>De {hot_words} en la parada {hot} a {cold_words} en la parada {cold}.</translation>
    </message>
    <message>
        <source>Full &amp;sheet …</source>
        <translation>&amp;Ficha completa…</translation>
    </message>
    <message>
        <source>Full disc: in place at home; ring with a dot: partly; ring: gap. “+”: a validated practice of the twin that could fill it; practices seen but not validated are only counted.</source>
        <translation>Disco lleno: existe aquí; anillo con punto: en parte; anillo: falta. «+»: una práctica validada del gemelo que podría cubrirlo; las prácticas vistas pero no validadas solo se cuentan.</translation>
    </message>
    <message>
        <source>Function of resilience</source>
        <translation>Función de resiliencia</translation>
    </message>
    <message>
        <source>Functions of resilience</source>
        <translation>Funciones de resiliencia</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financiación</translation>
    </message>
    <message>
        <source>Geometry of the communes</source>
        <translation>Geometría de los municipios</translation>
    </message>
    <message>
        <source>Give a commune and at least one to visit.</source>
        <translation>Indique un municipio y al menos otro por visitar.</translation>
    </message>
    <message>
        <source>Give either a commune or a point.</source>
        <translation>Indique o bien un municipio, o bien un punto.</translation>
    </message>
    <message>
        <source>Give either a layer or communes, not both.</source>
        <translation>Indique una capa o unos municipios, pero no ambas cosas.</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>Dé otro nombre a uno de los dos.</translation>
    </message>
    <message>
        <source>Give the practice a title.</source>
        <translation>Dé un título a la práctica.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Gives each polygon or point of a layer (or each commune of France and Spain) the climate of today, 1981-2010, by season and year; that of the horizon (median of the models, and 10 to 90 % of them: _median, _low, _high); and the days of heat and frost a year, estimated. Geometry and attributes stay as they are.</source>
        <translation>Da a cada polígono o punto de una capa (o a cada municipio de Francia y de España) el clima de hoy, 1981-2010, por estación y del año; el del horizonte elegido (mediana de los modelos, y del 10 al 90 % de ellos: _median, _low, _high); y los días de calor y de helada al año, estimados. La geometría y los atributos no cambian.</translation>
    </message>
    <message>
        <source>Gives for each commune the sigma of its best analogue, whatever its likeness: it tells whether the climate expected at the horizon is already lived somewhere.

4 sigma or more: no analogue in this pool. The same is said where a commune that moves 2 sigma or more has no better match than its own climate of today. The pool is what you choose: communes of France and Spain, localities of 32 other countries when included.</source>
        <translation>Da para cada municipio el sigma de su mejor análogo, sea cual sea su semejanza: así se ve si el clima que le espera en el horizonte elegido ya existe en algún lugar.

4 sigma o más: ningún análogo entre los lugares comparados. Lo mismo se dice cuando un municipio que se aleja 2 sigma o más no tiene mejor candidato que su propio clima de hoy. Los lugares comparados son los que usted elige: municipios de Francia y de España, y localidades de otros 32 países si las incluye.</translation>
    </message>
    <message>
        <source>Global warming above 1850-1900 in K, from 0.7 to 4, separated by semicolons; also tracc2030, tracc2050 and tracc2100 (France at +2, +2.7 and +4 °C).</source>
        <translation>Calentamiento global por encima de 1850-1900 en °C, de 0,7 a 4, valores separados por puntos y comas; o bien tracc2030, tracc2050 y tracc2100 (Francia a +2 °C, +2,7 °C y +4 °C).</translation>
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
        <source>Go back to a copy, or export what can still be read into a new twinning.</source>
        <translation>Vuelva a una copia o exporte lo que aún se pueda leer a un nuevo hermanamiento.</translation>
    </message>
    <message>
        <source>Go on even if the baselines differ</source>
        <translation>Continuar aunque los climas de partida difieran</translation>
    </message>
    <message>
        <source>Going from {here} to {there}</source>
        <translation>Ir de {here} a {there}</translation>
    </message>
    <message>
        <source>Going there</source>
        <translation>Cómo llegar</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>Buenas prácticas</translation>
    </message>
    <message>
        <source>Good practices of {twin}, seen by {home}</source>
        <translation>Buenas prácticas de {twin}, vistas por {home}</translation>
    </message>
    <message>
        <source>Good practices seen in the twin commune</source>
        <translation>Buenas prácticas vistas en el municipio gemelo</translation>
    </message>
    <message>
        <source>Good practices: cover and contents</source>
        <translation>Buenas prácticas: portada e índice</translation>
    </message>
    <message>
        <source>Good practices: index</source>
        <translation>Buenas prácticas: índice temático</translation>
    </message>
    <message>
        <source>Good practices: sheets</source>
        <translation>Buenas prácticas: fichas</translation>
    </message>
    <message>
        <source>Greatest difference of the year's rain.</source>
        <translation>Diferencia máxima admitida para la lluvia del año.</translation>
    </message>
    <message>
        <source>Greatest distance (km)</source>
        <translation>Distancia máxima (km)</translation>
    </message>
    <message>
        <source>Greatest distance from my commune (km)</source>
        <translation>Distancia máxima desde mi municipio (km)</translation>
    </message>
    <message>
        <source>Greatest distance to a railway station (km)</source>
        <translation>Distancia máxima a una estación de tren (km)</translation>
    </message>
    <message>
        <source>Greatest elevation (m)</source>
        <translation>Altitud máxima (m)</translation>
    </message>
    <message>
        <source>Greatest mean of the seasons' differences of rain.</source>
        <translation>Máximo admitido para la media de las diferencias de lluvia de las estaciones.</translation>
    </message>
    <message>
        <source>Greatest mean of the seasons' differences of temperature.</source>
        <translation>Máximo admitido para la media de las diferencias de temperatura de las estaciones.</translation>
    </message>
    <message>
        <source>Greatest population</source>
        <translation>Población máxima</translation>
    </message>
    <message>
        <source>Green solutions (plants, soils)</source>
        <translation>Soluciones verdes (plantas, suelos)</translation>
    </message>
    <message>
        <source>Grey solutions (works, buildings)</source>
        <translation>Soluciones grises (obras, edificios)</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Suelo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Groups (seasons, bioclim, aridity, gdd, counts) or single variables; all that the rasters allow when none is chosen. To compare climates, 4 to 6 that say different things are best.</source>
        <translation>Grupos (seasons, bioclim, aridity, gdd, counts) o variables sueltas; todas las que permiten los rásteres si no se elige ninguna. Para comparar climas, lo mejor es tomar de 4 a 6 que digan cosas distintas.</translation>
    </message>
    <message>
        <source>Growing degree days are summed over the whole year, without an upper limit.</source>
        <translation>Los grados-día de crecimiento se suman a lo largo de todo el año, sin límite superior.</translation>
    </message>
    <message>
        <source>Ha&amp;zards</source>
        <translation>&amp;Amenazas</translation>
    </message>
    <message>
        <source>Habits and social behaviour</source>
        <translation>Hábitos y comportamientos sociales</translation>
    </message>
    <message>
        <source>Half of the models within</source>
        <translation>La mitad de los modelos a menos de</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>La mitad a menos de</translation>
    </message>
    <message>
        <source>Have the form on personal data and image rights signed by everybody before the first photo.</source>
        <translation>Haga firmar a todos el formulario de datos personales y derechos de imagen antes de la primera foto.</translation>
    </message>
    <message>
        <source>Have them corrected (article 16), deleted (article 17) or their use limited (article 18).</source>
        <translation>Rectificarlos (artículo 16), suprimirlos (artículo 17) o limitar su uso (artículo 18).</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Amenaza</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>Amenazas</translation>
    </message>
    <message>
        <source>Hazards for which a practice could fill a gap</source>
        <translation>Amenazas para las que una práctica podría cubrir una carencia</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Oído</translation>
    </message>
    <message>
        <source>Height (pixels)</source>
        <translation>Altura (píxeles)</translation>
    </message>
    <message>
        <source>Help the rebound</source>
        <translation>Favorecer la recuperación</translation>
    </message>
    <message>
        <source>Here you judge together what can come home, and put the actions in order.</source>
        <translation>Aquí se juzga en común qué se puede transferir y se ordenan las acciones.</translation>
    </message>
    <message>
        <source>Here you make what is shown to the inhabitants: posters and sheets.</source>
        <translation>Aquí se hace lo que se enseña a los vecinos: carteles y fichas.</translation>
    </message>
    <message>
        <source>Here you pin the practices that you see in the twin commune, with their photos.</source>
        <translation>Aquí se señalan las prácticas vistas en el municipio gemelo, con sus fotos.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Higher at {twin} today than expected at {home}: {list}.</source>
        <translation>Más alto hoy en {twin} que lo esperado en {home}: {list}.</translation>
    </message>
    <message>
        <source>Hold the workshop on actions within a month, while all remember.</source>
        <translation>Celebre el taller de acciones en el plazo de un mes, mientras todos lo recuerdan.</translation>
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
        <source>Horizon: {name}. Climates of today and futures are those of your own rasters; models: {models}.</source>
        <translation>Horizonte: {name}. El clima de hoy y los futuros son los de sus propios rásteres; modelos: {models}.</translation>
    </message>
    <message>
        <source>Horizon: {name}. Futures are {ensemble} patterns of {models} models scaled to a global warming of {level:.2f} °C above 1850-1900; they are not model runs.</source>
        <translation>Horizonte: {name}. Los climas futuros proceden de los cambios por grado de calentamiento global que dan {models} modelos ({ensemble}), aplicados a un calentamiento de {level:.2f} °C por encima de 1850-1900; no son simulaciones directas de los modelos.</translation>
    </message>
    <message>
        <source>Horizon: {name}; from your own rasters.</source>
        <translation>Horizonte: {name}; a partir de sus propios rásteres.</translation>
    </message>
    <message>
        <source>Horizon: {name}; {ensemble} patterns scaled to {level:.2f} °C of global warming above 1850-1900, not model runs.</source>
        <translation>Horizonte: {name}; cambios {ensemble} aplicados a {level:.2f} °C de calentamiento mundial desde 1850-1900, no simulaciones directas.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>How are inhabitants told and heard before something changes?</source>
        <translation>¿Cómo se informa y se escucha a los vecinos antes de un cambio?</translation>
    </message>
    <message>
        <source>How do hours, seasons and premises follow the heat?</source>
        <translation>¿Cómo siguen al calor los horarios, las temporadas y los locales?</translation>
    </message>
    <message>
        <source>How do schools, care homes and outdoor workers go through a heatwave?</source>
        <translation>¿Cómo pasan una ola de calor las escuelas, las residencias y quienes trabajan al aire libre?</translation>
    </message>
    <message>
        <source>How far they agree</source>
        <translation>Grado de acuerdo</translation>
    </message>
    <message>
        <source>How firm</source>
        <translation>Firmeza</translation>
    </message>
    <message>
        <source>How hard is it to agree and to obtain the rights?</source>
        <translation>¿Es difícil ponerse de acuerdo y obtener los permisos?</translation>
    </message>
    <message>
        <source>How it was set up</source>
        <translation>Cómo se puso en marcha</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>How long before it is in place?</source>
        <translation>¿Cuánto tarda en estar en marcha?</translation>
    </message>
    <message>
        <source>How many came</source>
        <translation>Cuántos vinieron</translation>
    </message>
    <message>
        <source>How much does it cost, for a commune of our size?</source>
        <translation>¿Cuánto cuesta para un municipio de nuestro tamaño?</translation>
    </message>
    <message>
        <source>How much does it protect against the hazard?</source>
        <translation>¿Cuánto protege de la amenaza?</translation>
    </message>
    <message>
        <source>How much work for the staff and the elected?</source>
        <translation>¿Cuánto trabajo para el personal y los cargos electos?</translation>
    </message>
    <message>
        <source>How near the climate of {twin} is to the one expected at {home} is not known.</source>
        <translation>No se sabe cuánto se parece el clima de {twin} al esperado en {home}.</translation>
    </message>
    <message>
        <source>How near, and how sure</source>
        <translation>Qué cercanía, qué certeza</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>How the figures were made</source>
        <translation>Cómo se hicieron las cifras</translation>
    </message>
    <message>
        <source>How the table was read</source>
        <translation>Cómo se ha leído la tabla</translation>
    </message>
    <message>
        <source>How to go and see a twin: the nearest railway stations, the distance, and an estimate of what the journey emits by train, coach and car (and by plane, for comparison), per person there and back, with the source of every factor. Distances by rail and road are the straight line times a published detour; no route is computed and no timetable is promised.

The project travels by train or coach.</source>
        <translation>Cómo ir a ver un gemelo: las estaciones de tren más cercanas, la distancia y una estimación de las emisiones del viaje en tren, en autocar y en coche (y en avión, para comparar), por persona ida y vuelta, con la fuente de cada factor de emisión. Las distancias por ferrocarril y por carretera son la línea recta multiplicada por un coeficiente de rodeo publicado; no se calcula ningún itinerario ni se garantiza ningún horario.

En este proyecto se viaja en tren o en autocar.</translation>
    </message>
    <message>
        <source>How to repeat a climate twinning: methodology</source>
        <translation>Repetir un hermanamiento climático: metodología</translation>
    </message>
    <message>
        <source>How to speak of what is not sure</source>
        <translation>Hablar de lo que no es seguro</translation>
    </message>
    <message>
        <source>How we walked</source>
        <translation>Cómo caminamos</translation>
    </message>
    <message>
        <source>Humidity (%)</source>
        <translation>Humedad (%)</translation>
    </message>
    <message>
        <source>I could follow and speak, whatever my language.</source>
        <translation>Pude seguir y hablar, cualquiera que sea mi idioma.</translation>
    </message>
    <message>
        <source>I know what is sure and what is not about our climate to come.</source>
        <translation>Sé lo que es seguro y lo que no en nuestro clima futuro.</translation>
    </message>
    <message>
        <source>I met people who do there what I do here, and we can call each other.</source>
        <translation>Conocí a quienes hacen allí lo que yo hago aquí, y podemos llamarnos.</translation>
    </message>
    <message>
        <source>I was well prepared: I knew why we went and what to look at.</source>
        <translation>Iba bien preparado: sabía por qué íbamos y qué mirar.</translation>
    </message>
    <message>
        <source>I would do it again, or advise another commune to:</source>
        <translation>Lo repetiría o lo aconsejaría a otro municipio:</translation>
    </message>
    <message>
        <source>Ice and snow</source>
        <translation>Nieve y hielo</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>If you say no</source>
        <translation>Si dice que no</translation>
    </message>
    <message>
        <source>Immersion</source>
        <translation>Inmersión</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Impact and effort</source>
        <translation>Impacto y esfuerzo</translation>
    </message>
    <message>
        <source>Impact and effort are scored from 0 to 4 by several people and count half each. The weights are a choice: the order is made again under many random weights, and beside each rank stands where it goes and how often the action stays among the first three.</source>
        <translation>El impacto y el esfuerzo los puntúan de 0 a 4 varias personas y cuentan la mitad cada uno. Los pesos son una elección: el orden se rehace con muchos pesos aleatorios y junto a cada puesto consta hasta dónde llega y cuántas veces la acción sigue entre las tres primeras.</translation>
    </message>
    <message>
        <source>Impact and effort count half each. The order is made again under a thousand random weights: an action that stays among the first whatever the weights is a safe choice, one that comes and goes is to be talked over.</source>
        <translation>El impacto y el esfuerzo cuentan la mitad cada uno. El orden se rehace con mil ponderaciones aleatorias: una acción que sigue en cabeza con cualquier peso es una elección segura; la que va y viene se discute.</translation>
    </message>
    <message>
        <source>Import indicators of communes</source>
        <translation>Importación de indicadores municipales</translation>
    </message>
    <message>
        <source>Import of {name}</source>
        <translation>Importación de {name}</translation>
    </message>
    <message>
        <source>Import practices or measures into a twinning</source>
        <translation>Importar prácticas o medidas en un hermanamiento</translation>
    </message>
    <message>
        <source>Import practices …</source>
        <translation>Importar prácticas…</translation>
    </message>
    <message>
        <source>Imported file</source>
        <translation>Archivo importado</translation>
    </message>
    <message>
        <source>Improve the quality of the response</source>
        <translation>Mejorar la calidad de la respuesta</translation>
    </message>
    <message>
        <source>In QGIS, choose “New twinning from a toolkit”, this toolkit, your commune and its twin.</source>
        <translation>En QGIS, elija «Nuevo hermanamiento a partir de una maleta», esta maleta, su municipio y su gemelo.</translation>
    </message>
    <message>
        <source>In a few words what is counted: two countries' figures are compared only where it is the same.</source>
        <translation>Lo que se cuenta, en pocas palabras: los valores de dos países solo se comparan si la definición es la misma.</translation>
    </message>
    <message>
        <source>In a smaller group everybody would be recognised by what they say. Ask those who have not answered yet, or talk it over together.</source>
        <translation>En un grupo más pequeño se reconocería a cada cual por lo que dice. Pregunte a quienes no han respondido o háblenlo juntos.</translation>
    </message>
    <message>
        <source>In a straight line, to the nearest station of a file of about 2022. No limit when empty. In countries where the file is too sparse the distance is unknown: their places are kept, and it is said.</source>
        <translation>En línea recta, hasta la estación más cercana de un archivo que data de 2022 aproximadamente. Sin límite si se deja vacío. En los países en los que el archivo tiene muy pocas estaciones, la distancia se desconoce: sus lugares se mantienen, y el resultado lo indica.</translation>
    </message>
    <message>
        <source>In brackets after sigma: a second opinion, with the {kind} covariance.</source>
        <translation>Entre paréntesis tras el sigma: una segunda opinión, con la covarianza {kind}.</translation>
    </message>
    <message>
        <source>In brackets: the range that holds 8 models out of 10. Days are estimates from monthly means.</source>
        <translation>Entre paréntesis: el intervalo que reúne 8 de cada 10 modelos. Los días se estiman con medias mensuales.</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>En cifras</translation>
    </message>
    <message>
        <source>In metres. Without it temperatures stay those of the cell, whatever the height of the commune.</source>
        <translation>En metros. Sin ella, las temperaturas siguen siendo las de la celda, sea cual sea la altitud del municipio.</translation>
    </message>
    <message>
        <source>In one minute</source>
        <translation>En un minuto</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>En una frase</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>En preparación</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En breve</translation>
    </message>
    <message>
        <source>In the dialog: tick the fields, choose the target, run. Numbers are compared by percentile within the group (the country), texts as classes, fields of 0 and 1 as yes or no; shares (land cover) together, by Hellinger's distance. Nothing more is needed.</source>
        <translation>En el cuadro de diálogo: marque los campos, elija el objetivo, ejecute. Los números se comparan por percentil dentro del grupo (el país), los textos como clases, los campos que solo contienen 0 y 1 como sí o no; las partes de un todo (ocupación del suelo), juntas, mediante la distancia de Hellinger. No hace falta nada más.</translation>
    </message>
    <message>
        <source>In the first person, whole, without adding or leaving out; ask when something is not clear.</source>
        <translation>En primera persona, entero, sin añadir ni quitar; pregunte cuando no esté claro.</translation>
    </message>
    <message>
        <source>In the form choose paths relative to the project.</source>
        <translation>En el formulario, elija rutas relativas al proyecto.</translation>
    </message>
    <message>
        <source>In the form empty the default path.</source>
        <translation>En el formulario, vacíe la ruta predeterminada.</translation>
    </message>
    <message>
        <source>In the metadata of the project write the name of the commune, or nothing.</source>
        <translation>En los metadatos del proyecto, escriba el nombre del municipio, o nada.</translation>
    </message>
    <message>
        <source>In the properties of the layer, under “Attributes form”, turn the code off.</source>
        <translation>En las propiedades de la capa, en «Formulario de atributos», desactive el código.</translation>
    </message>
    <message>
        <source>In the properties of the project choose relative paths.</source>
        <translation>En las propiedades del proyecto, elija rutas relativas.</translation>
    </message>
    <message>
        <source>In the properties of the project empty the field “project home”.</source>
        <translation>En las propiedades del proyecto, vacíe el campo «carpeta del proyecto».</translation>
    </message>
    <message>
        <source>In the properties of the project remove the macros.</source>
        <translation>En las propiedades del proyecto, elimine las macros.</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Con sus palabras</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>In {count:,} of {known:,} cells the monthly tasmax lies below tasmin: their extremes were taken as no data.</source>
        <translation>En {count:,} de {known:,} celdas, el valor mensual de tasmax es inferior al de tasmin: sus extremos se han tratado como ausencia de datos.</translation>
    </message>
    <message>
        <source>Include localities of 32 other countries</source>
        <translation>Incluir las localidades de otros 32 países</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice temático</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Indicators of {file}</source>
        <translation>Indicadores de {file}</translation>
    </message>
    <message>
        <source>Inflation factor</source>
        <translation>Factor de inflación</translation>
    </message>
    <message>
        <source>Information, awareness</source>
        <translation>Información, sensibilización</translation>
    </message>
    <message>
        <source>Inhabitant</source>
        <translation>Vecino o vecina</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Habitantes</translation>
    </message>
    <message>
        <source>Inhabitants who take part: {count}.</source>
        <translation>Vecinos que participan: {count}.</translation>
    </message>
    <message>
        <source>Inspiration from the toolkit “{name}”, neither seen nor verified by this pair. Licence: {licence}.</source>
        <translation>Inspiración tomada de la maleta «{name}», ni vista ni verificada por este hermanamiento. Licencia: {licence}.</translation>
    </message>
    <message>
        <source>Inspired by</source>
        <translation>Inspirada por</translation>
    </message>
    <message>
        <source>Inspired by these practices of the twin:</source>
        <translation>Inspirada en estas prácticas del gemelo:</translation>
    </message>
    <message>
        <source>Install QGIS and its plugin “{name}”; both are free.</source>
        <translation>Instale QGIS y su complemento «{name}»; ambos son gratuitos.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Consigna</translation>
    </message>
    <message>
        <source>Instructions in the twin's language</source>
        <translation>Consigna en el idioma del gemelo</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Insurance, risk sharing</source>
        <translation>Seguros, reparto de riesgos</translation>
    </message>
    <message>
        <source>Invented example</source>
        <translation>Ejemplo inventado</translation>
    </message>
    <message>
        <source>Invented example: nothing shown here was observed, and nobody in it is real.</source>
        <translation>Ejemplo inventado: nada de lo que se muestra se ha observado y nadie es real.</translation>
    </message>
    <message>
        <source>Invented example: nothing shown here was observed, and nobody is real.</source>
        <translation>Ejemplo inventado: nada de lo que se muestra aquí se ha observado, y nadie es real.</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Inversión</translation>
    </message>
    <message>
        <source>Investment (€)</source>
        <translation>Inversión (€)</translation>
    </message>
    <message>
        <source>Investment there: {there:,.0f} €; for as many inhabitants as ours, about {here:,.0f} €.</source>
        <translation>Inversión allí: {there:,.0f} €; para tantos habitantes como aquí, unos {here:,.0f} €.</translation>
    </message>
    <message>
        <source>Is everybody there?</source>
        <translation>¿Están todos?</translation>
    </message>
    <message>
        <source>Is it free of harm elsewhere, later, or to the most fragile?</source>
        <translation>¿Está libre de daños en otro lugar, más tarde o para los más frágiles?</translation>
    </message>
    <message>
        <source>Is it not too late, or too far away?</source>
        <translation>¿No es demasiado tarde o demasiado lejos?</translation>
    </message>
    <message>
        <source>Is read</source>
        <translation>Se lee</translation>
    </message>
    <message>
        <source>Is said</source>
        <translation>Se dice</translation>
    </message>
    <message>
        <source>Is said: “{words}”</source>
        <translation>Se oye: «{words}»</translation>
    </message>
    <message>
        <source>Is seen</source>
        <translation>Se ve</translation>
    </message>
    <message>
        <source>Is there enough water for it here, in dry years too?</source>
        <translation>¿Hay aquí agua suficiente para ella, también en años secos?</translation>
    </message>
    <message>
        <source>It holds the invented example: nothing in it was observed, and nobody in it is real.</source>
        <translation>Contiene el ejemplo inventado: nada se ha observado y nadie es real.</translation>
    </message>
    <message>
        <source>It is being made; you can go on working.</source>
        <translation>Se está haciendo; puede seguir trabajando.</translation>
    </message>
    <message>
        <source>It lies over “{other}”.</source>
        <translation>Tapa «{other}».</translation>
    </message>
    <message>
        <source>It stays among the first three under {share:.0f} % of 1000 random weightings.</source>
        <translation>Sigue entre las tres primeras en el {share:.0f} % de 1000 ponderaciones aleatorias.</translation>
    </message>
    <message>
        <source>It was found by comparing climates and communes, by a method that is open and can be run again. It is one good place to learn from, not the only one. {nearness}</source>
        <translation>Se encontró comparando climas y municipios, con un método abierto que se puede repetir. Es un buen lugar para aprender, no el único. {nearness}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Partida</translation>
    </message>
    <message>
        <source>Its project (project.qgz) or its folder; the one that is open when empty.</source>
        <translation>Su proyecto (project.qgz) o su carpeta; el que está abierto, si se deja vacío.</translation>
    </message>
    <message>
        <source>Its project (project.qgz) or its folder; the one that is open when neither it nor a commune is given. What follows for a commune is then not asked.</source>
        <translation>Su proyecto (project.qgz) o su carpeta; el que está abierto si no se da ni él ni un municipio. Lo que sigue para un municipio no se pide entonces.</translation>
    </message>
    <message>
        <source>Its project (project.qgz); the one that is open when empty.</source>
        <translation>Su proyecto (project.qgz); el que está abierto si se deja vacío.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>Joins a table of indicators to the communes by country and code: CSV or text with any separator and encoding, ODS, Excel, or any layer. Made for tables of INSEE, INE, Eurostat, Cerema or a region as they are published.

Titles above the header are passed over. Codes that lost their leading zero, carry spaces, a prefix (FR_31107), the name or INE's control digit are put right, and former codes of merged communes are known; each repair is counted in the report. Decimal marks and thousands are read from the whole column: where 1.234 may be either, the cell is left empty and said to be doubtful.

Every row is matched, unmatched or doubtful, with the reason. Doubtful are rows found by their name only or whose name is not that of their code, former communes that are now part of another, and several rows of one commune. They are left out unless you say otherwise.

Each figure keeps its unit, year, definition, source and licence in a field that ends in _note. To bring figures of two countries together, give the first result as the earlier layer of a second run: where unit, year or definition are not the same, every note begins with ≠, and the alias of the field says it.</source>
        <translation>Vincula una tabla de indicadores a los municipios por país y código: CSV o texto, con cualquier separador y codificación, ODS, Excel, o cualquier capa. Pensado para las tablas del INSEE, del INE, de Eurostat, del Cerema o de una región tal como se publican.

Los títulos situados encima del encabezado se ignoran. Los códigos que han perdido su cero inicial, o que llevan espacios, un prefijo (FR_31107), el nombre o el dígito de control del INE, se corrigen, y se conocen los códigos antiguos de los municipios fusionados; cada corrección se cuenta en el informe. El separador decimal y el separador de millares se deducen de toda la columna: donde 1.234 puede leerse de las dos formas, la celda se deja vacía y se señala como dudosa.

Cada fila queda vinculada, no vinculada o dudosa, con la razón. Son dudosas las filas encontradas solo por su nombre o cuyo nombre no es el de su código, los antiguos municipios que hoy forman parte de otro, y varias filas de un mismo municipio. Se dejan fuera, salvo que usted indique lo contrario.

Cada valor conserva su unidad, año, definición, fuente y licencia en un campo que termina en _note. Para reunir los valores de dos países, dé el primer resultado como resultado anterior de un segundo cálculo: si la unidad, el año o la definición no son los mismos, cada nota empieza por ≠, y el alias del campo lo dice.</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Viaje</translation>
    </message>
    <message>
        <source>Journey: {mode}</source>
        <translation>Viaje: {mode}</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Evaluado el</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>Keep the times, and leave room for what was not planned.</source>
        <translation>Respete los horarios y deje sitio a lo imprevisto.</translation>
    </message>
    <message>
        <source>Kept in this file and nowhere else: {path}. Whoever gets the file gets what stands here. Sheets and posters show the pseudonym at most. After the date below, the dock and the check of the project ask you to delete the person; nothing is deleted by itself. Whoever asks for it is deleted at once: “Participants”, “Delete a participant”.</source>
        <translation>Se guarda en este archivo y en ningún otro lugar: {path}. Quien recibe el archivo recibe lo que contiene. Fichas y carteles muestran como mucho el seudónimo. Después de la fecha de abajo, el panel y la comprobación del proyecto le piden que elimine a la persona; nada se elimina solo. A quien lo pida se le elimina de inmediato: «Participantes», «Eliminar a un participante».</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Parte conocida</translation>
    </message>
    <message>
        <source>Lakes</source>
        <translation>Lagos</translation>
    </message>
    <message>
        <source>Land cover within about 10 km</source>
        <translation>Ocupación del suelo en unos 10 km a la redonda</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the forms</source>
        <translation>Idioma de los formularios</translation>
    </message>
    <message>
        <source>Language of the twin commune</source>
        <translation>Idioma del municipio gemelo</translation>
    </message>
    <message>
        <source>Language of what is said, where it is another</source>
        <translation>Idioma de lo que se dice, si es otro</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Idiomas que habla</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Late (days)</source>
        <translation>Retraso (días)</translation>
    </message>
    <message>
        <source>Late tasks</source>
        <translation>Tareas con retraso</translation>
    </message>
    <message>
        <source>Latitude of the centre</source>
        <translation>Latitud del centro</translation>
    </message>
    <message>
        <source>Layer or table to compare</source>
        <translation>Capa o tabla que se compara</translation>
    </message>
    <message>
        <source>Lead the sensory walk: at each stop a minute of silence, then a score, a sense, a word.</source>
        <translation>Dirija el paseo sensible: en cada parada un minuto de silencio y luego una nota, un sentido, una palabra.</translation>
    </message>
    <message>
        <source>Lead the workshops so that the vote comes after the talk, and nobody sees it before having voted.</source>
        <translation>Dirija los talleres para que el voto venga tras el debate y nadie lo vea antes de votar.</translation>
    </message>
    <message>
        <source>Least confidence for a rank</source>
        <translation>Confianza mínima para tener un puesto</translation>
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
        <source>Least length of a step (km)</source>
        <translation>Longitud mínima de una etapa (km)</translation>
    </message>
    <message>
        <source>Least population</source>
        <translation>Población mínima</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>A cargo de</translation>
    </message>
    <message>
        <source>Left out, for there are no such daily values: {names}.</source>
        <translation>Se ha dejado fuera, por faltar los valores diarios necesarios: {names}.</translation>
    </message>
    <message>
        <source>Left out, for there is no monthly {kinds}: {names}.</source>
        <translation>Se ha dejado fuera, por faltar valores mensuales ({kinds}): {names}.</translation>
    </message>
    <message>
        <source>Left out: {name} ({why}).</source>
        <translation>Dejado aparte: {name} ({why}).</translation>
    </message>
    <message>
        <source>Left to do</source>
        <translation>Queda por hacer</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base jurídica</translation>
    </message>
    <message>
        <source>Legal duty</source>
        <translation>Obligación legal</translation>
    </message>
    <message>
        <source>Legal frame</source>
        <translation>Marco jurídico</translation>
    </message>
    <message>
        <source>Length (s)</source>
        <translation>Duración (s)</translation>
    </message>
    <message>
        <source>Length of the trajectory (km)</source>
        <translation>Longitud de la trayectoria (km)</translation>
    </message>
    <message>
        <source>Let the route run by the stops</source>
        <translation>Hacer pasar el recorrido por las paradas</translation>
    </message>
    <message>
        <source>Let the tasks &amp;follow</source>
        <translation>Que las tareas &amp;sigan</translation>
    </message>
    <message>
        <source>Letters and signs grow with the paper. Sheets of practices and reports are drawn for A4.</source>
        <translation>Letras y signos crecen con el papel. Las fichas de prácticas y los informes están dibujados para A4.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Levels of warming</source>
        <translation>Niveles de calentamiento</translation>
    </message>
    <message>
        <source>Levels without analogue in this pool</source>
        <translation>Niveles sin análogo entre los lugares comparados</translation>
    </message>
    <message>
        <source>Levels: global warming from {first} to {last} above 1850-1900. Futures are {ensemble} patterns of {models} models scaled to each level; they are not model runs.</source>
        <translation>Niveles: calentamiento global de {first} a {last} por encima de 1850-1900. Los climas futuros proceden de los cambios por grado de calentamiento global que dan {models} modelos ({ensemble}), aplicados a cada nivel; no son simulaciones directas de los modelos.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licence of the case</source>
        <translation>Licencia del caso</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Licences and credits</source>
        <translation>Licencias y créditos</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Vida útil</translation>
    </message>
    <message>
        <source>Likeness by criterion</source>
        <translation>Semejanza por criterio</translation>
    </message>
    <message>
        <source>Likeness is weighed by a profile. In the rural one population counts double, for what a town hall can do depends on it before all else; density class and rural class half each, for they tell the same; land cover half, for it is coarse; the train a quarter, for it is a way to go there more than a trait of the place. Your own: change weights (CRITERIA), save them to a file (OUTPUT_PROFILE) and give that file again (PROFILE_FILE).</source>
        <translation>Un perfil da sus pesos a los criterios de semejanza. En el perfil rural, la población cuenta el doble, porque lo que puede hacer un ayuntamiento depende ante todo de ella; la clase de densidad y la clase de ruralidad cuentan la mitad cada una, porque dicen lo mismo; la ocupación del suelo, la mitad, porque es poco precisa; el tren, una cuarta parte, porque es una manera de llegar más que un rasgo del lugar. Para hacer el suyo: cambie los pesos (CRITERIA), guárdelos en un archivo (OUTPUT_PROFILE) e indique después ese archivo (PROFILE_FILE).</translation>
    </message>
    <message>
        <source>Likeness of the communes</source>
        <translation>Semejanza de los municipios</translation>
    </message>
    <message>
        <source>Likeness of the two communes</source>
        <translation>Semejanza de los dos municipios</translation>
    </message>
    <message>
        <source>Limit its impact</source>
        <translation>Limitar su impacto</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Limits and uncertainty</source>
        <translation>Límites e incertidumbre</translation>
    </message>
    <message>
        <source>Limits, sources and credits in this language: see the accessible page.</source>
        <translation>Límites, fuentes y créditos en español: véase la página accesible.</translation>
    </message>
    <message>
        <source>Line {line} of the feedback: “{text}” is no answer to “{question}”.</source>
        <translation>Línea {line} de las valoraciones: «{text}» no es una respuesta a «{question}».</translation>
    </message>
    <message>
        <source>Line {number} of the founding text, written “{quoted}”</source>
        <translation>Línea {number} del texto fundador, escrita «{quoted}»</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Lists of values</source>
        <translation>Listas de valores</translation>
    </message>
    <message>
        <source>Local innovation</source>
        <translation>Innovación local</translation>
    </message>
    <message>
        <source>Local name</source>
        <translation>Nombre local</translation>
    </message>
    <message>
        <source>Long term (beyond 5 years)</source>
        <translation>Largo plazo (más de 5 años)</translation>
    </message>
    <message>
        <source>Longitude of the centre</source>
        <translation>Longitud del centro</translation>
    </message>
    <message>
        <source>Look at 2100 (France at +4 °C, tracc2100) as well: it then moves {sigma:.1f} sigma.</source>
        <translation>Mire también 2100 (Francia a +4 °C, tracc2100): el lugar se aleja entonces {sigma:.1f} sigma de su clima de hoy.</translation>
    </message>
    <message>
        <source>Look at the journey: a twin that nobody reaches by train is a twin that nobody visits.</source>
        <translation>Mire el viaje: un gemelo al que no se llega en tren es un gemelo que no se visita.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Lower at {twin} today than expected at {home}: {list}.</source>
        <translation>Más bajo hoy en {twin} que lo esperado en {home}: {list}.</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>M&amp;ás</translation>
    </message>
    <message>
        <source>Made with Jumelage climatique, a free QGIS plugin.</source>
        <translation>Hecho con Jumelage climatique, un complemento libre de QGIS.</translation>
    </message>
    <message>
        <source>Made: {path}</source>
        <translation>Hecho: {path}</translation>
    </message>
    <message>
        <source>Mahalanobis distance √(zᵀ R⁻¹ z), z in year-to-year standard deviations of the place, R their correlations, read as the quantile of the half-normal that is as rare (Mahony et al. 2017).</source>
        <translation>distancia de Mahalanobis √(zᵀ R⁻¹ z), z en desviaciones típicas del lugar de un año a otro, R sus correlaciones, expresada como el cuantil de la distribución seminormal de igual rareza (Mahony et al. 2017).</translation>
    </message>
    <message>
        <source>Make an action of &amp;it</source>
        <translation>Convert&amp;irla en acción</translation>
    </message>
    <message>
        <source>Make it smaller on the sheet, or take a larger photo.</source>
        <translation>Redúzcala en la hoja o use una foto más grande.</translation>
    </message>
    <message>
        <source>Make its box larger or its letters smaller, or shorten the text.</source>
        <translation>Agrande su recuadro, reduzca sus letras o acorte el texto.</translation>
    </message>
    <message>
        <source>Make the &amp;posters</source>
        <translation>Hacer los &amp;carteles</translation>
    </message>
    <message>
        <source>Make the f&amp;iles …</source>
        <translation>Crear los &amp;archivos…</translation>
    </message>
    <message>
        <source>Make the folder again.</source>
        <translation>Cree de nuevo la carpeta.</translation>
    </message>
    <message>
        <source>Make the posters again, or choose another theme in the properties of the map.</source>
        <translation>Haga de nuevo los carteles o elija otro tema en las propiedades del mapa.</translation>
    </message>
    <message>
        <source>Make the reports and the posters, and have them read over in both languages.</source>
        <translation>Haga los informes y los carteles y hágalos revisar en los dos idiomas.</translation>
    </message>
    <message>
        <source>Make the twinning, read its check, and write down why this twin was chosen.</source>
        <translation>Cree el hermanamiento, lea su control y escriba por qué se eligió este gemelo.</translation>
    </message>
    <message>
        <source>Makes a film of about two minutes from what stands in a twinning: the figures of the climate, the places that live today with the climate to come, the flight from home to the twin, the practices with their photos, the first actions, the sources. QGIS itself draws every picture; nothing is taken from the network.

Beside the film lie subtitles in both languages (SRT), a storyboard (ODT) and a shot list (ODS), so that somebody can speak it, or cut another from it. Photos are shown only where they may be published and those who can be seen have agreed. Without the free program ffmpeg the numbered pictures are made, and no film.</source>
        <translation>Crea una película de unos dos minutos con lo que contiene un hermanamiento: las cifras del clima, los lugares que viven hoy el clima que viene, el vuelo de su municipio al gemelo, las prácticas con sus fotos, las primeras acciones, las fuentes. El propio QGIS dibuja cada imagen; nada se toma de la red.

Junto a la película hay subtítulos en los dos idiomas (SRT), un guion gráfico (ODT) y una lista de planos (ODS), para que alguien pueda narrarla o montar otra. Las fotos solo se muestran si pueden publicarse y si las personas que se ven han dado su acuerdo. Sin el programa libre ffmpeg se crean las imágenes numeradas, pero ninguna película.</translation>
    </message>
    <message>
        <source>Makes a new twinning, as “New twinning” does, and brings into it what a toolkit holds for others: sheets and mails to be filled in, poster templates, the tasks of its plan counted from your own departure, and, where you want them, the practices of its case as inspiration.

The toolkit is checked before anything is made: files that were changed, links, paths that lead elsewhere, names that some system does not take, far too large archives and toolkits of a newer plugin are refused.</source>
        <translation>Crea un hermanamiento nuevo, como «Nuevo hermanamiento», y trae a él lo que una maleta contiene para otros: fichas y correos para rellenar, plantillas de carteles, las tareas de su plan contadas desde su propia salida y, si lo desea, las prácticas de su caso como inspiración.

La maleta se comprueba antes de crear nada: se rechazan los archivos modificados, los enlaces, las rutas que llevan a otro lugar, los nombres que algún sistema no admite, los archivos comprimidos desmesurados y las maletas de una versión más reciente del complemento.</translation>
    </message>
    <message>
        <source>Makes climate variables of monthly temperature and rain: the eight seasons, the 19 bioclimatic variables (as WorldClim defines them), aridity (De Martonne; UNEP, with the evapotranspiration of Thornthwaite) and growing degree days; and of daily values counts of days a year: summer days, hot days, frost, tropical nights, dry and wet days, heavy rain, with the thresholds of the ETCCDI.

With nothing given it takes the normals 1981-2010 that ship with the plugin. Means of several years are made of all of them. One band a variable, with its unit; the result can be the climate of today or the future of “Climate analogues map” and “Climate twins of a commune”: the seasons at once, other variables with yearly values of the same variables beside them.

The log and the report tell which variables say the same. 4 to 6 that say different things are best to compare climates; never the 19 bioclimatic variables as they are.</source>
        <translation>Calcula variables climáticas a partir de la temperatura y la lluvia mensuales: las ocho variables estacionales, las 19 variables bioclimáticas (tal como las define WorldClim), la aridez (De Martonne; PNUMA, con la evapotranspiración de Thornthwaite) y los grados-día de crecimiento; y, a partir de valores diarios, números de días al año: días de verano, días de calor, heladas, noches tropicales, días secos y días de lluvia, lluvia intensa, con los umbrales del ETCCDI.

Si no se indica nada, se usan las normales 1981-2010 que incluye el complemento. Si se dan varios años, la media se hace con todos ellos. Una banda por variable, con su unidad; el resultado puede servir de clima de hoy o de futuro en «Mapa de análogos climáticos» y «Gemelos climáticos de un municipio»: las estaciones tal cual, las demás variables siempre que se añadan sus valores anuales.

El registro y el informe dicen qué variables se repiten. Para comparar climas, lo mejor es tomar de 4 a 6 que digan cosas distintas; nunca las 19 variables bioclimáticas tal cual.</translation>
    </message>
    <message>
        <source>Makes documents from the data of a twinning, to be read, printed and changed in any office suite (ODT): reports of the visits, the study report, a methodology without anything of the pair, talking points, delegations with role sheets, the consent form, and the summary of the feedback.

People are counted, or stand there by pseudonym; photos are shown when they may be published, as copies without position or time. Feedback is told from five forms on. A file that lies in the folder already is never replaced.</source>
        <translation>Hace documentos con los datos de un hermanamiento, para leer, imprimir y modificar en cualquier paquete ofimático (ODT): informes de las visitas, informe de estudio, metodología sin nada de la pareja, argumentario, delegaciones con fichas de función, formulario de consentimiento y resumen de las valoraciones.

Las personas se cuentan o constan por seudónimo; las fotos se muestran cuando pueden publicarse, en copias sin posición ni hora. Las valoraciones se presentan a partir de cinco formularios. Un archivo que ya está en la carpeta nunca se sustituye.</translation>
    </message>
    <message>
        <source>Makes files of the backward plan of a twinning: a calendar (ICS), spreadsheets (ODS, XLSX) with true dates, and a page to print with a bar for each task. Every task is counted in days from the departure, the return, the start or the end of the project: another departure moves them all.

Late tasks are told, and those that begin before what they depend on has ended; nothing is moved to hide it. A twinning that has no tasks yet shows those of the kit; the step “Outputs” of the dock writes them into it. The budget of the founding text is told as it stands there, with the difference between its total and its lines. People stand there by role or pseudonym.</source>
        <translation>Crea los archivos de la planificación inversa de un hermanamiento: un calendario (ICS), hojas de cálculo (ODS, XLSX) con fechas verdaderas, y una página para imprimir con una barra por tarea. Cada tarea se cuenta en días desde la salida, el regreso, el inicio o el final del proyecto: otra salida las desplaza todas.

Se indican las tareas con retraso y las que empiezan antes de que termine aquello de lo que dependen; nada se desplaza para ocultarlo. Un hermanamiento que todavía no tiene tareas muestra las de la maleta; el paso «Resultados» del panel las inscribe en él. El presupuesto del texto fundador se da tal como está, con la diferencia entre su total y sus líneas. Las personas figuran por su función o su seudónimo.</translation>
    </message>
    <message>
        <source>Makes the folder of a twinning, all that two communes need to note what they see and to decide what to do: a QGIS project (project.qgz) with forms for practices, visits, sensory walks, workshops, votes, actions and tasks, their data (twinning.gpkg), and folders for photos and exports.

Both communes, their figures and how near their climates are stand in it from the start. The folder can be moved, zipped and taken to the field with QField; it needs no plugin to be opened. Personal data stand in one table alone (participants).</source>
        <translation>Crea la carpeta de un hermanamiento, todo lo que dos municipios necesitan para anotar lo que ven y decidir qué hacer: un proyecto de QGIS (project.qgz) con formularios para prácticas, visitas, paseos sensibles, talleres, votos, acciones y tareas, sus datos (twinning.gpkg) y carpetas para fotos y exportaciones.

Los dos municipios, sus cifras y la cercanía de sus climas figuran desde el principio. La carpeta se puede mover, comprimir y llevar al campo con QField; se abre sin el complemento. Los datos personales están en una sola tabla (participantes).</translation>
    </message>
    <message>
        <source>Management and planning</source>
        <translation>Gestión y planificación</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Puede publicarse</translation>
    </message>
    <message>
        <source>May the commune do it, by its powers and the law?</source>
        <translation>¿Puede hacerlo el municipio, según sus competencias y la ley?</translation>
    </message>
    <message>
        <source>Mean of the cells that each place touches, weighted by true area (cylindrical equal-area projection); cells at sea are left out. Each cell is moved along its own patterns before the mean is taken, for each of {models} models; low and high leave out one model in ten each.</source>
        <translation>Media de las celdas que toca cada lugar, ponderada por su superficie real (proyección cilíndrica equivalente); las celdas situadas en el mar se dejan fuera. Cada celda cambia según sus propios cambios por grado de calentamiento antes de calcular la media, para cada uno de los {models} modelos; los valores bajo y alto dejan fuera cada uno a un modelo de cada diez.</translation>
    </message>
    <message>
        <source>Mean temperature (tas), its daily minimum and maximum (tasmin, tasmax) and rain (pr) by month, of one period or of several years: GeoTIFF, NetCDF (DRIAS, E-OBS, CHELSA, WorldClim, CMIP6, CORDEX) … When empty, the normals 1981-2010 of the plugin, unless daily values are given.</source>
        <translation>Temperatura media (tas), temperaturas mínima y máxima diarias (tasmin, tasmax) y lluvia (pr), por mes, de un periodo o de varios años: GeoTIFF, NetCDF (DRIAS, E-OBS, CHELSA, WorldClim, CMIP6, CORDEX)… Si está vacío, se usan las normales 1981-2010 del complemento, salvo que se indiquen valores diarios.</translation>
    </message>
    <message>
        <source>Mean temperature, °C</source>
        <translation>Temperatura media, °C</translation>
    </message>
    <message>
        <source>Mean temperature, °C ({step:g} °C between lines)</source>
        <translation>Temperatura media, °C ({step:g} °C entre líneas)</translation>
    </message>
    <message>
        <source>Mean, from 0 to 4</source>
        <translation>Media, de 0 a 4</translation>
    </message>
    <message>
        <source>Meaning of single indicators</source>
        <translation>Significado de indicadores concretos</translation>
    </message>
    <message>
        <source>Means and models, not measurements: heatwaves and single extremes are not in them.</source>
        <translation>Medias y modelos, no mediciones: no incluyen olas de calor ni extremos aislados.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Measures for climate extremes</source>
        <translation>Medidas frente a los extremos climáticos</translation>
    </message>
    <message>
        <source>Measures of {home} against the practices of {twin}</source>
        <translation>Medidas de {home} frente a las prácticas de {twin}</translation>
    </message>
    <message>
        <source>Measures that my commune has</source>
        <translation>Medidas que ya tiene mi municipio</translation>
    </message>
    <message>
        <source>Measures without a theme or a domain, not counted: {list}.</source>
        <translation>Medidas sin tema o sin ámbito, no contadas: {list}.</translation>
    </message>
    <message>
        <source>Median of the places</source>
        <translation>Mediana de los lugares</translation>
    </message>
    <message>
        <source>Medium term (2 to 5 years)</source>
        <translation>Medio plazo (de 2 a 5 años)</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Member of an association</source>
        <translation>Miembro de asociación</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Method of the run</source>
        <translation>Método del cálculo</translation>
    </message>
    <message>
        <source>Method, limits and sources</source>
        <translation>Método, límites y fuentes</translation>
    </message>
    <message>
        <source>Methodology, to repeat the journey</source>
        <translation>Metodología, para repetir el viaje</translation>
    </message>
    <message>
        <source>Metric (METRIC): what the places are ranked by. Sigma is computed and shown in any case, and the agreement of the models, their range, what differs most and the words strong, good and partial are always those of sigma; closeness, score, rank and the best places are those of the metric.</source>
        <translation>Métrica (METRIC): con lo que se clasifican los lugares. El sigma se calcula y se muestra en todos los casos, y el acuerdo de los modelos, su intervalo, lo que más difiere y las palabras fuerte, bueno y parcial son siempre los del sigma; el camino recorrido, la puntuación, el puesto y los mejores lugares son los de la métrica.</translation>
    </message>
    <message>
        <source>Metric that ranks</source>
        <translation>Métrica de clasificación</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>Missing for a cost to compare here: {what}.</source>
        <translation>Falta, para comparar un coste aquí: {what}.</translation>
    </message>
    <message>
        <source>Missing: {what} (practices: {count})</source>
        <translation>Falta: {what} (prácticas: {count})</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model, to be checked by your data-protection officer before it is used.</source>
        <translation>Modelo, que su delegado de protección de datos debe revisar antes de usarlo.</translation>
    </message>
    <message>
        <source>Models with a place</source>
        <translation>Modelos con un lugar</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificada el</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Monthly temperature and rain</source>
        <translation>Temperatura y lluvia mensuales</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Months at the horizon: the models say how each season changes, so each month changes as its season does, by the same degrees and by the same share of its rain. The range holds 8 models out of 10, month by month.</source>
        <translation>Meses en el horizonte elegido: los modelos dicen cómo cambia cada estación, así que cada mes cambia como su estación, en los mismos grados y en la misma proporción de su lluvia. El intervalo contiene 8 modelos de cada 10, mes a mes.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More &amp;options …</source>
        <translation>Más &amp;opciones…</translation>
    </message>
    <message>
        <source>More are smoother, and take longer.</source>
        <translation>Cuantas más haya, más fluido es, y más tarda.</translation>
    </message>
    <message>
        <source>Most often</source>
        <translation>Con más frecuencia</translation>
    </message>
    <message>
        <source>Move it onto the page.</source>
        <translation>Póngalo dentro de la página.</translation>
    </message>
    <message>
        <source>Move one of them.</source>
        <translation>Mueva uno de los dos.</translation>
    </message>
    <message>
        <source>Move the stop</source>
        <translation>Mover la parada</translation>
    </message>
    <message>
        <source>Must be filled in.</source>
        <translation>Debe rellenarse.</translation>
    </message>
    <message>
        <source>My commune</source>
        <translation>Mi municipio</translation>
    </message>
    <message>
        <source>My commune: what is decided</source>
        <translation>Mi municipio: lo que se decide</translation>
    </message>
    <message>
        <source>My data are kept for the purpose and the time told above.</source>
        <translation>Mis datos se conservan para el fin y el tiempo indicados arriba.</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mis notas</translation>
    </message>
    <message>
        <source>My words may be quoted, without my name.</source>
        <translation>Mis palabras pueden citarse, sin mi nombre.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name and first name</source>
        <translation>Apellidos y nombre</translation>
    </message>
    <message>
        <source>Name of the future of your rasters</source>
        <translation>Nombre del futuro de sus rásteres</translation>
    </message>
    <message>
        <source>Name of the minor</source>
        <translation>Nombre del menor</translation>
    </message>
    <message>
        <source>Name of the parent</source>
        <translation>Nombre del progenitor</translation>
    </message>
    <message>
        <source>Name of the twinning</source>
        <translation>Nombre del hermanamiento</translation>
    </message>
    <message>
        <source>Name or code, for example FR:31107</source>
        <translation>Nombre o código, por ejemplo FR:31107</translation>
    </message>
    <message>
        <source>Name the licence of the case in a few words, for example CC BY 4.0.</source>
        <translation>Nombre la licencia del caso en pocas palabras, por ejemplo CC BY 4.0.</translation>
    </message>
    <message>
        <source>Name the table of the feedback forms, or leave the summary of the feedback out.</source>
        <translation>Indique la tabla de los formularios de valoración o deje fuera su resumen.</translation>
    </message>
    <message>
        <source>Name, first name, role, domain, capacity, organisation, e-mail, telephone, languages; your presence at the events; what you note and how you vote, under a pseudonym.</source>
        <translation>Apellidos, nombre, función, ámbito, calidad, organización, correo, teléfono, idiomas; su presencia en los actos; lo que anota y vota, con seudónimo.</translation>
    </message>
    <message>
        <source>Names of the communes</source>
        <translation>Nombres de los municipios</translation>
    </message>
    <message>
        <source>Names, addresses and telephone numbers of the participants, who was where and who wrote what; photos on which people can be recognised without their consent, or that are not to be published; sounds and films.</source>
        <translation>Nombres, direcciones y teléfonos de los participantes, quién estuvo dónde y quién escribió qué; fotos en las que se reconoce a personas sin su acuerdo, o que no deben publicarse; sonidos y películas.</translation>
    </message>
    <message>
        <source>Names, addresses and telephone numbers stay in the table of participants; they never come into a document.</source>
        <translation>Nombres, direcciones y teléfonos se quedan en la tabla de participantes; nunca entran en un documento.</translation>
    </message>
    <message>
        <source>Names, checked against the codes: {column}.</source>
        <translation>Nombres, comparados con los códigos: {column}.</translation>
    </message>
    <message>
        <source>Natural Earth, public domain</source>
        <translation>Natural Earth, dominio público</translation>
    </message>
    <message>
        <source>Natural resources, water and conflicts of use</source>
        <translation>Recursos naturales, agua y conflictos de uso</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Cerca de</translation>
    </message>
    <message>
        <source>Needs mean climates, and the year-to-year variability here.</source>
        <translation>Necesita climas medios y la variabilidad de aquí de un año a otro.</translation>
    </message>
    <message>
        <source>Needs mean climates, temperature or rain among the variables, and your thresholds.</source>
        <translation>Necesita climas medios, la temperatura o la lluvia entre las variables, y sus umbrales.</translation>
    </message>
    <message>
        <source>Needs mean climates; its yardstick is the climate of today of all cells.</source>
        <translation>Necesita climas medios; su vara de medir es el clima de hoy de todas las celdas.</translation>
    </message>
    <message>
        <source>Needs yearly series of both places; those of this plugin reach the places of France, Portugal, Andorra and Monaco, nearly all of Spain and Switzerland, a quarter of Austria and a sixth of Italy, and a few in Morocco; on maps also the United Kingdom and Germany.</source>
        <translation>Necesita las series anuales de los dos lugares; las de este complemento llegan a los lugares de Francia, Portugal, Andorra y Mónaco, a casi todos los de España y Suiza, a una cuarta parte de los de Austria, a una sexta parte de los de Italia y a algunos de Marruecos; en los mapas, también al Reino Unido y a Alemania.</translation>
    </message>
    <message>
        <source>Neighbouring communes</source>
        <translation>Municipios vecinos</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Nuevo participante</translation>
    </message>
    <message>
        <source>New participant …</source>
        <translation>Nuevo participante …</translation>
    </message>
    <message>
        <source>New practice</source>
        <translation>Nueva práctica</translation>
    </message>
    <message>
        <source>New twinning</source>
        <translation>Nuevo hermanamiento</translation>
    </message>
    <message>
        <source>New twinning from a toolkit</source>
        <translation>Nuevo hermanamiento a partir de una maleta</translation>
    </message>
    <message>
        <source>New visit, walk or workshop</source>
        <translation>Nueva visita, paseo o taller</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}.</source>
        <translation>Ningún planificador Dask responde en la dirección {address}.</translation>
    </message>
    <message>
        <source>No action has been scored yet.</source>
        <translation>Todavía no se ha puntuado ninguna acción.</translation>
    </message>
    <message>
        <source>No action is noted yet.</source>
        <translation>Todavía no se ha anotado ninguna acción.</translation>
    </message>
    <message>
        <source>No analogue in this pool</source>
        <translation>Ningún análogo entre los lugares comparados</translation>
    </message>
    <message>
        <source>No analogue in this pool at {levels}: the line stops there.</source>
        <translation>Ningún análogo entre los lugares comparados a {levels}: la línea se interrumpe ahí.</translation>
    </message>
    <message>
        <source>No analogue in this pool.</source>
        <translation>Ningún análogo entre los lugares comparados.</translation>
    </message>
    <message>
        <source>No analogue in this pool: even the nearest climate is far from the one expected.</source>
        <translation>Ningún análogo entre los lugares comparados: incluso el clima más cercano queda lejos del esperado.</translation>
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
        <source>No cell has what these variables need. {reason}</source>
        <translation>Ninguna celda tiene lo que necesitan estas variables. {reason}</translation>
    </message>
    <message>
        <source>No cell has what these variables need: the rasters hold no data in the same places.</source>
        <translation>Ninguna celda tiene lo que necesitan estas variables: los rásteres no tienen datos en los mismos lugares.</translation>
    </message>
    <message>
        <source>No climate data in this place's own cell: the nearest land cell was taken.</source>
        <translation>La celda de este lugar no tiene datos climáticos: se ha tomado la celda terrestre más cercana.</translation>
    </message>
    <message>
        <source>No code of the table tells France from Spain: say in COUNTRY where its communes lie.</source>
        <translation>Ningún código de la tabla permite distinguir Francia de España: indique en COUNTRY dónde están sus municipios.</translation>
    </message>
    <message>
        <source>No column holds codes of communes: name the one that does in CODE.</source>
        <translation>Ninguna columna contiene códigos de municipios: indique en CODE la que los contiene.</translation>
    </message>
    <message>
        <source>No column is a question of the feedback form: the first row must hold its codes ({codes}).</source>
        <translation>Ninguna columna es una pregunta del formulario de valoración: la primera fila debe llevar sus códigos ({codes}).</translation>
    </message>
    <message>
        <source>No column of the table holds numbers: name the indicators in FIELDS.</source>
        <translation>Ninguna columna de la tabla contiene números: indique los indicadores en FIELDS.</translation>
    </message>
    <message>
        <source>No column of {name} is a title: call one “title”.</source>
        <translation>Ninguna columna de {name} es un título: llame a una «título».</translation>
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
        <source>No commune is named.</source>
        <translation>No se ha indicado ningún municipio.</translation>
    </message>
    <message>
        <source>No commune lies at this point: a trajectory needs a commune.</source>
        <translation>No hay ningún municipio en este punto: hace falta un municipio para trazar una trayectoria.</translation>
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
        <source>No elevation was given with your rasters: temperatures are those of the climate cell.</source>
        <translation>No se ha indicado la altitud de sus rásteres: las temperaturas son las de la celda climática.</translation>
    </message>
    <message>
        <source>No event is noted yet: visits, walks and workshops are noted in the table of events of the project.</source>
        <translation>Todavía no hay ningún acto: visitas, paseos y talleres se anotan en la tabla de actos del proyecto.</translation>
    </message>
    <message>
        <source>No feature could be ranked.</source>
        <translation>No se ha podido clasificar ningún objeto espacial.</translation>
    </message>
    <message>
        <source>No feature is ranked: less than {share} % of the weights is known of each.</source>
        <translation>No se clasifica ningún objeto espacial: de cada uno se conoce menos del {share} % de los pesos.</translation>
    </message>
    <message>
        <source>No feature of the layer lies in a commune of the data.</source>
        <translation>Ningún objeto espacial de la capa se encuentra en un municipio de los datos.</translation>
    </message>
    <message>
        <source>No figure of a climate stands in the twinning.</source>
        <translation>No hay ninguna cifra de clima en el hermanamiento.</translation>
    </message>
    <message>
        <source>No figure of the twin today lies within the range of the models for {home}.</source>
        <translation>Ninguna cifra actual del gemelo está dentro del intervalo de los modelos para {home}.</translation>
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
        <source>No photo that may be published.</source>
        <translation>Ninguna foto que se pueda publicar.</translation>
    </message>
    <message>
        <source>No place in this extent has the yearly series that this metric needs.</source>
        <translation>En esta extensión, ningún lugar tiene las series anuales que necesita esta métrica.</translation>
    </message>
    <message>
        <source>No place in this pool is nearer to the climate expected here than this place itself.</source>
        <translation>Entre los lugares comparados, ninguno está más cerca del clima esperado aquí que este mismo lugar.</translation>
    </message>
    <message>
        <source>No place lies in the climate data.</source>
        <translation>Ningún lugar se encuentra en los datos climáticos.</translation>
    </message>
    <message>
        <source>No place of the country “{country}” is in the data judged: the communes of France and Spain, and localities where they are included.</source>
        <translation>Ningún lugar del país «{country}» figura entre los evaluados: los municipios de Francia y de España, y las localidades si se incluyen.</translation>
    </message>
    <message>
        <source>No place passes all the filters.</source>
        <translation>Ningún lugar supera todos los filtros.</translation>
    </message>
    <message>
        <source>No poster could be made: {reason}</source>
        <translation>No se pudo hacer ningún cartel: {reason}</translation>
    </message>
    <message>
        <source>No practice is noted yet.</source>
        <translation>Todavía no se ha anotado ninguna práctica.</translation>
    </message>
    <message>
        <source>No practice is pinned yet.</source>
        <translation>Todavía no se ha señalado ninguna práctica.</translation>
    </message>
    <message>
        <source>No practice is validated yet: the cahier holds good practices only.</source>
        <translation>Todavía no hay prácticas validadas: el cuaderno solo contiene buenas prácticas.</translation>
    </message>
    <message>
        <source>No raster format is known for the file name {name}: use .tif.</source>
        <translation>No se conoce ningún formato ráster para el nombre de archivo {name}: use .tif.</translation>
    </message>
    <message>
        <source>No stop of a sensory walk is noted yet.</source>
        <translation>Todavía no se ha anotado ninguna parada de un paseo sensible.</translation>
    </message>
    <message>
        <source>No stop of a walk has been noted yet.</source>
        <translation>Aún no se ha anotado ninguna parada de un paseo.</translation>
    </message>
    <message>
        <source>No table format is known for the file name {name}: use .gpkg.</source>
        <translation>Ningún formato de tabla corresponde al nombre de archivo {name}: use .gpkg.</translation>
    </message>
    <message>
        <source>No translator.</source>
        <translation>Ningún traductor ni traductora.</translation>
    </message>
    <message>
        <source>No twin was found: widen the filters.</source>
        <translation>No se ha encontrado ningún gemelo: amplíe los filtros.</translation>
    </message>
    <message>
        <source>No twinning is open: choose its project (project.qgz).</source>
        <translation>No hay ningún hermanamiento abierto: elija su proyecto (project.qgz).</translation>
    </message>
    <message>
        <source>No value anywhere: {names}.</source>
        <translation>Ningún valor en ningún lugar: {names}.</translation>
    </message>
    <message>
        <source>No variable can be made of {names}: twelve months or four seasons of temperature or rain, or ready indices are needed.</source>
        <translation>No se puede obtener ninguna variable de {names}: hacen falta doce meses o cuatro estaciones de temperatura o de lluvia, o índices ya calculados.</translation>
    </message>
    <message>
        <source>No visit, walk or workshop is noted yet.</source>
        <translation>Todavía no hay ninguna visita, paseo ni taller.</translation>
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
        <source>Nobody is named: words and sensations are those of walkers.</source>
        <translation>No se nombra a nadie: las palabras y las sensaciones son de caminantes.</translation>
    </message>
    <message>
        <source>Nobody is noted as present.</source>
        <translation>No consta nadie como presente.</translation>
    </message>
    <message>
        <source>Nobody is ticked as having been there.</source>
        <translation>No hay nadie marcado como presente.</translation>
    </message>
    <message>
        <source>Nobody noted a sensation.</source>
        <translation>Nadie anotó una sensación.</translation>
    </message>
    <message>
        <source>Nobody travels by air: the journey is by train, the last kilometres by coach or in a shared car.</source>
        <translation>Nadie viaja en avión: el viaje se hace en tren, los últimos kilómetros en autocar o en coche compartido.</translation>
    </message>
    <message>
        <source>Nobody yet: each practice is voted on, with the reasons for and against and those who disagree.</source>
        <translation>Nadie todavía: se vota cada práctica, con las razones a favor y en contra y quienes no están de acuerdo.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Not followed up</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>Not listed by the toolkit, and not used: {names}.</source>
        <translation>No listados por la maleta, y no utilizados: {names}.</translation>
    </message>
    <message>
        <source>Not made: {name} ({reason})</source>
        <translation>No creado: {name} ({reason})</translation>
    </message>
    <message>
        <source>Not scored yet: {count}.</source>
        <translation>Sin puntuar todavía: {count}.</translation>
    </message>
    <message>
        <source>Not specific</source>
        <translation>No específico</translation>
    </message>
    <message>
        <source>Not translated yet: it stands here as it was written.</source>
        <translation>Sin traducir todavía: el texto figura aquí tal como se escribió.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Note both on the photo; they are printed under it.</source>
        <translation>Anote ambos en la foto; se imprimen debajo.</translation>
    </message>
    <message>
        <source>Note each practice at its place, with who said what, and the evidence for it.</source>
        <translation>Anote cada práctica en su sitio, con quién dijo qué y la prueba.</translation>
    </message>
    <message>
        <source>Note the agreement and “May be published” on the photo, or take it off the sheet.</source>
        <translation>Anote el acuerdo y «Puede publicarse» en la foto, o quítela de la hoja.</translation>
    </message>
    <message>
        <source>Note the measures that {home} has in your domain, and those that it lacks.</source>
        <translation>Anote las medidas que {home} tiene en su ámbito y las que le faltan.</translation>
    </message>
    <message>
        <source>Note the participants first, then tick them.</source>
        <translation>Anote antes los participantes y márquelos.</translation>
    </message>
    <message>
        <source>Nothing can be made of these rasters: monthly temperature or rain is needed.</source>
        <translation>No se puede obtener nada de estos rásteres: hace falta la temperatura o la lluvia por mes.</translation>
    </message>
    <message>
        <source>Nothing is invented; examples made to learn the tool are marked as such in every row.</source>
        <translation>Nada se inventa; los ejemplos para aprender la herramienta están marcados como tales en cada fila.</translation>
    </message>
    <message>
        <source>Nothing is known of “{name}”: all its values are missing.</source>
        <translation>No se sabe nada de «{name}»: faltan todos sus valores.</translation>
    </message>
    <message>
        <source>Nothing is late on {day}.</source>
        <translation>Nada lleva retraso a fecha de {day}.</translation>
    </message>
    <message>
        <source>Nothing is noted at this stop yet: choose a walker and note what was felt.</source>
        <translation>Todavía no hay nada anotado en esta parada: elija un caminante y anote lo que se sintió.</translation>
    </message>
    <message>
        <source>Nothing noted on either side: {domains}.</source>
        <translation>Nada anotado en ninguno de los dos lados: {domains}.</translation>
    </message>
    <message>
        <source>Nothing noted.</source>
        <translation>Nada anotado.</translation>
    </message>
    <message>
        <source>Nothing of the case stands in these files.</source>
        <translation>Nada del caso figura en estos archivos.</translation>
    </message>
    <message>
        <source>Nothing was found: the project can be moved and shared.</source>
        <translation>No se ha encontrado nada: el proyecto se puede mover y compartir.</translation>
    </message>
    <message>
        <source>Nothing was saved in {name}: {reason}</source>
        <translation>No se ha guardado nada en {name}: {reason}</translation>
    </message>
    <message>
        <source>Nothing was saved: {why}</source>
        <translation>No se ha guardado nada: {why}</translation>
    </message>
    <message>
        <source>Nothing: every practice has its cost and its year.</source>
        <translation>Nada: cada práctica tiene su coste y su año.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>Number of communes listed</source>
        <translation>Número de municipios en la lista</translation>
    </message>
    <message>
        <source>Number of features listed</source>
        <translation>Número de objetos espaciales en la lista</translation>
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
        <source>Number of twins of each commune</source>
        <translation>Número de gemelos por municipio</translation>
    </message>
    <message>
        <source>Number of variables</source>
        <translation>Número de variables</translation>
    </message>
    <message>
        <source>Numbers are read as percentiles within each of these groups: a median commune of France and one of Spain are alike. The field country when empty, where there is one; write the scale rank for percentiles among all.</source>
        <translation>Los números se leen como percentiles dentro de cada uno de estos grupos: un municipio mediano de Francia y uno de España se parecen. Si se deja vacío, el campo country, cuando existe; para percentiles entre todos, escriba la escala rank (rango).</translation>
    </message>
    <message>
        <source>Numbers by percentile, texts as classes (the same or not), fields of 0 and 1 as yes or no.</source>
        <translation>Números por percentil, textos como clases (la misma clase o no), campos que solo contienen 0 y 1 como sí o no.</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observada</translation>
    </message>
    <message>
        <source>Observed is not proven: a practice becomes a good one with its evidence and its limits.</source>
        <translation>Observado no quiere decir demostrado: una práctica pasa a ser buena con su prueba y sus límites.</translation>
    </message>
    <message>
        <source>Observed on</source>
        <translation>Observada el</translation>
    </message>
    <message>
        <source>Observed practices</source>
        <translation>Prácticas observadas</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observador u observadora</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>Of a twinning: makes the posters of its nine kinds, in its project and as PDF, with a picture and a page for those who cannot see them: p1 why this twin, p2 sensory walk, p3 observed practices, p4 good practices (with cover, contents and index), p5 themes workshop (p5_empty to write on), p6 ranked actions, p7 reports of visits, p8 backward plan, p9 both communes side by side. What you moved, renamed or wrote over in a layout stays yours. Blank maps, lost photos, cut texts and missing agreements are found first; a blank map or a missing agreement stops that poster. Your own templates (templates/p2.qpt) take the place of ours.

Of a commune: computes its analogues and twins, and puts all there is to show into one folder: the map (analogue.tif), the twins (twins.gpkg), reports, a QGIS project with everything styled (jumelage.qgz) and the poster p1 in A3 (poster.pdf, poster.png), on the twin given, else the first partner, else the best twin. Files of an earlier run in the same folder are replaced.

Projects and posters open in a QGIS that lacks this plugin.</source>
        <translation>De un hermanamiento: hace sus nueve clases de carteles, en su proyecto y en PDF, con una imagen y una página para quienes no pueden verlos: p1 por qué este gemelo, p2 paseo sensible, p3 prácticas observadas, p4 buenas prácticas (con portada, índice e índice temático), p5 taller temático (p5_empty para rellenar), p6 acciones priorizadas, p7 informes de visitas, p8 planificación inversa, p9 los dos municipios lado a lado. Lo que haya movido, renombrado o reescrito en una composición sigue siendo suyo. Mapas vacíos, fotos perdidas, textos cortados y consentimientos que faltan se detectan antes; un mapa vacío o un consentimiento que falta detiene el cartel. Sus propias plantillas (templates/p2.qpt) sustituyen a las nuestras.

De un municipio: calcula sus análogos y gemelos y pone todo lo que hay que mostrar en una carpeta: el mapa (analogue.tif), los gemelos (twins.gpkg), informes, un proyecto de QGIS con todo su estilo (jumelage.qgz) y el cartel p1 en A3 (poster.pdf, poster.png), sobre el gemelo dado, si no el primer socio, si no el mejor gemelo. Los archivos de una ejecución anterior en la misma carpeta se sustituyen.

Proyectos y carteles se abren en un QGIS sin este complemento.</translation>
    </message>
    <message>
        <source>Of all indicators, where their own line says nothing else.</source>
        <translation>Vale para todos los indicadores, salvo que su propia línea diga otra cosa.</translation>
    </message>
    <message>
        <source>Of documents, sheets and posters. home: that of the twinning; twin: that of the twin commune; or fr, es, en. The kit is written in French and Spanish.</source>
        <translation>De los documentos, las fichas y los carteles. home: el del hermanamiento; twin: el del municipio gemelo; o fr, es, en. La maleta está escrita en francés y en español.</translation>
    </message>
    <message>
        <source>Of this twinning</source>
        <translation>De este hermanamiento</translation>
    </message>
    <message>
        <source>Of {all} cells: {covered} in place, {partly} partly, {gaps} gaps that practices of the twin could fill; {note}.</source>
        <translation>De {all} casillas: {covered} en marcha, {partly} en parte, {gaps} carencias que podrían cubrir prácticas del gemelo; {note}.</translation>
    </message>
    <message>
        <source>Official code</source>
        <translation>Código oficial</translation>
    </message>
    <message>
        <source>On the journey</source>
        <translation>De viaje</translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation>Sobre el terreno</translation>
    </message>
    <message>
        <source>On {count:,} of {known:,} days of cells tasmax lies below tasmin: both were taken as no data.</source>
        <translation>En {count:,} de {known:,} días de celdas, tasmax es inferior a tasmin: ambas se han tratado como ausencia de datos.</translation>
    </message>
    <message>
        <source>One a line, for weights and whatever should be compared otherwise: population: percentile + log 100, weight 2; elevation_m: range 1000; land = forest_pct + urban_pct: shares, weight 0.5. Fields named here need not be ticked. See the help beside.</source>
        <translation>Uno por línea, para dar pesos y para todo lo que deba compararse de otro modo: population: percentil + log 100, peso 2; elevation_m: amplitud 1000; suelo = forest_pct + urban_pct: partes, peso 0.5. No hace falta marcar los campos nombrados aquí. Véase la ayuda de al lado.</translation>
    </message>
    <message>
        <source>One a line: relief_m: weight 2, or income: log 3, or water: yes/no, as in jumelage:communesimilarity. By percentile within the country, with the weight 1, where nothing else is said; all that come with a note (…_note) when empty.</source>
        <translation>Uno por línea: relief_m: peso 2, o renta: log 3, o agua: si/no, como en jumelage:communesimilarity. Por percentil dentro del país y con peso 1, salvo que se indique otra cosa; si se deja vacío, todos los que llevan nota (…_note).</translation>
    </message>
    <message>
        <source>One idea a note: what was seen, where, and what it would take at {home}.</source>
        <translation>Una idea por nota: qué se vio, dónde y qué haría falta en {home}.</translation>
    </message>
    <message>
        <source>One line each: column: unit; year; source; licence; definition. Parts may be left empty.</source>
        <translation>Una línea para cada uno: columna: unidad; año; fuente; licencia; definición. Puede haber partes vacías.</translation>
    </message>
    <message>
        <source>One photo waits to be placed …</source>
        <translation>Una foto espera a que se la coloque …</translation>
    </message>
    <message>
        <source>One photo waits to be placed.</source>
        <translation>Una foto espera a que se la coloque.</translation>
    </message>
    <message>
        <source>One place for each level</source>
        <translation>Un lugar por nivel</translation>
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
        <source>Only where it is not found by itself.</source>
        <translation>Solo si no se encuentra por sí mismo.</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Abrir la &amp;carpeta</translation>
    </message>
    <message>
        <source>Open the participants and delete these rows, or agree on a later date with the persons.</source>
        <translation>Abra los participantes y borre estas filas, o acuerde con las personas una fecha posterior.</translation>
    </message>
    <message>
        <source>Open the project again to find the posters among its layouts.</source>
        <translation>Abra de nuevo el proyecto para encontrar los carteles entre sus composiciones.</translation>
    </message>
    <message>
        <source>Open the project of a twinning (project.qgz), or make one in the step “Twins” once one is chosen.</source>
        <translation>Abra el proyecto de un hermanamiento (project.qgz) o cree uno en el paso «Gemelos» tras elegir un gemelo.</translation>
    </message>
    <message>
        <source>Open the tables and mend or delete these rows.</source>
        <translation>Abra las tablas y corrija o borre estas filas.</translation>
    </message>
    <message>
        <source>Ordered classes</source>
        <translation>Clases ordenadas</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Origin of the position</source>
        <translation>Origen de la posición</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>Otros formatos</translation>
    </message>
    <message>
        <source>Outlines that cross themselves, repaired for the mean only: {count:,}.</source>
        <translation>Contornos que se cruzan a sí mismos, reparados solo para calcular la media: {count:,}.</translation>
    </message>
    <message>
        <source>Outlines, figures and climate: their own licences, which CREDITS.txt names.</source>
        <translation>Límites, cifras y clima: sus propias licencias, que CREDITS.txt nombra.</translation>
    </message>
    <message>
        <source>Outlines, or points. The localities of 32 other countries have points only.</source>
        <translation>Contornos, o puntos. Las localidades de los otros 32 países solo tienen puntos.</translation>
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
        <source>Own rasters: climate of today</source>
        <translation>Rásteres propios: clima de hoy</translation>
    </message>
    <message>
        <source>Own rasters: elevation of the cells</source>
        <translation>Rásteres propios: altitud de las celdas</translation>
    </message>
    <message>
        <source>Own rasters: future, one stack per model</source>
        <translation>Rásteres propios: futuro, una pila por modelo</translation>
    </message>
    <message>
        <source>Own rasters: the futures' own past</source>
        <translation>Rásteres propios: pasado propio de los futuros</translation>
    </message>
    <message>
        <source>Own rasters: yearly series</source>
        <translation>Rásteres propios: series anuales</translation>
    </message>
    <message>
        <source>P&amp;hotos …</source>
        <translation>&amp;Fotos…</translation>
    </message>
    <message>
        <source>Packs what a pair used and made for the next pair: sheets, mails, forms and templates to be filled in, apart from them the case as it was filled in (posters, documents, backward plan, map and data), with licences, credits, a page to begin with and a list of all files.

The case is made anew from what may leave: listed columns of listed tables, and copies of photos that may be published. Participants, who was where, votes by name, sounds and films stay. Names, addresses and telephone numbers of participants that stand in a text are replaced by their pseudonyms, addresses and numbers of others are taken out; the log tells where. Changes that you made by hand to posters and documents therefore stay at home: put your own poster templates into “templates”, they go along. Nicknames, and people who are not among the participants, cannot be found: read it over before you give it away.</source>
        <translation>Reúne lo que un hermanamiento ha utilizado y creado para el siguiente: fichas, correos, formularios y plantillas para rellenar y, aparte, el caso tal como se rellenó (carteles, documentos, planificación inversa, mapa y datos), con licencias, créditos, una página para empezar y la lista de todos los archivos.

El caso se rehace con lo que puede salir: columnas elegidas de tablas elegidas, y copias de fotos que pueden publicarse. Los participantes, quién estuvo dónde, los votos nominales, los sonidos y las películas se quedan. Los nombres, direcciones y teléfonos de los participantes que aparecen en un texto se sustituyen por sus seudónimos, y las direcciones y teléfonos de otras personas se quitan; el registro dice dónde. Los cambios que hizo a mano en carteles y documentos se quedan, por tanto, en su municipio: ponga sus propias plantillas de carteles en «templates», irán con la maleta. Los apodos, y las personas que no están entre los participantes, no se pueden encontrar: revise la maleta antes de entregarla.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Pairs of variables that say the same (|r| above 0.95)</source>
        <translation>Parejas de variables que dicen lo mismo (|r| superior a 0,95)</translation>
    </message>
    <message>
        <source>Pairs written</source>
        <translation>Parejas escritas</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Par&amp;ticipants</source>
        <translation>&amp;Participantes</translation>
    </message>
    <message>
        <source>Park, garden</source>
        <translation>Parque, jardín</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Forma parte de</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Participants (personal data)</source>
        <translation>Participantes (datos personales)</translation>
    </message>
    <message>
        <source>Partly in place</source>
        <translation>En parte en marcha</translation>
    </message>
    <message>
        <source>Partners to judge</source>
        <translation>Socios por evaluar</translation>
    </message>
    <message>
        <source>People and votes</source>
        <translation>Personas y votos</translation>
    </message>
    <message>
        <source>People are counted, not named; photos need the agreement of whoever can be recognised.</source>
        <translation>Las personas se cuentan, no se nombran; las fotos requieren el acuerdo de quien pueda ser reconocido.</translation>
    </message>
    <message>
        <source>People can be recognised</source>
        <translation>Se reconoce a personas</translation>
    </message>
    <message>
        <source>People there know what works, what does not and what it costs: we go by train to see it and to ask.</source>
        <translation>Allí se sabe lo que funciona, lo que no y lo que cuesta: vamos en tren a verlo y a preguntarlo.</translation>
    </message>
    <message>
        <source>Percentiles within</source>
        <translation>Percentiles dentro de</translation>
    </message>
    <message>
        <source>Percentiles within small groups are coarse; fewer than {least} features lie in: {names}.</source>
        <translation>En grupos pequeños los percentiles son poco precisos; menos de {least} objetos espaciales en: {names}.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Personal data and image rights: information and agreement</source>
        <translation>Datos personales y derechos de imagen: información y acuerdo</translation>
    </message>
    <message>
        <source>Personal data should have been deleted by now: {people}.</source>
        <translation>Ya deberían haberse borrado datos personales: {people}.</translation>
    </message>
    <message>
        <source>Personal data should have been deleted by now: {people}. See “Participants”.</source>
        <translation>Ya deberían haberse eliminado datos personales: {people}. Véase «Participantes».</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Phase 1: preparation</source>
        <translation>Fase 1: preparación</translation>
    </message>
    <message>
        <source>Phase 2: the journey</source>
        <translation>Fase 2: el viaje</translation>
    </message>
    <message>
        <source>Phase 3: immersion</source>
        <translation>Fase 3: inmersión</translation>
    </message>
    <message>
        <source>Phase 4: capitalisation</source>
        <translation>Fase 4: capitalización</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photo of “{title}”</source>
        <translation>Foto de «{title}»</translation>
    </message>
    <message>
        <source>Photo: {author}, {licence}</source>
        <translation>Foto: {author}, {licence}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Photos are copies that tell neither where nor when they were taken, nor by which camera.</source>
        <translation>Las fotos son copias que no dicen ni dónde ni cuándo se tomaron, ni con qué cámara.</translation>
    </message>
    <message>
        <source>Photos copied</source>
        <translation>Fotos copiadas</translation>
    </message>
    <message>
        <source>Photos have a default folder, with which Mergin loses them.</source>
        <translation>Las fotos tienen una carpeta predeterminada, con la que Mergin las pierde.</translation>
    </message>
    <message>
        <source>Photos in which I can be recognised may be shown in the documents and posters of the twinning, on paper and on the web sites of both communes.</source>
        <translation>Las fotos en las que se me reconozca pueden mostrarse en los documentos y carteles del hermanamiento, en papel y en las webs de los dos municipios.</translation>
    </message>
    <message>
        <source>Photos left out: {count}. A photo is shown when it may be published, when whoever can be recognised has agreed, and when its author, its licence and a description are noted.</source>
        <translation>Fotos dejadas fuera: {count}. Una foto se muestra cuando puede publicarse, las personas reconocibles están de acuerdo y constan su autor, su licencia y una descripción.</translation>
    </message>
    <message>
        <source>Photos that wait</source>
        <translation>Fotos en espera</translation>
    </message>
    <message>
        <source>Photos, sounds and documents</source>
        <translation>Fotos, sonidos y documentos</translation>
    </message>
    <message>
        <source>Photos, sounds and films that may be shown</source>
        <translation>Fotos, sonidos y películas que se pueden mostrar</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Pictures a second where something moves</source>
        <translation>Imágenes por segundo donde algo se mueve</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Lugar y fecha</translation>
    </message>
    <message>
        <source>Place photos</source>
        <translation>Colocar las fotos</translation>
    </message>
    <message>
        <source>Place t&amp;ype</source>
        <translation>T&amp;ipo de lugar</translation>
    </message>
    <message>
        <source>Place type</source>
        <translation>Tipo de lugar</translation>
    </message>
    <message>
        <source>Placed on the map</source>
        <translation>Señalada en el mapa</translation>
    </message>
    <message>
        <source>Places by level of warming</source>
        <translation>Lugares por nivel de calentamiento</translation>
    </message>
    <message>
        <source>Places compared</source>
        <translation>Lugares comparados</translation>
    </message>
    <message>
        <source>Places whose score is within this share of the best are taken as equal: the place of the level before is kept if it is one of them. 0 gives the best of each level, as the twins rank them.</source>
        <translation>Los lugares cuya puntuación queda, como máximo, a este porcentaje de la mejor se consideran equivalentes: si el lugar del nivel anterior es uno de ellos, se mantiene. 0 da el mejor de cada nivel, según la clasificación de los gemelos.</translation>
    </message>
    <message>
        <source>Places with a climate</source>
        <translation>Lugares con clima</translation>
    </message>
    <message>
        <source>Places with the climate of the nearest land cell</source>
        <translation>Lugares con el clima de la celda terrestre más cercana</translation>
    </message>
    <message>
        <source>Places with the climate of the nearest land cell: {count:,}.</source>
        <translation>Lugares con el clima de la celda terrestre más cercana: {count:,}.</translation>
    </message>
    <message>
        <source>Places without a climate, told in climate_note: {count:,}.</source>
        <translation>Lugares sin clima, con el motivo en climate_note: {count:,}.</translation>
    </message>
    <message>
        <source>Places without climate data</source>
        <translation>Lugares sin datos climáticos</translation>
    </message>
    <message>
        <source>Plane, for comparison: 187 g per person and km from 1,000 km on (ADEME, Base Carbone 2018), contrails included; the way to the airports is not counted.</source>
        <translation>Avión, para comparar: 187 g por persona y km a partir de 1000 km (ADEME, Base Carbone 2018), incluidas las estelas de condensación; el trayecto a los aeropuertos no se cuenta.</translation>
    </message>
    <message>
        <source>Plane, for comparison: 230 g (ADEME, Impact CO2) to 258 g (ADEME, Base Carbone 2018) per person and km under 1,000 km, contrails included; the way to the airports is not counted.</source>
        <translation>Avión, para comparar: de 230 g (ADEME, Impact CO2) a 258 g (ADEME, Base Carbone 2018) por persona y km por debajo de 1000 km, incluidas las estelas de condensación; el trayecto a los aeropuertos no se cuenta.</translation>
    </message>
    <message>
        <source>Planning and development</source>
        <translation>Urbanismo y ordenación</translation>
    </message>
    <message>
        <source>Plans and indicators answer it from a desk. A twinning answers it on the ground: people who do the same work meet where the climate of the future is everyday life. It looks at four things:</source>
        <translation>Los planes y los indicadores responden desde un despacho. Un hermanamiento responde sobre el terreno: quienes hacen el mismo trabajo se encuentran donde el clima futuro es la vida diaria. Se miran cuatro cosas:</translation>
    </message>
    <message>
        <source>Point {lat:.3f}°, {lon:.3f}°</source>
        <translation>Punto {lat:.3f}°; {lon:.3f}°</translation>
    </message>
    <message>
        <source>Points or outlines: the communes in which they lie are judged instead of those above. Where a layer has the fields country and code, these name them.</source>
        <translation>Puntos o contornos: los municipios en los que se encuentran se evalúan en lugar de los indicados arriba. Si la capa tiene los campos country y code, son estos los que designan los municipios.</translation>
    </message>
    <message>
        <source>Policy instruments</source>
        <translation>Instrumentos de política</translation>
    </message>
    <message>
        <source>Polygons or points</source>
        <translation>Polígonos o puntos</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Position in the photo</source>
        <translation>Posición en la foto</translation>
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
        <source>Poster templates, and the themes workshop to write on</source>
        <translation>Plantillas de carteles, y el taller temático para rellenar</translation>
    </message>
    <message>
        <source>Posters</source>
        <translation>Carteles</translation>
    </message>
    <message>
        <source>Posters made</source>
        <translation>Carteles hechos</translation>
    </message>
    <message>
        <source>Posters made: {count}, in {folder}.</source>
        <translation>Carteles hechos: {count}, en {folder}.</translation>
    </message>
    <message>
        <source>Posters made: {count}. {failures}</source>
        <translation>Carteles hechos: {count}. {failures}</translation>
    </message>
    <message>
        <source>Posters of a twinning</source>
        <translation>Carteles de un hermanamiento</translation>
    </message>
    <message>
        <source>Posters stopped</source>
        <translation>Carteles bloqueados</translation>
    </message>
    <message>
        <source>Posters that are there already</source>
        <translation>Carteles que ya están</translation>
    </message>
    <message>
        <source>Posters, as PDF, picture and accessible page</source>
        <translation>Carteles, en PDF, imagen y página accesible</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Prácticas</translation>
    </message>
    <message>
        <source>Practices brought as inspiration: {count}, photos: {photos}. Each says where it is from.</source>
        <translation>Prácticas traídas como inspiración: {count}, fotos: {photos}. Cada una dice de dónde viene.</translation>
    </message>
    <message>
        <source>Practices seen</source>
        <translation>Prácticas vistas</translation>
    </message>
    <message>
        <source>Practices seen on the spot, by theme; the numbers are those on the map.</source>
        <translation>Prácticas vistas en el lugar, por tema; los números son los del mapa.</translation>
    </message>
    <message>
        <source>Practices seen: {count}; validated as good practices: {good}.</source>
        <translation>Prácticas vistas: {count}; validadas como buenas: {good}.</translation>
    </message>
    <message>
        <source>Practices that inspired the actions</source>
        <translation>Prácticas que inspiraron las acciones</translation>
    </message>
    <message>
        <source>Precision of the position (m)</source>
        <translation>Precisión de la posición (m)</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Prepare the maps, the forms on the phones, and a way to work without a network.</source>
        <translation>Prepare los mapas, los formularios en los teléfonos y cómo trabajar sin red.</translation>
    </message>
    <message>
        <source>Present: {count} ({here} of {home}, {there} of {twin})</source>
        <translation>Presentes: {count} ({here} de {home}, {there} de {twin})</translation>
    </message>
    <message>
        <source>Principle of resilience</source>
        <translation>Principio de resiliencia</translation>
    </message>
    <message>
        <source>Principles of resilience that no action serves</source>
        <translation>Principios de resiliencia que ninguna acción atiende</translation>
    </message>
    <message>
        <source>Principles of resilience that no action serves yet:</source>
        <translation>Principios de resiliencia que ninguna acción atiende todavía:</translation>
    </message>
    <message>
        <source>Profile of likeness</source>
        <translation>Perfil de semejanza</translation>
    </message>
    <message>
        <source>Profile “{profile}”, its weights: {weights}. Known: the share of the weights that is known of both.</source>
        <translation>Perfil «{profile}» y sus pesos: {weights}. Parte conocida: parte de los pesos cuyo valor se conoce en ambos.</translation>
    </message>
    <message>
        <source>Programme in both languages, telephone list on paper, check of the project</source>
        <translation>Programa en los dos idiomas, lista de teléfonos en papel, control del proyecto</translation>
    </message>
    <message>
        <source>Progress (%)</source>
        <translation>Avance (%)</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Project lead</source>
        <translation>Responsable de proyecto</translation>
    </message>
    <message>
        <source>Project lead of {commune}</source>
        <translation>Responsable de proyecto de {commune}</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Seudónimo</translation>
    </message>
    <message>
        <source>Published evaluation</source>
        <translation>Evaluación publicada</translation>
    </message>
    <message>
        <source>Put it back into the folder of the twinning, or choose another.</source>
        <translation>Vuelva a ponerla en la carpeta del hermanamiento o elija otra.</translation>
    </message>
    <message>
        <source>Puts a commune beside its partners or, where none is given, beside its best twins (five unless you say otherwise): temperature and rain month by month, here today, here at the horizon with the range of the models, and there today; the territory, with the year and the source of every figure; the similarity by criterion; existing twinnings and the journey.

Rank, sigma, agreement, way travelled, similarity and score are those of jumelage:twincommunes with the same settings.

The sheets print on one landscape page of A4 for each pair. The table holds one figure a row and can be saved as ODS or XLSX. The chart is an SVG that a layout can show.</source>
        <translation>Pone un municipio frente a sus socios o, si no se indica ninguno, frente a sus mejores gemelos (cinco, salvo que se indique otra cosa): temperatura y lluvia mes a mes, aquí hoy, aquí en el horizonte elegido con el intervalo de los modelos, y allí hoy; el territorio, con el año y la fuente de cada cifra; la semejanza por criterio; los hermanamientos existentes y el viaje.

El puesto, el sigma, el acuerdo de los modelos, el camino recorrido, la semejanza y la puntuación son los de jumelage:twincommunes con los mismos parámetros.

Las fichas se imprimen en una página A4 apaisada por pareja. La tabla contiene una cifra por fila y se puede guardar en ODS o XLSX. El gráfico es un SVG que una composición puede mostrar.</translation>
    </message>
    <message>
        <source>QGIS cannot open files below {path}: a “|”, or a “%” before two digits or letters, stands in the name. Choose another place.</source>
        <translation>QGIS no puede abrir archivos dentro de {path}: el nombre contiene un «|», o un «%» seguido de dos cifras o letras. Elija otro lugar.</translation>
    </message>
    <message>
        <source>QGIS cannot open files here: a “|”, or a “%” before two digits or letters, stands in the path.</source>
        <translation>QGIS no puede abrir archivos aquí: la ruta contiene un «|», o un «%» delante de dos cifras o letras.</translation>
    </message>
    <message>
        <source>QGIS project</source>
        <translation>Proyecto de QGIS</translation>
    </message>
    <message>
        <source>QGIS project with maps and posters; it needs no plugin</source>
        <translation>Proyecto de QGIS con mapas y carteles; no necesita ningún complemento</translation>
    </message>
    <message>
        <source>Questions that will come</source>
        <translation>Preguntas que vendrán</translation>
    </message>
    <message>
        <source>Railway stations, about 2022: contains information from Trainline's stations, made available under the Open Database Licence (ODbL 1.0).</source>
        <translation>Estaciones de tren, hacia 2022: contiene información de Trainline (stations), puesta a disposición bajo la Open Database Licence (ODbL 1.0).</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Lluvia</translation>
    </message>
    <message>
        <source>Rain (mm per month)</source>
        <translation>Lluvia (mm por mes)</translation>
    </message>
    <message>
        <source>Rain at the horizon</source>
        <translation>Lluvia en el horizonte elegido</translation>
    </message>
    <message>
        <source>Rain today</source>
        <translation>Lluvia hoy</translation>
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
        <source>Rank among the places compared</source>
        <translation>Puesto entre los lugares comparados</translation>
    </message>
    <message>
        <source>Rank among the twins</source>
        <translation>Puesto entre los gemelos</translation>
    </message>
    <message>
        <source>Rank of the twin</source>
        <translation>Puesto del gemelo</translation>
    </message>
    <message>
        <source>Rank out of {count:,}</source>
        <translation>Puesto entre {count:,}</translation>
    </message>
    <message>
        <source>Rank the communes (algorithm “Twin communes”): climate first, then likeness of size, land, relief, sea.</source>
        <translation>Ordene los municipios (algoritmo «Gemelos climáticos de un municipio»): primero el clima, después la semejanza de tamaño, suelo, relieve, mar.</translation>
    </message>
    <message>
        <source>Rank {rank:,} out of {pool:,} places compared.</source>
        <translation>Puesto {rank:,} de {pool:,} lugares comparados.</translation>
    </message>
    <message>
        <source>Ranked actions</source>
        <translation>Acciones priorizadas</translation>
    </message>
    <message>
        <source>Ranked by another metric than sigma. {described}</source>
        <translation>Clasificación según una métrica distinta del sigma – {described}</translation>
    </message>
    <message>
        <source>Ranked from the scores of the participants; an aid to decide together, not a decision.</source>
        <translation>Priorizadas con las notas de los participantes; una ayuda para decidir juntos, no una decisión.</translation>
    </message>
    <message>
        <source>Ranks communes whose climate of today is near the one that yours expects, and which resemble yours.

Sigma: how unusual the remaining difference of climate would be here. Closeness: the share of the way from here today to here at the horizon that the other commune has already travelled; at 0 or less it is no nearer than home. Similarity: likeness of population, density, area, elevation, distance to the sea, density and rural class, land cover and access to the train. Communes are ranked by the square root of closeness times similarity; those marked pareto are beaten by none in both.

Partners (existing twin towns) are always listed with their true rank and the reasons for and against.

The field metric_value holds the number of the metric that ranks; the fields part_… hold the likeness by each criterion, from 0 to 1.</source>
        <translation>Clasifica los municipios cuyo clima de hoy es cercano al que espera el suyo y que se le parecen.

Sigma: hasta qué punto la diferencia de clima que queda sería inusual aquí. Camino recorrido (closeness): parte del camino, desde aquí hoy hasta aquí en el horizonte elegido, que el otro municipio ya ha recorrido; con 0 o menos no está más cerca que el suyo. Semejanza (similarity): parecido en población, densidad, superficie, altitud, distancia al mar, clases de densidad y de ruralidad, ocupación del suelo y acceso al tren. Los municipios se ordenan por la raíz cuadrada del producto «camino recorrido × semejanza»; a los marcados como «pareto» ningún otro los supera en ambas cosas a la vez.

Los socios (municipios ya hermanados) aparecen siempre en la lista con su puesto real y las razones a favor y en contra.

El campo metric_value contiene el valor de la métrica de clasificación; los campos part_… contienen la semejanza en cada criterio, de 0 a 1.</translation>
    </message>
    <message>
        <source>Ranks the twins of many communes in one go: each with its own future and its own yardstick, as “Climate twins of a commune” would rank them one by one.

One row a pair: the commune (home_…), and its twin with rank, sigma, closeness, similarity and gaps. The points are the twins: filter home_code to see those of one commune.

All communes of France take about a minute. A run that was stopped goes on where it ended when the same settings and the same file are given: what is done is kept beside the result, in a file that ends in .part.gpkg.</source>
        <translation>Clasifica los gemelos de muchos municipios de una sola vez: cada municipio con su propio futuro y su propia vara de medir, como los clasificaría «Gemelos climáticos de un municipio» uno por uno.

Una fila por pareja: el municipio (home_…) y su gemelo, con el puesto, el sigma, el camino recorrido (closeness), la semejanza (similarity) y las diferencias. Los puntos son los gemelos: filtre por home_code para ver los de un solo municipio.

Para todos los municipios de Francia, cuente con un minuto aproximadamente. Un cálculo interrumpido continúa donde se detuvo si vuelve a indicar los mismos parámetros y el mismo archivo: lo ya hecho se guarda junto al resultado, en un archivo cuyo nombre termina en .part.gpkg.</translation>
    </message>
    <message>
        <source>Rasters read at each pin</source>
        <translation>Rásteres leídos en cada punto</translation>
    </message>
    <message>
        <source>Rasters read at each pin …</source>
        <translation>Rásteres leídos en cada punto …</translation>
    </message>
    <message>
        <source>Rather than</source>
        <translation>En vez de</translation>
    </message>
    <message>
        <source>Read at each pin. Save the project to keep the choice.</source>
        <translation>Leídos en cada punto. Guarde el proyecto para conservar la elección.</translation>
    </message>
    <message>
        <source>Read it over before you give it away: no rule finds nicknames, nor people elsewhere.</source>
        <translation>Revise la maleta antes de entregarla: ninguna regla encuentra los apodos, ni a las personas de fuera.</translation>
    </message>
    <message>
        <source>Read over titles, summaries and quotations in both languages.</source>
        <translation>Revise títulos, resúmenes y citas en los dos idiomas.</translation>
    </message>
    <message>
        <source>Read over what was noted of your commune: a practice is published only when it is right.</source>
        <translation>Revise lo anotado sobre su municipio: una práctica solo se publica si es correcta.</translation>
    </message>
    <message>
        <source>Read the reasons for and against, the gaps in °C and %, and the second opinion of other measures.</source>
        <translation>Lea las razones a favor y en contra, las diferencias en °C y en %, y la segunda opinión de otras métricas.</translation>
    </message>
    <message>
        <source>Read the study report, above all what is alike and what differs.</source>
        <translation>Lea el informe de estudio, sobre todo lo que se parece y lo que difiere.</translation>
    </message>
    <message>
        <source>Read the study report, the practices and the glossary; ask for the words that are missing.</source>
        <translation>Lea el informe de estudio, las prácticas y el glosario; pida las palabras que falten.</translation>
    </message>
    <message>
        <source>Read them over and change what you like: they are yours.</source>
        <translation>Reléalos y cambie lo que quiera: son suyos.</translation>
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
        <source>Redundancy is judged over {cells:,} cells: a variable with a variance inflation factor above 10 is nearly a sum of the others.</source>
        <translation>La redundancia se evalúa en {cells:,} celdas: una variable cuyo factor de inflación de la varianza supera 10 es casi una suma de las demás.</translation>
    </message>
    <message>
        <source>Remove the stop</source>
        <translation>Quitar la parada</translation>
    </message>
    <message>
        <source>Removed; “Undo” brings it back.</source>
        <translation>Quitada; «Deshacer» la recupera.</translation>
    </message>
    <message>
        <source>Rename the file with plain letters.</source>
        <translation>Cambie el nombre del archivo con letras sin acentos.</translation>
    </message>
    <message>
        <source>Repair brings it to the new version, with a copy first.</source>
        <translation>La reparación lo pasa a la nueva versión, tras una copia.</translation>
    </message>
    <message>
        <source>Repair what can be repaired</source>
        <translation>Reparar lo que se pueda</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Reparado</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Reports of visits</source>
        <translation>Informes de visitas</translation>
    </message>
    <message>
        <source>Representative of a domain</source>
        <translation>Representante de un ámbito</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Result: {what}</source>
        <translation>Resultado: {what}</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Regreso</translation>
    </message>
    <message>
        <source>Risk of maladaptation</source>
        <translation>Riesgo de mala adaptación</translation>
    </message>
    <message>
        <source>Robustness and continuity</source>
        <translation>Robustez y continuidad</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Routes of sensory walks</source>
        <translation>Recorridos de los paseos sensibles</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Rows added</source>
        <translation>Filas añadidas</translation>
    </message>
    <message>
        <source>Rows changed</source>
        <translation>Filas cambiadas</translation>
    </message>
    <message>
        <source>Rows in which people were replaced</source>
        <translation>Filas en las que se sustituyó a personas</translation>
    </message>
    <message>
        <source>Rows matched</source>
        <translation>Filas vinculadas</translation>
    </message>
    <message>
        <source>Rows of the table with their verdict</source>
        <translation>Filas de la tabla y su estado</translation>
    </message>
    <message>
        <source>Rows refused</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Filas que conviene mirar</translation>
    </message>
    <message>
        <source>Rows unmatched</source>
        <translation>Filas no vinculadas</translation>
    </message>
    <message>
        <source>Ruled out, for half or more of those who know answer “no” to:</source>
        <translation>Descartada, pues la mitad o más de quienes saben responden «no» a:</translation>
    </message>
    <message>
        <source>Rules that make it honest</source>
        <translation>Reglas que lo hacen honesto</translation>
    </message>
    <message>
        <source>Run a twinning</source>
        <translation>Llevar un hermanamiento</translation>
    </message>
    <message>
        <source>Runs although the futures' own past lies more than 2 sigma from the reference.</source>
        <translation>Calcula aunque el pasado propio de los futuros esté a más de 2 sigma de la referencia.</translation>
    </message>
    <message>
        <source>Rural area</source>
        <translation>Zona rural</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>Es&amp;tado</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>Satellite receiver</source>
        <translation>Receptor de satélite</translation>
    </message>
    <message>
        <source>Save the layer to a file in the folder of the project.</source>
        <translation>Guarde la capa en un archivo de la carpeta del proyecto.</translation>
    </message>
    <message>
        <source>Save the profile of likeness</source>
        <translation>Guardar el perfil de semejanza</translation>
    </message>
    <message>
        <source>Save the project again after the repair.</source>
        <translation>Guarde de nuevo el proyecto tras la reparación.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Diga</translation>
    </message>
    <message>
        <source>Say nearly the same (correlation beyond ±{limit:.2f}): {pairs}.</source>
        <translation>Dicen casi lo mismo (correlación más allá de ±{limit:.2f}): {pairs}.</translation>
    </message>
    <message>
        <source>Say so when a word has no counterpart: the difference is worth a note.</source>
        <translation>Diga cuando una palabra no tenga equivalente: la diferencia merece una nota.</translation>
    </message>
    <message>
        <source>Say what it costs, who is against it, and what you would do otherwise.</source>
        <translation>Diga cuánto cuesta, quién está en contra y qué haría de otro modo.</translation>
    </message>
    <message>
        <source>Say what {twin} itself would like to learn, and plan the visit in return.</source>
        <translation>Diga qué querría aprender {twin} y prevea la visita de vuelta.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Schoolyard</source>
        <translation>Patio escolar</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Score, from 0 to 4; empty: don't know</source>
        <translation>Nota, de 0 a 4; vacío: no sabe</translation>
    </message>
    <message>
        <source>Scores from 0 (no) to 4 (yes); “I don't know” is an answer and never counts as 0.</source>
        <translation>Notas de 0 (no) a 4 (sí); «no sé» es una respuesta y nunca cuenta como 0.</translation>
    </message>
    <message>
        <source>Scores from 0 to 4, mean of the people; in brackets, the lowest and the highest of them.</source>
        <translation>Notas de 0 a 4, media de las personas; entre paréntesis, la más baja y la más alta.</translation>
    </message>
    <message>
        <source>Scores of the actions</source>
        <translation>Puntuaciones de las acciones</translation>
    </message>
    <message>
        <source>Scores taken as equal (%)</source>
        <translation>Puntuaciones consideradas equivalentes (%)</translation>
    </message>
    <message>
        <source>Scores taken as equal (TOLERANCE) must be between 0 and 20 %.</source>
        <translation>La diferencia entre las puntuaciones consideradas equivalentes (TOLERANCE) debe estar entre 0 y 20 %.</translation>
    </message>
    <message>
        <source>Sea level rise</source>
        <translation>Subida del nivel del mar</translation>
    </message>
    <message>
        <source>Search the practices</source>
        <translation>Buscar en las prácticas</translation>
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
        <source>See that everybody speaks, and that no domain stays alone.</source>
        <translation>Procure que todos hablen y que ningún ámbito se quede solo.</translation>
    </message>
    <message>
        <source>See your data and have a copy of them (articles 15 and 20).</source>
        <translation>Ver sus datos y tener copia de ellos (artículos 15 y 20).</translation>
    </message>
    <message>
        <source>Select a line first.</source>
        <translation>Seleccione antes una línea.</translation>
    </message>
    <message>
        <source>Select one feature in the current layer first.</source>
        <translation>Seleccione primero un solo objeto espacial en la capa activa.</translation>
    </message>
    <message>
        <source>Send the reports to both communes, and publish what may be published.</source>
        <translation>Envíe los informes a los dos municipios y publique lo que se pueda.</translation>
    </message>
    <message>
        <source>Sensation</source>
        <translation>Sensación</translation>
    </message>
    <message>
        <source>Sensation, from −3 (cold) to +3 (hot)</source>
        <translation>Sensación, de −3 (frío) a +3 (mucho calor)</translation>
    </message>
    <message>
        <source>Sense</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Senses</source>
        <translation>Sentidos</translation>
    </message>
    <message>
        <source>Sensory walk</source>
        <translation>Paseo sensible</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>Set the dates with your counterpart of the other commune, outside harvests, elections and school holidays.</source>
        <translation>Fije las fechas con su homólogo del otro municipio, fuera de cosechas, elecciones y vacaciones escolares.</translation>
    </message>
    <message>
        <source>Set the day of the departure: the tasks are counted from it.</source>
        <translation>Indique el día de la salida: las tareas se cuentan desde ese día.</translation>
    </message>
    <message>
        <source>Settings and results of the run</source>
        <translation>Ajustes y resultados del cálculo</translation>
    </message>
    <message>
        <source>Several communes, a catchment</source>
        <translation>Varios municipios, una cuenca</translation>
    </message>
    <message>
        <source>Several rows of one commune</source>
        <translation>Varias filas de un mismo municipio</translation>
    </message>
    <message>
        <source>Several testimonies that agree</source>
        <translation>Testimonios concordantes</translation>
    </message>
    <message>
        <source>Shared car</source>
        <translation>Coche compartido</translation>
    </message>
    <message>
        <source>Shares are compared together: tick two fields at least.</source>
        <translation>Las partes de un todo se comparan juntas: marque al menos dos campos.</translation>
    </message>
    <message>
        <source>Shares compared together</source>
        <translation>Partes de un todo, comparadas juntas</translation>
    </message>
    <message>
        <source>Sheets and mails of the kit, in French</source>
        <translation>Fichas y correos de la maleta, en francés</translation>
    </message>
    <message>
        <source>Sheets and mails of the kit, in Spanish</source>
        <translation>Fichas y correos de la maleta, en español</translation>
    </message>
    <message>
        <source>Sheets to print</source>
        <translation>Fichas para imprimir</translation>
    </message>
    <message>
        <source>Sheets, forms, drawings and styles of the plugin {name}: {licence}.</source>
        <translation>Fichas, formularios, dibujos y estilos del complemento {name}: {licence}.</translation>
    </message>
    <message>
        <source>Short term (within 2 years)</source>
        <translation>Corto plazo (menos de 2 años)</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Shot {number}: {title}</source>
        <translation>Plano {number}: {title}</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>Planos</translation>
    </message>
    <message>
        <source>Show it at the hour at which it matters: shade at three in the afternoon, coolness in the evening.</source>
        <translation>Muéstrelo a la hora en que importa: la sombra a las tres de la tarde, el fresco al anochecer.</translation>
    </message>
    <message>
        <source>Show on the &amp;map</source>
        <translation>Ver en el &amp;mapa</translation>
    </message>
    <message>
        <source>Shows where the climate that a commune expects is lived today, as the world warms step by step: one place for each level of warming, and the line that links them.

At each level communes are judged and ranked as climate twins. Places whose score is within the tolerance of the best are taken as equal, for the data does not tell them apart: the place of the level before is kept if it is one of them, else the nearest to it that lies at least one step away, else the best. The table gives the rank of the place that was chosen, and the one ranked first. Where nothing fits, it says so and the line stops.

Years are those of TRACC, the official reference path of warming for France, with straight lines between its dates: they serve to read and to play the trajectory and are not a forecast. To play it, open the Temporal Controller, take the full range of the layers, a step of one year, and start.</source>
        <translation>Muestra dónde se vive hoy el clima que espera a un municipio, a medida que el mundo se calienta: un lugar para cada nivel de calentamiento y la línea que los une.

En cada nivel, los municipios se evalúan y se clasifican como gemelos climáticos. Los lugares cuya puntuación iguala a la mejor, dentro de la tolerancia, se consideran equivalentes, porque los datos no permiten distinguirlos: si el lugar del nivel anterior es uno de ellos, se mantiene; si no, se toma el más cercano a él entre los que están al menos a una etapa de distancia; a falta de este, el mejor. La tabla da el puesto del lugar elegido y el lugar clasificado en primer puesto. Cuando ningún lugar es adecuado, lo dice y la línea se interrumpe.

Los años son los de la TRACC, la trayectoria oficial de calentamiento de referencia para Francia, con líneas rectas entre sus fechas: sirven para leer y animar la trayectoria y no son una previsión. Para animarla, abra el controlador temporal, tome todo el intervalo de tiempo de las capas y un paso de un año, e inicie la reproducción.</translation>
    </message>
    <message>
        <source>Shows where the climate that a commune expects is lived today.

Choose a commune (or a point) and a horizon. Each land cell of Europe and the Maghreb is compared with the climate expected here, season by season; the map gives the dissimilarity in sigma: under 1 strong analogue, 1 to 2 good, 2 to 4 partial, 4 or more no analogue.

Band 1: sigma of the median of the models. Band 2: share of models that agree (sigma of 2 or less). Band 3: the variable that limits most (1 to 4 temperature of winter, spring, summer, autumn; 5 to 8 rain).

The report gives the best places, how far the place moves from its own climate, the method, the limits and the sources. Ranked by another metric than sigma, the map has one more band, the last, named for it.</source>
        <translation>Muestra dónde se vive hoy el clima que espera a un municipio.

Elija un municipio (o un punto) y un horizonte. Cada celda terrestre de Europa y del Magreb se compara con el clima esperado aquí, estación por estación; el mapa da la diferencia en sigma: menos de 1, análogo fuerte; de 1 a 2, bueno; de 2 a 4, parcial; 4 o más, no es análogo.

Banda 1: sigma de la mediana de los modelos. Banda 2: parte de los modelos que coinciden (sigma de 2 o menos). Banda 3: variable que más difiere (1 a 4: temperatura de invierno, primavera, verano y otoño; 5 a 8: lluvia, en el mismo orden).

El informe da los mejores lugares, dice cuánto se aleja el municipio de su propio clima y presenta el método, los límites y las fuentes. Cuando la clasificación sigue una métrica distinta del sigma, el mapa tiene una banda más, la última, que lleva el nombre de esa métrica.</translation>
    </message>
    <message>
        <source>Shows which communes will have the climate that yours has today: those who could learn from what is done here.

Each commune is judged with its own future and its own yardstick: its sigma, closeness and score are those that yours has in its list of twins. Temperature and rain (gap_…): yours today against theirs at the horizon.</source>
        <translation>Muestra qué municipios tendrán el clima que el suyo tiene hoy: aquellos a los que podría servir lo que se hace aquí.

Cada municipio se evalúa con su propio futuro y su propia vara de medir: su sigma, su camino recorrido (closeness) y su puntuación (score) son los que obtiene el suyo en la lista de gemelos de ese municipio. Temperatura y lluvia (gap_…): diferencia entre el suyo hoy y el otro en el horizonte elegido.</translation>
    </message>
    <message>
        <source>Sight</source>
        <translation>Vista</translation>
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
        <source>Sigma between your reference and the futures' own past</source>
        <translation>Sigma entre su referencia y el pasado propio de los futuros</translation>
    </message>
    <message>
        <source>Sigma needs yearly values of these indices (SERIES): without them, their ups and downs are unknown.</source>
        <translation>El sigma necesita los valores anuales de estos índices (SERIES): sin ellos no se conocen sus altibajos.</translation>
    </message>
    <message>
        <source>Sigma of the best match</source>
        <translation>Sigma del mejor candidato</translation>
    </message>
    <message>
        <source>Sigma of the twin</source>
        <translation>Sigma del gemelo</translation>
    </message>
    <message>
        <source>Sigma {sigma:.2f}: {band}. It has already travelled {share:.0f} % of the way from our climate of today to the one expected here.</source>
        <translation>Sigma {sigma:.2f}: {band}. Ya ha recorrido el {share:.0f} % del camino entre nuestro clima de hoy y el que se espera aquí.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Semejanza</translation>
    </message>
    <message>
        <source>Similarity by criterion</source>
        <translation>Semejanza por criterio</translation>
    </message>
    <message>
        <source>Similarity of communes (or any features)</source>
        <translation>Semejanza de municipios (o de cualquier objeto espacial)</translation>
    </message>
    <message>
        <source>Similarity of the nearest</source>
        <translation>Semejanza del más cercano</translation>
    </message>
    <message>
        <source>Similarity, by the profile “{profile}”: {weights}. Population, density and area are compared as percentiles within the country, land cover as it is within 10 km, the train by the distance to the nearest station. What is unknown of a place counts as the mean likeness of all communes and lowers the confidence. Score: square root of closeness times similarity.</source>
        <translation>Semejanza, según el perfil «{profile}»: {weights}. La población, la densidad y la superficie se comparan por percentil dentro del país; la ocupación del suelo, tal como es en 10 km a la redonda; el tren, por la distancia a la estación más cercana. Lo que se desconoce de un lugar cuenta como la semejanza media de todos los municipios y reduce la confianza. Puntuación: raíz cuadrada del producto «camino recorrido × semejanza».</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Since the year</source>
        <translation>Desde el año</translation>
    </message>
    <message>
        <source>Skills, autonomy, ways of life</source>
        <translation>Capacitación, autonomía, modos de vida</translation>
    </message>
    <message>
        <source>Smell</source>
        <translation>Olfato</translation>
    </message>
    <message>
        <source>Soils, water, buildings, law, money and habits are not in these figures: they are what the visits are for.</source>
        <translation>Suelos, agua, edificios, derecho, dinero y costumbres no están en estas cifras: para eso son las visitas.</translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation>Grabación de sonido</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Source and year</source>
        <translation>Fuente y año</translation>
    </message>
    <message>
        <source>Source document</source>
        <translation>Documento de origen</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Sources and licences</source>
        <translation>Fuentes y licencias</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Fuentes: {sources}</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Spreadsheet (ODS)</source>
        <translation>Hoja de cálculo (ODS)</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Hoja de cálculo (XLSX)</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Plaza</translation>
    </message>
    <message>
        <source>Stability of the rank</source>
        <translation>Estabilidad del puesto</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Staff needed</source>
        <translation>Personal necesario</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start of the project</source>
        <translation>Inicio del proyecto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>State of a measure</source>
        <translation>Estado de una medida</translation>
    </message>
    <message>
        <source>State of this report</source>
        <translation>Estado de este informe</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status of a practice</source>
        <translation>Estado de una práctica</translation>
    </message>
    <message>
        <source>Status of a report</source>
        <translation>Estado de un informe</translation>
    </message>
    <message>
        <source>Status of a task</source>
        <translation>Estado de una tarea</translation>
    </message>
    <message>
        <source>Status of an action</source>
        <translation>Estado de una acción</translation>
    </message>
    <message>
        <source>Status of the task</source>
        <translation>Estado de la tarea</translation>
    </message>
    <message>
        <source>Status of the twinning</source>
        <translation>Estado del hermanamiento</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Estado: {status}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Stop after stop: each disc is one walker</source>
        <translation>Parada a parada: cada disco es un caminante</translation>
    </message>
    <message>
        <source>Stop {number}</source>
        <translation>Parada {number}</translation>
    </message>
    <message>
        <source>Stop {number}: {words}</source>
        <translation>Parada {number}: {words}</translation>
    </message>
    <message>
        <source>Stop {stop}: the sensation {value} is not between −3 and +3.</source>
        <translation>Parada {stop}: la sensación {value} no está entre −3 y +3.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Stops of sensory walks</source>
        <translation>Paradas de los paseos sensibles</translation>
    </message>
    <message>
        <source>Storm</source>
        <translation>Temporal</translation>
    </message>
    <message>
        <source>Storyboard: {name}</source>
        <translation>Guion gráfico: {name}</translation>
    </message>
    <message>
        <source>Strategy and governance</source>
        <translation>Estrategia y gobernanza</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Strict filters: rain of the seasons (%)</source>
        <translation>Filtros estrictos: lluvia de las estaciones (%)</translation>
    </message>
    <message>
        <source>Strict filters: rain of the year (%)</source>
        <translation>Filtros estrictos: lluvia del año (%)</translation>
    </message>
    <message>
        <source>Strict filters: temperature (K)</source>
        <translation>Filtros estrictos: temperatura (°C)</translation>
    </message>
    <message>
        <source>Study lead</source>
        <translation>Responsable de estudios</translation>
    </message>
    <message>
        <source>Study leads</source>
        <translation>Responsables de estudios</translation>
    </message>
    <message>
        <source>Study report</source>
        <translation>Informe de estudio</translation>
    </message>
    <message>
        <source>Study report read by all; phones set up for the field; route of the walk tried out</source>
        <translation>Informe de estudio leído por todos; teléfonos listos para el terreno; recorrido del paseo ensayado</translation>
    </message>
    <message>
        <source>Study report: {name}</source>
        <translation>Informe de estudio: {name}</translation>
    </message>
    <message>
        <source>Styles of the map layers</source>
        <translation>Estilos de las capas del mapa</translation>
    </message>
    <message>
        <source>Sufficiency, basic needs</source>
        <translation>Sobriedad, necesidades esenciales</translation>
    </message>
    <message>
        <source>Sum of these lines</source>
        <translation>Suma de estas líneas</translation>
    </message>
    <message>
        <source>Summaries: see the accessible page</source>
        <translation>Resúmenes: véase la página accesible</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Summary in the twin's language</source>
        <translation>Resumen en el idioma del gemelo</translation>
    </message>
    <message>
        <source>Summary of the feedback</source>
        <translation>Resumen de las valoraciones</translation>
    </message>
    <message>
        <source>Suppliers with high environmental standards: beds, meals, printing.</source>
        <translation>Proveedores con altos estándares ambientales: alojamiento, comidas, impresión.</translation>
    </message>
    <message>
        <source>Surface temperature (°C)</source>
        <translation>Temperatura de superficie (°C)</translation>
    </message>
    <message>
        <source>Székely-Rizzo energy</source>
        <translation>energía de Székely-Rizzo</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>TRACC</source>
        <translation>TRACC</translation>
    </message>
    <message>
        <source>Table of indicators</source>
        <translation>Tabla de indicadores</translation>
    </message>
    <message>
        <source>Take back your consent (article 7), for your data, for your image, or for both.</source>
        <translation>Retirar su consentimiento (artículo 7), para sus datos, su imagen o ambos.</translation>
    </message>
    <message>
        <source>Take the feature selected in the current layer</source>
        <translation>Tomar el objeto espacial seleccionado en la capa activa</translation>
    </message>
    <message>
        <source>Take them in with “Photos …” in the dock, or move them elsewhere.</source>
        <translation>Incorpórelas con «Fotos…» en el panel o muévalas a otro lugar.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada el</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>Argumentario</translation>
    </message>
    <message>
        <source>Talking points: {name}</source>
        <translation>Argumentario: {name}</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Tasks of the plan</source>
        <translation>Tareas del plan</translation>
    </message>
    <message>
        <source>Tasks that are late on {day}: {count} of {all}.</source>
        <translation>Tareas con retraso a fecha de {day}: {count} de {all}.</translation>
    </message>
    <message>
        <source>Tasks that begin too early</source>
        <translation>Tareas que empiezan demasiado pronto</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Gusto</translation>
    </message>
    <message>
        <source>Technical staff</source>
        <translation>Personal técnico</translation>
    </message>
    <message>
        <source>Technological solutions</source>
        <translation>Soluciones tecnológicas</translation>
    </message>
    <message>
        <source>Tell the target: a key, as in code=31107, an expression, or a layer with one feature.</source>
        <translation>Indique el objetivo: una clave, por ejemplo code=31107, una expresión, o una capa con un solo objeto espacial.</translation>
    </message>
    <message>
        <source>Tell which of your indicators count, one a line, for example: relief_m: weight 2. The fields are: {fields}.</source>
        <translation>Indique cuáles de sus indicadores cuentan, uno por línea, por ejemplo: relief_m: peso 2. Los campos son: {fields}.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>Temperatura (°C)</translation>
    </message>
    <message>
        <source>Temperature and rain by month or season, or ready indices, from any raster: GeoTIFF, NetCDF (DRIAS, E-OBS, CHELSA, WorldClim, CMIP6, CORDEX) … Several files make one stack. When empty, the data of the plugin is used.</source>
        <translation>Temperatura y lluvia por mes o por estación, o índices ya calculados, de cualquier ráster: GeoTIFF, NetCDF (DRIAS, E-OBS, CHELSA, WorldClim, CMIP6, CORDEX)… Varios archivos forman una sola pila. Si está vacío, se usan los datos del complemento.</translation>
    </message>
    <message>
        <source>Temperature and rain by month: {here} and {there}</source>
        <translation>Temperatura y lluvia por mes: {here} y {there}</translation>
    </message>
    <message>
        <source>Temperature at the horizon (10 to 90 % of the models)</source>
        <translation>Temperatura en el horizonte elegido (del 10 al 90 % de los modelos)</translation>
    </message>
    <message>
        <source>Temperature by elevation</source>
        <translation>Temperatura según la altitud</translation>
    </message>
    <message>
        <source>Temperature change with height (K per km)</source>
        <translation>Variación de la temperatura con la altitud (°C por km)</translation>
    </message>
    <message>
        <source>Temperature today</source>
        <translation>Temperatura hoy</translation>
    </message>
    <message>
        <source>Temperatures are brought from the cell ({cell:,.0f} m) to the place ({place:,.0f} m) at {lapse:g} °C per km.</source>
        <translation>Las temperaturas se llevan de la altitud de la celda ({cell:,.0f} m) a la del lugar ({place:,.0f} m), a razón de {lapse:g} °C por km.</translation>
    </message>
    <message>
        <source>Temperatures are brought from the mean elevation of the cells to that of the place by {lapse:.1f} K per km, where its elevation is known.</source>
        <translation>Las temperaturas se llevan de la altitud media de las celdas a la del lugar, a razón de {lapse:.1f} °C por km, cuando esta altitud se conoce.</translation>
    </message>
    <message>
        <source>Temperatures are brought to this height. When empty, to that of each commune; those of a layer stay at the mean height of their cells.</source>
        <translation>Las temperaturas se llevan a esta altitud. Si se deja vacío, a la de cada municipio; las de una capa se quedan a la altitud media de sus celdas.</translation>
    </message>
    <message>
        <source>Temperatures are those of the climate cell, at {cell:,.0f} m.</source>
        <translation>Las temperaturas son las de la celda climática, a {cell:,.0f} m de altitud.</translation>
    </message>
    <message>
        <source>Temperatures measured with: {tools}.</source>
        <translation>Temperaturas medidas con: {tools}.</translation>
    </message>
    <message>
        <source>Temperatures, and the days with them, are brought from the mean elevation of the cells to that of the place (elevation_used): the field that you choose, or that of the commune.</source>
        <translation>Las temperaturas, y los números de días que dependen de ellas, se llevan de la altitud media de las celdas a la del lugar (elevation_used): la del campo que usted elija, o la del municipio.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>Texts and photos of the case: {licence}, unless a photo says otherwise.</source>
        <translation>Textos y fotos del caso: {licence}, salvo que una foto diga otra cosa.</translation>
    </message>
    <message>
        <source>Texts, photos and data of the case: {licence}, unless a photo says otherwise.</source>
        <translation>Textos, fotos y datos del caso: {licence}, salvo que una foto diga otra cosa.</translation>
    </message>
    <message>
        <source>Thank you to all those who took part.</source>
        <translation>Gracias a todas las personas que han participado.</translation>
    </message>
    <message>
        <source>That a commune can avoid the warming alone: it prepares for it, and does its share.</source>
        <translation>Que un municipio puede evitar solo el calentamiento: se prepara y hace su parte.</translation>
    </message>
    <message>
        <source>That commune's own poster templates ({count}) lie in kit/own_templates: look at one in QGIS, then copy it into “templates” to use it.</source>
        <translation>Las plantillas de carteles de ese municipio ({count}) están en kit/own_templates: mire una en QGIS y cópiela en «templates» para usarla.</translation>
    </message>
    <message>
        <source>That the climate of one precise year is known.</source>
        <translation>Que se conoce el clima de un año concreto.</translation>
    </message>
    <message>
        <source>That what works at {twin} will work at {home}.</source>
        <translation>Que lo que funciona en {twin} funcionará en {home}.</translation>
    </message>
    <message>
        <source>The Dask cluster failed: {reason}</source>
        <translation>El cálculo repartido entre varias máquinas (Dask) ha fallado: {reason}</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} has no worker: start some.</source>
        <translation>El planificador Dask de la dirección {address} no tiene ninguna máquina de cálculo (worker): inicie al menos una.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} no longer answers.</source>
        <translation>El planificador Dask ya no responde en la dirección {address}.</translation>
    </message>
    <message>
        <source>The TRACC horizon is set by the warming of mainland France, which these models warm too little at the official global levels.</source>
        <translation>El horizonte TRACC (trayectoria francesa de calentamiento de referencia) se ajusta al calentamiento de la Francia continental, porque estos modelos lo subestiman con los niveles mundiales oficiales.</translation>
    </message>
    <message>
        <source>The actions and their order</source>
        <translation>Las acciones y su orden</translation>
    </message>
    <message>
        <source>The actions, best first</source>
        <translation>Las acciones, primero la mejor</translation>
    </message>
    <message>
        <source>The analogues of this pair have not been computed.</source>
        <translation>Los análogos de esta pareja no se han calculado.</translation>
    </message>
    <message>
        <source>The answer is one of three: transferable, to be adapted, not transferable as it is; never a bare score. A veto strikes when half or more of those who know say 0: no other advantage makes up for it.</source>
        <translation>La respuesta es una de tres: transferible, por adaptar, no transferible tal cual; nunca una nota sola. Hay veto cuando la mitad o más de quienes saben dicen 0: ninguna otra ventaja lo compensa.</translation>
    </message>
    <message>
        <source>The author of the project is a login name: it would stand in the PDF.</source>
        <translation>El autor del proyecto es un nombre de usuario: figuraría en el PDF.</translation>
    </message>
    <message>
        <source>The base is Gower's similarity (1971): the weighted mean of the parts. What is unknown never counts as likeness: it is left out and lowers the confidence; who is known too little gets no rank. The communes of this plugin (jumelage_plugin/data/territory/communes.gpkg) may be the layer.</source>
        <translation>La base es la similitud de Gower (1971): la media ponderada de las semejanzas en cada criterio. Lo que se desconoce nunca cuenta como semejanza: no se cuenta y reduce la confianza; un objeto espacial del que se sabe muy poco no tiene puesto. Los municipios de este complemento (jumelage_plugin/data/territory/communes.gpkg) pueden servir de capa.</translation>
    </message>
    <message>
        <source>The base of growing degree days must be between -10 and 30 °C.</source>
        <translation>La base de los grados-día de crecimiento debe estar entre −10 y 30 °C.</translation>
    </message>
    <message>
        <source>The best match in this pool is a {band} (sigma {sigma:.2f}).</source>
        <translation>Entre los lugares comparados, el mejor candidato es un {band} (sigma {sigma:.2f}).</translation>
    </message>
    <message>
        <source>The best ones of each commune.</source>
        <translation>Los mejor clasificados de cada municipio.</translation>
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
        <source>The best twins, where no partner is given: 1 to 20.</source>
        <translation>Los mejores gemelos, si no se indica ningún socio: de 1 a 20.</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>El caso</translation>
    </message>
    <message>
        <source>The case, filled in</source>
        <translation>El caso, rellenado</translation>
    </message>
    <message>
        <source>The climate data lacks the band “{band}”: reinstall the plugin.</source>
        <translation>A los datos climáticos les falta la banda «{band}»: reinstale el complemento.</translation>
    </message>
    <message>
        <source>The climate expected at home is set against the climate of today elsewhere, season by season. What remains between them is counted in ordinary variations from one year to the next at home: that is sigma. Under 1 the analogue is strong, from 1 to 2 good, from 2 to 4 partial; from 4 on there is none. Closeness is the share of the way from home today to home at the horizon that the twin has already gone. These are reading aids, not tests.</source>
        <translation>El clima esperado aquí se compara con el de hoy en otros lugares, estación por estación. Lo que queda entre ellos se cuenta en variaciones ordinarias de un año a otro aquí: eso es sigma. Por debajo de 1 el análogo es fuerte, de 1 a 2 bueno, de 2 a 4 parcial; desde 4 no lo hay. La cercanía es la parte del camino, de aquí hoy a aquí en el horizonte, que el gemelo ya ha recorrido. Son ayudas de lectura, no pruebas.</translation>
    </message>
    <message>
        <source>The climate here, and expected at home</source>
        <translation>El clima aquí y el esperado en nuestro municipio</translation>
    </message>
    <message>
        <source>The climate is being computed …</source>
        <translation>Se está calculando el clima…</translation>
    </message>
    <message>
        <source>The climate of today has too few cells with data to say how it differs from place to place.</source>
        <translation>El clima de hoy tiene muy pocas celdas con datos para decir cómo varía de un lugar a otro.</translation>
    </message>
    <message>
        <source>The climate of {twin} is no nearer to the one that {home} expects than that of {home} today.</source>
        <translation>{twin} no tiene un clima más cercano al que se espera en {home} que el que {home} tiene hoy.</translation>
    </message>
    <message>
        <source>The climate of {twin} today is near to the one that {home} expects at the horizon {horizon}. What is lived there is not a recipe: each sheet says what transfers, and what does not.</source>
        <translation>El clima de {twin} hoy está cerca del que {home} espera en el horizonte {horizon}. Lo que allí se vive no es una receta: cada ficha dice lo que se puede transferir y lo que no.</translation>
    </message>
    <message>
        <source>The climates</source>
        <translation>Los climas</translation>
    </message>
    <message>
        <source>The climates are those of your own rasters, taken as they are after the conversions told here: their error is not known to this tool. Means say nothing of heatwaves, droughts or single extremes.</source>
        <translation>Los climas son los de sus propios rásteres, tomados tal cual tras las conversiones aquí indicadas: esta herramienta no conoce su error. Las medias no dicen nada de las olas de calor, las sequías ni los extremos aislados.</translation>
    </message>
    <message>
        <source>The climates of both communes</source>
        <translation>Los climas de los dos municipios</translation>
    </message>
    <message>
        <source>The code must begin with the name of its list and “_”.</source>
        <translation>El código debe empezar por el nombre de su lista y «_».</translation>
    </message>
    <message>
        <source>The codes may be French or Spanish ({french:,} speak for France, {spanish:,} for Spain): say which in COUNTRY.</source>
        <translation>Los códigos pueden ser franceses o españoles ({french:,} indican Francia, {spanish:,} España): precíselo en COUNTRY.</translation>
    </message>
    <message>
        <source>The command qgis_process was not found: run the algorithm from the toolbox instead.</source>
        <translation>No se ha encontrado la orden qgis_process: ejecute el algoritmo desde la caja de herramientas.</translation>
    </message>
    <message>
        <source>The commune and its twin</source>
        <translation>El municipio y su gemelo</translation>
    </message>
    <message>
        <source>The commune of {home}, with the commune of {twin} for what is collected there.</source>
        <translation>El municipio de {home}, con el municipio de {twin} para lo que se recoja allí.</translation>
    </message>
    <message>
        <source>The commune's own poster templates</source>
        <translation>Plantillas de carteles del municipio</translation>
    </message>
    <message>
        <source>The communes of an earlier import, with which these are put together: figures of another country in the same field, marked where they do not mean the same.</source>
        <translation>Los municipios de una importación anterior, con los que se reúnen estos: valores de otro país en el mismo campo, señalados donde no significan lo mismo.</translation>
    </message>
    <message>
        <source>The confidence {confidence} is not between 1 and 3.</source>
        <translation>La confianza {confidence} no está entre 1 y 3.</translation>
    </message>
    <message>
        <source>The consent form is a model: have it checked by your data-protection officer.</source>
        <translation>El formulario de consentimiento es un modelo: hágalo revisar por su delegado de protección de datos.</translation>
    </message>
    <message>
        <source>The coordinate reference system of {name} tells no place on Earth: assign another.</source>
        <translation>El sistema de coordenadas de {name} no designa ningún lugar de la Tierra: asígnele otro.</translation>
    </message>
    <message>
        <source>The copy is of another twinning.</source>
        <translation>La copia es de otro hermanamiento.</translation>
    </message>
    <message>
        <source>The copy was made by another version of the plugin: open it once with this one first.</source>
        <translation>La copia se hizo con otra versión del complemento: ábrala antes una vez con esta.</translation>
    </message>
    <message>
        <source>The criterion “{name}” has no kind.</source>
        <translation>El criterio «{name}» no tiene tipo.</translation>
    </message>
    <message>
        <source>The criterion “{name}” is given twice.</source>
        <translation>El criterio «{name}» se ha dado dos veces.</translation>
    </message>
    <message>
        <source>The custom horizon needs a warming level between 0.7 and 4 K.</source>
        <translation>El horizonte «custom» necesita un nivel de calentamiento entre 0,7 y 4 °C.</translation>
    </message>
    <message>
        <source>The daily maximum temperature lies below the daily minimum in {share:.0f} % of the values: tasmin and tasmax are swapped, or one of them holds something else.</source>
        <translation>La temperatura máxima diaria es inferior a la mínima en el {share:.0f} % de los valores: tasmin y tasmax están intercambiadas, o una de ellas contiene otra cosa.</translation>
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
        <source>The data that the run has read</source>
        <translation>Los datos leídos por el cálculo</translation>
    </message>
    <message>
        <source>The date of the departure is not set yet.</source>
        <translation>La fecha de salida todavía no está fijada.</translation>
    </message>
    <message>
        <source>The dates of the twinning were changed elsewhere: the tasks do not follow them yet.</source>
        <translation>Las fechas del hermanamiento se han cambiado en otro lugar: las tareas todavía no las siguen.</translation>
    </message>
    <message>
        <source>The day of the departure is not set: give it here, or set it in the twinning.</source>
        <translation>El día de la salida no está fijado: indíquelo aquí o fíjelo en el hermanamiento.</translation>
    </message>
    <message>
        <source>The day on which a task is late or not; today when empty.</source>
        <translation>El día para el que se juzga si una tarea lleva retraso; hoy si el campo está vacío.</translation>
    </message>
    <message>
        <source>The delegations</source>
        <translation>Las delegaciones</translation>
    </message>
    <message>
        <source>The departure would come before the start of the project, {day}.</source>
        <translation>La salida sería anterior al inicio del proyecto, el {day}.</translation>
    </message>
    <message>
        <source>The disk failed while {name} was saved: open it again, and look whether your last change is there.</source>
        <translation>El disco falló mientras se guardaba {name}: vuelva a abrirlo y compruebe si su último cambio está.</translation>
    </message>
    <message>
        <source>The earlier layer cannot be read.</source>
        <translation>La capa del resultado anterior no se puede leer.</translation>
    </message>
    <message>
        <source>The earlier layer is no result of this algorithm: it has no field that ends in _note.</source>
        <translation>La capa anterior no es un resultado de este algoritmo: no tiene ningún campo que termine en _note.</translation>
    </message>
    <message>
        <source>The earlier layer names a commune that the data does not hold: {key}.</source>
        <translation>La capa anterior nombra un municipio que no está en los datos: {key}.</translation>
    </message>
    <message>
        <source>The end must not come before the start.</source>
        <translation>El fin no puede ser anterior al inicio.</translation>
    </message>
    <message>
        <source>The extent is empty.</source>
        <translation>La extensión está vacía.</translation>
    </message>
    <message>
        <source>The family is transfer, impact or effort.</source>
        <translation>La familia es transfer, impact o effort.</translation>
    </message>
    <message>
        <source>The fields of one composition, as forest, crops, town: closed to 1; of equal weight with one field.</source>
        <translation>Los campos que componen un todo, por ejemplo bosques, cultivos, suelo urbano: llevados a una suma de 1; entre todos pesan lo mismo que un solo campo.</translation>
    </message>
    <message>
        <source>The figures are those of the layer that was compared: their years and sources are its own.</source>
        <translation>Los valores son los de la capa comparada: sus años y sus fuentes son los de esa capa.</translation>
    </message>
    <message>
        <source>The figures to remember</source>
        <translation>Las cifras que hay que recordar</translation>
    </message>
    <message>
        <source>The file has no sheet “{name}”: it has {names}.</source>
        <translation>El archivo no tiene ninguna hoja «{name}»: contiene {names}.</translation>
    </message>
    <message>
        <source>The file is damaged: {reason}.</source>
        <translation>El archivo está dañado: {reason}.</translation>
    </message>
    <message>
        <source>The file is missing: the sheet and the posters would have a blank in its place.</source>
        <translation>Falta el archivo: la ficha y los carteles tendrían un hueco en su lugar.</translation>
    </message>
    <message>
        <source>The file keeps a log beside it: in a read-only folder or on a network drive it cannot be opened.</source>
        <translation>El archivo guarda un registro a su lado: no se puede abrir en una carpeta de solo lectura ni en una unidad de red.</translation>
    </message>
    <message>
        <source>The file must lie in the folder of the twinning.</source>
        <translation>El archivo debe estar en la carpeta del hermanamiento.</translation>
    </message>
    <message>
        <source>The file name “{name}” begins or ends with a space, or ends with a dot.</source>
        <translation>El nombre de archivo «{name}» empieza o termina con un espacio, o termina con un punto.</translation>
    </message>
    <message>
        <source>The file name “{name}” cannot be used on Windows.</source>
        <translation>El nombre de archivo «{name}» no se puede usar en Windows.</translation>
    </message>
    <message>
        <source>The file name “{name}” holds a backslash.</source>
        <translation>El nombre de archivo «{name}» contiene una barra invertida.</translation>
    </message>
    <message>
        <source>The file name “{name}” holds characters that cannot be seen.</source>
        <translation>El nombre de archivo «{name}» contiene caracteres invisibles.</translation>
    </message>
    <message>
        <source>The file name “{name}” is empty or too long.</source>
        <translation>El nombre de archivo «{name}» está vacío o es demasiado largo.</translation>
    </message>
    <message>
        <source>The file of a profile that was saved before, instead of those above; CRITERIA may still change it.</source>
        <translation>Archivo de un perfil ya guardado, en lugar de los propuestos arriba; CRITERIA todavía puede modificarlo.</translation>
    </message>
    <message>
        <source>The file {file} and the project have the same name, which QField confuses.</source>
        <translation>El archivo {file} y el proyecto tienen el mismo nombre, lo que QField confunde.</translation>
    </message>
    <message>
        <source>The file {file} lies outside the folder of the project, and does not go with it.</source>
        <translation>El archivo {file} está fuera de la carpeta del proyecto y no va con ella.</translation>
    </message>
    <message>
        <source>The file {name} holds no profile of likeness: save one from jumelage:twincommunes, or choose another.</source>
        <translation>El archivo {name} no contiene ningún perfil de semejanza: guarde uno desde jumelage:twincommunes, o elija otro.</translation>
    </message>
    <message>
        <source>The file {name} is no table: {reason}.</source>
        <translation>El archivo {name} no es una tabla: {reason}.</translation>
    </message>
    <message>
        <source>The file {name} is no text.</source>
        <translation>El archivo {name} no es un archivo de texto.</translation>
    </message>
    <message>
        <source>The file {path} is missing or cannot be read.</source>
        <translation>El archivo {path} falta o no se puede leer.</translation>
    </message>
    <message>
        <source>The file “{name}” is locked by a password.</source>
        <translation>El archivo «{name}» está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>The file “{name}” is packed in an unusual way: it is not opened.</source>
        <translation>El archivo «{name}» está comprimido de forma inusual: no se abre.</translation>
    </message>
    <message>
        <source>The file “{name}” would be written outside the folder: its path climbs.</source>
        <translation>El archivo «{name}» se escribiría fuera de la carpeta: su ruta sube.</translation>
    </message>
    <message>
        <source>The file “{name}” would be written outside the folder: its path is absolute.</source>
        <translation>El archivo «{name}» se escribiría fuera de la carpeta: su ruta es absoluta.</translation>
    </message>
    <message>
        <source>The film could not be made: {reason}</source>
        <translation>No se ha podido hacer la película: {reason}</translation>
    </message>
    <message>
        <source>The film does without the trajectory: {reason}</source>
        <translation>La película prescinde de la trayectoria: {reason}</translation>
    </message>
    <message>
        <source>The first {count} places; all are in the layer.</source>
        <translation>Los primeros {count} lugares; todos están en la capa.</translation>
    </message>
    <message>
        <source>The folder is on a network: two persons who write at once can damage the file there.</source>
        <translation>La carpeta está en una red: dos personas que escriben a la vez pueden dañar el archivo.</translation>
    </message>
    <message>
        <source>The folder {name} is missing; QField puts files there.</source>
        <translation>Falta la carpeta {name}; QField pone allí archivos.</translation>
    </message>
    <message>
        <source>The folder {path} does not exist: choose one that does.</source>
        <translation>La carpeta {path} no existe: elija otra.</translation>
    </message>
    <message>
        <source>The folder {path} is not empty: name another.</source>
        <translation>La carpeta {path} no está vacía: indique otra.</translation>
    </message>
    <message>
        <source>The form runs Python code, which other computers refuse or do not have.</source>
        <translation>El formulario ejecuta código Python, que otros ordenadores rechazan o no tienen.</translation>
    </message>
    <message>
        <source>The founding text gives a total of {total:,} €, but its lines add up to about {summed:,} €: {difference:,} € are not explained there.</source>
        <translation>El texto fundador da un total de {total:,} €, pero sus líneas suman unos {summed:,} €: {difference:,} € no se explican en él.</translation>
    </message>
    <message>
        <source>The front matter of the sheet “{name}” is not complete.</source>
        <translation>La cabecera de la ficha «{name}» no está completa.</translation>
    </message>
    <message>
        <source>The futures are patterns of climate models scaled to a level of warming: they say what the models agree on, and the range in brackets how far they differ. The year at which this level is reached depends on what the world emits.</source>
        <translation>Los climas futuros proceden de los cambios por grado de calentamiento que dan los modelos climáticos, aplicados a un nivel de calentamiento: dicen en qué coinciden los modelos, y el intervalo entre paréntesis cuánto difieren. El año en que se alcanza ese nivel depende de lo que emita el mundo.</translation>
    </message>
    <message>
        <source>The greatest distance to a station cannot be negative.</source>
        <translation>La distancia máxima a una estación no puede ser negativa.</translation>
    </message>
    <message>
        <source>The hours on the train are for the last questions and for people to get to know each other.</source>
        <translation>Las horas de tren son para las últimas preguntas y para conocerse.</translation>
    </message>
    <message>
        <source>The journey suited me: times, comfort, cost.</source>
        <translation>El viaje me convino: horarios, comodidad, coste.</translation>
    </message>
    <message>
        <source>The key “{text}” is duplicated: {count} features bear it; add a field, as in country=FR, code=31107.</source>
        <translation>La clave «{text}» está duplicada: la llevan {count} objetos espaciales; añada un campo, por ejemplo country=FR, code=31107.</translation>
    </message>
    <message>
        <source>The kit has no sheet “{name}”.</source>
        <translation>La maleta no tiene ninguna ficha «{name}».</translation>
    </message>
    <message>
        <source>The kit is written in French and Spanish, not in “{language}”.</source>
        <translation>La maleta está escrita en francés y en español, no en «{language}».</translation>
    </message>
    <message>
        <source>The layer has no field “{field}”; its fields are: {fields}.</source>
        <translation>La capa no tiene ningún campo «{field}»; sus campos son: {fields}.</translation>
    </message>
    <message>
        <source>The layer has no simple key of its own, without which devices cannot synchronise it.</source>
        <translation>La capa no tiene una clave simple propia, sin la cual los dispositivos no pueden sincronizarla.</translation>
    </message>
    <message>
        <source>The layer is kept in memory only: it is lost when QGIS is closed.</source>
        <translation>La capa está solo en memoria: se pierde al cerrar QGIS.</translation>
    </message>
    <message>
        <source>The layer is not found: its file has been moved, renamed or deleted.</source>
        <translation>No se encuentra la capa: su archivo se ha movido, renombrado o borrado.</translation>
    </message>
    <message>
        <source>The layer of communes cannot be read.</source>
        <translation>La capa de los municipios no se puede leer.</translation>
    </message>
    <message>
        <source>The layer of communes has no coordinate reference system: assign one.</source>
        <translation>La capa de los municipios no tiene sistema de coordenadas: asígnele uno.</translation>
    </message>
    <message>
        <source>The layer of places cannot be read.</source>
        <translation>La capa de los lugares no se puede leer.</translation>
    </message>
    <message>
        <source>The layer of places has no coordinate reference system: set it first.</source>
        <translation>La capa de los lugares no tiene sistema de coordenadas: asígnele uno primero.</translation>
    </message>
    <message>
        <source>The layer of places is empty.</source>
        <translation>La capa de los lugares está vacía.</translation>
    </message>
    <message>
        <source>The layer of places must hold polygons or points.</source>
        <translation>La capa de los lugares debe contener polígonos o puntos.</translation>
    </message>
    <message>
        <source>The layer of the target cannot be read.</source>
        <translation>La capa del objetivo no se puede leer.</translation>
    </message>
    <message>
        <source>The layer of the target has no field “{field}”, which is compared; its fields are: {fields}.</source>
        <translation>La capa del objetivo no tiene el campo «{field}», que se compara; sus campos son: {fields}.</translation>
    </message>
    <message>
        <source>The layer of the target holds {count} features: select one, or tell which by TARGET.</source>
        <translation>La capa del objetivo contiene {count} objetos espaciales: seleccione uno, o indique cuál en TARGET.</translation>
    </message>
    <message>
        <source>The layer to compare cannot be read.</source>
        <translation>La capa que se compara no se puede leer.</translation>
    </message>
    <message>
        <source>The layer to compare is empty.</source>
        <translation>La capa que se compara está vacía.</translation>
    </message>
    <message>
        <source>The layer “{layer}” cannot be seen on this map.</source>
        <translation>La capa «{layer}» no se ve en este mapa.</translation>
    </message>
    <message>
        <source>The layer “{layer}” of this map cannot be read.</source>
        <translation>La capa «{layer}» de este mapa no se puede leer.</translation>
    </message>
    <message>
        <source>The layer “{table}” of the twinning is no longer in the project: open it again.</source>
        <translation>La capa «{table}» del hermanamiento ya no está en el proyecto: ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The least confidence must be between 0 and 1.</source>
        <translation>La confianza mínima debe estar entre 0 y 1.</translation>
    </message>
    <message>
        <source>The least length of a step (SPACING) cannot be negative.</source>
        <translation>La longitud mínima de una etapa (SPACING) no puede ser negativa.</translation>
    </message>
    <message>
        <source>The least {quantity} is greater than the greatest.</source>
        <translation>En el criterio «{quantity}», el mínimo supera al máximo.</translation>
    </message>
    <message>
        <source>The levels {low:.2f} and {high:.2f} K are too close: leave at least 0.05 K between them.</source>
        <translation>Los niveles {low:.2f} y {high:.2f} °C están demasiado cerca: deje al menos 0,05 °C entre ellos.</translation>
    </message>
    <message>
        <source>The lines add up to the total of {total:,} €.</source>
        <translation>Las líneas suman el total de {total:,} €.</translation>
    </message>
    <message>
        <source>The list of values comes from a layer that is not in the project: the field offers nothing.</source>
        <translation>La lista de valores viene de una capa que no está en el proyecto: el campo no ofrece nada.</translation>
    </message>
    <message>
        <source>The list of values remembers a path of this computer.</source>
        <translation>La lista de valores recuerda una ruta de este ordenador.</translation>
    </message>
    <message>
        <source>The map theme “{theme}” of this map is missing: it would show other layers.</source>
        <translation>Falta el tema «{theme}» de este mapa: mostraría otras capas.</translation>
    </message>
    <message>
        <source>The measures of the commune are set against the validated practices of the twin, theme by domain. It is an aid to discussion, not a mark: a commune may do well with one measure, and badly with ten.</source>
        <translation>Las medidas del municipio se ponen frente a las prácticas validadas del gemelo, tema por ámbito. Es una ayuda para debatir, no una nota: un municipio puede hacerlo bien con una medida y mal con diez.</translation>
    </message>
    <message>
        <source>The model {model} is not in the chosen ensemble.</source>
        <translation>El modelo {model} no forma parte del conjunto elegido.</translation>
    </message>
    <message>
        <source>The name of the file {file} has accents or signs that QField refuses.</source>
        <translation>El nombre del archivo {file} tiene acentos o signos que QField rechaza.</translation>
    </message>
    <message>
        <source>The name of the project has accents or other signs that some devices stumble over.</source>
        <translation>El nombre del proyecto tiene acentos u otros signos con los que tropiezan algunos dispositivos.</translation>
    </message>
    <message>
        <source>The name of the twinning has {count} characters: {most} at most.</source>
        <translation>El nombre del hermanamiento tiene {count} caracteres: {most} como máximo.</translation>
    </message>
    <message>
        <source>The names of the communes are being read …</source>
        <translation>Se están leyendo los nombres de los municipios…</translation>
    </message>
    <message>
        <source>The nearest</source>
        <translation>Los más cercanos</translation>
    </message>
    <message>
        <source>The nearest is {name}: {value:.0f} % alike (confidence {confidence:.0f} %).</source>
        <translation>El más cercano es {name}: {value:.0f} % de semejanza (confianza {confidence:.0f} %).</translation>
    </message>
    <message>
        <source>The number after the scale “{scale}” must be greater than {least:.0f}.</source>
        <translation>El número que sigue a la escala «{scale}» debe ser mayor que {least:.0f}.</translation>
    </message>
    <message>
        <source>The number of communes listed cannot be negative.</source>
        <translation>El número de municipios en la lista no puede ser negativo.</translation>
    </message>
    <message>
        <source>The number of features listed cannot be negative.</source>
        <translation>El número de objetos espaciales en la lista no puede ser negativo.</translation>
    </message>
    <message>
        <source>The number of twins listed cannot be negative.</source>
        <translation>El número de gemelos en la lista no puede ser negativo.</translation>
    </message>
    <message>
        <source>The number of twins of each commune must be at least 1.</source>
        <translation>El número de gemelos por municipio debe ser al menos 1.</translation>
    </message>
    <message>
        <source>The one feature with which all are compared: FR:31107 (fields country and code), code=31107, country=FR, code=31107, a name that only one bears, or any expression.</source>
        <translation>El objeto espacial con el que se comparan todos: FR:31107 (campos country y code), code=31107, country=FR, code=31107, un nombre que solo uno lleve, o cualquier expresión.</translation>
    </message>
    <message>
        <source>The order, and how firm it is</source>
        <translation>El orden y su firmeza</translation>
    </message>
    <message>
        <source>The others nearly give these (variance inflation factor above {limit:.0f}): {names}.</source>
        <translation>Casi se deducen de las demás (factor de inflación de la varianza superior a {limit:.0f}): {names}.</translation>
    </message>
    <message>
        <source>The pair</source>
        <translation>La pareja</translation>
    </message>
    <message>
        <source>The partners to judge</source>
        <translation>Los socios por evaluar</translation>
    </message>
    <message>
        <source>The past of your futures (BASELINE) lies {sigma:.1f} sigma from your reference here: they cannot be compared as they are. Correct the futures, or choose to go on regardless.</source>
        <translation>El pasado de sus futuros (BASELINE) está aquí a {sigma:.1f} sigma de su referencia: no se pueden comparar tal cual. Corrija los futuros, o elija continuar a pesar de todo.</translation>
    </message>
    <message>
        <source>The past of your futures lies {sigma:.2f} sigma from your reference here, and above 2 they cannot be compared as they are: you chose to go on, and the result is in doubt.</source>
        <translation>El pasado de sus futuros está aquí a {sigma:.2f} sigma de su referencia, y por encima de 2 no se pueden comparar tal cual: ha elegido continuar, y el resultado es dudoso.</translation>
    </message>
    <message>
        <source>The past of your futures lies {sigma:.2f} sigma from your reference here: above 2 they could not be compared.</source>
        <translation>El pasado de sus futuros está aquí a {sigma:.2f} sigma de su referencia: por encima de 2 no se podrían comparar.</translation>
    </message>
    <message>
        <source>The path “{name}” has an empty part.</source>
        <translation>La ruta «{name}» tiene una parte vacía.</translation>
    </message>
    <message>
        <source>The paths of photos are stored in full: on another computer the photos are missing.</source>
        <translation>Las rutas de las fotos se guardan completas: en otro ordenador faltan las fotos.</translation>
    </message>
    <message>
        <source>The people who will decide see it with their own eyes, by train; what they bring back is given to all.</source>
        <translation>Quienes decidirán lo ven con sus ojos, en tren; lo que traen se da a todos.</translation>
    </message>
    <message>
        <source>The photo could not be copied to {folder}: check that the folder is not read-only and the disk not full.</source>
        <translation>No se ha podido copiar la foto en {folder}: compruebe que la carpeta no sea de solo lectura y que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>The photo {file} has no author or no licence.</source>
        <translation>La foto {file} no tiene autor o no tiene licencia.</translation>
    </message>
    <message>
        <source>The photo {file} is coarse at this size: {ppi:.0f} dots per inch.</source>
        <translation>La foto {file} tiene poca resolución a este tamaño: {ppi:.0f} puntos por pulgada.</translation>
    </message>
    <message>
        <source>The photo {file} is the original, which tells where and when it was taken.</source>
        <translation>La foto {file} es el original, que dice dónde y cuándo se tomó.</translation>
    </message>
    <message>
        <source>The photo {file} may not be published: nobody has agreed to it yet.</source>
        <translation>La foto {file} no se puede publicar: nadie ha dado todavía su acuerdo.</translation>
    </message>
    <message>
        <source>The photo {name} cannot be read.</source>
        <translation>No se puede leer la foto {name}.</translation>
    </message>
    <message>
        <source>The photo {name} is damaged: it cannot be shown.</source>
        <translation>La foto {name} está dañada: no se puede mostrar.</translation>
    </message>
    <message>
        <source>The photo {name} is missing.</source>
        <translation>Falta la foto {name}.</translation>
    </message>
    <message>
        <source>The photos belong to it now.</source>
        <translation>Las fotos ya le pertenecen.</translation>
    </message>
    <message>
        <source>The picture {file} is missing.</source>
        <translation>Falta la imagen {file}.</translation>
    </message>
    <message>
        <source>The picture {name} is missing or cannot be read.</source>
        <translation>La imagen {name} falta o no se puede leer.</translation>
    </message>
    <message>
        <source>The places</source>
        <translation>Los lugares</translation>
    </message>
    <message>
        <source>The plan has no task with a date yet.</source>
        <translation>El plan todavía no tiene ninguna tarea con fecha.</translation>
    </message>
    <message>
        <source>The plan has no task yet.</source>
        <translation>El plan todavía no tiene tareas.</translation>
    </message>
    <message>
        <source>The poster could not be written to {path}.</source>
        <translation>No se ha podido escribir el cartel en {path}.</translation>
    </message>
    <message>
        <source>The posters are in the open project: save it to keep them.</source>
        <translation>Los carteles están en el proyecto abierto: guárdelo para conservarlos.</translation>
    </message>
    <message>
        <source>The posters are made in the project: it is saved first, and opened again afterwards.</source>
        <translation>Los carteles se hacen en el proyecto: primero se guarda y después se abre de nuevo.</translation>
    </message>
    <message>
        <source>The practices and what the votes say of them</source>
        <translation>Las prácticas y lo que dicen los votos</translation>
    </message>
    <message>
        <source>The practices seen</source>
        <translation>Las prácticas vistas</translation>
    </message>
    <message>
        <source>The profile {name} cannot be read: {reason}.</source>
        <translation>El perfil {name} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>The program ffmpeg</source>
        <translation>El programa ffmpeg</translation>
    </message>
    <message>
        <source>The project could not be saved.</source>
        <translation>No se pudo guardar el proyecto.</translation>
    </message>
    <message>
        <source>The project could not be written to {path}.</source>
        <translation>No se ha podido escribir el proyecto en {path}.</translation>
    </message>
    <message>
        <source>The project has no raster layer: add one first, for example hot days of your own climate service.</source>
        <translation>El proyecto no tiene capa ráster: añada una antes, por ejemplo los días cálidos de su servicio climático.</translation>
    </message>
    <message>
        <source>The project holds a macro: QGIS asks those who open it whether to trust it.</source>
        <translation>El proyecto contiene una macro: QGIS pregunta a quien lo abre si debe confiar en ella.</translation>
    </message>
    <message>
        <source>The project keeps absolute paths: on another computer its layers are not found.</source>
        <translation>El proyecto guarda rutas absolutas: en otro ordenador no se encuentran sus capas.</translation>
    </message>
    <message>
        <source>The project lasts {months:.1f} months; the founding text foresees six to eight.</source>
        <translation>El proyecto dura {months:.1f} meses; el texto fundador prevé de seis a ocho.</translation>
    </message>
    <message>
        <source>The project leads and the study leads of both communes. Documents, posters and the toolkit name nobody: people are counted. Nothing is sold, and nothing leaves the European Union.</source>
        <translation>Los responsables de proyecto y de estudios de los dos municipios. Documentos, carteles y maleta no nombran a nadie: se cuentan las personas. Nada se vende y nada sale de la Unión Europea.</translation>
    </message>
    <message>
        <source>The project names a home folder, which QField and Mergin refuse.</source>
        <translation>El proyecto indica una carpeta raíz, lo que QField y Mergin rechazan.</translation>
    </message>
    <message>
        <source>The project names {author} as its author, which is often the login name.</source>
        <translation>El proyecto indica como autor a {author}, que suele ser el nombre de usuario.</translation>
    </message>
    <message>
        <source>The project of a twinning (project.qgz), or any other project of QGIS.</source>
        <translation>El proyecto de un hermanamiento (project.qgz) o cualquier otro proyecto de QGIS.</translation>
    </message>
    <message>
        <source>The project that is open has changes that are not saved. Save it before the twinning is opened?</source>
        <translation>El proyecto abierto tiene cambios sin guardar. ¿Guardarlo antes de abrir el hermanamiento?</translation>
    </message>
    <message>
        <source>The project travels by train or coach. No timetable is promised here: look up which trains and coaches run before you choose a date.</source>
        <translation>En este proyecto se viaja en tren o en autocar. Aquí no se garantiza ningún horario: compruebe qué trenes y autocares circulan antes de elegir una fecha.</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>The rain of {name} runs from {low:,.1f} to {high:,.1f} mm, which cannot be: choose its unit, or tell the file which value means no data.</source>
        <translation>Las lluvias de {name} van de {low:,.1f} a {high:,.1f} mm, lo cual es imposible: elija su unidad, o indique en el archivo qué valor significa ausencia de datos.</translation>
    </message>
    <message>
        <source>The rank follows the weights set for the criteria: an action further down can be among the first 3 more often when they change.</source>
        <translation>El puesto sigue los pesos fijados para los criterios: una acción peor situada puede estar más a menudo entre las 3 primeras cuando cambian.</translation>
    </message>
    <message>
        <source>The raster {name} cannot be read: {reason}</source>
        <translation>El ráster {name} no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>The raster {name} holds no band.</source>
        <translation>El ráster {name} no contiene ninguna banda.</translation>
    </message>
    <message>
        <source>The raster {name} holds no field on a grid.</source>
        <translation>El ráster {name} no contiene ningún campo sobre una cuadrícula.</translation>
    </message>
    <message>
        <source>The raster {name} is damaged: {reason}</source>
        <translation>El ráster {name} está dañado: {reason}</translation>
    </message>
    <message>
        <source>The raster {name} is rotated or upside down.</source>
        <translation>El ráster {name} está girado o invertido.</translation>
    </message>
    <message>
        <source>The relation is broken: one of its layers or fields is missing.</source>
        <translation>La relación está rota: falta una de sus capas o uno de sus campos.</translation>
    </message>
    <message>
        <source>The relation uses the row number as its key: it changes when devices synchronise.</source>
        <translation>La relación usa como clave el número de fila: cambia cuando se sincronizan los dispositivos.</translation>
    </message>
    <message>
        <source>The results cannot be written: {reason}.</source>
        <translation>No se pueden escribir los resultados: {reason}.</translation>
    </message>
    <message>
        <source>The return must not come before the departure.</source>
        <translation>El regreso no puede ser anterior a la salida.</translation>
    </message>
    <message>
        <source>The route has not been drawn yet.</source>
        <translation>El recorrido todavía no está trazado.</translation>
    </message>
    <message>
        <source>The route was given up: nothing was saved.</source>
        <translation>Se abandonó el recorrido: no se guardó nada.</translation>
    </message>
    <message>
        <source>The run failed without a reason.</source>
        <translation>El cálculo ha fallado sin indicar el motivo.</translation>
    </message>
    <message>
        <source>The same evening: complete each practice with who does it, what it costs, and what it does not do.</source>
        <translation>La misma noche: complete cada práctica con quién la hace, lo que cuesta y lo que no hace.</translation>
    </message>
    <message>
        <source>The same everywhere, so of no use: {names}.</source>
        <translation>El mismo valor en todas partes, por tanto sin utilidad: {names}.</translation>
    </message>
    <message>
        <source>The same everywhere, so that nothing is told apart by it: {names}.</source>
        <translation>El mismo valor en todas partes, por lo que no distinguen nada: {names}.</translation>
    </message>
    <message>
        <source>The same source over the period of the reference: shows whether today and future start from the same climate. Above 2 sigma the run stops.</source>
        <translation>La misma fuente en el periodo de la referencia: muestra si hoy y futuro parten del mismo clima. Por encima de 2 sigma, el cálculo se detiene.</translation>
    </message>
    <message>
        <source>The same variables in the future. One file per model; or, where a model has several files, one folder per model. The file or the folder gives its name to the model.</source>
        <translation>Las mismas variables en el futuro. Un archivo por modelo; o, cuando un modelo tiene varios archivos, una carpeta por modelo. El archivo o la carpeta da su nombre al modelo.</translation>
    </message>
    <message>
        <source>The same variables year by year, in bands named YEAR:variable or a NetCDF with dates: the yardstick of the usual ups and downs. When empty, that of the plugin's data, for the eight seasons only.</source>
        <translation>Las mismas variables año por año, en bandas llamadas AÑO:variable o en un NetCDF con fechas: la vara de medir de los altibajos habituales. Si está vacío, la de los datos del complemento, solo para las ocho variables estacionales.</translation>
    </message>
    <message>
        <source>The scale “{scale}” takes no number after it.</source>
        <translation>La escala «{scale}» no lleva ningún número detrás.</translation>
    </message>
    <message>
        <source>The score {score} is not between 0 and 4.</source>
        <translation>La nota {score} no está entre 0 y 4.</translation>
    </message>
    <message>
        <source>The selected feature has no place.</source>
        <translation>El objeto espacial seleccionado no tiene geometría.</translation>
    </message>
    <message>
        <source>The sensory walk made me feel what shade, water or wind do to a place.</source>
        <translation>El paseo sensible me hizo sentir lo que la sombra, el agua o el viento hacen en un lugar.</translation>
    </message>
    <message>
        <source>The settings of the run that judged the twin are not kept here.</source>
        <translation>Los ajustes del cálculo que juzgó al gemelo no se guardan aquí.</translation>
    </message>
    <message>
        <source>The shares of “{name}” cannot be negative.</source>
        <translation>Las partes de «{name}» no pueden ser negativas.</translation>
    </message>
    <message>
        <source>The sheet of both communes is being made …</source>
        <translation>Se está preparando la ficha de los dos municipios…</translation>
    </message>
    <message>
        <source>The sheet “{name}” of the kit has a fault: {fault}</source>
        <translation>La ficha «{name}» de la maleta tiene un defecto: {fault}</translation>
    </message>
    <message>
        <source>The sheet “{name}” of the kit is no mail.</source>
        <translation>La ficha «{name}» de la maleta no es un correo.</translation>
    </message>
    <message>
        <source>The stack has {kind} by season: its twelve months are needed.</source>
        <translation>En la pila, la variable «{kind}» está por estaciones: hacen falta sus doce meses.</translation>
    </message>
    <message>
        <source>The stack lacks a season of {kind}: {season}.</source>
        <translation>A la pila le falta una estación de {kind}: {season}.</translation>
    </message>
    <message>
        <source>The stack lacks months of {kind}: {months}.</source>
        <translation>A la pila le faltan meses de {kind}: {months}.</translation>
    </message>
    <message>
        <source>The strict filters need temperatures or rain among the variables compared.</source>
        <translation>Los filtros estrictos necesitan la temperatura o la lluvia entre las variables comparadas.</translation>
    </message>
    <message>
        <source>The summary has {count} characters: {most} at most, the rest belongs in the full sheet.</source>
        <translation>El resumen tiene {count} caracteres: {most} como máximo; el resto va en la ficha completa.</translation>
    </message>
    <message>
        <source>The table has no column “{name}”: it has {columns}.</source>
        <translation>La tabla no tiene ninguna columna «{name}»: contiene {columns}.</translation>
    </message>
    <message>
        <source>The table has no header: its first line must name the columns.</source>
        <translation>La tabla no tiene encabezado: su primera línea debe nombrar las columnas.</translation>
    </message>
    <message>
        <source>The table is empty: it needs a header and at least one row.</source>
        <translation>La tabla está vacía: necesita un encabezado y al menos una fila.</translation>
    </message>
    <message>
        <source>The table of indicators cannot be read: choose a layer, or a CSV, ODS or Excel file.</source>
        <translation>La tabla de indicadores no se puede leer: elija una capa, o un archivo CSV, ODS o Excel.</translation>
    </message>
    <message>
        <source>The table of indicators holds {key} twice: keep one row a commune.</source>
        <translation>La tabla de indicadores contiene {key} dos veces: deje una fila por municipio.</translation>
    </message>
    <message>
        <source>The table of twinnings needs a code or a name for each of the two places of a row; its fields are: {fields}.</source>
        <translation>La tabla de hermanamientos debe dar un código o un nombre para cada uno de los dos lugares de una fila; sus campos son: {fields}.</translation>
    </message>
    <message>
        <source>The table of twinnings “{value}” cannot be read.</source>
        <translation>La tabla de hermanamientos «{value}» no se puede leer.</translation>
    </message>
    <message>
        <source>The table of your indicators cannot be read.</source>
        <translation>No se puede leer la tabla de sus indicadores.</translation>
    </message>
    <message>
        <source>The table of your indicators needs the fields country and code, one row a commune: jumelage:importindicators makes it from any table.</source>
        <translation>La tabla de sus indicadores necesita los campos country y code, una fila por municipio: jumelage:importindicators la hace a partir de cualquier tabla.</translation>
    </message>
    <message>
        <source>The target must be one feature, but “{text}” is true of {count}.</source>
        <translation>El objetivo debe ser un solo objeto espacial, pero «{text}» designa {count}.</translation>
    </message>
    <message>
        <source>The target “{text}” is neither a key, as in code=31107, nor an expression: {reason}.</source>
        <translation>El objetivo «{text}» no es ni una clave, como code=31107, ni una expresión: {reason}.</translation>
    </message>
    <message>
        <source>The target “{text}” is not in the layer.</source>
        <translation>El objetivo «{text}» no está en la capa.</translation>
    </message>
    <message>
        <source>The task “{task}” depends on “{other}”, which is no task.</source>
        <translation>La tarea «{task}» depende de «{other}», que no es una tarea.</translation>
    </message>
    <message>
        <source>The task “{task}” has an unknown code: {code}.</source>
        <translation>La tarea «{task}» tiene un código desconocido: {code}.</translation>
    </message>
    <message>
        <source>The task “{task}” has no date to count from.</source>
        <translation>La tarea «{task}» no tiene fecha de referencia.</translation>
    </message>
    <message>
        <source>The task “{task}” lacks a text, or has one of more than {most} characters.</source>
        <translation>A la tarea «{task}» le falta un texto, o uno supera los {most} caracteres.</translation>
    </message>
    <message>
        <source>The tasks are counted from it; that of the twinning when empty. Nothing is written into the twinning.</source>
        <translation>Las tareas se cuentan desde ese día; el del hermanamiento si el campo está vacío. Nada se escribe en el hermanamiento.</translation>
    </message>
    <message>
        <source>The tasks follow the dates again.</source>
        <translation>Las tareas siguen de nuevo las fechas.</translation>
    </message>
    <message>
        <source>The tasks in {name} cannot be read: {reason}</source>
        <translation>Las tareas de {name} no se pueden leer: {reason}</translation>
    </message>
    <message>
        <source>The temperature change with height must be between -12 and 3 K per km.</source>
        <translation>La variación de la temperatura con la altitud debe estar entre −12 y 3 °C por km.</translation>
    </message>
    <message>
        <source>The temperatures of {name} run from {low:,.1f} to {high:,.1f} °C, which cannot be: choose their unit, or tell the file which value means no data.</source>
        <translation>Las temperaturas de {name} van de {low:,.1f} a {high:,.1f} °C, lo cual es imposible: elija su unidad, o indique en el archivo qué valor significa ausencia de datos.</translation>
    </message>
    <message>
        <source>The template {path} cannot be read: save it again from QGIS.</source>
        <translation>La plantilla {path} no se puede leer: guárdela de nuevo desde QGIS.</translation>
    </message>
    <message>
        <source>The text “{text}” is cut.</source>
        <translation>El texto «{text}» está cortado.</translation>
    </message>
    <message>
        <source>The texts of the poster are too long for its page.</source>
        <translation>Los textos del cartel son demasiado largos para su página.</translation>
    </message>
    <message>
        <source>The threshold of the strict filters {name} must be greater than 0.</source>
        <translation>El umbral {name} de los filtros estrictos debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>The title has {count} characters: {most} at most, the rest belongs in the summary.</source>
        <translation>El título tiene {count} caracteres: {most} como máximo; el resto va en el resumen.</translation>
    </message>
    <message>
        <source>The toolkit holds more than {most} files: it is not opened.</source>
        <translation>La maleta contiene más de {most} archivos: no se abre.</translation>
    </message>
    <message>
        <source>The travel note says how far the stations are and what the journey emits by train, coach and car.</source>
        <translation>La ficha de viaje dice a qué distancia están las estaciones y lo que emite el trayecto en tren, autocar y coche.</translation>
    </message>
    <message>
        <source>The twin, against the range</source>
        <translation>El gemelo, frente al intervalo</translation>
    </message>
    <message>
        <source>The twinning has no tasks yet: these are those of the kit, and nothing was written into it.</source>
        <translation>El hermanamiento todavía no tiene tareas: estas son las de la maleta, y no se ha escrito nada en él.</translation>
    </message>
    <message>
        <source>The twinning lies in {folder}: open {project} in it.</source>
        <translation>El hermanamiento está en {folder}: abra allí {project}.</translation>
    </message>
    <message>
        <source>The twinning was made by an older version of the plugin.</source>
        <translation>El hermanamiento se hizo con una versión anterior del complemento.</translation>
    </message>
    <message>
        <source>The unit “{unit}” of {name} is not known: choose it.</source>
        <translation>La unidad «{unit}» de {name} es desconocida: elíjala.</translation>
    </message>
    <message>
        <source>The value under each pin is kept with the climate of the practice, with the name of the layer and of its band. The choice is saved with the project.</source>
        <translation>El valor bajo cada chincheta se conserva con el clima de la práctica, con el nombre de la capa y de su banda. La elección se guarda con el proyecto.</translation>
    </message>
    <message>
        <source>The variables are made of your own rasters, taken as they are after the conversions told here: their error is not known to this tool.</source>
        <translation>Las variables se obtienen de sus propios rásteres, tomados tal cual tras las conversiones aquí indicadas: esta herramienta no conoce su error.</translation>
    </message>
    <message>
        <source>The visits showed me things that can be of use at home.</source>
        <translation>Las visitas me mostraron cosas útiles para nosotros.</translation>
    </message>
    <message>
        <source>The voters stand far apart on:</source>
        <translation>Las opiniones difieren mucho sobre:</translation>
    </message>
    <message>
        <source>The warming level must be between 0.7 and 4 K; {level:g} was given.</source>
        <translation>El nivel de calentamiento debe estar entre 0,7 y 4 °C; se ha indicado {level:g}.</translation>
    </message>
    <message>
        <source>The weight of the criterion “{criterion}” is {weight}: give 0 or more.</source>
        <translation>El peso del criterio «{criterion}» es {weight}: dé 0 o más.</translation>
    </message>
    <message>
        <source>The weight of {name} must be greater than 0: leave the variable out instead.</source>
        <translation>El peso de {name} debe ser mayor que 0: para no tenerla en cuenta, quite la variable.</translation>
    </message>
    <message>
        <source>The weight of “{name}” must be 0 or more.</source>
        <translation>El peso de «{name}» debe ser 0 o más.</translation>
    </message>
    <message>
        <source>The whole commune</source>
        <translation>Todo el municipio</translation>
    </message>
    <message>
        <source>The workshops led to actions that suit our commune.</source>
        <translation>Los talleres llevaron a acciones que convienen a nuestro municipio.</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>El año</translation>
    </message>
    <message>
        <source>The yearly series (SERIES) hold too few years for the full covariance of {count} variables: choose the automatic or the diagonal covariance.</source>
        <translation>Las series anuales (SERIES) tienen muy pocos años para la covarianza completa (full) de {count} variables: elija la covarianza automática (auto) o diagonal (diagonal).</translation>
    </message>
    <message>
        <source>The yearly series (SERIES) tell no years: name their bands YEAR:variable, or give a NetCDF with dates.</source>
        <translation>Las series anuales (SERIES) no indican los años: llame a sus bandas AÑO:variable, o dé un NetCDF con fechas.</translation>
    </message>
    <message>
        <source>The yearly series are too short to measure the variability of the climate.</source>
        <translation>Las series anuales son demasiado cortas para medir la variabilidad del clima.</translation>
    </message>
    <message>
        <source>The yearly series hold fewer than {count} whole years at this place.</source>
        <translation>Las series anuales tienen menos de {count} años completos en este lugar.</translation>
    </message>
    <message>
        <source>The yearly series of this place hold no whole year.</source>
        <translation>Las series anuales de este lugar no tienen ningún año completo.</translation>
    </message>
    <message>
        <source>The zip of a toolkit as it came; of an unpacked one its folder, or manifest.json in it.</source>
        <translation>El zip de una maleta tal como llegó; de una descomprimida, su carpeta, o manifest.json en ella.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Themes workshop</source>
        <translation>Taller temático</translation>
    </message>
    <message>
        <source>Themes workshop, to write on</source>
        <translation>Taller temático, para rellenar</translation>
    </message>
    <message>
        <source>There are none yet: they need an author, a licence, and consent.</source>
        <translation>Todavía no hay: necesitan un autor, una licencia y un acuerdo.</translation>
    </message>
    <message>
        <source>There is no climate data for the twin of the poster.</source>
        <translation>No hay datos climáticos para el gemelo del cartel.</translation>
    </message>
    <message>
        <source>There is no climate data for the twin: how near its climate is remains unknown.</source>
        <translation>No hay datos climáticos del gemelo: no se sabe cuán cercano es su clima.</translation>
    </message>
    <message>
        <source>There is no climate data where the pin stands.</source>
        <translation>No hay datos climáticos en ese lugar.</translation>
    </message>
    <message>
        <source>There is no film: the free program ffmpeg was not found. Install it, or name it in the dialog, and run this again; the pictures and the subtitles are complete.</source>
        <translation>No hay película: no se ha encontrado el programa libre ffmpeg. Instálelo, o indíquelo en el cuadro de diálogo, y ejecute esto de nuevo; las imágenes y los subtítulos están completos.</translation>
    </message>
    <message>
        <source>There today: {summer:.1f} °C in summer, {rain:.0f} mm of rain a year, about {hot:.0f} days of 30 °C or more and {frost:.0f} of frost.</source>
        <translation>Allí hoy: {summer:.1f} °C en verano, {rain:.0f} mm de lluvia al año, unos {hot:.0f} días de 30 °C o más y {frost:.0f} de helada.</translation>
    </message>
    <message>
        <source>These tasks wait for each other in a circle: {tasks}.</source>
        <translation>Estas tareas se esperan unas a otras en círculo: {tasks}.</translation>
    </message>
    <message>
        <source>They belong &amp;to</source>
        <translation>Pertenecen &amp;a</translation>
    </message>
    <message>
        <source>They have &amp;agreed</source>
        <translation>Están de &amp;acuerdo</translation>
    </message>
    <message>
        <source>They have agreed</source>
        <translation>Están de acuerdo</translation>
    </message>
    <message>
        <source>They take no part, save those in which single cells could not be read.</source>
        <translation>No se tienen en cuenta, salvo aquellas en las que solo algunas celdas no se han podido leer.</translation>
    </message>
    <message>
        <source>This is no toolkit: {name} cannot be read.</source>
        <translation>No es una maleta: {name} no se puede leer.</translation>
    </message>
    <message>
        <source>This is no toolkit: {name} is missing.</source>
        <translation>No es una maleta: falta {name}.</translation>
    </message>
    <message>
        <source>This item does not lie on the page whole.</source>
        <translation>Este elemento se sale de la página.</translation>
    </message>
    <message>
        <source>This map is blank.</source>
        <translation>Este mapa está vacío.</translation>
    </message>
    <message>
        <source>This metric compares year by year, and no yearly series reach this place.</source>
        <translation>Esta métrica compara año por año, y ninguna serie anual llega a este lugar.</translation>
    </message>
    <message>
        <source>This metric compares year by year: give yearly series of your indices (SERIES).</source>
        <translation>Esta métrica compara año por año: indique las series anuales de sus índices (SERIES).</translation>
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
        <source>This project holds no twinning: make one with “New twinning”.</source>
        <translation>Este proyecto no contiene ningún hermanamiento: cree uno con «Nuevo hermanamiento».</translation>
    </message>
    <message>
        <source>This toolkit was made by a newer version of the plugin: update the plugin to open it.</source>
        <translation>Esta maleta se hizo con una versión más reciente del complemento: actualice el complemento para abrirla.</translation>
    </message>
    <message>
        <source>This twinning holds the invented example: what is marked so was not observed, and nobody is real.</source>
        <translation>Este hermanamiento contiene el ejemplo inventado: lo así marcado no se ha observado y nadie es real.</translation>
    </message>
    <message>
        <source>This twinning is too old: no way leads from its version {version}.</source>
        <translation>Este hermanamiento es demasiado antiguo: no hay paso desde su versión {version}.</translation>
    </message>
    <message>
        <source>This twinning lies on a network drive: one person writes at a time, or copy it to this computer first.</source>
        <translation>Este hermanamiento está en una unidad de red: escribe una sola persona a la vez, o cópielo antes a este ordenador.</translation>
    </message>
    <message>
        <source>This twinning was made by a newer version of the plugin: update the plugin to open it.</source>
        <translation>Este hermanamiento se creó con una versión más reciente del complemento: actualícelo para abrirlo.</translation>
    </message>
    <message>
        <source>Thornthwaite 1948, from monthly means and the length of the day; above 26.5 °C Willmott 1985</source>
        <translation>Thornthwaite 1948, a partir de las medias mensuales y la duración del día; por encima de 26,5 °C, Willmott 1985</translation>
    </message>
    <message>
        <source>Those whose commune is known take part, as you asked.</source>
        <translation>Se tienen en cuenta aquellas cuyo municipio se conoce, como usted ha pedido.</translation>
    </message>
    <message>
        <source>Three climates, season by season</source>
        <translation>Tres climas, estación por estación</translation>
    </message>
    <message>
        <source>Three days on the spot</source>
        <translation>Tres días sobre el terreno</translation>
    </message>
    <message>
        <source>Tick at least one photo.</source>
        <translation>Marque al menos una foto.</translation>
    </message>
    <message>
        <source>Tick at least one poster.</source>
        <translation>Marque al menos un cartel.</translation>
    </message>
    <message>
        <source>Tick the photos that show the same practice.</source>
        <translation>Marque las fotos que muestran la misma práctica.</translation>
    </message>
    <message>
        <source>Tick what you agree to. Each box stands for itself; an empty box is a no.</source>
        <translation>Marque lo que acepta. Cada casilla vale por sí sola; una casilla vacía es un no.</translation>
    </message>
    <message>
        <source>Tick who was there, by pseudonym.</source>
        <translation>Marque quién estaba, por seudónimo.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time to set up</source>
        <translation>Tiempo de puesta en marcha</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title in the twin's language</source>
        <translation>Título en el idioma del gemelo</translation>
    </message>
    <message>
        <source>Titles as they were written on the spot; places as they were pinned.</source>
        <translation>Títulos tal como se escribieron en el lugar; sitios tal como se señalaron.</translation>
    </message>
    <message>
        <source>To ask on the spot</source>
        <translation>Para preguntar en el lugar</translation>
    </message>
    <message>
        <source>To be filled in</source>
        <translation>Para rellenar</translation>
    </message>
    <message>
        <source>To begin with your own pair</source>
        <translation>Para empezar con su propio hermanamiento</translation>
    </message>
    <message>
        <source>To bring back</source>
        <translation>Para traer</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>To learn the tool: practices, a walk, votes and actions that nobody has seen, marked as invented.</source>
        <translation>Para aprender la herramienta: prácticas, un paseo, votos y acciones que nadie ha visto, marcados como inventados.</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Para revisar</translation>
    </message>
    <message>
        <source>To prepare and run the twinning: delegations, journey, visits, walks and workshops, their reports, and nothing else.</source>
        <translation>Preparar y realizar el hermanamiento: delegaciones, viaje, visitas, paseos y talleres, sus informes y nada más.</translation>
    </message>
    <message>
        <source>To see what our summers may be like at the horizon {horizon}, {home} has looked for a commune that lives with such a climate today: it is {twin}, and we are going there to learn.</source>
        <translation>Para ver cómo podrían ser nuestros veranos en el horizonte {horizon}, {home} ha buscado un municipio que vive hoy un clima así: es {twin}, y vamos allí a aprender.</translation>
    </message>
    <message>
        <source>To use these weights again: the name of the file is that of the profile.</source>
        <translation>Para volver a usar estos pesos: el nombre del archivo es el del perfil.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Today, {name}</source>
        <translation>Hoy, {name}</translation>
    </message>
    <message>
        <source>Today: means of 1981-2010. Expected: the middle of the models, and between which figures 8 out of 10 of them lie. Days are estimated from monthly means.</source>
        <translation>Hoy: medias de 1981-2010. Esperado: el centro de los modelos y, entre paréntesis, lo que dan 8 de cada 10. Los números de días se estiman a partir de medias mensuales.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>Together: {words}</source>
        <translation>En conjunto: {words}</translation>
    </message>
    <message>
        <source>Too few cells have all the variables to judge which of them say the same: {cells}.</source>
        <translation>Muy pocas celdas tienen todas las variables como para evaluar cuáles se repiten: {cells}.</translation>
    </message>
    <message>
        <source>Too few forms to tell anything</source>
        <translation>Demasiado pocos formularios para dar cuenta de ellos</translation>
    </message>
    <message>
        <source>Toolkit</source>
        <translation>Maleta de herramientas</translation>
    </message>
    <message>
        <source>Toolkit of the climate twinning {name}</source>
        <translation>Maleta de herramientas del hermanamiento climático {name}</translation>
    </message>
    <message>
        <source>Toolkit with {count} files: {path}</source>
        <translation>Maleta con {count} archivos: {path}</translation>
    </message>
    <message>
        <source>Total of the founding text, written “{quoted}”</source>
        <translation>Total del texto fundador, escrito «{quoted}»</translation>
    </message>
    <message>
        <source>Touch, skin</source>
        <translation>Tacto, piel</translation>
    </message>
    <message>
        <source>Town or suburb</source>
        <translation>Ciudad pequeña o suburbio</translation>
    </message>
    <message>
        <source>Tradition</source>
        <translation>Tradición</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Tren</translation>
    </message>
    <message>
        <source>Train, beds, translator, visits booked; consent forms sent</source>
        <translation>Tren, alojamiento, traductor y visitas reservados; formularios de consentimiento enviados</translation>
    </message>
    <message>
        <source>Train: 2.93 g of CO2e per person and km in a TGV, 8.98 Intercités, 27.7 TER (ADEME, Base Carbone, figures of 2022); 29.6 in an AVE (the 18.4 kg that Renfe prints on a ticket from Madrid to Barcelona, 621 km; UIC EcoPassenger). For other countries the same range serves.</source>
        <translation>Tren: 2,93 g de CO2e por persona y km en TGV, 8,98 en Intercités, 27,7 en TER (ADEME, Base Carbone, valores de 2022); 29,6 en AVE (los 18,4 kg que Renfe imprime en un billete de Madrid a Barcelona, 621 km; UIC EcoPassenger). Para los demás países se usa el mismo intervalo.</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Trayectoria</translation>
    </message>
    <message>
        <source>Transfer to {home}</source>
        <translation>Transferencia a {home}</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Traductor o traductora</translation>
    </message>
    <message>
        <source>Travel note</source>
        <translation>Ficha de viaje</translation>
    </message>
    <message>
        <source>Travel note for a pair of communes</source>
        <translation>Ficha de viaje entre dos municipios</translation>
    </message>
    <message>
        <source>Travel notes for {here}</source>
        <translation>Fichas de viaje desde {here}</translation>
    </message>
    <message>
        <source>Twenty to thirty people: elected, staff and members of associations from five domains on both sides, so that everybody has a counterpart. What is missing is told by the dock, and hinders nothing.</source>
        <translation>De veinte a treinta personas: cargos electos, personal y miembros de asociaciones de cinco ámbitos de las dos partes, para que todos tengan un homólogo. El panel indica lo que falta, sin bloquear nada.</translation>
    </message>
    <message>
        <source>Twin commune</source>
        <translation>Municipio gemelo</translation>
    </message>
    <message>
        <source>Twin commune: what was seen</source>
        <translation>Municipio gemelo: lo que se ha visto</translation>
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
        <source>Twin town, if there is one already</source>
        <translation>Ciudad hermanada, si ya hay una</translation>
    </message>
    <message>
        <source>Twinned since</source>
        <translation>Hermanados desde</translation>
    </message>
    <message>
        <source>Twinning</source>
        <translation>Hermanamiento</translation>
    </message>
    <message>
        <source>Twins are compared by the cell of each commune's town instead. At the same elevation that is nearly the same: over the French communes the two differ by 0.002 °C and 0.01 % of the year's rain in the middle, by 0.09 °C and 3.4 % at the 95th percentile, well within the error of the data.</source>
        <translation>Los gemelos, en cambio, se comparan por la celda del núcleo principal de cada municipio. A la misma altitud es casi lo mismo: en los municipios franceses, la diferencia entre ambas es de 0,002 °C y del 0,01 % de la lluvia del año en la mediana, y de 0,09 °C y del 3,4 % en el percentil 95, muy por debajo del error de los datos.</translation>
    </message>
    <message>
        <source>Twins of many communes</source>
        <translation>Gemelos de muchos municipios</translation>
    </message>
    <message>
        <source>Two bands are called “{name}”: name each band for what it holds.</source>
        <translation>Dos bandas se llaman «{name}»: dé a cada banda el nombre de lo que contiene.</translation>
    </message>
    <message>
        <source>Two communes side by side</source>
        <translation>Dos municipios lado a lado</translation>
    </message>
    <message>
        <source>Two copies: one for you, one for the town hall, kept apart from the data of the twinning.</source>
        <translation>Dos ejemplares: uno para usted, otro para el ayuntamiento, guardado aparte de los datos del hermanamiento.</translation>
    </message>
    <message>
        <source>Two futures are called {name}: give each model a name of its own.</source>
        <translation>Dos futuros se llaman {name}: dé a cada modelo un nombre propio.</translation>
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
        <source>Two tasks of the kit have the same code.</source>
        <translation>Dos tareas de la maleta tienen el mismo código.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Type of event</source>
        <translation>Tipo de acto</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Type of measure</source>
        <translation>Tipo de medida</translation>
    </message>
    <message>
        <source>Type the name of your commune, or its code, and choose it.</source>
        <translation>Escriba el nombre de su municipio, o su código, y elíjalo.</translation>
    </message>
    <message>
        <source>Under 1 strong analogue, 1 to 2 good, 2 to 4 partial, 4 or more none.</source>
        <translation>Menos de 1, análogo fuerte; de 1 a 2, bueno; de 2 a 4, parcial; 4 o más, no es análogo.</translation>
    </message>
    <message>
        <source>Under each: how alike they are by each criterion, from the most to the least.</source>
        <translation>Debajo de cada uno: su semejanza en cada criterio, de mayor a menor.</translation>
    </message>
    <message>
        <source>Under study</source>
        <translation>En estudio</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Under which others may use your texts and data. A photo keeps the licence that stands with it.</source>
        <translation>Con la que otros pueden usar sus textos y sus datos. Una foto conserva la licencia que la acompaña.</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Unit of rain</source>
        <translation>Unidad de la lluvia</translation>
    </message>
    <message>
        <source>Unit of temperatures</source>
        <translation>Unidad de las temperaturas</translation>
    </message>
    <message>
        <source>Unknown horizon “{name}”.</source>
        <translation>Horizonte desconocido: «{name}».</translation>
    </message>
    <message>
        <source>Unknown metric “{name}”.</source>
        <translation>Métrica desconocida: «{name}».</translation>
    </message>
    <message>
        <source>Unknown of the target itself, and so of no use here: {names}.</source>
        <translation>Se desconocen en el propio objetivo, por tanto sin utilidad aquí: {names}.</translation>
    </message>
    <message>
        <source>Unknown variable “{name}”.</source>
        <translation>Variable desconocida: «{name}».</translation>
    </message>
    <message>
        <source>Unmatched rows</source>
        <translation>Filas no vinculadas</translation>
    </message>
    <message>
        <source>Unpacked, the toolkit would be far too large: it is not opened.</source>
        <translation>Descomprimida, la maleta sería desmesurada: no se abre.</translation>
    </message>
    <message>
        <source>Until the date noted with your data, at the latest one year after the end of the project; then they are deleted. Results in which nobody can be recognised are kept.</source>
        <translation>Hasta la fecha anotada con sus datos, como muy tarde un año después del fin del proyecto; entonces se borran. Los resultados en que no se reconoce a nadie se conservan.</translation>
    </message>
    <message>
        <source>Urban strategies for the local climate</source>
        <translation>Estrategias urbanas frente al clima local</translation>
    </message>
    <message>
        <source>Use a field of unique keys (uuid) instead.</source>
        <translation>Use en su lugar un campo de claves únicas (uuid).</translation>
    </message>
    <message>
        <source>Used by the strict filters only.</source>
        <translation>Solo se usa con los filtros estrictos.</translation>
    </message>
    <message>
        <source>Useful whatever the climate</source>
        <translation>Útil sea cual sea el clima</translation>
    </message>
    <message>
        <source>Useful whatever the climate (no regret)</source>
        <translation>Útil sea cual sea el clima (sin arrepentimiento)</translation>
    </message>
    <message>
        <source>Validate with the twin commune what is called a good practice: effects, limits, evidence.</source>
        <translation>Valide con el municipio gemelo lo que se llama una buena práctica: efectos, límites, prueba.</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Validado</translation>
    </message>
    <message>
        <source>Validated as a good practice.</source>
        <translation>Validada como buena práctica.</translation>
    </message>
    <message>
        <source>Validated by</source>
        <translation>Validada por</translation>
    </message>
    <message>
        <source>Validated good practice</source>
        <translation>Buena práctica validada</translation>
    </message>
    <message>
        <source>Validated on</source>
        <translation>Validada el</translation>
    </message>
    <message>
        <source>Validated practices of the twin</source>
        <translation>Prácticas validadas del gemelo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Values of the chart</source>
        <translation>Valores del gráfico</translation>
    </message>
    <message>
        <source>Values that no climate can have were taken as no data; those that the cluster met are not counted.</source>
        <translation>Los valores que ningún clima puede tener se han tratado como ausencia de datos; los encontrados en el cálculo repartido entre varias máquinas (Dask) no se cuentan.</translation>
    </message>
    <message>
        <source>Variability from year to year: from the data of this plugin, for no series were given.</source>
        <translation>Variabilidad de un año a otro: según los datos de este complemento, a falta de series.</translation>
    </message>
    <message>
        <source>Variability from year to year: from your series ({count} years).</source>
        <translation>Variabilidad de un año a otro: según sus series ({count} años).</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Variables compared</source>
        <translation>Variables comparadas</translation>
    </message>
    <message>
        <source>Variables that count more or less than others: tas_jja=2; pr_jja=0.5. What is not named weighs 1; only the ratios count. All weigh the same when empty.</source>
        <translation>Las variables que cuentan más o menos que las demás: tas_jja=2; pr_jja=0,5. Las que no se nombran tienen un peso de 1; solo cuentan las proporciones entre los pesos. Todas pesan lo mismo si se deja vacío.</translation>
    </message>
    <message>
        <source>Variables that the others nearly give (inflation factor above 10)</source>
        <translation>Variables que casi se deducen de las demás (factor de inflación superior a 10)</translation>
    </message>
    <message>
        <source>Version of the plugin</source>
        <translation>Versión del complemento</translation>
    </message>
    <message>
        <source>Video call of the counterparts, domain by domain; questions exchanged</source>
        <translation>Videollamada de los homólogos, ámbito por ámbito; preguntas intercambiadas</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Visit reports</source>
        <translation>Informes de visitas</translation>
    </message>
    <message>
        <source>Visit reports: {name}</source>
        <translation>Informes de visitas: {name}</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Visits by domain in the morning; sensory walk at the hottest hour; themes workshop</source>
        <translation>Visitas por ámbito por la mañana; paseo sensible a la hora más cálida; taller temático</translation>
    </message>
    <message>
        <source>Visits that were missing; actions workshop; first words in public; departure</source>
        <translation>Visitas que faltaban; taller de acciones; primeras palabras en público; salida</translation>
    </message>
    <message>
        <source>Visits, walks and workshops</source>
        <translation>Visitas, paseos y talleres</translation>
    </message>
    <message>
        <source>Voter</source>
        <translation>Votante</translation>
    </message>
    <message>
        <source>Votes are those of the people who were there, not of the inhabitants. The spread of the votes and the stability of the ranks say how firm they are.</source>
        <translation>Los votos son de las personas presentes, no de los vecinos. La dispersión de los votos y la estabilidad de los puestos dicen su firmeza.</translation>
    </message>
    <message>
        <source>Votes on what transfers</source>
        <translation>Votos sobre lo transferible</translation>
    </message>
    <message>
        <source>Votes: {title}</source>
        <translation>Votos: {title}</translation>
    </message>
    <message>
        <source>Walker</source>
        <translation>Caminante</translation>
    </message>
    <message>
        <source>Warming here over the year (°C)</source>
        <translation>Calentamiento aquí, de media anual (°C)</translation>
    </message>
    <message>
        <source>Warming of the world</source>
        <translation>Calentamiento del mundo</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Water a year</source>
        <translation>Agua al año</translation>
    </message>
    <message>
        <source>Water management</source>
        <translation>Gestión del agua</translation>
    </message>
    <message>
        <source>Water point</source>
        <translation>Punto de agua</translation>
    </message>
    <message>
        <source>Water scarcity</source>
        <translation>Escasez de agua</translation>
    </message>
    <message>
        <source>Water used (m³ a year)</source>
        <translation>Agua usada (m³ al año)</translation>
    </message>
    <message>
        <source>Way to go</source>
        <translation>Medio de transporte</translation>
    </message>
    <message>
        <source>Way to that climate already travelled there</source>
        <translation>Camino hacia ese clima ya recorrido allí</translation>
    </message>
    <message>
        <source>Way travelled</source>
        <translation>Camino recorrido</translation>
    </message>
    <message>
        <source>Ways to go</source>
        <translation>Medios de transporte</translation>
    </message>
    <message>
        <source>We bring practices home, vote on what suits us, and say in public what we keep and what we do not.</source>
        <translation>Traemos prácticas, votamos lo que nos conviene y decimos en público lo que guardamos y lo que dejamos.</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Tiempo que hacía</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Weights of the variables</source>
        <translation>Pesos de las variables</translation>
    </message>
    <message>
        <source>Weights of the variables, 1 on average: {list}.</source>
        <translation>Pesos de las variables, 1 de media: {list}.</translation>
    </message>
    <message>
        <source>Were there ({count}): {names}</source>
        <translation>Estaban ({count}): {names}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>What I agree to</source>
        <translation>Lo que acepto</translation>
    </message>
    <message>
        <source>What a few people felt on one day: neither a measurement nor a survey. Where they disagree, that is part of the result.</source>
        <translation>Lo que unas pocas personas sintieron un día: ni una medición ni una encuesta. Sus desacuerdos son parte del resultado.</translation>
    </message>
    <message>
        <source>What brought me most:</source>
        <translation>Lo que más me aportó:</translation>
    </message>
    <message>
        <source>What came out of it</source>
        <translation>Lo que resultó</translation>
    </message>
    <message>
        <source>What can come home</source>
        <translation>Lo que se puede transferir</translation>
    </message>
    <message>
        <source>What did the changes cost, who paid, and what did they bring in?</source>
        <translation>¿Qué costaron los cambios, quién pagó y qué aportaron?</translation>
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
        <source>What do neighbours do for each other when it is hot, and who starts it?</source>
        <translation>¿Qué hacen los vecinos unos por otros cuando hace calor, y quién empieza?</translation>
    </message>
    <message>
        <source>What do the planning rules demand of a new building, and what do they forbid?</source>
        <translation>¿Qué exigen las normas urbanísticas a un edificio nuevo y qué prohíben?</translation>
    </message>
    <message>
        <source>What else is gained: health, nature, links, savings?</source>
        <translation>¿Qué más se gana: salud, naturaleza, vínculos, ahorro?</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Siguientes pasos</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>What is against stands beside what is for, and those who disagree are heard.</source>
        <translation>Lo que está en contra figura junto a lo que está a favor, y se escucha a quienes no están de acuerdo.</translation>
    </message>
    <message>
        <source>What is alike</source>
        <translation>En qué se parecen</translation>
    </message>
    <message>
        <source>What is done with rain, and with water that was used once?</source>
        <translation>¿Qué se hace con la lluvia y con el agua ya usada una vez?</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Lo que se conserva</translation>
    </message>
    <message>
        <source>What is kept, and why</source>
        <translation>Lo que se conserva y por qué</translation>
    </message>
    <message>
        <source>What is left when the most redundant is dropped, one by one: {names}.</source>
        <translation>Lo que queda al quitar una a una las variables más redundantes: {names}.</translation>
    </message>
    <message>
        <source>What is made of the case besides its data and project: documents, the kit filled in, posters, and the backward plan where the departure is set. What is to be filled in always goes with it.</source>
        <translation>Lo que se crea del caso además de sus datos y su proyecto: documentos, la maleta rellenada, carteles y la planificación inversa si la salida está fijada. Lo que hay que rellenar siempre va incluido.</translation>
    </message>
    <message>
        <source>What is missing for a cost here, by practice</source>
        <translation>Lo que falta para un coste aquí, por práctica</translation>
    </message>
    <message>
        <source>What is missing for the costs</source>
        <translation>Lo que falta para los costes</translation>
    </message>
    <message>
        <source>What is not in it</source>
        <translation>Lo que no está</translation>
    </message>
    <message>
        <source>What is unknown</source>
        <translation>Lo que se desconoce</translation>
    </message>
    <message>
        <source>What is unknown is left out of the mean: it never counts as likeness.</source>
        <translation>Lo que se desconoce no entra en la media: nunca cuenta como semejanza.</translation>
    </message>
    <message>
        <source>What is unknown of a feature counts as the mean likeness of all: to be unknown is neither an advantage nor a fault.</source>
        <translation>Lo que se desconoce de un objeto espacial cuenta como la semejanza media de todos: ser desconocido no es ni una ventaja ni un defecto.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What makes it succeed</source>
        <translation>Factores de éxito</translation>
    </message>
    <message>
        <source>What makes it work</source>
        <translation>Lo que la hace funcionar</translation>
    </message>
    <message>
        <source>What matters when communes are compared. {names}.</source>
        <translation>Lo que importa al comparar municipios. {names}.</translation>
    </message>
    <message>
        <source>What must be changed?</source>
        <translation>¿Qué hay que cambiar?</translation>
    </message>
    <message>
        <source>What must be kept the next time?</source>
        <translation>¿Qué hay que conservar la próxima vez?</translation>
    </message>
    <message>
        <source>What not to promise</source>
        <translation>Lo que no hay que prometer</translation>
    </message>
    <message>
        <source>What resembles {target}</source>
        <translation>Lo que se parece a {target}</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Argumentos en contra</translation>
    </message>
    <message>
        <source>What the commune has already</source>
        <translation>Lo que el municipio ya tiene</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Contenido del archivo</translation>
    </message>
    <message>
        <source>What the indicators mean</source>
        <translation>Qué significan los indicadores</translation>
    </message>
    <message>
        <source>What the participants of {name} say after the journey.</source>
        <translation>Lo que dicen los participantes de {name} tras el viaje.</translation>
    </message>
    <message>
        <source>What the walkers felt</source>
        <translation>Lo que sintieron los caminantes</translation>
    </message>
    <message>
        <source>What they answer to most: {hazards}.</source>
        <translation>A qué responden más: {hazards}.</translation>
    </message>
    <message>
        <source>What this belongs to was removed in another window, or by another person: nothing was saved.</source>
        <translation>Aquello a lo que pertenece esto se ha eliminado en otra ventana o por otra persona: no se ha guardado nada.</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Qué hacer primero</translation>
    </message>
    <message>
        <source>What to do: {advice}</source>
        <translation>Qué hacer: {advice}</translation>
    </message>
    <message>
        <source>What transfers</source>
        <translation>Transferible</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Lo que se ha adaptado</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Lo que se decidió</translation>
    </message>
    <message>
        <source>What was felt</source>
        <translation>Lo que se sintió</translation>
    </message>
    <message>
        <source>What was felt and measured</source>
        <translation>Lo que se sintió y se midió</translation>
    </message>
    <message>
        <source>What was learned is given back to the commune that was visited, and to all others under an open licence.</source>
        <translation>Lo aprendido se devuelve al municipio visitado y a todos los demás con licencia abierta.</translation>
    </message>
    <message>
        <source>What was put right</source>
        <translation>Lo que se ha corregido</translation>
    </message>
    <message>
        <source>What was seen, heard and decided between {home} and {twin}, event by event. People are counted, never named.</source>
        <translation>Lo visto, oído y decidido entre {home} y {twin}, acto por acto. Las personas se cuentan, nunca se nombran.</translation>
    </message>
    <message>
        <source>What was to be changed is no longer in “{layer}”.</source>
        <translation>Lo que se iba a cambiar ya no está en «{layer}».</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Lo que encontramos</translation>
    </message>
    <message>
        <source>What we have</source>
        <translation>Nuestras medidas</translation>
    </message>
    <message>
        <source>What we saw in {twin}</source>
        <translation>Lo que vimos en {twin}</translation>
    </message>
    <message>
        <source>What we take home</source>
        <translation>Lo que nos llevamos</translation>
    </message>
    <message>
        <source>What {home} and {twin} made of it. Read it as an example, not as a rule.</source>
        <translation>Lo que {home} y {twin} han hecho con ello. Léase como un ejemplo, no como una regla.</translation>
    </message>
    <message>
        <source>What {home} could do first</source>
        <translation>Lo que {home} podría hacer primero</translation>
    </message>
    <message>
        <source>What {home} has already</source>
        <translation>Lo que {home} ya tiene</translation>
    </message>
    <message>
        <source>What {twin} does, what {home} has</source>
        <translation>Lo que hace {twin}, lo que tiene {home}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Cuándo y dónde</translation>
    </message>
    <message>
        <source>When the place changes, the equal one nearest to the place before is taken among those at least this far from it; where there is none, the best.</source>
        <translation>Cuando el lugar cambia, se toma, entre los lugares equivalentes que están al menos a esta distancia del anterior, el más cercano a él; a falta de este, el mejor.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where can people cool down, until what hour, and who has the key?</source>
        <translation>¿Dónde puede uno refrescarse, hasta qué hora y quién tiene la llave?</translation>
    </message>
    <message>
        <source>Where does the water come from in August, and what happens when it runs short?</source>
        <translation>¿De dónde viene el agua en agosto y qué pasa cuando falta?</translation>
    </message>
    <message>
        <source>Where is the climate of {name} at the {horizon} horizon lived today?</source>
        <translation>¿Dónde se vive hoy el clima esperado para {name} en el horizonte {horizon}?</translation>
    </message>
    <message>
        <source>Where is there shade at three in the afternoon, and who decided that it should be there?</source>
        <translation>¿Dónde hay sombra a las tres de la tarde y quién decidió que la hubiera?</translation>
    </message>
    <message>
        <source>Where the climate expected in {home} is lived today</source>
        <translation>Dónde se vive hoy el clima que se espera en {home}</translation>
    </message>
    <message>
        <source>Where the climate to come is lived today</source>
        <translation>Dónde se vive hoy el clima que viene</translation>
    </message>
    <message>
        <source>Where the journey starts: country and code, for example FR:31107 for Carbonne.</source>
        <translation>Punto de partida del viaje: país y código, por ejemplo FR:31107 para Carbonne.</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Where to put it</source>
        <translation>Dónde ponerla</translation>
    </message>
    <message>
        <source>Where to put the twinning</source>
        <translation>Dónde poner el hermanamiento</translation>
    </message>
    <message>
        <source>Which conflicts of use were there, who lost, and how were they settled?</source>
        <translation>¿Qué conflictos de uso hubo, quién perdió y cómo se resolvieron?</translation>
    </message>
    <message>
        <source>Which crops, trades and shops live well with this climate, and which have gone?</source>
        <translation>¿Qué cultivos, oficios y comercios viven bien con este clima y cuáles han desaparecido?</translation>
    </message>
    <message>
        <source>Which diseases, insects or allergies have come or spread?</source>
        <translation>¿Qué enfermedades, insectos o alergias han llegado o se han extendido?</translation>
    </message>
    <message>
        <source>Which habits are old, and which came in the last twenty years?</source>
        <translation>¿Qué costumbres son antiguas y cuáles de los últimos veinte años?</translation>
    </message>
    <message>
        <source>Which licence goes with which file stands in {name}.</source>
        <translation>La licencia de cada archivo figura en {name}.</translation>
    </message>
    <message>
        <source>Which of them count, and how</source>
        <translation>Cuáles cuentan, y cómo</translation>
    </message>
    <message>
        <source>Which risks are insured, and which no longer are?</source>
        <translation>¿Qué riesgos están asegurados y cuáles ya no?</translation>
    </message>
    <message>
        <source>Which streets, yards and buildings stay cool without machines, and by what?</source>
        <translation>¿Qué calles, patios y edificios se mantienen frescos sin máquinas y gracias a qué?</translation>
    </message>
    <message>
        <source>Which works of the last ten years would not be done again, and why?</source>
        <translation>¿Qué obras de los últimos diez años no se repetirían y por qué?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who is involved</source>
        <translation>Quién participa</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Quién es responsable</translation>
    </message>
    <message>
        <source>Who lives today with the climate that {home} expects at the {horizon} horizon, and resembles us?</source>
        <translation>¿Quién vive hoy con el clima esperado para {home} en el horizonte {horizon} y se nos parece?</translation>
    </message>
    <message>
        <source>Who made the figures; the name of the file when empty.</source>
        <translation>Quién ha elaborado los valores; el nombre del archivo si se deja vacío.</translation>
    </message>
    <message>
        <source>Who may take how much, who decides, and who checks?</source>
        <translation>¿Quién puede tomar cuánto, quién decide y quién comprueba?</translation>
    </message>
    <message>
        <source>Who says that it is good for us?</source>
        <translation>¿Quién dice que es bueno para nosotros?</translation>
    </message>
    <message>
        <source>Who sees them</source>
        <translation>Quién los ve</translation>
    </message>
    <message>
        <source>Who suffers first from the heat, how are they known, and who calls on them?</source>
        <translation>¿Quién sufre primero el calor, cómo se sabe y quién los visita?</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Quién participa</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Quién estaba</translation>
    </message>
    <message>
        <source>Who: {who}</source>
        <translation>Quién: {who}</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why so far, and not a neighbour?</source>
        <translation>¿Por qué tan lejos y no un vecino?</translation>
    </message>
    <message>
        <source>Why this twin?</source>
        <translation>¿Por qué este gemelo?</translation>
    </message>
    <message>
        <source>Why {twin} and not another?</source>
        <translation>¿Por qué {twin} y no otro?</translation>
    </message>
    <message>
        <source>Why {twin}?</source>
        <translation>¿Por qué {twin}?</translation>
    </message>
    <message>
        <source>Wildfires</source>
        <translation>Incendios forestales</translation>
    </message>
    <message>
        <source>Wind (m/s)</source>
        <translation>Viento (m/s)</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Within a month: good practices validated with the twin; actions ranked; feedback of the participants.</source>
        <translation>En el plazo de un mes: buenas prácticas validadas con el gemelo; acciones priorizadas; valoraciones de los participantes.</translation>
    </message>
    <message>
        <source>Within a month: tell your service or your association what you keep and what you drop.</source>
        <translation>En el plazo de un mes: diga a su servicio o asociación lo que guarda y lo que deja.</translation>
    </message>
    <message>
        <source>Within a week: reports of the visits, read over by both communes.</source>
        <translation>En el plazo de una semana: informes de las visitas, revisados por los dos municipios.</translation>
    </message>
    <message>
        <source>Within three months: the toolkit is published, without personal data, for the next commune.</source>
        <translation>En el plazo de tres meses: la maleta se publica, sin datos personales, para el siguiente municipio.</translation>
    </message>
    <message>
        <source>Within two months: study report, posters for both town halls, presentation to both councils.</source>
        <translation>En el plazo de dos meses: informe de estudio, carteles para los dos ayuntamientos, presentación a los dos plenos.</translation>
    </message>
    <message>
        <source>Without QGIS, begin with the sheets and mails of the kit: any office program opens them.</source>
        <translation>Sin QGIS, empiece por las fichas y los correos de la maleta: cualquier programa de oficina los abre.</translation>
    </message>
    <message>
        <source>Without a theme or a domain, and so not above:</source>
        <translation>Sin tema o sin ámbito, y por eso no están arriba:</translation>
    </message>
    <message>
        <source>Without the futures' own past (BASELINE) nothing shows that today and future start from the same climate.</source>
        <translation>Sin el pasado propio de los futuros (BASELINE), nada muestra que hoy y futuro partan del mismo clima.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words and senses</source>
        <translation>Palabras y sentidos</translation>
    </message>
    <message>
        <source>Words heard</source>
        <translation>Palabras oídas</translation>
    </message>
    <message>
        <source>World {level} warmer than before industry: {place}</source>
        <translation>Mundo a {level} respecto a la era preindustrial: {place}</translation>
    </message>
    <message>
        <source>Would it take effect before the horizon?</source>
        <translation>¿Tendría efecto antes del horizonte?</translation>
    </message>
    <message>
        <source>Would the inhabitants accept it?</source>
        <translation>¿La aceptarían los vecinos?</translation>
    </message>
    <message>
        <source>Write down the three decisions of the coming years for which you want an answer.</source>
        <translation>Escriba las tres decisiones de los próximos años para las que quiere una respuesta.</translation>
    </message>
    <message>
        <source>Write the name of the commune as author in the properties of the project.</source>
        <translation>Escriba el nombre del municipio como autor en las propiedades del proyecto.</translation>
    </message>
    <message>
        <source>Write who votes: a pseudonym will do.</source>
        <translation>Escriba quién vota: basta un seudónimo.</translation>
    </message>
    <message>
        <source>Writer of the report</source>
        <translation>Redacción del informe</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Year of the costs</source>
        <translation>Año de los costes</translation>
    </message>
    <message>
        <source>Year of the population</source>
        <translation>Año de la población</translation>
    </message>
    <message>
        <source>Yearly cost</source>
        <translation>Coste anual</translation>
    </message>
    <message>
        <source>Yearly cost (€)</source>
        <translation>Coste anual (€)</translation>
    </message>
    <message>
        <source>Years: when mainland France stands at each level on TRACC, the official reference path ({dates}), with straight lines from {start} (the middle of 1981-2010), between its dates and beyond the last. They serve to read and play the trajectory; they are not a forecast.</source>
        <translation>Años: aquellos en los que la Francia continental alcanza cada nivel según la TRACC, la trayectoria oficial de calentamiento de referencia ({dates}), con líneas rectas desde {start} (mitad de 1981-2010), entre sus fechas y más allá de la última. Sirven para leer y animar la trayectoria; no son una previsión.</translation>
    </message>
    <message>
        <source>Yes: both delegations are complete.</source>
        <translation>Sí: las dos delegaciones están completas.</translation>
    </message>
    <message>
        <source>You are editing this layer: it is saved when you save your edits.</source>
        <translation>Está editando esta capa: se guardará cuando guarde sus cambios.</translation>
    </message>
    <message>
        <source>You go to {twin} to see how your own work is done in a climate that {home} will have at the horizon {horizon}.</source>
        <translation>Va a {twin} a ver cómo se hace su propio trabajo con un clima que {home} tendrá en el horizonte {horizon}.</translation>
    </message>
    <message>
        <source>You hold the delegation of {commune} together, before, during and after the journey.</source>
        <translation>Usted mantiene unida la delegación de {commune}, antes, durante y después del viaje.</translation>
    </message>
    <message>
        <source>You let {home} and {twin} understand each other, down to the words of each trade.</source>
        <translation>Usted hace que {home} y {twin} se entiendan, hasta en las palabras de cada oficio.</translation>
    </message>
    <message>
        <source>You receive your counterpart of {home}, who comes to learn how {twin} lives with its climate.</source>
        <translation>Usted recibe a su homólogo de {home}, que viene a aprender cómo vive {twin} con su clima.</translation>
    </message>
    <message>
        <source>You see to it that what is said of {home} and {twin} is right, complete and honest about its limits.</source>
        <translation>Usted cuida de que lo que se dice de {home} y {twin} sea correcto, completo y franco sobre sus límites.</translation>
    </message>
    <message>
        <source>You take part all the same: nothing is noted of you, and no photo shows you.</source>
        <translation>Participa igualmente: no se anota nada de usted y ninguna foto le muestra.</translation>
    </message>
    <message>
        <source>You will be asked</source>
        <translation>Le preguntarán</translation>
    </message>
    <message>
        <source>Your consent (article 6(1)(a) of Regulation (EU) 2016/679, GDPR). You may take it back at any time, without a reason and without any consequence; what was done before stays lawful.</source>
        <translation>Su consentimiento (artículo 6.1.a del Reglamento (UE) 2016/679, RGPD). Puede retirarlo en cualquier momento, sin motivo ni consecuencia; lo hecho antes sigue siendo lícito.</translation>
    </message>
    <message>
        <source>Your image is yours (in France article 9 of the Civil Code, in Spain Organic Law 1/1982). Photos are published without the place and the time at which they were taken; they serve neither publicity nor any other subject, and no money is paid or asked for them.</source>
        <translation>Su imagen es suya (en Francia artículo 9 del Código Civil, en España Ley Orgánica 1/1982). Las fotos se publican sin el lugar ni la hora en que se tomaron; no sirven para publicidad ni otro asunto, y no se paga ni se pide dinero por ellas.</translation>
    </message>
    <message>
        <source>Your own indicators</source>
        <translation>Sus propios indicadores</translation>
    </message>
    <message>
        <source>Your own rasters need both a climate of today (REFERENCE) and futures (FUTURES).</source>
        <translation>Sus propios rásteres deben dar a la vez un clima de hoy (REFERENCE) y unos futuros (FUTURES).</translation>
    </message>
    <message>
        <source>Your reference rasters have no data at this place.</source>
        <translation>Sus rásteres de referencia no tienen datos en este lugar.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Sus derechos</translation>
    </message>
    <message>
        <source>Your yearly series (SERIES) do not reach this place.</source>
        <translation>Sus series anuales (SERIES) no llegan a este lugar.</translation>
    </message>
    <message>
        <source>Zech-Aslan energy</source>
        <translation>energía de Zech-Aslan</translation>
    </message>
    <message>
        <source>a code of no known country</source>
        <translation>se desconoce el país del código</translation>
    </message>
    <message>
        <source>a code of {digits} digits: a département, a province or a total?</source>
        <translation>código de {digits} cifras: ¿un departamento, una provincia o un total?</translation>
    </message>
    <message>
        <source>a code that no commune has or had</source>
        <translation>código que ningún municipio tiene ni ha tenido</translation>
    </message>
    <message>
        <source>a former code whose commune is not in the data</source>
        <translation>código antiguo cuyo municipio no está en los datos</translation>
    </message>
    <message>
        <source>a former code, now part of {own}: {there} of its {all} former parts are in the table</source>
        <translation>código antiguo, hoy parte de {own}: {there} de sus {all} antiguas partes están en la tabla</translation>
    </message>
    <message>
        <source>a level of your own</source>
        <translation>un nivel a su elección</translation>
    </message>
    <message>
        <source>a new practice</source>
        <translation>una práctica nueva</translation>
    </message>
    <message>
        <source>a world {level:.1f} °C warmer than in 1850-1900</source>
        <translation>un mundo {level:.1f} °C más cálido que en 1850-1900</translation>
    </message>
    <message>
        <source>about 2022</source>
        <translation>hacia 2022</translation>
    </message>
    <message>
        <source>above</source>
        <translation>por encima</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>access to the train</source>
        <translation>acceso al tren</translation>
    </message>
    <message>
        <source>action from a practice</source>
        <translation>acción a partir de una práctica</translation>
    </message>
    <message>
        <source>actions on which they disagree</source>
        <translation>acciones en las que no están de acuerdo</translation>
    </message>
    <message>
        <source>actions proposed</source>
        <translation>acciones propuestas</translation>
    </message>
    <message>
        <source>actions that it could take</source>
        <translation>acciones que podría emprender</translation>
    </message>
    <message>
        <source>against: {list}</source>
        <translation>en contra: {list}</translation>
    </message>
    <message>
        <source>agreement of the models</source>
        <translation>acuerdo de los modelos</translation>
    </message>
    <message>
        <source>air {value:.1f} °C</source>
        <translation>aire {value:.1f} °C</translation>
    </message>
    <message>
        <source>all, or for example ES, PT</source>
        <translation>todos, o por ejemplo ES, PT</translation>
    </message>
    <message>
        <source>already twinned</source>
        <translation>ya hermanado</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>ambiguas</translation>
    </message>
    <message>
        <source>an aid to discussion, not a mark of effectiveness</source>
        <translation>una ayuda para el debate, no una nota de eficacia</translation>
    </message>
    <message>
        <source>an analogue in this pool</source>
        <translation>un análogo entre los lugares comparados</translation>
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
        <source>aridity</source>
        <translation>aridez</translation>
    </message>
    <message>
        <source>aridity index of De Martonne (low is dry)</source>
        <translation>índice de aridez de De Martonne (bajo = seco)</translation>
    </message>
    <message>
        <source>aridity index of UNEP (below 0.65 is dry land)</source>
        <translation>índice de aridez del PNUMA (tierra seca por debajo de 0,65)</translation>
    </message>
    <message>
        <source>as seen by {home}</source>
        <translation>vistas por {home}</translation>
    </message>
    <message>
        <source>as the crow flies</source>
        <translation>en línea recta</translation>
    </message>
    <message>
        <source>as the files say</source>
        <translation>como dicen los archivos</translation>
    </message>
    <message>
        <source>at home at the horizon, with the range of the models</source>
        <translation>aquí en el horizonte, con el intervalo de los modelos</translation>
    </message>
    <message>
        <source>at home today</source>
        <translation>aquí hoy</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>al menos</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>author not told</source>
        <translation>autor no indicado</translation>
    </message>
    <message>
        <source>auto: as the files say; choose where they do not.</source>
        <translation>auto: lo que dicen los archivos; elija cuando no lo dicen.</translation>
    </message>
    <message>
        <source>auto: read from each column; comma or point where a column such as 1.234 does not tell.</source>
        <translation>auto: se deduce de cada columna; comma (coma) o point (punto) cuando una columna, por ejemplo con 1.234, no permite saberlo.</translation>
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
        <source>averaged</source>
        <translation>promediado</translation>
    </message>
    <message>
        <source>backward plan</source>
        <translation>planificación inversa</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>barras verticales</translation>
    </message>
    <message>
        <source>before TRACC's first date</source>
        <translation>antes de la primera fecha de la TRACC</translation>
    </message>
    <message>
        <source>below</source>
        <translation>por debajo</translation>
    </message>
    <message>
        <source>between TRACC's dates</source>
        <translation>entre las fechas de la TRACC</translation>
    </message>
    <message>
        <source>between the hottest and the coolest ground measured</source>
        <translation>entre el suelo más caliente y el más fresco medidos</translation>
    </message>
    <message>
        <source>beyond TRACC's last date</source>
        <translation>más allá de la última fecha de la TRACC</translation>
    </message>
    <message>
        <source>bio5 − bio6</source>
        <translation>bio5 − bio6</translation>
    </message>
    <message>
        <source>both cities</source>
        <translation>ambos densamente poblados</translation>
    </message>
    <message>
        <source>both on one sheet</source>
        <translation>los dos en una hoja</translation>
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
        <source>bring up to date, keep my changes</source>
        <translation>actualizar, conservar mis cambios</translation>
    </message>
    <message>
        <source>built land</source>
        <translation>suelo urbano</translation>
    </message>
    <message>
        <source>built-up</source>
        <translation>suelo urbano</translation>
    </message>
    <message>
        <source>car, alone</source>
        <translation>coche, una sola persona a bordo</translation>
    </message>
    <message>
        <source>car, three aboard</source>
        <translation>coche, tres personas a bordo</translation>
    </message>
    <message>
        <source>cells separated by {separator}</source>
        <translation>separador de las celdas: {separator}</translation>
    </message>
    <message>
        <source>check,verify,repair,project,qfield,mergin,paths,photos,twinning</source>
        <translation>comprobar,verificar,reparar,proyecto,qfield,mergin,rutas,fotos,hermanamiento</translation>
    </message>
    <message>
        <source>city</source>
        <translation>densamente poblado</translation>
    </message>
    <message>
        <source>climate fits</source>
        <translation>el clima encaja</translation>
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
        <source>climate,bioclim,BIO1,seasons,aridity,degree days,summer days,frost days,tropical nights,WorldClim,ETCCDI</source>
        <translation>clima,variables climáticas,bioclim,bioclimático,BIO1,estaciones,aridez,grados-día,días de verano,verano,días de helada,heladas,noches tropicales,lluvia,WorldClim,ETCCDI</translation>
    </message>
    <message>
        <source>climate,mean,zonal,polygon,commune,temperature,rain,heat,frost,days,statistics</source>
        <translation>clima,temperatura,lluvia,calor,heladas,días,media,zonal,estadísticas zonales,estadísticas,polígono,contorno,municipio,altitud</translation>
    </message>
    <message>
        <source>climate,novelty,no analogue,best analogue,sigma,commune,future,2050</source>
        <translation>clima,inédito,novedad,sin análogo,ningún análogo,mejor análogo,sigma,municipio,futuro,2050</translation>
    </message>
    <message>
        <source>climate,reverse,analogue,learn,twin,commune,future,2050</source>
        <translation>clima,inverso,análogo,aprender,experiencia,compartir,gemelo,hermanamiento,municipio,futuro,2050</translation>
    </message>
    <message>
        <source>climate,trajectory,warming level,twin,analogue,time,animation,temporal,TRACC,2050,2100</source>
        <translation>clima,trayectoria,nivel de calentamiento,calentamiento,gemelo,análogo,tiempo,animación,temporal,TRACC,2050,2100</translation>
    </message>
    <message>
        <source>climate,twin,catalogue,many,all,communes,batch,similarity,analogue,2050</source>
        <translation>clima,gemelo,hermanamiento,catálogo,varios,muchos,todos,municipios,lote,semejanza,análogo,2050</translation>
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
        <source>coach</source>
        <translation>autocar</translation>
    </message>
    <message>
        <source>coastal</source>
        <translation>costero</translation>
    </message>
    <message>
        <source>coastal commune</source>
        <translation>municipio costero</translation>
    </message>
    <message>
        <source>codes that carried a prefix such as FR_ or COM-</source>
        <translation>códigos que llevaban un prefijo como FR_ o COM-</translation>
    </message>
    <message>
        <source>codes that carried the control digit of INE</source>
        <translation>códigos que llevaban el dígito de control del INE</translation>
    </message>
    <message>
        <source>codes that had lost their leading zero</source>
        <translation>códigos que habían perdido su cero inicial</translation>
    </message>
    <message>
        <source>codes that had spaces or quotes in them</source>
        <translation>códigos que contenían espacios o comillas</translation>
    </message>
    <message>
        <source>codes that stood in one cell with the name</source>
        <translation>códigos que estaban en la misma celda que el nombre</translation>
    </message>
    <message>
        <source>codes that were Corsican codes from before 1976 (20004)</source>
        <translation>códigos corsos anteriores a 1976 (20004)</translation>
    </message>
    <message>
        <source>codes that were cut like large numbers (31 107)</source>
        <translation>códigos escritos con separador de millares (31 107)</translation>
    </message>
    <message>
        <source>codes that were written as decimal numbers (31107.0)</source>
        <translation>códigos escritos como números decimales (31107.0)</translation>
    </message>
    <message>
        <source>codes that were written in small letters (2a004)</source>
        <translation>códigos escritos en minúsculas (2a004)</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>frío</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>comas</translation>
    </message>
    <message>
        <source>commune asked about</source>
        <translation>municipio estudiado</translation>
    </message>
    <message>
        <source>commune at the edge of a city</source>
        <translation>periurbano</translation>
    </message>
    <message>
        <source>commune compared</source>
        <translation>municipio comparado</translation>
    </message>
    <message>
        <source>communes</source>
        <translation>municipios</translation>
    </message>
    <message>
        <source>communes of the country less dense</source>
        <translation>municipios del país menos densos</translation>
    </message>
    <message>
        <source>communes of the country with fewer inhabitants</source>
        <translation>municipios del país con menos habitantes</translation>
    </message>
    <message>
        <source>compare,comparison,territory,commune,twin,climate,chart,diagram,months,sheet,similarity</source>
        <translation>comparar,comparación,territorio,municipio,gemelo,hermanamiento,clima,gráfico,diagrama,diagrama ombrotérmico,climograma,meses,ficha,semejanza</translation>
    </message>
    <message>
        <source>confidence of the similarity</source>
        <translation>confianza en la semejanza</translation>
    </message>
    <message>
        <source>cool</source>
        <translation>fresco</translation>
    </message>
    <message>
        <source>cost and staff</source>
        <translation>coste y personal</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>counts of days</source>
        <translation>recuentos de días</translation>
    </message>
    <message>
        <source>cropland</source>
        <translation>tierras de cultivo</translation>
    </message>
    <message>
        <source>crops</source>
        <translation>tierras de cultivo</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>daily maximum temperature</source>
        <translation>temperatura máxima diaria</translation>
    </message>
    <message>
        <source>daily minimum temperature</source>
        <translation>temperatura mínima diaria</translation>
    </message>
    <message>
        <source>data of this plugin</source>
        <translation>datos de este complemento</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>days a year with {kind} {side} {threshold:g} {unit}</source>
        <translation>días al año con {kind} {side} {threshold:g} {unit}</translation>
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
        <source>days of heavy rain (ETCCDI R20mm)</source>
        <translation>días de lluvia intensa (ETCCDI R20mm)</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>definición</translation>
    </message>
    <message>
        <source>degree of urbanisation</source>
        <translation>grado de urbanización</translation>
    </message>
    <message>
        <source>deleted participants: {names}</source>
        <translation>participantes eliminados: {names}</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densidad</translation>
    </message>
    <message>
        <source>density class</source>
        <translation>clase de densidad</translation>
    </message>
    <message>
        <source>density level (1 dense to 7 dispersed, France only)</source>
        <translation>nivel de densidad (de 1 denso a 7 disperso, solo Francia)</translation>
    </message>
    <message>
        <source>departure on {day}</source>
        <translation>salida el {day}</translation>
    </message>
    <message>
        <source>diagonal</source>
        <translation>diagonal</translation>
    </message>
    <message>
        <source>diagonal (seasons apart)</source>
        <translation>diagonal (estaciones por separado)</translation>
    </message>
    <message>
        <source>difference, up to that of the layer</source>
        <translation>diferencia, hasta la amplitud de la capa</translation>
    </message>
    <message>
        <source>difference, up to {count:g} standard deviations</source>
        <translation>diferencia, hasta {count:g} desviaciones típicas</translation>
    </message>
    <message>
        <source>difference, up to {reach:g}</source>
        <translation>diferencia, hasta {reach:g}</translation>
    </message>
    <message>
        <source>differs, and nothing tells which is newer: that of the copy is taken</source>
        <translation>difiere, y nada dice cuál es más reciente: se toma la de la copia</translation>
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
        <source>distance to the train unknown: the file of stations is too sparse there</source>
        <translation>distancia al tren desconocida: el archivo tiene allí muy pocas estaciones</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documentos</translation>
    </message>
    <message>
        <source>does not carry the one unit of its column</source>
        <translation>no lleva la unidad de su columna</translation>
    </message>
    <message>
        <source>don't know</source>
        <translation>no sabe</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudosa</translation>
    </message>
    <message>
        <source>dry days</source>
        <translation>días secos</translation>
    </message>
    <message>
        <source>effort → (cost, delay, staff, governance)</source>
        <translation>esfuerzo → (coste, plazo, personal, gobernanza)</translation>
    </message>
    <message>
        <source>elevation</source>
        <translation>altitud</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>estimate from monthly normals</source>
        <translation>estimación a partir de las normales mensuales</translation>
    </message>
    <message>
        <source>event “{title}”</source>
        <translation>acto «{title}»</translation>
    </message>
    <message>
        <source>existing twinning</source>
        <translation>hermanamiento existente</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>esperado</translation>
    </message>
    <message>
        <source>exports in the folder of the twinning when empty. A toolkit that lies there already stays.</source>
        <translation>exports en la carpeta del hermanamiento si el campo está vacío. Una maleta que ya esté allí se queda.</translation>
    </message>
    <message>
        <source>exports/documents in the folder of the twinning when empty. Files that lie there already stay.</source>
        <translation>exports/documents en la carpeta del hermanamiento, si está vacío. Los archivos que ya están se quedan.</translation>
    </message>
    <message>
        <source>exports/posters in the folder of the twinning when empty.</source>
        <translation>exports/posters en la carpeta del hermanamiento, si está vacío.</translation>
    </message>
    <message>
        <source>facilitation kit</source>
        <translation>kit de dinamización</translation>
    </message>
    <message>
        <source>farming town</source>
        <translation>pueblo agrícola</translation>
    </message>
    <message>
        <source>feature {number}</source>
        <translation>objeto espacial {number}</translation>
    </message>
    <message>
        <source>felt differently: from {low} to {high} ({walkers} walkers)</source>
        <translation>sentido de forma distinta: de {low} a {high} ({walkers} caminantes)</translation>
    </message>
    <message>
        <source>fewer than 1 model in 3</source>
        <translation>menos de 1 modelo de cada 3</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>valores</translation>
    </message>
    <message>
        <source>figures of the climate</source>
        <translation>cifras del clima</translation>
    </message>
    <message>
        <source>film,video,animation,subtitles,srt,storyboard,shot list,mp4,webm,frames,twinning</source>
        <translation>película,vídeo,animación,subtítulos,srt,guion gráfico,lista de planos,mp4,webm,imágenes,hermanamiento</translation>
    </message>
    <message>
        <source>flight over the map from home to the twin</source>
        <translation>vuelo sobre el mapa, de nuestro municipio al gemelo</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>for: {list}</source>
        <translation>a favor: {list}</translation>
    </message>
    <message>
        <source>forest</source>
        <translation>bosque</translation>
    </message>
    <message>
        <source>fr, es or en; that of QGIS when none is chosen.</source>
        <translation>fr, es o en; la de QGIS si no se elige ninguna.</translation>
    </message>
    <message>
        <source>from 1, not at all, to 5, entirely; empty: I don't know</source>
        <translation>de 1, nada, a 5, del todo; vacío: no sé</translation>
    </message>
    <message>
        <source>from level to level</source>
        <translation>de nivel en nivel</translation>
    </message>
    <message>
        <source>from the twin: {title}</source>
        <translation>del gemelo: {title}</translation>
    </message>
    <message>
        <source>frost days (ETCCDI)</source>
        <translation>días de helada (ETCCDI)</translation>
    </message>
    <message>
        <source>full</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>full where the data allow it</source>
        <translation>completa donde los datos lo permiten</translation>
    </message>
    <message>
        <source>fully redundant</source>
        <translation>redundancia total</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>carencia</translation>
    </message>
    <message>
        <source>gap: no validated practice yet</source>
        <translation>carencia: aún no hay práctica validada</translation>
    </message>
    <message>
        <source>gap: practices of the twin could fill it</source>
        <translation>carencia: podrían cubrirla prácticas del gemelo</translation>
    </message>
    <message>
        <source>gap: practices seen: {count}, none validated yet</source>
        <translation>carencia: prácticas vistas: {count}, ninguna validada aún</translation>
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
        <source>greatest mean of three running months</source>
        <translation>media más alta de tres meses consecutivos</translation>
    </message>
    <message>
        <source>greatest monthly tasmax</source>
        <translation>valor mensual más alto de tasmax</translation>
    </message>
    <message>
        <source>greatest monthly total</source>
        <translation>mayor total mensual</translation>
    </message>
    <message>
        <source>greatest sum of three running months</source>
        <translation>mayor suma de tres meses consecutivos</translation>
    </message>
    <message>
        <source>ground {value:.1f} °C</source>
        <translation>suelo {value:.1f} °C</translation>
    </message>
    <message>
        <source>growing degree days</source>
        <translation>grados-día de crecimiento</translation>
    </message>
    <message>
        <source>half</source>
        <translation>a medias</translation>
    </message>
    <message>
        <source>has already travelled {share:.0f} % of the way</source>
        <translation>ya ha recorrido el {share:.0f} % del camino</translation>
    </message>
    <message>
        <source>hazard grows at home</source>
        <translation>la amenaza crece aquí</translation>
    </message>
    <message>
        <source>home: that of the twinning; twin: that of the twin commune; both: the second under the first; or fr, es, en.</source>
        <translation>home: el del hermanamiento; twin: el del municipio gemelo; both: el segundo bajo el primero; o fr, es, en.</translation>
    </message>
    <message>
        <source>home: that of the twinning; twin: that of the twin commune; or fr, es, en.</source>
        <translation>home: el del hermanamiento; twin: el del municipio gemelo; o fr, es, en.</translation>
    </message>
    <message>
        <source>horizon {horizon}</source>
        <translation>horizonte {horizon}</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>mucho calor</translation>
    </message>
    <message>
        <source>import,indicator,table,csv,excel,ods,join,insee,ine,eurostat,cerema,commune,code</source>
        <translation>importar,importación,indicador,indicadores,estadísticas,tabla,csv,excel,ods,unión,vincular,insee,ine,eurostat,cerema,municipio,código</translation>
    </message>
    <message>
        <source>import,practice,measure,csv,geojson,geopackage,qfield,twinning</source>
        <translation>importar,práctica,medida,csv,geojson,geopackage,qfield,hermanamiento</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>in place here</source>
        <translation>en marcha aquí</translation>
    </message>
    <message>
        <source>in the twin commune today</source>
        <translation>en el municipio gemelo hoy</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>a tiempo</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicador</translation>
    </message>
    <message>
        <source>inh./km²</source>
        <translation>hab./km²</translation>
    </message>
    <message>
        <source>inhabitants</source>
        <translation>habitantes</translation>
    </message>
    <message>
        <source>inhabitants by area</source>
        <translation>habitantes por superficie</translation>
    </message>
    <message>
        <source>interpolated</source>
        <translation>interpolado</translation>
    </message>
    <message>
        <source>invented example</source>
        <translation>ejemplo inventado</translation>
    </message>
    <message>
        <source>is missing in the copy: the sheet has no picture of it</source>
        <translation>falta en la copia: la ficha no tiene imagen de ello</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>isothermality</source>
        <translation>isotermalidad</translation>
    </message>
    <message>
        <source>it belongs to nothing yet</source>
        <translation>todavía no pertenece a nada</translation>
    </message>
    <message>
        <source>it holds a picture</source>
        <translation>contiene una imagen</translation>
    </message>
    <message>
        <source>it is no template, or too large</source>
        <translation>no es una plantilla, o es demasiado grande</translation>
    </message>
    <message>
        <source>it is not to be published, shows people without their consent, or is no photo</source>
        <translation>no debe publicarse, muestra a personas sin su acuerdo, o no es una foto</translation>
    </message>
    <message>
        <source>it names a folder of this computer</source>
        <translation>nombra una carpeta de este ordenador</translation>
    </message>
    <message>
        <source>it names a participant</source>
        <translation>nombra a un participante</translation>
    </message>
    <message>
        <source>its format is not known.</source>
        <translation>se desconoce su formato.</translation>
    </message>
    <message>
        <source>its identifier is that of a row above</source>
        <translation>su identificador es el de una fila anterior</translation>
    </message>
    <message>
        <source>its position is 0, 0, as of a camera that did not know where it was</source>
        <translation>su posición es 0, 0, como la de una cámara que no sabía dónde estaba</translation>
    </message>
    <message>
        <source>its position is impossible</source>
        <translation>su posición es imposible</translation>
    </message>
    <message>
        <source>jumelage:twincommunes, same settings</source>
        <translation>jumelage:twincommunes, mismos parámetros</translation>
    </message>
    <message>
        <source>keep: brought up to date, your changes kept; beside: left, a new one is made; anew: made anew.</source>
        <translation>keep: actualizados, con sus cambios; beside: se dejan y se hacen nuevos; anew: se hacen de nuevo.</translation>
    </message>
    <message>
        <source>kelvin</source>
        <translation>kelvin</translation>
    </message>
    <message>
        <source>kg m⁻² s⁻¹</source>
        <translation>kg m⁻² s⁻¹</translation>
    </message>
    <message>
        <source>kg of CO2e</source>
        <translation>kg de CO2e</translation>
    </message>
    <message>
        <source>kg of CO2e per person, there and back</source>
        <translation>kg de CO2e por persona, ida y vuelta</translation>
    </message>
    <message>
        <source>knows its place</source>
        <translation>posición conocida</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>land and buildings fit</source>
        <translation>el suelo y los edificios encajan</translation>
    </message>
    <message>
        <source>land cover</source>
        <translation>ocupación del suelo</translation>
    </message>
    <message>
        <source>least mean of three running months</source>
        <translation>media más baja de tres meses consecutivos</translation>
    </message>
    <message>
        <source>least monthly tasmin</source>
        <translation>valor mensual más bajo de tasmin</translation>
    </message>
    <message>
        <source>least monthly total</source>
        <translation>menor total mensual</translation>
    </message>
    <message>
        <source>least sum of three running months</source>
        <translation>menor suma de tres meses consecutivos</translation>
    </message>
    <message>
        <source>leave them out</source>
        <translation>dejarlas fuera</translation>
    </message>
    <message>
        <source>leave, make new ones beside them</source>
        <translation>dejarlos y hacer otros nuevos al lado</translation>
    </message>
    <message>
        <source>left out of the mean</source>
        <translation>fuera de la media</translation>
    </message>
    <message>
        <source>left_out: it is left out of the mean, as in Gower's paper. expected: it counts as the mean likeness of all, fairer where much is unknown of many.</source>
        <translation>left_out: lo que se desconoce no entra en la media, como en el artículo de Gower. expected: lo que se desconoce cuenta como la semejanza media de todos, lo que es más justo cuando se sabe poco de muchos de ellos.</translation>
    </message>
    <message>
        <source>less than a third of the way</source>
        <translation>menos de un tercio del camino</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licencia</translation>
    </message>
    <message>
        <source>licence not told</source>
        <translation>licencia no indicada</translation>
    </message>
    <message>
        <source>line {line} ({given}): {why}</source>
        <translation>línea {line} ({given}): {why}</translation>
    </message>
    <message>
        <source>little</source>
        <translation>poco</translation>
    </message>
    <message>
        <source>long labels stand above the names of the columns</source>
        <translation>hay etiquetas largas encima de los nombres de las columnas</translation>
    </message>
    <message>
        <source>m a day</source>
        <translation>m al día</translation>
    </message>
    <message>
        <source>m per day</source>
        <translation>m por día</translation>
    </message>
    <message>
        <source>make anew</source>
        <translation>rehacer por completo</translation>
    </message>
    <message>
        <source>map of the places that live today with the climate to come, one by one</source>
        <translation>mapa de los lugares que viven hoy el clima que viene, uno a uno</translation>
    </message>
    <message>
        <source>map of the twin, where a practice appears with its photo</source>
        <translation>mapa del gemelo, donde aparece una práctica con su foto</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>vinculada</translation>
    </message>
    <message>
        <source>maximum of the warmest month</source>
        <translation>temperatura máxima del mes más cálido</translation>
    </message>
    <message>
        <source>may be a thousand or a decimal number</source>
        <translation>puede ser un número con millares o un número decimal</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>mean diurnal range</source>
        <translation>amplitud térmica diaria media</translation>
    </message>
    <message>
        <source>mean ln|x-y| - ½ mean ln|x-x'| - ½ mean ln|y-y'| over all pairs of years, each variable divided by √(s_x s_y) (Aslan and Zech 2003, Grenier et al. 2013).</source>
        <translation>media ln|x-y| - ½ media ln|x-x'| - ½ media ln|y-y'| sobre todas las parejas de años, cada variable dividida por √(s_x s_y) (Aslan y Zech 2003, Grenier et al. 2013).</translation>
    </message>
    <message>
        <source>mean of monthly (tasmax − tasmin)</source>
        <translation>media de las diferencias mensuales (tasmax − tasmin)</translation>
    </message>
    <message>
        <source>mean of the 12 months</source>
        <translation>media de los 12 meses</translation>
    </message>
    <message>
        <source>mean of the daily maximum</source>
        <translation>media de las temperaturas máximas diarias</translation>
    </message>
    <message>
        <source>mean of the daily minimum</source>
        <translation>media de las temperaturas mínimas diarias</translation>
    </message>
    <message>
        <source>mean of the three running months with least rain</source>
        <translation>media de los tres meses consecutivos menos lluviosos</translation>
    </message>
    <message>
        <source>mean of the three running months with most rain</source>
        <translation>media de los tres meses consecutivos más lluviosos</translation>
    </message>
    <message>
        <source>mean of three monthly means</source>
        <translation>media de tres medias mensuales</translation>
    </message>
    <message>
        <source>mean over temperature and rain of 1/(1 + d), d the root of the mean of w z² over the seasons, z in standard deviations from place to place (Ramírez-Villegas et al. 2011).</source>
        <translation>media, sobre la temperatura y la lluvia, de 1/(1 + d), donde d es la raíz de la media de w z² sobre las estaciones, z en desviaciones típicas de un lugar a otro (Ramírez-Villegas et al. 2011).</translation>
    </message>
    <message>
        <source>mean temperature</source>
        <translation>temperatura media</translation>
    </message>
    <message>
        <source>mean temperature of the coldest quarter</source>
        <translation>temperatura media del trimestre más frío</translation>
    </message>
    <message>
        <source>mean temperature of the driest quarter</source>
        <translation>temperatura media del trimestre más seco</translation>
    </message>
    <message>
        <source>mean temperature of the warmest quarter</source>
        <translation>temperatura media del trimestre más cálido</translation>
    </message>
    <message>
        <source>mean temperature of the wettest quarter</source>
        <translation>temperatura media del trimestre más lluvioso</translation>
    </message>
    <message>
        <source>mean temperature of the year</source>
        <translation>temperatura media del año</translation>
    </message>
    <message>
        <source>measures that my commune has</source>
        <translation>medidas que mi municipio ya tiene</translation>
    </message>
    <message>
        <source>metric that ranks</source>
        <translation>métrica de clasificación</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>hito</translation>
    </message>
    <message>
        <source>minimum of the coldest month</source>
        <translation>temperatura mínima del mes más frío</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausentes</translation>
    </message>
    <message>
        <source>mixed years</source>
        <translation>años diversos</translation>
    </message>
    <message>
        <source>mm a day</source>
        <translation>mm al día</translation>
    </message>
    <message>
        <source>mm a month</source>
        <translation>mm al mes</translation>
    </message>
    <message>
        <source>mm over the month or season</source>
        <translation>mm en el mes o la estación</translation>
    </message>
    <message>
        <source>mm per day</source>
        <translation>mm por día</translation>
    </message>
    <message>
        <source>mm per month</source>
        <translation>mm por mes</translation>
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
        <source>mountain village</source>
        <translation>pueblo de montaña</translation>
    </message>
    <message>
        <source>mp4: plays nearly everywhere; webm: a free format. Both need the free program ffmpeg. frames: the pictures alone, which any program that cuts films can open.</source>
        <translation>mp4: se reproduce casi en todas partes; webm: un formato libre. Ambos necesitan el programa libre ffmpeg. frames: solo las imágenes, que cualquier programa de montaje abre.</translation>
    </message>
    <message>
        <source>much</source>
        <translation>mucho</translation>
    </message>
    <message>
        <source>name or code, if any</source>
        <translation>nombre o código, si lo hay</translation>
    </message>
    <message>
        <source>nearest station</source>
        <translation>estación de tren más cercana</translation>
    </message>
    <message>
        <source>neither a polygon nor a point</source>
        <translation>ni un polígono ni un punto</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutro</translation>
    </message>
    <message>
        <source>nm/(n+m) (2 mean|x-y| - mean|x-x'| - mean|y-y'|) over all pairs of years, each variable divided by √(s_x s_y) (Székely and Rizzo 2004).</source>
        <translation>nm/(n+m) (2 media|x-y| - media|x-x'| - media|y-y'|) sobre todas las parejas de años, cada variable dividida por √(s_x s_y) (Székely y Rizzo 2004).</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
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
        <source>no analogue in this pool</source>
        <translation>ningún análogo entre los lugares comparados</translation>
    </message>
    <message>
        <source>no code of a commune</source>
        <translation>ningún código de municipio</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>sin fecha todavía</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>sin geometría</translation>
    </message>
    <message>
        <source>no maladaptation</source>
        <translation>sin mala adaptación</translation>
    </message>
    <message>
        <source>no model agrees</source>
        <translation>ningún modelo concuerda</translation>
    </message>
    <message>
        <source>no nearer than here today</source>
        <translation>no más cercano que aquí hoy</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>no station within {reach:.0f} km (the nearest: {station}, {km:.0f} km)</source>
        <translation>ninguna estación a menos de {reach:.0f} km (la más cercana: {station}, a {km:.0f} km)</translation>
    </message>
    <message>
        <source>no yearly series: not compared by this metric</source>
        <translation>sin series anuales: no comparado con esta métrica</translation>
    </message>
    <message>
        <source>nobody has voted yet</source>
        <translation>nadie ha votado aún</translation>
    </message>
    <message>
        <source>nobody noted a sensation</source>
        <translation>nadie anotó una sensación</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>normals 1981-2010 of the plugin</source>
        <translation>normales 1981-2010 del complemento</translation>
    </message>
    <message>
        <source>normals of this plugin (ERA5, CRU TS, Météo-France, CHELSA …)</source>
        <translation>normales de este complemento (ERA5, CRU TS, Météo-France, CHELSA…)</translation>
    </message>
    <message>
        <source>not on the Earth: is the coordinate reference system right?</source>
        <translation>fuera de la Tierra: ¿es correcto el sistema de coordenadas?</translation>
    </message>
    <message>
        <source>not ranked: too few votes</source>
        <translation>sin clasificar: demasiado pocos votos</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>qué difiere</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>not transferable as it is</source>
        <translation>no transferible tal cual</translation>
    </message>
    <message>
        <source>nothing noted on either side</source>
        <translation>nada anotado en ninguno de los dos lados</translation>
    </message>
    <message>
        <source>of five domains with a practice</source>
        <translation>de cinco ámbitos con una práctica</translation>
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
        <source>one file to send (ZIP)</source>
        <translation>un solo archivo para enviar (ZIP)</translation>
    </message>
    <message>
        <source>one for both communes</source>
        <translation>uno para los dos municipios</translation>
    </message>
    <message>
        <source>one model in ten is higher than</source>
        <translation>uno de cada diez modelos está por encima de</translation>
    </message>
    <message>
        <source>one model in ten is lower than</source>
        <translation>uno de cada diez modelos está por debajo de</translation>
    </message>
    <message>
        <source>one of {count} rows of the same commune</source>
        <translation>una de las {count} filas de un mismo municipio</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>one to two thirds of the way</source>
        <translation>de uno a dos tercios del camino</translation>
    </message>
    <message>
        <source>only {share:.0f} % of the area has data</source>
        <translation>solo el {share:.0f} % de la superficie tiene datos</translation>
    </message>
    <message>
        <source>only {share:.0f} % of the models agree</source>
        <translation>solo coincide el {share:.0f} % de los modelos</translation>
    </message>
    <message>
        <source>ordered class: {order}</source>
        <translation>clase ordenada: {order}</translation>
    </message>
    <message>
        <source>other communes ranked high</source>
        <translation>otros municipios bien clasificados</translation>
    </message>
    <message>
        <source>other roles</source>
        <translation>otras funciones</translation>
    </message>
    <message>
        <source>other unit</source>
        <translation>otra unidad</translation>
    </message>
    <message>
        <source>our competence, legal</source>
        <translation>nuestra competencia, legal</translation>
    </message>
    <message>
        <source>outline crosses itself: repaired for the mean</source>
        <translation>el contorno se cruza a sí mismo: reparado para calcular la media</translation>
    </message>
    <message>
        <source>outlines</source>
        <translation>contornos</translation>
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
        <source>overseas: not in the data</source>
        <translation>ultramar: no está en los datos</translation>
    </message>
    <message>
        <source>page that screen readers follow (HTML)</source>
        <translation>página que siguen los lectores de pantalla (HTML)</translation>
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
        <source>participant “{name}”</source>
        <translation>participante «{name}»</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>partly in place here</source>
        <translation>en parte en marcha aquí</translation>
    </message>
    <message>
        <source>partner to judge</source>
        <translation>socio por evaluar</translation>
    </message>
    <message>
        <source>people who scored, at most</source>
        <translation>personas que puntuaron, como máximo</translation>
    </message>
    <message>
        <source>per person, there and back</source>
        <translation>por persona, ida y vuelta</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>percentil</translation>
    </message>
    <message>
        <source>percentile among all</source>
        <translation>percentil entre todos</translation>
    </message>
    <message>
        <source>percentile within {group}</source>
        <translation>percentil dentro de {group}</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>quizá</translation>
    </message>
    <message>
        <source>pictures alone</source>
        <translation>solo imágenes</translation>
    </message>
    <message>
        <source>pin “{title}”</source>
        <translation>práctica «{title}»</translation>
    </message>
    <message>
        <source>plan,planning,schedule,calendar,tasks,dates,departure,budget,ics,ods,excel,gantt,twinning</source>
        <translation>plan,planificación,calendario,tareas,fechas,salida,presupuesto,ics,ods,excel,gantt,hermanamiento</translation>
    </message>
    <message>
        <source>plane (for comparison)</source>
        <translation>avión (para comparar)</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>population</source>
        <translation>población</translation>
    </message>
    <message>
        <source>population=2; rail=0: how much a criterion counts; 0 leaves it out, and only the ratios count. The criteria: {names}.</source>
        <translation>population=2; rail=0: el peso de cada criterio; 0 lo excluye, y solo cuentan las proporciones entre los pesos. Los criterios: {names}.</translation>
    </message>
    <message>
        <source>poster,layout,print,twin,restitution,project</source>
        <translation>cartel,póster,composición,impresión,gemelo,hermanamiento,presentación,proyecto</translation>
    </message>
    <message>
        <source>posters</source>
        <translation>carteles</translation>
    </message>
    <message>
        <source>potential evapotranspiration of the year</source>
        <translation>evapotranspiración potencial del año</translation>
    </message>
    <message>
        <source>practice: seen in the twin commune; measure: what my commune has; action: what it could do.</source>
        <translation>practice: vista en el municipio gemelo; measure: lo que ya tiene mi municipio; action: lo que podría hacer.</translation>
    </message>
    <message>
        <source>practices seen</source>
        <translation>prácticas vistas</translation>
    </message>
    <message>
        <source>practices seen in the twin commune</source>
        <translation>prácticas observadas en el municipio gemelo</translation>
    </message>
    <message>
        <source>pseudonym</source>
        <translation>seudónimo</translation>
    </message>
    <message>
        <source>rain</source>
        <translation>lluvia</translation>
    </message>
    <message>
        <source>rain of the coldest quarter</source>
        <translation>lluvia del trimestre más frío</translation>
    </message>
    <message>
        <source>rain of the driest month</source>
        <translation>lluvia del mes más seco</translation>
    </message>
    <message>
        <source>rain of the driest quarter</source>
        <translation>lluvia del trimestre más seco</translation>
    </message>
    <message>
        <source>rain of the warmest quarter</source>
        <translation>lluvia del trimestre más cálido</translation>
    </message>
    <message>
        <source>rain of the wettest month</source>
        <translation>lluvia del mes más lluvioso</translation>
    </message>
    <message>
        <source>rain of the wettest quarter</source>
        <translation>lluvia del trimestre más lluvioso</translation>
    </message>
    <message>
        <source>rain of the year</source>
        <translation>lluvia del año</translation>
    </message>
    <message>
        <source>rain of the year / (mean temperature + 10); none at −10 °C or colder</source>
        <translation>lluvia del año / (temperatura media + 10); sin valor a −10 °C o menos</translation>
    </message>
    <message>
        <source>rain of the year / potential evapotranspiration; none where it never thaws</source>
        <translation>lluvia del año / evapotranspiración potencial; sin valor donde nunca deshiela</translation>
    </message>
    <message>
        <source>rain there today against here at the horizon</source>
        <translation>lluvia allí hoy respecto a aquí en el horizonte elegido</translation>
    </message>
    <message>
        <source>range of temperature over the year</source>
        <translation>amplitud térmica anual</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>puesto</translation>
    </message>
    <message>
        <source>rank {rank} (from {low} to {high} under other weights; among the first three in {share:.0f} % of them)</source>
        <translation>puesto {rank} (de {low} a {high} con otros pesos; entre las tres primeras en el {share:.0f} % de los casos)</translation>
    </message>
    <message>
        <source>ranked first, score {score:.2f}</source>
        <translation>primer puesto, puntuación {score:.2f}</translation>
    </message>
    <message>
        <source>rather no</source>
        <translation>más bien no</translation>
    </message>
    <message>
        <source>rather yes</source>
        <translation>más bien sí</translation>
    </message>
    <message>
        <source>ratio, up to that of the layer</source>
        <translation>cociente, hasta el mayor de la capa</translation>
    </message>
    <message>
        <source>ratio, up to {reach:g}</source>
        <translation>cociente, hasta {reach:g}</translation>
    </message>
    <message>
        <source>read from each column</source>
        <translation>leída en cada columna</translation>
    </message>
    <message>
        <source>refuse: they are doubtful and left out; sum or mean: put together, as for communes that have merged.</source>
        <translation>refuse: son dudosas y se dejan fuera; sum o mean: se reúnen por su suma o por su media, por ejemplo en una fusión de municipios.</translation>
    </message>
    <message>
        <source>refused: {why}</source>
        <translation>rechazada: {why}</translation>
    </message>
    <message>
        <source>removed stop {number}</source>
        <translation>parada {number} quitada</translation>
    </message>
    <message>
        <source>removed “{title}”</source>
        <translation>se quitó «{title}»</translation>
    </message>
    <message>
        <source>report,document,odt,word,visit,study,methodology,consent,feedback,delegation,twinning</source>
        <translation>informe,documento,odt,word,visita,estudio,metodología,consentimiento,valoración,delegación,hermanamiento</translation>
    </message>
    <message>
        <source>route of “{title}”</source>
        <translation>recorrido de «{title}»</translation>
    </message>
    <message>
        <source>row {number}: {why}</source>
        <translation>fila {number}: {why}</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>rural</source>
        <translation>rural</translation>
    </message>
    <message>
        <source>rural class</source>
        <translation>clase de ruralidad</translation>
    </message>
    <message>
        <source>rural commune</source>
        <translation>municipio rural</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>score {score:.2f}; ranked first: {name}, score {best:.2f}</source>
        <translation>puntuación {score:.2f}; primer puesto: {name}, puntuación {best:.2f}</translation>
    </message>
    <message>
        <source>scrub and grass</source>
        <translation>matorral y pastos</translation>
    </message>
    <message>
        <source>seasonality of rain</source>
        <translation>estacionalidad de la lluvia</translation>
    </message>
    <message>
        <source>seasonality of temperature</source>
        <translation>estacionalidad de la temperatura</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secreto estadístico</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>puntos y comas</translation>
    </message>
    <message>
        <source>shares of {fields}, closed to 1: Hellinger's distance</source>
        <translation>partes ({fields}) llevadas a una suma de 1: distancia de Hellinger</translation>
    </message>
    <message>
        <source>sheet “{sheet}”</source>
        <translation>hoja «{sheet}»</translation>
    </message>
    <message>
        <source>shrubs and grass</source>
        <translation>matorral y pastos</translation>
    </message>
    <message>
        <source>sigma</source>
        <translation>sigma</translation>
    </message>
    <message>
        <source>sigma, high end of the models</source>
        <translation>sigma, extremo alto de los modelos</translation>
    </message>
    <message>
        <source>sigma, low end of the models</source>
        <translation>sigma, extremo bajo de los modelos</translation>
    </message>
    <message>
        <source>sigma, which is always the first; agreement: share of the models at 2 sigma or less; limiting_variable: what differs most; sigma_low and sigma_high: between them lie 8 models out of 10. The first three when none is chosen.</source>
        <translation>sigma, siempre la primera; agreement: parte de los modelos a 2 sigma o menos; limiting_variable: lo que más difiere; sigma_low y sigma_high: entre ambas están 8 modelos de cada 10. Las tres primeras si no se elige nada.</translation>
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
        <source>similarity</source>
        <translation>semejanza</translation>
    </message>
    <message>
        <source>similarity,likeness,gower,hellinger,compare,commune,municipality,territory,criteria,weights</source>
        <translation>semejanza,similitud,parecido,gower,hellinger,comparar,comparación,municipio,ayuntamiento,territorio,criterios,pesos</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>desde {year}</translation>
    </message>
    <message>
        <source>slightly cool</source>
        <translation>ligeramente fresco</translation>
    </message>
    <message>
        <source>slightly warm</source>
        <translation>ligeramente cálido</translation>
    </message>
    <message>
        <source>some</source>
        <translation>algo</translation>
    </message>
    <message>
        <source>somebody who did not sign</source>
        <translation>alguien que no firmó</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>sources and licences</source>
        <translation>fuentes y licencias</translation>
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
        <source>standardised Euclidean distance</source>
        <translation>distancia euclídea estandarizada</translation>
    </message>
    <message>
        <source>station {km:.1f} km away ({station})</source>
        <translation>estación de tren a {km:.1f} km ({station})</translation>
    </message>
    <message>
        <source>status of “{title}”</source>
        <translation>estado de «{title}»</translation>
    </message>
    <message>
        <source>stop {number}</source>
        <translation>parada {number}</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>paradas</translation>
    </message>
    <message>
        <source>strict filters</source>
        <translation>filtros estrictos</translation>
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
        <source>such as</source>
        <translation>ejemplos</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>suma</translation>
    </message>
    <message>
        <source>sum of the 12 months</source>
        <translation>suma de los 12 meses</translation>
    </message>
    <message>
        <source>sum of the three running months of greatest mean temperature</source>
        <translation>suma de los tres meses consecutivos de temperatura media más alta</translation>
    </message>
    <message>
        <source>sum of the three running months of least mean temperature</source>
        <translation>suma de los tres meses consecutivos de temperatura media más baja</translation>
    </message>
    <message>
        <source>sum of three monthly totals</source>
        <translation>suma de tres totales mensuales</translation>
    </message>
    <message>
        <source>sum over the days of (mean − {base:g} °C) where it is above; mean of the whole years</source>
        <translation>suma, sobre los días en que la media supera la base, de (media − {base:g} °C); media de los años completos</translation>
    </message>
    <message>
        <source>sum over the months of days × (mean − {base:g} °C) where it is above; from monthly means, which miss the warm days of cool months</source>
        <translation>suma, sobre los meses en que la media supera la base, de días × (media − {base:g} °C); a partir de medias mensuales, que no ven los días cálidos de los meses frescos</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>verano</translation>
    </message>
    <message>
        <source>summer days (ETCCDI)</source>
        <translation>días de verano (ETCCDI)</translation>
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
        <source>tabulators</source>
        <translation>tabulaciones</translation>
    </message>
    <message>
        <source>tasks moved with the departure</source>
        <translation>tareas desplazadas con la salida</translation>
    </message>
    <message>
        <source>tasks of the kit</source>
        <translation>tareas de la maleta</translation>
    </message>
    <message>
        <source>temperature and rain of the seasons</source>
        <translation>temperatura y lluvia de las estaciones</translation>
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
        <source>temperature there today less here at the horizon</source>
        <translation>temperatura allí hoy menos la de aquí en el horizonte elegido</translation>
    </message>
    <message>
        <source>tenths of a °C</source>
        <translation>décimas de °C</translation>
    </message>
    <message>
        <source>tenths of °C</source>
        <translation>décimas de °C</translation>
    </message>
    <message>
        <source>text encoded in {encoding}</source>
        <translation>texto codificado en {encoding}</translation>
    </message>
    <message>
        <source>that of my commune</source>
        <translation>el de mi municipio</translation>
    </message>
    <message>
        <source>that of the twin</source>
        <translation>el del gemelo</translation>
    </message>
    <message>
        <source>the 19 bioclimatic variables</source>
        <translation>las 19 variables bioclimáticas</translation>
    </message>
    <message>
        <source>the code is that of {own}, the row is called {name}</source>
        <translation>el código es el de {own}, pero la fila lleva el nombre {name}</translation>
    </message>
    <message>
        <source>the code is unknown, the name is that of {own}</source>
        <translation>el código es desconocido, el nombre es el de {own}</translation>
    </message>
    <message>
        <source>the commune, today</source>
        <translation>el municipio, hoy</translation>
    </message>
    <message>
        <source>the cost</source>
        <translation>el coste</translation>
    </message>
    <message>
        <source>the day of the departure</source>
        <translation>el día de la salida</translation>
    </message>
    <message>
        <source>the day of the return</source>
        <translation>el día de la vuelta</translation>
    </message>
    <message>
        <source>the difference that remains between the climates, in sigma</source>
        <translation>la diferencia que queda entre los climas, en sigma</translation>
    </message>
    <message>
        <source>the elevation of the commune at home</source>
        <translation>la altitud de nuestro municipio</translation>
    </message>
    <message>
        <source>the elevation of the twin commune</source>
        <translation>la altitud del municipio gemelo</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>falta el archivo</translation>
    </message>
    <message>
        <source>the first actions in the order of the votes</source>
        <translation>las primeras acciones en el orden de los votos</translation>
    </message>
    <message>
        <source>the former code is that of {own}, the row is called {name}</source>
        <translation>el código antiguo es el de {own}, pero la fila lleva el nombre {name}</translation>
    </message>
    <message>
        <source>the future of your rasters</source>
        <translation>futuro de sus rásteres</translation>
    </message>
    <message>
        <source>the horizon in a few words</source>
        <translation>el horizonte en pocas palabras</translation>
    </message>
    <message>
        <source>the horizon with the warming that it stands for</source>
        <translation>el horizonte con el calentamiento que representa</translation>
    </message>
    <message>
        <source>the journey together</source>
        <translation>el viaje en común</translation>
    </message>
    <message>
        <source>the largest of three gaps, each divided by its threshold: temperature (mean of the seasons), rain of the year, rain (mean of the seasons), in the manner of Hallegatte et al. (2007).</source>
        <translation>la mayor de tres diferencias, cada una dividida por su umbral: temperatura (media de las estaciones), lluvia del año, lluvia (media de las estaciones), a la manera de Hallegatte et al. (2007).</translation>
    </message>
    <message>
        <source>the mean likeness of all</source>
        <translation>la semejanza media de todos</translation>
    </message>
    <message>
        <source>the meetings with our counterparts</source>
        <translation>los encuentros con nuestros homólogos</translation>
    </message>
    <message>
        <source>the name of the commune at home</source>
        <translation>el nombre de nuestro municipio</translation>
    </message>
    <message>
        <source>the name of the twin commune</source>
        <translation>el nombre del municipio gemelo</translation>
    </message>
    <message>
        <source>the name of the twinning</source>
        <translation>el nombre del hermanamiento</translation>
    </message>
    <message>
        <source>the names of the columns stand in line {line}</source>
        <translation>los nombres de las columnas están en la línea {line}</translation>
    </message>
    <message>
        <source>the planner's table</source>
        <translation>tabla aportada</translation>
    </message>
    <message>
        <source>the population of home</source>
        <translation>la población de su municipio</translation>
    </message>
    <message>
        <source>the population of the twin</source>
        <translation>la población del gemelo</translation>
    </message>
    <message>
        <source>the position “{text}” is not understood</source>
        <translation>no se entiende la posición «{text}»</translation>
    </message>
    <message>
        <source>the same class or not</source>
        <translation>la misma clase o no</translation>
    </message>
    <message>
        <source>the sensory walk</source>
        <translation>el paseo sensible</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>el objetivo</translation>
    </message>
    <message>
        <source>the twin that is judged</source>
        <translation>el gemelo evaluado</translation>
    </message>
    <message>
        <source>the visits</source>
        <translation>las visitas</translation>
    </message>
    <message>
        <source>the workshops</source>
        <translation>los talleres</translation>
    </message>
    <message>
        <source>the year of the cost</source>
        <translation>el año del coste</translation>
    </message>
    <message>
        <source>the year since which both communes are twinned</source>
        <translation>el año desde el que los dos municipios están hermanados</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>ese archivo no existe.</translation>
    </message>
    <message>
        <source>this place itself: nothing in this pool is nearer</source>
        <translation>este mismo lugar: entre los lugares comparados, ninguno está más cerca</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>to a station</source>
        <translation>hasta una estación</translation>
    </message>
    <message>
        <source>to be adapted</source>
        <translation>por adaptar</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>today (1981-2010)</source>
        <translation>hoy (1981-2010)</translation>
    </message>
    <message>
        <source>too few votes to tell</source>
        <translation>muy pocos votos para decirlo</translation>
    </message>
    <message>
        <source>toolkit,export,zip,share,kit,templates,posters,documents,licence,twinning</source>
        <translation>maleta,herramientas,exportar,zip,compartir,plantillas,carteles,documentos,licencia,hermanamiento</translation>
    </message>
    <message>
        <source>toolkit,import,zip,new,kit,templates,practices,inspiration,twinning</source>
        <translation>maleta,herramientas,importar,zip,nuevo,plantillas,prácticas,inspiración,hermanamiento</translation>
    </message>
    <message>
        <source>town or suburb</source>
        <translation>densidad intermedia</translation>
    </message>
    <message>
        <source>tracc2030, tracc2050, tracc2100: France at +2, +2.7 and +4 °C above 1900-1930 (the official TRACC levels). ssp126 to ssp585: 2041-2060 under an emissions scenario. custom: the global warming level given below.</source>
        <translation>tracc2030, tracc2050, tracc2100: Francia a +2 °C, +2,7 °C y +4 °C por encima de 1900-1930 (niveles oficiales de la TRACC, trayectoria francesa de calentamiento de referencia). ssp126 a ssp585: 2041-2060 según un escenario de emisiones. custom: el nivel de calentamiento global indicado más abajo.</translation>
    </message>
    <message>
        <source>train</source>
        <translation>tren</translation>
    </message>
    <message>
        <source>train, and coach to the stations</source>
        <translation>tren, y autocar hasta las estaciones</translation>
    </message>
    <message>
        <source>transferable</source>
        <translation>transferible</translation>
    </message>
    <message>
        <source>travel,train,coach,station,rail,emissions,twin,commune,visit</source>
        <translation>viaje,trayecto,tren,autocar,autobús,estación,ferrocarril,emisiones,CO2,gemelo,hermanamiento,municipio,visita</translation>
    </message>
    <message>
        <source>tropical nights (ETCCDI)</source>
        <translation>noches tropicales (ETCCDI)</translation>
    </message>
    <message>
        <source>twinned since {year}</source>
        <translation>hermanado desde {year}</translation>
    </message>
    <message>
        <source>twinning,folder,project,practice,field,qfield,new</source>
        <translation>hermanamiento,carpeta,proyecto,práctica,campo,qfield,nuevo</translation>
    </message>
    <message>
        <source>twinnings given, or the example that ships</source>
        <translation>hermanamientos indicados, o ejemplo incluido</translation>
    </message>
    <message>
        <source>two for both communes</source>
        <translation>dos para los dos municipios</translation>
    </message>
    <message>
        <source>two thirds of the way or more</source>
        <translation>dos tercios del camino o más</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>unknown: {names}</source>
        <translation>desconocido: {names}</translation>
    </message>
    <message>
        <source>unmatched</source>
        <translation>no vinculada</translation>
    </message>
    <message>
        <source>validated as good practices</source>
        <translation>validadas como buenas prácticas</translation>
    </message>
    <message>
        <source>variable by variable, without correlations (diagonal covariance)</source>
        <translation>variable por variable, sin correlaciones (covarianza diagonal)</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>muchísimo</translation>
    </message>
    <message>
        <source>visits: a report of each event; study: the pair, figures, practices, ranked actions; methodology: how to repeat it; talking_points: what to say; delegations: list and role sheets; consent: form on personal data and photos; feedback: summary of the forms filled in; kit: the sheets and mails to hold visits, walks and workshops with, in French or Spanish, filled for the pair; kit_empty: the same to fill in by hand.</source>
        <translation>visits: un informe de cada acto; study: la pareja, las cifras, las prácticas, las acciones priorizadas; methodology: cómo repetirlo; talking_points: qué decir; delegations: lista y fichas de función; consent: formulario de datos y fotos; feedback: resumen de los formularios rellenados; kit: las fichas y los correos para llevar visitas, paseos y talleres, en francés o en español, rellenados para la pareja; kit_empty: los mismos para rellenar a mano.</translation>
    </message>
    <message>
        <source>votes on “{title}”</source>
        <translation>votos sobre «{title}»</translation>
    </message>
    <message>
        <source>walkers</source>
        <translation>caminantes</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>cálido</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>was changed here later than in the copy, and stays as it is</source>
        <translation>se cambió aquí después que en la copia, y queda como está</translation>
    </message>
    <message>
        <source>water</source>
        <translation>agua</translation>
    </message>
    <message>
        <source>water is there</source>
        <translation>hay agua</translation>
    </message>
    <message>
        <source>way travelled</source>
        <translation>camino recorrido</translation>
    </message>
    <message>
        <source>wet days (ETCCDI R1mm)</source>
        <translation>días de lluvia (ETCCDI R1mm)</translation>
    </message>
    <message>
        <source>what differs most</source>
        <translation>lo que más difiere</translation>
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
        <source>within</source>
        <translation>dentro</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>year unknown</source>
        <translation>año desconocido</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>zip: one file to send; folder: to look at, or to put on a web site.</source>
        <translation>zip: un solo archivo para enviar; folder: para mirar, o para poner en un sitio web.</translation>
    </message>
    <message>
        <source>{action}: voters stand far apart on “{question}”</source>
        <translation>{action}: los votantes están muy divididos sobre «{question}»</translation>
    </message>
    <message>
        <source>{added} rows added, {changed} changed.</source>
        <translation>{added} filas añadidas, {changed} cambiadas.</translation>
    </message>
    <message>
        <source>{amount:,.0f} €</source>
        <translation>{amount:,.0f} €</translation>
    </message>
    <message>
        <source>{band} (sigma {sigma:.2f})</source>
        <translation>{band} (sigma {sigma:.2f})</translation>
    </message>
    <message>
        <source>{band} · {alike:.0f} % alike · {km:,.0f} km</source>
        <translation>{band} · {alike:.0f} % de semejanza · {km:,.0f} km</translation>
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
        <source>{code}, {place}</source>
        <translation>{code}, {place}</translation>
    </message>
    <message>
        <source>{column} has more than {most} characters</source>
        <translation>{column}: más de {most} caracteres</translation>
    </message>
    <message>
        <source>{column} is missing</source>
        <translation>{column}: falta</translation>
    </message>
    <message>
        <source>{column}: {why}</source>
        <translation>{column}: {why}</translation>
    </message>
    <message>
        <source>{column}: “{text}” is not understood, left empty</source>
        <translation>{column}: no se entiende «{text}», se deja vacío</translation>
    </message>
    <message>
        <source>{commune}: no project lead.</source>
        <translation>{commune}: falta responsable de proyecto.</translation>
    </message>
    <message>
        <source>{commune}: nobody represents “{domain}”.</source>
        <translation>{commune}: nadie representa «{domain}».</translation>
    </message>
    <message>
        <source>{commune}: {source}</source>
        <translation>{commune}: {source}</translation>
    </message>
    <message>
        <source>{count:,} communes and places compared.</source>
        <translation>{count:,} municipios y localidades comparados.</translation>
    </message>
    <message>
        <source>{count:,} communes have figures.</source>
        <translation>{count:,} municipios tienen valores.</translation>
    </message>
    <message>
        <source>{count:,} communes have no candidate in this pool.</source>
        <translation>{count:,} municipios no tienen ningún candidato entre los lugares comparados.</translation>
    </message>
    <message>
        <source>{count:,} communes lie outside the climate data and could not be compared: {regions}.</source>
        <translation>{count:,} municipios quedan fuera de los datos climáticos y no se han podido comparar: {regions}.</translation>
    </message>
    <message>
        <source>{count:,} communes lie outside the climate data.</source>
        <translation>{count:,} municipios quedan fuera de los datos climáticos.</translation>
    </message>
    <message>
        <source>{count:,} communes lie where no yearly series reach: their yardstick knows no correlations of the seasons (covariance: diagonal), and their sigma is not quite comparable with that of the others.</source>
        <translation>A {count:,} municipios no llega ninguna serie anual: su vara de medir no tiene en cuenta las correlaciones entre estaciones (covarianza: diagonal), y su sigma no es del todo comparable con el de los demás.</translation>
    </message>
    <message>
        <source>{count:,} communes were there from an earlier run.</source>
        <translation>{count:,} municipios procedían de un cálculo anterior.</translation>
    </message>
    <message>
        <source>{count:,} features are known by less than {share} % of the weights: they have a similarity, but no rank.</source>
        <translation>De {count:,} objetos espaciales se conoce menos del {share} % de los pesos: tienen semejanza, pero no puesto.</translation>
    </message>
    <message>
        <source>{count:,} features compared with {target}.</source>
        <translation>{count:,} objetos espaciales comparados con {target}.</translation>
    </message>
    <message>
        <source>{count:,} features have no group, and so no percentile.</source>
        <translation>{count:,} objetos espaciales no tienen grupo y, por tanto, tampoco percentil.</translation>
    </message>
    <message>
        <source>{count:,} features of the layer lie in no commune.</source>
        <translation>{count:,} objetos espaciales de la capa no se encuentran en ningún municipio.</translation>
    </message>
    <message>
        <source>{count:,} figures of the earlier layer were replaced.</source>
        <translation>Se han sustituido {count:,} valores del resultado anterior.</translation>
    </message>
    <message>
        <source>{count:,} of {all:,} places have a climate.</source>
        <translation>{count:,} de {all:,} lugares tienen un clima.</translation>
    </message>
    <message>
        <source>{count:,} places have no yearly series and could not be compared by this metric.</source>
        <translation>{count:,} lugares no tienen series anuales y no se han podido comparar con esta métrica.</translation>
    </message>
    <message>
        <source>{count:,} places passed the filter on the train although their distance to a station is unknown: the file of stations is too sparse where they are.</source>
        <translation>{count:,} lugares han superado el filtro del tren aunque se desconoce su distancia a una estación: el archivo tiene muy pocas estaciones donde se encuentran.</translation>
    </message>
    <message>
        <source>{count:,} rows of the same communes were added up.</source>
        <translation>Se han sumado {count:,} filas de los mismos municipios.</translation>
    </message>
    <message>
        <source>{count:,} rows of the same communes were averaged.</source>
        <translation>Se han sustituido por su media {count:,} filas de los mismos municipios.</translation>
    </message>
    <message>
        <source>{count:,} rows of the table of twinnings were left out: what they say fits no two different places among those compared, or fits several. The first: {rows}.</source>
        <translation>{count:,} filas de la tabla de hermanamientos se han dejado fuera: lo que indican no corresponde a dos lugares distintos entre los comparados, o corresponde a varios. Las primeras: {rows}.</translation>
    </message>
    <message>
        <source>{count} files are in the folder but in no row: {names}.</source>
        <translation>{count} archivos están en la carpeta pero en ninguna fila: {names}.</translation>
    </message>
    <message>
        <source>{count} forms were read. They are told together; nobody is named or quoted.</source>
        <translation>{count} formularios leídos. Se presentan en conjunto; no se nombra ni se cita a nadie.</translation>
    </message>
    <message>
        <source>{count} good practices, each with its evidence and its limits</source>
        <translation>{count} buenas prácticas, cada una con su prueba y sus límites</translation>
    </message>
    <message>
        <source>{count} pairs say nearly the same (correlation beyond ±{limit:.2f}), the nearest: {pairs}.</source>
        <translation>{count} parejas dicen casi lo mismo (correlación más allá de ±{limit:.2f}); las más cercanas: {pairs}.</translation>
    </message>
    <message>
        <source>{count} participants stay at home, with who was where and who wrote what.</source>
        <translation>Los datos de {count} participantes no salen: ni quién estuvo dónde ni quién escribió qué.</translation>
    </message>
    <message>
        <source>{count} photos</source>
        <translation>{count} fotos</translation>
    </message>
    <message>
        <source>{count} photos copied.</source>
        <translation>{count} fotos copiadas.</translation>
    </message>
    <message>
        <source>{count} photos placed</source>
        <translation>{count} fotos colocadas</translation>
    </message>
    <message>
        <source>{count} photos wait to be placed …</source>
        <translation>{count} fotos esperan su lugar…</translation>
    </message>
    <message>
        <source>{count} photos wait to be placed.</source>
        <translation>{count} fotos esperan su lugar.</translation>
    </message>
    <message>
        <source>{count} repaired; the project as it was: {copy}.</source>
        <translation>{count} reparados; el proyecto tal como estaba: {copy}.</translation>
    </message>
    <message>
        <source>{count} rows refer to rows that are not there.</source>
        <translation>{count} filas remiten a filas que no están.</translation>
    </message>
    <message>
        <source>{count} shots, {minutes} minutes. Each is shown with what is said and read; other pictures can take the place of these, as long as those who can be seen have agreed.</source>
        <translation>{count} planos, {minutes} minutos. Cada uno figura con lo que se dice y lo que se lee; otras imágenes pueden ocupar el lugar de estas, siempre que las personas que se ven hayan dado su acuerdo.</translation>
    </message>
    <message>
        <source>{count} variables are too many to compare climates with: from 30 years and with their raw covariance a true 2 sigma reads 2.2 with 4 variables, 2.8 with 8, 4.0 with 14 and 6.4 with 19. 4 to 6 that say different things are best.</source>
        <translation>{count} variables son demasiadas para comparar climas: con 30 años de datos y su covarianza sin corregir, una diferencia real de 2 sigma se lee como 2,2 con 4 variables, 2,8 con 8, 4,0 con 14 y 6,4 con 19. Lo mejor es tomar de 4 a 6 que digan cosas distintas.</translation>
    </message>
    <message>
        <source>{count} variables of {cells:,} cells were written.</source>
        <translation>Se han escrito {count} variables de {cells:,} celdas.</translation>
    </message>
    <message>
        <source>{count} variables, one band each.</source>
        <translation>{count} variables, una banda para cada una.</translation>
    </message>
    <message>
        <source>{count} without a place on the map</source>
        <translation>{count} sin sitio en el mapa</translation>
    </message>
    <message>
        <source>{count}: too few</source>
        <translation>{count}: demasiado pocos</translation>
    </message>
    <message>
        <source>{cover}: as much within 10 km ({home:.0f} / {there:.0f} %)</source>
        <translation>{cover}: en la misma proporción en 10 km a la redonda ({home:.0f} / {there:.0f} %)</translation>
    </message>
    <message>
        <source>{cover}: far less within 10 km ({home:.0f} / {there:.0f} %)</source>
        <translation>{cover}: mucho menos en 10 km a la redonda ({home:.0f} / {there:.0f} %)</translation>
    </message>
    <message>
        <source>{cover}: far more within 10 km ({home:.0f} / {there:.0f} %)</source>
        <translation>{cover}: mucho más en 10 km a la redonda ({home:.0f} / {there:.0f} %)</translation>
    </message>
    <message>
        <source>{criterion} {share:.0f} %</source>
        <translation>{criterion} {share:.0f} %</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{degrees:.1f} °C</source>
        <translation>{degrees:.1f} °C</translation>
    </message>
    <message>
        <source>{distance:,.0f} km</source>
        <translation>{distance:,.0f} km</translation>
    </message>
    <message>
        <source>{domain}, delegation of {commune}</source>
        <translation>{domain}, delegación de {commune}</translation>
    </message>
    <message>
        <source>{domain}: {state}</source>
        <translation>{domain}: {state}</translation>
    </message>
    <message>
        <source>{doubtful} doubtful, {refused} refused:</source>
        <translation>{doubtful} dudosas, {refused} rechazadas:</translation>
    </message>
    <message>
        <source>{ensemble} patterns of {models} models; each month changes as its season does</source>
        <translation>cambios por grado de calentamiento de {models} modelos ({ensemble}); cada mes cambia como su estación</translation>
    </message>
    <message>
        <source>{errors} errors and {warnings} warnings are left.</source>
        <translation>Quedan {errors} errores y {warnings} avisos.</translation>
    </message>
    <message>
        <source>{field}: {fault}</source>
        <translation>{field}: {fault}</translation>
    </message>
    <message>
        <source>{field}: “{text}” is no number.</source>
        <translation>{field}: «{text}» no es un número.</translation>
    </message>
    <message>
        <source>{figure}: {today} at {home} today, {later} at the horizon {horizon}</source>
        <translation>{figure}: {today} en {home} hoy, {later} en el horizonte {horizon}</translation>
    </message>
    <message>
        <source>{files}; places: {places}</source>
        <translation>{files}; lugares: {places}</translation>
    </message>
    <message>
        <source>{folder} is not the folder of a twinning: {name} is missing.</source>
        <translation>{folder} no es la carpeta de un hermanamiento: falta {name}.</translation>
    </message>
    <message>
        <source>{found} of {count}</source>
        <translation>{found} de {count}</translation>
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
        <source>{here} / {there}</source>
        <translation>{here} / {there}</translation>
    </message>
    <message>
        <source>{here} and {there}, side by side</source>
        <translation>{here} y {there}, frente a frente</translation>
    </message>
    <message>
        <source>{here} – {there}, per person there and back: {train} kg of CO2e by train, {coach} by coach, {car} in a car with three aboard.</source>
        <translation>{here} – {there}, por persona ida y vuelta: {train} kg de CO2e en tren, {coach} en autocar, {car} en coche con tres personas a bordo.</translation>
    </message>
    <message>
        <source>{home} in {twin}: report</source>
        <translation>{home} en {twin}: informe</translation>
    </message>
    <message>
        <source>{home} looked for a commune that lives today with the climate that {home} will have, found {twin}, went to see, and brought practices home. Here is all that it used, to be used again by another pair.</source>
        <translation>{home} buscó un municipio que vive hoy con el clima que {home} tendrá, encontró {twin}, fue a verlo y trajo prácticas. Aquí está todo lo que le sirvió, para que otro hermanamiento lo use a su vez.</translation>
    </message>
    <message>
        <source>{home} stays within its present variability at this horizon.</source>
        <translation>En este horizonte, {home} se mantiene dentro de su variabilidad actual.</translation>
    </message>
    <message>
        <source>{horizon}, {name}</source>
        <translation>{horizon}, {name}</translation>
    </message>
    <message>
        <source>{hour}:00</source>
        <translation>{hour}:00 h</translation>
    </message>
    <message>
        <source>{hour}:{minute}</source>
        <translation>{hour}:{minute} h</translation>
    </message>
    <message>
        <source>{kg:,.0f}</source>
        <translation>{kg:,.0f}</translation>
    </message>
    <message>
        <source>{kg:.1f}</source>
        <translation>{kg:.1f}</translation>
    </message>
    <message>
        <source>{km:,.0f} km</source>
        <translation>{km:,.0f} km</translation>
    </message>
    <message>
        <source>{km:,.0f} km in a straight line (geodesic).</source>
        <translation>{km:,.0f} km en línea recta (geodésica).</translation>
    </message>
    <message>
        <source>{label} (≠ {parts})</source>
        <translation>{label} (≠ {parts})</translation>
    </message>
    <message>
        <source>{label} {weight:.2f}</source>
        <translation>{label} {weight:.2f}</translation>
    </message>
    <message>
        <source>{label}: {gap:+.3g} {unit} against what is expected</source>
        <translation>{label}: {gap:+.3g} {unit} respecto a lo esperado</translation>
    </message>
    <message>
        <source>{label}: {mean:.1f} of 4 (from {low:.1f} to {high:.1f}; voters: {voters})</source>
        <translation>{label}: {mean:.1f} de 4 (de {low:.1f} a {high:.1f}; votantes: {voters})</translation>
    </message>
    <message>
        <source>{lat:.2f}°, {lon:.2f}°</source>
        <translation>{lat:.2f}°; {lon:.2f}°</translation>
    </message>
    <message>
        <source>{layer}: {band}</source>
        <translation>{layer}: {band}</translation>
    </message>
    <message>
        <source>{layout}: yours, and left as they are: {items}.</source>
        <translation>{layout}: suyos, y dejados como están: {items}.</translation>
    </message>
    <message>
        <source>{level}: {name}</source>
        <translation>{level}: {name}</translation>
    </message>
    <message>
        <source>{likeness:.0f} %</source>
        <translation>{likeness:.0f} %</translation>
    </message>
    <message>
        <source>{low:.0f} days of 30 °C or more, or above</source>
        <translation>al menos {low:.0f} días de 30 °C o más</translation>
    </message>
    <message>
        <source>{low:.0f} to {high:.0f} days of 30 °C or more</source>
        <translation>de {low:.0f} a {high:.0f} días de 30 °C o más</translation>
    </message>
    <message>
        <source>{low:.1f} … {high:.1f}</source>
        <translation>{low:.1f} … {high:.1f}</translation>
    </message>
    <message>
        <source>{lower:.0f} to {upper:.0f} %</source>
        <translation>{lower:.0f} a {upper:.0f} %</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{mark}{here} / {there}: not the same {what}</source>
        <translation>{mark}{here} / {there}: difiere en {what}</translation>
    </message>
    <message>
        <source>{mark}{name} {part:.0f} %</source>
        <translation>{mark}{name} {part:.0f} %</translation>
    </message>
    <message>
        <source>{mark}{name}: not the same {what}</source>
        <translation>{mark}{name}: difiere en {what}</translation>
    </message>
    <message>
        <source>{mean:.1f} ({low:.1f} to {high:.1f})</source>
        <translation>{mean:.1f} ({low:.1f} a {high:.1f})</translation>
    </message>
    <message>
        <source>{middle} (from {low} to {high}, {walkers} walkers)</source>
        <translation>{middle} (de {low} a {high}, {walkers} caminantes)</translation>
    </message>
    <message>
        <source>{middle} (one walker)</source>
        <translation>{middle} (un solo caminante)</translation>
    </message>
    <message>
        <source>{middle} ({walkers} walkers, all alike)</source>
        <translation>{middle} ({walkers} caminantes, todos de acuerdo)</translation>
    </message>
    <message>
        <source>{names} hold no month of temperature or rain.</source>
        <translation>No hay ningún mes de temperatura o de lluvia en {names}.</translation>
    </message>
    <message>
        <source>{names} hold no whole year of days of {kind}: counts of days need some.</source>
        <translation>No hay ningún año completo de valores diarios ({kind}) en {names}: hace falta alguno para contar días.</translation>
    </message>
    <message>
        <source>{names}. Formula, needs and reading of each: in the help.</source>
        <translation>{names}. Fórmula, datos necesarios y lectura de cada una: véase la ayuda.</translation>
    </message>
    <message>
        <source>{names}: no cell has a whole year of {kind}: no more than {month} days of a month may be missing, and {year} of a year.</source>
        <translation>{names}: ninguna celda tiene un año completo de valores diarios ({kind}): no deben faltar más de {month} días en un mes ni más de {year} en un año.</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} ({country})</source>
        <translation>{name} ({country})</translation>
    </message>
    <message>
        <source>{name} alike ({figures})</source>
        <translation>{name} parecido ({figures})</translation>
    </message>
    <message>
        <source>{name} and {count} communes side by side</source>
        <translation>{name} y {count} municipios frente a frente</translation>
    </message>
    <message>
        <source>{name} at the horizon {horizon}: median, and 8 models out of 10</source>
        <translation>{name} en el horizonte {horizon}: mediana, y 8 modelos de cada 10</translation>
    </message>
    <message>
        <source>{name} cannot be brought onto the grid: {reason}</source>
        <translation>{name} no se puede llevar a la cuadrícula: {reason}</translation>
    </message>
    <message>
        <source>{name} could not be brought to the new version: it stays as it was; a copy lies in {copy}.</source>
        <translation>{name} no se ha podido pasar a la nueva versión: queda como estaba; hay una copia en {copy}.</translation>
    </message>
    <message>
        <source>{name} could not be copied: nothing was changed.</source>
        <translation>No se ha podido copiar {name}: no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{name} crosses 180 degrees east: cut it there first.</source>
        <translation>{name} cruza el meridiano 180°: córtelo ahí primero.</translation>
    </message>
    <message>
        <source>{name} different ({figures})</source>
        <translation>{name} distinto ({figures})</translation>
    </message>
    <message>
        <source>{name} does not hold the variables of the reference: missing {missing}; not expected {extra}.</source>
        <translation>{name} no contiene las variables de la referencia: faltan {missing}; sobran {extra}.</translation>
    </message>
    <message>
        <source>{name} does not say the unit of its rain, and its values from {low:,.4g} to {high:,.4g} may be in several: choose it, or tell the file which value means no data.</source>
        <translation>{name} no dice la unidad de sus lluvias, y sus valores, de {low:,.4g} a {high:,.4g}, pueden corresponder a varias unidades: elija la correcta, o indique en el archivo qué valor significa ausencia de datos.</translation>
    </message>
    <message>
        <source>{name} does not say the unit of its temperatures, and its values from {low:,.4g} to {high:,.4g} may be in several: choose it, or tell the file which value means no data.</source>
        <translation>{name} no dice la unidad de sus temperaturas, y sus valores, de {low:,.4g} a {high:,.4g}, pueden corresponder a varias unidades: elija la correcta, o indique en el archivo qué valor significa ausencia de datos.</translation>
    </message>
    <message>
        <source>{name} does not say where it lies.</source>
        <translation>{name} no dice dónde se sitúa.</translation>
    </message>
    <message>
        <source>{name} does not tell the day of each band: give a NetCDF with dates, or bands described as 1981-01-31.</source>
        <translation>{name} no indica el día de cada banda: dé un NetCDF con fechas, o bandas descritas como 1981-01-31.</translation>
    </message>
    <message>
        <source>{name} has no coordinate reference system, and its extent is not in degrees: assign one.</source>
        <translation>{name} no tiene sistema de coordenadas, y su extensión no está en grados: asígnele uno.</translation>
    </message>
    <message>
        <source>{name} has no coordinate reference system: read as longitude and latitude.</source>
        <translation>{name} no tiene sistema de coordenadas: leído en longitud y latitud.</translation>
    </message>
    <message>
        <source>{name} has no data at this place.</source>
        <translation>{name} no tiene datos en este lugar.</translation>
    </message>
    <message>
        <source>{name} holds no data at all in its band {number}.</source>
        <translation>{name} no contiene ningún dato en su banda {number}.</translation>
    </message>
    <message>
        <source>{name} holds values that no climate can have, here {low:,.6g} {unit}, and bringing it onto another grid mixes them with their neighbours: tell the file which value means no data.</source>
        <translation>{name} contiene valores que ningún clima puede tener, aquí {low:,.6g} {unit}, y al llevarlos a otra cuadrícula se mezclarían con los vecinos: indique en el archivo qué valor significa ausencia de datos.</translation>
    </message>
    <message>
        <source>{name} holds {kind} twice for the same day: give one climate of one model.</source>
        <translation>{name} contiene dos veces la variable «{kind}» para el mismo día: dé un solo clima de un solo modelo.</translation>
    </message>
    <message>
        <source>{name} holds {kind} twice for the same month or season: a stack takes one climate of one model, by month or by season. Daily values must be aggregated by month first (mean or total).</source>
        <translation>{name} contiene dos veces la variable «{kind}» para el mismo mes o la misma estación: una pila recibe un solo clima de un solo modelo, por mes o por estación. Los valores diarios deben agruparse antes por mes (media o total).</translation>
    </message>
    <message>
        <source>{name} holds {one} without {other}: the mean temperature needs both.</source>
        <translation>{name} contiene la variable «{one}» sin la variable «{other}»: hacen falta ambas para la temperatura media.</translation>
    </message>
    <message>
        <source>{name} is a photo in the format HEIC, which is not read everywhere: save it as JPEG first (on the telephone: camera, formats, “Most compatible”).</source>
        <translation>{name} es una foto en formato HEIC, que no se lee en todas partes: guárdela antes como JPEG (en el teléfono: cámara, formatos, «Más compatible»).</translation>
    </message>
    <message>
        <source>{name} is being written by another program or person: nothing was saved here, try again in a moment.</source>
        <translation>Otro programa u otra persona está escribiendo en {name}: aquí no se ha guardado nada; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>{name} is in use, perhaps being edited: save and close it first.</source>
        <translation>{name} está en uso, quizá en edición: guárdelo y ciérrelo primero.</translation>
    </message>
    <message>
        <source>{name} is no picture: PNG, JPEG and SVG can be taken.</source>
        <translation>{name} no es una imagen: se admiten PNG, JPEG y SVG.</translation>
    </message>
    <message>
        <source>{name} is no project that QGIS can open.</source>
        <translation>{name} no es un proyecto que QGIS pueda abrir.</translation>
    </message>
    <message>
        <source>{name} is no spreadsheet that can be written: use .ods or .xlsx.</source>
        <translation>{name} no es una hoja de cálculo que se pueda escribir: use .ods o .xlsx.</translation>
    </message>
    <message>
        <source>{name} is no toolkit, or is damaged.</source>
        <translation>{name} no es una maleta, o está dañado.</translation>
    </message>
    <message>
        <source>{name} is not a photo: JPEG, PNG and WebP can be taken.</source>
        <translation>{name} no es una foto: se admiten JPEG, PNG y WebP.</translation>
    </message>
    <message>
        <source>{name} is not the file of a climate twinning.</source>
        <translation>{name} no es el archivo de un hermanamiento climático.</translation>
    </message>
    <message>
        <source>{name} is one of your own rasters, which {output} would replace: choose another file.</source>
        <translation>{name} es uno de sus propios rásteres, que {output} sustituiría: elija otro archivo.</translation>
    </message>
    <message>
        <source>{name} is rotated: bring it north up first (gdalwarp).</source>
        <translation>{name} está girado: póngalo primero con el norte arriba (gdalwarp).</translation>
    </message>
    <message>
        <source>{name} is the table itself, which {output} would replace: choose another file.</source>
        <translation>{name} es la propia tabla, que {output} sustituiría: elija otro archivo.</translation>
    </message>
    <message>
        <source>{name} lies elsewhere than the reference: they do not meet.</source>
        <translation>{name} está en otro lugar que la referencia: no coinciden en ningún punto.</translation>
    </message>
    <message>
        <source>{name} lies elsewhere than {other}: they do not meet.</source>
        <translation>{name} y {other} cubren zonas distintas: no tienen ninguna parte en común.</translation>
    </message>
    <message>
        <source>{name} lies on a grid of its own, with a longitude and a latitude for each cell: bring it onto a plain grid first (for example with gdalwarp -geoloc).</source>
        <translation>{name} sigue una cuadrícula propia, con una longitud y una latitud por celda: llévelo primero a una cuadrícula simple (por ejemplo con gdalwarp -geoloc).</translation>
    </message>
    <message>
        <source>{name} lies on a rotated pole, whose rows and columns follow no meridian: bring it onto longitudes and latitudes first (for example with cdo remapbil).</source>
        <translation>{name} está en una cuadrícula de polo rotado, cuyas filas y columnas no siguen ningún meridiano: llévelo primero a longitudes y latitudes (por ejemplo con cdo remapbil).</translation>
    </message>
    <message>
        <source>{name} moves {sigma:.2f} sigma away from its climate of today.</source>
        <translation>{name} se aleja {sigma:.2f} sigma de su clima de hoy.</translation>
    </message>
    <message>
        <source>{name} must end in {ending}.</source>
        <translation>{name} debe terminar en {ending}.</translation>
    </message>
    <message>
        <source>{name} ran from 0 to 360 degrees east: brought to -180 to 180.</source>
        <translation>{name} iba de 0 a 360 grados este: llevado a -180 a 180.</translation>
    </message>
    <message>
        <source>{name} runs from east to west: bring it north up first (gdalwarp).</source>
        <translation>{name} va de este a oeste: póngalo primero con el norte arriba (gdalwarp).</translation>
    </message>
    <message>
        <source>{name} today ({years})</source>
        <translation>{name} hoy ({years})</translation>
    </message>
    <message>
        <source>{name} today: {cold:.1f} °C in the coldest month, {warm:.1f} in the warmest, {dry:.0f} mm in the driest.</source>
        <translation>{name} hoy: {cold:.1f} °C en el mes más frío, {warm:.1f} en el más cálido; {dry:.0f} mm de lluvia en el más seco.</translation>
    </message>
    <message>
        <source>{name} warms by {warming:.1f} °C over the year between your rasters of today and of the future (median of the models) and moves {sigma:.2f} sigma away from its climate of today.</source>
        <translation>{name}: {warming:.1f} °C de calentamiento de media anual entre sus rásteres de hoy y los del futuro (mediana de los modelos) y una diferencia de {sigma:.2f} sigma con el clima de hoy.</translation>
    </message>
    <message>
        <source>{name} warms by {warming:.1f} °C over the year since 1981-2010 (median of the models) and moves {sigma:.2f} sigma away from its climate of today.</source>
        <translation>{name}: {warming:.1f} °C de calentamiento de media anual desde 1981-2010 (mediana de los modelos) y una diferencia de {sigma:.2f} sigma con el clima de hoy.</translation>
    </message>
    <message>
        <source>{name} was brought onto the grid of the reference ({how}).</source>
        <translation>{name} se ha llevado a la cuadrícula de la referencia ({how}).</translation>
    </message>
    <message>
        <source>{name} was brought onto the grid of {other} ({how}).</source>
        <translation>{name} se ha llevado a la cuadrícula de {other} ({how}).</translation>
    </message>
    <message>
        <source>{name} was upside down: turned.</source>
        <translation>{name} estaba al revés: se ha girado.</translation>
    </message>
    <message>
        <source>{name}, from your own raster: {value:.6g} {unit}.</source>
        <translation>{name}, de su propio ráster: {value:.6g} {unit}.</translation>
    </message>
    <message>
        <source>{name}, from your own raster: {value:.6g}.</source>
        <translation>{name}, según su propio ráster: {value:.6g}.</translation>
    </message>
    <message>
        <source>{name}, level by level: {stops}.</source>
        <translation>{name}, nivel a nivel: {stops}.</translation>
    </message>
    <message>
        <source>{name}, today</source>
        <translation>{name}, hoy</translation>
    </message>
    <message>
        <source>{name}, {horizon}</source>
        <translation>{name}, {horizon}</translation>
    </message>
    <message>
        <source>{name}, {km:.1f} km</source>
        <translation>{name}, a {km:.1f} km</translation>
    </message>
    <message>
        <source>{name}, {since}, outside the climate data</source>
        <translation>{name}, {since}, fuera de los datos climáticos</translation>
    </message>
    <message>
        <source>{name}, {since}, rank {rank:,}</source>
        <translation>{name}, {since}, puesto {rank:,}</translation>
    </message>
    <message>
        <source>{name}: its cells mix decimal commas and decimal points.</source>
        <translation>{name}: sus celdas mezclan comas y puntos decimales.</translation>
    </message>
    <message>
        <source>{name}: its figures are not of one {parts}; their notes begin with ≠ and they must not be compared.</source>
        <translation>{name}: sus valores no significan todos lo mismo ({parts}); sus notas empiezan por ≠ y no deben compararse.</translation>
    </message>
    <message>
        <source>{name}: outside the climate data</source>
        <translation>{name}: fuera de los datos climáticos</translation>
    </message>
    <message>
        <source>{name}: outside the climate data.</source>
        <translation>{name}: fuera de los datos climáticos.</translation>
    </message>
    <message>
        <source>{name}: small negative rains were set to 0.</source>
        <translation>{name}: los pequeños valores negativos de lluvia se han puesto a 0.</translation>
    </message>
    <message>
        <source>{name}: the coldest month has {cold:.1f} °C today and {cold_later:.1f} at the horizon, the warmest {warm:.1f} and {warm_later:.1f}; the driest {dry:.0f} mm of rain today and {dry_later:.0f} at the horizon.</source>
        <translation>{name}: {cold:.1f} °C hoy y {cold_later:.1f} en el horizonte elegido en el mes más frío, {warm:.1f} y {warm_later:.1f} en el más cálido; {dry:.0f} mm de lluvia hoy y {dry_later:.0f} en el horizonte elegido en el más seco.</translation>
    </message>
    <message>
        <source>{name}: the decimal mark is “{mark}”.</source>
        <translation>{name}: el separador decimal es «{mark}».</translation>
    </message>
    <message>
        <source>{name}: the years {first} to {last}.</source>
        <translation>{name}: años {first} a {last}.</translation>
    </message>
    <message>
        <source>{name}: what it means</source>
        <translation>{name}: significado</translation>
    </message>
    <message>
        <source>{name}: {band} (sigma {sigma:.2f}), similarity {similarity:.0f} %; most alike: {best}, least: {worst}.</source>
        <translation>{name}: {band} (sigma {sigma:.2f}), semejanza {similarity:.0f} %; la mayor: {best}, la menor: {worst}.</translation>
    </message>
    <message>
        <source>{name}: {count:,} cells do not carry the one unit of their column, or a factor such as k or M that others lack, and were left empty.</source>
        <translation>{name}: {count:,} celdas no llevan la unidad de su columna, o llevan un múltiplo (k, M…) que otras no tienen, y se han dejado vacías.</translation>
    </message>
    <message>
        <source>{name}: {count:,} cells such as 1.234 may be thousands or decimals and were left empty: tell the decimal mark in DECIMAL.</source>
        <translation>{name}: {count:,} celdas como 1.234 pueden contener millares o decimales y se han dejado vacías: indique el separador decimal en DECIMAL.</translation>
    </message>
    <message>
        <source>{name}: {count:,} figures carry a letter (estimated, provisional …).</source>
        <translation>{name}: {count:,} valores llevan una letra (valor estimado, provisional…).</translation>
    </message>
    <message>
        <source>{name}: {count:,} readings that no climate can have, from {low:,.6g} to {high:,.6g} {unit}, were taken as no data; tell the file which value means no data.</source>
        <translation>{name}: {count:,} valores que ningún clima puede tener, de {low:,.6g} a {high:,.6g} {unit}, se han tratado como ausencia de datos; indique en el archivo qué valor significa ausencia de datos.</translation>
    </message>
    <message>
        <source>{name}: {formula} {needs} {reading}</source>
        <translation>{name}: {formula} {needs} {reading}</translation>
    </message>
    <message>
        <source>{name}: {kind} read in {unit}, {count} bands.</source>
        <translation>{name}: {kind}, leída en {unit}, {count} bandas.</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation>{name}: {number}</translation>
    </message>
    <message>
        <source>{name}: {weights}.</source>
        <translation>{name}: {weights}.</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>{name}: “{cell}” {reason}; left empty</source>
        <translation>{name}: «{cell}» {reason}; la celda se ha dejado vacía</translation>
    </message>
    <message>
        <source>{one} and {other} ({value:.2f})</source>
        <translation>{one} y {other} ({value:.2f})</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <source>{pairs:,} twins of {homes:,} communes were written.</source>
        <translation>Se han escrito {pairs:,} gemelos de {homes:,} municipios.</translation>
    </message>
    <message>
        <source>{path} cannot be written: check that the folder is not read-only and the disk not full.</source>
        <translation>No se puede escribir {path}: compruebe que la carpeta no sea de solo lectura y que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>{path} exists already: choose another place, or open that twinning.</source>
        <translation>{path} ya existe: elija otro lugar o abra ese hermanamiento.</translation>
    </message>
    <message>
        <source>{place} lies across the sea: no journey is estimated, for crossings are not in the figures.</source>
        <translation>{place} está al otro lado del mar: no se estima ningún viaje, porque las travesías no figuran en las cifras.</translation>
    </message>
    <message>
        <source>{place}: nearest station known {station}, {km:.1f} km away; the file is sparse there, and a nearer one may exist.</source>
        <translation>{place}: estación conocida más cercana {station}, a {km:.1f} km; el archivo tiene pocas estaciones en esa zona, y puede haber una más cercana.</translation>
    </message>
    <message>
        <source>{place}: nearest station unknown, for the file of stations is too sparse there.</source>
        <translation>{place}: estación más cercana desconocida, porque el archivo tiene muy pocas estaciones en esa zona.</translation>
    </message>
    <message>
        <source>{place}: nearest station {station}, {km:.1f} km away.</source>
        <translation>{place}: estación más cercana {station}, a {km:.1f} km.</translation>
    </message>
    <message>
        <source>{poster} was made in its first language alone; in two: {reason}</source>
        <translation>{poster}: hecho solo en su primera lengua; en dos: {reason}</translation>
    </message>
    <message>
        <source>{poster} was not made: {reason}</source>
        <translation>{poster} no se ha hecho: {reason}</translation>
    </message>
    <message>
        <source>{poster} was stopped: mend what is named above first.</source>
        <translation>{poster} se ha bloqueado: corrija antes lo dicho arriba.</translation>
    </message>
    <message>
        <source>{poster}: {reason}</source>
        <translation>{poster}: {reason}</translation>
    </message>
    <message>
        <source>{question} (can rule it out)</source>
        <translation>{question} (puede descartarla)</translation>
    </message>
    <message>
        <source>{question} (can rule out)</source>
        <translation>{question} (puede descartar)</translation>
    </message>
    <message>
        <source>{question} (voters do not agree)</source>
        <translation>{question} (los votantes no están de acuerdo)</translation>
    </message>
    <message>
        <source>{question} Answers: {count}.</source>
        <translation>{question} Respuestas: {count}.</translation>
    </message>
    <message>
        <source>{question} No: {zeros} of {voters}.</source>
        <translation>{question} No: {zeros} de {voters}.</translation>
    </message>
    <message>
        <source>{rank}. {name} ({country})</source>
        <translation>{rank}. {name} ({country})</translation>
    </message>
    <message>
        <source>{reason} The pictures and the subtitles are complete.</source>
        <translation>{reason} Las imágenes y los subtítulos están completos.</translation>
    </message>
    <message>
        <source>{region}: {number}</source>
        <translation>{region}: {number}</translation>
    </message>
    <message>
        <source>{rows:,} rows: {matched:,} matched, {unmatched:,} unmatched, {doubtful:,} doubtful.</source>
        <translation>{rows:,} filas: {matched:,} vinculadas, {unmatched:,} no vinculadas, {doubtful:,} dudosas.</translation>
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
        <source>{seen}: {title}</source>
        <translation>{seen}: {title}</translation>
    </message>
    <message>
        <source>{share:.0f} %</source>
        <translation>{share:.0f} %</translation>
    </message>
    <message>
        <source>{source}; no outline is known: the circle only shows where it lies</source>
        <translation>{source}; no se conoce su contorno: el círculo solo muestra dónde está</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>del {start} al {end}</translation>
    </message>
    <message>
        <source>{start}, {seconds:.1f} seconds: {seen}</source>
        <translation>{start}, {seconds:.1f} segundos: {seen}</translation>
    </message>
    <message>
        <source>{status}, late: {days} days</source>
        <translation>{status}, con retraso: {days} días</translation>
    </message>
    <message>
        <source>{table}, “{row}”: people in it stand as {names}.</source>
        <translation>{table}, «{row}»: las personas figuran como {names}.</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>{text} (a nearer one may exist)</source>
        <translation>{text} (puede haber una más cercana)</translation>
    </message>
    <message>
        <source>{text}; {there} at {twin} today.</source>
        <translation>{text}; {there} en {twin} hoy.</translation>
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
        <source>{title}
Result: {what}</source>
        <translation>{title}
Resultado: {what}</translation>
    </message>
    <message>
        <source>{title} (done)</source>
        <translation>{title} (hecho)</translation>
    </message>
    <message>
        <source>{title} (invented example)</source>
        <translation>{title} (ejemplo inventado)</translation>
    </message>
    <message>
        <source>{title} (milestone)</source>
        <translation>{title} (hito)</translation>
    </message>
    <message>
        <source>{title} (partly)</source>
        <translation>{title} (en parte)</translation>
    </message>
    <message>
        <source>{twin} is like {home} as it may become in its climate alone. That something works there is a reason to look at it, not a proof that it would work here.</source>
        <translation>{twin} se parece a {home} tal como podría llegar a ser solo por su clima. Que algo funcione allí es una razón para mirarlo, no una prueba de que funcionaría aquí.</translation>
    </message>
    <message>
        <source>{twin} learns from it as well: what is noted there is given back to it.</source>
        <translation>{twin} también aprende: lo que allí se anota se le devuelve.</translation>
    </message>
    <message>
        <source>{twin} lives already with a climate near the one that {home} expects.</source>
        <translation>{twin} vive ya con un clima cercano al que {home} espera.</translation>
    </message>
    <message>
        <source>{twin} lives today with a climate near the one that {home} expects at the horizon {horizon}. This report says how near, what was seen there, what of it can come home, and how sure all of it is.</source>
        <translation>{twin} vive hoy con un clima cercano al que {home} espera en el horizonte {horizon}. Este informe dice cuánto, qué se vio allí, qué se puede traer y con qué certeza.</translation>
    </message>
    <message>
        <source>{twin} lives with it: how?</source>
        <translation>{twin} vive con ello: ¿cómo?</translation>
    </message>
    <message>
        <source>{twin} today, for the climate that {home} expects at the horizon {horizon}: {band} (sigma {sigma:.2f}).</source>
        <translation>{twin} hoy, para el clima que {home} espera en el horizonte {horizon}: {band} (sigma {sigma:.2f}).</translation>
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
        <source>{under_2:,} communes out of {homes:,} will have a climate within 2 sigma of that of {name} today.</source>
        <translation>De {homes:,} municipios, {under_2:,} tendrán un clima a menos de 2 sigma del que {name} tiene hoy.</translation>
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
        <source>{value:,.0f}</source>
        <translation>{value:,.0f}</translation>
    </message>
    <message>
        <source>{value:,.0f} km</source>
        <translation>{value:,.0f} km</translation>
    </message>
    <message>
        <source>{value:,.0f} mm</source>
        <translation>{value:,.0f} mm</translation>
    </message>
    <message>
        <source>{value:,.0f} mm ({low:,.0f} to {high:,.0f})</source>
        <translation>{value:,.0f} mm (de {low:,.0f} a {high:,.0f})</translation>
    </message>
    <message>
        <source>{value:,.1f}</source>
        <translation>{value:,.1f}</translation>
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
        <source>{value:.0f}</source>
        <translation>{value:.0f}</translation>
    </message>
    <message>
        <source>{value:.0f} %</source>
        <translation>{value:.0f} %</translation>
    </message>
    <message>
        <source>{value:.0f} ({low:.0f} to {high:.0f})</source>
        <translation>{value:.0f} (de {low:.0f} a {high:.0f})</translation>
    </message>
    <message>
        <source>{value:.0f} °C</source>
        <translation>{value:.0f} °C</translation>
    </message>
    <message>
        <source>{value:.0f} °C on the ground</source>
        <translation>{value:.0f} °C en el suelo</translation>
    </message>
    <message>
        <source>{value:.1f} %</source>
        <translation>{value:.1f} %</translation>
    </message>
    <message>
        <source>{value:.1f} °C</source>
        <translation>{value:.1f} °C</translation>
    </message>
    <message>
        <source>{value:.1f} °C ({low:.1f} to {high:.1f})</source>
        <translation>{value:.1f} °C (de {low:.1f} a {high:.1f})</translation>
    </message>
    <message>
        <source>{value:.2f}</source>
        <translation>{value:.2f}</translation>
    </message>
    <message>
        <source>{value:.2f} °C above 1850-1900</source>
        <translation>{value:.2f} °C sobre 1850-1900</translation>
    </message>
    <message>
        <source>{value:g} °C per km</source>
        <translation>{value:g} °C por km</translation>
    </message>
    <message>
        <source>{value} (above {share} of communes)</source>
        <translation>{value} (más que el {share} de los municipios)</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} (de {low} a {high})</translation>
    </message>
    <message>
        <source>{value} {unit}</source>
        <translation>{value} {unit}</translation>
    </message>
    <message>
        <source>{verdict} (voters: {voters})</source>
        <translation>{verdict} (votantes: {voters})</translation>
    </message>
    <message>
        <source>{verdict}: {mean:.1f} of 4 (from {low:.1f} to {high:.1f}; voters: {voters})</source>
        <translation>{verdict}: {mean:.1f} de 4 (de {low:.1f} a {high:.1f}; votantes: {voters})</translation>
    </message>
    <message>
        <source>{voter} has voted twice on “{criterion}”: keep one vote.</source>
        <translation>{voter} ha votado dos veces sobre «{criterion}»: deje un solo voto.</translation>
    </message>
    <message>
        <source>{warming:+.1f} °C</source>
        <translation>{warming:+.1f} °C</translation>
    </message>
    <message>
        <source>{what}: {count:,}.</source>
        <translation>{what}: {count:,}.</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}: {value}</translation>
    </message>
    <message>
        <source>{who}: {tas:.1f} °C and {pr:,.0f} mm a year today, {later:.1f} °C and {rain:,.0f} mm at the horizon {horizon}; days of 30 °C or more: {days:.0f} today, {hot:.0f} then (estimates).</source>
        <translation>{who}: {tas:.1f} °C y {pr:,.0f} mm al año hoy, {later:.1f} °C y {rain:,.0f} mm en el horizonte {horizon}; días de 30 °C o más: {days:.0f} hoy, {hot:.0f} en ese horizonte (estimaciones).</translation>
    </message>
    <message>
        <source>{without:,} communes out of {homes:,} have no analogue in this pool.</source>
        <translation>De {homes:,} municipios, {without:,} no tienen ningún análogo entre los lugares comparados.</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>“Eight models out of ten put our mean summer of {horizon} between {low} and {high} °C.”</source>
        <translation>«Ocho de cada diez modelos sitúan nuestro verano medio de {horizon} entre {low} y {high} °C».</translation>
    </message>
    <message>
        <source>“Every summer will be like that.”</source>
        <translation>«Todos los veranos serán así».</translation>
    </message>
    <message>
        <source>“How warm it gets depends on what the world emits.”</source>
        <translation>«Cuánto se calentará depende de lo que emita el mundo».</translation>
    </message>
    <message>
        <source>“In {horizon} it will be exactly so many degrees.”</source>
        <translation>«En {horizon} hará exactamente tantos grados».</translation>
    </message>
    <message>
        <source>“Is the adaptation strategy of my commune good enough for the climate to come?”</source>
        <translation>«¿Es lo bastante eficaz la estrategia de adaptación de mi municipio para el clima que viene?»</translation>
    </message>
    <message>
        <source>“It is written.” Or: “Nobody knows anything.”</source>
        <translation>«Está escrito». O: «Nadie sabe nada».</translation>
    </message>
    <message>
        <source>“Means of thirty years: a single summer may be cooler or much hotter.”</source>
        <translation>«Son medias de treinta años: un verano puede ser más fresco o mucho más cálido».</translation>
    </message>
    <message>
        <source>“No analogue” is an honest answer: the climate to come may be lived nowhere yet. Then the nearest places teach a part of it, and the report must say which.</source>
        <translation>«Ningún análogo» es una respuesta honesta: puede que el clima futuro no se viva todavía en ningún sitio. Entonces los lugares más cercanos enseñan una parte, y el informe debe decir cuál.</translation>
    </message>
    <message>
        <source>“The climate of {twin} today is near the one expected here.”</source>
        <translation>«El clima de {twin} hoy está cerca del esperado aquí».</translation>
    </message>
    <message>
        <source>“The figures tell how bad the heatwaves will be.”</source>
        <translation>«Las cifras dicen cómo serán las olas de calor».</translation>
    </message>
    <message>
        <source>“The models agree that it gets warmer here; by how much, they give a range.”</source>
        <translation>«Los modelos coinciden en que aquí hará más calor; sobre cuánto, dan un intervalo».</translation>
    </message>
    <message>
        <source>“The summer of {horizon} will have {value}.”</source>
        <translation>«El verano de {horizon} tendrá {value}».</translation>
    </message>
    <message>
        <source>“These means say nothing of heatwaves, droughts or storms: others measure those.”</source>
        <translation>«Estas medias no dicen nada de olas de calor, sequías ni temporales: otros los miden».</translation>
    </message>
    <message>
        <source>“Today” is the mean of 1981-2010. The horizon is {horizon}: median of the climate models, in brackets the range that holds eight models out of ten. Days of heat and frost are estimates from monthly means.</source>
        <translation>«Hoy» es la media 1981-2010. El horizonte es {horizon}: mediana de los modelos climáticos, entre paréntesis el intervalo que reúne ocho de cada diez modelos. Los días de calor y de helada se estiman con medias mensuales.</translation>
    </message>
    <message>
        <source>“{field}” holds negative numbers, which a logarithm cannot compare.</source>
        <translation>«{field}» contiene números negativos, que un logaritmo no puede comparar.</translation>
    </message>
    <message>
        <source>“{home} will become {twin}.”</source>
        <translation>«{home} se convertirá en {twin}».</translation>
    </message>
    <message>
        <source>“{item}” is not a level of warming: write numbers in K separated by semicolons (1; 1.5; 2), or tracc2030, tracc2050, tracc2100.</source>
        <translation>«{item}» no es un nivel de calentamiento: escriba números en °C separados por puntos y comas (1; 1,5; 2), o tracc2030, tracc2050, tracc2100.</translation>
    </message>
    <message>
        <source>“{layer}” cannot be read: check that the folder of the twinning is there, and open it again.</source>
        <translation>No se puede leer «{layer}»: compruebe que la carpeta del hermanamiento está en su sitio y ábrala de nuevo.</translation>
    </message>
    <message>
        <source>“{layer}” cannot be written: check that its folder is not read-only.</source>
        <translation>No se puede escribir «{layer}»: compruebe que su carpeta no sea de solo lectura.</translation>
    </message>
    <message>
        <source>“{layer}” has changes that are not saved: save them first.</source>
        <translation>«{layer}» tiene cambios sin guardar: guárdelos antes.</translation>
    </message>
    <message>
        <source>“{layer}” was not saved: {reason}</source>
        <translation>«{layer}» no se ha guardado: {reason}</translation>
    </message>
    <message>
        <source>“{line}” describes no column: write “column: unit; year; source; licence”.</source>
        <translation>«{line}» no describe ninguna columna: escriba «columna: unidad; año; fuente; licencia; definición».</translation>
    </message>
    <message>
        <source>“{line}”: only numbers have a scale, not the kind “{kind}”.</source>
        <translation>«{line}»: solo los números tienen escala, no el tipo «{kind}».</translation>
    </message>
    <message>
        <source>“{line}”: shares are compared together, as in land = forest + crops: shares; other kinds one by one.</source>
        <translation>«{line}»: las partes de un todo se comparan juntas, por ejemplo suelo = bosques + cultivos: partes; los demás tipos, uno por uno.</translation>
    </message>
    <message>
        <source>“{mode}” is no way to travel here: by train, by coach or in a shared car.</source>
        <translation>«{mode}» no es una forma de viajar aquí: en tren, en autocar o en coche compartido.</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are one file on some systems.</source>
        <translation>«{name}» y «{other}» son un solo archivo en algunos sistemas.</translation>
    </message>
    <message>
        <source>“{name}” counts days: it needs daily values (DAILY) of {kinds}.</source>
        <translation>«{name}» cuenta días: hacen falta valores diarios (DAILY) de {kinds}.</translation>
    </message>
    <message>
        <source>“{name}” has two weights: give it one.</source>
        <translation>«{name}» tiene dos pesos: indique solo uno.</translation>
    </message>
    <message>
        <source>“{name}” in the weights is not a variable compared: {names}.</source>
        <translation>«{name}», en los pesos, no es una variable comparada: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is a link, not a file: a toolkit holds none.</source>
        <translation>«{name}» es un enlace, no un archivo: una maleta no contiene ninguno.</translation>
    </message>
    <message>
        <source>“{name}” is compared as a class with {count:,} different values: is it a number or a name?</source>
        <translation>«{name}» se compara como una clase, con {count:,} valores distintos: ¿es un número o un nombre?</translation>
    </message>
    <message>
        <source>“{name}” is known of {count:,} of {all:,} places.</source>
        <translation>«{name}» se conoce de {count:,} de {all:,} lugares.</translation>
    </message>
    <message>
        <source>“{name}” is not a criterion of likeness: {names}.</source>
        <translation>«{name}» no es un criterio de semejanza: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is somebody else's pseudonym: choose another.</source>
        <translation>«{name}» es el seudónimo de otra persona: elija otro.</translation>
    </message>
    <message>
        <source>“{name}” is the name of a criterion of the profile: give your indicator another, as in “my {name} = …”.</source>
        <translation>«{name}» es el nombre de un criterio del perfil: dé otro a su indicador, como en «mi {name} = …».</translation>
    </message>
    <message>
        <source>“{name}” is unknown of home, and so says nothing here.</source>
        <translation>«{name}» se desconoce de su municipio y, por tanto, no dice nada aquí.</translation>
    </message>
    <message>
        <source>“{name}” lies in a folder that is a file as well.</source>
        <translation>«{name}» está en una carpeta que es también un archivo.</translation>
    </message>
    <message>
        <source>“{name}” needs monthly values of {kinds}, which your rasters lack.</source>
        <translation>«{name}» necesita valores mensuales de {kinds}, que faltan en sus rásteres.</translation>
    </message>
    <message>
        <source>“{name}” never varies in the yearly series: leave it out.</source>
        <translation>«{name}» no varía nunca en las series anuales: quite esta variable.</translation>
    </message>
    <message>
        <source>“{name}” of the toolkit is missing, damaged or was changed after the export.</source>
        <translation>«{name}» de la maleta falta, está dañado o se modificó después de la exportación.</translation>
    </message>
    <message>
        <source>“{name}” was changed since, and undoing would lose that: nothing was undone. Remove it by hand if you no longer want it.</source>
        <translation>«{name}» se ha cambiado desde entonces, y deshacer lo perdería: no se ha deshecho nada. Quítelo a mano si ya no lo quiere.</translation>
    </message>
    <message>
        <source>“{name}” would name a participant: nothing was exported.</source>
        <translation>«{name}» nombraría a un participante: no se ha exportado nada.</translation>
    </message>
    <message>
        <source>“{name}” {what}.</source>
        <translation>«{name}» {what}.</translation>
    </message>
    <message>
        <source>“{name}”: your own indicators are compared one by one.</source>
        <translation>«{name}»: sus propios indicadores se comparan de uno en uno.</translation>
    </message>
    <message>
        <source>“{name}”: {count:,} figures do not mean the same as that of home (another unit, year or definition); they are compared all the same, and marked with ≠ where they are told.</source>
        <translation>«{name}»: {count:,} cifras no significan lo mismo que la de su municipio (otra unidad, año o definición); se comparan de todos modos y se marcan con ≠ donde figuran.</translation>
    </message>
    <message>
        <source>“{name}”: {count:,} figures do not mean the same as that of the target (not the same {what}); they are compared all the same, and marked with ≠.</source>
        <translation>«{name}»: {count:,} cifras no significan lo mismo que la del objetivo (difieren en {what}); se comparan de todos modos y se marcan con ≠.</translation>
    </message>
    <message>
        <source>“{part}” is not a weight: write the name of a criterion, = and a number, as in population=2; rail=0.</source>
        <translation>«{part}» no es un peso: escriba el nombre de un criterio, = y un número, por ejemplo population=2; rail=0.</translation>
    </message>
    <message>
        <source>“{part}” is not a weight: write the name of a variable, = and a number, as in tas_jja=2; pr_jja=0.5.</source>
        <translation>«{part}» no es un peso: escriba el nombre de una variable, = y un número, por ejemplo tas_jja=2; pr_jja=0,5.</translation>
    </message>
    <message>
        <source>“{task}” begins before this has ended: {others}.</source>
        <translation>«{task}» empieza antes de que termine: {others}.</translation>
    </message>
    <message>
        <source>“{text}” in the field {name} is no number.</source>
        <translation>«{text}», en el campo {name}, no es un número.</translation>
    </message>
    <message>
        <source>“{text}” is no day: write it as 2027-05-31.</source>
        <translation>«{text}» no es un día: escríbalo como 2027-05-31.</translation>
    </message>
    <message>
        <source>“{text}” is the name or code of several communes: write one of {choices}.</source>
        <translation>«{text}» es el nombre o el código de varios municipios: indique uno de estos: {choices}.</translation>
    </message>
    <message>
        <source>“{value}” in the field {field} is neither yes nor no.</source>
        <translation>«{value}», en el campo {field}, no es ni sí ni no.</translation>
    </message>
    <message>
        <source>“{value}” in the field {field} is no number: compare the field as a class, or mend it.</source>
        <translation>«{value}», en el campo {field}, no es un número: compare el campo como una clase, o corríjalo.</translation>
    </message>
    <message>
        <source>“{value}” in the field {field} is not one of its classes: {levels}.</source>
        <translation>«{value}», en el campo {field}, no es una de sus clases: {levels}.</translation>
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
        <source>“{value}” is not a raster file, for {name}.</source>
        <translation>«{value}» no es un archivo ráster, para {name}.</translation>
    </message>
    <message>
        <source>“{variable}” is in {here} in {name} and in {wanted} in the reference: bring them to one unit.</source>
        <translation>«{variable}» está en {here} en {name} y en {wanted} en la referencia: exprese todo en la misma unidad.</translation>
    </message>
    <message>
        <source>“{word}” is not understood in the criterion “{line}”: after the field and a colon write a kind ({kinds}), a scale ({scales}) or a weight.</source>
        <translation>«{word}» no se entiende en el criterio «{line}»: después del campo y de dos puntos escriba un tipo ({kinds}), una escala ({scales}) o un peso.</translation>
    </message>
    <message>
        <source>… and in {count} rows more.</source>
        <translation>… y en {count} filas más.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… y {count} más</translation>
    </message>
    <message>
        <source>… and {count} more: see the accessible page</source>
        <translation>… y {count} más: véase la página accesible</translation>
    </message>
    <message>
        <source>… and {count} more: see the report on the twins</source>
        <translation>… y {count} más: véase el informe sobre los gemelos</translation>
    </message>
    <message>
        <source>… or a layer with the target</source>
        <translation>… o una capa con el objetivo</translation>
    </message>
    <message>
        <source>… or a point on the map</source>
        <translation>… o un punto en el mapa</translation>
    </message>
    <message>
        <source>… or a profile of your own</source>
        <translation>… o un perfil propio</translation>
    </message>
    <message>
        <source>… or communes</source>
        <translation>… o municipios</translation>
    </message>
    <message>
        <source>… or the communes of a layer</source>
        <translation>… o los municipios de una capa</translation>
    </message>
    <message>
        <source>↑ impact</source>
        <translation>↑ impacto</translation>
    </message>
    <message>
        <source>√(Σ w z²), z in year-to-year standard deviations of the place, without correlations.</source>
        <translation>√(Σ w z²), z en desviaciones típicas del lugar de un año a otro, sin correlaciones.</translation>
    </message>
</context>
</TS>
