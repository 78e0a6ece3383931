# كلمات يحتاجها كل عمل. ترجمة الحاسوب. الألقاب تبقى بالهولندية: هي نفسها لكل الصف.

figure-unknown = غير موجود
figure-source = المصدر: { $source }، { $year }
figure-derived = محسوب من أجر الساعة عند { $least }–{ $most } ساعة في الأسبوع
figure-euro-hour = € { $value } في الساعة
figure-euro-hour-range = من € { $min } إلى € { $max } في الساعة
figure-euro-month = € { $value } في الشهر
figure-euro-month-range = من € { $min } إلى € { $max } في الشهر
figure-percent = { $value } %
figure-percent-range = من { $min } إلى { $max } %
figure-jobs = { $value } وظيفة
figure-jobs-range = من { $min } إلى { $max } وظيفة

salary-not-found = لم نجد راتب البداية.
salary-old = رقم قديم، من سنة { $year }.
salary-band-label = ما يكسبه الناس في هذه المجموعة
minimum-wage = الحد الأدنى القانوني للأجر في عمر { $age }: € { $euro } في الساعة (منذ { $from }).
note-start-salary = قبل الضريبة، لأسبوع عمل كامل. تحت 21 سنة أو مع bbl قد يكون الأجر مختلفاً.
note-wage-band = كل العاملين في هذه المجموعة، وأصحاب الخبرة أيضاً. نصفهم يكسب بين هذين المبلغين.
note-whole-group = هذا عن مجموعة المهن كلها.

outlook-general = مطلوبة، مثل باقي المهن التقنية
outlook-promising = فرص جيدة
outlook-very-wanted = مطلوبة جداً جداً
outlook-about-own-group = عن مجموعة المهن هذه
outlook-about-near-group = عن مجموعة تشبهها
outlook-about-all-technical = عن كل المهن التقنية معاً
outlook-caveat = التقنية تتبع حال الاقتصاد. في بداية 2026 صار الأمر أهدأ قليلاً.

route-bbl = Bbl: تعمل وتتعلم وتأخذ أجراً
route-bol-bbl = Mbo: في المدرسة، أو تعمل وتتعلم
route-hbo = Hbo: تعليم مهني عالٍ
route-wo = الجامعة
route-course = دورة قصيرة
route-experience = خبرة في العمل
next-label = خطوات ممكنة
next-other-sector = في قطاع آخر
next-sector = القطاع: { $sector }

guess-name-question = ما اسم هذه المهنة برأيك؟
guess-band-question = كم يكسب من يبدأ الآن برأيك؟
guess-band = من € { $low } إلى € { $high } في الشهر
cards-question = كيف كان هذا العمل لك؟ يمكنك اختيار أكثر من بطاقة.

save-damaged = هذا الملف تالف. هل لديك ملف آخر؟
save-foreign = هذا الملف ليس من Vakpoort.
save-newer = هذا الملف من Vakpoort أحدث. حمّل الصفحة من جديد.
save-too-large = هذا الملف كبير جداً. لا بد أنه ليس لك.
