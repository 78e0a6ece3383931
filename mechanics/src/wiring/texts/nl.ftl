# De woorden van de mechaniek wiring: draden leggen, meten, schakelen.

wiring-group-terminals = Klemmen
wiring-group-switches = Schakelaars
wiring-group-box = Groepenkast
wiring-group-wires = Draden die er liggen
wiring-group-kinds = Kies een schakelaar

wiring-terminal = { $part }, { $pin }
wiring-pin-l = fase (bruin)
wiring-pin-n = nul (blauw)
wiring-pin-pe = aarde (geel-groen)
wiring-pin-a = klem 1
wiring-pin-b = klem 2
wiring-pin-com = gedeelde klem
wiring-pin-t1 = klem 1
wiring-pin-t2 = klem 2
wiring-pin-a1 = onder links
wiring-pin-a2 = onder rechts
wiring-pin-b1 = boven links
wiring-pin-b2 = boven rechts
wiring-pin-relay-a1 = spoel 1
wiring-pin-relay-a2 = spoel 2
wiring-pin-relay-c1 = contact 1
wiring-pin-relay-c2 = contact 2

wiring-free = nog vrij
wiring-wired-to = draad naar { $other }
wiring-wired-many = { $count } draden
wiring-loosen = Maak los: { $from } – { $to }
wiring-press-switch = { $part } (schakelaar)
wiring-press-two-way = { $part } (wisselschakelaar)
wiring-press-cross = { $part } (kruisschakelaar)
wiring-press-push-button = { $part } (drukknop)
wiring-kind = { $part }: welke schakelaar?
wiring-kind-switch = gewone schakelaar
wiring-kind-two-way = wisselschakelaar
wiring-kind-cross = kruisschakelaar
wiring-kind-push-button = drukknop

wiring-rcd = Aardlekschakelaar
wiring-breaker = Groep trappenhuis
wiring-lock = Hangslot
wiring-tester = Spanningszoeker
wiring-on = aan
wiring-off = uit
wiring-lock-hangs = hangt op de groep
wiring-lock-loose = ligt los
wiring-tester-idle = nog niets gemeten
wiring-tester-dead = { $volts } volt. Geen spanning op { $terminal }.
wiring-tester-live = { $volts } volt! Spanning op { $terminal }.
wiring-gauge-tester = Spanningszoeker
wiring-gauge-conduit = Volste buis
wiring-volts = { $volts } volt
wiring-of = { $count } van { $most }
wiring-count = { $count }
wiring-metres = { $metres } meter

wiring-light-none = Het is donker.
wiring-light-all = { $lamps ->
    [one] De lamp brandt.
   *[other] Alle lampen branden.
}
wiring-light-some = { $lit } van de { $lamps } lampen { $lit ->
    [one] brandt.
   *[other] branden.
}
wiring-light-dim = De lampen gloeien maar zwak.
wiring-now-live = De groep staat aan. Er is spanning.
wiring-now-rcd-off = De aardlekschakelaar is uit.
wiring-now-unlocked = De groep is uit. Er hangt geen slot op.
wiring-now-unmeasured = Uit en op slot. Is de spanning echt weg? Meet het.
wiring-now-safe = Veilig. Je mag aan de draden.

wiring-event-connected = Klik. Een draad van { $from } naar { $to }.
wiring-event-disconnected = Los. Geen draad meer van { $from } naar { $to }.
wiring-event-flipped = Klik: { $part }. { $light }
wiring-event-changed = Er zit nu iets anders: { $part }.
wiring-event-breaker-on = De groep is aan.
wiring-event-breaker-off = De groep is uit.
wiring-event-rcd-on = De aardlekschakelaar is aan.
wiring-event-rcd-off = De aardlekschakelaar is uit.
wiring-event-locked = Slot erop. Niemand zet hem nu aan.
wiring-event-unlocked = Slot eraf.
wiring-event-short = KLAK. Kortsluiting! De groep sprong uit.
wiring-event-spark = Tsss! Een vonk: bruin en blauw zonder lamp ertussen. De draad springt weer los.
wiring-event-overload = De groep werd te warm en sprong uit.
wiring-event-leak = KLAK. Er lekt stroom naar de aarde. De aardlekschakelaar sprong uit.
wiring-stop-live = Stop. Kijk mee: de groep staat nog aan.
wiring-stop-unlocked = Stop. Zonder slot kan iemand de groep aanzetten.
wiring-stop-unmeasured = Stop. Eerst meten: is de spanning echt weg?
wiring-stop-conduit = Stop. De buis is vol. Zoek een andere weg.

wiring-refused-unknown = Dat kan hier niet.
wiring-refused-same = Een draad heeft twee klemmen nodig.
wiring-refused-there = Daar ligt al een draad.
wiring-refused-no-wire = Daar ligt geen draad.
wiring-refused-already = Die zit er al.
wiring-refused-wired = Maak eerst de draden los.
wiring-refused-locked = Het slot hangt erop. Haal eerst het slot weg.
wiring-refused-lock-on = Zet eerst de groep uit.

