//! Parts: their plates, and what hands can turn on them.

use super::light::handle;
use super::machine;
use super::party;
use super::solar;
use crate::easel::{Ambient, Feel, Look};
use crate::palette::{DUSK, PLAIN, between, see_through};
use crate::sets::Set;
use crate::views::Light;
use bevy::color::Srgba;
use bevy::prelude::*;
use mechanics::wiring::{Kind, Puzzle, State};

/// All parts.
pub fn looks(puzzle: &Puzzle, state: &State, light: &Light, set: Set) -> Vec<Look> {
    let mut looks = Vec::new();
    for (index, (part, kind)) in puzzle.params().parts.iter().zip(&state.kinds).enumerate() {
        let at = Vec2::from(part.at);
        let share = light.parts.get(index).copied().unwrap_or(0.0);
        let storey = puzzle.params().floors.iter().rposition(|top| *top <= at.y).unwrap_or(0);
        let room = light.storeys.get(storey).copied().unwrap_or(0.0);
        // Things for hands stay well to be seen in the dark.
        let tint = between(between(DUSK, PLAIN, 0.55), PLAIN, room);
        let position = state.positions.get(index).copied().unwrap_or(0);
        let mut part_looks = Drawing { id: &part.id, at, tint, looks: &mut looks };
        match kind {
            Kind::Box => part_looks.fuse_box(puzzle, state, index, set),
            Kind::Lamp(_) => part_looks.lamp(set),
            Kind::EmergencyLight(_) if hums(kind) => part_looks.heat_pump(share),
            Kind::EmergencyLight(_) => part_looks.emergency_light(share),
            Kind::Socket(_) => part_looks.plate(3),
            Kind::Switch | Kind::TwoWay | Kind::Cross => {
                part_looks.switch(*kind, position, handle(puzzle, state, index, "rocker"))
            }
            Kind::EmergencyStop | Kind::DoorContact | Kind::KeySwitch => {
                part_looks.plate(2);
                if let Some(face) = handle(puzzle, state, index, "rocker") {
                    machine::contact(&part.id, *kind, position != 0, face, &mut looks);
                }
            }
            Kind::PushButton => part_looks.button(handle(puzzle, state, index, "rocker")),
            Kind::ImpulseRelay => part_looks.relay(position, state.pulled.get(index) == Some(&true), 1.0),
            // Two terminals instead of four.
            Kind::Relay(_) => part_looks.relay(position, state.pulled.get(index) == Some(&true), 0.62),
            Kind::Panel(_)
            | Kind::Tracker { .. }
            | Kind::Inverter(_)
            | Kind::Group(_)
            | Kind::Battery { .. }
            | Kind::Backup { .. } => solar::part(puzzle, state, index, share, tint, &mut looks),
            Kind::Main(_)
            | Kind::Outlets { .. }
            | Kind::SubGroup { .. }
            | Kind::Cord { .. }
            | Kind::Appliance { .. } => party::part(puzzle, state, index, share, tint, &mut looks),
        }
    }
    if set == Set::Fair {
        machine::carousel(puzzle, state, light, &mut looks);
    }
    looks
}

/// Whether what must always have power is no light but a heat pump: no light burns so much.
pub(super) fn hums(kind: &Kind) -> bool {
    matches!(kind, Kind::EmergencyLight(watts) if *watts >= 500.0)
}

/// Draws one part.
struct Drawing<'a> {
    id: &'a str,
    at: Vec2,
    tint: Srgba,
    looks: &'a mut Vec<Look>,
}

