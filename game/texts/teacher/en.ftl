# The words of the teacher's panel. nl.ftl is the reference and has the same keys.

panel = Teacher's panel
loading = Your class is on its way …
offline = No connection. Everything pupils do is kept.
code = Code
code-spoken = Code to join: { $code }
present = { $count ->
    [one] 1 pupil
   *[other] { $count } pupils
}
joining = { $count ->
    [one] 1 coming in
   *[other] { $count } coming in
}
names-show = Show names
names-hide = Hide names
names-sure = Show names?
names-why = Can the class see this screen on the board? Then they see how each nickname is doing.
names-yes = Show names
not-now = Not now
nickname = { $adjective } { $noun }
seat = Number { $number }

phase-lobby = Not begun yet
phase-running = At work
phase-paused = Paused
phase-homework = Homework
phase-closed = Closed

tab-lobby = Coming in
tab-class = Class
tab-talk = Talk
tab-close = Finish
tabs = Parts
tab-waiting = { $tab } ({ $count })
wait-now = { $count ->
    [one] 1 pupil waits until you say yes.
   *[other] { $count } pupils wait until you say yes.
}

lead = Lead
begin = Begin the lesson
pause = Pause
go-on = Go on
eyes = Eyes on me
eyes-off = Eyes back to work
timer = Timer
timer-running = Timer: { $left } left
timer-minutes = { $count } min
timer-minutes-spoken = Timer of { $count } minutes
timer-stop = Stop the timer
say = Message
saying = A message is shown
say-nothing = Take message away
message-help-each-other = Help each other
message-two-minutes = Two more minutes
message-look-again = Take another good look
message-save-and-stop = Finish your job
message-well-done = Good work, everybody

steps = Steps
step-talk = Class talk
step-cards = Card question
more-work = Add a job
step-open = open
step-shut = closed
step-spoken = Step { $number }: { $title }
step-done = { $done } of { $all } done

sort = Order
sort-help = Help first
sort-stuck = Stuck first
sort-came = By number
filter = Show
all = Everybody
help = Asks for help
stuck = Is stuck
quiet = Is quiet
away = Is away
busy = Works
finished = Done
filter-spoken = { $what }: { $count }
nobody = Nobody here right now.
minutes = { $count } min
pupils = Pupils
pupil-said = { $who }. { $how }. { $steps }
pupil-cell = Step { $number } { $how }
how-long = { $how }, { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}
help-nobody = Nobody asks for help
help-now = { $count ->
    [one] 1 pupil asks for help
   *[other] { $count } pupils ask for help
}

legend = What the signs mean
cell-empty = not begun
cell-working = at work
cell-tried = delivered, not working yet
cell-stuck = stuck
cell-solved = solved
cell-answered = card chosen

helped = Help given
on-board = On the board
on-board-what = On the board: { $title }
seat-code = Code for another device
seat-here = Type on the other device:
seat-why = Good for ten minutes
rename = Other nickname
remove = Take out
let-back = Let back
approve = Let in
approve-all = Let everybody in
close-details = Close
waiting = Waits for you
removed = Taken out
shut-door = Door shut
approval = Ask me first
code-large = Code, large
board-open = Open the board
links = Look along
lobby-how = Go to the site and type this code
lobby-empty = Nobody is in yet.

guessing = Somebody is guessing codes. Shut the door, or let everybody scan the QR code.

board = On the board now
board-code = Code
board-town = Town of the class
board-replay = A solution
board-pair = Two solutions
board-question = A question
board-answers = Result
board-rest = Rest
pairs = Two ways, one job
pairs-none = As soon as two pupils solve a job in different ways, they are here.
pair-spoken = Put two solutions of { $title } on the board
talks = Question for the class
cards = Card question
ask = Ask now
ask-stop = Stop asking
answered = { $count ->
    [one] 1 answer
   *[other] { $count } answers
}
too-few = Shown from five answers on.
result-spoken = { $question }: { $counts }
result-part = { $card }: { $count }
show-question = Question on the board
show-answers = Result on the board
results = Solved for each job
results-none = Nothing solved yet. It will come.

close-lesson = Finish the lesson
close-why = Pupils go on at home with their own passport.
close-sure = Finish the lesson?
close-yes = Finish
keep = Keep the report
keep-nothing = Keep nothing
keep-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
keep-spoken = { $count ->
    [one] Keep for 1 day
   *[other] Keep for { $count } days
}
homework = Homework
homework-why = The room stays open without you, up to and including:
homework-until = until { $day }
homework-now = Homework is open
homework-open-until = Homework is open up to and including { $day }.
homework-stop = Stop homework
report = Report
report-open = See the report
town-keep = Keep the town of the class
town-kept = The town is in a file. Open it in the next lesson.
another = Next lesson
another-open = Open another lesson
plan-open = Lesson plan
wipe = Wipe everything now
wipe-why = The report and progress of this class are gone then. Pupils keep their passports.
wipe-sure = Really wipe everything?
wipe-yes = Yes, wipe everything
deleted-at = Will be wiped on { $day } at { $time }
date = { $day } { $month }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

refused = That did not work: { $why }
refused-impossible = it is not possible now.
refused-not-allowed = this link may not do that.
refused-no-disk = the server has no room left. Nothing was lost.
refused-other = please try again.
dismiss = Close notice
