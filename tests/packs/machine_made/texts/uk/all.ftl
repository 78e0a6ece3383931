stair-title = Текст.
stair-titel = Текст.