impl Drawing<'_> {
    fn put(&mut self, key: &str, sprite: &'static str, at: Vec2) -> &mut Look {
        let look = Look::new(format!("{}-{key}", self.id), sprite, at).tint(self.tint).feel(Feel::Firm);
        self.looks.push(look);
        // It was pushed just now.
        let last = self.looks.len() - 1;
        &mut self.looks[last]
    }

    /// The plate that the terminals are on.
    fn plate(&mut self, pins: usize) {
        let at = self.at;
        match pins {
            // The plate of a switch, lying down, has room for two.
            0..=2 => {
                let plate = self.put("plate", "switch-plate", at);
                plate.size = Some(Vec2::new(64.0, 190.0));
                plate.turn = std::f32::consts::FRAC_PI_2;
            }
            3 => self.put("plate", "lamp-plate", at).scale = Vec2::ONE,
            _ => self.put("plate", "switch-box", at).scale = Vec2::ONE,
        }
    }

    fn lamp(&mut self, set: Set) {
        let at = self.at;
        match set {
            // The street draws its lamp post itself.
            Set::Street
            | Set::Building
            | Set::Cell
            | Set::Bakery
            | Set::Greenhouse
            | Set::House
            | Set::Fair
            | Set::Shelter
            | Set::Party => self.plate(2),
            Set::Staircase => {
                let lamp = self.put("lamp", "lamp", at + Vec2::new(0.0, 26.0));
                lamp.anchor = Vec2::new(0.0, 0.5);
                lamp.z = -1.0;
                lamp.ambient = Ambient::Sway(0.012, 4.0, at.y / 900.0);
                self.plate(3);
            }
        }
    }

    fn emergency_light(&mut self, share: f32) {
        let at = self.at;
        self.plate(3);
        self.put("sign", "emergency-light", at + Vec2::new(0.0, 62.0));
        let lit = self.put("sign-lit", "emergency-light-lit", at + Vec2::new(0.0, 62.0));
        lit.tint = see_through(PLAIN, share);
        lit.z = 0.1;
    }

    fn heat_pump(&mut self, share: f32) {
        let at = self.at;
        self.plate(3);
        let dull = between(DUSK, PLAIN, 0.45);
        let unit = self.put("unit", "heat-pump", at + Vec2::new(0.0, 92.0));
        unit.scale = Vec2::splat(1.45);
        unit.tint = between(dull, PLAIN, share);
        unit.feel = Feel::Slow;
        if share > 0.5 {
            // It hums.
            unit.ambient = Ambient::Sway(0.012, 0.35, 0.0);
        }
    }

    fn switch(&mut self, kind: Kind, position: u8, handle: Option<Vec2>) {
        self.plate(kind.terminals(false).len());
        let Some(handle) = handle else { return };
        self.put("frame", "switch-plate", handle);
        let side = if position == 1 { -1.0 } else { 1.0 };
        // A rocker that is tilted seems shorter, and higher or lower.
        let rocker = self.put("rocker", "rocker", handle + Vec2::new(0.0, side * 3.5));
        rocker.scale = Vec2::new(1.0, side * -0.94);
        rocker.feel = Feel::Springy;
        rocker.z = 1.0;
        if kind == Kind::Cross {
            // Two small marks tell a cross switch from a two-way one.
            for (key, x) in [("mark-a", -26.0), ("mark-b", 26.0)] {
                let mark = self.put(key, "wire-end", handle + Vec2::new(x, 0.0));
                mark.size = Some(Vec2::splat(8.0));
                mark.z = 1.1;
            }
        }
    }

    fn button(&mut self, handle: Option<Vec2>) {
        self.plate(2);
        let Some(handle) = handle else { return };
        self.put("frame", "switch-plate", handle);
        let button = self.put("button", "push-button", handle);
        button.z = 1.0;
        button.feel = Feel::Springy;
    }

    fn relay(&mut self, position: u8, pulled: bool, wide: f32) {
        let at = self.at;
        // The terminals are the upper row here, as wires come from above.
        let body = self.put("relay", "relay", at + Vec2::new(0.0, 26.0));
        body.scale = Vec2::new(wide, -1.0);
        body.z = -1.0;
        let coil = self.put("coil", "relay-coil", at + Vec2::new(0.0, 45.0 + if pulled { 4.0 } else { 0.0 }));
        coil.scale = if pulled { Vec2::new(1.1, 0.85) } else { Vec2::ONE };
        coil.feel = Feel::Springy;
        // The contact is closed by a bar, and shown by a small light.
        let bar = self.put("bar", "dash", at + Vec2::new(83.0 * wide, 48.0));
        bar.size = Some(Vec2::new(30.0, 7.0));
        bar.tint = see_through(crate::palette::INK, f32::from(position));
        let light = self.put("light", "wire-end", at + Vec2::new(138.0 * wide, 48.0));
        light.size = Some(Vec2::splat(16.0));
        light.tint = if position == 1 { crate::palette::CAT_EYES } else { Srgba::rgb(0.55, 0.58, 0.7) };
    }

    fn fuse_box(&mut self, puzzle: &Puzzle, state: &State, index: usize, set: Set) {
        let at = self.at;
        if puzzle.is_party() {
            party::meters(puzzle, state, self.looks);
            return;
        }
        if puzzle.is_solar() {
            solar::module(self.id, at, self.tint, self.looks);
            self.plate(3);
            self.breaker(puzzle, state, index);
            return;
        }
        if puzzle.low_voltage() && puzzle.has_breaker() {
            self.cabinet(puzzle, state, index);
            return;
        }
        if puzzle.low_voltage() {
            // A small cabinet with a battery: safe to touch.
            if set == Set::Street {
                let cabinet = self.put("cabinet", "fuse-box", at + Vec2::new(0.0, 16.0));
                cabinet.size = Some(Vec2::new(250.0, 124.0));
                cabinet.z = -2.0;
            }
            self.plate(2);
            return;
        }
        let board = self.put("board", "fuse-box", at + Vec2::new(-125.0, 33.0));
        board.size = Some(Vec2::new(590.0, 166.0));
        board.z = -2.0;
        if let Some(rcd) = handle(puzzle, state, index, "rcd") {
            self.put("rcd", "rcd", rcd);
            self.lever("rcd-lever", rcd + Vec2::new(16.0, 0.0), state.rcd_on);
        }
        self.breaker(puzzle, state, index);
    }

    fn breaker(&mut self, puzzle: &Puzzle, state: &State, index: usize) {
        if let Some(breaker) = handle(puzzle, state, index, "breaker") {
            self.put("breaker", "breaker", breaker);
            self.lever("breaker-lever", breaker, state.breaker_on);
            if let Some(hook) = handle(puzzle, state, index, "lock") {
                let lock =
                    self.put("lock", "padlock", if state.locked { breaker + Vec2::new(8.0, 26.0) } else { hook });
                lock.turn = if state.locked { 0.0 } else { -0.35 };
                lock.feel = Feel::Springy;
                lock.tint = PLAIN;
                lock.z = 2.5;
            }
        }
    }

    /// The cabinet of a machine: breaker, lock, and hooks for the leads of the meter.
    fn cabinet(&mut self, puzzle: &Puzzle, state: &State, index: usize) {
        let at = self.at;
        let board = self.put("board", "fuse-box", at + Vec2::new(0.0, 150.0));
        board.size = Some(Vec2::new(210.0, 420.0));
        board.z = -2.0;
        self.plate(2);
        self.breaker(puzzle, state, index);
        machine::leads(puzzle, state, index, self.looks);
    }

    fn lever(&mut self, key: &str, at: Vec2, on: bool) {
        let lever = self.put(key, "breaker-lever", at + Vec2::new(0.0, if on { -14.0 } else { 14.0 }));
        lever.scale = Vec2::new(1.0, if on { 1.0 } else { -1.0 });
        // Off is seen by place and by paleness.
        lever.tint = if on { PLAIN } else { Srgba::rgb(0.75, 0.78, 0.88) };
        lever.feel = Feel::Springy;
        lever.z = 1.0;
    }
}
