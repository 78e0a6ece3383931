# The occupation of mechanical engineer.

occupation-werktuigbouwkundig_ingenieur-what = You think up machines: from bicycle brake to wind turbine. You draw, calculate and try it out.
occupation-werktuigbouwkundig_ingenieur-outlook = UWV and ROA expect engineers to be even harder to find until 2030.
occupation-werktuigbouwkundig_ingenieur-role-student = Student (hbo or university): you build a machine with a team.
occupation-werktuigbouwkundig_ingenieur-role-designer = Designer: you draw every part.
occupation-werktuigbouwkundig_ingenieur-role-calculator = Calculator: you know when something breaks.
occupation-werktuigbouwkundig_ingenieur-role-tester = Tester: you break it, in order to learn.
occupation-werktuigbouwkundig_ingenieur-role-lead = Project leader: you bring all together.
occupation-werktuigbouwkundig_ingenieur-mission-energy_transition = You design pumps and turbines for clean energy.
occupation-werktuigbouwkundig_ingenieur-mission-making = With less material you make something stronger.
occupation-werktuigbouwkundig_ingenieur-mission-circular = You design so that all can be taken apart again.
occupation-werktuigbouwkundig_ingenieur-next-productie_ingenieur = You go and work on production and quality.
occupation-werktuigbouwkundig_ingenieur-next-robotica_ingenieur = Master's degree in robotics at university.
occupation-werktuigbouwkundig_ingenieur-next-energieadviseur = You go and make buildings save energy.
