# Licht voor mevrouw Kwee.

w1-title = Licht voor mevrouw Kwee
w1-situation = De trap van flat De Scheve Ooievaar is donker. Beneden zit één knop. Is mevrouw Kwee boven, dan kan zij het licht niet meer uitdoen. Er is geen lift.
w1-briefing-1 = Daar ben je! De trap is donker. Beneden zit één knop. Boven kan ik het licht niet uitdoen.
w1-briefing-2 = Dus u loopt in het donker terug?
w1-briefing-3 = Op gevoel. En Brigadier ligt altijd op tree vier.
w1-briefing-4 = Dan komt er een knop op elke verdieping. Overal aan én uit. Pak jij de eerste draad?

w1-phase-orient = Kijk rond. Waar komt de stroom vandaan, en waar moet het licht aan en uit?
w1-phase-prepare = Maak het veilig: groep uit, slot erop, meten. Bedenk dan hoe de draden lopen.
w1-phase-do = Leg de draden. Haal het slot weg, zet de groep aan en probeer elke knop.
w1-phase-deliver = Laat mevrouw Kwee de trap op en af lopen. Samira meet alles na.

w1-safety-1 = Aan draden werk je alleen als de groep uit is. Met een slot erop.
w1-safety-2 = Meet altijd of de spanning echt weg is. Ook als je het zeker weet.
w1-safety-3 = Dit is een spel. Thuis blijf je van de groepenkast en de draden af.

w1-req-all_positions = Elke knop doet het licht aan én uit, hoe de andere ook staan.
w1-req-earthed = De aarde zit aan elke lamp.
w1-req-neutral_unswitched = Is de lamp uit, dan staat er geen spanning op.
w1-req-tested_dead = Groep uit, slot erop en gemeten, vóór de eerste draad.
w1-req-emergency_always = Het noodlicht krijgt altijd stroom.
w1-req-conduit_fits = Er zitten niet meer dan vijf draden in een buis.
w1-req-power_on = De groep staat weer aan en springt niet uit.

w1-explorer-hint-1 = Begin bij de bruine klem in de kast. Welke knop krijgt de stroom het eerst?
w1-explorer-hint-2 = Een wisselschakelaar kiest tussen twee wegen. Tussen de twee knoppen lopen dus twee draden.
w1-explorer-hint-3 = Bruin naar de gedeelde klem van de ene knop. Klem 1 naar klem 1, klem 2 naar klem 2. De andere gedeelde klem naar bruin van de lamp. Dan de aarde: kast naar lamp. Slot eraf, groep aan.
w1-builder-hint-1 = Eerst veilig: groep uit, slot erop. Meet dan bruin en blauw in de kast.
w1-builder-hint-2 = De kruisschakelaar zit tussen de twee wisselschakelaars. Twee draden erin, twee draden eruit.
w1-builder-hint-3 = Klem 1 en 2 van beneden gaan naar de onderkant van het kruis. De bovenkant van het kruis gaat naar klem 1 en 2 bovenin. De ene gedeelde klem krijgt bruin uit de kast. De andere gaat naar de lamp. En de aarde!
w1-pro-hint-1 = Volg de blauwe nul. Gaat die door een schakelaar? Dat is de oude fout.
w1-pro-hint-2 = In de buis passen vijf draden. Wat als een knop alleen een seintje geeft? Dan schakelt iets anders het licht.
w1-pro-hint-3 = Maak van alle schakelaars drukknoppen, naast elkaar. Elke knop geeft bruin aan spoel 1. Spoel 2 gaat naar blauw. Contact 1 krijgt bruin uit de kast, contact 2 gaat naar de lampen. Het noodlicht krijgt bruin dat nooit geschakeld wordt.

w1-part-box = groepenkast
w1-part-relay = impulsrelais
w1-part-l0 = lamp beneden
w1-part-l1 = lamp op één hoog
w1-part-l2 = lamp op twee hoog
w1-part-e2 = noodlicht
w1-part-s0 = knop beneden
w1-part-s1 = knop op één hoog
w1-part-s2 = knop op twee hoog

w1-word-two-way = wisselschakelaar
w1-word-two-way-explain = Een schakelaar die kiest tussen twee wegen. Met twee ervan bedien je één lamp van twee plekken.
w1-word-cross = kruisschakelaar
w1-word-cross-explain = Een schakelaar die twee wegen verwisselt. Zo komt er een derde plek bij.
w1-word-earth = aarde
w1-word-earth-explain = De geel-groene draad. Die maakt metaal veilig als er iets stuk is.
w1-word-neutral = nul
w1-word-neutral-explain = De blauwe draad. Hierlangs gaat de stroom terug.
w1-word-tester = spanningszoeker
w1-word-tester-explain = Hiermee meet je of er spanning staat. Uitdoen is niet genoeg: meten is weten.
w1-word-impulse-relay = impulsrelais
w1-word-impulse-relay-explain = Een schakelaar die omklapt bij elk seintje. Drukknoppen geven dat seintje.

