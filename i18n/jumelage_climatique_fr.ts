<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Jumelage</name>
    <message>
        <source>&amp;1 My commune</source>
        <translation>&amp;1 Ma commune</translation>
    </message>
    <message>
        <source>&amp;2 Twins</source>
        <translation>&amp;2 Jumelles</translation>
    </message>
    <message>
        <source>&amp;3 Practices</source>
        <translation>&amp;3 Pratiques</translation>
    </message>
    <message>
        <source>&amp;4 Actions</source>
        <translation>&amp;4 Actions</translation>
    </message>
    <message>
        <source>&amp;5 Outputs</source>
        <translation>&amp;5 Restitution</translation>
    </message>
    <message>
        <source>&amp;Add a stop</source>
        <translation>&amp;Ajouter un arrêt</translation>
    </message>
    <message>
        <source>&amp;Back to the outputs</source>
        <translation>&amp;Revenir à la restitution</translation>
    </message>
    <message>
        <source>&amp;Backward plan …</source>
        <translation>&amp;Rétro-planning …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Check the project …</source>
        <translation>&amp;Vérifier le projet…</translation>
    </message>
    <message>
        <source>&amp;Choose this twin …</source>
        <translation>&amp;Choisir cette jumelle…</translation>
    </message>
    <message>
        <source>&amp;Commune</source>
        <translation>&amp;Commune</translation>
    </message>
    <message>
        <source>&amp;Departure</source>
        <translation>&amp;Départ</translation>
    </message>
    <message>
        <source>&amp;Do not save</source>
        <translation>&amp;Ne pas enregistrer</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domaine</translation>
    </message>
    <message>
        <source>&amp;Draw the route</source>
        <translation>&amp;Tracer le parcours</translation>
    </message>
    <message>
        <source>&amp;Draw the route again</source>
        <translation>&amp;Tracer de nouveau le parcours</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Modifier …</translation>
    </message>
    <message>
        <source>&amp;Find the twins</source>
        <translation>&amp;Trouver les jumelles</translation>
    </message>
    <message>
        <source>&amp;Horizon</source>
        <translation>&amp;Horizon</translation>
    </message>
    <message>
        <source>&amp;Move the plan</source>
        <translation>Dé&amp;placer le plan</translation>
    </message>
    <message>
        <source>&amp;New action</source>
        <translation>&amp;Nouvelle action</translation>
    </message>
    <message>
        <source>&amp;New event …</source>
        <translation>&amp;Nouvel événement …</translation>
    </message>
    <message>
        <source>&amp;People can be recognised</source>
        <translation>Des &amp;personnes sont reconnaissables</translation>
    </message>
    <message>
        <source>&amp;Pin on the map</source>
        <translation>&amp;Épingler</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Score this action …</source>
        <translation>&amp;Noter cette action…</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Twin town</source>
        <translation>Ville &amp;jumelée</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Vote on this practice …</source>
        <translation>&amp;Voter sur cette pratique…</translation>
    </message>
    <message>
        <source>&amp;Who votes</source>
        <translation>&amp;Qui vote</translation>
    </message>
    <message>
        <source>(estimate, ±{error:.0f})</source>
        <translation>(estimation, ±{error:.0f})</translation>
    </message>
    <message>
        <source>(seen there: {practices})</source>
        <translation>(vu là-bas : {practices})</translation>
    </message>
    <message>
        <source>+{level:.1f} °C worldwide</source>
        <translation>+{level:.1f} °C dans le monde</translation>
    </message>
    <message>
        <source>+{level:g} °C</source>
        <translation>+{level:g} °C</translation>
    </message>
    <message>
        <source>0 is the same climate, year by year; it sees variability and correlations, not the means alone.</source>
        <translation>0 : même climat, année par année ; elle tient compte de la variabilité et des corrélations, pas seulement des moyennes.</translation>
    </message>
    <message>
        <source>0 is the same; it grows with the number of variables, so compare it with that of here today.</source>
        <translation>0 : même climat ; elle augmente avec le nombre de variables, comparez-la donc à celle d’ici aujourd’hui.</translation>
    </message>
    <message>
        <source>1 is the same, 0.5 is one standard deviation from place to place in every variable.</source>
        <translation>1 : même climat ; 0,5 : un écart-type d’un lieu à l’autre pour chaque variable.</translation>
    </message>
    <message>
        <source>1 month before</source>
        <translation>1 mois avant</translation>
    </message>
    <message>
        <source>1 or less passes all filters; 2 means twice the threshold.</source>
        <translation>1 ou moins : tous les filtres sont passés ; 2 : le double du seuil.</translation>
    </message>
    <message>
        <source>1 to 2 models in 3</source>
        <translation>1 à 2 modèles sur 3</translation>
    </message>
    <message>
        <source>1 week before</source>
        <translation>1 semaine avant</translation>
    </message>
    <message>
        <source>10 (1 - √(Σ w z²/K)), at least 0, z in standard deviations from place to place, K variables (Crombie et al. 2008, not rounded).</source>
        <translation>10 (1 - √(Σ w z²/K)), au moins 0, z en écarts-types d’un lieu à l’autre, K variables (Crombie et al. 2008, sans arrondi).</translation>
    </message>
    <message>
        <source>10 is the same, 0 is one standard deviation from place to place or more.</source>
        <translation>10 : même climat ; 0 : un écart-type d’un lieu à l’autre ou plus.</translation>
    </message>
    <message>
        <source>10 °C for maize or vines, 5 °C for grass and cereals.</source>
        <translation>10 °C pour le maïs ou la vigne, 5 °C pour les prairies et les céréales.</translation>
    </message>
    <message>
        <source>100 × bio2 / bio7</source>
        <translation>100 × bio2 / bio7</translation>
    </message>
    <message>
        <source>100 × standard deviation of the 12 months, divisor 11 (WorldClim; not the ANUCLIM percentage)</source>
        <translation>100 × écart-type des 12 mois, diviseur 11 (WorldClim ; et non le pourcentage d’ANUCLIM)</translation>
    </message>
    <message>
        <source>100 × standard deviation of the 12 months, divisor 11, / (1 mm + their mean) (WorldClim)</source>
        <translation>100 × écart-type des 12 mois, diviseur 11, / (1 mm + leur moyenne) (WorldClim)</translation>
    </message>
    <message>
        <source>2 models in 3 to 9 in 10</source>
        <translation>de 2 modèles sur 3 à 9 sur 10</translation>
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
        <source>3 months before</source>
        <translation>3 mois avant</translation>
    </message>
    <message>
        <source>4 months before</source>
        <translation>4 mois avant</translation>
    </message>
    <message>
        <source>6 months before</source>
        <translation>6 mois avant</translation>
    </message>
    <message>
        <source>720 makes 1280 x 720.</source>
        <translation>720 donne 1280 x 720.</translation>
    </message>
    <message>
        <source>8 models out of 10</source>
        <translation>8 modèles sur 10</translation>
    </message>
    <message>
        <source>8 months before</source>
        <translation>8 mois avant</translation>
    </message>
    <message>
        <source>9 in 10 within</source>
        <translation>9 sur 10 à moins de</translation>
    </message>
    <message>
        <source>9 models in 10 or more</source>
        <translation>9 modèles sur 10 ou plus</translation>
    </message>
    <message>
        <source>A CSV or text file, ODS, Excel, or any layer. For one sheet of several: file.xlsx|layername=sheet.</source>
        <translation>Un fichier CSV ou texte, ODS, Excel, ou n’importe quelle couche. Pour choisir une feuille parmi plusieurs : fichier.xlsx|layername=feuille.</translation>
    </message>
    <message>
        <source>A Dask worker has {name} {there}, and here is {here}: install the same on both.</source>
        <translation>Une machine de calcul (worker Dask) a {name} {there}, et cet ordinateur a {here} : installez la même version des deux côtés.</translation>
    </message>
    <message>
        <source>A Dask worker lacks “{name}”: it needs numpy, GDAL or rasterio, pyproj, and on its PYTHONPATH the folder that holds this plugin.</source>
        <translation>Il manque « {name} » à une machine de calcul (worker Dask) : il lui faut numpy, GDAL ou rasterio, pyproj et, dans son PYTHONPATH, le dossier qui contient cette extension.</translation>
    </message>
    <message>
        <source>A calculation, not a forecast. Sources at the end of the film.</source>
        <translation>Un calcul, pas une prévision. Les sources sont à la fin du film.</translation>
    </message>
    <message>
        <source>A climate twinning</source>
        <translation>Un jumelage climatique</translation>
    </message>
    <message>
        <source>A climate twinning takes a commune to another one that lives today with the climate that it will have in some decades, to see what people there do, and to bring home what suits. This report says how, step by step, so that any commune can do it again.</source>
        <translation>Un jumelage climatique mène une commune dans une autre, qui vit aujourd’hui avec le climat qu’elle aura dans quelques décennies, pour voir ce qu’on y fait et rapporter ce qui convient. Ce rapport dit comment, pas à pas, pour que toute commune puisse recommencer.</translation>
    </message>
    <message>
        <source>A commune cannot be its own partner.</source>
        <translation>Une commune ne peut pas être sa propre partenaire.</translation>
    </message>
    <message>
        <source>A commune cannot be twinned with itself.</source>
        <translation>Une commune ne peut pas être jumelée avec elle-même.</translation>
    </message>
    <message>
        <source>A copy of the project is kept beside it first. Close the project in QGIS before.</source>
        <translation>Une copie du projet est d’abord gardée à côté. Fermez le projet dans QGIS avant.</translation>
    </message>
    <message>
        <source>A figure never goes without its range, its source and its year.</source>
        <translation>Un chiffre ne va jamais sans sa fourchette, sa source et son année.</translation>
    </message>
    <message>
        <source>A file belongs to one practice, one stop, one event or one action.</source>
        <translation>Un fichier se rattache à une pratique, un arrêt, un événement ou une action.</translation>
    </message>
    <message>
        <source>A file or folder cannot be read: {reason}.</source>
        <translation>Un fichier ou un dossier ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>A film of {seconds:.0f} seconds in {folder}: {shots} shots, {frames} pictures, subtitles, storyboard and shot list.</source>
        <translation>Un film de {seconds:.0f} secondes dans {folder} : {shots} plans, {frames} images, sous-titres, scénarimage et liste des plans.</translation>
    </message>
    <message>
        <source>A fixed route with six to ten stops in sun and shade. At each stop a minute of silence, then everybody alone: a sensation from −3 (cold) to +3 (hot), a sense, a word; air and ground are measured where a thermometer is at hand. The spread is told with the middle: people do not feel the same.</source>
        <translation>Un parcours fixe de six à dix arrêts, au soleil et à l’ombre. À chaque arrêt une minute de silence, puis chacun seul : une sensation de −3 (froid) à +3 (très chaud), un sens, un mot ; on mesure l’air et le sol si l’on a un thermomètre. La dispersion est donnée avec la médiane : on ne ressent pas tous la même chose.</translation>
    </message>
    <message>
        <source>A folder for the twinning is made in it, named after both communes.</source>
        <translation>Le dossier du jumelage y est créé ; il porte le nom des deux communes.</translation>
    </message>
    <message>
        <source>A good practice is validated only with its summary, its effects, an evidence beyond a mere observation, its limits and the date of the validation.</source>
        <translation>Une bonne pratique n’est validée qu’avec son résumé, ses effets, une preuve qui dépasse la simple observation, ses limites et la date de la validation.</translation>
    </message>
    <message>
        <source>A home or a building</source>
        <translation>Un logement ou un bâtiment</translation>
    </message>
    <message>
        <source>A layer or a table with two places in each row, by country and code (or name), and perhaps the year: an existing twinning is told as the first reason. The pair Carbonne and Fuente Obejuna is known.</source>
        <translation>Couche ou table dont chaque ligne désigne deux lieux, par pays et code (ou nom), avec l’année si elle est connue : un jumelage existant est cité comme première raison. La paire Carbonne et Fuente Obejuna est déjà connue.</translation>
    </message>
    <message>
        <source>A layer or table with country, code and your figures, one row a commune, as jumelage:importindicators makes it: relief, income, share of homes before 1945 … They count beside the criteria of the profile.</source>
        <translation>Couche ou table avec pays, code et vos chiffres, une ligne par commune, telle que la produit jumelage:importindicators : relief, revenu, part de logements d’avant 1945… Ils comptent à côté des critères du profil.</translation>
    </message>
    <message>
        <source>A layer with the same fields whose only, or only selected, feature is the target; where it holds several, the target above tells which.</source>
        <translation>Couche ayant les mêmes champs, dont l’entité unique, ou la seule entité sélectionnée, est la cible ; si elle en contient plusieurs, la cible indiquée ci-dessus dit laquelle prendre.</translation>
    </message>
    <message>
        <source>A neighbourhood or a hamlet</source>
        <translation>Un quartier ou un hameau</translation>
    </message>
    <message>
        <source>A new folder in exports/ of the twinning when empty.</source>
        <translation>Un nouveau dossier dans exports/ du jumelage si ce champ est vide.</translation>
    </message>
    <message>
        <source>A photo in which people can be recognised is published only with their agreement.</source>
        <translation>Une photo où des personnes sont reconnaissables n’est publiée qu’avec leur accord.</translation>
    </message>
    <message>
        <source>A place on the map instead of a commune: the commune that holds it is taken.</source>
        <translation>Un lieu sur la carte au lieu d’une commune : la commune où il se trouve est retenue.</translation>
    </message>
    <message>
        <source>A polygon has the mean of the cells that it touches, weighted by the area in each: true areas, in the cylindrical equal-area projection, in which the cells stay rectangles. Cells at sea are left out and the weights closed to 1 (data_share: the share of the area with data). A place that touches no land cell has the nearest one, up to {km:.0f} km away (neighbour = 1). Cells measure 10 arc-minutes, about 13 by 18 km: a small place has the climate of one or two of them.</source>
        <translation>Un polygone reçoit la moyenne des mailles qu’il touche, pondérée par la surface couverte dans chacune : surfaces réelles, dans la projection cylindrique équivalente, où les mailles restent des rectangles. Les mailles en mer sont laissées de côté et les poids ramenés à une somme de 1 (data_share : part de la surface qui a des données). Un lieu qui ne touche aucune maille terrestre reçoit la plus proche, jusqu’à {km:.0f} km (neighbour = 1). Les mailles mesurent 10 minutes d’arc, soit environ 13 sur 18 km : un petit lieu a le climat d’une ou deux d’entre elles.</translation>
    </message>
    <message>
        <source>A practice that was seen is an observation. It is called good only when its effects, its limits and an evidence beyond the mere observation are noted.</source>
        <translation>Une pratique vue est une observation. On ne la dit bonne que lorsque ses effets, ses limites et une preuve au-delà de la simple observation sont notés.</translation>
    </message>
    <message>
        <source>A range is not a weakness: it is what makes a figure honest. Give it with the figure, in the same breath.</source>
        <translation>Une fourchette n’est pas une faiblesse : c’est elle qui rend un chiffre honnête. Donnez-la avec le chiffre, d’un même souffle.</translation>
    </message>
    <message>
        <source>A rank takes a confidence of {share:.0f} % or more.</source>
        <translation>Il faut une confiance de {share:.0f} % ou plus pour avoir un rang.</translation>
    </message>
    <message>
        <source>A route has two points at least: click on the map along the way.</source>
        <translation>Un parcours a deux points au moins : cliquez sur la carte le long du chemin.</translation>
    </message>
    <message>
        <source>A row of “{table}” names a participant in the column {column}: change it first ({row}).</source>
        <translation>Une ligne de « {table} » nomme un participant dans la colonne {column} : corrigez-la d’abord ({row}).</translation>
    </message>
    <message>
        <source>A street, a square, a site</source>
        <translation>Une rue, une place, un site</translation>
    </message>
    <message>
        <source>A table with a row for each form and the codes or words of the questions in its first row.</source>
        <translation>Un tableau avec une ligne par formulaire, et les codes ou les mots des questions en première ligne.</translation>
    </message>
    <message>
        <source>A trajectory needs two levels of warming or more, separated by semicolons: 1; 1.5; 2.</source>
        <translation>Une trajectoire demande au moins deux niveaux de réchauffement, séparés par des points-virgules : 1; 1,5; 2.</translation>
    </message>
    <message>
        <source>A tree that is planted now gives shade at the horizon; a school that is built now will still be used.</source>
        <translation>Un arbre planté maintenant donnera de l’ombre à l’horizon ; une école bâtie maintenant servira encore.</translation>
    </message>
    <message>
        <source>About 0 for two samples of one climate, even below; it sees variability and correlations, and far years weigh less than with the energy.</source>
        <translation>Environ 0 pour deux échantillons d’un même climat, parfois un peu moins ; elle tient compte de la variabilité et des corrélations, et les années éloignées pèsent moins qu’avec l’énergie de Székely-Rizzo.</translation>
    </message>
    <message>
        <source>About the costs, and their source</source>
        <translation>À propos des coûts, et leur source</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>À propos de ce fichier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Actions at home</source>
        <translation>Actions dans ma commune</translation>
    </message>
    <message>
        <source>Actions workshop</source>
        <translation>Atelier pistes d’actions</translation>
    </message>
    <message>
        <source>Actions {ranks}</source>
        <translation>Actions {ranks}</translation>
    </message>
    <message>
        <source>Adaptation, learning, innovation</source>
        <translation>Adaptation, apprentissage, innovation</translation>
    </message>
    <message>
        <source>Add a &amp;measure …</source>
        <translation>Ajouter une &amp;mesure…</translation>
    </message>
    <message>
        <source>Add photos …</source>
        <translation>Ajouter des photos…</translation>
    </message>
    <message>
        <source>Add photos … ({count})</source>
        <translation>Ajouter des photos… ({count})</translation>
    </message>
    <message>
        <source>Add the new words to the glossary. What was said in confidence stays so.</source>
        <translation>Ajoutez les mots nouveaux au glossaire. Ce qui a été dit en confidence le reste.</translation>
    </message>
    <message>
        <source>Add the tasks of the &amp;kit</source>
        <translation>Ajouter les tâches de la &amp;valise</translation>
    </message>
    <message>
        <source>Added; what was there already is as it was.</source>
        <translation>Ajouté ; ce qui y était déjà n’a pas changé.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of a Dask scheduler</source>
        <translation>Adresse d’un ordonnanceur Dask</translation>
    </message>
    <message>
        <source>Address of a source</source>
        <translation>Adresse d’une source</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Adresse de la source</translation>
    </message>
    <message>
        <source>Adds 24 fields with the normals of today, tasmin_jan to tasmax_dec.</source>
        <translation>Ajoute 24 champs avec les normales d’aujourd’hui, de tasmin_jan à tasmax_dec.</translation>
    </message>
    <message>
        <source>After one year: what was done, what was not, and why; the visit in return.</source>
        <translation>Au bout d’un an : ce qui a été fait, ce qui ne l’a pas été, et pourquoi ; la visite en retour.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Agree with the project leads on pauses, places at the table and who speaks when.</source>
        <translation>Convenez avec les responsables de projet des pauses, des places à table et de l’ordre de parole.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord des modèles</translation>
    </message>
    <message>
        <source>Agreement of the models</source>
        <translation>Accord des modèles</translation>
    </message>
    <message>
        <source>Agreement: share of models at 2 sigma or less. Way travelled: how much of the way from here today to here at that level the place has already gone. Half of the models within: how far from it half of the models have their own best place, at most.</source>
        <translation>Accord des modèles : part des modèles à 2 sigma ou moins. Chemin parcouru : part du chemin, d’ici aujourd’hui à ici à ce niveau, que le lieu a déjà parcourue. La moitié des modèles à moins de : la moitié des modèles ont leur propre meilleur lieu à cette distance du lieu ou moins.</translation>
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
        <source>Agrees that these data are kept</source>
        <translation>Accepte que ces données soient conservées</translation>
    </message>
    <message>
        <source>Agrees to be shown in photos</source>
        <translation>Accepte de figurer sur des photos</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Air</source>
        <translation>Air</translation>
    </message>
    <message>
        <source>Air temperature</source>
        <translation>Température de l’air</translation>
    </message>
    <message>
        <source>Air temperature (°C)</source>
        <translation>Température de l’air (°C)</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All eight when none is chosen: {names}.</source>
        <translation>Les huit si aucune n’est choisie : {names}.</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Tous les chiffres</translation>
    </message>
    <message>
        <source>All for which there is something to show when empty.</source>
        <translation>Toutes celles pour lesquelles il y a quelque chose à montrer, si vide.</translation>
    </message>
    <message>
        <source>All models of the ensemble when none is chosen.</source>
        <translation>Tous les modèles de l’ensemble si aucun n’est choisi.</translation>
    </message>
    <message>
        <source>All places were compared, near and far: what counts is where such a climate is lived today.</source>
        <translation>Tous les lieux ont été comparés, proches et lointains : ce qui compte, c’est où l’on vit aujourd’hui un tel climat.</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>All weights are 0: give at least one criterion a weight.</source>
        <translation>Tous les poids sont à 0 : donnez un poids à au moins un critère.</translation>
    </message>
    <message>
        <source>Also towns of 32 &amp;other countries</source>
        <translation>Aussi des villes de 32 &amp;autres pays</translation>
    </message>
    <message>
        <source>Among the first 3</source>
        <translation>Parmi les 3 premières</translation>
    </message>
    <message>
        <source>Among the first 3: share of 1000 random weightings of the criteria, with a fixed seed.</source>
        <translation>Parmi les 3 premières : part de 1 000 pondérations aléatoires des critères, à graine fixe.</translation>
    </message>
    <message>
        <source>Among the {pool:,} places compared it comes at rank {rank:,}.</source>
        <translation>Parmi les {pool:,} lieux comparés, elle arrive au rang {rank:,}.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Amount (€)</source>
        <translation>Montant (€)</translation>
    </message>
    <message>
        <source>An ODT is always made. html: a page that screen readers follow; pdf: for a quick print.</source>
        <translation>Un ODT est toujours fait. html : une page que suivent les lecteurs d’écran ; pdf : pour imprimer vite.</translation>
    </message>
    <message>
        <source>An existing twin town can be judged as well, even where its rank is far.</source>
        <translation>Un jumelage existant peut être évalué aussi, même si son rang est lointain.</translation>
    </message>
    <message>
        <source>An observation is not a good practice: effects, limits and an evidence are needed.</source>
        <translation>Une observation n’est pas une bonne pratique : il faut des effets, des limites et une preuve.</translation>
    </message>
    <message>
        <source>Another project was opened: the search was stopped. Start it again here.</source>
        <translation>Un autre projet a été ouvert : la recherche a été arrêtée. Relancez-la ici.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Answers: {count}; too few to be told.</source>
        <translation>Réponses : {count} ; trop peu pour en rendre compte.</translation>
    </message>
    <message>
        <source>Anticipate a disturbance</source>
        <translation>Anticiper une perturbation</translation>
    </message>
    <message>
        <source>Anticipation, watch</source>
        <translation>Anticipation, veille</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>Area (km²)</source>
        <translation>Superficie (km²)</translation>
    </message>
    <message>
        <source>Arrival, welcome, walk through the centre in the evening</source>
        <translation>Arrivée, accueil, marche dans le centre le soir</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Sous forme de</translation>
    </message>
    <message>
        <source>As inspiration: unvalidated, without a place on the map, with their origin and licence, and photos.</source>
        <translation>Comme inspiration : non validées, sans place sur la carte, avec leur origine et leur licence, et leurs photos.</translation>
    </message>
    <message>
        <source>As it stands in titles: 2041-2070, RCP4.5 …</source>
        <translation>Tel qu’il figurera dans les titres : 2041-2070, RCP4.5…</translation>
    </message>
    <message>
        <source>As the world warms, the climate that {home} expects is lived today in other places. The map shows one of them for each step. They are results of a calculation, not forecasts.</source>
        <translation>À mesure que le monde se réchauffe, le climat que {home} attend se vit aujourd’hui en d’autres lieux. La carte en montre un pour chaque étape. Ce sont les résultats d’un calcul, pas des prévisions.</translation>
    </message>
    <message>
        <source>Ask the people who keep them up to be there: they know more than any report.</source>
        <translation>Demandez à ceux qui les entretiennent d’être là : ils en savent plus que tout rapport.</translation>
    </message>
    <message>
        <source>At each level the places whose score is within {tolerance:g} % of the best that fits (nearer than home, under 4 sigma) are taken as equal. The place of the level before is kept if it is one of them; else the nearest one at least {spacing:,.0f} km from it, else the best. At the first level it is the best.</source>
        <translation>À chaque niveau, les lieux dont la note est à {tolerance:g} % au plus de la meilleure parmi ceux qui conviennent (climat plus proche que celui de la commune elle-même, à moins de 4 sigma) sont tenus pour équivalents. Si le lieu du niveau précédent en fait partie, il est gardé ; sinon, on retient le plus proche de lui parmi ceux qui en sont distants d’au moins {spacing:,.0f} km ; à défaut, le meilleur. Au premier niveau, c’est le meilleur.</translation>
    </message>
    <message>
        <source>At each stop every walker noted a sensation on the seven-point thermal scale of ISO 10551, the senses at play and a word, without talking first. The median and the spread are shown.</source>
        <translation>À chaque arrêt, chaque marcheur a noté une sensation sur l’échelle thermique à sept points de l’ISO 10551, les sens en jeu et un mot, sans en parler d’abord. La médiane et la dispersion sont montrées.</translation>
    </message>
    <message>
        <source>At home at the horizon {horizon}: {summer:.1f} °C in summer ({summer_low:.1f} to {summer_high:.1f}), {rain:.0f} mm ({rain_low:.0f} to {rain_high:.0f}), about {hot:.0f} days of 30 °C or more ({hot_low:.0f} to {hot_high:.0f}) and {frost:.0f} of frost ({frost_low:.0f} to {frost_high:.0f}).</source>
        <translation>Chez nous à l’horizon {horizon} : {summer:.1f} °C en été ({summer_low:.1f} à {summer_high:.1f}), {rain:.0f} mm ({rain_low:.0f} à {rain_high:.0f}), environ {hot:.0f} jours à 30 °C ou plus ({hot_low:.0f} à {hot_high:.0f}) et {frost:.0f} jours de gel ({frost_low:.0f} à {frost_high:.0f}).</translation>
    </message>
    <message>
        <source>At least {value}.</source>
        <translation>Au moins {value}.</translation>
    </message>
    <message>
        <source>At most {count} characters.</source>
        <translation>Au plus {count} caractères.</translation>
    </message>
    <message>
        <source>At most {value}.</source>
        <translation>Au plus {value}.</translation>
    </message>
    <message>
        <source>At the workshops: vote on what transfers, and say when you do not know.</source>
        <translation>Aux ateliers : votez sur ce qui se transfère, et dites quand vous ne savez pas.</translation>
    </message>
    <message>
        <source>At what hours do people work, shop, meet and rest in summer, and who sets them?</source>
        <translation>À quelles heures travaille-t-on, fait-on ses courses, se retrouve-t-on et se repose-t-on l’été, et qui les fixe ?</translation>
    </message>
    <message>
        <source>At {levels} nothing in this pool is nearer than this place itself.</source>
        <translation>À {levels} : parmi les lieux comparés, aucun n’est plus proche que ce lieu lui-même.</translation>
    </message>
    <message>
        <source>At {levels} this place stays within its present variability (under 1 sigma): many places fit, and the one named is one of them.</source>
        <translation>À {levels} : ce lieu reste dans sa variabilité actuelle (moins de 1 sigma) ; beaucoup de lieux conviennent, et celui qui est nommé n’est que l’un d’eux.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fond de carte</translation>
    </message>
    <message>
        <source>Background: Natural Earth, public domain. Outlines of communes: see the sources of the twinning.</source>
        <translation>Fond de carte : Natural Earth, domaine public. Contours des communes : voir les sources du jumelage.</translation>
    </message>
    <message>
        <source>Backward plan</source>
        <translation>Rétro-planning</translation>
    </message>
    <message>
        <source>Backward plan from the departure</source>
        <translation>Rétro-planning à partir du départ</translation>
    </message>
    <message>
        <source>Backward plan of a twinning</source>
        <translation>Rétro-planning d’un jumelage</translation>
    </message>
    <message>
        <source>Backward plan: page, calendar and spreadsheets</source>
        <translation>Rétro-planning : page, calendrier et tableurs</translation>
    </message>
    <message>
        <source>Backward plan: {name}</source>
        <translation>Rétro-planning : {name}</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>Band {number} of {name} holds no daily temperature or rain that is known: its variable must be named tas, tasmin, tasmax or pr, and its day be told.</source>
        <translation>La bande {number} de {name} ne contient aucune température ni pluie journalière reconnue : sa variable doit s’appeler tas, tasmin, tasmax ou pr, et son jour doit être indiqué.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Bands of the map</source>
        <translation>Bandes de la carte</translation>
    </message>
    <message>
        <source>Base of growing degree days (°C)</source>
        <translation>Base des degrés-jours de croissance (°C)</translation>
    </message>
    <message>
        <source>Before the journey</source>
        <translation>Avant le voyage</translation>
    </message>
    <message>
        <source>Before the visit</source>
        <translation>Avant la visite</translation>
    </message>
    <message>
        <source>Begins (s)</source>
        <translation>Début (s)</translation>
    </message>
    <message>
        <source>Begins before this has ended</source>
        <translation>Commence avant que ceci soit terminé</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>Being read over</source>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Being reported</source>
        <translation>En cours de restitution</translation>
    </message>
    <message>
        <source>Best place of each model</source>
        <translation>Meilleur lieu de chaque modèle</translation>
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
        <source>Between your reference and your futures the rain of this place is multiplied by {ratio:.2f}, which cannot be: check units, periods and sources, or give the futures' own past (BASELINE).</source>
        <translation>Entre votre référence et vos futurs, la pluie de ce lieu est multipliée par {ratio:.2f}, ce qui est impossible : vérifiez les unités, les périodes et les sources, ou donnez le passé propre à ces futurs (BASELINE).</translation>
    </message>
    <message>
        <source>Between your reference and your futures this place changes by {warming:+.1f} °C, which cannot be: check units, periods and sources, or give the futures' own past (BASELINE).</source>
        <translation>Entre votre référence et vos futurs, ce lieu change de {warming:+.1f} °C, ce qui est impossible : vérifiez les unités, les périodes et les sources, ou donnez le passé propre à ces futurs (BASELINE).</translation>
    </message>
    <message>
        <source>Bioclimatic variables after Nix (1986), O'Donnell and Ignizio (2012, USGS Data Series 691) and WorldClim: a quarter is any three running months, December followed by January; of equal quarters the first in the year counts.</source>
        <translation>Variables bioclimatiques d’après Nix (1986), O’Donnell et Ignizio (2012, USGS Data Series 691) et WorldClim : un trimestre est toute suite de trois mois consécutifs, janvier venant après décembre ; entre trimestres à égalité, c’est le premier de l’année qui compte.</translation>
    </message>
    <message>
        <source>Blue solutions (water)</source>
        <translation>Solutions bleues (eau)</translation>
    </message>
    <message>
        <source>Bold line: median of the models at the horizon; pale band: range of 8 models out of 10.</source>
        <translation>Trait fort : médiane des modèles à l’horizon ; bande pâle : fourchette de 8 modèles sur 10.</translation>
    </message>
    <message>
        <source>Book the train, the beds and the translator; nobody travels by plane.</source>
        <translation>Réservez le train, l’hébergement et le traducteur ; personne ne voyage en avion.</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>Frontières</translation>
    </message>
    <message>
        <source>Both &amp;maps side by side</source>
        <translation>Les deux &amp;cartes côte à côte</translation>
    </message>
    <message>
        <source>Both communes</source>
        <translation>Les deux communes</translation>
    </message>
    <message>
        <source>Both communes have been twinned since {year}.</source>
        <translation>Les deux communes sont jumelées depuis {year}.</translation>
    </message>
    <message>
        <source>Both communes on one &amp;sheet</source>
        <translation>Les deux communes sur une &amp;fiche</translation>
    </message>
    <message>
        <source>Both communes when empty.</source>
        <translation>Les deux communes si le champ est vide.</translation>
    </message>
    <message>
        <source>Both maps are at the same scale.</source>
        <translation>Les deux cartes sont à la même échelle.</translation>
    </message>
    <message>
        <source>Bring the file back to the folder {folder}.</source>
        <translation>Remettez le fichier dans le dossier {folder}.</translation>
    </message>
    <message>
        <source>Bring the file back, or choose it again in the layer's properties.</source>
        <translation>Remettez le fichier en place, ou choisissez-le de nouveau dans les propriétés de la couche.</translation>
    </message>
    <message>
        <source>Bring the layer back, or choose the list again in the form.</source>
        <translation>Remettez la couche, ou choisissez de nouveau la liste dans le formulaire.</translation>
    </message>
    <message>
        <source>Bring the layer back, or remove the relation in the properties of the project.</source>
        <translation>Remettez la couche, ou supprimez la relation dans les propriétés du projet.</translation>
    </message>
    <message>
        <source>Bring the practices of its case</source>
        <translation>Reprendre les pratiques de son cas</translation>
    </message>
    <message>
        <source>Bring what can be given away: plans, costs, rules, dates.</source>
        <translation>Apportez ce qui peut être donné : plans, coûts, règles, dates.</translation>
    </message>
    <message>
        <source>Bringing it home</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Brings practices (or measures, or actions) from another table into a twinning: columns are recognised by their name in French, Spanish or English, values of lists by their words or codes. Each row is imported, imported with a doubt (what was not understood is left empty) or refused, with the reason.

A copy of the twinning that comes back from QField is merged: rows that are new or were changed later are taken, with their photos; nothing is deleted. All of it is written at once, or nothing.</source>
        <translation>Apporte dans un jumelage des pratiques (ou des mesures, ou des actions) d’une autre table : les colonnes sont reconnues à leur nom en français, espagnol ou anglais, les valeurs des listes à leurs mots ou codes. Chaque ligne est importée, importée avec un doute (ce qui n’a pas été compris reste vide) ou refusée, avec la raison.

Une copie du jumelage qui revient de QField est fusionnée : les lignes nouvelles ou modifiées plus tard sont reprises, avec leurs photos ; rien n’est supprimé. Tout est écrit d’un coup, ou rien.</translation>
    </message>
    <message>
        <source>Brings temperatures from the climate cell to each commune's own elevation; 0 turns it off.</source>
        <translation>Ramène les températures de la maille climatique à l’altitude propre de chaque commune ; 0 désactive cette correction.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Budget (€)</source>
        <translation>Budget (€)</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Bâtiment</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>Par domaine</translation>
    </message>
    <message>
        <source>By hazard</source>
        <translation>Par aléa</translation>
    </message>
    <message>
        <source>By the founding text</source>
        <translation>D’après le texte fondateur</translation>
    </message>
    <message>
        <source>By this metric the place today reads {home:.2f} against itself at the horizon, and the nearest place {best:.2f}; the way travelled and the ranks are counted by it. Agreement, the range of the models, what differs most and the words strong, good and partial stay those of sigma.</source>
        <translation>Selon cette métrique, on lit {home:.2f} entre le lieu aujourd’hui et lui-même à l’horizon choisi, et {best:.2f} pour le lieu le plus proche ; le chemin parcouru et les rangs sont calculés avec elle. L’accord des modèles, leur fourchette, ce qui diffère le plus et les mots fort, bon et partiel restent ceux du sigma.</translation>
    </message>
    <message>
        <source>By train, the last kilometres by bus or shared car: the slow change of the landscape is part of the visit.</source>
        <translation>En train, les derniers kilomètres en car ou en covoiturage : voir changer lentement le paysage fait partie de la visite.</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>C&amp;omparer</translation>
    </message>
    <message>
        <source>CCAFS similarity</source>
        <translation>similarité CCAFS</translation>
    </message>
    <message>
        <source>CMIP6 by region, CMIP5 detail</source>
        <translation>CMIP6 par région, détail de CMIP5</translation>
    </message>
    <message>
        <source>CSV, ODS, Excel, GeoJSON, GeoPackage or any other layer; or the twinning.gpkg of a copy of this twinning that comes back from the field (QField).</source>
        <translation>CSV, ODS, Excel, GeoJSON, GeoPackage ou toute autre couche ; ou le twinning.gpkg d’une copie de ce jumelage qui revient du terrain (QField).</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Call the town halls of the first three: the one that answers with curiosity is the right one.</source>
        <translation>Appelez les mairies des trois premières : celle qui répond avec curiosité est la bonne.</translation>
    </message>
    <message>
        <source>Can a commune of our size pay for it and look after it?</source>
        <translation>Une commune de notre taille peut-elle la financer et l’entretenir ?</translation>
    </message>
    <message>
        <source>Can it come home?</source>
        <translation>Peut-on la transférer ?</translation>
    </message>
    <message>
        <source>Can rule out</source>
        <translation>Peut écarter</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Annulé : rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Cancelled: run it again with the same settings and the same file to go on where it ended.</source>
        <translation>Annulé : relancez avec les mêmes paramètres et le même fichier pour reprendre là où le calcul s’est arrêté.</translation>
    </message>
    <message>
        <source>Cannot write the icons to {folder}: check the room on the disk.</source>
        <translation>Impossible d’écrire les icônes dans {folder} : vérifiez la place sur le disque.</translation>
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
        <source>Capacity</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Capitalisation</source>
        <translation>Capitalisation</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Caption in the twin's language</source>
        <translation>Légende dans la langue de la jumelle</translation>
    </message>
    <message>
        <source>Car park</source>
        <translation>Parking</translation>
    </message>
    <message>
        <source>Car: 193 g per km of the vehicle (ADEME, Base Carbone: average car, fuel and its production), 217.6 with its making (ADEME, Impact CO2); shared among those aboard.</source>
        <translation>Voiture : 193 g par km parcouru par le véhicule (ADEME, Base Carbone : voiture moyenne, carburant et sa production), 217,6 avec la fabrication du véhicule (ADEME, Impact CO2) ; répartis entre les personnes à bord.</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Réalisée</translation>
    </message>
    <message>
        <source>Cells compared</source>
        <translation>Mailles comparées</translation>
    </message>
    <message>
        <source>Cells of the table</source>
        <translation>Cellules du tableau</translation>
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
        <source>Cells with data</source>
        <translation>Mailles avec données</translation>
    </message>
    <message>
        <source>Changes to the weights of the profile</source>
        <translation>Modifications des poids du profil</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Check a project</source>
        <translation>Vérifier un projet</translation>
    </message>
    <message>
        <source>Check every evening that practices, photos and agreements are noted and saved.</source>
        <translation>Vérifiez chaque soir que pratiques, photos et accords sont notés et enregistrés.</translation>
    </message>
    <message>
        <source>Check of the posters</source>
        <translation>Contrôle des affiches</translation>
    </message>
    <message>
        <source>Check of {name}</source>
        <translation>Vérification de {name}</translation>
    </message>
    <message>
        <source>Check that its file is in the folder of the twinning.</source>
        <translation>Vérifiez que son fichier est dans le dossier du jumelage.</translation>
    </message>
    <message>
        <source>Check that its layers are in the project and that its extent holds something.</source>
        <translation>Vérifiez que ses couches sont dans le projet et que son emprise contient quelque chose.</translation>
    </message>
    <message>
        <source>Check the extent of the map, the order of its layers, its scale.</source>
        <translation>Vérifiez l’emprise de la carte, l’ordre de ses couches, son échelle.</translation>
    </message>
    <message>
        <source>Checked against the codes; finds communes whose code is unknown. Found when empty.</source>
        <translation>Noms comparés aux codes ; ils permettent de retrouver les communes dont le code est inconnu. Colonne trouvée automatiquement si le champ est vide.</translation>
    </message>
    <message>
        <source>Checks, offline, whether a project can be moved, zipped, opened on another computer and used with QField or Mergin: paths, layers, forms, lists of values, relations, macros, names of files. Of a twinning it also checks the data, the photos, the version, and personal data that should have been deleted.

Each finding says where it is and what to do; those that can be repaired here are, on demand, after a copy.</source>
        <translation>Vérifie, hors ligne, si un projet peut être déplacé, zippé, ouvert sur un autre ordinateur et utilisé avec QField ou Mergin : chemins, couches, formulaires, listes de valeurs, relations, macros, noms de fichiers. Pour un jumelage, vérifie aussi les données, les photos, la version et les données personnelles qui auraient dû être supprimées.

Chaque constat dit où il se trouve et que faire ; ceux qui peuvent être réparés ici le sont, à la demande, après une copie.</translation>
    </message>
    <message>
        <source>Choice of the twin, first letter, agreement of both councils</source>
        <translation>Choix de la jumelle, première lettre, accord des deux conseils</translation>
    </message>
    <message>
        <source>Choose at least one criterion.</source>
        <translation>Choisissez au moins un critère.</translation>
    </message>
    <message>
        <source>Choose at least one document.</source>
        <translation>Choisissez au moins un document.</translation>
    </message>
    <message>
        <source>Choose at least one file to make.</source>
        <translation>Choisissez au moins un fichier à produire.</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>Choisissez au moins une langue.</translation>
    </message>
    <message>
        <source>Choose its copy in {folder}.</source>
        <translation>Choisissez sa copie dans {folder}.</translation>
    </message>
    <message>
        <source>Choose the commune and the horizon; 2050 is near enough to be decided on today.</source>
        <translation>Choisissez la commune et l’horizon ; 2050 est assez proche pour qu’on en décide aujourd’hui.</translation>
    </message>
    <message>
        <source>Choose the folder that will hold the project and the poster.</source>
        <translation>Choisissez le dossier qui contiendra le projet et l’affiche.</translation>
    </message>
    <message>
        <source>Choose the table of your indicators, or leave their criteria empty.</source>
        <translation>Choisissez la table de vos indicateurs, ou laissez leurs critères vides.</translation>
    </message>
    <message>
        <source>Choose the theme of the practice.</source>
        <translation>Choisissez le thème de la pratique.</translation>
    </message>
    <message>
        <source>Choose the twin commune.</source>
        <translation>Choisissez la commune jumelle.</translation>
    </message>
    <message>
        <source>Choose two places to show: one that works, and one that was a failure.</source>
        <translation>Choisissez deux lieux à montrer : un qui marche, et un qui fut un échec.</translation>
    </message>
    <message>
        <source>Choose your commune first, in step 1.</source>
        <translation>Choisissez d’abord votre commune, à l’étape 1.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville dense</translation>
    </message>
    <message>
        <source>Civic organisation</source>
        <translation>Organisation citoyenne</translation>
    </message>
    <message>
        <source>Classes that lie in an order, as 1 city, 2 town, 3 rural: neighbours are half alike.</source>
        <translation>Classes qui se suivent dans un ordre, par exemple 1 densément peuplé, 2 densité intermédiaire, 3 rural : ici, deux classes voisines se ressemblent à moitié.</translation>
    </message>
    <message>
        <source>Click along the way. Right click or Enter ends the route, Esc gives it up.</source>
        <translation>Cliquez le long du chemin. Clic droit ou Entrée termine le parcours, Échap y renonce.</translation>
    </message>
    <message>
        <source>Click on the map of your commune where the action would be.</source>
        <translation>Cliquez sur la carte de votre commune, là où serait l’action.</translation>
    </message>
    <message>
        <source>Click on the map where the walkers stopped.</source>
        <translation>Cliquez sur la carte là où les marcheurs se sont arrêtés.</translation>
    </message>
    <message>
        <source>Click on the map where these photos were taken, or select their practice first.</source>
        <translation>Cliquez sur la carte, là où ces photos ont été prises, ou sélectionnez d’abord leur pratique.</translation>
    </message>
    <message>
        <source>Click on the map where you saw the practice.</source>
        <translation>Cliquez sur la carte, là où vous avez vu la pratique.</translation>
    </message>
    <message>
        <source>Climatch score</source>
        <translation>note Climatch</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Climat</translation>
    </message>
    <message>
        <source>Climate 1981-2010 from ERA5 (Copernicus, CC BY 4.0), CRU TS (Open Government Licence v3), Météo-France LSH series (Licence Ouverte 2.0), Met Office (OGL v3), CHELSA (CC0), Deutscher Wetterdienst (own processing, CC BY 4.0), ETOPO5 (NOAA); patterns JGCRI CMIP5 (MIT), IPCC WG1 Atlas (CC BY 4.0), CLIMAAX (CC BY 4.0). {places}</source>
        <translation>Climat 1981-2010 d’après ERA5 (Copernicus, CC BY 4.0), CRU TS (Open Government Licence v3), séries LSH de Météo-France (Licence Ouverte 2.0), Met Office (OGL v3), CHELSA (CC0), Deutscher Wetterdienst (données retraitées par nos soins, CC BY 4.0), ETOPO5 (NOAA) ; changements par degré de réchauffement : JGCRI CMIP5 (MIT), Atlas du GIEC, groupe I (CC BY 4.0), CLIMAAX (CC BY 4.0). {places}</translation>
    </message>
    <message>
        <source>Climate 1981-2010: a derived product, not an official one. The models say how seasons change: each month changes as its season. Means only: no heatwave, hot night or drought. Land cover: share within about 10 km, not land use of the commune. Sources in full on the last page.</source>
        <translation>Climat 1981-2010 : un produit dérivé, non officiel. Les modèles disent comment changent les saisons : chaque mois change comme sa saison. Des moyennes seulement : ni canicules, ni nuits chaudes, ni sécheresses. Occupation du sol : parts dans un rayon d’environ 10 km, et non l’usage des sols de la commune. Sources complètes en dernière page.</translation>
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
        <source>Climate at the pin</source>
        <translation>Climat au point épinglé</translation>
    </message>
    <message>
        <source>Climate at the place</source>
        <translation>Climat sur place</translation>
    </message>
    <message>
        <source>Climate dissimilarity (sigma)</source>
        <translation>Dissemblance climatique (sigma)</translation>
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
        <source>Climate models ({count})</source>
        <translation>Modèles de climat ({count})</translation>
    </message>
    <message>
        <source>Climate novelty</source>
        <translation>Caractère inédit du climat futur</translation>
    </message>
    <message>
        <source>Climate novelty of communes</source>
        <translation>Caractère inédit du climat futur des communes</translation>
    </message>
    <message>
        <source>Climate of communes (or any polygons and points)</source>
        <translation>Climat de communes (ou de polygones et points quelconques)</translation>
    </message>
    <message>
        <source>Climate of the places</source>
        <translation>Climat des lieux</translation>
    </message>
    <message>
        <source>Climate of {name}, today and at the horizon</source>
        <translation>{name} : climat d’aujourd’hui et à l’horizon choisi</translation>
    </message>
    <message>
        <source>Climate trajectory</source>
        <translation>Trajectoire climatique</translation>
    </message>
    <message>
        <source>Climate trajectory of a commune</source>
        <translation>Trajectoire climatique d’une commune</translation>
    </message>
    <message>
        <source>Climate trajectory of {name}</source>
        <translation>Trajectoire climatique pour {name}</translation>
    </message>
    <message>
        <source>Climate twinning</source>
        <translation>Jumelage climatique</translation>
    </message>
    <message>
        <source>Climate twinning of {home} and {twin}: your data, your image, your rights.</source>
        <translation>Jumelage climatique de {home} et {twin} : vos données, votre image, vos droits.</translation>
    </message>
    <message>
        <source>Climate twins</source>
        <translation>Jumelles climatiques</translation>
    </message>
    <message>
        <source>Climate twins of a commune</source>
        <translation>Jumelles climatiques d’une commune</translation>
    </message>
    <message>
        <source>Climate twins of many communes</source>
        <translation>Jumelles climatiques de nombreuses communes</translation>
    </message>
    <message>
        <source>Climate twins of {name} for {horizon}</source>
        <translation>Jumelles climatiques pour {name}, horizon {horizon}</translation>
    </message>
    <message>
        <source>Climate variables</source>
        <translation>Variables climatiques</translation>
    </message>
    <message>
        <source>Climate warms; what we build and plant today will stand in the climate of {horizon}.</source>
        <translation>Le climat se réchauffe ; ce que nous bâtissons et plantons aujourd’hui connaîtra le climat de {horizon}.</translation>
    </message>
    <message>
        <source>Climates are compared over {count} variables; the yardstick is the place's own variability from year to year, {kind}. Sigma tells how unusual the remaining difference would be here: under 1 strong analogue, 1 to 2 good, 2 to 4 partial, 4 or more no analogue. These are reading aids, not tests; sigma is lenient on rain, so look at the gaps in °C and % as well.</source>
        <translation>Les climats sont comparés sur {count} variables ; l’étalon est la variabilité du lieu lui-même d’une année à l’autre, {kind}. Le sigma dit à quel point l’écart restant serait inhabituel ici : moins de 1, analogue fort ; de 1 à 2, bon ; de 2 à 4, partiel ; 4 ou plus, pas d’analogue. Ce sont des repères de lecture, pas des tests statistiques ; le sigma est indulgent pour la pluie, regardez donc aussi les écarts en °C et en %.</translation>
    </message>
    <message>
        <source>Close the project everywhere and repair.</source>
        <translation>Fermez le projet partout, puis réparez.</translation>
    </message>
    <message>
        <source>Close the project, rename the folder or move it elsewhere, and open it again.</source>
        <translation>Fermez le projet, renommez le dossier ou déplacez-le ailleurs, puis ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Proximité</translation>
    </message>
    <message>
        <source>Co&amp;untries</source>
        <translation>Pa&amp;ys</translation>
    </message>
    <message>
        <source>Co-benefits</source>
        <translation>Cobénéfices</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Autocar</translation>
    </message>
    <message>
        <source>Coach: 29 g per person and km (ADEME, Base Empreinte: long distance, diesel, 30 aboard, the making of the vehicle included), 37.6 (ADEME, Impact CO2).</source>
        <translation>Autocar : 29 g par personne et par km (ADEME, Base Empreinte : longue distance, gazole, 30 personnes à bord, fabrication du véhicule comprise), 37,6 (ADEME, Impact CO2).</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Codes of INSEE, INE, Eurostat (LAU) or GeoNames; two columns as CPRO+CMUN. Found when empty.</source>
        <translation>Codes de l’INSEE, de l’INE, d’Eurostat (LAU) ou de GeoNames ; si le code tient en deux colonnes : CPRO+CMUN. Colonne trouvée automatiquement si le champ est vide.</translation>
    </message>
    <message>
        <source>Codes: {columns}.</source>
        <translation>Codes : {columns}.</translation>
    </message>
    <message>
        <source>Cohesion, solidarity</source>
        <translation>Cohésion, solidarité</translation>
    </message>
    <message>
        <source>Column of the codes</source>
        <translation>Colonne des codes</translation>
    </message>
    <message>
        <source>Column of the names</source>
        <translation>Colonne des noms</translation>
    </message>
    <message>
        <source>Columns of no use here: {names}.</source>
        <translation>Colonnes sans usage ici : {names}.</translation>
    </message>
    <message>
        <source>Columns separated by semicolons, with a new name where wanted: P21_POP = population. All when empty.</source>
        <translation>Colonnes séparées par des points-virgules, avec un nouveau nom si vous le souhaitez : P21_POP = population. Toutes si le champ est vide.</translation>
    </message>
    <message>
        <source>Columns that name places, not read as indicators: {columns}.</source>
        <translation>Colonnes qui désignent des lieux, non lues comme indicateurs : {columns}.</translation>
    </message>
    <message>
        <source>Columns without numbers, left out: {columns}.</source>
        <translation>Colonnes sans nombres, laissées de côté : {columns}.</translation>
    </message>
    <message>
        <source>Comes home?</source>
        <translation>Transférable ?</translation>
    </message>
    <message>
        <source>Comfort, from 0 (none) to 4 (full)</source>
        <translation>Confort, de 0 (aucun) à 4 (entier)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Commune that receives</source>
        <translation>Commune qui accueille</translation>
    </message>
    <message>
        <source>Commune that travels</source>
        <translation>Commune qui voyage</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Communes (Jumelage climatique)</source>
        <translation>Communes (Jumelage climatique)</translation>
    </message>
    <message>
        <source>Communes compared</source>
        <translation>Communes comparées</translation>
    </message>
    <message>
        <source>Communes judged</source>
        <translation>Communes évaluées</translation>
    </message>
    <message>
        <source>Communes outside the climate data</source>
        <translation>Communes hors des données climatiques</translation>
    </message>
    <message>
        <source>Communes side by side</source>
        <translation>Communes côte à côte</translation>
    </message>
    <message>
        <source>Communes that could learn from us</source>
        <translation>Communes à qui notre expérience pourrait servir</translation>
    </message>
    <message>
        <source>Communes to visit</source>
        <translation>Communes à visiter</translation>
    </message>
    <message>
        <source>Communes under 2 sigma</source>
        <translation>Communes à moins de 2 sigma</translation>
    </message>
    <message>
        <source>Communes with figures</source>
        <translation>Communes ayant des valeurs</translation>
    </message>
    <message>
        <source>Communes with their indicators</source>
        <translation>Communes et leurs indicateurs</translation>
    </message>
    <message>
        <source>Communes without analogue in this pool</source>
        <translation>Communes sans analogue parmi les lieux comparés</translation>
    </message>
    <message>
        <source>Communes, districts, plots, sites … in any coordinate system. When empty, the communes named below.</source>
        <translation>Communes, quartiers, parcelles, sites… dans n’importe quel système de coordonnées. Si le champ est vide, les communes indiquées ci-dessous.</translation>
    </message>
    <message>
        <source>Communes, or features of any kind: polygons, points, lines or a table.</source>
        <translation>Communes, ou entités de toute nature : polygones, points, lignes, ou table sans géométrie.</translation>
    </message>
    <message>
        <source>Communes: IGN Admin Express 2025 (Licence Ouverte 2.0), INSEE population 2021, IGN-CNIG and NGMEP 2024 (CC BY 4.0), Eurostat LAU 2019 (© EuroGeographics, CC BY 4.0), GeoNames (CC BY 4.0); land cover: MODIS 2019 (NASA). Map: Natural Earth.</source>
        <translation>Communes : IGN Admin Express 2025 (Licence Ouverte 2.0), population INSEE 2021, IGN-CNIG et NGMEP 2024 (CC BY 4.0), Eurostat LAU 2019 (© EuroGeographics, CC BY 4.0), GeoNames (CC BY 4.0) ; occupation du sol : MODIS 2019 (NASA). Fond de carte : Natural Earth.</translation>
    </message>
    <message>
        <source>Compare 1 to {most} communes at a time, not {count}.</source>
        <translation>Comparez de 1 à {most} communes à la fois, et non {count}.</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>Mode de comparaison</translation>
    </message>
    <message>
        <source>Compares every feature of a layer or table with one of them, the target, by the fields that you choose: communes, districts, parcels, schools … Each gets a similarity from 0 to 1 and in %, the part of each criterion (part_…), what is unknown (missing) and the confidence: the share of the weights that is known of both.</source>
        <translation>Compare chaque entité d’une couche ou d’une table avec l’une d’elles, la cible, selon les champs que vous choisissez : communes, quartiers, parcelles, écoles… Chacune reçoit une ressemblance (similarity) de 0 à 1 et en %, la ressemblance sur chaque critère (part_…), ce qui est inconnu (missing) et la confiance (confidence) : la part des poids dont la valeur est connue pour les deux.</translation>
    </message>
    <message>
        <source>Complain to the authority: in France the CNIL (cnil.fr), in Spain the AEPD (aepd.es).</source>
        <translation>Réclamer auprès de l’autorité : en France la CNIL (cnil.fr), en Espagne l’AEPD (aepd.es).</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Confidence, from 1 to 3</source>
        <translation>Confiance, de 1 à 3</translation>
    </message>
    <message>
        <source>Conflicts of use: who gains, who loses</source>
        <translation>Conflits d’usages : qui gagne, qui perd</translation>
    </message>
    <message>
        <source>Consent and image rights</source>
        <translation>Accord et droit à l’image</translation>
    </message>
    <message>
        <source>Contact: town hall of {home} and its data-protection officer, by post or e-mail:</source>
        <translation>Contact : mairie de {home} et son délégué à la protection des données, par courrier ou courriel :</translation>
    </message>
    <message>
        <source>Contact: town hall of {home}, {email}. Its data-protection officer answers too.</source>
        <translation>Contact : mairie de {home}, {email}. Son délégué à la protection des données répond aussi.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Contested, for some answer “no” to what could rule it out:</source>
        <translation>Contestée, car certains répondent « non » à ce qui pourrait l’écarter :</translation>
    </message>
    <message>
        <source>Coordination, cooperation, networks</source>
        <translation>Coordination, coopération, réseaux</translation>
    </message>
    <message>
        <source>Copy the file into the folder of the project and choose it there.</source>
        <translation>Copiez le fichier dans le dossier du projet et choisissez cette copie.</translation>
    </message>
    <message>
        <source>Copy the folder to this computer and work there; one person at a time brings the copies together.</source>
        <translation>Copiez le dossier sur cet ordinateur et travaillez-y ; une personne à la fois réunit les copies.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Cost (€)</source>
        <translation>Coût (€)</translation>
    </message>
    <message>
        <source>Costs and means</source>
        <translation>Coûts et moyens</translation>
    </message>
    <message>
        <source>Costs noted in the tasks</source>
        <translation>Coûts notés dans les tâches</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Compté à partir de</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Countries (FR, ES) or communes (FR:31107), separated by commas; all communes of France and Spain when empty. Where localities are included, other countries and their localities too.</source>
        <translation>Pays (FR, ES) ou communes (FR:31107), séparés par des virgules ; toutes les communes de France et d’Espagne si le champ est vide. Si les localités sont incluses, les autres pays et leurs localités peuvent aussi être indiqués.</translation>
    </message>
    <message>
        <source>Countries (FR, ES) or communes (FR:31107, ES:14029), separated by commas; all 42,877 when empty and no layer is given.</source>
        <translation>Pays (FR, ES) ou communes (FR:31107, ES:14029), séparés par des virgules ; les 42 877 communes si le champ est vide et qu’aucune couche n’est indiquée.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Country and code</source>
        <translation>Pays et code</translation>
    </message>
    <message>
        <source>Country and code, for example ES:14029; a name where only one place bears it.</source>
        <translation>Pays et code, par exemple ES:14029 ; un nom suffit s’il n’est porté que par un seul lieu.</translation>
    </message>
    <message>
        <source>Country and code, for example FR:31107 for Carbonne; a name alone will do where only one place bears it.</source>
        <translation>Pays et code, par exemple FR:31107 pour Carbonne ; le nom seul suffit s’il n’est porté que par un seul lieu.</translation>
    </message>
    <message>
        <source>Country and code, several by commas: ES:14029.</source>
        <translation>Pays et code, par exemple ES:14029 ; s’il y en a plusieurs, séparez-les par des virgules.</translation>
    </message>
    <message>
        <source>Country and code; the first partner, else the best twin, when empty.</source>
        <translation>Pays et code ; si le champ est vide : le premier partenaire, à défaut la meilleure jumelle.</translation>
    </message>
    <message>
        <source>Country of the codes: {country}.</source>
        <translation>Pays des codes : {country}.</translation>
    </message>
    <message>
        <source>Country, or its column</source>
        <translation>Pays, ou colonne qui l’indique</translation>
    </message>
    <message>
        <source>Counts of days are means of whole years, with the thresholds of the ETCCDI indices where there is one; a cell's year counts when no more than 15 of its days are missing, and 3 of any month.</source>
        <translation>Les nombres de jours sont des moyennes sur des années complètes, avec les seuils des indices de l’ETCCDI quand il y en a un ; pour une maille, une année compte s’il y manque au plus 15 jours, et au plus 3 dans un même mois.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Déroulé</translation>
    </message>
    <message>
        <source>Courtyard, home</source>
        <translation>Patio, logement</translation>
    </message>
    <message>
        <source>Covariance</source>
        <translation>Covariance</translation>
    </message>
    <message>
        <source>Covariance of the seasons</source>
        <translation>Covariance des saisons</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée le</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Credits of data and photos</source>
        <translation>Crédits des données et des photos</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Criteria in words</source>
        <translation>Critères en toutes lettres</translation>
    </message>
    <message>
        <source>Criteria, one a line, say what should be otherwise, and are all that a script needs:
population: percentile + log 100, weight 2
elevation_m: range 1000
degurba: ordered
region: class, weight 0.5
land = forest_pct + cropland_pct + urban_pct: shares
Kinds: number, class, ordered (in their order: ordered small &lt; medium &lt; large), yes/no, shares. Scales of numbers: percentile (within the group), rank (among all), range (with the difference at which no likeness is left, else that of the layer), log (with the ratio), sd (with the number of standard deviations, else 4); of several, the strictest counts. Names with signs stand in double quotes.</source>
        <translation>Les critères, un par ligne, disent ce qui doit être comparé autrement ; dans un script, ils suffisent à eux seuls :
population: centile + log 100, poids 2
elevation_m: étendue 1000
degurba: ordonné
region: classe, poids 0.5
sols = forest_pct + cropland_pct + urban_pct: parts
Types : number (nombre), class (classe), ordered (ordonné, dans leur ordre : ordonné petit &lt; moyen &lt; grand), yes/no (oui/non), shares (parts). Échelles des nombres : percentile (centile, dans le groupe), rank (rang, parmi tous), range (étendue, avec l’écart à partir duquel il ne reste aucune ressemblance ; à défaut, l’étendue de la couche), log (de même, avec le rapport), sd (écart-type, avec le nombre d’écarts-types ; à défaut, 4) ; s’il y en a plusieurs, la plus sévère compte. Les mots anglais et français sont acceptés. Dans les nombres, le point sert de marque décimale (0.5). Les noms qui contiennent des signes se mettent entre guillemets droits doubles.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Daily minimum and maximum of every month</source>
        <translation>Températures minimale et maximale journalières de chaque mois</translation>
    </message>
    <message>
        <source>Daily temperature and rain</source>
        <translation>Température et pluie journalières</translation>
    </message>
    <message>
        <source>Daily values ({kind}): years that lack days were left out: {years}.</source>
        <translation>Valeurs journalières ({kind}) : les années où il manque des jours ont été laissées de côté : {years}.</translation>
    </message>
    <message>
        <source>Daily values ({kind}): {count} whole years of 360 days, {first} to {last}: counts are of 360 days.</source>
        <translation>Valeurs journalières ({kind}) : {count} années complètes de 360 jours, de {first} à {last} ; les nombres de jours sont donnés sur 360 jours.</translation>
    </message>
    <message>
        <source>Daily values ({kind}): {count} whole years, {first} to {last}.</source>
        <translation>Valeurs journalières ({kind}) : {count} années complètes, de {first} à {last}.</translation>
    </message>
    <message>
        <source>Dask is not installed here: install “distributed”, or leave SCHEDULER empty.</source>
        <translation>Dask n’est pas installé ici : installez « distributed », ou laissez SCHEDULER vide.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Data of the case, without people</source>
        <translation>Données du cas, sans les personnes</translation>
    </message>
    <message>
        <source>Data without rows: tables, rules and lists</source>
        <translation>Données sans lignes : tables, règles et listes</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date of the agreement</source>
        <translation>Date de l’accord</translation>
    </message>
    <message>
        <source>Day 1</source>
        <translation>Jour 1</translation>
    </message>
    <message>
        <source>Day 2</source>
        <translation>Jour 2</translation>
    </message>
    <message>
        <source>Day 3</source>
        <translation>Jour 3</translation>
    </message>
    <message>
        <source>Days before (−) or after (+)</source>
        <translation>Jours avant (−) ou après (+)</translation>
    </message>
    <message>
        <source>Days of 30 °C or more, at the horizon</source>
        <translation>Jours à 30 °C ou plus, à l’horizon choisi</translation>
    </message>
    <message>
        <source>Days of 30 °C or more, today</source>
        <translation>Jours à 30 °C ou plus, aujourd’hui</translation>
    </message>
    <message>
        <source>Days of staff</source>
        <translation>Jours d’agent</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Séparateur décimal</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Degree of urbanisation (Eurostat): city, town, rural. All when none is chosen.</source>
        <translation>Degré d’urbanisation (Eurostat) : city (densément peuplé), town (densité intermédiaire), rural. Toutes les classes si aucune n’est choisie.</translation>
    </message>
    <message>
        <source>Delegation of {commune}</source>
        <translation>Délégation de {commune}</translation>
    </message>
    <message>
        <source>Delegations and role sheets</source>
        <translation>Délégations et fiches de rôle</translation>
    </message>
    <message>
        <source>Delegations of {home} and {twin}: list and role sheets</source>
        <translation>Délégations de {home} et {twin} : liste et fiches de rôle</translation>
    </message>
    <message>
        <source>Delegations, budget, dates; folder of the twinning made and shared</source>
        <translation>Délégations, budget, dates ; dossier du jumelage fait et partagé</translation>
    </message>
    <message>
        <source>Delete a participant</source>
        <translation>Supprimer un participant</translation>
    </message>
    <message>
        <source>Delete after</source>
        <translation>À supprimer après le</translation>
    </message>
    <message>
        <source>Delete the personal data at the date that was promised.</source>
        <translation>Effacez les données personnelles à la date promise.</translation>
    </message>
    <message>
        <source>Delete those whose date has passed</source>
        <translation>Supprimer ceux dont la date est passée</translation>
    </message>
    <message>
        <source>Deleted from the file; what they noted stays. “Undo” brings them back until QGIS is closed.</source>
        <translation>Supprimé du fichier ; ce qui a été noté reste. « Annuler » permet de revenir en arrière tant que QGIS n’est pas fermé.</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Livrable</translation>
    </message>
    <message>
        <source>Density class</source>
        <translation>Classe de densité</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Departure on {day}: the tasks have moved with it.</source>
        <translation>Départ le {day} : les tâches se sont déplacées avec lui.</translation>
    </message>
    <message>
        <source>Departure: {date}</source>
        <translation>Départ : {date}</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Dépend de</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Description for those who cannot see it</source>
        <translation>Description pour qui ne peut pas la voir</translation>
    </message>
    <message>
        <source>Diamonds are milestones; the red line is the departure, the dotted one today.</source>
        <translation>Les losanges sont des jalons ; le trait rouge est le départ, le trait pointillé aujourd’hui.</translation>
    </message>
    <message>
        <source>Difference that the founding text does not explain</source>
        <translation>Écart que le texte fondateur n’explique pas</translation>
    </message>
    <message>
        <source>Different places</source>
        <translation>Lieux différents</translation>
    </message>
    <message>
        <source>Discs on the map: the median of the walkers at each stop.</source>
        <translation>Disques de la carte : la médiane des marcheurs à chaque arrêt.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Distance (km)</source>
        <translation>Distance (km)</translation>
    </message>
    <message>
        <source>Distance of the climates (sigma)</source>
        <translation>Écart des climats (sigma)</translation>
    </message>
    <message>
        <source>Distance there (estimate)</source>
        <translation>Distance aller (estimation)</translation>
    </message>
    <message>
        <source>Distance to the climate expected</source>
        <translation>Écart avec le climat attendu</translation>
    </message>
    <message>
        <source>Distance to the train: straight line to the nearest station of the file, whatever trains stop there. It is known in {countries}, where three stations in four have another within {km:.0f} km; in other countries, and on the islands of France and Spain, the file is too sparse: there the distance is unknown, and counts neither for nor against.</source>
        <translation>Distance au train : en ligne droite jusqu’à la gare du fichier la plus proche, quels que soient les trains qui s’y arrêtent. Elle est connue dans ces pays : {countries}, où trois gares sur quatre en ont une autre à moins de {km:.0f} km ; dans les autres pays, ainsi que dans les îles de France et d’Espagne, le fichier contient trop peu de gares : la distance y est inconnue, et ne compte ni pour ni contre.</translation>
    </message>
    <message>
        <source>Distances on the ground are estimates: the straight line times 1.2 by rail (pledge4future co2calculator) and 1.3 ± 0.1 by road (Wang et al. 2024, arXiv:2406.06490); a flight, the straight line plus 95 km.</source>
        <translation>Les distances par voie terrestre sont des estimations : la ligne droite multipliée par 1,2 en train (pledge4future co2calculator) et par 1,3 ± 0,1 par la route (Wang et al. 2024, arXiv:2406.06490) ; pour un vol, la ligne droite plus 95 km.</translation>
    </message>
    <message>
        <source>Do not let two people talk at once; half an hour, then a pause.</source>
        <translation>Ne laissez pas deux personnes parler ensemble ; une demi-heure, puis une pause.</translation>
    </message>
    <message>
        <source>Do the land, the buildings and the heritage lend themselves to it?</source>
        <translation>Le sol, le bâti et le patrimoine s’y prêtent-ils ?</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Documentée</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Documents and &amp;kit …</source>
        <translation>Documents et &amp;valise …</translation>
    </message>
    <message>
        <source>Documents in {folder}: {list}.</source>
        <translation>Documents dans {folder} : {list}.</translation>
    </message>
    <message>
        <source>Documents made</source>
        <translation>Documents faits</translation>
    </message>
    <message>
        <source>Documents of a twinning</source>
        <translation>Documents d’un jumelage</translation>
    </message>
    <message>
        <source>Documents to read and to edit</source>
        <translation>Documents à lire et à modifier</translation>
    </message>
    <message>
        <source>Does the climate there match the one expected here? (computed)</source>
        <translation>Le climat de là-bas correspond-il à celui attendu ici ? (calculé)</translation>
    </message>
    <message>
        <source>Does the hazard that it answers grow here too?</source>
        <translation>L’aléa auquel elle répond augmente-t-il ici aussi ?</translation>
    </message>
    <message>
        <source>Does this not cost a lot?</source>
        <translation>Cela ne coûte-t-il pas cher ?</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Doubtful rows</source>
        <translation>Lignes douteuses</translation>
    </message>
    <message>
        <source>Doubtful rows take part</source>
        <translation>Prendre en compte les lignes douteuses</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Drought</source>
        <translation>Sécheresse</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Duration (days)</source>
        <translation>Durée (jours)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>E-mail of the town hall</source>
        <translation>Courriel de la mairie</translation>
    </message>
    <message>
        <source>Each climate model by itself</source>
        <translation>Chaque modèle de climat pris seul</translation>
    </message>
    <message>
        <source>Each criterion gives a likeness from 0 (as different as the scale goes, or more) to 1 (the same); the similarity is their weighted mean (Gower 1971). Confidence: share of the weights that is known both of the target and of the feature.</source>
        <translation>Chaque critère donne une ressemblance partielle de 0 (écart égal ou supérieur à ce que couvre l’échelle) à 1 (identique) ; la ressemblance est leur moyenne pondérée (Gower 1971). Confiance : part des poids dont la valeur est connue à la fois pour la cible et pour l’entité.</translation>
    </message>
    <message>
        <source>Each domain proposes actions for home, inspired by practices. They are talked over, then scored one by one on impact and effort, each person alone, and the order is shown with its stability.</source>
        <translation>Chaque domaine propose des actions pour la commune, inspirées des pratiques. On en parle, puis chacun note seul l’impact et l’effort de chacune ; l’ordre est montré avec sa stabilité.</translation>
    </message>
    <message>
        <source>Each model changes the climate in its own way, and has a best place of its own at each level. A single place is one answer among several.</source>
        <translation>Chaque modèle change le climat à sa façon et a, à chaque niveau, son propre meilleur lieu. Un lieu seul n’est qu’une réponse parmi d’autres.</translation>
    </message>
    <message>
        <source>Each model changes the climate in its own way, and has a best place of its own: {near} of {count} lie within {reach:,.0f} km of {name}, half of them within {half:,.0f} km. A single place is one answer among several.</source>
        <translation>Chaque modèle change le climat à sa façon et a son propre meilleur lieu : {near} sur {count} sont à moins de {reach:,.0f} km de {name}, la moitié à moins de {half:,.0f} km. Un lieu seul n’est qu’une réponse parmi d’autres.</translation>
    </message>
    <message>
        <source>Each practice is pinned where it is seen, with a photo, in two minutes: title, theme, hazard, a summary. The rest is added at the desk: who, how, cost, water, law, effects, limits.</source>
        <translation>Chaque pratique est épinglée là où on la voit, avec une photo, en deux minutes : titre, thème, aléa, résumé. Le reste s’ajoute au bureau : qui, comment, coût, eau, droit, effets, limites.</translation>
    </message>
    <message>
        <source>Earlier result to complete</source>
        <translation>Résultat précédent à compléter</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Économie</translation>
    </message>
    <message>
        <source>Edit the &amp;stop …</source>
        <translation>Modifier l’&amp;arrêt …</translation>
    </message>
    <message>
        <source>Edit the walk first and tick who was there: what is felt is noted by walker.</source>
        <translation>Modifiez d’abord la balade et cochez qui était là : ce qui est ressenti se note par marcheur.</translation>
    </message>
    <message>
        <source>Effects noted</source>
        <translation>Effets constatés</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Elected representative</source>
        <translation>Élu·e</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Altitude</translation>
    </message>
    <message>
        <source>Elevation (m)</source>
        <translation>Altitude (m)</translation>
    </message>
    <message>
        <source>Elevations that no place has, taken as unknown: {count:,}.</source>
        <translation>Altitudes qui n’existent nulle part, tenues pour inconnues : {count:,}.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>End of the project</source>
        <translation>Fin du projet</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Ensemble of climate models</source>
        <translation>Ensemble de modèles de climat</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Every figure of a climate stands, with its source, in the tables {tables} of twinning.gpkg.</source>
        <translation>Chaque chiffre d’un climat figure, avec sa source, dans les tables {tables} de twinning.gpkg.</translation>
    </message>
    <message>
        <source>Every file is listed in {name} with its size, fingerprint, licence and origin.</source>
        <translation>Chaque fichier figure dans {name} avec sa taille, son empreinte, sa licence et son origine.</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Tous les statuts</translation>
    </message>
    <message>
        <source>Everything lies in one folder that both communes share: project, data, photos, documents. It can be moved, opened without this plugin and taken to the field with QField. No attachments by e-mail.</source>
        <translation>Tout tient dans un dossier que les deux communes partagent : projet, données, photos, documents. On peut le déplacer, l’ouvrir sans cette extension et l’emporter sur le terrain avec QField. Pas de pièce jointe par courriel.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Evidence and costs</source>
        <translation>Preuves et coûts</translation>
    </message>
    <message>
        <source>Existing or wished twin towns, always in the result with their true rank: ES:14029, several by commas.</source>
        <translation>Villes jumelées, existantes ou souhaitées, toujours présentes dans le résultat avec leur vrai rang, par exemple ES:14029 ; s’il y en a plusieurs, séparez-les par des virgules.</translation>
    </message>
    <message>
        <source>Existing twinnings</source>
        <translation>Jumelages existants</translation>
    </message>
    <message>
        <source>Existing twinnings of {name}: {list}.</source>
        <translation>Jumelages existants de {name} : {list}.</translation>
    </message>
    <message>
        <source>Export the &amp;toolkit …</source>
        <translation>Exporter la &amp;valise …</translation>
    </message>
    <message>
        <source>Export the layer as GeoPackage: QGIS adds the key.</source>
        <translation>Exportez la couche en GeoPackage : QGIS ajoute la clé.</translation>
    </message>
    <message>
        <source>Export the toolkit of a twinning</source>
        <translation>Exporter la valise à outils d’un jumelage</translation>
    </message>
    <message>
        <source>Extreme cold</source>
        <translation>Froid extrême</translation>
    </message>
    <message>
        <source>Extreme heat</source>
        <translation>Fortes chaleurs</translation>
    </message>
    <message>
        <source>FR, ES, another country of the data, or the column that tells it. Found when empty.</source>
        <translation>FR, ES, un autre pays des données, ou la colonne qui l’indique. Trouvé automatiquement si le champ est vide.</translation>
    </message>
    <message>
        <source>Facilitation kit, filled in</source>
        <translation>Kit d’animation, rempli</translation>
    </message>
    <message>
        <source>Facilitation kit, to fill in by hand</source>
        <translation>Kit d’animation, à remplir à la main</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Farmland</source>
        <translation>Parcelle agricole</translation>
    </message>
    <message>
        <source>Features known too little to be ranked</source>
        <translation>Entités trop mal connues pour être classées</translation>
    </message>
    <message>
        <source>Features ranked</source>
        <translation>Entités classées</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>Feedback forms</source>
        <translation>Formulaires de retour</translation>
    </message>
    <message>
        <source>Feedback: {name}</source>
        <translation>Retours : {name}</translation>
    </message>
    <message>
        <source>Felt alike at every stop: {words}.</source>
        <translation>Ressenti de même à chaque arrêt : {words}.</translation>
    </message>
    <message>
        <source>Field with the elevation (m)</source>
        <translation>Champ de l’altitude (m)</translation>
    </message>
    <message>
        <source>Field with the name</source>
        <translation>Champ du nom</translation>
    </message>
    <message>
        <source>Fields compared</source>
        <translation>Champs comparés</translation>
    </message>
    <message>
        <source>Fields of the layer that the result does not keep: {names}.</source>
        <translation>Champs de la couche que le résultat ne conserve pas : {names}.</translation>
    </message>
    <message>
        <source>Fields of the table of twinnings: {first} for one place, {second} for the other, {year} for the year.</source>
        <translation>Champs de la table des jumelages : {first} pour un lieu, {second} pour l’autre, {year} pour l’année.</translation>
    </message>
    <message>
        <source>Fields of the table of twinnings: {first} for one place, {second} for the other.</source>
        <translation>Champs de la table des jumelages : {first} pour un lieu, {second} pour l’autre.</translation>
    </message>
    <message>
        <source>Figures of my commune</source>
        <translation>Chiffres de ma commune</translation>
    </message>
    <message>
        <source>Figures of the communes</source>
        <translation>Chiffres des communes</translation>
    </message>
    <message>
        <source>Figures, tasks and lists</source>
        <translation>Chiffres, tâches et listes</translation>
    </message>
    <message>
        <source>Fil&amp;m …</source>
        <translation>Fil&amp;m …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Fichier à importer</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>Fichiers laissés de côté</translation>
    </message>
    <message>
        <source>Fill it with the invented example</source>
        <translation>Le remplir avec l’exemple inventé</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Film of a twinning</source>
        <translation>Film d’un jumelage</translation>
    </message>
    <message>
        <source>Films and sound recordings in which I can be recognised may be shown in the same way.</source>
        <translation>Les films et enregistrements où l’on peut me reconnaître peuvent être montrés de même.</translation>
    </message>
    <message>
        <source>Financing, incentives</source>
        <translation>Financement, incitations</translation>
    </message>
    <message>
        <source>Find a representative for each of the five domains: elected, staff or member of an association.</source>
        <translation>Trouvez un représentant pour chacun des cinq domaines : élu, agent ou membre d’association.</translation>
    </message>
    <message>
        <source>Find climate twins…</source>
        <translation>Trouver des jumelles climatiques…</translation>
    </message>
    <message>
        <source>Find twins</source>
        <translation>Trouver des jumelles</translation>
    </message>
    <message>
        <source>Finding the twin</source>
        <translation>Trouver la jumelle</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Findings of the check</source>
        <translation>Remarques du contrôle</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>Empreinte du fichier</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>First</source>
        <translation>En premier</translation>
    </message>
    <message>
        <source>First: {title}.</source>
        <translation>En premier : {title}.</translation>
    </message>
    <message>
        <source>Five domains in each commune, a project lead on each side, two study leads and a translator. People stand here by pseudonym; an empty cell is to be filled in by hand.</source>
        <translation>Cinq domaines dans chaque commune, un responsable de projet de chaque côté, deux responsables d’études et un traducteur. Les personnes figurent ici par pseudonyme ; une case vide se remplit à la main.</translation>
    </message>
    <message>
        <source>Flooding</source>
        <translation>Inondation</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Follow-up indicator</source>
        <translation>Indicateur de suivi</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>For a minor, both holders of parental authority sign:</source>
        <translation>Pour un mineur, les deux titulaires de l’autorité parentale signent :</translation>
    </message>
    <message>
        <source>For both communes</source>
        <translation>Pour les deux communes</translation>
    </message>
    <message>
        <source>For counts of days: daily tas, tasmin, tasmax or pr in a NetCDF with dates, or in bands described as 1981-01-31. Whole years only are counted. Without monthly rasters the months are made of these as well.</source>
        <translation>Pour compter des jours : valeurs journalières de tas, tasmin, tasmax ou pr, dans un NetCDF daté ou dans des bandes décrites comme 1981-01-31. Seules les années complètes comptent. Sans rasters mensuels, les valeurs mensuelles en sont tirées aussi.</translation>
    </message>
    <message>
        <source>For many machines: tcp://host:8786. The workers need this plugin and numpy. When empty, this computer.</source>
        <translation>Pour répartir le calcul sur plusieurs machines : tcp://host:8786. Les machines de calcul (workers) ont besoin de cette extension et de numpy. Si le champ est vide, le calcul se fait sur cet ordinateur.</translation>
    </message>
    <message>
        <source>For the elected, the staff and the press officers of {home} and {twin}.</source>
        <translation>Pour les élus, les agents et les chargés de communication de {home} et {twin}.</translation>
    </message>
    <message>
        <source>For the report and the map; the field name, nom or nombre when empty, where there is one.</source>
        <translation>Pour le rapport et la carte ; si rien n’est choisi, le champ name, nom ou nombre, quand il existe.</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Forêt</translation>
    </message>
    <message>
        <source>Forms read: {count}. They are told from {fewest} on.</source>
        <translation>Formulaires lus : {count}. On en rend compte à partir de {fewest}.</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Found by their name; called otherwise than their code, which is then believed; or former communes that are part of another.</source>
        <translation>Lignes retrouvées par leur nom ; lignes dont le nom n’est pas celui de leur code, auquel cas le code l’emporte ; ou anciennes communes qui font partie d’une autre.</translation>
    </message>
    <message>
        <source>Four themes by five domains on the wall. Each group fills the cells with what was seen; empty cells are the questions of the next day.</source>
        <translation>Quatre thèmes par cinq domaines au mur. Chaque groupe remplit les cases de ce qui a été vu ; les cases vides sont les questions du lendemain.</translation>
    </message>
    <message>
        <source>Free answers are not copied here: read them, and ask whoever wrote them before quoting.</source>
        <translation>Les réponses libres ne sont pas recopiées ici : lisez-les, et demandez à leur auteur avant de le citer.</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>From 0 to 1: who is known by a smaller share of the weights has a similarity, but no rank.</source>
        <translation>De 0 à 1 : une entité connue pour une part plus petite des poids a une ressemblance, mais pas de rang.</translation>
    </message>
    <message>
        <source>From a &amp;table …</source>
        <translation>Depuis une &amp;table…</translation>
    </message>
    <message>
        <source>From practices to actions</source>
        <translation>Des pratiques aux actions</translation>
    </message>
    <message>
        <source>From the toolkit “{name}”: {files} files, {tasks} tasks.</source>
        <translation>De la valise « {name} » : {files} fichiers, {tasks} tâches.</translation>
    </message>
    <message>
        <source>From {home} to {twin}</source>
        <translation>De {home} à {twin}</translation>
    </message>
    <message>
        <source>From {home} to {twin}: {km:,.0f} km as the crow flies. We go there without flying, by train first.</source>
        <translation>De {home} à {twin} : {km:,.0f} km à vol d’oiseau. Nous y allons sans avion, en train d’abord.</translation>
    </message>
    <message>
        <source>From {hot_words} at stop {hot} to {cold_words} at stop {cold}.</source>
        <translation>De {hot_words} à l’arrêt {hot} à {cold_words} à l’arrêt {cold}.</translation>
    </message>
    <message>
        <source>Full &amp;sheet …</source>
        <translation>&amp;Fiche entière…</translation>
    </message>
    <message>
        <source>Full disc: in place at home; ring with a dot: partly; ring: gap. “+”: a validated practice of the twin that could fill it; practices seen but not validated are only counted.</source>
        <translation>Disque plein : en place ici ; anneau avec un point : en partie ; anneau : manque. « + » : une pratique validée de la jumelle qui pourrait le combler ; les pratiques vues mais non validées sont seulement comptées.</translation>
    </message>
    <message>
        <source>Function of resilience</source>
        <translation>Fonction de résilience</translation>
    </message>
    <message>
        <source>Functions of resilience</source>
        <translation>Fonctions de résilience</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financement</translation>
    </message>
    <message>
        <source>Geometry of the communes</source>
        <translation>Géométrie des communes</translation>
    </message>
    <message>
        <source>Give a commune and at least one to visit.</source>
        <translation>Indiquez une commune, et au moins une commune à visiter.</translation>
    </message>
    <message>
        <source>Give either a commune or a point.</source>
        <translation>Indiquez soit une commune, soit un point.</translation>
    </message>
    <message>
        <source>Give either a layer or communes, not both.</source>
        <translation>Indiquez une couche ou des communes, mais pas les deux.</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>Donnez un autre nom à l’un des deux.</translation>
    </message>
    <message>
        <source>Give the practice a title.</source>
        <translation>Donnez un titre à la pratique.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Gives each polygon or point of a layer (or each commune of France and Spain) the climate of today, 1981-2010, by season and year; that of the horizon (median of the models, and 10 to 90 % of them: _median, _low, _high); and the days of heat and frost a year, estimated. Geometry and attributes stay as they are.</source>
        <translation>Donne à chaque polygone ou point d’une couche (ou à chaque commune de France et d’Espagne) le climat d’aujourd’hui, 1981-2010, par saison et pour l’année ; celui de l’horizon choisi (médiane des modèles, et 10 à 90 % d’entre eux : _median, _low, _high) ; et le nombre de jours de chaleur et de gel par an, estimé. La géométrie et les attributs restent tels quels.</translation>
    </message>
    <message>
        <source>Gives for each commune the sigma of its best analogue, whatever its likeness: it tells whether the climate expected at the horizon is already lived somewhere.

4 sigma or more: no analogue in this pool. The same is said where a commune that moves 2 sigma or more has no better match than its own climate of today. The pool is what you choose: communes of France and Spain, localities of 32 other countries when included.</source>
        <translation>Donne pour chaque commune le sigma de son meilleur analogue, quelle que soit leur ressemblance : on voit ainsi si le climat qui l’attend à l’horizon choisi existe déjà quelque part.

4 sigma ou plus : pas d’analogue parmi les lieux comparés. Il en va de même quand une commune qui s’éloigne de 2 sigma ou plus n’a pas de meilleur candidat que son propre climat d’aujourd’hui. Les lieux comparés sont ceux que vous choisissez : communes de France et d’Espagne, et localités de 32 autres pays si vous les incluez.</translation>
    </message>
    <message>
        <source>Global warming above 1850-1900 in K, from 0.7 to 4, separated by semicolons; also tracc2030, tracc2050 and tracc2100 (France at +2, +2.7 and +4 °C).</source>
        <translation>Réchauffement mondial au-dessus de 1850-1900 en °C, de 0,7 à 4, valeurs séparées par des points-virgules ; ou bien tracc2030, tracc2050 et tracc2100 (la France à +2 °C, +2,7 °C et +4 °C).</translation>
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
        <source>Go back to a copy, or export what can still be read into a new twinning.</source>
        <translation>Revenez à une copie, ou exportez ce qui est encore lisible vers un nouveau jumelage.</translation>
    </message>
    <message>
        <source>Go on even if the baselines differ</source>
        <translation>Continuer même si les climats de départ diffèrent</translation>
    </message>
    <message>
        <source>Going from {here} to {there}</source>
        <translation>Aller de {here} à {there}</translation>
    </message>
    <message>
        <source>Going there</source>
        <translation>S’y rendre</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>Bonnes pratiques</translation>
    </message>
    <message>
        <source>Good practices of {twin}, seen by {home}</source>
        <translation>Bonnes pratiques de {twin}, vues par {home}</translation>
    </message>
    <message>
        <source>Good practices seen in the twin commune</source>
        <translation>Bonnes pratiques vues dans la commune jumelle</translation>
    </message>
    <message>
        <source>Good practices: cover and contents</source>
        <translation>Bonnes pratiques : couverture et sommaire</translation>
    </message>
    <message>
        <source>Good practices: index</source>
        <translation>Bonnes pratiques : index</translation>
    </message>
    <message>
        <source>Good practices: sheets</source>
        <translation>Bonnes pratiques : fiches</translation>
    </message>
    <message>
        <source>Greatest difference of the year's rain.</source>
        <translation>Écart maximal admis pour la pluie de l’année.</translation>
    </message>
    <message>
        <source>Greatest distance (km)</source>
        <translation>Distance maximale (km)</translation>
    </message>
    <message>
        <source>Greatest distance from my commune (km)</source>
        <translation>Distance maximale depuis ma commune (km)</translation>
    </message>
    <message>
        <source>Greatest distance to a railway station (km)</source>
        <translation>Distance maximale à une gare (km)</translation>
    </message>
    <message>
        <source>Greatest elevation (m)</source>
        <translation>Altitude maximale (m)</translation>
    </message>
    <message>
        <source>Greatest mean of the seasons' differences of rain.</source>
        <translation>Maximum admis pour la moyenne des écarts de pluie des saisons.</translation>
    </message>
    <message>
        <source>Greatest mean of the seasons' differences of temperature.</source>
        <translation>Maximum admis pour la moyenne des écarts de température des saisons.</translation>
    </message>
    <message>
        <source>Greatest population</source>
        <translation>Population maximale</translation>
    </message>
    <message>
        <source>Green solutions (plants, soils)</source>
        <translation>Solutions vertes (plantes, sols)</translation>
    </message>
    <message>
        <source>Grey solutions (works, buildings)</source>
        <translation>Solutions grises (ouvrages, bâti)</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Groups (seasons, bioclim, aridity, gdd, counts) or single variables; all that the rasters allow when none is chosen. To compare climates, 4 to 6 that say different things are best.</source>
        <translation>Groupes (seasons, bioclim, aridity, gdd, counts) ou variables isolées ; toutes celles que permettent les rasters si aucune n’est choisie. Pour comparer des climats, le mieux est d’en prendre 4 à 6 qui disent des choses différentes.</translation>
    </message>
    <message>
        <source>Growing degree days are summed over the whole year, without an upper limit.</source>
        <translation>Les degrés-jours de croissance sont cumulés sur toute l’année, sans limite supérieure.</translation>
    </message>
    <message>
        <source>Ha&amp;zards</source>
        <translation>&amp;Aléas</translation>
    </message>
    <message>
        <source>Habits and social behaviour</source>
        <translation>Habitudes et comportements</translation>
    </message>
    <message>
        <source>Half of the models within</source>
        <translation>La moitié des modèles à moins de</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>La moitié à moins de</translation>
    </message>
    <message>
        <source>Have the form on personal data and image rights signed by everybody before the first photo.</source>
        <translation>Faites signer par tous le formulaire sur les données personnelles et le droit à l’image avant la première photo.</translation>
    </message>
    <message>
        <source>Have them corrected (article 16), deleted (article 17) or their use limited (article 18).</source>
        <translation>Les faire rectifier (article 16), effacer (article 17) ou en limiter l’usage (article 18).</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Aléa</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>Aléas</translation>
    </message>
    <message>
        <source>Hazards for which a practice could fill a gap</source>
        <translation>Aléas pour lesquels une pratique pourrait combler un manque</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Ouïe</translation>
    </message>
    <message>
        <source>Height (pixels)</source>
        <translation>Hauteur (pixels)</translation>
    </message>
    <message>
        <source>Help the rebound</source>
        <translation>Favoriser le rebond</translation>
    </message>
    <message>
        <source>Here you judge together what can come home, and put the actions in order.</source>
        <translation>Ici, vous jugez ensemble de ce qui peut être transféré, et vous hiérarchisez les actions.</translation>
    </message>
    <message>
        <source>Here you make what is shown to the inhabitants: posters and sheets.</source>
        <translation>Ici, vous produisez ce qui est montré aux habitants : affiches et fiches.</translation>
    </message>
    <message>
        <source>Here you pin the practices that you see in the twin commune, with their photos.</source>
        <translation>Ici, vous épinglez les pratiques vues dans la commune jumelle, avec leurs photos.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Higher at {twin} today than expected at {home}: {list}.</source>
        <translation>Plus fort à {twin} aujourd’hui qu’attendu à {home} : {list}.</translation>
    </message>
    <message>
        <source>Hold the workshop on actions within a month, while all remember.</source>
        <translation>Tenez l’atelier des actions dans le mois, tant que chacun se souvient.</translation>
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
        <source>Horizon: {name}. Climates of today and futures are those of your own rasters; models: {models}.</source>
        <translation>Horizon : {name}. Le climat d’aujourd’hui et les futurs sont ceux de vos propres rasters ; modèles : {models}.</translation>
    </message>
    <message>
        <source>Horizon: {name}. Futures are {ensemble} patterns of {models} models scaled to a global warming of {level:.2f} °C above 1850-1900; they are not model runs.</source>
        <translation>Horizon : {name}. Les climats futurs viennent des changements par degré de réchauffement mondial que donnent {models} modèles ({ensemble}), appliqués à un réchauffement de {level:.2f} °C au-dessus de 1850-1900 ; ce ne sont pas des simulations directes des modèles.</translation>
    </message>
    <message>
        <source>Horizon: {name}; from your own rasters.</source>
        <translation>Horizon : {name} ; d’après vos propres rasters.</translation>
    </message>
    <message>
        <source>Horizon: {name}; {ensemble} patterns scaled to {level:.2f} °C of global warming above 1850-1900, not model runs.</source>
        <translation>Horizon : {name} ; changements {ensemble} appliqués à {level:.2f} °C de réchauffement mondial depuis 1850-1900, et non des simulations directes.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>How are inhabitants told and heard before something changes?</source>
        <translation>Comment les habitants sont-ils informés et entendus avant un changement ?</translation>
    </message>
    <message>
        <source>How do hours, seasons and premises follow the heat?</source>
        <translation>Comment les horaires, les saisons et les locaux suivent-ils la chaleur ?</translation>
    </message>
    <message>
        <source>How do schools, care homes and outdoor workers go through a heatwave?</source>
        <translation>Comment les écoles, les maisons de retraite et ceux qui travaillent dehors passent-ils une canicule ?</translation>
    </message>
    <message>
        <source>How far they agree</source>
        <translation>Degré d’accord</translation>
    </message>
    <message>
        <source>How firm</source>
        <translation>Solidité</translation>
    </message>
    <message>
        <source>How hard is it to agree and to obtain the rights?</source>
        <translation>Est-il difficile de se mettre d’accord et d’obtenir les autorisations ?</translation>
    </message>
    <message>
        <source>How it was set up</source>
        <translation>Comment elle a été mise en place</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Combien de temps</translation>
    </message>
    <message>
        <source>How long before it is in place?</source>
        <translation>Combien de temps avant qu’elle soit en place ?</translation>
    </message>
    <message>
        <source>How many came</source>
        <translation>Combien sont venus</translation>
    </message>
    <message>
        <source>How much does it cost, for a commune of our size?</source>
        <translation>Combien coûte-t-elle, pour une commune de notre taille ?</translation>
    </message>
    <message>
        <source>How much does it protect against the hazard?</source>
        <translation>À quel point protège-t-elle de l’aléa ?</translation>
    </message>
    <message>
        <source>How much work for the staff and the elected?</source>
        <translation>Combien de travail pour les agents et les élus ?</translation>
    </message>
    <message>
        <source>How near the climate of {twin} is to the one expected at {home} is not known.</source>
        <translation>On ne sait pas à quel point le climat de {twin} est proche de celui attendu à {home}.</translation>
    </message>
    <message>
        <source>How near, and how sure</source>
        <translation>Quelle proximité, quelle certitude</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Combien de fois</translation>
    </message>
    <message>
        <source>How the figures were made</source>
        <translation>Comment les chiffres ont été faits</translation>
    </message>
    <message>
        <source>How the table was read</source>
        <translation>Comment le tableau a été lu</translation>
    </message>
    <message>
        <source>How to go and see a twin: the nearest railway stations, the distance, and an estimate of what the journey emits by train, coach and car (and by plane, for comparison), per person there and back, with the source of every factor. Distances by rail and road are the straight line times a published detour; no route is computed and no timetable is promised.

The project travels by train or coach.</source>
        <translation>Comment aller voir une jumelle : les gares les plus proches, la distance, et une estimation des émissions du trajet en train, en autocar et en voiture (et en avion, pour comparaison), par personne aller-retour, avec la source de chaque facteur d’émission. Les distances par le rail et par la route sont la ligne droite multipliée par un coefficient de détour publié ; aucun itinéraire n’est calculé et aucun horaire n’est garanti.

Dans ce projet, on voyage en train ou en autocar.</translation>
    </message>
    <message>
        <source>How to repeat a climate twinning: methodology</source>
        <translation>Refaire un jumelage climatique : méthodologie</translation>
    </message>
    <message>
        <source>How to speak of what is not sure</source>
        <translation>Parler de ce qui n’est pas sûr</translation>
    </message>
    <message>
        <source>How we walked</source>
        <translation>Comment nous avons marché</translation>
    </message>
    <message>
        <source>Humidity (%)</source>
        <translation>Humidité (%)</translation>
    </message>
    <message>
        <source>I could follow and speak, whatever my language.</source>
        <translation>J’ai pu suivre et parler, quelle que soit ma langue.</translation>
    </message>
    <message>
        <source>I know what is sure and what is not about our climate to come.</source>
        <translation>Je sais ce qui est sûr et ce qui ne l’est pas dans notre climat à venir.</translation>
    </message>
    <message>
        <source>I met people who do there what I do here, and we can call each other.</source>
        <translation>J’ai rencontré des gens qui font là-bas ce que je fais ici, et nous pouvons nous appeler.</translation>
    </message>
    <message>
        <source>I was well prepared: I knew why we went and what to look at.</source>
        <translation>J’étais bien préparé : je savais pourquoi nous partions et quoi regarder.</translation>
    </message>
    <message>
        <source>I would do it again, or advise another commune to:</source>
        <translation>Je recommencerais, ou le conseillerais à une autre commune :</translation>
    </message>
    <message>
        <source>Ice and snow</source>
        <translation>Neige et glace</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>If you say no</source>
        <translation>Si vous dites non</translation>
    </message>
    <message>
        <source>Immersion</source>
        <translation>Immersion</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Impact and effort</source>
        <translation>Impact et effort</translation>
    </message>
    <message>
        <source>Impact and effort are scored from 0 to 4 by several people and count half each. The weights are a choice: the order is made again under many random weights, and beside each rank stands where it goes and how often the action stays among the first three.</source>
        <translation>L’impact et l’effort sont notés de 0 à 4 par plusieurs personnes et comptent chacun pour moitié. Les poids sont un choix : l’ordre est refait sous beaucoup de poids aléatoires, et à côté de chaque rang figurent jusqu’où il va et combien de fois l’action reste parmi les trois premières.</translation>
    </message>
    <message>
        <source>Impact and effort count half each. The order is made again under a thousand random weights: an action that stays among the first whatever the weights is a safe choice, one that comes and goes is to be talked over.</source>
        <translation>L’impact et l’effort comptent chacun pour moitié. L’ordre est refait sous mille pondérations aléatoires : une action qui reste en tête quels que soient les poids est un choix sûr ; on discute de celle qui va et vient.</translation>
    </message>
    <message>
        <source>Import indicators of communes</source>
        <translation>Import d’indicateurs communaux</translation>
    </message>
    <message>
        <source>Import of {name}</source>
        <translation>Import de {name}</translation>
    </message>
    <message>
        <source>Import practices or measures into a twinning</source>
        <translation>Importer des pratiques ou des mesures dans un jumelage</translation>
    </message>
    <message>
        <source>Import practices …</source>
        <translation>Importer des pratiques…</translation>
    </message>
    <message>
        <source>Imported file</source>
        <translation>Fichier importé</translation>
    </message>
    <message>
        <source>Improve the quality of the response</source>
        <translation>Améliorer la qualité de la réponse</translation>
    </message>
    <message>
        <source>In QGIS, choose “New twinning from a toolkit”, this toolkit, your commune and its twin.</source>
        <translation>Dans QGIS, choisissez « Nouveau jumelage à partir d’une valise », cette valise, votre commune et sa jumelle.</translation>
    </message>
    <message>
        <source>In a few words what is counted: two countries' figures are compared only where it is the same.</source>
        <translation>Ce qui est compté, en quelques mots : les valeurs de deux pays ne sont comparées que si la définition est la même.</translation>
    </message>
    <message>
        <source>In a smaller group everybody would be recognised by what they say. Ask those who have not answered yet, or talk it over together.</source>
        <translation>Dans un groupe plus petit, chacun serait reconnu à ce qu’il dit. Relancez ceux qui n’ont pas répondu, ou parlez-en ensemble.</translation>
    </message>
    <message>
        <source>In a straight line, to the nearest station of a file of about 2022. No limit when empty. In countries where the file is too sparse the distance is unknown: their places are kept, and it is said.</source>
        <translation>En ligne droite, jusqu’à la gare la plus proche d’un fichier datant d’environ 2022. Pas de limite si le champ est vide. Dans les pays où le fichier contient trop peu de gares, la distance est inconnue : leurs lieux sont gardés, et le résultat le signale.</translation>
    </message>
    <message>
        <source>In brackets after sigma: a second opinion, with the {kind} covariance.</source>
        <translation>Entre parenthèses après le sigma : un second avis, avec la covariance {kind}.</translation>
    </message>
    <message>
        <source>In brackets: the range that holds 8 models out of 10. Days are estimates from monthly means.</source>
        <translation>Entre parenthèses : la fourchette où tiennent 8 modèles sur 10. Les jours sont estimés d’après des moyennes mensuelles.</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>En chiffres</translation>
    </message>
    <message>
        <source>In metres. Without it temperatures stay those of the cell, whatever the height of the commune.</source>
        <translation>En mètres. Sans elle, les températures restent celles de la maille, quelle que soit l’altitude de la commune.</translation>
    </message>
    <message>
        <source>In one minute</source>
        <translation>En une minute</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>En une phrase</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>En place</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>In the dialog: tick the fields, choose the target, run. Numbers are compared by percentile within the group (the country), texts as classes, fields of 0 and 1 as yes or no; shares (land cover) together, by Hellinger's distance. Nothing more is needed.</source>
        <translation>Dans la boîte de dialogue : cochez les champs, choisissez la cible, exécutez. Les nombres sont comparés par centile au sein du groupe (le pays), les textes comme des classes, les champs qui ne contiennent que 0 et 1 comme oui ou non ; les parts d’un tout (occupation du sol) ensemble, par la distance de Hellinger. Il n’en faut pas plus.</translation>
    </message>
    <message>
        <source>In the first person, whole, without adding or leaving out; ask when something is not clear.</source>
        <translation>À la première personne, en entier, sans rien ajouter ni retirer ; demandez quand ce n’est pas clair.</translation>
    </message>
    <message>
        <source>In the form choose paths relative to the project.</source>
        <translation>Dans le formulaire, choisissez des chemins relatifs au projet.</translation>
    </message>
    <message>
        <source>In the form empty the default path.</source>
        <translation>Dans le formulaire, videz le chemin par défaut.</translation>
    </message>
    <message>
        <source>In the metadata of the project write the name of the commune, or nothing.</source>
        <translation>Dans les métadonnées du projet, écrivez le nom de la commune, ou rien.</translation>
    </message>
    <message>
        <source>In the properties of the layer, under “Attributes form”, turn the code off.</source>
        <translation>Dans les propriétés de la couche, sous « Formulaire d’attributs », désactivez le code.</translation>
    </message>
    <message>
        <source>In the properties of the project choose relative paths.</source>
        <translation>Dans les propriétés du projet, choisissez des chemins relatifs.</translation>
    </message>
    <message>
        <source>In the properties of the project empty the field “project home”.</source>
        <translation>Dans les propriétés du projet, videz le champ « dossier racine du projet ».</translation>
    </message>
    <message>
        <source>In the properties of the project remove the macros.</source>
        <translation>Dans les propriétés du projet, supprimez les macros.</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Avec leurs mots</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>In {count:,} of {known:,} cells the monthly tasmax lies below tasmin: their extremes were taken as no data.</source>
        <translation>Dans {count:,} mailles sur {known:,}, la valeur mensuelle de tasmax est inférieure à celle de tasmin : leurs extrêmes ont été traités comme une absence de données.</translation>
    </message>
    <message>
        <source>Include localities of 32 other countries</source>
        <translation>Inclure les localités de 32 autres pays</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Indicators of {file}</source>
        <translation>Indicateurs de {file}</translation>
    </message>
    <message>
        <source>Inflation factor</source>
        <translation>Facteur d’inflation</translation>
    </message>
    <message>
        <source>Information, awareness</source>
        <translation>Information, sensibilisation</translation>
    </message>
    <message>
        <source>Inhabitant</source>
        <translation>Habitant·e</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>Inhabitants who take part: {count}.</source>
        <translation>Habitants qui participent : {count}.</translation>
    </message>
    <message>
        <source>Inspiration from the toolkit “{name}”, neither seen nor verified by this pair. Licence: {licence}.</source>
        <translation>Inspiration tirée de la valise « {name} », ni vue ni vérifiée par ce jumelage. Licence : {licence}.</translation>
    </message>
    <message>
        <source>Inspired by</source>
        <translation>Inspirée par</translation>
    </message>
    <message>
        <source>Inspired by these practices of the twin:</source>
        <translation>Inspirée par ces pratiques de la jumelle :</translation>
    </message>
    <message>
        <source>Install QGIS and its plugin “{name}”; both are free.</source>
        <translation>Installez QGIS et son extension « {name} » ; les deux sont gratuits.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>Instructions in the twin's language</source>
        <translation>Consigne dans la langue de la jumelle</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Insurance, risk sharing</source>
        <translation>Assurance, partage des risques</translation>
    </message>
    <message>
        <source>Invented example</source>
        <translation>Exemple inventé</translation>
    </message>
    <message>
        <source>Invented example: nothing shown here was observed, and nobody in it is real.</source>
        <translation>Exemple inventé : rien de ce qui est montré ici n’a été observé, et personne n’y est réel.</translation>
    </message>
    <message>
        <source>Invented example: nothing shown here was observed, and nobody is real.</source>
        <translation>Exemple inventé : rien de ce qui est montré ici n’a été observé, et personne n’est réel.</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investissement</translation>
    </message>
    <message>
        <source>Investment (€)</source>
        <translation>Investissement (€)</translation>
    </message>
    <message>
        <source>Investment there: {there:,.0f} €; for as many inhabitants as ours, about {here:,.0f} €.</source>
        <translation>Investissement là-bas : {there:,.0f} € ; pour autant d’habitants que chez nous, environ {here:,.0f} €.</translation>
    </message>
    <message>
        <source>Is everybody there?</source>
        <translation>Tout le monde est-il là ?</translation>
    </message>
    <message>
        <source>Is it free of harm elsewhere, later, or to the most fragile?</source>
        <translation>Est-elle sans dommage ailleurs, plus tard, ou pour les plus fragiles ?</translation>
    </message>
    <message>
        <source>Is it not too late, or too far away?</source>
        <translation>N’est-ce pas trop tard, ou trop lointain ?</translation>
    </message>
    <message>
        <source>Is read</source>
        <translation>Se lit</translation>
    </message>
    <message>
        <source>Is said</source>
        <translation>Se dit</translation>
    </message>
    <message>
        <source>Is said: “{words}”</source>
        <translation>On entend : « {words} »</translation>
    </message>
    <message>
        <source>Is seen</source>
        <translation>Se voit</translation>
    </message>
    <message>
        <source>Is there enough water for it here, in dry years too?</source>
        <translation>Y a-t-il assez d’eau pour elle ici, même les années sèches ?</translation>
    </message>
    <message>
        <source>It holds the invented example: nothing in it was observed, and nobody in it is real.</source>
        <translation>Il contient l’exemple inventé : rien n’y a été observé, et personne n’y est réel.</translation>
    </message>
    <message>
        <source>It is being made; you can go on working.</source>
        <translation>La production est en cours ; vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>It lies over “{other}”.</source>
        <translation>Il recouvre « {other} ».</translation>
    </message>
    <message>
        <source>It stays among the first three under {share:.0f} % of 1000 random weightings.</source>
        <translation>Elle reste parmi les trois premières pour {share:.0f} % de 1 000 pondérations aléatoires.</translation>
    </message>
    <message>
        <source>It was found by comparing climates and communes, by a method that is open and can be run again. It is one good place to learn from, not the only one. {nearness}</source>
        <translation>Elle a été trouvée en comparant des climats et des communes, par une méthode ouverte qu’on peut refaire. C’est un bon endroit où apprendre, pas le seul. {nearness}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Its project (project.qgz) or its folder; the one that is open when empty.</source>
        <translation>Son projet (project.qgz) ou son dossier ; celui qui est ouvert, si vide.</translation>
    </message>
    <message>
        <source>Its project (project.qgz) or its folder; the one that is open when neither it nor a commune is given. What follows for a commune is then not asked.</source>
        <translation>Son projet (project.qgz) ou son dossier ; celui qui est ouvert si ni lui ni une commune ne sont donnés. Ce qui suit pour une commune n’est alors pas demandé.</translation>
    </message>
    <message>
        <source>Its project (project.qgz); the one that is open when empty.</source>
        <translation>Son projet (project.qgz) ; celui qui est ouvert si le champ est vide.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>Joins a table of indicators to the communes by country and code: CSV or text with any separator and encoding, ODS, Excel, or any layer. Made for tables of INSEE, INE, Eurostat, Cerema or a region as they are published.

Titles above the header are passed over. Codes that lost their leading zero, carry spaces, a prefix (FR_31107), the name or INE's control digit are put right, and former codes of merged communes are known; each repair is counted in the report. Decimal marks and thousands are read from the whole column: where 1.234 may be either, the cell is left empty and said to be doubtful.

Every row is matched, unmatched or doubtful, with the reason. Doubtful are rows found by their name only or whose name is not that of their code, former communes that are now part of another, and several rows of one commune. They are left out unless you say otherwise.

Each figure keeps its unit, year, definition, source and licence in a field that ends in _note. To bring figures of two countries together, give the first result as the earlier layer of a second run: where unit, year or definition are not the same, every note begins with ≠, and the alias of the field says it.</source>
        <translation>Rattache un tableau d’indicateurs aux communes par le pays et le code : CSV ou texte, quels que soient le séparateur et l’encodage, ODS, Excel, ou n’importe quelle couche. Conçu pour les tableaux de l’INSEE, de l’INE, d’Eurostat, du Cerema ou d’une région tels qu’ils sont publiés.

Les titres placés au-dessus de l’en-tête sont ignorés. Les codes qui ont perdu leur zéro initial, ou qui contiennent des espaces, un préfixe (FR_31107), le nom ou le chiffre de contrôle de l’INE, sont corrigés, et les anciens codes des communes fusionnées sont connus ; chaque correction est comptée dans le rapport. Le séparateur décimal et le séparateur de milliers sont déduits de toute la colonne : là où 1.234 peut se lire des deux façons, la cellule est laissée vide et signalée comme douteuse.

Chaque ligne est rattachée, non rattachée ou douteuse, avec la raison. Sont douteuses les lignes retrouvées par leur seul nom ou dont le nom n’est pas celui de leur code, les anciennes communes qui font aujourd’hui partie d’une autre, et plusieurs lignes d’une même commune. Elles sont laissées de côté, sauf si vous en décidez autrement.

Chaque valeur garde son unité, son année, sa définition, sa source et sa licence dans un champ qui finit par _note. Pour réunir les valeurs de deux pays, donnez le premier résultat comme résultat précédent d’un second calcul : si l’unité, l’année ou la définition ne sont pas les mêmes, chaque note commence par ≠, et l’alias du champ le dit.</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Voyage</translation>
    </message>
    <message>
        <source>Journey: {mode}</source>
        <translation>Trajet : {mode}</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Jugé le</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Keep the times, and leave room for what was not planned.</source>
        <translation>Tenez les horaires, et laissez de la place à l’imprévu.</translation>
    </message>
    <message>
        <source>Kept in this file and nowhere else: {path}. Whoever gets the file gets what stands here. Sheets and posters show the pseudonym at most. After the date below, the dock and the check of the project ask you to delete the person; nothing is deleted by itself. Whoever asks for it is deleted at once: “Participants”, “Delete a participant”.</source>
        <translation>Conservé dans ce fichier et nulle part ailleurs : {path}. Qui reçoit le fichier reçoit ce qui s’y trouve. Fiches et affiches montrent tout au plus le pseudonyme. Après la date ci-dessous, le panneau et la vérification du projet vous demandent de supprimer la personne ; rien n’est supprimé tout seul. Qui le demande est supprimé aussitôt : « Participants », « Supprimer un participant ».</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Part connue</translation>
    </message>
    <message>
        <source>Lakes</source>
        <translation>Lacs</translation>
    </message>
    <message>
        <source>Land cover within about 10 km</source>
        <translation>Occupation du sol dans un rayon d’environ 10 km</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>Repères</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the forms</source>
        <translation>Langue des formulaires</translation>
    </message>
    <message>
        <source>Language of the twin commune</source>
        <translation>Langue de la commune jumelle</translation>
    </message>
    <message>
        <source>Language of what is said, where it is another</source>
        <translation>Langue de ce qui est dit, si c’en est une autre</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Langues parlées</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Late (days)</source>
        <translation>Retard (jours)</translation>
    </message>
    <message>
        <source>Late tasks</source>
        <translation>Tâches en retard</translation>
    </message>
    <message>
        <source>Latitude of the centre</source>
        <translation>Latitude du centre</translation>
    </message>
    <message>
        <source>Layer or table to compare</source>
        <translation>Couche ou table à comparer</translation>
    </message>
    <message>
        <source>Lead the sensory walk: at each stop a minute of silence, then a score, a sense, a word.</source>
        <translation>Menez la balade sensible : à chaque arrêt une minute de silence, puis une note, un sens, un mot.</translation>
    </message>
    <message>
        <source>Lead the workshops so that the vote comes after the talk, and nobody sees it before having voted.</source>
        <translation>Menez les ateliers pour que le vote vienne après l’échange, et que nul ne le voie avant d’avoir voté.</translation>
    </message>
    <message>
        <source>Least confidence for a rank</source>
        <translation>Confiance minimale pour avoir un rang</translation>
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
        <source>Least length of a step (km)</source>
        <translation>Longueur minimale d’une étape (km)</translation>
    </message>
    <message>
        <source>Least population</source>
        <translation>Population minimale</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Portée par</translation>
    </message>
    <message>
        <source>Left out, for there are no such daily values: {names}.</source>
        <translation>Laissé de côté, faute des valeurs journalières nécessaires : {names}.</translation>
    </message>
    <message>
        <source>Left out, for there is no monthly {kinds}: {names}.</source>
        <translation>Laissé de côté, faute de valeurs mensuelles ({kinds}) : {names}.</translation>
    </message>
    <message>
        <source>Left out: {name} ({why}).</source>
        <translation>Laissé de côté : {name} ({why}).</translation>
    </message>
    <message>
        <source>Left to do</source>
        <translation>Reste à faire</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Legal duty</source>
        <translation>Obligation</translation>
    </message>
    <message>
        <source>Legal frame</source>
        <translation>Cadre juridique</translation>
    </message>
    <message>
        <source>Length (s)</source>
        <translation>Durée (s)</translation>
    </message>
    <message>
        <source>Length of the trajectory (km)</source>
        <translation>Longueur de la trajectoire (km)</translation>
    </message>
    <message>
        <source>Let the route run by the stops</source>
        <translation>Faire passer le parcours par les arrêts</translation>
    </message>
    <message>
        <source>Let the tasks &amp;follow</source>
        <translation>Faire &amp;suivre les tâches</translation>
    </message>
    <message>
        <source>Letters and signs grow with the paper. Sheets of practices and reports are drawn for A4.</source>
        <translation>Lettres et signes grandissent avec le papier. Les fiches de pratiques et les comptes rendus sont dessinés pour l’A4.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Levels of warming</source>
        <translation>Niveaux de réchauffement</translation>
    </message>
    <message>
        <source>Levels without analogue in this pool</source>
        <translation>Niveaux sans analogue parmi les lieux comparés</translation>
    </message>
    <message>
        <source>Levels: global warming from {first} to {last} above 1850-1900. Futures are {ensemble} patterns of {models} models scaled to each level; they are not model runs.</source>
        <translation>Niveaux : réchauffement mondial de {first} à {last} au-dessus de 1850-1900. Les climats futurs viennent des changements par degré de réchauffement mondial que donnent {models} modèles ({ensemble}), appliqués à chaque niveau ; ce ne sont pas des simulations directes des modèles.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licence of the case</source>
        <translation>Licence du cas</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Licences and credits</source>
        <translation>Licences et crédits</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Durée de vie</translation>
    </message>
    <message>
        <source>Likeness by criterion</source>
        <translation>Ressemblance par critère</translation>
    </message>
    <message>
        <source>Likeness is weighed by a profile. In the rural one population counts double, for what a town hall can do depends on it before all else; density class and rural class half each, for they tell the same; land cover half, for it is coarse; the train a quarter, for it is a way to go there more than a trait of the place. Your own: change weights (CRITERIA), save them to a file (OUTPUT_PROFILE) and give that file again (PROFILE_FILE).</source>
        <translation>Un profil donne leurs poids aux critères de ressemblance. Dans le profil rural, la population compte double, car ce que peut faire une mairie en dépend avant tout ; la classe de densité et la classe de ruralité comptent chacune pour moitié, car elles disent la même chose ; l’occupation du sol pour moitié, car elle est peu précise ; le train pour un quart, car c’est un moyen de s’y rendre plus qu’un trait du lieu. Pour faire le vôtre : changez les poids (CRITERIA), enregistrez-les dans un fichier (OUTPUT_PROFILE) et indiquez ensuite ce fichier (PROFILE_FILE).</translation>
    </message>
    <message>
        <source>Likeness of the communes</source>
        <translation>Ressemblance des communes</translation>
    </message>
    <message>
        <source>Likeness of the two communes</source>
        <translation>Ressemblance des deux communes</translation>
    </message>
    <message>
        <source>Limit its impact</source>
        <translation>Limiter son impact</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Limits and uncertainty</source>
        <translation>Limites et incertitude</translation>
    </message>
    <message>
        <source>Limits, sources and credits in this language: see the accessible page.</source>
        <translation>Limites, sources et crédits en français : voir la page accessible.</translation>
    </message>
    <message>
        <source>Line {line} of the feedback: “{text}” is no answer to “{question}”.</source>
        <translation>Ligne {line} des retours : « {text} » n’est pas une réponse à « {question} ».</translation>
    </message>
    <message>
        <source>Line {number} of the founding text, written “{quoted}”</source>
        <translation>Ligne {number} du texte fondateur, écrite « {quoted} »</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Lists of values</source>
        <translation>Listes de valeurs</translation>
    </message>
    <message>
        <source>Local innovation</source>
        <translation>Innovation locale</translation>
    </message>
    <message>
        <source>Local name</source>
        <translation>Nom local</translation>
    </message>
    <message>
        <source>Long term (beyond 5 years)</source>
        <translation>Long terme (plus de 5 ans)</translation>
    </message>
    <message>
        <source>Longitude of the centre</source>
        <translation>Longitude du centre</translation>
    </message>
    <message>
        <source>Look at 2100 (France at +4 °C, tracc2100) as well: it then moves {sigma:.1f} sigma.</source>
        <translation>Regardez aussi 2100 (France à +4 °C, tracc2100) : le lieu s’éloigne alors de {sigma:.1f} sigma de son climat d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Look at the journey: a twin that nobody reaches by train is a twin that nobody visits.</source>
        <translation>Regardez le voyage : une jumelle qu’on n’atteint pas en train est une jumelle qu’on ne visite pas.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Lower at {twin} today than expected at {home}: {list}.</source>
        <translation>Plus faible à {twin} aujourd’hui qu’attendu à {home} : {list}.</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>Pl&amp;us</translation>
    </message>
    <message>
        <source>Made with Jumelage climatique, a free QGIS plugin.</source>
        <translation>Réalisé avec Jumelage climatique, une extension libre de QGIS.</translation>
    </message>
    <message>
        <source>Made: {path}</source>
        <translation>Produit : {path}</translation>
    </message>
    <message>
        <source>Mahalanobis distance √(zᵀ R⁻¹ z), z in year-to-year standard deviations of the place, R their correlations, read as the quantile of the half-normal that is as rare (Mahony et al. 2017).</source>
        <translation>distance de Mahalanobis √(zᵀ R⁻¹ z), z en écarts-types du lieu d’une année à l’autre, R leurs corrélations, traduite en quantile de la loi demi-normale de même rareté (Mahony et al. 2017).</translation>
    </message>
    <message>
        <source>Make an action of &amp;it</source>
        <translation>En faire une act&amp;ion</translation>
    </message>
    <message>
        <source>Make it smaller on the sheet, or take a larger photo.</source>
        <translation>Réduisez-la sur la feuille, ou choisissez une photo plus grande.</translation>
    </message>
    <message>
        <source>Make its box larger or its letters smaller, or shorten the text.</source>
        <translation>Agrandissez son cadre, réduisez ses lettres, ou raccourcissez le texte.</translation>
    </message>
    <message>
        <source>Make the &amp;posters</source>
        <translation>Faire les &amp;affiches</translation>
    </message>
    <message>
        <source>Make the f&amp;iles …</source>
        <translation>Produire les &amp;fichiers …</translation>
    </message>
    <message>
        <source>Make the folder again.</source>
        <translation>Recréez le dossier.</translation>
    </message>
    <message>
        <source>Make the posters again, or choose another theme in the properties of the map.</source>
        <translation>Refaites les affiches, ou choisissez un autre thème dans les propriétés de la carte.</translation>
    </message>
    <message>
        <source>Make the reports and the posters, and have them read over in both languages.</source>
        <translation>Faites les comptes rendus et les affiches, et faites-les relire dans les deux langues.</translation>
    </message>
    <message>
        <source>Make the twinning, read its check, and write down why this twin was chosen.</source>
        <translation>Créez le jumelage, lisez son contrôle, et écrivez pourquoi cette jumelle a été choisie.</translation>
    </message>
    <message>
        <source>Makes a film of about two minutes from what stands in a twinning: the figures of the climate, the places that live today with the climate to come, the flight from home to the twin, the practices with their photos, the first actions, the sources. QGIS itself draws every picture; nothing is taken from the network.

Beside the film lie subtitles in both languages (SRT), a storyboard (ODT) and a shot list (ODS), so that somebody can speak it, or cut another from it. Photos are shown only where they may be published and those who can be seen have agreed. Without the free program ffmpeg the numbered pictures are made, and no film.</source>
        <translation>Produit un film d’environ deux minutes à partir de ce qu’un jumelage contient : les chiffres du climat, les lieux qui vivent aujourd’hui le climat à venir, le vol de chez vous à la jumelle, les pratiques avec leurs photos, les premières actions, les sources. QGIS dessine lui-même chaque image ; rien n’est pris sur le réseau.

À côté du film se trouvent des sous-titres dans les deux langues (SRT), un scénarimage (ODT) et une liste des plans (ODS), pour que quelqu’un puisse le commenter, ou en monter un autre. Les photos ne sont montrées que si elles peuvent être publiées et si les personnes visibles ont donné leur accord. Sans le programme libre ffmpeg, les images numérotées sont produites, mais pas de film.</translation>
    </message>
    <message>
        <source>Makes a new twinning, as “New twinning” does, and brings into it what a toolkit holds for others: sheets and mails to be filled in, poster templates, the tasks of its plan counted from your own departure, and, where you want them, the practices of its case as inspiration.

The toolkit is checked before anything is made: files that were changed, links, paths that lead elsewhere, names that some system does not take, far too large archives and toolkits of a newer plugin are refused.</source>
        <translation>Crée un nouveau jumelage, comme « Nouveau jumelage », et y apporte ce qu’une valise contient pour d’autres : fiches et courriels à remplir, modèles d’affiches, tâches de son plan comptées à partir de votre propre départ et, si vous le voulez, les pratiques de son cas comme inspiration.

La valise est vérifiée avant que quoi que ce soit soit créé : les fichiers modifiés, les liens, les chemins qui mènent ailleurs, les noms qu’un système refuse, les archives démesurées et les valises d’une version plus récente de l’extension sont refusés.</translation>
    </message>
    <message>
        <source>Makes climate variables of monthly temperature and rain: the eight seasons, the 19 bioclimatic variables (as WorldClim defines them), aridity (De Martonne; UNEP, with the evapotranspiration of Thornthwaite) and growing degree days; and of daily values counts of days a year: summer days, hot days, frost, tropical nights, dry and wet days, heavy rain, with the thresholds of the ETCCDI.

With nothing given it takes the normals 1981-2010 that ship with the plugin. Means of several years are made of all of them. One band a variable, with its unit; the result can be the climate of today or the future of “Climate analogues map” and “Climate twins of a commune”: the seasons at once, other variables with yearly values of the same variables beside them.

The log and the report tell which variables say the same. 4 to 6 that say different things are best to compare climates; never the 19 bioclimatic variables as they are.</source>
        <translation>Calcule des variables climatiques à partir de la température et de la pluie mensuelles : les huit variables de saison, les 19 variables bioclimatiques (telles que WorldClim les définit), l’aridité (De Martonne ; PNUE, avec l’évapotranspiration de Thornthwaite) et les degrés-jours de croissance ; et, à partir de valeurs journalières, des nombres de jours par an : jours d’été, jours de chaleur, gel, nuits tropicales, jours secs et jours de pluie, fortes pluies, avec les seuils de l’ETCCDI.

Si rien n’est indiqué, les normales 1981-2010 fournies avec l’extension servent. Si vous donnez plusieurs années, la moyenne porte sur toutes. Une bande par variable, avec son unité ; le résultat peut servir de climat d’aujourd’hui ou de futur dans « Carte des analogues climatiques » et « Jumelles climatiques d’une commune » : les saisons telles quelles, les autres variables à condition d’y joindre leurs valeurs annuelles.

Le journal et le rapport disent quelles variables se répètent. Pour comparer des climats, le mieux est d’en prendre 4 à 6 qui disent des choses différentes ; jamais les 19 variables bioclimatiques telles quelles.</translation>
    </message>
    <message>
        <source>Makes documents from the data of a twinning, to be read, printed and changed in any office suite (ODT): reports of the visits, the study report, a methodology without anything of the pair, talking points, delegations with role sheets, the consent form, and the summary of the feedback.

People are counted, or stand there by pseudonym; photos are shown when they may be published, as copies without position or time. Feedback is told from five forms on. A file that lies in the folder already is never replaced.</source>
        <translation>Fait des documents d’après les données d’un jumelage, à lire, imprimer et modifier dans toute suite bureautique (ODT) : comptes rendus des visites, rapport d’étude, méthodologie sans rien de la paire, éléments de langage, délégations avec fiches de rôle, formulaire d’accord et bilan des retours.

Les personnes sont comptées, ou y figurent par pseudonyme ; les photos sont montrées quand elles peuvent être publiées, en copies sans position ni heure. Les retours sont restitués à partir de cinq formulaires. Un fichier déjà présent dans le dossier n’est jamais remplacé.</translation>
    </message>
    <message>
        <source>Makes files of the backward plan of a twinning: a calendar (ICS), spreadsheets (ODS, XLSX) with true dates, and a page to print with a bar for each task. Every task is counted in days from the departure, the return, the start or the end of the project: another departure moves them all.

Late tasks are told, and those that begin before what they depend on has ended; nothing is moved to hide it. A twinning that has no tasks yet shows those of the kit; the step “Outputs” of the dock writes them into it. The budget of the founding text is told as it stands there, with the difference between its total and its lines. People stand there by role or pseudonym.</source>
        <translation>Produit les fichiers du rétro-planning d’un jumelage : un calendrier (ICS), des tableurs (ODS, XLSX) avec de vraies dates, et une page à imprimer avec une barre par tâche. Chaque tâche est comptée en jours à partir du départ, du retour, du début ou de la fin du projet : un autre départ les déplace toutes.

Les tâches en retard sont signalées, ainsi que celles qui commencent avant la fin de ce dont elles dépendent ; rien n’est déplacé pour le cacher. Un jumelage qui n’a pas encore de tâches montre celles de la valise ; l’étape « Restitution » du panneau les y inscrit. Le budget du texte fondateur est donné tel quel, avec l’écart entre son total et ses lignes. Les personnes y figurent par leur rôle ou leur pseudonyme.</translation>
    </message>
    <message>
        <source>Makes the folder of a twinning, all that two communes need to note what they see and to decide what to do: a QGIS project (project.qgz) with forms for practices, visits, sensory walks, workshops, votes, actions and tasks, their data (twinning.gpkg), and folders for photos and exports.

Both communes, their figures and how near their climates are stand in it from the start. The folder can be moved, zipped and taken to the field with QField; it needs no plugin to be opened. Personal data stand in one table alone (participants).</source>
        <translation>Crée le dossier d’un jumelage, tout ce qu’il faut à deux communes pour noter ce qu’elles voient et décider quoi faire : un projet QGIS (project.qgz) avec des formulaires pour les pratiques, visites, balades sensibles, ateliers, votes, actions et tâches, leurs données (twinning.gpkg), et des dossiers pour les photos et les exports.

Les deux communes, leurs chiffres et la proximité de leurs climats y figurent dès le départ. Le dossier peut être déplacé, zippé et emporté sur le terrain avec QField ; il s’ouvre sans l’extension. Les données personnelles sont dans une seule table (participants).</translation>
    </message>
    <message>
        <source>Management and planning</source>
        <translation>Gestion et planification</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Peut être publié</translation>
    </message>
    <message>
        <source>May the commune do it, by its powers and the law?</source>
        <translation>La commune peut-elle le faire, au regard de ses compétences et de la loi ?</translation>
    </message>
    <message>
        <source>Mean of the cells that each place touches, weighted by true area (cylindrical equal-area projection); cells at sea are left out. Each cell is moved along its own patterns before the mean is taken, for each of {models} models; low and high leave out one model in ten each.</source>
        <translation>Moyenne des mailles que touche chaque lieu, pondérée par leur surface réelle (projection cylindrique équivalente) ; les mailles en mer sont laissées de côté. Chaque maille change selon ses propres changements par degré de réchauffement avant le calcul de la moyenne, pour chacun des {models} modèles ; les valeurs basse et haute laissent chacune de côté un modèle sur dix.</translation>
    </message>
    <message>
        <source>Mean temperature (tas), its daily minimum and maximum (tasmin, tasmax) and rain (pr) by month, of one period or of several years: GeoTIFF, NetCDF (DRIAS, E-OBS, CHELSA, WorldClim, CMIP6, CORDEX) … When empty, the normals 1981-2010 of the plugin, unless daily values are given.</source>
        <translation>Température moyenne (tas), températures minimale et maximale journalières (tasmin, tasmax) et pluie (pr), par mois, sur une période ou sur plusieurs années : GeoTIFF, NetCDF (DRIAS, E-OBS, CHELSA, WorldClim, CMIP6, CORDEX)… Si le champ est vide, les normales 1981-2010 de l’extension servent, sauf si des valeurs journalières sont indiquées.</translation>
    </message>
    <message>
        <source>Mean temperature, °C</source>
        <translation>Température moyenne, °C</translation>
    </message>
    <message>
        <source>Mean temperature, °C ({step:g} °C between lines)</source>
        <translation>Température moyenne, °C ({step:g} °C entre les lignes)</translation>
    </message>
    <message>
        <source>Mean, from 0 to 4</source>
        <translation>Moyenne, de 0 à 4</translation>
    </message>
    <message>
        <source>Meaning of single indicators</source>
        <translation>Signification de certains indicateurs</translation>
    </message>
    <message>
        <source>Means and models, not measurements: heatwaves and single extremes are not in them.</source>
        <translation>Moyennes et modèles, pas des mesures : les canicules et les extrêmes isolés n’y figurent pas.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Measures for climate extremes</source>
        <translation>Mesures face aux extrêmes climatiques</translation>
    </message>
    <message>
        <source>Measures of {home} against the practices of {twin}</source>
        <translation>Mesures de {home} face aux pratiques de {twin}</translation>
    </message>
    <message>
        <source>Measures that my commune has</source>
        <translation>Mesures que ma commune a déjà</translation>
    </message>
    <message>
        <source>Measures without a theme or a domain, not counted: {list}.</source>
        <translation>Mesures sans thème ou sans domaine, non comptées : {list}.</translation>
    </message>
    <message>
        <source>Median of the places</source>
        <translation>Médiane des lieux</translation>
    </message>
    <message>
        <source>Medium term (2 to 5 years)</source>
        <translation>Moyen terme (2 à 5 ans)</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Member of an association</source>
        <translation>Membre d’association</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Method of the run</source>
        <translation>Méthode du calcul</translation>
    </message>
    <message>
        <source>Method, limits and sources</source>
        <translation>Méthode, limites et sources</translation>
    </message>
    <message>
        <source>Methodology, to repeat the journey</source>
        <translation>Méthodologie, pour refaire le voyage</translation>
    </message>
    <message>
        <source>Metric (METRIC): what the places are ranked by. Sigma is computed and shown in any case, and the agreement of the models, their range, what differs most and the words strong, good and partial are always those of sigma; closeness, score, rank and the best places are those of the metric.</source>
        <translation>Métrique (METRIC) : ce qui sert à classer les lieux. Le sigma est calculé et affiché dans tous les cas, et l’accord des modèles, leur fourchette, ce qui diffère le plus et les mots fort, bon et partiel sont toujours ceux du sigma ; le chemin parcouru, la note, le rang et les meilleurs lieux sont ceux de la métrique.</translation>
    </message>
    <message>
        <source>Metric that ranks</source>
        <translation>Métrique de classement</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Missing for a cost to compare here: {what}.</source>
        <translation>Il manque, pour comparer un coût ici : {what}.</translation>
    </message>
    <message>
        <source>Missing: {what} (practices: {count})</source>
        <translation>Il manque : {what} (pratiques : {count})</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model, to be checked by your data-protection officer before it is used.</source>
        <translation>Modèle, à faire vérifier par votre délégué à la protection des données avant usage.</translation>
    </message>
    <message>
        <source>Models with a place</source>
        <translation>Modèles ayant un lieu</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifiée le</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Monthly temperature and rain</source>
        <translation>Température et pluie mensuelles</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Months at the horizon: the models say how each season changes, so each month changes as its season does, by the same degrees and by the same share of its rain. The range holds 8 models out of 10, month by month.</source>
        <translation>Mois à l’horizon choisi : les modèles disent comment change chaque saison, chaque mois change donc comme sa saison, du même nombre de degrés et de la même part de sa pluie. La fourchette contient 8 modèles sur 10, mois par mois.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More &amp;options …</source>
        <translation>Plus d’&amp;options…</translation>
    </message>
    <message>
        <source>More are smoother, and take longer.</source>
        <translation>Plus il y en a, plus c’est fluide, et plus c’est long à faire.</translation>
    </message>
    <message>
        <source>Most often</source>
        <translation>Le plus souvent</translation>
    </message>
    <message>
        <source>Move it onto the page.</source>
        <translation>Ramenez-le dans la page.</translation>
    </message>
    <message>
        <source>Move one of them.</source>
        <translation>Déplacez l’un des deux.</translation>
    </message>
    <message>
        <source>Move the stop</source>
        <translation>Déplacer l’arrêt</translation>
    </message>
    <message>
        <source>Must be filled in.</source>
        <translation>À remplir.</translation>
    </message>
    <message>
        <source>My commune</source>
        <translation>Ma commune</translation>
    </message>
    <message>
        <source>My commune: what is decided</source>
        <translation>Ma commune : ce qui est décidé</translation>
    </message>
    <message>
        <source>My data are kept for the purpose and the time told above.</source>
        <translation>Mes données sont conservées pour le but et la durée dits plus haut.</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mes notes</translation>
    </message>
    <message>
        <source>My words may be quoted, without my name.</source>
        <translation>Mes paroles peuvent être citées, sans mon nom.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name and first name</source>
        <translation>Nom et prénom</translation>
    </message>
    <message>
        <source>Name of the future of your rasters</source>
        <translation>Nom du futur de vos rasters</translation>
    </message>
    <message>
        <source>Name of the minor</source>
        <translation>Nom du mineur</translation>
    </message>
    <message>
        <source>Name of the parent</source>
        <translation>Nom du parent</translation>
    </message>
    <message>
        <source>Name of the twinning</source>
        <translation>Nom du jumelage</translation>
    </message>
    <message>
        <source>Name or code, for example FR:31107</source>
        <translation>Nom ou code, par exemple FR:31107</translation>
    </message>
    <message>
        <source>Name the licence of the case in a few words, for example CC BY 4.0.</source>
        <translation>Nommez la licence du cas en quelques mots, par exemple CC BY 4.0.</translation>
    </message>
    <message>
        <source>Name the table of the feedback forms, or leave the summary of the feedback out.</source>
        <translation>Indiquez le tableau des formulaires de retour, ou laissez de côté leur bilan.</translation>
    </message>
    <message>
        <source>Name, first name, role, domain, capacity, organisation, e-mail, telephone, languages; your presence at the events; what you note and how you vote, under a pseudonym.</source>
        <translation>Nom, prénom, rôle, domaine, qualité, organisme, courriel, téléphone, langues ; votre présence aux événements ; ce que vous notez et votez, sous pseudonyme.</translation>
    </message>
    <message>
        <source>Names of the communes</source>
        <translation>Noms des communes</translation>
    </message>
    <message>
        <source>Names, addresses and telephone numbers of the participants, who was where and who wrote what; photos on which people can be recognised without their consent, or that are not to be published; sounds and films.</source>
        <translation>Noms, adresses et numéros de téléphone des participants, qui était où et qui a écrit quoi ; photos où des personnes sont reconnaissables sans leur accord, ou qui ne doivent pas être publiées ; sons et films.</translation>
    </message>
    <message>
        <source>Names, addresses and telephone numbers stay in the table of participants; they never come into a document.</source>
        <translation>Noms, adresses et téléphones restent dans la table des participants ; ils n’entrent jamais dans un document.</translation>
    </message>
    <message>
        <source>Names, checked against the codes: {column}.</source>
        <translation>Noms, comparés aux codes : {column}.</translation>
    </message>
    <message>
        <source>Natural Earth, public domain</source>
        <translation>Natural Earth, domaine public</translation>
    </message>
    <message>
        <source>Natural resources, water and conflicts of use</source>
        <translation>Ressources naturelles, eau et conflits d’usages</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Près de</translation>
    </message>
    <message>
        <source>Needs mean climates, and the year-to-year variability here.</source>
        <translation>Demande des climats moyens et la variabilité d’ici d’une année à l’autre.</translation>
    </message>
    <message>
        <source>Needs mean climates, temperature or rain among the variables, and your thresholds.</source>
        <translation>Demande des climats moyens, la température ou la pluie parmi les variables, et vos seuils.</translation>
    </message>
    <message>
        <source>Needs mean climates; its yardstick is the climate of today of all cells.</source>
        <translation>Demande des climats moyens ; son étalon est le climat d’aujourd’hui de toutes les mailles.</translation>
    </message>
    <message>
        <source>Needs yearly series of both places; those of this plugin reach the places of France, Portugal, Andorra and Monaco, nearly all of Spain and Switzerland, a quarter of Austria and a sixth of Italy, and a few in Morocco; on maps also the United Kingdom and Germany.</source>
        <translation>Demande les séries annuelles des deux lieux ; celles de cette extension couvrent les lieux de France, du Portugal, d’Andorre et de Monaco, presque tous ceux d’Espagne et de Suisse, un quart de ceux d’Autriche, un sixième de ceux d’Italie et quelques-uns au Maroc ; sur les cartes, aussi le Royaume-Uni et l’Allemagne.</translation>
    </message>
    <message>
        <source>Neighbouring communes</source>
        <translation>Communes voisines</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Nouveau participant</translation>
    </message>
    <message>
        <source>New participant …</source>
        <translation>Nouveau participant …</translation>
    </message>
    <message>
        <source>New practice</source>
        <translation>Nouvelle pratique</translation>
    </message>
    <message>
        <source>New twinning</source>
        <translation>Nouveau jumelage</translation>
    </message>
    <message>
        <source>New twinning from a toolkit</source>
        <translation>Nouveau jumelage à partir d’une valise</translation>
    </message>
    <message>
        <source>New visit, walk or workshop</source>
        <translation>Nouvelle visite, balade ou atelier</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}.</source>
        <translation>Aucun ordonnanceur Dask ne répond à l’adresse {address}.</translation>
    </message>
    <message>
        <source>No action has been scored yet.</source>
        <translation>Aucune action n’est encore notée.</translation>
    </message>
    <message>
        <source>No action is noted yet.</source>
        <translation>Aucune action n’est encore inscrite.</translation>
    </message>
    <message>
        <source>No analogue in this pool</source>
        <translation>Pas d’analogue parmi les lieux comparés</translation>
    </message>
    <message>
        <source>No analogue in this pool at {levels}: the line stops there.</source>
        <translation>Pas d’analogue parmi les lieux comparés à {levels} : la ligne s’y interrompt.</translation>
    </message>
    <message>
        <source>No analogue in this pool.</source>
        <translation>Aucun analogue parmi les lieux comparés.</translation>
    </message>
    <message>
        <source>No analogue in this pool: even the nearest climate is far from the one expected.</source>
        <translation>Aucun analogue parmi les lieux comparés : même le climat le plus proche est loin de celui attendu.</translation>
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
        <source>No cell has what these variables need. {reason}</source>
        <translation>Aucune maille n’a ce que demandent ces variables. {reason}</translation>
    </message>
    <message>
        <source>No cell has what these variables need: the rasters hold no data in the same places.</source>
        <translation>Aucune maille n’a ce que demandent ces variables : les rasters n’ont pas de données aux mêmes endroits.</translation>
    </message>
    <message>
        <source>No climate data in this place's own cell: the nearest land cell was taken.</source>
        <translation>La maille de ce lieu n’a pas de données climatiques : la maille terrestre la plus proche a été retenue.</translation>
    </message>
    <message>
        <source>No code of the table tells France from Spain: say in COUNTRY where its communes lie.</source>
        <translation>Aucun code du tableau ne permet de distinguer la France de l’Espagne : indiquez dans COUNTRY où se trouvent ses communes.</translation>
    </message>
    <message>
        <source>No column holds codes of communes: name the one that does in CODE.</source>
        <translation>Aucune colonne ne contient de codes de communes : indiquez dans CODE celle qui en contient.</translation>
    </message>
    <message>
        <source>No column is a question of the feedback form: the first row must hold its codes ({codes}).</source>
        <translation>Aucune colonne n’est une question du formulaire de retour : la première ligne doit porter ses codes ({codes}).</translation>
    </message>
    <message>
        <source>No column of the table holds numbers: name the indicators in FIELDS.</source>
        <translation>Aucune colonne du tableau ne contient de nombres : indiquez les indicateurs dans FIELDS.</translation>
    </message>
    <message>
        <source>No column of {name} is a title: call one “title”.</source>
        <translation>Aucune colonne de {name} n’est un titre : nommez-en une « titre ».</translation>
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
        <source>No commune is named.</source>
        <translation>Aucune commune n’est indiquée.</translation>
    </message>
    <message>
        <source>No commune lies at this point: a trajectory needs a commune.</source>
        <translation>Aucune commune à ce point : il faut une commune pour tracer une trajectoire.</translation>
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
        <source>No elevation was given with your rasters: temperatures are those of the climate cell.</source>
        <translation>Aucune altitude n’accompagne vos rasters : les températures sont celles de la maille climatique.</translation>
    </message>
    <message>
        <source>No event is noted yet: visits, walks and workshops are noted in the table of events of the project.</source>
        <translation>Aucun événement n’est encore inscrit : visites, balades et ateliers s’inscrivent dans la table des événements du projet.</translation>
    </message>
    <message>
        <source>No feature could be ranked.</source>
        <translation>Aucune entité n’a pu être classée.</translation>
    </message>
    <message>
        <source>No feature is ranked: less than {share} % of the weights is known of each.</source>
        <translation>Aucune entité n’est classée : pour chacune, moins de {share} % des poids sont connus.</translation>
    </message>
    <message>
        <source>No feature of the layer lies in a commune of the data.</source>
        <translation>Aucune entité de la couche ne se trouve dans une commune des données.</translation>
    </message>
    <message>
        <source>No figure of a climate stands in the twinning.</source>
        <translation>Aucun chiffre de climat ne figure dans le jumelage.</translation>
    </message>
    <message>
        <source>No figure of the twin today lies within the range of the models for {home}.</source>
        <translation>Aucun chiffre de la jumelle aujourd’hui n’est dans la fourchette des modèles pour {home}.</translation>
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
        <source>No photo that may be published.</source>
        <translation>Aucune photo publiable.</translation>
    </message>
    <message>
        <source>No place in this extent has the yearly series that this metric needs.</source>
        <translation>Dans cette emprise, aucun lieu n’a les séries annuelles que demande cette métrique.</translation>
    </message>
    <message>
        <source>No place in this pool is nearer to the climate expected here than this place itself.</source>
        <translation>Parmi les lieux comparés, aucun n’est plus proche du climat attendu ici que ce lieu lui-même.</translation>
    </message>
    <message>
        <source>No place lies in the climate data.</source>
        <translation>Aucun lieu ne se trouve dans les données climatiques.</translation>
    </message>
    <message>
        <source>No place of the country “{country}” is in the data judged: the communes of France and Spain, and localities where they are included.</source>
        <translation>Aucun lieu du pays « {country} » ne figure parmi ceux qui sont évalués : les communes de France et d’Espagne, et les localités si elles sont incluses.</translation>
    </message>
    <message>
        <source>No place passes all the filters.</source>
        <translation>Aucun lieu ne passe tous les filtres.</translation>
    </message>
    <message>
        <source>No poster could be made: {reason}</source>
        <translation>Aucune affiche n’a pu être faite : {reason}</translation>
    </message>
    <message>
        <source>No practice is noted yet.</source>
        <translation>Aucune pratique n’est encore inscrite.</translation>
    </message>
    <message>
        <source>No practice is pinned yet.</source>
        <translation>Aucune pratique n’est encore épinglée.</translation>
    </message>
    <message>
        <source>No practice is validated yet: the cahier holds good practices only.</source>
        <translation>Aucune pratique n’est encore validée : le cahier ne contient que de bonnes pratiques.</translation>
    </message>
    <message>
        <source>No raster format is known for the file name {name}: use .tif.</source>
        <translation>Aucun format raster connu pour le nom de fichier {name} : utilisez .tif.</translation>
    </message>
    <message>
        <source>No stop of a sensory walk is noted yet.</source>
        <translation>Aucun arrêt d’une balade sensible n’est encore noté.</translation>
    </message>
    <message>
        <source>No stop of a walk has been noted yet.</source>
        <translation>Aucun arrêt de balade n’a encore été noté.</translation>
    </message>
    <message>
        <source>No table format is known for the file name {name}: use .gpkg.</source>
        <translation>Aucun format de table ne correspond au nom de fichier {name} : choisissez .gpkg.</translation>
    </message>
    <message>
        <source>No translator.</source>
        <translation>Aucun traducteur, aucune traductrice.</translation>
    </message>
    <message>
        <source>No twin was found: widen the filters.</source>
        <translation>Aucune jumelle trouvée : élargissez les filtres.</translation>
    </message>
    <message>
        <source>No twinning is open: choose its project (project.qgz).</source>
        <translation>Aucun jumelage n’est ouvert : choisissez son projet (project.qgz).</translation>
    </message>
    <message>
        <source>No value anywhere: {names}.</source>
        <translation>Aucune valeur nulle part : {names}.</translation>
    </message>
    <message>
        <source>No variable can be made of {names}: twelve months or four seasons of temperature or rain, or ready indices are needed.</source>
        <translation>Aucune variable ne peut être tirée de {names} : il faut douze mois ou quatre saisons de température ou de pluie, ou des indices tout prêts.</translation>
    </message>
    <message>
        <source>No visit, walk or workshop is noted yet.</source>
        <translation>Aucune visite, balade ni atelier n’est encore inscrit.</translation>
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
        <source>Nobody is named: words and sensations are those of walkers.</source>
        <translation>Personne n’est nommé : les mots et les sensations sont ceux de marcheurs.</translation>
    </message>
    <message>
        <source>Nobody is noted as present.</source>
        <translation>Personne n’est noté présent.</translation>
    </message>
    <message>
        <source>Nobody is ticked as having been there.</source>
        <translation>Personne n’est coché comme présent.</translation>
    </message>
    <message>
        <source>Nobody noted a sensation.</source>
        <translation>Personne n’a noté de sensation.</translation>
    </message>
    <message>
        <source>Nobody travels by air: the journey is by train, the last kilometres by coach or in a shared car.</source>
        <translation>Personne ne prend l’avion : le trajet se fait en train, les derniers kilomètres en autocar ou en voiture partagée.</translation>
    </message>
    <message>
        <source>Nobody yet: each practice is voted on, with the reasons for and against and those who disagree.</source>
        <translation>Personne encore : on vote sur chaque pratique, avec les raisons pour et contre et ceux qui ne sont pas d’accord.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Not followed up</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Not listed by the toolkit, and not used: {names}.</source>
        <translation>Non listés par la valise, et non utilisés : {names}.</translation>
    </message>
    <message>
        <source>Not made: {name} ({reason})</source>
        <translation>Non produit : {name} ({reason})</translation>
    </message>
    <message>
        <source>Not scored yet: {count}.</source>
        <translation>Pas encore notées : {count}.</translation>
    </message>
    <message>
        <source>Not specific</source>
        <translation>Non spécifique</translation>
    </message>
    <message>
        <source>Not translated yet: it stands here as it was written.</source>
        <translation>Pas encore traduit : le texte figure ici tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Note both on the photo; they are printed under it.</source>
        <translation>Notez l’un et l’autre sur la photo ; ils sont imprimés dessous.</translation>
    </message>
    <message>
        <source>Note each practice at its place, with who said what, and the evidence for it.</source>
        <translation>Notez chaque pratique à sa place, avec qui a dit quoi, et la preuve.</translation>
    </message>
    <message>
        <source>Note the agreement and “May be published” on the photo, or take it off the sheet.</source>
        <translation>Notez l’accord et « Peut être publié » sur la photo, ou retirez-la de la feuille.</translation>
    </message>
    <message>
        <source>Note the measures that {home} has in your domain, and those that it lacks.</source>
        <translation>Notez les mesures que {home} a dans votre domaine, et celles qui lui manquent.</translation>
    </message>
    <message>
        <source>Note the participants first, then tick them.</source>
        <translation>Notez d’abord les participants, puis cochez-les.</translation>
    </message>
    <message>
        <source>Nothing can be made of these rasters: monthly temperature or rain is needed.</source>
        <translation>Rien ne peut être tiré de ces rasters : il faut la température ou la pluie par mois.</translation>
    </message>
    <message>
        <source>Nothing is invented; examples made to learn the tool are marked as such in every row.</source>
        <translation>Rien n’est inventé ; les exemples faits pour apprendre l’outil sont marqués comme tels à chaque ligne.</translation>
    </message>
    <message>
        <source>Nothing is known of “{name}”: all its values are missing.</source>
        <translation>On ne sait rien de « {name} » : toutes ses valeurs manquent.</translation>
    </message>
    <message>
        <source>Nothing is late on {day}.</source>
        <translation>Rien n’est en retard au {day}.</translation>
    </message>
    <message>
        <source>Nothing is noted at this stop yet: choose a walker and note what was felt.</source>
        <translation>Rien n’est encore noté à cet arrêt : choisissez un marcheur et notez ce qui a été ressenti.</translation>
    </message>
    <message>
        <source>Nothing noted on either side: {domains}.</source>
        <translation>Rien de noté d’un côté ni de l’autre : {domains}.</translation>
    </message>
    <message>
        <source>Nothing noted.</source>
        <translation>Rien de noté.</translation>
    </message>
    <message>
        <source>Nothing of the case stands in these files.</source>
        <translation>Rien du cas ne figure dans ces fichiers.</translation>
    </message>
    <message>
        <source>Nothing was found: the project can be moved and shared.</source>
        <translation>Rien à signaler : le projet peut être déplacé et partagé.</translation>
    </message>
    <message>
        <source>Nothing was saved in {name}: {reason}</source>
        <translation>Rien n’a été enregistré dans {name} : {reason}</translation>
    </message>
    <message>
        <source>Nothing was saved: {why}</source>
        <translation>Rien n’a été enregistré : {why}</translation>
    </message>
    <message>
        <source>Nothing: every practice has its cost and its year.</source>
        <translation>Rien : chaque pratique a son coût et son année.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>Number of communes listed</source>
        <translation>Nombre de communes listées</translation>
    </message>
    <message>
        <source>Number of features listed</source>
        <translation>Nombre d’entités listées</translation>
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
        <source>Number of twins of each commune</source>
        <translation>Nombre de jumelles par commune</translation>
    </message>
    <message>
        <source>Number of variables</source>
        <translation>Nombre de variables</translation>
    </message>
    <message>
        <source>Numbers are read as percentiles within each of these groups: a median commune of France and one of Spain are alike. The field country when empty, where there is one; write the scale rank for percentiles among all.</source>
        <translation>Les nombres sont lus comme des centiles au sein de chacun de ces groupes : une commune médiane de France et une d’Espagne se ressemblent. Si rien n’est choisi, le champ country, quand il existe ; pour des centiles parmi toutes les entités, écrivez l’échelle rank (rang).</translation>
    </message>
    <message>
        <source>Numbers by percentile, texts as classes (the same or not), fields of 0 and 1 as yes or no.</source>
        <translation>Nombres par centile, textes comme classes (même classe ou non), champs qui ne contiennent que 0 et 1 comme oui ou non.</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observée</translation>
    </message>
    <message>
        <source>Observed is not proven: a practice becomes a good one with its evidence and its limits.</source>
        <translation>Observé n’est pas prouvé : une pratique devient bonne avec sa preuve et ses limites.</translation>
    </message>
    <message>
        <source>Observed on</source>
        <translation>Observée le</translation>
    </message>
    <message>
        <source>Observed practices</source>
        <translation>Pratiques observées</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observateur ou observatrice</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>Of a twinning: makes the posters of its nine kinds, in its project and as PDF, with a picture and a page for those who cannot see them: p1 why this twin, p2 sensory walk, p3 observed practices, p4 good practices (with cover, contents and index), p5 themes workshop (p5_empty to write on), p6 ranked actions, p7 reports of visits, p8 backward plan, p9 both communes side by side. What you moved, renamed or wrote over in a layout stays yours. Blank maps, lost photos, cut texts and missing agreements are found first; a blank map or a missing agreement stops that poster. Your own templates (templates/p2.qpt) take the place of ours.

Of a commune: computes its analogues and twins, and puts all there is to show into one folder: the map (analogue.tif), the twins (twins.gpkg), reports, a QGIS project with everything styled (jumelage.qgz) and the poster p1 in A3 (poster.pdf, poster.png), on the twin given, else the first partner, else the best twin. Files of an earlier run in the same folder are replaced.

Projects and posters open in a QGIS that lacks this plugin.</source>
        <translation>D’un jumelage : fait ses neuf sortes d’affiches, dans son projet et en PDF, avec une image et une page pour ceux qui ne peuvent pas les voir : p1 pourquoi cette jumelle, p2 balade sensible, p3 pratiques observées, p4 bonnes pratiques (avec couverture, sommaire et index), p5 atelier des thématiques (p5_empty à remplir), p6 actions hiérarchisées, p7 comptes rendus de visites, p8 rétro-planning, p9 les deux communes côte à côte. Ce que vous avez déplacé, renommé ou réécrit dans une mise en page reste à vous. Cartes vides, photos perdues, textes coupés et accords manquants sont trouvés d’abord ; une carte vide ou un accord manquant arrête l’affiche. Vos propres modèles (templates/p2.qpt) remplacent les nôtres.

D’une commune : calcule ses analogues et ses jumelles, et met tout ce qu’il y a à montrer dans un dossier : la carte (analogue.tif), les jumelles (twins.gpkg), des rapports, un projet QGIS tout habillé (jumelage.qgz) et l’affiche p1 en A3 (poster.pdf, poster.png), sur la jumelle donnée, sinon le premier partenaire, sinon la meilleure jumelle. Les fichiers d’un passage précédent dans le même dossier sont remplacés.

Projets et affiches s’ouvrent dans un QGIS sans cette extension.</translation>
    </message>
    <message>
        <source>Of all indicators, where their own line says nothing else.</source>
        <translation>Vaut pour tous les indicateurs, sauf mention contraire dans leur propre ligne.</translation>
    </message>
    <message>
        <source>Of documents, sheets and posters. home: that of the twinning; twin: that of the twin commune; or fr, es, en. The kit is written in French and Spanish.</source>
        <translation>Des documents, des fiches et des affiches. home : celle du jumelage ; twin : celle de la commune jumelle ; ou fr, es, en. La valise est écrite en français et en espagnol.</translation>
    </message>
    <message>
        <source>Of this twinning</source>
        <translation>De ce jumelage</translation>
    </message>
    <message>
        <source>Of {all} cells: {covered} in place, {partly} partly, {gaps} gaps that practices of the twin could fill; {note}.</source>
        <translation>Sur {all} cases : {covered} en place, {partly} en partie, {gaps} manques que des pratiques de la jumelle pourraient combler ; {note}.</translation>
    </message>
    <message>
        <source>Official code</source>
        <translation>Code officiel</translation>
    </message>
    <message>
        <source>On the journey</source>
        <translation>En voyage</translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation>Sur le terrain</translation>
    </message>
    <message>
        <source>On {count:,} of {known:,} days of cells tasmax lies below tasmin: both were taken as no data.</source>
        <translation>Pour {count:,} jours de mailles sur {known:,}, tasmax est inférieure à tasmin : les deux ont été traitées comme une absence de données.</translation>
    </message>
    <message>
        <source>One a line, for weights and whatever should be compared otherwise: population: percentile + log 100, weight 2; elevation_m: range 1000; land = forest_pct + urban_pct: shares, weight 0.5. Fields named here need not be ticked. See the help beside.</source>
        <translation>Un par ligne, pour donner des poids et pour tout ce qui doit être comparé autrement : population: centile + log 100, poids 2; elevation_m: étendue 1000; sols = forest_pct + urban_pct: parts, poids 0.5. Les champs nommés ici n’ont pas besoin d’être cochés. Voir l’aide ci-contre.</translation>
    </message>
    <message>
        <source>One a line: relief_m: weight 2, or income: log 3, or water: yes/no, as in jumelage:communesimilarity. By percentile within the country, with the weight 1, where nothing else is said; all that come with a note (…_note) when empty.</source>
        <translation>Un par ligne : relief_m: poids 2, ou revenu: log 3, ou eau: oui/non, comme dans jumelage:communesimilarity. Par centile dans le pays et avec le poids 1, sauf indication contraire ; si le champ est vide, tous ceux accompagnés d’une note (…_note).</translation>
    </message>
    <message>
        <source>One idea a note: what was seen, where, and what it would take at {home}.</source>
        <translation>Une idée par papier : ce qui a été vu, où, et ce qu’il faudrait à {home}.</translation>
    </message>
    <message>
        <source>One line each: column: unit; year; source; licence; definition. Parts may be left empty.</source>
        <translation>Une ligne pour chacun : colonne: unité; année; source; licence; définition. Des parties peuvent rester vides.</translation>
    </message>
    <message>
        <source>One photo waits to be placed …</source>
        <translation>Une photo attend d’être placée …</translation>
    </message>
    <message>
        <source>One photo waits to be placed.</source>
        <translation>Une photo attend d’être placée.</translation>
    </message>
    <message>
        <source>One place for each level</source>
        <translation>Un lieu par niveau</translation>
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
        <source>Only where it is not found by itself.</source>
        <translation>Seulement s’il n’est pas trouvé de lui-même.</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>Open the participants and delete these rows, or agree on a later date with the persons.</source>
        <translation>Ouvrez les participants et supprimez ces lignes, ou convenez d’une date plus lointaine avec les personnes.</translation>
    </message>
    <message>
        <source>Open the project again to find the posters among its layouts.</source>
        <translation>Rouvrez le projet pour trouver les affiches parmi ses mises en page.</translation>
    </message>
    <message>
        <source>Open the project of a twinning (project.qgz), or make one in the step “Twins” once one is chosen.</source>
        <translation>Ouvrez le projet d’un jumelage (project.qgz), ou créez-en un à l’étape « Jumelles » après avoir choisi une jumelle.</translation>
    </message>
    <message>
        <source>Open the tables and mend or delete these rows.</source>
        <translation>Ouvrez les tables et corrigez ou supprimez ces lignes.</translation>
    </message>
    <message>
        <source>Ordered classes</source>
        <translation>Classes ordonnées</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Origin of the position</source>
        <translation>Origine de la position</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>Autres formats</translation>
    </message>
    <message>
        <source>Outlines that cross themselves, repaired for the mean only: {count:,}.</source>
        <translation>Contours qui se recoupent eux-mêmes, réparés uniquement pour le calcul de la moyenne : {count:,}.</translation>
    </message>
    <message>
        <source>Outlines, figures and climate: their own licences, which CREDITS.txt names.</source>
        <translation>Contours, chiffres et climat : leurs propres licences, que CREDITS.txt nomme.</translation>
    </message>
    <message>
        <source>Outlines, or points. The localities of 32 other countries have points only.</source>
        <translation>Contours, ou points. Les localités des 32 autres pays n’ont que des points.</translation>
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
        <source>Own rasters: climate of today</source>
        <translation>Rasters personnels : climat d’aujourd’hui</translation>
    </message>
    <message>
        <source>Own rasters: elevation of the cells</source>
        <translation>Rasters personnels : altitude des mailles</translation>
    </message>
    <message>
        <source>Own rasters: future, one stack per model</source>
        <translation>Rasters personnels : futur, une pile par modèle</translation>
    </message>
    <message>
        <source>Own rasters: the futures' own past</source>
        <translation>Rasters personnels : passé propre aux futurs</translation>
    </message>
    <message>
        <source>Own rasters: yearly series</source>
        <translation>Rasters personnels : séries annuelles</translation>
    </message>
    <message>
        <source>P&amp;hotos …</source>
        <translation>P&amp;hotos…</translation>
    </message>
    <message>
        <source>Packs what a pair used and made for the next pair: sheets, mails, forms and templates to be filled in, apart from them the case as it was filled in (posters, documents, backward plan, map and data), with licences, credits, a page to begin with and a list of all files.

The case is made anew from what may leave: listed columns of listed tables, and copies of photos that may be published. Participants, who was where, votes by name, sounds and films stay. Names, addresses and telephone numbers of participants that stand in a text are replaced by their pseudonyms, addresses and numbers of others are taken out; the log tells where. Changes that you made by hand to posters and documents therefore stay at home: put your own poster templates into “templates”, they go along. Nicknames, and people who are not among the participants, cannot be found: read it over before you give it away.</source>
        <translation>Rassemble ce qu’un jumelage a utilisé et produit pour le prochain : fiches, courriels, formulaires et modèles à remplir et, à part, le cas tel qu’il a été rempli (affiches, documents, rétro-planning, carte et données), avec licences, crédits, une page pour commencer et la liste de tous les fichiers.

Le cas est refait à neuf avec ce qui peut sortir : des colonnes choisies de tables choisies, et des copies de photos qui peuvent être publiées. Les participants, qui était où, les votes nominatifs, les sons et les films restent. Les noms, adresses et numéros de téléphone des participants qui figurent dans un texte sont remplacés par leurs pseudonymes, les adresses et numéros d’autres personnes sont retirés ; le journal dit où. Les changements faits à la main aux affiches et aux documents restent donc chez vous : mettez vos propres modèles d’affiches dans « templates », ils suivront. Les surnoms, et les personnes qui ne sont pas parmi les participants, ne peuvent pas être trouvés : relisez la valise avant de la donner.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Pairs of variables that say the same (|r| above 0.95)</source>
        <translation>Paires de variables qui disent la même chose (|r| supérieur à 0,95)</translation>
    </message>
    <message>
        <source>Pairs written</source>
        <translation>Paires écrites</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Par&amp;ticipants</source>
        <translation>&amp;Participants</translation>
    </message>
    <message>
        <source>Park, garden</source>
        <translation>Parc, jardin</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant·e</translation>
    </message>
    <message>
        <source>Participants (personal data)</source>
        <translation>Participants (données personnelles)</translation>
    </message>
    <message>
        <source>Partly in place</source>
        <translation>En partie en place</translation>
    </message>
    <message>
        <source>Partners to judge</source>
        <translation>Partenaires à évaluer</translation>
    </message>
    <message>
        <source>People and votes</source>
        <translation>Personnes et votes</translation>
    </message>
    <message>
        <source>People are counted, not named; photos need the agreement of whoever can be recognised.</source>
        <translation>Les personnes sont comptées, pas nommées ; les photos demandent l’accord de qui peut être reconnu.</translation>
    </message>
    <message>
        <source>People can be recognised</source>
        <translation>Des personnes sont reconnaissables</translation>
    </message>
    <message>
        <source>People there know what works, what does not and what it costs: we go by train to see it and to ask.</source>
        <translation>Là-bas on sait ce qui marche, ce qui ne marche pas et ce que cela coûte : nous y allons en train pour le voir et le demander.</translation>
    </message>
    <message>
        <source>Percentiles within</source>
        <translation>Centiles au sein de</translation>
    </message>
    <message>
        <source>Percentiles within small groups are coarse; fewer than {least} features lie in: {names}.</source>
        <translation>Dans de petits groupes, les centiles sont grossiers ; moins de {least} entités dans : {names}.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Personal data and image rights: information and agreement</source>
        <translation>Données personnelles et droit à l’image : information et accord</translation>
    </message>
    <message>
        <source>Personal data should have been deleted by now: {people}.</source>
        <translation>Des données personnelles auraient dû être supprimées : {people}.</translation>
    </message>
    <message>
        <source>Personal data should have been deleted by now: {people}. See “Participants”.</source>
        <translation>Des données personnelles auraient déjà dû être supprimées : {people}. Voir « Participants ».</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Phase 1: preparation</source>
        <translation>Phase 1 : préparation</translation>
    </message>
    <message>
        <source>Phase 2: the journey</source>
        <translation>Phase 2 : le voyage</translation>
    </message>
    <message>
        <source>Phase 3: immersion</source>
        <translation>Phase 3 : immersion</translation>
    </message>
    <message>
        <source>Phase 4: capitalisation</source>
        <translation>Phase 4 : capitalisation</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Photo of “{title}”</source>
        <translation>Photo de « {title} »</translation>
    </message>
    <message>
        <source>Photo: {author}, {licence}</source>
        <translation>Photo : {author}, {licence}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Photos are copies that tell neither where nor when they were taken, nor by which camera.</source>
        <translation>Les photos sont des copies qui ne disent ni où ni quand elles ont été prises, ni avec quel appareil.</translation>
    </message>
    <message>
        <source>Photos copied</source>
        <translation>Photos copiées</translation>
    </message>
    <message>
        <source>Photos have a default folder, with which Mergin loses them.</source>
        <translation>Les photos ont un dossier par défaut, avec lequel Mergin les perd.</translation>
    </message>
    <message>
        <source>Photos in which I can be recognised may be shown in the documents and posters of the twinning, on paper and on the web sites of both communes.</source>
        <translation>Les photos où l’on peut me reconnaître peuvent être montrées dans les documents et les affiches du jumelage, sur papier et sur les sites des deux communes.</translation>
    </message>
    <message>
        <source>Photos left out: {count}. A photo is shown when it may be published, when whoever can be recognised has agreed, and when its author, its licence and a description are noted.</source>
        <translation>Photos laissées de côté : {count}. Une photo est montrée quand elle peut être publiée, que ceux qu’on reconnaît sont d’accord, et que son auteur, sa licence et une description sont notés.</translation>
    </message>
    <message>
        <source>Photos that wait</source>
        <translation>Photos en attente</translation>
    </message>
    <message>
        <source>Photos, sounds and documents</source>
        <translation>Photos, sons et documents</translation>
    </message>
    <message>
        <source>Photos, sounds and films that may be shown</source>
        <translation>Photos, sons et films qui peuvent être montrés</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Pictures a second where something moves</source>
        <translation>Images par seconde là où quelque chose bouge</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Lieu et date</translation>
    </message>
    <message>
        <source>Place photos</source>
        <translation>Placer les photos</translation>
    </message>
    <message>
        <source>Place t&amp;ype</source>
        <translation>T&amp;ype de lieu</translation>
    </message>
    <message>
        <source>Place type</source>
        <translation>Type de lieu</translation>
    </message>
    <message>
        <source>Placed on the map</source>
        <translation>Pointée sur la carte</translation>
    </message>
    <message>
        <source>Places by level of warming</source>
        <translation>Lieux par niveau de réchauffement</translation>
    </message>
    <message>
        <source>Places compared</source>
        <translation>Lieux comparés</translation>
    </message>
    <message>
        <source>Places whose score is within this share of the best are taken as equal: the place of the level before is kept if it is one of them. 0 gives the best of each level, as the twins rank them.</source>
        <translation>Les lieux dont la note est à ce pourcentage au plus de la meilleure sont tenus pour équivalents : si le lieu du niveau précédent en fait partie, il est gardé. 0 donne le meilleur de chaque niveau, selon le classement des jumelles.</translation>
    </message>
    <message>
        <source>Places with a climate</source>
        <translation>Lieux avec un climat</translation>
    </message>
    <message>
        <source>Places with the climate of the nearest land cell</source>
        <translation>Lieux ayant le climat de la maille terrestre la plus proche</translation>
    </message>
    <message>
        <source>Places with the climate of the nearest land cell: {count:,}.</source>
        <translation>Lieux ayant le climat de la maille terrestre la plus proche : {count:,}.</translation>
    </message>
    <message>
        <source>Places without a climate, told in climate_note: {count:,}.</source>
        <translation>Lieux sans climat, avec le motif dans climate_note : {count:,}.</translation>
    </message>
    <message>
        <source>Places without climate data</source>
        <translation>Lieux sans données climatiques</translation>
    </message>
    <message>
        <source>Plane, for comparison: 187 g per person and km from 1,000 km on (ADEME, Base Carbone 2018), contrails included; the way to the airports is not counted.</source>
        <translation>Avion, pour comparaison : 187 g par personne et par km à partir de 1 000 km (ADEME, Base Carbone 2018), traînées de condensation comprises ; le trajet vers les aéroports n’est pas compté.</translation>
    </message>
    <message>
        <source>Plane, for comparison: 230 g (ADEME, Impact CO2) to 258 g (ADEME, Base Carbone 2018) per person and km under 1,000 km, contrails included; the way to the airports is not counted.</source>
        <translation>Avion, pour comparaison : 230 g (ADEME, Impact CO2) à 258 g (ADEME, Base Carbone 2018) par personne et par km en dessous de 1 000 km, traînées de condensation comprises ; le trajet vers les aéroports n’est pas compté.</translation>
    </message>
    <message>
        <source>Planning and development</source>
        <translation>Aménagement</translation>
    </message>
    <message>
        <source>Plans and indicators answer it from a desk. A twinning answers it on the ground: people who do the same work meet where the climate of the future is everyday life. It looks at four things:</source>
        <translation>Plans et indicateurs y répondent depuis un bureau. Un jumelage y répond sur le terrain : ceux qui font le même travail se rencontrent là où le climat à venir est la vie de tous les jours. On y regarde quatre choses :</translation>
    </message>
    <message>
        <source>Point {lat:.3f}°, {lon:.3f}°</source>
        <translation>Point {lat:.3f}° ; {lon:.3f}°</translation>
    </message>
    <message>
        <source>Points or outlines: the communes in which they lie are judged instead of those above. Where a layer has the fields country and code, these name them.</source>
        <translation>Points ou contours : les communes où ils se trouvent sont évaluées à la place de celles indiquées ci-dessus. Si la couche a les champs country et code, ce sont eux qui désignent les communes.</translation>
    </message>
    <message>
        <source>Policy instruments</source>
        <translation>Instruments de politique publique</translation>
    </message>
    <message>
        <source>Polygons or points</source>
        <translation>Polygones ou points</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Position in the photo</source>
        <translation>Position dans la photo</translation>
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
        <source>Poster templates, and the themes workshop to write on</source>
        <translation>Modèles d’affiches, et l’atelier des thématiques à remplir</translation>
    </message>
    <message>
        <source>Posters</source>
        <translation>Affiches</translation>
    </message>
    <message>
        <source>Posters made</source>
        <translation>Affiches faites</translation>
    </message>
    <message>
        <source>Posters made: {count}, in {folder}.</source>
        <translation>Affiches faites : {count}, dans {folder}.</translation>
    </message>
    <message>
        <source>Posters made: {count}. {failures}</source>
        <translation>Affiches faites : {count}. {failures}</translation>
    </message>
    <message>
        <source>Posters of a twinning</source>
        <translation>Affiches d’un jumelage</translation>
    </message>
    <message>
        <source>Posters stopped</source>
        <translation>Affiches bloquées</translation>
    </message>
    <message>
        <source>Posters that are there already</source>
        <translation>Affiches déjà présentes</translation>
    </message>
    <message>
        <source>Posters, as PDF, picture and accessible page</source>
        <translation>Affiches, en PDF, image et page accessible</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Pratique</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Pratiques</translation>
    </message>
    <message>
        <source>Practices brought as inspiration: {count}, photos: {photos}. Each says where it is from.</source>
        <translation>Pratiques reprises comme inspiration : {count}, photos : {photos}. Chacune dit d’où elle vient.</translation>
    </message>
    <message>
        <source>Practices seen</source>
        <translation>Pratiques vues</translation>
    </message>
    <message>
        <source>Practices seen on the spot, by theme; the numbers are those on the map.</source>
        <translation>Pratiques vues sur place, par thème ; les numéros sont ceux de la carte.</translation>
    </message>
    <message>
        <source>Practices seen: {count}; validated as good practices: {good}.</source>
        <translation>Pratiques vues : {count} ; validées comme bonnes : {good}.</translation>
    </message>
    <message>
        <source>Practices that inspired the actions</source>
        <translation>Pratiques qui ont inspiré les actions</translation>
    </message>
    <message>
        <source>Precision of the position (m)</source>
        <translation>Précision de la position (m)</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Prepare the maps, the forms on the phones, and a way to work without a network.</source>
        <translation>Préparez les cartes, les formulaires sur les téléphones, et de quoi travailler sans réseau.</translation>
    </message>
    <message>
        <source>Present: {count} ({here} of {home}, {there} of {twin})</source>
        <translation>Présents : {count} ({here} de {home}, {there} de {twin})</translation>
    </message>
    <message>
        <source>Principle of resilience</source>
        <translation>Principe de résilience</translation>
    </message>
    <message>
        <source>Principles of resilience that no action serves</source>
        <translation>Principes de résilience qu’aucune action ne sert</translation>
    </message>
    <message>
        <source>Principles of resilience that no action serves yet:</source>
        <translation>Principes de résilience qu’aucune action ne sert encore :</translation>
    </message>
    <message>
        <source>Profile of likeness</source>
        <translation>Profil de ressemblance</translation>
    </message>
    <message>
        <source>Profile “{profile}”, its weights: {weights}. Known: the share of the weights that is known of both.</source>
        <translation>Profil « {profile} » et ses poids : {weights}. Part connue : part des poids dont la valeur est connue pour les deux.</translation>
    </message>
    <message>
        <source>Programme in both languages, telephone list on paper, check of the project</source>
        <translation>Programme dans les deux langues, liste de téléphones sur papier, contrôle du projet</translation>
    </message>
    <message>
        <source>Progress (%)</source>
        <translation>Avancement (%)</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Project lead</source>
        <translation>Responsable de projet</translation>
    </message>
    <message>
        <source>Project lead of {commune}</source>
        <translation>Responsable de projet de {commune}</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>Published evaluation</source>
        <translation>Évaluation publiée</translation>
    </message>
    <message>
        <source>Put it back into the folder of the twinning, or choose another.</source>
        <translation>Remettez-la dans le dossier du jumelage, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Puts a commune beside its partners or, where none is given, beside its best twins (five unless you say otherwise): temperature and rain month by month, here today, here at the horizon with the range of the models, and there today; the territory, with the year and the source of every figure; the similarity by criterion; existing twinnings and the journey.

Rank, sigma, agreement, way travelled, similarity and score are those of jumelage:twincommunes with the same settings.

The sheets print on one landscape page of A4 for each pair. The table holds one figure a row and can be saved as ODS or XLSX. The chart is an SVG that a layout can show.</source>
        <translation>Met une commune en regard de ses partenaires ou, si aucun n’est indiqué, de ses meilleures jumelles (cinq, sauf indication contraire) : température et pluie mois par mois, ici aujourd’hui, ici à l’horizon choisi avec la fourchette des modèles, et là-bas aujourd’hui ; le territoire, avec l’année et la source de chaque chiffre ; la ressemblance par critère ; les jumelages existants et le trajet.

Le rang, le sigma, l’accord des modèles, le chemin parcouru, la ressemblance et la note sont ceux de jumelage:twincommunes avec les mêmes paramètres.

Les fiches s’impriment sur une page A4 en paysage pour chaque paire. La table contient un chiffre par ligne et peut être enregistrée en ODS ou XLSX. Le graphique est un SVG qu’une mise en page peut afficher.</translation>
    </message>
    <message>
        <source>QGIS cannot open files below {path}: a “|”, or a “%” before two digits or letters, stands in the name. Choose another place.</source>
        <translation>QGIS ne peut pas ouvrir de fichiers sous {path} : le nom contient un « | », ou un « % » devant deux chiffres ou lettres. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>QGIS cannot open files here: a “|”, or a “%” before two digits or letters, stands in the path.</source>
        <translation>QGIS ne peut pas ouvrir de fichiers ici : un « | », ou un « % » devant deux chiffres ou lettres, figure dans le chemin.</translation>
    </message>
    <message>
        <source>QGIS project</source>
        <translation>Projet QGIS</translation>
    </message>
    <message>
        <source>QGIS project with maps and posters; it needs no plugin</source>
        <translation>Projet QGIS avec cartes et affiches ; il n’a besoin d’aucune extension</translation>
    </message>
    <message>
        <source>Questions that will come</source>
        <translation>Questions qui viendront</translation>
    </message>
    <message>
        <source>Railway stations, about 2022: contains information from Trainline's stations, made available under the Open Database Licence (ODbL 1.0).</source>
        <translation>Gares, vers 2022 : contient des informations de Trainline (stations), mises à disposition sous l’Open Database Licence (ODbL 1.0).</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Pluie</translation>
    </message>
    <message>
        <source>Rain (mm per month)</source>
        <translation>Pluie (mm par mois)</translation>
    </message>
    <message>
        <source>Rain at the horizon</source>
        <translation>Pluie à l’horizon choisi</translation>
    </message>
    <message>
        <source>Rain today</source>
        <translation>Pluie aujourd’hui</translation>
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
        <source>Rank among the places compared</source>
        <translation>Rang parmi les lieux comparés</translation>
    </message>
    <message>
        <source>Rank among the twins</source>
        <translation>Rang parmi les jumelles</translation>
    </message>
    <message>
        <source>Rank of the twin</source>
        <translation>Rang de la jumelle</translation>
    </message>
    <message>
        <source>Rank out of {count:,}</source>
        <translation>Rang sur {count:,}</translation>
    </message>
    <message>
        <source>Rank the communes (algorithm “Twin communes”): climate first, then likeness of size, land, relief, sea.</source>
        <translation>Classez les communes (algorithme « Jumelles climatiques d’une commune ») : le climat d’abord, puis la ressemblance de taille, de sol, de relief, de mer.</translation>
    </message>
    <message>
        <source>Rank {rank:,} out of {pool:,} places compared.</source>
        <translation>Rang {rank:,} sur {pool:,} lieux comparés.</translation>
    </message>
    <message>
        <source>Ranked actions</source>
        <translation>Actions hiérarchisées</translation>
    </message>
    <message>
        <source>Ranked by another metric than sigma. {described}</source>
        <translation>Classement selon une autre métrique que le sigma – {described}</translation>
    </message>
    <message>
        <source>Ranked from the scores of the participants; an aid to decide together, not a decision.</source>
        <translation>Hiérarchisées d’après les notes des participants ; une aide à décider ensemble, pas une décision.</translation>
    </message>
    <message>
        <source>Ranks communes whose climate of today is near the one that yours expects, and which resemble yours.

Sigma: how unusual the remaining difference of climate would be here. Closeness: the share of the way from here today to here at the horizon that the other commune has already travelled; at 0 or less it is no nearer than home. Similarity: likeness of population, density, area, elevation, distance to the sea, density and rural class, land cover and access to the train. Communes are ranked by the square root of closeness times similarity; those marked pareto are beaten by none in both.

Partners (existing twin towns) are always listed with their true rank and the reasons for and against.

The field metric_value holds the number of the metric that ranks; the fields part_… hold the likeness by each criterion, from 0 to 1.</source>
        <translation>Classe les communes dont le climat d’aujourd’hui est proche de celui qui attend la vôtre, et qui lui ressemblent.

Sigma : à quel point l’écart de climat restant serait inhabituel ici. Chemin parcouru (closeness) : part du chemin, d’ici aujourd’hui à ici à l’horizon choisi, que l’autre commune a déjà parcourue ; à 0 ou moins, elle n’est pas plus proche que la vôtre. Ressemblance (similarity) : ressemblance de la population, de la densité, de la superficie, de l’altitude, de la distance à la mer, des classes de densité et de ruralité, de l’occupation du sol et de l’accès au train. Les communes sont classées par la racine carrée du produit « chemin parcouru × ressemblance » ; celles qui sont marquées « pareto » ne sont dépassées par aucune autre sur les deux à la fois.

Les partenaires (villes déjà jumelées) sont toujours listés avec leur vrai rang et les raisons pour et contre.

Le champ metric_value contient la valeur de la métrique de classement ; les champs part_… contiennent la ressemblance sur chaque critère, de 0 à 1.</translation>
    </message>
    <message>
        <source>Ranks the twins of many communes in one go: each with its own future and its own yardstick, as “Climate twins of a commune” would rank them one by one.

One row a pair: the commune (home_…), and its twin with rank, sigma, closeness, similarity and gaps. The points are the twins: filter home_code to see those of one commune.

All communes of France take about a minute. A run that was stopped goes on where it ended when the same settings and the same file are given: what is done is kept beside the result, in a file that ends in .part.gpkg.</source>
        <translation>Classe les jumelles de nombreuses communes en une seule fois : chaque commune avec son propre futur et son propre étalon, comme « Jumelles climatiques d’une commune » les classerait une par une.

Une ligne par paire : la commune (home_…), et sa jumelle avec le rang, le sigma, le chemin parcouru (closeness), la ressemblance (similarity) et les écarts. Les points sont les jumelles : filtrez sur home_code pour voir celles d’une seule commune.

Pour toutes les communes de France, comptez environ une minute. Un calcul interrompu reprend là où il s’est arrêté si vous redonnez les mêmes paramètres et le même fichier : ce qui est fait est gardé à côté du résultat, dans un fichier dont le nom finit par .part.gpkg.</translation>
    </message>
    <message>
        <source>Rasters read at each pin</source>
        <translation>Rasters lus à chaque épingle</translation>
    </message>
    <message>
        <source>Rasters read at each pin …</source>
        <translation>Rasters lus à chaque épingle …</translation>
    </message>
    <message>
        <source>Rather than</source>
        <translation>Plutôt que</translation>
    </message>
    <message>
        <source>Read at each pin. Save the project to keep the choice.</source>
        <translation>Lus à chaque épingle. Enregistrez le projet pour garder ce choix.</translation>
    </message>
    <message>
        <source>Read it over before you give it away: no rule finds nicknames, nor people elsewhere.</source>
        <translation>Relisez la valise avant de la donner : aucune règle ne trouve les surnoms, ni les personnes extérieures.</translation>
    </message>
    <message>
        <source>Read over titles, summaries and quotations in both languages.</source>
        <translation>Relisez titres, résumés et citations dans les deux langues.</translation>
    </message>
    <message>
        <source>Read over what was noted of your commune: a practice is published only when it is right.</source>
        <translation>Relisez ce qui a été noté de votre commune : une pratique n’est publiée que si elle est juste.</translation>
    </message>
    <message>
        <source>Read the reasons for and against, the gaps in °C and %, and the second opinion of other measures.</source>
        <translation>Lisez les raisons pour et contre, les écarts en °C et en %, et le second avis d’autres métriques.</translation>
    </message>
    <message>
        <source>Read the study report, above all what is alike and what differs.</source>
        <translation>Lisez le rapport d’étude, surtout ce qui se ressemble et ce qui diffère.</translation>
    </message>
    <message>
        <source>Read the study report, the practices and the glossary; ask for the words that are missing.</source>
        <translation>Lisez le rapport d’étude, les pratiques et le glossaire ; demandez les mots qui manquent.</translation>
    </message>
    <message>
        <source>Read them over and change what you like: they are yours.</source>
        <translation>Relisez-les et changez ce que vous voulez : ils sont à vous.</translation>
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
        <source>Redundancy is judged over {cells:,} cells: a variable with a variance inflation factor above 10 is nearly a sum of the others.</source>
        <translation>La redondance est évaluée sur {cells:,} mailles : une variable dont le facteur d’inflation de la variance dépasse 10 est presque une somme des autres.</translation>
    </message>
    <message>
        <source>Remove the stop</source>
        <translation>Supprimer l’arrêt</translation>
    </message>
    <message>
        <source>Removed; “Undo” brings it back.</source>
        <translation>Retirée ; « Annuler » la fait revenir.</translation>
    </message>
    <message>
        <source>Rename the file with plain letters.</source>
        <translation>Renommez le fichier avec des lettres sans accent.</translation>
    </message>
    <message>
        <source>Repair brings it to the new version, with a copy first.</source>
        <translation>La réparation le met à la nouvelle version, après une copie.</translation>
    </message>
    <message>
        <source>Repair what can be repaired</source>
        <translation>Réparer ce qui peut l’être</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Réparé</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Reports of visits</source>
        <translation>Comptes rendus de visites</translation>
    </message>
    <message>
        <source>Representative of a domain</source>
        <translation>Représentant·e d’un domaine</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Result: {what}</source>
        <translation>Résultat : {what}</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Risk of maladaptation</source>
        <translation>Risque de maladaptation</translation>
    </message>
    <message>
        <source>Robustness and continuity</source>
        <translation>Robustesse et continuité</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Routes of sensory walks</source>
        <translation>Parcours des balades sensibles</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Rows added</source>
        <translation>Lignes ajoutées</translation>
    </message>
    <message>
        <source>Rows changed</source>
        <translation>Lignes modifiées</translation>
    </message>
    <message>
        <source>Rows in which people were replaced</source>
        <translation>Lignes où des personnes ont été remplacées</translation>
    </message>
    <message>
        <source>Rows matched</source>
        <translation>Lignes rattachées</translation>
    </message>
    <message>
        <source>Rows of the table with their verdict</source>
        <translation>Lignes du tableau et leur statut</translation>
    </message>
    <message>
        <source>Rows refused</source>
        <translation>Lignes refusées</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Lignes à regarder</translation>
    </message>
    <message>
        <source>Rows unmatched</source>
        <translation>Lignes non rattachées</translation>
    </message>
    <message>
        <source>Ruled out, for half or more of those who know answer “no” to:</source>
        <translation>Écartée, car la moitié ou plus de ceux qui savent répondent « non » à :</translation>
    </message>
    <message>
        <source>Rules that make it honest</source>
        <translation>Règles qui le rendent honnête</translation>
    </message>
    <message>
        <source>Run a twinning</source>
        <translation>Mener un jumelage</translation>
    </message>
    <message>
        <source>Runs although the futures' own past lies more than 2 sigma from the reference.</source>
        <translation>Calcule même si le passé propre aux futurs est à plus de 2 sigma de la référence.</translation>
    </message>
    <message>
        <source>Rural area</source>
        <translation>Espace rural</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>S&amp;tatut</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>&amp;Résumé</translation>
    </message>
    <message>
        <source>Satellite receiver</source>
        <translation>Récepteur satellite</translation>
    </message>
    <message>
        <source>Save the layer to a file in the folder of the project.</source>
        <translation>Enregistrez la couche dans un fichier du dossier du projet.</translation>
    </message>
    <message>
        <source>Save the profile of likeness</source>
        <translation>Enregistrer le profil de ressemblance</translation>
    </message>
    <message>
        <source>Save the project again after the repair.</source>
        <translation>Réenregistrez le projet après la réparation.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Dites</translation>
    </message>
    <message>
        <source>Say nearly the same (correlation beyond ±{limit:.2f}): {pairs}.</source>
        <translation>Disent presque la même chose (corrélation au-delà de ±{limit:.2f}) : {pairs}.</translation>
    </message>
    <message>
        <source>Say so when a word has no counterpart: the difference is worth a note.</source>
        <translation>Dites quand un mot n’a pas d’équivalent : la différence mérite une note.</translation>
    </message>
    <message>
        <source>Say what it costs, who is against it, and what you would do otherwise.</source>
        <translation>Dites ce que cela coûte, qui est contre, et ce que vous feriez autrement.</translation>
    </message>
    <message>
        <source>Say what {twin} itself would like to learn, and plan the visit in return.</source>
        <translation>Dites ce que {twin} voudrait elle-même apprendre, et prévoyez la visite en retour.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Schoolyard</source>
        <translation>Cour d’école</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Score, from 0 to 4; empty: don't know</source>
        <translation>Note, de 0 à 4 ; vide : ne sait pas</translation>
    </message>
    <message>
        <source>Scores from 0 (no) to 4 (yes); “I don't know” is an answer and never counts as 0.</source>
        <translation>Notes de 0 (non) à 4 (oui) ; « je ne sais pas » est une réponse et ne compte jamais pour 0.</translation>
    </message>
    <message>
        <source>Scores from 0 to 4, mean of the people; in brackets, the lowest and the highest of them.</source>
        <translation>Notes de 0 à 4, moyenne des personnes ; entre parenthèses, la plus basse et la plus haute.</translation>
    </message>
    <message>
        <source>Scores of the actions</source>
        <translation>Notes des actions</translation>
    </message>
    <message>
        <source>Scores taken as equal (%)</source>
        <translation>Notes tenues pour équivalentes (%)</translation>
    </message>
    <message>
        <source>Scores taken as equal (TOLERANCE) must be between 0 and 20 %.</source>
        <translation>L’écart des notes tenues pour équivalentes (TOLERANCE) doit être compris entre 0 et 20 %.</translation>
    </message>
    <message>
        <source>Sea level rise</source>
        <translation>Élévation du niveau marin</translation>
    </message>
    <message>
        <source>Search the practices</source>
        <translation>Chercher dans les pratiques</translation>
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
        <source>See that everybody speaks, and that no domain stays alone.</source>
        <translation>Veillez à ce que chacun parle, et qu’aucun domaine ne reste seul.</translation>
    </message>
    <message>
        <source>See your data and have a copy of them (articles 15 and 20).</source>
        <translation>Voir vos données et en avoir copie (articles 15 et 20).</translation>
    </message>
    <message>
        <source>Select a line first.</source>
        <translation>Sélectionnez d’abord une ligne.</translation>
    </message>
    <message>
        <source>Select one feature in the current layer first.</source>
        <translation>Sélectionnez d’abord une seule entité dans la couche active.</translation>
    </message>
    <message>
        <source>Send the reports to both communes, and publish what may be published.</source>
        <translation>Envoyez les comptes rendus aux deux communes, et publiez ce qui peut l’être.</translation>
    </message>
    <message>
        <source>Sensation</source>
        <translation>Sensation</translation>
    </message>
    <message>
        <source>Sensation, from −3 (cold) to +3 (hot)</source>
        <translation>Sensation, de −3 (froid) à +3 (très chaud)</translation>
    </message>
    <message>
        <source>Sense</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Senses</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Sensory walk</source>
        <translation>Balade sensible</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>Set the dates with your counterpart of the other commune, outside harvests, elections and school holidays.</source>
        <translation>Fixez les dates avec votre homologue de l’autre commune, hors récoltes, élections et vacances scolaires.</translation>
    </message>
    <message>
        <source>Set the day of the departure: the tasks are counted from it.</source>
        <translation>Indiquez le jour du départ : les tâches sont comptées à partir de lui.</translation>
    </message>
    <message>
        <source>Settings and results of the run</source>
        <translation>Réglages et résultats du calcul</translation>
    </message>
    <message>
        <source>Several communes, a catchment</source>
        <translation>Plusieurs communes, un bassin versant</translation>
    </message>
    <message>
        <source>Several rows of one commune</source>
        <translation>Plusieurs lignes pour une même commune</translation>
    </message>
    <message>
        <source>Several testimonies that agree</source>
        <translation>Témoignages concordants</translation>
    </message>
    <message>
        <source>Shared car</source>
        <translation>Voiture partagée</translation>
    </message>
    <message>
        <source>Shares are compared together: tick two fields at least.</source>
        <translation>Les parts d’un tout sont comparées ensemble : cochez au moins deux champs.</translation>
    </message>
    <message>
        <source>Shares compared together</source>
        <translation>Parts d’un tout, comparées ensemble</translation>
    </message>
    <message>
        <source>Sheets and mails of the kit, in French</source>
        <translation>Fiches et courriels de la valise, en français</translation>
    </message>
    <message>
        <source>Sheets and mails of the kit, in Spanish</source>
        <translation>Fiches et courriels de la valise, en espagnol</translation>
    </message>
    <message>
        <source>Sheets to print</source>
        <translation>Fiches à imprimer</translation>
    </message>
    <message>
        <source>Sheets, forms, drawings and styles of the plugin {name}: {licence}.</source>
        <translation>Fiches, formulaires, dessins et styles de l’extension {name} : {licence}.</translation>
    </message>
    <message>
        <source>Short term (within 2 years)</source>
        <translation>Court terme (moins de 2 ans)</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Shot {number}: {title}</source>
        <translation>Plan {number} : {title}</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Show it at the hour at which it matters: shade at three in the afternoon, coolness in the evening.</source>
        <translation>Montrez-le à l’heure où cela compte : l’ombre à trois heures de l’après-midi, la fraîcheur le soir.</translation>
    </message>
    <message>
        <source>Show on the &amp;map</source>
        <translation>Voir sur la &amp;carte</translation>
    </message>
    <message>
        <source>Shows where the climate that a commune expects is lived today, as the world warms step by step: one place for each level of warming, and the line that links them.

At each level communes are judged and ranked as climate twins. Places whose score is within the tolerance of the best are taken as equal, for the data does not tell them apart: the place of the level before is kept if it is one of them, else the nearest to it that lies at least one step away, else the best. The table gives the rank of the place that was chosen, and the one ranked first. Where nothing fits, it says so and the line stops.

Years are those of TRACC, the official reference path of warming for France, with straight lines between its dates: they serve to read and to play the trajectory and are not a forecast. To play it, open the Temporal Controller, take the full range of the layers, a step of one year, and start.</source>
        <translation>Montre où l’on vit aujourd’hui le climat qui attend une commune, à mesure que le monde se réchauffe : un lieu pour chaque niveau de réchauffement, et la ligne qui les relie.

À chaque niveau, les communes sont évaluées et classées comme des jumelles climatiques. Les lieux dont la note est, à la tolérance près, égale à la meilleure sont tenus pour équivalents, car les données ne permettent pas de les départager : si le lieu du niveau précédent en fait partie, il est gardé ; sinon, on retient le plus proche de lui parmi ceux qui en sont à une étape au moins ; à défaut, le meilleur. La table donne le rang du lieu retenu, et le lieu classé premier. Quand rien ne convient, elle le dit et la ligne s’interrompt.

Les années sont celles de la TRACC, la trajectoire officielle de réchauffement de référence pour la France, avec des droites entre ses dates : elles servent à lire et à animer la trajectoire, ce ne sont pas des prévisions. Pour l’animer, ouvrez le contrôleur temporel, prenez toute la plage de temps des couches et un pas d’un an, puis lancez la lecture.</translation>
    </message>
    <message>
        <source>Shows where the climate that a commune expects is lived today.

Choose a commune (or a point) and a horizon. Each land cell of Europe and the Maghreb is compared with the climate expected here, season by season; the map gives the dissimilarity in sigma: under 1 strong analogue, 1 to 2 good, 2 to 4 partial, 4 or more no analogue.

Band 1: sigma of the median of the models. Band 2: share of models that agree (sigma of 2 or less). Band 3: the variable that limits most (1 to 4 temperature of winter, spring, summer, autumn; 5 to 8 rain).

The report gives the best places, how far the place moves from its own climate, the method, the limits and the sources. Ranked by another metric than sigma, the map has one more band, the last, named for it.</source>
        <translation>Montre où l’on vit aujourd’hui le climat qui attend une commune.

Choisissez une commune (ou un point) et un horizon. Chaque maille terrestre d’Europe et du Maghreb est comparée au climat attendu ici, saison par saison ; la carte donne l’écart en sigma : moins de 1, analogue fort ; de 1 à 2, bon ; de 2 à 4, partiel ; 4 ou plus, pas d’analogue.

Bande 1 : sigma de la médiane des modèles. Bande 2 : part des modèles qui concordent (sigma de 2 ou moins). Bande 3 : variable qui diffère le plus (1 à 4 : température d’hiver, de printemps, d’été, d’automne ; 5 à 8 : pluie, dans le même ordre).

Le rapport donne les meilleurs lieux, dit de combien la commune s’éloigne de son propre climat, et présente la méthode, les limites et les sources. Quand le classement suit une autre métrique que le sigma, la carte a une bande de plus, la dernière, qui porte le nom de cette métrique.</translation>
    </message>
    <message>
        <source>Shows which communes will have the climate that yours has today: those who could learn from what is done here.

Each commune is judged with its own future and its own yardstick: its sigma, closeness and score are those that yours has in its list of twins. Temperature and rain (gap_…): yours today against theirs at the horizon.</source>
        <translation>Montre quelles communes auront le climat que la vôtre a aujourd’hui : celles à qui pourrait servir ce qui se fait ici.

Chaque commune est évaluée avec son propre futur et son propre étalon : son sigma, son chemin parcouru (closeness) et sa note (score) sont ceux que la vôtre obtient dans la liste de jumelles de cette commune. Température et pluie (gap_…) : écart entre la vôtre aujourd’hui et l’autre à l’horizon choisi.</translation>
    </message>
    <message>
        <source>Sight</source>
        <translation>Vue</translation>
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
        <source>Sigma between your reference and the futures' own past</source>
        <translation>Sigma entre votre référence et le passé propre aux futurs</translation>
    </message>
    <message>
        <source>Sigma needs yearly values of these indices (SERIES): without them, their ups and downs are unknown.</source>
        <translation>Le sigma demande les valeurs annuelles de ces indices (SERIES) : sans elles, leurs hauts et leurs bas sont inconnus.</translation>
    </message>
    <message>
        <source>Sigma of the best match</source>
        <translation>Sigma du meilleur candidat</translation>
    </message>
    <message>
        <source>Sigma of the twin</source>
        <translation>Sigma de la jumelle</translation>
    </message>
    <message>
        <source>Sigma {sigma:.2f}: {band}. It has already travelled {share:.0f} % of the way from our climate of today to the one expected here.</source>
        <translation>Sigma {sigma:.2f} : {band}. Elle a déjà parcouru {share:.0f} % du chemin entre notre climat d’aujourd’hui et celui attendu ici.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>Similarity by criterion</source>
        <translation>Ressemblance par critère</translation>
    </message>
    <message>
        <source>Similarity of communes (or any features)</source>
        <translation>Ressemblance de communes (ou d’entités quelconques)</translation>
    </message>
    <message>
        <source>Similarity of the nearest</source>
        <translation>Ressemblance de la plus proche</translation>
    </message>
    <message>
        <source>Similarity, by the profile “{profile}”: {weights}. Population, density and area are compared as percentiles within the country, land cover as it is within 10 km, the train by the distance to the nearest station. What is unknown of a place counts as the mean likeness of all communes and lowers the confidence. Score: square root of closeness times similarity.</source>
        <translation>Ressemblance, selon le profil « {profile} » : {weights}. La population, la densité et la superficie sont comparées par centile dans le pays, l’occupation du sol telle qu’elle est dans un rayon de 10 km, le train par la distance à la gare la plus proche. Ce qui est inconnu d’un lieu compte comme la ressemblance moyenne de toutes les communes et abaisse la confiance. Note : racine carrée du produit « chemin parcouru × ressemblance ».</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Since the year</source>
        <translation>Depuis l’année</translation>
    </message>
    <message>
        <source>Skills, autonomy, ways of life</source>
        <translation>Capacités, autonomie, modes de vie</translation>
    </message>
    <message>
        <source>Smell</source>
        <translation>Odorat</translation>
    </message>
    <message>
        <source>Soils, water, buildings, law, money and habits are not in these figures: they are what the visits are for.</source>
        <translation>Sols, eau, bâti, droit, argent et habitudes ne sont pas dans ces chiffres : c’est à cela que servent les visites.</translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation>Enregistrement sonore</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source and year</source>
        <translation>Source et année</translation>
    </message>
    <message>
        <source>Source document</source>
        <translation>Document source</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source : {source}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Sources and licences</source>
        <translation>Sources et licences</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Sources : {sources}</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Spreadsheet (ODS)</source>
        <translation>Tableur (ODS)</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Tableur (XLSX)</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Stability of the rank</source>
        <translation>Stabilité du rang</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Staff needed</source>
        <translation>Personnel nécessaire</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Start of the project</source>
        <translation>Début du projet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>State of a measure</source>
        <translation>État d’une mesure</translation>
    </message>
    <message>
        <source>State of this report</source>
        <translation>État de ce compte rendu</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Status of a practice</source>
        <translation>Statut d’une pratique</translation>
    </message>
    <message>
        <source>Status of a report</source>
        <translation>Statut d’un compte rendu</translation>
    </message>
    <message>
        <source>Status of a task</source>
        <translation>Statut d’une tâche</translation>
    </message>
    <message>
        <source>Status of an action</source>
        <translation>Statut d’une action</translation>
    </message>
    <message>
        <source>Status of the task</source>
        <translation>Statut de la tâche</translation>
    </message>
    <message>
        <source>Status of the twinning</source>
        <translation>Statut du jumelage</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Statut : {status}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Stop after stop: each disc is one walker</source>
        <translation>Arrêt après arrêt : chaque disque est un marcheur</translation>
    </message>
    <message>
        <source>Stop {number}</source>
        <translation>Arrêt {number}</translation>
    </message>
    <message>
        <source>Stop {number}: {words}</source>
        <translation>Arrêt {number} : {words}</translation>
    </message>
    <message>
        <source>Stop {stop}: the sensation {value} is not between −3 and +3.</source>
        <translation>Arrêt {stop} : la sensation {value} n’est pas entre −3 et +3.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Stops of sensory walks</source>
        <translation>Arrêts des balades sensibles</translation>
    </message>
    <message>
        <source>Storm</source>
        <translation>Tempête</translation>
    </message>
    <message>
        <source>Storyboard: {name}</source>
        <translation>Scénarimage : {name}</translation>
    </message>
    <message>
        <source>Strategy and governance</source>
        <translation>Stratégie et gouvernance</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Strict filters: rain of the seasons (%)</source>
        <translation>Filtres stricts : pluie des saisons (%)</translation>
    </message>
    <message>
        <source>Strict filters: rain of the year (%)</source>
        <translation>Filtres stricts : pluie de l’année (%)</translation>
    </message>
    <message>
        <source>Strict filters: temperature (K)</source>
        <translation>Filtres stricts : température (°C)</translation>
    </message>
    <message>
        <source>Study lead</source>
        <translation>Responsable d’études</translation>
    </message>
    <message>
        <source>Study leads</source>
        <translation>Responsables d’études</translation>
    </message>
    <message>
        <source>Study report</source>
        <translation>Rapport d’étude</translation>
    </message>
    <message>
        <source>Study report read by all; phones set up for the field; route of the walk tried out</source>
        <translation>Rapport d’étude lu par tous ; téléphones prêts pour le terrain ; parcours de la balade essayé</translation>
    </message>
    <message>
        <source>Study report: {name}</source>
        <translation>Rapport d’étude : {name}</translation>
    </message>
    <message>
        <source>Styles of the map layers</source>
        <translation>Styles des couches de la carte</translation>
    </message>
    <message>
        <source>Sufficiency, basic needs</source>
        <translation>Sobriété, besoins essentiels</translation>
    </message>
    <message>
        <source>Sum of these lines</source>
        <translation>Somme de ces lignes</translation>
    </message>
    <message>
        <source>Summaries: see the accessible page</source>
        <translation>Résumés : voir la page accessible</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Summary in the twin's language</source>
        <translation>Résumé dans la langue de la jumelle</translation>
    </message>
    <message>
        <source>Summary of the feedback</source>
        <translation>Bilan des retours</translation>
    </message>
    <message>
        <source>Suppliers with high environmental standards: beds, meals, printing.</source>
        <translation>Prestataires aux normes environnementales élevées : hébergement, repas, impression.</translation>
    </message>
    <message>
        <source>Surface temperature (°C)</source>
        <translation>Température de surface (°C)</translation>
    </message>
    <message>
        <source>Székely-Rizzo energy</source>
        <translation>énergie de Székely-Rizzo</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>TRACC</source>
        <translation>TRACC</translation>
    </message>
    <message>
        <source>Table of indicators</source>
        <translation>Tableau d’indicateurs</translation>
    </message>
    <message>
        <source>Take back your consent (article 7), for your data, for your image, or for both.</source>
        <translation>Retirer votre accord (article 7), pour vos données, votre image, ou les deux.</translation>
    </message>
    <message>
        <source>Take the feature selected in the current layer</source>
        <translation>Prendre l’entité sélectionnée dans la couche active</translation>
    </message>
    <message>
        <source>Take them in with “Photos …” in the dock, or move them elsewhere.</source>
        <translation>Intégrez-les avec « Photos… » dans le panneau, ou déplacez-les.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise le</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>Éléments de langage</translation>
    </message>
    <message>
        <source>Talking points: {name}</source>
        <translation>Éléments de langage : {name}</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Tasks of the plan</source>
        <translation>Tâches du plan</translation>
    </message>
    <message>
        <source>Tasks that are late on {day}: {count} of {all}.</source>
        <translation>Tâches en retard au {day} : {count} sur {all}.</translation>
    </message>
    <message>
        <source>Tasks that begin too early</source>
        <translation>Tâches qui commencent trop tôt</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Goût</translation>
    </message>
    <message>
        <source>Technical staff</source>
        <translation>Technicien·ne</translation>
    </message>
    <message>
        <source>Technological solutions</source>
        <translation>Solutions technologiques</translation>
    </message>
    <message>
        <source>Tell the target: a key, as in code=31107, an expression, or a layer with one feature.</source>
        <translation>Indiquez la cible : une clé, par exemple code=31107, une expression, ou une couche d’une seule entité.</translation>
    </message>
    <message>
        <source>Tell which of your indicators count, one a line, for example: relief_m: weight 2. The fields are: {fields}.</source>
        <translation>Dites lesquels de vos indicateurs comptent, un par ligne, par exemple : relief_m: poids 2. Les champs sont : {fields}.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>Température (°C)</translation>
    </message>
    <message>
        <source>Temperature and rain by month or season, or ready indices, from any raster: GeoTIFF, NetCDF (DRIAS, E-OBS, CHELSA, WorldClim, CMIP6, CORDEX) … Several files make one stack. When empty, the data of the plugin is used.</source>
        <translation>Température et pluie par mois ou par saison, ou indices tout prêts, de n’importe quel raster : GeoTIFF, NetCDF (DRIAS, E-OBS, CHELSA, WorldClim, CMIP6, CORDEX)… Plusieurs fichiers forment une seule pile. Si le champ est vide, les données de l’extension servent.</translation>
    </message>
    <message>
        <source>Temperature and rain by month: {here} and {there}</source>
        <translation>Température et pluie par mois : {here} et {there}</translation>
    </message>
    <message>
        <source>Temperature at the horizon (10 to 90 % of the models)</source>
        <translation>Température à l’horizon choisi (10 à 90 % des modèles)</translation>
    </message>
    <message>
        <source>Temperature by elevation</source>
        <translation>Température selon l’altitude</translation>
    </message>
    <message>
        <source>Temperature change with height (K per km)</source>
        <translation>Variation de la température avec l’altitude (°C par km)</translation>
    </message>
    <message>
        <source>Temperature today</source>
        <translation>Température aujourd’hui</translation>
    </message>
    <message>
        <source>Temperatures are brought from the cell ({cell:,.0f} m) to the place ({place:,.0f} m) at {lapse:g} °C per km.</source>
        <translation>Les températures sont ramenées de l’altitude de la maille ({cell:,.0f} m) à celle du lieu ({place:,.0f} m), à raison de {lapse:g} °C par km.</translation>
    </message>
    <message>
        <source>Temperatures are brought from the mean elevation of the cells to that of the place by {lapse:.1f} K per km, where its elevation is known.</source>
        <translation>Les températures sont ramenées de l’altitude moyenne des mailles à celle du lieu, à raison de {lapse:.1f} °C par km, quand cette altitude est connue.</translation>
    </message>
    <message>
        <source>Temperatures are brought to this height. When empty, to that of each commune; those of a layer stay at the mean height of their cells.</source>
        <translation>Les températures sont ramenées à cette altitude. Si le champ est vide, à celle de chaque commune ; celles d’une couche restent à l’altitude moyenne de leurs mailles.</translation>
    </message>
    <message>
        <source>Temperatures are those of the climate cell, at {cell:,.0f} m.</source>
        <translation>Les températures sont celles de la maille climatique, à {cell:,.0f} m d’altitude.</translation>
    </message>
    <message>
        <source>Temperatures measured with: {tools}.</source>
        <translation>Températures mesurées avec : {tools}.</translation>
    </message>
    <message>
        <source>Temperatures, and the days with them, are brought from the mean elevation of the cells to that of the place (elevation_used): the field that you choose, or that of the commune.</source>
        <translation>Les températures, et les nombres de jours qui en dépendent, sont ramenés de l’altitude moyenne des mailles à celle du lieu (elevation_used) : celle du champ que vous choisissez, ou celle de la commune.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Texts and photos of the case: {licence}, unless a photo says otherwise.</source>
        <translation>Textes et photos du cas : {licence}, sauf mention contraire pour une photo.</translation>
    </message>
    <message>
        <source>Texts, photos and data of the case: {licence}, unless a photo says otherwise.</source>
        <translation>Textes, photos et données du cas : {licence}, sauf mention contraire pour une photo.</translation>
    </message>
    <message>
        <source>Thank you to all those who took part.</source>
        <translation>Merci à toutes celles et à tous ceux qui ont participé.</translation>
    </message>
    <message>
        <source>That a commune can avoid the warming alone: it prepares for it, and does its share.</source>
        <translation>Qu’une commune peut éviter seule le réchauffement : elle s’y prépare, et fait sa part.</translation>
    </message>
    <message>
        <source>That commune's own poster templates ({count}) lie in kit/own_templates: look at one in QGIS, then copy it into “templates” to use it.</source>
        <translation>Les modèles d’affiches de cette commune ({count}) sont dans kit/own_templates : regardez-en un dans QGIS, puis copiez-le dans « templates » pour l’utiliser.</translation>
    </message>
    <message>
        <source>That the climate of one precise year is known.</source>
        <translation>Que l’on connaît le climat d’une année précise.</translation>
    </message>
    <message>
        <source>That what works at {twin} will work at {home}.</source>
        <translation>Que ce qui marche à {twin} marchera à {home}.</translation>
    </message>
    <message>
        <source>The Dask cluster failed: {reason}</source>
        <translation>Le calcul réparti sur plusieurs machines (Dask) a échoué : {reason}</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} has no worker: start some.</source>
        <translation>L’ordonnanceur Dask à l’adresse {address} n’a aucune machine de calcul (worker) : démarrez-en au moins une.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} no longer answers.</source>
        <translation>L’ordonnanceur Dask ne répond plus à l’adresse {address}.</translation>
    </message>
    <message>
        <source>The TRACC horizon is set by the warming of mainland France, which these models warm too little at the official global levels.</source>
        <translation>L’horizon TRACC (trajectoire française de réchauffement de référence) est calé sur le réchauffement de la France hexagonale, car ces modèles le sous-estiment aux niveaux mondiaux officiels.</translation>
    </message>
    <message>
        <source>The actions and their order</source>
        <translation>Les actions et leur ordre</translation>
    </message>
    <message>
        <source>The actions, best first</source>
        <translation>Les actions, la meilleure d’abord</translation>
    </message>
    <message>
        <source>The analogues of this pair have not been computed.</source>
        <translation>Les analogues de cette paire n’ont pas été calculés.</translation>
    </message>
    <message>
        <source>The answer is one of three: transferable, to be adapted, not transferable as it is; never a bare score. A veto strikes when half or more of those who know say 0: no other advantage makes up for it.</source>
        <translation>La réponse est l’une de trois : transférable, à adapter, non transférable en l’état ; jamais une note seule. Il y a veto quand la moitié ou plus de ceux qui savent disent 0 : aucun autre avantage ne le compense.</translation>
    </message>
    <message>
        <source>The author of the project is a login name: it would stand in the PDF.</source>
        <translation>L’auteur du projet est un nom de session : il figurerait dans le PDF.</translation>
    </message>
    <message>
        <source>The base is Gower's similarity (1971): the weighted mean of the parts. What is unknown never counts as likeness: it is left out and lowers the confidence; who is known too little gets no rank. The communes of this plugin (jumelage_plugin/data/territory/communes.gpkg) may be the layer.</source>
        <translation>La base est la similarité de Gower (1971) : la moyenne pondérée des ressemblances sur chaque critère. Ce qui est inconnu ne compte jamais comme une ressemblance : ce n’est pas compté, et cela abaisse la confiance ; une entité trop mal connue n’a pas de rang. Les communes de cette extension (jumelage_plugin/data/territory/communes.gpkg) peuvent servir de couche.</translation>
    </message>
    <message>
        <source>The base of growing degree days must be between -10 and 30 °C.</source>
        <translation>La base des degrés-jours de croissance doit être comprise entre −10 et 30 °C.</translation>
    </message>
    <message>
        <source>The best match in this pool is a {band} (sigma {sigma:.2f}).</source>
        <translation>Parmi les lieux comparés, le meilleur candidat est un {band} (sigma {sigma:.2f}).</translation>
    </message>
    <message>
        <source>The best ones of each commune.</source>
        <translation>Les mieux classées pour chaque commune.</translation>
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
        <source>The best twins, where no partner is given: 1 to 20.</source>
        <translation>Les meilleures jumelles, si aucun partenaire n’est indiqué : de 1 à 20.</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Le cas</translation>
    </message>
    <message>
        <source>The case, filled in</source>
        <translation>Le cas, rempli</translation>
    </message>
    <message>
        <source>The climate data lacks the band “{band}”: reinstall the plugin.</source>
        <translation>Il manque la bande « {band} » aux données climatiques : réinstallez l’extension.</translation>
    </message>
    <message>
        <source>The climate expected at home is set against the climate of today elsewhere, season by season. What remains between them is counted in ordinary variations from one year to the next at home: that is sigma. Under 1 the analogue is strong, from 1 to 2 good, from 2 to 4 partial; from 4 on there is none. Closeness is the share of the way from home today to home at the horizon that the twin has already gone. These are reading aids, not tests.</source>
        <translation>Le climat attendu ici est comparé à celui d’aujourd’hui ailleurs, saison par saison. Ce qui reste entre eux se compte en variations ordinaires d’une année à l’autre ici : c’est le sigma. Sous 1 l’analogue est fort, de 1 à 2 bon, de 2 à 4 partiel ; à partir de 4 il n’y en a pas. La proximité est la part du chemin, d’ici aujourd’hui à ici à l’horizon, que la jumelle a déjà faite. Ce sont des aides à la lecture, pas des tests.</translation>
    </message>
    <message>
        <source>The climate here, and expected at home</source>
        <translation>Le climat ici, et celui attendu chez nous</translation>
    </message>
    <message>
        <source>The climate is being computed …</source>
        <translation>Le climat est en cours de calcul…</translation>
    </message>
    <message>
        <source>The climate of today has too few cells with data to say how it differs from place to place.</source>
        <translation>Le climat d’aujourd’hui a trop peu de mailles avec des données pour dire comment il varie d’un lieu à l’autre.</translation>
    </message>
    <message>
        <source>The climate of {twin} is no nearer to the one that {home} expects than that of {home} today.</source>
        <translation>{twin} n’a pas un climat plus proche de celui qui attend {home} que le climat que {home} connaît aujourd’hui.</translation>
    </message>
    <message>
        <source>The climate of {twin} today is near to the one that {home} expects at the horizon {horizon}. What is lived there is not a recipe: each sheet says what transfers, and what does not.</source>
        <translation>Le climat de {twin} aujourd’hui est proche de celui que {home} attend à l’horizon {horizon}. Ce qu’on y vit n’est pas une recette : chaque fiche dit ce qui se transfère, et ce qui ne se transfère pas.</translation>
    </message>
    <message>
        <source>The climates</source>
        <translation>Les climats</translation>
    </message>
    <message>
        <source>The climates are those of your own rasters, taken as they are after the conversions told here: their error is not known to this tool. Means say nothing of heatwaves, droughts or single extremes.</source>
        <translation>Les climats sont ceux de vos propres rasters, pris tels quels après les conversions indiquées ici : cet outil ne connaît pas leur erreur. Des moyennes ne disent rien des canicules, des sécheresses ni des extrêmes isolés.</translation>
    </message>
    <message>
        <source>The climates of both communes</source>
        <translation>Les climats des deux communes</translation>
    </message>
    <message>
        <source>The code must begin with the name of its list and “_”.</source>
        <translation>Le code doit commencer par le nom de sa liste et « _ ».</translation>
    </message>
    <message>
        <source>The codes may be French or Spanish ({french:,} speak for France, {spanish:,} for Spain): say which in COUNTRY.</source>
        <translation>Les codes peuvent être français ou espagnols ({french:,} indiquent la France, {spanish:,} l’Espagne) : précisez-le dans COUNTRY.</translation>
    </message>
    <message>
        <source>The command qgis_process was not found: run the algorithm from the toolbox instead.</source>
        <translation>La commande qgis_process est introuvable : lancez l’algorithme depuis la boîte à outils.</translation>
    </message>
    <message>
        <source>The commune and its twin</source>
        <translation>La commune et sa jumelle</translation>
    </message>
    <message>
        <source>The commune of {home}, with the commune of {twin} for what is collected there.</source>
        <translation>La commune de {home}, avec la commune de {twin} pour ce qui y est recueilli.</translation>
    </message>
    <message>
        <source>The commune's own poster templates</source>
        <translation>Modèles d’affiches de la commune</translation>
    </message>
    <message>
        <source>The communes of an earlier import, with which these are put together: figures of another country in the same field, marked where they do not mean the same.</source>
        <translation>Les communes d’un import précédent, auxquelles celles-ci sont réunies : valeurs d’un autre pays dans le même champ, signalées là où elles n’ont pas le même sens.</translation>
    </message>
    <message>
        <source>The confidence {confidence} is not between 1 and 3.</source>
        <translation>La confiance {confidence} n’est pas entre 1 et 3.</translation>
    </message>
    <message>
        <source>The consent form is a model: have it checked by your data-protection officer.</source>
        <translation>Le formulaire d’accord est un modèle : faites-le vérifier par votre délégué à la protection des données.</translation>
    </message>
    <message>
        <source>The coordinate reference system of {name} tells no place on Earth: assign another.</source>
        <translation>Le système de coordonnées de {name} ne désigne aucun lieu sur Terre : attribuez-lui-en un autre.</translation>
    </message>
    <message>
        <source>The copy is of another twinning.</source>
        <translation>La copie est celle d’un autre jumelage.</translation>
    </message>
    <message>
        <source>The copy was made by another version of the plugin: open it once with this one first.</source>
        <translation>La copie vient d’une autre version de l’extension : ouvrez-la d’abord une fois avec celle-ci.</translation>
    </message>
    <message>
        <source>The criterion “{name}” has no kind.</source>
        <translation>Le critère « {name} » n’a pas de type.</translation>
    </message>
    <message>
        <source>The criterion “{name}” is given twice.</source>
        <translation>Le critère « {name} » est donné deux fois.</translation>
    </message>
    <message>
        <source>The custom horizon needs a warming level between 0.7 and 4 K.</source>
        <translation>L’horizon « custom » demande un niveau de réchauffement compris entre 0,7 et 4 °C.</translation>
    </message>
    <message>
        <source>The daily maximum temperature lies below the daily minimum in {share:.0f} % of the values: tasmin and tasmax are swapped, or one of them holds something else.</source>
        <translation>La température maximale journalière est inférieure à la minimale pour {share:.0f} % des valeurs : tasmin et tasmax sont inversées, ou l’une d’elles contient autre chose.</translation>
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
        <source>The data that the run has read</source>
        <translation>Les données lues par le calcul</translation>
    </message>
    <message>
        <source>The date of the departure is not set yet.</source>
        <translation>La date du départ n’est pas encore fixée.</translation>
    </message>
    <message>
        <source>The dates of the twinning were changed elsewhere: the tasks do not follow them yet.</source>
        <translation>Les dates du jumelage ont été changées ailleurs : les tâches ne les suivent pas encore.</translation>
    </message>
    <message>
        <source>The day of the departure is not set: give it here, or set it in the twinning.</source>
        <translation>Le jour du départ n’est pas fixé : indiquez-le ici, ou fixez-le dans le jumelage.</translation>
    </message>
    <message>
        <source>The day on which a task is late or not; today when empty.</source>
        <translation>Le jour pour lequel on juge si une tâche est en retard ; aujourd’hui si ce champ est vide.</translation>
    </message>
    <message>
        <source>The delegations</source>
        <translation>Les délégations</translation>
    </message>
    <message>
        <source>The departure would come before the start of the project, {day}.</source>
        <translation>Le départ précéderait le début du projet, le {day}.</translation>
    </message>
    <message>
        <source>The disk failed while {name} was saved: open it again, and look whether your last change is there.</source>
        <translation>Le disque a fait défaut pendant l’enregistrement de {name} : rouvrez-le, et voyez si votre dernière modification y est.</translation>
    </message>
    <message>
        <source>The earlier layer cannot be read.</source>
        <translation>La couche du résultat précédent ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The earlier layer is no result of this algorithm: it has no field that ends in _note.</source>
        <translation>La couche précédente n’est pas un résultat de cet algorithme : elle n’a aucun champ qui finit par _note.</translation>
    </message>
    <message>
        <source>The earlier layer names a commune that the data does not hold: {key}.</source>
        <translation>La couche précédente nomme une commune qui n’est pas dans les données : {key}.</translation>
    </message>
    <message>
        <source>The end must not come before the start.</source>
        <translation>La fin ne peut pas précéder le début.</translation>
    </message>
    <message>
        <source>The extent is empty.</source>
        <translation>L’emprise est vide.</translation>
    </message>
    <message>
        <source>The family is transfer, impact or effort.</source>
        <translation>La famille est transfer, impact ou effort.</translation>
    </message>
    <message>
        <source>The fields of one composition, as forest, crops, town: closed to 1; of equal weight with one field.</source>
        <translation>Les champs qui composent un tout, par exemple forêts, cultures, bâti : ramenés à une somme de 1 ; à eux tous, ils pèsent autant qu’un seul champ.</translation>
    </message>
    <message>
        <source>The figures are those of the layer that was compared: their years and sources are its own.</source>
        <translation>Les valeurs sont celles de la couche comparée : leurs années et leurs sources sont les siennes.</translation>
    </message>
    <message>
        <source>The figures to remember</source>
        <translation>Les chiffres à retenir</translation>
    </message>
    <message>
        <source>The file has no sheet “{name}”: it has {names}.</source>
        <translation>Le fichier n’a pas de feuille « {name} » : il contient {names}.</translation>
    </message>
    <message>
        <source>The file is damaged: {reason}.</source>
        <translation>Le fichier est endommagé : {reason}.</translation>
    </message>
    <message>
        <source>The file is missing: the sheet and the posters would have a blank in its place.</source>
        <translation>Le fichier manque : la fiche et les affiches auraient un blanc à sa place.</translation>
    </message>
    <message>
        <source>The file keeps a log beside it: in a read-only folder or on a network drive it cannot be opened.</source>
        <translation>Le fichier garde un journal à côté de lui : il ne s’ouvre ni dans un dossier en lecture seule ni sur un lecteur réseau.</translation>
    </message>
    <message>
        <source>The file must lie in the folder of the twinning.</source>
        <translation>Le fichier doit se trouver dans le dossier du jumelage.</translation>
    </message>
    <message>
        <source>The file name “{name}” begins or ends with a space, or ends with a dot.</source>
        <translation>Le nom de fichier « {name} » commence ou finit par un espace, ou finit par un point.</translation>
    </message>
    <message>
        <source>The file name “{name}” cannot be used on Windows.</source>
        <translation>Le nom de fichier « {name} » ne peut pas être utilisé sous Windows.</translation>
    </message>
    <message>
        <source>The file name “{name}” holds a backslash.</source>
        <translation>Le nom de fichier « {name} » contient une barre oblique inverse.</translation>
    </message>
    <message>
        <source>The file name “{name}” holds characters that cannot be seen.</source>
        <translation>Le nom de fichier « {name} » contient des caractères invisibles.</translation>
    </message>
    <message>
        <source>The file name “{name}” is empty or too long.</source>
        <translation>Le nom de fichier « {name} » est vide ou trop long.</translation>
    </message>
    <message>
        <source>The file of a profile that was saved before, instead of those above; CRITERIA may still change it.</source>
        <translation>Fichier d’un profil déjà enregistré, à la place de ceux qui sont proposés ci-dessus ; CRITERIA peut encore le modifier.</translation>
    </message>
    <message>
        <source>The file {file} and the project have the same name, which QField confuses.</source>
        <translation>Le fichier {file} et le projet portent le même nom, ce que QField confond.</translation>
    </message>
    <message>
        <source>The file {file} lies outside the folder of the project, and does not go with it.</source>
        <translation>Le fichier {file} est hors du dossier du projet et ne le suit pas.</translation>
    </message>
    <message>
        <source>The file {name} holds no profile of likeness: save one from jumelage:twincommunes, or choose another.</source>
        <translation>Le fichier {name} ne contient pas de profil de ressemblance : enregistrez-en un depuis jumelage:twincommunes, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file {name} is no table: {reason}.</source>
        <translation>Le fichier {name} n’est pas un tableau : {reason}.</translation>
    </message>
    <message>
        <source>The file {name} is no text.</source>
        <translation>Le fichier {name} n’est pas un fichier texte.</translation>
    </message>
    <message>
        <source>The file {path} is missing or cannot be read.</source>
        <translation>Le fichier {path} est absent ou illisible.</translation>
    </message>
    <message>
        <source>The file “{name}” is locked by a password.</source>
        <translation>Le fichier « {name} » est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>The file “{name}” is packed in an unusual way: it is not opened.</source>
        <translation>Le fichier « {name} » est compressé d’une façon inhabituelle : il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>The file “{name}” would be written outside the folder: its path climbs.</source>
        <translation>Le fichier « {name} » serait écrit hors du dossier : son chemin remonte.</translation>
    </message>
    <message>
        <source>The file “{name}” would be written outside the folder: its path is absolute.</source>
        <translation>Le fichier « {name} » serait écrit hors du dossier : son chemin est absolu.</translation>
    </message>
    <message>
        <source>The film could not be made: {reason}</source>
        <translation>Le film n’a pas pu être fait : {reason}</translation>
    </message>
    <message>
        <source>The film does without the trajectory: {reason}</source>
        <translation>Le film se passe de la trajectoire : {reason}</translation>
    </message>
    <message>
        <source>The first {count} places; all are in the layer.</source>
        <translation>Les {count} premiers lieux ; tous sont dans la couche.</translation>
    </message>
    <message>
        <source>The folder is on a network: two persons who write at once can damage the file there.</source>
        <translation>Le dossier est sur un réseau : deux personnes qui écrivent en même temps peuvent y endommager le fichier.</translation>
    </message>
    <message>
        <source>The folder {name} is missing; QField puts files there.</source>
        <translation>Le dossier {name} manque ; QField y met des fichiers.</translation>
    </message>
    <message>
        <source>The folder {path} does not exist: choose one that does.</source>
        <translation>Le dossier {path} n’existe pas : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The folder {path} is not empty: name another.</source>
        <translation>Le dossier {path} n’est pas vide : indiquez-en un autre.</translation>
    </message>
    <message>
        <source>The form runs Python code, which other computers refuse or do not have.</source>
        <translation>Le formulaire lance du code Python, que d’autres ordinateurs refusent ou n’ont pas.</translation>
    </message>
    <message>
        <source>The founding text gives a total of {total:,} €, but its lines add up to about {summed:,} €: {difference:,} € are not explained there.</source>
        <translation>Le texte fondateur donne un total de {total:,} €, mais ses lignes font environ {summed:,} € : {difference:,} € n’y sont pas expliqués.</translation>
    </message>
    <message>
        <source>The front matter of the sheet “{name}” is not complete.</source>
        <translation>L’en-tête de la fiche « {name} » n’est pas complet.</translation>
    </message>
    <message>
        <source>The futures are patterns of climate models scaled to a level of warming: they say what the models agree on, and the range in brackets how far they differ. The year at which this level is reached depends on what the world emits.</source>
        <translation>Les climats futurs viennent des changements par degré de réchauffement que donnent les modèles de climat, appliqués à un niveau de réchauffement : ils disent ce sur quoi les modèles s’accordent, et la fourchette entre parenthèses combien ils diffèrent. L’année où ce niveau est atteint dépend de ce que le monde émet.</translation>
    </message>
    <message>
        <source>The greatest distance to a station cannot be negative.</source>
        <translation>La distance maximale à une gare ne peut pas être négative.</translation>
    </message>
    <message>
        <source>The hours on the train are for the last questions and for people to get to know each other.</source>
        <translation>Les heures de train servent aux dernières questions et à faire connaissance.</translation>
    </message>
    <message>
        <source>The journey suited me: times, comfort, cost.</source>
        <translation>Le voyage m’a convenu : horaires, confort, coût.</translation>
    </message>
    <message>
        <source>The key “{text}” is duplicated: {count} features bear it; add a field, as in country=FR, code=31107.</source>
        <translation>La clé « {text} » est en double : {count} entités la portent ; ajoutez un champ, par exemple country=FR, code=31107.</translation>
    </message>
    <message>
        <source>The kit has no sheet “{name}”.</source>
        <translation>La valise n’a pas de fiche « {name} ».</translation>
    </message>
    <message>
        <source>The kit is written in French and Spanish, not in “{language}”.</source>
        <translation>La valise est écrite en français et en espagnol, pas en « {language} ».</translation>
    </message>
    <message>
        <source>The layer has no field “{field}”; its fields are: {fields}.</source>
        <translation>La couche n’a pas de champ « {field} » ; ses champs sont : {fields}.</translation>
    </message>
    <message>
        <source>The layer has no simple key of its own, without which devices cannot synchronise it.</source>
        <translation>La couche n’a pas de clé simple, sans laquelle les appareils ne peuvent pas la synchroniser.</translation>
    </message>
    <message>
        <source>The layer is kept in memory only: it is lost when QGIS is closed.</source>
        <translation>La couche n’est qu’en mémoire : elle est perdue à la fermeture de QGIS.</translation>
    </message>
    <message>
        <source>The layer is not found: its file has been moved, renamed or deleted.</source>
        <translation>La couche est introuvable : son fichier a été déplacé, renommé ou supprimé.</translation>
    </message>
    <message>
        <source>The layer of communes cannot be read.</source>
        <translation>La couche des communes ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The layer of communes has no coordinate reference system: assign one.</source>
        <translation>La couche des communes n’a pas de système de coordonnées : attribuez-lui-en un.</translation>
    </message>
    <message>
        <source>The layer of places cannot be read.</source>
        <translation>La couche des lieux ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The layer of places has no coordinate reference system: set it first.</source>
        <translation>La couche des lieux n’a pas de système de coordonnées : attribuez-lui-en d’abord un.</translation>
    </message>
    <message>
        <source>The layer of places is empty.</source>
        <translation>La couche des lieux est vide.</translation>
    </message>
    <message>
        <source>The layer of places must hold polygons or points.</source>
        <translation>La couche des lieux doit contenir des polygones ou des points.</translation>
    </message>
    <message>
        <source>The layer of the target cannot be read.</source>
        <translation>La couche de la cible ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The layer of the target has no field “{field}”, which is compared; its fields are: {fields}.</source>
        <translation>La couche de la cible n’a pas le champ « {field} », qui est comparé ; ses champs sont : {fields}.</translation>
    </message>
    <message>
        <source>The layer of the target holds {count} features: select one, or tell which by TARGET.</source>
        <translation>La couche de la cible contient {count} entités : sélectionnez-en une, ou indiquez laquelle dans TARGET.</translation>
    </message>
    <message>
        <source>The layer to compare cannot be read.</source>
        <translation>La couche à comparer ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The layer to compare is empty.</source>
        <translation>La couche à comparer est vide.</translation>
    </message>
    <message>
        <source>The layer “{layer}” cannot be seen on this map.</source>
        <translation>La couche « {layer} » ne se voit pas sur cette carte.</translation>
    </message>
    <message>
        <source>The layer “{layer}” of this map cannot be read.</source>
        <translation>La couche « {layer} » de cette carte ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The layer “{table}” of the twinning is no longer in the project: open it again.</source>
        <translation>La couche « {table} » du jumelage n’est plus dans le projet : rouvrez-le.</translation>
    </message>
    <message>
        <source>The least confidence must be between 0 and 1.</source>
        <translation>La confiance minimale doit être comprise entre 0 et 1.</translation>
    </message>
    <message>
        <source>The least length of a step (SPACING) cannot be negative.</source>
        <translation>La longueur minimale d’une étape (SPACING) ne peut pas être négative.</translation>
    </message>
    <message>
        <source>The least {quantity} is greater than the greatest.</source>
        <translation>Pour le critère « {quantity} », le minimum dépasse le maximum.</translation>
    </message>
    <message>
        <source>The levels {low:.2f} and {high:.2f} K are too close: leave at least 0.05 K between them.</source>
        <translation>Les niveaux {low:.2f} et {high:.2f} °C sont trop proches : laissez au moins 0,05 °C entre eux.</translation>
    </message>
    <message>
        <source>The lines add up to the total of {total:,} €.</source>
        <translation>Les lignes font bien le total de {total:,} €.</translation>
    </message>
    <message>
        <source>The list of values comes from a layer that is not in the project: the field offers nothing.</source>
        <translation>La liste de valeurs vient d’une couche absente du projet : le champ ne propose rien.</translation>
    </message>
    <message>
        <source>The list of values remembers a path of this computer.</source>
        <translation>La liste de valeurs retient un chemin de cet ordinateur.</translation>
    </message>
    <message>
        <source>The map theme “{theme}” of this map is missing: it would show other layers.</source>
        <translation>Le thème « {theme} » de cette carte manque : elle montrerait d’autres couches.</translation>
    </message>
    <message>
        <source>The measures of the commune are set against the validated practices of the twin, theme by domain. It is an aid to discussion, not a mark: a commune may do well with one measure, and badly with ten.</source>
        <translation>Les mesures de la commune sont placées face aux pratiques validées de la jumelle, thème par domaine. C’est une aide à la discussion, pas une note : une commune peut bien faire avec une mesure, et mal avec dix.</translation>
    </message>
    <message>
        <source>The model {model} is not in the chosen ensemble.</source>
        <translation>Le modèle {model} ne fait pas partie de l’ensemble choisi.</translation>
    </message>
    <message>
        <source>The name of the file {file} has accents or signs that QField refuses.</source>
        <translation>Le nom du fichier {file} a des accents ou des signes que QField refuse.</translation>
    </message>
    <message>
        <source>The name of the project has accents or other signs that some devices stumble over.</source>
        <translation>Le nom du projet a des accents ou d’autres signes qui gênent certains appareils.</translation>
    </message>
    <message>
        <source>The name of the twinning has {count} characters: {most} at most.</source>
        <translation>Le nom du jumelage compte {count} caractères : {most} au plus.</translation>
    </message>
    <message>
        <source>The names of the communes are being read …</source>
        <translation>Les noms des communes sont en cours de lecture…</translation>
    </message>
    <message>
        <source>The nearest</source>
        <translation>Les plus proches</translation>
    </message>
    <message>
        <source>The nearest is {name}: {value:.0f} % alike (confidence {confidence:.0f} %).</source>
        <translation>La plus proche est {name} : {value:.0f} % de ressemblance (confiance {confidence:.0f} %).</translation>
    </message>
    <message>
        <source>The number after the scale “{scale}” must be greater than {least:.0f}.</source>
        <translation>Le nombre qui suit l’échelle « {scale} » doit être supérieur à {least:.0f}.</translation>
    </message>
    <message>
        <source>The number of communes listed cannot be negative.</source>
        <translation>Le nombre de communes listées ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>The number of features listed cannot be negative.</source>
        <translation>Le nombre d’entités listées ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>The number of twins listed cannot be negative.</source>
        <translation>Le nombre de jumelles listées ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>The number of twins of each commune must be at least 1.</source>
        <translation>Le nombre de jumelles par commune doit être d’au moins 1.</translation>
    </message>
    <message>
        <source>The one feature with which all are compared: FR:31107 (fields country and code), code=31107, country=FR, code=31107, a name that only one bears, or any expression.</source>
        <translation>L’entité à laquelle toutes sont comparées : FR:31107 (champs country et code), code=31107, country=FR, code=31107, un nom qu’une seule porte, ou toute expression.</translation>
    </message>
    <message>
        <source>The order, and how firm it is</source>
        <translation>L’ordre, et sa solidité</translation>
    </message>
    <message>
        <source>The others nearly give these (variance inflation factor above {limit:.0f}): {names}.</source>
        <translation>Presque données par les autres (facteur d’inflation de la variance supérieur à {limit:.0f}) : {names}.</translation>
    </message>
    <message>
        <source>The pair</source>
        <translation>La paire</translation>
    </message>
    <message>
        <source>The partners to judge</source>
        <translation>Les partenaires à évaluer</translation>
    </message>
    <message>
        <source>The past of your futures (BASELINE) lies {sigma:.1f} sigma from your reference here: they cannot be compared as they are. Correct the futures, or choose to go on regardless.</source>
        <translation>Le passé de vos futurs (BASELINE) est ici à {sigma:.1f} sigma de votre référence : ils ne peuvent pas être comparés tels quels. Corrigez les futurs, ou choisissez de continuer malgré tout.</translation>
    </message>
    <message>
        <source>The past of your futures lies {sigma:.2f} sigma from your reference here, and above 2 they cannot be compared as they are: you chose to go on, and the result is in doubt.</source>
        <translation>Le passé de vos futurs est ici à {sigma:.2f} sigma de votre référence, et au-delà de 2 ils ne peuvent pas être comparés tels quels : vous avez choisi de continuer, le résultat est sujet à caution.</translation>
    </message>
    <message>
        <source>The past of your futures lies {sigma:.2f} sigma from your reference here: above 2 they could not be compared.</source>
        <translation>Le passé de vos futurs est ici à {sigma:.2f} sigma de votre référence : au-delà de 2, ils ne pourraient pas être comparés.</translation>
    </message>
    <message>
        <source>The path “{name}” has an empty part.</source>
        <translation>Le chemin « {name} » a une partie vide.</translation>
    </message>
    <message>
        <source>The paths of photos are stored in full: on another computer the photos are missing.</source>
        <translation>Les chemins des photos sont enregistrés en entier : sur un autre ordinateur, les photos manquent.</translation>
    </message>
    <message>
        <source>The people who will decide see it with their own eyes, by train; what they bring back is given to all.</source>
        <translation>Ceux qui décideront voient de leurs yeux, en train ; ce qu’ils rapportent est donné à tous.</translation>
    </message>
    <message>
        <source>The photo could not be copied to {folder}: check that the folder is not read-only and the disk not full.</source>
        <translation>La photo n’a pas pu être copiée dans {folder} : vérifiez que le dossier n’est pas en lecture seule et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>The photo {file} has no author or no licence.</source>
        <translation>La photo {file} n’a pas d’auteur ou pas de licence.</translation>
    </message>
    <message>
        <source>The photo {file} is coarse at this size: {ppi:.0f} dots per inch.</source>
        <translation>La photo {file} manque de finesse à cette taille : {ppi:.0f} points par pouce.</translation>
    </message>
    <message>
        <source>The photo {file} is the original, which tells where and when it was taken.</source>
        <translation>La photo {file} est l’original, qui dit où et quand elle a été prise.</translation>
    </message>
    <message>
        <source>The photo {file} may not be published: nobody has agreed to it yet.</source>
        <translation>La photo {file} ne peut pas être publiée : personne n’a encore donné son accord.</translation>
    </message>
    <message>
        <source>The photo {name} cannot be read.</source>
        <translation>La photo {name} ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The photo {name} is damaged: it cannot be shown.</source>
        <translation>La photo {name} est endommagée : elle ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>The photo {name} is missing.</source>
        <translation>La photo {name} manque.</translation>
    </message>
    <message>
        <source>The photos belong to it now.</source>
        <translation>Les photos lui sont rattachées.</translation>
    </message>
    <message>
        <source>The picture {file} is missing.</source>
        <translation>L’image {file} manque.</translation>
    </message>
    <message>
        <source>The picture {name} is missing or cannot be read.</source>
        <translation>L’image {name} manque ou ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The places</source>
        <translation>Les lieux</translation>
    </message>
    <message>
        <source>The plan has no task with a date yet.</source>
        <translation>Le plan n’a encore aucune tâche datée.</translation>
    </message>
    <message>
        <source>The plan has no task yet.</source>
        <translation>Le plan n’a pas encore de tâche.</translation>
    </message>
    <message>
        <source>The poster could not be written to {path}.</source>
        <translation>L’affiche n’a pas pu être écrite dans {path}.</translation>
    </message>
    <message>
        <source>The posters are in the open project: save it to keep them.</source>
        <translation>Les affiches sont dans le projet ouvert : enregistrez-le pour les garder.</translation>
    </message>
    <message>
        <source>The posters are made in the project: it is saved first, and opened again afterwards.</source>
        <translation>Les affiches sont faites dans le projet : il est d’abord enregistré, puis rouvert.</translation>
    </message>
    <message>
        <source>The practices and what the votes say of them</source>
        <translation>Les pratiques et ce qu’en disent les votes</translation>
    </message>
    <message>
        <source>The practices seen</source>
        <translation>Les pratiques vues</translation>
    </message>
    <message>
        <source>The profile {name} cannot be read: {reason}.</source>
        <translation>Le profil {name} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>The program ffmpeg</source>
        <translation>Le programme ffmpeg</translation>
    </message>
    <message>
        <source>The project could not be saved.</source>
        <translation>Le projet n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>The project could not be written to {path}.</source>
        <translation>Le projet n’a pas pu être écrit dans {path}.</translation>
    </message>
    <message>
        <source>The project has no raster layer: add one first, for example hot days of your own climate service.</source>
        <translation>Le projet n’a pas de couche raster : ajoutez-en une d’abord, par exemple les jours chauds de votre service climatique.</translation>
    </message>
    <message>
        <source>The project holds a macro: QGIS asks those who open it whether to trust it.</source>
        <translation>Le projet contient une macro : QGIS demande à qui l’ouvre s’il faut lui faire confiance.</translation>
    </message>
    <message>
        <source>The project keeps absolute paths: on another computer its layers are not found.</source>
        <translation>Le projet garde des chemins absolus : sur un autre ordinateur, ses couches sont introuvables.</translation>
    </message>
    <message>
        <source>The project lasts {months:.1f} months; the founding text foresees six to eight.</source>
        <translation>Le projet dure {months:.1f} mois ; le texte fondateur en prévoit six à huit.</translation>
    </message>
    <message>
        <source>The project leads and the study leads of both communes. Documents, posters and the toolkit name nobody: people are counted. Nothing is sold, and nothing leaves the European Union.</source>
        <translation>Les responsables de projet et d’études des deux communes. Documents, affiches et valise ne nomment personne : on compte les personnes. Rien n’est vendu, et rien ne quitte l’Union européenne.</translation>
    </message>
    <message>
        <source>The project names a home folder, which QField and Mergin refuse.</source>
        <translation>Le projet nomme un dossier racine, ce que QField et Mergin refusent.</translation>
    </message>
    <message>
        <source>The project names {author} as its author, which is often the login name.</source>
        <translation>Le projet nomme {author} comme auteur, souvent le nom de session.</translation>
    </message>
    <message>
        <source>The project of a twinning (project.qgz), or any other project of QGIS.</source>
        <translation>Le projet d’un jumelage (project.qgz), ou tout autre projet QGIS.</translation>
    </message>
    <message>
        <source>The project that is open has changes that are not saved. Save it before the twinning is opened?</source>
        <translation>Le projet ouvert a des modifications non enregistrées. L’enregistrer avant d’ouvrir le jumelage ?</translation>
    </message>
    <message>
        <source>The project travels by train or coach. No timetable is promised here: look up which trains and coaches run before you choose a date.</source>
        <translation>Dans ce projet, on voyage en train ou en autocar. Aucun horaire n’est garanti ici : vérifiez quels trains et quels autocars circulent avant de choisir une date.</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>The rain of {name} runs from {low:,.1f} to {high:,.1f} mm, which cannot be: choose its unit, or tell the file which value means no data.</source>
        <translation>Les pluies de {name} vont de {low:,.1f} à {high:,.1f} mm, ce qui est impossible : choisissez leur unité, ou indiquez dans le fichier quelle valeur signifie l’absence de données.</translation>
    </message>
    <message>
        <source>The rank follows the weights set for the criteria: an action further down can be among the first 3 more often when they change.</source>
        <translation>Le rang suit les poids fixés pour les critères : une action moins bien classée peut rester plus souvent parmi les 3 premières quand ils changent.</translation>
    </message>
    <message>
        <source>The raster {name} cannot be read: {reason}</source>
        <translation>Le raster {name} ne peut pas être lu : {reason}</translation>
    </message>
    <message>
        <source>The raster {name} holds no band.</source>
        <translation>Le raster {name} ne contient aucune bande.</translation>
    </message>
    <message>
        <source>The raster {name} holds no field on a grid.</source>
        <translation>Le raster {name} ne contient aucun champ sur une grille.</translation>
    </message>
    <message>
        <source>The raster {name} is damaged: {reason}</source>
        <translation>Le raster {name} est endommagé : {reason}</translation>
    </message>
    <message>
        <source>The raster {name} is rotated or upside down.</source>
        <translation>Le raster {name} est tourné ou à l’envers.</translation>
    </message>
    <message>
        <source>The relation is broken: one of its layers or fields is missing.</source>
        <translation>La relation est rompue : une de ses couches ou un de ses champs manque.</translation>
    </message>
    <message>
        <source>The relation uses the row number as its key: it changes when devices synchronise.</source>
        <translation>La relation utilise le numéro de ligne comme clé : il change quand les appareils se synchronisent.</translation>
    </message>
    <message>
        <source>The results cannot be written: {reason}.</source>
        <translation>Impossible d’écrire les résultats : {reason}.</translation>
    </message>
    <message>
        <source>The return must not come before the departure.</source>
        <translation>Le retour ne peut pas précéder le départ.</translation>
    </message>
    <message>
        <source>The route has not been drawn yet.</source>
        <translation>Le parcours n’est pas encore tracé.</translation>
    </message>
    <message>
        <source>The route was given up: nothing was saved.</source>
        <translation>Le parcours est abandonné : rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The run failed without a reason.</source>
        <translation>Le calcul a échoué sans dire pourquoi.</translation>
    </message>
    <message>
        <source>The same evening: complete each practice with who does it, what it costs, and what it does not do.</source>
        <translation>Le soir même : complétez chaque pratique avec qui la fait, ce qu’elle coûte, et ce qu’elle ne fait pas.</translation>
    </message>
    <message>
        <source>The same everywhere, so of no use: {names}.</source>
        <translation>Même valeur partout, donc sans utilité : {names}.</translation>
    </message>
    <message>
        <source>The same everywhere, so that nothing is told apart by it: {names}.</source>
        <translation>Même valeur partout, ces critères ne distinguent donc rien : {names}.</translation>
    </message>
    <message>
        <source>The same source over the period of the reference: shows whether today and future start from the same climate. Above 2 sigma the run stops.</source>
        <translation>La même source sur la période de la référence : montre si aujourd’hui et futur partent du même climat. Au-delà de 2 sigma, le calcul s’arrête.</translation>
    </message>
    <message>
        <source>The same variables in the future. One file per model; or, where a model has several files, one folder per model. The file or the folder gives its name to the model.</source>
        <translation>Les mêmes variables dans le futur. Un fichier par modèle ; ou, quand un modèle a plusieurs fichiers, un dossier par modèle. Le fichier ou le dossier donne son nom au modèle.</translation>
    </message>
    <message>
        <source>The same variables year by year, in bands named YEAR:variable or a NetCDF with dates: the yardstick of the usual ups and downs. When empty, that of the plugin's data, for the eight seasons only.</source>
        <translation>Les mêmes variables année par année, dans des bandes nommées ANNÉE:variable ou un NetCDF daté : l’étalon des hauts et des bas habituels. Si le champ est vide, celui des données de l’extension, pour les huit saisons seulement.</translation>
    </message>
    <message>
        <source>The scale “{scale}” takes no number after it.</source>
        <translation>L’échelle « {scale} » n’est suivie d’aucun nombre.</translation>
    </message>
    <message>
        <source>The score {score} is not between 0 and 4.</source>
        <translation>La note {score} n’est pas entre 0 et 4.</translation>
    </message>
    <message>
        <source>The selected feature has no place.</source>
        <translation>L’entité sélectionnée n’a pas de géométrie.</translation>
    </message>
    <message>
        <source>The sensory walk made me feel what shade, water or wind do to a place.</source>
        <translation>La balade sensible m’a fait sentir ce que l’ombre, l’eau ou le vent font à un lieu.</translation>
    </message>
    <message>
        <source>The settings of the run that judged the twin are not kept here.</source>
        <translation>Les réglages du calcul qui a jugé la jumelle ne sont pas gardés ici.</translation>
    </message>
    <message>
        <source>The shares of “{name}” cannot be negative.</source>
        <translation>Les parts de « {name} » ne peuvent pas être négatives.</translation>
    </message>
    <message>
        <source>The sheet of both communes is being made …</source>
        <translation>La fiche des deux communes est en préparation…</translation>
    </message>
    <message>
        <source>The sheet “{name}” of the kit has a fault: {fault}</source>
        <translation>La fiche « {name} » de la valise a un défaut : {fault}</translation>
    </message>
    <message>
        <source>The sheet “{name}” of the kit is no mail.</source>
        <translation>La fiche « {name} » de la valise n’est pas un courriel.</translation>
    </message>
    <message>
        <source>The stack has {kind} by season: its twelve months are needed.</source>
        <translation>Dans la pile, la variable « {kind} » est donnée par saison : il faut ses douze mois.</translation>
    </message>
    <message>
        <source>The stack lacks a season of {kind}: {season}.</source>
        <translation>Il manque à la pile une saison de {kind} : {season}.</translation>
    </message>
    <message>
        <source>The stack lacks months of {kind}: {months}.</source>
        <translation>Il manque à la pile des mois de {kind} : {months}.</translation>
    </message>
    <message>
        <source>The strict filters need temperatures or rain among the variables compared.</source>
        <translation>Les filtres stricts demandent la température ou la pluie parmi les variables comparées.</translation>
    </message>
    <message>
        <source>The summary has {count} characters: {most} at most, the rest belongs in the full sheet.</source>
        <translation>Le résumé a {count} caractères : {most} au plus, le reste va dans la fiche entière.</translation>
    </message>
    <message>
        <source>The table has no column “{name}”: it has {columns}.</source>
        <translation>Le tableau n’a pas de colonne « {name} » : il contient {columns}.</translation>
    </message>
    <message>
        <source>The table has no header: its first line must name the columns.</source>
        <translation>Le tableau n’a pas d’en-tête : sa première ligne doit nommer les colonnes.</translation>
    </message>
    <message>
        <source>The table is empty: it needs a header and at least one row.</source>
        <translation>Le tableau est vide : il faut un en-tête et au moins une ligne.</translation>
    </message>
    <message>
        <source>The table of indicators cannot be read: choose a layer, or a CSV, ODS or Excel file.</source>
        <translation>Le tableau d’indicateurs ne peut pas être lu : choisissez une couche, ou un fichier CSV, ODS ou Excel.</translation>
    </message>
    <message>
        <source>The table of indicators holds {key} twice: keep one row a commune.</source>
        <translation>La table des indicateurs contient deux fois {key} : gardez une ligne par commune.</translation>
    </message>
    <message>
        <source>The table of twinnings needs a code or a name for each of the two places of a row; its fields are: {fields}.</source>
        <translation>La table des jumelages doit donner un code ou un nom pour chacun des deux lieux d’une ligne ; ses champs sont : {fields}.</translation>
    </message>
    <message>
        <source>The table of twinnings “{value}” cannot be read.</source>
        <translation>La table des jumelages « {value} » ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The table of your indicators cannot be read.</source>
        <translation>La table de vos indicateurs ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The table of your indicators needs the fields country and code, one row a commune: jumelage:importindicators makes it from any table.</source>
        <translation>La table de vos indicateurs doit avoir les champs country et code, une ligne par commune : jumelage:importindicators la produit à partir de n’importe quelle table.</translation>
    </message>
    <message>
        <source>The target must be one feature, but “{text}” is true of {count}.</source>
        <translation>La cible doit être une seule entité, mais « {text} » en désigne {count}.</translation>
    </message>
    <message>
        <source>The target “{text}” is neither a key, as in code=31107, nor an expression: {reason}.</source>
        <translation>La cible « {text} » n’est ni une clé, comme code=31107, ni une expression : {reason}.</translation>
    </message>
    <message>
        <source>The target “{text}” is not in the layer.</source>
        <translation>La cible « {text} » n’est pas dans la couche.</translation>
    </message>
    <message>
        <source>The task “{task}” depends on “{other}”, which is no task.</source>
        <translation>La tâche « {task} » dépend de « {other} », qui n’est pas une tâche.</translation>
    </message>
    <message>
        <source>The task “{task}” has an unknown code: {code}.</source>
        <translation>La tâche « {task} » a un code inconnu : {code}.</translation>
    </message>
    <message>
        <source>The task “{task}” has no date to count from.</source>
        <translation>La tâche « {task} » n’a pas de date de référence.</translation>
    </message>
    <message>
        <source>The task “{task}” lacks a text, or has one of more than {most} characters.</source>
        <translation>Il manque un texte à la tâche « {task} », ou l’un d’eux dépasse {most} caractères.</translation>
    </message>
    <message>
        <source>The tasks are counted from it; that of the twinning when empty. Nothing is written into the twinning.</source>
        <translation>Les tâches sont comptées à partir de ce jour ; celui du jumelage si ce champ est vide. Rien n’est écrit dans le jumelage.</translation>
    </message>
    <message>
        <source>The tasks follow the dates again.</source>
        <translation>Les tâches suivent de nouveau les dates.</translation>
    </message>
    <message>
        <source>The tasks in {name} cannot be read: {reason}</source>
        <translation>Les tâches de {name} ne peuvent pas être lues : {reason}</translation>
    </message>
    <message>
        <source>The temperature change with height must be between -12 and 3 K per km.</source>
        <translation>La variation de la température avec l’altitude doit être comprise entre −12 et 3 °C par km.</translation>
    </message>
    <message>
        <source>The temperatures of {name} run from {low:,.1f} to {high:,.1f} °C, which cannot be: choose their unit, or tell the file which value means no data.</source>
        <translation>Les températures de {name} vont de {low:,.1f} à {high:,.1f} °C, ce qui est impossible : choisissez leur unité, ou indiquez dans le fichier quelle valeur signifie l’absence de données.</translation>
    </message>
    <message>
        <source>The template {path} cannot be read: save it again from QGIS.</source>
        <translation>Le modèle {path} ne peut pas être lu : enregistrez-le de nouveau depuis QGIS.</translation>
    </message>
    <message>
        <source>The text “{text}” is cut.</source>
        <translation>Le texte « {text} » est coupé.</translation>
    </message>
    <message>
        <source>The texts of the poster are too long for its page.</source>
        <translation>Les textes de l’affiche sont trop longs pour sa page.</translation>
    </message>
    <message>
        <source>The threshold of the strict filters {name} must be greater than 0.</source>
        <translation>Le seuil {name} des filtres stricts doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>The title has {count} characters: {most} at most, the rest belongs in the summary.</source>
        <translation>Le titre a {count} caractères : {most} au plus, le reste va dans le résumé.</translation>
    </message>
    <message>
        <source>The toolkit holds more than {most} files: it is not opened.</source>
        <translation>La valise contient plus de {most} fichiers : elle n’est pas ouverte.</translation>
    </message>
    <message>
        <source>The travel note says how far the stations are and what the journey emits by train, coach and car.</source>
        <translation>La fiche de voyage dit à quelle distance sont les gares et ce que le trajet émet en train, en autocar et en voiture.</translation>
    </message>
    <message>
        <source>The twin, against the range</source>
        <translation>La jumelle, face à la fourchette</translation>
    </message>
    <message>
        <source>The twinning has no tasks yet: these are those of the kit, and nothing was written into it.</source>
        <translation>Le jumelage n’a pas encore de tâches : voici celles de la valise, et rien n’y a été écrit.</translation>
    </message>
    <message>
        <source>The twinning lies in {folder}: open {project} in it.</source>
        <translation>Le jumelage se trouve dans {folder} : ouvrez-y {project}.</translation>
    </message>
    <message>
        <source>The twinning was made by an older version of the plugin.</source>
        <translation>Le jumelage vient d’une version plus ancienne de l’extension.</translation>
    </message>
    <message>
        <source>The unit “{unit}” of {name} is not known: choose it.</source>
        <translation>L’unité « {unit} » de {name} est inconnue : choisissez-la.</translation>
    </message>
    <message>
        <source>The value under each pin is kept with the climate of the practice, with the name of the layer and of its band. The choice is saved with the project.</source>
        <translation>La valeur sous chaque épingle est conservée avec le climat de la pratique, avec le nom de la couche et de sa bande. Le choix est enregistré avec le projet.</translation>
    </message>
    <message>
        <source>The variables are made of your own rasters, taken as they are after the conversions told here: their error is not known to this tool.</source>
        <translation>Les variables sont tirées de vos propres rasters, pris tels quels après les conversions indiquées ici : cet outil ne connaît pas leur erreur.</translation>
    </message>
    <message>
        <source>The visits showed me things that can be of use at home.</source>
        <translation>Les visites m’ont montré des choses utiles chez nous.</translation>
    </message>
    <message>
        <source>The voters stand far apart on:</source>
        <translation>Les avis divergent fortement sur :</translation>
    </message>
    <message>
        <source>The warming level must be between 0.7 and 4 K; {level:g} was given.</source>
        <translation>Le niveau de réchauffement doit être compris entre 0,7 et 4 °C ; vous avez indiqué {level:g}.</translation>
    </message>
    <message>
        <source>The weight of the criterion “{criterion}” is {weight}: give 0 or more.</source>
        <translation>Le poids du critère « {criterion} » est {weight} : donnez 0 ou plus.</translation>
    </message>
    <message>
        <source>The weight of {name} must be greater than 0: leave the variable out instead.</source>
        <translation>Le poids de {name} doit être supérieur à 0 : pour ne pas en tenir compte, retirez plutôt la variable.</translation>
    </message>
    <message>
        <source>The weight of “{name}” must be 0 or more.</source>
        <translation>Le poids de « {name} » doit être égal ou supérieur à 0.</translation>
    </message>
    <message>
        <source>The whole commune</source>
        <translation>Toute la commune</translation>
    </message>
    <message>
        <source>The workshops led to actions that suit our commune.</source>
        <translation>Les ateliers ont mené à des actions qui conviennent à notre commune.</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>L’année</translation>
    </message>
    <message>
        <source>The yearly series (SERIES) hold too few years for the full covariance of {count} variables: choose the automatic or the diagonal covariance.</source>
        <translation>Les séries annuelles (SERIES) ont trop peu d’années pour la covariance complète (full) de {count} variables : choisissez la covariance automatique (auto) ou diagonale (diagonal).</translation>
    </message>
    <message>
        <source>The yearly series (SERIES) tell no years: name their bands YEAR:variable, or give a NetCDF with dates.</source>
        <translation>Les séries annuelles (SERIES) ne disent pas leurs années : nommez leurs bandes ANNÉE:variable, ou donnez un NetCDF daté.</translation>
    </message>
    <message>
        <source>The yearly series are too short to measure the variability of the climate.</source>
        <translation>Les séries annuelles sont trop courtes pour mesurer la variabilité du climat.</translation>
    </message>
    <message>
        <source>The yearly series hold fewer than {count} whole years at this place.</source>
        <translation>Les séries annuelles ont moins de {count} années complètes en ce lieu.</translation>
    </message>
    <message>
        <source>The yearly series of this place hold no whole year.</source>
        <translation>Les séries annuelles de ce lieu n’ont aucune année complète.</translation>
    </message>
    <message>
        <source>The zip of a toolkit as it came; of an unpacked one its folder, or manifest.json in it.</source>
        <translation>Le zip d’une valise tel qu’il est arrivé ; d’une valise décompressée, son dossier, ou manifest.json dedans.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Themes workshop</source>
        <translation>Atelier des thématiques</translation>
    </message>
    <message>
        <source>Themes workshop, to write on</source>
        <translation>Atelier des thématiques, à remplir</translation>
    </message>
    <message>
        <source>There are none yet: they need an author, a licence, and consent.</source>
        <translation>Il n’y en a pas encore : il leur faut un auteur, une licence et un accord.</translation>
    </message>
    <message>
        <source>There is no climate data for the twin of the poster.</source>
        <translation>Il n’y a pas de données climatiques pour la jumelle de l’affiche.</translation>
    </message>
    <message>
        <source>There is no climate data for the twin: how near its climate is remains unknown.</source>
        <translation>Il n’y a pas de données climatiques pour la jumelle : la proximité de son climat reste inconnue.</translation>
    </message>
    <message>
        <source>There is no climate data where the pin stands.</source>
        <translation>Il n’y a pas de données climatiques à cet endroit.</translation>
    </message>
    <message>
        <source>There is no film: the free program ffmpeg was not found. Install it, or name it in the dialog, and run this again; the pictures and the subtitles are complete.</source>
        <translation>Il n’y a pas de film : le programme libre ffmpeg n’a pas été trouvé. Installez-le, ou indiquez-le dans la boîte de dialogue, et relancez ; les images et les sous-titres sont complets.</translation>
    </message>
    <message>
        <source>There today: {summer:.1f} °C in summer, {rain:.0f} mm of rain a year, about {hot:.0f} days of 30 °C or more and {frost:.0f} of frost.</source>
        <translation>Là-bas aujourd’hui : {summer:.1f} °C en été, {rain:.0f} mm de pluie par an, environ {hot:.0f} jours à 30 °C ou plus et {frost:.0f} jours de gel.</translation>
    </message>
    <message>
        <source>These tasks wait for each other in a circle: {tasks}.</source>
        <translation>Ces tâches s’attendent les unes les autres, en cercle : {tasks}.</translation>
    </message>
    <message>
        <source>They belong &amp;to</source>
        <translation>Elles vont &amp;avec</translation>
    </message>
    <message>
        <source>They have &amp;agreed</source>
        <translation>Elles sont d’&amp;accord</translation>
    </message>
    <message>
        <source>They have agreed</source>
        <translation>Elles sont d’accord</translation>
    </message>
    <message>
        <source>They take no part, save those in which single cells could not be read.</source>
        <translation>Elles ne sont pas prises en compte, sauf celles dont seules certaines cellules n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>This is no toolkit: {name} cannot be read.</source>
        <translation>Ce n’est pas une valise : {name} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This is no toolkit: {name} is missing.</source>
        <translation>Ce n’est pas une valise : {name} manque.</translation>
    </message>
    <message>
        <source>This item does not lie on the page whole.</source>
        <translation>Cet élément dépasse de la page.</translation>
    </message>
    <message>
        <source>This map is blank.</source>
        <translation>Cette carte est vide.</translation>
    </message>
    <message>
        <source>This metric compares year by year, and no yearly series reach this place.</source>
        <translation>Cette métrique compare année par année, et aucune série annuelle ne couvre ce lieu.</translation>
    </message>
    <message>
        <source>This metric compares year by year: give yearly series of your indices (SERIES).</source>
        <translation>Cette métrique compare année par année : donnez les séries annuelles de vos indices (SERIES).</translation>
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
        <source>This project holds no twinning: make one with “New twinning”.</source>
        <translation>Ce projet ne contient pas de jumelage : créez-en un avec « Nouveau jumelage ».</translation>
    </message>
    <message>
        <source>This toolkit was made by a newer version of the plugin: update the plugin to open it.</source>
        <translation>Cette valise a été faite par une version plus récente de l’extension : mettez l’extension à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This twinning holds the invented example: what is marked so was not observed, and nobody is real.</source>
        <translation>Ce jumelage contient l’exemple inventé : ce qui est ainsi marqué n’a pas été observé, et personne n’y est réel.</translation>
    </message>
    <message>
        <source>This twinning is too old: no way leads from its version {version}.</source>
        <translation>Ce jumelage est trop ancien : aucun passage n’existe depuis sa version {version}.</translation>
    </message>
    <message>
        <source>This twinning lies on a network drive: one person writes at a time, or copy it to this computer first.</source>
        <translation>Ce jumelage se trouve sur un lecteur réseau : une seule personne écrit à la fois, ou copiez-le d’abord sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This twinning was made by a newer version of the plugin: update the plugin to open it.</source>
        <translation>Ce jumelage a été créé par une version plus récente de l’extension : mettez-la à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Thornthwaite 1948, from monthly means and the length of the day; above 26.5 °C Willmott 1985</source>
        <translation>Thornthwaite 1948, d’après les moyennes mensuelles et la durée du jour ; au-dessus de 26,5 °C, Willmott 1985</translation>
    </message>
    <message>
        <source>Those whose commune is known take part, as you asked.</source>
        <translation>Celles dont la commune est connue sont prises en compte, comme vous l’avez demandé.</translation>
    </message>
    <message>
        <source>Three climates, season by season</source>
        <translation>Trois climats, saison par saison</translation>
    </message>
    <message>
        <source>Three days on the spot</source>
        <translation>Trois jours sur place</translation>
    </message>
    <message>
        <source>Tick at least one photo.</source>
        <translation>Cochez au moins une photo.</translation>
    </message>
    <message>
        <source>Tick at least one poster.</source>
        <translation>Cochez au moins une affiche.</translation>
    </message>
    <message>
        <source>Tick the photos that show the same practice.</source>
        <translation>Cochez les photos qui montrent la même pratique.</translation>
    </message>
    <message>
        <source>Tick what you agree to. Each box stands for itself; an empty box is a no.</source>
        <translation>Cochez ce que vous acceptez. Chaque case vaut pour elle seule ; une case vide est un non.</translation>
    </message>
    <message>
        <source>Tick who was there, by pseudonym.</source>
        <translation>Cochez qui était là, par pseudonyme.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time to set up</source>
        <translation>Délai de mise en place</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title in the twin's language</source>
        <translation>Titre dans la langue de la jumelle</translation>
    </message>
    <message>
        <source>Titles as they were written on the spot; places as they were pinned.</source>
        <translation>Titres tels qu’écrits sur place ; lieux tels qu’épinglés.</translation>
    </message>
    <message>
        <source>To ask on the spot</source>
        <translation>À demander sur place</translation>
    </message>
    <message>
        <source>To be filled in</source>
        <translation>À remplir</translation>
    </message>
    <message>
        <source>To begin with your own pair</source>
        <translation>Pour commencer avec votre propre jumelage</translation>
    </message>
    <message>
        <source>To bring back</source>
        <translation>À rapporter</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>To learn the tool: practices, a walk, votes and actions that nobody has seen, marked as invented.</source>
        <translation>Pour apprendre l’outil : des pratiques, une balade, des votes et des actions que personne n’a vus, marqués comme inventés.</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>To prepare and run the twinning: delegations, journey, visits, walks and workshops, their reports, and nothing else.</source>
        <translation>Préparer et mener le jumelage : délégations, voyage, visites, balades et ateliers, leurs comptes rendus, et rien d’autre.</translation>
    </message>
    <message>
        <source>To see what our summers may be like at the horizon {horizon}, {home} has looked for a commune that lives with such a climate today: it is {twin}, and we are going there to learn.</source>
        <translation>Pour voir à quoi nos étés pourraient ressembler à l’horizon {horizon}, {home} a cherché une commune qui vit aujourd’hui un tel climat : c’est {twin}, et nous y allons pour apprendre.</translation>
    </message>
    <message>
        <source>To use these weights again: the name of the file is that of the profile.</source>
        <translation>Pour réutiliser ces poids : le nom du fichier est celui du profil.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Today, {name}</source>
        <translation>Aujourd’hui, {name}</translation>
    </message>
    <message>
        <source>Today: means of 1981-2010. Expected: the middle of the models, and between which figures 8 out of 10 of them lie. Days are estimated from monthly means.</source>
        <translation>Aujourd’hui : moyennes 1981-2010. Attendu : le milieu des modèles, et entre parenthèses ce que donnent 8 modèles sur 10. Les nombres de jours sont estimés à partir de moyennes mensuelles.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Together: {words}</source>
        <translation>Ensemble : {words}</translation>
    </message>
    <message>
        <source>Too few cells have all the variables to judge which of them say the same: {cells}.</source>
        <translation>Trop peu de mailles ont toutes les variables pour qu’on puisse évaluer lesquelles se répètent : {cells}.</translation>
    </message>
    <message>
        <source>Too few forms to tell anything</source>
        <translation>Trop peu de formulaires pour en rendre compte</translation>
    </message>
    <message>
        <source>Toolkit</source>
        <translation>Valise à outils</translation>
    </message>
    <message>
        <source>Toolkit of the climate twinning {name}</source>
        <translation>Valise à outils du jumelage climatique {name}</translation>
    </message>
    <message>
        <source>Toolkit with {count} files: {path}</source>
        <translation>Valise de {count} fichiers : {path}</translation>
    </message>
    <message>
        <source>Total of the founding text, written “{quoted}”</source>
        <translation>Total du texte fondateur, écrit « {quoted} »</translation>
    </message>
    <message>
        <source>Touch, skin</source>
        <translation>Toucher, peau</translation>
    </message>
    <message>
        <source>Town or suburb</source>
        <translation>Ville ou banlieue</translation>
    </message>
    <message>
        <source>Tradition</source>
        <translation>Tradition</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>Train, beds, translator, visits booked; consent forms sent</source>
        <translation>Train, hébergement, traducteur, visites réservés ; formulaires d’accord envoyés</translation>
    </message>
    <message>
        <source>Train: 2.93 g of CO2e per person and km in a TGV, 8.98 Intercités, 27.7 TER (ADEME, Base Carbone, figures of 2022); 29.6 in an AVE (the 18.4 kg that Renfe prints on a ticket from Madrid to Barcelona, 621 km; UIC EcoPassenger). For other countries the same range serves.</source>
        <translation>Train : 2,93 g de CO2e par personne et par km en TGV, 8,98 en Intercités, 27,7 en TER (ADEME, Base Carbone, valeurs de 2022) ; 29,6 en AVE (les 18,4 kg que Renfe imprime sur un billet de Madrid à Barcelone, 621 km ; UIC EcoPassenger). La même fourchette sert pour les autres pays.</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Trajectoire</translation>
    </message>
    <message>
        <source>Transfer to {home}</source>
        <translation>Transfert à {home}</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Traducteur·rice</translation>
    </message>
    <message>
        <source>Travel note</source>
        <translation>Fiche de voyage</translation>
    </message>
    <message>
        <source>Travel note for a pair of communes</source>
        <translation>Fiche de voyage entre deux communes</translation>
    </message>
    <message>
        <source>Travel notes for {here}</source>
        <translation>Fiches de voyage au départ de {here}</translation>
    </message>
    <message>
        <source>Twenty to thirty people: elected, staff and members of associations from five domains on both sides, so that everybody has a counterpart. What is missing is told by the dock, and hinders nothing.</source>
        <translation>Vingt à trente personnes : élus, agents et membres d’associations de cinq domaines des deux côtés, pour que chacun ait un homologue. Le panneau signale ce qui manque, sans rien bloquer.</translation>
    </message>
    <message>
        <source>Twin commune</source>
        <translation>Commune jumelle</translation>
    </message>
    <message>
        <source>Twin commune: what was seen</source>
        <translation>Commune jumelle : ce qui a été vu</translation>
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
        <source>Twin town, if there is one already</source>
        <translation>Ville jumelée, s’il y en a déjà une</translation>
    </message>
    <message>
        <source>Twinned since</source>
        <translation>Jumelées depuis</translation>
    </message>
    <message>
        <source>Twinning</source>
        <translation>Jumelage</translation>
    </message>
    <message>
        <source>Twins are compared by the cell of each commune's town instead. At the same elevation that is nearly the same: over the French communes the two differ by 0.002 °C and 0.01 % of the year's rain in the middle, by 0.09 °C and 3.4 % at the 95th percentile, well within the error of the data.</source>
        <translation>Les jumelles, elles, sont comparées d’après la maille du bourg de chaque commune. À la même altitude, c’est presque pareil : sur les communes françaises, l’écart entre les deux est de 0,002 °C et de 0,01 % de la pluie de l’année en médiane, de 0,09 °C et de 3,4 % au 95e centile, bien en dessous de l’erreur des données.</translation>
    </message>
    <message>
        <source>Twins of many communes</source>
        <translation>Jumelles de nombreuses communes</translation>
    </message>
    <message>
        <source>Two bands are called “{name}”: name each band for what it holds.</source>
        <translation>Deux bandes s’appellent « {name} » : nommez chaque bande d’après ce qu’elle contient.</translation>
    </message>
    <message>
        <source>Two communes side by side</source>
        <translation>Deux communes côte à côte</translation>
    </message>
    <message>
        <source>Two copies: one for you, one for the town hall, kept apart from the data of the twinning.</source>
        <translation>Deux exemplaires : un pour vous, un pour la mairie, gardé à part des données du jumelage.</translation>
    </message>
    <message>
        <source>Two futures are called {name}: give each model a name of its own.</source>
        <translation>Deux futurs s’appellent {name} : donnez à chaque modèle un nom qui lui soit propre.</translation>
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
        <source>Two tasks of the kit have the same code.</source>
        <translation>Deux tâches de la valise ont le même code.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type of event</source>
        <translation>Type d’événement</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Type of measure</source>
        <translation>Type de mesure</translation>
    </message>
    <message>
        <source>Type the name of your commune, or its code, and choose it.</source>
        <translation>Tapez le nom de votre commune, ou son code, et choisissez-la.</translation>
    </message>
    <message>
        <source>Under 1 strong analogue, 1 to 2 good, 2 to 4 partial, 4 or more none.</source>
        <translation>Moins de 1, analogue fort ; de 1 à 2, bon ; de 2 à 4, partiel ; 4 ou plus, pas d’analogue.</translation>
    </message>
    <message>
        <source>Under each: how alike they are by each criterion, from the most to the least.</source>
        <translation>Sous chacune : sa ressemblance sur chaque critère, de la plus forte à la plus faible.</translation>
    </message>
    <message>
        <source>Under study</source>
        <translation>À l’étude</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Under which others may use your texts and data. A photo keeps the licence that stands with it.</source>
        <translation>Sous laquelle d’autres peuvent utiliser vos textes et vos données. Une photo garde la licence qui l’accompagne.</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Annuler : {what}</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unit of rain</source>
        <translation>Unité de la pluie</translation>
    </message>
    <message>
        <source>Unit of temperatures</source>
        <translation>Unité des températures</translation>
    </message>
    <message>
        <source>Unknown horizon “{name}”.</source>
        <translation>Horizon inconnu : « {name} ».</translation>
    </message>
    <message>
        <source>Unknown metric “{name}”.</source>
        <translation>Métrique inconnue : « {name} ».</translation>
    </message>
    <message>
        <source>Unknown of the target itself, and so of no use here: {names}.</source>
        <translation>Inconnus pour la cible elle-même, donc sans utilité ici : {names}.</translation>
    </message>
    <message>
        <source>Unknown variable “{name}”.</source>
        <translation>Variable inconnue : « {name} ».</translation>
    </message>
    <message>
        <source>Unmatched rows</source>
        <translation>Lignes non rattachées</translation>
    </message>
    <message>
        <source>Unpacked, the toolkit would be far too large: it is not opened.</source>
        <translation>Décompressée, la valise serait démesurée : elle n’est pas ouverte.</translation>
    </message>
    <message>
        <source>Until the date noted with your data, at the latest one year after the end of the project; then they are deleted. Results in which nobody can be recognised are kept.</source>
        <translation>Jusqu’à la date notée avec vos données, au plus tard un an après la fin du projet ; elles sont alors effacées. Les résultats où nul ne peut être reconnu sont gardés.</translation>
    </message>
    <message>
        <source>Urban strategies for the local climate</source>
        <translation>Stratégies urbaines face au climat local</translation>
    </message>
    <message>
        <source>Use a field of unique keys (uuid) instead.</source>
        <translation>Utilisez plutôt un champ de clés uniques (uuid).</translation>
    </message>
    <message>
        <source>Used by the strict filters only.</source>
        <translation>Ne sert qu’aux filtres stricts.</translation>
    </message>
    <message>
        <source>Useful whatever the climate</source>
        <translation>Utile quel que soit le climat</translation>
    </message>
    <message>
        <source>Useful whatever the climate (no regret)</source>
        <translation>Utile quel que soit le climat (sans regret)</translation>
    </message>
    <message>
        <source>Validate with the twin commune what is called a good practice: effects, limits, evidence.</source>
        <translation>Validez avec la commune jumelle ce qu’on appelle une bonne pratique : effets, limites, preuve.</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Validé</translation>
    </message>
    <message>
        <source>Validated as a good practice.</source>
        <translation>Validée comme bonne pratique.</translation>
    </message>
    <message>
        <source>Validated by</source>
        <translation>Validée par</translation>
    </message>
    <message>
        <source>Validated good practice</source>
        <translation>Bonne pratique validée</translation>
    </message>
    <message>
        <source>Validated on</source>
        <translation>Validée le</translation>
    </message>
    <message>
        <source>Validated practices of the twin</source>
        <translation>Pratiques validées de la jumelle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Values of the chart</source>
        <translation>Valeurs du graphique</translation>
    </message>
    <message>
        <source>Values that no climate can have were taken as no data; those that the cluster met are not counted.</source>
        <translation>Les valeurs qu’aucun climat ne peut avoir ont été traitées comme une absence de données ; celles rencontrées dans le calcul réparti sur plusieurs machines (Dask) ne sont pas comptées.</translation>
    </message>
    <message>
        <source>Variability from year to year: from the data of this plugin, for no series were given.</source>
        <translation>Variabilité d’une année à l’autre : d’après les données de cette extension, faute de séries.</translation>
    </message>
    <message>
        <source>Variability from year to year: from your series ({count} years).</source>
        <translation>Variabilité d’une année à l’autre : d’après vos séries ({count} ans).</translation>
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
        <translation>Variables comparées</translation>
    </message>
    <message>
        <source>Variables that count more or less than others: tas_jja=2; pr_jja=0.5. What is not named weighs 1; only the ratios count. All weigh the same when empty.</source>
        <translation>Les variables qui comptent plus ou moins que les autres : tas_jja=2; pr_jja=0,5. Celles qui ne sont pas nommées ont un poids de 1 ; seuls les rapports entre les poids comptent. Toutes ont le même poids si le champ est vide.</translation>
    </message>
    <message>
        <source>Variables that the others nearly give (inflation factor above 10)</source>
        <translation>Variables presque données par les autres (facteur d’inflation supérieur à 10)</translation>
    </message>
    <message>
        <source>Version of the plugin</source>
        <translation>Version de l’extension</translation>
    </message>
    <message>
        <source>Video call of the counterparts, domain by domain; questions exchanged</source>
        <translation>Visioconférence des homologues, domaine par domaine ; questions échangées</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Visit reports</source>
        <translation>Comptes rendus de visites</translation>
    </message>
    <message>
        <source>Visit reports: {name}</source>
        <translation>Comptes rendus de visites : {name}</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Visits by domain in the morning; sensory walk at the hottest hour; themes workshop</source>
        <translation>Visites par domaine le matin ; balade sensible à l’heure la plus chaude ; atelier des thématiques</translation>
    </message>
    <message>
        <source>Visits that were missing; actions workshop; first words in public; departure</source>
        <translation>Visites qui manquaient ; atelier des actions ; premiers mots en public ; départ</translation>
    </message>
    <message>
        <source>Visits, walks and workshops</source>
        <translation>Visites, balades et ateliers</translation>
    </message>
    <message>
        <source>Voter</source>
        <translation>Votant·e</translation>
    </message>
    <message>
        <source>Votes are those of the people who were there, not of the inhabitants. The spread of the votes and the stability of the ranks say how firm they are.</source>
        <translation>Les votes sont ceux des personnes présentes, pas des habitants. La dispersion des votes et la stabilité des rangs disent leur solidité.</translation>
    </message>
    <message>
        <source>Votes on what transfers</source>
        <translation>Votes sur ce qui est transférable</translation>
    </message>
    <message>
        <source>Votes: {title}</source>
        <translation>Votes : {title}</translation>
    </message>
    <message>
        <source>Walker</source>
        <translation>Marcheur</translation>
    </message>
    <message>
        <source>Warming here over the year (°C)</source>
        <translation>Réchauffement ici, en moyenne annuelle (°C)</translation>
    </message>
    <message>
        <source>Warming of the world</source>
        <translation>Réchauffement du monde</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Water a year</source>
        <translation>Eau par an</translation>
    </message>
    <message>
        <source>Water management</source>
        <translation>Gestion de l’eau</translation>
    </message>
    <message>
        <source>Water point</source>
        <translation>Point d’eau</translation>
    </message>
    <message>
        <source>Water scarcity</source>
        <translation>Pénurie d’eau</translation>
    </message>
    <message>
        <source>Water used (m³ a year)</source>
        <translation>Eau utilisée (m³ par an)</translation>
    </message>
    <message>
        <source>Way to go</source>
        <translation>Mode de transport</translation>
    </message>
    <message>
        <source>Way to that climate already travelled there</source>
        <translation>Chemin vers ce climat déjà parcouru là-bas</translation>
    </message>
    <message>
        <source>Way travelled</source>
        <translation>Chemin parcouru</translation>
    </message>
    <message>
        <source>Ways to go</source>
        <translation>Modes de transport</translation>
    </message>
    <message>
        <source>We bring practices home, vote on what suits us, and say in public what we keep and what we do not.</source>
        <translation>Nous rapportons des pratiques, votons sur ce qui nous convient, et disons en public ce que nous gardons et ce que nous laissons.</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Météo</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Weights of the variables</source>
        <translation>Poids des variables</translation>
    </message>
    <message>
        <source>Weights of the variables, 1 on average: {list}.</source>
        <translation>Poids des variables, 1 en moyenne : {list}.</translation>
    </message>
    <message>
        <source>Were there ({count}): {names}</source>
        <translation>Étaient là ({count}) : {names}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>What I agree to</source>
        <translation>Ce que j’accepte</translation>
    </message>
    <message>
        <source>What a few people felt on one day: neither a measurement nor a survey. Where they disagree, that is part of the result.</source>
        <translation>Ce que quelques personnes ont ressenti un jour : ni une mesure, ni une enquête. Leurs désaccords font partie du résultat.</translation>
    </message>
    <message>
        <source>What brought me most:</source>
        <translation>Ce qui m’a le plus apporté :</translation>
    </message>
    <message>
        <source>What came out of it</source>
        <translation>Ce qui en est sorti</translation>
    </message>
    <message>
        <source>What can come home</source>
        <translation>Ce qui peut être transféré</translation>
    </message>
    <message>
        <source>What did the changes cost, who paid, and what did they bring in?</source>
        <translation>Qu’ont coûté les changements, qui a payé, et qu’ont-ils rapporté ?</translation>
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
        <source>What do neighbours do for each other when it is hot, and who starts it?</source>
        <translation>Que font les voisins les uns pour les autres quand il fait chaud, et qui commence ?</translation>
    </message>
    <message>
        <source>What do the planning rules demand of a new building, and what do they forbid?</source>
        <translation>Que demandent les règles d’urbanisme à un bâtiment neuf, et qu’interdisent-elles ?</translation>
    </message>
    <message>
        <source>What else is gained: health, nature, links, savings?</source>
        <translation>Que gagne-t-on d’autre : santé, nature, liens, économies ?</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Suites</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>What is against stands beside what is for, and those who disagree are heard.</source>
        <translation>Ce qui est contre figure à côté de ce qui est pour, et ceux qui ne sont pas d’accord sont entendus.</translation>
    </message>
    <message>
        <source>What is alike</source>
        <translation>Ce qui rapproche</translation>
    </message>
    <message>
        <source>What is done with rain, and with water that was used once?</source>
        <translation>Que fait-on de la pluie, et de l’eau déjà utilisée une fois ?</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est conservé</translation>
    </message>
    <message>
        <source>What is kept, and why</source>
        <translation>Ce qui est conservé, et pourquoi</translation>
    </message>
    <message>
        <source>What is left when the most redundant is dropped, one by one: {names}.</source>
        <translation>Ce qui reste quand on retire une à une les variables les plus redondantes : {names}.</translation>
    </message>
    <message>
        <source>What is made of the case besides its data and project: documents, the kit filled in, posters, and the backward plan where the departure is set. What is to be filled in always goes with it.</source>
        <translation>Ce qui est produit du cas en plus de ses données et de son projet : documents, valise remplie, affiches, et le rétro-planning si le départ est fixé. Ce qui est à remplir en fait toujours partie.</translation>
    </message>
    <message>
        <source>What is missing for a cost here, by practice</source>
        <translation>Ce qui manque pour un coût ici, par pratique</translation>
    </message>
    <message>
        <source>What is missing for the costs</source>
        <translation>Ce qui manque pour les coûts</translation>
    </message>
    <message>
        <source>What is not in it</source>
        <translation>Ce qui n’y est pas</translation>
    </message>
    <message>
        <source>What is unknown</source>
        <translation>Ce qui est inconnu</translation>
    </message>
    <message>
        <source>What is unknown is left out of the mean: it never counts as likeness.</source>
        <translation>Ce qui est inconnu n’entre pas dans la moyenne : cela ne compte jamais comme une ressemblance.</translation>
    </message>
    <message>
        <source>What is unknown of a feature counts as the mean likeness of all: to be unknown is neither an advantage nor a fault.</source>
        <translation>Ce qui est inconnu d’une entité compte comme la ressemblance moyenne de toutes : être inconnu n’est ni un avantage ni un défaut.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>What makes it succeed</source>
        <translation>Facteurs de réussite</translation>
    </message>
    <message>
        <source>What makes it work</source>
        <translation>Ce qui la fait marcher</translation>
    </message>
    <message>
        <source>What matters when communes are compared. {names}.</source>
        <translation>Ce qui importe quand on compare des communes. {names}.</translation>
    </message>
    <message>
        <source>What must be changed?</source>
        <translation>Que faut-il changer ?</translation>
    </message>
    <message>
        <source>What must be kept the next time?</source>
        <translation>Que faut-il garder la prochaine fois ?</translation>
    </message>
    <message>
        <source>What not to promise</source>
        <translation>Ce qu’il ne faut pas promettre</translation>
    </message>
    <message>
        <source>What resembles {target}</source>
        <translation>Ce qui ressemble à {target}</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Ce qui s’y oppose</translation>
    </message>
    <message>
        <source>What the commune has already</source>
        <translation>Ce que la commune a déjà</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>What the indicators mean</source>
        <translation>Ce que signifient les indicateurs</translation>
    </message>
    <message>
        <source>What the participants of {name} say after the journey.</source>
        <translation>Ce que disent les participants de {name} après le voyage.</translation>
    </message>
    <message>
        <source>What the walkers felt</source>
        <translation>Ce que les marcheurs ont ressenti</translation>
    </message>
    <message>
        <source>What they answer to most: {hazards}.</source>
        <translation>À quoi elles répondent le plus : {hazards}.</translation>
    </message>
    <message>
        <source>What this belongs to was removed in another window, or by another person: nothing was saved.</source>
        <translation>Ce à quoi ceci se rattache a été supprimé dans une autre fenêtre ou par une autre personne : rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Que faire d’abord</translation>
    </message>
    <message>
        <source>What to do: {advice}</source>
        <translation>Que faire : {advice}</translation>
    </message>
    <message>
        <source>What transfers</source>
        <translation>Transférable ?</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a été adapté</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>What was felt</source>
        <translation>Ce qui a été ressenti</translation>
    </message>
    <message>
        <source>What was felt and measured</source>
        <translation>Ce qui a été ressenti et mesuré</translation>
    </message>
    <message>
        <source>What was learned is given back to the commune that was visited, and to all others under an open licence.</source>
        <translation>Ce qui a été appris est rendu à la commune visitée, et à toutes les autres sous licence ouverte.</translation>
    </message>
    <message>
        <source>What was put right</source>
        <translation>Ce qui a été corrigé</translation>
    </message>
    <message>
        <source>What was seen, heard and decided between {home} and {twin}, event by event. People are counted, never named.</source>
        <translation>Ce qui a été vu, entendu et décidé entre {home} et {twin}, événement par événement. Les personnes sont comptées, jamais nommées.</translation>
    </message>
    <message>
        <source>What was to be changed is no longer in “{layer}”.</source>
        <translation>Ce qui devait être modifié n’est plus dans « {layer} ».</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Ce que nous avons trouvé</translation>
    </message>
    <message>
        <source>What we have</source>
        <translation>Nos mesures</translation>
    </message>
    <message>
        <source>What we saw in {twin}</source>
        <translation>Ce que nous avons vu à {twin}</translation>
    </message>
    <message>
        <source>What we take home</source>
        <translation>Ce que nous rapportons</translation>
    </message>
    <message>
        <source>What {home} and {twin} made of it. Read it as an example, not as a rule.</source>
        <translation>Ce que {home} et {twin} en ont fait. À lire comme un exemple, pas comme une règle.</translation>
    </message>
    <message>
        <source>What {home} could do first</source>
        <translation>Ce que {home} pourrait faire d’abord</translation>
    </message>
    <message>
        <source>What {home} has already</source>
        <translation>Ce que {home} a déjà</translation>
    </message>
    <message>
        <source>What {twin} does, what {home} has</source>
        <translation>Ce que fait {twin}, ce qu’a {home}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Quand et où</translation>
    </message>
    <message>
        <source>When the place changes, the equal one nearest to the place before is taken among those at least this far from it; where there is none, the best.</source>
        <translation>Quand le lieu change, on retient, parmi les lieux équivalents qui sont à cette distance au moins du précédent, le plus proche de lui ; à défaut, le meilleur.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where can people cool down, until what hour, and who has the key?</source>
        <translation>Où peut-on se rafraîchir, jusqu’à quelle heure, et qui a la clé ?</translation>
    </message>
    <message>
        <source>Where does the water come from in August, and what happens when it runs short?</source>
        <translation>D’où vient l’eau en août, et que se passe-t-il quand elle manque ?</translation>
    </message>
    <message>
        <source>Where is the climate of {name} at the {horizon} horizon lived today?</source>
        <translation>Où vit-on aujourd’hui le climat attendu pour {name} à l’horizon {horizon} ?</translation>
    </message>
    <message>
        <source>Where is there shade at three in the afternoon, and who decided that it should be there?</source>
        <translation>Où y a-t-il de l’ombre à trois heures de l’après-midi, et qui a décidé qu’elle serait là ?</translation>
    </message>
    <message>
        <source>Where the climate expected in {home} is lived today</source>
        <translation>Où l’on vit aujourd’hui le climat attendu pour {home}</translation>
    </message>
    <message>
        <source>Where the climate to come is lived today</source>
        <translation>Où se vit aujourd’hui le climat à venir</translation>
    </message>
    <message>
        <source>Where the journey starts: country and code, for example FR:31107 for Carbonne.</source>
        <translation>Point de départ du voyage : pays et code, par exemple FR:31107 pour Carbonne.</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>Where to put it</source>
        <translation>Où le placer</translation>
    </message>
    <message>
        <source>Where to put the twinning</source>
        <translation>Où placer le jumelage</translation>
    </message>
    <message>
        <source>Which conflicts of use were there, who lost, and how were they settled?</source>
        <translation>Quels conflits d’usage y a-t-il eu, qui a perdu, et comment se sont-ils réglés ?</translation>
    </message>
    <message>
        <source>Which crops, trades and shops live well with this climate, and which have gone?</source>
        <translation>Quelles cultures, quels métiers, quels commerces vivent bien de ce climat, et lesquels ont disparu ?</translation>
    </message>
    <message>
        <source>Which diseases, insects or allergies have come or spread?</source>
        <translation>Quelles maladies, quels insectes, quelles allergies sont venus ou se sont étendus ?</translation>
    </message>
    <message>
        <source>Which habits are old, and which came in the last twenty years?</source>
        <translation>Quelles habitudes sont anciennes, et lesquelles datent des vingt dernières années ?</translation>
    </message>
    <message>
        <source>Which licence goes with which file stands in {name}.</source>
        <translation>La licence de chaque fichier figure dans {name}.</translation>
    </message>
    <message>
        <source>Which of them count, and how</source>
        <translation>Lesquels comptent, et comment</translation>
    </message>
    <message>
        <source>Which risks are insured, and which no longer are?</source>
        <translation>Quels risques sont assurés, et lesquels ne le sont plus ?</translation>
    </message>
    <message>
        <source>Which streets, yards and buildings stay cool without machines, and by what?</source>
        <translation>Quelles rues, cours et bâtiments restent frais sans machine, et grâce à quoi ?</translation>
    </message>
    <message>
        <source>Which works of the last ten years would not be done again, and why?</source>
        <translation>Quels travaux des dix dernières années ne referait-on pas, et pourquoi ?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who is involved</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Qui est responsable</translation>
    </message>
    <message>
        <source>Who lives today with the climate that {home} expects at the {horizon} horizon, and resembles us?</source>
        <translation>Qui vit aujourd’hui avec le climat attendu pour {home} à l’horizon {horizon}, et nous ressemble ?</translation>
    </message>
    <message>
        <source>Who made the figures; the name of the file when empty.</source>
        <translation>Qui a établi les valeurs ; le nom du fichier si le champ est vide.</translation>
    </message>
    <message>
        <source>Who may take how much, who decides, and who checks?</source>
        <translation>Qui peut prendre combien, qui décide, et qui vérifie ?</translation>
    </message>
    <message>
        <source>Who says that it is good for us?</source>
        <translation>Qui dit que c’est bon pour nous ?</translation>
    </message>
    <message>
        <source>Who sees them</source>
        <translation>Qui les voit</translation>
    </message>
    <message>
        <source>Who suffers first from the heat, how are they known, and who calls on them?</source>
        <translation>Qui souffre d’abord de la chaleur, comment le sait-on, et qui passe les voir ?</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Qui participe</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Qui était là</translation>
    </message>
    <message>
        <source>Who: {who}</source>
        <translation>Qui : {who}</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why so far, and not a neighbour?</source>
        <translation>Pourquoi si loin, et pas une voisine ?</translation>
    </message>
    <message>
        <source>Why this twin?</source>
        <translation>Pourquoi cette jumelle ?</translation>
    </message>
    <message>
        <source>Why {twin} and not another?</source>
        <translation>Pourquoi {twin} et pas une autre ?</translation>
    </message>
    <message>
        <source>Why {twin}?</source>
        <translation>Pourquoi {twin} ?</translation>
    </message>
    <message>
        <source>Wildfires</source>
        <translation>Feux de végétation</translation>
    </message>
    <message>
        <source>Wind (m/s)</source>
        <translation>Vent (m/s)</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Within a month: good practices validated with the twin; actions ranked; feedback of the participants.</source>
        <translation>Dans le mois : bonnes pratiques validées avec la jumelle ; actions hiérarchisées ; retours des participants.</translation>
    </message>
    <message>
        <source>Within a month: tell your service or your association what you keep and what you drop.</source>
        <translation>Dans le mois : dites à votre service ou à votre association ce que vous gardez et ce que vous laissez.</translation>
    </message>
    <message>
        <source>Within a week: reports of the visits, read over by both communes.</source>
        <translation>Dans la semaine : comptes rendus des visites, relus par les deux communes.</translation>
    </message>
    <message>
        <source>Within three months: the toolkit is published, without personal data, for the next commune.</source>
        <translation>Dans les trois mois : la valise est publiée, sans données personnelles, pour la commune suivante.</translation>
    </message>
    <message>
        <source>Within two months: study report, posters for both town halls, presentation to both councils.</source>
        <translation>Dans les deux mois : rapport d’étude, affiches pour les deux mairies, présentation aux deux conseils.</translation>
    </message>
    <message>
        <source>Without QGIS, begin with the sheets and mails of the kit: any office program opens them.</source>
        <translation>Sans QGIS, commencez par les fiches et les courriels de la valise : toute suite bureautique les ouvre.</translation>
    </message>
    <message>
        <source>Without a theme or a domain, and so not above:</source>
        <translation>Sans thème ou sans domaine, donc absentes ci-dessus :</translation>
    </message>
    <message>
        <source>Without the futures' own past (BASELINE) nothing shows that today and future start from the same climate.</source>
        <translation>Sans le passé propre aux futurs (BASELINE), rien ne montre qu’aujourd’hui et futur partent du même climat.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words and senses</source>
        <translation>Mots et sens</translation>
    </message>
    <message>
        <source>Words heard</source>
        <translation>Paroles entendues</translation>
    </message>
    <message>
        <source>World {level} warmer than before industry: {place}</source>
        <translation>Monde à {level} par rapport à l’ère préindustrielle : {place}</translation>
    </message>
    <message>
        <source>Would it take effect before the horizon?</source>
        <translation>Ferait-elle effet avant l’horizon ?</translation>
    </message>
    <message>
        <source>Would the inhabitants accept it?</source>
        <translation>Les habitants l’accepteraient-ils ?</translation>
    </message>
    <message>
        <source>Write down the three decisions of the coming years for which you want an answer.</source>
        <translation>Écrivez les trois décisions des années à venir pour lesquelles vous voulez une réponse.</translation>
    </message>
    <message>
        <source>Write the name of the commune as author in the properties of the project.</source>
        <translation>Écrivez le nom de la commune comme auteur dans les propriétés du projet.</translation>
    </message>
    <message>
        <source>Write who votes: a pseudonym will do.</source>
        <translation>Écrivez qui vote : un pseudonyme suffit.</translation>
    </message>
    <message>
        <source>Writer of the report</source>
        <translation>Rédaction du compte rendu</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Year of the costs</source>
        <translation>Année des coûts</translation>
    </message>
    <message>
        <source>Year of the population</source>
        <translation>Année de la population</translation>
    </message>
    <message>
        <source>Yearly cost</source>
        <translation>Coût annuel</translation>
    </message>
    <message>
        <source>Yearly cost (€)</source>
        <translation>Coût annuel (€)</translation>
    </message>
    <message>
        <source>Years: when mainland France stands at each level on TRACC, the official reference path ({dates}), with straight lines from {start} (the middle of 1981-2010), between its dates and beyond the last. They serve to read and play the trajectory; they are not a forecast.</source>
        <translation>Années : celles où la France hexagonale atteint chaque niveau selon la TRACC, la trajectoire officielle de réchauffement de référence ({dates}), avec des droites à partir de {start} (milieu de 1981-2010), entre ses dates et au-delà de la dernière. Elles servent à lire et à animer la trajectoire ; ce ne sont pas des prévisions.</translation>
    </message>
    <message>
        <source>Yes: both delegations are complete.</source>
        <translation>Oui : les deux délégations sont au complet.</translation>
    </message>
    <message>
        <source>You are editing this layer: it is saved when you save your edits.</source>
        <translation>Vous êtes en train d’éditer cette couche : l’ajout sera enregistré avec vos modifications.</translation>
    </message>
    <message>
        <source>You go to {twin} to see how your own work is done in a climate that {home} will have at the horizon {horizon}.</source>
        <translation>Vous allez à {twin} voir comment votre propre travail se fait sous un climat que {home} aura à l’horizon {horizon}.</translation>
    </message>
    <message>
        <source>You hold the delegation of {commune} together, before, during and after the journey.</source>
        <translation>Vous maintenez l’unité de la délégation de {commune}, avant, pendant et après le voyage.</translation>
    </message>
    <message>
        <source>You let {home} and {twin} understand each other, down to the words of each trade.</source>
        <translation>Vous permettez à {home} et {twin} de se comprendre, jusqu’aux mots de chaque métier.</translation>
    </message>
    <message>
        <source>You receive your counterpart of {home}, who comes to learn how {twin} lives with its climate.</source>
        <translation>Vous recevez votre homologue de {home}, qui vient apprendre comment {twin} vit avec son climat.</translation>
    </message>
    <message>
        <source>You see to it that what is said of {home} and {twin} is right, complete and honest about its limits.</source>
        <translation>Vous veillez à ce que ce qu’on dit de {home} et {twin} soit juste, complet et franc sur ses limites.</translation>
    </message>
    <message>
        <source>You take part all the same: nothing is noted of you, and no photo shows you.</source>
        <translation>Vous participez quand même : rien de vous n’est noté, et aucune photo ne vous montre.</translation>
    </message>
    <message>
        <source>You will be asked</source>
        <translation>On vous demandera</translation>
    </message>
    <message>
        <source>Your consent (article 6(1)(a) of Regulation (EU) 2016/679, GDPR). You may take it back at any time, without a reason and without any consequence; what was done before stays lawful.</source>
        <translation>Votre accord (article 6(1)(a) du règlement (UE) 2016/679, RGPD). Vous pouvez le retirer à tout moment, sans raison ni conséquence ; ce qui a été fait avant reste licite.</translation>
    </message>
    <message>
        <source>Your image is yours (in France article 9 of the Civil Code, in Spain Organic Law 1/1982). Photos are published without the place and the time at which they were taken; they serve neither publicity nor any other subject, and no money is paid or asked for them.</source>
        <translation>Votre image est à vous (en France article 9 du Code civil, en Espagne loi organique 1/1982). Les photos sont publiées sans le lieu ni l’heure de la prise ; elles ne servent ni à la publicité ni à un autre sujet, et aucun argent n’est versé ni demandé.</translation>
    </message>
    <message>
        <source>Your own indicators</source>
        <translation>Vos propres indicateurs</translation>
    </message>
    <message>
        <source>Your own rasters need both a climate of today (REFERENCE) and futures (FUTURES).</source>
        <translation>Vos propres rasters doivent donner à la fois un climat d’aujourd’hui (REFERENCE) et des futurs (FUTURES).</translation>
    </message>
    <message>
        <source>Your reference rasters have no data at this place.</source>
        <translation>Vos rasters de référence n’ont pas de données en ce lieu.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Vos droits</translation>
    </message>
    <message>
        <source>Your yearly series (SERIES) do not reach this place.</source>
        <translation>Vos séries annuelles (SERIES) n’atteignent pas ce lieu.</translation>
    </message>
    <message>
        <source>Zech-Aslan energy</source>
        <translation>énergie de Zech-Aslan</translation>
    </message>
    <message>
        <source>a code of no known country</source>
        <translation>le pays du code est inconnu</translation>
    </message>
    <message>
        <source>a code of {digits} digits: a département, a province or a total?</source>
        <translation>code de {digits} chiffres : un département, une province ou un total ?</translation>
    </message>
    <message>
        <source>a code that no commune has or had</source>
        <translation>code qu’aucune commune n’a ni n’a eu</translation>
    </message>
    <message>
        <source>a former code whose commune is not in the data</source>
        <translation>ancien code dont la commune n’est pas dans les données</translation>
    </message>
    <message>
        <source>a former code, now part of {own}: {there} of its {all} former parts are in the table</source>
        <translation>ancien code, aujourd’hui partie de {own} : {there} de ses {all} anciennes parties sont dans le tableau</translation>
    </message>
    <message>
        <source>a level of your own</source>
        <translation>un niveau de votre choix</translation>
    </message>
    <message>
        <source>a new practice</source>
        <translation>une nouvelle pratique</translation>
    </message>
    <message>
        <source>a world {level:.1f} °C warmer than in 1850-1900</source>
        <translation>un monde plus chaud de {level:.1f} °C qu’en 1850-1900</translation>
    </message>
    <message>
        <source>about 2022</source>
        <translation>vers 2022</translation>
    </message>
    <message>
        <source>above</source>
        <translation>au-dessus</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>access to the train</source>
        <translation>accès au train</translation>
    </message>
    <message>
        <source>action from a practice</source>
        <translation>action tirée d’une pratique</translation>
    </message>
    <message>
        <source>actions on which they disagree</source>
        <translation>actions où ils ne sont pas d’accord</translation>
    </message>
    <message>
        <source>actions proposed</source>
        <translation>actions proposées</translation>
    </message>
    <message>
        <source>actions that it could take</source>
        <translation>actions qu’elle pourrait mener</translation>
    </message>
    <message>
        <source>against: {list}</source>
        <translation>contre : {list}</translation>
    </message>
    <message>
        <source>agreement of the models</source>
        <translation>accord des modèles</translation>
    </message>
    <message>
        <source>air {value:.1f} °C</source>
        <translation>air {value:.1f} °C</translation>
    </message>
    <message>
        <source>all, or for example ES, PT</source>
        <translation>tous, ou par exemple ES, PT</translation>
    </message>
    <message>
        <source>already twinned</source>
        <translation>déjà jumelée</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>ambiguës</translation>
    </message>
    <message>
        <source>an aid to discussion, not a mark of effectiveness</source>
        <translation>aide à la discussion, pas une note d’efficacité</translation>
    </message>
    <message>
        <source>an analogue in this pool</source>
        <translation>un analogue parmi les lieux comparés</translation>
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
        <source>aridity</source>
        <translation>aridité</translation>
    </message>
    <message>
        <source>aridity index of De Martonne (low is dry)</source>
        <translation>indice d’aridité de De Martonne (bas = sec)</translation>
    </message>
    <message>
        <source>aridity index of UNEP (below 0.65 is dry land)</source>
        <translation>indice d’aridité du PNUE (zone sèche au-dessous de 0,65)</translation>
    </message>
    <message>
        <source>as seen by {home}</source>
        <translation>vues par {home}</translation>
    </message>
    <message>
        <source>as the crow flies</source>
        <translation>à vol d’oiseau</translation>
    </message>
    <message>
        <source>as the files say</source>
        <translation>comme le disent les fichiers</translation>
    </message>
    <message>
        <source>at home at the horizon, with the range of the models</source>
        <translation>chez nous à l’horizon, avec la fourchette des modèles</translation>
    </message>
    <message>
        <source>at home today</source>
        <translation>chez nous aujourd’hui</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>author not told</source>
        <translation>auteur non indiqué</translation>
    </message>
    <message>
        <source>auto: as the files say; choose where they do not.</source>
        <translation>auto : ce que disent les fichiers ; choisissez quand ils ne disent rien.</translation>
    </message>
    <message>
        <source>auto: read from each column; comma or point where a column such as 1.234 does not tell.</source>
        <translation>auto : déduit de chaque colonne ; comma (virgule) ou point quand une colonne, par exemple avec 1.234, ne permet pas de trancher.</translation>
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
        <source>averaged</source>
        <translation>moyenné</translation>
    </message>
    <message>
        <source>backward plan</source>
        <translation>rétro-planning</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>barres verticales</translation>
    </message>
    <message>
        <source>before TRACC's first date</source>
        <translation>avant la première date de la TRACC</translation>
    </message>
    <message>
        <source>below</source>
        <translation>au-dessous</translation>
    </message>
    <message>
        <source>between TRACC's dates</source>
        <translation>entre les dates de la TRACC</translation>
    </message>
    <message>
        <source>between the hottest and the coolest ground measured</source>
        <translation>entre le sol le plus chaud et le plus frais mesurés</translation>
    </message>
    <message>
        <source>beyond TRACC's last date</source>
        <translation>au-delà de la dernière date de la TRACC</translation>
    </message>
    <message>
        <source>bio5 − bio6</source>
        <translation>bio5 − bio6</translation>
    </message>
    <message>
        <source>both cities</source>
        <translation>toutes deux densément peuplées</translation>
    </message>
    <message>
        <source>both on one sheet</source>
        <translation>les deux sur une feuille</translation>
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
        <source>bring up to date, keep my changes</source>
        <translation>mettre à jour, garder mes changements</translation>
    </message>
    <message>
        <source>built land</source>
        <translation>bâti</translation>
    </message>
    <message>
        <source>built-up</source>
        <translation>bâti</translation>
    </message>
    <message>
        <source>car, alone</source>
        <translation>voiture, une seule personne à bord</translation>
    </message>
    <message>
        <source>car, three aboard</source>
        <translation>voiture, trois personnes à bord</translation>
    </message>
    <message>
        <source>cells separated by {separator}</source>
        <translation>séparateur des cellules : {separator}</translation>
    </message>
    <message>
        <source>check,verify,repair,project,qfield,mergin,paths,photos,twinning</source>
        <translation>vérifier,contrôle,réparer,projet,qfield,mergin,chemins,photos,jumelage</translation>
    </message>
    <message>
        <source>city</source>
        <translation>densément peuplé</translation>
    </message>
    <message>
        <source>climate fits</source>
        <translation>le climat convient</translation>
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
        <source>climate,bioclim,BIO1,seasons,aridity,degree days,summer days,frost days,tropical nights,WorldClim,ETCCDI</source>
        <translation>climat,variables climatiques,bioclim,bioclimatique,BIO1,saisons,aridité,degrés-jours,jours d’été,été,jours de gel,gel,nuits tropicales,pluie,WorldClim,ETCCDI</translation>
    </message>
    <message>
        <source>climate,mean,zonal,polygon,commune,temperature,rain,heat,frost,days,statistics</source>
        <translation>climat,température,pluie,chaleur,gel,jours,moyenne,zonal,statistiques zonales,statistiques,polygone,contour,commune,altitude</translation>
    </message>
    <message>
        <source>climate,novelty,no analogue,best analogue,sigma,commune,future,2050</source>
        <translation>climat,inédit,nouveauté,sans analogue,pas d’analogue,meilleur analogue,sigma,commune,futur,avenir,2050</translation>
    </message>
    <message>
        <source>climate,reverse,analogue,learn,twin,commune,future,2050</source>
        <translation>climat,inverse,analogue,apprendre,expérience,partage,jumelle,jumelage,commune,futur,avenir,2050</translation>
    </message>
    <message>
        <source>climate,trajectory,warming level,twin,analogue,time,animation,temporal,TRACC,2050,2100</source>
        <translation>climat,trajectoire,niveau de réchauffement,réchauffement,jumelle,analogue,temps,animation,temporel,TRACC,2050,2100</translation>
    </message>
    <message>
        <source>climate,twin,catalogue,many,all,communes,batch,similarity,analogue,2050</source>
        <translation>climat,jumelle,jumelage,catalogue,plusieurs,nombreuses,toutes,communes,lot,ressemblance,analogue,2050</translation>
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
        <source>coach</source>
        <translation>autocar</translation>
    </message>
    <message>
        <source>coastal</source>
        <translation>littorale</translation>
    </message>
    <message>
        <source>coastal commune</source>
        <translation>commune littorale</translation>
    </message>
    <message>
        <source>codes that carried a prefix such as FR_ or COM-</source>
        <translation>codes qui portaient un préfixe tel que FR_ ou COM-</translation>
    </message>
    <message>
        <source>codes that carried the control digit of INE</source>
        <translation>codes qui portaient le chiffre de contrôle de l’INE</translation>
    </message>
    <message>
        <source>codes that had lost their leading zero</source>
        <translation>codes qui avaient perdu leur zéro initial</translation>
    </message>
    <message>
        <source>codes that had spaces or quotes in them</source>
        <translation>codes qui contenaient des espaces ou des guillemets</translation>
    </message>
    <message>
        <source>codes that stood in one cell with the name</source>
        <translation>codes qui étaient dans la même cellule que le nom</translation>
    </message>
    <message>
        <source>codes that were Corsican codes from before 1976 (20004)</source>
        <translation>codes corses d’avant 1976 (20004)</translation>
    </message>
    <message>
        <source>codes that were cut like large numbers (31 107)</source>
        <translation>codes écrits avec un séparateur de milliers (31 107)</translation>
    </message>
    <message>
        <source>codes that were written as decimal numbers (31107.0)</source>
        <translation>codes écrits comme des nombres décimaux (31107.0)</translation>
    </message>
    <message>
        <source>codes that were written in small letters (2a004)</source>
        <translation>codes écrits en minuscules (2a004)</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>froid</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>virgules</translation>
    </message>
    <message>
        <source>commune asked about</source>
        <translation>commune étudiée</translation>
    </message>
    <message>
        <source>commune at the edge of a city</source>
        <translation>périurbain</translation>
    </message>
    <message>
        <source>commune compared</source>
        <translation>commune comparée</translation>
    </message>
    <message>
        <source>communes</source>
        <translation>communes</translation>
    </message>
    <message>
        <source>communes of the country less dense</source>
        <translation>communes du pays moins denses</translation>
    </message>
    <message>
        <source>communes of the country with fewer inhabitants</source>
        <translation>communes du pays ayant moins d’habitants</translation>
    </message>
    <message>
        <source>compare,comparison,territory,commune,twin,climate,chart,diagram,months,sheet,similarity</source>
        <translation>comparer,comparaison,territoire,commune,jumelle,jumelage,climat,graphique,diagramme,diagramme ombrothermique,mois,fiche,ressemblance</translation>
    </message>
    <message>
        <source>confidence of the similarity</source>
        <translation>confiance dans la ressemblance</translation>
    </message>
    <message>
        <source>cool</source>
        <translation>frais</translation>
    </message>
    <message>
        <source>cost and staff</source>
        <translation>coût et personnel</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>counts of days</source>
        <translation>nombres de jours</translation>
    </message>
    <message>
        <source>cropland</source>
        <translation>terres cultivées</translation>
    </message>
    <message>
        <source>crops</source>
        <translation>terres cultivées</translation>
    </message>
    <message>
        <source>d</source>
        <translation>j</translation>
    </message>
    <message>
        <source>daily maximum temperature</source>
        <translation>température maximale journalière</translation>
    </message>
    <message>
        <source>daily minimum temperature</source>
        <translation>température minimale journalière</translation>
    </message>
    <message>
        <source>data of this plugin</source>
        <translation>données de cette extension</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>days a year with {kind} {side} {threshold:g} {unit}</source>
        <translation>jours par an où {kind} {side} {threshold:g} {unit}</translation>
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
        <source>days of heavy rain (ETCCDI R20mm)</source>
        <translation>jours de forte pluie (ETCCDI R20mm)</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>définition</translation>
    </message>
    <message>
        <source>degree of urbanisation</source>
        <translation>degré d’urbanisation</translation>
    </message>
    <message>
        <source>deleted participants: {names}</source>
        <translation>participants supprimés : {names}</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densité</translation>
    </message>
    <message>
        <source>density class</source>
        <translation>classe de densité</translation>
    </message>
    <message>
        <source>density level (1 dense to 7 dispersed, France only)</source>
        <translation>niveau de densité (de 1 dense à 7 dispersé, France seulement)</translation>
    </message>
    <message>
        <source>departure on {day}</source>
        <translation>départ le {day}</translation>
    </message>
    <message>
        <source>diagonal</source>
        <translation>diagonale</translation>
    </message>
    <message>
        <source>diagonal (seasons apart)</source>
        <translation>diagonale (saisons séparées)</translation>
    </message>
    <message>
        <source>difference, up to that of the layer</source>
        <translation>écart, jusqu’à l’étendue de la couche</translation>
    </message>
    <message>
        <source>difference, up to {count:g} standard deviations</source>
        <translation>écart, jusqu’à {count:g} écarts-types</translation>
    </message>
    <message>
        <source>difference, up to {reach:g}</source>
        <translation>écart, jusqu’à {reach:g}</translation>
    </message>
    <message>
        <source>differs, and nothing tells which is newer: that of the copy is taken</source>
        <translation>diffère, et rien ne dit laquelle est la plus récente : celle de la copie est reprise</translation>
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
        <source>distance to the train unknown: the file of stations is too sparse there</source>
        <translation>distance au train inconnue : le fichier y contient trop peu de gares</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documents</translation>
    </message>
    <message>
        <source>does not carry the one unit of its column</source>
        <translation>ne porte pas l’unité de sa colonne</translation>
    </message>
    <message>
        <source>don't know</source>
        <translation>ne sait pas</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteuse</translation>
    </message>
    <message>
        <source>dry days</source>
        <translation>jours secs</translation>
    </message>
    <message>
        <source>effort → (cost, delay, staff, governance)</source>
        <translation>effort → (coût, délai, personnel, gouvernance)</translation>
    </message>
    <message>
        <source>elevation</source>
        <translation>altitude</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>estimate from monthly normals</source>
        <translation>estimation d’après les normales mensuelles</translation>
    </message>
    <message>
        <source>event “{title}”</source>
        <translation>événement « {title} »</translation>
    </message>
    <message>
        <source>existing twinning</source>
        <translation>jumelage existant</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>exports in the folder of the twinning when empty. A toolkit that lies there already stays.</source>
        <translation>exports dans le dossier du jumelage si ce champ est vide. Une valise qui s’y trouve déjà y reste.</translation>
    </message>
    <message>
        <source>exports/documents in the folder of the twinning when empty. Files that lie there already stay.</source>
        <translation>exports/documents dans le dossier du jumelage, si vide. Les fichiers déjà présents restent.</translation>
    </message>
    <message>
        <source>exports/posters in the folder of the twinning when empty.</source>
        <translation>exports/posters dans le dossier du jumelage, si vide.</translation>
    </message>
    <message>
        <source>facilitation kit</source>
        <translation>kit d’animation</translation>
    </message>
    <message>
        <source>farming town</source>
        <translation>bourg agricole</translation>
    </message>
    <message>
        <source>feature {number}</source>
        <translation>entité {number}</translation>
    </message>
    <message>
        <source>felt differently: from {low} to {high} ({walkers} walkers)</source>
        <translation>ressenti différemment : de {low} à {high} ({walkers} marcheurs)</translation>
    </message>
    <message>
        <source>fewer than 1 model in 3</source>
        <translation>moins de 1 modèle sur 3</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>valeurs</translation>
    </message>
    <message>
        <source>figures of the climate</source>
        <translation>chiffres du climat</translation>
    </message>
    <message>
        <source>film,video,animation,subtitles,srt,storyboard,shot list,mp4,webm,frames,twinning</source>
        <translation>film,vidéo,animation,sous-titres,srt,scénarimage,storyboard,liste des plans,mp4,webm,images,jumelage</translation>
    </message>
    <message>
        <source>flight over the map from home to the twin</source>
        <translation>vol au-dessus de la carte, de chez nous à la jumelle</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>for: {list}</source>
        <translation>pour : {list}</translation>
    </message>
    <message>
        <source>forest</source>
        <translation>forêt</translation>
    </message>
    <message>
        <source>fr, es or en; that of QGIS when none is chosen.</source>
        <translation>fr, es ou en ; celle de QGIS si aucune n’est choisie.</translation>
    </message>
    <message>
        <source>from 1, not at all, to 5, entirely; empty: I don't know</source>
        <translation>de 1, pas du tout, à 5, tout à fait ; vide : je ne sais pas</translation>
    </message>
    <message>
        <source>from level to level</source>
        <translation>de niveau en niveau</translation>
    </message>
    <message>
        <source>from the twin: {title}</source>
        <translation>de la jumelle : {title}</translation>
    </message>
    <message>
        <source>frost days (ETCCDI)</source>
        <translation>jours de gel (ETCCDI)</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>full where the data allow it</source>
        <translation>complète là où les données le permettent</translation>
    </message>
    <message>
        <source>fully redundant</source>
        <translation>redondance totale</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>gap: no validated practice yet</source>
        <translation>manque : pas encore de pratique validée</translation>
    </message>
    <message>
        <source>gap: practices of the twin could fill it</source>
        <translation>manque : des pratiques de la jumelle pourraient le combler</translation>
    </message>
    <message>
        <source>gap: practices seen: {count}, none validated yet</source>
        <translation>manque : pratiques vues : {count}, aucune encore validée</translation>
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
        <source>greatest mean of three running months</source>
        <translation>plus haute moyenne de trois mois consécutifs</translation>
    </message>
    <message>
        <source>greatest monthly tasmax</source>
        <translation>plus haute valeur mensuelle de tasmax</translation>
    </message>
    <message>
        <source>greatest monthly total</source>
        <translation>plus fort cumul mensuel</translation>
    </message>
    <message>
        <source>greatest sum of three running months</source>
        <translation>plus forte somme de trois mois consécutifs</translation>
    </message>
    <message>
        <source>ground {value:.1f} °C</source>
        <translation>sol {value:.1f} °C</translation>
    </message>
    <message>
        <source>growing degree days</source>
        <translation>degrés-jours de croissance</translation>
    </message>
    <message>
        <source>half</source>
        <translation>à moitié</translation>
    </message>
    <message>
        <source>has already travelled {share:.0f} % of the way</source>
        <translation>a déjà parcouru {share:.0f} % du chemin</translation>
    </message>
    <message>
        <source>hazard grows at home</source>
        <translation>l’aléa croît chez nous</translation>
    </message>
    <message>
        <source>home: that of the twinning; twin: that of the twin commune; both: the second under the first; or fr, es, en.</source>
        <translation>home : celle du jumelage ; twin : celle de la commune jumelle ; both : la seconde sous la première ; ou fr, es, en.</translation>
    </message>
    <message>
        <source>home: that of the twinning; twin: that of the twin commune; or fr, es, en.</source>
        <translation>home : celle du jumelage ; twin : celle de la commune jumelle ; ou fr, es, en.</translation>
    </message>
    <message>
        <source>horizon {horizon}</source>
        <translation>horizon {horizon}</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>très chaud</translation>
    </message>
    <message>
        <source>import,indicator,table,csv,excel,ods,join,insee,ine,eurostat,cerema,commune,code</source>
        <translation>import,importer,indicateur,indicateurs,statistiques,tableau,table,csv,excel,ods,jointure,rattacher,insee,ine,eurostat,cerema,commune,code</translation>
    </message>
    <message>
        <source>import,practice,measure,csv,geojson,geopackage,qfield,twinning</source>
        <translation>importer,pratique,mesure,csv,geojson,geopackage,qfield,jumelage</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>en place</translation>
    </message>
    <message>
        <source>in place here</source>
        <translation>en place ici</translation>
    </message>
    <message>
        <source>in the twin commune today</source>
        <translation>dans la commune jumelle aujourd’hui</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>à temps</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicateur</translation>
    </message>
    <message>
        <source>inh./km²</source>
        <translation>hab./km²</translation>
    </message>
    <message>
        <source>inhabitants</source>
        <translation>habitants</translation>
    </message>
    <message>
        <source>inhabitants by area</source>
        <translation>habitants rapportés à la superficie</translation>
    </message>
    <message>
        <source>interpolated</source>
        <translation>interpolé</translation>
    </message>
    <message>
        <source>invented example</source>
        <translation>exemple inventé</translation>
    </message>
    <message>
        <source>is missing in the copy: the sheet has no picture of it</source>
        <translation>manque dans la copie : la fiche n’en a pas d’image</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>n’est pas un nombre</translation>
    </message>
    <message>
        <source>isothermality</source>
        <translation>isothermalité</translation>
    </message>
    <message>
        <source>it belongs to nothing yet</source>
        <translation>elle n’est encore rattachée à rien</translation>
    </message>
    <message>
        <source>it holds a picture</source>
        <translation>il contient une image</translation>
    </message>
    <message>
        <source>it is no template, or too large</source>
        <translation>ce n’est pas un modèle, ou il est trop grand</translation>
    </message>
    <message>
        <source>it is not to be published, shows people without their consent, or is no photo</source>
        <translation>elle ne doit pas être publiée, montre des personnes sans leur accord, ou n’est pas une photo</translation>
    </message>
    <message>
        <source>it names a folder of this computer</source>
        <translation>il nomme un dossier de cet ordinateur</translation>
    </message>
    <message>
        <source>it names a participant</source>
        <translation>il nomme un participant</translation>
    </message>
    <message>
        <source>its format is not known.</source>
        <translation>son format est inconnu.</translation>
    </message>
    <message>
        <source>its identifier is that of a row above</source>
        <translation>son identifiant est celui d’une ligne au-dessus</translation>
    </message>
    <message>
        <source>its position is 0, 0, as of a camera that did not know where it was</source>
        <translation>sa position est 0, 0, comme celle d’un appareil qui ne savait pas où il était</translation>
    </message>
    <message>
        <source>its position is impossible</source>
        <translation>sa position est impossible</translation>
    </message>
    <message>
        <source>jumelage:twincommunes, same settings</source>
        <translation>jumelage:twincommunes, mêmes paramètres</translation>
    </message>
    <message>
        <source>keep: brought up to date, your changes kept; beside: left, a new one is made; anew: made anew.</source>
        <translation>keep : mises à jour, vos changements gardés ; beside : laissées, de nouvelles sont faites ; anew : refaites.</translation>
    </message>
    <message>
        <source>kelvin</source>
        <translation>kelvins</translation>
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
        <translation>kg de CO2e par personne, aller-retour</translation>
    </message>
    <message>
        <source>knows its place</source>
        <translation>position connue</translation>
    </message>
    <message>
        <source>label</source>
        <translation>libellé</translation>
    </message>
    <message>
        <source>land and buildings fit</source>
        <translation>le sol et le bâti s’y prêtent</translation>
    </message>
    <message>
        <source>land cover</source>
        <translation>occupation du sol</translation>
    </message>
    <message>
        <source>least mean of three running months</source>
        <translation>plus basse moyenne de trois mois consécutifs</translation>
    </message>
    <message>
        <source>least monthly tasmin</source>
        <translation>plus basse valeur mensuelle de tasmin</translation>
    </message>
    <message>
        <source>least monthly total</source>
        <translation>plus faible cumul mensuel</translation>
    </message>
    <message>
        <source>least sum of three running months</source>
        <translation>plus faible somme de trois mois consécutifs</translation>
    </message>
    <message>
        <source>leave them out</source>
        <translation>les laisser de côté</translation>
    </message>
    <message>
        <source>leave, make new ones beside them</source>
        <translation>les laisser, en faire de nouveaux à côté</translation>
    </message>
    <message>
        <source>left out of the mean</source>
        <translation>laissé hors de la moyenne</translation>
    </message>
    <message>
        <source>left_out: it is left out of the mean, as in Gower's paper. expected: it counts as the mean likeness of all, fairer where much is unknown of many.</source>
        <translation>left_out : ce qui est inconnu n’entre pas dans la moyenne, comme dans l’article de Gower. expected : ce qui est inconnu compte comme la ressemblance moyenne de toutes, ce qui est plus juste quand beaucoup d’entités sont mal connues.</translation>
    </message>
    <message>
        <source>less than a third of the way</source>
        <translation>moins d’un tiers du chemin</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licence</translation>
    </message>
    <message>
        <source>licence not told</source>
        <translation>licence non indiquée</translation>
    </message>
    <message>
        <source>line {line} ({given}): {why}</source>
        <translation>ligne {line} ({given}) : {why}</translation>
    </message>
    <message>
        <source>little</source>
        <translation>peu</translation>
    </message>
    <message>
        <source>long labels stand above the names of the columns</source>
        <translation>des libellés longs figurent au-dessus des noms de colonnes</translation>
    </message>
    <message>
        <source>m a day</source>
        <translation>m par jour</translation>
    </message>
    <message>
        <source>m per day</source>
        <translation>m par jour</translation>
    </message>
    <message>
        <source>make anew</source>
        <translation>refaire entièrement</translation>
    </message>
    <message>
        <source>map of the places that live today with the climate to come, one by one</source>
        <translation>carte des lieux qui vivent aujourd’hui le climat à venir, un par un</translation>
    </message>
    <message>
        <source>map of the twin, where a practice appears with its photo</source>
        <translation>carte de la jumelle, où une pratique apparaît avec sa photo</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>rattachée</translation>
    </message>
    <message>
        <source>maximum of the warmest month</source>
        <translation>température maximale du mois le plus chaud</translation>
    </message>
    <message>
        <source>may be a thousand or a decimal number</source>
        <translation>peut être un nombre avec milliers ou un nombre décimal</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>mean diurnal range</source>
        <translation>amplitude thermique diurne moyenne</translation>
    </message>
    <message>
        <source>mean ln|x-y| - ½ mean ln|x-x'| - ½ mean ln|y-y'| over all pairs of years, each variable divided by √(s_x s_y) (Aslan and Zech 2003, Grenier et al. 2013).</source>
        <translation>moy ln|x-y| - ½ moy ln|x-x'| - ½ moy ln|y-y'| sur toutes les paires d’années (moy : moyenne), chaque variable divisée par √(s_x s_y) (Aslan et Zech 2003, Grenier et al. 2013).</translation>
    </message>
    <message>
        <source>mean of monthly (tasmax − tasmin)</source>
        <translation>moyenne des écarts mensuels (tasmax − tasmin)</translation>
    </message>
    <message>
        <source>mean of the 12 months</source>
        <translation>moyenne des 12 mois</translation>
    </message>
    <message>
        <source>mean of the daily maximum</source>
        <translation>moyenne des températures maximales journalières</translation>
    </message>
    <message>
        <source>mean of the daily minimum</source>
        <translation>moyenne des températures minimales journalières</translation>
    </message>
    <message>
        <source>mean of the three running months with least rain</source>
        <translation>moyenne des trois mois consécutifs les moins pluvieux</translation>
    </message>
    <message>
        <source>mean of the three running months with most rain</source>
        <translation>moyenne des trois mois consécutifs les plus pluvieux</translation>
    </message>
    <message>
        <source>mean of three monthly means</source>
        <translation>moyenne de trois moyennes mensuelles</translation>
    </message>
    <message>
        <source>mean over temperature and rain of 1/(1 + d), d the root of the mean of w z² over the seasons, z in standard deviations from place to place (Ramírez-Villegas et al. 2011).</source>
        <translation>moyenne, sur la température et la pluie, de 1/(1 + d), où d est la racine de la moyenne de w z² sur les saisons, z en écarts-types d’un lieu à l’autre (Ramírez-Villegas et al. 2011).</translation>
    </message>
    <message>
        <source>mean temperature</source>
        <translation>température moyenne</translation>
    </message>
    <message>
        <source>mean temperature of the coldest quarter</source>
        <translation>température moyenne du trimestre le plus froid</translation>
    </message>
    <message>
        <source>mean temperature of the driest quarter</source>
        <translation>température moyenne du trimestre le plus sec</translation>
    </message>
    <message>
        <source>mean temperature of the warmest quarter</source>
        <translation>température moyenne du trimestre le plus chaud</translation>
    </message>
    <message>
        <source>mean temperature of the wettest quarter</source>
        <translation>température moyenne du trimestre le plus pluvieux</translation>
    </message>
    <message>
        <source>mean temperature of the year</source>
        <translation>température moyenne de l’année</translation>
    </message>
    <message>
        <source>measures that my commune has</source>
        <translation>mesures que ma commune a déjà</translation>
    </message>
    <message>
        <source>metric that ranks</source>
        <translation>métrique de classement</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>jalon</translation>
    </message>
    <message>
        <source>minimum of the coldest month</source>
        <translation>température minimale du mois le plus froid</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquantes</translation>
    </message>
    <message>
        <source>mixed years</source>
        <translation>années diverses</translation>
    </message>
    <message>
        <source>mm a day</source>
        <translation>mm par jour</translation>
    </message>
    <message>
        <source>mm a month</source>
        <translation>mm par mois</translation>
    </message>
    <message>
        <source>mm over the month or season</source>
        <translation>mm sur le mois ou la saison</translation>
    </message>
    <message>
        <source>mm per day</source>
        <translation>mm par jour</translation>
    </message>
    <message>
        <source>mm per month</source>
        <translation>mm par mois</translation>
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
        <source>mountain village</source>
        <translation>village de montagne</translation>
    </message>
    <message>
        <source>mp4: plays nearly everywhere; webm: a free format. Both need the free program ffmpeg. frames: the pictures alone, which any program that cuts films can open.</source>
        <translation>mp4 : se lit presque partout ; webm : un format libre. Les deux demandent le programme libre ffmpeg. frames : les images seules, que tout logiciel de montage ouvre.</translation>
    </message>
    <message>
        <source>much</source>
        <translation>beaucoup</translation>
    </message>
    <message>
        <source>name or code, if any</source>
        <translation>nom ou code, s’il y en a</translation>
    </message>
    <message>
        <source>nearest station</source>
        <translation>gare la plus proche</translation>
    </message>
    <message>
        <source>neither a polygon nor a point</source>
        <translation>ni un polygone ni un point</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutre</translation>
    </message>
    <message>
        <source>nm/(n+m) (2 mean|x-y| - mean|x-x'| - mean|y-y'|) over all pairs of years, each variable divided by √(s_x s_y) (Székely and Rizzo 2004).</source>
        <translation>nm/(n+m) (2 moy|x-y| - moy|x-x'| - moy|y-y'|) sur toutes les paires d’années (moy : moyenne), chaque variable divisée par √(s_x s_y) (Székely et Rizzo 2004).</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
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
        <source>no analogue in this pool</source>
        <translation>pas d’analogue parmi les lieux comparés</translation>
    </message>
    <message>
        <source>no code of a commune</source>
        <translation>aucun code de commune</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>pas encore de date</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>pas de géométrie</translation>
    </message>
    <message>
        <source>no maladaptation</source>
        <translation>sans maladaptation</translation>
    </message>
    <message>
        <source>no model agrees</source>
        <translation>aucun modèle ne concorde</translation>
    </message>
    <message>
        <source>no nearer than here today</source>
        <translation>pas plus proche qu’ici aujourd’hui</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sans nombre</translation>
    </message>
    <message>
        <source>no station within {reach:.0f} km (the nearest: {station}, {km:.0f} km)</source>
        <translation>pas de gare à moins de {reach:.0f} km (la plus proche : {station}, à {km:.0f} km)</translation>
    </message>
    <message>
        <source>no yearly series: not compared by this metric</source>
        <translation>pas de séries annuelles : non comparée avec cette métrique</translation>
    </message>
    <message>
        <source>nobody has voted yet</source>
        <translation>personne n’a encore voté</translation>
    </message>
    <message>
        <source>nobody noted a sensation</source>
        <translation>personne n’a noté de sensation</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>normals 1981-2010 of the plugin</source>
        <translation>normales 1981-2010 de l’extension</translation>
    </message>
    <message>
        <source>normals of this plugin (ERA5, CRU TS, Météo-France, CHELSA …)</source>
        <translation>normales de cette extension (ERA5, CRU TS, Météo-France, CHELSA…)</translation>
    </message>
    <message>
        <source>not on the Earth: is the coordinate reference system right?</source>
        <translation>hors de la Terre : le système de coordonnées est-il le bon ?</translation>
    </message>
    <message>
        <source>not ranked: too few votes</source>
        <translation>non classée : trop peu de votes</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>ce qui diffère</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>not transferable as it is</source>
        <translation>non transférable en l’état</translation>
    </message>
    <message>
        <source>nothing noted on either side</source>
        <translation>rien de noté d’un côté ni de l’autre</translation>
    </message>
    <message>
        <source>of five domains with a practice</source>
        <translation>domaines sur cinq avec une pratique</translation>
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
        <source>one file to send (ZIP)</source>
        <translation>un seul fichier à envoyer (ZIP)</translation>
    </message>
    <message>
        <source>one for both communes</source>
        <translation>un pour les deux communes</translation>
    </message>
    <message>
        <source>one model in ten is higher than</source>
        <translation>un modèle sur dix est au-dessus de</translation>
    </message>
    <message>
        <source>one model in ten is lower than</source>
        <translation>un modèle sur dix est au-dessous de</translation>
    </message>
    <message>
        <source>one of {count} rows of the same commune</source>
        <translation>l’une des {count} lignes d’une même commune</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>one to two thirds of the way</source>
        <translation>un à deux tiers du chemin</translation>
    </message>
    <message>
        <source>only {share:.0f} % of the area has data</source>
        <translation>seuls {share:.0f} % de la surface ont des données</translation>
    </message>
    <message>
        <source>only {share:.0f} % of the models agree</source>
        <translation>seulement {share:.0f} % des modèles concordent</translation>
    </message>
    <message>
        <source>ordered class: {order}</source>
        <translation>classe ordonnée : {order}</translation>
    </message>
    <message>
        <source>other communes ranked high</source>
        <translation>autres communes bien classées</translation>
    </message>
    <message>
        <source>other roles</source>
        <translation>autres rôles</translation>
    </message>
    <message>
        <source>other unit</source>
        <translation>autre unité</translation>
    </message>
    <message>
        <source>our competence, legal</source>
        <translation>notre compétence, légale</translation>
    </message>
    <message>
        <source>outline crosses itself: repaired for the mean</source>
        <translation>le contour se recoupe lui-même : réparé pour le calcul de la moyenne</translation>
    </message>
    <message>
        <source>outlines</source>
        <translation>contours</translation>
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
        <source>overseas: not in the data</source>
        <translation>outre-mer : absent des données</translation>
    </message>
    <message>
        <source>page that screen readers follow (HTML)</source>
        <translation>page que suivent les lecteurs d’écran (HTML)</translation>
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
        <source>participant “{name}”</source>
        <translation>participant « {name} »</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>partly in place here</source>
        <translation>en partie en place ici</translation>
    </message>
    <message>
        <source>partner to judge</source>
        <translation>partenaire à évaluer</translation>
    </message>
    <message>
        <source>people who scored, at most</source>
        <translation>personnes qui ont noté, au plus</translation>
    </message>
    <message>
        <source>per person, there and back</source>
        <translation>par personne, aller-retour</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>centile</translation>
    </message>
    <message>
        <source>percentile among all</source>
        <translation>centile parmi toutes les entités</translation>
    </message>
    <message>
        <source>percentile within {group}</source>
        <translation>centile au sein de {group}</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>peut-être</translation>
    </message>
    <message>
        <source>pictures alone</source>
        <translation>images seules</translation>
    </message>
    <message>
        <source>pin “{title}”</source>
        <translation>pratique « {title} »</translation>
    </message>
    <message>
        <source>plan,planning,schedule,calendar,tasks,dates,departure,budget,ics,ods,excel,gantt,twinning</source>
        <translation>plan,planning,rétro-planning,calendrier,tâches,dates,départ,budget,ics,ods,excel,gantt,jumelage</translation>
    </message>
    <message>
        <source>plane (for comparison)</source>
        <translation>avion (pour comparaison)</translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>population</source>
        <translation>population</translation>
    </message>
    <message>
        <source>population=2; rail=0: how much a criterion counts; 0 leaves it out, and only the ratios count. The criteria: {names}.</source>
        <translation>population=2; rail=0 : le poids de chaque critère ; 0 l’exclut, et seuls les rapports entre les poids comptent. Les critères : {names}.</translation>
    </message>
    <message>
        <source>poster,layout,print,twin,restitution,project</source>
        <translation>affiche,poster,mise en page,impression,jumelle,jumelage,restitution,projet</translation>
    </message>
    <message>
        <source>posters</source>
        <translation>affiches</translation>
    </message>
    <message>
        <source>potential evapotranspiration of the year</source>
        <translation>évapotranspiration potentielle de l’année</translation>
    </message>
    <message>
        <source>practice: seen in the twin commune; measure: what my commune has; action: what it could do.</source>
        <translation>practice : vue dans la commune jumelle ; measure : ce que ma commune a déjà ; action : ce qu’elle pourrait faire.</translation>
    </message>
    <message>
        <source>practices seen</source>
        <translation>pratiques vues</translation>
    </message>
    <message>
        <source>practices seen in the twin commune</source>
        <translation>pratiques observées dans la commune jumelle</translation>
    </message>
    <message>
        <source>pseudonym</source>
        <translation>pseudonyme</translation>
    </message>
    <message>
        <source>rain</source>
        <translation>pluie</translation>
    </message>
    <message>
        <source>rain of the coldest quarter</source>
        <translation>pluie du trimestre le plus froid</translation>
    </message>
    <message>
        <source>rain of the driest month</source>
        <translation>pluie du mois le plus sec</translation>
    </message>
    <message>
        <source>rain of the driest quarter</source>
        <translation>pluie du trimestre le plus sec</translation>
    </message>
    <message>
        <source>rain of the warmest quarter</source>
        <translation>pluie du trimestre le plus chaud</translation>
    </message>
    <message>
        <source>rain of the wettest month</source>
        <translation>pluie du mois le plus pluvieux</translation>
    </message>
    <message>
        <source>rain of the wettest quarter</source>
        <translation>pluie du trimestre le plus pluvieux</translation>
    </message>
    <message>
        <source>rain of the year</source>
        <translation>pluie de l’année</translation>
    </message>
    <message>
        <source>rain of the year / (mean temperature + 10); none at −10 °C or colder</source>
        <translation>pluie de l’année / (température moyenne + 10) ; pas de valeur à −10 °C ou moins</translation>
    </message>
    <message>
        <source>rain of the year / potential evapotranspiration; none where it never thaws</source>
        <translation>pluie de l’année / évapotranspiration potentielle ; pas de valeur là où il ne dégèle jamais</translation>
    </message>
    <message>
        <source>rain there today against here at the horizon</source>
        <translation>pluie là-bas aujourd’hui par rapport à ici à l’horizon choisi</translation>
    </message>
    <message>
        <source>range of temperature over the year</source>
        <translation>amplitude thermique annuelle</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>rang</translation>
    </message>
    <message>
        <source>rank {rank} (from {low} to {high} under other weights; among the first three in {share:.0f} % of them)</source>
        <translation>rang {rank} (de {low} à {high} avec d’autres poids ; parmi les trois premières dans {share:.0f} % des cas)</translation>
    </message>
    <message>
        <source>ranked first, score {score:.2f}</source>
        <translation>premier rang, note {score:.2f}</translation>
    </message>
    <message>
        <source>rather no</source>
        <translation>plutôt non</translation>
    </message>
    <message>
        <source>rather yes</source>
        <translation>plutôt oui</translation>
    </message>
    <message>
        <source>ratio, up to that of the layer</source>
        <translation>rapport, jusqu’au plus grand de la couche</translation>
    </message>
    <message>
        <source>ratio, up to {reach:g}</source>
        <translation>rapport, jusqu’à {reach:g}</translation>
    </message>
    <message>
        <source>read from each column</source>
        <translation>lue dans chaque colonne</translation>
    </message>
    <message>
        <source>refuse: they are doubtful and left out; sum or mean: put together, as for communes that have merged.</source>
        <translation>refuse : elles sont douteuses et laissées de côté ; sum ou mean : réunies par leur somme ou par leur moyenne, par exemple pour une fusion de communes.</translation>
    </message>
    <message>
        <source>refused: {why}</source>
        <translation>refusée : {why}</translation>
    </message>
    <message>
        <source>removed stop {number}</source>
        <translation>arrêt {number} supprimé</translation>
    </message>
    <message>
        <source>removed “{title}”</source>
        <translation>retrait de « {title} »</translation>
    </message>
    <message>
        <source>report,document,odt,word,visit,study,methodology,consent,feedback,delegation,twinning</source>
        <translation>rapport,document,odt,word,visite,étude,méthodologie,accord,retour,délégation,jumelage</translation>
    </message>
    <message>
        <source>route of “{title}”</source>
        <translation>parcours de « {title} »</translation>
    </message>
    <message>
        <source>row {number}: {why}</source>
        <translation>ligne {number} : {why}</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>rural</source>
        <translation>rural</translation>
    </message>
    <message>
        <source>rural class</source>
        <translation>classe de ruralité</translation>
    </message>
    <message>
        <source>rural commune</source>
        <translation>commune rurale</translation>
    </message>
    <message>
        <source>score</source>
        <translation>note</translation>
    </message>
    <message>
        <source>score {score:.2f}; ranked first: {name}, score {best:.2f}</source>
        <translation>note {score:.2f} ; premier rang : {name}, note {best:.2f}</translation>
    </message>
    <message>
        <source>scrub and grass</source>
        <translation>broussailles et herbages</translation>
    </message>
    <message>
        <source>seasonality of rain</source>
        <translation>saisonnalité de la pluie</translation>
    </message>
    <message>
        <source>seasonality of temperature</source>
        <translation>saisonnalité de la température</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret statistique</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>points-virgules</translation>
    </message>
    <message>
        <source>shares of {fields}, closed to 1: Hellinger's distance</source>
        <translation>parts ({fields}) ramenées à une somme de 1 : distance de Hellinger</translation>
    </message>
    <message>
        <source>sheet “{sheet}”</source>
        <translation>feuille « {sheet} »</translation>
    </message>
    <message>
        <source>shrubs and grass</source>
        <translation>broussailles et herbages</translation>
    </message>
    <message>
        <source>sigma</source>
        <translation>sigma</translation>
    </message>
    <message>
        <source>sigma, high end of the models</source>
        <translation>sigma, haut de la fourchette des modèles</translation>
    </message>
    <message>
        <source>sigma, low end of the models</source>
        <translation>sigma, bas de la fourchette des modèles</translation>
    </message>
    <message>
        <source>sigma, which is always the first; agreement: share of the models at 2 sigma or less; limiting_variable: what differs most; sigma_low and sigma_high: between them lie 8 models out of 10. The first three when none is chosen.</source>
        <translation>sigma, toujours la première ; agreement : part des modèles à 2 sigma ou moins ; limiting_variable : ce qui diffère le plus ; sigma_low et sigma_high : 8 modèles sur 10 sont entre les deux. Les trois premières si rien n’est choisi.</translation>
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
        <source>similarity</source>
        <translation>ressemblance</translation>
    </message>
    <message>
        <source>similarity,likeness,gower,hellinger,compare,commune,municipality,territory,criteria,weights</source>
        <translation>ressemblance,similarité,similitude,gower,hellinger,comparer,comparaison,commune,municipalité,territoire,critères,poids</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>depuis {year}</translation>
    </message>
    <message>
        <source>slightly cool</source>
        <translation>légèrement frais</translation>
    </message>
    <message>
        <source>slightly warm</source>
        <translation>légèrement chaud</translation>
    </message>
    <message>
        <source>some</source>
        <translation>moyennement</translation>
    </message>
    <message>
        <source>somebody who did not sign</source>
        <translation>quelqu’un qui n’a pas signé</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>sources and licences</source>
        <translation>sources et licences</translation>
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
        <source>standardised Euclidean distance</source>
        <translation>distance euclidienne standardisée</translation>
    </message>
    <message>
        <source>station {km:.1f} km away ({station})</source>
        <translation>gare à {km:.1f} km ({station})</translation>
    </message>
    <message>
        <source>status of “{title}”</source>
        <translation>statut de « {title} »</translation>
    </message>
    <message>
        <source>stop {number}</source>
        <translation>arrêt {number}</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>arrêts</translation>
    </message>
    <message>
        <source>strict filters</source>
        <translation>filtres stricts</translation>
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
        <source>such as</source>
        <translation>exemples</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>somme</translation>
    </message>
    <message>
        <source>sum of the 12 months</source>
        <translation>somme des 12 mois</translation>
    </message>
    <message>
        <source>sum of the three running months of greatest mean temperature</source>
        <translation>somme des trois mois consécutifs de plus haute température moyenne</translation>
    </message>
    <message>
        <source>sum of the three running months of least mean temperature</source>
        <translation>somme des trois mois consécutifs de plus basse température moyenne</translation>
    </message>
    <message>
        <source>sum of three monthly totals</source>
        <translation>somme de trois cumuls mensuels</translation>
    </message>
    <message>
        <source>sum over the days of (mean − {base:g} °C) where it is above; mean of the whole years</source>
        <translation>somme, sur les jours où la moyenne dépasse la base, de (moyenne − {base:g} °C) ; moyenne des années complètes</translation>
    </message>
    <message>
        <source>sum over the months of days × (mean − {base:g} °C) where it is above; from monthly means, which miss the warm days of cool months</source>
        <translation>somme, sur les mois où la moyenne dépasse la base, de jours × (moyenne − {base:g} °C) ; d’après des moyennes mensuelles, qui ignorent les jours chauds des mois frais</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>été</translation>
    </message>
    <message>
        <source>summer days (ETCCDI)</source>
        <translation>jours d’été (ETCCDI)</translation>
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
        <source>tabulators</source>
        <translation>tabulations</translation>
    </message>
    <message>
        <source>tasks moved with the departure</source>
        <translation>tâches déplacées avec le départ</translation>
    </message>
    <message>
        <source>tasks of the kit</source>
        <translation>tâches de la valise</translation>
    </message>
    <message>
        <source>temperature and rain of the seasons</source>
        <translation>température et pluie des saisons</translation>
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
        <source>temperature there today less here at the horizon</source>
        <translation>température là-bas aujourd’hui moins celle d’ici à l’horizon choisi</translation>
    </message>
    <message>
        <source>tenths of a °C</source>
        <translation>dixièmes de °C</translation>
    </message>
    <message>
        <source>tenths of °C</source>
        <translation>dixièmes de °C</translation>
    </message>
    <message>
        <source>text encoded in {encoding}</source>
        <translation>texte encodé en {encoding}</translation>
    </message>
    <message>
        <source>that of my commune</source>
        <translation>celle de ma commune</translation>
    </message>
    <message>
        <source>that of the twin</source>
        <translation>celle de la jumelle</translation>
    </message>
    <message>
        <source>the 19 bioclimatic variables</source>
        <translation>les 19 variables bioclimatiques</translation>
    </message>
    <message>
        <source>the code is that of {own}, the row is called {name}</source>
        <translation>le code est celui de {own}, mais la ligne porte le nom {name}</translation>
    </message>
    <message>
        <source>the code is unknown, the name is that of {own}</source>
        <translation>le code est inconnu, le nom est celui de {own}</translation>
    </message>
    <message>
        <source>the commune, today</source>
        <translation>la commune, aujourd’hui</translation>
    </message>
    <message>
        <source>the cost</source>
        <translation>le coût</translation>
    </message>
    <message>
        <source>the day of the departure</source>
        <translation>le jour du départ</translation>
    </message>
    <message>
        <source>the day of the return</source>
        <translation>le jour du retour</translation>
    </message>
    <message>
        <source>the difference that remains between the climates, in sigma</source>
        <translation>l’écart qui reste entre les climats, en sigma</translation>
    </message>
    <message>
        <source>the elevation of the commune at home</source>
        <translation>l’altitude de notre commune</translation>
    </message>
    <message>
        <source>the elevation of the twin commune</source>
        <translation>l’altitude de la commune jumelle</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>le fichier manque</translation>
    </message>
    <message>
        <source>the first actions in the order of the votes</source>
        <translation>les premières actions dans l’ordre des votes</translation>
    </message>
    <message>
        <source>the former code is that of {own}, the row is called {name}</source>
        <translation>l’ancien code est celui de {own}, mais la ligne porte le nom {name}</translation>
    </message>
    <message>
        <source>the future of your rasters</source>
        <translation>futur de vos rasters</translation>
    </message>
    <message>
        <source>the horizon in a few words</source>
        <translation>l’horizon en quelques mots</translation>
    </message>
    <message>
        <source>the horizon with the warming that it stands for</source>
        <translation>l’horizon avec le réchauffement qu’il représente</translation>
    </message>
    <message>
        <source>the journey together</source>
        <translation>le voyage en commun</translation>
    </message>
    <message>
        <source>the largest of three gaps, each divided by its threshold: temperature (mean of the seasons), rain of the year, rain (mean of the seasons), in the manner of Hallegatte et al. (2007).</source>
        <translation>le plus grand de trois écarts, chacun divisé par son seuil : température (moyenne des saisons), pluie de l’année, pluie (moyenne des saisons), à la manière de Hallegatte et al. (2007).</translation>
    </message>
    <message>
        <source>the mean likeness of all</source>
        <translation>la ressemblance moyenne de tous</translation>
    </message>
    <message>
        <source>the meetings with our counterparts</source>
        <translation>les rencontres avec nos homologues</translation>
    </message>
    <message>
        <source>the name of the commune at home</source>
        <translation>le nom de notre commune</translation>
    </message>
    <message>
        <source>the name of the twin commune</source>
        <translation>le nom de la commune jumelle</translation>
    </message>
    <message>
        <source>the name of the twinning</source>
        <translation>le nom du jumelage</translation>
    </message>
    <message>
        <source>the names of the columns stand in line {line}</source>
        <translation>les noms des colonnes sont à la ligne {line}</translation>
    </message>
    <message>
        <source>the planner's table</source>
        <translation>table fournie</translation>
    </message>
    <message>
        <source>the population of home</source>
        <translation>la population de votre commune</translation>
    </message>
    <message>
        <source>the population of the twin</source>
        <translation>la population de la jumelle</translation>
    </message>
    <message>
        <source>the position “{text}” is not understood</source>
        <translation>la position « {text} » n’est pas comprise</translation>
    </message>
    <message>
        <source>the same class or not</source>
        <translation>même classe ou non</translation>
    </message>
    <message>
        <source>the sensory walk</source>
        <translation>la balade sensible</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>la cible</translation>
    </message>
    <message>
        <source>the twin that is judged</source>
        <translation>la jumelle évaluée</translation>
    </message>
    <message>
        <source>the visits</source>
        <translation>les visites</translation>
    </message>
    <message>
        <source>the workshops</source>
        <translation>les ateliers</translation>
    </message>
    <message>
        <source>the year of the cost</source>
        <translation>l’année du coût</translation>
    </message>
    <message>
        <source>the year since which both communes are twinned</source>
        <translation>l’année depuis laquelle les deux communes sont jumelées</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>this place itself: nothing in this pool is nearer</source>
        <translation>ce lieu lui-même : parmi les lieux comparés, aucun n’est plus proche</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>to a station</source>
        <translation>jusqu’à une gare</translation>
    </message>
    <message>
        <source>to be adapted</source>
        <translation>à adapter</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>today (1981-2010)</source>
        <translation>aujourd’hui (1981-2010)</translation>
    </message>
    <message>
        <source>too few votes to tell</source>
        <translation>trop peu de votes pour le dire</translation>
    </message>
    <message>
        <source>toolkit,export,zip,share,kit,templates,posters,documents,licence,twinning</source>
        <translation>valise,outils,exporter,zip,partager,modèles,affiches,documents,licence,jumelage</translation>
    </message>
    <message>
        <source>toolkit,import,zip,new,kit,templates,practices,inspiration,twinning</source>
        <translation>valise,outils,importer,zip,nouveau,modèles,pratiques,inspiration,jumelage</translation>
    </message>
    <message>
        <source>town or suburb</source>
        <translation>densité intermédiaire</translation>
    </message>
    <message>
        <source>tracc2030, tracc2050, tracc2100: France at +2, +2.7 and +4 °C above 1900-1930 (the official TRACC levels). ssp126 to ssp585: 2041-2060 under an emissions scenario. custom: the global warming level given below.</source>
        <translation>tracc2030, tracc2050, tracc2100 : la France à +2 °C, +2,7 °C et +4 °C au-dessus de 1900-1930 (niveaux officiels de la TRACC, trajectoire française de réchauffement de référence). ssp126 à ssp585 : 2041-2060 selon un scénario d’émissions. custom : le niveau de réchauffement mondial indiqué plus bas.</translation>
    </message>
    <message>
        <source>train</source>
        <translation>train</translation>
    </message>
    <message>
        <source>train, and coach to the stations</source>
        <translation>train, et autocar jusqu’aux gares</translation>
    </message>
    <message>
        <source>transferable</source>
        <translation>transférable</translation>
    </message>
    <message>
        <source>travel,train,coach,station,rail,emissions,twin,commune,visit</source>
        <translation>voyage,trajet,train,autocar,car,gare,rail,émissions,CO2,jumelle,jumelage,commune,visite</translation>
    </message>
    <message>
        <source>tropical nights (ETCCDI)</source>
        <translation>nuits tropicales (ETCCDI)</translation>
    </message>
    <message>
        <source>twinned since {year}</source>
        <translation>jumelée depuis {year}</translation>
    </message>
    <message>
        <source>twinning,folder,project,practice,field,qfield,new</source>
        <translation>jumelage,dossier,projet,pratique,terrain,qfield,nouveau</translation>
    </message>
    <message>
        <source>twinnings given, or the example that ships</source>
        <translation>jumelages indiqués, ou exemple fourni</translation>
    </message>
    <message>
        <source>two for both communes</source>
        <translation>deux pour les deux communes</translation>
    </message>
    <message>
        <source>two thirds of the way or more</source>
        <translation>deux tiers du chemin ou plus</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>unknown: {names}</source>
        <translation>inconnu : {names}</translation>
    </message>
    <message>
        <source>unmatched</source>
        <translation>non rattachée</translation>
    </message>
    <message>
        <source>validated as good practices</source>
        <translation>validées comme bonnes pratiques</translation>
    </message>
    <message>
        <source>variable by variable, without correlations (diagonal covariance)</source>
        <translation>variable par variable, sans corrélations (covariance diagonale)</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>énormément</translation>
    </message>
    <message>
        <source>visits: a report of each event; study: the pair, figures, practices, ranked actions; methodology: how to repeat it; talking_points: what to say; delegations: list and role sheets; consent: form on personal data and photos; feedback: summary of the forms filled in; kit: the sheets and mails to hold visits, walks and workshops with, in French or Spanish, filled for the pair; kit_empty: the same to fill in by hand.</source>
        <translation>visits : un compte rendu de chaque événement ; study : la paire, les chiffres, les pratiques, les actions hiérarchisées ; methodology : comment recommencer ; talking_points : quoi dire ; delegations : liste et fiches de rôle ; consent : formulaire sur les données et les photos ; feedback : bilan des formulaires remplis ; kit : les fiches et courriels pour tenir visites, balades et ateliers, en français ou en espagnol, remplis pour la paire ; kit_empty : les mêmes à remplir à la main.</translation>
    </message>
    <message>
        <source>votes on “{title}”</source>
        <translation>votes sur « {title} »</translation>
    </message>
    <message>
        <source>walkers</source>
        <translation>marcheurs</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>chaud</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>was changed here later than in the copy, and stays as it is</source>
        <translation>a été modifiée ici après la copie, et reste telle quelle</translation>
    </message>
    <message>
        <source>water</source>
        <translation>eau</translation>
    </message>
    <message>
        <source>water is there</source>
        <translation>l’eau est là</translation>
    </message>
    <message>
        <source>way travelled</source>
        <translation>chemin parcouru</translation>
    </message>
    <message>
        <source>wet days (ETCCDI R1mm)</source>
        <translation>jours de pluie (ETCCDI R1mm)</translation>
    </message>
    <message>
        <source>what differs most</source>
        <translation>ce qui diffère le plus</translation>
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
        <source>within</source>
        <translation>dans la fourchette</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>year unknown</source>
        <translation>année inconnue</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>zip: one file to send; folder: to look at, or to put on a web site.</source>
        <translation>zip : un seul fichier à envoyer ; folder : à regarder, ou à mettre sur un site.</translation>
    </message>
    <message>
        <source>{action}: voters stand far apart on “{question}”</source>
        <translation>{action} : les votants sont très partagés sur « {question} »</translation>
    </message>
    <message>
        <source>{added} rows added, {changed} changed.</source>
        <translation>{added} lignes ajoutées, {changed} modifiées.</translation>
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
        <translation>{band} · {alike:.0f} % de ressemblance · {km:,.0f} km</translation>
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
        <source>{code}, {place}</source>
        <translation>{code}, {place}</translation>
    </message>
    <message>
        <source>{column} has more than {most} characters</source>
        <translation>{column} : plus de {most} caractères</translation>
    </message>
    <message>
        <source>{column} is missing</source>
        <translation>{column} : manquant</translation>
    </message>
    <message>
        <source>{column}: {why}</source>
        <translation>{column} : {why}</translation>
    </message>
    <message>
        <source>{column}: “{text}” is not understood, left empty</source>
        <translation>{column} : « {text} » n’est pas compris, laissé vide</translation>
    </message>
    <message>
        <source>{commune}: no project lead.</source>
        <translation>{commune} : pas de responsable de projet.</translation>
    </message>
    <message>
        <source>{commune}: nobody represents “{domain}”.</source>
        <translation>{commune} : personne ne représente « {domain} ».</translation>
    </message>
    <message>
        <source>{commune}: {source}</source>
        <translation>{commune} : {source}</translation>
    </message>
    <message>
        <source>{count:,} communes and places compared.</source>
        <translation>{count:,} communes et localités comparées.</translation>
    </message>
    <message>
        <source>{count:,} communes have figures.</source>
        <translation>{count:,} communes ont des valeurs.</translation>
    </message>
    <message>
        <source>{count:,} communes have no candidate in this pool.</source>
        <translation>{count:,} communes n’ont aucun candidat parmi les lieux comparés.</translation>
    </message>
    <message>
        <source>{count:,} communes lie outside the climate data and could not be compared: {regions}.</source>
        <translation>{count:,} communes sont hors des données climatiques et n’ont pas pu être comparées : {regions}.</translation>
    </message>
    <message>
        <source>{count:,} communes lie outside the climate data.</source>
        <translation>{count:,} communes sont hors des données climatiques.</translation>
    </message>
    <message>
        <source>{count:,} communes lie where no yearly series reach: their yardstick knows no correlations of the seasons (covariance: diagonal), and their sigma is not quite comparable with that of the others.</source>
        <translation>{count:,} communes ne sont couvertes par aucune série annuelle : leur étalon ne tient pas compte des corrélations entre saisons (covariance : diagonale), et leur sigma n’est pas tout à fait comparable à celui des autres.</translation>
    </message>
    <message>
        <source>{count:,} communes were there from an earlier run.</source>
        <translation>{count:,} communes provenaient d’un calcul précédent.</translation>
    </message>
    <message>
        <source>{count:,} features are known by less than {share} % of the weights: they have a similarity, but no rank.</source>
        <translation>{count:,} entités sont connues pour moins de {share} % des poids : elles ont une ressemblance, mais pas de rang.</translation>
    </message>
    <message>
        <source>{count:,} features compared with {target}.</source>
        <translation>{count:,} entités comparées à {target}.</translation>
    </message>
    <message>
        <source>{count:,} features have no group, and so no percentile.</source>
        <translation>{count:,} entités n’ont pas de groupe, donc pas de centile.</translation>
    </message>
    <message>
        <source>{count:,} features of the layer lie in no commune.</source>
        <translation>{count:,} entités de la couche ne se trouvent dans aucune commune.</translation>
    </message>
    <message>
        <source>{count:,} figures of the earlier layer were replaced.</source>
        <translation>{count:,} valeurs du résultat précédent ont été remplacées.</translation>
    </message>
    <message>
        <source>{count:,} of {all:,} places have a climate.</source>
        <translation>{count:,} lieux sur {all:,} ont un climat.</translation>
    </message>
    <message>
        <source>{count:,} places have no yearly series and could not be compared by this metric.</source>
        <translation>{count:,} lieux n’ont pas de séries annuelles et n’ont pas pu être comparés avec cette métrique.</translation>
    </message>
    <message>
        <source>{count:,} places passed the filter on the train although their distance to a station is unknown: the file of stations is too sparse where they are.</source>
        <translation>{count:,} lieux ont passé le filtre sur le train alors que leur distance à une gare est inconnue : le fichier contient trop peu de gares là où ils se trouvent.</translation>
    </message>
    <message>
        <source>{count:,} rows of the same communes were added up.</source>
        <translation>{count:,} lignes portant sur les mêmes communes ont été additionnées.</translation>
    </message>
    <message>
        <source>{count:,} rows of the same communes were averaged.</source>
        <translation>{count:,} lignes portant sur les mêmes communes ont été remplacées par leur moyenne.</translation>
    </message>
    <message>
        <source>{count:,} rows of the table of twinnings were left out: what they say fits no two different places among those compared, or fits several. The first: {rows}.</source>
        <translation>{count:,} lignes de la table des jumelages ont été laissées de côté : ce qu’elles indiquent ne correspond pas à deux lieux différents parmi ceux qui sont comparés, ou correspond à plusieurs. Les premières : {rows}.</translation>
    </message>
    <message>
        <source>{count} files are in the folder but in no row: {names}.</source>
        <translation>{count} fichiers sont dans le dossier mais dans aucune ligne : {names}.</translation>
    </message>
    <message>
        <source>{count} forms were read. They are told together; nobody is named or quoted.</source>
        <translation>{count} formulaires lus. On en rend compte ensemble ; personne n’est nommé ni cité.</translation>
    </message>
    <message>
        <source>{count} good practices, each with its evidence and its limits</source>
        <translation>{count} bonnes pratiques, chacune avec sa preuve et ses limites</translation>
    </message>
    <message>
        <source>{count} pairs say nearly the same (correlation beyond ±{limit:.2f}), the nearest: {pairs}.</source>
        <translation>{count} paires disent presque la même chose (corrélation au-delà de ±{limit:.2f}) ; les plus proches : {pairs}.</translation>
    </message>
    <message>
        <source>{count} participants stay at home, with who was where and who wrote what.</source>
        <translation>Les données de {count} participants ne sortent pas : ni qui était où, ni qui a écrit quoi.</translation>
    </message>
    <message>
        <source>{count} photos</source>
        <translation>{count} photos</translation>
    </message>
    <message>
        <source>{count} photos copied.</source>
        <translation>{count} photos copiées.</translation>
    </message>
    <message>
        <source>{count} photos placed</source>
        <translation>{count} photos rattachées</translation>
    </message>
    <message>
        <source>{count} photos wait to be placed …</source>
        <translation>{count} photos attendent leur place…</translation>
    </message>
    <message>
        <source>{count} photos wait to be placed.</source>
        <translation>{count} photos attendent leur place.</translation>
    </message>
    <message>
        <source>{count} repaired; the project as it was: {copy}.</source>
        <translation>{count} réparés ; le projet tel qu’il était : {copy}.</translation>
    </message>
    <message>
        <source>{count} rows refer to rows that are not there.</source>
        <translation>{count} lignes renvoient à des lignes absentes.</translation>
    </message>
    <message>
        <source>{count} shots, {minutes} minutes. Each is shown with what is said and read; other pictures can take the place of these, as long as those who can be seen have agreed.</source>
        <translation>{count} plans, {minutes} minutes. Chacun figure avec ce qui se dit et ce qui se lit ; d’autres images peuvent prendre la place de celles-ci, pourvu que les personnes visibles aient donné leur accord.</translation>
    </message>
    <message>
        <source>{count} variables are too many to compare climates with: from 30 years and with their raw covariance a true 2 sigma reads 2.2 with 4 variables, 2.8 with 8, 4.0 with 14 and 6.4 with 19. 4 to 6 that say different things are best.</source>
        <translation>{count} variables, c’est trop pour comparer des climats : avec 30 ans de données et leur covariance brute, un véritable écart de 2 sigma se lit 2,2 avec 4 variables, 2,8 avec 8, 4,0 avec 14 et 6,4 avec 19. Le mieux est d’en prendre 4 à 6 qui disent des choses différentes.</translation>
    </message>
    <message>
        <source>{count} variables of {cells:,} cells were written.</source>
        <translation>{count} variables ont été écrites, pour {cells:,} mailles.</translation>
    </message>
    <message>
        <source>{count} variables, one band each.</source>
        <translation>{count} variables, une bande pour chacune.</translation>
    </message>
    <message>
        <source>{count} without a place on the map</source>
        <translation>{count} sans place sur la carte</translation>
    </message>
    <message>
        <source>{count}: too few</source>
        <translation>{count} : trop peu</translation>
    </message>
    <message>
        <source>{cover}: as much within 10 km ({home:.0f} / {there:.0f} %)</source>
        <translation>{cover} : autant dans un rayon de 10 km ({home:.0f} / {there:.0f} %)</translation>
    </message>
    <message>
        <source>{cover}: far less within 10 km ({home:.0f} / {there:.0f} %)</source>
        <translation>{cover} : beaucoup moins dans un rayon de 10 km ({home:.0f} / {there:.0f} %)</translation>
    </message>
    <message>
        <source>{cover}: far more within 10 km ({home:.0f} / {there:.0f} %)</source>
        <translation>{cover} : beaucoup plus dans un rayon de 10 km ({home:.0f} / {there:.0f} %)</translation>
    </message>
    <message>
        <source>{criterion} {share:.0f} %</source>
        <translation>{criterion} {share:.0f} %</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
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
        <translation>{domain}, délégation de {commune}</translation>
    </message>
    <message>
        <source>{domain}: {state}</source>
        <translation>{domain} : {state}</translation>
    </message>
    <message>
        <source>{doubtful} doubtful, {refused} refused:</source>
        <translation>{doubtful} douteuses, {refused} refusées :</translation>
    </message>
    <message>
        <source>{ensemble} patterns of {models} models; each month changes as its season does</source>
        <translation>changements par degré de réchauffement de {models} modèles ({ensemble}) ; chaque mois change comme sa saison</translation>
    </message>
    <message>
        <source>{errors} errors and {warnings} warnings are left.</source>
        <translation>Il reste {errors} erreurs et {warnings} avertissements.</translation>
    </message>
    <message>
        <source>{field}: {fault}</source>
        <translation>{field} : {fault}</translation>
    </message>
    <message>
        <source>{field}: “{text}” is no number.</source>
        <translation>{field} : « {text} » n’est pas un nombre.</translation>
    </message>
    <message>
        <source>{figure}: {today} at {home} today, {later} at the horizon {horizon}</source>
        <translation>{figure} : {today} à {home} aujourd’hui, {later} à l’horizon {horizon}</translation>
    </message>
    <message>
        <source>{files}; places: {places}</source>
        <translation>{files} ; lieux : {places}</translation>
    </message>
    <message>
        <source>{folder} is not the folder of a twinning: {name} is missing.</source>
        <translation>{folder} n’est pas le dossier d’un jumelage : il y manque {name}.</translation>
    </message>
    <message>
        <source>{found} of {count}</source>
        <translation>{found} sur {count}</translation>
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
        <source>{here} / {there}</source>
        <translation>{here} / {there}</translation>
    </message>
    <message>
        <source>{here} and {there}, side by side</source>
        <translation>{here} et {there}, côte à côte</translation>
    </message>
    <message>
        <source>{here} – {there}, per person there and back: {train} kg of CO2e by train, {coach} by coach, {car} in a car with three aboard.</source>
        <translation>{here} – {there}, par personne aller-retour : {train} kg de CO2e en train, {coach} en autocar, {car} en voiture avec trois personnes à bord.</translation>
    </message>
    <message>
        <source>{home} in {twin}: report</source>
        <translation>{home} à {twin} : compte rendu</translation>
    </message>
    <message>
        <source>{home} looked for a commune that lives today with the climate that {home} will have, found {twin}, went to see, and brought practices home. Here is all that it used, to be used again by another pair.</source>
        <translation>{home} a cherché une commune qui vit aujourd’hui avec le climat que {home} aura, a trouvé {twin}, est allée voir et a rapporté des pratiques. Voici tout ce qui lui a servi, pour qu’un autre jumelage s’en serve à son tour.</translation>
    </message>
    <message>
        <source>{home} stays within its present variability at this horizon.</source>
        <translation>À cet horizon, {home} reste dans sa variabilité actuelle.</translation>
    </message>
    <message>
        <source>{horizon}, {name}</source>
        <translation>{horizon}, {name}</translation>
    </message>
    <message>
        <source>{hour}:00</source>
        <translation>{hour} h</translation>
    </message>
    <message>
        <source>{hour}:{minute}</source>
        <translation>{hour} h {minute}</translation>
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
        <translation>{km:,.0f} km en ligne droite (géodésique).</translation>
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
        <translation>{label} : {gap:+.3g} {unit} par rapport à ce qui est attendu</translation>
    </message>
    <message>
        <source>{label}: {mean:.1f} of 4 (from {low:.1f} to {high:.1f}; voters: {voters})</source>
        <translation>{label} : {mean:.1f} sur 4 (de {low:.1f} à {high:.1f} ; votants : {voters})</translation>
    </message>
    <message>
        <source>{lat:.2f}°, {lon:.2f}°</source>
        <translation>{lat:.2f}° ; {lon:.2f}°</translation>
    </message>
    <message>
        <source>{layer}: {band}</source>
        <translation>{layer} : {band}</translation>
    </message>
    <message>
        <source>{layout}: yours, and left as they are: {items}.</source>
        <translation>{layout} : à vous, et laissés tels quels : {items}.</translation>
    </message>
    <message>
        <source>{level}: {name}</source>
        <translation>{level} : {name}</translation>
    </message>
    <message>
        <source>{likeness:.0f} %</source>
        <translation>{likeness:.0f} %</translation>
    </message>
    <message>
        <source>{low:.0f} days of 30 °C or more, or above</source>
        <translation>au moins {low:.0f} jours à 30 °C ou plus</translation>
    </message>
    <message>
        <source>{low:.0f} to {high:.0f} days of 30 °C or more</source>
        <translation>{low:.0f} à {high:.0f} jours à 30 °C ou plus</translation>
    </message>
    <message>
        <source>{low:.1f} … {high:.1f}</source>
        <translation>{low:.1f} … {high:.1f}</translation>
    </message>
    <message>
        <source>{lower:.0f} to {upper:.0f} %</source>
        <translation>{lower:.0f} à {upper:.0f} %</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>{mark}{here} / {there}: not the same {what}</source>
        <translation>{mark}{here} / {there} : diffère par {what}</translation>
    </message>
    <message>
        <source>{mark}{name} {part:.0f} %</source>
        <translation>{mark}{name} {part:.0f} %</translation>
    </message>
    <message>
        <source>{mark}{name}: not the same {what}</source>
        <translation>{mark}{name} : diffère par {what}</translation>
    </message>
    <message>
        <source>{mean:.1f} ({low:.1f} to {high:.1f})</source>
        <translation>{mean:.1f} ({low:.1f} à {high:.1f})</translation>
    </message>
    <message>
        <source>{middle} (from {low} to {high}, {walkers} walkers)</source>
        <translation>{middle} (de {low} à {high}, {walkers} marcheurs)</translation>
    </message>
    <message>
        <source>{middle} (one walker)</source>
        <translation>{middle} (un seul marcheur)</translation>
    </message>
    <message>
        <source>{middle} ({walkers} walkers, all alike)</source>
        <translation>{middle} ({walkers} marcheurs, tous d’accord)</translation>
    </message>
    <message>
        <source>{names} hold no month of temperature or rain.</source>
        <translation>Aucun mois de température ou de pluie dans {names}.</translation>
    </message>
    <message>
        <source>{names} hold no whole year of days of {kind}: counts of days need some.</source>
        <translation>Aucune année complète de valeurs journalières ({kind}) dans {names} : il en faut pour compter des jours.</translation>
    </message>
    <message>
        <source>{names}. Formula, needs and reading of each: in the help.</source>
        <translation>{names}. Formule, données requises et lecture de chacune : voir l’aide.</translation>
    </message>
    <message>
        <source>{names}: no cell has a whole year of {kind}: no more than {month} days of a month may be missing, and {year} of a year.</source>
        <translation>{names} : aucune maille n’a d’année complète de valeurs journalières ({kind}) : il ne doit pas manquer plus de {month} jours dans un mois, ni plus de {year} dans une année.</translation>
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
        <translation>{name} semblable ({figures})</translation>
    </message>
    <message>
        <source>{name} and {count} communes side by side</source>
        <translation>{name} et {count} communes côte à côte</translation>
    </message>
    <message>
        <source>{name} at the horizon {horizon}: median, and 8 models out of 10</source>
        <translation>{name} à l’horizon {horizon} : médiane, et 8 modèles sur 10</translation>
    </message>
    <message>
        <source>{name} cannot be brought onto the grid: {reason}</source>
        <translation>{name} ne peut pas être ramené sur la grille : {reason}</translation>
    </message>
    <message>
        <source>{name} could not be brought to the new version: it stays as it was; a copy lies in {copy}.</source>
        <translation>{name} n’a pas pu passer à la nouvelle version : il reste tel quel ; une copie se trouve dans {copy}.</translation>
    </message>
    <message>
        <source>{name} could not be copied: nothing was changed.</source>
        <translation>{name} n’a pas pu être copié : rien n’a été changé.</translation>
    </message>
    <message>
        <source>{name} crosses 180 degrees east: cut it there first.</source>
        <translation>{name} franchit le méridien 180° : coupez-le d’abord à cet endroit.</translation>
    </message>
    <message>
        <source>{name} different ({figures})</source>
        <translation>{name} différent ({figures})</translation>
    </message>
    <message>
        <source>{name} does not hold the variables of the reference: missing {missing}; not expected {extra}.</source>
        <translation>{name} ne contient pas les variables de la référence : manquent {missing} ; en trop {extra}.</translation>
    </message>
    <message>
        <source>{name} does not say the unit of its rain, and its values from {low:,.4g} to {high:,.4g} may be in several: choose it, or tell the file which value means no data.</source>
        <translation>{name} ne dit pas l’unité de ses pluies, et ses valeurs, de {low:,.4g} à {high:,.4g}, peuvent convenir à plusieurs unités : choisissez la bonne, ou indiquez dans le fichier quelle valeur signifie l’absence de données.</translation>
    </message>
    <message>
        <source>{name} does not say the unit of its temperatures, and its values from {low:,.4g} to {high:,.4g} may be in several: choose it, or tell the file which value means no data.</source>
        <translation>{name} ne dit pas l’unité de ses températures, et ses valeurs, de {low:,.4g} à {high:,.4g}, peuvent convenir à plusieurs unités : choisissez la bonne, ou indiquez dans le fichier quelle valeur signifie l’absence de données.</translation>
    </message>
    <message>
        <source>{name} does not say where it lies.</source>
        <translation>{name} ne dit pas où il se trouve.</translation>
    </message>
    <message>
        <source>{name} does not tell the day of each band: give a NetCDF with dates, or bands described as 1981-01-31.</source>
        <translation>{name} ne dit pas le jour de chaque bande : donnez un NetCDF daté, ou des bandes décrites comme 1981-01-31.</translation>
    </message>
    <message>
        <source>{name} has no coordinate reference system, and its extent is not in degrees: assign one.</source>
        <translation>{name} n’a pas de système de coordonnées, et son emprise n’est pas en degrés : attribuez-lui-en un.</translation>
    </message>
    <message>
        <source>{name} has no coordinate reference system: read as longitude and latitude.</source>
        <translation>{name} n’a pas de système de coordonnées : lu en longitude et latitude.</translation>
    </message>
    <message>
        <source>{name} has no data at this place.</source>
        <translation>{name} n’a pas de données en ce lieu.</translation>
    </message>
    <message>
        <source>{name} holds no data at all in its band {number}.</source>
        <translation>{name} ne contient aucune donnée dans sa bande {number}.</translation>
    </message>
    <message>
        <source>{name} holds values that no climate can have, here {low:,.6g} {unit}, and bringing it onto another grid mixes them with their neighbours: tell the file which value means no data.</source>
        <translation>{name} contient des valeurs qu’aucun climat ne peut avoir, ici {low:,.6g} {unit}, et les ramener sur une autre grille les mêlerait à leurs voisines : indiquez dans le fichier quelle valeur signifie l’absence de données.</translation>
    </message>
    <message>
        <source>{name} holds {kind} twice for the same day: give one climate of one model.</source>
        <translation>{name} contient deux fois la variable « {kind} » pour le même jour : donnez un seul climat d’un seul modèle.</translation>
    </message>
    <message>
        <source>{name} holds {kind} twice for the same month or season: a stack takes one climate of one model, by month or by season. Daily values must be aggregated by month first (mean or total).</source>
        <translation>{name} contient deux fois la variable « {kind} » pour le même mois ou la même saison : une pile reçoit un seul climat d’un seul modèle, par mois ou par saison. Des valeurs journalières doivent d’abord être regroupées par mois (moyenne ou cumul).</translation>
    </message>
    <message>
        <source>{name} holds {one} without {other}: the mean temperature needs both.</source>
        <translation>{name} contient la variable « {one} » sans la variable « {other} » : il faut les deux pour la température moyenne.</translation>
    </message>
    <message>
        <source>{name} is a photo in the format HEIC, which is not read everywhere: save it as JPEG first (on the telephone: camera, formats, “Most compatible”).</source>
        <translation>{name} est une photo au format HEIC, que tous les ordinateurs ne lisent pas : enregistrez-la d’abord en JPEG (sur le téléphone : appareil photo, formats, « Le plus compatible »).</translation>
    </message>
    <message>
        <source>{name} is being written by another program or person: nothing was saved here, try again in a moment.</source>
        <translation>{name} est en cours d’écriture par un autre programme ou une autre personne : rien n’a été enregistré ici, réessayez dans un instant.</translation>
    </message>
    <message>
        <source>{name} is in use, perhaps being edited: save and close it first.</source>
        <translation>{name} est en cours d’utilisation, peut-être de modification : enregistrez-le et fermez-le d’abord.</translation>
    </message>
    <message>
        <source>{name} is no picture: PNG, JPEG and SVG can be taken.</source>
        <translation>{name} n’est pas une image : PNG, JPEG et SVG conviennent.</translation>
    </message>
    <message>
        <source>{name} is no project that QGIS can open.</source>
        <translation>{name} n’est pas un projet que QGIS puisse ouvrir.</translation>
    </message>
    <message>
        <source>{name} is no spreadsheet that can be written: use .ods or .xlsx.</source>
        <translation>{name} n’est pas un tableur que l’on sache écrire : prenez .ods ou .xlsx.</translation>
    </message>
    <message>
        <source>{name} is no toolkit, or is damaged.</source>
        <translation>{name} n’est pas une valise, ou est endommagé.</translation>
    </message>
    <message>
        <source>{name} is not a photo: JPEG, PNG and WebP can be taken.</source>
        <translation>{name} n’est pas une photo : JPEG, PNG et WebP sont acceptés.</translation>
    </message>
    <message>
        <source>{name} is not the file of a climate twinning.</source>
        <translation>{name} n’est pas le fichier d’un jumelage climatique.</translation>
    </message>
    <message>
        <source>{name} is one of your own rasters, which {output} would replace: choose another file.</source>
        <translation>{name} est l’un de vos propres rasters, que {output} remplacerait : choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} is rotated: bring it north up first (gdalwarp).</source>
        <translation>{name} est tourné : redressez-le d’abord nord en haut (gdalwarp).</translation>
    </message>
    <message>
        <source>{name} is the table itself, which {output} would replace: choose another file.</source>
        <translation>{name} est le tableau lui-même, que {output} remplacerait : choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} lies elsewhere than the reference: they do not meet.</source>
        <translation>{name} se trouve ailleurs que la référence : ils ne se rencontrent pas.</translation>
    </message>
    <message>
        <source>{name} lies elsewhere than {other}: they do not meet.</source>
        <translation>{name} et {other} couvrent des zones différentes : ils n’ont aucune partie commune.</translation>
    </message>
    <message>
        <source>{name} lies on a grid of its own, with a longitude and a latitude for each cell: bring it onto a plain grid first (for example with gdalwarp -geoloc).</source>
        <translation>{name} suit une grille à lui, avec une longitude et une latitude par maille : ramenez-le d’abord sur une grille simple (par exemple avec gdalwarp -geoloc).</translation>
    </message>
    <message>
        <source>{name} lies on a rotated pole, whose rows and columns follow no meridian: bring it onto longitudes and latitudes first (for example with cdo remapbil).</source>
        <translation>{name} est sur une grille à pôle tourné, dont les lignes et les colonnes ne suivent aucun méridien : ramenez-le d’abord en longitudes et latitudes (par exemple avec cdo remapbil).</translation>
    </message>
    <message>
        <source>{name} moves {sigma:.2f} sigma away from its climate of today.</source>
        <translation>{name} s’éloigne de {sigma:.2f} sigma de son climat d’aujourd’hui.</translation>
    </message>
    <message>
        <source>{name} must end in {ending}.</source>
        <translation>{name} doit se terminer par {ending}.</translation>
    </message>
    <message>
        <source>{name} ran from 0 to 360 degrees east: brought to -180 to 180.</source>
        <translation>{name} allait de 0 à 360 degrés est : ramené de -180 à 180.</translation>
    </message>
    <message>
        <source>{name} runs from east to west: bring it north up first (gdalwarp).</source>
        <translation>{name} va d’est en ouest : redressez-le d’abord nord en haut (gdalwarp).</translation>
    </message>
    <message>
        <source>{name} today ({years})</source>
        <translation>{name} aujourd’hui ({years})</translation>
    </message>
    <message>
        <source>{name} today: {cold:.1f} °C in the coldest month, {warm:.1f} in the warmest, {dry:.0f} mm in the driest.</source>
        <translation>{name} aujourd’hui : {cold:.1f} °C pour le mois le plus froid, {warm:.1f} pour le plus chaud ; {dry:.0f} mm de pluie pour le plus sec.</translation>
    </message>
    <message>
        <source>{name} warms by {warming:.1f} °C over the year between your rasters of today and of the future (median of the models) and moves {sigma:.2f} sigma away from its climate of today.</source>
        <translation>{name} : {warming:.1f} °C de réchauffement en moyenne annuelle entre vos rasters d’aujourd’hui et ceux du futur (médiane des modèles) et un écart de {sigma:.2f} sigma avec le climat d’aujourd’hui.</translation>
    </message>
    <message>
        <source>{name} warms by {warming:.1f} °C over the year since 1981-2010 (median of the models) and moves {sigma:.2f} sigma away from its climate of today.</source>
        <translation>{name} : {warming:.1f} °C de réchauffement en moyenne annuelle depuis 1981-2010 (médiane des modèles) et un écart de {sigma:.2f} sigma avec le climat d’aujourd’hui.</translation>
    </message>
    <message>
        <source>{name} was brought onto the grid of the reference ({how}).</source>
        <translation>{name} a été ramené sur la grille de la référence ({how}).</translation>
    </message>
    <message>
        <source>{name} was brought onto the grid of {other} ({how}).</source>
        <translation>{name} a été ramené sur la grille de {other} ({how}).</translation>
    </message>
    <message>
        <source>{name} was upside down: turned.</source>
        <translation>{name} était à l’envers : retourné.</translation>
    </message>
    <message>
        <source>{name}, from your own raster: {value:.6g} {unit}.</source>
        <translation>{name}, de votre propre raster : {value:.6g} {unit}.</translation>
    </message>
    <message>
        <source>{name}, from your own raster: {value:.6g}.</source>
        <translation>{name}, d’après votre propre raster : {value:.6g}.</translation>
    </message>
    <message>
        <source>{name}, level by level: {stops}.</source>
        <translation>{name}, niveau par niveau : {stops}.</translation>
    </message>
    <message>
        <source>{name}, today</source>
        <translation>{name}, aujourd’hui</translation>
    </message>
    <message>
        <source>{name}, {horizon}</source>
        <translation>{name}, {horizon}</translation>
    </message>
    <message>
        <source>{name}, {km:.1f} km</source>
        <translation>{name}, à {km:.1f} km</translation>
    </message>
    <message>
        <source>{name}, {since}, outside the climate data</source>
        <translation>{name}, {since}, hors des données climatiques</translation>
    </message>
    <message>
        <source>{name}, {since}, rank {rank:,}</source>
        <translation>{name}, {since}, rang {rank:,}</translation>
    </message>
    <message>
        <source>{name}: its cells mix decimal commas and decimal points.</source>
        <translation>{name} : ses cellules mêlent virgules et points décimaux.</translation>
    </message>
    <message>
        <source>{name}: its figures are not of one {parts}; their notes begin with ≠ and they must not be compared.</source>
        <translation>{name} : ses valeurs n’ont pas toutes le même sens ({parts}) ; leurs notes commencent par ≠ et elles ne doivent pas être comparées.</translation>
    </message>
    <message>
        <source>{name}: outside the climate data</source>
        <translation>{name} : hors des données climatiques</translation>
    </message>
    <message>
        <source>{name}: outside the climate data.</source>
        <translation>{name} : hors des données climatiques.</translation>
    </message>
    <message>
        <source>{name}: small negative rains were set to 0.</source>
        <translation>{name} : de petites valeurs négatives de pluie ont été mises à 0.</translation>
    </message>
    <message>
        <source>{name}: the coldest month has {cold:.1f} °C today and {cold_later:.1f} at the horizon, the warmest {warm:.1f} and {warm_later:.1f}; the driest {dry:.0f} mm of rain today and {dry_later:.0f} at the horizon.</source>
        <translation>{name} : {cold:.1f} °C aujourd’hui et {cold_later:.1f} à l’horizon choisi pour le mois le plus froid, {warm:.1f} et {warm_later:.1f} pour le plus chaud ; {dry:.0f} mm de pluie aujourd’hui et {dry_later:.0f} à l’horizon choisi pour le plus sec.</translation>
    </message>
    <message>
        <source>{name}: the decimal mark is “{mark}”.</source>
        <translation>{name} : le séparateur décimal est « {mark} ».</translation>
    </message>
    <message>
        <source>{name}: the years {first} to {last}.</source>
        <translation>{name} : années {first} à {last}.</translation>
    </message>
    <message>
        <source>{name}: what it means</source>
        <translation>{name} : signification</translation>
    </message>
    <message>
        <source>{name}: {band} (sigma {sigma:.2f}), similarity {similarity:.0f} %; most alike: {best}, least: {worst}.</source>
        <translation>{name} : {band} (sigma {sigma:.2f}), ressemblance {similarity:.0f} % ; la plus forte : {best}, la plus faible : {worst}.</translation>
    </message>
    <message>
        <source>{name}: {count:,} cells do not carry the one unit of their column, or a factor such as k or M that others lack, and were left empty.</source>
        <translation>{name} : {count:,} cellules ne portent pas l’unité de leur colonne, ou portent un multiple (k, M …) que d’autres n’ont pas ; elles ont été laissées vides.</translation>
    </message>
    <message>
        <source>{name}: {count:,} cells such as 1.234 may be thousands or decimals and were left empty: tell the decimal mark in DECIMAL.</source>
        <translation>{name} : {count:,} cellules comme 1.234 peuvent contenir des milliers ou des décimales et ont été laissées vides : indiquez le séparateur décimal dans DECIMAL.</translation>
    </message>
    <message>
        <source>{name}: {count:,} figures carry a letter (estimated, provisional …).</source>
        <translation>{name} : {count:,} valeurs portent une lettre (estimation, valeur provisoire…).</translation>
    </message>
    <message>
        <source>{name}: {count:,} readings that no climate can have, from {low:,.6g} to {high:,.6g} {unit}, were taken as no data; tell the file which value means no data.</source>
        <translation>{name} : {count:,} valeurs qu’aucun climat ne peut avoir, de {low:,.6g} à {high:,.6g} {unit}, ont été traitées comme une absence de données ; indiquez dans le fichier quelle valeur signifie l’absence de données.</translation>
    </message>
    <message>
        <source>{name}: {formula} {needs} {reading}</source>
        <translation>{name} : {formula} {needs} {reading}</translation>
    </message>
    <message>
        <source>{name}: {kind} read in {unit}, {count} bands.</source>
        <translation>{name} : {kind}, lue en {unit}, {count} bandes.</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation>{name} : {number}</translation>
    </message>
    <message>
        <source>{name}: {weights}.</source>
        <translation>{name} : {weights}.</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name} : {words}</translation>
    </message>
    <message>
        <source>{name}: “{cell}” {reason}; left empty</source>
        <translation>{name} : « {cell} » {reason} ; cellule laissée vide</translation>
    </message>
    <message>
        <source>{one} and {other} ({value:.2f})</source>
        <translation>{one} et {other} ({value:.2f})</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <source>{pairs:,} twins of {homes:,} communes were written.</source>
        <translation>{pairs:,} jumelles ont été écrites, pour {homes:,} communes.</translation>
    </message>
    <message>
        <source>{path} cannot be written: check that the folder is not read-only and the disk not full.</source>
        <translation>{path} ne peut pas être écrit : vérifiez que le dossier n’est pas en lecture seule et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>{path} exists already: choose another place, or open that twinning.</source>
        <translation>{path} existe déjà : choisissez un autre emplacement, ou ouvrez ce jumelage.</translation>
    </message>
    <message>
        <source>{place} lies across the sea: no journey is estimated, for crossings are not in the figures.</source>
        <translation>{place} se trouve de l’autre côté de la mer : aucun trajet n’est estimé, car les traversées ne figurent pas dans les chiffres.</translation>
    </message>
    <message>
        <source>{place}: nearest station known {station}, {km:.1f} km away; the file is sparse there, and a nearer one may exist.</source>
        <translation>{place} : gare connue la plus proche {station}, à {km:.1f} km ; le fichier contient peu de gares dans cette zone, il en existe peut-être une plus proche.</translation>
    </message>
    <message>
        <source>{place}: nearest station unknown, for the file of stations is too sparse there.</source>
        <translation>{place} : gare la plus proche inconnue, car le fichier contient trop peu de gares dans cette zone.</translation>
    </message>
    <message>
        <source>{place}: nearest station {station}, {km:.1f} km away.</source>
        <translation>{place} : gare la plus proche {station}, à {km:.1f} km.</translation>
    </message>
    <message>
        <source>{poster} was made in its first language alone; in two: {reason}</source>
        <translation>{poster} : faite dans sa première langue seulement ; en deux langues : {reason}</translation>
    </message>
    <message>
        <source>{poster} was not made: {reason}</source>
        <translation>{poster} n’a pas été faite : {reason}</translation>
    </message>
    <message>
        <source>{poster} was stopped: mend what is named above first.</source>
        <translation>{poster} a été bloquée : corrigez d’abord ce qui est dit plus haut.</translation>
    </message>
    <message>
        <source>{poster}: {reason}</source>
        <translation>{poster} : {reason}</translation>
    </message>
    <message>
        <source>{question} (can rule it out)</source>
        <translation>{question} (peut l’écarter)</translation>
    </message>
    <message>
        <source>{question} (can rule out)</source>
        <translation>{question} (peut écarter)</translation>
    </message>
    <message>
        <source>{question} (voters do not agree)</source>
        <translation>{question} (les votants ne sont pas d’accord)</translation>
    </message>
    <message>
        <source>{question} Answers: {count}.</source>
        <translation>{question} Réponses : {count}.</translation>
    </message>
    <message>
        <source>{question} No: {zeros} of {voters}.</source>
        <translation>{question} Non : {zeros} sur {voters}.</translation>
    </message>
    <message>
        <source>{rank}. {name} ({country})</source>
        <translation>{rank}. {name} ({country})</translation>
    </message>
    <message>
        <source>{reason} The pictures and the subtitles are complete.</source>
        <translation>{reason} Les images et les sous-titres sont complets.</translation>
    </message>
    <message>
        <source>{region}: {number}</source>
        <translation>{region} : {number}</translation>
    </message>
    <message>
        <source>{rows:,} rows: {matched:,} matched, {unmatched:,} unmatched, {doubtful:,} doubtful.</source>
        <translation>{rows:,} lignes : {matched:,} rattachées, {unmatched:,} non rattachées, {doubtful:,} douteuses.</translation>
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
        <source>{seen}: {title}</source>
        <translation>{seen} : {title}</translation>
    </message>
    <message>
        <source>{share:.0f} %</source>
        <translation>{share:.0f} %</translation>
    </message>
    <message>
        <source>{source}; no outline is known: the circle only shows where it lies</source>
        <translation>{source} ; aucun contour connu : le cercle montre seulement où elle se trouve</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>du {start} au {end}</translation>
    </message>
    <message>
        <source>{start}, {seconds:.1f} seconds: {seen}</source>
        <translation>{start}, {seconds:.1f} secondes : {seen}</translation>
    </message>
    <message>
        <source>{status}, late: {days} days</source>
        <translation>{status}, en retard : {days} jours</translation>
    </message>
    <message>
        <source>{table}, “{row}”: people in it stand as {names}.</source>
        <translation>{table}, « {row} » : des personnes y figurent sous les noms {names}.</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>{text} (a nearer one may exist)</source>
        <translation>{text} (il en existe peut-être une plus proche)</translation>
    </message>
    <message>
        <source>{text}; {there} at {twin} today.</source>
        <translation>{text} ; {there} à {twin} aujourd’hui.</translation>
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
        <source>{title}
Result: {what}</source>
        <translation>{title}
Résultat : {what}</translation>
    </message>
    <message>
        <source>{title} (done)</source>
        <translation>{title} (fait)</translation>
    </message>
    <message>
        <source>{title} (invented example)</source>
        <translation>{title} (exemple inventé)</translation>
    </message>
    <message>
        <source>{title} (milestone)</source>
        <translation>{title} (jalon)</translation>
    </message>
    <message>
        <source>{title} (partly)</source>
        <translation>{title} (en partie)</translation>
    </message>
    <message>
        <source>{twin} is like {home} as it may become in its climate alone. That something works there is a reason to look at it, not a proof that it would work here.</source>
        <translation>{twin} ressemble à {home} telle qu’elle pourrait devenir par son seul climat. Que quelque chose y marche est une raison de le regarder, pas une preuve que cela marcherait ici.</translation>
    </message>
    <message>
        <source>{twin} learns from it as well: what is noted there is given back to it.</source>
        <translation>{twin} en apprend aussi : ce qui y est noté lui est rendu.</translation>
    </message>
    <message>
        <source>{twin} lives already with a climate near the one that {home} expects.</source>
        <translation>{twin} vit déjà avec un climat proche de celui que {home} attend.</translation>
    </message>
    <message>
        <source>{twin} lives today with a climate near the one that {home} expects at the horizon {horizon}. This report says how near, what was seen there, what of it can come home, and how sure all of it is.</source>
        <translation>{twin} vit aujourd’hui avec un climat proche de celui que {home} attend à l’horizon {horizon}. Ce rapport dit à quel point, ce qui y a été vu, ce qui peut en être rapporté, et quelle est la certitude de tout cela.</translation>
    </message>
    <message>
        <source>{twin} lives with it: how?</source>
        <translation>{twin} vit avec : comment ?</translation>
    </message>
    <message>
        <source>{twin} today, for the climate that {home} expects at the horizon {horizon}: {band} (sigma {sigma:.2f}).</source>
        <translation>{twin} aujourd’hui, pour le climat que {home} attend à l’horizon {horizon} : {band} (sigma {sigma:.2f}).</translation>
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
        <source>{under_2:,} communes out of {homes:,} will have a climate within 2 sigma of that of {name} today.</source>
        <translation>{under_2:,} communes sur {homes:,} auront un climat à moins de 2 sigma de celui que {name} connaît aujourd’hui.</translation>
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
        <translation>{value:,.0f} mm ({low:,.0f} à {high:,.0f})</translation>
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
        <translation>{value:.0f} ({low:.0f} à {high:.0f})</translation>
    </message>
    <message>
        <source>{value:.0f} °C</source>
        <translation>{value:.0f} °C</translation>
    </message>
    <message>
        <source>{value:.0f} °C on the ground</source>
        <translation>{value:.0f} °C au sol</translation>
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
        <translation>{value:.1f} °C ({low:.1f} à {high:.1f})</translation>
    </message>
    <message>
        <source>{value:.2f}</source>
        <translation>{value:.2f}</translation>
    </message>
    <message>
        <source>{value:.2f} °C above 1850-1900</source>
        <translation>{value:.2f} °C au-dessus de 1850-1900</translation>
    </message>
    <message>
        <source>{value:g} °C per km</source>
        <translation>{value:g} °C par km</translation>
    </message>
    <message>
        <source>{value} (above {share} of communes)</source>
        <translation>{value} (plus que {share} des communes)</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} à {high})</translation>
    </message>
    <message>
        <source>{value} {unit}</source>
        <translation>{value} {unit}</translation>
    </message>
    <message>
        <source>{verdict} (voters: {voters})</source>
        <translation>{verdict} (votants : {voters})</translation>
    </message>
    <message>
        <source>{verdict}: {mean:.1f} of 4 (from {low:.1f} to {high:.1f}; voters: {voters})</source>
        <translation>{verdict} : {mean:.1f} sur 4 (de {low:.1f} à {high:.1f} ; votants : {voters})</translation>
    </message>
    <message>
        <source>{voter} has voted twice on “{criterion}”: keep one vote.</source>
        <translation>{voter} a voté deux fois sur « {criterion} » : gardez un seul vote.</translation>
    </message>
    <message>
        <source>{warming:+.1f} °C</source>
        <translation>{warming:+.1f} °C</translation>
    </message>
    <message>
        <source>{what}: {count:,}.</source>
        <translation>{what} : {count:,}.</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what} : {value}</translation>
    </message>
    <message>
        <source>{who}: {tas:.1f} °C and {pr:,.0f} mm a year today, {later:.1f} °C and {rain:,.0f} mm at the horizon {horizon}; days of 30 °C or more: {days:.0f} today, {hot:.0f} then (estimates).</source>
        <translation>{who} : {tas:.1f} °C et {pr:,.0f} mm par an aujourd’hui, {later:.1f} °C et {rain:,.0f} mm à l’horizon {horizon} ; jours à 30 °C ou plus : {days:.0f} aujourd’hui, {hot:.0f} à cet horizon (estimations).</translation>
    </message>
    <message>
        <source>{without:,} communes out of {homes:,} have no analogue in this pool.</source>
        <translation>{without:,} communes sur {homes:,} n’ont pas d’analogue parmi les lieux comparés.</translation>
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
        <translation>« Huit modèles sur dix placent notre été moyen de {horizon} entre {low} et {high} °C. »</translation>
    </message>
    <message>
        <source>“Every summer will be like that.”</source>
        <translation>« Tous les étés seront comme ça. »</translation>
    </message>
    <message>
        <source>“How warm it gets depends on what the world emits.”</source>
        <translation>« L’ampleur du réchauffement dépend de ce que le monde émet. »</translation>
    </message>
    <message>
        <source>“In {horizon} it will be exactly so many degrees.”</source>
        <translation>« En {horizon} il fera exactement tant de degrés. »</translation>
    </message>
    <message>
        <source>“Is the adaptation strategy of my commune good enough for the climate to come?”</source>
        <translation>« La stratégie d’adaptation mise en place par ma commune est-elle suffisamment efficace pour le climat à venir ? »</translation>
    </message>
    <message>
        <source>“It is written.” Or: “Nobody knows anything.”</source>
        <translation>« C’est écrit. » Ou : « Personne n’en sait rien. »</translation>
    </message>
    <message>
        <source>“Means of thirty years: a single summer may be cooler or much hotter.”</source>
        <translation>« Ce sont des moyennes de trente ans : un été peut être plus frais ou bien plus chaud. »</translation>
    </message>
    <message>
        <source>“No analogue” is an honest answer: the climate to come may be lived nowhere yet. Then the nearest places teach a part of it, and the report must say which.</source>
        <translation>« Aucun analogue » est une réponse honnête : le climat à venir n’est peut-être vécu nulle part encore. Les lieux les plus proches en montrent alors une partie, et le rapport doit dire laquelle.</translation>
    </message>
    <message>
        <source>“The climate of {twin} today is near the one expected here.”</source>
        <translation>« Le climat de {twin} aujourd’hui est proche de celui attendu ici. »</translation>
    </message>
    <message>
        <source>“The figures tell how bad the heatwaves will be.”</source>
        <translation>« Les chiffres disent comment seront les canicules. »</translation>
    </message>
    <message>
        <source>“The models agree that it gets warmer here; by how much, they give a range.”</source>
        <translation>« Les modèles s’accordent sur le réchauffement ici ; sur son ampleur, ils donnent une fourchette. »</translation>
    </message>
    <message>
        <source>“The summer of {horizon} will have {value}.”</source>
        <translation>« L’été de {horizon} aura {value}. »</translation>
    </message>
    <message>
        <source>“These means say nothing of heatwaves, droughts or storms: others measure those.”</source>
        <translation>« Ces moyennes ne disent rien des canicules, des sécheresses ni des tempêtes : d’autres les mesurent. »</translation>
    </message>
    <message>
        <source>“Today” is the mean of 1981-2010. The horizon is {horizon}: median of the climate models, in brackets the range that holds eight models out of ten. Days of heat and frost are estimates from monthly means.</source>
        <translation>« Aujourd’hui » est la moyenne 1981-2010. L’horizon est {horizon} : médiane des modèles de climat, entre parenthèses la fourchette où tiennent huit modèles sur dix. Les jours de chaleur et de gel sont estimés d’après des moyennes mensuelles.</translation>
    </message>
    <message>
        <source>“{field}” holds negative numbers, which a logarithm cannot compare.</source>
        <translation>« {field} » contient des nombres négatifs, qu’un logarithme ne peut pas comparer.</translation>
    </message>
    <message>
        <source>“{home} will become {twin}.”</source>
        <translation>« {home} deviendra {twin}. »</translation>
    </message>
    <message>
        <source>“{item}” is not a level of warming: write numbers in K separated by semicolons (1; 1.5; 2), or tracc2030, tracc2050, tracc2100.</source>
        <translation>« {item} » n’est pas un niveau de réchauffement : écrivez des nombres en °C séparés par des points-virgules (1; 1,5; 2), ou tracc2030, tracc2050, tracc2100.</translation>
    </message>
    <message>
        <source>“{layer}” cannot be read: check that the folder of the twinning is there, and open it again.</source>
        <translation>« {layer} » ne peut pas être lue : vérifiez que le dossier du jumelage est bien là, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>“{layer}” cannot be written: check that its folder is not read-only.</source>
        <translation>« {layer} » ne peut pas être écrite : vérifiez que son dossier n’est pas en lecture seule.</translation>
    </message>
    <message>
        <source>“{layer}” has changes that are not saved: save them first.</source>
        <translation>« {layer} » a des modifications non enregistrées : enregistrez-les d’abord.</translation>
    </message>
    <message>
        <source>“{layer}” was not saved: {reason}</source>
        <translation>« {layer} » n’a pas été enregistrée : {reason}</translation>
    </message>
    <message>
        <source>“{line}” describes no column: write “column: unit; year; source; licence”.</source>
        <translation>« {line} » ne décrit aucune colonne : écrivez « colonne: unité; année; source; licence; définition ».</translation>
    </message>
    <message>
        <source>“{line}”: only numbers have a scale, not the kind “{kind}”.</source>
        <translation>« {line} » : seuls les nombres ont une échelle, pas le type « {kind} ».</translation>
    </message>
    <message>
        <source>“{line}”: shares are compared together, as in land = forest + crops: shares; other kinds one by one.</source>
        <translation>« {line} » : les parts d’un tout sont comparées ensemble, par exemple sols = forêts + cultures: parts ; les autres types, un par un.</translation>
    </message>
    <message>
        <source>“{mode}” is no way to travel here: by train, by coach or in a shared car.</source>
        <translation>« {mode} » n’est pas une façon de voyager ici : en train, en autocar ou en voiture partagée.</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are one file on some systems.</source>
        <translation>« {name} » et « {other} » sont un seul fichier sur certains systèmes.</translation>
    </message>
    <message>
        <source>“{name}” counts days: it needs daily values (DAILY) of {kinds}.</source>
        <translation>« {name} » compte des jours : il faut des valeurs journalières (DAILY) de {kinds}.</translation>
    </message>
    <message>
        <source>“{name}” has two weights: give it one.</source>
        <translation>« {name} » a deux poids : n’en donnez qu’un.</translation>
    </message>
    <message>
        <source>“{name}” in the weights is not a variable compared: {names}.</source>
        <translation>« {name} », dans les poids, n’est pas une variable comparée : {names}.</translation>
    </message>
    <message>
        <source>“{name}” is a link, not a file: a toolkit holds none.</source>
        <translation>« {name} » est un lien, pas un fichier : une valise n’en contient pas.</translation>
    </message>
    <message>
        <source>“{name}” is compared as a class with {count:,} different values: is it a number or a name?</source>
        <translation>« {name} » est comparé comme une classe, avec {count:,} valeurs différentes : est-ce un nombre ou un nom ?</translation>
    </message>
    <message>
        <source>“{name}” is known of {count:,} of {all:,} places.</source>
        <translation>« {name} » est connu pour {count:,} lieux sur {all:,}.</translation>
    </message>
    <message>
        <source>“{name}” is not a criterion of likeness: {names}.</source>
        <translation>« {name} » n’est pas un critère de ressemblance : {names}.</translation>
    </message>
    <message>
        <source>“{name}” is somebody else's pseudonym: choose another.</source>
        <translation>« {name} » est le pseudonyme de quelqu’un d’autre : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“{name}” is the name of a criterion of the profile: give your indicator another, as in “my {name} = …”.</source>
        <translation>« {name} » est le nom d’un critère du profil : donnez-en un autre à votre indicateur, comme dans « mon {name} = … ».</translation>
    </message>
    <message>
        <source>“{name}” is unknown of home, and so says nothing here.</source>
        <translation>« {name} » est inconnu pour votre commune, et ne dit donc rien ici.</translation>
    </message>
    <message>
        <source>“{name}” lies in a folder that is a file as well.</source>
        <translation>« {name} » se trouve dans un dossier qui est aussi un fichier.</translation>
    </message>
    <message>
        <source>“{name}” needs monthly values of {kinds}, which your rasters lack.</source>
        <translation>« {name} » demande des valeurs mensuelles de {kinds}, qui manquent à vos rasters.</translation>
    </message>
    <message>
        <source>“{name}” never varies in the yearly series: leave it out.</source>
        <translation>« {name} » ne varie jamais dans les séries annuelles : retirez cette variable.</translation>
    </message>
    <message>
        <source>“{name}” of the toolkit is missing, damaged or was changed after the export.</source>
        <translation>« {name} » de la valise manque, est endommagé ou a été modifié après l’export.</translation>
    </message>
    <message>
        <source>“{name}” was changed since, and undoing would lose that: nothing was undone. Remove it by hand if you no longer want it.</source>
        <translation>« {name} » a été modifié depuis, et l’annulation le perdrait : rien n’a été annulé. Retirez-le à la main si vous n’en voulez plus.</translation>
    </message>
    <message>
        <source>“{name}” would name a participant: nothing was exported.</source>
        <translation>« {name} » nommerait un participant : rien n’a été exporté.</translation>
    </message>
    <message>
        <source>“{name}” {what}.</source>
        <translation>« {name} » {what}.</translation>
    </message>
    <message>
        <source>“{name}”: your own indicators are compared one by one.</source>
        <translation>« {name} » : vos propres indicateurs se comparent un par un.</translation>
    </message>
    <message>
        <source>“{name}”: {count:,} figures do not mean the same as that of home (another unit, year or definition); they are compared all the same, and marked with ≠ where they are told.</source>
        <translation>« {name} » : {count:,} chiffres n’ont pas le même sens que celui de votre commune (autre unité, année ou définition) ; ils sont comparés malgré tout, et marqués ≠ partout où ils figurent.</translation>
    </message>
    <message>
        <source>“{name}”: {count:,} figures do not mean the same as that of the target (not the same {what}); they are compared all the same, and marked with ≠.</source>
        <translation>« {name} » : {count:,} chiffres n’ont pas le même sens que celui de la cible (ils diffèrent par {what}) ; ils sont comparés malgré tout, et marqués ≠.</translation>
    </message>
    <message>
        <source>“{part}” is not a weight: write the name of a criterion, = and a number, as in population=2; rail=0.</source>
        <translation>« {part} » n’est pas un poids : écrivez le nom d’un critère, = et un nombre, par exemple population=2; rail=0.</translation>
    </message>
    <message>
        <source>“{part}” is not a weight: write the name of a variable, = and a number, as in tas_jja=2; pr_jja=0.5.</source>
        <translation>« {part} » n’est pas un poids : écrivez le nom d’une variable, = et un nombre, par exemple tas_jja=2; pr_jja=0,5.</translation>
    </message>
    <message>
        <source>“{task}” begins before this has ended: {others}.</source>
        <translation>« {task} » commence avant la fin de : {others}.</translation>
    </message>
    <message>
        <source>“{text}” in the field {name} is no number.</source>
        <translation>« {text} », dans le champ {name}, n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“{text}” is no day: write it as 2027-05-31.</source>
        <translation>« {text} » n’est pas un jour : écrivez-le sous la forme 2027-05-31.</translation>
    </message>
    <message>
        <source>“{text}” is the name or code of several communes: write one of {choices}.</source>
        <translation>« {text} » est le nom ou le code de plusieurs communes : indiquez l’une d’elles : {choices}.</translation>
    </message>
    <message>
        <source>“{value}” in the field {field} is neither yes nor no.</source>
        <translation>« {value} », dans le champ {field}, n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>“{value}” in the field {field} is no number: compare the field as a class, or mend it.</source>
        <translation>« {value} », dans le champ {field}, n’est pas un nombre : comparez ce champ comme une classe, ou corrigez-le.</translation>
    </message>
    <message>
        <source>“{value}” in the field {field} is not one of its classes: {levels}.</source>
        <translation>« {value} », dans le champ {field}, n’est pas l’une de ses classes : {levels}.</translation>
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
        <source>“{value}” is not a raster file, for {name}.</source>
        <translation>« {value} » n’est pas un fichier raster, pour {name}.</translation>
    </message>
    <message>
        <source>“{variable}” is in {here} in {name} and in {wanted} in the reference: bring them to one unit.</source>
        <translation>« {variable} » est en {here} dans {name} et en {wanted} dans la référence : exprimez tout dans la même unité.</translation>
    </message>
    <message>
        <source>“{word}” is not understood in the criterion “{line}”: after the field and a colon write a kind ({kinds}), a scale ({scales}) or a weight.</source>
        <translation>« {word} » n’est pas compris dans le critère « {line} » : après le champ et un deux-points, écrivez un type ({kinds}), une échelle ({scales}) ou un poids.</translation>
    </message>
    <message>
        <source>… and in {count} rows more.</source>
        <translation>… et dans {count} autres lignes.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… et {count} autres</translation>
    </message>
    <message>
        <source>… and {count} more: see the accessible page</source>
        <translation>… et {count} de plus : voir la page accessible</translation>
    </message>
    <message>
        <source>… and {count} more: see the report on the twins</source>
        <translation>… et {count} de plus : voir le rapport sur les jumelles</translation>
    </message>
    <message>
        <source>… or a layer with the target</source>
        <translation>… ou une couche contenant la cible</translation>
    </message>
    <message>
        <source>… or a point on the map</source>
        <translation>… ou un point sur la carte</translation>
    </message>
    <message>
        <source>… or a profile of your own</source>
        <translation>… ou un profil à vous</translation>
    </message>
    <message>
        <source>… or communes</source>
        <translation>… ou communes</translation>
    </message>
    <message>
        <source>… or the communes of a layer</source>
        <translation>… ou les communes d’une couche</translation>
    </message>
    <message>
        <source>↑ impact</source>
        <translation>↑ impact</translation>
    </message>
    <message>
        <source>√(Σ w z²), z in year-to-year standard deviations of the place, without correlations.</source>
        <translation>√(Σ w z²), z en écarts-types du lieu d’une année à l’autre, sans corrélations.</translation>
    </message>
</context>
</TS>
