"""What lies between the core and QGIS: wording, features, styles, project, layouts. No widgets."""
