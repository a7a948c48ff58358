"""Models of the CF Messenger protocol, and how they get onto the wire and off it."""

import json
from typing import Any

from pydantic import TypeAdapter

from . import models
from .models import *  # noqa: F403

_adapters: dict[str, TypeAdapter[Any]] = {}


def decode(name: str, text: str | bytes) -> Any:
    """One value of the shape `name`, such as `RoomEvent` or `Person`. Raises pydantic.ValidationError."""
    if name not in _adapters:
        _adapters[name] = TypeAdapter(getattr(models, name))
    return _adapters[name].validate_json(text)


def decode_frame(name: str, text: str) -> list[Any]:
    """The events of one frame, in order: a frame is one event or an array of them (FR-1)."""
    frame = json.loads(text)
    return [decode(name, json.dumps(event)) for event in (frame if isinstance(frame, list) else [frame])]


def encode(value: models.Model) -> str:
    """The JSON of one record, without the fields that are absent."""
    return value.model_dump_json(by_alias=True)
