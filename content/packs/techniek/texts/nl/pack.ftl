# Het basispakket.

pack-techniek = Techniek
sector-energy = Energie, water en afval
sector-food = Voeding
sector-industry = Andere industrie
sector-chemistry = Chemie en materialen
sector-metal = Metaal, machines en elektronica
sector-construction = Bouw en installatie

mission-energy_transition = Schone energie
mission-energy_transition-text = Van gas en olie naar stroom van zon en wind. Elk huis moet daarvoor worden aangepast.
mission-housing = Goede huizen
mission-housing-text = Genoeg huizen, veilig en prettig om in te wonen.
mission-circular = Niets weggooien
mission-circular-text = Van oude spullen maken we nieuwe. Zo hoeven we minder uit de grond te halen.
mission-food = Goed eten
mission-food-text = Veilig eten voor iedereen, met minder verspilling.
mission-water = Schoon water
mission-water-text = Water om te drinken, en schone sloten om in te zwemmen.
mission-climate_adaptation = Klaar voor ander weer
mission-climate_adaptation-text = Hardere buien, warmere zomers, een hogere zee. Het land moet ertegen kunnen.
mission-mobility = Veilig en schoon op weg
mission-mobility-text = Fietsen, treinen en bruggen die het doen. Met schone lucht.
mission-health = Techniek voor zorg
mission-health-text = Apparaten en hulpmiddelen die mensen gezond houden of helpen.
mission-making = Slim en schoon maken
mission-making-text = Fabrieken die goede spullen maken, met minder energie. En waar mensen fijn werken.

skill-install_switches = Schakelaars aansluiten
skill-wiring_plans = Snappen hoe draden lopen
skill-test_equipment = Meten en testen
skill-work_safely = Veilig werken
skill-find_faults = Storingen zoeken
skill-measure_electric = Stroom en spanning meten
skill-control_panels = Een schema van een machine lezen
skill-solar_systems = Zonnestroom aanleggen
skill-balance_heating = Warmte eerlijk verdelen
skill-heat_pumps = Met een warmtepomp werken
skill-save_energy = Energie besparen
skill-process_control = Een fabriek bijsturen
skill-food_safety = Veilig werken met eten
skill-robot_programming = Een robot leren werken
skill-debug_programs = Fouten uit een programma halen
skill-use_sensors = Sensoren gebruiken
skill-human_robot_safety = Veilig samenwerken met machines
skill-sort_waste = Afval sorteren
skill-improve_process = Iets dat werkt beter maken
skill-quality_check = Kwaliteit controleren
skill-plan_work = Werk plannen
skill-schedule_crews = Ploegen indelen
skill-repair_plans = Een plan herstellen dat misgaat
skill-talk_to_clients = Praten met mensen om wie het gaat

card-puzzle = Ik vond het puzzelen leuk.
card-hands = Ik werk graag met mijn handen.
card-precise = Ik hou van precies werken.
card-help = Ik vond het fijn om iemand te helpen.
card-measure = Ik wil weten of het echt klopt.
card-not_for_me = Dit is niks voor mij. Goed om te weten.

person-samira = Samira
person-samira-about = Elektromonteur, 26 jaar. Eerst was zij kapper.
person-kwee = Mevrouw Kwee
person-kwee-about = 78 jaar. Woont met kat Brigadier boven in flat De Scheve Ooievaar.
person-thijs = Thijs
person-thijs-about = Mechatronicus, 23 jaar. Leest een schema sneller dan een boek.
person-rosa = Rosa Bonestaak
person-rosa-about = Van kermisfamilie Bonestaak. Haar opa bouwde De Vliegende Vis.
person-daan = Daan
person-daan-about = 9 jaar. Laat elke avond zijn hond Worst uit.

person-wessel = Wessel
person-wessel-about = Robottechnicus, 27 jaar. Begon aan de sorteerband.
person-noor = Noor
person-noor-about = 4 jaar. Gaat nergens heen zonder badeend Kapitein.
person-joost = Joost
person-joost-about = Baas van sorteerbedrijf De Blije Schroef. Spaart oude toetsen.
