# مهنة السباك وفني التدفئة. ترجمة الحاسوب.

occupation-loodgieter-what = تهتم بالماء والدفء في المبنى. تمد الأنابيب وتحرص أن تأخذ كل غرفة ما يكفيها.
occupation-loodgieter-outlook = يقول UWV إن النقص هنا من أكبر ما يكون.
occupation-loodgieter-role-apprentice = متدرب (mbo-2 أو mbo-3): تعمل وتتعلم معاً.
occupation-loodgieter-role-fitter = فني: تمد الأنابيب وتوصلها.
occupation-loodgieter-role-balancer = ضابط التوزيع: تقيس الحرارة وتوزعها في المباني الكبيرة.
occupation-loodgieter-role-service = فني خدمة: تصلح التسربات والأعطال.
occupation-loodgieter-role-owner = صاحب عمل: تبدأ شركتك.
occupation-loodgieter-mission-housing = لا بيت بلا حمّام وصنبور وغرف دافئة.
occupation-loodgieter-mission-energy_transition = التوزيع الجيد يوفر كثيراً من الغاز والكهرباء.
occupation-loodgieter-mission-water = أنت تحفظ ماء الشرب نظيفاً في الأنابيب.
occupation-loodgieter-next-warmtepompmonteur = دورة في مضخات الحرارة الهجينة، مع شهادة.
occupation-loodgieter-next-koudemonteur = Mbo-2 أو mbo-3 في أنظمة التبريد والتكييف.
occupation-loodgieter-next-gaswaterwarmtemonteur = تتعلم في شركة ماء أو تدفئة.
occupation-loodgieter-next-werkvoorbereider = Mbo-4 مخطط أعمال التركيبات.
