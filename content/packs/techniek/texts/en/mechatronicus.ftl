# The occupation of mechatronics technician.

occupation-mechatronicus-what = You find out why a machine stands still. You measure, replace the right part and get it going again.
occupation-mechatronicus-outlook = UWV says there is a great lack of machine fitters. That trade is like this one.
occupation-mechatronicus-note-start = The lowest wage in the collective agreement of that time, for 38 hours. Gross. It is higher now, but we do not know by how much.
occupation-mechatronicus-role-apprentice = Apprentice (mbo-3 or mbo-4): you help to find faults.
occupation-mechatronicus-role-fitter = Mechatronics technician: you measure, repair and adjust.
occupation-mechatronicus-role-service = Service technician: you travel from machine to machine.
occupation-mechatronicus-role-programmer = Programmer: you teach machines what to do.
occupation-mechatronicus-role-lead = Head of maintenance: you decide who goes where.
occupation-mechatronicus-mission-making = A machine that runs well makes less waste.
occupation-mechatronicus-mission-energy_transition = You adjust machines so that they use less power.
occupation-mechatronicus-next-robottechnicus = Course with a maker of robots.
occupation-mechatronicus-next-windturbinemonteur = GWO safety training, for work at heights.
occupation-mechatronicus-next-plc_technicus = Course in programming controllers.
occupation-mechatronicus-next-robotica_ingenieur = Hbo Mechatronics and then a master's degree.
