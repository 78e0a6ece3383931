# Слова, потрібні кожній роботі. Переклад комп’ютера. Прізвиська лишаються нідерландськими: у класі вони в усіх однакові.

figure-unknown = не знайдено
figure-source = джерело: { $source }, { $year }
figure-derived = перераховано з погодинної оплати при { $least }–{ $most } годинах на тиждень
figure-euro-hour = € { $value } за годину
figure-euro-hour-range = від € { $min } до € { $max } за годину
figure-euro-month = € { $value } на місяць
figure-euro-month-range = від € { $min } до € { $max } на місяць
figure-percent = { $value } %
figure-percent-range = від { $min } до { $max } %
figure-jobs = { $value } робочих місць
figure-jobs-range = від { $min } до { $max } робочих місць

salary-not-found = Початкову зарплату не знайдено.
salary-old = Старе число, { $year } рік.
salary-band-label = Скільки заробляють люди в цій групі
minimum-wage = Мінімальна зарплата за законом у { $age } років: € { $euro } за годину (з { $from }).
note-start-salary = Брутто, за повний робочий тиждень. До 21 року або з bbl зарплата може бути іншою.
note-wage-band = Усі працівники цієї групи, також досвідчені. Половина заробляє між цими сумами.
note-whole-group = Це про всю групу професій.

outlook-general = Потрібна, як і інша техніка
outlook-promising = Добрі шанси
outlook-very-wanted = Дуже-дуже потрібна
outlook-about-own-group = про цю групу професій
outlook-about-near-group = про схожу групу
outlook-about-all-technical = про всю техніку разом
outlook-caveat = Техніка залежить від економіки. На початку 2026 року стало трохи спокійніше.

route-bbl = Bbl: працювати й учитися, із зарплатою
route-bol-bbl = Mbo: у школі, або працювати й учитися
route-hbo = Hbo: вища професійна освіта
route-wo = Університет
route-course = Короткий курс
route-experience = Досвід на роботі
next-label = Можливі кроки
next-other-sector = в іншій галузі
next-sector = галузь: { $sector }

guess-name-question = Як, на твою думку, називається ця професія?
guess-band-question = Скільки, на твою думку, заробляє новачок?
guess-band = від € { $low } до € { $high } на місяць
cards-question = Як тобі ця робота? Можна вибрати кілька карток.

save-damaged = Цей файл пошкоджений. Маєш інший?
save-foreign = Цей файл не з Vakpoort.
save-newer = Цей файл із новішого Vakpoort. Завантаж сторінку ще раз.
save-too-large = Цей файл завеликий. Він точно не твій.
