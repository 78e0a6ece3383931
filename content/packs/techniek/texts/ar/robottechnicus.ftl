# مهنة فني الروبوتات. ترجمة الحاسوب.

occupation-robottechnicus-what = تعلّم الروبوتات العمل. تبني مكان الروبوت وتكتب البرنامج وتفحص هل هو آمن.
occupation-robottechnicus-outlook = يقول UWV إن نقص فنيي الآلات كبير جداً. تلك المهنة تشبه هذه.
occupation-robottechnicus-note-start = الأجر بعد دراسة Engineering (Ad). قبل الضريبة، لأسبوع كامل. هذا الرقم يحتاج إلى مراجعة.
occupation-robottechnicus-role-apprentice = طالب (mbo-4 أو Ad): تبرمج أول روبوت لك.
occupation-robottechnicus-role-builder = بانٍ: تركّب الروبوت ويده.
occupation-robottechnicus-role-programmer = مبرمج: تفكر في كل خطوة.
occupation-robottechnicus-role-trainer = مدرّب: تعلّم الزملاء العمل مع الروبوت.
occupation-robottechnicus-role-safety = فاحص السلامة: أنت تقول متى يُسمح له بالعمل.
occupation-robottechnicus-mission-making = الروبوت يقوم بالعمل الممل والثقيل. والناس بالباقي.
occupation-robottechnicus-mission-food = في البيوت الزجاجية والمصانع تساعد الروبوتات في طعامنا.
occupation-robottechnicus-mission-health = الروبوتات ترفع الأثقال، فتبقى الظهور سليمة.
occupation-robottechnicus-next-plc_technicus = خبرة في أنظمة التحكم في المصنع.
occupation-robottechnicus-next-robotica_ingenieur = Hbo في الميكاترونيكس أو الروبوتات.
occupation-robottechnicus-next-lasser = تصير مختصاً في روبوتات اللحام.
occupation-robottechnicus-next-prefab_bouwer = روبوتات في مصنع البيوت.
