//! The camera: shows the part of the scene that the page asks for.

use crate::Step;
use crate::palette::SKY;
use crate::stage::Stage;
use bevy::camera::ScalingMode;
use bevy::prelude::*;

/// Looks at the scene.
pub fn plugin(app: &mut App) {
    app.insert_resource(ClearColor(Color::Srgba(SKY)));
    app.add_systems(Startup, spawn_camera).add_systems(Update, aim_camera.in_set(Step::Say));
}

fn spawn_camera(mut commands: Commands) {
    // Without multisampling: in software rendering 26 frames a second instead of 4.
    #[cfg(target_arch = "wasm32")]
    commands.spawn((Camera2d, Msaa::Off));
    #[cfg(not(target_arch = "wasm32"))]
    commands.spawn((Camera2d, Projection::Orthographic(OrthographicProjection::default_2d())));
}

fn aim_camera(stage: Res<Stage>, mut cameras: Query<(&mut Projection, &mut Transform), With<Camera2d>>) {
    if !stage.is_changed() {
        return;
    }
    for (mut projection, mut transform) in &mut cameras {
        let seen = stage.camera;
        if let Projection::Orthographic(lens) = &mut *projection {
            lens.scaling_mode = ScalingMode::AutoMin { min_width: seen.width(), min_height: seen.height() };
        }
        transform.translation = Vec3::new(seen.center().x, -seen.center().y, 0.0);
    }
}
