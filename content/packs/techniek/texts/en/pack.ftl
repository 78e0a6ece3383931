# The base pack.

pack-techniek = Technology
sector-installatie = Installation
mission-energy_transition = Clean energy
mission-energy_transition-text = From gas and oil to power from sun and wind. Every house has to be changed for it.
mission-housing = Good homes
mission-housing-text = Enough homes, safe and pleasant to live in.

skill-install_switches = Connecting switches
skill-wiring_plans = Seeing how wires run
skill-test_equipment = Measuring and testing
skill-work_safely = Working safely

card-puzzle = I liked the puzzle in it.
card-hands = I like to work with my hands.
card-precise = I like to work with precision.
card-help = I liked helping somebody.
card-measure = I want to know whether it is really right.
card-not_for_me = This is nothing for me. Good to know.

person-samira = Samira
person-samira-about = Electrician, 26. She was a hairdresser before.
person-kwee = Mrs Kwee
person-kwee-about = 78. Lives with Brigadier the cat, at the top of The Crooked Stork.
person-daan = Daan
person-daan-about = 9. Walks his dog Sausage every evening.