wiring-tell-walk = De klant loopt naar de { $part }.
wiring-tell-press = Klik: { $part }. { $light }
wiring-tell-measured = Je collega meet alles na. Aarde goed. Geen spanning waar die niet hoort.
wiring-tell-cheer = Alles werkt. De klant zwaait.
wiring-tell-lit = Het licht gaat aan.
wiring-tell-short = Klik. Alles donker. Alle buren komen kijken met hun telefoonlampje.
wiring-tell-earth-leak = Klak. Alles donker. De stroom lekt naar de aarde.
wiring-tell-dark = Het blijft donker.
wiring-tell-always-on = Het licht gaat niet meer uit.
wiring-tell-series = De knop klikt, maar het licht doet niet mee.
wiring-tell-switched-neutral = Het licht is uit. Toch gloeit de spanningszoeker bij de lamp.
wiring-tell-no-earth = Je collega meet. Ergens mist de aarde.
wiring-tell-emergency-dark = Het noodlicht gaat mee uit.
wiring-say-measured = Netjes gemeten. Dit is goed werk.
wiring-say-cheer = Dank je wel!
wiring-say-lit = Ik zie je weer!
wiring-say-short = Feestje?
wiring-say-earth-leak = Is dit de disco?
wiring-say-dark = Hallo? Ik wacht wel even.
wiring-say-always-on = En hoe moet ik nu slapen?
wiring-say-series = Hallo? Ik wacht wel even.
wiring-say-switched-neutral = Het licht is uit. Maar de lamp staat nog onder spanning.
wiring-say-no-earth = Zonder aarde kan het metaal onder spanning komen.
wiring-say-emergency-dark = Als de rest uitvalt, moet dit lampje juist branden.

wiring-group-meter = Multimeter
wiring-group-spares = De bus: nieuwe onderdelen
wiring-press-emergency-stop = { $part } (noodstop)
wiring-press-door-contact = { $part } (contact)
wiring-press-key-switch = { $part } (sleutel)
wiring-emergency-stop-closed = niet ingedrukt
wiring-emergency-stop-open = ingedrukt
wiring-door-contact-closed = dicht
wiring-door-contact-open = open
wiring-key-switch-closed = aan
wiring-key-switch-open = uit
wiring-lead-red = rode meetpen
wiring-lead-black = zwarte meetpen
wiring-lead-on = op { $terminal }
wiring-lead-loose = hangt los
wiring-gauge-meter = Multimeter
wiring-meter-idle = leg beide meetpennen ergens op
wiring-ohms = { $ohms } ohm
wiring-kilo-ohms = { $ohms } kilo-ohm
wiring-no-way = geen weg
wiring-euros = { $euros } euro
wiring-replace = Vervang: { $part }
wiring-replaced = nieuw erin, { $euros }
wiring-lamp-lit = brandt
wiring-lamp-dark = uit
wiring-motion-runs = Het relais trekt aan. De machine draait.
wiring-motion-weak = Het relais krijgt stroom, maar het trekt niet aan. De machine staat stil.
wiring-motion-still = De machine staat stil.
wiring-event-metered = { $reading } tussen { $from } en { $to }.
wiring-event-lead = De { $lead } ligt op { $terminal }.
wiring-event-replaced = Klik. Nieuw: { $part }.
wiring-tell-start = De klant sluit alles en draait de sleutel om. De machine draait.
wiring-tell-try-emergency-stop = De klant drukt op { $part }. De machine stopt meteen.
wiring-tell-try-door-contact = De klant doet dit open: { $part }. De machine stopt meteen.
wiring-tell-try-key-switch = De klant draait de sleutel om. De machine stopt.
wiring-say-start = Hij doet het!
wiring-tell-still = De klant sluit alles en wacht. De machine staat stil.
wiring-say-still = Er gebeurt niets.
wiring-tell-bridge = Open, en toch draait de machine door. Je collega drukt op stop.
wiring-say-bridge = Een brug is geen reparatie.
wiring-tell-no-stop = De noodstop is ingedrukt. Toch draait de machine door. Je collega zet hem uit.
wiring-say-no-stop = Een noodstop die niet stopt, is een knop voor niks.
wiring-tell-swapped = Je collega meet de oude onderdelen na. Er is een goed onderdeel bij.
wiring-say-swapped = Dit was nog goed. Waarom moest het eruit?
wiring-tell-unmeasured = Het werkt. Je collega zoekt de meting die laat zien waarom.
wiring-say-unmeasured = Je gokte. Hoe weet je dat de storing weg is?

refused-params = Deze opdracht klopt niet. Kies een andere.
refused-foreign = Dat hoort bij een andere opdracht.

property-wires = Draden
property-wire-metres = Draad
property-measurements = Metingen
property-parts_cost = Onderdelen
