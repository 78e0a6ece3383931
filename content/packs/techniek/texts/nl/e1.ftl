# Eén huis, vier vakken, 1: De deur blijft dicht.

person-toos = Oma Toos
person-toos-about = 78 jaar. Woont in De Tochtige Tulp met kleinzoon Milan en papegaai Admiraal.
person-zeynep = Zeynep
person-zeynep-about = Energieadviseur, 34 jaar. Was buschauffeur. Op wintermorgens zag zij vanuit de bus welk dak de sneeuw vasthield.

# Het huis van alle vier de klussen.
e-room-attic = Zolder van Milan
e-room-bath = Badkamer
e-room-living = Woonkamer
e-room-kitchen = Keuken
e-radiator-attic = radiator op zolder
e-radiator-bath = radiator in de badkamer
e-radiator-living = radiator in de woonkamer
e-radiator-kitchen = radiator in de keuken
e-floor = vloerverwarming
e-buy-roof = Dak isoleren
e-buy-wall = Spouwmuur vullen
e-buy-glass = Nieuw glas beneden
e-buy-big = Grotere radiator zolder
e-buy-fan-attic = Ventilator zolder
e-buy-fan-bath = Ventilator badkamer
e-buy-fan-kitchen = Ventilator keuken

e1-title = Deur dicht!
e1-situation = Oma Toos woont in De Tochtige Tulp. Op zolder studeert kleinzoon Milan, in zijn slaapzak. Papegaai Admiraal roept de hele dag dat de deur dicht moet. Er is één spaarpot. Wat jij adviseert, gaan drie andere vakmensen uitvoeren.
e1-briefing-1 = De deur ís dicht! Toch roept Admiraal de hele dag "deur dicht".
    .simple = De deur is dicht. Toch is het hier koud.
e1-briefing-2 = Warm voor de kachel, koud op zolder. Waar gaat uw warmte heen?
    .simple = Het is koud op zolder. Waar gaat de warmte heen?
e1-briefing-3 = Naar de meeuwen, denk ik. En ik heb één spaarpot.
    .simple = Dat weet ik niet. En ik heb niet veel geld.
e1-briefing-4 = Meet eerst. Kies dan wat helpt, en draai de kranen goed. De anderen gaan met jouw advies verder.
    .simple = Meet eerst. Kies wat het beste helpt. Draai daarna aan de kranen. De anderen werken met jouw advies.

e1-phase-orient = Kijk naar de kleuren. Welke kamer is koud, en waarom?
e1-phase-prepare = Meet hoeveel warmte elke kamer krijgt.
e1-phase-do = Kies waar het geld heen gaat. Zet daarna de kranen goed.
e1-phase-deliver = Oma Toos loopt door het huis. Admiraal rijdt mee op haar schouder.
e1-safety-1 = Onder een oud dak kan asbest zitten. Eerst laten onderzoeken, dan pas boren.
e1-safety-2 = Ga alleen een dak op met een valbeveiliging.

e1-req-in_band = Elke kamer is warm, niet te warm.
e1-req-quiet = Geen kraan fluit: hoogstens 20 kPa over een kraan.
    .simple = Geen kraan fluit. Over een kraan staat hoogstens 20 kPa.
e1-req-pump_power = De pomp gebruikt weinig stroom.
e1-req-power = Het huis gebruikt veel minder gas.
e1-req-budget = Het past in de spaarpot van oma Toos.

e1-explorer-hint-1 = De zolder krijgt warmte, en blijft koud. Meet maar. Waar gaat die warmte dan heen?
    .simple = De zolder krijgt warmte, maar blijft koud. Meet maar. Waar gaat die warmte heen?
e1-explorer-hint-2 = Een grotere radiator maakt alleen de meeuwen warm. Houd de warmte binnen: met een dak, of met glas.
    .simple = Een grotere radiator kost veel gas. Houd de warmte binnen. Kies het dak of het glas.
e1-explorer-hint-3 = Koop het dak. Badkamer op 3, woonkamer op 6, keuken op 4. Of koop het glas: zolder 5, badkamer 7, woonkamer 3, keuken 2.
    .simple = Koop het dak. Zet de badkamer op 3. Zet de woonkamer op 6. Zet de keuken op 4.
e1-builder-hint-1 = Het vriest buiten. Eén maatregel is nu niet genoeg.
e1-builder-hint-2 = De muur vullen is goedkoop en helpt elke kamer. Wat past er dan nog bij?
    .simple = De muur vullen kost weinig. Het helpt elke kamer. Wat kun je nog meer kopen?
e1-builder-hint-3 = Muur en dak: zolder 2, badkamer 2, woonkamer 5, keuken 4. Muur en glas: zolder 5, badkamer 6, woonkamer 3, keuken 2.
    .simple = Koop muur en dak. Zet de zolder op 2. Zet de badkamer op 2. Zet de woonkamer op 5. Zet de keuken op 4.
