# The occupation of energy adviser.

occupation-energieadviseur-what = You find out where the warmth of a house goes. Then you say what helps most for the money there is.
occupation-energieadviseur-outlook = UWV sees much demand for people who know about energy and environment.
occupation-energieadviseur-role-student = Student (mbo-4 or hbo): you measure a house and work it out.
occupation-energieadviseur-role-adviser = Energy adviser: you visit people at home and give advice.
occupation-energieadviseur-role-coach = Energy coach: you help a whole street get going.
occupation-energieadviseur-role-teacher = Teacher: you teach others how to measure a house.
occupation-energieadviseur-role-lead = Project leader: you make a hundred houses use less at once.
occupation-energieadviseur-mission-energy_transition = What you don't use needs not be made.
occupation-energieadviseur-mission-housing = An old house becomes a good home again.
occupation-energieadviseur-next-isolatiemonteur = Learning on the building site.
occupation-energieadviseur-next-netontwerper = Hbo Electrical Engineering.
occupation-energieadviseur-next-werkvoorbereider = You go and plan renovations.
