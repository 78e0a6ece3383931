# De woorden van de les met de hele klas: leerling en bord. en.ftl heeft dezelfde sleutels.

join = Doe mee met een code
join-back = Terug naar de les
join-title = Doe mee met de les
join-code = De code op het bord
join-go = Doe mee
join-seat = Ik was al begonnen op een ander apparaat
join-busy = Even verbinden …
seat-code = De vier tekens van je docent
seat-length = Een plekcode heeft vier tekens. Vraag je docent om een nieuwe.
code-length = { $count ->
    [0] Vul de code van het bord in.
    [one] Dit is één teken. De code heeft er zeven.
   *[other] Dit zijn { $count } tekens. De code heeft er zeven.
}
code-symbol = Het teken { $symbol } komt in geen code voor. Kijk nog eens op het bord.
code-check = Eén teken klopt niet. Kijk nog eens op het bord.
own-game = Verder in mijn stad
load-again = Laad opnieuw

notice-title = Dit ziet je docent
notice-sees = Je docent ziet je bijnaam, niet je echte naam. Per klus ziet je docent een stip: bezig, vast of gelukt. En of je om hulp vraagt. Wat jij maakt kan op het bord komen, zonder naam.
notice-not = Kaarten die je kiest zijn alleen te zien als aantal, vanaf vijf leerlingen. Je paspoort blijft op dit apparaat.
notice-deleted = Na de les wordt alles gewist: meestal na één dag, nooit later dan dertig dagen.
deleted-on = Op { $day } wordt alles van deze les gewist.
notice-row = Zo sta je in de lijst: { $name }, eerste klus gelukt, tweede bezig, de rest nog niet begonnen, vraagt om hulp.

refused-no-room = Deze les is er niet.
refused-no-room-do = Kijk nog eens op het bord, of vraag je docent of de les nog open is.
refused-shut = De deur is dicht.
refused-shut-do = Vraag je docent om de les open te zetten.
refused-full = De les is vol.
refused-full-do = Vraag je docent om een plek.
refused-removed = Je docent heeft je uit de les gehaald.
refused-removed-do = Vraag je docent waarom. Je werk staat nog op dit apparaat.
refused-unknown = Dit apparaat hoort niet meer bij een les.
refused-unknown-do = Je werk staat nog op dit apparaat. Begon je aan deze les op een ander apparaat? Vraag je docent om een plekcode. Voor een nieuwe les doe je mee met de code.
refused-moved = Je gaat verder op een ander apparaat.
refused-moved-do = Je paspoort staat nog hier. Wil je hier weer meedoen met de les? Vraag je docent om een plekcode.
seat-here = Ik heb een plekcode
refused-no-seat = Deze plekcode werkt niet.
refused-no-seat-do = Hij geldt tien minuten. Vraag je docent om een nieuwe.
refused-slower = Er zijn te veel verkeerde codes getypt.
refused-slower-do = Scan de QR-code op het bord. Dat kan altijd.
refused-not-allowed = Dat mag deze link niet.
refused-not-allowed-do = Vraag om een andere link.
refused-version = Deze pagina is ouder dan de les.
refused-version-do = Laad de pagina opnieuw. Je werk blijft bewaard.
refused-malformed = De les begreep dit niet.
refused-malformed-do = Laad de pagina opnieuw.
refused-impossible = Dat kan nu niet.
refused-impossible-do = Kijk of het al gebeurd is, of probeer het straks.
refused-key = Wie hier een les opent, heeft de sleutel van deze server nodig.
refused-key-do = Vraag de beheerder van je school.
refused-no-disk = De server heeft geen plek meer.
refused-no-disk-do = Er is niets verloren. Waarschuw de beheerder.

