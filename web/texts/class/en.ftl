# The words of a lesson with the whole class: pupil and board. nl.ftl is the reference.

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
notice-not = Cards that you choose are only seen as a count, from five pupils up. Your passport stays on this device.
notice-deleted = After the lesson everything is deleted: mostly after one day, never later than thirty days.
deleted-on = On { $day } everything of this lesson is deleted.
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
refused-unknown-do = Your work is still on this device. Did you begin this lesson on another device? Ask your teacher for a seat code. For a new lesson, join with the code.
refused-moved = You go on at another device.
refused-moved-do = Your passport is still here. Do you want to take part in the lesson here again? Ask your teacher for a seat code.
seat-here = I have a seat code
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
my-number = Your number is { $number }
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
homework-until = This is homework. You can work on it until { $until }.
step-work = Job
step-talk = Talk
step-cards = Cards
step-cards-run = { $count ->
    [one] { $count } card
   *[other] { $count } cards
}
card-number = Card { $number }
early = Done early? Here is more work
state-chosen = ✓ Chosen
state-closed = Comes later
state-closed-why = The class does this job later.
help = Help
help-number = Your teacher sees number { $number }. Put up your hand too.
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
    [0] You can play on in your own town.
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
