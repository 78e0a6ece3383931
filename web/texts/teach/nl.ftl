# De woorden van de pagina voor de docent: openen, leiden, gast en netwerkdokter. en.ftl heeft dezelfde sleutels.

teach = Voor de docent
teach-other = Open een andere les
open-title = Open een les
open-why = Kies een of meer klussen. Iedereen begint met de lantaarn; daarna volgt een gesprek.
open-lessons = Lessen
open-loose = Losse klussen
open-plans = Lesplannen
open-work = Klussen
open-choose = Kies eerst een klus.
open-cards = Kaarten vooraf en achteraf
open-key = Sleutel van deze server
open-go = Open de les
open-failed = De les ging niet open.
open-failed-do = Is er verbinding met de server? Kijk bij Netwerkdokter.
lead-here = { $count ->
    [one] 1 leerling
   *[other] { $count } leerlingen
}
lead-joining = + { $count } onderweg
lead-code = Code groot:
lead-back = Terug naar de les
lead-panel = Terug naar het paneel
lead-tools = Leiden
lead-begin = Begin de les
lead-pause = Pauze
lead-go-on = Ga verder
lead-eyes = Ogen hier
lead-lock = Deur dicht
lead-approval = Eerst goedkeuren
only-here = Dit adres werkt alleen op deze computer. Open deze pagina op het adres dat de server noemt; dan kan de klas binnenkomen.
more-work = Klus erbij
more-work-why = Hij komt achteraan in de les, en staat meteen open.
more-work-full = De les is vol. Er past geen klus meer bij.
lead-names = Namen tonen
lead-guessing = Iemand raadt codes. Doe de deur dicht, of laat iedereen de QR-code scannen.
lead-say = Bericht en timer
lead-timer = Minuten
lead-timer-start = Start de timer
lead-timer-stop = Stop de timer
lead-board = Nu op het bord
lead-poll = Kaartvraag
shown-code = Code
shown-town = Stad van de klas
shown-rest = Rust
answers-show = Uitslag op het bord
pupil = Leerling
pupil-number = Leerling { $number }
grid = Wie is waar
grid-order = Volgorde
grid-came = Op nummer
grid-help = Hulp eerst
grid-stuck = Vast eerst
grid-only = Alleen wie mij nodig heeft
grid-asks = Vraagt
grid-empty = Hier komen de leerlingen.
step-is-open = { $step }, open
step-is-closed = { $step }, dicht
cell-empty = niet begonnen
cell-working = bezig
cell-tried = geleverd, werkt nog niet
cell-stuck = zit vast
cell-solved = gelukt
cell-answered = kaart gekozen
row-removed = Eruit gehaald
row-waiting = Wacht op jou
row-help = Vraagt hulp
row-away = Is weg
pupil-approve = Laat binnen
pupil-helped = Hulp gegeven
pupil-show = Op het bord: { $work }
pupil-seat = Code voor ander apparaat
pupil-rename = Andere bijnaam
pupil-remove = Haal eruit
pupil-let-back = Laat terug
links = Meekijken
given = Eén keer te zien
link-board = Link voor het bord
link-teacher = Link voor een collega
link-guest = Link voor een gast
link-pupils = Link voor leerlingen
link-why = Deze link wordt één keer getoond. Wie hem heeft, heeft deze rol.
link-qr = QR-code van deze link
link-address = Adres
link-copy = Kopieer
link-copied = Gekopieerd
link-open = Open hier
seat-why = Hiermee gaat deze leerling verder op een ander apparaat. Tien minuten geldig.
close-lesson = Afsluiten
homework = Laat open als huiswerk
homework-days = Dagen
homework-now = Huiswerk staat open
lead-homework-until = Huiswerk staat open tot en met { $day }.
homework-stop = Stop huiswerk
keep-days = Dagen bewaren
close-now = Sluit de les af
report-open = Bekijk het verslag
plan-open = Lesplan
close-deleted = { $count ->
    [0] Alles wordt vandaag gewist.
    [one] Alles wordt binnen een dag gewist.
   *[other] Alles wordt over { $count } dagen gewist.
}
town-keep = Bewaar de stad van de klas
town-kept = De stad staat in een bestand. Open het bij de volgende les.
town-open = Ga verder met de stad van de klas
town-goes-on = { $count ->
    [one] De stad gaat verder: één keer geholpen.
   *[other] De stad gaat verder: { $count } keer geholpen.
}
town-foreign = Dit is geen stad van Vakpoort.
town-newer = Deze stad komt van een nieuwere versie.
wipe = Wis nu alles
wipe-sure = Verslag en voortgang van deze klas zijn dan weg, bij iedereen. Paspoorten van leerlingen blijven.
wipe-yes = Ja, wis alles
wiped = Alles van deze les is gewist. Kies hieronder een nieuwe les.
gone = Deze link opent geen les meer.
gone-teacher = De les is gewist, of de link is te oud. Open een nieuwe les, of vraag je collega om een nieuwe link.
gone-guest = De les is voorbij. Vraag de docent om een nieuwe link.

