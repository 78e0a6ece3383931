# Eén huis, vier vakken, 4: Lauw is het nieuwe warm.

e4-title = Lauw is het nieuwe warm
e4-situation = In De Tochtige Tulp staat nu een warmtepomp. De fabriek zette hem zo heet als het kan. Hoe koeler het water, hoe minder stroom. Maar niemand mag het koud krijgen. Hoeveel warmte er nodig is, hangt af van wat de adviseur liet isoleren.
e4-briefing-1 = Mijn thee is heter dan mijn bad. En de meter rent.
    .simple = Het is heel heet hier. En het kost veel stroom.
e4-briefing-2 = Hij staat zo heet als het kan. Dat hoeft niet in dit huis.
    .simple = Het water is te heet. Dat is niet nodig.
e4-briefing-3 = Als Milan maar niet weer in zijn slaapzak zit.
    .simple = Maar Milan mag het niet koud krijgen.
e4-briefing-4 = Zoek het laagste water waarbij elke kamer warm blijft. Dat doe jij.
    .simple = Maak het water zo koel als kan. Elke kamer moet warm blijven.
e4-left-usual = Van de adviseur kreeg je: het dak is geïsoleerd.
e4-left-glass = Van de adviseur kreeg je: nieuw glas beneden. Het dak lekt nog warmte.
e4-left-shut = De stroom was gisteren niet klaar. Alle kranen staan nog dicht.
e4-left-bare = Het advies lukte niet: er is niets geïsoleerd. Dit wordt lastig.

e4-phase-orient = Kijk wat de vorige vakmensen achterlieten.
e4-phase-prepare = Welke kamer houdt het water heet?
e4-phase-do = Zet het water stap voor stap lager, en de kranen open.
e4-phase-deliver = Oma Toos loopt door het huis, zonder sjaal.
e4-safety-1 = Alleen een monteur met diploma werkt aan de koude kant van een warmtepomp.
e4-safety-2 = Een warmtepomp is zwaar. Til samen, of gebruik een karretje.

e4-req-in_band = Elke kamer is warm genoeg, en niet te warm.
e4-req-quiet = Geen kraan fluit: hoogstens 20 kPa over een kraan.
    .simple = Geen kraan fluit. Over een kraan staat hoogstens 20 kPa.
e4-req-pump_power = De pomp van het water gebruikt weinig stroom.
e4-req-power = Alles samen gebruikt weinig stroom.
e4-req-budget = Het past in wat er nog in de spaarpot zit.
    .simple = Het kost niet meer dan er nog is.

e4-explorer-hint-1 = Zet het water één stap lager. Welke kamer wordt het eerst koud?
e4-explorer-hint-2 = Een ventilator onder een radiator geeft meer warmte met lauw water. Lekt het huis nog? Dan heb je er twee nodig.
    .simple = Met een ventilator geeft een radiator meer warmte. Lekt het huis nog? Koop er dan twee.
e4-explorer-hint-3 = Dak geïsoleerd: water 40, badkamer 3, woonkamer 6. Anders: twee ventilatoren, water 45, badkamer 6, en beneden de kranen dichter.
    .simple = Is het dak goed? Zet het water op 40. Badkamer 3. Vloer 6. Anders: koop twee ventilatoren. Zet het water op 45 en de badkamer op 6.
e4-builder-hint-1 = Fluit er iets? Zet de pomp zachter, en de kranen verder open.
e4-builder-hint-2 = Het vriest. De badkamer vraagt het heetste water. Begin daar.
e4-builder-hint-3 = Dak geïsoleerd: water 45, pomp 1, zolder 3, badkamer 5, woonkamer 5. Anders: twee ventilatoren en water 50.
    .simple = Is het dak goed? Water 45. Pomp 1. Zolder 3. Badkamer 5. Woonkamer 5. Anders: koop twee ventilatoren. Zet het water op 50.
e4-pro-hint-1 = Elke graad lager scheelt stroom. Zet de kranen open vóór je het water lager zet.
    .simple = Koeler water kost minder stroom. Zet eerst de kranen open. Zet dan het water lager.
e4-pro-hint-2 = Welke kamer houdt het water heet? Geef die een ventilator, en probeer het dan nog lager.
    .simple = Welke kamer heeft heet water nodig? Koop daar een ventilator. Zet het water dan lager.
