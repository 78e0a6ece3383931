# De eerste robotklus: een badeend in bad, en een robot die zwaait.

first-robot-title = Kapitein moet in bad
first-robot-situation = Noor is vier. Haar badeend Kapitein ligt op de band van de robotwerkplaats. Het bad staat aan de andere kant van het hek.
first-robot-briefing-1 = Kapitein moet in bad! Maar daar mag ik niet komen.
    .simple = Mijn eend Kapitein moet in bad! Maar ik mag daar niet komen.
first-robot-briefing-2 = De robot wel. Hij pakt de eend al. Zet jij de blokken eronder? En zwaai even terug.
    .simple = De robot mag dat wel. Hij pakt de eend al. Zet jij de blokken eronder? Laat de robot ook zwaaien.

first-robot-phase-orient = Lees wat de robot al kan: wachten en pakken.
first-robot-phase-prepare = Bedenk wat er nog moet: waarheen, loslaten, zwaaien.
first-robot-phase-do = Sleep de blokken onder elkaar. Druk op start.
first-robot-phase-deliver = Noor kijkt of Kapitein drijft. En of de robot zwaait.
first-robot-safety-1 = Een robot voelt niet dat jij er bent. Blijf achter het hek.

first-robot-req-works = Kapitein ligt in bad.
    .simple = De eend ligt in bad.
first-robot-req-waved = De robot zwaait.

first-robot-explorer-hint-1 = De robot doet de blokken van boven naar beneden.
first-robot-explorer-hint-2 = Hij houdt Kapitein al vast. Waar moet hij heen?
first-robot-explorer-hint-3 = Zet eronder: ga naar het bad, laat los, zwaai.

first-robot-station-belt = band
first-robot-station-bath = bad
first-robot-kind-duck = Kapitein
first-robot-robot-sees-duck = een badeend

first-robot-word-program = programma
first-robot-word-program-explain = Een rij opdrachten. De robot doet ze één voor één, precies zoals ze er staan.

first-robot-miss-left-title = Kapitein op het droge
first-robot-miss-left-text = De robot doet alleen wat er staat. Er stond niet waar de eend heen moest, of dat hij los moest laten.
first-robot-miss-left-picture = De badeend hangt boven een leeg bad. Er valt één druppel uit de kraan.
first-robot-miss-fallen-title = Eend overboord
first-robot-miss-fallen-text = De hand was al vol. Om nog eens te pakken gaat hij open, en dan valt wat erin zat.
first-robot-miss-fallen-picture = De badeend stuitert over de vloer. Meeuw Sjaak loopt er statig achteraan.
first-robot-miss-no_wave-title = Niet gezien
first-robot-miss-no_wave-text = Zwaaien stond niet in het programma. Een robot verzint er zelf niets bij.
first-robot-miss-no_wave-picture = Noor zwaait met twee handen. De robot kijkt beleefd naar de muur.

first-robot-client-thanks = Hij drijft! En hij zwaaide naar míj!
first-robot-client-retry = Kapitein is nog niet nat.
first-robot-keepsake = badeend met helm
first-robot-keepsake-text = Dit is de zus van Kapitein. Zij wil ook robots leren zwemmen.
first-robot-deed = Ik leerde een robotarm een badeend in bad te leggen.
first-robot-colleague-story = Ik begon aan de sorteerband, zonder robot. Stap voor stap haalde ik mbo-4.
first-robot-colleague-nice = Iets dat stilstond, gaat opeens bewegen. Door jouw blokken.
first-robot-colleague-hard = Een robot doet wat je zegt. Niet wat je bedoelt.
first-robot-question = Wat kan een robot beter dan jij? En wat kun jij beter?

first-robot-robot-tell-begin-known = Noor zet Kapitein op de band. Zij gaat op haar tenen staan.
first-robot-robot-say-begin = Ga maar, robot!
first-robot-robot-did-placed = Plons. { $thing } drijft.
first-robot-robot-tell-measured = Wessel voelt aan het water. Lauw. Kapitein is tevreden.
first-robot-robot-say-measured = Vijf blokken, en hij doet het. Dat was je eerste programma.
first-robot-robot-tell-cheer = De robot zwaait naar Noor. Noor zwaait met twee armen terug.
first-robot-robot-say-cheer = Hij zwaaide naar míj!
first-robot-robot-tell-left = De arm is klaar. Kapitein is nog droog.
first-robot-robot-say-left = Hallo? Robot? Het bad is daar.
first-robot-robot-tell-fallen = De hand gaat open. Kapitein stuitert over de vloer.
first-robot-robot-say-fallen = Kapitein! Eend overboord!
first-robot-robot-tell-no-wave = Kapitein drijft. Noor zwaait. De robot kijkt naar de muur.
first-robot-robot-say-no-wave = Hij ziet mij niet. Kun jij hem leren zwaaien?
