# Перша робота: ліхтар, два дроти. Переклад комп’ютера.

lantern-title = Ліхтар на розі
lantern-situation = Ліхтар на розі не горить. Даан і Ковбаска нічого не бачать.
lantern-briefing-1 = Гей! Тут так темно. Ковбаска в усе врізається.
lantern-briefing-2 = Два дроти, і він засвітиться. Коричневий до коричневого, синій до синього. Твоя черга.
lantern-part-box = живлення
lantern-part-lamp = ліхтар
lantern-req-lit = Ліхтар горить.
lantern-explorer-hint-1 = Візьми клему й тягни до іншої.
lantern-explorer-hint-2 = Струм біжить по колу: туди й назад. Тому два дроти.
lantern-explorer-hint-3 = Тягни від коричневого до коричневого. Потім від синього до синього.
lantern-client-thanks = Я тебе бачу! І Ковбаска знову бачить свою палицю.
lantern-client-retry = Агов? Я махаю, але ти не бачиш.
lantern-miss-dark-title = Махати в темряві
lantern-miss-dark-text = Один дріт – це ще не коло. Струм має йти туди й назад.
lantern-miss-dark-picture = Темна вулиця. Видно лише білу руку, що махає, і хвіст.
lantern-miss-short-title = Тссс!
lantern-miss-short-text = Коричневий і синій торкнулися без лампи між ними. Тоді струму забагато. Живлення вимикається.
lantern-miss-short-picture = Іскра завбільшки зі світлячка. Ковбаска на неї гавкає. Іскра у відповідь не гавкає.
lantern-keepsake = ліхтарик із глини
lantern-keepsake-text = Саморобний. Ковбаска його трошки пожувала.
lantern-deed = Я засвітив вуличний ліхтар.
lantern-wiring-tell-lit = Ліхтар спалахує. Даан махає обома руками. Ковбаска виляє хвостом.
lantern-wiring-say-lit = Я тебе бачу! І Ковбаска знову бачить свою палицю!
lantern-wiring-tell-dark = Лишається темно. Десь хтось махає, мабуть.
lantern-wiring-say-dark = Агов? Я махаю, але ти не бачиш.
