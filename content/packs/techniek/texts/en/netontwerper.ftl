# The occupation of power network designer.

occupation-netontwerper-what = You draw the power grid of tomorrow. You work out where it gets full and think up something clever.
occupation-netontwerper-outlook = UWV names electrical engineers among the greatest shortages.
occupation-netontwerper-role-student = Student (hbo): you calculate a real neighbourhood.
occupation-netontwerper-role-designer = Designer: you choose cables and substations.
occupation-netontwerper-role-planner = Planner: you find room in a full street.
occupation-netontwerper-role-adviser = Adviser: you help companies that wait for power.
occupation-netontwerper-role-lead = Project leader: you bring plan and technicians together.
occupation-netontwerper-mission-energy_transition = Without a stronger grid no neighbourhood can leave gas.
occupation-netontwerper-next-energieadviseur = Course to become an energy adviser.
occupation-netontwerper-next-elektro_ingenieur = You move to industry.
occupation-netontwerper-next-ot_security = Course in cyber security, after hbo.
