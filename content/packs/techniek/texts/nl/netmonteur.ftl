# Het beroep netmonteur.

occupation-netmonteur-what = Je werkt aan de stroomkabels onder de straat. Je verbindt ze, zoekt storingen en zet de stroom veilig weer aan.
occupation-netmonteur-outlook = Netbeheerders zoeken in vijf jaar 5.000 extra technici.
occupation-netmonteur-note-start = Dit is het loon na de opleiding tot elektromonteur. Die lijkt erop. Bruto. Onder de 21 of met bbl kan het anders zijn.
occupation-netmonteur-role-apprentice = Leerling (mbo-2 of mbo-3): je werkt mee in de put.
occupation-netmonteur-role-fitter = Monteur: je verbindt kabels en sluit huizen aan.
occupation-netmonteur-role-fault = Storingsmonteur: jij komt als een straat donker is.
occupation-netmonteur-role-lead = Eerste monteur: jij bepaalt wanneer het veilig is.
occupation-netmonteur-role-designer = Ontwerper: je tekent waar nieuwe kabels komen.
occupation-netmonteur-mission-energy_transition = Het stroomnet is vol. Jij maakt plek voor zon, wind en laadpalen.
occupation-netmonteur-next-hoogspanningstechnicus = Mbo-4 elektrotechniek bij een netbeheerder.
occupation-netmonteur-next-elektromonteur = Cursus NEN 1010, over veilige installaties.
occupation-netmonteur-next-windturbinemonteur = Veiligheidstraining van GWO, voor werken op hoogte.
occupation-netmonteur-next-netontwerper = Mbo-4 en daarna Ad of hbo Elektrotechniek.
