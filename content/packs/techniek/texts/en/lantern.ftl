# The first job: a street lamp, two wires.

lantern-title = The lamp on the corner
lantern-situation = The lamp on the corner is out. Daan and Sausage can't see a thing.
lantern-briefing-1 = Hey! It is so dark here. Sausage bumps into everything.
lantern-briefing-2 = Two wires and it shines. Brown to brown, blue to blue. Your turn.
lantern-part-box = supply
lantern-part-lamp = street lamp
lantern-req-lit = The street lamp shines.
lantern-explorer-hint-1 = Take hold of a terminal and drag to another.
lantern-explorer-hint-2 = Current runs in a circle: there and back. So two wires.
lantern-explorer-hint-3 = Drag from brown to brown. Then drag from blue to blue.
lantern-client-thanks = I can see you! And look, Sausage can see his stick again.
lantern-client-retry = Hello? I am waving, but you can't see it.
lantern-miss-dark-title = Waving in the dark
lantern-miss-dark-text = One wire makes no circle. Current must be able to go there and back.
lantern-miss-dark-picture = A dark street. You see only a white hand that waves, and a tail.
lantern-miss-short-title = Fzzt!
lantern-miss-short-text = Brown and blue touched without a lamp between. Then too much current flows. The supply lets go.
lantern-miss-short-picture = A spark as big as a firefly. Sausage barks at it. The spark doesn't bark back.
lantern-keepsake = little street lamp of clay
lantern-keepsake-text = Made it myself. Sausage chewed on it for a bit.
lantern-deed = I made a street lamp shine.
lantern-wiring-tell-lit = The lamp springs on. Daan waves with both arms. Sausage wags his tail.
lantern-wiring-say-lit = I can see you! And Sausage can see his stick again!
lantern-wiring-tell-dark = It stays dark. Somewhere somebody is waving, you think.
lantern-wiring-say-dark = Hello? I am waving, but you can't see it.
