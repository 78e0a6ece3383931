# Het beroep robottechnicus.

occupation-robottechnicus-what = Je leert robots werken. Je bouwt de robotcel, maakt het programma en test of het veilig is.
occupation-robottechnicus-outlook = UWV noemt het tekort aan machinemonteurs heel groot. Dat vak lijkt op dit.
occupation-robottechnicus-note-start = Loon na de opleiding Engineering (Ad). Bruto, bij een volle week. Dit cijfer moet nog worden nagekeken.
occupation-robottechnicus-role-apprentice = Student (mbo-4 of Ad): je programmeert je eerste robot.
occupation-robottechnicus-role-builder = Bouwer: je zet de robot en zijn grijper neer.
occupation-robottechnicus-role-programmer = Programmeur: je bedenkt elke stap.
occupation-robottechnicus-role-trainer = Begeleider: je leert collega's met de robot werken.
occupation-robottechnicus-role-safety = Veiligheidstester: jij zegt wanneer hij mag draaien.
occupation-robottechnicus-mission-making = De robot doet het saaie en zware werk. Mensen doen de rest.
occupation-robottechnicus-mission-food = In kassen en fabrieken helpen robots bij ons eten.
occupation-robottechnicus-mission-health = Robots tillen, zodat ruggen heel blijven.
occupation-robottechnicus-next-plc_technicus = Ervaring met besturingen in de fabriek.
occupation-robottechnicus-next-robotica_ingenieur = Hbo Mechatronica of Robotica.
occupation-robottechnicus-next-lasser = Je wordt specialist in lasrobots.
occupation-robottechnicus-next-prefab_bouwer = Robots in de woningfabriek.
