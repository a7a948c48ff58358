"""The shapes of the CF Messenger protocol as pydantic 2 models."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Annotated, Any, ClassVar, Literal

from pydantic import (
    BaseModel,
    ConfigDict,
    Discriminator,
    Field,
    SerializerFunctionWrapHandler,
    Tag,
    ValidationInfo,
    model_serializer,
    model_validator,
)


class Model(BaseModel):
    """Every record: strict about types, immutable, unknown fields ignored unless a record says otherwise."""

    model_config = ConfigDict(strict=True, frozen=True, extra="ignore", protected_namespaces=())
    _nullable: ClassVar[frozenset[str]] = frozenset()

    @model_validator(mode="before")
    @classmethod
    def _refuse_stray_null(cls, data: Any, info: ValidationInfo) -> Any:
        """`None` stands for an absent field in Python only. On the wire null is a value, and few fields have it."""
        if info.mode == "json" and isinstance(data, dict):
            for field, declared in cls.model_fields.items():
                name = declared.alias or field
                if name in data and data[name] is None and name not in cls._nullable:
                    raise ValueError(f"{name} is null")
        return data

    @model_serializer(mode="wrap")
    def _leave_out_absent(self, serialize: SerializerFunctionWrapHandler) -> dict[str, Any]:
        data: dict[str, Any] = serialize(self)
        for field, declared in type(self).model_fields.items():
            name = declared.alias or field
            is_null = name in self._nullable and (declared.is_required() or field in self.model_fields_set)
            if getattr(self, field) is None and not is_null:
                data.pop(name, None)
                data.pop(field, None)
        return data


class UnknownEvent(Model):
    """An event of a type that this version does not know. Keep your place by its `seq`, if it has one (FR-6)."""

    model_config = ConfigDict(extra="allow")

    type: str
    seq: int | None = None


def tag_of(known: frozenset[str]) -> Callable[[Any], str]:
    """What pydantic asks to choose a variant: the `type`, or `?` for one that is not known."""

    def read(value: Any) -> str:
        tag = value.get("type") if isinstance(value, dict) else getattr(value, "type", None)
        return tag if isinstance(tag, str) and tag in known else "?"

    return read
