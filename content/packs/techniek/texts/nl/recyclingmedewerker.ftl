# Het beroep recyclingmedewerker.

occupation-recyclingmedewerker-what = Je haalt waardevolle spullen uit afval. Je sorteert, haalt apparaten uit elkaar en let op accu's.
occupation-recyclingmedewerker-outlook = Bijna al het technische werk is gevraagd. Een eigen cijfer is niet gevonden.
occupation-recyclingmedewerker-role-apprentice = Leerling (mbo-2): je leert alle materialen kennen.
occupation-recyclingmedewerker-role-sorter = Sorteerder: je kiest wat opnieuw kan.
occupation-recyclingmedewerker-role-dismantler = Demonteur: je haalt apparaten netjes uit elkaar.
occupation-recyclingmedewerker-role-operator = Machinebediener: je laat band en robot draaien.
occupation-recyclingmedewerker-role-adviser = Hulp op de milieustraat: je wijst mensen de weg.
occupation-recyclingmedewerker-mission-circular = In een oude telefoon zit goud. Jij haalt het eruit.
occupation-recyclingmedewerker-next-procesoperator = Mbo-2 of mbo-3 operator, werken en leren.
occupation-recyclingmedewerker-next-circulair_sloper = Ervaring met het uit elkaar halen van gebouwen.
occupation-recyclingmedewerker-next-elektronica_assembleur = Cursus repareren en hergebruiken.
