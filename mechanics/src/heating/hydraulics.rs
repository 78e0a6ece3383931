//! Flow in a network of pipes, valves and pumps, as EPANET 2.2 computes it.
//!
//! Darcy-Weisbach friction and Todini's global gradient algorithm (Rossman et al., EPANET 2.2 User Manual, EPA 2020,
//! chapter 12). `tests/heating_peer.rs` compares it with EPANET itself.

/// Acceleration of gravity, in m/s².
pub const GRAVITY: f64 = 9.81;
/// Circle constant times 500: flow over (viscosity times diameter) at which flow stops being laminar, Re = 2000.
const LAMINAR: f64 = 500.0 * core::f64::consts::PI;
/// The same for fully turbulent flow, Re = 4000.
const TURBULENT: f64 = 1000.0 * core::f64::consts::PI;
/// -2 / ln(10).
const A9: f64 = -0.868_588_963_806_503_7;
/// 5.74 (π/4)^0.9.
const A8: f64 = 4.618_413_198_59;
/// 5.74 / 4000^0.9.
const AB: f64 = 3.288_954_763_45e-3;
/// -2 · 0.9 · 2 / ln(10) times [`AB`].
const AC: f64 = -5.142_149_657_99e-3;
/// Smallest gradient of a loss over flow, in s/m²; keeps still water solvable.
pub(super) const LEAST_GRADIENT: f64 = 1e-3;
/// Rounds of Newton before giving up.
pub(super) const MOST_ROUNDS: usize = 200;
/// Sum of changes of flow over sum of flows at which a solution is good. Newton squares the error in each round, so
/// what is left is far smaller.
pub(super) const CLOSE: f64 = 1e-6;

/// What a link does to water.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Element {
    /// A pipe with what is built into it.
    Pipe {
        /// Length, in m.
        length: f64,
        /// Inner diameter, in mm.
        diameter: f64,
        /// Height of the roughness of its wall, in mm.
        roughness: f64,
        /// Sum of minor loss coefficients, of the velocity head; 0 for none.
        minor: f64,
    },
    /// A valve or another part with only a minor loss, of the velocity head in its diameter.
    Valve {
        /// Inner diameter, in mm.
        diameter: f64,
        /// Minor loss coefficient.
        minor: f64,
    },
    /// A valve or another part with a flow coefficient: water flow in m³/h at a loss of 1 bar.
    Kv(f64),
    /// A pump that gives `shutoff - factor * flow^exponent`.
    Pump(Curve),
    /// Nothing flows.
    Closed,
}

/// A pump's head over its flow: `shutoff - factor * flow^exponent`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Curve {
    /// Head without flow, in m.
    pub shutoff: f64,
    /// In m per (m³/s) to the power of the exponent.
    pub factor: f64,
    /// Exponent of the flow.
    pub exponent: f64,
}

impl Curve {
    /// EPANET's curve through one point: shutoff head 4/3 of the design head, and no head at twice the flow.
    /// `flow` in l/s, `head` in m.
    pub fn one_point(flow: f64, head: f64) -> Self {
        let flow = flow / 1000.0;
        Self { shutoff: head * 4.0 / 3.0, factor: head / 3.0 / (flow * flow), exponent: 2.0 }
    }

    /// EPANET's power curve through a head without flow, in m, and two points of flow in l/s and head in m.
    /// `None` when heads don't fall ever more with the flow.
    pub fn three_points(shutoff: f64, design: (f64, f64), most: (f64, f64)) -> Option<Self> {
        let (flow, far) = (design.0 / 1000.0, most.0 / 1000.0);
        let (drop, far_drop) = (shutoff - design.1, shutoff - most.1);
        if !(shutoff > 0.0 && flow > 0.0 && far > flow && drop > 0.0 && far_drop > drop) {
            return None;
        }
        let exponent = libm::log(far_drop / drop) / libm::log(far / flow);
        Some(Self { shutoff, factor: drop / libm::pow(flow, exponent), exponent })
    }

    /// The curve at another speed, 1 being its own (affinity laws).
    pub fn at_speed(self, speed: f64) -> Self {
        Self {
            shutoff: self.shutoff * speed * speed,
            factor: self.factor * libm::pow(speed, 2.0 - self.exponent),
            exponent: self.exponent,
        }
    }

    /// Head at a flow in m³/s, in m.
    pub fn head(self, flow: f64) -> f64 {
        self.shutoff - self.factor * libm::pow(flow.abs(), self.exponent)
    }
}

/// A link from one node to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Link {
    /// Index of the node from which flow counts as positive.
    pub from: usize,
    /// Index of the node to which it goes.
    pub to: usize,
    /// What is between.
    pub element: Element,
}

/// A node.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Node {
    /// Head is known, in m: a reservoir or an expansion vessel.
    Head(f64),
    /// Water leaves here, in l/s; 0 for a plain tee.
    Demand(f64),
}

/// A network of water.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Network {
    /// Its nodes.
    pub nodes: Vec<Node>,
    /// Its links.
    pub links: Vec<Link>,
    /// Kinematic viscosity of the water, in m²/s.
    pub viscosity: f64,
}

