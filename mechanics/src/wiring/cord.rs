//! Cords: what current a cross-section bears, and how warm a cord gets, laid out or rolled up on its reel.
//!
//! What warms a cord is the square of the current times its resistance, metre by metre; how much of that it can give
//! away is read back from the current that the tables allow. Copper is taken at 20 °C for the resistance: warm copper
//! has up to 20 % more, which costs a little more voltage than is shown here.

/// Resistivity of copper at 20 °C, in ohm square millimetre per metre (IEC 60028).
pub(super) const COPPER: f64 = 0.017_24;
/// How warm the insulation (PVC) of a cord may be for years, in degrees Celsius (IEC 60364-5-52, table 52.1).
pub const MOST_DEGREES: f64 = 70.0;
/// When a cord smells and the colleague steps in, in degrees Celsius: PVC grows soft from about there on.
pub const HOT_DEGREES: f64 = 90.0;
/// How warm the air is for which the tables hold, in degrees Celsius; a hall full of people isn't far from it.
pub(super) const AIR_DEGREES: f64 = 30.0;
/// Cross-sections in square millimetres, and the current in amperes at which two loaded copper wires in PVC reach
/// [`MOST_DEGREES`] in air of [`AIR_DEGREES`] (IEC 60364-5-52 and NEN 1010, table B.52.2, method C: on a wall or floor).
pub(super) const CROSS_SECTIONS: [(f64, f64); 4] = [(1.5, 19.5), (2.5, 27.0), (4.0, 36.0), (6.0, 46.0)];
/// Share of the current that is left while a cord is on its reel: usual print on reels of 1.5 square millimetres is
/// 1000 W rolled up and 3500 W rolled off. For others the same share is a guess.
const ROLLED: f64 = 1000.0 / 3500.0;
/// Time constant of a cord on the floor, in seconds.
const LAID_SECONDS: f64 = 300.0;
/// Time constant of a cord on its reel, in seconds: all of its copper and plastic warms together.
const ROLLED_SECONDS: f64 = 1800.0;

/// The current that a cord bears, in amperes; 0 for a cross-section that is in no table.
pub(super) fn bears(square_mm: f64, rolled: bool) -> f64 {
    let amps = CROSS_SECTIONS.iter().find(|(square, _)| *square == square_mm).map_or(0.0, |(_, amps)| *amps);
    if rolled { amps * ROLLED } else { amps }
}

/// Resistance of one wire of a cord, in ohms.
pub(super) fn ohms(square_mm: f64, metres: f64) -> f64 {
    COPPER * metres / square_mm
}

/// How warm a cord gets in the end with so many amperes, in degrees Celsius.
pub(super) fn settles(square_mm: f64, rolled: bool, amps: f64) -> f64 {
    let share = amps / bears(square_mm, rolled).max(0.1);
    AIR_DEGREES + (MOST_DEGREES - AIR_DEGREES) * share * share
}

/// How warm it is some seconds later, in degrees Celsius.
pub(super) fn warmed(degrees: f64, settles: f64, rolled: bool, seconds: f64) -> f64 {
    let constant = if rolled { ROLLED_SECONDS } else { LAID_SECONDS };
    settles + (degrees - settles) * libm::exp(-seconds / constant)
}

/// After how many seconds a cord smells that would settle at so many degrees Celsius; nothing if it never does.
pub(super) fn smells_after(settles: f64, rolled: bool) -> Option<f64> {
    let constant = if rolled { ROLLED_SECONDS } else { LAID_SECONDS };
    (settles > HOT_DEGREES).then(|| constant * libm::log((settles - AIR_DEGREES) / (settles - HOT_DEGREES)))
}
