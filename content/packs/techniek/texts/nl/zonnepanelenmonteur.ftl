# Het beroep zonnepanelenmonteur.

occupation-zonnepanelenmonteur-what = Je legt zonnepanelen op daken en sluit ze aan. Dan loopt er stroom van de zon het huis in.
occupation-zonnepanelenmonteur-outlook = UWV noemt elektriciens zeer gevraagd. Dat vak lijkt op dit.
occupation-zonnepanelenmonteur-note-start = Dit is het loon na de opleiding tot elektromonteur. Die hoort onder dit werk. Bruto. Onder de 21 of met bbl kan het anders zijn.
occupation-zonnepanelenmonteur-role-apprentice = Leerling (mbo-2): je werkt en leert tegelijk, ook op het dak.
occupation-zonnepanelenmonteur-role-roof = Dakmonteur: je maakt het dak veilig en legt de panelen.
occupation-zonnepanelenmonteur-role-electric = Elektromonteur: je sluit aan in de meterkast.
occupation-zonnepanelenmonteur-role-adviser = Adviseur: je rekent uit wat een dak kan opbrengen.
occupation-zonnepanelenmonteur-role-lead = Ploegleider: je zorgt dat iedereen veilig werkt.
occupation-zonnepanelenmonteur-mission-energy_transition = Elk dak dat je af hebt, geeft jaren schone stroom.
occupation-zonnepanelenmonteur-mission-housing = Met eigen stroom wordt wonen goedkoper.
occupation-zonnepanelenmonteur-next-elektromonteur = Mbo-2 of mbo-3 elektrotechnische installaties.
occupation-zonnepanelenmonteur-next-dakdekker = Mbo-2 dakdekken, werken en leren.
occupation-zonnepanelenmonteur-next-warmtepompmonteur = Cursus koudemiddelen en warmtepompen.
