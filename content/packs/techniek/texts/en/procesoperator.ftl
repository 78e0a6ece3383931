# The occupation of process operator.

occupation-procesoperator-what = You keep a factory going. You read gauges, open and close valves and keep all in the green.
occupation-procesoperator-outlook = UWV calls knowledge of processes a key to clean industry. A figure of its own was not found.
occupation-procesoperator-note-start = Average, a year and a half after the diploma. Gross. Probably with the bonus for shift work, also at night.
occupation-procesoperator-role-apprentice = Apprentice (mbo-2 or mbo-3): you join a shift.
occupation-procesoperator-role-operator = Operator: you make your round and adjust.
occupation-procesoperator-role-panel = Panel operator: you steer the factory from behind screens.
occupation-procesoperator-role-lead = Shift leader: your shift counts on you.
occupation-procesoperator-role-safety = Safety expert: you see danger before it comes.
occupation-procesoperator-mission-circular = You make something new of old raw materials.
occupation-procesoperator-mission-energy_transition = You use waste heat that would blow away.
occupation-procesoperator-next-paneloperator = Mbo-4 process technology, work and learn.
occupation-procesoperator-next-operator_food = You move to a food factory.
occupation-procesoperator-next-waterzuiveraar = You move to a water authority.
occupation-procesoperator-next-laborant = Mbo-4 laboratory analyst.
