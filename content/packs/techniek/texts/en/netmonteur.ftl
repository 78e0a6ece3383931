# The occupation of grid technician.

occupation-netmonteur-what = You work on the power cables under the street. You join them, find faults and safely switch the power on again.
occupation-netmonteur-outlook = Grid operators look for 5,000 more technicians in five years.
occupation-netmonteur-note-start = This is the wage after training as an electrician, which is near. Gross. Under 21, or on work-study, it may differ.
occupation-netmonteur-role-apprentice = Apprentice (mbo-2 or mbo-3): you help in the trench.
occupation-netmonteur-role-fitter = Fitter: you join cables and connect houses.
occupation-netmonteur-role-fault = Fault technician: you come when a street is dark.
occupation-netmonteur-role-lead = Lead fitter: you decide when it is safe.
occupation-netmonteur-role-designer = Designer: you draw where new cables go.
occupation-netmonteur-mission-energy_transition = The grid is full. You make room for sun, wind and charging points.
occupation-netmonteur-next-hoogspanningstechnicus = Mbo-4 electrical engineering at a grid operator.
occupation-netmonteur-next-elektromonteur = Course NEN 1010, on safe installations.
occupation-netmonteur-next-windturbinemonteur = GWO safety training, for work at heights.
occupation-netmonteur-next-netontwerper = Mbo-4, then associate degree or hbo Electrical Engineering.
