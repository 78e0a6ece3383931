# De woorden van de mechaniek planning: taken, ploegen en dagen op een bord.

planning-group-tray = Nog te plannen
planning-group-board = Het bord
planning-group-phones = Bellen
planning-group-film = De film
planning-tray = Terug naar de bak
planning-corner = Wie
planning-open = ·
planning-off = vrij
planning-day-0 = ma
planning-day-1 = di
planning-day-2 = wo
planning-day-3 = do
planning-day-4 = vr
planning-day-5 = za
planning-day-6 = zo
planning-part-morning = ochtend
planning-part-afternoon = middag
planning-part-evening = avond
planning-hour-7 = 7 uur
planning-hour-8 = 8 uur
planning-hour-9 = 9 uur
planning-hour-10 = 10 uur
planning-hour-11 = 11 uur
planning-hour-12 = 12 uur
planning-hour-13 = 13 uur
planning-hour-14 = 14 uur
planning-hour-15 = 15 uur
planning-hour-16 = 16 uur
planning-hour-17 = 17 uur
planning-part-day = dag
planning-sleeps = slaapt
planning-slot-day = { $day }
planning-slot-part = { $day } { $part }
planning-slot-week = { $day } w{ $week }
planning-slot-week-part = { $day } w{ $week } { $part }
planning-head = { $slot }
planning-head-rain = { $slot } ☂ regen
planning-head-chance = { $slot } ☂ { $count } %
planning-head-wind = { $slot } wind { $wind }
planning-head-now = ▶ { $slot }
planning-cell = { $who }, { $slot }.
planning-task-at = { $task } { $site }
planning-task-wrong = ⚠ { $task }
planning-goes-on = … { $task }

planning-length-parts = { $count ->
    [one] 1 dagdeel.
   *[other] { $count } dagdelen.
}
planning-of-parts = { $count } van { $most } dagdelen
planning-length-hours = { $count ->
    [one] 1 uur.
   *[other] { $count } uur.
}
planning-of-hours = { $count } van { $most } uur
planning-length-days = { $count ->
    [one] 1 dag.
   *[other] { $count } dagen.
}
planning-of-days = { $count } van { $most } dagen
planning-about-locked = Eerst bellen.
planning-about-by = { $crews }.
planning-about-after = Na: { $tasks }.
planning-about-uses = Met: { $things }.
planning-about-needs = Wacht op: { $things }.
planning-about-noisy = Maakt lawaai.
planning-about-dry = Droog houden.
planning-about-night = Niet open de nacht in.
planning-about-quick = Daarna snel verder.
planning-about-holds = Bezet: { $thing }, tot { $task }.
planning-about-critical = Kritiek: geen speling.
planning-about-slack = Speling: { $count }.
planning-dry = { $task } (drogen: { $count })
planning-from = { $thing }, { $slot }
planning-and = { $one }, { $two }
planning-or = { $one } of { $two }
planning-join = { $one } { $two }

planning-call = Bel { $who }
planning-film-play = Speel de film
planning-film-stop = Stop de film
planning-film-end = Alles is voorbij.
planning-count = { $count }
planning-of = { $count } van { $most }
planning-euros = € { $euros }
planning-euros-of = € { $count } van € { $most }
planning-hours = { $count } uur
planning-percent = { $count } %
planning-gauge-end = Klaar na
planning-gauge-cost = Kosten
planning-gauge-noise = Lawaai bij buren
planning-gauge-changes = Afspraken omgegooid
planning-gauge-rain = Kans op regen

planning-now-tray = { $count ->
    [one] Nog 1 taak ligt in de bak.
   *[other] Nog { $count } taken liggen in de bak.
}
planning-now-all = Alle taken liggen op het bord.
planning-now-good = Niets botst. Speel de film maar.
planning-now-more = { $count ->
    [one] En er botst nog 1 ding.
   *[other] En er botsen nog { $count } dingen.
}
planning-wrong-double = { $task } en { $other } tegelijk: dat kan één ploeg niet.
planning-wrong-order = { $task } begint te vroeg. Eerst: { $other }.
planning-wrong-drying = { $task } begint te vroeg. Nog nat: { $other }.
planning-wrong-undelivered = { $task } begint te vroeg. Nog niet geleverd: { $other }.
planning-wrong-full = Te veel tegelijk, { $slot }: { $other }.
planning-wrong-shut = Dicht, { $slot }: { $other }.
planning-wrong-wind = Te veel wind, { $slot }: { $other }.
planning-wrong-noise = { $task }, { $slot }: dat hoort { $other }.
planning-wrong-rain = Regen, { $slot }. { $task } mag niet nat worden.
planning-wrong-night = { $task } gaat zo de nacht in, { $slot }.
planning-wrong-long = Na { $task } duurt het te lang. Eerder: { $other }.
planning-wrong-untold = { $task } is verzet. Wie het raakt, weet nog van niets: { $other }.
planning-wrong-late = { $task } is te laat klaar.
planning-wrong-unplanned = { $task } ligt nog in de bak.
planning-wrong-changes = Er zijn te veel afspraken omgegooid.
planning-wrong-budget = Dit plan kost te veel.
planning-wrong-glued = Gelijmd: { $task }. Dat gaat nooit meer los.

