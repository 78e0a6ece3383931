# The words of the mechanic wiring: laying wires, measuring, switching.

wiring-group-terminals = Terminals
wiring-group-switches = Switches
wiring-group-box = Fuse box
wiring-group-wires = Wires that are there
wiring-group-kinds = Choose a switch

wiring-terminal = { $part }, { $pin }
wiring-pin-l = line (brown)
wiring-pin-n = neutral (blue)
wiring-pin-pe = earth (green-yellow)
wiring-pin-a = terminal 1
wiring-pin-b = terminal 2
wiring-pin-com = shared terminal
wiring-pin-t1 = terminal 1
wiring-pin-t2 = terminal 2
wiring-pin-a1 = lower left
wiring-pin-a2 = lower right
wiring-pin-b1 = upper left
wiring-pin-b2 = upper right
wiring-pin-relay-a1 = coil 1
wiring-pin-relay-a2 = coil 2
wiring-pin-relay-c1 = contact 1
wiring-pin-relay-c2 = contact 2

wiring-free = still free
wiring-wired-to = wire to { $other }
wiring-wired-many = { $count } wires
wiring-loosen = Take away: { $from } – { $to }
wiring-press-switch = { $part } (switch)
wiring-press-two-way = { $part } (two-way switch)
wiring-press-cross = { $part } (cross switch)
wiring-press-push-button = { $part } (push-button)
wiring-kind = { $part }: which switch?
wiring-kind-switch = plain switch
wiring-kind-two-way = two-way switch
wiring-kind-cross = cross switch
wiring-kind-push-button = push-button

wiring-rcd = Residual-current device
wiring-breaker = Stairs circuit
wiring-lock = Padlock
wiring-tester = Voltage tester
wiring-on = on
wiring-off = off
wiring-lock-hangs = hangs on the breaker
wiring-lock-loose = lies loose
wiring-tester-idle = nothing measured yet
wiring-tester-dead = { $volts } volts. No voltage on { $terminal }.
wiring-tester-live = { $volts } volts! Voltage on { $terminal }.
wiring-gauge-tester = Voltage tester
wiring-gauge-conduit = Fullest conduit
wiring-volts = { $volts } volts
wiring-of = { $count } of { $most }
wiring-count = { $count }
wiring-metres = { $metres } metres

wiring-light-none = It is dark.
wiring-light-all = { $lamps ->
    [one] The lamp is on.
   *[other] All lamps are on.
}
wiring-light-some = { $lit } of the { $lamps } lamps { $lit ->
    [one] is on.
   *[other] are on.
}
wiring-light-dim = The lamps only glow faintly.
wiring-now-live = The circuit is on. There is voltage.
wiring-now-rcd-off = The residual-current device is off.
wiring-now-unlocked = The circuit is off. There is no lock on it.
wiring-now-unmeasured = Off and locked. Is the voltage really gone? Measure.
wiring-now-safe = Safe. You may touch the wires.

wiring-event-connected = Click. A wire from { $from } to { $to }.
wiring-event-disconnected = Loose. No wire any more from { $from } to { $to }.
wiring-event-flipped = Click: { $part }. { $light }
wiring-event-changed = Something else is fitted now: { $part }.
wiring-event-breaker-on = The circuit is on.
wiring-event-breaker-off = The circuit is off.
wiring-event-rcd-on = The residual-current device is on.
wiring-event-rcd-off = The residual-current device is off.
wiring-event-locked = Locked. Nobody switches it on now.
wiring-event-unlocked = The lock is off.
wiring-event-short = CLACK. Short circuit! The breaker tripped.
wiring-event-spark = Fzzt! A spark: brown and blue without a lamp between. The wire springs loose.
wiring-event-overload = The breaker got too warm and tripped.
wiring-event-leak = CLACK. Current leaks to earth. The residual-current device tripped.
wiring-stop-live = Stop. Look: the circuit is still on.
wiring-stop-unlocked = Stop. Without a lock somebody can switch it on.
wiring-stop-unmeasured = Stop. Measure first: is the voltage really gone?
wiring-stop-conduit = Stop. The conduit is full. Find another way.

wiring-refused-unknown = That can't be done here.
wiring-refused-same = A wire needs two terminals.
wiring-refused-there = There is a wire already.
wiring-refused-no-wire = There is no wire.
wiring-refused-already = That one is fitted already.
wiring-refused-wired = Take the wires off first.
wiring-refused-locked = The lock is on it. Take the lock off first.
wiring-refused-lock-on = Switch the circuit off first.

