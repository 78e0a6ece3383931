# Het beroep elektromonteur.

occupation-elektromonteur-what = Je legt stroom aan in huizen en gebouwen. Je sluit aan, meet na en lost storingen op.
occupation-elektromonteur-outlook = UWV noemt elektriciens en installatiemonteurs zeer gevraagd.
occupation-elektromonteur-role-apprentice = Leerling (mbo-2 of mbo-3): je werkt en leert tegelijk.
occupation-elektromonteur-role-fitter = Monteur: je legt aan, sluit aan en meet.
occupation-elektromonteur-role-lead_fitter = Eerste monteur: je leidt een ploeg op de klus.
occupation-elektromonteur-role-planner = Werkvoorbereider: je regelt tekening, spullen en planning.
occupation-elektromonteur-role-inspector = Inspecteur: je keurt of het veilig is.
occupation-elektromonteur-role-owner = Eigen baas: je begint je eigen bedrijf.
occupation-elektromonteur-mission-energy_transition = Zonder jou geen laadpaal, zonnepaneel of warmtepomp.
occupation-elektromonteur-mission-housing = Elk nieuw huis wacht op iemand die de stroom aanlegt.
occupation-elektromonteur-next-netmonteur = BEI-opleiding bij een netbeheerder.
occupation-elektromonteur-next-windturbinemonteur = Veiligheidstraining van GWO, voor werken op hoogte.
occupation-elektromonteur-next-smartbuilding = Mbo-4 gebouwautomatisering, werken en leren.
occupation-elektromonteur-next-plc_technicus = Mbo-4 elektrotechniek of automatisering.