e1-pro-hint-1 = Zet de pomp zachter. Dan fluit er niets meer.
e1-pro-hint-2 = Koop eerst wat lekt, zet dan pas de kranen. Elke kamer vraagt nu minder water.
    .simple = Koop eerst isolatie. Zet daarna de kranen. Elke kamer heeft nu minder water nodig.
e1-pro-hint-3 = Muur en dak, pomp op 2. Zolder 2, badkamer 3, woonkamer 6, keuken 4.

e1-word-insulation = isolatie
e1-word-insulation-explain = Een dikke laag in dak of muur. De warmte blijft binnen, als in een thermosfles.
e1-word-heat_loss = warmteverlies
e1-word-heat_loss-explain = De warmte die door dak, muur en glas naar buiten gaat.
e1-word-budget = budget
e1-word-budget-explain = Het geld dat er is. Je kunt het maar één keer uitgeven.
e1-word-whistle = pompstand
e1-word-whistle-explain = Hoe hard de pomp het water duwt. Te hard, en de kranen gaan fluiten.

e1-miss-cold-title = De student in de slaapzak
e1-miss-cold-text = Een kamer was nog te koud. Kijk waar de warmte weglekt, of waar de kraan te dicht staat.
e1-miss-cold-picture = Milan hupt als een rups in zijn slaapzak de trap af. Admiraal draagt een pantoffel als muts.
e1-miss-hot-title = Vakantie op zolder
e1-miss-hot-text = Er lekt minder weg, dus er is minder warmte nodig. Draai de kraan dichter.
    .simple = Er lekt minder warmte weg. Dan is het te warm. Draai de kraan dichter.
e1-miss-hot-picture = Milan ligt in een strandstoel op zolder. Admiraal ligt ernaast, met een zonnebril op.
e1-miss-wasteful-title = Stoken voor de meeuwen
e1-miss-wasteful-text = Meer stoken maakt het warm, maar de warmte gaat gewoon weer weg. Houd haar binnen.
    .simple = Meer stoken kost veel gas. De warmte gaat toch weg. Houd de warmte binnen.
e1-miss-wasteful-picture = Op het dak liggen zeven meeuwen op hun rug. Sjaak heeft een handdoek bij zich.
e1-miss-over_budget-title = De bodem van de spaarpot
e1-miss-over_budget-text = Alles tegelijk was te duur. Kies wat het meeste helpt.
e1-miss-over_budget-picture = Oma Toos houdt de spaarpot op zijn kop. Er valt één knoop uit. Admiraal pakt hem.
e1-miss-whistle-title = Admiraal heeft een vriend
e1-miss-whistle-text = De pomp duwde te hard. Dan fluit een kraan. Zet de pomp zachter.
e1-miss-whistle-picture = Een kraan fluit. Admiraal fluit terug, met gesloten ogen en zijn vleugel op zijn hart.

e1-client-thanks = Hoor je dat? Niets! Admiraal is er stil van.
e1-client-retry = Wacht maar met koffie. Admiraal heeft nog iets te zeggen.
e1-keepsake = grijze veer van Admiraal
e1-keepsake-text = Die gaf hij zelf. Hij bijt alleen mensen die hij niet kent.
e1-deed = Ik zocht uit waar de warmte van een huis bleef, en gaf één advies dat past.
e1-colleague-story = Ik reed een bus. 's Winters zag ik welk dak de sneeuw vasthield: dat huis was goed ingepakt. Toen wilde ik weten hoe dat kan.
e1-colleague-nice = Je komt bij iedereen binnen. En jouw advies hoor je later terug, als een stil huis.
e1-colleague-hard = Soms is het beste advies niet wat mensen wilden horen.
e1-question = Er is geld voor één ding. Kies je wat het meeste helpt, of wat mensen het liefst zien?

e1-heating-tell-measured = Zeynep leest de meter en schrijft het advies op. Eén bladzij, geen moeilijk woord.
e1-heating-say-measured = Hier gaat het geld heen, en daarom. Morgen begint de planner.
e1-heating-tell-cheer = Oma Toos loopt rond. Milan stapt uit zijn slaapzak. Admiraal doet zijn snavel open, en weer dicht.
e1-heating-say-cheer = Hij zegt niets! Dat is nog nooit gebeurd.
e1-heating-tell-cold = { $room }: { $degrees }. Milan hupt voorbij in zijn slaapzak.
e1-heating-say-cold = Deur dicht! Dat was ik niet, dat was Admiraal.
e1-heating-tell-hot = { $room }: { $degrees }. Milan zet een strandstoel neer.
e1-heating-say-hot = Nu roept hij "raam open". Dat kende hij nog niet.
e1-heating-tell-wasteful = Binnen is het warm. Op het dak ook: daar zonnen zeven meeuwen.
e1-heating-say-wasteful = Ik stook voor de vogels. En ik heb er al een.
e1-heating-tell-over-budget = Oma Toos schudt de spaarpot. Er valt een knoop uit.
e1-heating-say-over-budget = Meer is er niet, kind.
e1-heating-tell-whistle = Iieeee. Een kraan fluit: { $thing }. Admiraal fluit terug.
e1-heating-say-whistle = Nu zijn het er twee.