w1-miss-short-title = Feest in het trappenhuis
w1-miss-short-text = Bruin en blauw raakten elkaar zonder lamp ertussen. Dan loopt er heel veel stroom. De groep springt uit, en dat is maar goed ook.
w1-miss-short-picture = Alles is donker. Op elke tree staat een buur met een telefoonlampje. Eén buur heeft chips bij zich.
w1-miss-series-title = Altijd met z'n tweeën
w1-miss-series-text = De schakelaars zaten achter elkaar. Het licht doet dan alleen mee als de andere knop goed staat.
w1-miss-series-picture = Mevrouw Kwee staat tussen twee knoppen. Met haar hand haalt ze de ene, met haar paraplu net niet de andere.
w1-miss-switched_neutral-title = Uit, maar niet veilig
w1-miss-switched_neutral-text = De schakelaar zat in de nul. De lamp is uit, maar er staat nog spanning op.
w1-miss-switched_neutral-picture = De lamp is uit. De spanningszoeker gloeit. Brigadier zet een heel hoge rug op.
w1-miss-no_earth-title = De vergeten draad
w1-miss-no_earth-text = Zonder aarde kan het metaal van een lamp onder spanning komen. Niemand merkt het, tot iemand het aanraakt.
w1-miss-no_earth-picture = Samira houdt een geel-groene draad omhoog. Meeuw Sjaak trekt aan het andere eind. Hij denkt dat het een worm is.
w1-miss-earth_leak-title = Klak, zei de kast
w1-miss-earth_leak-text = Er liep stroom weg naar de aarde. De aardlekschakelaar merkt dat en zet alles uit. Precies zijn werk.
w1-miss-earth_leak-picture = Pikdonker. Je ziet alleen de ogen van Brigadier. Hij zag het aankomen.
w1-miss-always_on-title = Altijd dag
w1-miss-always_on-text = De lamp kreeg stroom buiten de schakelaars om. Drukken helpt dan niet.
w1-miss-always_on-picture = Alle lampen branden. Mevrouw Kwee slaapt met een zonnebril op. Brigadier ook.
w1-miss-dark-title = Op gevoel
w1-miss-dark-text = Het rondje van de stroom is niet af, of de groep staat nog uit. Zonder rondje geen licht.
w1-miss-dark-picture = Twee paar ogen in het donker. Eén paar is van de kat. Het andere wacht wel even.
w1-miss-live_work-title = Stop. Kijk mee.
w1-miss-live_work-text = Je wilde aan de draden, maar het was nog niet veilig. Eerst uit, dan een slot, dan meten.
w1-miss-live_work-picture = Samira steekt haar hand op. Jouw tang hangt stil in de lucht. Zelfs Sjaak houdt zijn adem in.
w1-miss-conduit_full-title = De buis zegt nee
w1-miss-conduit_full-text = In een volle buis worden draden warm en gaan ze stuk bij het trekken. Er moest een slimmere weg zijn.
w1-miss-conduit_full-picture = Uit de buis steken draden alle kanten op, als een kat die schrok. Brigadier kijkt jaloers.
w1-miss-emergency_dark-title = Noodlicht in nood
w1-miss-emergency_dark-text = Het noodlicht hing aan de schakelaar. Het moet juist altijd stroom krijgen.
w1-miss-emergency_dark-picture = Het licht gaat uit. Het groene mannetje op het bordje zoekt op de tast de uitgang.

w1-client-thanks = Aan. Uit. Aan. Kijk mij nou! Brigadier, van tree vier af, ik zie je.
w1-client-retry = Hallo? Ik wacht wel even. Ik sta hier goed.
w1-keepsake = gehaakt katje
w1-keepsake-text = Zelf gehaakt, in het licht. Het lijkt op Brigadier, maar dit doet wél wat je zegt.
w1-deed = Ik maakte licht op een trap, met op elke verdieping een knop.
w1-colleague-story = Ik was kapper. Ik leerde dit vak met bbl: vier dagen werken, één dag school, en loon. Precies werken en luisteren kon ik al.
w1-colleague-nice = Je komt in het donker en gaat weg in het licht. Dat verveelt nooit.
w1-colleague-hard = Soms lig je om acht uur 's ochtends in een koude kruipruimte. Met spinnen.
w1-question = Het licht is uit. Is het dan veilig? Hoe weet je dat zeker?

w1-wiring-press-switch = Schakelaar: { $part }
w1-wiring-press-two-way = Wisselschakelaar: { $part }
w1-wiring-press-cross = Kruisschakelaar: { $part }
w1-wiring-press-push-button = Drukknop: { $part }
w1-wiring-tell-walk = Mevrouw Kwee loopt naar de { $part }.
w1-wiring-tell-press = Mevrouw Kwee drukt: { $part }. { $light }
w1-wiring-tell-measured = Samira meet alles na. De aarde is goed. Er staat geen spanning waar die niet hoort.
w1-wiring-tell-cheer = Alles werkt. Mevrouw Kwee danst een halve tree. Brigadier kijkt weg.
w1-wiring-say-cheer = Aan. Uit. Aan. Kijk mij nou!
w1-wiring-tell-always-on = Mevrouw Kwee drukt en drukt. Het licht blijft aan.
w1-wiring-tell-series = De knop klikt, maar het licht doet niet mee. Mevrouw Kwee blijft staan.
w1-wiring-tell-dark = Het blijft donker. Mevrouw Kwee blijft staan.
w1-wiring-tell-no-earth = Samira meet. Ergens mist de aarde.
