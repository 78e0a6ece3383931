# Het beroep procesoperator.

occupation-procesoperator-what = Je houdt een fabriek aan de gang. Je leest meters, draait kleppen open en dicht en houdt alles in de groene band.
occupation-procesoperator-outlook = UWV noemt kennis van processen een sleutel voor schone industrie. Een eigen cijfer is niet gevonden.
occupation-procesoperator-note-start = Gemiddeld, anderhalf jaar na het diploma. Bruto. Waarschijnlijk met toeslag voor werk in ploegen, ook 's nachts.
occupation-procesoperator-role-apprentice = Leerling (mbo-2 of mbo-3): je loopt mee met een ploeg.
occupation-procesoperator-role-operator = Operator: je loopt je ronde en stuurt bij.
occupation-procesoperator-role-panel = Paneloperator: je bestuurt de fabriek achter schermen.
occupation-procesoperator-role-lead = Ploegleider: jouw ploeg rekent op je.
occupation-procesoperator-role-safety = Veiligheidskundige: jij ziet gevaar voordat het er is.
occupation-procesoperator-mission-circular = Jij maakt van oude grondstoffen iets nieuws.
occupation-procesoperator-mission-energy_transition = Jij gebruikt restwarmte die anders wegwaait.
occupation-procesoperator-next-paneloperator = Mbo-4 procestechniek, werken en leren.
occupation-procesoperator-next-operator_food = Je stapt over naar een voedingsfabriek.
occupation-procesoperator-next-waterzuiveraar = Je stapt over naar een waterschap.
occupation-procesoperator-next-laborant = Mbo-4 analist.
