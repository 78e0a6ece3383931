# Het beroep civiel ingenieur.

occupation-civiel_ingenieur-what = Je ontwerpt dijken, bruggen en sluizen. Je rekent uit of ze sterk genoeg zijn, ook bij storm.
occupation-civiel_ingenieur-outlook = UWV noemt deze richting kansrijk. Ingenieurs worden tot 2030 nog schaarser.
occupation-civiel_ingenieur-role-student = Student (hbo of universiteit): je rekent aan een echte brug.
occupation-civiel_ingenieur-role-designer = Ontwerper: je tekent en rekent.
occupation-civiel_ingenieur-role-adviser = Adviseur: je legt het plan uit aan bewoners.
occupation-civiel_ingenieur-role-site = Toezichthouder: je kijkt of het goed gebouwd wordt.
occupation-civiel_ingenieur-role-leader = Projectleider: jij houdt tijd en geld in de gaten.
occupation-civiel_ingenieur-mission-climate_adaptation = Jij houdt het land droog als de zee stijgt.
occupation-civiel_ingenieur-mission-water = Je maakt ruimte voor de rivier.
occupation-civiel_ingenieur-mission-mobility = Over jouw bruggen komt iedereen veilig thuis.
occupation-civiel_ingenieur-next-uitvoerder = Je gaat leidinggeven op de bouwplaats.
occupation-civiel_ingenieur-next-netontwerper = Je ontwerpt netten onder de grond.
occupation-civiel_ingenieur-next-waterzuiveraar = Je stapt over naar een waterschap.
