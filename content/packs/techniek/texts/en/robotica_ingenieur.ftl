# The occupation of robotics engineer.

occupation-robotica_ingenieur-what = You think up robots that can see, feel and grip. You test them in a greenhouse, factory or hospital.
occupation-robotica_ingenieur-outlook = UWV and ROA expect engineers to be even harder to find until 2030.
occupation-robotica_ingenieur-note-start = An average of all science studies, just over a year after graduating. Gross. So not of this study alone.
occupation-robotica_ingenieur-role-student = Student (hbo or university): you build a robot with a team.
occupation-robotica_ingenieur-role-software = Software maker: you teach the robot to look.
occupation-robotica_ingenieur-role-mechanic = Designer: you draw the arm and the hand.
occupation-robotica_ingenieur-role-tester = Test leader: you try everything that may go wrong.
occupation-robotica_ingenieur-role-researcher = Researcher: you invent something new.
occupation-robotica_ingenieur-mission-food = A robot that picks with care lends growers a hand.
occupation-robotica_ingenieur-mission-making = Robots and people make better things together.
occupation-robotica_ingenieur-mission-health = Robots help in operating rooms and with getting better.
occupation-robotica_ingenieur-next-robottechnicus = You go into practice, in a factory.
occupation-robotica_ingenieur-next-elektro_ingenieur = You go and design electronics.
occupation-robotica_ingenieur-next-productie_ingenieur = You make factories smarter.
