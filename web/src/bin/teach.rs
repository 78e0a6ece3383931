//! The page of a teacher.

fn main() {
    web::teach();
}
