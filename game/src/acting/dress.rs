//! Dress: clothes, skin and hair of everybody who has no cut-outs of their own.

use bevy::color::Srgba;

/// How somebody is dressed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dress {
    /// Colour of face and hands.
    pub skin: Srgba,
    /// Colour of shirt and sleeves.
    pub clothes: Srgba,
    /// Sprite of the hair, or of what covers it.
    pub hair: &'static str,
    /// Its colour.
    pub hair_colour: Srgba,
}

const SKINS: [Srgba; 5] =
    [rgb(0xf2, 0xc9, 0xa5), rgb(0xe0, 0xac, 0x7c), rgb(0xb9, 0x7a, 0x4b), rgb(0x8a, 0x5a, 0x3a), rgb(0x6b, 0x43, 0x2c)];
const ORANGE: Srgba = rgb(0xff, 0x8a, 0x1f);
const TEAL: Srgba = rgb(0x1a, 0xa6, 0xa6);
const CREAM: Srgba = rgb(0xfd, 0xfa, 0xf2);
const RED: Srgba = rgb(0xd9, 0x4f, 0x4f);
const BLUE: Srgba = rgb(0x5f, 0x86, 0xd6);
const GREEN: Srgba = rgb(0x5f, 0xa8, 0x6a);
const YELLOW: Srgba = rgb(0xf2, 0xc4, 0x4b);
const PURPLE: Srgba = rgb(0x8a, 0x63, 0xb5);
const BROWN: Srgba = rgb(0x5b, 0x35, 0x17);
const BLACK: Srgba = rgb(0x25, 0x22, 0x2c);
const GREY: Srgba = rgb(0xc9, 0xcb, 0xd6);
const GINGER: Srgba = rgb(0xc7, 0x6a, 0x2c);

const fn rgb(red: u8, green: u8, blue: u8) -> Srgba {
    Srgba::rgb(red as f32 / 255.0, green as f32 / 255.0, blue as f32 / 255.0)
}

/// The people of the base pack: id, skin, clothes, hair and its colour.
const PEOPLE: [(&str, usize, Srgba, &str, Srgba); 29] = [
    ("mees", 2, YELLOW, "crew-hair-curls", BROWN),
    ("bram", 1, TEAL, "crew-hair-short", GINGER),
    ("wim", 1, BROWN, "crew-hair-short", GREY),
    ("yara", 3, PURPLE, "crew-hair-helmet", ORANGE),
    ("esther", 4, ORANGE, "crew-hair-helmet", CREAM),
    ("sanne", 0, GREEN, "crew-hair-scarf", GINGER),
    ("jill", 1, CREAM, "crew-hair-long", BLACK),
    ("noor", 1, ORANGE, "crew-hair-bun", BROWN),
    ("wessel", 0, TEAL, "crew-hair-short", YELLOW),
    ("joost", 0, BLUE, "crew-hair-short", GINGER),
    ("fatma", 2, BLUE, "crew-hair-scarf", RED),
    ("pip", 3, YELLOW, "crew-hair-curls", BLACK),
    ("ruby", 0, ORANGE, "crew-hair-long", GINGER),
    ("okkerse", 1, BLUE, "crew-hair-short", GREY),
    ("ayoub", 2, TEAL, "crew-hair-short", BLACK),
    ("chantal", 1, CREAM, "crew-hair-bun", GINGER),
    ("bonita", 4, PURPLE, "crew-hair-curls", BLACK),
    ("rosa", 2, RED, "crew-hair-bun", BLACK),
    ("thijs", 0, TEAL, "crew-hair-curls", YELLOW),
    ("loes", 0, PURPLE, "crew-hair-bun", GREY),
    ("filmon", 4, ORANGE, "crew-hair-short", BLACK),
    ("aylin", 1, CREAM, "crew-hair-helmet", CREAM),
    ("otis", 3, CREAM, "crew-hair-short", GREY),
    ("ansje", 0, GREEN, "crew-hair-helmet", YELLOW),
    ("jermaine", 3, ORANGE, "crew-hair-curls", BLACK),
    ("toos", 1, RED, "crew-hair-bun", GREY),
    ("milan", 2, GREEN, "crew-hair-curls", BROWN),
    ("zeynep", 1, TEAL, "crew-hair-scarf", YELLOW),
    ("neighbour", 1, GREEN, "crew-hair-bun", GREY),
];

/// How the person with this id is dressed; a stranger always looks the same.
pub fn dress(id: &str) -> Dress {
    if let Some((_, skin, clothes, hair, hair_colour)) = PEOPLE.iter().find(|person| person.0 == id) {
        return Dress { skin: SKINS[*skin], clothes: *clothes, hair, hair_colour: *hair_colour };
    }
    let number = id.bytes().fold(7_usize, |sum, byte| sum.wrapping_mul(31).wrapping_add(usize::from(byte)));
    let hairs = ["crew-hair-short", "crew-hair-long", "crew-hair-bun", "crew-hair-curls", "crew-hair-scarf"];
    let clothes = [ORANGE, TEAL, RED, BLUE, GREEN];
    let colours = [BROWN, BLACK, GREY, GINGER];
    Dress {
        skin: SKINS[number % SKINS.len()],
        clothes: clothes[number / 5 % clothes.len()],
        hair: hairs[number / 25 % hairs.len()],
        hair_colour: colours[number / 125 % colours.len()],
    }
}
