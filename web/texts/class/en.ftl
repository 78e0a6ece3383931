# The words of a lesson with the whole class: pupil, board, teacher, guest and network doctor. nl.ftl is the reference.

join = Join with a code
join-back = Back to the lesson
join-title = Join the lesson
join-code = The code on the board
join-go = Join
join-seat = I had already started on another device
join-busy = Connecting …
seat-code = The four symbols from your teacher
seat-length = A seat code has four symbols. Ask your teacher for a new one.
code-length = { $count ->
    [0] Fill in the code on the board.
    [one] This is one symbol. The code has seven.
   *[other] These are { $count } symbols. The code has seven.
}
code-symbol = The symbol { $symbol } is in no code. Look at the board again.
code-check = One symbol is wrong. Look at the board again.
own-game = On in my own town
load-again = Load again

notice-title = This is what your teacher sees
notice-sees = Your teacher sees your nickname, not your real name. For each job your teacher sees a dot: working, stuck or done. And whether you ask for help. What you make can come on the board, without a name.
notice-not = Cards that you choose are only seen as a count, from five pupils up. Your passport stays on this device. One day after the lesson everything is deleted.
notice-row = This is you in the list: { $name }, first job done, second under way, the rest not begun, asks for help.

refused-no-room = This lesson is not there.
refused-no-room-do = Look at the board again, or ask your teacher whether the lesson is still open.
refused-shut = The door is shut.
refused-shut-do = Ask your teacher to open the lesson.
refused-full = The lesson is full.
refused-full-do = Ask your teacher for a seat.
refused-removed = Your teacher took you out of the lesson.
refused-removed-do = Ask your teacher why. Your work is still on this device.
refused-unknown = This device does not belong to a lesson any more.
refused-unknown-do = Join again with the code. Your work is still on this device.
refused-no-seat = This seat code does not work.
refused-no-seat-do = It is good for ten minutes. Ask your teacher for a new one.
refused-slower = Too many wrong codes were typed.
refused-slower-do = Scan the QR code on the board. That always works.
refused-not-allowed = This link may not do that.
refused-not-allowed-do = Ask for another link.
refused-version = This page is older than the lesson.
refused-version-do = Load the page again. Your work is kept.
refused-malformed = The lesson did not understand this.
refused-malformed-do = Load the page again.
refused-impossible = That can't be done now.
refused-impossible-do = See whether it was done already, or try again in a while.
refused-key = Who opens a lesson here needs the key of this server.
refused-key-do = Ask the administrator of your school.
refused-no-disk = The server has no room left.
refused-no-disk-do = Nothing was lost. Tell the administrator.

link-away = No connection. You can go on; we keep trying.
link-kept = { $count ->
    [one] No connection. One step is ready and will not be lost.
   *[other] No connection. { $count } steps are ready and will not be lost.
}
set-aside = Not everything reached your teacher. Your work is still on this device.
link-socket = Connected
link-stream = Connected, by a detour
link-poll = Connected, by a slow detour

lesson = The lesson
lesson-own = Own lesson
lobby-you = You are
lobby-count = { $count ->
    [0] Nobody in yet
    [one] One pupil is in
   *[other] { $count } pupils are in
}
lobby-soon = The lesson begins soon. Warm up your hands.
lobby-waits = Your teacher will let you in.
lobby-play = Play the first job
garland = { $count ->
    [one] A garland with one lamp lit
   *[other] A garland with { $count } lamps lit
}
step-work = Job
step-talk = Talk
step-cards = Cards
card-number = Card { $number }
early = Done early? Here is more work
state-closed = Comes later
state-closed-why = The class does this job later.
help = Help
help-asked = Your teacher knows that you want help.
help-off = You no longer ask for help.
timer-left = About { $minutes } minutes left
timer-one = One more minute
timer-done = Time to finish
paused = A short break
paused-why = Everything stands still, the time in your job too. Nothing is lost.
eyes = Look up
eyes-why = Your teacher is showing something. Your work waits for you.
poll = Choose a card
poll-honest = Nobody sees what you choose. The board shows only counts of five or more.
poll-thanks = Chosen. You can still change it.
say-help-each-other = Help each other
say-two-minutes = Two more minutes
say-look-again = Take another good look
say-save-and-stop = Finish your job
say-well-done = Good work, everybody

ended = The lesson is over
ended-why = { $count ->
    [one] You did one job. It is in your passport, on this device.
   *[other] You did { $count } jobs. They are in your passport, on this device.
}
what-is-seen = What does your teacher see?
seen-name = In this lesson your name is { $name }.
forget = Take me out of this lesson
forget-sure = Then the lesson deletes everything of yours, and you no longer take part. Your passport stays on this device.
forget-yes = Yes, take me out
forget-busy = The lesson is deleting what is yours.

board-code = Code
board-join = Join in
board-go-to = Go to
board-type = and type this code
board-scan = or scan
board-qr = QR code to join
board-no-link = Open the link here that the teacher makes.
board-town = Our town
board-helped = { $count ->
    [0] Who lights the first lamp?
    [one] Together we helped somebody once.
   *[other] Together we helped somebody { $count } times.
}
board-question = Talk about it
board-ways = Ways
board-ask = What is different? When do you choose which?
board-pair = Two ways: { $work }
way-a = Way A
way-b = Way B
replay-again = Again
replay-step = One step
replay-go = Play
replay-cannot = This work is of another version of the page. So it can't be shown here.
answers-few = A card is seen only once five pupils chose it.
answered = { $count ->
    [one] One pupil chose.
   *[other] { $count } pupils chose.
}

