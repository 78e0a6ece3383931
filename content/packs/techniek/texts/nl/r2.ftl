# De kers die ernaast viel.

r2-title = De kers die ernaast viel
r2-situation = Bij banketbakkerij De Scheve Soes legt een robot op elk taartje één kers. Maandag ging alles goed. Dinsdag ligt er een kers op de band, op de vloer en op de pet van Aylin. Niemand heeft iets veranderd. Of toch?
r2-briefing-1 = Gisteren ging het goed. Vandaag regent het kersen.
r2-briefing-2 = Niemand kwam aan het programma. Wel is de band nu sneller.
r2-briefing-3 = En om tien uur komt het bruidspaar.
r2-briefing-4 = Speel het blok voor blok af, en verander zo weinig mogelijk. Ik ben slechthorend: let op mijn lamp.

r2-phase-orient = Speel maandag af, en daarna dinsdag. Wat is er anders?
r2-phase-prepare = Ga blok voor blok. Bij welk blok gaat het mis?
r2-phase-do = Herstel dat blok. Probeer ook de langzame band, en een lege plek als die er is.
r2-phase-deliver = Otis zet een band aan die niemand kent, en wacht met de bruidstaart.

r2-safety-1 = Een gevallen kers komt nooit op een taartje. Die gaat in de groene bak.
r2-safety-2 = Komt er een hand in de cel, dan staan arm en band stil.
r2-safety-3 = Wie niet goed hoort, moet een storing kunnen zien. Daarom is er een lamp.

r2-req-works = De drie testbanden gaan goed.
r2-req-every_order = Ook elke band die niemand kent, gaat goed.
r2-req-one_each = Precies één kers op elk goed taartje.
r2-req-nothing_fallen = Geen kers valt.
r2-req-stops_for_people = De arm staat stil bij het schoonmaken.
r2-req-goes_on = Na het schoonmaken gaat het goed verder.
r2-req-few_changes = Zo weinig mogelijk blokken veranderd.

r2-explorer-hint-1 = De robot telt tot drie. Maar hoe lang doet een taartje erover als de band sneller loopt?
r2-explorer-hint-2 = Eén blok weet niet of er een taartje is. Een ander blok kan kijken.
r2-explorer-hint-3 = Zet vóór laat los het blok: wacht op iets bij de sensor. Gooi wacht 3 tellen weg.
r2-builder-hint-1 = Er zijn twee fouten. De robot telt in plaats van te kijken, en hij weet niet wat een lege plek is.
r2-builder-hint-2 = Bij een lege plek moet de robot de kers vasthouden en op de volgende plek wachten. Wat doet hij na het schoonmaken?
r2-builder-hint-3 = Herhaal: schaal, pak, band. Herhaal tot de sensor een taartje zonder kers ziet: wacht op de sensor. Laat los. En na een hand: verder waar hij was.
r2-pro-hint-1 = Na het schoonmaken begint het programma bovenaan. Wat zit er dan soms al in de grijper?
r2-pro-hint-2 = Vraag drie dingen: heb ik al een kers, is er metaal, en is dit taartje nog zonder kers?
r2-pro-hint-3 = Als hij iets vasthoudt: niets. Anders: schaal, pak. Dan: band, sensor. Als metaal: niets. Anders, als taartje zonder kers: laat los.

r2-station-bowl = kersenschaal
r2-station-cake = band
r2-kind-cherry = kers
r2-kind-cake = taartje
r2-kind-gap = lege plek
r2-kind-reject = taartje met metaal
r2-robot-sees-cake = taartje
r2-robot-sees-bare = taartje zonder kers
r2-robot-sees-metal = metaal
r2-robot-sees-topped = taartje met kers
r2-robot-belt = { $n ->
    [1] maandag (gewoon)
    [2] dinsdag (snel)
   *[other] woensdag (langzaam)
}
r2-robot-block-sensor = Wacht op de sensor

r2-word-belt-speed = bandsnelheid
r2-word-belt-speed-explain = Hoe snel de band loopt. Loopt hij sneller, dan is alles er eerder.
r2-word-step = stap voor stap
r2-word-step-explain = Eén blok laten doen en kijken wat er gebeurt. Zo vind je een fout.
r2-word-sensor = sensor
r2-word-sensor-explain = Het oog van de robot. Hij ziet wat er op de band ligt.
r2-word-metal-detector = metaaldetector
r2-word-metal-detector-explain = Vindt een schroefje in een taartje. Dat taartje wordt afgekeurd.
r2-word-restart = herstarten
r2-word-restart-explain = Opnieuw beginnen na een stop. Dat moet ook goed gaan als de grijper al vol is.

