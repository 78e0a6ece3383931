# The treasure in the waste.

r1-title = The treasure in the waste
r1-situation = At sorting company The Happy Screw old phones, toys and game computers lie on the belt. There is gold, copper and plastic in them. But batteries too, and those can burn. Every day everything comes in another order.
r1-briefing-1 = There is gold in here, really. But yesterday there was a battery in the shredder.
r1-briefing-2 = And then?
r1-briefing-3 = Foam. Up to the ceiling.
r1-briefing-4 = Batteries go in the sand, always. Tomorrow everything comes differently. So the robot must look. Will you build the program?

r1-phase-orient = Look which bins there are. What belongs where?
r1-phase-prepare = Set the safety zone. Think what the robot does with each thing.
r1-phase-do = Lay the blocks. Try all three test belts, block by block if need be.
r1-phase-deliver = Joost puts on a belt that nobody knows.

r1-safety-1 = A battery that breaks can burn. In sand that does no harm.
r1-safety-2 = When a hand comes into the cell, the arm stands still. Always.
r1-safety-3 = Take old batteries to a shop. Never put them in the rubbish.

r1-req-works = The three test belts go well.
r1-req-every_order = Every belt that nobody knows goes well, too.
r1-req-no_fire = Every battery lies in the sand.
r1-req-right_place = Everything lies in the right bin.
r1-req-nothing_fallen = Nothing falls, and no bin flows over.
r1-req-stops_for_people = The arm stands still when a hand comes into the cell.
r1-req-few_calls = On each belt a person comes at most four times.

r1-explorer-hint-1 = The robot begins by waiting for something new. What must it know then?
r1-explorer-hint-2 = Use if and else. Yes: to the sand. No: to the shredder. And back again after each thing.
r1-explorer-hint-3 = In the loop: wait, grip. If it is a battery: go to the sand. Else: go to the shredder. Then: let go, go to the belt.
r1-builder-hint-1 = Three kinds, so two questions. One if may lie in the else of the other.
r1-builder-hint-2 = Three things fit in the copper bin. Ask whether it is full, before you put something in.
r1-builder-hint-3 = Repeat: wait. If the copper bin is full: call a person. Grip. If battery: sand. Else, if copper: copper bin. Else: shredder. Let go, to the belt. And set the hand to: stand still.
r1-pro-hint-1 = The sensor doubts sometimes. Step through the belts. At which number was it wrong?
r1-pro-hint-2 = Nearly sure a battery: sand. Nearly sure not: shredder. In between a person may look. But not too often.
r1-pro-hint-3 = First: sand full? Call a person. Then: battery from 70%: sand. Else, battery from 40%: call a person to take it. Else: shredder.

r1-station-belt = belt
r1-station-sand = sand box
r1-station-copper = copper bin
r1-station-shredder = shredder
r1-kind-battery = battery
r1-kind-phone = old phone
r1-kind-toy = toy
r1-robot-sees-battery = battery
r1-robot-sees-copper = copper
r1-robot-sees-toy = plastic

r1-word-sensor = sensor
r1-word-sensor-explain = The eye of the robot. It sees what lies on the belt.
r1-word-gripper = gripper
r1-word-gripper-explain = The hand of the robot.
r1-word-loop = loop
r1-word-loop-explain = Blocks that happen again and again. So one program works for every belt.
r1-word-condition = condition
r1-word-condition-explain = A question with yes or no. With it the robot chooses what it does.
r1-word-safety-zone = safety zone
r1-word-safety-zone-explain = A place around the robot. When somebody comes there, it goes slowly or stands still.
r1-word-threshold = threshold
r1-word-threshold-explain = From how many percent you believe the sensor.

