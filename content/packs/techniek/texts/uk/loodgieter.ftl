# Професія сантехніка й монтера опалення. Переклад комп’ютера.

occupation-loodgieter-what = Ти дбаєш про воду й тепло в будівлі. Прокладаєш труби й стежиш, щоб кожній кімнаті вистачало.
occupation-loodgieter-outlook = UWV каже: тут одна з найбільших нестач людей.
occupation-loodgieter-role-apprentice = Учень (mbo-2 або mbo-3): працюєш і вчишся водночас.
occupation-loodgieter-role-fitter = Монтер: прокладаєш труби й під’єднуєш.
occupation-loodgieter-role-balancer = Наладник: міряєш і ділиш тепло у великих будівлях.
occupation-loodgieter-role-service = Сервісний монтер: усуваєш протікання й несправності.
occupation-loodgieter-role-owner = Сам собі начальник: відкриваєш свою фірму.
occupation-loodgieter-mission-housing = Немає дому без душу, крана й теплих кімнат.
occupation-loodgieter-mission-energy_transition = Добре поділене тепло економить багато газу й струму.
occupation-loodgieter-mission-water = Ти бережеш питну воду в трубах чистою.
occupation-loodgieter-next-warmtepompmonteur = Курс гібридних теплових насосів, із сертифікатом.
occupation-loodgieter-next-koudemonteur = Mbo-2 або mbo-3, холодильні й кліматичні системи.
occupation-loodgieter-next-gaswaterwarmtemonteur = Вчишся на роботі, у компанії води або тепла.
occupation-loodgieter-next-werkvoorbereider = Mbo-4, планувальник монтажних робіт.
