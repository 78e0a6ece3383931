# The occupation of water treatment operator.

occupation-waterzuiveraar-what = You make dirty water clean again. You watch pumps and basins and take samples every day.
occupation-waterzuiveraar-outlook = UWV calls knowledge of processes a key to clean industry. A figure of its own was not found.
occupation-waterzuiveraar-role-apprentice = Apprentice (mbo-3 or mbo-4): you walk along the basins.
occupation-waterzuiveraar-role-operator = Operator: you steer air, water and sludge.
occupation-waterzuiveraar-role-lab = Sampler: you measure whether the water is clean.
occupation-waterzuiveraar-role-maintenance = Maintenance fitter: you keep the pumps in health.
occupation-waterzuiveraar-role-technologist = Technologist: you think out how it can be cleaner.
occupation-waterzuiveraar-mission-water = After your work an otter can swim again.
occupation-waterzuiveraar-mission-climate_adaptation = In a heavy shower you keep the water in hand.
occupation-waterzuiveraar-mission-circular = From sludge you win back gas and raw materials.
occupation-waterzuiveraar-next-procesoperator = You move to the process industry.
occupation-waterzuiveraar-next-milieutechnicus = Associate degree or hbo in environment or water.
occupation-waterzuiveraar-next-plc_technicus = Mbo-4 process automation.
