# The occupation of work planner.

occupation-werkvoorbereider-what = You prepare a job: who does what, when, and with what. Thanks to you nobody has to wait.
occupation-werkvoorbereider-outlook = UWV sees much demand for people who organise building. It will grow.
occupation-werkvoorbereider-role-student = Student (mbo-4 or hbo): you plan a small job first.
occupation-werkvoorbereider-role-planner = Work planner: you make the plan and the list of materials.
occupation-werkvoorbereider-role-buyer = Buyer: you order in time and at a good price.
occupation-werkvoorbereider-role-people = Resident contact: you talk with the people who live there.
occupation-werkvoorbereider-role-leader = Project leader: the whole job is in your hands.
occupation-werkvoorbereider-mission-housing = With a good plan homes are ready sooner.
occupation-werkvoorbereider-mission-energy_transition = You plan whole streets that leave gas behind.
occupation-werkvoorbereider-next-uitvoerder = From the office to the building site.
occupation-werkvoorbereider-next-bim_modelleur = Course in drawing in 3D (BIM).
occupation-werkvoorbereider-next-calculator = You go and work out what work costs.
occupation-werkvoorbereider-next-civiel_ingenieur = Hbo Civil Engineering.
