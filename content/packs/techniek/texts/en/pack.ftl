# The base pack.

pack-techniek = Technology
sector-energy = Energy, water and waste
sector-food = Food
sector-industry = Other industry
sector-chemistry = Chemistry and materials
sector-metal = Metal, machines and electronics
sector-construction = Construction and installation

mission-energy_transition = Clean energy
mission-energy_transition-text = From gas and oil to power from sun and wind. Every house has to be changed for it.
mission-housing = Good homes
mission-housing-text = Enough homes, safe and pleasant to live in.
mission-circular = Nothing thrown away
mission-circular-text = From old things we make new ones. So less has to come out of the ground.
mission-food = Good food
mission-food-text = Safe food for everybody, with less waste.
mission-water = Clean water
mission-water-text = Water to drink, and clean waters to swim in.
mission-climate_adaptation = Ready for other weather
mission-climate_adaptation-text = Heavier showers, warmer summers, a higher sea. The country has to be able to cope.
mission-mobility = Safe and clean on the road
mission-mobility-text = Bicycles, trains and bridges that work. With clean air.
mission-health = Technology for care
mission-health-text = Devices and aids that keep people healthy or help them.
mission-making = Making things cleverly and cleanly
mission-making-text = Factories that make good things with less energy. And where people like to work.

skill-install_switches = Connecting switches
skill-wiring_plans = Seeing how wires run
skill-test_equipment = Measuring and testing
skill-work_safely = Working safely
skill-find_faults = Finding faults
skill-measure_electric = Measuring current and voltage
skill-control_panels = Reading the diagram of a machine
skill-solar_systems = Installing solar power
skill-balance_heating = Sharing out heat fairly
skill-heat_pumps = Working with a heat pump
skill-save_energy = Saving energy
skill-process_control = Steering a factory
skill-food_safety = Working safely with food
skill-robot_programming = Teaching a robot to work
skill-debug_programs = Getting mistakes out of a program
skill-use_sensors = Using sensors
skill-human_robot_safety = Working safely beside machines
skill-sort_waste = Sorting waste
skill-improve_process = Making better what already works
skill-quality_check = Checking quality
skill-plan_work = Planning work
skill-schedule_crews = Scheduling crews
skill-repair_plans = Repairing a plan that goes wrong
skill-talk_to_clients = Talking with the people it is about

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
person-thijs = Thijs
person-thijs-about = Mechatronics technician, 23. Reads a diagram faster than a book.
person-rosa = Rosa Bonestaak
person-rosa-about = Of the Bonestaak funfair family. Her grandpa built The Flying Fish.
person-daan = Daan
person-daan-about = 9. Walks his dog Sausage every evening.

person-wessel = Wessel
person-wessel-about = Robot technician, 27 years old. Began at the sorting belt.
person-noor = Noor
person-noor-about = 4 years old. Goes nowhere without her rubber duck Captain.
person-joost = Joost
person-joost-about = Boss of sorting company The Happy Screw. Collects old keys.