guest = Voor de gast
guest-ask = Vraag de klas
guest-next = Volgende vraag
guest-card-1 = Wat viel tegen?
guest-card-2 = Wat ging eerst mis, en wat deed je toen?
guest-card-3 = Welk gereedschap miste je?
guest-card-4 = Voor wie deed je dit werk?
guest-card-5 = Wat wil je mij vragen over mijn werkdag?
guest-card-6 = Wat zou jij anders doen dan je buur?
guest-script = Tien minuten
guest-script-open = Toon het script
guest-script-1 = Minuut 1 en 2: laat iets zien dat je vandaag in je handen had.
guest-script-2 = Minuut 3 tot 5: vertel over een klus die misging, en hoe het goed kwam.
guest-script-3 = Minuut 6 tot 8: stel twee vragen aan de klas.
guest-script-4 = Minuut 9 en 10: zeg hoe jij begon, en wie er welkom is om te kijken.
guest-class = De klas
guest-pupils = { $count ->
    [0] Nog niemand doet mee.
    [one] Eén leerling doet mee.
   *[other] { $count } leerlingen doen mee.
}
guest-solved = Dit lukte al:
guest-ended = De les is klaar. Fijn dat je er was!

check = Netwerkdokter
check-done = De netwerkdokter is klaar.
check-busy = We kijken wat hier werkt. De proef van een minuut loopt door.
check-all-good = Alles werkt. Een les kan hier.
check-works = Een les kan hier. Kijk hieronder wat beter kan.
check-no-room = Er komt geen verbinding met een les. Laat dit blad aan de netwerkbeheerder zien.
check-waits = bezig …
check-good = Werkt.
check-secure = Veilige verbinding
check-secure-poor = Dit is gewone http. De les werkt; alleen op een netwerk dat je vertrouwt.
check-storage = Bewaren op dit apparaat
check-storage-poor = Dit apparaat bewaart niets: na verversen begint een leerling opnieuw.
check-webgl = Beeld (WebGL2)
check-webgl-poor = Geen bewegend beeld. Alles is te doen met stilstaande platen.
check-sound = Geluid
check-sound-poor = Geen geluid. Alles staat ook in tekst.
check-speed = Snelheid
check-speed-poor = Langzaam. Laat leerlingen na elkaar openen, niet tegelijk.
check-socket = WebSocket
check-socket-poor = Wordt tegengehouden. We nemen een omweg. Sta wss toe voor dit adres.
check-stream = Omweg 1: stroom
check-stream-poor = Wordt tegengehouden of opgespaard. Zet bufferen uit voor dit adres.
check-poll = Omweg 2: vragen
check-poll-poor = Er komt geen antwoord. Sta dit adres toe.
check-minute = Eén minuut open
check-minute-poor = De verbinding valt weg, of is niet te proberen. Verhoog de wachttijd van de proxy.
