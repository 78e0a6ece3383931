# Light for Mrs Kwee.

w1-title = Light for Mrs Kwee
w1-situation = The stairs of The Crooked Stork are dark. There is one switch, downstairs. Once Mrs Kwee is upstairs, she can't turn the light off. There is no lift.
w1-briefing-1 = There you are! The stairs are dark. The only switch is downstairs. Up here I can't turn the light off.
w1-briefing-2 = So you walk back in the dark?
w1-briefing-3 = By touch. And Brigadier always lies on step four.
    .simple = Yes, I feel my way. And my cat Brigadier lies on the stairs.
w1-briefing-4 = Then every floor gets a switch. On and off, everywhere. Will you take the first wire?
    .simple = Then we put a switch on every floor. Each can do on and off. Will you take the first wire?

w1-phase-orient = Look around. Where does the power come from, and where must the light go on and off?
w1-phase-prepare = Make it safe: circuit off, padlock on, measure. Then think how the wires run.
w1-phase-do = Lay the wires. Take off the padlock, switch the circuit on and try every switch.
w1-phase-deliver = Let Mrs Kwee walk up and down the stairs. Samira measures everything again.

w1-safety-1 = You touch wires only when the circuit is off. With a padlock on it.
w1-safety-2 = Always measure whether the voltage is really gone. Even when you are sure.
w1-safety-3 = This is a game. At home you leave the fuse box and the wires alone.

w1-req-all_positions = Every switch turns the light on and off, whatever the others do.
    .simple = Every switch can always turn the light on and off.
w1-req-earthed = Earth is connected to every lamp.
w1-req-neutral_unswitched = When a lamp is off, there is no voltage on it.
    .simple = Is a lamp off? Then no power gets to it.
w1-req-tested_dead = Circuit off, padlocked and measured, before the first wire.
    .simple = Switch the power off. Put the lock on. Measure. Then take the first wire.
w1-req-emergency_always = The emergency light always has power.
w1-req-conduit_fits = No conduit holds more than five wires.
w1-req-power_on = The circuit is on again and does not trip.

w1-explorer-hint-1 = Begin at the brown terminal in the box. Which switch gets the power first?
w1-explorer-hint-2 = A two-way switch chooses between two ways. So two wires run between the two switches.
w1-explorer-hint-3 = Brown to the shared terminal of one switch. Terminal 1 to terminal 1, terminal 2 to terminal 2. The other shared terminal to brown of the lamp. Then earth: box to lamp. Padlock off, circuit on.
w1-builder-hint-1 = Safety first: circuit off, padlock on. Then measure brown and blue in the box.
w1-builder-hint-2 = The cross switch sits between the two two-way switches. Two wires in, two wires out.
w1-builder-hint-3 = Terminals 1 and 2 from downstairs go to the bottom of the cross switch. The top of it goes to terminals 1 and 2 at the top. One shared terminal gets brown from the box. The other goes to the lamp. And the earth!
w1-pro-hint-1 = Follow the blue neutral. Does it go through a switch? That is the old mistake.
w1-pro-hint-2 = Five wires fit in the conduit. What if a button only gives a signal? Then something else switches the light.
w1-pro-hint-3 = Turn all switches into push-buttons, side by side. Each button gives brown to coil 1. Coil 2 goes to blue. Contact 1 gets brown from the box, contact 2 goes to the lamps. The emergency light gets brown that is never switched.

w1-part-box = fuse box
w1-part-relay = impulse relay
w1-part-l0 = lamp downstairs
w1-part-l1 = lamp on the first floor
w1-part-l2 = lamp on the second floor
w1-part-e2 = emergency light
w1-part-s0 = switch downstairs
w1-part-s1 = switch on the first floor
w1-part-s2 = switch on the second floor

w1-word-two-way = two-way switch
w1-word-two-way-explain = A switch that chooses between two ways. With two of them you work one lamp from two places.
w1-word-cross = cross switch
w1-word-cross-explain = A switch that swaps two ways. It adds a third place.
w1-word-earth = earth
w1-word-earth-explain = The yellow-green wire. It makes metal safe when something is broken.
w1-word-neutral = neutral
w1-word-neutral-explain = The blue wire. This is the way back for the current.
w1-word-tester = voltage tester
w1-word-tester-explain = It measures whether there is voltage. Switching off is not enough: measuring is knowing.
w1-word-impulse-relay = impulse relay
w1-word-impulse-relay-explain = A switch that flips at every signal. Push-buttons give that signal.

