# The occupation of chemical engineer.

occupation-chemisch_technoloog-what = You think out how to make something without oil or poison. First in the lab, then on a large scale.
occupation-chemisch_technoloog-outlook = UWV and ROA expect engineers to be even harder to find until 2030.
occupation-chemisch_technoloog-role-student = Student (hbo or university): you do experiments.
occupation-chemisch_technoloog-role-researcher = Researcher: you make a new substance.
occupation-chemisch_technoloog-role-designer = Process designer: you draw the factory for it.
occupation-chemisch_technoloog-role-pilot = Pilot leader: you let it run on a small scale.
occupation-chemisch_technoloog-role-safety = Safety expert: you know what a substance can do.
occupation-chemisch_technoloog-mission-circular = From old plastic you make new.
occupation-chemisch_technoloog-mission-energy_transition = You look for fuel that spares the climate.
occupation-chemisch_technoloog-next-levensmiddelentechnoloog = You go and work with food.
occupation-chemisch_technoloog-next-milieutechnicus = You go and work for the environment.
occupation-chemisch_technoloog-next-productie_ingenieur = You go and improve factories.
