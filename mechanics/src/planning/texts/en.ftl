# The words of the mechanic planning: tasks, crews and days on a board.

planning-group-tray = Still to plan
planning-group-board = The board
planning-group-phones = Phone
planning-group-film = The film
planning-tray = Back to the tray
planning-corner = Who
planning-open = ·
planning-off = off
planning-day-0 = Mon
planning-day-1 = Tue
planning-day-2 = Wed
planning-day-3 = Thu
planning-day-4 = Fri
planning-day-5 = Sat
planning-day-6 = Sun
planning-part-morning = morning
planning-part-afternoon = afternoon
planning-part-evening = evening
planning-hour-7 = 7 o'clock
planning-hour-8 = 8 o'clock
planning-hour-9 = 9 o'clock
planning-hour-10 = 10 o'clock
planning-hour-11 = 11 o'clock
planning-hour-12 = 12 o'clock
planning-hour-13 = 13 o'clock
planning-hour-14 = 14 o'clock
planning-hour-15 = 15 o'clock
planning-hour-16 = 16 o'clock
planning-hour-17 = 17 o'clock
planning-part-day = day
planning-sleeps = sleeps
planning-slot-day = { $day }
planning-slot-part = { $day } { $part }
planning-slot-week = { $day } w{ $week }
planning-slot-week-part = { $day } w{ $week } { $part }
planning-head = { $slot }
planning-head-rain = { $slot } ☂ rain
planning-head-chance = { $slot } ☂ { $count }%
planning-head-wind = { $slot } wind { $wind }
planning-head-now = ▶ { $slot }
planning-cell = { $who }, { $slot }.
planning-task-at = { $task } { $site }
planning-task-wrong = ⚠ { $task }
planning-goes-on = … { $task }

planning-length-parts = { $count ->
    [one] 1 half day.
   *[other] { $count } half days.
}
planning-of-parts = { $count } of { $most } half days
planning-length-hours = { $count ->
    [one] 1 hour.
   *[other] { $count } hours.
}
planning-of-hours = { $count } of { $most } hours
planning-length-days = { $count ->
    [one] 1 day.
   *[other] { $count } days.
}
planning-of-days = { $count } of { $most } days
planning-about-locked = Phone first.
planning-about-by = { $crews }.
planning-about-after = After: { $tasks }.
planning-about-uses = With: { $things }.
planning-about-needs = Waits for: { $things }.
planning-about-noisy = Makes noise.
planning-about-dry = Keep it dry.
planning-about-night = Not open at night.
planning-about-quick = Go on quickly after it.
planning-about-holds = Occupies: { $thing }, until { $task }.
planning-about-critical = Critical: no slack.
planning-about-slack = Slack: { $count }.
planning-dry = { $task } (drying: { $count })
planning-from = { $thing }, { $slot }
planning-and = { $one }, { $two }
planning-or = { $one } or { $two }
planning-join = { $one } { $two }

planning-call = Phone { $who }
planning-film-play = Play the film
planning-film-stop = Stop the film
planning-film-end = All is over.
planning-count = { $count }
planning-of = { $count } of { $most }
planning-euros = € { $euros }
planning-euros-of = € { $count } of € { $most }
planning-hours = { $count } hours
planning-percent = { $count }%
planning-gauge-end = Done after
planning-gauge-cost = Cost
planning-gauge-noise = Noise for neighbors
planning-gauge-changes = Promises changed
planning-gauge-rain = Chance of rain