e4-pro-hint-3 = Dak geïsoleerd: ventilator in de badkamer, water 43, pomp 2. Glas: twee ventilatoren, water 47. Niets: twee, en water 51.
    .simple = Is het dak goed? Koop een ventilator voor de badkamer. Water 43. Pomp 2. Glas: twee ventilatoren, water 47. Niets: water 51.

e4-word-heat_pump = warmtepomp
e4-word-heat_pump-explain = Een apparaat dat warmte uit de buitenlucht haalt. Hoe koeler het water, hoe zuiniger.
e4-word-heating_curve = watertemperatuur
e4-word-heating_curve-explain = Hoe heet het water naar de radiatoren gaat. Zo laag als kan is het zuinigst.
e4-word-fan = radiatorventilator
e4-word-fan-explain = Blaast lucht langs de radiator. Zo wordt de kamer warm met lauw water.

e4-miss-cold-title = Terug in de slaapzak
e4-miss-cold-text = Het water was te koel, of een kraan te dicht. Zet kranen open, of help de radiator met een ventilator.
    .simple = Het was te koud. Zet de kranen open. Of koop een ventilator.
e4-miss-cold-picture = De slaapzak op zolder heeft nu twee hoofden: dat van Milan, en dat van oma Toos.
e4-miss-hot-title = De tulp bloeit in januari
e4-miss-hot-text = Een kamer was te warm. Zet het water lager, of de kraan dichter.
e4-miss-hot-picture = Op de vensterbank bloeien alle bollen tegelijk. Admiraal wappert met een krant.
e4-miss-wasteful-title = De meter doet mee met de marathon
e4-miss-wasteful-text = Het water was heter dan nodig. Zoek de laagste temperatuur die kan.
e4-miss-wasteful-picture = De stroommeter rent met een startnummer op. Ayoub reikt hem een bekertje water aan.
e4-miss-over_budget-title = Twee knopen en een elastiek
e4-miss-over_budget-text = Het kostte meer dan er nog was. Kies wat je echt nodig hebt.
e4-miss-over_budget-picture = In de spaarpot zitten twee knopen en een elastiek. Admiraal schiet met het elastiek.
e4-miss-whistle-title = Het duet
e4-miss-whistle-text = De pomp duwde te hard, en een kraan floot. Zet de pomp zachter.
e4-miss-whistle-picture = Een kraan fluit. Admiraal zingt de tweede stem. De buurman gooit een pantoffel.

e4-client-thanks = Lauw water, en toch warme voeten. Wie had dat gedacht?
e4-client-retry = Bijna goed. Admiraal heeft zijn sjaal nog om.
e4-keepsake = theemuts voor één kopje
e4-keepsake-text = Heet hoort in de thee. De rest mag lauw.
e4-deed = Ik stelde een warmtepomp zo laag af als het kon, in een huis dat anderen hadden gemaakt.
e4-colleague-story = Techniek is bij mensen thuis komen. Hier kwam ik als vierde. Zonder de andere drie had ik niets kunnen doen.
e4-colleague-nice = Als alles klopt, hoor je niets. Dan ga ik naar huis.
e4-colleague-hard = Wat een ander vergat, vind jij. In de kou.
e4-question = Jouw werk hangt af van wat een ander deed. Wat doe je als dat niet goed is?

e4-heating-tell-measured = Ayoub meet elke kamer na. Hij legt zijn hand op de radiator: lauw.
e4-heating-say-measured = Zo hoort hij te voelen. Vier mensen hebben dit samen gedaan.
e4-heating-tell-cheer = Oma Toos doet haar sjaal af. Admiraal zegt voor het eerst iets anders.
e4-heating-say-cheer = Hij zei "dank je wel"! Jullie hoorden het allemaal.
e4-heating-tell-cold = { $room }: { $degrees }. Milan en oma Toos delen de slaapzak.
e4-heating-say-cold = Schuif op, jongen. Jouw oma heeft koude knieën.
e4-heating-tell-hot = { $room }: { $degrees }. Op de vensterbank bloeien de tulpen.
e4-heating-say-hot = In januari! Admiraal denkt dat het mei is.
e4-heating-tell-wasteful = Iedereen is warm. Buiten rent de meter een rondje om het huis.
e4-heating-say-wasteful = Hij is net voor de derde keer langsgekomen.
e4-heating-tell-over-budget = Oma Toos keert de spaarpot om. Twee knopen en een elastiek.
e4-heating-say-over-budget = Het elastiek mag je hebben.
e4-heating-tell-whistle = Iieeee. Er fluit iets: { $thing }. Admiraal zingt mee.
e4-heating-say-whistle = Vals is het wel. Allebei.
