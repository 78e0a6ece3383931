# The occupation of bricklayer.

occupation-metselaar-what = You build walls, stone by stone. You keep all straight with line and level.
occupation-metselaar-outlook = In 2026 UWV put bricklayers on its list of promising occupations.
occupation-metselaar-role-apprentice = Apprentice (mbo-2 or mbo-3): you work and learn at the same time.
occupation-metselaar-role-bricklayer = Bricklayer: you make the wall.
occupation-metselaar-role-restorer = Restorer: you make an old church whole again.
occupation-metselaar-role-lead = Foreman: you lead the crew.
occupation-metselaar-role-owner = Your own boss: you start your own company.
occupation-metselaar-mission-housing = Your wall will still stand in a hundred years.
occupation-metselaar-mission-circular = You clean old bricks for a new wall.
occupation-metselaar-next-gww_vakman = You learn paving on the job.
occupation-metselaar-next-stukadoor = Mbo-2 plastering, work and learn.
occupation-metselaar-next-uitvoerder = Mbo-4 construction management.
occupation-metselaar-next-prefab_bouwer = You move to a factory for façades.
