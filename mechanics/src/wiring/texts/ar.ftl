# كلمات آلية wiring: مد الأسلاك والقياس والتشغيل. ترجمة الحاسوب.

wiring-group-terminals = نقاط التوصيل
wiring-group-switches = المفاتيح
wiring-group-box = صندوق الكهرباء
wiring-group-wires = الأسلاك الموجودة
wiring-group-kinds = اختر مفتاحاً

wiring-terminal = { $part }، { $pin }
wiring-pin-l = الطور (بني)
wiring-pin-n = المحايد (أزرق)
wiring-pin-pe = الأرضي (أصفر وأخضر)
wiring-pin-a = النقطة 1
wiring-pin-b = النقطة 2
wiring-pin-com = النقطة المشتركة
wiring-pin-t1 = النقطة 1
wiring-pin-t2 = النقطة 2
wiring-pin-a1 = أسفل اليسار
wiring-pin-a2 = أسفل اليمين
wiring-pin-b1 = أعلى اليسار
wiring-pin-b2 = أعلى اليمين
wiring-pin-relay-a1 = الملف 1
wiring-pin-relay-a2 = الملف 2
wiring-pin-relay-c1 = التماس 1
wiring-pin-relay-c2 = التماس 2

wiring-free = ما زالت حرة
wiring-wired-to = سلك إلى { $other }
wiring-wired-many = عدد الأسلاك: { $count }
wiring-loosen = افصل: { $from } – { $to }
wiring-press-switch = { $part } (مفتاح)
wiring-press-two-way = { $part } (مفتاح تبديل)
wiring-press-cross = { $part } (مفتاح تقاطع)
wiring-press-push-button = { $part } (زر ضغط)
wiring-kind = { $part }: أي مفتاح؟
wiring-kind-switch = مفتاح عادي
wiring-kind-two-way = مفتاح تبديل
wiring-kind-cross = مفتاح تقاطع
wiring-kind-push-button = زر ضغط

wiring-rcd = قاطع التسرب
wiring-breaker = قاطع الدرج
wiring-lock = القفل
wiring-tester = فاحص الجهد
wiring-on = يعمل
wiring-off = مطفأ
wiring-lock-hangs = معلّق على القاطع
wiring-lock-loose = غير معلّق
wiring-tester-idle = لم يُقَس شيء بعد
wiring-tester-dead = { $volts } فولت. لا جهد على { $terminal }.
wiring-tester-live = { $volts } فولت! يوجد جهد على { $terminal }.
wiring-gauge-tester = فاحص الجهد
wiring-gauge-conduit = أكثر أنبوب امتلاءً
wiring-volts = { $volts } فولت
wiring-of = { $count } من { $most }
wiring-count = { $count }
wiring-metres = { $metres } متر

wiring-light-none = المكان مظلم.
wiring-light-all = { $lamps ->
    [one] المصباح مضاء.
   *[other] كل المصابيح مضاءة.
}
wiring-light-some = { $lit } من { $lamps } مصابيح مضاءة.
wiring-light-dim = المصابيح تضيء بضعف.
wiring-now-live = القاطع يعمل. يوجد جهد.
wiring-now-rcd-off = قاطع التسرب مطفأ.
wiring-now-unlocked = القاطع مطفأ. لا قفل عليه.
wiring-now-unmeasured = مطفأ ومقفل. هل ذهب الجهد حقاً؟ قِس.
wiring-now-safe = آمن. يمكنك العمل على الأسلاك.

wiring-event-connected = تك. سلك من { $from } إلى { $to }.
wiring-event-disconnected = انفصل. لا سلك بعد الآن من { $from } إلى { $to }.
wiring-event-flipped = تك: { $part }. { $light }
wiring-event-changed = هنا الآن شيء آخر: { $part }.
wiring-event-breaker-on = القاطع يعمل.
wiring-event-breaker-off = القاطع مطفأ.
wiring-event-rcd-on = قاطع التسرب يعمل.
wiring-event-rcd-off = قاطع التسرب مطفأ.
wiring-event-locked = القفل معلّق. لا أحد يشغّله الآن.
wiring-event-unlocked = أُزيل القفل.
wiring-event-short = طق. تماس كهربائي! فصل القاطع.
wiring-event-spark = تسس! شرارة: البني والأزرق دون مصباح بينهما. قفز السلك من مكانه.
wiring-event-overload = سخن القاطع كثيراً ففصل.
wiring-event-leak = طق. كهرباء تتسرب إلى الأرض. فصل قاطع التسرب.
wiring-stop-live = قف. انظر معي: القاطع ما زال يعمل.
wiring-stop-unlocked = قف. بلا قفل يمكن لأحد أن يشغّل القاطع.
wiring-stop-unmeasured = قف. قِس أولاً: هل ذهب الجهد حقاً؟
wiring-stop-conduit = قف. الأنبوب ممتلئ. ابحث عن طريق آخر.

wiring-refused-unknown = هذا غير ممكن هنا.
wiring-refused-same = السلك يحتاج إلى نقطتين.
wiring-refused-there = يوجد سلك هناك.
wiring-refused-no-wire = لا سلك هناك.
wiring-refused-already = هو موجود هنا.
wiring-refused-wired = افصل الأسلاك أولاً.
wiring-refused-locked = القفل معلّق. أزل القفل أولاً.
wiring-refused-lock-on = أطفئ القاطع أولاً.

wiring-tell-walk = يمشي صاحب الطلب إلى { $part }.
wiring-tell-press = تك: { $part }. { $light }
wiring-tell-measured = زميلك يقيس كل شيء. الأرضي جيد. لا جهد حيث لا يجب.
wiring-tell-cheer = كل شيء يعمل. صاحب الطلب يلوّح بيده.
wiring-tell-lit = يضيء النور.
wiring-tell-short = تك. كل شيء مظلم. يأتي الجيران بأضواء هواتفهم.
wiring-tell-earth-leak = طق. كل شيء مظلم. الكهرباء تتسرب إلى الأرض.
wiring-tell-dark = يبقى المكان مظلماً.
wiring-tell-always-on = النور لا ينطفئ.
wiring-tell-series = المفتاح يطقّ، لكن النور لا يستجيب.
wiring-tell-switched-neutral = النور مطفأ. لكن الفاحص يضيء عند المصباح.
wiring-tell-no-earth = زميلك يقيس. الأرضي ناقص في مكان ما.
wiring-tell-emergency-dark = ينطفئ ضوء الطوارئ أيضاً.
wiring-say-measured = قياس مرتب. هذا عمل جيد.
wiring-say-cheer = شكراً لك!
wiring-say-lit = أراك من جديد!
wiring-say-short = حفلة؟
wiring-say-earth-leak = هل هذا ديسكو؟
wiring-say-dark = مرحباً؟ سأنتظر قليلاً.
wiring-say-always-on = وكيف أنام الآن؟
wiring-say-series = مرحباً؟ سأنتظر قليلاً.
wiring-say-switched-neutral = النور مطفأ. لكن المصباح ما زال تحت الجهد.
wiring-say-no-earth = بلا أرضي قد يصير المعدن تحت الجهد.
wiring-say-emergency-dark = حين ينطفئ الباقي يجب أن يضيء هذا المصباح.

refused-params = في هذا العمل خطأ. اختر غيره.
refused-foreign = هذا يخص عملاً آخر.

property-wires = الأسلاك
property-wire-metres = طول السلك
