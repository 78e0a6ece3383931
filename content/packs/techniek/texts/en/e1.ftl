# One house, four trades, 1: Shut the door!

person-toos = Grandma Toos
person-toos-about = 78 years old. Lives in The Draughty Tulip with grandson Milan and Admiral the parrot.
person-zeynep = Zeynep
person-zeynep-about = Energy adviser, 34 years old. Was a bus driver. On winter mornings she saw from the bus which roof kept its snow.

# The house of all four jobs.
e-room-attic = Milan's attic
e-room-bath = Bathroom
e-room-living = Living room
e-room-kitchen = Kitchen
e-radiator-attic = radiator in the attic
e-radiator-bath = radiator in the bathroom
e-radiator-living = radiator in the living room
e-radiator-kitchen = radiator in the kitchen
e-floor = underfloor heating
e-buy-roof = Insulate the roof
e-buy-wall = Fill the cavity wall
e-buy-glass = New glass downstairs
e-buy-big = Larger attic radiator
e-buy-fan-attic = Fan for the attic
e-buy-fan-bath = Fan for the bathroom
e-buy-fan-kitchen = Fan for the kitchen

e1-title = Shut the door!
e1-situation = Grandma Toos lives in The Draughty Tulip. Her grandson Milan studies in the attic, in his sleeping bag. Admiral the parrot calls all day that the door must be shut. There is one piggy bank. What you advise, three other craftspeople will carry out.
e1-briefing-1 = The door is shut! And still Admiral calls "shut the door" all day.
    .simple = The door is shut. But it is cold in here.
e1-briefing-2 = Warm by the heater, cold in the attic. Where does your warmth go?
    .simple = It is cold in the attic. Where does the warmth go?
e1-briefing-3 = To the gulls, I think. And I have one piggy bank.
    .simple = I don't know. And I don't have much money.
e1-briefing-4 = Measure first. Then choose what helps, and set the valves. The others go on with your advice.
    .simple = Measure first. Choose what helps most. Then turn the valves. The others work with your advice.

e1-phase-orient = Look at the colours. Which room is cold, and why?
e1-phase-prepare = Measure how much warmth each room gets.
e1-phase-do = Choose where the money goes. Then set the valves.
e1-phase-deliver = Grandma Toos walks through the house. Admiral rides on her shoulder.
e1-safety-1 = There may be asbestos under an old roof. Have it looked into before you drill.
e1-safety-2 = Only go on a roof with fall protection.

e1-req-in_band = Each room is warm, not too warm.
e1-req-quiet = No valve whistles: at most 20 kPa over a valve.
    .simple = No valve whistles. There is at most 20 kPa over a valve.
e1-req-pump_power = The pump uses little electricity.
e1-req-power = The house uses much less gas.
e1-req-budget = It fits in grandma Toos's piggy bank.

e1-explorer-hint-1 = The attic gets warmth, and stays cold. Do measure. Where does that warmth go?
    .simple = The attic gets warmth but stays cold. Measure it. Where does that warmth go?
e1-explorer-hint-2 = A larger radiator only warms the gulls. Keep the warmth in: with a roof, or with glass.
    .simple = A larger radiator costs a lot of gas. Keep the warmth in. Choose the roof or the glass.
e1-explorer-hint-3 = Buy the roof. Bathroom at 3, living room at 6, kitchen at 4. Or buy the glass: attic 5, bathroom 7, living room 3, kitchen 2.
    .simple = Buy the roof. Set the bathroom to 3. Set the living room to 6. Set the kitchen to 4.
e1-builder-hint-1 = It freezes outside. One measure is not enough now.
e1-builder-hint-2 = Filling the wall is cheap and helps every room. What else fits beside it?
    .simple = Filling the wall costs little. It helps every room. What else can you buy?
e1-builder-hint-3 = Wall and roof: attic 2, bathroom 2, living room 5, kitchen 4. Wall and glass: attic 5, bathroom 6, living room 3, kitchen 2.
    .simple = Buy wall and roof. Set the attic to 2. Set the bathroom to 2. Set the living room to 5. Set the kitchen to 4.
e1-pro-hint-1 = Turn the pump down. Then nothing whistles any more.
e1-pro-hint-2 = First buy what leaks, only then set the valves. Each room asks for less water now.
    .simple = Buy insulation first. Then set the valves. Each room needs less water now.
