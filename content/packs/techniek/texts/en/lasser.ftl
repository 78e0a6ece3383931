# The occupation of welder.

occupation-lasser-what = You melt metal together, so strong that it carries a bridge. You work with precision and check every seam.
occupation-lasser-outlook = UWV calls welders promising in industry.
occupation-lasser-note-start = This is the wage after training in production technology, which includes welding. Gross. Under 21, or on work-study, it may differ.
occupation-lasser-role-apprentice = Apprentice (mbo-2 or mbo-3): you practise until the seam is right.
occupation-lasser-role-welder = Welder: you read the drawing and weld.
occupation-lasser-role-robot = Welding robot operator: you show the robot how.
occupation-lasser-role-inspector = Weld inspector: you find flaws that nobody sees.
occupation-lasser-role-owner = Your own boss: you weld where you like.
occupation-lasser-mission-energy_transition = No wind turbine stands without your seams.
occupation-lasser-mission-making = Machines and ships are made here.
occupation-lasser-mission-mobility = Trains and bridges stay whole.
occupation-lasser-next-constructiewerker = Experience with assembling and fitting.
occupation-lasser-next-kwaliteitsinspecteur = Training in testing welds without breaking them.
occupation-lasser-next-robottechnicus = Mbo-4, with a course in welding robots.
occupation-lasser-next-loodgieter = You learn pipe fitting, work and learn.
