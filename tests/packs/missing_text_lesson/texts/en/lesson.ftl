question-talk = A text.
