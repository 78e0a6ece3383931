# One house, four trades, 4: Lukewarm is the new warm.

e4-title = Lukewarm is the new warm
e4-situation = There is a heat pump in The Draughty Tulip now. The factory set it as hot as it goes. The cooler the water, the less electricity. But nobody may be cold. How much warmth is needed depends on what the adviser had insulated.
e4-briefing-1 = My tea is hotter than my bath. And the meter runs.
    .simple = It is very hot here. And it costs a lot of electricity.
e4-briefing-2 = It is set as hot as it goes. This house doesn't need that.
    .simple = The water is too hot. That is not needed.
e4-briefing-3 = As long as Milan isn't back in his sleeping bag.
    .simple = But Milan must not be cold.
e4-briefing-4 = Find the lowest water at which every room stays warm. Over to you.
    .simple = Make the water as cool as you can. Every room must stay warm.
e4-left-usual = From the adviser you got: the roof is insulated.
e4-left-glass = From the adviser you got: new glass downstairs. The roof still leaks warmth.
e4-left-shut = The power was not ready yesterday. All valves are still shut.
e4-left-bare = The advice didn't work out: nothing was insulated. This will be tricky.

e4-phase-orient = Look what the others left behind.
e4-phase-prepare = Which room keeps the water hot?
e4-phase-do = Lower the water step by step, and open the valves.
e4-phase-deliver = Grandma Toos walks through the house, without a scarf.
e4-safety-1 = Only a certified fitter works on the cold side of a heat pump.
e4-safety-2 = A heat pump is heavy. Lift together, or use a trolley.

e4-req-in_band = Each room is warm enough, and not too warm.
e4-req-quiet = No valve whistles: at most 20 kPa over a valve.
    .simple = No valve whistles. There is at most 20 kPa over a valve.
e4-req-pump_power = The water pump uses little electricity.
e4-req-power = Everything together uses little electricity.
e4-req-budget = It fits in what is left in the piggy bank.
    .simple = It costs no more than there is left.

e4-explorer-hint-1 = Set the water one step lower. Which room gets cold first?
e4-explorer-hint-2 = A fan under a radiator gives more warmth with lukewarm water. Does the house still leak? Then you need two.
    .simple = With a fan a radiator gives more warmth. Does the house still leak? Then buy two.
e4-explorer-hint-3 = Roof insulated: water 40, bathroom 3, living room 6. Otherwise: two fans, water 45, bathroom 6, and the valves downstairs further shut.
    .simple = Is the roof good? Set the water to 40. Bathroom 3. Floor 6. Otherwise: buy two fans. Set the water to 45 and the bathroom to 6.
e4-builder-hint-1 = Does something whistle? Turn the pump down, and the valves further open.
e4-builder-hint-2 = It freezes. The bathroom asks for the hottest water. Begin there.
e4-builder-hint-3 = Roof insulated: water 45, pump 1, attic 3, bathroom 5, living room 5. Otherwise: two fans and water 50.
    .simple = Is the roof good? Water 45. Pump 1. Attic 3. Bathroom 5. Living room 5. Otherwise: buy two fans. Set the water to 50.
e4-pro-hint-1 = Each degree lower saves electricity. Open the valves before you lower the water.
    .simple = Cooler water costs less electricity. Open the valves first. Then lower the water.
e4-pro-hint-2 = Which room keeps the water hot? Give it a fan, and try lower still.
    .simple = Which room needs hot water? Buy a fan there. Then lower the water.
e4-pro-hint-3 = Roof insulated: fan in the bathroom, water 43, pump 2. Glass: two fans, water 47. Nothing: two, and water 51.
    .simple = Is the roof good? Buy a fan for the bathroom. Water 43. Pump 2. Glass: two fans, water 47. Nothing: water 51.

e4-word-heat_pump = heat pump
e4-word-heat_pump-explain = A machine that takes warmth from the air outside. The cooler the water, the less it uses.
e4-word-heating_curve = water temperature
e4-word-heating_curve-explain = How hot the water goes to the radiators. As low as possible uses least.
e4-word-fan = radiator fan
e4-word-fan-explain = Blows air along the radiator. So the room gets warm with lukewarm water.

e4-miss-cold-title = Back in the sleeping bag
e4-miss-cold-text = The water was too cool, or a valve too far shut. Open valves, or help the radiator with a fan.
    .simple = It was too cold. Open the valves. Or buy a fan.
e4-miss-cold-picture = The sleeping bag in the attic now has two heads: Milan's, and grandma Toos's.
e4-miss-hot-title = The tulip blooms in January
e4-miss-hot-text = A room was too warm. Lower the water, or turn the valve down.
e4-miss-hot-picture = On the window sill all bulbs bloom at once. Admiral fans himself with a newspaper.
e4-miss-wasteful-title = The meter runs the marathon
e4-miss-wasteful-text = The water was hotter than needed. Find the lowest temperature that works.
e4-miss-wasteful-picture = The electricity meter runs with a start number on. Ayoub hands it a cup of water.
e4-miss-over_budget-title = Two buttons and a rubber band
e4-miss-over_budget-text = It cost more than was left. Choose what you really need.
e4-miss-over_budget-picture = In the piggy bank are two buttons and a rubber band. Admiral shoots with the band.
e4-miss-whistle-title = The duet
e4-miss-whistle-text = The pump pushed too hard, and a valve whistled. Turn the pump down.
e4-miss-whistle-picture = A valve whistles. Admiral sings the second part. The neighbour throws a slipper.

e4-client-thanks = Lukewarm water, and still warm feet. Who would have thought?
e4-client-retry = Nearly. Admiral still has his scarf on.
e4-keepsake = tea cosy for one cup
e4-keepsake-text = Hot belongs in the tea. The rest may be lukewarm.
e4-deed = I set a heat pump as low as it could go, in a house that others had made.
e4-colleague-story = My trade is coming into people's homes. Here I came fourth. Without the other three I could have done nothing.
e4-colleague-nice = When everything is right, you hear nothing. Then I go home.
e4-colleague-hard = What somebody else forgot, you find. In the cold.
e4-question = Your work depends on what somebody else did. What do you do when that is not good?

e4-heating-tell-measured = Ayoub measures each room. He puts his hand on the radiator: lukewarm.
e4-heating-say-measured = That is how it should feel. Four people did this together.
e4-heating-tell-cheer = Grandma Toos takes off her scarf. For the first time Admiral says something else.
e4-heating-say-cheer = He said "thank you"! You all heard it.
e4-heating-tell-cold = { $room }: { $degrees }. Milan and grandma Toos share the sleeping bag.
e4-heating-say-cold = Move up, boy. Your grandma has cold knees.
e4-heating-tell-hot = { $room }: { $degrees }. On the window sill the tulips bloom.
e4-heating-say-hot = In January! Admiral thinks it is May.
e4-heating-tell-wasteful = Everybody is warm. Outside the meter runs a lap around the house.
e4-heating-say-wasteful = It just came by for the third time.
e4-heating-tell-over-budget = Grandma Toos turns the piggy bank over. Two buttons and a rubber band.
e4-heating-say-over-budget = You may have the rubber band.
e4-heating-tell-whistle = Eeeee. Something whistles: { $thing }. Admiral sings along.
e4-heating-say-whistle = Out of tune, though. Both of them.
