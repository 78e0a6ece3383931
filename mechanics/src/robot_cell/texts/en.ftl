# The words of the mechanic robot_cell: programming a robot arm with blocks.

robot-group-program = Program
robot-group-blocks = New blocks
robot-group-settings = Set up
robot-group-zones = Working safely with people
robot-group-run = Try it

robot-block-go = Go to
robot-block-grip = Grip
robot-block-release = Let go
robot-block-sensor = Wait for something new at the sensor
robot-block-wait = Wait
robot-block-let-on = Let it go on
robot-block-call = Call a person
robot-block-wave = Wave
robot-block-repeat = Repeat
robot-block-forever = Repeat as long as something comes
robot-block-until = Repeat until
robot-block-if = If
robot-block-else = Else
robot-line = { $n }. { $block }
robot-line-sure = { $n }. { $block }: how sure?
robot-now = busy now
robot-now-with = { $value } (busy now)
robot-spot-loop = end of the loop
robot-spot-if = end of: if yes
robot-spot-else = end of: else
robot-spot-end = end of the program
robot-trash = Throw away

robot-counts = { $count } { $count ->
    [one] count
   *[other] counts
}
robot-times = { $count } times
robot-force-1 = soft
robot-force-2 = normal
robot-force-3 = firm
robot-call-item = to take this
robot-call-empty = to empty: { $bin }
robot-ask-sees = the sensor sees: { $what }
robot-ask-sure = the sensor sees: { $what }, { $percent }% sure or more
robot-ask-full = full: { $bin }
robot-ask-holding = the gripper holds something
robot-percent = from { $percent }%
robot-sees-topped = something lies on top
robot-sees-bare = still bare
robot-sees-empty = an empty place
robot-sensor-sure = { $what }, { $percent }% sure

robot-zone-outer = Somebody walks by?
robot-zone-inner = A hand comes close?
robot-zone-after = And then?
robot-react-nothing = just go on
robot-react-slow = slowly
robot-react-stop = stand still
robot-after-go-on = go on where it was
robot-after-over = start over

robot-run = Start
robot-step = One block
robot-stop = Stop
robot-reset = Put everything back
robot-belt = test belt { $n }
robot-belt-choice = Which belt?
robot-gauge-right = Right
robot-gauge-bin = In: { $place }
robot-gauge-moves = Moves of the arm
robot-gauge-blocks = Blocks
robot-of = { $count } of { $most }
robot-at-most = { $count } (at most { $most })
robot-count = { $count }
robot-metres = { $metres } metres

robot-nothing = nothing
robot-nowhere = nowhere
robot-on-the-way = on the way
robot-sees-now-arm = Arm: { $place }. In the gripper: { $thing }.
robot-sees-now-sensor = Sensor: { $what }.
robot-somebody-near = Somebody walks by.
robot-somebody-in = A hand is in the cell.
robot-fallen = Fallen: { $count }.

robot-did-begin = The cell is ready.
robot-did-arrived = Under the sensor: { $thing }.
robot-did-gripped = Gripped: { $thing }.
robot-did-squashed = Splat! Gripped too hard: { $thing }.
robot-did-gripped-air = The gripper bites the air.
robot-did-placed = { $thing } now lies here: { $place }.
robot-did-topped = Plop. { $thing } lies on top.
robot-did-put-back = { $thing } lies on the belt again.
robot-did-fell = Oops. { $thing } falls.
robot-did-overflowed = Full! { $thing } rolls off: { $place }.
robot-did-fire = Smoke! { $thing } catches fire.
robot-did-released-nothing = The gripper opens. Nothing was in it.
robot-did-let-on = { $thing } may go on.
robot-did-yes = Yes.
robot-did-no = No.
robot-did-called = Somebody comes to help.
robot-did-took = A person takes it: { $thing }.
robot-did-emptied = A person empties: { $place }.
robot-did-outer = Somebody walks by. The arm goes slowly.
robot-did-outer-stop = Somebody walks by. The arm stands still.
robot-did-inner = Stop! A hand is in the cell, and the arm goes on.
robot-did-inner-stop = A hand in the cell. The arm stands still.
robot-did-went = The hand is gone. The arm goes on.
robot-did-went-over = The hand is gone. The program starts over.
robot-did-waved = The arm waves.
robot-did-stuck = The robot waits. Nothing new will ever come like this.
robot-did-ended-right = Done. Everything went well.
robot-did-ended-wrong = Done. Not everything went well.

robot-event-put = Added: { $block }.
robot-event-carried = Moved: { $block }.
robot-event-taken = Gone: { $block }.
robot-event-changed = Changed: { $block }.
robot-event-zoned = The zone is set.
robot-event-belt = Test belt { $n } is ready.
robot-event-paused = Stopped. Start goes on.
robot-event-reset = Everything is ready again.

robot-refused-unknown = That is not possible here.
robot-refused-running = The program is running. Press stop first.
robot-refused-full = The program is full.
robot-refused-empty = There is no program yet.
robot-refused-rest = Nothing is running.

robot-tell-begin = The client puts on a belt that you don't know.
robot-tell-begin-known = The client puts on a test belt.
robot-say-begin = I am curious.
robot-tell-measured = Your colleague checks everything. { $belts } { $belts ->
    [one] belt
   *[other] belts
}, all good.
robot-say-measured = Neat. This program really looks.
robot-tell-cheer = Everything lies where it belongs. The client waves.
robot-say-cheer = Thank you!
robot-tell-order = Another order, and it goes wrong. The robot did not look.
robot-say-order = It knows it by heart. But today is different.
robot-tell-fire = Smoke! The alarm rings. Everybody walks outside.
robot-say-fire = Was this a drill?
robot-tell-zone-off = Your colleague puts a hand in the cell. The arm goes on.
robot-say-zone-off = Stop. Look with me. Nobody may work here like this.
robot-tell-squashed = Splat. The gripper squeezed too hard.
robot-say-squashed = That was too firm.
robot-tell-double = Now there are two on it.
robot-say-double = One was enough.
robot-tell-reject = There is one on a rejected piece, too.
robot-say-reject = That one had to go.
robot-tell-in-air = The robot puts something on an empty place.
robot-say-in-air = There is nothing there.
robot-tell-beside = It falls beside.
robot-say-beside = Nearly!
robot-tell-overflow = The bin is full. The robot stacks on, and it rolls off.
robot-say-overflow = Full is full.
robot-tell-fallen = Something falls on the floor.
robot-say-fallen = Oops.
robot-tell-wrong-place = This lies in the wrong place.
robot-say-wrong-place = That does not belong there.
robot-tell-left = Something stays behind. The robot does nothing more.
robot-say-left = Hello? There is still something here.
robot-tell-restless = Somebody walks by. The arm stands still again.
robot-say-restless = I am only walking by.
robot-tell-calls = Your colleague is called again and again.
robot-say-calls = I like to come. But not every time.
robot-tell-worn = Your colleague counts the moves of the arm. There are too many.
robot-say-worn = Every move wears the arm. Can it be done with fewer?
robot-tell-changes = Your colleague puts the old program beside it. Much has changed.
robot-say-changes = It works. But could the repair be smaller?
robot-tell-no-wave = The client waves. The robot does not wave back.
robot-say-no-wave = Does it not see me?

property-blocks = Blocks
property-moves = Moves of the arm
property-arm-metres = Way of the arm
property-calls = Times a person was called
