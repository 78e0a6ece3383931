# Het beroep energieadviseur.

occupation-energieadviseur-what = Je zoekt uit waar de warmte van een huis blijft. Dan zeg je wat het meeste helpt voor het geld dat er is.
occupation-energieadviseur-outlook = UWV ziet veel vraag naar mensen die verstand hebben van energie en milieu.
occupation-energieadviseur-role-student = Student (mbo-4 of hbo): je meet een huis op en rekent het na.
occupation-energieadviseur-role-adviser = Energieadviseur: je gaat langs bij mensen thuis en geeft advies.
occupation-energieadviseur-role-coach = Energiecoach: je helpt een hele straat op weg.
occupation-energieadviseur-role-teacher = Docent: je leert anderen hoe je een huis opmeet.
occupation-energieadviseur-role-lead = Projectleider: jij maakt honderd huizen tegelijk zuinig.
occupation-energieadviseur-mission-energy_transition = Wat je niet verbruikt, hoef je niet op te wekken.
occupation-energieadviseur-mission-housing = Een oud huis wordt weer een fijn huis.
occupation-energieadviseur-next-isolatiemonteur = In de praktijk leren op de bouw.
occupation-energieadviseur-next-netontwerper = Hbo Elektrotechniek.
occupation-energieadviseur-next-werkvoorbereider = Je gaat verbouwingen plannen.
