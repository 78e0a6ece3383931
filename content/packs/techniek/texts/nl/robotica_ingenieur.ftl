# Het beroep robotica-ingenieur.

occupation-robotica_ingenieur-what = Je bedenkt robots die kunnen zien, voelen en grijpen. Je test ze in een kas, fabriek of ziekenhuis.
occupation-robotica_ingenieur-outlook = UWV en ROA verwachten dat er tot 2030 nog minder ingenieurs te vinden zijn.
occupation-robotica_ingenieur-note-start = Een gemiddelde van alle bètastudies, ruim een jaar na het diploma. Bruto. Dus niet alleen van deze studie.
occupation-robotica_ingenieur-role-student = Student (hbo of universiteit): je bouwt met een team een robot.
occupation-robotica_ingenieur-role-software = Softwaremaker: je leert de robot kijken.
occupation-robotica_ingenieur-role-mechanic = Ontwerper: je tekent de arm en de hand.
occupation-robotica_ingenieur-role-tester = Testleider: je probeert alles uit wat mis kan gaan.
occupation-robotica_ingenieur-role-researcher = Onderzoeker: je vindt iets nieuws uit.
occupation-robotica_ingenieur-mission-food = Een robot die voorzichtig plukt, helpt telers aan handen.
occupation-robotica_ingenieur-mission-making = Robots en mensen maken samen betere dingen.
occupation-robotica_ingenieur-mission-health = Robots helpen in de operatiekamer en bij het revalideren.
occupation-robotica_ingenieur-next-robottechnicus = Je gaat de praktijk in, in een fabriek.
occupation-robotica_ingenieur-next-elektro_ingenieur = Je gaat elektronica ontwerpen.
occupation-robotica_ingenieur-next-productie_ingenieur = Je maakt fabrieken slimmer.
