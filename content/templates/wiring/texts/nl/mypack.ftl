# De woorden van jouw pakket. Elke regel is `sleutel = tekst`; texts/en/mypack.ftl heeft dezelfde sleutels.

pack-mypack = Mijn pakket
sector-construction = Bouw en installatie
mission-energy_transition = Schone energie
mission-energy_transition-text = Van gas en olie naar stroom van zon en wind. Elk huis moet daarvoor worden aangepast.
skill-mypack_connect = Een lamp aansluiten
skill-mypack_plan = Bedenken hoe draden lopen

person-mypack_client = Mevrouw De Wit
person-mypack_client-about = 68 jaar. Repareert fietsen in haar schuur.
person-mypack_colleague = Noor
person-mypack_colleague-about = Monteur, 24 jaar. Begon als leerling bij dit bedrijf.

occupation-mypack_fitter = monteur bij ons bedrijf
occupation-mypack_fitter-what = Je legt stroom aan, sluit lampen aan en meet alles na.
occupation-mypack_fitter-outlook = UWV noemt elektriciens zeer gevraagd.
occupation-mypack_fitter-role-apprentice = Leerling: je werkt en leert tegelijk.
occupation-mypack_fitter-role-fitter = Monteur: je legt aan en sluit aan.
occupation-mypack_fitter-role-lead = Eerste monteur: je leidt een ploeg.
occupation-mypack_fitter-mission-energy_transition = Zonder jou geen laadpaal en geen warmtepomp.
occupation-mypack_fitter-next-netmonteur = Opleiding bij een netbeheerder.
occupation-netmonteur = netmonteur
occupation-timmerman = timmerman
occupation-lasser = lasser

mypack_lamp-title = Licht boven de werkbank
mypack_lamp-situation = In de schuur van mevrouw De Wit is het donker. Zij wil een lamp die aan en uit kan. De stroom is 24 volt, dus je mag er veilig aan werken.
mypack_lamp-briefing-1 = Ik plak een band, maar ik zie het gaatje niet. En mijn thee ook niet.
mypack_lamp-briefing-2 = Een lamp en een knop, dan lukt het. Bruin gaat via de knop. Pak jij de eerste draad?

mypack_lamp-phase-orient = Kijk rond. Waar komt de stroom vandaan?
mypack_lamp-phase-prepare = Bedenk hoe de draden lopen: heen via de knop, en weer terug.
mypack_lamp-phase-do = Leg de draden en probeer de knop.
mypack_lamp-phase-deliver = Laat mevrouw De Wit de knop proberen.
mypack_lamp-safety-1 = Dit is 24 volt. Thuis staat er 230 volt op: daar blijf je van af.
mypack_lamp-question = Waarom zet je de knop in de bruine draad, en niet in de blauwe?

mypack_lamp-req-all_positions = Elke knop doet het licht aan én uit.
mypack_lamp-req-neutral_unswitched = Is de lamp uit, dan staat er geen spanning op.

mypack_lamp-explorer-hint-1 = Stroom loopt een rondje: heen én terug.
mypack_lamp-explorer-hint-2 = Bruin gaat eerst naar de knop. Daarna pas naar de lamp.
mypack_lamp-explorer-hint-3 = Bruin naar klem 1 van de knop. Klem 2 naar bruin van de lamp. Dan blauw naar blauw.
mypack_lamp-builder-hint-1 = Twee lampen, één knop. Elke lamp heeft zijn eigen rondje nodig.
mypack_lamp-builder-hint-2 = Van de ene lamp kun je doorgaan naar de andere.
mypack_lamp-builder-hint-3 = Sluit de eerste lamp aan via de knop. Leg dan bruin naar bruin en blauw naar blauw tussen de lampen.
mypack_lamp-pro-hint-1 = Twee knoppen, één lamp. Elke knop kiest tussen twee wegen.
mypack_lamp-pro-hint-2 = Tussen de knoppen lopen twee draden.
mypack_lamp-pro-hint-3 = Bruin naar de gedeelde klem van de ene knop. Klem 1 naar klem 1, klem 2 naar klem 2. De andere gedeelde klem naar de lamp. Blauw naar blauw.

mypack_lamp-part-box = voeding
mypack_lamp-part-s0 = knop bij de deur
mypack_lamp-part-s1 = knop bij de werkbank
mypack_lamp-part-l0 = lamp boven de werkbank
mypack_lamp-part-l1 = lamp boven de kast

mypack_lamp-word-neutral = nul
mypack_lamp-word-neutral-explain = De blauwe draad. Hierlangs gaat de stroom terug.
mypack_lamp-word-two-way = wisselschakelaar
mypack_lamp-word-two-way-explain = Een schakelaar die kiest tussen twee wegen.

mypack_lamp-miss-dark-title = Plakken op gevoel
mypack_lamp-miss-dark-text = Het rondje van de stroom is niet af. Zonder rondje geen licht.
mypack_lamp-miss-dark-picture = Het is donker. Je ziet alleen twee ogen en een fietsbel die glimt.
mypack_lamp-miss-short-title = Tsss!
mypack_lamp-miss-short-text = Bruin en blauw raakten elkaar zonder lamp ertussen. De voeding laat dan los.
mypack_lamp-miss-short-picture = Een kleine vonk in een donkere schuur.
mypack_lamp-miss-always_on-title = Altijd aan
mypack_lamp-miss-always_on-text = De lamp kreeg stroom buiten de knop om. Drukken helpt dan niet.
mypack_lamp-miss-always_on-picture = De lamp brandt. Mevrouw De Wit slaapt met een zonnebril op.
mypack_lamp-miss-switched_neutral-title = Uit, maar niet veilig
mypack_lamp-miss-switched_neutral-text = De knop zat in de blauwe draad. De lamp is uit, maar er staat nog spanning op.
mypack_lamp-miss-switched_neutral-picture = De lamp is uit. De spanningszoeker gloeit.
mypack_lamp-miss-series-title = Samen of niet
mypack_lamp-miss-series-text = De knoppen zitten achter elkaar. Het licht doet alleen mee als de andere goed staat.
mypack_lamp-miss-series-picture = Mevrouw De Wit staat tussen twee knoppen. Ze komt net een arm tekort.

mypack_lamp-client-thanks = Kijk nou! Daar is het gaatje. En daar is mijn thee.
mypack_lamp-client-retry = Ik drink mijn thee wel op gevoel.
mypack_lamp-keepsake = fietsbel
mypack_lamp-keepsake-text = Voor in je bus. Hij doet het altijd, ook in het donker.
mypack_lamp-deed = Ik sloot een lamp aan met een knop.
mypack_lamp-colleague-story = Ik begon als leerling: vier dagen werken, één dag school, en loon.
mypack_lamp-colleague-nice = Je ziet meteen of het goed is. Het licht gaat aan.
mypack_lamp-colleague-hard = Soms is de plek krap en moet je op je knieën.
