# Lokaal 9 is een vrieskist.

person-okkerse = Meneer Okkerse
person-okkerse-about = Conciërge van school Het Koperen Dak. Heeft honderd sleutels en één trui.

h1-title = Lokaal 9 is een vrieskist
h1-situation = In school Het Koperen Dak is lokaal 1 een oven en lokaal 9 een vrieskist. De vorige monteur zette de pomp op 3. Nu fluiten de kranen.
h1-briefing-1 = In lokaal 9 dragen ze mutsen. In lokaal 1 smelt de juf.
    .simple = In lokaal 9 is het koud. De kinderen dragen mutsen. In lokaal 1 is het veel te warm.
h1-briefing-2 = En de pomp?
    .simple = En hoe staat de pomp?
h1-briefing-3 = Die staat op 3. Nu fluit alles mee.
    .simple = Die staat op 3. Nu fluiten alle kranen.
h1-briefing-4 = Meer pomp is niet het antwoord. Knijp waar te veel water loopt. Zoek de laagste stand die kan.
    .simple = Een hardere pomp helpt niet. Waar loopt te veel water? Draai daar de kraan verder dicht. Zet de pomp zo laag als het kan.

h1-phase-orient = Kijk naar de kleuren. Waar is het te koud, waar te warm, wat fluit?
h1-phase-prepare = Meet hoeveel water elke radiator krijgt.
h1-phase-do = Zet de pomp zachter en verdeel het water met de kranen.
h1-phase-deliver = Meneer Okkerse loopt langs alle lokalen.
h1-safety-1 = Heet water brandt. Draag handschoenen als je iets losmaakt.
h1-safety-2 = Zwaar? Neem een karretje. Je rug is geen kraan.

h1-req-in_band = Elk lokaal is 19 tot 21 graden.
    .simple = In elk lokaal is het 19 tot 21 graden.
h1-req-quiet = Geen kraan fluit: hoogstens 20 kPa over een kraan.
    .simple = Geen kraan fluit. Over een kraan staat hoogstens 20 kPa.
h1-req-pump_power = De pomp gebruikt weinig stroom.
h1-req-power = Het hele systeem gebruikt weinig energie.
    .simple = Alles samen verbruikt weinig energie.
h1-req-budget = Het past in het geld van de school.
    .simple = Het kost niet meer dan de school heeft.

h1-explorer-hint-1 = Zet eerst de pomp zachter. Dan hoort het fluiten op.
h1-explorer-hint-2 = Lokaal 1 is dicht bij de pomp en krijgt te veel. Knijp die kraan ver dicht.
    .simple = Lokaal 1 is dicht bij de pomp. Het krijgt te veel water. Draai die kraan ver dicht.
h1-explorer-hint-3 = Pomp op stand 1. Lokaal 1 op 2, lokaal 5 op 4, lokaal 9 op 5.
    .simple = Zet de pomp op 1. Lokaal 1 op 2. Lokaal 5 op 4. Lokaal 9 op 5.
h1-builder-hint-1 = Begin met de pomp op stand 1. Meet daarna de radiator die het verst weg is.
h1-builder-hint-2 = Dichtbij knijpen, ver weg openen. Elk lokaal wil ongeveer 50 liter per uur.
h1-builder-hint-3 = Pomp op 1. Lokaal 1, 2 en 7 op stand 3. Lokaal 3 en 8 op 4. Lokaal 9 op 5.
h1-pro-hint-1 = Een warmtepomp houdt van lauw water. Dan moet er minder warmte weglekken, of moet een radiator groter.
    .simple = Een warmtepomp werkt goed met lauw water. Dan mag er minder warmte weg. Of je neemt een grotere radiator.
h1-pro-hint-2 = Beneden is het het koudst. Wat kun je daar kopen voor het geld?
h1-pro-hint-3 = Koop dubbel glas. Water op 55, pomp op 1. Lokaal 1 op 4, 2 op 5, 3 op 8, 7 op 2, 8 op 2, 9 op 3.
    .simple = Koop dubbel glas. Zet het water op 55 en de pomp op 1. Lokaal 1 op 4. Lokaal 2 op 5. Lokaal 3 op 8. Lokaal 7 en 8 op 2. Lokaal 9 op 3.

h1-buy-roof = Dak isoleren
h1-buy-glass = Dubbel glas beneden
h1-buy-big = Grote radiator lokaal 9

h1-word-balance = inregelen
h1-word-balance-explain = Kranen zo zetten dat elke radiator krijgt wat hij nodig heeft.
h1-word-pump = pomp
h1-word-pump-explain = Het hart van de verwarming. Hij duwt het water rond.
h1-word-flow_meter = debietmeter
h1-word-flow_meter-explain = Die telt hoeveel liter water er per uur langskomt.
h1-word-insulation = isolatie
h1-word-insulation-explain = Een jas voor een gebouw. De warmte blijft langer binnen.

