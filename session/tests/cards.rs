//! Questions that are answered by cards: counts of five or more, and what a pupil finds again.

mod common;

use common::{Class, began, delivered};
use session::wire::{Command, Event};

#[test]
fn fewer_than_five_say_nothing() {
    let mut class = Class::new(14);
    let card = |choice| Event::Card { question: "again".into(), choice };
    for count in 1..=5 {
        let (connection, ..) = class.join();
        let work = vec![began(0, "lamp"), delivered(false, 1.0), delivered(true, 1.0), card(0), card(1)];
        class.send(connection, 1, work);
        let view = class.teacher().class;
        let shown = count == 5;
        assert_eq!(view.answers[0].counts, shown.then(|| vec![0, 5, 0]), "the later choice counts");
        assert_eq!(view.hard.len(), usize::from(shown));
        assert_eq!(view.occupations.len(), usize::from(shown));
        assert_eq!(view.solved, [("lamp".to_owned(), count)]);
    }
}

#[test]
fn who_chose_a_card_finds_it_again_and_nobody_else_does() {
    let mut class = Class::new(31);
    let ((connection, one, _), (_, other, _)) = (class.join(), class.join());
    class.send(connection, 1, vec![Event::Card { question: "again".into(), choice: 1 }]);
    assert_eq!(class.pupil(one).card, None, "nothing is asked");
    class.lead(Command::Poll { question: Some(("again".into(), 3)) });
    assert_eq!((class.pupil(one).card, class.pupil(other).card), (Some(1), None));
}
