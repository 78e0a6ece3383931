# The occupation of electrician.

occupation-elektromonteur-what = You bring power into homes and buildings. You connect, measure and solve faults.
occupation-elektromonteur-outlook = The public employment service UWV calls electricians very much in demand.
occupation-elektromonteur-role-apprentice = Apprentice (mbo-2 or mbo-3): you work and learn at the same time.
occupation-elektromonteur-role-fitter = Fitter: you lay, connect and measure.
occupation-elektromonteur-role-lead_fitter = Lead fitter: you lead a crew on the job.
occupation-elektromonteur-role-planner = Planner: you arrange drawings, materials and dates.
occupation-elektromonteur-role-inspector = Inspector: you judge whether it is safe.
occupation-elektromonteur-role-owner = Your own boss: you start your own company.
occupation-elektromonteur-mission-energy_transition = Without you, no charging point, solar panel or heat pump.
occupation-elektromonteur-mission-housing = Every new home waits for somebody who brings the power.
occupation-elektromonteur-next-netmonteur = BEI training at a grid operator.
occupation-elektromonteur-next-windturbinemonteur = GWO safety training, for work at heights.
occupation-elektromonteur-next-smartbuilding = Mbo-4 building automation, work and learn.
occupation-elektromonteur-next-plc_technicus = Mbo-4 electrical engineering or automation.