w1-miss-short-title = Party on the stairs
w1-miss-short-text = Brown and blue touched without a lamp in between. Then a great deal of current flows. The circuit trips, and a good thing too.
w1-miss-short-picture = Everything is dark. On every step stands a neighbor with a phone light. One of them brought crisps.
w1-miss-series-title = Only ever together
w1-miss-series-text = The switches sat one after another. The light joins in only when the other switch is right.
w1-miss-series-picture = Mrs Kwee stands between two switches. Her hand reaches the one, her umbrella just misses the other.
w1-miss-switched_neutral-title = Off, but not safe
w1-miss-switched_neutral-text = The switch sat in the neutral. The lamp is off, but there is still voltage on it.
w1-miss-switched_neutral-picture = The lamp is off. The voltage tester glows. Brigadier arches his back very high.
w1-miss-no_earth-title = The forgotten wire
w1-miss-no_earth-text = Without earth the metal of a lamp can become live. Nobody notices, until somebody touches it.
w1-miss-no_earth-picture = Samira holds up a yellow-green wire. Sjaak the gull pulls at the other end. He thinks it is a worm.
w1-miss-earth_leak-title = Clack, said the box
w1-miss-earth_leak-text = Current ran away to earth. The residual current device notices and switches everything off. Exactly its job.
w1-miss-earth_leak-picture = Pitch dark. You see only Brigadier's eyes. He saw it coming.
w1-miss-always_on-title = Always day
w1-miss-always_on-text = The lamp got its power around the switches. Then pressing does not help.
w1-miss-always_on-picture = All lamps shine. Mrs Kwee sleeps with sunglasses on. So does Brigadier.
w1-miss-dark-title = By touch
w1-miss-dark-text = The circle of the current is not complete, or the circuit is still off. No circle, no light.
w1-miss-dark-picture = Two pairs of eyes in the dark. One pair is the cat's. The other will wait a while.
w1-miss-live_work-title = Stop. Look with me.
w1-miss-live_work-text = You wanted to touch the wires, but it was not safe yet. First off, then a padlock, then measure.
w1-miss-live_work-picture = Samira holds up her hand. Your pliers hang still in the air. Even Sjaak holds his breath.
w1-miss-conduit_full-title = The conduit says no
w1-miss-conduit_full-text = In a full conduit wires get warm, and they break when you pull them. There had to be a smarter way.
w1-miss-conduit_full-picture = Wires stick out of the conduit on all sides, like a cat that got a fright. Brigadier looks jealous.
w1-miss-emergency_dark-title = Emergency light in need
w1-miss-emergency_dark-text = The emergency light hung on the switch. It must have power at all times.
w1-miss-emergency_dark-picture = The light goes out. The little green man on the sign feels his way to the exit.

w1-client-thanks = On. Off. On. Look at me! Brigadier, off step four, I can see you.
w1-client-retry = Hello? I will wait a while. I am fine here.
w1-keepsake = crocheted kitten
w1-keepsake-text = Crocheted it myself, in the light. It looks like Brigadier, but this one does as it is told.
w1-deed = I made light on a stair, with a switch on every floor.
w1-colleague-story = I was a hairdresser. I learned this trade with bbl: four days of work, one day of school, and pay. Working with precision and listening I could do already.
w1-colleague-nice = You come in the dark and leave in the light. That never gets old.
w1-colleague-hard = Some mornings at eight you lie in a cold crawl space. With spiders.
w1-question = The light is off. Is it safe then? How do you know for sure?

w1-wiring-press-switch = One-way: { $part }
w1-wiring-press-two-way = Two-way: { $part }
w1-wiring-press-cross = Cross: { $part }
w1-wiring-press-push-button = Push-button: { $part }
w1-wiring-tell-walk = Mrs Kwee walks to the { $part }.
w1-wiring-tell-press = Mrs Kwee presses: { $part }. { $light }
w1-wiring-tell-measured = Samira measures everything again. Earth is good. There is no voltage where it should not be.
w1-wiring-tell-cheer = Everything works. Mrs Kwee dances half a step. Brigadier looks away.
w1-wiring-say-cheer = On. Off. On. Look at me!
w1-wiring-tell-always-on = Mrs Kwee presses and presses. The light stays on.
w1-wiring-tell-series = The switch clicks, but the light does not join in. Mrs Kwee stands still.
w1-wiring-tell-dark = It stays dark. Mrs Kwee stands still.
w1-wiring-tell-no-earth = Samira measures. Somewhere the earth is missing.
