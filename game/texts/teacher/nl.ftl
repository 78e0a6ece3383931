# De woorden van het leraarspaneel. Kort en concreet; en.ftl heeft dezelfde sleutels.

panel = Leraarspaneel
loading = De klas komt eraan …
offline = Geen verbinding. Alles wat leerlingen doen wordt bewaard.
code = Code
code-spoken = Code om mee te doen: { $code }
present = { $count ->
    [one] 1 leerling
   *[other] { $count } leerlingen
}
joining = { $count ->
    [one] 1 komt binnen
   *[other] { $count } komen binnen
}
names-show = Namen tonen
names-hide = Namen verbergen
names-sure = Namen tonen?
names-why = Is dit scherm ook op het bord te zien? Dan ziet de klas bij elke bijnaam hoe het gaat.
names-yes = Toon namen
not-now = Niet nu
nickname = { $adjective } { $noun }
seat = Nummer { $number }

phase-lobby = Nog niet begonnen
phase-running = Aan het werk
phase-paused = Pauze
phase-homework = Huiswerk
phase-closed = Afgesloten

tab-lobby = Binnenkomen
tab-class = Klas
tab-talk = Praten
tab-close = Afsluiten
tabs = Onderdelen
tab-waiting = { $tab } ({ $count })
wait-now = { $count ->
    [one] 1 leerling wacht tot jij ja zegt.
   *[other] { $count } leerlingen wachten tot jij ja zegt.
}

lead = Leiden
begin = Begin de les
pause = Pauze
go-on = Ga verder
eyes = Ogen hier
eyes-off = Ogen weer terug
timer = Timer
timer-running = Timer: nog { $left }
timer-minutes = { $count } min
timer-minutes-spoken = Timer van { $count } minuten
timer-stop = Stop de timer
say = Bericht
saying = Bericht staat aan
say-nothing = Haal bericht weg
message-help-each-other = Help elkaar
message-two-minutes = Nog twee minuten
message-look-again = Kijk nog eens goed
message-save-and-stop = Rond je klus af
message-well-done = Mooi werk, allemaal

steps = Stappen
step-talk = Klassengesprek
step-cards = Kaartvraag
more-work = Klus erbij
step-open = open
step-shut = dicht
step-spoken = Stap { $number }: { $title }
step-done = { $done } van { $all } klaar

sort = Volgorde
sort-help = Hulp eerst
sort-stuck = Vast eerst
sort-came = Op nummer
filter = Toon
all = Allemaal
help = Vraagt hulp
stuck = Zit vast
quiet = Is stil
away = Is weg
busy = Werkt
finished = Klaar
filter-spoken = { $what }: { $count }
nobody = Hier is nu niemand.
minutes = { $count } min
pupils = Leerlingen
pupil-said = { $who }. { $how }. { $steps }
pupil-cell = Stap { $number } { $how }
how-long = { $how }, { $count ->
    [one] 1 minuut
   *[other] { $count } minuten
}
help-nobody = Niemand vraagt hulp
help-now = { $count ->
    [one] 1 leerling vraagt hulp
   *[other] { $count } leerlingen vragen hulp
}

legend = Wat de tekens betekenen
cell-empty = niet begonnen
cell-working = bezig
cell-tried = geleverd, werkt nog niet
cell-stuck = zit vast
cell-solved = gelukt
cell-answered = kaart gekozen

helped = Hulp gegeven
on-board = Op het bord
on-board-what = Op het bord: { $title }
seat-code = Code voor ander apparaat
seat-here = Typ op het andere apparaat:
seat-why = Tien minuten geldig
rename = Andere bijnaam
remove = Haal eruit
let-back = Laat terug
approve = Laat binnen
approve-all = Laat iedereen binnen
close-details = Sluit
waiting = Wacht op jou
removed = Eruit gehaald
shut-door = Deur dicht
approval = Eerst goedkeuren
code-large = Code groot
board-open = Open het bord
links = Meekijken
lobby-how = Ga naar de site en typ deze code
lobby-empty = Nog niemand binnen.

guessing = Iemand raadt codes. Doe de deur dicht, of laat iedereen de QR-code scannen.

board = Nu op het bord
board-code = Code
board-town = Stad van de klas
board-replay = Een oplossing
board-pair = Twee oplossingen
board-question = Een vraag
board-answers = Uitslag
board-rest = Rust
pairs = Twee manieren, één klus
pairs-none = Zodra twee leerlingen een klus anders oplossen, staan ze hier.
pair-spoken = Zet twee oplossingen van { $title } op het bord
talks = Vraag voor de klas
cards = Kaartvraag
ask = Vraag het nu
ask-stop = Stop met vragen
answered = { $count ->
    [one] 1 antwoord
   *[other] { $count } antwoorden
}
too-few = Te zien vanaf vijf antwoorden.
result-spoken = { $question }: { $counts }
result-part = { $card }: { $count }
show-question = Vraag op het bord
show-answers = Uitslag op het bord
results = Gelukt per klus
results-none = Nog niets gelukt. Dat komt.

close-lesson = Sluit de les af
close-why = Leerlingen spelen thuis verder met hun eigen paspoort.
close-sure = De les afsluiten?
close-yes = Sluit af
keep = Bewaar het verslag
keep-nothing = Bewaar niets
keep-days = { $count ->
    [one] 1 dag
   *[other] { $count } dagen
}
keep-spoken = { $count ->
    [one] Bewaar 1 dag
   *[other] Bewaar { $count } dagen
}
homework = Huiswerk
homework-why = De kamer blijft open zonder jou, tot en met:
homework-until = tot { $day }
homework-now = Huiswerk staat open
homework-open-until = Huiswerk staat open tot en met { $day }.
homework-stop = Stop huiswerk
report = Verslag
report-open = Bekijk het verslag
town-keep = Bewaar de stad van de klas
town-kept = De stad staat in een bestand. Open het bij de volgende les.
another = Volgende les
another-open = Open een andere les
plan-open = Lesplan
wipe = Wis nu alles
wipe-why = Verslag en voortgang van deze klas zijn dan weg. Paspoorten van leerlingen blijven.
wipe-sure = Echt alles wissen?
wipe-yes = Ja, wis alles
deleted-at = Wordt gewist op { $day } om { $time }
date = { $day } { $month }
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

refused = Dat lukte niet: { $why }
refused-impossible = het kan nu niet.
refused-not-allowed = deze link mag dat niet.
refused-no-disk = de server heeft geen plek meer. Er is niets kwijt.
refused-other = probeer het nog eens.
dismiss = Sluit melding
