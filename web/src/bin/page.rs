//! The page on which is played.

fn main() {
    web::play();
}
