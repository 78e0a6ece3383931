# Het basispakket.

pack-techniek = Techniek
sector-installatie = Installatie
mission-energy_transition = Schone energie
mission-energy_transition-text = Van gas en olie naar stroom van zon en wind. Elk huis moet daarvoor worden aangepast.
mission-housing = Goede huizen
mission-housing-text = Genoeg huizen, veilig en prettig om in te wonen.

skill-install_switches = Schakelaars aansluiten
skill-wiring_plans = Snappen hoe draden lopen
skill-test_equipment = Meten en testen
skill-work_safely = Veilig werken

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
person-daan = Daan
person-daan-about = 9 jaar. Laat elke avond zijn hond Worst uit.
