# Het beroep levensmiddelentechnoloog.

occupation-levensmiddelentechnoloog-what = Je bedenkt nieuw eten. Lekker, gezond, lang houdbaar, en in het groot te maken.
occupation-levensmiddelentechnoloog-outlook = SBB en UWV zien goede kansen in voeding en technologie.
occupation-levensmiddelentechnoloog-role-student = Student (hbo of universiteit): je maakt je eigen product.
occupation-levensmiddelentechnoloog-role-developer = Ontwikkelaar: je zoekt het beste recept.
occupation-levensmiddelentechnoloog-role-pilot = Proefleider: je draait de eerste honderd stuks.
occupation-levensmiddelentechnoloog-role-researcher = Onderzoeker: je kijkt hoe lang iets goed blijft.
occupation-levensmiddelentechnoloog-role-lead = Hoofd ontwikkeling: jij kiest wat er in de winkel komt.
occupation-levensmiddelentechnoloog-mission-food = Meer eten van planten, met minder suiker.
occupation-levensmiddelentechnoloog-mission-circular = Van schillen en resten maak jij iets lekkers.
occupation-levensmiddelentechnoloog-next-chemisch_technoloog = Je gaat processen ontwerpen.
occupation-levensmiddelentechnoloog-next-productie_ingenieur = Je gaat fabrieken verbeteren.
occupation-levensmiddelentechnoloog-next-milieutechnicus = Je gaat werken aan water en duurzaamheid.
