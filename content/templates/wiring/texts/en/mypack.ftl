# The words of your pack. Each line is `key = text`; texts/nl/mypack.ftl has the same keys.

pack-mypack = My pack
sector-construction = Construction and installation
mission-energy_transition = Clean energy
mission-energy_transition-text = From gas and oil to electricity from sun and wind. Every house must be adapted for it.
skill-mypack_connect = Connecting a lamp
skill-mypack_plan = Working out how wires run

person-mypack_client = Mrs De Wit
person-mypack_client-about = 68 years old. Repairs bicycles in her shed.
person-mypack_colleague = Noor
person-mypack_colleague-about = Fitter, 24 years old. Began as an apprentice at this company.

occupation-mypack_fitter = fitter at our company
occupation-mypack_fitter-what = You lay electric wiring, connect lamps and measure everything.
occupation-mypack_fitter-outlook = UWV calls electricians very much in demand.
occupation-mypack_fitter-role-apprentice = Apprentice: you work and learn at the same time.
occupation-mypack_fitter-role-fitter = Fitter: you lay and connect.
occupation-mypack_fitter-role-lead = Lead fitter: you lead a crew.
occupation-mypack_fitter-mission-energy_transition = Without you no charging point and no heat pump.
occupation-mypack_fitter-next-netmonteur = Training at a grid operator.
occupation-netmonteur = grid fitter
occupation-timmerman = carpenter
occupation-lasser = welder

mypack_lamp-title = Light above the workbench
mypack_lamp-situation = Mrs De Wit's shed is dark. She wants a lamp that goes on and off. The supply is 24 volts, so it is safe to work on.
mypack_lamp-briefing-1 = I am mending a tyre, but I can't see the hole. Nor my tea.
mypack_lamp-briefing-2 = A lamp and a switch will do. Brown goes by way of the switch. Will you take the first wire?

mypack_lamp-phase-orient = Look around. Where does the power come from?
mypack_lamp-phase-prepare = Think how the wires run: there by way of the switch, and back again.
mypack_lamp-phase-do = Lay the wires and try the switch.
mypack_lamp-phase-deliver = Let Mrs De Wit try the switch.
mypack_lamp-safety-1 = This is 24 volts. At home it is 230 volts: leave that alone.
mypack_lamp-question = Why does the switch go into the brown wire, and not into the blue one?

mypack_lamp-req-all_positions = Every switch turns the light on and off.
mypack_lamp-req-neutral_unswitched = When the lamp is off, there is no voltage on it.

mypack_lamp-explorer-hint-1 = Current runs in a circle: there and back.
mypack_lamp-explorer-hint-2 = Brown goes to the switch first. Only then to the lamp.
mypack_lamp-explorer-hint-3 = Brown to terminal 1 of the switch. Terminal 2 to brown of the lamp. Then blue to blue.
mypack_lamp-builder-hint-1 = Two lamps, one switch. Each lamp needs a circle of its own.
mypack_lamp-builder-hint-2 = From one lamp you can go on to the other.
mypack_lamp-builder-hint-3 = Connect the first lamp by way of the switch. Then lay brown to brown and blue to blue between the lamps.
mypack_lamp-pro-hint-1 = Two switches, one lamp. Each switch chooses between two ways.
mypack_lamp-pro-hint-2 = Two wires run between the switches.
mypack_lamp-pro-hint-3 = Brown to the shared terminal of one switch. Terminal 1 to terminal 1, terminal 2 to terminal 2. The other shared terminal to the lamp. Blue to blue.

mypack_lamp-part-box = supply
mypack_lamp-part-s0 = switch by the door
mypack_lamp-part-s1 = switch by the workbench
mypack_lamp-part-l0 = lamp above the workbench
mypack_lamp-part-l1 = lamp above the cupboard

mypack_lamp-word-neutral = neutral
mypack_lamp-word-neutral-explain = The blue wire. This is the way back for the current.
mypack_lamp-word-two-way = two-way switch
mypack_lamp-word-two-way-explain = A switch that chooses between two ways.

mypack_lamp-miss-dark-title = Mending by touch
mypack_lamp-miss-dark-text = The circle of the current is not complete. No circle, no light.
mypack_lamp-miss-dark-picture = It is dark. You see only two eyes and a bicycle bell that shines.
mypack_lamp-miss-short-title = Fizz!
mypack_lamp-miss-short-text = Brown and blue touched without a lamp in between. Then the supply lets go.
mypack_lamp-miss-short-picture = A small spark in a dark shed.
mypack_lamp-miss-always_on-title = Always on
mypack_lamp-miss-always_on-text = The lamp got its power around the switch. Then pressing does not help.
mypack_lamp-miss-always_on-picture = The lamp shines. Mrs De Wit sleeps with sunglasses on.
mypack_lamp-miss-switched_neutral-title = Off, but not safe
mypack_lamp-miss-switched_neutral-text = The switch sat in the blue wire. The lamp is off, but there is still voltage on it.
mypack_lamp-miss-switched_neutral-picture = The lamp is off. The voltage tester glows.
mypack_lamp-miss-series-title = Only together
mypack_lamp-miss-series-text = The switches sit one after another. The light joins in only when the other one is right.
mypack_lamp-miss-series-picture = Mrs De Wit stands between two switches. Her arms are just too short.

mypack_lamp-client-thanks = Look at that! There is the hole. And there is my tea.
mypack_lamp-client-retry = I will drink my tea by touch, then.
mypack_lamp-keepsake = bicycle bell
mypack_lamp-keepsake-text = For your van. It always works, also in the dark.
mypack_lamp-deed = I connected a lamp with a switch.
mypack_lamp-colleague-story = I began as an apprentice: four days of work, one day of school, and pay.
mypack_lamp-colleague-nice = You see at once whether it is right. The light goes on.
mypack_lamp-colleague-hard = Sometimes there is little room, and you work on your knees.