planning-now-tray = { $count ->
    [one] 1 task is still in the tray.
   *[other] { $count } tasks are still in the tray.
}
planning-now-all = All tasks are on the board.
planning-now-good = Nothing clashes. Play the film.
planning-now-more = { $count ->
    [one] And 1 more thing clashes.
   *[other] And { $count } more things clash.
}
planning-wrong-double = { $task } and { $other } at once: one crew can't do that.
planning-wrong-order = { $task } begins too early. First: { $other }.
planning-wrong-drying = { $task } begins too early. Still wet: { $other }.
planning-wrong-undelivered = { $task } begins too early. Not delivered yet: { $other }.
planning-wrong-full = Too many at once, { $slot }: { $other }.
planning-wrong-shut = Closed, { $slot }: { $other }.
planning-wrong-wind = Too much wind, { $slot }: { $other }.
planning-wrong-noise = { $task }, { $slot }: { $other } hears that.
planning-wrong-rain = Rain, { $slot }. { $task } must not get wet.
planning-wrong-night = { $task } stays like that at night, { $slot }.
planning-wrong-long = After { $task } it takes too long. Sooner: { $other }.
planning-wrong-untold = { $task } was moved. Who is affected knows nothing yet: { $other }.
planning-wrong-late = { $task } is done too late.
planning-wrong-unplanned = { $task } is still in the tray.
planning-wrong-changes = Too many promises were changed.
planning-wrong-budget = This plan costs too much.
planning-wrong-glued = Glued: { $task }. That never comes apart again.

planning-event-placed = { $task }: { $crew }, { $slot }.
planning-event-took = Back in the tray: { $task }.
planning-event-over = The film is over. All went well.
planning-event-stopped = The film stands still.
planning-day-idle = { $slot }. Nobody works.
planning-day-busy = { $slot }. At work: { $tasks }.
planning-day-more = { $slot }. At work: { $tasks } and { $count } more.

planning-refused-unknown = That can't be done here.
planning-refused-fixed = { $task } can't be moved.
planning-refused-locked = Phone about that first.
planning-refused-instead = Something else was chosen for that.
planning-refused-skill = That is no work for { $crew }.
planning-refused-room = There isn't enough time left there.
planning-refused-off = Somebody is off then: { $crew }.
planning-refused-taken = Something begins there already.
planning-refused-tray = That is in the tray already.
planning-refused-phoned = You phoned already.

planning-tell-measured = Your colleague walks through the plan. Everything fits.
planning-say-measured = Like this everybody works on calmly.
planning-tell-cheer = Everything is done in time. The client waves.
planning-say-cheer = Thank you!
planning-tell-double = One crew, two jobs at once. The crew stands still and looks to and fro.
planning-say-double = We are many. But not in two places.
planning-tell-not-ready = { $slot }: the crew is ready for { $task }. But this is not done yet: { $other }.
planning-say-not-ready = Then we sit down. On a bucket.
planning-tell-wet = { $slot }: { $task } begins. But this is still wet: { $other }.
planning-say-wet = Everything sticks. My sleeve too.
planning-tell-no-delivery = { $slot }: the crew is ready for { $task }. But this is not there yet: { $other }.
planning-say-no-delivery = No material, no work.
planning-tell-full = { $slot }: too many at once: { $other }. Everything is stuck.
planning-say-full = I can't go on and I can't go back.
planning-tell-shut = Closed: { $other }. Everything stands still.
planning-say-shut = Wasn't that on the board?
planning-tell-wind = { $slot }: the wind blows too hard. The load swings. Your colleague says stop.
planning-say-wind = Stop. In this wind we don't lift.
planning-tell-noise = { $slot }: what a noise! Somebody who needs rest hears it: { $other }.
planning-say-noise = Must that be now?
planning-tell-untold = { $slot }: somebody stands there who knows nothing: { $other }.
planning-say-untold = It was today, wasn't it?
planning-tell-late = The day is over. The work is not done yet.
planning-say-late = I thought it would be finished by now.
planning-tell-unfinished = Something was not done: { $task }.
planning-say-unfinished = Isn't something missing?
planning-tell-over-budget = The work is done, and the money is gone.
planning-say-over-budget = The bill is longer than my arm.
planning-tell-many-changes = A great many people had to change their day.
planning-say-many-changes = I have three diaries now. None of them is right.
planning-tell-glued = Everything is stuck with glue.
planning-say-glued = This never comes apart again.

property-plan-end = Done after
property-plan-cost = Cost
property-plan-noise = Noise for neighbors
property-plan-changes = Promises changed
property-plan-rain = Chance of rain
