//! The shapes of the CF Messenger protocol.
//!
//! A record with a tag, such as `ChatCommand`, is read and written through its union, here `RoomCommand::Chat`.

mod wire;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{from_value, Error, Value};

pub use wire::decode_frame;
use wire::{present, required};
