# De schat in het afval.

r1-title = De schat in het afval
r1-situation = Bij sorteerbedrijf De Blije Schroef liggen oude telefoons, speelgoed en spelcomputers op de band. Daar zit goud, koper en plastic in. Maar ook accu's, en die kunnen branden. Elke dag komt alles in een andere volgorde.
r1-briefing-1 = Hier zit goud in, echt waar. Maar gisteren lag er een accu in de shredder.
r1-briefing-2 = En toen?
r1-briefing-3 = Schuim. Tot het plafond.
r1-briefing-4 = Accu's in het zand, altijd. Morgen komt alles anders. Dus de robot moet kijken. Bouw jij het programma?

r1-phase-orient = Kijk welke bakken er zijn. Wat hoort waar?
r1-phase-prepare = Zet de veiligheidszone goed. Bedenk wat de robot bij elk ding doet.
r1-phase-do = Leg de blokken. Probeer alle drie de testbanden, desnoods blok voor blok.
r1-phase-deliver = Joost legt een band klaar die niemand kent.

r1-safety-1 = Een accu die kapotgaat, kan branden. In zand kan dat geen kwaad.
r1-safety-2 = Komt er een hand in de cel, dan staat de arm stil. Altijd.
r1-safety-3 = Lever oude accu's in bij een winkel. Doe ze nooit in de vuilnisbak.

r1-req-works = De drie testbanden gaan goed.
r1-req-every_order = Ook elke band die niemand kent, gaat goed.
r1-req-no_fire = Elke accu ligt in de zandbak.
r1-req-right_place = Alles ligt in de goede bak.
r1-req-nothing_fallen = Er valt niets, en geen bak loopt over.
r1-req-stops_for_people = De arm staat stil als er een hand in de cel komt.
r1-req-few_calls = Per band komt er hoogstens vier keer een mens.

r1-explorer-hint-1 = De robot begint met wachten op iets nieuws. Wat moet hij dan weten?
r1-explorer-hint-2 = Gebruik als en anders. Bij ja naar het zand, bij nee naar de shredder. En na elk ding weer terug.
r1-explorer-hint-3 = In de herhaling: wacht, pak. Als het een accu is: ga naar het zand. Anders: ga naar de shredder. Daarna: laat los, ga naar de band.
r1-builder-hint-1 = Drie soorten, dus twee vragen. Eén als mag in het anders van de andere.
r1-builder-hint-2 = In de koperbak passen drie dingen. Vraag of hij vol is, vóór je er iets in legt.
r1-builder-hint-3 = Herhaal: wacht. Als koperbak vol: roep een mens. Pak. Als accu: zand. Anders, als koper: koperbak. Anders: shredder. Laat los, naar de band. En zet de hand op: stil.
r1-pro-hint-1 = De sensor twijfelt soms. Stap door de banden. Bij welk getal zat hij fout?
r1-pro-hint-2 = Bijna zeker een accu: zand. Bijna zeker niet: shredder. Ertussen mag een mens kijken. Maar niet te vaak.
r1-pro-hint-3 = Eerst: zandbak vol? Roep een mens. Dan: accu vanaf 70 %: zand. Anders, accu vanaf 40 %: roep een mens om dit te pakken. Anders: shredder.

r1-station-belt = band
r1-station-sand = zandbak
r1-station-copper = koperbak
r1-station-shredder = shredder
r1-kind-battery = accu
r1-kind-phone = oude telefoon
r1-kind-toy = speelgoed
r1-robot-sees-battery = accu
r1-robot-sees-copper = koper
r1-robot-sees-toy = plastic

r1-word-sensor = sensor
r1-word-sensor-explain = Het oog van de robot. Hij ziet wat er op de band ligt.
r1-word-gripper = grijper
r1-word-gripper-explain = De hand van de robot.
r1-word-loop = herhaling
r1-word-loop-explain = Blokken die steeds opnieuw gebeuren. Zo werkt één programma voor elke band.
r1-word-condition = voorwaarde
r1-word-condition-explain = Een vraag met ja of nee. De robot kiest daarmee wat hij doet.
r1-word-safety-zone = veiligheidszone
r1-word-safety-zone-explain = Een plek rond de robot. Komt daar iemand, dan gaat hij langzaam of staat hij stil.
r1-word-threshold = grens
r1-word-threshold-explain = Vanaf hoeveel procent je de sensor gelooft.

