# Het beroep lasser.

occupation-lasser-what = Je smelt metaal aan elkaar, zo sterk dat het een brug draagt. Je werkt precies en controleert elke naad.
occupation-lasser-outlook = UWV noemt lassers kansrijk in de industrie.
occupation-lasser-note-start = Dit is het loon na medewerker productietechniek. Lassen hoort daarbij. Bruto. Onder de 21 of met bbl kan het anders zijn.
occupation-lasser-role-apprentice = Leerling (mbo-2 of mbo-3): je oefent tot de naad klopt.
occupation-lasser-role-welder = Lasser: je leest de tekening en last.
occupation-lasser-role-robot = Lasrobot-bediener: je doet de robot voor hoe het moet.
occupation-lasser-role-inspector = Lasinspecteur: je zoekt foutjes die niemand ziet.
occupation-lasser-role-owner = Eigen baas: je last waar jij wilt.
occupation-lasser-mission-energy_transition = Geen windmolen staat zonder jouw lasnaden.
occupation-lasser-mission-making = Machines en schepen worden hier gemaakt.
occupation-lasser-mission-mobility = Treinen en bruggen blijven heel.
occupation-lasser-next-constructiewerker = Ervaring met samenstellen en monteren.
occupation-lasser-next-kwaliteitsinspecteur = Opleiding om lassen te onderzoeken zonder ze stuk te maken.
occupation-lasser-next-robottechnicus = Mbo-4, met een cursus lasrobot.
occupation-lasser-next-loodgieter = Je leert pijpfitten, werken en leren.
