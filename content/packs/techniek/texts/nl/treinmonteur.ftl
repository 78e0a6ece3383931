# Het beroep treinmonteur.

occupation-treinmonteur-what = Je houdt treinen veilig. Je test deuren, remmen en airco en ziet een storing al aankomen.
occupation-treinmonteur-outlook = UWV noemt elektriciens en monteurs zeer gevraagd. Die vakken lijken op dit.
occupation-treinmonteur-role-apprentice = Leerling (mbo-3): je leert een trein van onderen kennen.
occupation-treinmonteur-role-fitter = Monteur: je controleert en repareert.
occupation-treinmonteur-role-data = Meldingenlezer: de trein vertelt jou wat er slijt.
occupation-treinmonteur-role-overhaul = Revisiemonteur: je maakt oude onderdelen weer nieuw.
occupation-treinmonteur-role-lead = Voorman: jij geeft de trein vrij.
occupation-treinmonteur-mission-mobility = Dankzij jou komt iedereen veilig aan.
occupation-treinmonteur-mission-energy_transition = De trein rijdt op stroom van de wind.
occupation-treinmonteur-next-hoogspanningstechnicus = Mbo-4 energietechniek.
occupation-treinmonteur-next-mechatronicus = Mbo-4 mechatronica.
occupation-treinmonteur-next-vliegtuigtechnicus = Opleiding voor vliegtuigen (Part-66).
