# The occupation of food technologist.

occupation-levensmiddelentechnoloog-what = You think up new food. Tasty, healthy, lasting, and fit to be made on a large scale.
occupation-levensmiddelentechnoloog-outlook = SBB and UWV see good chances in food and technology.
occupation-levensmiddelentechnoloog-role-student = Student (hbo or university): you make a product of your own.
occupation-levensmiddelentechnoloog-role-developer = Developer: you look for the best recipe.
occupation-levensmiddelentechnoloog-role-pilot = Pilot leader: you run the first hundred.
occupation-levensmiddelentechnoloog-role-researcher = Researcher: you look how long something keeps.
occupation-levensmiddelentechnoloog-role-lead = Head of development: you choose what gets into the shops.
occupation-levensmiddelentechnoloog-mission-food = More food from plants, with less sugar.
occupation-levensmiddelentechnoloog-mission-circular = From peels and leftovers you make something tasty.
occupation-levensmiddelentechnoloog-next-chemisch_technoloog = You go and design processes.
occupation-levensmiddelentechnoloog-next-productie_ingenieur = You go and improve factories.
occupation-levensmiddelentechnoloog-next-milieutechnicus = You go and work on water and sustainability.
