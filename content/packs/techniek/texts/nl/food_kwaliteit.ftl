# Het beroep vakexpert voeding en kwaliteit.

occupation-food_kwaliteit-what = Je zorgt dat eten veilig en lekker is. Je proeft, meet en verbetert het recept of de machine.
occupation-food_kwaliteit-outlook = SBB geeft de opleiding een 10 van de 10 voor kans op werk.
occupation-food_kwaliteit-note-start = Na school (bol) 17 euro per uur, na werken en leren (bbl) 25 euro. Bbl'ers hebben vaak al werk. Bruto.
occupation-food_kwaliteit-role-student = Student (mbo-4): op school of met loon in een bedrijf.
occupation-food_kwaliteit-role-tester = Kwaliteitsmedewerker: je neemt monsters en meet.
occupation-food_kwaliteit-role-developer = Receptmaker: je probeert nieuwe smaken uit.
occupation-food_kwaliteit-role-auditor = Controleur: je kijkt of een fabriek schoon werkt.
occupation-food_kwaliteit-role-lead = Hoofd kwaliteit: jij mag de lijn stilzetten.
occupation-food_kwaliteit-mission-food = Dankzij jou wordt niemand ziek van eten.
occupation-food_kwaliteit-mission-circular = Je zoekt uit hoe er minder eten wordt weggegooid.
occupation-food_kwaliteit-next-levensmiddelentechnoloog = Hbo Voedingsmiddelentechnologie.
occupation-food_kwaliteit-next-laborant = Je stapt over naar een lab.
occupation-food_kwaliteit-next-kwaliteitsinspecteur = Je controleert in een andere branche.
