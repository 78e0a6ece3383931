# The occupation of train technician.

occupation-treinmonteur-what = You keep trains safe. You test doors, brakes and air conditioning and see a fault coming.
occupation-treinmonteur-outlook = UWV calls electricians and fitters very much in demand. Those trades are like this one.
occupation-treinmonteur-role-apprentice = Apprentice (mbo-3): you get to know a train from below.
occupation-treinmonteur-role-fitter = Fitter: you check and repair.
occupation-treinmonteur-role-data = Data reader: the train tells you what wears out.
occupation-treinmonteur-role-overhaul = Overhaul fitter: you make old parts new again.
occupation-treinmonteur-role-lead = Foreman: you release the train.
occupation-treinmonteur-mission-mobility = Thanks to you everybody arrives safely.
occupation-treinmonteur-mission-energy_transition = The train runs on power from the wind.
occupation-treinmonteur-next-hoogspanningstechnicus = Mbo-4 power engineering.
occupation-treinmonteur-next-mechatronicus = Mbo-4 mechatronics.
occupation-treinmonteur-next-vliegtuigtechnicus = Training for aircraft (Part-66).
