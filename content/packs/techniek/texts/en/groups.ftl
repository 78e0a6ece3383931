# With figures of a group: who is counted together. Occupations of one group share a figure.

note-start-hbo-38 = After hbo, a year and a half after the diploma. Average, gross, for 38 hours a week.
note-start-hbo-39 = After hbo, a year and a half after the diploma. Average, gross, for 39 hours a week.
note-group-0712 = Here all engineers (not electrical) are counted together. Other occupations in this group have the same figure.
note-group-0713 = Here all electrical engineers are counted together. Other occupations in this group have the same figure.
note-group-0721 = Here all technicians in building and natural science are counted together. Other occupations in this group have the same figure.
note-group-0722 = Here all production leaders in industry and construction are counted together. Other occupations in this group have the same figure.
note-group-0723 = Here all process operators are counted together. Other occupations in this group have the same figure.
note-group-0731 = Here all construction workers, shell are counted together. Other occupations in this group have the same figure.
note-group-0732 = Here all carpenters are counted together. Other occupations in this group have the same figure.
note-group-0734 = Here all plumbers and pipe fitters are counted together. Other occupations in this group have the same figure.
note-group-0742 = Here all welders and sheet metal workers are counted together. Other occupations in this group have the same figure.
note-group-0761 = Here all electricians and electronics fitters are counted together. Other occupations in this group have the same figure.
note-group-0771 = Here all production machine operators are counted together. Other occupations in this group have the same figure.
note-group-1222 = Here all refuse collectors and newspaper deliverers are counted together. Other occupations in this group have the same figure.
note-wage-071 = CBS gives no figure for its own group. This is a larger one: engineers and researchers in science and technology. Experienced people too. Half of them earn between these amounts.
note-wage-0712 = Here all engineers (not electrical) are counted together, experienced people too. Half of them earn between these amounts.
note-wage-072 = CBS gives no figure for its own group. This is a larger one: specialists in nature and technology. Experienced people too. Half of them earn between these amounts.
note-wage-0721 = Here all technicians in building and natural science are counted together, experienced people too. Half of them earn between these amounts.
note-wage-0722 = Here all production leaders in industry and construction are counted together, experienced people too. Half of them earn between these amounts.
note-wage-073 = CBS gives no figure for its own group. This is a larger one: construction workers. Experienced people too. Half of them earn between these amounts.
note-wage-0731 = Here all construction workers, shell are counted together, experienced people too. Half of them earn between these amounts.
note-wage-0732 = Here all carpenters are counted together, experienced people too. Half of them earn between these amounts.
note-wage-074 = CBS gives no figure for its own group. This is a larger one: metal workers and machine fitters. Experienced people too. Half of them earn between these amounts.
note-wage-0761 = Here all electricians and electronics fitters are counted together, experienced people too. Half of them earn between these amounts.
note-wage-0771 = Here all production machine operators are counted together, experienced people too. Half of them earn between these amounts.
note-wage-none = The group of CBS does not fit here: many young people with a side job are in it.
