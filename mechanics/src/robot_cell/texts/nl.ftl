# De woorden van de mechaniek robot_cell: een robotarm programmeren met blokken.

robot-group-program = Programma
robot-group-blocks = Nieuwe blokken
robot-group-settings = Instellen
robot-group-zones = Veilig werken met mensen
robot-group-run = Proberen

robot-block-go = Ga naar
robot-block-grip = Pak
robot-block-release = Laat los
robot-block-sensor = Wacht op iets nieuws bij de sensor
robot-block-wait = Wacht
robot-block-let-on = Laat doorgaan
robot-block-call = Roep een mens
robot-block-wave = Zwaai
robot-block-repeat = Herhaal
robot-block-forever = Herhaal zolang er iets komt
robot-block-until = Herhaal tot
robot-block-if = Als
robot-block-else = Anders
robot-line = { $n }. { $block }
robot-line-sure = { $n }. { $block }: hoe zeker?
robot-now = nu bezig
robot-now-with = { $value } (nu bezig)
robot-spot-loop = einde van de herhaling
robot-spot-if = einde van: als ja
robot-spot-else = einde van: anders
robot-spot-end = einde van het programma
robot-trash = Weg ermee

robot-counts = { $count } { $count ->
    [one] tel
   *[other] tellen
}
robot-times = { $count } keer
robot-force-1 = zacht
robot-force-2 = gewoon
robot-force-3 = stevig
robot-call-item = om dit te pakken
robot-call-empty = om te legen: { $bin }
robot-ask-sees = de sensor ziet: { $what }
robot-ask-sure = de sensor ziet: { $what }, { $percent } % zeker of meer
robot-ask-full = vol: { $bin }
robot-ask-holding = de grijper houdt iets vast
robot-percent = vanaf { $percent } %
robot-sees-topped = er ligt al iets op
robot-sees-bare = nog leeg
robot-sees-empty = een lege plek
robot-sensor-sure = { $what }, { $percent } % zeker

robot-zone-outer = Loopt er iemand langs?
robot-zone-inner = Komt er een hand dichtbij?
robot-zone-after = En daarna?
robot-react-nothing = gewoon doorgaan
robot-react-slow = langzaam
robot-react-stop = stil
robot-after-go-on = verder waar hij was
robot-after-over = opnieuw beginnen

robot-run = Start
robot-step = Eén blok
robot-stop = Stop
robot-reset = Zet alles terug
robot-belt = testband { $n }
robot-belt-choice = Welke band?
robot-gauge-right = Goed
robot-gauge-bin = In: { $place }
robot-gauge-moves = Ritten van de arm
robot-gauge-blocks = Blokken
robot-of = { $count } van { $most }
robot-at-most = { $count } (hoogstens { $most })
robot-count = { $count }
robot-metres = { $metres } meter

robot-nothing = niets
robot-nowhere = nergens
robot-on-the-way = onderweg
robot-sees-now-arm = Arm: { $place }. In de grijper: { $thing }.
robot-sees-now-sensor = Sensor: { $what }.
robot-somebody-near = Er loopt iemand langs.
robot-somebody-in = Er is een hand in de cel.
robot-fallen = Gevallen: { $count }.

robot-did-begin = De cel staat klaar.
robot-did-arrived = Onder de sensor: { $thing }.
robot-did-gripped = Gepakt: { $thing }.
robot-did-squashed = Splat! Te hard gepakt: { $thing }.
robot-did-gripped-air = De grijper hapt in de lucht.
robot-did-placed = { $thing } ligt nu hier: { $place }.
robot-did-topped = Plop. { $thing } ligt erop.
robot-did-put-back = { $thing } ligt weer op de band.
robot-did-fell = Oei. { $thing } valt.
robot-did-overflowed = Vol! { $thing } rolt eraf: { $place }.
robot-did-fire = Rook! { $thing } vat vlam.
robot-did-released-nothing = De grijper gaat open. Er zat niets in.
robot-did-let-on = { $thing } mag door.
robot-did-yes = Ja.
robot-did-no = Nee.
robot-did-called = Er komt iemand helpen.
robot-did-took = Een mens pakt het: { $thing }.
robot-did-emptied = Een mens maakt leeg: { $place }.
robot-did-outer = Er loopt iemand langs. De arm gaat langzaam.
robot-did-outer-stop = Er loopt iemand langs. De arm staat stil.
robot-did-inner = Stop! Er is een hand in de cel, en de arm gaat door.
robot-did-inner-stop = Een hand in de cel. De arm staat stil.
robot-did-went = De hand is weg. De arm gaat verder.
robot-did-went-over = De hand is weg. Het programma begint opnieuw.
robot-did-waved = De arm zwaait.
robot-did-stuck = De robot wacht. Zo komt er nooit iets nieuws.
robot-did-ended-right = Klaar. Alles ging goed.
robot-did-ended-wrong = Klaar. Niet alles ging goed.

