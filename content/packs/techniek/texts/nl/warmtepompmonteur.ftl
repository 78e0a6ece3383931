# Het beroep warmtepompmonteur.

occupation-warmtepompmonteur-what = Je plaatst warmtepompen en stelt ze goed af. Bij een storing meet je eerst, en dan leg je het uit.
occupation-warmtepompmonteur-outlook = UWV ziet veel kans op werk. Er zijn al lang te weinig monteurs.
occupation-warmtepompmonteur-note-start = Dit is het loon na de opleiding koude- en klimaatsystemen. Die lijkt erop. Bruto. Onder de 21 of met bbl kan het anders zijn.
occupation-warmtepompmonteur-role-apprentice = Leerling (mbo-2 of mbo-3): je gaat mee naar mensen thuis.
occupation-warmtepompmonteur-role-installer = Monteur: je plaatst, vult en stelt af.
occupation-warmtepompmonteur-role-service = Servicemonteur: je zoekt en verhelpt storingen.
occupation-warmtepompmonteur-role-adviser = Adviseur: je rekent uit welke pomp bij een huis past.
occupation-warmtepompmonteur-role-trainer = Trainer: je leert andere monteurs het vak.
occupation-warmtepompmonteur-mission-energy_transition = Een huis met een warmtepomp heeft geen gas meer nodig.
occupation-warmtepompmonteur-mission-housing = Goed afgesteld is een huis warm en betaalbaar.
occupation-warmtepompmonteur-next-koudemonteur = Mbo-3 koude- en klimaatsystemen, werken en leren.
occupation-warmtepompmonteur-next-smartbuilding = Mbo-4 installaties in gebouwen.
occupation-warmtepompmonteur-next-energieadviseur = Cursus tot energieadviseur.
