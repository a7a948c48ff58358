//! Reads cases (one JSON object a line) from standard input and says what the models do with each.
use cf_messenger_models::*;
use serde_json::{json, Error, Value};

/// Reads a text as `T` and gives what it writes again, one value for each event.
fn check<T: serde::de::DeserializeOwned + serde::Serialize>(text: &str, is_frame: bool) -> Result<Vec<Value>, Error> {
    let values: Vec<T> = if is_frame { decode_frame(text)? } else { vec![serde_json::from_str(text)?] };
    // Events of an unknown type are read, but not written.
    Ok(values.iter().map(|value| serde_json::to_value(value).unwrap_or(Value::Null)).collect())
}

fn main() {
    for line in std::io::stdin().lines() {
        let test: Value = serde_json::from_str(&line.expect("standard input")).expect("a case");
        let text = test["text"].as_str().expect("text");
        let is_frame = test["isFrame"].as_bool().expect("isFrame");
        let result = match test["shape"].as_str().expect("shape") {
            // CASES
            other => panic!("{other}"),
        };
        let outcome = match result {
            Ok(written) => json!({ "file": test["file"], "taken": true, "written": written }),
            Err(_) => json!({ "file": test["file"], "taken": false }),
        };
        println!("{outcome}");
    }
}
