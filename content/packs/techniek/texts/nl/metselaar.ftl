# Het beroep metselaar.

occupation-metselaar-what = Je bouwt muren, steen voor steen. Je houdt alles recht met draad en waterpas.
occupation-metselaar-outlook = UWV zette metselaars in 2026 op de lijst met kansrijke beroepen.
occupation-metselaar-role-apprentice = Leerling (mbo-2 of mbo-3): je werkt en leert tegelijk.
occupation-metselaar-role-bricklayer = Metselaar: jij maakt de muur.
occupation-metselaar-role-restorer = Restaurateur: je maakt een oude kerk weer heel.
occupation-metselaar-role-lead = Voorman: je leidt de ploeg.
occupation-metselaar-role-owner = Eigen baas: je begint je eigen bedrijf.
occupation-metselaar-mission-housing = Jouw muur staat er over honderd jaar nog.
occupation-metselaar-mission-circular = Oude stenen bik je schoon voor een nieuwe muur.
occupation-metselaar-next-gww_vakman = Je leert bestraten op het werk.
occupation-metselaar-next-stukadoor = Mbo-2 stukadoor, werken en leren.
occupation-metselaar-next-uitvoerder = Mbo-4 middenkaderfunctionaris bouw.
occupation-metselaar-next-prefab_bouwer = Je stapt over naar een fabriek voor gevels.
