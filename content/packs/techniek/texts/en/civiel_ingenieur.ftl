# The occupation of civil engineer.

occupation-civiel_ingenieur-what = You design dikes, bridges and locks. You work out whether they are strong enough, also in a storm.
occupation-civiel_ingenieur-outlook = UWV calls this field promising. Engineers will be even scarcer until 2030.
occupation-civiel_ingenieur-role-student = Student (hbo or university): you calculate a real bridge.
occupation-civiel_ingenieur-role-designer = Designer: you draw and calculate.
occupation-civiel_ingenieur-role-adviser = Adviser: you explain the plan to residents.
occupation-civiel_ingenieur-role-site = Supervisor: you see whether it is built well.
occupation-civiel_ingenieur-role-leader = Project leader: you watch time and money.
occupation-civiel_ingenieur-mission-climate_adaptation = You keep the country dry when the sea rises.
occupation-civiel_ingenieur-mission-water = You make room for the river.
occupation-civiel_ingenieur-mission-mobility = Over your bridges everybody gets home safely.
occupation-civiel_ingenieur-next-uitvoerder = You lead on the building site.
occupation-civiel_ingenieur-next-netontwerper = You design networks under the ground.
occupation-civiel_ingenieur-next-waterzuiveraar = You move to a water authority.
