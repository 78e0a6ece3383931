# Het beroep elektrotechnisch ingenieur.

occupation-elektro_ingenieur-what = Je ontwerpt schakelingen: in een lader, een chip of een hartmeter. Je rekent, bouwt en meet.
occupation-elektro_ingenieur-outlook = UWV noemt elektrotechnisch ingenieurs bij de grootste tekorten.
occupation-elektro_ingenieur-role-student = Student (hbo of universiteit): je bouwt je eigen schakeling.
occupation-elektro_ingenieur-role-designer = Ontwerper: je tekent en rekent.
occupation-elektro_ingenieur-role-tester = Tester: je zoekt fouten in het lab.
occupation-elektro_ingenieur-role-software = Programmeur: je schrijft wat de chip moet doen.
occupation-elektro_ingenieur-role-lead = Projectleider: jij brengt het naar de fabriek.
occupation-elektro_ingenieur-mission-energy_transition = Jouw omvormer maakt van zonlicht bruikbare stroom.
occupation-elektro_ingenieur-mission-mobility = Jouw lader laat de bus weer rijden.
occupation-elektro_ingenieur-next-netontwerper = Je gaat het stroomnet ontwerpen.
occupation-elektro_ingenieur-next-robotica_ingenieur = Master aan de universiteit.
occupation-elektro_ingenieur-next-medisch_technicus = Je gaat werken met apparaten in een ziekenhuis.
