# Het beroep timmerman.

occupation-timmerman-what = Je maakt kozijnen, wanden en daken van hout. Je meet, zaagt en zet alles precies recht.
occupation-timmerman-outlook = UWV noemt bouw en timmerwerk al jaren kansrijk.
occupation-timmerman-role-apprentice = Leerling (mbo-2 of mbo-3): je werkt en leert tegelijk.
occupation-timmerman-role-carpenter = Timmerman: je bouwt nieuw en maakt oud weer goed.
occupation-timmerman-role-setter = Maatvoerder: jij zet de eerste lijn, en die moet kloppen.
occupation-timmerman-role-lead = Voorman: je verdeelt het werk over de ploeg.
occupation-timmerman-role-owner = Eigen baas: je begint je eigen bedrijf.
occupation-timmerman-mission-housing = Jij bouwt huizen en maakt oude huizen warm.
occupation-timmerman-mission-circular = Hout is een materiaal dat weer aangroeit.
occupation-timmerman-next-prefab_bouwer = Je stapt over naar de woningfabriek.
occupation-timmerman-next-uitvoerder = Mbo-4 middenkaderfunctionaris bouw.
occupation-timmerman-next-koudemonteur = Omscholing, werken en leren.
occupation-timmerman-next-bim_modelleur = Mbo-4 bouwkunde.
