//! The page that hangs in front of a class.

fn main() {
    web::board();
}
