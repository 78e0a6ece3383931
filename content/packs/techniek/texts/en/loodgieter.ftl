# The occupation of plumber and heating fitter.

occupation-loodgieter-what = You see to water and heat in a building. You lay pipes, and make sure that every room gets enough.
occupation-loodgieter-outlook = UWV calls this one of the occupations with the greatest shortage.
occupation-loodgieter-role-apprentice = Apprentice (mbo-2 or mbo-3): you work and learn at the same time.
occupation-loodgieter-role-fitter = Installation fitter: you lay pipes and connect.
occupation-loodgieter-role-balancer = Balancing specialist: you measure and share out the heat in large buildings.
occupation-loodgieter-role-service = Service fitter: you solve leaks and faults.
occupation-loodgieter-role-owner = Your own boss: you start your own company.
occupation-loodgieter-mission-housing = No home without a shower, a tap and warm rooms.
occupation-loodgieter-mission-energy_transition = Sharing out well saves much gas and power.
occupation-loodgieter-mission-water = You keep the drinking water in the pipes clean.
occupation-loodgieter-next-warmtepompmonteur = Course in hybrid heat pumps, with a certificate.
occupation-loodgieter-next-koudemonteur = Mbo-2 or mbo-3 refrigeration and climate systems.
occupation-loodgieter-next-gaswaterwarmtemonteur = You learn it at a water or heat company.
occupation-loodgieter-next-werkvoorbereider = Mbo-4 work planner installations.
