# Базовий пакет. Переклад комп’ютера.

pack-techniek = Техніка
sector-energy = Енергія, вода й відходи
sector-food = Харчування
sector-industry = Інша промисловість
sector-chemistry = Хімія й матеріали
sector-metal = Метал, машини й електроніка
sector-construction = Будівництво й монтаж

mission-energy_transition = Чиста енергія
mission-energy_transition-text = Від газу й нафти до струму із сонця й вітру. Для цього треба змінити кожен дім.
mission-housing = Добрі домівки
mission-housing-text = Достатньо домівок, безпечних і приємних.
mission-circular = Нічого не викидати
mission-circular-text = Зі старих речей робимо нові. Тоді менше треба брати із землі.
mission-food = Добра їжа
mission-food-text = Безпечна їжа для всіх, і менше її викидати.
mission-water = Чиста вода
mission-water-text = Вода, щоб пити, і чисті канали, щоб плавати.
mission-climate_adaptation = Готові до іншої погоди
mission-climate_adaptation-text = Сильніші зливи, тепліше літо, вище море. Країна має це витримати.
mission-mobility = Безпечна й чиста дорога
mission-mobility-text = Велосипеди, потяги й мости, які працюють. І чисте повітря.
mission-health = Техніка для здоров’я
mission-health-text = Прилади, які допомагають людям бути здоровими.
mission-making = Робити розумно й чисто
mission-making-text = Фабрики, що роблять добрі речі й беруть менше енергії. І де людям добре працювати.

skill-install_switches = Під’єднувати вимикачі
skill-wiring_plans = Розуміти, як ідуть дроти
skill-test_equipment = Міряти й перевіряти
skill-work_safely = Безпечно працювати
skill-find_faults = Шукати несправності
skill-measure_electric = Міряти струм і напругу
skill-control_panels = Читати схему машини
skill-solar_systems = Встановлювати сонячні панелі
skill-balance_heating = Чесно ділити тепло
skill-heat_pumps = Працювати з тепловим насосом
skill-save_energy = Економити енергію
skill-process_control = Керувати фабрикою
skill-food_safety = Безпечно працювати з їжею
skill-robot_programming = Навчати робота
skill-debug_programs = Знаходити помилки в програмі
skill-use_sensors = Користуватися датчиками
skill-human_robot_safety = Безпечно працювати поруч із машинами
skill-sort_waste = Сортувати відходи
skill-improve_process = Покращувати те, що вже працює
skill-quality_check = Перевіряти якість
skill-plan_work = Планувати роботу
skill-schedule_crews = Розподіляти бригади
skill-repair_plans = Рятувати план, який не вдається
skill-talk_to_clients = Говорити з людьми, яких це стосується

card-puzzle = Мені сподобалося ламати голову.
card-hands = Я люблю працювати руками.
card-precise = Я люблю точну роботу.
card-help = Мені було приємно комусь допомогти.
card-measure = Я хочу знати, чи це справді так.
card-not_for_me = Це не для мене. Добре, що я це знаю.

person-samira = Саміра
person-samira-about = Електромонтерка, 26 років. Раніше була перукаркою.
person-kwee = Пані Кве
person-kwee-about = 78 років. Живе з котом Бригадиром на горі, у будинку «Кривий лелека».
person-daan = Даан
person-daan-about = 9 років. Щовечора гуляє з псом Ковбаскою.
