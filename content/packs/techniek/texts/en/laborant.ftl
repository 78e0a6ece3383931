# The occupation of laboratory technician.

occupation-laborant-what = You examine drops, powders and gases. You measure what is in them, and whether it is safe.
occupation-laborant-outlook = Nearly all technical work is wanted. A figure of its own was not found.
occupation-laborant-note-start = This is the wage after training as a biomedical analyst. For chemistry nothing was found. Gross.
occupation-laborant-role-student = Student (mbo-3 or mbo-4): you learn to measure with great precision.
occupation-laborant-role-analyst = Analyst: you do the measurements of the day.
occupation-laborant-role-calibrator = Instrument expert: you adjust the meters exactly.
occupation-laborant-role-researcher = Researcher: you try a new method.
occupation-laborant-role-lead = Head of the lab: you put your name under the result.
occupation-laborant-mission-health = You measure whether a medicine is good.
occupation-laborant-mission-water = You know whether the water is clean.
occupation-laborant-mission-circular = You find out whether old material can be used again.
occupation-laborant-mission-food = You check whether food is safe.
occupation-laborant-next-chemisch_technoloog = Hbo Chemistry or Chemical Engineering.
occupation-laborant-next-food_kwaliteit = You move to a food laboratory.
occupation-laborant-next-milieutechnicus = You move to environmental research.
occupation-laborant-next-procesoperator = You learn process technology, work and learn.
