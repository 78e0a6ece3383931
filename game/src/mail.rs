//! The post between page and game: bytes in, messages out.

use crate::Step;
use crate::stage::{Stage, receive};
use bevy::prelude::*;
use mechanics::stage::{FromGame, ToGame};
use std::collections::VecDeque;

/// Letters from the page that were not read yet, as postcard bytes.
#[derive(Resource, Default)]
pub struct Inbox(pub VecDeque<Vec<u8>>);

/// Letters to the page that were not posted yet.
#[derive(Resource, Default)]
pub struct Outbox(pub Vec<FromGame>);

/// Reads the post.
pub fn plugin(app: &mut App) {
    app.init_resource::<Inbox>().init_resource::<Outbox>();
    app.add_systems(Startup, say_ready).add_systems(Update, read_letters.in_set(Step::Read));
}

fn say_ready(mut outbox: ResMut<Outbox>) {
    outbox.0.push(FromGame::Ready);
}

fn read_letters(mut inbox: ResMut<Inbox>, mut outbox: ResMut<Outbox>, mut stage: ResMut<Stage>) {
    // Without a letter nothing may count as changed.
    if inbox.0.is_empty() {
        return;
    }
    while let Some(bytes) = inbox.0.pop_front() {
        match postcard::from_bytes::<ToGame>(&bytes) {
            Ok(message) => receive(&mut stage, message, &mut outbox.0),
            Err(_) => outbox.0.push(FromGame::Failed { reason: "message".to_owned() }),
        }
    }
}