h1-miss-cold-title = Les met mutsen op
h1-miss-cold-text = Deze radiator kreeg te weinig water. Water kiest de makkelijkste weg. Knijp dus dichtbij, dan gaat er meer naar ver weg.
h1-miss-cold-picture = Een klas met mutsen en wanten. De adem van de juf bevriest tot een komma.
h1-miss-hot-title = De juf als waaier
h1-miss-hot-text = Hier liep te veel heet water. Het raam ging open en de warmte vloog weg. Knijp de kraan.
h1-miss-hot-picture = De juf wappert met een schrift. Sjaak zit in de vensterbank en bakt zijn buik bruin.
h1-miss-whistle-title = Het kranenorkest
h1-miss-whistle-text = Er duwt te veel druk op een kleine opening. Dan gaat water fluiten. Zet de pomp zachter.
h1-miss-whistle-picture = Alle kranen fluiten. Meneer Okkerse dirigeert met een sleutel. Sjaak zingt vals mee.
h1-miss-wasteful-title = De rennende meter
h1-miss-wasteful-text = Overal was het goed, maar het kostte te veel energie. Vaak kan de pomp zachter of het water koeler.
h1-miss-wasteful-picture = De stroommeter draait zo hard dat hij van de muur loopt. Meneer Okkerse rent erachteraan.
h1-miss-over_budget-title = Een school van goud
h1-miss-over_budget-text = Je kocht meer dan er geld was. Kies wat het meeste helpt.
h1-miss-over_budget-picture = De rekening is langer dan de gang. Meneer Okkerse rolt hem op als een brandslang.

h1-client-thanks = Mutsen af, ramen dicht. En hoor je dat? Niets. Heerlijk.
h1-client-retry = Nog niet helemaal. Ik zet vast thee.
h1-keepsake = piepkleine thermometer
h1-keepsake-text = Hij zegt altijd 20. Meneer Okkerse heeft hem zelf vastgelijmd.
h1-deed = Ik verdeelde de warmte in een school, met een zachtere pomp.
h1-colleague-story = Ik stopte met havo 4 en koos mbo. Tillen doe ik met een karretje. Het knappe werk is het inregelen.
h1-colleague-nice = Een heel gebouw wordt stil en warm, en jij weet waarom.
h1-colleague-hard = Mensen draaien zelf weer aan de kranen. Dan mag je terug.
h1-question = Welk lokaal op onze school is te koud of te warm? Wat zou je als eerste meten?

h1-heating-tell-measured = Ruby meet na. Alle lokalen goed, en de pomp zoemt alleen nog zacht.
h1-heating-say-measured = Minder pomp, meer warmte. Dat is inregelen.
h1-heating-tell-cheer = De mutsen gaan af, de ramen dicht. Lokaal 9 begint te lezen zonder wanten.
h1-heating-say-cheer = Hoor je dat? Niets. Heerlijk!
h1-heating-tell-cold = { $room }: { $degrees }. Ze dragen mutsen en je ziet hun adem.
h1-heating-say-cold = Hier kun je vis bewaren.
h1-heating-tell-hot = { $room }: { $degrees }. De ramen staan open. Sjaak zit in de warme lucht.
h1-heating-say-hot = De krijtjes worden zacht.
h1-heating-tell-whistle = Iieeee! Het fluit: { $thing }. De klas fluit mee.
h1-heating-say-whistle = De kranen fluiten het volkslied.
h1-heating-tell-wasteful = Warm is het. Maar in de kelder rent de stroommeter.
h1-heating-say-wasteful = Dit kan zuiniger. Zoek de laagste stand.
h1-heating-tell-over-budget = Meneer Okkerse leest de rekening. Hij moet erbij gaan zitten.
h1-heating-say-over-budget = Zoveel zit er niet in het potje.

h1-room-one = Lokaal 1
h1-radiator-one = radiator in lokaal 1
h1-room-two = Lokaal 2
h1-radiator-two = radiator in lokaal 2
h1-room-three = Lokaal 3
h1-radiator-three = radiator in lokaal 3
h1-room-five = Lokaal 5
h1-radiator-five = radiator in lokaal 5
h1-room-seven = Lokaal 7
h1-radiator-seven = radiator in lokaal 7
h1-room-eight = Lokaal 8
h1-radiator-eight = radiator in lokaal 8
h1-room-nine = Lokaal 9
h1-radiator-nine = radiator in lokaal 9
