# Het beroep werktuigbouwkundig ingenieur.

occupation-werktuigbouwkundig_ingenieur-what = Je bedenkt machines: van fietsrem tot windmolen. Je tekent, rekent en probeert het uit.
occupation-werktuigbouwkundig_ingenieur-outlook = UWV en ROA verwachten dat er tot 2030 nog minder ingenieurs te vinden zijn.
occupation-werktuigbouwkundig_ingenieur-role-student = Student (hbo of universiteit): je bouwt met een team een machine.
occupation-werktuigbouwkundig_ingenieur-role-designer = Ontwerper: je tekent elk onderdeel.
occupation-werktuigbouwkundig_ingenieur-role-calculator = Rekenaar: je weet wanneer iets breekt.
occupation-werktuigbouwkundig_ingenieur-role-tester = Tester: je maakt het stuk, om ervan te leren.
occupation-werktuigbouwkundig_ingenieur-role-lead = Projectleider: jij brengt iedereen bij elkaar.
occupation-werktuigbouwkundig_ingenieur-mission-energy_transition = Jij ontwerpt pompen en molens voor schone energie.
occupation-werktuigbouwkundig_ingenieur-mission-making = Met minder materiaal maak jij iets sterkers.
occupation-werktuigbouwkundig_ingenieur-mission-circular = Je ontwerpt zo dat alles weer uit elkaar kan.
occupation-werktuigbouwkundig_ingenieur-next-productie_ingenieur = Je gaat werken aan productie en kwaliteit.
occupation-werktuigbouwkundig_ingenieur-next-robotica_ingenieur = Master robotica aan de universiteit.
occupation-werktuigbouwkundig_ingenieur-next-energieadviseur = Je gaat gebouwen zuiniger maken.
