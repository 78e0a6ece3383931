# Classroom 9 is a freezer.

person-okkerse = Mr Okkerse
person-okkerse-about = Caretaker of school Het Koperen Dak. Has a hundred keys and one jumper.

h1-title = Classroom 9 is a freezer
h1-situation = In school Het Koperen Dak classroom 1 is an oven and classroom 9 a freezer. The last fitter set the pump to 3. Now the valves whistle.
h1-briefing-1 = In classroom 9 they wear hats. In classroom 1 the teacher is melting.
    .simple = Classroom 9 is cold. The children wear hats. Classroom 1 is much too warm.
h1-briefing-2 = And the pump?
h1-briefing-3 = It's set to 3. Now everything whistles along.
h1-briefing-4 = More pump is not the answer. Close where too much water runs. Find the lowest setting that works.
    .simple = A faster pump doesn't help. Where does too much water go? Close that valve more. Set the pump as low as it can be.

h1-phase-orient = Look at the colours. Where is it too cold, where too warm, what whistles?
h1-phase-prepare = Measure how much water each radiator gets.
h1-phase-do = Slow the pump down and share out the water with the valves.
h1-phase-deliver = Mr Okkerse walks past all classrooms.
h1-safety-1 = Hot water burns. Wear gloves when you open something.
h1-safety-2 = Heavy? Take a trolley. Your back is not a crane.

h1-req-in_band = Every classroom is 19 to 21 degrees.
h1-req-quiet = No valve whistles: at most 20 kPa over a valve.
h1-req-pump_power = The pump uses little electricity.
h1-req-power = The whole system uses little energy.
h1-req-budget = It fits the school's money.

h1-explorer-hint-1 = Slow the pump down first. Then the whistling stops.
h1-explorer-hint-2 = Classroom 1 is close to the pump and gets too much. Close that valve a lot.
h1-explorer-hint-3 = Pump at 1. Classroom 1 at 2, classroom 5 at 4, classroom 9 at 5.
h1-builder-hint-1 = Begin with the pump at 1. Then measure the radiator that is furthest away.
h1-builder-hint-2 = Close nearby, open far away. Each classroom wants about 50 litres an hour.
h1-builder-hint-3 = Pump at 1. Classrooms 1, 2 and 7 at 3. Classrooms 3 and 8 at 4. Classroom 9 at 5.
h1-pro-hint-1 = A heat pump likes lukewarm water. So less warmth must leak out, or a radiator must be larger.
h1-pro-hint-2 = It is coldest downstairs. What can you buy for that with the money?
h1-pro-hint-3 = Buy double glazing. Water at 55, pump at 1. Classroom 1 at 4, 2 at 5, 3 at 8, 7 at 2, 8 at 2, 9 at 3.

h1-buy-roof = Insulate the roof
h1-buy-glass = Double glazing downstairs
h1-buy-big = Large radiator classroom 9

h1-word-balance = balancing
h1-word-balance-explain = Setting valves so that each radiator gets what it needs.
h1-word-pump = pump
h1-word-pump-explain = The heart of the heating. It pushes the water around.
h1-word-flow_meter = flow meter
h1-word-flow_meter-explain = It counts how many litres of water come by in an hour.
h1-word-insulation = insulation
h1-word-insulation-explain = A coat for a building. The warmth stays inside longer.

h1-miss-cold-title = Lessons with hats on
h1-miss-cold-text = This radiator got too little water. Water takes the easiest way. So close valves nearby, and more goes far away.
h1-miss-cold-picture = A class with hats and mittens. The teacher's breath freezes into a comma.
h1-miss-hot-title = The teacher as a fan
h1-miss-hot-text = Too much hot water ran here. The window opened and the warmth flew away. Close the valve a bit.
h1-miss-hot-picture = The teacher flaps an exercise book. Sjaak sits on the windowsill and tans his belly.
h1-miss-whistle-title = The valve orchestra
h1-miss-whistle-text = Too much pressure pushes on a small opening. That makes water whistle. Slow the pump down.
h1-miss-whistle-picture = All valves whistle. Mr Okkerse conducts with a key. Sjaak sings along, out of tune.
h1-miss-wasteful-title = The running meter
h1-miss-wasteful-text = It was good everywhere, but it took too much energy. Often the pump can be slower or the water cooler.
h1-miss-wasteful-picture = The electricity meter spins so fast that it walks off the wall. Mr Okkerse runs after it.
h1-miss-over_budget-title = A school of gold
h1-miss-over_budget-text = You bought more than there was money for. Choose what helps most.
h1-miss-over_budget-picture = The bill is longer than the corridor. Mr Okkerse rolls it up like a fire hose.

h1-client-thanks = Hats off, windows closed. And do you hear that? Nothing. Lovely.
h1-client-retry = Not quite yet. I'll put the kettle on.
h1-keepsake = tiny thermometer
h1-keepsake-text = It always says 20. Mr Okkerse glued it himself.
h1-deed = I shared out the warmth in a school, with a slower pump.
h1-colleague-story = I left school and chose a trade. Lifting I do with a trolley. The clever part is the balancing.
h1-colleague-nice = A whole building gets quiet and warm, and you know why.
h1-colleague-hard = People turn the valves again themselves. Then you get to come back.
h1-question = Which classroom in our school is too cold or too warm? What would you measure first?

h1-heating-tell-measured = Ruby measures again. All classrooms good, and the pump only hums.
h1-heating-say-measured = Less pump, more warmth. That's balancing.
h1-heating-tell-cheer = The hats come off, the windows close. Classroom 9 starts reading without mittens.
h1-heating-say-cheer = Do you hear that? Nothing. Lovely!
h1-heating-tell-cold = { $room }: { $degrees }. They wear hats and you see their breath.
h1-heating-say-cold = You could keep fish in here.
h1-heating-tell-hot = { $room }: { $degrees }. The windows are open. Sjaak sits in the warm air.
h1-heating-say-hot = The chalk is getting soft.
h1-heating-tell-whistle = Eeeee! It whistles: { $thing }. The class whistles along.
h1-heating-say-whistle = The valves are whistling the anthem.
h1-heating-tell-wasteful = Warm it is. But in the cellar the electricity meter is running.
h1-heating-say-wasteful = This can be done with less. Find the lowest setting.
h1-heating-tell-over-budget = Mr Okkerse reads the bill. He has to sit down.
h1-heating-say-over-budget = There isn't that much in the pot.

h1-room-one = Classroom 1
h1-radiator-one = radiator in classroom 1
h1-room-two = Classroom 2
h1-radiator-two = radiator in classroom 2
h1-room-three = Classroom 3
h1-radiator-three = radiator in classroom 3
h1-room-five = Classroom 5
h1-radiator-five = radiator in classroom 5
h1-room-seven = Classroom 7
h1-radiator-seven = radiator in classroom 7
h1-room-eight = Classroom 8
h1-radiator-eight = radiator in classroom 8
h1-room-nine = Classroom 9
h1-radiator-nine = radiator in classroom 9
