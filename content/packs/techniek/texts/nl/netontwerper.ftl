# Het beroep ontwerper van stroomnetten.

occupation-netontwerper-what = Je tekent het stroomnet van morgen. Je rekent uit waar het vol raakt en bedenkt iets slims.
occupation-netontwerper-outlook = UWV noemt elektrotechnisch ingenieurs bij de grootste tekorten.
occupation-netontwerper-role-student = Student (hbo): je rekent aan een echte wijk.
occupation-netontwerper-role-designer = Ontwerper: je kiest kabels en stations.
occupation-netontwerper-role-planner = Planner: je zoekt plek in een volle straat.
occupation-netontwerper-role-adviser = Adviseur: je helpt bedrijven die wachten op stroom.
occupation-netontwerper-role-lead = Projectleider: jij brengt plan en monteurs bij elkaar.
occupation-netontwerper-mission-energy_transition = Zonder sterker net kan geen wijk van het gas af.
occupation-netontwerper-next-energieadviseur = Cursus tot energieadviseur.
occupation-netontwerper-next-elektro_ingenieur = Je stapt over naar de industrie.
occupation-netontwerper-next-ot_security = Cursus cyberveiligheid, na het hbo.