wiring-tell-walk = The client walks to the { $part }.
wiring-tell-press = Click: { $part }. { $light }
wiring-tell-measured = Your colleague measures everything. Earth is good. No voltage where it doesn't belong.
wiring-tell-cheer = Everything works. The client waves.
wiring-tell-lit = The light goes on.
wiring-tell-short = Click. Everything dark. All the neighbours come and look with their phone lights.
wiring-tell-earth-leak = Clack. Everything dark. The current leaks to earth.
wiring-tell-dark = It stays dark.
wiring-tell-always-on = The light doesn't go off any more.
wiring-tell-series = The switch clicks, but the light doesn't join in.
wiring-tell-switched-neutral = The light is off. Yet the tester glows at the lamp.
wiring-tell-no-earth = Your colleague measures. Somewhere the earth is missing.
wiring-tell-emergency-dark = The emergency light goes off too.
wiring-say-measured = Neatly measured. This is good work.
wiring-say-cheer = Thank you!
wiring-say-lit = I can see you again!
wiring-say-short = A party?
wiring-say-earth-leak = Is this the disco?
wiring-say-dark = Hello? I'll just wait here.
wiring-say-always-on = And how am I to sleep now?
wiring-say-series = Hello? I'll just wait here.
wiring-say-switched-neutral = The light is off. But there is still voltage on the lamp.
wiring-say-no-earth = Without earth the metal can become live.
wiring-say-emergency-dark = When the rest fails, this light is the one that must burn.

wiring-group-meter = Multimeter
wiring-group-spares = The van: new parts
wiring-press-emergency-stop = { $part } (emergency stop)
wiring-press-door-contact = { $part } (contact)
wiring-press-key-switch = { $part } (key)
wiring-emergency-stop-closed = not pressed
wiring-emergency-stop-open = pressed
wiring-door-contact-closed = shut
wiring-door-contact-open = open
wiring-key-switch-closed = on
wiring-key-switch-open = off
wiring-lead-red = red lead
wiring-lead-black = black lead
wiring-lead-on = on { $terminal }
wiring-lead-loose = hangs loose
wiring-gauge-meter = Multimeter
wiring-meter-idle = put both leads on something
wiring-ohms = { $ohms } ohms
wiring-kilo-ohms = { $ohms } kilo-ohms
wiring-no-way = no way through
wiring-euros = { $euros } euros
wiring-replace = Replace: { $part }
wiring-replaced = new one in, { $euros }
wiring-lamp-lit = lit
wiring-lamp-dark = dark
wiring-motion-runs = The relay pulls. The machine runs.
wiring-motion-weak = The relay gets power, but does not pull. The machine stands still.
wiring-motion-still = The machine stands still.
wiring-event-metered = { $reading } between { $from } and { $to }.
wiring-event-lead = The { $lead } lies on { $terminal }.
wiring-event-replaced = Click. New: { $part }.
wiring-tell-start = The client shuts everything and turns the key. The machine runs.
wiring-tell-try-emergency-stop = The client presses { $part }. The machine stops at once.
wiring-tell-try-door-contact = The client opens this: { $part }. The machine stops at once.
wiring-tell-try-key-switch = The client turns the key. The machine stops.
wiring-say-start = It works!
wiring-tell-still = The client shuts everything and waits. The machine stands still.
wiring-say-still = Nothing happens.
wiring-tell-bridge = Open, and still the machine runs on. Your colleague presses stop.
wiring-say-bridge = A bridge is no repair.
wiring-tell-no-stop = The emergency stop is pressed. Still the machine runs on. Your colleague switches it off.
wiring-say-no-stop = A stop that does not stop is a button for nothing.
wiring-tell-swapped = Your colleague measures the old parts. One of them is good.
wiring-say-swapped = This one was fine. Why did it have to go?
wiring-tell-unmeasured = It works. Your colleague looks for the measurement that shows why.
wiring-say-unmeasured = You guessed. How do you know the fault is gone?

refused-params = This job is not right. Choose another one.
refused-foreign = That belongs to another job.

property-wires = Wires
property-wire-metres = Wire
property-measurements = Measurements
property-parts_cost = Parts
