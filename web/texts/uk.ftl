title = Vakpoort
