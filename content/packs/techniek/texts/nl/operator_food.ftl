# Het beroep operator voedingsmiddelen.

occupation-operator_food-what = Je laat de machines draaien die ons eten maken. Je stelt ze in, maakt schoon en lost kleine storingen op.
occupation-operator_food-outlook = Bijna al het technische werk is gevraagd. Een eigen cijfer is niet gevonden.
occupation-operator_food-role-apprentice = Leerling (mbo-2 of mbo-3): je leert één lijn goed kennen.
occupation-operator_food-role-operator = Operator: jij houdt de lijn aan de gang.
occupation-operator_food-role-allround = Allround operator: je kunt op elke lijn werken.
occupation-operator_food-role-quality = Kwaliteitscontroleur: je weegt, meet en proeft.
occupation-operator_food-role-lead = Ploegleider: je leidt de ploeg van de dag of de nacht.
occupation-operator_food-mission-food = Jij zorgt dat eten schoon en veilig is.
occupation-operator_food-mission-circular = Goed afstellen scheelt elke dag eten in de bak.
occupation-operator_food-next-procesoperator = Mbo-3 procestechniek, werken en leren.
occupation-operator_food-next-food_kwaliteit = Mbo-4 vakexpert voeding, technologie en techniek.
occupation-operator_food-next-mechatronicus = Mbo-4 mechatronica.
