# Het beroep chemisch technoloog.

occupation-chemisch_technoloog-what = Je bedenkt hoe je iets maakt zonder aardolie of giftige stoffen. Eerst in het lab, daarna in het groot.
occupation-chemisch_technoloog-outlook = UWV en ROA verwachten dat er tot 2030 nog minder ingenieurs te vinden zijn.
occupation-chemisch_technoloog-role-student = Student (hbo of universiteit): je doet proeven.
occupation-chemisch_technoloog-role-researcher = Onderzoeker: je maakt een nieuwe stof.
occupation-chemisch_technoloog-role-designer = Procesontwerper: je tekent de fabriek erbij.
occupation-chemisch_technoloog-role-pilot = Proefleider: je laat het in het klein draaien.
occupation-chemisch_technoloog-role-safety = Veiligheidsexpert: je weet wat een stof kan doen.
occupation-chemisch_technoloog-mission-circular = Van oud plastic maak jij weer nieuw.
occupation-chemisch_technoloog-mission-energy_transition = Jij zoekt brandstof die het klimaat spaart.
occupation-chemisch_technoloog-next-levensmiddelentechnoloog = Je gaat met voeding werken.
occupation-chemisch_technoloog-next-milieutechnicus = Je gaat werken voor het milieu.
occupation-chemisch_technoloog-next-productie_ingenieur = Je gaat fabrieken verbeteren.
