# Het beroep productie-ingenieur.

occupation-productie_ingenieur-what = Je maakt een fabriek beter. Je kijkt wat er misgaat, praat met de mensen aan de lijn en probeert iets nieuws.
occupation-productie_ingenieur-outlook = UWV noemt deze richting kansrijk. Ingenieurs worden tot 2030 nog schaarser.
occupation-productie_ingenieur-role-student = Student (hbo of universiteit): je verbetert één stap.
occupation-productie_ingenieur-role-engineer = Productie-ingenieur: je maakt het werk slimmer en lichter.
occupation-productie_ingenieur-role-data = Data-analist: je leest wat machines je vertellen.
occupation-productie_ingenieur-role-coach = Verbetercoach: je helpt teams hun eigen ideeën uit te voeren.
occupation-productie_ingenieur-role-manager = Fabrieksleider: jij leidt het geheel.
occupation-productie_ingenieur-mission-making = Minder afval, minder zwaar werk, betere spullen.
occupation-productie_ingenieur-mission-circular = Je ontwerpt de fabriek zo dat niets overblijft.
occupation-productie_ingenieur-mission-food = Ook in voedingsfabrieken telt elke hap.
occupation-productie_ingenieur-next-uitvoerder = Je gaat ploegen leiden.
occupation-productie_ingenieur-next-werktuigbouwkundig_ingenieur = Je gaat machines ontwerpen.
occupation-productie_ingenieur-next-levensmiddelentechnoloog = Je stapt over naar de voeding.
