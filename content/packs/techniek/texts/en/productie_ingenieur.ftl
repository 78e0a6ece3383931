# The occupation of production engineer.

occupation-productie_ingenieur-what = You make a factory better. You look at what goes wrong, talk with the people at the line and try something new.
occupation-productie_ingenieur-outlook = UWV calls this field promising. Engineers will be even scarcer until 2030.
occupation-productie_ingenieur-role-student = Student (hbo or university): you improve one step.
occupation-productie_ingenieur-role-engineer = Production engineer: you make work smarter and lighter.
occupation-productie_ingenieur-role-data = Data analyst: you read what machines tell you.
occupation-productie_ingenieur-role-coach = Improvement coach: you help teams to carry out their own ideas.
occupation-productie_ingenieur-role-manager = Factory manager: you lead the whole.
occupation-productie_ingenieur-mission-making = Less waste, less heavy work, better things.
occupation-productie_ingenieur-mission-circular = You design the factory so that nothing is left over.
occupation-productie_ingenieur-mission-food = In food factories too, every bite counts.
occupation-productie_ingenieur-next-uitvoerder = You go and lead crews.
occupation-productie_ingenieur-next-werktuigbouwkundig_ingenieur = You go and design machines.
occupation-productie_ingenieur-next-levensmiddelentechnoloog = You move to food.
