# The cherry that fell beside.

r2-title = The cherry that fell beside
r2-situation = At pastry bakery The Crooked Puff a robot puts one cherry on every cake. On Monday all went well. On Tuesday a cherry lies on the belt, on the floor and on Aylin's cap. Nobody changed anything. Or did they?
r2-briefing-1 = Yesterday it went well. Today it is raining cherries.
r2-briefing-2 = Nobody touched the program. But the belt is faster now.
r2-briefing-3 = And at ten the bride and groom come.
r2-briefing-4 = Play it block by block, and change as little as you can. I am hard of hearing: watch my lamp.

r2-phase-orient = Play Monday, and then Tuesday. What is different?
r2-phase-prepare = Go block by block. At which block does it go wrong?
r2-phase-do = Repair that block. Try the slow belt too, and an empty place if there is one.
r2-phase-deliver = Otis starts a belt that nobody knows, and waits with the wedding cake.

r2-safety-1 = A cherry that fell never goes on a cake. It goes into the green bin.
r2-safety-2 = When a hand comes into the cell, arm and belt stand still.
r2-safety-3 = Whoever doesn't hear well must be able to see a fault. That is why there is a lamp.

r2-req-works = The three test belts go well.
r2-req-every_order = Every belt that nobody knows goes well, too.
r2-req-one_each = Exactly one cherry on every good cake.
r2-req-nothing_fallen = No cherry falls.
r2-req-stops_for_people = The arm stands still during cleaning.
r2-req-goes_on = After cleaning it goes on well.
r2-req-few_changes = As few blocks changed as possible.

r2-explorer-hint-1 = The robot counts to three. But how long does a cake take when the belt runs faster?
r2-explorer-hint-2 = One block doesn't know whether there is a cake. Another block can look.
r2-explorer-hint-3 = Put the block: wait for the sensor before let go. Throw wait 3 counts away.
r2-builder-hint-1 = There are two faults. The robot counts instead of looking, and it doesn't know what an empty place is.
r2-builder-hint-2 = At an empty place the robot must hold the cherry and wait for the next place. What does it do after cleaning?
r2-builder-hint-3 = Repeat: bowl, grip, belt. Repeat until the sensor sees a cake without a cherry: wait for the sensor. Let go. And after a hand: go on where it was.
r2-pro-hint-1 = After cleaning the program begins at the top. What may be in the gripper already?
r2-pro-hint-2 = Ask three things: do I have a cherry, is there metal, and is this cake still without a cherry?
r2-pro-hint-3 = If it holds something: nothing. Else: bowl, grip. Then: belt, sensor. If metal: nothing. Else, if a cake without a cherry: let go.

r2-station-bowl = cherry bowl
r2-station-cake = belt
r2-kind-cherry = cherry
r2-kind-cake = cake
r2-kind-gap = empty place
r2-kind-reject = cake with metal
r2-robot-sees-cake = cake
r2-robot-sees-bare = cake without a cherry
r2-robot-sees-metal = metal
r2-robot-sees-topped = cake with a cherry
r2-robot-belt = { $n ->
    [1] Monday (normal)
    [2] Tuesday (fast)
   *[other] Wednesday (slow)
}
r2-robot-block-sensor = Wait for the sensor

r2-word-belt-speed = belt speed
r2-word-belt-speed-explain = How fast the belt runs. When it runs faster, everything is there sooner.
r2-word-step = step by step
r2-word-step-explain = Doing one block and looking what happens. That is how you find a fault.
r2-word-sensor = sensor
r2-word-sensor-explain = The eye of the robot. It sees what lies on the belt.
r2-word-metal-detector = metal detector
r2-word-metal-detector-explain = Finds a little screw in a cake. That cake is rejected.
r2-word-restart = restarting
r2-word-restart-explain = Beginning again after a stop. It must also go well when the gripper is full already.

