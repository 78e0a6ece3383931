# The occupation of electrical engineer.

occupation-elektro_ingenieur-what = You design circuits: in a charger, a chip or a heart monitor. You calculate, build and measure.
occupation-elektro_ingenieur-outlook = UWV names electrical engineers among the greatest shortages.
occupation-elektro_ingenieur-role-student = Student (hbo or university): you build a circuit of your own.
occupation-elektro_ingenieur-role-designer = Designer: you draw and calculate.
occupation-elektro_ingenieur-role-tester = Tester: you look for mistakes in the lab.
occupation-elektro_ingenieur-role-software = Programmer: you write what the chip has to do.
occupation-elektro_ingenieur-role-lead = Project leader: you take it to the factory.
occupation-elektro_ingenieur-mission-energy_transition = Your inverter makes usable power of sunlight.
occupation-elektro_ingenieur-mission-mobility = Your charger lets the bus drive again.
occupation-elektro_ingenieur-next-netontwerper = You go and design the power grid.
occupation-elektro_ingenieur-next-robotica_ingenieur = Master's degree at university.
occupation-elektro_ingenieur-next-medisch_technicus = You go and work with devices in a hospital.
