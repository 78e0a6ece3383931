# Професія електромонтера. Переклад комп’ютера.

occupation-elektromonteur-what = Ти проводиш струм у домівки й будівлі. Під’єднуєш, міряєш і знаходиш несправності.
occupation-elektromonteur-outlook = Служба зайнятості UWV каже: електрики дуже потрібні.
occupation-elektromonteur-role-apprentice = Учень (mbo-2 або mbo-3): працюєш і вчишся водночас.
occupation-elektromonteur-role-fitter = Монтер: прокладаєш, під’єднуєш і міряєш.
occupation-elektromonteur-role-lead_fitter = Перший монтер: ведеш бригаду на роботі.
occupation-elektromonteur-role-planner = Планувальник: готуєш креслення, матеріали й дати.
occupation-elektromonteur-role-inspector = Інспектор: перевіряєш, чи безпечно.
occupation-elektromonteur-role-owner = Сам собі начальник: відкриваєш свою фірму.
occupation-elektromonteur-mission-energy_transition = Без тебе немає ні зарядки, ні сонячної панелі, ні теплового насоса.
occupation-elektromonteur-mission-housing = Кожен новий дім чекає на того, хто проведе струм.
occupation-elektromonteur-next-netmonteur = Навчання BEI в оператора мережі.
occupation-elektromonteur-next-windturbinemonteur = Тренінг безпеки GWO, для роботи на висоті.
occupation-elektromonteur-next-smartbuilding = Mbo-4, автоматика будівель, працювати й учитися.
occupation-elektromonteur-next-plc_technicus = Mbo-4, електротехніка або автоматика.