link-away = Geen verbinding. Je kunt doorgaan; we proberen het steeds opnieuw.
link-kept = { $count ->
    [one] Geen verbinding. Eén stap staat klaar en gaat niet verloren.
   *[other] Geen verbinding. { $count } stappen staan klaar en gaan niet verloren.
}
set-aside = Niet alles kwam aan bij je docent. Je werk staat nog op dit apparaat.
link-socket = Verbonden
link-stream = Verbonden, via een omweg
link-poll = Verbonden, via een langzame omweg

lesson = De les
lesson-own = Eigen les
lobby-you = Jij bent
my-number = Jouw nummer is { $number }
lobby-count = { $count ->
    [0] Nog niemand binnen
    [one] Eén leerling is binnen
   *[other] { $count } leerlingen zijn binnen
}
lobby-soon = Zo begint de les. Warm alvast je handen op.
lobby-waits = Je docent laat je zo binnen.
lobby-play = Speel de eerste klus
garland = { $count ->
    [one] Een slinger met één brandende lamp
   *[other] Een slinger met { $count } brandende lampen
}
homework-until = Dit is huiswerk. Je kunt eraan werken tot { $until }.
step-work = Klus
step-talk = Gesprek
step-cards = Kaarten
step-cards-run = { $count ->
    [one] { $count } kaart
   *[other] { $count } kaarten
}
card-number = Kaart { $number }
early = Eerder klaar? Hier is meer werk
state-chosen = ✓ Gekozen
state-closed = Komt straks
state-closed-why = Deze klus doet de klas straks.
help = Hulp
help-number = Je docent ziet nummer { $number }. Steek ook je hand op.
help-asked = Je docent weet dat je hulp wilt.
help-off = Je vraagt geen hulp meer.
timer-left = Nog ongeveer { $minutes } minuten
timer-one = Nog een minuutje
timer-done = Rond maar af
paused = Even pauze
paused-why = Alles staat stil, ook de tijd in je klus. Er gaat niets verloren.
eyes = Kijk naar voren
eyes-why = Je docent laat iets zien. Je werk wacht op je.
poll = Kies een kaart
poll-honest = Niemand ziet wat jij kiest. Op het bord komen alleen aantallen van vijf of meer.
poll-thanks = Gekozen. Je mag nog wisselen.
say-help-each-other = Help elkaar
say-two-minutes = Nog twee minuten
say-look-again = Kijk nog eens goed
say-save-and-stop = Rond je klus af
say-well-done = Mooi werk, allemaal

ended = De les is klaar
ended-why = { $count ->
    [0] Je kunt verder spelen in je eigen stad.
    [one] Je hebt één klus gedaan. Hij staat in je paspoort, op dit apparaat.
   *[other] Je hebt { $count } klussen gedaan. Ze staan in je paspoort, op dit apparaat.
}
what-is-seen = Wat ziet je docent?
seen-name = In deze les heet je { $name }.
forget = Haal mij weg uit deze les
forget-sure = Dan wist de les alles van jou, en doe je niet meer mee. Je paspoort blijft op dit apparaat.
forget-yes = Ja, haal mij weg
forget-busy = De les wist wat van jou is.

board-code = Code
board-join = Doe mee
board-go-to = Ga naar
board-type = en typ deze code
board-scan = of scan
board-qr = QR-code om mee te doen
board-no-link = Open hier de link die de docent maakt.
board-town = Onze stad
board-helped = { $count ->
    [0] Wie zet het eerste licht aan?
    [one] Samen hielpen we één keer iemand.
   *[other] Samen hielpen we { $count } keer iemand.
}
board-question = Praat erover
board-ways = Manieren
board-ask = Wat is er anders? Wanneer kies je welke?
board-pair = Twee manieren: { $work }
way-a = Manier A
way-b = Manier B
replay-again = Opnieuw
replay-step = Eén stap
replay-go = Speel af
replay-cannot = Dit werk is van een andere versie van de pagina. Daarom is het hier niet te zien.
answers-few = Een kaart is pas te zien als vijf leerlingen hem kozen.
answered = { $count ->
    [one] Eén leerling koos.
   *[other] { $count } leerlingen kozen.
}
