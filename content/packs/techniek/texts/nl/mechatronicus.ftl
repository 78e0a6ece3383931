# Het beroep mechatronicus.

occupation-mechatronicus-what = Je zoekt uit waarom een machine stilstaat. Je meet, vervangt het goede onderdeel en krijgt hem weer aan de gang.
occupation-mechatronicus-outlook = UWV noemt het tekort aan machinemonteurs heel groot. Dat vak lijkt op dit.
occupation-mechatronicus-note-start = Het laagste loon dat toen in de cao stond, bij 38 uur. Bruto. Nu is het hoger, maar we weten niet hoeveel.
occupation-mechatronicus-role-apprentice = Leerling (mbo-3 of mbo-4): je zoekt mee naar storingen.
occupation-mechatronicus-role-fitter = Mechatronicus: je meet, repareert en stelt af.
occupation-mechatronicus-role-service = Servicemonteur: je reist van machine naar machine.
occupation-mechatronicus-role-programmer = Programmeur: je leert machines wat ze moeten doen.
occupation-mechatronicus-role-lead = Hoofd technische dienst: jij regelt wie waarheen gaat.
occupation-mechatronicus-mission-making = Een machine die het goed doet, maakt minder afval.
occupation-mechatronicus-mission-energy_transition = Jij stelt machines zo af dat ze minder stroom gebruiken.
occupation-mechatronicus-next-robottechnicus = Cursus bij een maker van robots.
occupation-mechatronicus-next-windturbinemonteur = Veiligheidstraining van GWO, voor werken op hoogte.
occupation-mechatronicus-next-plc_technicus = Cursus in het programmeren van besturingen.
occupation-mechatronicus-next-robotica_ingenieur = Hbo Mechatronica en daarna een master.
