//! Where the town is looked at: all of it, or on a narrow screen the part that the pupil looks at in the list.

use super::places::place_of;
use crate::Step;
use crate::pace::{Moving, Tick};
use crate::stage::Stage;
use bevy::prelude::*;
use mechanics::stage::Town;

/// Left and right end of the town.
pub const EDGES: (f32, f32) = (-200.0, 1800.0);
/// How fast the look goes to another place, in shares of the way in a second.
const SPEED: f32 = 3.5;
/// Nearer than this is there, in scene units.
const NEAR: f32 = 0.5;

/// Looks around.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, look_around.in_set(Step::Move));
}

/// Which x should be in the middle when so much is seen.
fn middle(town: &Town, seen: Rect) -> f32 {
    let half = seen.width() / 2.0;
    if seen.width() >= EDGES.1 - EDGES.0 - 1.0 {
        return seen.center().x;
    }
    // Where no work calls, what was delivered is worth a look.
    let worth = || match town.calls {
        true => town.open.iter().find(|id| !town.solved.contains(id)),
        false => town.solved.last(),
    };
    let place = town.look.as_ref().or_else(|| town.fresh.first()).or_else(worth).and_then(|id| place_of(id));
    let x = place.map_or(seen.center().x, |place| place.x);
    x.clamp(EDGES.0 + half, EDGES.1 - half)
}

fn look_around(
    tick: Res<Tick>,
    stage: Res<Stage>,
    mut moving: ResMut<Moving>,
    mut cameras: Query<&mut Transform, With<Camera2d>>,
    mut scene: Local<u32>,
) {
    let Some(town) = stage.town() else { return };
    let goal = middle(town, stage.camera);
    // A town that comes is looked at where the pupil will look.
    let at_once = *scene != stage.scene || stage.calm;
    *scene = stage.scene;
    for mut camera in &mut cameras {
        let left = goal - camera.translation.x;
        if at_once || left.abs() < NEAR {
            if camera.translation.x != goal {
                camera.translation.x = goal;
            }
            continue;
        }
        camera.translation.x += left * (1.0 - (-SPEED * tick.0).exp());
        moving.0 = true;
    }
}
