# Професія робототехніка. Переклад комп’ютера.

occupation-robottechnicus-what = Ти навчаєш роботів працювати. Будуєш місце для робота, пишеш програму й перевіряєш, чи безпечно.
occupation-robottechnicus-outlook = UWV каже: складальників машин дуже бракує. Та професія схожа на цю.
occupation-robottechnicus-note-start = Зарплата після навчання Engineering (Ad). Брутто, за повний тиждень. Це число ще треба перевірити.
occupation-robottechnicus-role-apprentice = Студент (mbo-4 або Ad): програмуєш свого першого робота.
occupation-robottechnicus-role-builder = Будівничий: ставиш робота і його захват.
occupation-robottechnicus-role-programmer = Програміст: продумуєш кожен крок.
occupation-robottechnicus-role-trainer = Наставник: вчиш колег працювати з роботом.
occupation-robottechnicus-role-safety = Перевіряльник безпеки: ти кажеш, коли йому можна працювати.
occupation-robottechnicus-mission-making = Робот робить нудну й важку роботу. Люди роблять решту.
occupation-robottechnicus-mission-food = У теплицях і на фабриках роботи допомагають із нашою їжею.
occupation-robottechnicus-mission-health = Роботи піднімають важке, щоб спини були здорові.
occupation-robottechnicus-next-plc_technicus = Досвід з автоматикою на фабриці.
occupation-robottechnicus-next-robotica_ingenieur = Hbo, мехатроніка або робототехніка.
occupation-robottechnicus-next-lasser = Стаєш фахівцем зі зварювальних роботів.
occupation-robottechnicus-next-prefab_bouwer = Роботи на фабриці домів.