robot-event-put = Erbij: { $block }.
robot-event-carried = Verplaatst: { $block }.
robot-event-taken = Weg: { $block }.
robot-event-changed = Veranderd: { $block }.
robot-event-zoned = De zone is ingesteld.
robot-event-belt = Testband { $n } ligt klaar.
robot-event-paused = Gestopt. Start gaat verder.
robot-event-reset = Alles staat weer klaar.

robot-refused-unknown = Dat kan hier niet.
robot-refused-running = Het programma loopt. Druk eerst op stop.
robot-refused-full = Het programma is vol.
robot-refused-empty = Er is nog geen programma.
robot-refused-rest = Er loopt niets.

robot-tell-begin = De klant legt een band klaar die jij niet kent.
robot-tell-begin-known = De klant legt een testband klaar.
robot-say-begin = Ik ben benieuwd.
robot-tell-measured = Je collega kijkt alles na. { $belts } { $belts ->
    [one] band
   *[other] banden
}, alles goed.
robot-say-measured = Netjes. Dit programma kijkt echt.
robot-tell-cheer = Alles ligt waar het hoort. De klant zwaait.
robot-say-cheer = Dank je wel!
robot-tell-order = Een andere volgorde, en het gaat mis. De robot keek niet.
robot-say-order = Hij weet het uit zijn hoofd. Maar vandaag is het anders.
robot-tell-fire = Rook! Het alarm gaat. Iedereen loopt naar buiten.
robot-say-fire = Was dit een oefening?
robot-tell-zone-off = Je collega steekt een hand in de cel. De arm gaat door.
robot-say-zone-off = Stop. Kijk mee. Zo mag niemand hier werken.
robot-tell-squashed = Splat. De grijper kneep te hard.
robot-say-squashed = Dat was te stevig.
robot-tell-double = Er liggen er nu twee op.
robot-say-double = Eentje was genoeg.
robot-tell-reject = Ook op wat afgekeurd is, ligt er nu een.
robot-say-reject = Die moest juist weg.
robot-tell-in-air = De robot legt iets op een lege plek.
robot-say-in-air = Daar is niets.
robot-tell-beside = Het valt ernaast.
robot-say-beside = Bijna!
robot-tell-overflow = De bak is vol. De robot stapelt door, en het rolt eraf.
robot-say-overflow = Vol is vol.
robot-tell-fallen = Er valt iets op de grond.
robot-say-fallen = Oei.
robot-tell-wrong-place = Dit ligt op de verkeerde plek.
robot-say-wrong-place = Dat hoort daar niet.
robot-tell-left = Er blijft iets liggen. De robot doet niets meer.
robot-say-left = Hallo? Er ligt nog wat.
robot-tell-restless = Iemand loopt langs. De arm staat alweer stil.
robot-say-restless = Ik loop alleen maar langs.
robot-tell-calls = Je collega wordt steeds weer geroepen.
robot-say-calls = Ik kom graag. Maar niet elke keer.
robot-tell-worn = Je collega telt de ritten van de arm. Het zijn er te veel.
robot-say-worn = Elke rit slijt. Kan het met minder?
robot-tell-changes = Je collega legt het oude programma ernaast. Er is veel veranderd.
robot-say-changes = Het werkt. Maar kan het met een kleinere reparatie?
robot-tell-no-wave = De klant zwaait. De robot zwaait niet terug.
robot-say-no-wave = Ziet hij mij niet?

property-blocks = Blokken
property-moves = Ritten van de arm
property-arm-metres = Weg van de arm
property-calls = Keer een mens geroepen
