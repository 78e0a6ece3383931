# The occupation of site manager.

occupation-uitvoerder-what = You are in charge of the building site. You lead crews, call in time and see that all get home safely.
occupation-uitvoerder-outlook = UWV expects leaders in construction to become even scarcer.
occupation-uitvoerder-note-start = Wage after the associate degree Built Environment. Gross, for a full week. This figure still has to be checked.
occupation-uitvoerder-role-student = Trainee (mbo-4 or hbo): you join in on site.
occupation-uitvoerder-role-assistant = Assistant: one part of the site is yours.
occupation-uitvoerder-role-manager = Site manager: you plan the day and solve problems.
occupation-uitvoerder-role-head = Head of site: you lead a large job.
occupation-uitvoerder-role-safety = Safety expert: you see to it that nobody gets hurt.
occupation-uitvoerder-mission-housing = Every home that is ready in time had a good site manager.
occupation-uitvoerder-mission-climate_adaptation = You build streets and squares that catch the rain.
occupation-uitvoerder-mission-circular = You see that good material does not end in the skip.
occupation-uitvoerder-next-werkvoorbereider = From the site to the office.
occupation-uitvoerder-next-civiel_ingenieur = Hbo Civil Engineering, beside your work.
occupation-uitvoerder-next-productie_ingenieur = Hbo Industrial Engineering and Management.
