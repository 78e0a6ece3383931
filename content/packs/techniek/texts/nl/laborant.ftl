# Het beroep laborant.

occupation-laborant-what = Je onderzoekt druppels, poeders en gassen. Je meet wat erin zit, en of het veilig is.
occupation-laborant-outlook = Bijna al het technische werk is gevraagd. Een eigen cijfer is niet gevonden.
occupation-laborant-note-start = Dit is het loon na de opleiding biologisch medisch analist. Voor chemie is niets gevonden. Bruto.
occupation-laborant-role-student = Student (mbo-3 of mbo-4): je leert heel precies meten.
occupation-laborant-role-analyst = Analist: je doet de metingen van vandaag.
occupation-laborant-role-calibrator = Apparatenkenner: je stelt de meters precies af.
occupation-laborant-role-researcher = Onderzoeker: je probeert een nieuwe methode uit.
occupation-laborant-role-lead = Hoofd van het lab: jij zet je naam onder de uitslag.
occupation-laborant-mission-health = Jij meet of een medicijn goed is.
occupation-laborant-mission-water = Jij weet of het water schoon is.
occupation-laborant-mission-circular = Je onderzoekt of oud materiaal opnieuw kan.
occupation-laborant-mission-food = Je controleert of eten veilig is.
occupation-laborant-next-chemisch_technoloog = Hbo Chemie of Chemische Technologie.
occupation-laborant-next-food_kwaliteit = Je stapt over naar een lab voor voeding.
occupation-laborant-next-milieutechnicus = Je stapt over naar milieuonderzoek.
occupation-laborant-next-procesoperator = Je leert procestechniek, werken en leren.
