question-talk = Een tekst.
