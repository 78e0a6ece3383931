# الحزمة الأساسية. ترجمة الحاسوب.

pack-techniek = التقنية
sector-energy = الطاقة والماء والنفايات
sector-food = الغذاء
sector-industry = صناعات أخرى
sector-chemistry = الكيمياء والمواد
sector-metal = المعادن والآلات والإلكترونيات
sector-construction = البناء والتركيبات

mission-energy_transition = طاقة نظيفة
mission-energy_transition-text = من الغاز والنفط إلى كهرباء الشمس والرياح. كل بيت يحتاج إلى تغيير لذلك.
mission-housing = بيوت جيدة
mission-housing-text = بيوت كافية وآمنة ومريحة.
mission-circular = لا نرمي شيئاً
mission-circular-text = من الأشياء القديمة نصنع جديدة. فنأخذ أقل من باطن الأرض.
mission-food = طعام جيد
mission-food-text = طعام آمن للجميع، وهدر أقل.
mission-water = ماء نظيف
mission-water-text = ماء للشرب، وقنوات نظيفة للسباحة.
mission-climate_adaptation = مستعدون لطقس مختلف
mission-climate_adaptation-text = أمطار أقوى وصيف أحرّ وبحر أعلى. يجب أن تتحمل البلاد ذلك.
mission-mobility = طريق آمن ونظيف
mission-mobility-text = دراجات وقطارات وجسور تعمل. وهواء نظيف.
mission-health = تقنية للصحة
mission-health-text = أجهزة تحفظ صحة الناس أو تساعدهم.
mission-making = صناعة ذكية ونظيفة
mission-making-text = مصانع تصنع أشياء جيدة بطاقة أقل. ويحب الناس العمل فيها.

skill-install_switches = توصيل المفاتيح
skill-wiring_plans = فهم مسار الأسلاك
skill-test_equipment = القياس والفحص
skill-work_safely = العمل بأمان
skill-find_faults = البحث عن الأعطال
skill-measure_electric = قياس التيار والجهد
skill-control_panels = قراءة مخطط آلة
skill-solar_systems = تركيب الطاقة الشمسية
skill-balance_heating = توزيع الحرارة بعدل
skill-heat_pumps = العمل بمضخة حرارة
skill-save_energy = توفير الطاقة
skill-process_control = إدارة مصنع
skill-food_safety = العمل بأمان مع الطعام
skill-robot_programming = تعليم الروبوت
skill-debug_programs = إصلاح أخطاء البرنامج
skill-use_sensors = استعمال الحساسات
skill-human_robot_safety = العمل بأمان مع الآلات
skill-sort_waste = فرز النفايات
skill-improve_process = تحسين ما يعمل
skill-quality_check = فحص الجودة
skill-plan_work = تخطيط العمل
skill-schedule_crews = توزيع الفِرق
skill-repair_plans = إنقاذ خطة تتعثر
skill-talk_to_clients = الحديث مع من يهمهم الأمر

card-puzzle = أعجبني حل اللغز.
card-hands = أحب العمل بيدي.
card-precise = أحب العمل الدقيق.
card-help = أسعدني أن أساعد أحداً.
card-measure = أريد أن أعرف إن كان صحيحاً فعلاً.
card-not_for_me = هذا ليس لي. جيد أن أعرف ذلك.

person-samira = سميرة
person-samira-about = كهربائية، 26 سنة. كانت مصففة شعر من قبل.
person-kwee = السيدة كوي
person-kwee-about = 78 سنة. تسكن مع قطها «بريغادير» في أعلى بناية «اللقلق المائل».
person-daan = دان
person-daan-about = 9 سنوات. يمشي كل مساء مع كلبه «نقانق».
