# Het beroep prefab-bouwer.

occupation-prefab_bouwer-what = Je bouwt huizen in een hal, als grote blokken. Daarna gaan ze op de vrachtwagen en stapelt een kraan ze op.
occupation-prefab_bouwer-outlook = UWV noemt bouw en timmerwerk al jaren kansrijk. Dat lijkt op dit werk.
occupation-prefab_bouwer-note-start = Dit is het loon na de opleiding timmerman. Die lijkt erop. Bruto. Onder de 21 of met bbl kan het anders zijn.
occupation-prefab_bouwer-role-apprentice = Leerling (mbo-2): vier dagen in de hal, één dag school.
occupation-prefab_bouwer-role-builder = Bouwer: je zet wanden in elkaar, met isolatie en leidingen.
occupation-prefab_bouwer-role-machine = Machinebediener: de zaagrobot luistert naar jou.
occupation-prefab_bouwer-role-assembler = Monteur op de bouw: je zet de blokken op hun plek.
occupation-prefab_bouwer-role-lead = Teamleider: je verdeelt het werk aan de lijn.
occupation-prefab_bouwer-mission-housing = In een fabriek zijn huizen sneller klaar.
occupation-prefab_bouwer-mission-circular = Deze huizen kunnen later weer uit elkaar.
occupation-prefab_bouwer-next-robottechnicus = Mbo-4 mechatronica of robotica.
occupation-prefab_bouwer-next-timmerman = Mbo-3 allround timmerman, werken en leren.
occupation-prefab_bouwer-next-kwaliteitsinspecteur = Mbo-3 kwaliteitscontroleur, werken en leren.
occupation-prefab_bouwer-next-bim_modelleur = Mbo-4 bouwkunde.
