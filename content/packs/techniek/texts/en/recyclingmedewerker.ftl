# The occupation of recycling worker.

occupation-recyclingmedewerker-what = You get valuable things out of waste. You sort, take devices apart and watch out for batteries.
occupation-recyclingmedewerker-outlook = Nearly all technical work is wanted. A figure of its own was not found.
occupation-recyclingmedewerker-role-apprentice = Apprentice (mbo-2): you get to know all materials.
occupation-recyclingmedewerker-role-sorter = Sorter: you choose what can be used again.
occupation-recyclingmedewerker-role-dismantler = Dismantler: you take devices neatly apart.
occupation-recyclingmedewerker-role-operator = Machine operator: you run belt and robot.
occupation-recyclingmedewerker-role-adviser = Helper at the recycling yard: you show people the way.
occupation-recyclingmedewerker-mission-circular = There is gold in an old phone. You get it out.
occupation-recyclingmedewerker-next-procesoperator = Mbo-2 or mbo-3 operator, work and learn.
occupation-recyclingmedewerker-next-circulair_sloper = Experience with taking buildings apart.
occupation-recyclingmedewerker-next-elektronica_assembleur = Course in repair and reuse.
