# Het beroep installatiemonteur (loodgieter).

occupation-loodgieter-what = Je zorgt voor water en warmte in een gebouw. Je legt leidingen, en je regelt dat elke kamer genoeg krijgt.
occupation-loodgieter-outlook = UWV noemt dit een van de beroepen met het grootste tekort.
occupation-loodgieter-role-apprentice = Leerling (mbo-2 of mbo-3): je werkt en leert tegelijk.
occupation-loodgieter-role-fitter = Installatiemonteur: je legt leidingen en sluit aan.
occupation-loodgieter-role-balancer = Inregelaar: je meet en verdeelt de warmte in grote gebouwen.
occupation-loodgieter-role-service = Servicemonteur: je lost lekken en storingen op.
occupation-loodgieter-role-owner = Eigen baas: je begint je eigen bedrijf.
occupation-loodgieter-mission-housing = Geen huis zonder douche, kraan en warme kamers.
occupation-loodgieter-mission-energy_transition = Goed verdelen scheelt veel gas en stroom.
occupation-loodgieter-mission-water = Jij houdt het drinkwater in de leidingen schoon.
occupation-loodgieter-next-warmtepompmonteur = Cursus hybride warmtepomp, met een certificaat.
occupation-loodgieter-next-koudemonteur = Mbo-2 of mbo-3 koude- en klimaatsystemen.
occupation-loodgieter-next-gaswaterwarmtemonteur = Je leert het bij een water- of warmtebedrijf.
occupation-loodgieter-next-werkvoorbereider = Mbo-4 werkvoorbereider installaties.