planning-event-placed = { $task }: { $crew }, { $slot }.
planning-event-took = Terug in de bak: { $task }.
planning-event-over = De film is uit. Alles ging goed.
planning-event-stopped = De film staat stil.
planning-day-idle = { $slot }. Niemand werkt.
planning-day-busy = { $slot }. Bezig: { $tasks }.
planning-day-more = { $slot }. Bezig: { $tasks } en nog { $count }.

planning-refused-unknown = Dat kan hier niet.
planning-refused-fixed = { $task } staat vast.
planning-refused-locked = Bel daar eerst over.
planning-refused-instead = Daar is al iets anders voor gekozen.
planning-refused-skill = Dat is geen werk voor { $crew }.
planning-refused-room = Daar is geen tijd genoeg meer.
planning-refused-off = Dan is er iemand vrij: { $crew }.
planning-refused-taken = Daar begint al iets.
planning-refused-tray = Dat ligt al in de bak.
planning-refused-phoned = Je hebt al gebeld.

planning-tell-measured = Je collega loopt het plan na. Alles past.
planning-say-measured = Zo werkt iedereen rustig door.
planning-tell-cheer = Alles is op tijd klaar. De klant zwaait.
planning-say-cheer = Dank je wel!
planning-tell-double = Eén ploeg, twee klussen tegelijk. De ploeg staat stil en kijkt heen en weer.
planning-say-double = Wij zijn met velen. Maar niet op twee plekken.
planning-tell-not-ready = { $slot }: de ploeg staat klaar voor { $task }. Maar het is nog niet zover: { $other }.
planning-say-not-ready = Dan gaan wij zitten. Op een emmer.
planning-tell-wet = { $slot }: { $task } begint. Maar het is nog nat: { $other }.
planning-say-wet = Alles plakt. Ook mijn mouw.
planning-tell-no-delivery = { $slot }: de ploeg staat klaar voor { $task }. Maar het is er nog niet: { $other }.
planning-say-no-delivery = Zonder spullen geen werk.
planning-tell-full = { $slot }: te veel tegelijk: { $other }. Alles staat vast.
planning-say-full = Ik kan niet voor of achteruit.
planning-tell-shut = Dicht: { $other }. Alles staat stil.
planning-say-shut = Dat stond toch op het bord?
planning-tell-wind = { $slot }: de wind waait te hard. De last zwaait. Je collega zegt stop.
planning-say-wind = Stop. Met deze wind hijsen wij niet.
planning-tell-noise = { $slot }: herrie! Dit hoort iemand die rust nodig heeft: { $other }.
planning-say-noise = Moet dat nu?
planning-tell-untold = { $slot }: daar staat iemand die van niets weet: { $other }.
planning-say-untold = Het was toch vandaag?
planning-tell-late = De dag is voorbij. Het werk is nog niet klaar.
planning-say-late = Ik dacht dat het nu af was.
planning-tell-unfinished = Er is iets niet gedaan: { $task }.
planning-say-unfinished = Mist er niet iets?
planning-tell-over-budget = Het werk is af, en het geld is op.
planning-say-over-budget = De rekening is langer dan mijn arm.
planning-tell-many-changes = Heel veel mensen moesten hun dag omgooien.
planning-say-many-changes = Ik heb nu drie agenda's. Geen een klopt.
planning-tell-glued = Alles zit vast met lijm.
planning-say-glued = Dit gaat nooit meer uit elkaar.

property-plan-end = Klaar na
property-plan-cost = Kosten
property-plan-noise = Lawaai bij buren
property-plan-changes = Afspraken omgegooid
property-plan-rain = Kans op regen
