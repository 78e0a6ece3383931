# The occupation of prefab housing builder.

occupation-prefab_bouwer-what = You build homes in a hall, as large blocks. Then they go on a lorry and a crane stacks them.
occupation-prefab_bouwer-outlook = UWV has called building and carpentry promising for years. That is near this work.
occupation-prefab_bouwer-note-start = This is the wage after training as a carpenter, which is near. Gross. Under 21, or on work-study, it may differ.
occupation-prefab_bouwer-role-apprentice = Apprentice (mbo-2): four days in the hall, one day at school.
occupation-prefab_bouwer-role-builder = Builder: you put walls together, with insulation and pipes.
occupation-prefab_bouwer-role-machine = Machine operator: the sawing robot listens to you.
occupation-prefab_bouwer-role-assembler = Fitter on site: you set the blocks in place.
occupation-prefab_bouwer-role-lead = Team leader: you share out the work at the line.
occupation-prefab_bouwer-mission-housing = In a factory homes are ready sooner.
occupation-prefab_bouwer-mission-circular = These homes can be taken apart again later.
occupation-prefab_bouwer-next-robottechnicus = Mbo-4 mechatronics or robotics.
occupation-prefab_bouwer-next-timmerman = Mbo-3 carpenter, work and learn.
occupation-prefab_bouwer-next-kwaliteitsinspecteur = Mbo-3 quality inspector, work and learn.
occupation-prefab_bouwer-next-bim_modelleur = Mbo-4 building design.
