# The first robot job: a rubber duck into the bath, and a robot that waves.

first-robot-title = Captain needs a bath
first-robot-situation = Noor is four. Her rubber duck Captain lies on the belt of the robot workshop. The bath is on the other side of the fence.
first-robot-briefing-1 = Captain needs a bath! But I may not go there.
first-robot-briefing-2 = The robot may. It grips the duck already. Will you put the blocks below? And wave back.
    .simple = The robot may. It holds the duck already. Will you put the blocks below? Let the robot wave too.

first-robot-phase-orient = Read what the robot can do already: wait and grip.
first-robot-phase-prepare = Think what is still needed: where to, let go, wave.
first-robot-phase-do = Drag the blocks below each other. Press start.
first-robot-phase-deliver = Noor looks whether Captain floats. And whether the robot waves.
first-robot-safety-1 = A robot does not feel that you are there. Stay behind the fence.

first-robot-req-works = Captain is in the bath.
first-robot-req-waved = The robot waves.

first-robot-explorer-hint-1 = The robot does the blocks from top to bottom.
first-robot-explorer-hint-2 = It holds Captain already. Where must it go?
first-robot-explorer-hint-3 = Put below: go to the bath, let go, wave.

first-robot-station-belt = belt
first-robot-station-bath = bath
first-robot-kind-duck = Captain
first-robot-robot-sees-duck = a rubber duck

first-robot-word-program = program
first-robot-word-program-explain = A row of orders. The robot does them one by one, exactly as they stand there.

first-robot-miss-left-title = Captain on dry land
first-robot-miss-left-text = The robot does only what it says. It did not say where the duck must go, or to let go.
first-robot-miss-left-picture = The rubber duck hangs over an empty bath. One drop falls from the tap.
first-robot-miss-fallen-title = Duck overboard
first-robot-miss-fallen-text = The hand was full already. To grip once more it opens, and what was in it falls.
first-robot-miss-fallen-picture = The rubber duck bounces over the floor. Sjaak the gull walks after it with dignity.
first-robot-miss-no_wave-title = Not seen
first-robot-miss-no_wave-text = Waving was not in the program. A robot adds nothing of its own.
first-robot-miss-no_wave-picture = Noor waves with both hands. The robot politely looks at the wall.

first-robot-client-thanks = He floats! And it waved at me!
first-robot-client-retry = Captain is not wet yet.
first-robot-keepsake = duck with a helmet
first-robot-keepsake-text = This is Captain's sister. She wants to teach robots to swim, too.
first-robot-deed = I taught a robot arm to put a rubber duck in the bath.
first-robot-colleague-story = I began at the sorting belt, without a robot. Step by step I got to mbo-4.
first-robot-colleague-nice = Something that stood still suddenly moves. By your blocks.
first-robot-colleague-hard = A robot does what you say. Not what you mean.
first-robot-question = What can a robot do better than you? And what can you do better?

first-robot-robot-tell-begin-known = Noor puts Captain on the belt. She stands on tiptoe.
first-robot-robot-say-begin = Go, robot!
first-robot-robot-did-placed = Splash. { $thing } floats.
first-robot-robot-tell-measured = Wessel feels the water. Lukewarm. Captain is content.
first-robot-robot-say-measured = Five blocks, and it works. That was your first program.
first-robot-robot-tell-cheer = The robot waves at Noor. Noor waves back with both arms.
first-robot-robot-say-cheer = It waved at me!
first-robot-robot-tell-left = The arm is done. Captain is still dry.
first-robot-robot-say-left = Hello? Robot? The bath is over there.
first-robot-robot-tell-fallen = The hand opens. Captain bounces over the floor.
first-robot-robot-say-fallen = Captain! Duck overboard!
first-robot-robot-tell-no-wave = Captain floats. Noor waves. The robot looks at the wall.
first-robot-robot-say-no-wave = It does not see me. Can you teach it to wave?
