# Het beroep uitvoerder.

occupation-uitvoerder-what = Je bent de baas van de bouwplaats. Je stuurt ploegen aan, belt op tijd en zorgt dat iedereen veilig thuiskomt.
occupation-uitvoerder-outlook = UWV verwacht dat leiders in de bouw nog schaarser worden.
occupation-uitvoerder-note-start = Loon na de opleiding Built Environment (Ad). Bruto, bij een volle week. Dit cijfer moet nog worden nagekeken.
occupation-uitvoerder-role-student = Leerling (mbo-4 of hbo): je loopt mee op de bouw.
occupation-uitvoerder-role-assistant = Assistent-uitvoerder: één deel van de bouw is van jou.
occupation-uitvoerder-role-manager = Uitvoerder: je plant de dag en lost problemen op.
occupation-uitvoerder-role-head = Hoofduitvoerder: je leidt een groot werk.
occupation-uitvoerder-role-safety = Veiligheidskundige: je let op dat niemand gewond raakt.
occupation-uitvoerder-mission-housing = Elk huis dat op tijd klaar is, had een goede uitvoerder.
occupation-uitvoerder-mission-climate_adaptation = Je bouwt straten en pleinen die water opvangen.
occupation-uitvoerder-mission-circular = Jij let op dat goed materiaal niet in de container gaat.
occupation-uitvoerder-next-werkvoorbereider = Van de bouwplaats naar het kantoor.
occupation-uitvoerder-next-civiel_ingenieur = Hbo Civiele Techniek, naast je werk.
occupation-uitvoerder-next-productie_ingenieur = Hbo Technische Bedrijfskunde.