r2-miss-beside-title = Just beside
r2-miss-beside-text = The robot waited three counts. The belt was faster, so the cake was gone already.
r2-miss-beside-picture = Cherries roll over the floor. One lies on Aylin's cap. Sjaak waits at the door.
r2-miss-in_air-title = A cherry for nobody
r2-miss-in_air-text = There was no cake in the empty place. The sensor saw something new, but nobody asked what.
r2-miss-in_air-picture = A cherry floats over an empty place and looks down in surprise.
r2-miss-double-title = The cherry tower
r2-miss-double-text = After the stop the robot had forgotten that there was a cherry already. Ask the sensor.
r2-miss-double-picture = A cake with a tower of cherries. The top one wobbles.
r2-miss-reject-title = Dressed up and still out
r2-miss-reject-text = There is metal in this cake. It goes away, and a cherry on it is a waste.
r2-miss-reject-picture = A cake with a little screw as a moustache and a cherry as a hat.
r2-miss-fallen-title = One cherry too many
r2-miss-fallen-text = The gripper had a cherry and wanted another. Then it opens, and the first one falls.
r2-miss-fallen-picture = A cherry rolls away over the tiles. Sjaak runs along.
r2-miss-left-title = The bare cake
r2-miss-left-text = This cake went by without a cherry. The robot looked too late, or not at all.
r2-miss-left-picture = A bare cake with a line of cream as a moustache, alone in the shop window.
r2-miss-changes-title = Everything upside down
r2-miss-changes-text = It works, but much was changed. Who changes little can break little.
r2-miss-changes-picture = Aylin sits between piles of blocks and looks for the old program.
r2-miss-zone_off-title = Stop. Look with me.
r2-miss-zone_off-text = A hand came with a cloth, and the arm went on. Nobody may clean like this.
r2-miss-zone_off-picture = Aylin presses red. Her lamp flashes. The arm hangs still above a cloth.

r2-client-thanks = A full shop window! And the last cherry on the wedding cake. Plop.
r2-client-retry = I will get some raisins ready.
r2-keepsake = Aylin's cap, with a cherry stain
r2-keepsake-text = The stain won't come out. It needn't.
r2-deed = I found the fault in a robot program and repaired it with few blocks.
r2-colleague-story = I am hard of hearing. My machine warns with light. I often see a fault before somebody else hears it.
r2-colleague-nice = Finding a fault that nobody understands, and then everything runs again.
r2-colleague-hard = Up early. But at five it smells of pastry already.
r2-question = "It worked yesterday." How do you find out what is different?

r2-robot-tell-begin = Otis starts a belt that you don't know.
r2-robot-tell-begin-known = Otis starts a test belt.
r2-robot-say-begin = The bride is waiting. I mean: no hurry.
r2-robot-did-inner-stop = A hand with a cloth. The arm stands still, and the lamp is on.
r2-robot-did-went = Clean. The arm goes on.
r2-robot-did-went-over = Clean. The program begins at the top.
r2-robot-did-topped = Plop. The cherry is on it.
r2-robot-tell-measured = Aylin counts along on { $belts } belts. One cherry on every good cake.
r2-robot-say-measured = The lamp stayed green. I saw it.
r2-robot-tell-cheer = The shop window is full. The last cherry lands on the wedding cake. Plop. Sjaak looks in through the window.
r2-robot-say-cheer = Crooked, but with a cherry!
r2-robot-tell-beside = The cherry falls beside the cake, rolls, and lands on a cap.
r2-robot-say-beside = Three counts. And the cake was at the door already.
r2-robot-tell-in-air = The robot lets go of a cherry over an empty place.
r2-robot-say-in-air = Who is that for?
r2-robot-tell-double = After the stop a cherry comes on the cherry. The tower wobbles.
r2-robot-say-double = High. But it doesn't fit in the box.
r2-robot-tell-reject = The metal detector says no, and still a cherry comes on it.
r2-robot-say-reject = That one was to go.
r2-robot-tell-fallen = The gripper opens. The cherry rolls to the door, and there is Sjaak.
r2-robot-say-fallen = That one never goes on a cake.
r2-robot-tell-left = A bare cake rides by.
r2-robot-say-left = That is just a biscuit.
r2-robot-tell-zone-off = Aylin is cleaning. The arm goes on. She presses red.
r2-robot-tell-changes = Aylin puts the old program beside it. Much is different.
r2-robot-say-changes = It works. But which block was the fault?
