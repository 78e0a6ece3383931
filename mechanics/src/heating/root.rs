//! Where a function is zero.

/// Rounds before the best guess so far counts.
const MOST_ROUNDS: usize = 100;

/// Where `of` crosses zero between two ends, by the Illinois rule (Dowell and Jarratt, 1971); the nearer end where it
/// does not. Always the same rounds for the same numbers, so every machine finds the same.
pub(super) fn root((mut low, mut high): (f64, f64), of: impl Fn(f64) -> f64) -> f64 {
    let (mut at_low, mut at_high) = (of(low), of(high));
    if !(at_low.is_finite() && at_high.is_finite()) || (at_low > 0.0) == (at_high > 0.0) {
        return if at_low.abs() <= at_high.abs() { low } else { high };
    }
    let mut side = 0_i8;
    for _ in 0..MOST_ROUNDS {
        let middle = (low * at_high - high * at_low) / (at_high - at_low);
        let at = of(middle);
        if at == 0.0 || !at.is_finite() || (high - low).abs() <= 1e-12 * (1.0 + middle.abs()) {
            return middle;
        }
        if (at > 0.0) == (at_high > 0.0) {
            (high, at_high) = (middle, at);
            // The other end stays: halve it, or the steps get ever smaller.
            at_low = if side == 1 { at_low / 2.0 } else { at_low };
            side = 1;
        } else {
            (low, at_low) = (middle, at);
            at_high = if side == -1 { at_high / 2.0 } else { at_high };
            side = -1;
        }
        if at.abs() < 1e-10 {
            return middle;
        }
    }
    if at_low.abs() <= at_high.abs() { low } else { high }
}

#[cfg(test)]
mod tests {
    use super::root;

    #[test]
    fn crossings_are_found_and_ends_where_there_are_none() {
        assert!((root((0.0, 3.0), |at| at * at - 2.0) - libm::sqrt(2.0)).abs() < 1e-10);
        assert!((root((0.0, 30.0), |at| libm::pow(at, 7.0) - 1.0) - 1.0).abs() < 1e-10);
        assert!((root((0.0, 3.0), |at| 2.0 - at * at) - libm::sqrt(2.0)).abs() < 1e-10);
        assert_eq!(root((1.0, 2.0), |at| at), 1.0);
        assert_eq!(root((1.0, 2.0), |_| f64::NAN), 2.0);
    }
}