r1-miss-order-title = Learned by heart
r1-miss-order-text = The robot knew the order of yesterday. It did not look at what was there today.
r1-miss-order-picture = The robot proudly waves a phone over the wrong bin. Its note says: yesterday.
r1-miss-fire-title = Foam up to the ceiling
r1-miss-fire-text = A battery in the shredder breaks and catches fire. That is why every battery goes into the sand.
r1-miss-fire-picture = A hall full of foam. Everybody stands at the assembly point. Sjaak wears a quiff of foam.
r1-miss-overflow-title = The tower of Pisa
r1-miss-overflow-text = The bin was full, and the robot put something on it all the same. It should have asked first.
r1-miss-overflow-picture = A leaning tower of phones over a full bin. The top one just starts to ring.
r1-miss-zone_off-title = Stop. Look with me.
r1-miss-zone_off-text = A hand came into the cell, and the arm went on. Nobody may work here like this.
r1-miss-zone_off-picture = Wessel presses the red button. The arm hangs still above his glove.
r1-miss-fallen-title = On the tiles
r1-miss-fallen-text = The hand opened at a place without a bin. Then it falls on the floor.
r1-miss-fallen-picture = A phone lies on the floor. It rings. Nobody answers.
r1-miss-wrong_place-title = Lost in the bin
r1-miss-wrong_place-text = Something came into the wrong bin. Then a person has to sort it all again.
r1-miss-wrong_place-picture = A toy car stands alone in a bin full of batteries.
r1-miss-left-title = A traffic jam on the belt
r1-miss-left-text = The program stopped, or waited for something that never comes. The belt filled up.
r1-miss-left-picture = A long row of toys on the belt. The bear in front looks at its watch.
r1-miss-calls-title = Here we go again
r1-miss-calls-text = The robot asked for help too often. Calling a person is fine, but only in real doubt.
r1-miss-calls-picture = Wessel runs to the belt for the ninth time. His coffee is cold. Sjaak drinks from it.

r1-client-thanks = Everything in the right bin. From this copper they make a coil for a wind turbine!
r1-client-retry = I will stay near the emergency exit for a while.
r1-keepsake = key ring of an old key
r1-keepsake-text = The key comes from my first game computer. It is the start button.
r1-deed = I made a program with which a robot sorts old devices, in any order.
r1-colleague-story = I came from practical education and began at the sorting belt. Step by step I got to mbo-4. I know how the trade feels without a robot.
r1-colleague-nice = A robot that does the boring and dirty work, and I thought of how.
r1-colleague-hard = Some afternoons you search for one block that is in the wrong place.
r1-question = The robot takes over the boring and dirty work. Which work stays for people, and is that nicer?

r1-robot-tell-begin = Joost tips a crate onto the belt. Nobody knows what is in it.
r1-robot-tell-begin-known = Joost puts on a test belt.
r1-robot-say-begin = Fresh from the dump!
r1-robot-did-inner-stop = Wessel puts a hand in the cell. The arm stands still.
r1-robot-tell-measured = Wessel looks into all bins, of { $belts } belts. All correct. Every battery lies in the sand.
r1-robot-say-measured = No luck needed. Your program looks.
r1-robot-tell-cheer = The copper becomes a coil for the wind park. Sjaak takes a bear, and brings it back.
r1-robot-say-cheer = There really was a treasure in it!
r1-robot-tell-order = The robot does exactly what was right yesterday. Today something else lies there.
r1-robot-say-order = It knows it by heart. But it does not look.
r1-robot-tell-fire = A battery in the shredder. Smoke, alarm, foam. Everybody walks to the assembly point.
r1-robot-say-fire = My sandwich is still inside.
r1-robot-tell-zone-off = Wessel reaches for a jammed bear. The arm goes on. He presses red.
r1-robot-tell-overflow = The bin is full. The robot stacks on. A phone wobbles on top of the tower.
r1-robot-say-overflow = Full is full. I can see that from here.
r1-robot-tell-fallen = The hand opens. Something lies on the tiles.
r1-robot-say-fallen = That was no bin.
r1-robot-tell-wrong-place = Joost fishes something out of the bin. It does not belong there.
r1-robot-say-wrong-place = How did you end up here?
r1-robot-tell-left = The robot does nothing more. The belt is full of toys.
r1-robot-say-left = Hello? There is a bear waiting.
r1-robot-tell-calls = Wessel runs to the belt again. And again. And again.
r1-robot-say-calls = I like to come. But this thing you knew yourself.