teach = For the teacher
teach-other = Open another lesson
open-title = Open a lesson
open-why = Choose one or more jobs. Everybody begins with the lantern; then you talk.
open-lessons = Lessons
open-loose = Loose jobs
open-plans = Lesson plans
open-work = Jobs
open-choose = Choose a job first.
open-cards = Cards before and after
open-key = Key of this server
open-go = Open the lesson
open-failed = The lesson did not open.
open-failed-do = Is there a connection to the server? Look at Network doctor.
lead-here = { $count ->
    [one] 1 pupil
   *[other] { $count } pupils
}
lead-joining = + { $count } on the way
lead-code = Show the code large:
lead-back = Back to the lesson
lead-panel = Back to the panel
lead-tools = Lead
lead-begin = Begin the lesson
lead-pause = Pause
lead-go-on = Go on
lead-homework = Homework
lead-eyes = Look up
lead-lock = Lock the door
lead-approval = Approve first
lead-names = Show names
lead-guessing = Somebody is trying to guess codes. Let the class use the QR code.
lead-say = Say something, or set a clock
lead-timer = Minutes
lead-timer-start = Start the clock
lead-timer-stop = Clock away
lead-board = On the board
shown-code = The code
shown-town = Our town
shown-rest = Quiet picture
answers-show = Show on the board
pupil = Pupil
pupil-number = Pupil { $number }
grid = Who is where
grid-order = Order
grid-came = As they came
grid-help = Help first
grid-stuck = Stuck first
grid-only = Only who needs me
grid-asks = Asks
grid-empty = Pupils will come here.
step-is-open = { $step }, open
step-is-closed = { $step }, closed
cell-empty = not begun
cell-working = working
cell-tried = tried
cell-stuck = is stuck
cell-solved = done
cell-answered = chose
row-removed = Out
row-waiting = Waits for you
row-help = Help
row-away = Away
pupil-approve = Let in
pupil-helped = Helped
pupil-show = To the board: { $work }
pupil-seat = Seat code for another device
pupil-rename = Another nickname
pupil-remove = Take out of the lesson
pupil-let-back = Let come back
links = Links
link-board = Link for the board
link-teacher = Link for a colleague
link-guest = Link for a guest
link-pupils = Link for pupils
link-why = This link is shown once. Whoever has it has this role.
link-qr = QR code of this link
link-address = Address
link-open = Open here
seat-why = With this the pupil goes on at another device. Good for ten minutes.
close-lesson = Close
homework = Leave open as homework
homework-days = Days
keep-days = Days to keep
close-now = Close the lesson
close-deleted = { $count ->
    [0] Everything is deleted today.
    [one] Everything is deleted within a day.
   *[other] Everything is deleted in { $count } days.
}
town-keep = Keep our town
town-kept = The town is in a file. Open it in the next lesson.
town-open = Go on with our town
town-goes-on = { $count ->
    [one] The town goes on: helped once.
   *[other] The town goes on: helped { $count } times.
}
town-foreign = This is no town of Vakpoort.
town-newer = This town comes from a newer version.
wipe = Delete everything now
wipe-sure = Everything of this lesson goes at once, for everybody. It can't be undone.
wipe-yes = Yes, delete everything

guest = For the guest
guest-ask = Ask the class
guest-next = Next question
guest-card-1 = What was harder than you thought?
guest-card-2 = What went wrong first, and what did you do then?
guest-card-3 = Which tool did you miss?
guest-card-4 = For whom did you do this work?
guest-card-5 = What do you want to ask me about my working day?
guest-card-6 = What would you do differently from your neighbour?
guest-script = Ten minutes
guest-script-open = Show the script
guest-script-1 = Minutes 1 and 2: show something that you held in your hands today.
guest-script-2 = Minutes 3 to 5: tell about a job that went wrong, and how it came right.
guest-script-3 = Minutes 6 to 8: ask the class two questions.
guest-script-4 = Minutes 9 and 10: say how you began, and who is welcome to come and look.
guest-class = The class
guest-pupils = { $count ->
    [one] One pupil takes part. This worked so far:
   *[other] { $count } pupils take part. This worked so far:
}

check = Network doctor
check-done = The network doctor is done.
check-busy = We are looking at what works here. The trial of a minute goes on.
check-all-good = Everything works. A lesson can be given here.
check-works = A lesson can be given here. See below what can be better.
check-no-room = There is no connection to a lesson. Show this sheet to the network manager.
check-waits = busy …
check-good = Works.
check-secure = Safe connection
check-secure-poor = This is plain http. The lesson works; only on a network that you trust.
check-storage = Keeping on this device
check-storage-poor = This device keeps nothing: after a refresh a pupil begins again.
check-webgl = Picture (WebGL2)
check-webgl-poor = No moving picture. Everything can be done with still ones.
check-sound = Sound
check-sound-poor = No sound. Everything is there in words too.
check-speed = Speed
check-speed-poor = Slow. Let pupils open one after another, not all at once.
check-socket = WebSocket
check-socket-poor = Is blocked. We take a detour. Allow wss for this address.
check-stream = Detour 1: stream
check-stream-poor = Is blocked or held back. Turn off buffering for this address.
check-poll = Detour 2: asking
check-poll-poor = There is no answer. Allow this address.
check-minute = Open for a minute
check-minute-poor = The connection drops, or can't be tried. Raise the time-out of the proxy.
