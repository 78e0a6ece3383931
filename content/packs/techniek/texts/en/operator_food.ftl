# The occupation of food production operator.

occupation-operator_food-what = You run the machines that make our food. You set them up, clean them and solve small faults.
occupation-operator_food-outlook = Nearly all technical work is wanted. A figure of its own was not found.
occupation-operator_food-role-apprentice = Apprentice (mbo-2 or mbo-3): you get to know one line well.
occupation-operator_food-role-operator = Operator: you keep the line going.
occupation-operator_food-role-allround = All-round operator: you can work at every line.
occupation-operator_food-role-quality = Quality checker: you weigh, measure and taste.
occupation-operator_food-role-lead = Shift leader: you lead the shift of the day or the night.
occupation-operator_food-mission-food = You see to it that food is clean and safe.
occupation-operator_food-mission-circular = Setting up well keeps food out of the bin, every day.
occupation-operator_food-next-procesoperator = Mbo-3 process technology, work and learn.
occupation-operator_food-next-food_kwaliteit = Mbo-4 food technology expert.
occupation-operator_food-next-mechatronicus = Mbo-4 mechatronics.
