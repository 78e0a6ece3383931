# The occupation of food quality expert.

occupation-food_kwaliteit-what = You make sure that food is safe and tasty. You taste, measure and improve the recipe or the machine.
occupation-food_kwaliteit-outlook = The body SBB gives the training 10 out of 10 for the chance of work.
occupation-food_kwaliteit-note-start = 17 euros an hour after school, 25 after work-study. Those often had work already. Gross.
occupation-food_kwaliteit-role-student = Student (mbo-4): at school, or with pay in a company.
occupation-food_kwaliteit-role-tester = Quality worker: you take samples and measure.
occupation-food_kwaliteit-role-developer = Recipe maker: you try new tastes.
occupation-food_kwaliteit-role-auditor = Auditor: you look whether a factory works cleanly.
occupation-food_kwaliteit-role-lead = Head of quality: you may stop the line.
occupation-food_kwaliteit-mission-food = Thanks to you food makes nobody ill.
occupation-food_kwaliteit-mission-circular = You find out how to throw away less food.
occupation-food_kwaliteit-next-levensmiddelentechnoloog = Hbo Food Technology.
occupation-food_kwaliteit-next-laborant = You move to a laboratory.
occupation-food_kwaliteit-next-kwaliteitsinspecteur = You inspect in another line of business.
