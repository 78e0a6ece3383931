//! Which part of the scene is seen, and how large. Plain numbers, so it is tested without a browser.

/// Width and height of a scene, in scene units.
const SCENE: (f64, f64) = (1600.0, 900.0);
/// A finger needs 44 pixels, and the smallest thing in a scene is 76 units.
const LEAST_SCALE: f64 = 44.0 / 76.0;

/// Height of the part of a scene in which people build, in scene units.
const GROUND: f64 = 600.0;

/// As much of a window's height is for the scene where people talk before it.
const ABOVE_TALK: f64 = 0.74;
/// As much of a scene's width is seen then, at least: the middle, where the work is.
const MIDDLE: f64 = 900.0;

/// Which part of the scene is seen through the viewport.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Camera {
    /// Left and top of the viewport in the window, and its width and height, in pixels.
    pub frame: (f64, f64, f64, f64),
    /// Pixels for a scene unit.
    pub scale: f64,
    /// The scene point at the viewport's left top corner.
    pub x: f64,
    /// The scene point at the viewport's left top corner.
    pub y: f64,
}

impl Camera {
    /// Fits the scene into a frame; where things that are `touched` would be too small for fingers, shows a part
    /// around `middle`.
    pub fn fit(frame: (f64, f64, f64, f64), middle: (f64, f64), touched: bool) -> Self {
        let (_, _, width, height) = frame;
        let least = if touched { LEAST_SCALE } else { 0.1 };
        let scale = (width / SCENE.0).min(height / SCENE.1).max(least);
        Self { frame, scale, x: 0.0, y: 0.0 }.look_at(middle)
    }

    /// Fits the lower part of the scene into a wide and low frame above a board: the sky may be cut off, the ground not.
    pub fn ground(frame: (f64, f64, f64, f64)) -> Self {
        let (_, _, width, height) = frame;
        let scale = (width / SCENE.0).min(height / GROUND).max(0.1);
        Self { frame, scale, x: 0.0, y: 0.0 }.look_at((SCENE.0 / 2.0, SCENE.1))
    }

    /// Fits the scene into the upper part of a window, above a conversation that covers the rest.
    pub fn above_talk((width, height): (f64, f64)) -> Self {
        let frame = (0.0, 0.0, width, height * ABOVE_TALK);
        let scale = (frame.3 / SCENE.1).min(width / MIDDLE).max(0.1);
        Self { frame, scale, x: 0.0, y: 0.0 }.look_at((SCENE.0 / 2.0, SCENE.1 / 2.0))
    }

    /// The same camera with `middle` in the middle, as far as the scene goes.
    pub fn look_at(self, middle: (f64, f64)) -> Self {
        let (width, height) = self.seen();
        let along = |middle: f64, seen: f64, whole: f64| {
            if seen >= whole { (whole - seen) / 2.0 } else { (middle - seen / 2.0).clamp(0.0, whole - seen) }
        };
        Self { x: along(middle.0, width, SCENE.0), y: along(middle.1, height, SCENE.1), ..self }
    }

    /// Moved by so many pixels of the hand.
    pub fn pan(self, dx: f64, dy: f64) -> Self {
        let (x, y) = self.middle();
        self.look_at((x - dx / self.scale, y - dy / self.scale))
    }

    /// Width and height of what is seen, in scene units.
    pub fn seen(self) -> (f64, f64) {
        (self.frame.2 / self.scale, self.frame.3 / self.scale)
    }

    /// What is in the middle.
    pub fn middle(self) -> (f64, f64) {
        let (width, height) = self.seen();
        (self.x + width / 2.0, self.y + height / 2.0)
    }

    /// Whether a part of the scene is out of sight to the sides, or above and below.
    pub fn hides(self) -> (bool, bool) {
        let (width, height) = self.seen();
        (width < SCENE.0 - 1.0, height < SCENE.1 - 1.0)
    }

    /// Whether a scene point is seen, with room around it.
    pub fn sees(self, (x, y): (f64, f64)) -> bool {
        let (width, height) = self.seen();
        let room = 40.0;
        (self.x + room..=self.x + width - room).contains(&x) && (self.y + room..=self.y + height - room).contains(&y)
    }

    /// The scene point under a point of the window.
    pub fn scene_at(self, (x, y): (f64, f64)) -> (f64, f64) {
        (self.x + (x - self.frame.0) / self.scale, self.y + (y - self.frame.1) / self.scale)
    }

    /// The scene rectangle that a canvas over the whole window shows: left, top, width, height.
    pub fn canvas(self, (width, height): (f64, f64)) -> (f32, f32, f32, f32) {
        let (x, y) = self.scene_at((0.0, 0.0));
        (x as f32, y as f32, (width / self.scale) as f32, (height / self.scale) as f32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wide_frame_shows_the_whole_scene() {
        let camera = Camera::fit((0.0, 50.0, 1600.0, 900.0), (800.0, 450.0), true);
        assert_eq!(camera.hides(), (false, false));
        assert_eq!(camera.scene_at((0.0, 50.0)), (0.0, 0.0));
        assert_eq!(camera.canvas((1600.0, 950.0)), (0.0, -50.0, 1600.0, 950.0));
    }

    #[test]
    fn above_a_board_the_ground_is_seen_and_not_the_sky() {
        let camera = Camera::ground((0.0, 50.0, 960.0, 230.0));
        assert_eq!(camera.scene_at((480.0, 280.0)), (800.0, 900.0));
        assert!((camera.seen().1 - 600.0).abs() < 1e-9);
    }

    #[test]
    fn above_a_talk_all_of_the_scene_is_seen_or_on_a_phone_its_middle() {
        let wide = Camera::above_talk((1366.0, 768.0));
        assert_eq!(wide.hides(), (false, false));
        let phone = Camera::above_talk((390.0, 844.0));
        assert_eq!((phone.hides(), phone.middle().0), ((true, false), 800.0));
    }

    #[test]
    fn on_a_phone_things_stay_large_enough_for_a_finger() {
        let camera = Camera::fit((0.0, 0.0, 390.0, 480.0), (100.0, 450.0), true);
        assert!(76.0 * camera.scale >= 44.0);
        assert_eq!((camera.x, camera.hides()), (0.0, (true, true)));
        assert_eq!(Camera::fit((0.0, 0.0, 390.0, 480.0), (100.0, 450.0), false).hides(), (false, false));
        let right = camera.pan(-5000.0, 0.0);
        assert!((right.x + right.seen().0 - 1600.0).abs() < 1e-9);
    }
}
