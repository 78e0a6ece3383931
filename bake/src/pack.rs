//! Places rectangles on pages: a skyline packer, tallest first.

/// Where a rectangle stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Place {
    pub page: u8,
    pub x: u16,
    pub y: u16,
}

/// Places all `sizes` with `edge` pixels free around each, on pages `page` wide
/// and at most `page` high. Gives the places in the order of `sizes` and the used
/// height of each page; or the index of a rectangle that fits on no page.
pub(crate) fn pack(sizes: &[(u16, u16)], page: u16, edge: u16) -> Result<(Vec<Place>, Vec<u16>), usize> {
    let mut order: Vec<usize> = (0..sizes.len()).collect();
    order.sort_by_key(|&i| (std::cmp::Reverse(sizes[i].1), std::cmp::Reverse(sizes[i].0), i));
    let mut places = vec![Place { page: 0, x: 0, y: 0 }; sizes.len()];
    // For each page the free height over every column: simple, and fast enough.
    let mut skylines: Vec<Vec<u16>> = Vec::new();
    for i in order {
        let (w, h) = (sizes[i].0 + 2 * edge, sizes[i].1 + 2 * edge);
        if w > page || h > page {
            return Err(i);
        }
        let found = skylines.iter().enumerate().find_map(|(n, line)| lowest(line, w, h, page).map(|(x, y)| (n, x, y)));
        let (n, x, y) = found.unwrap_or_else(|| {
            skylines.push(vec![0; usize::from(page)]);
            (skylines.len() - 1, 0, 0)
        });
        skylines[n][usize::from(x)..usize::from(x + w)].fill(y + h);
        let number = u8::try_from(n).map_err(|_| i)?;
        places[i] = Place { page: number, x: x + edge, y: y + edge };
    }
    let heights = skylines.iter().map(|line| line.iter().copied().max().unwrap_or(0)).collect();
    Ok((places, heights))
}

/// The lowest place (then the leftmost) where a rectangle fits on the skyline.
fn lowest(line: &[u16], w: u16, h: u16, page: u16) -> Option<(u16, u16)> {
    let mut best: Option<(u16, u16)> = None;
    let mut x = 0;
    while x + w <= page {
        let span = &line[usize::from(x)..usize::from(x + w)];
        let y = span.iter().copied().max().unwrap_or(0);
        if y + h <= page && best.is_none_or(|(_, by)| y < by) {
            best = Some((x, y));
        }
        // Only a step in the skyline can begin a better place.
        let here = line[usize::from(x)];
        x += 1;
        while x + w <= page && line[usize::from(x)] == here {
            x += 1;
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::pack;

    #[test]
    fn nothing_overlaps_or_sticks_out() {
        let sizes: Vec<(u16, u16)> = (0..200u16).map(|i| (1 + i * 37 % 90, 1 + i * 53 % 120)).collect();
        let (places, heights) = pack(&sizes, 256, 2).unwrap();
        assert!(heights.iter().all(|h| *h <= 256));
        let boxes: Vec<_> =
            sizes.iter().zip(&places).map(|(s, p)| (p.page, p.x - 2, p.y - 2, p.x + s.0 + 2, p.y + s.1 + 2)).collect();
        for (i, a) in boxes.iter().enumerate() {
            assert!(a.3 <= 256 && a.4 <= heights[usize::from(a.0)]);
            for b in &boxes[..i] {
                let apart = a.0 != b.0 || a.3 <= b.1 || b.3 <= a.1 || a.4 <= b.2 || b.4 <= a.2;
                assert!(apart, "{a:?} overlaps {b:?}");
            }
        }
    }

    #[test]
    fn too_large_is_named() {
        assert_eq!(pack(&[(5, 5), (30, 5)], 32, 2), Err(1));
    }
}
