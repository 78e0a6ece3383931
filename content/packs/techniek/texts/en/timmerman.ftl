# The occupation of carpenter.

occupation-timmerman-what = You make window frames, walls and roofs of wood. You measure, saw and set all exactly straight.
occupation-timmerman-outlook = UWV has called building and carpentry promising for years.
occupation-timmerman-role-apprentice = Apprentice (mbo-2 or mbo-3): you work and learn at the same time.
occupation-timmerman-role-carpenter = Carpenter: you build new and make old good again.
occupation-timmerman-role-setter = Setter-out: you set the first line, and it must be right.
occupation-timmerman-role-lead = Foreman: you share out the work over the crew.
occupation-timmerman-role-owner = Your own boss: you start your own company.
occupation-timmerman-mission-housing = You build homes and make old homes warm.
occupation-timmerman-mission-circular = Wood is a material that grows again.
occupation-timmerman-next-prefab_bouwer = You move to the housing factory.
occupation-timmerman-next-uitvoerder = Mbo-4 construction management.
occupation-timmerman-next-koudemonteur = Retraining, work and learn.
occupation-timmerman-next-bim_modelleur = Mbo-4 building design.
