# The occupation of solar panel installer.

occupation-zonnepanelenmonteur-what = You put solar panels on roofs and connect them. Then power from the sun runs into the house.
occupation-zonnepanelenmonteur-outlook = UWV calls electricians very much in demand. That trade is like this one.
occupation-zonnepanelenmonteur-note-start = This is the wage after training as an electrician, which lies under this work. Gross. Under 21, or on work-study, it may differ.
occupation-zonnepanelenmonteur-role-apprentice = Apprentice (mbo-2): you work and learn at the same time, also on the roof.
occupation-zonnepanelenmonteur-role-roof = Roof fitter: you make the roof safe and lay the panels.
occupation-zonnepanelenmonteur-role-electric = Electrician: you connect at the meter cupboard.
occupation-zonnepanelenmonteur-role-adviser = Adviser: you work out what a roof can yield.
occupation-zonnepanelenmonteur-role-lead = Crew leader: you see to it that all work safely.
occupation-zonnepanelenmonteur-mission-energy_transition = Every roof you finish gives clean power for years.
occupation-zonnepanelenmonteur-mission-housing = With power of its own, a home costs less.
occupation-zonnepanelenmonteur-next-elektromonteur = Mbo-2 or mbo-3 electrical installations.
occupation-zonnepanelenmonteur-next-dakdekker = Mbo-2 roofing, work and learn.
occupation-zonnepanelenmonteur-next-warmtepompmonteur = Course in refrigerants and heat pumps.
