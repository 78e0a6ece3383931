//! What can be asked of the work.

use serde::{Deserialize, Serialize};

/// Something that is measured on the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Criterion {
    /// Every lamp gives light now.
    Lit,
    /// From every position, every switch of the walk turns all lamps from off to on or back.
    AllPositions,
    /// The metal of every part is connected to earth.
    Earthed,
    /// Where a lamp is off, there is no voltage on it.
    NeutralUnswitched,
    /// The group was off, locked and measured dead before the first wire was touched.
    TestedDead,
    /// The emergency light has power in every position.
    EmergencyAlways,
    /// No conduit holds more wires than fit.
    ConduitFits,
    /// The group is back on and nothing trips.
    PowerOn,
    /// The machine runs while every safety contact is closed.
    Runs,
    /// Each emergency stop by itself stops the machine.
    EveryStop,
    /// Each other safety contact by itself stops the machine: no wire leads around it.
    NoBridge,
    /// Nothing was replaced but what was broken.
    OnlyBroken,
    /// What was broken was shown by a measurement before it was replaced, and all of it was.
    CauseMeasured,
    /// Every row of panels gives the inverter enough volts to start, and its switch is on.
    Starts,
    /// In frost no row gives more volts than its input bears.
    BearsFrost,
    /// No panel of a row lies in the shade.
    InSun,
    /// The sun comes to all panels of a row at the same time.
    OneFace,
    /// Every place that has sun has a panel, and that is in a row.
    AllPanels,
    /// The inverter has a group of its own that is heavy enough.
    OwnGroup,
    /// When the grid is gone, what must stay on does, as long as it takes.
    NightLong,
    /// Everything that must work has power.
    AllPowered,
    /// All evening no group and no fuse carries more than it is made for, so nothing trips.
    NothingTrips,
    /// No cord gets warmer than its insulation bears, rolled up or not.
    CordsCool,
    /// The voltage at everything that works is at most 5 % below that of the supply.
    FullVolts,
    /// Every cord bears what the fuse or breaker before it lets through.
    Protected,
    /// When something goes wrong, only the nearest fuse melts: each one before it is at least 1.6 times as heavy.
    Selective,
    /// What the author names in `measure` was measured after the last change.
    Measured,
}

impl Criterion {
    /// The word for it in text keys and outcomes.
    pub fn id(self) -> &'static str {
        match self {
            Self::Lit => "lit",
            Self::AllPositions => "all_positions",
            Self::Earthed => "earthed",
            Self::NeutralUnswitched => "neutral_unswitched",
            Self::TestedDead => "tested_dead",
            Self::EmergencyAlways => "emergency_always",
            Self::ConduitFits => "conduit_fits",
            Self::PowerOn => "power_on",
            Self::Runs => "runs",
            Self::EveryStop => "every_stop",
            Self::NoBridge => "no_bridge",
            Self::OnlyBroken => "only_broken",
            Self::CauseMeasured => "cause_measured",
            Self::Starts => "starts",
            Self::BearsFrost => "bears_frost",
            Self::InSun => "in_sun",
            Self::OneFace => "one_face",
            Self::AllPanels => "all_panels",
            Self::OwnGroup => "own_group",
            Self::NightLong => "night_long",
            Self::AllPowered => "all_powered",
            Self::NothingTrips => "nothing_trips",
            Self::CordsCool => "cords_cool",
            Self::FullVolts => "full_volts",
            Self::Protected => "protected",
            Self::Selective => "selective",
            Self::Measured => "measured",
        }
    }

    /// Whether it is measured on a machine with a relay, and on nothing else.
    pub(super) fn of_machine(self) -> bool {
        matches!(self, Self::Runs | Self::EveryStop | Self::NoBridge | Self::OnlyBroken | Self::CauseMeasured)
    }

    /// Whether it is measured on solar panels, and on nothing else.
    pub(super) fn of_solar(self) -> bool {
        matches!(
            self,
            Self::Starts
                | Self::BearsFrost
                | Self::InSun
                | Self::OneFace
                | Self::AllPanels
                | Self::OwnGroup
                | Self::NightLong
        )
    }

    /// Whether it is measured where many plugs share groups and cords, and on nothing else.
    pub(super) fn of_party(self) -> bool {
        matches!(
            self,
            Self::AllPowered
                | Self::NothingTrips
                | Self::CordsCool
                | Self::FullVolts
                | Self::Protected
                | Self::Selective
                | Self::Measured
        )
    }
}
