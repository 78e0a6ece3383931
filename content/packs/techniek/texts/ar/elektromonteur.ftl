# مهنة الكهربائي. ترجمة الحاسوب.

occupation-elektromonteur-what = توصل الكهرباء إلى البيوت والمباني. توصل وتقيس وتصلح الأعطال.
occupation-elektromonteur-outlook = يقول مكتب العمل UWV إن الكهربائيين مطلوبون جداً.
occupation-elektromonteur-role-apprentice = متدرب (mbo-2 أو mbo-3): تعمل وتتعلم معاً.
occupation-elektromonteur-role-fitter = فني: تمد الأسلاك وتوصل وتقيس.
occupation-elektromonteur-role-lead_fitter = فني أول: تقود فريقاً في العمل.
occupation-elektromonteur-role-planner = مخطط العمل: ترتب الرسم والمواد والمواعيد.
occupation-elektromonteur-role-inspector = مفتش: تحكم هل هو آمن.
occupation-elektromonteur-role-owner = صاحب عمل: تبدأ شركتك.
occupation-elektromonteur-mission-energy_transition = بدونك لا شاحن سيارات ولا لوح شمسي ولا مضخة حرارة.
occupation-elektromonteur-mission-housing = كل بيت جديد ينتظر من يوصل إليه الكهرباء.
occupation-elektromonteur-next-netmonteur = تدريب BEI عند مشغّل شبكة.
occupation-elektromonteur-next-windturbinemonteur = تدريب السلامة GWO للعمل في الأماكن العالية.
occupation-elektromonteur-next-smartbuilding = Mbo-4 في أتمتة المباني، تعمل وتتعلم.
occupation-elektromonteur-next-plc_technicus = Mbo-4 في الكهرباء أو الأتمتة.