r1-miss-order-title = Uit het hoofd geleerd
r1-miss-order-text = De robot wist de volgorde van gisteren. Hij keek niet wat er vandaag lag.
r1-miss-order-picture = De robot zwaait trots met een telefoon boven de verkeerde bak. Op zijn briefje staat: gisteren.
r1-miss-fire-title = Schuim tot het plafond
r1-miss-fire-text = Een accu in de shredder gaat stuk en vat vlam. Daarom gaat elke accu in het zand.
r1-miss-fire-picture = Een hal vol schuim. Iedereen staat op de verzamelplaats. Sjaak heeft een schuimkuif.
r1-miss-overflow-title = De toren van Pisa
r1-miss-overflow-text = De bak was vol, en de robot legde er toch iets op. Hij had eerst moeten vragen.
r1-miss-overflow-picture = Een scheve toren van telefoons boven een volle bak. De bovenste gaat net over.
r1-miss-zone_off-title = Stop. Kijk mee.
r1-miss-zone_off-text = Er kwam een hand in de cel, en de arm ging door. Zo mag niemand hier werken.
r1-miss-zone_off-picture = Wessel drukt op de rode knop. De arm hangt stil boven zijn handschoen.
r1-miss-fallen-title = Op de tegels
r1-miss-fallen-text = De hand ging open op een plek zonder bak. Dan valt het op de grond.
r1-miss-fallen-picture = Een telefoon ligt op de vloer. Hij gaat over. Niemand neemt op.
r1-miss-wrong_place-title = Verdwaald in de bak
r1-miss-wrong_place-text = Iets kwam in de verkeerde bak. Dan moet een mens alles weer uitzoeken.
r1-miss-wrong_place-picture = Een speelgoedauto staat eenzaam in een bak vol accu's.
r1-miss-left-title = De file op de band
r1-miss-left-text = Het programma hield op, of wachtte op iets dat nooit komt. De band liep vol.
r1-miss-left-picture = Een lange rij speelgoed op de band. De voorste beer kijkt op zijn horloge.
r1-miss-calls-title = Daar gaan we weer
r1-miss-calls-text = De robot vroeg te vaak om hulp. Een mens roepen mag, maar alleen bij echte twijfel.
r1-miss-calls-picture = Wessel rent voor de negende keer naar de band. Zijn koffie is koud. Sjaak drinkt ervan.

r1-client-thanks = Alles in de goede bak. Van dit koper maken ze een spoel voor een windmolen!
r1-client-retry = Ik blijf nog even bij de nooduitgang staan.
r1-keepsake = sleutelhanger van een oude toets
r1-keepsake-text = De toets komt uit mijn eerste spelcomputer. Het is de startknop.
r1-deed = Ik maakte een programma waarmee een robot oude apparaten sorteert, in elke volgorde.
r1-colleague-story = Ik kwam van het praktijkonderwijs en begon aan de sorteerband. Stap voor stap haalde ik mbo-4. Ik weet hoe het vak voelt zonder robot.
r1-colleague-nice = Een robot die het saaie en vieze werk doet, en ik bedacht hoe.
r1-colleague-hard = Soms zoek je een middag naar één blok dat verkeerd staat.
r1-question = De robot neemt het saaie en vieze werk over. Welk werk blijft voor mensen, en is dat leuker?

r1-robot-tell-begin = Joost kiept een krat op de band. Niemand weet wat erin zit.
r1-robot-tell-begin-known = Joost legt een testband klaar.
r1-robot-say-begin = Vers van de stort!
r1-robot-did-inner-stop = Wessel steekt een hand in de cel. De arm staat stil.
r1-robot-tell-measured = Wessel kijkt in alle bakken, van { $belts } banden. Alles klopt. In het zand ligt elke accu.
r1-robot-say-measured = Geen toeval. Jouw programma kijkt.
r1-robot-tell-cheer = Het koper wordt een spoel voor het windpark. Sjaak pikt een beer mee, en brengt hem terug.
r1-robot-say-cheer = Er zat écht een schat in!
r1-robot-tell-order = De robot doet precies wat gisteren goed was. Vandaag ligt er iets anders.
r1-robot-say-order = Hij weet het uit zijn hoofd. Maar hij kijkt niet.
r1-robot-tell-fire = Een accu in de shredder. Rook, alarm, schuim. Iedereen loopt naar de verzamelplaats.
r1-robot-say-fire = Ik heb mijn boterham nog binnen liggen.
r1-robot-tell-zone-off = Wessel reikt naar een klemmende beer. De arm gaat door. Hij drukt op rood.
r1-robot-tell-overflow = De bak is vol. De robot stapelt door. Boven op de toren wiebelt een telefoon.
r1-robot-say-overflow = Vol is vol. Dat zie ik van hier.
r1-robot-tell-fallen = De hand gaat open. Er ligt iets op de tegels.
r1-robot-say-fallen = Dat was geen bak.
r1-robot-tell-wrong-place = Joost vist iets uit de bak. Dat hoort daar niet.
r1-robot-say-wrong-place = Hoe kom jij hier verzeild?
r1-robot-tell-left = De robot doet niets meer. De band staat vol speelgoed.
r1-robot-say-left = Hallo? Er staat een beer te wachten.
r1-robot-tell-calls = Wessel rent weer naar de band. En weer. En weer.
r1-robot-say-calls = Ik kom graag. Maar dit ding wist je zelf ook wel.