e1-pro-hint-3 = Wall and roof, pump at 2. Attic 2, bathroom 3, living room 6, kitchen 4.

e1-word-insulation = insulation
e1-word-insulation-explain = A thick layer in roof or wall. The warmth stays in, as in a thermos flask.
e1-word-heat_loss = heat loss
e1-word-heat_loss-explain = The warmth that goes out through roof, wall and glass.
e1-word-budget = budget
e1-word-budget-explain = The money that is there. You can spend it only once.
e1-word-whistle = pump speed
e1-word-whistle-explain = How hard the pump pushes the water. Too hard, and the valves begin to whistle.

e1-miss-cold-title = The student in the sleeping bag
e1-miss-cold-text = A room was still too cold. Look where the warmth leaks out, or where a valve is too far shut.
e1-miss-cold-picture = Milan hops down the stairs in his sleeping bag like a caterpillar. Admiral wears a slipper as a hat.
e1-miss-hot-title = Holiday in the attic
e1-miss-hot-text = Less leaks out, so less warmth is needed. Turn the valve down.
    .simple = Less warmth leaks out. Then it is too warm. Turn the valve down.
e1-miss-hot-picture = Milan lies in a deckchair in the attic. Admiral lies beside him, with sunglasses on.
e1-miss-wasteful-title = Heating for the gulls
e1-miss-wasteful-text = More heating makes it warm, but the warmth just leaves again. Keep it in.
    .simple = More heating costs a lot of gas. The warmth leaves anyway. Keep the warmth in.
e1-miss-wasteful-picture = Seven gulls lie on their backs on the roof. Sjaak brought a towel.
e1-miss-over_budget-title = The bottom of the piggy bank
e1-miss-over_budget-text = All at once was too expensive. Choose what helps most.
e1-miss-over_budget-picture = Grandma Toos holds the piggy bank upside down. One button falls out. Admiral takes it.
e1-miss-whistle-title = Admiral has a friend
e1-miss-whistle-text = The pump pushed too hard. Then a valve whistles. Turn the pump down.
e1-miss-whistle-picture = A valve whistles. Admiral whistles back, with his eyes shut and a wing on his heart.

e1-client-thanks = Do you hear that? Nothing! Admiral is speechless.
e1-client-retry = Wait with the coffee. Admiral still has something to say.
e1-keepsake = grey feather of Admiral
e1-keepsake-text = He gave it himself. He only bites people he doesn't know.
e1-deed = I found out where the warmth of a house went, and gave one piece of advice that fits.
e1-colleague-story = I drove a bus. In winter I saw which roof kept its snow: that house was well wrapped. Then I wanted to know how.
e1-colleague-nice = You come into everybody's home. And later you hear your advice again, as a quiet house.
e1-colleague-hard = Sometimes the best advice is not what people wanted to hear.
e1-question = There is money for one thing. Do you choose what helps most, or what people most like to see?

e1-heating-tell-measured = Zeynep reads the meter and writes the advice down. One page, no difficult word.
e1-heating-say-measured = This is where the money goes, and why. Tomorrow the planner begins.
e1-heating-tell-cheer = Grandma Toos walks around. Milan steps out of his sleeping bag. Admiral opens his beak, and shuts it again.
e1-heating-say-cheer = He says nothing! That never happened before.
e1-heating-tell-cold = { $room }: { $degrees }. Milan hops by in his sleeping bag.
e1-heating-say-cold = Shut the door! That wasn't me, that was Admiral.
e1-heating-tell-hot = { $room }: { $degrees }. Milan puts up a deckchair.
e1-heating-say-hot = Now he calls "open the window". He didn't know that one yet.
e1-heating-tell-wasteful = It is warm inside. On the roof too: seven gulls sunbathe there.
e1-heating-say-wasteful = I am heating for the birds. And I have one already.
e1-heating-tell-over-budget = Grandma Toos shakes the piggy bank. A button falls out.
e1-heating-say-over-budget = There is no more, dear.
e1-heating-tell-whistle = Eeeee. A valve whistles: { $thing }. Admiral whistles back.
e1-heating-say-whistle = Now there are two of them.
