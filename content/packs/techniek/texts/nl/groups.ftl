# Bij cijfers van een groep: wie er samen geteld zijn. Beroepen in één groep hebben hetzelfde cijfer.

note-start-hbo-38 = Na het hbo, anderhalf jaar na het diploma. Gemiddeld en bruto, bij 38 uur per week.
note-start-hbo-39 = Na het hbo, anderhalf jaar na het diploma. Gemiddeld en bruto, bij 39 uur per week.
note-group-0712 = Hier zijn alle ingenieurs (geen elektrotechniek) samen geteld. Andere beroepen in deze groep hebben hetzelfde cijfer.
note-group-0713 = Hier zijn alle elektrotechnisch ingenieurs samen geteld. Andere beroepen in deze groep hebben hetzelfde cijfer.
note-group-0721 = Hier zijn alle technici bouwkunde en natuur samen geteld. Andere beroepen in deze groep hebben hetzelfde cijfer.
note-group-0722 = Hier zijn alle productieleiders industrie en bouw samen geteld. Andere beroepen in deze groep hebben hetzelfde cijfer.
note-group-0723 = Hier zijn alle procesoperators samen geteld. Andere beroepen in deze groep hebben hetzelfde cijfer.
note-group-0731 = Hier zijn alle bouwarbeiders ruwbouw samen geteld. Andere beroepen in deze groep hebben hetzelfde cijfer.
note-group-0732 = Hier zijn alle timmerlieden samen geteld. Andere beroepen in deze groep hebben hetzelfde cijfer.
note-group-0734 = Hier zijn alle loodgieters en pijpfitters samen geteld. Andere beroepen in deze groep hebben hetzelfde cijfer.
note-group-0742 = Hier zijn alle lassers en plaatwerkers samen geteld. Andere beroepen in deze groep hebben hetzelfde cijfer.
note-group-0761 = Hier zijn alle elektriciens en elektronicamonteurs samen geteld. Andere beroepen in deze groep hebben hetzelfde cijfer.
note-group-0771 = Hier zijn alle productiemachinebedieners samen geteld. Andere beroepen in deze groep hebben hetzelfde cijfer.
note-group-1222 = Hier zijn alle vuilnisophalers en dagbladenbezorgers samen geteld. Andere beroepen in deze groep hebben hetzelfde cijfer.
note-wage-071 = Voor de eigen groep geeft CBS geen cijfer. Dit is een grotere groep: ingenieurs en onderzoekers wis-, natuur- en technische wetenschappen. Ook mensen met ervaring. De helft verdient tussen deze bedragen.
note-wage-0712 = Hier zijn alle ingenieurs (geen elektrotechniek) samen geteld, ook mensen met ervaring. De helft verdient tussen deze bedragen.
note-wage-072 = Voor de eigen groep geeft CBS geen cijfer. Dit is een grotere groep: vakspecialisten natuur en techniek. Ook mensen met ervaring. De helft verdient tussen deze bedragen.
note-wage-0721 = Hier zijn alle technici bouwkunde en natuur samen geteld, ook mensen met ervaring. De helft verdient tussen deze bedragen.
note-wage-0722 = Hier zijn alle productieleiders industrie en bouw samen geteld, ook mensen met ervaring. De helft verdient tussen deze bedragen.
note-wage-073 = Voor de eigen groep geeft CBS geen cijfer. Dit is een grotere groep: bouwarbeiders. Ook mensen met ervaring. De helft verdient tussen deze bedragen.
note-wage-0731 = Hier zijn alle bouwarbeiders ruwbouw samen geteld, ook mensen met ervaring. De helft verdient tussen deze bedragen.
note-wage-0732 = Hier zijn alle timmerlieden samen geteld, ook mensen met ervaring. De helft verdient tussen deze bedragen.
note-wage-074 = Voor de eigen groep geeft CBS geen cijfer. Dit is een grotere groep: metaalarbeiders, machinemonteurs. Ook mensen met ervaring. De helft verdient tussen deze bedragen.
note-wage-0761 = Hier zijn alle elektriciens en elektronicamonteurs samen geteld, ook mensen met ervaring. De helft verdient tussen deze bedragen.
note-wage-0771 = Hier zijn alle productiemachinebedieners samen geteld, ook mensen met ervaring. De helft verdient tussen deze bedragen.
note-wage-none = De groep van CBS past hier niet: daar zitten veel jongeren met een bijbaan in.
