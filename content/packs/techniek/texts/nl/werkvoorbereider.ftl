# Het beroep werkvoorbereider.

occupation-werkvoorbereider-what = Je bereidt een klus voor: wie doet wat, wanneer, en met welke spullen. Dankzij jou hoeft niemand te wachten.
occupation-werkvoorbereider-outlook = UWV ziet veel vraag naar mensen die de bouw regelen. Dat wordt nog meer.
occupation-werkvoorbereider-role-student = Student (mbo-4 of hbo): je plant eerst een kleine klus.
occupation-werkvoorbereider-role-planner = Werkvoorbereider: je maakt planning en lijst met spullen.
occupation-werkvoorbereider-role-buyer = Inkoper: je bestelt op tijd en voor een goede prijs.
occupation-werkvoorbereider-role-people = Bewonersbegeleider: je praat met mensen die er wonen.
occupation-werkvoorbereider-role-leader = Projectleider: jij hebt het hele werk in handen.
occupation-werkvoorbereider-mission-housing = Met een goed plan zijn huizen sneller klaar.
occupation-werkvoorbereider-mission-energy_transition = Jij plant hele straten die van het gas gaan.
occupation-werkvoorbereider-next-uitvoerder = Van het kantoor naar de bouwplaats.
occupation-werkvoorbereider-next-bim_modelleur = Cursus tekenen in 3D (BIM).
occupation-werkvoorbereider-next-calculator = Je gaat uitrekenen wat werk kost.
occupation-werkvoorbereider-next-civiel_ingenieur = Hbo Civiele Techniek.
