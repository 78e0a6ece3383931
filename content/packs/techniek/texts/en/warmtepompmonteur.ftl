# The occupation of heat pump technician.

occupation-warmtepompmonteur-what = You install heat pumps and set them up well. With a fault you measure first, and then explain.
occupation-warmtepompmonteur-outlook = UWV sees great chances of work. For a long time there have been too few technicians.
occupation-warmtepompmonteur-note-start = This is the wage after training in refrigeration and climate systems, which is near. Gross. Under 21, or on work-study, it may differ.
occupation-warmtepompmonteur-role-apprentice = Apprentice (mbo-2 or mbo-3): you come along to people's homes.
occupation-warmtepompmonteur-role-installer = Installer: you place, fill and set up.
occupation-warmtepompmonteur-role-service = Service technician: you find and solve faults.
occupation-warmtepompmonteur-role-adviser = Adviser: you work out which pump fits a house.
occupation-warmtepompmonteur-role-trainer = Trainer: you teach the trade to others.
occupation-warmtepompmonteur-mission-energy_transition = A house with a heat pump no longer needs gas.
occupation-warmtepompmonteur-mission-housing = Set up well, a house is warm and affordable.
occupation-warmtepompmonteur-next-koudemonteur = Mbo-3 refrigeration and climate systems, work and learn.
occupation-warmtepompmonteur-next-smartbuilding = Mbo-4 building services.
occupation-warmtepompmonteur-next-energieadviseur = Course to become an energy adviser.
