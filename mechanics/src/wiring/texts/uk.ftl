# Слова механіки wiring: прокладати дроти, міряти, вмикати. Переклад комп’ютера.

wiring-group-terminals = Клеми
wiring-group-switches = Вимикачі
wiring-group-box = Щиток
wiring-group-wires = Дроти, які вже лежать
wiring-group-kinds = Вибери вимикач

wiring-terminal = { $part }, { $pin }
wiring-pin-l = фаза (коричневий)
wiring-pin-n = нуль (синій)
wiring-pin-pe = земля (жовто-зелений)
wiring-pin-a = клема 1
wiring-pin-b = клема 2
wiring-pin-com = спільна клема
wiring-pin-t1 = клема 1
wiring-pin-t2 = клема 2
wiring-pin-a1 = внизу ліворуч
wiring-pin-a2 = внизу праворуч
wiring-pin-b1 = вгорі ліворуч
wiring-pin-b2 = вгорі праворуч
wiring-pin-relay-a1 = котушка 1
wiring-pin-relay-a2 = котушка 2
wiring-pin-relay-c1 = контакт 1
wiring-pin-relay-c2 = контакт 2

wiring-free = ще вільно
wiring-wired-to = дріт до: { $other }
wiring-wired-many = дротів: { $count }
wiring-loosen = Від’єднати: { $from } – { $to }
wiring-press-switch = { $part } (вимикач)
wiring-press-two-way = { $part } (прохідний вимикач)
wiring-press-cross = { $part } (перехресний вимикач)
wiring-press-push-button = { $part } (кнопка)
wiring-kind = { $part }: який вимикач?
wiring-kind-switch = звичайний вимикач
wiring-kind-two-way = прохідний вимикач
wiring-kind-cross = перехресний вимикач
wiring-kind-push-button = кнопка

wiring-rcd = Захист від витоку струму
wiring-breaker = Автомат сходів
wiring-lock = Замок
wiring-tester = Індикатор напруги
wiring-on = увімкнено
wiring-off = вимкнено
wiring-lock-hangs = висить на автоматі
wiring-lock-loose = лежить окремо
wiring-tester-idle = ще нічого не виміряно
wiring-tester-dead = { $volts } вольт. Немає напруги: { $terminal }.
wiring-tester-live = { $volts } вольт! Є напруга: { $terminal }.
wiring-gauge-tester = Індикатор напруги
wiring-gauge-conduit = Найповніша трубка
wiring-volts = { $volts } вольт
wiring-of = { $count } з { $most }
wiring-count = { $count }
wiring-metres = { $metres } м

wiring-light-none = Темно.
wiring-light-all = { $lamps ->
    [one] Лампа горить.
   *[other] Усі лампи горять.
}
wiring-light-some = Горить { $lit } з { $lamps } ламп.
wiring-light-dim = Лампи ледь світяться.
wiring-now-live = Автомат увімкнений. Є напруга.
wiring-now-rcd-off = Захист від витоку струму вимкнений.
wiring-now-unlocked = Автомат вимкнений. Замка на ньому немає.
wiring-now-unmeasured = Вимкнено й замкнено. Чи справді немає напруги? Виміряй.
wiring-now-safe = Безпечно. Можна братися до дротів.

wiring-event-connected = Клац. Дріт: { $from } – { $to }.
wiring-event-disconnected = Від’єднано. Дроту більше немає: { $from } – { $to }.
wiring-event-flipped = Клац: { $part }. { $light }
wiring-event-changed = Тепер тут інше: { $part }.
wiring-event-breaker-on = Автомат увімкнений.
wiring-event-breaker-off = Автомат вимкнений.
wiring-event-rcd-on = Захист від витоку увімкнений.
wiring-event-rcd-off = Захист від витоку вимкнений.
wiring-event-locked = Замок висить. Тепер ніхто не ввімкне.
wiring-event-unlocked = Замок знято.
wiring-event-short = ХЛОП. Коротке замикання! Автомат вимкнувся.
wiring-event-spark = Тссс! Іскра: коричневий і синій без лампи між ними. Дріт відскочив.
wiring-event-overload = Автомат перегрівся й вимкнувся.
wiring-event-leak = ХЛОП. Струм тікає в землю. Захист спрацював.
wiring-stop-live = Стоп. Дивись зі мною: автомат ще ввімкнений.
wiring-stop-unlocked = Стоп. Без замка хтось може ввімкнути автомат.
wiring-stop-unmeasured = Стоп. Спершу виміряй: чи справді немає напруги?
wiring-stop-conduit = Стоп. Трубка повна. Шукай інший шлях.

wiring-refused-unknown = Тут так не можна.
wiring-refused-same = Дроту потрібні дві клеми.
wiring-refused-there = Там уже є дріт.
wiring-refused-no-wire = Там немає дроту.
wiring-refused-already = Це вже тут.
wiring-refused-wired = Спершу від’єднай дроти.
wiring-refused-locked = Висить замок. Спершу зніми його.
wiring-refused-lock-on = Спершу вимкни автомат.

wiring-tell-walk = Замовник іде туди, де { $part }.
wiring-tell-press = Клац: { $part }. { $light }
wiring-tell-measured = Колега все перевіряє. Земля добра. Напруги там, де не треба, немає.
wiring-tell-cheer = Усе працює. Замовник махає рукою.
wiring-tell-lit = Загоряється світло.
wiring-tell-short = Клац. Усе темно. Сусіди приходять дивитися з ліхтариками в телефонах.
wiring-tell-earth-leak = Хлоп. Усе темно. Струм тікає в землю.
wiring-tell-dark = Лишається темно.
wiring-tell-always-on = Світло більше не вимикається.
wiring-tell-series = Вимикач клацає, але світло не слухається.
wiring-tell-switched-neutral = Світло вимкнене. Та індикатор біля лампи світиться.
wiring-tell-no-earth = Колега міряє. Десь бракує землі.
wiring-tell-emergency-dark = Аварійне світло теж гасне.
wiring-say-measured = Гарно виміряно. Це добра робота.
wiring-say-cheer = Дякую!
wiring-say-lit = Я знову тебе бачу!
wiring-say-short = У вас свято?
wiring-say-earth-leak = Це дискотека?
wiring-say-dark = Агов? Я трохи почекаю.
wiring-say-always-on = А як мені тепер спати?
wiring-say-series = Агов? Я трохи почекаю.
wiring-say-switched-neutral = Світло вимкнене. Але лампа ще під напругою.
wiring-say-no-earth = Без землі метал може опинитися під напругою.
wiring-say-emergency-dark = Коли решта гасне, ця лампочка якраз має горіти.

refused-params = Із цим завданням щось не так. Вибери інше.
refused-foreign = Це належить до іншого завдання.

property-wires = Дроти
property-wire-metres = Довжина дроту
