use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_json::{from_value, Error, Value};

/// The events of one frame, in order: a frame is one event or an array of them (FR-1).
pub fn decode_frame<T: DeserializeOwned>(text: &str) -> Result<Vec<T>, Error> {
    match serde_json::from_str(text)? {
        Value::Array(events) => events.into_iter().map(from_value).collect(),
        event => Ok(vec![from_value(event)?]),
    }
}

/// Reads an optional field that is there. Null is then a value, and refused where the type has none.
pub fn present<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

/// Reads a field that may be null but must be there.
pub fn required<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    T::deserialize(deserializer)
}
