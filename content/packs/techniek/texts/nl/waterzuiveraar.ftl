# Het beroep operator waterzuivering.

occupation-waterzuiveraar-what = Je maakt vies water weer schoon. Je bewaakt pompen en bekkens en neemt elke dag monsters.
occupation-waterzuiveraar-outlook = UWV noemt kennis van processen een sleutel voor schone industrie. Een eigen cijfer is niet gevonden.
occupation-waterzuiveraar-role-apprentice = Leerling (mbo-3 of mbo-4): je loopt mee langs de bekkens.
occupation-waterzuiveraar-role-operator = Operator: je stuurt lucht, water en slib.
occupation-waterzuiveraar-role-lab = Monsternemer: je meet of het water schoon is.
occupation-waterzuiveraar-role-maintenance = Onderhoudsmonteur: jij houdt de pompen gezond.
occupation-waterzuiveraar-role-technologist = Technoloog: je bedenkt hoe het schoner kan.
occupation-waterzuiveraar-mission-water = Na jouw werk kan er weer een otter zwemmen.
occupation-waterzuiveraar-mission-climate_adaptation = Bij een grote bui houd jij het water in de hand.
occupation-waterzuiveraar-mission-circular = Uit slib haal je gas en grondstoffen terug.
occupation-waterzuiveraar-next-procesoperator = Je stapt over naar de procesindustrie.
occupation-waterzuiveraar-next-milieutechnicus = Ad of hbo milieu of water.
occupation-waterzuiveraar-next-plc_technicus = Mbo-4 procesautomatisering.
