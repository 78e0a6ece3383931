# العمل الأول: مصباح شارع وسلكان. ترجمة الحاسوب.

lantern-title = المصباح عند الزاوية
lantern-situation = المصباح عند الزاوية مطفأ. دان و«نقانق» لا يريان شيئاً.
lantern-briefing-1 = مرحباً! المكان مظلم جداً. «نقانق» يصطدم بكل شيء.
lantern-briefing-2 = سلكان ويضيء. البني إلى البني، والأزرق إلى الأزرق. دورك.
lantern-part-box = مصدر الكهرباء
lantern-part-lamp = المصباح
lantern-req-lit = المصباح مضاء.
lantern-explorer-hint-1 = أمسك نقطة توصيل واسحب إلى الأخرى.
lantern-explorer-hint-2 = الكهرباء تدور: ذهاباً وإياباً. لذلك سلكان.
lantern-explorer-hint-3 = اسحب من البني إلى البني. ثم من الأزرق إلى الأزرق.
lantern-client-thanks = أراك! وانظر، «نقانق» يرى عصاه من جديد.
lantern-client-retry = مرحباً؟ أنا ألوّح، لكنك لا ترى.
lantern-miss-dark-title = تلويح في الظلام
lantern-miss-dark-text = سلك واحد ليس دائرة. يجب أن تذهب الكهرباء وتعود.
lantern-miss-dark-picture = شارع مظلم. ترى فقط يداً بيضاء تلوّح، وذيلاً.
lantern-miss-short-title = تسس!
lantern-miss-short-text = تلامس البني والأزرق دون مصباح بينهما. عندها تمر كهرباء كثيرة جداً. فيفصل المصدر.
lantern-miss-short-picture = شرارة بحجم يراعة. «نقانق» ينبح عليها. الشرارة لا تنبح.
lantern-keepsake = مصباح صغير من الطين
lantern-keepsake-text = صُنع باليد. «نقانق» مضغه قليلاً.
lantern-deed = جعلت مصباح شارع يضيء.
lantern-wiring-tell-lit = يضيء المصباح فجأة. دان يلوّح بذراعيه. «نقانق» يهز ذيله.
lantern-wiring-say-lit = أراك! و«نقانق» يرى عصاه من جديد!
lantern-wiring-tell-dark = يبقى الظلام. في مكان ما يلوّح أحدهم، على ما يبدو.
lantern-wiring-say-dark = مرحباً؟ أنا ألوّح، لكنك لا ترى.