/// Heads and flows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Solved {
    /// Head of each node, in m.
    pub heads: Vec<f64>,
    /// Flow of each link, in m³/s.
    pub flows: Vec<f64>,
    /// Rounds of Newton.
    pub rounds: usize,
}

/// A link with all that doesn't change while solving.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Ready {
    /// Friction per friction factor, minor loss per flow squared, relative roughness / 3.7, viscosity times diameter.
    Pipe {
        friction: f64,
        minor: f64,
        rough: f64,
        slow: f64,
    },
    Square(f64),
    Pump(Curve),
    Closed,
}

/// Head lost per square of flow, in s²/m⁵, in a velocity head of a diameter in mm.
fn velocity_head(diameter: f64) -> f64 {
    let wide = diameter / 1000.0;
    8.0 / (core::f64::consts::PI * core::f64::consts::PI * GRAVITY * wide * wide * wide * wide)
}

/// Head lost per square of flow, in s²/m⁵, of a flow coefficient in m³/h at 1 bar.
pub fn kv_loss(kv: f64) -> f64 {
    let hourly = 3600.0 / kv;
    // One bar is 100 000 Pa; water of 1000 kg/m³.
    hourly * hourly * 100_000.0 / (1000.0 * GRAVITY)
}

impl Ready {
    pub(super) fn new(element: Element, viscosity: f64) -> Self {
        match element {
            Element::Pipe { length, diameter, roughness, minor } => {
                let (wide, velocity) = (diameter / 1000.0, velocity_head(diameter));
                Self::Pipe {
                    friction: velocity * length / wide,
                    minor: velocity * minor,
                    rough: roughness / diameter / 3.7,
                    slow: viscosity * wide,
                }
            }
            Element::Valve { diameter, minor } => Self::Square(velocity_head(diameter) * minor),
            Element::Kv(kv) if kv > 0.0 => Self::Square(kv_loss(kv)),
            Element::Pump(curve) if curve.shutoff > 0.0 => Self::Pump(curve),
            Element::Kv(_) | Element::Pump(_) | Element::Closed => Self::Closed,
        }
    }

    /// A flow to begin with, in m³/s.
    pub(super) fn first_flow(&self) -> f64 {
        match self {
            Self::Pump(curve) => libm::pow(curve.shutoff / 2.0 / curve.factor, 1.0 / curve.exponent),
            // About what a radiator takes; whoever starts near needs fewer rounds.
            Self::Pipe { .. } | Self::Square(_) => 3e-5,
            Self::Closed => 0.0,
        }
    }

    /// Head lost at a flow in m³/s, in m, and its derivative.
    pub(super) fn loss(self, flow: f64) -> (f64, f64) {
        let size = flow.abs();
        match self {
            Self::Pipe { friction, minor, slow, .. } if size <= LAMINAR * slow => {
                let laminar = 16.0 * core::f64::consts::PI * slow * friction;
                (flow * (laminar + minor * size), laminar + 2.0 * minor * size)
            }
            Self::Pipe { friction, minor, rough, slow } => {
                let (factor, slope) = friction_factor(size, rough, slow);
                let square = factor * friction + minor;
                (square * size * flow, 2.0 * square * size + slope * friction * size * size)
            }
            Self::Square(square) => (square * size * flow, 2.0 * square * size),
            Self::Pump(curve) => {
                let size = size.max(1e-12);
                let power = if curve.exponent == 2.0 { size } else { libm::pow(size, curve.exponent - 1.0) };
                (curve.factor * power * flow - curve.shutoff, curve.factor * curve.exponent * power)
            }
            Self::Closed => (0.0, 0.0),
        }
    }
}

/// Friction factor above laminar flow, and its derivative to the flow.
fn friction_factor(flow: f64, rough: f64, slow: f64) -> (f64, f64) {
    let speed = flow / slow;
    if speed >= TURBULENT {
        // Swamee and Jain's approximation to the Colebrook-White equation.
        // speed^-0.9; two short functions are twice as fast as `pow`.
        let smooth = A8 * libm::exp(-0.9 * libm::log(speed));
        let sum = rough + smooth;
        let log = A9 * libm::log(sum);
        let factor = 1.0 / (log * log);
        (factor, 1.8 * factor * smooth * A9 / sum / log / flow)
    } else {
        // Dunlop's cubic between laminar and turbulent flow.
        let sum = rough + AB;
        let log = A9 * libm::log(sum);
        let fa = 1.0 / (log * log);
        let fb = (2.0 + AC / (sum * log)) * fa;
        let at = speed / LAMINAR;
        let one = 7.0 * fa - fb;
        let two = 0.128 - 17.0 * fa + 2.5 * fb;
        let three = -0.128 + 13.0 * fa - 2.0 * fb;
        let four = 0.032 - 3.0 * fa + 0.5 * fb;
        let factor = one + at * (two + at * (three + at * four));
        (factor, (two + at * (2.0 * three + at * 3.0 * four)) / slow / LAMINAR)
    }
}
