# The words of the teacher's page: opening, leading, guest and network doctor. nl.ftl is the reference.

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
lead-code = Code, large:
lead-back = Back to the lesson
lead-panel = Back to the panel
lead-tools = Lead
lead-begin = Begin the lesson
lead-pause = Pause
lead-go-on = Go on
lead-eyes = Eyes on me
lead-lock = Door shut
lead-approval = Ask me first
only-here = This address works on this computer alone. Open this page at the address that the server names; then the class can come in.
more-work = Add a job
more-work-why = It comes last in the lesson, and is open at once.
more-work-full = The lesson is full. No other job fits.
lead-names = Show names
lead-guessing = Somebody is guessing codes. Shut the door, or let everybody scan the QR code.
lead-say = Message and timer
lead-timer = Minutes
lead-timer-start = Start the timer
lead-timer-stop = Stop the timer
lead-board = On the board now
lead-poll = Card question
shown-code = Code
shown-town = Town of the class
shown-rest = Rest
answers-show = Result on the board
pupil = Pupil
pupil-number = Pupil { $number }
grid = Who is where
grid-order = Order
grid-came = By number
grid-help = Help first
grid-stuck = Stuck first
grid-only = Only who needs me
grid-asks = Asks
grid-empty = Pupils will come here.
step-is-open = { $step }, open
step-is-closed = { $step }, closed
cell-empty = not begun
cell-working = at work
cell-tried = delivered, not working yet
cell-stuck = stuck
cell-solved = solved
cell-answered = card chosen
row-removed = Taken out
row-waiting = Waits for you
row-help = Asks for help
row-away = Is away
pupil-approve = Let in
pupil-helped = Help given
pupil-show = On the board: { $work }
pupil-seat = Code for another device
pupil-rename = Other nickname
pupil-remove = Take out
pupil-let-back = Let back
links = Look along
given = Shown once
link-board = Link for the board
link-teacher = Link for a colleague
link-guest = Link for a guest
link-pupils = Link for pupils
link-why = This link is shown once. Whoever has it has this role.
link-qr = QR code of this link
link-address = Address
link-copy = Copy
link-copied = Copied
link-open = Open here
seat-why = With this the pupil goes on at another device. Good for ten minutes.
close-lesson = Finish
homework = Leave open as homework
homework-days = Days
homework-now = Homework is open
lead-homework-until = Homework is open up to and including { $day }.
homework-stop = Stop homework
keep-days = Days to keep
close-now = Finish the lesson
report-open = See the report
plan-open = Lesson plan
close-deleted = { $count ->
    [0] Everything is deleted today.
    [one] Everything is deleted within a day.
   *[other] Everything is deleted in { $count } days.
}
town-keep = Keep the town of the class
town-kept = The town is in a file. Open it in the next lesson.
town-open = Go on with the town of the class
town-goes-on = { $count ->
    [one] The town goes on: helped once.
   *[other] The town goes on: helped { $count } times.
}
town-foreign = This is no town of Vakpoort.
town-newer = This town comes from a newer version.
wipe = Wipe everything now
wipe-sure = The report and progress of this class are gone then, for everybody. Pupils keep their passports.
wipe-yes = Yes, wipe everything
wiped = Everything of this lesson is wiped. Choose a new lesson below.
gone = This link opens no lesson any more.
gone-teacher = The lesson was wiped, or the link is too old. Open a new lesson, or ask your colleague for a new link.
gone-guest = The lesson is over. Ask the teacher for a new link.

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
    [0] Nobody takes part yet.
    [one] One pupil takes part.
   *[other] { $count } pupils take part.
}
guest-solved = This worked so far:
guest-ended = The lesson is over. Good that you were there!

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
