# The occupation of robot technician.

occupation-robottechnicus-what = You teach robots to work. You build the robot cell, make the program and test whether it is safe.
occupation-robottechnicus-outlook = UWV says there is a great lack of machine fitters. That trade is like this one.
occupation-robottechnicus-note-start = Wage after the associate degree Engineering. Gross, for a full week. This figure still has to be checked.
occupation-robottechnicus-role-apprentice = Student (mbo-4 or associate degree): you program your first robot.
occupation-robottechnicus-role-builder = Builder: you set up the robot and its gripper.
occupation-robottechnicus-role-programmer = Programmer: you think out every step.
occupation-robottechnicus-role-trainer = Coach: you teach colleagues to work with the robot.
occupation-robottechnicus-role-safety = Safety tester: you say when it may run.
occupation-robottechnicus-mission-making = The robot does the dull and heavy work. People do the rest.
occupation-robottechnicus-mission-food = In greenhouses and factories robots help with our food.
occupation-robottechnicus-mission-health = Robots do the lifting, so that backs stay well.
occupation-robottechnicus-next-plc_technicus = Experience with controllers in the factory.
occupation-robottechnicus-next-robotica_ingenieur = Hbo Mechatronics or Robotics.
occupation-robottechnicus-next-lasser = You become a specialist in welding robots.
occupation-robottechnicus-next-prefab_bouwer = Robots in the housing factory.
