//! Words are keys here; the page and the terminal say them with Fluent.

use serde::{Deserialize, Serialize};

/// A message to be said in the reader's language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Text {
    /// Fluent message id.
    pub key: String,
    /// Named arguments of the message.
    pub args: Vec<(String, Arg)>,
}

/// An argument of a [`Text`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Arg {
    /// A number and how many decimals of it are shown.
    Number(f64, u8),
    /// A text that is itself looked up.
    Text(Text),
}

impl Text {
    /// A message without arguments.
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into(), args: Vec::new() }
    }

    /// Adds a number, shown with `decimals` decimals.
    pub fn number(mut self, name: &str, value: f64, decimals: u8) -> Self {
        self.args.push((name.to_owned(), Arg::Number(value, decimals)));
        self
    }

    /// Adds a text, such as the name of a part.
    pub fn text(mut self, name: &str, text: Text) -> Self {
        self.args.push((name.to_owned(), Arg::Text(text)));
        self
    }
}