r2-miss-beside-title = Net ernaast
r2-miss-beside-text = De robot wachtte drie tellen. De band was sneller, dus het taartje was al weg.
r2-miss-beside-picture = Kersen rollen over de vloer. Eén ligt op de pet van Aylin. Sjaak staat bij de deur te wachten.
r2-miss-in_air-title = Een kers voor niemand
r2-miss-in_air-text = Op de lege plek lag geen taartje. De sensor zag iets nieuws, maar niemand vroeg wat.
r2-miss-in_air-picture = Een kers zweeft boven een lege plek en kijkt verbaasd naar beneden.
r2-miss-double-title = De kersentoren
r2-miss-double-text = Na de stop was de robot vergeten dat hier al een kers lag. Vraag het aan de sensor.
r2-miss-double-picture = Een taartje met een toren van kersen. De bovenste wiebelt.
r2-miss-reject-title = Versierd en toch weg
r2-miss-reject-text = In dit taartje zit metaal. Het gaat weg, en een kers erop is zonde.
r2-miss-reject-picture = Een taartje met een schroefje als snor en een kers als hoed.
r2-miss-fallen-title = Eén kers te veel
r2-miss-fallen-text = De grijper had al een kers en wilde er nog een. Dan gaat hij open, en valt de eerste.
r2-miss-fallen-picture = Een kers rolt weg over de tegels. Sjaak rent mee.
r2-miss-left-title = Het kale taartje
r2-miss-left-text = Dit taartje kwam voorbij zonder kers. De robot keek te laat, of helemaal niet.
r2-miss-left-picture = Een kaal taartje met een streepje slagroom als snor, alleen in de vitrine.
r2-miss-changes-title = Alles overhoop
r2-miss-changes-text = Het werkt, maar er is veel veranderd. Wie weinig verandert, kan weinig stukmaken.
r2-miss-changes-picture = Aylin zit tussen stapels blokken en zoekt het oude programma.
r2-miss-zone_off-title = Stop. Kijk mee.
r2-miss-zone_off-text = Er kwam een hand met een doekje, en de arm ging door. Zo mag niemand schoonmaken.
r2-miss-zone_off-picture = Aylin drukt op rood. Haar lamp knippert. De arm hangt stil boven een doekje.

r2-client-thanks = Een volle vitrine! En op de bruidstaart de laatste kers. Plop.
r2-client-retry = Ik leg vast wat krenten klaar.
r2-keepsake = de pet van Aylin, met kersenvlek
r2-keepsake-text = De vlek gaat er niet meer uit. Dat hoeft ook niet.
r2-deed = Ik vond de fout in een robotprogramma en herstelde die met weinig blokken.
r2-colleague-story = Ik ben slechthorend. Mijn machine waarschuwt met licht. Een storing zie ik vaak eerder dan een ander hem hoort.
r2-colleague-nice = Een storing vinden die niemand snapt, en dan loopt alles weer.
r2-colleague-hard = Vroeg op. Om vijf uur ruikt het wel al naar gebak.
r2-question = "Gisteren werkte het nog." Hoe zoek je uit wat er anders is?

r2-robot-tell-begin = Otis zet een band aan die jij niet kent.
r2-robot-tell-begin-known = Otis zet een testband aan.
r2-robot-say-begin = De bruid wacht. Ik bedoel: geen haast.
r2-robot-did-inner-stop = Een hand met een doekje. De arm staat stil, en de lamp brandt.
r2-robot-did-went = Schoon. De arm gaat verder.
r2-robot-did-went-over = Schoon. Het programma begint bovenaan.
r2-robot-did-topped = Plop. De kers ligt erop.
r2-robot-tell-measured = Aylin telt mee op { $belts } banden. Op elk goed taartje één kers.
r2-robot-say-measured = De lamp bleef groen. Ik zag het.
r2-robot-tell-cheer = De vitrine is vol. Op de bruidstaart landt de laatste kers. Plop. Sjaak kijkt door het raam.
r2-robot-say-cheer = Scheef, maar met kers!
r2-robot-tell-beside = De kers valt naast het taartje, rolt, en landt op een pet.
r2-robot-say-beside = Drie tellen. En het taartje was al bij de deur.
r2-robot-tell-in-air = De robot laat een kers los boven een lege plek.
r2-robot-say-in-air = Voor wie is die?
r2-robot-tell-double = Na de stop komt er een kers op de kers. De toren wiebelt.
r2-robot-say-double = Hoog. Maar die past niet in het doosje.
r2-robot-tell-reject = De metaaldetector zegt nee, en toch komt er een kers op.
r2-robot-say-reject = Die ging juist weg.
r2-robot-tell-fallen = De grijper gaat open. De kers rolt naar de deur, en daar staat Sjaak.
r2-robot-say-fallen = Die komt niet meer op een taartje.
r2-robot-tell-left = Een kaal taartje rijdt voorbij.
r2-robot-say-left = Dat is gewoon een koekje.
r2-robot-tell-zone-off = Aylin maakt schoon. De arm gaat door. Zij drukt op rood.
r2-robot-tell-changes = Aylin legt het oude programma ernaast. Er is veel anders.
r2-robot-say-changes = Het werkt. Maar welk blok was nou de fout?
