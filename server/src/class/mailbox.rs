//! What waits to be sent on a connection: bounded, and of views and acknowledgements only the newest.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use session::Who;
use session::wire::{Down, Role};
use tokio::sync::Notify;
use tokio::sync::futures::Notified;

/// Most answers that wait; a connection that takes none of them is closed.
const MOST_ANSWERS: usize = 128;

/// What waits for a connection. The room puts in, the connection takes out.
#[derive(Debug, Default)]
pub(crate) struct Mailbox {
    waiting: Mutex<Waiting>,
    woken: Notify,
    role: AtomicU8,
}

#[derive(Debug, Default)]
struct Waiting {
    answers: VecDeque<Down>,
    through: Option<u64>,
    view: Option<Box<Down>>,
    closing: bool,
}

/// What comes out of a mailbox.
#[derive(Debug)]
pub(crate) enum Post {
    /// To be sent.
    Message(Box<Down>),
    /// Nothing comes any more.
    Close,
}

impl Mailbox {
    /// Puts a message in; whether a view that nobody saw was overtaken by it.
    pub(crate) fn put(&self, down: Down) -> bool {
        let mut waiting = self.lock();
        let mut overtaken = false;
        match down {
            Down::Taken { through } => waiting.through = waiting.through.max(Some(through)),
            Down::Pupil(_) | Down::Teacher(_) | Down::Board(_) | Down::Guest(_) => {
                overtaken = waiting.view.replace(Box::new(down)).is_some();
            }
            answer if waiting.answers.len() < MOST_ANSWERS => waiting.answers.push_back(answer),
            _ => waiting.closing = true,
        }
        drop(waiting);
        self.woken.notify_one();
        overtaken
    }

    /// Nothing comes after what is in it.
    pub(crate) fn close(&self) {
        self.lock().closing = true;
        self.woken.notify_one();
    }

    /// Wakes whoever waits for post, so that it looks whether it still should.
    pub(crate) fn wake(&self) {
        self.woken.notify_waiters();
    }

    /// What is in it now, if anything: answers first, as a view may need them.
    pub(crate) fn take(&self) -> Option<Post> {
        let mut waiting = self.lock();
        if let Some(answer) = waiting.answers.pop_front() {
            return Some(Post::Message(Box::new(answer)));
        }
        if let Some(through) = waiting.through.take() {
            return Some(Post::Message(Box::new(Down::Taken { through })));
        }
        if let Some(view) = waiting.view.take() {
            return Some(Post::Message(view));
        }
        waiting.closing.then_some(Post::Close)
    }

    /// Is done once there may be something in it that wasn't there when it was asked for.
    pub(crate) fn woken(&self) -> Notified<'_> {
        self.woken.notified()
    }

    /// The next message, as soon as there is one.
    pub(crate) async fn next(&self) -> Post {
        loop {
            if let Some(post) = self.take() {
                return post;
            }
            self.woken().await;
        }
    }

    /// Whom the connection belongs to, as the room has found.
    pub(crate) fn belongs(&self, who: Who) {
        let role = match who {
            Who::Nobody => 0,
            Who::Pupil { .. } => 1,
            Who::Teacher => 2,
            Who::Board => 3,
            Who::Guest => 4,
        };
        self.role.store(role, Ordering::Relaxed);
    }

    /// The role of whom it belongs to; `None` while that is nobody.
    pub(crate) fn role(&self) -> Option<Role> {
        match self.role.load(Ordering::Relaxed) {
            1 => Some(Role::Pupil),
            2 => Some(Role::Teacher),
            3 => Some(Role::Board),
            4 => Some(Role::Guest),
            _ => None,
        }
    }

    fn lock(&self) -> MutexGuard<'_, Waiting> {
        // Nothing in here can break off halfway.
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use session::wire::Refusal;

    fn all(mailbox: &Mailbox) -> Vec<Down> {
        let next = || match mailbox.take() {
            Some(Post::Message(down)) => Some(*down),
            _ => None,
        };
        std::iter::from_fn(next).collect()
    }

    #[test]
    fn the_newest_wins_and_answers_come_first() {
        let mailbox = Mailbox::default();
        for through in [1, 3, 2] {
            mailbox.put(Down::Taken { through });
        }
        mailbox.put(Down::Pong);
        assert_eq!(all(&mailbox), [Down::Pong, Down::Taken { through: 3 }]);
    }

    #[test]
    fn who_takes_nothing_out_is_closed() {
        let mailbox = Mailbox::default();
        for _ in 0..MOST_ANSWERS {
            mailbox.put(Down::Refused { id: None, why: Refusal::Gap });
        }
        assert!(!mailbox.lock().closing);
        mailbox.put(Down::Pong);
        assert_eq!(all(&mailbox).len(), MOST_ANSWERS);
        assert!(matches!(mailbox.take(), Some(Post::Close)));
    }
}
